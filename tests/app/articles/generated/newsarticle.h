#pragma once

#include "tests/benchmarks/measuring.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace generated {

using namespace Qt::StringLiterals;

/// An invented article, of which every format states as much as it can.
struct NewsArticle
{
    int number = 0;
    QString title;
    QString author;
    QString publisher;
    QString section;
    QString place;
    QDateTime published; ///< UTC
    QString subheading;  ///< stands in the middle
    QStringList paragraphs;

    QString address() const { return u"https://news.example/%1"_s.arg(number); }
    /// The paragraphs, and the heading among them.
    QStringList blocks() const
    {
        QStringList all = paragraphs;
        all.insert(all.size() / 2, subheading);
        return all;
    }
    bool isHeading(qsizetype block) const { return block == paragraphs.size() / 2; }
    qsizetype words() const { return paragraphs.join(u' ').count(u' ') + 1; }
    QString day(QLatin1StringView format) const
    {
        return QLocale::c().toString(published, QString(format));
    }
};

/// Number @p number of as many as are wanted: no two have a sentence in common.
inline NewsArticle newsArticle(int number, qsizetype characters = 3000)
{
    NewsArticle article;
    Random next(quint32(number) + 1);
    static const QStringList places{u"Port Else"_s, u"Älvhamn"_s, u"Nieuwdam"_s, u"Kuestow"_s};
    static const QStringList papers{u"The Northern Post"_s, u"Coast Weekly"_s, u"Le Phare"_s};
    static const QStringList names{u"Jane Roe"_s, u"Ida Norrby"_s, u"Per Lund"_s, u"Ana Sá"_s};
    article.number = number;
    article.place = places[next(quint32(places.size()))];
    article.publisher = papers[next(quint32(papers.size()))];
    article.author = names[next(quint32(names.size()))];
    article.section = u"News"_s;
    article.published =
        QDateTime({2019, 1, 11}, {6, 30}, Qt::UTC).addSecs(qint64(number) * 11 * 3600);
    article.paragraphs = newsText(characters, u'\n', quint32(number) * 2654435761u + 7)
                             .split(u"\n\n"_s, Qt::SkipEmptyParts);
    if (article.paragraphs.size() < 2)
        article.paragraphs.append(u"The council declined to comment."_s);
    article.title = u"Council votes on plan %1 for the harbour"_s.arg(number);
    article.subheading = u"What the plan would cost"_s;
    return article;
}

} // namespace generated
