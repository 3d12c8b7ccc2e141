#pragma once

#include <QByteArrayView>

#include <gumbo.h>

#include <optional>

namespace app {

/// A tag as it stands in a page, or where a stretch of the page begins that is text to the parser
/// in pictures and formulas only.
struct HtmlTag
{
    enum class Kind { Start, End, CharacterData };

    Kind kind = Kind::Start;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    QByteArrayView name; ///< as it is written
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype attributes = 0;
    bool isSelfClosing = false; ///< ends with "/>"
};

/// Finds the tags of a page as HTML's tokenizer does: none in a comment, in the value of an
/// attribute, or in the text of a script. In time linear in the page, without keeping any of it.
class HtmlTagScanner
{
public:
    explicit HtmlTagScanner(QByteArrayView html) : m_html(html) {}

    /// None at the end of the page; a tag that is not closed there is none.
    std::optional<HtmlTag> next();

    /// Goes on where the text of the element @p tag ends, which has just begun. All but its own end
    /// is text in a script, a style sheet, a title and the like.
    void skipTextOf(const HtmlTag &tag);
    /// Goes on after the next @p end, or ends.
    void skipPast(QByteArrayView end);
    /// From here on finds whatever could begin a tag, in comments and values too: for where it is
    /// not known what is text.
    void distrust() { m_isDistrusted = true; }

private:
    bool isLetter(qsizetype at) const;
    bool startsWith(QByteArrayView words, qsizetype at) const;
    HtmlTag possibleTagAt(qsizetype begin);
    std::optional<HtmlTag> tagAt(qsizetype begin, HtmlTag::Kind kind);
    bool passAttribute(HtmlTag &tag);
    bool passBlanks();
    void passComment();
    bool endsElement(qsizetype at, QByteArrayView name) const;
    void skipScript();

    QByteArrayView m_html;
    qsizetype m_at = 0;
    bool m_isDistrusted = false;
};

} // namespace app
