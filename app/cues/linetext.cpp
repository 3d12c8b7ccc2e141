#include "app/cues/linetext.h"

namespace app {

namespace {

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

} // namespace

QString withoutLoneSurrogates(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype index = 0; index < whole.size(); ++index) {
        if (!whole[index].isSurrogate())
            continue;
        if (whole[index].isHighSurrogate() && index + 1 < whole.size() &&
            whole[index + 1].isLowSurrogate())
            ++index;
        else
            whole[index] = QChar::ReplacementCharacter;
    }
    return whole;
}

bool isInsideWord(QStringView text, qsizetype index)
{
    return index > 0 && index < text.size() && isPartOfWord(text[index - 1]) &&
           isPartOfWord(text[index]);
}

} // namespace app
