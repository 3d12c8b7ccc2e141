#include "ui/mainwindow/articlemarks.h"

#include "app/annotating/passagekind.h"
#include "app/linking/linkkinds.h"

#include <QCoreApplication>

namespace ui {

using app::PassageKind;
using storage::Annotation;
using storage::Codebook;
using storage::FieldValue;

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

MarkLink markLinkOf(const storage::Link &link)
{
    using namespace app::linkkind;
    struct Look
    {
        QLatin1StringView kind;
        LinkStroke stroke = LinkStroke::Dashes;
        char16_t symbol = u'\0';
        char16_t symbolBack = u'\0';
    };
    static constexpr Look looks[] = {
        {contentContainsClaim, LinkStroke::Dashes, u'⊃', u'⊂'},
        {figureQuantifiesClaim, LinkStroke::Dashes, u'#', u'#'},
        {nestedIn, LinkStroke::Dashes, u'⊂', u'⊃'},
        {sameSource, LinkStroke::Dots, u'=', u'='},
        {sameQuantity, LinkStroke::Dots, u'=', u'='},
        {sumOf, LinkStroke::Dots, u'Σ', u'Σ'},
        {restates, LinkStroke::LongDashes, u'≈', u'≈'},
        {contradicts, LinkStroke::Double, u'≠', u'≠'},
        {supports, LinkStroke::LongDashes, u'+', u'+'},
    };
    MarkLink drawn{link.from, link.to};
    for (const Look &look : looks) {
        if (look.kind == link.kind) {
            drawn.stroke = look.stroke;
            drawn.symbol = look.symbol;
            drawn.symbolBack = look.symbolBack;
        }
    }
    const app::LinkKind *kind = app::linkKindNamed(link.kind);
    drawn.isDirected = !kind || kind->isDirected;
    return drawn;
}

namespace {

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

const std::shared_ptr<const MarkKind> &ArticleMarks::kindOf(TagId tag, RoleId role)
{
    std::shared_ptr<const MarkKind> &kind = m_kinds[{tag, role}];
    if (!kind) {
        const bool hasParts = app::isBuiltFromParts(m_codebook, tag);
        const PassageKind passage{tag, hasParts ? role : RoleId()};
        kind = std::make_shared<const MarkKind>(
            MarkKind{m_codebook.styleOf(tag, role), app::nameOf(m_codebook, passage),
                     app::letterOf(m_codebook, passage), nameInWords(m_codebook, passage)});
    }
    return kind;
}

std::vector<Mark> ArticleMarks::marksOf(const std::vector<storage::Passage> &passages)
{
    std::vector<Mark> marks;
    marks.reserve(passages.size());
    for (const storage::Passage &passage : passages) {
        marks.push_back({passage.annotationId, passage.span.id, passage.span.range,
                         kindOf(passage.tagId, passage.span.roleId)});
    }
    return marks;
}

std::vector<Mark> ArticleMarks::marksOf(const Annotation &annotation)
{
    std::vector<Mark> marks;
    for (const storage::Span &span : annotation.spans)
        marks.push_back(
            {annotation.id, span.id, span.range, kindOf(annotation.tagId, span.roleId)});
    return marks;
}

} // namespace ui
