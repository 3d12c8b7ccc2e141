#include "app/articles/tables/workbook.h"

#include "app/articles/container.h"
#include "app/articles/packedkind.h"
#include "app/articles/tables/columnnames.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

using Files = std::map<QString, QByteArray>;

const qsizetype mostSharedStrings = 4'000'000;
const qsizetype longestPreamble = 10; ///< rows

/// "_x000D_" is how a workbook writes a character that XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isNumber = false;
        if (at + 7 > text.size() || text[at + 6] != u'_')
            continue;
        const uint code = QStringView(text).sliced(at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber)
            text.replace(at, 7, code == 0 ? QString() : QString(QChar(ushort(code))));
    }
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

/// What the text elements below the current element say together, without how they are spoken.
QString readText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "rPh"_L1)
                xml.skipCurrentElement();
            else if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return unescaped(text);
}

/// Which styles of cells show dates.
class DateStyles
{
public:
    explicit DateStyles(const QByteArray &styles)
    {
        QXmlStreamReader xml(styles);
        bool isInCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == "cellXfs"_L1)
                isInCells = false;
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == "numFmt"_L1)
                m_formats.insert(attributes.value("numFmtId"_L1).toInt(),
                                 isDateFormat(attributes.value("formatCode"_L1).toString()));
            else if (xml.name() == "cellXfs"_L1)
                isInCells = true;
            else if (xml.name() == "xf"_L1 && isInCells)
                m_styles.push_back(attributes.value("numFmtId"_L1).toInt());
        }
    }

    bool isDate(int style) const
    {
        if (style < 0 || style >= int(m_styles.size()))
            return false;
        const int format = m_styles[size_t(style)];
        const auto own = m_formats.constFind(format);
        if (own != m_formats.constEnd())
            return *own;
        // Of the built-in formats these are dates; 18 to 21 and 45 to 47 are times only.
        return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
               (format >= 50 && format <= 58);
    }

private:
    static bool isDateFormat(const QString &code)
    {
        bool isQuoted = false;
        int brackets = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(code.size(), 255); ++i) {
            const QChar c = code[i].toLower();
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u'\\')
                ++i;
            else if (c == u'[')
                ++brackets;
            else if (c == u']')
                --brackets;
            else if (!isQuoted && brackets == 0 && (c == u'd' || c == u'y'))
                return true;
        }
        return false;
    }

    QHash<int, bool> m_formats;
    std::vector<int> m_styles;
};

/// ISO 8601 of a number of days since the end of 1899, or since 1904; the number itself where it is
/// no date.
QString dateOfDays(double days, bool is1904, const QString &stated)
{
    if (!(days >= 1 && days < 2'958'466))
        return stated;
    // Lotus 1-2-3 had a 29 February 1900, and Excel keeps it.
    const QDate epoch = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const auto seconds = qint64(std::llround((days - std::floor(days)) * 86400));
    QDateTime when(epoch.addDays(qint64(std::floor(days))), QTime(0, 0), Qt::UTC);
    when = when.addSecs(seconds);
    return seconds == 0 ? when.date().toString(Qt::ISODate)
                        : when.toString(when.time().second() == 0 ? u"yyyy-MM-ddTHH:mm"_s
                                                                  : u"yyyy-MM-ddTHH:mm:ss"_s);
}

/// 27 of "AB7", counted from 0; -1 where it names no column.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || letters == 4)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        ++letters;
    }
    return letters == 0 ? -1 : column - 1;
}

class Workbook
{
public:
    Workbook(const QString &fileName, Files files)
        : m_fileName(fileName),
          m_files(std::move(files)),
          m_dates(m_files["xl/styles.xml"_L1])
    {
    }

    Result<ArticleTable> read()
    {
        if (const Result<void> strings = readSharedStrings(); !strings)
            return strings.error();
        for (const QString &sheet : sheets()) {
            const auto file = m_files.find(sheet);
            if (file == m_files.end())
                continue;
            Result<ArticleTable> table = readSheet(file->second);
            if (!table || !table->rows.empty() || !table->columns.isEmpty())
                return table;
        }
        return Error{ErrorCode::NoText, m_fileName, {}, {}};
    }

private:
    /// The files of the sheets in the order of their tabs.
    QStringList sheets()
    {
        QHash<QString, QString> targets;
        QXmlStreamReader relations(m_files["xl/_rels/workbook.xml.rels"_L1]);
        while (!relations.atEnd()) {
            if (relations.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString target = relations.attributes().value("Target"_L1).toString();
            targets.insert(relations.attributes().value("Id"_L1).toString(),
                           target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
        QStringList files;
        QXmlStreamReader workbook(m_files["xl/workbook.xml"_L1]);
        while (!workbook.atEnd()) {
            if (workbook.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = workbook.attributes();
            if (workbook.name() == "workbookPr"_L1) {
                const auto is1904 = attributes.value("date1904"_L1);
                m_is1904 = is1904 == "1"_L1 || is1904 == "true"_L1;
            } else if (workbook.name() == "sheet"_L1) {
                for (const auto &attribute : attributes) {
                    if (attribute.name() == "id"_L1)
                        files.append(targets.value(attribute.value().toString()));
                }
            }
        }
        return files;
    }

    Result<void> readSharedStrings()
    {
        QXmlStreamReader xml(m_files["xl/sharedStrings.xml"_L1]);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != "si"_L1)
                continue;
            if (qsizetype(m_strings.size()) >= mostSharedStrings)
                return Error{ErrorCode::UnpacksTooLarge, m_fileName, {}, u"shared strings"_s};
            m_strings.push_back(readText(xml));
        }
        return {};
    }

    Result<ArticleTable> readSheet(const QByteArray &sheet)
    {
        ArticleTable table;
        QXmlStreamReader xml(sheet);
        qsizetype number = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != "row"_L1)
                continue;
            const qsizetype stated = xml.attributes().value("r"_L1).toLongLong();
            number = stated > number ? stated : number + 1;
            std::optional<QStringList> cells = readRow(xml);
            if (!cells)
                return errorOfColumns(m_fileName, number);
            while (!cells->isEmpty() && cells->back().trimmed().isEmpty())
                cells->removeLast();
            if (cells->isEmpty())
                continue;
            if (const Result<void> added = add(table, number, std::move(*cells)); !added)
                return added.error();
        }
        if (xml.hasError())
            return Error{ErrorCode::FormatBroken, m_fileName, placeOfRow(number),
                         xml.errorString()};
        nameColumns(table);
        return table;
    }

    Result<void> add(ArticleTable &table, qsizetype number, QStringList cells)
    {
        // Above the names may stand the title of an export, and when it was made.
        const bool isBelowPreamble = !table.columns.isEmpty() && number <= longestPreamble &&
                                     !isRowOfNames(table.columns) && isRowOfNames(cells);
        if (isBelowPreamble) {
            table.rows.clear();
            table.columns.clear();
        }
        if (table.columns.isEmpty()) {
            table.namesAt = number;
            for (const QString &name : cells)
                table.columns.append(name.simplified());
        } else if (qsizetype(table.rows.size()) >= mostTableRows) {
            return errorOfRows(m_fileName);
        } else {
            // Beside a table may stand notes, in columns without a name.
            while (cells.size() > table.columns.size())
                table.columns.append(QString());
            table.rows.push_back({number, std::move(cells)});
        }
        return {};
    }

    /// Nothing where the row is too wide.
    std::optional<QStringList> readRow(QXmlStreamReader &xml)
    {
        QStringList cells;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == "row"_L1)
                break;
            if (!xml.isStartElement() || xml.name() != "c"_L1)
                continue;
            const auto attributes = xml.attributes();
            const qsizetype named = columnOf(attributes.value("r"_L1));
            const qsizetype column = named < 0 ? cells.size() : named;
            const QString type = attributes.value("t"_L1).toString();
            const int style = attributes.value("s"_L1).toInt();
            const QString value = readCell(xml, type, style);
            if (value.isEmpty())
                continue;
            if (column >= mostTableColumns)
                return std::nullopt;
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = value;
        }
        return cells;
    }

    QString readCell(QXmlStreamReader &xml, const QString &type, int style) const
    {
        QString value;
        QString inlined;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            xml.readNext();
            if (xml.isEndElement()) {
                --depth;
            } else if (xml.isStartElement()) {
                if (xml.name() == "v"_L1)
                    value = xml.readElementText(QXmlStreamReader::SkipChildElements);
                else if (xml.name() == "is"_L1)
                    inlined = readText(xml);
                else
                    xml.skipCurrentElement(); // a formula
            }
        }
        if (type == "inlineStr"_L1)
            return inlined;
        if (type == "s"_L1) {
            bool isNumber = false;
            const qsizetype index = value.toLongLong(&isNumber);
            return isNumber && index >= 0 && index < qsizetype(m_strings.size())
                       ? m_strings[size_t(index)]
                       : QString();
        }
        if (type == "str"_L1)
            return unescaped(value);
        if (type == "b"_L1)
            return value == "1"_L1 ? u"true"_s : u"false"_s;
        if (type == "e"_L1)
            return {}; // "#REF!"
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (type == "d"_L1 || !isNumber)
            return value;
        if (m_dates.isDate(style))
            return dateOfDays(number, m_is1904, value);
        return number == std::floor(number) && std::abs(number) < 1e15
                   ? QString::number(qint64(number))
                   : value;
    }

    QString m_fileName;
    Files m_files;
    DateStyles m_dates;
    std::vector<QString> m_strings;
    bool m_is1904 = false;
};

} // namespace

bool isWorkbook(const GivenFile &file)
{
    return packedKind(file.bytes()) == PackedKind::Workbook;
}

Result<ArticleTable> workbookTableOf(const GivenFile &file)
{
    Result<Files> files = unpacked(file.name(), file.bytes(), [](const QString &name) {
        return name == "xl/workbook.xml"_L1 || name == "xl/styles.xml"_L1 ||
               name == "xl/sharedStrings.xml"_L1 || name == "xl/_rels/workbook.xml.rels"_L1 ||
               (name.startsWith("xl/worksheets/"_L1) && name.endsWith(".xml"_L1));
    });
    if (!files)
        return files.error();
    return Workbook(file.name(), std::move(*files)).read();
}

} // namespace app
