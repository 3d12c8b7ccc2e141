#pragma once

#include "storage/records/textrange.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

class ArticleView;

/// Tells assistive programs what happened in an ArticleView, after it has happened. All events of
/// the view come from here; while nobody listens nothing is done.
///
/// Besides the events that each text widget sends, it says in words what a sighted analyst sees at
/// a glance: which annotations the caret gets into, which one became the current one, and what
/// became of those at the caret when the marks change. What happens at once is said as one, the
/// last of it.
class ArticleAnnouncer
{
    Q_DECLARE_TR_FUNCTIONS(ui::ArticleAnnouncer)

public:
    explicit ArticleAnnouncer(ArticleView *view);

    QString name() const;
    /// How many annotations there are, and which of them lie at the caret.
    QString description() const;

    void textReplaced(const QString &former);
    void placeholderChanged();
    void selectionChanged(storage::TextRange former, qsizetype formerCaret);
    void marksChanged();
    void currentAnnotationChanged();

private:
    QStringList namesHere() const;
    QString currentInWords() const;

    ArticleView *m_view;
    QStringList m_namesHere; ///< as they were said last
    bool m_isNew = false;    ///< a text without its marks yet
};

} // namespace ui
