#include "ui/tagpalette/tagpalette.h"

#include "ui/tagpalette/tagchip.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

using app::PassageKind;
using storage::Codebook;
using storage::Id;
using storage::Tag;

QString instructionText(const Codebook &codebook, PassageKind kind)
{
    const storage::Instruction instruction = app::instructionOf(codebook, kind);
    QString text =
        QStringLiteral("<p><b>%1</b></p>").arg(app::nameOf(codebook, kind).toHtmlEscaped());
    const auto add = [&text](const QString &heading, const QString &body) {
        if (body.isEmpty())
            return;
        const QString label =
            heading.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(heading);
        text += QStringLiteral("<p>%1%2</p>").arg(label, body.toHtmlEscaped());
    };
    add({}, instruction.definition);
    add(TagPalette::tr("Include:"), instruction.include);
    add(TagPalette::tr("Exclude:"), instruction.exclude);
    add(TagPalette::tr("Example:"), instruction.example);
    return text;
}

QIcon kindIcon(const Codebook &codebook, PassageKind kind)
{
    const storage::MarkStyle style = codebook.styleOf(kind.tagId, kind.roleId);
    return colourIcon(QColor(isDark() ? style.darkFill : style.lightFill),
                      QColor(isDark() ? style.darkLine : style.lightLine));
}

TagPalette::TagPalette(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(5);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Tags"));
}

void TagPalette::setCodebook(const Codebook &codebook)
{
    for (const Entry &entry : m_entries)
        delete entry.chip;
    m_entries.clear();
    for (const PassageKind &kind : app::passageKinds(codebook)) {
        auto *chip =
            new TagChip(app::nameOf(codebook, kind), app::letterOf(codebook, kind),
                        codebook.styleOf(kind.tagId, kind.roleId),
                        kind.roleId.isValid() ? TagChip::Kind::Part : TagChip::Kind::Tag, this);
        chip->setToolTip(instructionText(codebook, kind));
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
        layout()->addWidget(chip);
        chip->show();
        m_entries.push_back({kind, chip});
    }
    updateGeometry();
}

void TagPalette::setOpenTag(Id<Tag> tag)
{
    for (const Entry &entry : m_entries)
        entry.chip->setOpen(tag.isValid() && entry.kind.tagId == tag);
}

int TagPalette::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void TagPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColour());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui
