#include "app/articles/htmlnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> phrasesOf(const char *list, QChar separator = u',')
{
    const QStringList phrases = QString::fromUtf8(list).split(separator);
    return {phrases.begin(), phrases.end()};
}

QSet<QString> wordsOf(const char *list)
{
    return phrasesOf(list, u' ');
}

} // namespace

bool isNeverShown(const QString &tag)
{
    static const QSet<QString> tags = {u"script"_s,   u"style"_s,     u"noscript"_s,
                                       u"template"_s, u"iframe"_s,    u"object"_s,
                                       u"embed"_s,    u"svg"_s,       u"canvas"_s,
                                       u"audio"_s,    u"video"_s,     u"input"_s,
                                       u"select"_s,   u"button"_s,    u"textarea"_s,
                                       u"head"_s,     u"title"_s,     u"math"_s,
                                       u"map"_s,      u"dialog"_s,    u"datalist"_s,
                                       u"meta"_s,     u"link"_s,      u"#comment"_s,
                                       u"amp-ad"_s,   u"amp-embed"_s, u"amp-social-share"_s};
    return tags.contains(tag);
}

bool isApart(const HtmlNode &node)
{
    static const QSet<QString> tags = {u"nav"_s, u"aside"_s, u"menu"_s};
    static const QSet<QString> roles = {
        u"navigation"_s,  u"complementary"_s, u"contentinfo"_s, u"search"_s,  u"dialog"_s,
        u"alertdialog"_s, u"menu"_s,          u"menubar"_s,     u"toolbar"_s, u"tooltip"_s};
    if (tags.contains(node.tag) ||
        (node.hasAttribute("role"_L1) && roles.contains(node.attribute("role"_L1))))
        return true;
    return node.tag == "footer"_L1 &&
           (node.parent == nullptr || node.parent->tag != "blockquote"_L1);
}

/// Named by class or id as something other than the article.
bool isNamedApart(const HtmlNode &node)
{
    static const QSet<QString> words =
        wordsOf("comment comments commentlist commentform disqus respond related recommended "
                "recommendation recommendations popular trending newsletter newsletters subscribe "
                "subscription signup promo promos promotion sponsor sponsored advert adverts "
                "advertisement advertising ad ads adslot adbox dfp banner cookie cookies consent "
                "gdpr share shares sharing sharebar sharebuttons sharedaddy social addthis "
                "addtoany breadcrumb breadcrumbs nav navbar navigation menu sidebar footer "
                "masthead toolbar toolbox widget teaser teasers outbrain taboola pagination pager "
                "tags taglist tagcloud login modal popup overlay poll donate donation appeal skip "
                "skiplink rating follow correction-form zergnet werbung anzeige kommentare "
                "promobox mostread livewire reaction inset editsection hatnote noprint recirc "
                "recirculation relatedposts readnext upnext backtotop siderail authorbio "
                "authorbox bio");
    static const QSet<QString> phrases = phrasesOf(
        "read more,also read,read also,see also,more stories,more news,most read,most viewed,"
        "you may,author bio,about author,about the,author info,author box,sign up,up next,"
        "read next,more from,more on,editors picks,tag list,site header,page header,top stories,"
        "story footer,call to,print only,link box,side rail,right rail,right column,back to,"
        "comment form,author dropdown,about us,about site,about company");
    // These name how something looks as often as what it is; themes built of "widgets" put the
    // article's text into one.
    static const QSet<QString> doubtful = {u"widget"_s,  u"inset"_s,  u"banner"_s, u"overlay"_s,
                                           u"popular"_s, u"follow"_s, u"rating"_s, u"social"_s};
    static const QSet<QString> ofText = {u"text"_s,   u"content"_s, u"body"_s,
                                         u"editor"_s, u"article"_s, u"paragraph"_s};
    const QStringList hints = node.hints();
    const bool isOfText = std::any_of(hints.begin(), hints.end(),
                                      [](const QString &hint) { return ofText.contains(hint); });
    // "elementor-widget-container" has a theme's name before the word, "widget_text" has not.
    const bool isInTheme = hints.contains(u"widget"_s) && hints.first() != "widget"_L1 &&
                           !hints.contains(u"area"_s) && !hints.contains(u"sidebar"_s);
    for (qsizetype i = 0; i < hints.size(); ++i) {
        const bool isDoubtful = doubtful.contains(hints[i]);
        // A paragraph may be the footer of a text, but is never that of a page.
        const bool isFooter = hints[i] == "footer"_L1 && node.tag == "p"_L1;
        const bool isNamed =
            words.contains(hints[i]) && !isFooter && !(isDoubtful && (isOfText || isInTheme));
        if (isNamed || (i + 1 < hints.size() && phrases.contains(hints[i] + u' ' + hints[i + 1])))
            return true;
    }
    return hints == QStringList{u"about"_s};
}

bool isNamedSlides(const HtmlNode &node)
{
    static const QSet<QString> words =
        wordsOf("gallery galleries slideshow slideshows slider slides slide carousel photogallery "
                "bigslider fotostrecke bildergalerie bilderstrecke diaporama galleria galerie "
                "galería galeria lightbox swiper flickity");
    const QStringList hints = node.hints();
    return std::any_of(hints.begin(), hints.end(),
                       [](const QString &hint) { return words.contains(hint); });
}

bool isNamedComments(const HtmlNode &node)
{
    const QStringList hints = node.hints();
    static const QSet<QString> words = {u"comments"_s,    u"disqus"_s,       u"commentlist"_s,
                                        u"comentarios"_s, u"commentaires"_s, u"commenti"_s,
                                        u"comentários"_s, u"kommentare"_s,   u"reactions"_s};
    return std::any_of(hints.begin(), hints.end(),
                       [](const QString &hint) { return words.contains(hint); });
}

bool isNamedHidden(const HtmlNode &node)
{
    static const QSet<QString> classes = {
        u"hidden"_s,          u"is-hidden"_s,      u"sr-only"_s,
        u"visually-hidden"_s, u"visuallyhidden"_s, u"screen-reader-text"_s,
        u"u-hidden"_s,        u"d-none"_s,         u"element-invisible"_s};
    if (!node.hasAttribute("class"_L1))
        return false;
    const QStringList names = node.attribute("class"_L1).toLower().simplified().split(u' ');
    for (const QString &name : names) {
        if (classes.contains(name))
            return true;
    }
    return false;
}

bool isHidden(const HtmlNode &node)
{
    static const QRegularExpression style(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return node.hasAttribute("hidden"_L1) || node.attribute("aria-hidden"_L1) == "true"_L1 ||
           (node.hasAttribute("style"_L1) && style.match(node.attribute("style"_L1)).hasMatch()) ||
           isNamedHidden(node);
}

bool isBodyProperty(const HtmlNode &node)
{
    return node.attribute("itemprop"_L1).split(u' ').contains("articleBody"_L1) ||
           node.attribute("property"_L1).contains("articleBody"_L1);
}

/// Names that content systems give the element around an article's text.
bool isNamedBody(const HtmlNode &node)
{
    static const QRegularExpression names(
        u"\\b(?:article|story|entry|post|news|content|artikel|page)[_-]*(?:main[_-]*)?(?:body|"
        u"content|text|inhalt)\\b|"
        u"\\b(?:body|text)[_-]*(?:content|copy)\\b|\\barticletext\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!node.hasAttribute("class"_L1) && !node.hasAttribute("id"_L1))
        return false;
    return names.match(node.attribute("class"_L1) + u' ' + node.attribute("id"_L1)).hasMatch();
}

bool isTextBlock(const HtmlNode &node)
{
    static const QSet<QString> tags = {u"p"_s,       u"div"_s,  u"td"_s,   u"section"_s,
                                       u"article"_s, u"li"_s,   u"pre"_s,  u"blockquote"_s,
                                       u"main"_s,    u"dd"_s,   u"span"_s, u"center"_s,
                                       u"body"_s,    u"form"_s, u"font"_s};
    return tags.contains(node.tag);
}

bool isBlockElement(const QString &tag)
{
    static const QSet<QString> tags = {
        u"address"_s, u"article"_s, u"aside"_s,    u"blockquote"_s, u"body"_s,    u"caption"_s,
        u"center"_s,  u"dd"_s,      u"details"_s,  u"dialog"_s,     u"dir"_s,     u"div"_s,
        u"dl"_s,      u"dt"_s,      u"fieldset"_s, u"figcaption"_s, u"figure"_s,  u"footer"_s,
        u"form"_s,    u"h1"_s,      u"h2"_s,       u"h3"_s,         u"h4"_s,      u"h5"_s,
        u"h6"_s,      u"header"_s,  u"hgroup"_s,   u"hr"_s,         u"html"_s,    u"legend"_s,
        u"li"_s,      u"listing"_s, u"main"_s,     u"menu"_s,       u"nav"_s,     u"ol"_s,
        u"p"_s,       u"pre"_s,     u"search"_s,   u"section"_s,    u"summary"_s, u"table"_s,
        u"tbody"_s,   u"td"_s,      u"tfoot"_s,    u"th"_s,         u"thead"_s,   u"tr"_s,
        u"ul"_s,      u"xmp"_s};
    return tags.contains(tag);
}

bool isInline(const QString &tag)
{
    return !tag.isEmpty() && !tag.startsWith(u'#') && !isBlockElement(tag) && !isNeverShown(tag);
}

} // namespace app
