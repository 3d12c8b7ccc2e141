#pragma once

#include "recordingdevice.h"
#include "ui/printing/articleprinter.h"

#include <QApplication>
#include <QPageLayout>

#include <algorithm>
#include <iterator>

/// Articles to print, and what came of them.
namespace printed {

using namespace ui;
using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::TextRange;

inline const QString patterns[] = {u"solid"_s, u"double"_s, u"dash"_s,  u"dot"_s,
                                   u"wave"_s,  u"bar"_s,    u"zigzag"_s};

inline QPageLayout paper(QPageSize::PageSizeId size = QPageSize::A4,
                         QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    return QPageLayout(QPageSize(size), orientation, ArticlePrinter::marginsInMillimetres(),
                       QPageLayout::Millimeter);
}

/// The same "random" numbers in every run.
class Numbers
{
public:
    int next(int bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return int((m_state >> 8) % quint32(bound));
    }

private:
    quint32 m_state = 20261125;
};

inline QString sentences(Numbers &numbers, int words)
{
    static const QStringList known =
        u"the minister said harbour closed nobody knew how many ships waited outside since "
        "Monday while 43,603 people were counted by an agency that refused to comment"_s.split(
            u' ');
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(known[numbers.next(int(known.size()))]);
    return text.join(u' ') + u'.';
}

inline storage::MarkStyle style(const QString &pattern)
{
    return {u"#7EAAFD"_s, u"#0A4FB0"_s, u"#1E4F93"_s, u"#7FB4FF"_s, pattern};
}

inline PrintedArticle article(const QString &text)
{
    PrintedArticle made;
    made.text = text;
    made.metadata.title = u"Harbour closed"_s;
    made.project = u"Ports"_s;
    made.annotators = {u"Anna"_s};
    made.printed = QDate(2026, 11, 25);
    return made;
}

inline void addMark(PrintedArticle &article, TextRange range, const QString &pattern = u"dash"_s)
{
    const auto number = qint64(article.marks.size()) + 1;
    Mark mark;
    mark.annotation = storage::Id<storage::Annotation>(number);
    mark.span = storage::Id<storage::Span>(number);
    mark.range = range;
    mark.kind = std::make_shared<const MarkKind>(MarkKind{style(pattern), u"Claim"_s, u"C"_s});
    article.marks.push_back(mark);
    PrintedAnnotation annotation;
    annotation.letter = u"C"_s;
    annotation.tag = u"Claim"_s;
    annotation.style = mark.kind->style;
    annotation.annotator = u"Anna"_s;
    annotation.passages = {{QString(), range}};
    annotation.note = u"Note number %1."_s.arg(number);
    article.annotations.push_back(annotation);
}

/// A long article with all there is: headings, captions, long and short paragraphs, marks.
inline PrintedArticle longArticle(int paragraphs)
{
    Numbers numbers;
    QString text = u"Harbour closed for days\n"_s;
    std::vector<storage::StructureRange> structure{
        {StructureKind::Title, {0, text.size() - 1}, {}}};
    for (int i = 0; i < paragraphs; ++i) {
        const qsizetype begin = text.size() + 1;
        const bool isHeading = i % 4 == 1;
        const bool isCaption = i % 7 == 3;
        text += u'\n' + sentences(numbers, isHeading ? 4 : isCaption ? 30 : 10 + numbers.next(90));
        text += u'\n';
        if (isHeading)
            structure.push_back({StructureKind::Heading, {begin, text.size() - 1}, u"2"_s});
        else if (isCaption)
            structure.push_back({StructureKind::Caption, {begin, text.size() - 1}, {}});
    }
    PrintedArticle made = article(text);
    made.structure = structure;
    for (qsizetype at = 40; at + 400 < text.size(); at += 97 + numbers.next(200))
        addMark(made, {at, at + 5 + numbers.next(300)}, patterns[numbers.next(7)]);
    return made;
}

inline ArticlePrinter printerOf(const PrintedArticle &article, const PrintChoices &choices = {})
{
    return ArticlePrinter(article, choices, ReadingFace::Serif, QApplication::font());
}

inline std::vector<RecordingDevice::Text> textsOn(ArticlePrinter &printer, int page,
                                                  int dotsPerInch = 72)
{
    RecordingDevice device(dotsPerInch);
    QPainter painter(&device);
    painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    printer.paintPage(painter, page);
    painter.end();
    return device.texts;
}

inline QString wordsOn(ArticlePrinter &printer, int page)
{
    QString words;
    for (const RecordingDevice::Text &text : textsOn(printer, page))
        words += text.words;
    return words;
}

inline QString withoutBlanks(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC); // a reader of PDF may give ligatures
    QString words;
    std::copy_if(text.begin(), text.end(), std::back_inserter(words),
                 [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return words;
}

} // namespace printed
