#include "app/articles/dateline.h"

#include "app/articles/dates.h"

#include <QRegularExpression>
#include <QSet>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestDateline = 90;

/// "KYIV, Ukraine" at the beginning of @p text.
QRegularExpressionMatch placeAt(const QString &text)
{
    static const QString word = u"\\p{Lu}[\\p{L}\\p{M}.’'ʼ-]*"_s;
    static const QString particle = u"(?:de|la|le|les|el|al|am|an|der|dem|den|bei|ob|im|in|of|on|"
                                    u"the|upon|sur|sous|del|di|do|da|das|"
                                    u"du|des|y)"_s;
    static const QString place =
        word + u"(?:[ /](?:"_s + particle + u"[ ]){0,2}"_s + word + u"){0,3}"_s;
    static const QRegularExpression expression(
        u"^(?!(?:The (?!Hague)|An? |In |On |At |But |And |Mr|Dr|Sen\\. |Rep\\. |President ))"_s +
            place + u"(?:, ?(?!\\p{L}+\\.? \\d)"_s + place + u"){0,2}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text, 0, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption);
}

bool isInCapitals(const QString &place)
{
    const QString first = place.section(u',', 0, 0);
    // Words in capitals that open a headline or a notice are no places.
    static const QSet<QString> notices = {
        u"BREAKING"_s, u"BREAKING NEWS"_s, u"UPDATE"_s,     u"EXCLUSIVE"_s,  u"LIVE"_s,
        u"WATCH"_s,    u"OPINION"_s,       u"ANALYSIS"_s,   u"VIDEO"_s,      u"PHOTOS"_s,
        u"NOTE"_s,     u"CORRECTION"_s,    u"EDITOR"_s,     u"ABSTRACT"_s,   u"COVID"_s,
        u"NATO"_s,     u"OPEC"_s,          u"ISIS"_s,       u"NASA"_s,       u"IAEA"_s,
        u"UNESCO"_s,   u"UNICEF"_s,        u"EILMELDUNG"_s, u"SPERRFRIST"_s, u"URGENT"_s,
        u"ALERT"_s,    u"FACTBOX"_s,       u"EXPLAINER"_s,  u"WARNING"_s};
    return first.size() >= 4 && first == first.toUpper() && first != first.toLower() &&
           !notices.contains(first);
}

} // namespace

Dateline datelineOf(QStringView paragraph)
{
    const QString head =
        paragraph.first(std::min(paragraph.size(), longestDateline + 8)).toString();
    const auto place = placeAt(head);
    if (!place.hasMatch())
        return {};
    // "Gaza City, November 13" must not read "November" as a second place; the expression leaves
    // months before a number out, what it cannot know is a name of a month on its own.
    qsizetype at = place.capturedLength();

    QString date;
    static const QRegularExpression comma(u"\\G(?:,|\\.)?\\s+"_s);
    bool hasDay = false;
    if (const auto gap = comma.match(head, at); gap.hasMatch()) {
        const QStringView rest = QStringView(head).sliced(gap.capturedEnd());
        if (const qsizetype length = dayLength(rest); length > 0) {
            hasDay = true;
            date = dateOfLine(rest.first(length));
            at = gap.capturedEnd() + length;
        }
    }

    // Agencies write themselves with a capital; the ones that do not are known, or follow a day.
    static const QRegularExpression agency(
        uR"(\G[.,]?\s*(?:\((?=[^)]*\p{Lu}|dpa|epd|kna|sda|apa|taz|afp|dts|sid)[\p{L}\p{N} ./&-]{2,40}\)|/[\p{Lu}]{3,12}/))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression agencyAfterDay(
        uR"(\G[.,]?\s*(?:\([\p{L}\p{N} ./&-]{2,40}\)|/[\p{Lu}]{3,12}/))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    bool hasAgency = false;
    bool endsWithSlash = false;
    if (const auto match = (hasDay ? agencyAfterDay : agency).match(head, at); match.hasMatch()) {
        hasAgency = true;
        endsWithSlash = match.captured().endsWith(u'/');
        at = match.capturedEnd();
    }

    static const QRegularExpression dash(u"\\G[.,:]{0,2}\\s?(?:--+|[—–―])|\\G\\.?\\s?-\\s"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto end = dash.match(head, at);
    const bool endsLikeTass = endsWithSlash && head.mid(at).startsWith(u". ");
    if ((!end.hasMatch() && !endsLikeTass) || at > longestDateline)
        return {};
    const bool hasHyphen = end.hasMatch() && end.captured().trimmed().endsWith(u'-') &&
                           !end.captured().contains("--"_L1);
    const bool isCertain = hasAgency || hasDay;
    if (!isCertain && (hasHyphen || !isInCapitals(place.captured())))
        return {};
    return {at, date};
}

} // namespace app
