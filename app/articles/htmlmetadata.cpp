#include "app/articles/htmlmetadata.h"

#include "app/articles/dates.h"
#include "app/articles/jsonld.h"
#include "app/articles/parsedarticle.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;

namespace {

/// Two ways to write one headline or address.
QString comparable(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

QString absoluteAddress(const QString &address)
{
    return webAddress(address.startsWith("//"_L1) ? u"https:"_s + address : address);
}

class MetadataReader
{
public:
    explicit MetadataReader(HtmlTree &tree) : m_tree(tree)
    {
        for (const HtmlNode &node : tree.nodes())
            visit(node);
    }

    HtmlMetadata read()
    {
        readSite();
        m_found.wholeTitle = m_pageTitle;
        m_found.pageTitle = withoutSite(m_pageTitle, true);
        readJsonLd();
        readMeta();
        readElements();
        leaveAuthorOutOfTitle();
        return m_found;
    }

private:
    ArticleMetadata &metadata() { return m_found.metadata; }

    void visit(const HtmlNode &node)
    {
        if (node.tag == "meta"_L1) {
            for (const auto key : {"property"_L1, "name"_L1, "itemprop"_L1, "http-equiv"_L1}) {
                const QString name = node.attribute(key).trimmed().toLower();
                const QString content = node.attribute("content"_L1).simplified();
                if (!name.isEmpty() && !content.isEmpty())
                    m_meta[name].append(content);
            }
        } else if (node.tag == "link"_L1) {
            if (node.attribute("rel"_L1).toLower().split(u' ').contains("canonical"_L1) &&
                m_canonical.isEmpty())
                m_canonical = absoluteAddress(node.attribute("href"_L1));
        } else if (node.tag == "script"_L1) {
            if (node.attribute("type"_L1).contains("ld+json"_L1, Qt::CaseInsensitive) &&
                !node.children.empty())
                m_scripts.append(node.children.front()->text);
        } else if (node.tag == "title"_L1 && m_pageTitle.isEmpty()) {
            // Drawings have titles too.
            const bool isOfPage = node.parent != nullptr &&
                                  (node.parent->tag == "head"_L1 || node.parent->tag == "body"_L1);
            if (isOfPage)
                m_pageTitle = node.shownText();
        } else if (node.tag == "h1"_L1) {
            m_headings.append(node.shownText());
        } else if (node.tag == "html"_L1) {
            m_language = node.attribute("lang"_L1);
            if (m_language.isEmpty())
                m_language = node.attribute("xml:lang"_L1);
        } else if (node.tag == "#comment"_L1 && m_savedFrom.isEmpty()) {
            static const QRegularExpression saved(
                u"saved from url=\\(\\d+\\)(\\S+)|^\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)"_s);
            const auto match = saved.match(node.text);
            m_savedFrom = webAddress(match.captured(match.lastCapturedIndex()));
        }
    }

    QStringList all(const QString &name) const { return m_meta.value(name); }
    QString first(const QString &name) const { return all(name).value(0); }

    void readSite()
    {
        m_siteNames = all(u"og:site_name"_s) + all(u"application-name"_s);
        const QUrl address(m_canonical.isEmpty() ? first(u"og:url"_s) : m_canonical);
        m_siteNames.append(address.host().remove("www."_L1));
        m_siteNames.append(address.host().remove("www."_L1).section(u'.', 0, -2));
        m_siteNames.removeAll(QString());
    }

    /// @p isPageTitle: pages put their name behind the headline even where they say it nowhere
    /// else.
    QString withoutSite(const QString &title, bool isPageTitle) const
    {
        static const QRegularExpression separator(u"\\s(?:[|–—\\-·:»]|::)\\s"_s);
        QString rest = title;
        for (int part = 0; part < 3; ++part) {
            QRegularExpressionMatch last;
            for (auto match = separator.globalMatch(rest); match.hasNext();)
                last = match.next();
            if (!last.hasMatch())
                break;
            const QString site = rest.mid(last.capturedEnd());
            const QString headline = rest.left(last.capturedStart()).trimmed();
            const bool isKnown =
                std::any_of(m_siteNames.begin(), m_siteNames.end(), [&](const QString &name) {
                    return comparable(name) == comparable(site);
                });
            const bool isBar = last.captured().contains(u'|');
            const bool isProbable = isPageTitle && isBar && site.size() <= 40 &&
                                    headline.count(u' ') >= 2 && site.size() < headline.size();
            if (!isKnown && !isProbable)
                break;
            rest = headline;
        }
        return rest;
    }

    void readJsonLd()
    {
        const std::vector<QJsonObject> articles = jsonLdArticles(m_scripts);
        if (articles.empty())
            return;
        QStringList headlines = m_headings + all(u"og:title"_s);
        headlines.append(m_found.pageTitle);
        const auto rank = [&](const QJsonObject &article) {
            const QString headline = comparable(jsonLdText(article["headline"_L1]));
            const QString address = comparable(jsonLdText(article["url"_L1]));
            const QString page = comparable(jsonLdText(article["mainEntityOfPage"_L1]));
            int points = headline.isEmpty() ? 0 : 1;
            for (const QString &shown : headlines)
                points += !headline.isEmpty() && comparable(shown) == headline ? 4 : 0;
            const QString canonical = comparable(m_canonical);
            if (!canonical.isEmpty() && (address == canonical || page == canonical))
                points += 4;
            return points;
        };
        const QJsonObject article = *std::max_element(
            articles.begin(), articles.end(),
            [&](const QJsonObject &a, const QJsonObject &b) { return rank(a) < rank(b); });

        const QString origin = u"json-ld"_s;
        QString headline = jsonLdText(article["headline"_L1]);
        if (headline.isEmpty())
            headline = jsonLdText(article["name"_L1]);
        state(metadata(), "title"_L1, headline, origin);
        state(metadata(), "publisher"_L1, jsonLdNames(article["publisher"_L1]).join(", "_L1),
              origin);
        QStringList authors = jsonLdNames(article["author"_L1]);
        if (authors.isEmpty())
            authors = jsonLdNames(article["creator"_L1]);
        state(metadata(), "author"_L1, authorNames(authors), origin);
        state(metadata(), "date_published"_L1, isoDate(jsonLdText(article["datePublished"_L1])),
              origin);
        for (const auto name : {"url"_L1, "mainEntityOfPage"_L1})
            state(metadata(), "url"_L1, absoluteAddress(jsonLdText(article[name])), origin);
        state(metadata(), "language"_L1, languageTag(jsonLdText(article["inLanguage"_L1])), origin);
        state(metadata(), "section"_L1, jsonLdNames(article["articleSection"_L1]).join(", "_L1),
              origin);
        m_found.articleBody = article["articleBody"_L1].toString();
    }

    static QString authorNames(const QStringList &stated)
    {
        QStringList names;
        for (const QString &author : stated) {
            const QString name = withoutPost(withoutBy(textOfHtml(author).simplified()));
            const bool isAddress = name.contains("://"_L1) || name.startsWith("www."_L1) ||
                                   name.startsWith(u'@') || name.startsWith(u'/');
            if (!name.isEmpty() && !isAddress && !names.contains(name))
                names.append(name);
        }
        // "Okafor, Ben" and "Lind, Sara" are two names.
        const bool hasCommas = names.join(QString()).contains(u',');
        return names.join(hasCommas ? "; "_L1 : ", "_L1);
    }

    void readMeta()
    {
        for (const auto &name :
             {u"og:title"_s, u"parsely-title"_s, u"sailthru.title"_s, u"dcterms.title"_s,
              u"dc.title"_s, u"citation_title"_s, u"twitter:title"_s, u"headline"_s})
            state(metadata(), "title"_L1, withoutSite(textOfHtml(first(name)).simplified(), false),
                  name);
        for (const auto &name : {u"og:site_name"_s, u"dcterms.publisher"_s, u"dc.publisher"_s,
                                 u"citation_journal_title"_s, u"citation_publisher"_s,
                                 u"publisher"_s, u"application-name"_s})
            state(metadata(), "publisher"_L1, textOfHtml(first(name)), name);
        for (const auto &name : {u"article:author"_s, u"og:article:author"_s, u"parsely-author"_s,
                                 u"sailthru.author"_s, u"dcterms.creator"_s, u"dc.creator"_s,
                                 u"citation_author"_s, u"author"_s, u"author.name"_s, u"byl"_s})
            state(metadata(), "author"_L1, authorNames(all(name)),
                  name == "author"_L1 ? u"meta author"_s : name);
        for (const auto &name : {u"article:published_time"_s,
                                 u"og:article:published_time"_s,
                                 u"og:published_time"_s,
                                 u"parsely-pub-date"_s,
                                 u"sailthru.date"_s,
                                 u"dcterms.issued"_s,
                                 u"dcterms.created"_s,
                                 u"dcterms.date"_s,
                                 u"dc.date.issued"_s,
                                 u"dc.date"_s,
                                 u"citation_publication_date"_s,
                                 u"citation_online_date"_s,
                                 u"citation_date"_s,
                                 u"datepublished"_s,
                                 u"cxenseparse:recs:publishtime"_s,
                                 u"article.published"_s,
                                 u"publish-date"_s,
                                 u"publication_date"_s,
                                 u"pubdate"_s,
                                 u"pub_date"_s,
                                 u"originalpublicationdate"_s,
                                 u"displaydate"_s,
                                 u"published"_s,
                                 u"created"_s,
                                 u"date"_s})
            state(metadata(), "date_published"_L1, isoDate(first(name)), name);
        state(metadata(), "url"_L1, absoluteAddress(first(u"og:url"_s)), u"og:url"_s);
        state(metadata(), "url"_L1, m_canonical, u"canonical"_s);
        state(metadata(), "url"_L1, m_savedFrom, u"saved page"_s);
        state(metadata(), "language"_L1, languageTag(first(u"og:locale"_s)), u"og:locale"_s);
        state(metadata(), "language"_L1, languageTag(m_language), u"html lang"_s);
        for (const auto &name : {u"content-language"_s, u"dc.language"_s, u"inlanguage"_s})
            state(metadata(), "language"_L1, languageTag(first(name)), name);
        for (const auto &name :
             {u"article:section"_s, u"og:article:section"_s, u"parsely-section"_s,
              u"articlesection"_s, u"section"_s, u"dcterms.subject"_s})
            state(metadata(), "section"_L1, textOfHtml(first(name)), name);
    }

    /// "Nobody needs a roundabout | Delia Marsh"
    void leaveAuthorOutOfTitle()
    {
        const qsizetype bar = metadata().title.lastIndexOf(u" | "_s);
        const QString author = comparable(metadata().author);
        if (bar > 0 && !author.isEmpty() && comparable(metadata().title.sliced(bar)) == author)
            metadata().title = metadata().title.left(bar).trimmed();
    }

    /// What readers see is used last, for it may belong to a teaser; the article's own elements are
    /// read with its text.
    void readElements()
    {
        QStringList authors;
        const HtmlNode *firstAuthor = nullptr;
        for (const HtmlNode &node : m_tree.nodes()) {
            const QString property = node.attribute("itemprop"_L1);
            if (property == "headline"_L1 && node.tag != "meta"_L1)
                state(metadata(), "title"_L1, node.shownText(), u"itemprop headline"_s);
            if (property == "datePublished"_L1) {
                for (const QString &stated : {node.attribute("datetime"_L1),
                                              node.attribute("content"_L1), node.shownText()})
                    state(metadata(), "date_published"_L1, isoDate(stated),
                          u"itemprop datePublished"_s);
            }
            if (isPublicationTime(node)) {
                for (const auto attribute : {"datetime"_L1, "title"_L1})
                    state(metadata(), "date_published"_L1, isoDate(node.attribute(attribute)),
                          u"class published"_s);
            }
            if (property == "articleSection"_L1 && node.tag != "meta"_L1)
                state(metadata(), "section"_L1, node.shownText(), u"itemprop articleSection"_s);
            const bool isAuthor = property == "author"_L1 || isAuthorCard(node) ||
                                  node.attribute("rel"_L1).split(u' ').contains("author"_L1);
            const QString name = node.shownText();
            if (isAuthor && node.isElement() && node.tag != "meta"_L1 && node.tag != "link"_L1 &&
                !name.isEmpty() && name.size() < 80 && m_authorEnd < node.order &&
                isBesideFirst(node, firstAuthor)) {
                if (firstAuthor == nullptr)
                    firstAuthor = &node;
                authors.append(name);
                m_authorEnd = node.last;
            }
        }
        state(metadata(), "author"_L1, authorNames(authors), u"author link"_s);
    }

    static bool hasClass(const HtmlNode &node, QLatin1StringView name)
    {
        return node.hasAttribute("class"_L1) &&
               node.attribute("class"_L1).simplified().split(u' ').contains(name);
    }

    /// As microformats write it: <abbr class="published" title="2019-06-09T18:22:00+01:00">
    static bool isPublicationTime(const HtmlNode &node)
    {
        return hasClass(node, "published"_L1) || hasClass(node, "dt-published"_L1);
    }

    /// As microformats write it: <span class="author vcard"><span class="fn">Jane Doe</span></span>
    static bool isAuthorCard(const HtmlNode &node)
    {
        if (hasClass(node, "p-author"_L1))
            return true;
        return hasClass(node, "fn"_L1) && node.parent != nullptr &&
               node.parent->hints().contains(u"author"_s);
    }

    /// The authors of one article stand together; others wrote the ones around it.
    static bool isBesideFirst(const HtmlNode &author, const HtmlNode *first)
    {
        for (int step = 0; step < 3 && first != nullptr && first->parent != nullptr; ++step)
            first = first->parent;
        return first == nullptr || first->contains(author);
    }

    HtmlTree &m_tree;
    QHash<QString, QStringList> m_meta;
    QStringList m_scripts;
    QStringList m_headings;
    QStringList m_siteNames;
    QString m_canonical;
    QString m_pageTitle;
    QString m_language;
    QString m_savedFrom;
    int m_authorEnd = 0;
    HtmlMetadata m_found;
};

} // namespace

QString withoutBy(const QString &author)
{
    static const QRegularExpression by(
        u"^(?:(?:written|reported|posted|published|photos?)\\s+)?by:?\\s+|^author:\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Times, addresses and the like, which pages set on the same line.
    static const QRegularExpression appendix(
        u"\\s*(?:[|•·\\n]|\\S*@|(?:\\b(?:Jan|Feb|Mar|Mär|Apr|Ma[iy]|Jun|Jul|Aug|Sep|Oct|Okt|Nov|De["
        u"cz])\\p{L}{0,6}\\.?\\s+)?\\d|"
        u"\\b(?:on|posted|published|updated)\\s+(?:on\\s+)?\\p{Lu}\\p{L}+\\.? \\d|"
        u"\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b).*$"_s,
        QRegularExpression::DotMatchesEverythingOption |
            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression labelOnly(
        u"^(?:(?:written|reported|posted|published|updated|von|par|author)(?: by)?|by)\\s*:?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stops(u"[\\s,;:–—-]+$"_s);
    return QString(author).remove(by).remove(appendix).remove(stops).remove(labelOnly).trimmed();
}

QString withoutPost(const QString &author)
{
    static const QRegularExpression post(
        u"\\b(?:writer|reporter|correspondent|editor|columnist|contributor|"
        u"contributing|service|staff|agency|press|news|korrespondent|redakteur|redaktion|"
        u"correspondant|journaliste|corresponsal)(?:in|e|a)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression acronym(u"^\\p{Lu}{2,6}$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts = author.split(u", "_s);
    // A name has at least two words; "Okafor, Ben" is one.
    while (parts.size() > 1 && parts.front().contains(u' ') &&
           (acronym.match(parts.back()).hasMatch() || post.match(parts.back()).hasMatch()))
        parts.removeLast();
    return parts.join(u", "_s);
}

HtmlMetadata metadataOf(HtmlTree &tree)
{
    return MetadataReader(tree).read();
}

} // namespace app
