#include "app/datasets/bratparser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// Beyond any text, and small enough that sums of offsets cannot overflow.
constexpr qint64 farAway = qint64(1) << 40;

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Whether @p line begins with an id and a tab, as every annotation does. In other words: whether
/// it cannot be the rest of a quoted text.
bool beginsLikeAnnotation(QStringView line)
{
    if (line.startsWith(u"*\t"))
        return true;
    qsizetype at = line.startsWith(u'#') ? 1 : 0;
    while (at < line.size() && isAsciiLetter(line[at]))
        ++at;
    const qsizetype number = at;
    while (at < line.size() && isAsciiDigit(line[at]))
        ++at;
    return number > 0 && at > number && at < line.size() && line[at] == u'\t';
}

/// What stands before the first @p separator; @p rest keeps what stands after it.
QStringView cut(QStringView &rest, QChar separator)
{
    const qsizetype at = rest.indexOf(separator);
    const QStringView first = at < 0 ? rest : rest.first(at);
    rest = at < 0 ? QStringView() : rest.sliced(at + 1);
    return first;
}

std::optional<qint64> offsetIn(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return {};
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::clamp(value, -farAway, farAway) : farAway;
}

std::optional<std::vector<TextRange>> fragmentsIn(QStringView text)
{
    std::vector<TextRange> fragments;
    for (const QStringView part : text.split(u';')) {
        const auto numbers = part.split(u' ', Qt::SkipEmptyParts);
        if (numbers.size() != 2)
            return {};
        const std::optional<qint64> begin = offsetIn(numbers[0]);
        const std::optional<qint64> end = offsetIn(numbers[1]);
        if (!begin || !end)
            return {};
        fragments.push_back({qsizetype(*begin), qsizetype(*end)});
    }
    return fragments;
}

/// "Content2" is the second of several Content arguments.
QString withoutNumber(const QString &role)
{
    qsizetype size = role.size();
    while (size > 0 && isAsciiDigit(role[size - 1]))
        --size;
    return size == 0 ? role : role.first(size);
}

qsizetype codePointsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar character) { return !character.isLowSurrogate(); });
}

/// How many characters the quote lacks of what its fragments cover: a raw line end has cut it.
qsizetype missingIn(const BratPassage &passage)
{
    qsizetype expected = qsizetype(passage.fragments.size()) - 1;
    for (const TextRange fragment : passage.fragments)
        expected += std::max<qsizetype>(0, fragment.length());
    return expected - codePointsIn(passage.quote);
}

class LineReader
{
public:
    void read(QStringView line);
    BratAnnotations finished();

private:
    bool readAnnotation(const QString &id, QStringView body);
    bool readPassage(const QString &id, QStringView body);
    bool readEvent(const QString &id, QStringView body);
    bool readRelation(const QString &id, QStringView body);
    bool readAttribute(const QString &id, QStringView body);
    bool readReference(const QString &id, QStringView body);
    bool readNote(const QString &id, QStringView body);
    bool readEquivalence(QStringView body);
    std::optional<BratArgument> argumentIn(QStringView word) const;
    void complain(const QString &what) { m_read.problems.push_back({m_line, what}); }

    BratAnnotations m_read;
    QSet<QString> m_ids;
    int m_line = 0;
    qsizetype m_missing = 0; // of the quote, where the line before was a T line or the rest of one
    int m_unknownLines = 0;
    int m_firstUnknownLine = 0;
};

void LineReader::read(QStringView line)
{
    ++m_line;
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (!beginsLikeAnnotation(line)) {
        if (m_missing > 0) {
            m_read.passages.back().quote.append(u'\n').append(line);
            m_missing -= codePointsIn(line) + 1;
        } else if (!line.trimmed().isEmpty()) {
            if (m_unknownLines++ == 0)
                m_firstUnknownLine = m_line;
        }
        return;
    }
    m_missing = 0;
    QStringView body = line;
    const QString id = cut(body, u'\t').toString();
    if (id != "*"_L1 && m_ids.contains(id)) {
        complain(QCoreApplication::translate(
                     "Brat", "The id %1 was used before in this file. The line was left out.")
                     .arg(id));
        return;
    }
    if (readAnnotation(id, body))
        m_ids.insert(id);
}

bool LineReader::readAnnotation(const QString &id, QStringView body)
{
    using Read = bool (LineReader::*)(const QString &, QStringView);
    Read readBody = nullptr;
    switch (id.front().unicode()) {
    case u'*':
        return readEquivalence(body);
    case u'#':
        readBody = &LineReader::readNote;
        break;
    case u'T':
        readBody = &LineReader::readPassage;
        break;
    case u'E':
        readBody = &LineReader::readEvent;
        break;
    case u'R':
        readBody = &LineReader::readRelation;
        break;
    case u'A':
    case u'M':
        readBody = &LineReader::readAttribute;
        break;
    case u'N':
        readBody = &LineReader::readReference;
        break;
    default:
        break;
    }
    if (!readBody) {
        if (m_unknownLines++ == 0)
            m_firstUnknownLine = m_line;
        return false;
    }
    if ((this->*readBody)(id, body))
        return true;
    complain(QCoreApplication::translate(
                 "Brat", "The annotation %1 is not complete. The line was left out.")
                 .arg(id));
    return false;
}

bool LineReader::readPassage(const QString &id, QStringView body)
{
    QStringView offsets = cut(body, u'\t').trimmed();
    const QString type = cut(offsets, u' ').toString();
    const std::optional<std::vector<TextRange>> fragments = fragmentsIn(offsets);
    if (type.isEmpty() || !fragments)
        return false;
    m_read.passages.push_back({id, type, *fragments, body.toString(), m_line});
    m_missing = missingIn(m_read.passages.back());
    return true;
}

std::optional<BratArgument> LineReader::argumentIn(QStringView word) const
{
    const qsizetype colon = word.lastIndexOf(u':');
    if (colon <= 0 || colon + 1 == word.size())
        return {};
    return BratArgument{word.first(colon).toString(), word.sliced(colon + 1).toString()};
}

bool LineReader::readEvent(const QString &id, QStringView body)
{
    const auto words = cut(body, u'\t').split(u' ', Qt::SkipEmptyParts);
    const std::optional<BratArgument> head =
        words.isEmpty() ? std::nullopt : argumentIn(words.front());
    if (!head)
        return false;
    BratRelation event{id, head->role, head->target, {}, m_line};
    for (const QStringView word : words.sliced(1)) {
        if (const std::optional<BratArgument> argument = argumentIn(word)) {
            event.arguments.push_back({withoutNumber(argument->role), argument->target});
        } else {
            complain(QCoreApplication::translate("Brat",
                                                 "“%1” is not an argument. It was left out of %2.")
                         .arg(word, id));
        }
    }
    m_read.events.push_back(std::move(event));
    return true;
}

bool LineReader::readRelation(const QString &id, QStringView body)
{
    const auto words = cut(body, u'\t').split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3)
        return false;
    std::optional<BratArgument> from = argumentIn(words[1]);
    std::optional<BratArgument> to = argumentIn(words[2]);
    if (!from || !to)
        return false;
    if (from->role == "Arg2"_L1 && to->role == "Arg1"_L1)
        std::swap(from, to);
    m_read.relations.push_back({id, words[0].toString(), {}, {*from, *to}, m_line});
    return true;
}

bool LineReader::readAttribute(const QString &id, QStringView body)
{
    QStringView rest = body.trimmed();
    const QString name = cut(rest, u' ').toString();
    rest = rest.trimmed();
    const QString target = cut(rest, u' ').toString();
    if (name.isEmpty() || target.isEmpty())
        return false;
    m_read.attributes.push_back({id, name, target, rest.trimmed().toString(), {}, m_line});
    return true;
}

bool LineReader::readReference(const QString &id, QStringView body)
{
    const auto words = cut(body, u'\t').split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3)
        return false;
    m_read.references.push_back({id, words[0].toString(), words[1].toString(), words[2].toString(),
                                 body.trimmed().toString(), m_line});
    return true;
}

bool LineReader::readNote(const QString &id, QStringView body)
{
    const auto words = cut(body, u'\t').split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return false;
    m_read.notes.push_back(
        {id, words[0].toString(), words[1].toString(), {}, body.trimmed().toString(), m_line});
    return true;
}

bool LineReader::readEquivalence(QStringView body)
{
    const auto words = cut(body, u'\t').split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3) {
        complain(QCoreApplication::translate(
            "Brat", "An equivalence needs two annotations. The line was left out."));
        return false;
    }
    BratEquivalence equivalence{words[0].toString(), {}, m_line};
    for (const QStringView member : words.sliced(1))
        equivalence.members.append(member.toString());
    m_read.equivalences.push_back(std::move(equivalence));
    return true;
}

BratAnnotations LineReader::finished()
{
    if (m_unknownLines > 0) {
        const auto after = std::find_if(
            m_read.problems.begin(), m_read.problems.end(),
            [this](const BratProblem &problem) { return problem.line > m_firstUnknownLine; });
        m_read.problems.insert(
            after, {m_firstUnknownLine,
                    QCoreApplication::translate(
                        "Brat",
                        //: The place shown with it is that of the first such line.
                        "%n line(s) from here on are not annotations that brat knows. They were "
                        "left out.",
                        nullptr, m_unknownLines)});
    }
    return std::move(m_read);
}

} // namespace

BratAnnotations parseBrat(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    LineReader reader;
    QStringView rest = text;
    // Only LF ends a line: a quote may contain any other line or paragraph separator.
    while (!rest.isEmpty())
        reader.read(cut(rest, u'\n'));
    return reader.finished();
}

} // namespace app
