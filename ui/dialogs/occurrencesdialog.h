#pragma once

#include "app/text/find.h"
#include "ui/dialogs/occurrencemodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

/// Asks which occurrences of some words are to be tagged, and as what. Tags nothing itself.
///
/// In the table Space ticks, Ctrl+A selects all rows, and a tag's letter chooses the tag.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString text; ///< of the article
        storage::Codebook codebook;
        std::vector<storage::Annotation> annotations; ///< the analyst's own in the article
        QString words;                                ///< to begin with
        app::FindOptions options;
        std::optional<app::PassageKind> kind; ///< to begin with; none: the first there is
    };
    explicit OccurrencesDialog(const Question &question, QWidget *parent = nullptr);

    app::PassageKind kind() const;
    /// The ticked ones, in code points.
    std::vector<storage::TextRange> chosen() const { return m_model->chosen(); }

    OccurrenceModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *wordsEdit() const { return m_words; }
    QComboBox *kindChoice() const { return m_kind; }
    QPushButton *tagButton() const { return m_tag; }

Q_SIGNALS:
    /// Other occurrences are listed, in code points.
    void matchesChanged(const std::vector<storage::TextRange> &matches);
    /// A row was chosen.
    void passageWanted(storage::TextRange range);

public Q_SLOTS:
    /// Finds the words and lists them; call it once after connecting.
    void search();
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKinds(const std::optional<app::PassageKind> &first);
    void makeTable();
    bool press(QKeyEvent *event);
    void toggleSelected();
    void fitWords();
    void showCounts();

    QString m_text;
    storage::Codebook m_codebook;
    std::vector<app::PassageKind> m_kinds; ///< as m_kind lists them
    OccurrenceModel *m_model;
    QLineEdit *m_words;
    QCheckBox *m_case;
    QCheckBox *m_wholeWords;
    QComboBox *m_kind;
    QTableView *m_table;
    QLabel *m_counts;
    QPushButton *m_tag;
};

} // namespace ui
