#include "ui/cues/xmledit.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

constexpr int spaceBesideNumbers = 6;

} // namespace

class XmlEdit::Numbers : public QWidget
{
public:
    explicit Numbers(XmlEdit *edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    XmlEdit *m_edit;
};

XmlEdit::XmlEdit(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    static KSyntaxHighlighting::Repository repository;
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    highlighter->setTheme(
        repository.defaultTheme(isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                         : KSyntaxHighlighting::Repository::LightTheme));
    highlighter->setDefinition(repository.definitionForName(QStringLiteral("XML")));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    placeNumbers();
}

void XmlEdit::setWrongLines(const QList<int> &lines)
{
    m_wrong = lines;
    m_numbers->update();
}

void XmlEdit::goTo(int line, int column)
{
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(line - 1, 0, document()->blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int XmlEdit::numbersWidth() const
{
    const QString widest(QString::number(std::max(100, blockCount())).size(), u'0');
    return fontMetrics().horizontalAdvance(widest) + 2 * spaceBesideNumbers;
}

void XmlEdit::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void XmlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void XmlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeNumbers();
}

void XmlEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.setFont(font());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const bool isWrong = m_wrong.contains(block.blockNumber() + 1);
        painter.setPen(isWrong ? warningColour() : quietTextColour());
        QFont numberFont = font();
        numberFont.setBold(isWrong);
        painter.setFont(numberFont);
        painter.drawText(
            QRectF(0, place.top(), m_numbers->width() - spaceBesideNumbers, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

} // namespace ui
