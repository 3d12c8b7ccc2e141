#pragma once

#include "app/annotating/suggestionreview.h"
#include "storage/project.h"

#include <QPointer>
#include <QScrollArea>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class FactsText;
class NoteEdit;

/// What is known about the article, where it came from, its status and note.
class ArticlePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ArticlePanel(QWidget *parent = nullptr);

    void setProject(storage::Project *project) { m_project = project; }
    void showArticle(storage::Id<storage::Article> id);
    void refresh();
    void showSuggestionCounts(const app::SuggestionCounts &counts);

    /// What the article has to do with others, and what else its source says about it.
    FactsText *relations() const { return m_relations; }
    FactsText *properties() const { return m_properties; }

Q_SIGNALS:
    /// @p name is the column of the project file: "date_published".
    void metadataEdited(const QString &name, const QString &value);
    void statusEdited(storage::ArticleStatus status);
    void noteEdited(const QString &note);
    void articleWanted(storage::Id<storage::Article> id);

private:
    struct Line
    {
        QString name;
        QLineEdit *edit;
        QString value;
    };
    void addLine(const QString &name, QWidget *parent);

    QPointer<storage::Project> m_project;
    storage::Id<storage::Article> m_id;
    std::vector<Line> m_lines;
    QComboBox *m_status;
    FactsText *m_relations;
    FactsText *m_properties;
    QLabel *m_facts;
    QLabel *m_suggestions;
    NoteEdit *m_note;
};

/// The heading of a value of ArticleMetadata: "Date published".
QString metadataHeading(const QString &name);
/// Where a value came from, as words: "from JSON-LD in the page".
QString originWords(const QString &origin);

} // namespace ui
