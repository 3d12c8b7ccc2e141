#include "ui/inspector/gatheringline.h"

#include "app/annotating/annotator.h"
#include "app/text/selection.h"
#include "ui/article_view/announcement.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Codebook;
using storage::Id;
using storage::Role;
using storage::Tag;
using storage::TextRange;

namespace {

constexpr qsizetype longestQuote = 28;
/// No line begins with the point between two parts.
const QString separator = QStringLiteral("\u00a0· ");

} // namespace

GatheringLine::GatheringLine(QWidget *parent)
    : QFrame(parent),
      m_parts(new QLabel),
      m_hint(new QLabel)
{
    for (QLabel *label : {m_parts, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_parts);
    layout->addWidget(m_hint);
    hide();
}

void GatheringLine::showAnnotation(const Codebook &codebook, const Annotation &annotation,
                                   const std::function<QString(TextRange)> &quote)
{
    showParts(codebook, annotation, quote);
}

void GatheringLine::showBegun(const Codebook &codebook, Id<Tag> tag)
{
    Annotation empty;
    empty.tagId = tag;
    showParts(codebook, empty, {});
}

void GatheringLine::showNothing()
{
    hide();
    m_parts->clear();
    m_hint->clear();
}

void GatheringLine::showParts(const Codebook &codebook, const Annotation &annotation,
                              const std::function<QString(TextRange)> &quote)
{
    QStringList parts;
    bool isComplete = true;
    for (const Role *role : codebook.rolesOf(annotation.tagId)) {
        const QString name = app::readable(role->name);
        QStringList words;
        for (const TextRange range : annotation.rangesOf(role->id))
            words.append(app::excerpt(quote(range), longestQuote));
        if (!words.isEmpty()) {
            //: a part that is there already: %1 is "Source", %2 its words
            parts.append(tr("%1 ✓ %2").arg(name, words.join(QStringLiteral(" … "))));
        } else if (!role->shortcut.isEmpty() && !role->retired) {
            isComplete = isComplete && !role->required;
            //: a part that is missing: %1 is "Content", %2 the key "Q"
            parts.append((role->required ? tr("%1 – press %2")
                                         //: a part that may be missing: %1 is "Source", %2 "S"
                                         : tr("%1, if there is one – press %2"))
                             .arg(name, role->shortcut.toUpper()));
        }
    }
    const QString tag = app::nameOf(codebook, {annotation.tagId, {}});
    //: %1 is "Attribution", %2 its parts
    showWords(tr("%1: %2").arg(tag, parts.join(separator)),
              annotation.spans.empty() ? tr("The next part begins it. Esc gives it up.")
              : isComplete             ? tr("All that it needs is there. Enter finishes it.")
                                       : tr("Enter finishes it as it is."));
}

void GatheringLine::showWords(const QString &parts, const QString &hint)
{
    if (m_parts->text() == parts && m_hint->text() == hint && !isHidden())
        return;
    m_parts->setText(parts);
    m_hint->setText(hint);
    show();
    setAccessibleName(words());
    announce(this, words());
}

QString GatheringLine::words() const
{
    return isHidden() ? QString() : m_parts->text() + u'\n' + m_hint->text();
}

} // namespace ui
