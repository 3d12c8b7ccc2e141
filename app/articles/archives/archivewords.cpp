#include "app/articles/archives/archivewords.h"

#include "app/articles/dates.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestLabel = 40;
const qsizetype longestDateLine = 160;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

const QString weekday =
    u"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|"
    u"donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    u"dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|maandag|dinsdag|woensdag|"
    u"donderdag|vrijdag|zaterdag|zondag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    u"segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?"_s;

/// "2017 年 4 月 3 日 星期一 14:05", "2017년 4월 3일"
std::optional<ArchiveDate> eastAsianDate(const QString &line)
{
    static const QRegularExpression pattern = expression(
        u"^(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]\\s*(?:[(（]?(?:星期|"
        u"礼拜|周|週)?"
        u"[一二三四五六日天月火水木金土월화수목금토일](?:曜日?|요일)?[)）]?(?=\\s|$))?(.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString date =
        isoDate(QString(match.captured(1) + u'/' + match.captured(2) + u'/' + match.captured(3)));
    const QString rest = match.captured(4).trimmed();
    const QString whole = isoDate(QString(date + u' ' + rest));
    if (date.isEmpty())
        return std::nullopt;
    return whole.size() > date.size() ? ArchiveDate{whole, {}} : ArchiveDate{date, rest};
}

} // namespace

std::optional<ArchiveLabel> labelOf(QStringView line)
{
    const QStringView begin = line.first(std::min(line.size(), longestLabel));
    const auto mark = std::find_if(begin.begin(), begin.end(),
                                   [](QChar c) { return c == u':' || c == u'\uff1a'; });
    const qsizetype colon = mark == begin.end() ? -1 : mark - begin.begin();
    if (colon <= 0)
        return std::nullopt;
    const QString name = line.first(colon).toString().simplified();
    if (name.isEmpty() || !name.front().isLetter())
        return std::nullopt;
    return ArchiveLabel{name, line.sliced(colon + 1).trimmed().toString()};
}

std::optional<ArchiveDate> dateAtBegin(QStringView lineView)
{
    if (lineView.size() > longestDateLine)
        return std::nullopt;
    const QString line = lineView.toString().simplified();
    if (auto date = eastAsianDate(line))
        return date;
    static const QRegularExpression pattern = expression(
        u"^(?:(?:le\\s+)?(?:"_s + weekday +
        u")\\b\\.?,?\\s+)?(?:le\\s+|den\\s+|el\\s+)?("
        u"\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+|"
        u"del\\s+)?\\d{4}|"
        u"\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|"
        u"\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|"
        u"(\\p{L}{3,12}\\s+\\d{4}))\\b(.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ArchiveDate result;
    const QString stated = match.captured(1);
    // A monthly has no day.
    result.date =
        match.captured(2).isEmpty() ? isoDate(stated) : isoDate(QString(u"1 "_s + stated)).left(7);
    if (result.date.isEmpty())
        return std::nullopt;
    result.rest = match.captured(3).trimmed();
    static const QRegularExpression dayAfter = expression(u"^[,;\\s]*(?:"_s + weekday + u")\\b"_s);
    static const QRegularExpression time = expression(
        u"^[,;\\s-]*(\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\b\\.?)?"
        u"(?:\\s*(?:uhr|gmt|utc|est|edt|cet|cest|mez|mesz|bst|et)\\b)?(?:\\s*[+-]\\d{1,4}\\b)?)"_s);
    result.rest.remove(dayAfter);
    if (const auto clock = time.match(result.rest); clock.hasMatch()) {
        const QString whole = isoDate(QString(stated + u' ' + clock.captured(1)));
        if (whole.size() > result.date.size()) {
            result.date = whole;
            result.rest.remove(0, clock.capturedLength());
        }
    }
    static const QRegularExpression zone =
        expression(u"^[,;\\s-]*(?:gmt|utc|bst|est|edt|cet|cest|mez|mesz)(?:[+-]\\d{1,2})?$"_s);
    result.rest.remove(zone);
    static const QRegularExpression edges = expression(u"^[,;\\s-]+|[,;\\s-]+$"_s);
    result.rest.remove(edges);
    return result;
}

qsizetype wordsStated(QStringView line)
{
    static const QRegularExpression pattern = expression(
        u"^(\\d{1,3}(?:[., \\x{00a0}\\x{202f}’']\\d{3})+|\\d{1,7})\\s*(?:words?|w(?:ö|oe)rter|wort|"
        u"mots?|palabras?|woord(?:en)?|parol[ae]|palavras?|слов[ао]?|ord|słów|słowa|kelime)\\b"
        u"|^(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})\\s*(?:个字|個字|字|語|语|词|詞|文字|単語|단어|자)$"_s);
    const auto match = pattern.match(line.first(std::min<qsizetype>(line.size(), 60)).toString());
    QString digits;
    for (const QChar c : match.captured(match.lastCapturedIndex())) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toLongLong();
}

QString languageNamed(QStringView name)
{
    static const QHash<QString, QString> tags = [] {
        // Each language in English, in itself, and in German, French, Spanish and Dutch.
        const std::pair<QString, QString> lists[] = {
            {u"en"_s,
             u"english englisch anglais inglés ingles engels inglese inglês английский 英语 英語 英文 영어"_s},
            {u"de"_s,
             u"german deutsch allemand alemán aleman duits tedesco alemão немецкий 德语 德語 德文 ドイツ語 독일어"_s},
            {u"fr"_s,
             u"french französisch français francais francés frances frans francese francês французский 法语 法語 法文 フランス語 프랑스어"_s},
            {u"es"_s,
             u"spanish spanisch espagnol español espanol castellano spaans spagnolo espanhol испанский 西班牙语 西班牙語 西班牙文 スペイン語 스페인어"_s},
            {u"nl"_s,
             u"dutch niederländisch néerlandais neerlandés nederlands olandese holandês нидерландский голландский 荷兰语 荷蘭語 オランダ語 네덜란드어"_s},
            {u"it"_s,
             u"italian italienisch italien italiano italiaans итальянский 意大利语 意大利語 義大利文 イタリア語 이탈리아어"_s},
            {u"pt"_s,
             u"portuguese portugiesisch portugais portugués português portugees portoghese португальский 葡萄牙语 葡萄牙語 ポルトガル語 포르투갈어"_s},
            {u"pl"_s, u"polish polnisch polonais polaco polski pools"_s},
            {u"ru"_s,
             u"russian russisch russe ruso русский russo 俄语 俄語 俄文 ロシア語 러시아어"_s},
            {u"sv"_s, u"swedish schwedisch suédois sueco svenska zweeds"_s},
            {u"da"_s, u"danish dänisch danois danés dansk deens"_s},
            {u"no"_s, u"norwegian norwegisch norvégien noruego norsk noors"_s},
            {u"fi"_s, u"finnish finnisch finnois finlandés suomi fins"_s},
            {u"tr"_s, u"turkish türkisch turc turco türkçe turks"_s},
            {u"ar"_s,
             u"arabic arabisch arabe árabe arabo арабский العربية 阿拉伯语 阿拉伯語 アラビア語 아랍어"_s},
            {u"zh"_s,
             u"chinese chinesisch chinois chino chinees cinese chinês китайский 中文 简体中文 簡體中文 繁体中文 繁體中文 汉语 中国语 中国語 중국어"_s},
            {u"ja"_s,
             u"japanese japanisch japonais japonés japans giapponese japonês японский 日本語 日语 日語 日文 일본어"_s},
            {u"ko"_s,
             u"korean koreanisch coréen coreano koreaans корейский 한국어 韩语 韓語 韩文 韓文 朝鲜语 韓国語 朝鮮語"_s},
        };
        QHash<QString, QString> result;
        for (const auto &[tag, words] : lists) {
            const QStringList forms = words.split(u' ');
            for (const QString &form : forms)
                result.insert(form, tag);
        }
        return result;
    }();
    static const QRegularExpression word = expression(u"[\\p{L}]+"_s);
    const auto match = word.match(name.first(std::min<qsizetype>(name.size(), 60)).toString());
    return tags.value(match.captured().toLower());
}

bool isCopyright(QStringView line)
{
    static const QRegularExpression pattern = expression(
        u"^(?:(?:\\(?copyright\\)?|\\(c\\)|©)(?:\\s*(?:\\(c\\)|©))?[\\s,]*(?:\\d{4}\\b|\\()|(?:©|"
        u"\\(c\\)\\s)|(?:著作権|著作權|版权所有|版權所有|저작권|авторские права)\\s*\\d{4}\\b|"
        u"copyright\\b.{0,80}\\b\\d{4}\\b|"
        u"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|"
        u"(?:todos los|reservados todos los) derechos(?: reservados)?|alle rechten "
        u"voorbehouden|tutti i diritti riservati|"
        u"todos os direitos reservados|все права защищены|版权所有|版權所有|無断転載|저작권자|무단\\s?전재)\\b.{0,40}$)"_s);
    return line.size() <= 400 && pattern.match(line.toString()).hasMatch();
}

QString ownerOf(const QString &copyright)
{
    static const QRegularExpression pattern = expression(
        u"^(?:copyright|\\(c\\)|©|\\s)+(?:\\d{4}(?:\\s*[-,]\\s*\\d{4})?)?[\\s,.]*(?:by\\s+)?"
        u"(\\p{L}.{1,80}?)[\\s,.;]*(?:all rights reserved|alle rechte vorbehalten|"
        u"tous droits réservés|todos los derechos|alle rechten|\\(c\\)|©|;|$)"_s);
    return pattern.match(copyright).captured(1).trimmed();
}

QString withoutPercentages(const QString &subjects)
{
    static const QRegularExpression percentage(u"\\s*\\(\\d{1,3}\\s*%\\)"_s);
    return QString(subjects).remove(percentage).simplified();
}

} // namespace app
