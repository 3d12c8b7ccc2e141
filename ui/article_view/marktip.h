#pragma once

#include "ui/article_view/mark.h"
#include "ui/article_view/theme.h"

#include <QWidget>

#include <vector>

namespace ui {

/// Tells what is marked at a place, beside the line and not over it.
class MarkTip : public QWidget
{
    Q_OBJECT

public:
    explicit MarkTip(QWidget *parent);

    struct Entry
    {
        QString label;
        QString detail;
        QColor line;
    };

    /// Shows @p entries below @p line, a rectangle on the screen, or above it where there is no
    /// room.
    void showBeside(const QRect &line, std::vector<Entry> entries, const ArticleTheme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect layOut(class QPainter *painter) const;

    std::vector<Entry> m_entries;
    const ArticleTheme *m_theme = &ArticleTheme::light();
};

} // namespace ui
