#include "app/text/textpieces.h"

#include "app/text/folding.h"
#include "app/text/words.h"

namespace app {

using storage::TextRange;

namespace {

enum class Kind { Word, Character, Blank, LineEnd, Sign };

Kind kindOf(char32_t character)
{
    if (character == U'\n')
        return Kind::LineEnd;
    if (QChar::isSpace(character))
        return Kind::Blank;
    if (!QChar::isLetterOrNumber(character))
        return Kind::Sign;
    return lengthOfUnpartedWord(character) > 0 ? Kind::Character : Kind::Word;
}

/// The end of the piece that begins at @p begin.
qsizetype endOfPiece(QStringView text, qsizetype begin, qsizetype textEnd)
{
    qsizetype end = begin;
    const Kind kind = kindOf(nextCharacter(text, end));
    if (kind == Kind::LineEnd)
        return end;
    const bool isRun = kind == Kind::Word || kind == Kind::Blank;
    for (qsizetype next = end; next < textEnd; end = next) {
        const char32_t character = nextCharacter(text, next);
        const bool goesOn = (isRun && kindOf(character) == kind) ||
                            (kind != Kind::Blank && QChar::isMark(character));
        if (!goesOn)
            break;
    }
    return end;
}

} // namespace

TextPieces PieceNumbers::paragraphsOf(QStringView text, TextRange range)
{
    TextPieces pieces;
    qsizetype begin = range.begin;
    while (begin < range.end) {
        qsizetype end = begin;
        while (end < range.end && text[end] != u'\n')
            ++end;
        while (end < range.end && text[end] == u'\n')
            ++end;
        append(pieces, text, begin, end);
        begin = end;
    }
    pieces.begins.push_back(range.end);
    return pieces;
}

TextPieces PieceNumbers::wordsOf(QStringView text, TextRange range)
{
    TextPieces pieces;
    qsizetype begin = range.begin;
    while (begin < range.end) {
        const qsizetype end = endOfPiece(text, begin, range.end);
        append(pieces, text, begin, end);
        begin = end;
    }
    pieces.begins.push_back(range.end);
    return pieces;
}

void PieceNumbers::append(TextPieces &pieces, QStringView text, qsizetype begin, qsizetype end)
{
    pieces.begins.push_back(begin);
    const QStringView piece = text.sliced(begin, end - begin);
    auto number = m_numbers.constFind(piece);
    if (number == m_numbers.constEnd())
        number = m_numbers.insert(piece, qint32(m_numbers.size()));
    pieces.numbers.push_back(*number);
}

} // namespace app
