#pragma once

#include <QStringView>

namespace app {

/// What the words of a page's own voice give away, in the languages of most news sites. Names of
/// classes differ from site to site and are shortened to nonsense by many; these words do not.

/// What a short line says that the following is.
enum class PageLabel {
    None,
    Related,  ///< other articles, pictures or topics: "Read also", "Mehr zum Thema", "Most read"
    Comments, ///< "Comments (12)"
    Offer,    ///< a newsletter, a subscription
};
PageLabel pageLabelOf(QStringView line);

/// How surely a paragraph is a notice of the site to its readers: rights, consent to cookies,
/// terms, newsletters, subscriptions, pleas for money, players that need scripts. 0: not at all, 1:
/// it could be a sentence of an article on such things, 2: surely.
int noticeWeight(QStringView paragraph);

/// "10:45", "7.30 Uhr", "11:02 am": as the entries of a live ticker have them.
bool isTimeOfDay(QStringView line);

} // namespace app
