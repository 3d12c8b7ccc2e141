#include "app/articles/newswire/newsitem.h"

#include "app/articles/articlelines.h"
#include "app/articles/dates.h"
#include "app/articles/htmlmetadata.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

/// A headline says that it corrects in brackets or before a colon or dash; a note anywhere.
bool headlineCorrects(const QString &headline)
{
    static const QRegularExpression pattern(
        u"^\\W*(?:CORRECTI(?:ON|NG)|CORRECTED|CORRECTS?|KORREKTUR|BERICHTIGUNG|RECTIFICATIF|CORRECCI[ÓO]N|CORREZIONE)\\s*(?:[:–—-]|$)|\\((?:\\d+(?:st|nd|rd|th)\\s+)?(?:correct(?:s|ed|ion)|korrektur|korrigiert|berichtigt|rectificatif)\\b[^)]*\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(headline).hasMatch();
}

bool noteCorrects(const QString &note)
{
    static const QRegularExpression pattern(
        u"\\b(?:correct(?:s|ed|ion|ing)|korrektur|korrigiert|berichtig(?:t|ung)|rectificatif|corrige|correcci[óo]n|correzione)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(note).hasMatch();
}

void stateCorrection(NewsItem &item, ParsedArticle &article)
{
    const bool isCorrection =
        item.isCorrection || headlineCorrects(item.headline) ||
        std::any_of(item.editorNotes.begin(), item.editorNotes.end(), noteCorrects);
    if (item.corrects.isEmpty() && !isCorrection)
        return;
    // Without the other's id: agencies send a correction under the id of what it corrects.
    const auto &properties = article.metadata.properties;
    const auto id = properties.find(u"source_id"_s);
    const QString corrected = !item.corrects.isEmpty() ? item.corrects
                              : id != properties.end() ? id->second
                                                       : article.metadata.title;
    article.metadata.properties[u"corrects"_s] = corrected;
    article.warnings.push_back({ArticleWarning::Kind::Corrects, corrected});
}

/// "Christian Hollmann, dpa" of "Von Christian Hollmann, dpa".
QString authorOf(const QString &byline)
{
    static const QRegularExpression by(u"^(?:(?i:by|von|par|por|af|av|door)|di)\\s+(?=\\p{Lu})"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
    return withoutBy(QString(byline).remove(by));
}

ArticleBlock blockOf(StructureKind kind, const QString &text)
{
    ArticleBlock block;
    block.kind = kind;
    block.text = text;
    trim(block);
    return block;
}

/// The dateline of its own field opens the first paragraph of the text in print, and often in the
/// file too.
void addDateline(ArticleBlocks &article, const QString &dateline)
{
    if (dateline.isEmpty())
        return;
    const auto first =
        std::find_if(article.blocks.begin(), article.blocks.end(), [](const ArticleBlock &block) {
            return block.kind == StructureKind::Paragraph;
        });
    if (first != article.blocks.end() && first->text.startsWith(dateline)) {
        first->inlines.push_back({StructureKind::Dateline, 0, dateline.size(), {}});
        return;
    }
    article.blocks.insert(article.blocks.begin(), blockOf(StructureKind::Dateline, dateline));
}

/// JSON and references to characters can hold what is no text: NUL, carriage returns, half a
/// character. Each is replaced by one unit, so that positions stay.
QString withoutFaults(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.replace(QChar::Null, u' ');
    clean.replace(u'\r', u' ');
    return clean;
}

QString tidy(const QString &text)
{
    return withoutFaults(text).simplified();
}

} // namespace

ParsedArticle articleOf(NewsItem item)
{
    ParsedArticle article;
    article.place = item.place;
    article.metadata = std::move(item.metadata);
    storage::ArticleMetadata &metadata = article.metadata;
    const bool hasText =
        std::any_of(item.body.blocks.begin(), item.body.blocks.end(),
                    [](const ArticleBlock &block) { return !block.text.isEmpty(); });
    item.headline = tidy(item.headline);
    item.byline = tidy(item.byline);
    state(metadata, "title"_L1, item.headline, u"headline"_s);
    state(metadata, "author"_L1, authorOf(item.byline), u"byline"_s);
    state(metadata, "author"_L1, item.creator, u"creator"_s);
    state(metadata, "dateline"_L1, item.dateline, u"dateline"_s);

    ArticleBlocks blocks = std::move(item.body);
    for (ArticleBlock &block : blocks.blocks) {
        block.text = withoutFaults(block.text);
        trim(block);
    }
    // Some repeat the headline as the first line of the text.
    if (!blocks.blocks.empty() && !item.headline.isEmpty() &&
        blocks.blocks.front().text.simplified() == item.headline)
        blocks.blocks.erase(blocks.blocks.begin());
    addDateline(blocks, tidy(item.dateline));
    std::vector<ArticleBlock> opening;
    const auto open = [&opening](StructureKind kind, const QString &text) {
        if (!text.isEmpty())
            opening.push_back(blockOf(kind, text));
    };
    open(StructureKind::Title, item.headline);
    const QStringList subtitles = item.subtitle.split(u'\n');
    for (const QString &subtitle : subtitles)
        open(StructureKind::Subtitle, tidy(subtitle));
    open(StructureKind::Byline, item.byline);
    blocks.blocks.insert(blocks.blocks.begin(), opening.begin(), opening.end());
    if (item.dateline.isEmpty() || item.byline.isEmpty())
        markOpening(blocks, metadata);
    StructuredText assembledText = assembled(blocks);
    article.text = std::move(assembledText.text);
    article.structure = std::move(assembledText.structure);
    if (!hasText && !article.text.isEmpty())
        article.warnings.push_back({ArticleWarning::Kind::OnlyMetadata, {}});

    const std::pair<QString, QStringList *> lists[] = {{u"subjects"_s, &item.subjects},
                                                       {u"keywords"_s, &item.keywords},
                                                       {u"ed_note"_s, &item.editorNotes}};
    for (const auto &[name, values] : lists) {
        for (QString &value : *values)
            value = tidy(value);
        values->removeAll(QString());
        values->removeDuplicates();
        if (!values->isEmpty())
            metadata.properties[name] = values->join(u"; "_s);
    }
    stateCorrection(item, article);
    return article;
}

void setProperty(NewsItem &item, const QString &name, const QString &value)
{
    const QString text = tidy(value);
    if (!text.isEmpty())
        item.metadata.properties.emplace(name, text);
}

ArticleBlocks paragraphsOf(const QString &text)
{
    ArticleBlocks article;
    QString tidyText = text;
    tidyText.replace("\r\n"_L1, "\n"_L1);
    static const QRegularExpression empty(u"\\n[ \\t]*\\n\\s*"_s);
    const bool hasEmptyLines = empty.match(tidyText.trimmed()).hasMatch();
    const QStringList parts = hasEmptyLines ? tidyText.split(empty) : tidyText.split(u'\n');
    for (const QString &part : parts) {
        ArticleBlock block = blockOf(StructureKind::Paragraph, QString(part).replace(u'\n', u' '));
        if (!block.text.isEmpty())
            article.blocks.push_back(std::move(block));
    }
    return article;
}

QString newsDate(const QString &stated)
{
    static const QRegularExpression compact(
        u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    const auto match = compact.match(stated.trimmed());
    if (!match.hasMatch())
        return isoDate(stated);
    QString iso = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    if (match.captured(4).isEmpty())
        return isoDate(iso);
    QString zone = match.captured(7);
    if (zone.size() == 5)
        zone.insert(3, u':');
    iso += u"T%1:%2"_s.arg(match.captured(4), match.captured(5));
    if (!match.captured(6).isEmpty())
        iso += u':' + match.captured(6);
    return isoDate(iso + zone);
}

} // namespace app
