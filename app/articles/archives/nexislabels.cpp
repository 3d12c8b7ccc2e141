#include "app/articles/archives/nexislabels.h"

#include "app/articles/archives/archivewords.h"

#include <QHash>
#include <QStringList>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Field = NexisField;

QHash<QString, Field> hashOf(std::initializer_list<std::pair<Field, QString>> lists)
{
    QHash<QString, Field> fields;
    for (const auto &[field, words] : lists) {
        const QStringList forms = words.split(u'|');
        for (const QString &form : forms)
            fields.insert(form, field);
    }
    return fields;
}

/// Labels before a colon, lower-case, with blanks where some editions have hyphens.
const QHash<QString, Field> &labels()
{
    static const QHash<QString, Field> fields = hashOf({
        {Field::Headline, u"headline|überschrift|titre|titular|kop|headlines|titolo|título"_s},
        {Field::Byline,
         u"byline|von|autor|autoren|auteur|auteurs|autor/es|autores|author|authors|autore|autori|door"_s},
        {Field::Section,
         u"section|rubrik|rubrique|rubriek|sección|seccion|sectie|ressort|sezione|seção|secção"_s},
        {Field::Length,
         u"length|länge|laenge|longueur|lengte|longitud|extensión|lunghezza|comprimento|extensão"_s},
        {Field::Dateline, u"dateline|datumszeile|ort|lieu|dagtekening|lugar|luogo|local"_s},
        {Field::Highlight,
         u"highlight|highlights|hervorhebung|mise en évidence|hoogtepunt|destacado"_s},
        {Field::Body, u"body|volltext|corps|cuerpo|corpo"_s},
        {Field::LoadDate, u"load date|update|ladedatum|date de chargement|mise à jour|laaddatum|"
                          u"fecha de carga|actualización|data di caricamento|data de carga"_s},
        {Field::Language, u"language|sprache|langue|taal|idioma|lengua|lingua"_s},
        {Field::PublicationType,
         u"publication type|publikationstyp|publikationsart|"
         u"type de publication|type publication|publicatietype|tipo de publicación|tipo publicación|tipo di pubblicazione|tipo de publicação"_s},
        {Field::JournalCode, u"journal code|zeitungs code|code journal|code du journal|krantencode|"
                             u"código de publicación"_s},
        {Field::Graphic, u"graphic|grafik|graphique|illustration|graphics|afbeelding|gráfico"_s},
        {Field::Notes, u"notes|note|anmerkungen|opmerking"_s},
        {Field::Correction, u"correction|correction date|korrektur|rectification"_s},
        {Field::Subject,
         u"subject|subjects|thema|schlagwort|schlagwörter|sujet|onderwerp|tema|materia"_s},
        {Field::Company,
         u"company|companies|organization|organisation|unternehmen|firma|société|bedrijf|empresa"_s},
        {Field::Industry, u"industry|branche|secteur|industrie|sector"_s},
        {Field::Geographic,
         u"geographic|city|state|country|geografie|geographie|stadt|land|pays|ville|país"_s},
        {Field::Person, u"person|people|personne|persoon|persona"_s},
        {Field::Url, u"url"_s},
        {Field::Classification, u"classification|klassifizierung|classificatie|clasificación"_s},
        {Field::Other, u"acc no|document type|distribution|type|ticker|issn|series|isbn|copyright|"
                       u"journal type|enhancement|cite|doc type|dokumenttyp|pub type"_s},
    });
    return fields;
}

/// Lines that are nothing but a label.
const QHash<QString, Field> &lines()
{
    static const QHash<QString, Field> fields = hashOf({
        {Field::Body, u"body|text|volltext|hauptteil|corps|texte|texte intégral|tekst|hoofdtekst|"
                      u"cuerpo|texto|corpo|testo"_s},
        {Field::Classification,
         u"classification|klassifizierung|klassifikation|classificatie|clasificación"_s},
        {Field::Graphic, u"graphic|grafik|graphique|afbeelding|gráfico"_s},
        {Field::Notes, u"notes|anmerkungen"_s},
        {Field::Correction, u"correction|korrektur"_s},
        {Field::Highlight, u"highlight"_s},
        {Field::End, u"end of document|ende des dokuments|ende des dokumentes|fin du document|"
                     u"einde van document|einde van het document|einde document|fin del documento|"
                     u"fin de documento|fine del documento|fim do documento"_s},
    });
    return fields;
}

bool isInCapitals(QStringView name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
}

/// Of the new layout, a text may hold what is a label elsewhere.
bool isOfNewLayout(Field field)
{
    switch (field) {
    case Field::Headline:
    case Field::Other:
        return false;
    default:
        return true;
    }
}

} // namespace

NexisLabel nexisLabelOf(QStringView line, NexisLayout layout)
{
    if (layout == NexisLayout::New && line.size() <= 40) {
        const QString whole = line.toString().simplified().toLower();
        if (const Field field = lines().value(whole, Field::None); field != Field::None)
            return {field, {}};
    }
    const auto label = labelOf(line);
    if (!label)
        return {};
    if ((layout == NexisLayout::Old) != isInCapitals(label->name))
        return {};
    const QString name = QString(label->name).replace(u'-', u' ').toLower();
    const Field field = labels().value(name, Field::None);
    if (layout == NexisLayout::New && !isOfNewLayout(field))
        return {};
    return {field, label->value};
}

bool isAboveText(NexisField field)
{
    return field >= Field::Headline && field <= Field::Body;
}

bool isTrailing(NexisField field)
{
    return field >= Field::LoadDate && field <= Field::Other;
}

QString propertyOf(NexisField field)
{
    switch (field) {
    case Field::LoadDate:
        return u"load_date"_s;
    case Field::PublicationType:
        return u"publication_type"_s;
    case Field::JournalCode:
        return u"journal_code"_s;
    case Field::Graphic:
        return u"graphic"_s;
    case Field::Notes:
        return u"notes"_s;
    case Field::Correction:
        return u"correction"_s;
    case Field::Company:
        return u"companies"_s;
    case Field::Industry:
        return u"industries"_s;
    case Field::Geographic:
        return u"places"_s;
    case Field::Person:
        return u"people"_s;
    default:
        return u"other"_s;
    }
}

} // namespace app
