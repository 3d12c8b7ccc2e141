#pragma once

#include "ui/dialogs/backgroundtask.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <memory>
#include <vector>

namespace app {
class PdfPictures;
}

namespace ui {

/// The pages of a PDF below one another, drawn in the background as they come into sight. Ctrl with
/// the wheel, and the keys + and -, make them larger and smaller.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// @p page, from 1, is shown first; 0: the beginning.
    void setDocument(const QString &name, const QByteArray &pdf, int page);
    void clear();

    int pageCount() const { return int(m_tops.size()); }
    int currentPage() const; ///< from 1: the one at the top of what is in sight; 0: none
    bool isDrawn(int page) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void scrollTo(int page);
    void zoom(qreal factor);
    /// Draws the next page in sight that is not drawn, until all are.
    void drawNext();
    int pageWidth() const;
    QRect pageRect(int page) const;           ///< in the viewport, page from 0
    std::pair<int, int> pagesInSight() const; ///< first and one past the last, from 0

    std::shared_ptr<const app::PdfPictures> m_pictures;
    std::vector<int> m_tops; ///< of each page, in pixels from the first
    int m_height = 0;
    std::map<int, QImage> m_drawn;
    qreal m_zoom = 1;
    QString m_problem;     ///< why nothing can be drawn
    BackgroundTask m_task; ///< last: its thread ends before what it uses goes
};

} // namespace ui
