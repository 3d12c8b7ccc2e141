#include "app/articles/articlelines.h"

#include "app/articles/dateline.h"
#include "app/articles/dates.h"
#include "app/articles/parsedarticle.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestTitle = 200;
const int paragraphsBeforeDateline = 8;
const int paragraphsBeforeByline = 4;
const int paragraphsBeforeCaption = 3;

QRegularExpression expression(const QString &pattern,
                              QRegularExpression::PatternOptions options = {})
{
    return QRegularExpression(pattern, options | QRegularExpression::UseUnicodePropertiesOption);
}

bool isInTitleCase(QStringView line)
{
    static const QRegularExpression word = expression(u"[\\p{L}][\\p{L}’'-]{3,}"_s);
    int capitalised = 0;
    int words = 0;
    for (auto match = word.globalMatch(line.toString()); match.hasNext(); ++words)
        capitalised += match.next().captured().front().isUpper();
    return words >= 3 && capitalised * 10 >= words * 9;
}

} // namespace

bool endsSentence(QStringView paragraph)
{
    static const QRegularExpression end = expression(u"[.!?…。！？।؟][\"'”’»›)\\]*_]*\\s*$"_s);
    return end.match(paragraph.toString()).hasMatch();
}

bool beginsLowerCase(QStringView paragraph)
{
    return !paragraph.isEmpty() && paragraph.front().isLower();
}

bool looksLikeTitle(QStringView paragraph)
{
    const QStringView line = paragraph.trimmed();
    if (line.isEmpty() || line.size() > longestTitle ||
        std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    if (line.endsWith(u',') || line.endsWith(u':'))
        return false;
    if ((line.endsWith(u'.') || line.endsWith(u'。')) && !line.endsWith(u"...") &&
        !isInTitleCase(line))
        return false;
    return datelineOf(line).length == 0 && authorOfByline(line).isEmpty() &&
           addressOfLine(line).isEmpty() && dateOfLine(line).isEmpty() && !opensLikeCaption(line);
}

bool opensLikeCaption(QStringView paragraph)
{
    static const QRegularExpression opening = expression(
        u"^(?:(?:an?|the|this|in this|eine?|diese[rs]?|un[ae]?)\\s+)?(?:[\\p{L}-]+\\s+)?"
        u"(?:(?:frame|screen|video) ?grab|screenshot|file (?:photo|image|picture)|"
        u"handout(?: photo| image| picture)?|photo(?:graph)?|picture|image|still|illustration|foto|"
        u"bild|archivbild|archivfoto|symbolbild|symbolfoto|imagen|captura)s?"
        u"(?:\\s*[:(/|]|\\s(?:[^.]{0,60}\\s)?(?:shows?|showing|from|of|taken|released|provided|"
        u"courtesy|by|zeigt|vom|von|aus|muestra|de|montre)\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(paragraph.toString()).hasMatch();
}

QString authorOfByline(QStringView paragraph)
{
    const QString line = paragraph.toString().simplified();
    static const QRegularExpression opening = expression(
        u"^(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af|(?:Author|Autor|Autorin|Written by|Reported by):)\\s+"_s);
    const auto match = opening.match(line);
    if (!match.hasMatch() || line.size() > 120)
        return {};
    QString names = line.mid(match.capturedLength());
    static const QRegularExpression appendix =
        expression(u"\\s*(?:[|•·/]|\\s[–—-]\\s|\\bon (?=\\p{Lu}\\p{L}+\\.? \\d)).*$"_s);
    names.remove(appendix);
    static const QRegularExpression name = expression(
        u"^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|and|und|et|y|e|en|och|&|with|mit|von|van|de|del|della|der|den|da|dos|la|le|bin|ibn|al-[\\p{L}’'-]+|el-[\\p{L}’'-]+)$"_s);
    QStringList words = names.split(u' ');
    if (words.size() < 2 || words.size() > 14)
        return {};
    for (QString &word : words) {
        while (word.endsWith(u',') || word.endsWith(u';'))
            word.chop(1);
        if (!name.match(word).hasMatch())
            return {};
    }
    if (names.endsWith(u',') || (names.endsWith(u'.') && words.back().size() > 3))
        return {};
    return names;
}

QString addressOfLine(QStringView paragraph)
{
    static const QRegularExpression label = expression(
        u"^(?:source|url|link|quelle|fuente|fonte|original|web|online|read (?:it )?at|available at)\\s*:?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString line = paragraph.toString().trimmed();
    line.remove(label);
    if (line.startsWith(u'<') && line.endsWith(u'>'))
        line = line.sliced(1, line.size() - 2);
    return webAddress(line);
}

OpeningLines openingLines(const std::vector<QStringView> &paragraphs, int titleParagraphs)
{
    OpeningLines found;
    const auto count = int(paragraphs.size());
    const auto upTo = [&](int limit) { return std::min(count, titleParagraphs + limit); };
    for (int i = titleParagraphs; i < upTo(paragraphsBeforeDateline) && found.dateline < 0; ++i) {
        if (datelineOf(paragraphs[size_t(i)]).isFound())
            found.dateline = i;
    }
    for (int i = titleParagraphs; i < upTo(paragraphsBeforeByline) && found.byline < 0; ++i) {
        if (!authorOfByline(paragraphs[size_t(i)]).isEmpty())
            found.byline = i;
    }
    const int captionLimit =
        found.dateline >= 0 ? found.dateline : std::min(count - 1, upTo(paragraphsBeforeCaption));
    for (int i = titleParagraphs; i < captionLimit; ++i) {
        if (!opensLikeCaption(paragraphs[size_t(i)]))
            continue;
        found.captionBegin = i;
        found.captionEnd = i + 1;
        while (found.captionEnd < captionLimit &&
               !endsSentence(paragraphs[size_t(found.captionEnd - 1)]) &&
               beginsLowerCase(paragraphs[size_t(found.captionEnd)]))
            ++found.captionEnd;
        break;
    }
    return found;
}

namespace {

void append(ArticleBlock &first, ArticleBlock &&second)
{
    const qsizetype shift = first.text.size() + 1;
    first.text += u' ' + second.text;
    for (InlineRange &range : second.inlines) {
        range.begin += shift;
        range.end += shift;
        first.inlines.push_back(std::move(range));
    }
}

} // namespace

void markOpening(ArticleBlocks &article, storage::ArticleMetadata &metadata)
{
    using storage::StructureKind;

    std::vector<ArticleBlock> &blocks = article.blocks;
    const auto title = std::find_if(blocks.begin(), blocks.end(), [](const ArticleBlock &block) {
        return block.kind == StructureKind::Title;
    });
    std::vector<size_t> indices; // of the blocks that the views below show
    std::vector<QStringView> views;
    const auto first = size_t(title == blocks.end() ? 0 : title - blocks.begin() + 1);
    for (size_t i = first; i < blocks.size() && views.size() < 12; ++i) {
        if (blocks[i].kind == StructureKind::Rule)
            continue;
        const bool isPlain =
            blocks[i].kind == StructureKind::Paragraph && blocks[i].containers.empty();
        indices.push_back(i);
        views.push_back(isPlain ? QStringView(blocks[i].text) : QStringView());
    }
    const OpeningLines found = openingLines(views, 0);
    if (found.byline >= 0) {
        ArticleBlock &block = blocks[indices[size_t(found.byline)]];
        block.kind = StructureKind::Byline;
        state(metadata, "author"_L1, authorOfByline(block.text), u"byline"_s);
    }
    if (found.dateline >= 0) {
        ArticleBlock &block = blocks[indices[size_t(found.dateline)]];
        const Dateline dateline = datelineOf(block.text);
        block.inlines.push_back({StructureKind::Dateline, 0, dateline.length, {}});
        state(metadata, "dateline"_L1, block.text.left(dateline.length), u"dateline"_s);
        state(metadata, "date_published"_L1, dateline.datePublished, u"dateline"_s);
    }
    if (found.captionBegin >= 0) {
        ArticleBlock &block = blocks[indices[size_t(found.captionBegin)]];
        block.kind = StructureKind::Caption;
        for (int i = found.captionBegin + 1; i < found.captionEnd; ++i)
            append(block, std::move(blocks[indices[size_t(i)]]));
        for (int i = found.captionEnd - 1; i > found.captionBegin; --i)
            blocks.erase(blocks.begin() + qsizetype(indices[size_t(i)]));
    }
}

void stateEdges(const ArticleBlocks &article, storage::ArticleMetadata &metadata)
{
    const auto count = qsizetype(article.blocks.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 5 && i < count - 4)
            continue;
        const QString &text = article.blocks[size_t(i)].text;
        state(metadata, "date_published"_L1, dateOfLine(text), u"date line"_s);
        state(metadata, "url"_L1, addressOfLine(text), u"address line"_s);
    }
}

} // namespace app
