#include "app/articles/archives/factivalines.h"

#include "app/articles/archives/archivewords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Whether a count of words and a date stand near @p begin, as above each article.
bool isHeadOfArticle(const ArticleBlocks &document, size_t begin, size_t end)
{
    bool hasWords = false;
    for (size_t i = begin; i < std::min(end, begin + mostFactivaHeadLines); ++i) {
        const QString &text = document.blocks[i].text;
        if (text.size() > 120)
            continue;
        if (wordsStated(text) > 0)
            hasWords = true;
        else if (hasWords && dateAtBegin(text))
            return true;
    }
    return false;
}

} // namespace

std::optional<FactivaField> factivaFieldOf(const QString &text, FactivaPart part)
{
    static const QSet<QString> codes = {
        u"HD"_s,  u"BY"_s,  u"CR"_s,  u"WC"_s, u"PD"_s,  u"ET"_s, u"SN"_s, u"SC"_s,  u"ED"_s,
        u"PG"_s,  u"LA"_s,  u"CY"_s,  u"LP"_s, u"TD"_s,  u"CO"_s, u"IN"_s, u"NS"_s,  u"RE"_s,
        u"IPC"_s, u"IPD"_s, u"PUB"_s, u"AN"_s, u"SE"_s,  u"CT"_s, u"RF"_s, u"ART"_s, u"NGC"_s,
        u"GC"_s,  u"VOL"_s, u"CLM"_s, u"DE"_s, u"RBC"_s, u"TI"_s, u"MLN"_s};
    qsizetype end = 0;
    while (end < text.size() && end < 4 && text[end] >= u'A' && text[end] <= u'Z')
        ++end;
    if (end < 2 || end > 3)
        return std::nullopt;
    const QString code = text.first(end);
    if (!codes.contains(code))
        return std::nullopt;
    const QStringView rest = QStringView(text).sliced(end);
    if (rest.trimmed().isEmpty())
        return FactivaField{code, {}};
    if (!rest.front().isSpace())
        return std::nullopt;
    const QString value = rest.trimmed().toString();
    const bool isSetApart = rest.front() != u' ' || (rest.size() > 1 && rest[1].isSpace());
    static const QRegularExpression certain(
        u"^(?:\\d[\\d.,]* ?\\p{L}+$|\\d{1,2}:\\d{2}|\\d{1,2}\\.? \\p{L}+ \\d{4}$|"
        u"\\p{L}+ [A-Z][A-Z0-9]{3,}\\d{10}\\w+$|\\w{1,10} : |\\(c\\)|©)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> head = {u"HD"_s, u"WC"_s, u"PD"_s, u"ET"_s, u"SN"_s, u"SC"_s,
                                       u"LA"_s, u"CY"_s, u"LP"_s, u"PG"_s, u"ED"_s};
    if (isSetApart || (part == FactivaPart::Head && head.contains(code)) ||
        certain.match(value.left(200)).hasMatch())
        return FactivaField{code, value};
    return std::nullopt;
}

QString factivaAccessionOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:\\p{L}[\\p{L} ]{1,30}[\\s:]+)?([A-Z][A-Z0-9]{2,9}\\d{0,4}(?:19|20)\\d{6}[a-z0-9]{5,16})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() > 80 ? QString() : pattern.match(text.simplified()).captured(1);
}

QString namesOfFactivaCodes(const QString &value)
{
    QStringList names;
    for (const QString &part : value.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u" : "_s);
        names.append((colon < 0 ? part : part.mid(colon + 3)).simplified());
    }
    return names.join(u"; "_s);
}

bool isNameOfLanguage(const QString &text)
{
    static const QRegularExpression name(u"^\\p{L}+(?:\\s?[-–(（].{1,24})?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.match(text).hasMatch() && !languageNamed(text).isEmpty();
}

void addFactivaChunks(const ArticleBlocks &document, size_t begin, size_t end,
                      std::vector<FactivaChunk> &chunks)
{
    std::vector<size_t> numbers;
    for (size_t i = begin; i < end; ++i) {
        if (!factivaAccessionOf(document.blocks[i].text).isEmpty())
            numbers.push_back(i);
    }
    // Where no article has its head, numbers are all there is.
    const bool hasHeads = isHeadOfArticle(document, begin, end);
    for (size_t n = 0; n < numbers.size(); ++n) {
        const size_t next = numbers[n] + 1;
        const size_t last = n + 1 < numbers.size() ? numbers[n + 1] : end;
        if (n + 1 < numbers.size() && hasHeads && !isHeadOfArticle(document, next, last) &&
            isHeadOfArticle(document, begin, numbers[n]))
            continue;
        chunks.push_back({begin, numbers[n]});
        begin = next;
    }
    if (isHeadOfArticle(document, begin, end))
        chunks.push_back({begin, end});
}

} // namespace app
