#include "app/articles/tables/jsontable.h"

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

QString textOfList(const QJsonArray &list)
{
    QStringList words;
    for (const QJsonValue &value : list) {
        // A list of authors may be a list of objects with a name.
        const QString word = value.isObject() ? textOfScalar(value.toObject().value("name"_L1))
                                              : textOfScalar(value);
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u"; "_s);
}

class JsonTable
{
public:
    explicit JsonTable(QString fileName) : m_fileName(std::move(fileName)) {}

    /// An error where the table gets too large.
    Result<void> add(const QJsonObject &object, qsizetype number)
    {
        if (qsizetype(m_table.rows.size()) >= mostTableRows)
            return tooManyRows(m_fileName);
        ArticleTable::Row row{number, {}};
        if (!addMembers(object, {}, 0, row))
            return tooManyColumns(m_fileName, number);
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
                member->isArray() ? textOfList(member->toArray()) : textOfScalar(*member);
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

/// The longest list of objects that is a member of @p object; empty where there is none.
QJsonArray listIn(const QJsonObject &object)
{
    QJsonArray longest;
    for (const QJsonValue &value : object) {
        const QJsonArray list = value.toArray();
        if (!list.isEmpty() && list.first().isObject() && list.size() > longest.size())
            longest = list;
    }
    return longest;
}

Result<ArticleTable> tableOfDocument(const QString &fileName, const QJsonDocument &document)
{
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonObject whole = document.object();
        list = listIn(whole);
        // An article with a list of its links is still one article.
        const bool isArticle = std::any_of(whole.begin(), whole.end(), [](const QJsonValue &value) {
            return value.toString().size() > 300;
        });
        if (list.isEmpty() || isArticle)
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

bool isLines(QStringView text)
{
    const QStringView begin = text.trimmed();
    const qsizetype lineEnd = begin.indexOf(u'\n');
    return begin.startsWith(u'{') && lineEnd > 0 &&
           QJsonDocument::fromJson(begin.first(lineEnd).toUtf8()).isObject();
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
        return Error{ErrorCode::FormatBroken, fileName, u"character %1"_s.arg(error.offset),
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
