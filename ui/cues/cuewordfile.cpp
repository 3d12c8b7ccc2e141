#include "ui/cues/cuewordfile.h"

#include "app/annotating/cuewordlist.h"
#include "app/csv/csvreader.h"
#include "app/csv/csvrow.h"

#include <QStringDecoder>

namespace ui {

using app::CueKind;
using app::CueWord;

namespace {

const QStringList heads{QStringLiteral("word"), QStringLiteral("expression"),
                        QStringLiteral("kind"), QStringLiteral("colour")};

/// Of a file of ours, or as Excel saves it where numbers have a comma; else none.
std::vector<app::CsvRecord> recordsOf(const QString &text)
{
    for (const QChar separator : {u',', u';'}) {
        const auto records = app::csvRecords(text, separator);
        if (records && !records->empty() && records->front().cells == heads)
            return *records;
    }
    return {};
}

} // namespace

std::vector<CueWord> cueWordsOfLines(const QString &text)
{
    std::vector<CueWord> words;
    QString lines = text;
    lines.replace(QChar::ParagraphSeparator, u'\n').replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        CueWord word;
        word.pattern = line.trimmed();
        if (!word.pattern.isEmpty())
            words.push_back(word);
    }
    return words;
}

std::vector<CueWord> cueWordsOfFile(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    const std::vector<app::CsvRecord> records = recordsOf(text);
    if (records.empty())
        return cueWordsOfLines(text);
    std::vector<CueWord> words;
    for (size_t i = 1; i < records.size(); ++i) {
        const QStringList &cells = records[i].cells;
        words.push_back({cells.value(0), cells.value(1) == QLatin1String("yes"),
                         app::cueKindStoredAs(cells.value(2)).value_or(CueKind::SureWord),
                         cells.value(3)});
    }
    return words;
}

QByteArray cueWordsCsv(const std::vector<CueWord> &words)
{
    // A guard would change expressions, and the file is for this program.
    app::CsvRow csv(app::CsvRow::Guard::None);
    for (const QString &head : heads)
        csv.text(head.toStdString());
    csv.endRow();
    for (const CueWord &word : words) {
        csv.text(word.pattern.toStdString());
        csv.text(word.isRegularExpression ? "yes" : "no");
        csv.text(app::storedNameOf(word.kind).toStdString());
        csv.text(word.colour.toStdString());
        csv.endRow();
    }
    return QByteArray::fromStdString(csv.buffer());
}

} // namespace ui
