#pragma once

class QPainter;
class QPointF;
class QTextLine;

namespace ui {

/// Draws @p line as QTextLine::draw() does. A line that has emoji in colour becomes a picture where
/// @p painter writes a PDF file or prints: there Qt leaves them out, and what is laid out later,
/// on the screen too, has none either. Held by SavePdfTest::emojiAreOnPaper.
void drawTextLine(QPainter &painter, const QTextLine &line, const QPointF &position);

} // namespace ui
