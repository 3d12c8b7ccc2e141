#pragma once

#include "app/annotating/annotator.h"

#include <QTreeWidget>

namespace ui {

/// The passages of an annotation, and those that it still needs.
class PartsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PartsList(QWidget *parent = nullptr);

    void show(const storage::Annotation &annotation, const storage::Codebook &codebook,
              const app::Annotator &annotator);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

Q_SIGNALS:
    void passageWanted(storage::TextRange range);
    void removalWanted(storage::Id<storage::Span> span);

private:
    void addMissing(const storage::Role &role);
    void showMenu(QPoint position);

    bool m_isReadOnly = false;
};

} // namespace ui
