#include "ui/mainwindow/articlemarks.h"

#include "app/annotating/passagekind.h"

#include <QCoreApplication>

namespace ui {

using app::PassageKind;
using storage::Annotation;
using storage::Codebook;
using storage::FieldValue;

namespace {

QString detailOf(const Annotation &annotation, const Codebook &codebook,
                 const AnalystNames &analysts)
{
    QStringList lines{app::nameOf(codebook, {annotation.tagId, {}})};
    const auto analyst = analysts.find(annotation.analystId);
    if (analyst != analysts.end())
        lines.append(QCoreApplication::translate("ui::Mark", "by %1").arg(analyst->second));
    for (const FieldValue &value : annotation.values) {
        if (const storage::Field *field = codebook.field(value.fieldId))
            lines.append(QStringLiteral("%1: %2").arg(app::readable(field->name),
                                                      app::readable(value.value)));
    }
    if (!annotation.note.isEmpty())
        lines.append(annotation.note);
    return lines.join(u'\n');
}

/// "Attribution Content", or "Claim" where the tag is not built from parts.
QString nameInWords(const Codebook &codebook, PassageKind kind)
{
    const QString name = app::nameOf(codebook, kind);
    if (!kind.roleId.isValid())
        return name;
    //: a tag and one of its parts, as a screen reader says it: "Attribution Content"
    return QCoreApplication::translate("ui::Mark", "%1 %2")
        .arg(app::nameOf(codebook, {kind.tagId, {}}), name);
}

} // namespace

std::vector<Mark> marksOf(const Annotation &annotation, const Codebook &codebook,
                          const AnalystNames &analysts)
{
    const QString detail = detailOf(annotation, codebook, analysts);
    const bool hasParts = app::isBuiltFromParts(codebook, annotation.tagId);
    std::vector<Mark> marks;
    for (const storage::Span &span : annotation.spans) {
        const PassageKind kind{annotation.tagId,
                               hasParts ? span.roleId : storage::Id<storage::Role>()};
        marks.push_back({annotation.id, span.id, span.range,
                         codebook.styleOf(annotation.tagId, span.roleId),
                         app::nameOf(codebook, kind), app::letterOf(codebook, kind), detail,
                         nameInWords(codebook, kind)});
    }
    return marks;
}

} // namespace ui
