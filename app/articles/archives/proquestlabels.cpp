#include "app/articles/archives/proquestlabels.h"

#include "app/articles/archives/archivewords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Field = ProQuestField;
using Kept = std::pair<Field, QString>;

struct Names
{
    Field field;
    QString property;
    QString names; ///< lower-case, between bars
};

const QHash<QString, Kept> &fields()
{
    static const QHash<QString, Kept> all = [] {
        const Names lists[] = {
            {Field::Author,
             {},
             u"author|authors|autor|autoren|autores|auteur|auteurs|autore|autori|autor/"
             u"in|verfasser|"
             u"автор|作者|著者|저자"_s},
            {Field::PublicationInfo,
             {},
             u"publication info|publication information|publikationsinfo|"
             u"informationen zur publikation|veröffentlichungsinformationen|"
             u"información de publicación|informations de publication|"
             u"informations sur la publication|info publication|informazioni sulla pubblicazione|"
             u"informações da publicação|informações de publicação|informacje o publikacji|"
             u"информация о публикации|出版信息|出版物信息|出版資訊|出版情報|출판 정보"_s},
            {Field::Abstract,
             {},
             u"abstract|abstract (summary)|zusammenfassung|kurzfassung|resumen|"
             u"resumen (sumario)|résumé|résumé (sommaire)|riassunto|resumo|streszczenie|аннотация|"
             u"摘要|要約|抄録|초록"_s},
            {Field::FullText,
             {},
             u"full text|volltext|texto completo|texte intégral|texte complet|testo completo|"
             u"texto integral|pełny tekst|полный текст|全文|フルテキスト|전문|원문"_s},
            {Field::Title,
             {},
             u"title|titel|título|titre|titolo|tytuł|название|标题|標題|タイトル|제목"_s},
            {Field::PublicationTitle,
             {},
             u"publication title|titel der publikation|publikationstitel|título de publicación|"
             u"título de la publicación|titre de la publication|titre de publication|"
             u"titolo pubblicazione|titolo della pubblicazione|título da publicação|"
             u"tytuł publikacji|название публикации|出版物名称|出版物名稱|出版物标题|"
             u"出版物のタイトル|출판물 제목"_s},
            {Field::Date,
             {},
             u"publication date|publikationsdatum|erscheinungsdatum|veröffentlichungsdatum|"
             u"fecha de publicación|fecha de titulación|date de publication|date du diplôme|"
             u"data di pubblicazione|data de publicação|data da publicação|data publikacji|"
             u"дата публикации|出版日期|出版日|출판 날짜"_s},
            {Field::Language,
             {},
             u"language of publication|language|publikationssprache|sprache der "
             u"publikation|sprache|"
             u"idioma de la publicación|idioma de publicación|idioma|langue de publication|"
             u"langue de la publication|langue|lingua di pubblicazione|lingua|"
             u"idioma da publicação|idioma de publicação|język publikacji|язык публикации|"
             u"出版物语言|出版物語言|语言|語言|出版物の言語|출판 언어"_s},
            {Field::Section,
             {},
             u"section|bereich|rubrik|sección|sezione|seção|secção|rozdział|раздел|章节|版块|區段|"
             u"セクション|섹션"_s},
            {Field::Url,
             {},
             u"document url|dokument-url|url des dokuments|dokumenten-url|url del documento|"
             u"url de documento|url du document|url documento|url do documento|"
             u"adres url dokumentu|url-адрес документа|url документа|文档 url|文件 url|"
             u"ドキュメントの url|문서 url"_s},
            {Field::Property, u"subjects"_s,
             u"subject|subjects|subject "
             u"term|thema|themen|materia|sujet|soggetto|assunto|temat|тема|"
             u"主题|主題|주제"_s},
            {Field::Property, u"keywords"_s,
             u"identifier / keyword|identifikator/schlüsselwort|identifikator / schlüsselwort|"
             u"identificador / palabra clave|identificateur / mot-clé|"
             u"identificativo/parola chiave|identificador / palavra-chave|"
             u"identyfikator/słowo kluczowe|标识符/关键字|标识符 / 关键字|識別碼/關鍵字|"
             u"識別子 / キーワード|식별자/키워드"_s},
            {Field::Property, u"companies"_s,
             u"company / organization|firma / "
             u"organisation|firma/organisation|unternehmen/organisation|"
             u"empresa / organización|compañía / organización|société / organisation|"
             u"entreprise / organisation|azienda / organizzazione|empresa / organização|"
             u"公司/组织|公司 / 组织"_s},
            {Field::Property, u"people"_s,
             u"people|person|personen|personas|personnes|persone|pessoas|人物|人员"_s},
            {Field::Property, u"places"_s,
             u"location|ort|standort|lugar|ubicación|lieu|luogo|località|local|localização|地点|"
             u"地點|位置|"
             u"場所|위치"_s},
            {Field::Property, u"page"_s,
             u"first page|erste seite|primera página|première page|prima pagina|primeira página|"
             u"首页|起始页|最初のページ|첫 페이지"_s},
            {Field::Property, u"edition"_s, u"edition"_s},
            {Field::Property, u"issn"_s, u"issn"_s},
            {Field::Property, u"copyright"_s,
             u"copyright|urheberrecht|derechos de autor|droits d'auteur|direitos autorais|"
             u"prawa autorskie|版权|版權|著作權|著作権"_s},
            {Field::Property, u"publication_type"_s,
             u"document type|dokumententyp|dokumenttyp|tipo de documento|type de document|"
             u"tipo di documento|rodzaj dokumentu|тип документа|文档类型|文件類型|"
             u"ドキュメントのタイプ|문서 형식"_s},
            {Field::Property, u"place_of_report"_s, u"dateline|datumszeile"_s},
            {Field::Other,
             {},
             u"links|proquest document link|business indexing term|classification|publication year|"
             u"publication subject|column|volume|issue|pages|number of pages|publisher|"
             u"place of publication|country of publication|source type|source attribution|"
             u"full text availability|last updated|database|document feature|accession number|url|"
             u"journal subject|volume/issue|credit|illustration"_s},
            {Field::Other,
             {},
             u"verknüpfungen|band|ausgabe|seiten|seitenanzahl|herausgeber|verlag|verlagsort|"
             u"erscheinungsort|erscheinungsjahr|publikationsland|quellentyp|zuletzt aktualisiert|"
             u"letzte aktualisierung|datenbank|zeitschriftenthema|klassifizierung|klassifikation"_s},
            {Field::Other,
             {},
             u"enlaces|vínculos|tomo|número|edición|páginas|número de páginas|editorial|"
             u"lugar de publicación|país de publicación|año de publicación|tipo de fuente|"
             u"última actualización|base de datos|clasificación|materia de la revista|"
             u"materia de la publicación"_s},
            {Field::Other,
             {},
             u"liens|numéro|nombre de pages|éditeur|lieu de publication|pays de publication|"
             u"année de publication|type de source|dernière mise à jour|base de données|"
             u"sujet de la publication|fascicolo|pagine|numero di pagine|casa editrice|"
             u"luogo di pubblicazione|paese di pubblicazione|anno di pubblicazione|tipo di fonte|"
             u"ultimo aggiornamento|soggetto rivista"_s},
            {Field::Other,
             {},
             u"edição|editora|local de publicação|país de publicação|ano de publicação|"
             u"ano da publicação|tipo de fonte|última atualização|base de dados|"
             u"tom|wydanie|strony|wydawca|miejsce publikacji|kraj publikacji|rok publikacji|"
             u"typ źródła|baza danych|том|выпуск|страницы|издательство|место публикации|"
             u"страна публикации|год публикации|тип источника|база"_s},
            {Field::Other,
             {},
             u"链接|卷|期|页|页数|出版商|出版地|出版物地点|出版物国家/"
             u"地区|出版年份|出版年|来源类型|"
             u"上次更新日期|最近更新|最后更新|数据库|期刊主题|卷期|頁數|頁面|出版者|出版國家/"
             u"地區|來源類型|"
             u"資料庫|巻|号|ページ|出版社|出版国|リソースタイプ|データベース|권|호|페이지|출판사|"
             u"출판 지역|출판 국가|출판 연도|원본 유형|데이터베이스"_s},
        };
        QHash<QString, Kept> result;
        for (const Names &list : lists) {
            const QStringList names = list.names.split(u'|');
            for (const QString &name : names)
                result.insert(name, {list.field, list.property});
        }
        return result;
    }();
    return all;
}

/// "ProQuest document ID", "ID del documento de ProQuest", "ProQuest 文档 ID", and the links.
Field ownField(const QString &name)
{
    if (!name.contains("proquest"_L1))
        return Field::None;
    static const QSet<QString> ids = {u"id"_s, u"identifiant"_s, u"identificador"_s,
                                      u"identyfikator"_s, u"идентификатор"_s};
    QString words = name;
    const QStringList parts = words.replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    const bool isId = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return ids.contains(part) || part.endsWith(u"编号"_s);
    });
    return isId ? Field::Id : Field::Other;
}

} // namespace

ProQuestLabel proQuestLabelOf(QStringView text)
{
    if (text.startsWith("ProQuest document link"_L1))
        return {Field::Other, {}, {}};
    const auto label = labelOf(text);
    if (!label)
        return {};
    QString name = label->name.toLower();
    name.replace(u'\u2019', u'\'');
    if (const Field own = ownField(name); own != Field::None)
        return {own, {}, label->value};
    const auto field = fields().constFind(name);
    return field == fields().constEnd() ? ProQuestLabel{}
                                        : ProQuestLabel{field->first, field->second, label->value};
}

} // namespace app
