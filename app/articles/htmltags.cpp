#include "app/articles/htmltags.h"

#include <algorithm>

namespace app {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

bool HtmlTagScanner::isLetter(qsizetype at) const
{
    return at < m_html.size() && lower(m_html[at]) >= 'a' && lower(m_html[at]) <= 'z';
}

bool HtmlTagScanner::startsWith(QByteArrayView words, qsizetype at) const
{
    if (m_html.size() - at < words.size())
        return false;
    return std::equal(words.begin(), words.end(), m_html.begin() + at,
                      [](char a, char b) { return lower(a) == lower(b); });
}

void HtmlTagScanner::skipPast(QByteArrayView end)
{
    const qsizetype at = m_html.indexOf(end, m_at);
    m_at = at < 0 ? m_html.size() : at + end.size();
}

std::optional<HtmlTag> HtmlTagScanner::next()
{
    while (true) {
        const qsizetype begin = m_html.indexOf('<', m_at);
        if (begin < 0) {
            m_at = m_html.size();
            return std::nullopt;
        }
        m_at = begin + 1;
        if (m_isDistrusted) {
            if (isLetter(m_at))
                return possibleTagAt(begin);
            continue;
        }
        const char kind = m_at < m_html.size() ? m_html[m_at] : '\0';
        if (isLetter(m_at))
            return tagAt(begin, HtmlTag::Kind::Start);
        if (kind == '/' && isLetter(m_at + 1))
            return tagAt(begin, HtmlTag::Kind::End);
        if (m_html.sliced(begin).startsWith("<![CDATA[")) {
            m_at = begin + 9;
            HtmlTag data;
            data.kind = HtmlTag::Kind::CharacterData;
            data.begin = begin;
            data.end = m_at;
            return data;
        }
        if (m_html.sliced(begin).startsWith("<!--"))
            passComment();
        else if (kind == '!' || kind == '?' || kind == '/')
            skipPast(">");
    }
}

HtmlTag HtmlTagScanner::possibleTagAt(qsizetype begin)
{
    HtmlTag tag;
    tag.begin = begin;
    tag.end = m_at;
    return tag;
}

void HtmlTagScanner::passComment()
{
    m_at += 3;
    if (startsWith(">", m_at) || startsWith("->", m_at))
        return skipPast(">");
    qsizetype at = m_html.indexOf("--", m_at);
    while (at >= 0 && !startsWith(">", at + 2) && !startsWith("!>", at + 2))
        at = m_html.indexOf("--", at + 1);
    m_at = at < 0 ? m_html.size() : at;
    skipPast(">");
}

bool HtmlTagScanner::passBlanks()
{
    while (m_at < m_html.size() && isBlank(m_html[m_at]))
        ++m_at;
    return m_at < m_html.size();
}

std::optional<HtmlTag> HtmlTagScanner::tagAt(qsizetype begin, HtmlTag::Kind kind)
{
    HtmlTag tag;
    tag.kind = kind;
    tag.begin = begin;
    const qsizetype nameBegin = begin + (kind == HtmlTag::Kind::End ? 2 : 1);
    m_at = nameBegin;
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '/' &&
           m_html[m_at] != '>')
        ++m_at;
    tag.name = m_html.sliced(nameBegin, m_at - nameBegin);
    tag.tag = gumbo_tagn_enum(tag.name.data(), unsigned(tag.name.size()));
    while (passBlanks()) {
        const char c = m_html[m_at];
        if (c == '>' || startsWith("/>", m_at)) {
            tag.isSelfClosing = c == '/';
            m_at += c == '/' ? 2 : 1;
            tag.end = m_at;
            return tag;
        }
        if (c == '/')
            ++m_at;
        else if (!passAttribute(tag))
            break;
    }
    m_at = m_html.size();
    return std::nullopt;
}

/// False where the page ends in it.
bool HtmlTagScanner::passAttribute(HtmlTag &tag)
{
    ++tag.attributes;
    // A name may begin with "=", and hold quotes.
    for (++m_at; m_at < m_html.size(); ++m_at) {
        const char c = m_html[m_at];
        if (isBlank(c) || c == '/' || c == '>' || c == '=')
            break;
    }
    if (!passBlanks())
        return false;
    if (m_html[m_at] != '=')
        return true;
    ++m_at;
    if (!passBlanks())
        return false;
    const char c = m_html[m_at];
    if (c == '"' || c == '\'') {
        ++m_at;
        skipPast({&c, 1});
        return m_at < m_html.size();
    }
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>')
        ++m_at;
    return true;
}

/// Whether the end of the element @p name stands @p at.
bool HtmlTagScanner::endsElement(qsizetype at, QByteArrayView name) const
{
    const qsizetype end = at + 2 + name.size();
    return startsWith("</", at) && startsWith(name, at + 2) && end < m_html.size() &&
           (isBlank(m_html[end]) || m_html[end] == '/' || m_html[end] == '>');
}

void HtmlTagScanner::skipTextOf(const HtmlTag &tag)
{
    if (tag.tag == GUMBO_TAG_PLAINTEXT) {
        m_at = m_html.size();
        return;
    }
    if (tag.tag == GUMBO_TAG_SCRIPT)
        return skipScript();
    qsizetype at = m_html.indexOf("</", m_at);
    while (at >= 0 && !endsElement(at, tag.name))
        at = m_html.indexOf("</", at + 2);
    m_at = at < 0 ? m_html.size() : at;
}

/// A script that is in a comment may write scripts, whose ends do not end it.
void HtmlTagScanner::skipScript()
{
    enum { InScript, InComment, InWrittenScript } state = InScript;
    const auto isWord = [this](qsizetype at) {
        return at < m_html.size() &&
               (isBlank(m_html[at]) || m_html[at] == '/' || m_html[at] == '>');
    };
    for (; m_at < m_html.size(); ++m_at) {
        const char c = m_html[m_at];
        if (c == '<' && endsElement(m_at, "script")) {
            if (state != InWrittenScript)
                return;
            state = InComment;
        } else if (c == '<' && state == InScript && startsWith("<!--", m_at)) {
            state = InComment;
            m_at += 1; // "<!-->" ends at once
        } else if (c == '<' && state == InComment && startsWith("<script", m_at) &&
                   isWord(m_at + 7)) {
            state = InWrittenScript;
        } else if (c == '-' && startsWith("-->", m_at)) {
            state = InScript;
        }
    }
}

} // namespace app
