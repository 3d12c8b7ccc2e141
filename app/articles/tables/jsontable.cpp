#include "app/articles/tables/jsontable.h"

#include "app/articles/tables/columnmapping.h"
#include "app/articles/tables/columnnames.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const int deepestMember = 8;
const qsizetype sampledRows = 30;
const qsizetype longestOfAnswer = 300; ///< characters of what an interface says of its answer

/// Numbers that stand for dates and ids must not become "1.5e+12".
QString textOfNumber(const QJsonValue &value)
{
    const qint64 whole = value.toInteger(0);
    return double(whole) == value.toDouble() ? QString::number(whole)
                                             : QString::number(value.toDouble(), 'g', 15);
}

/// JSON can write half of a character, "\ud83c", which is no text.
void replaceHalfCharacters(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

QString textOfScalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        QString text = value.toString();
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar::Null);
        replaceHalfCharacters(text);
        return text;
    }
    case QJsonValue::Double:
        return textOfNumber(value);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return {};
    }
}

/// What an object of a list says: the name of an author, the text of a paragraph.
QString textOfObject(const QJsonObject &object)
{
    for (const auto member : {"name"_L1, "text"_L1, "content"_L1, "value"_L1, "title"_L1}) {
        if (const QString text = textOfScalar(object.value(member)); !text.isEmpty())
            return text;
    }
    return {};
}

/// Lists of paragraphs are written as such, others on one line.
QString textOfList(const QJsonArray &list, bool isText)
{
    QStringList words;
    for (const QJsonValue &value : list) {
        const QString word =
            value.isObject() ? textOfObject(value.toObject()) : textOfScalar(value);
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(isText ? u"\n\n"_s : u"; "_s);
}

class JsonTable
{
public:
    explicit JsonTable(QString fileName) : m_fileName(std::move(fileName)) {}

    /// An error where the table gets too large.
    Result<void> add(const QJsonObject &object, qsizetype number)
    {
        if (qsizetype(m_table.rows.size()) >= mostTableRows)
            return errorOfRows(m_fileName);
        ArticleTable::Row row{number, {}};
        if (!addMembers(object, {}, 0, row))
            return errorOfColumns(m_fileName, number);
        const bool isEmpty = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty)
            m_table.rows.push_back(std::move(row));
        return {};
    }

    void addError(qsizetype number, const QString &why)
    {
        if (m_table.errors.size() < mostTableErrors)
            m_table.errors.push_back(
                {ErrorCode::FormatBroken, m_fileName, placeOfRow(number), why});
    }

    ArticleTable taken()
    {
        nameColumns(m_table);
        return std::move(m_table);
    }
    qsizetype rows() const { return qsizetype(m_table.rows.size()); }

private:
    bool addMembers(const QJsonObject &object, const QString &prefix, int depth,
                    ArticleTable::Row &row)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = prefix + member.key();
            if (member->isObject()) {
                if (depth < deepestMember &&
                    !addMembers(member->toObject(), name + u'.', depth + 1, row))
                    return false;
                continue;
            }
            const QString text =
                member->isArray()
                    ? textOfList(member->toArray(), roleOfName(name) == ColumnRole::Text)
                    : textOfScalar(*member);
            auto column = m_columns.constFind(name);
            if (column == m_columns.constEnd()) {
                if (m_table.columns.size() >= mostTableColumns)
                    return false;
                column = m_columns.insert(name, m_table.columns.size());
                m_table.columns.append(name.simplified());
            }
            while (row.cells.size() <= *column)
                row.cells.append(QString());
            row.cells[*column] = text;
        }
        return true;
    }

    QString m_fileName;
    ArticleTable m_table;
    QHash<QString, qsizetype> m_columns;
};

/// Whether a member of @p object, or of an object in it, is a text or title by its name.
bool namesArticle(const QJsonObject &object, const QString &prefix, int depth,
                  bool (*isOf)(ColumnRole))
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject() ? depth < deepestMember &&
                                     namesArticle(member->toObject(), name + u'.', depth + 1, isOf)
                               : isOf(roleOfName(name)))
            return true;
    }
    return false;
}

bool isArticle(const QJsonObject &object)
{
    return namesArticle(object, {}, 0, [](ColumnRole role) {
        return role == ColumnRole::Text || role == ColumnRole::Title;
    });
}

/// Whether @p object is an article of its own, whatever lists of links or authors it has.
bool isOneArticle(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString() && (roleOfName(member.key()) == ColumnRole::Text ||
                                   member->toString().size() > longestOfAnswer))
            return true;
    }
    return false;
}

/// The longest list of articles inside @p object, where an interface puts its answer; empty where
/// there is none.
QJsonArray listIn(const QJsonObject &object, int depth)
{
    QJsonArray longest;
    for (const QJsonValue &value : object) {
        QJsonArray list = value.toArray();
        if (value.isObject() && depth < deepestMember)
            list = listIn(value.toObject(), depth + 1);
        else if (list.isEmpty() || !isArticle(list.first().toObject()))
            continue;
        if (list.size() > longest.size())
            longest = list;
    }
    return longest;
}

Result<ArticleTable> tableOfDocument(const QString &fileName, const QJsonDocument &document)
{
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonObject whole = document.object();
        list = isOneArticle(whole) ? QJsonArray() : listIn(whole, 0);
        if (list.isEmpty())
            list = QJsonArray{whole};
    }
    JsonTable table(fileName);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isObject()) {
            table.addError(i + 1, u"no object"_s);
            continue;
        }
        if (const Result<void> added = table.add(list[i].toObject(), i + 1); !added)
            return added.error();
    }
    return table.taken();
}

bool isObject(QStringView line)
{
    return line.startsWith(u'{') && QJsonDocument::fromJson(line.toUtf8()).isObject();
}

/// Whether each line is an object. The first may be broken: then one of the next ones must be
/// whole, and the file must be no JSON as a whole.
bool isLines(QStringView text)
{
    const QStringView begin = text.trimmed();
    qsizetype end = begin.indexOf(u'\n');
    if (!begin.startsWith(u'{') || end <= 0)
        return false;
    if (isObject(begin.first(end).trimmed()))
        return true;
    for (qsizetype line = 0; line < sampledRows && end >= 0; ++line) {
        const qsizetype next = begin.indexOf(u'\n', end + 1);
        const QStringView second =
            begin.sliced(end + 1, (next < 0 ? begin.size() : next) - end - 1).trimmed();
        if (isObject(second) && second.size() > 2)
            return QJsonDocument::fromJson(begin.toUtf8()).isNull();
        end = next;
    }
    return false;
}

Result<ArticleTable> tableOfLines(const QString &fileName, QStringView text, qsizetype mostRows)
{
    JsonTable table(fileName);
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < text.size() && table.rows() < mostRows;) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
        if (!document.isObject()) {
            table.addError(number, error.errorString());
            continue;
        }
        if (const Result<void> added = table.add(document.object(), number); !added)
            return added.error();
    }
    return table.taken();
}

Result<ArticleTable> wholeTable(const QString &fileName, QStringView text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (document.isNull())
        return Error{ErrorCode::FormatBroken, fileName, placeOfCharacter(error.offset),
                     error.errorString()};
    return tableOfDocument(fileName, document);
}

} // namespace

Result<ArticleTable> jsonTableOf(const QString &fileName, QStringView text)
{
    return isLines(text) ? tableOfLines(fileName, text, mostTableRows + 1)
                         : wholeTable(fileName, text);
}

Result<ArticleTable> beginOfJsonTable(const QString &fileName, QStringView text)
{
    return isLines(text) ? tableOfLines(fileName, text, sampledRows) : wholeTable(fileName, text);
}

} // namespace app
