#include "app/articles/documents/pdfpages.h"

#include "app/articles/documents/pdfbounds.h"

#include <QElapsedTimer>
#include <QSet>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

/// Half the extent of any page that is printed; positions beyond are broken files.
const qreal furthestPosition = 100'000;

struct Deadline
{
    QElapsedTimer timer;
    qint64 milliseconds = 0;
    bool isPast() const { return timer.elapsed() > milliseconds; }
};

bool isPast(const QVariant &deadline)
{
    return static_cast<const Deadline *>(deadline.value<void *>())->isPast();
}

bool isAlef(QChar c)
{
    return c.unicode() == 0x0627 || c.unicode() == 0x0622 || c.unicode() == 0x0623 ||
           c.unicode() == 0x0625;
}

bool isLam(QChar c)
{
    return c.unicode() == 0x0644;
}

/// Tells the ligature of lam and alef, whose two letters stand in the order of reading in the midst
/// of others in the order of the screen, from an alef and a lam that were drawn one by one. Of a
/// ligature poppler gives each letter half the width, which neither has by itself.
class LamAlef
{
public:
    explicit LamAlef(const std::vector<std::unique_ptr<Poppler::TextBox>> &boxes)
    {
        for (const auto &box : boxes) {
            const QString text = box->text();
            for (int i = 0; i < text.size(); ++i) {
                if (isLam(text[i]) && !isPair(text, i))
                    m_lams.insert(width(*box, i));
            }
        }
    }

    bool isLigature(const Poppler::TextBox &box, const QString &text, int i) const
    {
        return isPair(text, i) && width(box, i) == width(box, i + 1) &&
               !m_lams.contains(width(box, i));
    }

private:
    static bool isPair(const QString &text, int i)
    {
        return i + 1 < text.size() && isLam(text[i]) && isAlef(text[i + 1]);
    }

    /// In thousandths of the letters' height.
    static int width(const Poppler::TextBox &box, int i)
    {
        const qreal height = std::max(box.boundingBox().height(), 0.1);
        return int(std::lround(std::min(box.charBoundingBox(i).width() / height, 100.0) * 1000));
    }

    QSet<int> m_lams;
};

/// From left to right, as all that stands on the page is treated alike before its direction is
/// looked at.
QString textAsOnScreen(const Poppler::TextBox &box, const LamAlef &lamAlef)
{
    QString text = box.text();
    const bool runsLeft = text.size() > 1 && box.charBoundingBox(0).isValid() &&
                          box.charBoundingBox(1).isValid() &&
                          box.charBoundingBox(0).x() > box.charBoundingBox(1).x() + 0.1;
    for (int i = 0; !runsLeft && i + 1 < text.size(); ++i) {
        if (lamAlef.isLigature(box, text, i))
            std::swap(text[i], text[i + 1]);
    }
    if (runsLeft)
        std::reverse(text.begin(), text.end());
    text.remove(QChar::Null);
    // Characters beyond the Basic Multilingual Plane may come apart; a half one is no text.
    return QString::fromUtf8(text.toUtf8()).trimmed();
}

bool isOnPage(const QRectF &box)
{
    return std::abs(box.x()) < furthestPosition && std::abs(box.y()) < furthestPosition &&
           box.width() < furthestPosition && box.height() < furthestPosition;
}

void addWords(const std::vector<std::unique_ptr<Poppler::TextBox>> &boxes, PdfPage &page)
{
    const LamAlef lamAlef(boxes);
    for (const auto &box : boxes) {
        PdfWord word{textAsOnScreen(*box, lamAlef), box->boundingBox(), box->hasSpaceAfter(),
                     false};
        if (word.text.isEmpty() || !isOnPage(word.box))
            continue;
        word.isTurned = word.text.size() > 2 && word.box.height() > 2 * word.box.width();
        page.words.push_back(std::move(word));
    }
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openedPdf(const GivenFile &file)
{
    [[maybe_unused]] static const bool isSilent = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    if (asksForTooMuch(file.bytes()))
        return Error{ErrorCode::UnpacksTooLarge, file.name(), {}, u"drawing"_s};
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(file.bytes());
    if (document == nullptr)
        return Error{ErrorCode::FormatBroken, file.name(), {}, u"no PDF that can be opened"_s};
    if (document->isLocked())
        return Error{ErrorCode::FileEncrypted, file.name(), {}, u"PDF with a password"_s};
    return document;
}

Result<PdfText> pdfTextOf(const GivenFile &file, const PdfLimits &limits)
{
    const auto opened = openedPdf(file);
    if (!opened)
        return opened.error();
    const std::unique_ptr<Poppler::Document> &document = *opened;
    PdfText text;
    text.title = document->info(u"Title"_s).simplified();
    text.author = document->info(u"Author"_s).simplified();
    text.keywords = document->info(u"Keywords"_s).simplified();
    // The dictionary of a picture stands in clear even where all else is packed.
    text.hasPictures =
        file.bytes().contains("/Subtype /Image") || file.bytes().contains("/Subtype/Image");
    Deadline deadline{{}, limits.milliseconds};
    deadline.timer.start();
    const int count = document->numPages();
    qsizetype words = 0;
    for (int number = 0; number < count; ++number) {
        if (number >= limits.pages || words > limits.words || deadline.isPast()) {
            text.isTruncated = true;
            break;
        }
        PdfPage &page = text.pages.emplace_back();
        const std::unique_ptr<Poppler::Page> source = document->page(number);
        if (source == nullptr)
            continue;
        page.size = source->pageSizeF();
        addWords(source->textList(Poppler::Page::Rotate0, isPast,
                                  QVariant::fromValue(static_cast<void *>(&deadline))),
                 page);
        words += qsizetype(page.words.size());
        text.isTruncated = deadline.isPast();
    }
    if (text.pages.empty())
        return Error{ErrorCode::FormatBroken, file.name(), {}, u"PDF without pages"_s};
    return text;
}

} // namespace app
