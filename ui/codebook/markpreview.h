#pragma once

#include "storage/records/codebook.h"

#include <QWidget>

namespace ui {

struct ArticleTheme;

/// How a marked passage looks in an article, on a light and on a dark page: as one among others,
/// and as the selected one.
class MarkPreview : public QWidget
{
    Q_OBJECT

public:
    explicit MarkPreview(QWidget *parent = nullptr);

    /// @p example may have the passage in [brackets]; without any a sentence of ours is shown.
    void showMark(const storage::MarkStyle &style, const QString &letter, const QString &name,
                  const QString &example);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPage(QPainter &painter, const QRect &page, const ArticleTheme &theme) const;

    storage::MarkStyle m_style;
    QString m_letter;
    QString m_before;
    QString m_marked;
    QString m_after;
};

} // namespace ui
