#include "app/articles/tables/columnmapping.h"

#include "app/articles/dates.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tables/columnnames.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Role = ColumnRole;

const size_t sampledRows = 200;
const qsizetype shortestText = 200; ///< characters, on average, of a column that is text

const std::array names{
    std::pair{Role::Ignored, "ignored"},  std::pair{Role::Text, "text"},
    std::pair{Role::Title, "title"},      std::pair{Role::Publisher, "publisher"},
    std::pair{Role::Author, "author"},    std::pair{Role::Date, "date"},
    std::pair{Role::Url, "url"},          std::pair{Role::Language, "language"},
    std::pair{Role::Section, "section"},  std::pair{Role::Dateline, "dateline"},
    std::pair{Role::Note, "note"},        std::pair{Role::SourceId, "source_id"},
    std::pair{Role::Property, "property"}};

/// "Publication Date" and "publication_date" -> "publicationdate"; "fields.headline" -> "headline",
/// but "source.name" stays what it is.
QString plainName(const QString &column)
{
    QString plain;
    for (const QChar c : column.left(200)) {
        if (c.isLetterOrNumber() || c == u'.')
            plain += c.toLower();
    }
    while (plain.endsWith(u'.'))
        plain.chop(1);
    static const QSet<QString> wrappers = {u"article"_s, u"fields"_s, u"attributes"_s,
                                           u"metadata"_s, u"data"_s};
    const qsizetype dot = plain.indexOf(u'.');
    if (dot > 0 && wrappers.contains(plain.first(dot)))
        plain.remove(0, dot + 1);
    else if (column.startsWith("_source."_L1)) // of a search engine
        plain.remove(0, dot + 1);
    return plain;
}

/// The names of each role, the best first.
const std::vector<std::pair<Role, QStringList>> &knownNames()
{
    const auto list = [](const char16_t *words) {
        return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    };
    static const std::vector<std::pair<Role, QStringList>> known = {
        {Role::Text,
         list(u"text fulltext articletext body articlebody bodytext content contenttext "
              u"contenthtml bodyhtml articlecontent maintext "
              u"article story storytext maincontent cleantext rawtext volltext artikeltext inhalt "
              u"artikel fließtext texte texteintégral texteintegral corps contenu texto "
              u"textocompleto cuerpo contenido tekst")},
        {Role::Title,
         list(u"title headline headline.main webtitle articletitle hl heading head newstitle titel "
              u"überschrift ueberschrift "
              u"schlagzeile titre titular título titulo kop")},
        {Role::Publisher,
         list(u"publisher source.name publisher.name publication publicationtitle medianame outlet "
              u"newspaper source sourcename "
              u"sitename site newssource journal medium media paper publicationname domain "
              u"zeitung quelle medienname publisher herausgeber fuente periódico "
              u"periodico medio éditeur editeur krant bron")},
        {Role::Author, list(u"author authors byline author.name byline.original creator writer "
                            u"autor autorin autoren verfasser auteur auteurs "
                            u"autora autores")},
        {Role::Date,
         list(u"datepublished publishdate webpublicationdate publisheddate publicationdate pubdate "
              u"date published "
              u"publishedat publishedon dateofpublication datum veröffentlicht erscheinungsdatum "
              u"veröffentlichungsdatum datedepublication datepublication fecha fechapublicación "
              u"fechadepublicación timestamp erschienen erschienenam parution dateparution "
              u"datedeparution "
              u"publié publicado datapublicação datapubblicazione дата")},
        {Role::Url,
         list(
             u"url link weburl articleurl sourceurl href permalink webpage adresse webadresse lien "
             u"enlace")},
        {Role::Language, list(u"language lang languagecode sprache langue idioma taal")},
        {Role::Section,
         list(u"section rubric desk sectionname category ressort rubrik rubrique sección seccion "
              u"rubriek")},
        {Role::Dateline, list(u"dateline datumszeile")},
        {Role::Note, list(u"note notes comment comments notiz anmerkung kommentar remarque nota")},
        {Role::SourceId,
         list(u"id articleid storiesid docid documentid uuid guid accessionnumber sourceid storyid "
              u"newsid filename docno")},
    };
    return known;
}

struct ColumnContent
{
    qsizetype filled = 0;
    qsizetype characters = 0;
    qsizetype blanks = 0;
    qsizetype dates = 0;
    qsizetype addresses = 0;

    qsizetype average() const { return filled == 0 ? 0 : characters / filled; }
    bool hasWords() const { return blanks * 12 > characters; }
    bool isProse() const { return average() >= shortestText && hasWords(); }
    bool isTitle() const { return average() >= 20 && average() < shortestText && hasWords(); }
    bool isDates() const { return filled > 0 && dates == filled; }
    bool isAddresses() const { return filled > 0 && addresses == filled; }
};

ColumnContent contentOf(const ArticleTable &table, qsizetype column)
{
    ColumnContent content;
    for (size_t i = 0; i < std::min(table.rows.size(), sampledRows); ++i) {
        const QStringList &cells = table.rows[i].cells;
        if (column >= cells.size() || cells[column].trimmed().isEmpty())
            continue;
        const QStringView cell =
            QStringView(cells[column]).first(std::min<qsizetype>(cells[column].size(), 4000));
        ++content.filled;
        content.dates += cell.size() >= 8 && cell.size() < 40 && !isoDate(cell).isEmpty();
        content.addresses += !webAddress(cells[column].left(2000)).isEmpty();
        content.characters += cell.size();
        content.blanks +=
            std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
    }
    return content;
}

/// Where columns have no names: the first of each kind.
void guessByContent(ColumnMapping &mapping, const std::vector<ColumnContent> &contents)
{
    const auto guess = [&](Role role, bool (ColumnContent::*is)() const) {
        for (size_t i = 0; i < contents.size(); ++i) {
            if (mapping.roles[i] == Role::Property && (contents[i].*is)()) {
                mapping.roles[i] = role;
                return;
            }
        }
    };
    guess(Role::Date, &ColumnContent::isDates);
    guess(Role::Url, &ColumnContent::isAddresses);
    guess(Role::Title, &ColumnContent::isTitle);
}

} // namespace

bool ColumnMapping::has(ColumnRole role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

std::optional<ColumnRole> columnRoleNamed(const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &pair) {
        return name == QLatin1StringView(pair.second);
    });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QStringList columnRoleNames()
{
    QStringList all;
    for (const auto &[role, name] : names)
        all.append(QString::fromLatin1(name));
    return all;
}

ColumnRole roleOfName(const QString &column)
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> all;
        for (const auto &[role, words] : knownNames()) {
            for (const QString &word : words)
                all.insert(word, role);
        }
        return all;
    }();
    return roles.value(plainName(column), Role::Property);
}

ColumnMapping ColumnMapping::guessed(const ArticleTable &table)
{
    const qsizetype count = table.columns.size();
    ColumnMapping mapping;
    mapping.roles.assign(size_t(count), Role::Property);
    std::vector<ColumnContent> contents;
    std::vector<QString> plain;
    const bool isNumbered = hasNumberedColumns(table);
    for (qsizetype i = 0; i < count; ++i) {
        contents.push_back(contentOf(table, i));
        plain.push_back(plainName(table.columns[i]));
        // A column without content says nothing, and without a name pandas numbers its rows.
        const bool hasNoName = i == 0 && table.columns[i] == nameOfColumn(i) && !isNumbered;
        if (plain.back().isEmpty() || hasNoName || plain.back() == "unnamed0"_L1 ||
            (contents.back().filled == 0 && !table.rows.empty()))
            mapping.roles[size_t(i)] = Role::Ignored;
    }
    for (const auto &[role, words] : knownNames()) {
        for (const QString &word : words) {
            const auto found = std::find(plain.begin(), plain.end(), word);
            if (found == plain.end() ||
                mapping.roles[size_t(found - plain.begin())] != Role::Property)
                continue;
            mapping.roles[size_t(found - plain.begin())] = role;
            break; // the best name wins; others stay properties
        }
    }
    if (!mapping.has(Role::Text)) {
        const auto longest =
            std::max_element(contents.begin(), contents.end(), [](const auto &a, const auto &b) {
                return a.average() < b.average();
            });
        if (longest != contents.end() && longest->isProse())
            mapping.roles[size_t(longest - contents.begin())] = Role::Text;
    }
    if (isNumbered)
        guessByContent(mapping, contents);
    return mapping;
}

QString ColumnMapping::toString(const QStringList &columns) const
{
    QJsonObject object;
    for (size_t i = 0; i < roles.size() && qsizetype(i) < columns.size(); ++i) {
        const auto name = std::find_if(names.begin(), names.end(),
                                       [&](const auto &pair) { return pair.first == roles[i]; });
        // Of two columns of one name the first is kept.
        if (name != names.end() && !object.contains(columns[qsizetype(i)]))
            object[columns[qsizetype(i)]] = QString::fromLatin1(name->second);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ColumnMapping> ColumnMapping::fromString(const QString &kept,
                                                       const QStringList &columns)
{
    const QJsonDocument document = QJsonDocument::fromJson(kept.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ColumnMapping mapping;
    QSet<QString> seen;
    for (const QString &column : columns) {
        const QString role = object.value(column).toString();
        const std::optional<Role> known = columnRoleNamed(role);
        mapping.roles.push_back(known && !seen.contains(column) ? *known : Role::Ignored);
        seen.insert(column);
    }
    return mapping;
}

QString mappingKey(const QStringList &columns)
{
    QStringList sorted = columns;
    sorted.sort();
    const QByteArray all = sorted.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace app
