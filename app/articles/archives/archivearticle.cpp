#include "app/articles/archives/archivearticle.h"

#include "app/articles/articlelines.h"
#include "app/articles/articleplaces.h"
#include "app/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <span>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::StructureKind;

namespace {

ArticleBlock plainBlock(StructureKind kind, const QString &text)
{
    ArticleBlock block;
    block.kind = kind;
    block.text = text.simplified();
    return block;
}

/// Archives count the characters of Chinese and Japanese.
qsizetype ideographs(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

/// "Jane Roe" of "By Jane Roe" and of "Jane Roe".
QString namesOf(const QString &byline)
{
    static const QRegularExpression address(u"[(<]?\\S+@\\S+[)>]?,?"_s);
    const QString printed = QString(byline).remove(address).simplified();
    const QString names = authorOfByline(printed);
    if (!names.isEmpty())
        return names;
    static const QRegularExpression by(u"^(?:by|von|par|por|door)\\s+"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return QString(printed).remove(by);
}

} // namespace

ArchiveArticle::ArchiveArticle(ArticleFormat format, QString archive)
    : m_format(format),
      m_archive(std::move(archive))
{
}

void ArchiveArticle::state(QLatin1StringView column, const QString &value, const QString &origin)
{
    app::state(metadata, column, value, origin.isEmpty() ? m_archive : origin);
}

void ArchiveArticle::addProperty(const QString &name, const QString &value)
{
    const QString tidy = value.simplified();
    if (tidy.isEmpty())
        return;
    QString &property = metadata.properties[name];
    property += property.isEmpty() ? tidy : u"; "_s + tidy;
}

void ArchiveArticle::stateSection(const QString &value)
{
    static const QRegularExpression page(
        u"^(?:pg|page|pages|s|seite|p|pag|pág|página|pagina|blz)\\b[.:]?\\s*([\\w/,– -]{1,24}?)"
        u"(?:\\s+(?:ausg\\.|ausgabe|edition|ed\\.)\\s*(.{1,40}))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (const QString &part : value.simplified().split(u';', Qt::SkipEmptyParts)) {
        const auto match = page.match(part.trimmed());
        // "s" and "p" alone begin many words, but a page has a number.
        const bool hasDigit =
            std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        if (match.hasMatch() && hasDigit) {
            addProperty(u"page"_s, match.captured(1));
            addProperty(u"edition"_s, match.captured(2));
        } else {
            names.append(part.trimmed());
        }
    }
    state("section"_L1, names.join(u"; "_s));
}

void ArchiveArticle::addBody(const ArticleBlocks &from, size_t index)
{
    ArticleBlock block = from.blocks[index];
    for (int &container : block.containers) {
        const auto [known, isNew] =
            m_containers.try_emplace(container, int(m_body.containers.size()));
        if (isNew)
            m_body.containers.push_back(from.containers[size_t(container)]);
        container = known->second;
    }
    // Archives set the words that were searched for in strong type.
    if (!block.isAllStrong())
        std::erase_if(block.inlines,
                      [](const InlineRange &range) { return range.kind == StructureKind::Strong; });
    // A no-break space at an end keeps an empty line open, no more.
    while (block.text.endsWith(QChar::Nbsp) || block.text.endsWith(u' '))
        block.text.chop(1);
    trim(block);
    if (!block.text.isEmpty())
        m_body.blocks.push_back(std::move(block));
}

void ArchiveArticle::addBody(const QString &paragraph)
{
    ArticleBlock block;
    block.text = paragraph;
    trim(block);
    if (!block.text.isEmpty())
        m_body.blocks.push_back(std::move(block));
}

ParsedArticle ArchiveArticle::finished()
{
    ParsedArticle article;
    article.format = m_format;
    article.place = place;
    state("title"_L1, title);
    state("author"_L1, namesOf(byline));
    state("dateline"_L1, dateline);

    ArticleBlocks all;
    const auto add = [&all](StructureKind kind, const QString &text) {
        if (!text.simplified().isEmpty())
            all.blocks.push_back(plainBlock(kind, text));
    };
    add(StructureKind::Title, title);
    if (hasBody()) {
        for (const QString &subtitle : subtitles)
            add(StructureKind::Subtitle, subtitle);
        add(StructureKind::Byline, byline);
        add(StructureKind::Dateline, dateline);
        qsizetype found = 0;
        for (const ArticleBlock &block : m_body.blocks)
            found += std::max(wordCount(block.text), ideographs(block.text));
        if (found * 10 < words * 7)
            article.warnings.push_back(
                {ArticleWarning::Kind::FewerWords, u"%1 %2"_s.arg(words).arg(found)});
        all.containers = std::move(m_body.containers);
        std::move(m_body.blocks.begin(), m_body.blocks.end(), std::back_inserter(all.blocks));
        markOpening(all, metadata);
    } else {
        article.warnings.push_back({ArticleWarning::Kind::OnlyMetadata, {}});
    }
    StructuredText text = assembled(all);
    article.text = std::move(text.text);
    article.structure = std::move(text.structure);
    article.metadata = std::move(metadata);
    return article;
}

ParsedArticles withWarnings(ParsedArticles articles, const std::vector<ArticleWarning> &warnings)
{
    for (auto article = articles.rbegin(); article != articles.rend(); ++article) {
        if (!article->isOk())
            continue;
        std::vector<ArticleWarning> &own = (*article)->warnings;
        own.insert(own.end(), warnings.begin(), warnings.end());
        break;
    }
    return articles;
}

Error tooManyArticles(const QString &fileName)
{
    return {
        ErrorCode::FileTooLarge, fileName, {}, u"more than %1 articles"_s.arg(mostArchiveArticles)};
}

namespace {

/// The same of the numbers of one delivery.
std::optional<Error> incompletenessOfOne(std::span<const ArchiveNumber> numbers, qsizetype declared,
                                         const QString &fileName)
{
    const auto found = qsizetype(numbers.size());
    QString place;
    qsizetype total = declared;
    for (size_t i = 1; i < numbers.size() && place.isEmpty(); ++i) {
        if (numbers[i].number != numbers[i - 1].number + 1)
            place = placeAfter(numbers[i - 1].words);
    }
    if (numbers.empty())
        return std::nullopt;
    const qsizetype of = numbers.front().of;
    const bool isOfOneCount =
        std::all_of(numbers.begin(), numbers.end(),
                    [of](const ArchiveNumber &number) { return number.of == of; });
    if (total == 0 && isOfOneCount && numbers.front().number == 1)
        total = of;
    // A part of a delivery, "301 of 500" to "400 of 500", may still have a hole.
    if (total == 0 && !place.isEmpty())
        total = numbers.back().number - numbers.front().number + 1;
    if (total <= 0 || total == found)
        return std::nullopt;
    if (place.isEmpty() && numbers.front().number > 1)
        place = placeBefore(numbers.front().words);
    if (place.isEmpty())
        place = placeAfter(numbers.back().words);
    return Error{ErrorCode::ArchiveIncomplete, fileName, place, u"%1 %2"_s.arg(total).arg(found)};
}

} // namespace

std::optional<Error> incompleteness(const std::vector<ArchiveNumber> &numbers, qsizetype declared,
                                    const QString &fileName)
{
    // Another delivery may have been appended; each has numbers of its own.
    for (auto begin = numbers.begin(); begin != numbers.end();) {
        const auto end = std::find_if(begin + 1, numbers.end(), [](const ArchiveNumber &number) {
            return number.number == 1;
        });
        const bool isOnly = begin == numbers.begin() && end == numbers.end();
        if (auto error = incompletenessOfOne({begin, end}, isOnly ? declared : 0, fileName))
            return error;
        begin = end;
    }
    return std::nullopt;
}

} // namespace app
