#pragma once

#include "ui/article_view/typography.h"
#include "ui/printing/paperflow.h"
#include "ui/printing/printchoices.h"
#include "ui/printing/printedarticle.h"

#include <QCoreApplication>

class QPainter;

namespace ui {

/// What stands on paper around the text of an article: above it where it comes from, below it the
/// key and the list of annotations.
class PaperMatter
{
    Q_DECLARE_TR_FUNCTIONS(PaperMatter)

public:
    /// The arguments are referred to and must live as long.
    PaperMatter(const PrintedArticle &article, const PrintChoices &choices,
                const Typography &typography);

    PaperFlow masthead(int width) const;
    /// @p placeOf words where an annotation is: "Page 2, line 31".
    PaperFlow endMatter(int width, std::function<QString(size_t annotation)> placeOf) const;

    /// Draws letters and samples of marks before and behind the paragraphs.
    void decorate(QPainter &painter, const PaperParagraph &paragraph, const QRect &firstLine,
                  int baseline, int markedWidth) const;

    static QString worded(QDate date);
    QFont smallFont(double scale, QFont::Weight weight = QFont::Normal) const;

private:
    PaperParagraph paragraph(const QString &text, const QFont &font) const;
    PaperParagraph heading(const QString &text) const;
    void addKey(PaperFlow &flow) const;
    PaperFlow::Item keyItem(const PrintedKind &kind, int column) const;
    void addAnnotations(PaperFlow &flow,
                        const std::function<QString(size_t annotation)> &placeOf) const;
    PaperFlow::Item annotationItem(const PrintedAnnotation &annotation, const QString &place) const;
    PaperParagraph labelled(const QString &label, const QString &text) const;
    QString quoteOf(const std::vector<storage::TextRange> &ranges) const;
    int chipSide() const;
    int chipIndent(bool isPart) const;

    const PrintedArticle &m_article;
    const PrintChoices &m_choices;
    const Typography &m_typography;
    app::TextMap m_map;
};

} // namespace ui
