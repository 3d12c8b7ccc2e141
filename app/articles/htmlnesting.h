#pragma once

#include "app/articles/htmltags.h"

#include <array>
#include <vector>

namespace app {

/// How many elements may be open where gumbo builds the tree of a page: never fewer than are, up to
/// those that it adds itself, at most as many again.
///
/// An end counts only where it is certain to close an element, whatever the page has done before.
/// So pages that close little may seem to be nested deeper than they are.
class HtmlNesting
{
public:
    /// Takes the next tag of @p tags; false at the end of the page.
    bool readTag(HtmlTagScanner &tags);

    qsizetype open() const { return qsizetype(m_open.size()); }
    const HtmlTag &lastTag() const { return m_last; }

private:
    struct Element
    {
        GumboTag tag;
        QByteArrayView name;
        bool isForeign; ///< for certain in a picture or formula, if it is the last one
    };

    void begin(HtmlTagScanner &tags);
    void endTag();
    void endFormatting();
    void endForm();
    void closeBefore(GumboTag next);
    bool closeForeign();
    bool isInForeign() const;
    bool mayBeForeign() const { return has(GUMBO_TAG_SVG) || has(GUMBO_TAG_MATH); }
    void breakOutOfForeign();
    void leaveForeign();
    void passCharacterData(HtmlTagScanner &tags);

    bool has(GumboTag tag) const { return m_counts[size_t(tag)] > 0; }
    /// The last open element of @p kinds with none of @p barriers after it; -1: none.
    qsizetype lastWithout(int kinds, GumboTag tag, int barriers) const;
    bool close(qsizetype element);
    void push(bool isForeign);

    std::vector<Element> m_open;
    std::array<qsizetype, GUMBO_TAG_LAST + 1> m_counts{};
    HtmlTag m_last;
    bool m_isLost = false; ///< what is a tag and what text is not known any more: nothing closes
};

/// How much of @p html to parse. gumbo looks through the open elements for every tag, and through
/// the attributes of a tag for each of them, which takes hours at a hundred thousand: up to where
/// that is more work than any page needs.
qsizetype lengthWithinWork(QByteArrayView html);

} // namespace app
