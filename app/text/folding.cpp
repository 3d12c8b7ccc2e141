#include "app/text/folding.h"

#include <QChar>
#include <QList>
#include <QString>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <vector>

namespace app {

namespace {

/// Room is made for so many units at a time: making it for all of the rest again after each mark
/// would take the square of a text of marks.
constexpr qsizetype longestRun = 1024;
constexpr char32_t stroke = 0x0335;
constexpr char32_t firstHangulSyllable = 0xAC00;
constexpr char32_t lastHangulSyllable = 0xD7A3;

void appendDecomposed(std::u32string &parts, char32_t character)
{
    const bool isHangul = character >= firstHangulSyllable && character <= lastHangulSyllable;
    const bool isLigature = character >= 0xFB00 && character <= 0xFB06;
    if (isHangul || character < 0x80 ||
        (QChar::decompositionTag(character) != QChar::Canonical && !isLigature)) {
        parts.push_back(character);
        return;
    }
    for (const char32_t part : QChar::decomposition(character).toUcs4())
        appendDecomposed(parts, part);
}

/// The letter under a stroke that Unicode does not take for a mark, or 0.
char32_t letterUnderStroke(char32_t character)
{
    switch (character) {
    case U'Ł':
        return U'L';
    case U'ł':
        return U'l';
    case U'Ø':
        return U'O';
    case U'ø':
        return U'o';
    case U'Đ':
        return U'D';
    case U'đ':
        return U'd';
    case U'Ħ':
        return U'H';
    case U'ħ':
        return U'h';
    case U'Ŧ':
        return U'T';
    case U'ŧ':
        return U't';
    case U'ı': // without a dot, but another letter than i all the same
        return U'i';
    default:
        return 0;
    }
}

/// By Unicode's full case folding, which Qt does not have: "ß" becomes "ss".
QList<uint> inSmall(char32_t character)
{
    QString folded(8, Qt::Uninitialized);
    const QString given = QString::fromUcs4(&character, 1);
    UErrorCode status = U_ZERO_ERROR;
    const auto unitsOf = [](QString &string) { return reinterpret_cast<UChar *>(string.data()); };
    const int32_t length = u_strFoldCase(unitsOf(folded), int32_t(folded.size()),
                                         reinterpret_cast<const UChar *>(given.utf16()),
                                         int32_t(given.size()), U_FOLD_CASE_DEFAULT, &status);
    folded.truncate(U_SUCCESS(status) ? length : 0);
    return folded.toUcs4();
}

char32_t usualSign(char32_t character)
{
    switch (character) {
    case U'`':
    case U'´':
    case U'ʼ':
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'′':
    case U'‹':
    case U'›':
    case U'＇':
        return U'\'';
    case U'«':
    case U'»':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'″':
    case U'〝':
    case U'〞':
    case U'〟':
    case U'＂':
        return U'"';
    case U'−':
        return U'-';
    case U'\t':
    case U'\n':
        return U' ';
    default:
        break;
    }
    switch (QChar::category(character)) {
    case QChar::Punctuation_Dash:
        return U'-';
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U' ';
    default:
        return character;
    }
}

bool isEndOfLine(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

void appendUsual(std::u32string &parts, char32_t character)
{
    const char32_t letter = letterUnderStroke(character);
    parts.push_back(letter ? letter : usualSign(character));
    if (letter)
        parts.push_back(stroke);
}

void appendUnits(std::u16string &units, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        units.push_back(QChar::highSurrogate(character));
        units.push_back(QChar::lowSurrogate(character));
    } else {
        units.push_back(char16_t(character));
    }
}

std::u16string foldedUnits(char32_t character)
{
    std::u16string units;
    if (isOverlooked(character))
        return units;
    for (const char32_t part : foldedApart(character)) {
        if (!isMark(part))
            appendUnits(units, part);
    }
    return units;
}

/// What each unit folds to.
class FoldingTable
{
public:
    /// In place of what does not fold to one unit.
    static constexpr char16_t several = 0xFFFF;

    static const FoldingTable &instance()
    {
        static const FoldingTable table;
        return table;
    }

    char16_t operator[](QChar unit) const { return m_units[unit.unicode()]; }

private:
    FoldingTable() : m_units(0x10000, several)
    {
        for (char32_t unit = 0; unit < 0x10000; ++unit) {
            if (QChar::isSurrogate(unit))
                continue;
            const std::u16string folded = foldedUnits(unit);
            if (folded.size() == 1)
                m_units[unit] = folded.front();
        }
    }

    std::vector<char16_t> m_units;
};

} // namespace

bool isMark(char32_t character)
{
    if (character < 0x300)
        return false;
    if ((character >= 0xFE00 && character <= 0xFE0F) || character == 0x200C || character == 0x200D)
        return true; // variation selectors, joiners
    const unsigned char kind = QChar::combiningClass(character);
    return character == stroke || (kind >= 10 && kind <= 36) || kind >= 200;
}

bool isOverlooked(char32_t character)
{
    return character == 0x00AD || character == 0x200B || character == 0x2060 || character == 0xFEFF;
}

std::u32string takenApart(char32_t character)
{
    std::u32string decomposed;
    appendDecomposed(decomposed, character);
    std::u32string parts;
    for (const char32_t part : decomposed)
        appendUsual(parts, part);
    return parts;
}

std::u32string foldedApart(char32_t character)
{
    std::u32string parts;
    for (const char32_t part : takenApart(character)) {
        if (isMark(part)) {
            parts.push_back(part);
            continue;
        }
        for (const char32_t small : inSmall(part))
            parts += takenApart(small);
    }
    return parts;
}

char32_t nextCharacter(QStringView text, qsizetype &index)
{
    const QChar first = text[index++];
    if (first.isHighSurrogate() && index < text.size() && text[index].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[index++]);
    return first.unicode();
}

void FoldedStretch::fold(QStringView text, qsizetype begin, qsizetype end, qsizetype more)
{
    const FoldingTable &table = FoldingTable::instance();
    m_folded.clear();
    m_place = {begin, 0};
    qsizetype index = begin;
    const auto foldOne = [&] {
        const char16_t unit = table[text[index]];
        if (unit != FoldingTable::several) {
            m_folded.push_back(unit);
            ++index;
        } else {
            m_folded += foldedUnits(nextCharacter(text, index));
        }
    };

    while (index < end) {
        // The usual run, without looking at the room there is for every unit.
        const size_t before = m_folded.size();
        const qsizetype runEnd = std::min(index + longestRun, end);
        m_folded.resize(before + size_t(runEnd - index));
        char16_t *out = m_folded.data() + before;
        const QChar *in = text.data() + index;
        const QChar *const inEnd = text.data() + runEnd;
        for (; in != inEnd; ++in, ++out) {
            const char16_t unit = table[*in];
            if (unit == FoldingTable::several)
                break;
            *out = unit;
        }
        m_folded.resize(size_t(out - m_folded.data()));
        index = in - text.data();
        if (index < runEnd)
            foldOne();
    }
    m_end = index;
    m_size = qsizetype(m_folded.size());
    while (index < text.size() && qsizetype(m_folded.size()) < m_size + more)
        foldOne();
}

void FoldedStretch::advance(QStringView text, Place &place, qsizetype unit)
{
    const FoldingTable &table = FoldingTable::instance();
    while (place.unit < unit) {
        if (table[text[place.index]] != FoldingTable::several) {
            ++place.unit;
            ++place.index;
        } else {
            place.unit += qsizetype(foldedUnits(nextCharacter(text, place.index)).size());
        }
    }
}

qsizetype FoldedStretch::beginOf(QStringView text, qsizetype unit)
{
    advance(text, m_place, unit);
    if (m_place.unit != unit)
        return -1;
    // Marks and soft hyphens before it belong to what went before.
    qsizetype begin = m_place.index;
    for (qsizetype next = begin; next < text.size(); begin = next) {
        const char32_t character = nextCharacter(text, next);
        if (!isMark(character) && !isOverlooked(character))
            break;
    }
    return begin;
}

qsizetype FoldedStretch::endOf(QStringView text, qsizetype unit)
{
    Place place = m_place;
    advance(text, place, unit);
    if (place.unit != unit)
        return -1;
    qsizetype end = place.index;
    const bool takesMarks = end > 0 && !isEndOfLine(text[end - 1]);
    for (qsizetype next = end; takesMarks && next < text.size(); end = next) {
        if (!isMark(nextCharacter(text, next)))
            break;
    }
    return end;
}

QString foldedText(QStringView text)
{
    FoldedStretch stretch;
    stretch.fold(text, 0, text.size(), 0);
    return stretch.folded().toString().simplified();
}

} // namespace app
