#pragma once

#include "storage/records/textrange.h"

#include <QStatusBar>

#include <vector>

class QLabel;
class QToolButton;

namespace ui {

/// What happened last, where the caret is, how much is selected, who annotates.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const QString &sentence);
    QString said() const;
    /// @p text: of the article that is shown; empty: none.
    void setArticle(const QString &text);
    /// @p indices: in UTF-16, as of @p text; @p characters: as people count them.
    void setSelection(storage::TextRange indices, qsizetype characters);
    void setAnalyst(const QString &name);
    /// What could be done at once in the article; empty: nothing.
    void setOffer(const QString &offer);
    QString offer() const;

Q_SIGNALS:
    void analystWanted();

private:
    QString m_text;
    std::vector<qsizetype> m_paragraphs; ///< where each begins in m_text
    QLabel *m_said;
    QLabel *m_offer;
    QLabel *m_place;
    QLabel *m_selection;
    QToolButton *m_analyst;
};

} // namespace ui
