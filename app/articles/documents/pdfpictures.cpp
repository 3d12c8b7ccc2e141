#include "app/articles/documents/pdfpictures.h"

#include "app/articles/documents/pdfpages.h"

#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using storage::Result;

namespace {

const qreal pointsPerInch = 72;
const qreal shortestSide = 1;
const qreal mostSlender = 20;

bool isStopped(const QVariant &asked)
{
    return (*static_cast<const std::function<bool()> *>(asked.value<void *>()))();
}

QSizeF tamed(QSizeF size)
{
    const auto side = [](qreal points) {
        return std::isfinite(points) ? std::max(points, shortestSide) : shortestSide;
    };
    size = {side(size.width()), side(size.height())};
    return {std::min(size.width(), size.height() * mostSlender),
            std::min(size.height(), size.width() * mostSlender)};
}

} // namespace

Result<std::shared_ptr<const PdfPictures>> PdfPictures::of(const GivenFile &file)
{
    auto opened = openedPdf(file);
    if (!opened)
        return opened.error();
    std::unique_ptr<Poppler::Document> document = std::move(*opened);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    std::vector<QSizeF> sizes;
    const int count = std::min(document->numPages(), mostPages);
    for (int number = 0; number < count; ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        sizes.push_back(tamed(page == nullptr ? QSizeF() : page->pageSizeF()));
    }
    return std::make_shared<const PdfPictures>(std::move(document), std::move(sizes));
}

PdfPictures::PdfPictures(std::unique_ptr<Poppler::Document> document, std::vector<QSizeF> sizes)
    : m_document(std::move(document)),
      m_sizes(std::move(sizes))
{
}

PdfPictures::~PdfPictures() = default;

QImage PdfPictures::picture(int page, int width, const std::function<bool()> &stopped) const
{
    const std::unique_ptr<Poppler::Page> source = m_document->page(page);
    if (source == nullptr || width < 1)
        return {};
    const QSizeF size = m_sizes.at(size_t(page));
    const qreal wanted = width / size.width();
    const qreal most = std::sqrt(mostPixels / (size.width() * size.height()));
    const qreal scale = std::min(wanted, most);
    const QVariant asked =
        QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&stopped)));
    QImage picture = source->renderToImage(
        scale * pointsPerInch, scale * pointsPerInch, 0, 0, int(std::ceil(size.width() * scale)),
        int(std::ceil(size.height() * scale)), Poppler::Page::Rotate0, nullptr, nullptr, isStopped,
        asked);
    return stopped() ? QImage() : picture;
}

} // namespace app
