#pragma once

#include "app/articles/givenfile.h"
#include "storage/result.h"

#include <QImage>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

namespace Poppler {
class Document;
}

namespace app {

/// The pages of a PDF as they look, to compare with what was read of it. For one thread at a time.
class PdfPictures
{
public:
    static constexpr int mostPages = 2000;
    static constexpr int mostPixels = 16'000'000; ///< of one picture

    /// FileEncrypted where it cannot be opened without a password, FormatBroken.
    static storage::Result<std::shared_ptr<const PdfPictures>> of(const GivenFile &file);

    PdfPictures(std::unique_ptr<Poppler::Document> document, std::vector<QSizeF> sizes);
    ~PdfPictures();

    /// Of the pages, at most mostPages, in points; none is empty, or longer than 20 times as wide
    /// as high or the other way round.
    const std::vector<QSizeF> &sizes() const { return m_sizes; }

    /// Page @p page, from 0, so many pixels wide, or less where it would have more than mostPixels.
    /// Null where @p isStopped said so, which is asked now and then, or it cannot be drawn.
    QImage picture(int page, int width, const std::function<bool()> &isStopped) const;

private:
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<QSizeF> m_sizes;
};

} // namespace app
