#include "ui/inspector/articlefacts.h"

#include "ui/inspector/factstext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

using app::RelatedArticles;
using storage::ArticleSummary;

namespace {

constexpr qsizetype longestShown = 2'000; ///< code units of a value; all of it is in the exports
constexpr qsizetype longestTitle = 120;
constexpr size_t mostNamed = 8;

class ArticleFacts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ArticleFacts)
};

struct Heading
{
    const char *name;
    const char *words;
};

/// In the order in which they are shown.
constexpr Heading headings[] = {
    {"source_id", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Number in the source")},
    {"version", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Version")},
    {"corrects", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Corrects the number")},
    {"supersedes", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Replaces the number")},
    {"status", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Status in the source")},
    {"urgency", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Urgency")},
    {"ed_note", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Note to editors")},
    {"slugline", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Slug line")},
    {"category", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Category")},
    {"subjects", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Subjects")},
    {"keywords", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Keywords")},
    {"people", QT_TRANSLATE_NOOP("ui::ArticleFacts", "People")},
    {"companies", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Companies")},
    {"industries", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Industries")},
    {"places", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Places")},
    {"place_of_report", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Reported from")},
    {"abstract", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Abstract")},
    {"highlight", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Highlight")},
    {"note", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Note in the source")},
    {"date", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Date as written")},
    {"edition", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Edition")},
    {"issue", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Issue")},
    {"volume", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Volume")},
    {"page", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Page")},
    {"publication_type", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Kind of publication")},
    {"place_of_publication", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Place of publication")},
    {"creator", QT_TRANSLATE_NOOP("ui::ArticleFacts", "File made by")},
    {"credit", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Credit")},
    {"copyright", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Copyright")},
    {"distributor", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Distributed by")},
    {"source_code", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Code of the source")},
    {"issn", QT_TRANSLATE_NOOP("ui::ArticleFacts", "ISSN")},
    {"graphic", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Pictures")},
    {"reference", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Reference")},
    {"other_ids", QT_TRANSLATE_NOOP("ui::ArticleFacts", "Other numbers")},
};

void addRow(QString &rows, const QString &heading, const QString &value)
{
    const QString shown = value.size() > longestShown ? value.left(longestShown) + u'…' : value;
    rows += QStringLiteral("<tr><td width=\"36%\" style=\"padding: 1px 8px 1px 0; color: %1\">%2"
                           "</td><td style=\"padding: 1px 0\">%3</td></tr>")
                .arg(quietTextColour().name(), heading.toHtmlEscaped(),
                     shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

/// Copies mostly have one title: where it was printed and when tell them apart.
QString link(const ArticleSummary &article)
{
    QStringList parts{article.title.left(longestTitle).simplified(), article.publisher.left(60),
                      article.datePublished.left(10)};
    parts.removeAll(QString());
    const QString words =
        parts.isEmpty() ? ArticleFacts::tr("(no title)") : parts.join(QStringLiteral(" · "));
    return FactsText::linkTo(article.id) + words.toHtmlEscaped() + QStringLiteral("</a>");
}

QString links(const RelatedArticles::Articles &articles)
{
    QStringList shown;
    for (const ArticleSummary &article : articles) {
        if (size_t(shown.size()) < mostNamed)
            shown.append(link(article));
    }
    if (articles.size() > mostNamed)
        shown.append(ArticleFacts::tr("and %n more", nullptr, int(articles.size() - mostNamed)));
    return shown.join(QStringLiteral("<br>"));
}

QString sentenceOnOriginal(const RelatedArticles &related)
{
    const QString original = link(*related.original);
    if (related.likening.isExact) {
        //: %1 is the title of an article
        return ArticleFacts::tr("Copy of %1 (the same text)").arg(original);
    }
    // Never 100 where something is missing.
    const int percent = int(std::floor(100 * related.likening.similarity));
    //: %1 is the title of an article, %2 a number
    return ArticleFacts::tr("Copy of %1 (%2 % alike)").arg(original, QString::number(percent));
}

} // namespace

QString propertyHeading(const QString &name)
{
    for (const Heading &heading : headings) {
        if (name == QLatin1String(heading.name))
            return ArticleFacts::tr(heading.words);
    }
    return name;
}

QString propertiesHtml(const std::map<QString, QString> &properties)
{
    std::map<QString, QString> others = properties;
    QString rows;
    for (const Heading &heading : headings) {
        const auto known = others.find(QString::fromLatin1(heading.name));
        if (known == others.end())
            continue;
        addRow(rows, ArticleFacts::tr(heading.words), known->second);
        others.erase(known);
    }
    for (const auto &[name, value] : others)
        addRow(rows, name, value);
    return rows.isEmpty()
               ? QString()
               : QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">") +
                     rows + QStringLiteral("</table>");
}

QString relationsHtml(const RelatedArticles &related)
{
    QStringList sentences;
    if (related.original)
        sentences.append(sentenceOnOriginal(related));
    //: %1 is the title of an article, or several, one a line
    if (!related.corrects.empty())
        sentences.append(ArticleFacts::tr("Corrects %1").arg(links(related.corrects)));
    //: %1 is the title of an article, or several, one a line
    if (!related.correctedBy.empty())
        sentences.append(ArticleFacts::tr("Corrected by %1").arg(links(related.correctedBy)));
    if (!related.copies.empty()) {
        sentences.append(
            //: %1 are their titles, one a line
            ArticleFacts::tr("%n article(s) count as copies of this one: %1", nullptr,
                             int(related.copies.size()))
                .arg((related.copies.size() > 1 ? QStringLiteral("<br>") : QString()) +
                     links(related.copies)));
    }
    //: %1 is the title of an article, or several, one a line
    if (!related.keptApart.empty())
        sentences.append(ArticleFacts::tr("Kept apart from %1").arg(links(related.keptApart)));
    QString html;
    for (const QString &sentence : sentences)
        html += QStringLiteral("<p style=\"margin: 0 0 4px 0\">%1</p>").arg(sentence);
    return html;
}

} // namespace ui
