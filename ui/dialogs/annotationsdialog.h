#pragma once

#include "app/annotating/annotationsearch.h"
#include "storage/project.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace ui {

class SnippetTable;

/// All annotations of a project, by tag, value, who annotated, article and words, beside the main
/// window; its list changes many at once. What changes elsewhere is shown when this window is
/// active again.
class AnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnnotationsDialog(QWidget *parent = nullptr);
    ~AnnotationsDialog() override;

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    /// The article that the main window shows.
    void setArticle(storage::Id<storage::Article> id);

    QComboBox *tagChoice() const { return m_tag; }
    QComboBox *fieldChoice() const { return m_field; }
    QComboBox *valueChoice() const { return m_value; }
    QComboBox *analystChoice() const { return m_analyst; }
    QCheckBox *articleChoice() const { return m_onlyArticle; }
    QLineEdit *wordsEdit() const { return m_words; }
    SnippetTable *table() const { return m_table; }
    QString said() const;

Q_SIGNALS:
    /// An annotation is to be shown, while this window keeps the focus.
    void annotationWanted(storage::AnnotationKey key);
    /// The analyst goes on in the article.
    void readingWanted(storage::AnnotationKey key);
    /// What was done, in a sentence; it can be undone.
    void changeMade(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);

public Q_SLOTS:
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void remember() const;
    void fillTags();
    void fillFields();
    void fillValues();
    void apply(const storage::Changes &changes);
    void find();
    app::AnnotationQuery query() const;

    QPointer<storage::Project> m_project;
    storage::Codebook m_codebook;
    storage::Id<storage::Article> m_article;
    QComboBox *m_tag;
    QComboBox *m_field;
    QComboBox *m_value;
    QComboBox *m_analyst;
    QCheckBox *m_onlyArticle;
    QLineEdit *m_words;
    SnippetTable *m_table;
    QLabel *m_count;
    QLabel *m_said;
    QTimer *m_typing; ///< waits until the analyst pauses
    bool m_isStale = false;
};

} // namespace ui
