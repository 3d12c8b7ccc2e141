#include "app/articles/dates.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Month names and their usual short forms in the languages of many agencies, lower-case and
/// without a stop, with the number of the month.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> names = [] {
        const QString lists[12] = {
            u"january jan januar jänner janvier janv enero ene gennaio gen janeiro januari "
            u"января январь stycznia styczeń ocak січня ledna ιανουαρίου tammikuuta يناير جانفي "
            u"ינואר "
            u"كانون_الثاني"_s,
            u"february feb febr februar février févr fév febrero febbraio fevereiro fev "
            u"februari февраля февраль lutego luty şubat лютого února φεβρουαρίου helmikuuta "
            u"فبراير شباط "
            u"فيفري פברואר"_s,
            u"march mar märz mär mrz mars marzo março maart mrt marts марта март marca marzec mart "
            u"березня března μαρτίου maaliskuuta مارس آذار מרץ מרס"_s,
            u"april apr avril avr abril abr aprile апреля апрель kwietnia kwiecień nisan квітня "
            u"dubna "
            u"απριλίου huhtikuuta أبريل ابريل إبريل نيسان أفريل אפריל"_s,
            u"may mai mayo maggio mag maio mei maj мая май maja mayıs травня května μαΐου "
            u"toukokuuta مايو أيار ماي מאי"_s,
            u"june jun juni juin junio giugno giu junho июня июнь czerwca czerwiec haziran червня "
            u"června "
            u"ιουνίου kesäkuuta يونيو يونيه حزيران جوان יוני"_s,
            u"july jul juli juillet juil julio luglio lug julho июля июль lipca lipiec temmuz "
            u"липня "
            u"července ιουλίου heinäkuuta يوليو يوليه تموز جويلية יולי"_s,
            u"august aug août aout agosto ago augustus augusti августа август sierpnia sierpień "
            u"ağustos "
            u"серпня srpna αυγούστου elokuuta أغسطس اغسطس آب أوت אוגוסט"_s,
            u"september sep sept septembre septiembre settembre set setembro сентября сентябрь "
            u"września wrzesień eylül вересня září σεπτεμβρίου syyskuuta سبتمبر أيلول ספטמבר"_s,
            u"october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь "
            u"października październik ekim жовтня října οκτωβρίου lokakuuta أكتوبر اكتوبر אוקטובר "
            u"تشرين_الأول"_s,
            u"november nov novembre noviembre novembro ноября ноябрь listopada listopad kasım "
            u"листопада "
            u"listopadu νοεμβρίου marraskuuta نوفمبر נובמבר تشرين_الثاني"_s,
            u"december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря "
            u"декабрь "
            u"grudnia grudzień aralık грудня prosince δεκεμβρίου joulukuuta ديسمبر דצמבר كانون_الأول"_s,
        };
        QHash<QString, int> numbers;
        for (int month = 1; month <= 12; ++month) {
            const QStringList forms = lists[month - 1].split(u' ');
            for (const QString &form : forms)
                numbers.insert(QString(form).replace(u'_', u' '), month);
        }
        return numbers;
    }();
    return names;
}

/// The number of a month as it stands in a date, or 0. Hebrew puts "in" before it.
int monthOf(const QString &word)
{
    const QString name = word.toLower();
    const int month = months().value(name);
    return month == 0 && name.startsWith(u'ב') ? months().value(name.sliced(1)) : month;
}

/// Arabic, Persian and full-width digits as those of ASCII, and no vowel signs.
QString withPlainDigits(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x064B) && c <= QChar(0x0652); });
    for (QChar &c : text) {
        if (c.unicode() > 127 && c.isDigit())
            c = QChar(u'0' + c.digitValue());
        else if (c == u'،')
            c = u',';
    }
    return text;
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

QString day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return date.isValid() && year >= 1000 ? date.toString(Qt::ISODate) : QString();
}

/// "10:45 GMT", "at 10.45 a.m. EST" -> "T10:45Z"; nothing where it is no time.
QString timeOfDay(const QString &stated)
{
    static const QRegularExpression pattern = expression(
        uR"(^[\s,.|–—·-]*(?:at|um|à|a las|kl\.|в|בשעה|الساعة)?\s*(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(?:uhr|h)?\s*\(?\s*)"
        uR"((z|gmt|utc|bst|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|msk|et|ct|mt|pt|ist|aest|aedt|sast|jst|kst|hkt|local time)?\s*([+-]\d{1,2}(?::?\d{2})?)?\s*\)?$)"_s);
    static const QHash<QString, QString> zones = {
        {u"z"_s, u"Z"_s},         {u"gmt"_s, u"Z"_s},       {u"utc"_s, u"Z"_s},
        {u"bst"_s, u"+01:00"_s},  {u"cet"_s, u"+01:00"_s},  {u"mez"_s, u"+01:00"_s},
        {u"cest"_s, u"+02:00"_s}, {u"mesz"_s, u"+02:00"_s}, {u"est"_s, u"-05:00"_s},
        {u"edt"_s, u"-04:00"_s},  {u"cst"_s, u"-06:00"_s},  {u"cdt"_s, u"-05:00"_s},
        {u"mst"_s, u"-07:00"_s},  {u"mdt"_s, u"-06:00"_s},  {u"pst"_s, u"-08:00"_s},
        {u"pdt"_s, u"-07:00"_s},  {u"msk"_s, u"+03:00"_s},  {u"aest"_s, u"+10:00"_s},
        {u"aedt"_s, u"+11:00"_s}, {u"sast"_s, u"+02:00"_s}, {u"jst"_s, u"+09:00"_s},
        {u"kst"_s, u"+09:00"_s},  {u"hkt"_s, u"+08:00"_s}};
    static const QRegularExpression easternTime = expression(
        uR"(^[\s,.]*(午前|上午|오전|午後|下午|오후)?\s*(\d{1,2})(?:\s?[時时点點시]\s?|:)(\d{1,2})(?:\s?[分분])?$)"_s);
    if (const auto match = easternTime.match(stated); match.hasMatch()) {
        static const QStringList afternoons{u"午後"_s, u"下午"_s, u"오후"_s};
        const int hour = match.captured(2).toInt();
        const bool isAfternoon = afternoons.contains(match.captured(1)) && hour < 12;
        return u"T%1:%2"_s.arg(hour + (isAfternoon ? 12 : 0), 2, 10, QLatin1Char('0'))
            .arg(match.captured(3).toInt(), 2, 10, QLatin1Char('0'));
    }
    const auto match = pattern.match(stated);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    if (hour > 23 || match.captured(2).toInt() > 59)
        return {};
    QString time = u"T%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(match.captured(2));
    if (!match.captured(3).isEmpty())
        time += u':' + match.captured(3);
    QString offset = match.captured(6);
    if (offset.isEmpty())
        return time + zones.value(match.captured(5).toLower());
    offset.remove(u':');
    if (offset.size() == 2)
        offset.insert(1, u'0');
    if (offset.size() == 4)
        offset.insert(1, u'0');
    if (offset.size() == 3)
        offset += u"00"_s;
    return time + offset.left(3) + u':' + offset.mid(3);
}

QString dayAndTime(const QString &date, const QString &rest)
{
    return date.isEmpty() || rest.trimmed().isEmpty() ? date : date + timeOfDay(rest);
}

const QString weekdays =
    u"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|"
    u"donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    u"dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|"
    u"giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    u"segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|ال(?:[إا]ثنين|ثلاثاء|"
    u"[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)|יום \\p{L}{1,6}['׳]?)"_s;
const QString monthWord = u"([\\p{L}]{2,13}(?: (?:الأول|الثاني))?)\\.?"_s;

/// "13 November 2024", "Wed, Nov. 13, 2024 10:45 GMT", "3. März 2021"
QString writtenDate(const QString &stated)
{
    static const QRegularExpression dayFirst = expression(
        u"^(?:"_s + weekdays +
        u"\\.?,?\\s+)?(?:den\\s+|le\\s+|el\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:of\\s+|de\\s+)?"_s +
        monthWord + u",?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})\\b(?:\\s*(?:г\\.|года))?(.*)$"_s);
    static const QRegularExpression monthFirst =
        expression(u"^(?:"_s + weekdays + u"\\.?,?\\s+)?"_s + monthWord +
                   u"\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b(.*)$"_s);
    // As programs print dates: "Thu Jun 06 07:59:18 PDT 2013"
    static const QRegularExpression yearLast = expression(
        u"^(?:"_s + weekdays + u"\\s+)?"_s + monthWord +
        u"\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s\\p{L}{1,4})?)\\s+(\\d{4})$"_s);
    if (const auto match = yearLast.match(stated); match.hasMatch())
        return dayAndTime(
            day(match.captured(4).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()),
            match.captured(3));
    if (const auto match = dayFirst.match(stated); match.hasMatch()) {
        const int month = monthOf(match.captured(2));
        return dayAndTime(day(match.captured(3).toInt(), month, match.captured(1).toInt()),
                          match.captured(4));
    }
    if (const auto match = monthFirst.match(stated); match.hasMatch()) {
        const int month = monthOf(match.captured(1));
        return dayAndTime(day(match.captured(3).toInt(), month, match.captured(2).toInt()),
                          match.captured(4));
    }
    return {};
}

/// "13.11.2024", "2024/11/13", "13/11/2024"; never one where day and month could change places.
QString numericDate(const QString &stated)
{
    static const QRegularExpression yearFirst =
        expression(uR"(^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b(.*)$)"_s);
    static const QRegularExpression stops =
        expression(uR"(^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b(.*)$)"_s);
    static const QRegularExpression slashes =
        expression(uR"(^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b(.*)$)"_s);
    if (const auto match = yearFirst.match(stated); match.hasMatch())
        return dayAndTime(
            day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
            match.captured(4));
    if (const auto match = stops.match(stated); match.hasMatch())
        return dayAndTime(
            day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()),
            match.captured(4));
    if (const auto match = slashes.match(stated); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first > 12 || first == second)
            return dayAndTime(day(match.captured(3).toInt(), second, first), match.captured(4));
        if (second > 12)
            return dayAndTime(day(match.captured(3).toInt(), first, second), match.captured(4));
    }
    return {};
}

/// What is ISO 8601, or RFC 3339 with a blank, or has "+0000" for a zone.
QString isoForm(const QString &stated)
{
    static const QRegularExpression pattern = expression(
        uR"(^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T\s]\s*(\d{2}):?(\d{2})(?::?(\d{2}(?:[.,]\d{1,9})?))?\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?)?)?$)"_s);
    const auto match = pattern.match(stated);
    if (!match.hasMatch())
        return {};
    QString date =
        day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (date.isEmpty() || match.captured(5).isEmpty())
        return date;
    if (match.captured(5).toInt() > 24 || match.captured(6).toInt() > 59)
        return date;
    date += u'T' + match.captured(5) + u':' + match.captured(6);
    if (!match.captured(7).isEmpty())
        date += u':' + match.captured(7);
    QString zone = match.captured(8).toUpper();
    if (zone.size() > 3 && zone[0].isLetter())
        zone.remove(0, 3);
    if (zone == "UTC"_L1 || zone == "GMT"_L1)
        zone = u"Z"_s;
    if (zone.size() == 5)
        zone.insert(3, u':');
    return date + zone;
}

/// "2:49 p.m. EDT May 15, 2013", "08:19 IST (19/7/2013)"
QString timeFirst(const QString &stated)
{
    static const QRegularExpression pattern = expression(
        uR"(^(\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:uhr|(?-i:[A-Z]{2,4}))?)\s*[,(|–—-]?\s*(.{6,30}?)\)?$)"_s);
    const auto match = pattern.match(stated);
    if (!match.hasMatch())
        return {};
    for (const auto reading : {&writtenDate, &numericDate}) {
        const QString date = reading(match.captured(2));
        if (date.size() == 10)
            return date + timeOfDay(match.captured(1));
    }
    return {};
}

} // namespace

QString isoDate(QStringView statedView)
{
    const QString stated = withPlainDigits(statedView.toString().simplified());
    if (stated.size() > 80)
        return {};
    for (const auto reading : {&isoForm, &writtenDate, &numericDate, &timeFirst}) {
        const QString date = reading(stated);
        if (!date.isEmpty())
            return date;
    }
    static const QRegularExpression eastern = expression(
        uR"(^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?(?:[(（][^()（）]{1,4}[)）]|(?:星期|周)[一二三四五六日天]|[월화수목금토일]요일))?(.*)$)"_s);
    if (const auto match = eastern.match(stated); match.hasMatch())
        return dayAndTime(
            day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
            match.captured(4));
    static const QRegularExpression compact =
        expression(uR"(^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$)"_s);
    if (const auto match = compact.match(stated); match.hasMatch()) {
        const QString date =
            day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isEmpty() || match.captured(4).isEmpty())
            return date;
        return date + u'T' + match.captured(4) + u':' + match.captured(5) +
               (match.captured(6).isEmpty() ? QString() : u':' + match.captured(6)) +
               match.captured(7).toUpper();
    }
    static const QRegularExpression reduced =
        expression(uR"(^(1[5-9]|20)\d{2}(-(0[1-9]|1[0-2]))?$)"_s);
    return reduced.match(stated).hasMatch() ? stated : QString();
}

QString dateOfLine(QStringView lineView)
{
    static const QRegularExpression label = expression(
        u"^(?:(?:first\\s+)?(?:published|posted|issued|date|publication date|veröffentlicht|"
        u"erschienen|datum|stand|publié|publicado|fecha|pubblicato|data|publicado em|"
        u"geplaatst|gepubliceerd|publicerad|publisert|опубликовано|дата публикации|"
        u"(?:تاريخ "
        u")?(?:النشر|نشر)|פורסם|发布时间|发布|发表于|發布時間|發布|公開日|公開|配信|입력|등록|"
        u"승인)(?:\\s+(?:on|at|am|le|el|il|op|في|בתאריך))?|on)(?:\\s*[:：]\\s*|\\s+)"_s);
    // What follows is when it was changed.
    static const QRegularExpression appendix = expression(
        u"\\s*(?:[|•·/(–—-]\\s*)?(?:last )?(?:updated?|modified|aktualisiert|modifié|mis à jour|"
        u"actualizado|aggiornato|atualizado|обновлено|updated at|수정)\\b.*$"_s);
    QString line = withPlainDigits(lineView.toString().simplified());
    line.remove(label).remove(appendix);
    while (line.endsWith(u'|') || line.endsWith(u'.') || line.endsWith(u','))
        line.chop(1);
    // A time that cannot be read would be left out; in prose that may be half a sentence instead.
    static const QRegularExpression wordsAfterYear =
        expression(uR"(\d{4}\b(?!\s+الساعة).*\p{L}{6,})"_s);
    if (line.size() > 48 || wordsAfterYear.match(line).hasMatch())
        return {};
    const QString date = isoDate(line);
    return date.size() >= 10 ? date : QString();
}

qsizetype dayLength(QStringView text)
{
    static const QRegularExpression dayFirst = expression(
        u"^(?:(?:den|le|el|il)\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?"_s +
        monthWord + u"(?:,?\\s+(?:de\\s+|del\\s+)?\\d{4}\\b)?"_s);
    static const QRegularExpression monthFirst =
        expression(u"^"_s + monthWord + u"\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?"_s);
    const QString head = text.first(std::min<qsizetype>(text.size(), 60)).toString();
    if (const auto match = dayFirst.match(head); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return match.capturedLength();
    if (const auto match = monthFirst.match(head);
        match.hasMatch() && monthOf(match.captured(1)) > 0)
        return match.capturedLength();
    return 0;
}

} // namespace app
