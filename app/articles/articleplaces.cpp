#include "app/articles/articleplaces.h"

#include <QCoreApplication>

namespace app {

namespace {

struct ArticlePlace
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePlace)
};

} // namespace

QString placeOfRow(qsizetype number)
{
    //: A place in a table
    return ArticlePlace::tr("row %1").arg(number);
}

QString placeOfLine(qsizetype number)
{
    //: A place in a file
    return ArticlePlace::tr("line %1").arg(number);
}

QString placeOfCharacter(qsizetype number)
{
    //: A place in a file: so many characters from its begin
    return ArticlePlace::tr("character %1").arg(number);
}

QString placeOfArticle(qsizetype number)
{
    //: A place in a file of several articles
    return ArticlePlace::tr("article %1").arg(number);
}

QString placeOfArticle(qsizetype number, qsizetype of)
{
    //: A place in a file of several articles: the number of one, and how many there are
    return ArticlePlace::tr("%1 of %2").arg(number).arg(of);
}

QString placeOfItem(qsizetype number, qsizetype of)
{
    //: A place in a file of several items of a news agency
    return ArticlePlace::tr("item %1 of %2").arg(number).arg(of);
}

QString placeOfMessage(qsizetype number, qsizetype of)
{
    //: A place in a file of several messages of a news agency
    return ArticlePlace::tr("message %1 of %2").arg(number).arg(of);
}

QString placeBefore(const QString &place)
{
    //: Part of a sentence, a place in a file; %1 is the like of "56 of 100 DOCUMENTS"
    return ArticlePlace::tr("before %1").arg(place);
}

QString placeAfter(const QString &place)
{
    //: Part of a sentence, a place in a file; %1 is the like of "56 of 100 DOCUMENTS"
    return ArticlePlace::tr("after %1").arg(place);
}

} // namespace app
