#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;

namespace ui {

/// One line on the annotation that is being put together: which parts it has, which are missing,
/// and the keys that go on. Hidden while there is none. What it says is spoken out as it changes.
class GatheringLine : public QFrame
{
    Q_OBJECT

public:
    explicit GatheringLine(QWidget *parent = nullptr);

    /// Shows @p annotation, whose words @p quote gives.
    void showAnnotation(const storage::Codebook &codebook, const storage::Annotation &annotation,
                        const std::function<QString(storage::TextRange)> &quote);
    /// Shows that the next part of @p tag begins an annotation.
    void showBegun(const storage::Codebook &codebook, storage::Id<storage::Tag> tag);
    void showNothing();

    /// What is shown, as plain words.
    QString words() const;

private:
    void showParts(const storage::Codebook &codebook, const storage::Annotation &annotation,
                   const std::function<QString(storage::TextRange)> &quote);
    void showWords(const QString &parts, const QString &hint);

    QLabel *m_parts;
    QLabel *m_hint;
};

} // namespace ui
