#pragma once

#include "storage/project.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// The codebook as the pages of the editor see it, always as the project has it.
class CodebookDesk : public QObject
{
    Q_OBJECT

public:
    explicit CodebookDesk(storage::Project &project, QObject *parent = nullptr);

    storage::Project &project() const { return m_project; }
    const storage::Codebook &codebook() const { return m_codebook; }
    bool canEdit() const { return !m_project.isReadOnly(); }
    /// Why nothing can be changed, as a sentence; empty where it can.
    QString whyReadOnly() const;

    /// Counted a moment after the last annotation was made; recount() does it at once.
    const storage::CodebookUse &use() const { return m_use; }
    void recount();
    /// Annotations of a tag, without those of the tags below.
    qint64 annotationsOf(storage::Id<storage::Tag> tag) const;
    /// With those of the tags below.
    qint64 annotationsBelow(storage::Id<storage::Tag> tag) const;
    qint64 passagesOf(storage::Id<storage::Role> role) const;
    qint64 valuesOf(storage::Id<storage::Field> field) const;

    /// "source of Attribution", "Framing": who has a letter that is not @p except's; empty: nobody.
    QString holderOfLetter(const QString &letter, storage::Id<storage::Tag> exceptTag,
                           storage::Id<storage::Role> exceptRole) const;

    void undo();
    void redo();

Q_SIGNALS:
    void codebookChanged();
    void useChanged();
    /// The first tag that an undo or redo changed.
    void tagTouched(storage::Id<storage::Tag> tag);
    void refused(const QString &sentence);

private:
    void apply(const storage::Changes &changes);
    void afterHistory(const storage::Codebook &before,
                      const storage::Result<storage::Changes> &changes);

    storage::Project &m_project;
    storage::Codebook m_codebook;
    storage::CodebookUse m_use;
    QTimer m_recounting;
};

} // namespace ui
