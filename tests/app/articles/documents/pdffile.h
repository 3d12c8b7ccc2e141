#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

/// Writes PDF files for tests.
namespace pdffile {

struct Drawn
{
    double x, y; ///< in points from the upper left corner
    QByteArray text;
    double size = 10;
    bool isTurned = false;
};
using Page = std::vector<Drawn>;

inline QByteArray contentOf(const Page &page)
{
    QByteArray content = "BT\n";
    for (const Drawn &line : page) {
        content += "/F1 " + QByteArray::number(line.size) + " Tf " +
                   (line.isTurned ? "0 1 -1 0 " : "1 0 0 1 ") + QByteArray::number(line.x) + ' ' +
                   QByteArray::number(842 - line.y) + " Tm (" + line.text + ") Tj\n";
    }
    return content + "ET";
}

/// A PDF of objects that are numbered from 1, of which the first is the catalogue.
inline QByteArray pdfOfObjects(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table =
        "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype at = pdf.size();
    return pdf + table + "trailer << /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R " + trailer + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

inline QByteArray pdfOf(const std::vector<Page> &pages, const QByteArray &info = "<< >>")
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        {},
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        info};
    QByteArray kids;
    for (const Page &page : pages) {
        const QByteArray content = contentOf(page);
        objects.append("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" +
                       content + "\nendstream");
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " +
                       QByteArray::number(objects.size()) +
                       " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(qsizetype(pages.size())) +
                 " /Kids [" + kids + "] >>";
    return pdfOfObjects(objects, "/Info 4 0 R");
}

/// Lines below one another.
inline Page column(double x, double y, const QList<QByteArray> &lines)
{
    Page page;
    for (const QByteArray &line : lines) {
        page.push_back({x, y, line});
        y += 13;
    }
    return page;
}

inline Page together(std::initializer_list<Page> parts)
{
    Page page;
    for (const Page &part : parts)
        page.insert(page.end(), part.begin(), part.end());
    return page;
}

} // namespace pdffile
