#include "app/articles/newswire/wiretext.h"

#include "app/articles/articleplaces.h"

#include "app/articles/articlelines.h"
#include "app/articles/dateline.h"
#include "app/articles/newswire/newsitem.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::StructureKind;

namespace {

const QChar startOfHead(0x01);
const QChar startOfText(0x02);
const QChar endOfText(0x03);
const QChar endOfMessage(0x04);
const qsizetype longestHead = 4000;
const qsizetype mostBeforeHead = 64;
const qsizetype mostMessages = 50'000;
const qsizetype linesOfHeadline = 4;
const qsizetype longestStamp = 80;

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean;
}

struct Message
{
    QString head;
    QString text;
    QString end; ///< what stands after the text: when it was sent
};

std::vector<Message> messagesOf(const QString &text)
{
    std::vector<Message> messages;
    for (qsizetype begin = text.indexOf(startOfHead);
         begin >= 0 && qsizetype(messages.size()) < mostMessages;) {
        const qsizetype next = text.indexOf(startOfHead, begin + 1);
        const QString whole = text.sliced(begin + 1, (next < 0 ? text.size() : next) - begin - 1);
        begin = next;
        const QString message = whole.section(endOfMessage, 0, 0);
        const qsizetype textBegin = message.indexOf(startOfText);
        if (textBegin < 0)
            continue;
        const qsizetype textEnd = message.indexOf(endOfText, textBegin);
        messages.push_back(
            {withoutControls(message.first(textBegin)),
             message.sliced(textBegin + 1,
                            (textEnd < 0 ? message.size() : textEnd) - textBegin - 1),
             withoutControls(textEnd < 0 ? QString() : message.sliced(textEnd + 1))});
    }
    return messages;
}

/// "dpa0123 3 pl 250", "a0456 r i": the number of the message, its urgency and category, and how
/// many words it has.
void addNumber(const QString &line, NewsItem &item)
{
    static const QRegularExpression number(
        u"^([A-Za-z]{1,4})\\s?(\\d{2,5})\\b(?:[-\\s]+([1-9])\\b)?(?:\\s+([a-zA-Z]{1,4})\\b)?"_s);
    const auto match = number.match(line);
    if (!match.hasMatch())
        return;
    setProperty(item, u"source_id"_s, match.captured(1) + match.captured(2));
    setProperty(item, u"urgency"_s, match.captured(3));
    setProperty(item, u"category"_s, match.captured(4));
}

/// Lines of the head below the number, without the marks of typesetting.
QStringList linesOfHead(const QString &head)
{
    QStringList lines;
    const QStringList all = head.split(u'\n');
    for (QString line : all) {
        line.remove(u'^').remove(u'<');
        line = line.trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// The agency's name of a story as ANPA repeats it: "BC-Bridge, 1st Ld,0120".
bool isSlugline(const QString &line)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}-\\S.*,\\s?\\d{2,5}$"_s);
    return pattern.match(line).hasMatch();
}

/// "=" ends what stands above a text.
QString withoutEndSign(QString line)
{
    while (line.endsWith(u'=') || line.endsWith(u' '))
        line.chop(1);
    return line;
}

/// The author of "By Ida Norrby" and of "Von Ida Norrby, dpa".
bool isByline(const QString &line)
{
    static const QRegularExpression agency(u",\\s*[a-z]{2,5}$"_s);
    return !authorOfByline(QString(line).remove(agency)).isEmpty();
}

void addHead(const QString &head, NewsItem &item)
{
    QStringList lines = linesOfHead(head);
    if (!lines.isEmpty())
        addNumber(lines.takeFirst(), item);
    // ANPA has urgency and category on a line of their own: "r i".
    static const QRegularExpression codes(u"^([a-z])\\s+([a-z])\\s*(.*)$"_s);
    static const QRegularExpression words(u"[,\\s]*\\b\\d{2,5}$"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (const auto match = codes.match(line); i == 0 && match.hasMatch()) {
            setProperty(item, u"urgency"_s, match.captured(1));
            setProperty(item, u"category"_s, match.captured(2));
            line = match.captured(3);
        }
        if (line.isEmpty())
            continue;
        if (item.keywords.isEmpty()) {
            line.remove(words);
            item.keywords = line.split(u'/', Qt::SkipEmptyParts);
            continue;
        }
        // What ANPA sends in the head below its keywords: headline, byline.
        const bool isBelowByline = !item.byline.isEmpty() && line.endsWith(u'=');
        line = withoutEndSign(line);
        if (isSlugline(line))
            setProperty(item, u"slugline"_s, line);
        else if (item.byline.isEmpty() && isByline(line)) {
            item.byline = line;
            state(item.metadata, "author"_L1, authorOfByline(line), u"byline"_s);
        } else if (isBelowByline)
            item.byline += u", "_s + line;
        else if (item.headline.isEmpty() && looksLikeTitle(line))
            item.headline = line;
    }
}

/// What a message ends with, and is no part of what it says.
bool isEndMark(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[\\s(<*=-]*(?:more|mehr|end(?:e|s)?|end it|-?30-?|nnnn|###?#?|suite|fin)[\\s)>*=-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

/// Puts lines together that were broken at the width of the line. A paragraph begins after an empty
/// line, at an indented one, and where "^" says so; "<" and "=" end one.
QStringList paragraphs(const QString &text)
{
    QStringList result;
    bool isOpen = false;
    bool wasEnded = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QString shown = withoutControls(line);
        const bool isMarked = shown.trimmed().startsWith(u'^');
        const bool isIndented = shown.startsWith("  "_L1) || shown.startsWith(u'\t');
        bool isEnd = false;
        shown = shown.trimmed();
        while (shown.endsWith(u'<') || shown.endsWith(u'^') || (isMarked && shown.endsWith(u'='))) {
            shown.chop(1);
            isEnd = true;
        }
        while (shown.startsWith(u'^'))
            shown = shown.sliced(1);
        shown = shown.simplified();
        if (shown.isEmpty() || isEndMark(shown)) {
            isOpen = false;
            continue;
        }
        // "<" stands at the end of a paragraph, with some also of each of its lines.
        const bool goesOn = isOpen && (!wasEnded || beginsLowerCase(shown));
        if (!goesOn || isMarked || isIndented)
            result.append(shown);
        else
            result.last() += u' ' + shown;
        isOpen = !isMarked || !isEnd;
        wasEnded = isEnd;
    }
    return result;
}

bool isEditorNote(const QString &paragraph)
{
    static const QRegularExpression correction(
        u"^\\W*(?:correction|korrektur|berichtigung)\\b\\s*[:–-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (correction.match(paragraph).hasMatch())
        return !looksLikeTitle(paragraph);
    static const QRegularExpression pattern(
        u"^\\W*(?:eds?|editors?|attention|note to editors?|achtung|hinweis|redaktion(?:elle[rn]?)?\\s*\\w*)\\b\\s*[:–-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(paragraph).hasMatch();
}

/// "PARIS (AP) _ ": the dash of lines that have no better one.
void markDateline(ArticleBlock &block, NewsItem &item)
{
    static const QRegularExpression pattern(
        u"^(\\p{Lu}[^.!?]{1,60}?\\s?\\([\\p{L}/ .-]{2,12}\\))\\s+_\\s"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(block.text);
    if (!match.hasMatch())
        return;
    block.inlines.push_back({StructureKind::Dateline, 0, match.capturedLength(1), {}});
    state(item.metadata, "dateline"_L1, match.captured(1), u"dateline"_s);
}

void addText(const QString &text, NewsItem &item)
{
    QStringList lines = paragraphs(text);
    qsizetype taken = 0;
    for (; taken < std::min(lines.size(), linesOfHeadline); ++taken) {
        const QString line = withoutEndSign(lines[taken]);
        if (isSlugline(line)) {
            setProperty(item, u"slugline"_s, line);
            continue;
        }
        const bool isTitle = item.headline.isEmpty() && looksLikeTitle(line) && lines.size() > 1;
        if (isEditorNote(line))
            item.editorNotes.append(line);
        else if (isTitle)
            item.headline = line;
        else if (item.byline.isEmpty() && isByline(line))
            item.byline = line;
        else
            break;
        // A note says something of the text, and stays in it.
        if (isEditorNote(line))
            item.body.blocks.push_back({StructureKind::Paragraph, {}, line, {}, {}, -1});
    }
    bool isFirst = true;
    for (const QString &line : lines.sliced(taken)) {
        ArticleBlock block;
        block.text = line;
        if (isFirst)
            markDateline(block, item);
        else if (isEditorNote(line))
            item.editorNotes.append(line);
        isFirst = false;
        item.body.blocks.push_back(std::move(block));
    }
}

/// Some send the line of the date inside the text, at its end.
void moveDateToEnd(Message &message)
{
    static const QRegularExpression stamp(
        u"[\\s^]*\\b[A-Z]{2,4}-[A-Z]{2,3}-\\d{2}-\\d{2}-\\d{2}\\s+\\d{4}\\s?[A-Z]{0,4}[<\\s]*$"_s);
    const qsizetype begin = std::max<qsizetype>(message.text.size() - longestStamp, 0);
    const auto match = stamp.match(message.text.sliced(begin));
    if (!match.hasMatch())
        return;
    message.end = match.captured() + message.end;
    message.text.truncate(begin + match.capturedStart());
}

/// When a message was sent: "131045 GMT Nov 24" (IPTC), "AP-NY-11-13-24 1045EST" (ANPA).
QString dateOfEnd(const QString &end)
{
    static const QRegularExpression iptc(
        u"(?:^|\\s)(\\d{2})(\\d{2})(\\d{2})\\s*([A-Za-z]{1,4})?\\s+([A-Za-z]{3})[a-z]*\\s+(?:20)?(\\d{2})\\b"_s);
    static const QRegularExpression anpa(
        u"\\b[A-Z]{2,4}-[A-Z]{2,3}-(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})\\s?([A-Z]{1,4})?"_s);
    if (const auto match = iptc.match(end); match.hasMatch())
        return newsDate(u"%1 %2 20%3 %4:%5 %6"_s
                            .arg(match.captured(1), match.captured(5), match.captured(6),
                                 match.captured(2), match.captured(3), match.captured(4))
                            .trimmed());
    if (const auto match = anpa.match(end); match.hasMatch())
        return newsDate(
            u"%1 %2 20%3 %4:%5 %6"_s
                .arg(match.captured(2),
                     QLocale::c().monthName(std::clamp(match.captured(1).toInt(), 1, 12)),
                     match.captured(3), match.captured(4), match.captured(5), match.captured(6))
                .trimmed());
    return {};
}

} // namespace

ParsedArticles readWireText(const GivenFile &file)
{
    std::vector<Message> messages = messagesOf(file.text());
    ParsedArticles articles;
    for (size_t i = 0; i < messages.size(); ++i) {
        moveDateToEnd(messages[i]);
        NewsItem item;
        addHead(messages[i].head, item);
        addText(messages[i].text, item);
        state(item.metadata, "date_published"_L1, dateOfEnd(messages[i].end), u"time sent"_s);
        if (messages.size() > 1)
            item.place = placeOfMessage(qsizetype(i) + 1, qsizetype(messages.size()));
        ParsedArticle article = articleOf(std::move(item));
        if (file.decoded().isGuessed)
            article.warnings.push_back(
                {ArticleWarning::Kind::GuessedEncoding, file.decoded().encoding});
        articles.push_back(std::move(article));
    }
    if (articles.empty())
        articles.push_back(Error{ErrorCode::FormatBroken, file.name(), {}, u"no message"_s});
    return articles;
}

bool isWireText(const GivenFile &file)
{
    const QByteArray &bytes = file.bytes();
    const auto isPrinted = [](char c) { return uchar(c) >= 0x20 || c == '\r' || c == '\n'; };
    qsizetype begin = 0;
    // Before the first message come characters that synchronise the line.
    while (begin < std::min<qsizetype>(bytes.size(), mostBeforeHead) && bytes[begin] != '\x01' &&
           (!isPrinted(bytes[begin]) || isspace(uchar(bytes[begin]))))
        ++begin;
    if (begin >= bytes.size() || bytes[begin] != '\x01')
        return false;
    const qsizetype textBegin = bytes.indexOf('\x02', begin);
    if (textBegin < 0 || textBegin - begin > longestHead)
        return false;
    const auto head = QByteArrayView(bytes).sliced(begin + 1, textBegin - begin - 1);
    const auto printed = std::count_if(head.begin(), head.end(), isPrinted);
    return printed > 3 && printed * 8 >= head.size() * 7 && !head.contains('\0');
}

} // namespace app
