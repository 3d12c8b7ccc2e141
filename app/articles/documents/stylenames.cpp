#include "app/articles/documents/stylenames.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

QHash<QString, StyleRole> rolesByName()
{
    QHash<QString, StyleRole> roles;
    const auto add = [&roles](const StyleRole &role, std::initializer_list<QString> names) {
        for (const QString &name : names)
            roles.insert(name, role);
    };
    add({StructureKind::Title, {}, false},
        {u"title"_s, u"titel"_s, u"titre"_s, u"título"_s, u"titolo"_s, u"tytuł"_s, u"название"_s,
         u"tittel"_s, u"headline"_s, u"schlagzeile"_s, u"hauptzeile"_s, u"article title"_s});
    add({StructureKind::Subtitle, {}, false},
        {u"subtitle"_s, u"untertitel"_s, u"sous-titre"_s, u"subtítulo"_s, u"sottotitolo"_s,
         u"ondertitel"_s, u"podtytuł"_s, u"подзаголовок"_s, u"undertitel"_s, u"undertittel"_s,
         u"underrubrik"_s, u"subheadline"_s, u"standfirst"_s, u"vorspann"_s, u"unterzeile"_s});
    add({StructureKind::Byline, {}, false},
        {u"byline"_s, u"author"_s, u"autor"_s, u"autorenzeile"_s, u"autorzeile"_s});
    add({StructureKind::Caption, {}, false},
        {u"caption"_s, u"beschriftung"_s, u"légende"_s, u"didascalia"_s, u"bijschrift"_s,
         u"legenda"_s, u"epígrafe"_s, u"beskrivning"_s, u"bildunterschrift"_s, u"bildtext"_s,
         u"image caption"_s, u"table caption"_s, u"picture caption"_s});
    add({StructureKind::Paragraph, {}, true}, {u"quote"_s,
                                               u"intense quote"_s,
                                               u"quotations"_s,
                                               u"block text"_s,
                                               u"block quotation"_s,
                                               u"blockquote"_s,
                                               u"zitat"_s,
                                               u"intensives zitat"_s,
                                               u"citation"_s,
                                               u"citation intense"_s,
                                               u"cita"_s,
                                               u"cita destacada"_s,
                                               u"citazione"_s,
                                               u"citazione intensa"_s,
                                               u"citação"_s,
                                               u"citação intensa"_s,
                                               u"citaat"_s,
                                               u"duidelijk citaat"_s,
                                               u"cytat"_s,
                                               u"cytat intensywny"_s,
                                               u"цитата"_s,
                                               u"citat"_s,
                                               u"starkt citat"_s,
                                               u"sitat"_s});
    return roles;
}

} // namespace

StyleRole headingRole(int level)
{
    return {StructureKind::Heading, QString::number(std::clamp(level, 1, 6)), false};
}

std::optional<StyleRole> styleRoleNamed(const QString &name)
{
    static const QHash<QString, StyleRole> roles = rolesByName();
    if (name.size() > 64)
        return std::nullopt;
    const QString key = name.simplified().toLower();
    if (const auto role = roles.find(key); role != roles.end())
        return *role;
    static const QRegularExpression heading(
        u"^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок|rubrik|overskrift|"
        u"επικεφαλίδα|cabeçalho|encabezado) ?([1-9])$"_s);
    const auto match = heading.match(key);
    if (match.hasMatch())
        return headingRole(match.capturedView(1).toInt());
    return std::nullopt;
}

} // namespace app
