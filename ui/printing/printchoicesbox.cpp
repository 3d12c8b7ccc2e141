#include "ui/printing/printchoicesbox.h"

#include "ui/printing/articleprinter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PrintChoicesBox::PrintChoicesBox(QWidget *parent)
    : QWidget(parent),
      m_ink(new QCheckBox(tr("Black and &white"))),
      m_list(new QCheckBox(tr("&List of annotations"))),
      m_notes(new QCheckBox(tr("&Notes")))
{
    setWindowTitle(tr("Article")); // the name of the tab in the print dialog
    m_ink->setToolTip(tr("Letters and line patterns tell the tags apart, without colours."));
    m_list->setToolTip(tr("After the text: each annotation with its quote, its fields and where it "
                          "is. Every fifth line of the text is numbered."));
    m_notes->setToolTip(tr("The notes that were written about annotations, after the text."));
    const PrintChoices last = rememberedPrintChoices();
    m_ink->setChecked(last.isBlackAndWhite);
    m_list->setChecked(last.listsAnnotations);
    m_notes->setChecked(last.printsNotes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *box : {m_ink, m_list, m_notes}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PrintChoicesBox::changed);
    }
    layout->addStretch();
}

PrintChoices PrintChoicesBox::choices() const
{
    PrintChoices choices;
    choices.isBlackAndWhite = m_ink->isChecked();
    choices.listsAnnotations = m_list->isChecked();
    choices.printsNotes = m_notes->isChecked();
    return choices;
}

PaperBox::PaperBox(QWidget *parent)
    : QWidget(parent),
      m_size(new QComboBox),
      m_orientation(new QComboBox)
{
    const QPageLayout last = rememberedPaper();
    QList<QPageSize::PageSizeId> sizes{QPageSize::A4,     QPageSize::A3,    QPageSize::A5,
                                       QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};
    if (!sizes.contains(last.pageSize().id()))
        sizes.append(last.pageSize().id());
    for (const QPageSize::PageSizeId id : sizes)
        m_size->addItem(QPageSize::name(id), int(id));
    m_size->setCurrentIndex(m_size->findData(int(last.pageSize().id())));
    m_size->setAccessibleName(tr("Paper"));
    m_size->setAccessibleDescription(tr("Paper")); // Qt gives the choice as its name
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->setCurrentIndex(m_orientation->findData(int(last.orientation())));
    m_orientation->setAccessibleName(tr("Orientation"));
    m_orientation->setAccessibleDescription(tr("Orientation"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_size, m_orientation}) {
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PaperBox::changed);
    }
    layout->addStretch();
    setFocusProxy(m_size);
}

QPageLayout PaperBox::paper() const
{
    return QPageLayout(QPageSize(QPageSize::PageSizeId(m_size->currentData().toInt())),
                       QPageLayout::Orientation(m_orientation->currentData().toInt()),
                       ArticlePrinter::marginsInMillimetres(), QPageLayout::Millimeter);
}

} // namespace ui
