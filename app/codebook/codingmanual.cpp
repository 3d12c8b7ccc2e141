#include "app/codebook/codingmanual.h"

#include "app/codebook/conditions.h"
#include "app/codebook/names.h"
#include "app/wording/codebookwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// How a passage looks, in pixels of the page; drawn larger, for paper.
constexpr int sampleWidth = 64;
constexpr int sampleHeight = 20;
constexpr int sampleScale = 4;

QPainterPath zigzag(bool isRound)
{
    constexpr qreal base = sampleHeight - 3.5;
    constexpr qreal height = 4;
    constexpr qreal step = 4;
    QPainterPath path(QPointF(0, base));
    for (qreal x = 0; x < sampleWidth; x += 2 * step) {
        if (isRound) {
            path.quadTo(x + step / 2, base - height, x + step, base);
            path.quadTo(x + step * 3 / 2, base + height, x + 2 * step, base);
        } else {
            path.lineTo(x + step, base - height);
            path.lineTo(x + 2 * step, base);
        }
    }
    return path;
}

void drawLine(QPainter &painter, const MarkStyle &style)
{
    const QRectF area(0, 0, sampleWidth, sampleHeight);
    QPen pen(QColor(style.lightLine), 2);
    pen.setCapStyle(Qt::FlatCap);
    if (style.pattern == u"dash")
        pen.setDashPattern({4, 2});
    else if (style.pattern == u"dot")
        pen.setDashPattern({1, 1});
    painter.setPen(pen);
    const auto line = [&](qreal y) { painter.drawLine(QPointF(0, y), QPointF(area.width(), y)); };
    if (style.pattern == u"wave" || style.pattern == u"zigzag") {
        painter.drawPath(zigzag(style.pattern == u"wave"));
    } else if (style.pattern == u"bar") {
        painter.fillRect(QRectF(0, 0, 4, area.height()), QColor(style.lightLine));
    } else {
        line(area.height() - 1);
        if (style.pattern == u"double")
            line(area.height() - 5);
    }
}

QString sampleOf(const MarkStyle &style)
{
    QImage image(sampleWidth * sampleScale, sampleHeight * sampleScale, QImage::Format_RGB32);
    image.fill(style.lightFill.isEmpty() ? QColor(Qt::white) : QColor(style.lightFill));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sampleScale, sampleScale);
    drawLine(painter, style);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"_s.arg(
        QString::fromLatin1(png.data().toBase64()), QString::number(sampleWidth),
        QString::number(sampleHeight), patternText(style.pattern).toHtmlEscaped());
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

class CodingManual
{
    Q_DECLARE_TR_FUNCTIONS(CodingManual)

public:
    explicit CodingManual(const CodebookFile &file) : m_file(file), m_codebook(file.codebook) {}

    QString html() const
    {
        QString body = u"<h1>%1</h1>\n"_s.arg(escaped(title()));
        body += u"<h2>%1</h2>\n"_s.arg(tr("Contents")) + contents({});
        for (const Tag &tag : m_codebook.tags)
            body += section(tag);
        return head() + body + u"</body>\n</html>\n"_s;
    }

private:
    QString title() const
    {
        //: %1 is the name of a codebook
        return m_file.name.isEmpty() ? tr("Coding manual")
                                     : tr("Coding manual: %1").arg(m_file.name);
    }

    /// Only what QTextDocument knows of CSS, and what it leaves alone.
    QString head() const
    {
        return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
               "<style>\n"
               "@page { margin: 20mm; }\n"
               "body { font-family: sans-serif; color: #1a1a1a; background: #ffffff; }\n"
               "h1 { font-size: 20pt; }\n"
               "h2 { font-size: 15pt; margin-top: 24px; page-break-after: avoid; }\n"
               "h3 { font-size: 11pt; page-break-after: avoid; }\n"
               "table { border-collapse: collapse; }\n"
               "th { text-align: left; background-color: #eeeeee; }\n"
               "th, td { padding: 3px 6px; border: 1px solid #bbbbbb; vertical-align: top; }\n"
               "tr { page-break-inside: avoid; }\n"
               "a { color: #1a1a1a; }\n"
               "</style>\n</head>\n<body>\n"_s.arg(escaped(title()));
    }

    QString contents(Id<Tag> parent) const
    {
        QString items;
        for (const Tag &tag : m_codebook.tags) {
            if (tag.parentId == parent)
                items += u"<li><a href=\"#tag%1\">%2</a>%3</li>\n"_s.arg(
                    QString::number(tag.id.value), nameOf(tag), contents(tag.id));
        }
        return items.isEmpty() ? QString() : u"<ul>\n"_s + items + u"</ul>\n"_s;
    }

    QString section(const Tag &tag) const
    {
        QString html = u"<h2><a name=\"tag%1\"></a>%2</h2>\n"_s.arg(QString::number(tag.id.value),
                                                                    nameOf(tag));
        html += u"<p>%1&nbsp; %2</p>\n"_s.arg(sampleOf(m_codebook.styleOf(tag.id, {})), place(tag));
        html += instruction(tag.instruction);
        const QString inherited = inheritance(tag);
        const QString roles = rolesTable(tag.id);
        const QString fields = fieldsTable(tag.id);
        return html + inherited + roles + fields;
    }

    /// The letter, and what the tag is below of.
    QString place(const Tag &tag) const
    {
        QStringList parts;
        if (!tag.shortcut.isEmpty())
            parts.append(tr("Letter: %1").arg(u"<b>%1</b>"_s.arg(escaped(tag.shortcut))));
        if (const Tag *parent = m_codebook.tag(tag.parentId))
            parts.append(tr("Below: %1").arg(nameOf(*parent)));
        return parts.join(u" · "_s);
    }

    QString inheritance(const Tag &tag) const
    {
        const Tag *parent = m_codebook.tag(tag.parentId);
        if (!parent)
            return {};
        return paragraph(tr("Roles and fields"),
                         //: %1 is the tag above this one
                         tr("Those of %1, and what is listed here.").arg(nameOf(*parent)));
    }

    QString instruction(const Instruction &instruction) const
    {
        QString html;
        for (const auto &[heading, text] : {std::pair(tr("Definition"), instruction.definition),
                                            std::pair(tr("Include"), instruction.include),
                                            std::pair(tr("Exclude"), instruction.exclude),
                                            std::pair(tr("Example"), instruction.example)}) {
            if (!text.isEmpty())
                html += paragraph(heading, escaped(text));
        }
        return html;
    }

    static QString paragraph(const QString &heading, const QString &html)
    {
        return u"<p><b>%1:</b> %2</p>\n"_s.arg(heading, html);
    }

    QString rolesTable(Id<Tag> tag) const
    {
        QString rows;
        for (const Role &role : m_codebook.roles) {
            if (role.tagId == tag)
                rows += row({sampleOf(m_codebook.styleOf(tag, role.id)), nameOf(role),
                             escaped(role.shortcut), presence(role.required, role.repeats),
                             meaningOf(role.instruction)});
        }
        return table(tr("Roles"),
                     {tr("Looks like"), tr("Role"), tr("Letter"), tr("How often"), tr("Meaning")},
                     rows);
    }

    QString fieldsTable(Id<Tag> tag) const
    {
        QString rows;
        for (const Field &field : m_codebook.fields) {
            if (field.tagId == tag)
                rows += row({nameOf(field), typeOf(field), field.required ? tr("yes") : tr("no"),
                             defaultOf(field), condition(field), escaped(field.hint)});
        }
        return table(tr("Fields"),
                     {tr("Field"), tr("Values"), tr("Required"), tr("Unless said otherwise"),
                      tr("Asked when"), tr("Note")},
                     rows);
    }

    static QString typeOf(const Field &field)
    {
        QStringList choices;
        for (const QString &choice : field.choices)
            choices.append(escaped(readable(choice)));
        const QString type = escaped(typeText(field.type));
        return choices.isEmpty() ? type : type + u": "_s + choices.join(u", "_s);
    }

    static QString defaultOf(const Field &field)
    {
        const bool isChoice = field.choices.contains(field.defaultValue);
        return escaped(isChoice ? readable(field.defaultValue) : field.defaultValue);
    }

    static QString condition(const Field &field)
    {
        const Condition condition = conditionIn(field.shownWhen);
        if (condition.field.isEmpty())
            return tr("always");
        QStringList values;
        for (const QString &value : condition.values)
            values.append(readable(value));
        //: %1 is a field, %2 a list of its values
        return escaped(tr("%1 is: %2").arg(readable(condition.field), values.join(u", "_s)));
    }

    static QString presence(bool required, bool repeats)
    {
        if (required)
            return repeats ? tr("once or more") : tr("once");
        return repeats ? tr("any number") : tr("at most once");
    }

    /// The instruction of a role, in one cell.
    QString meaningOf(const Instruction &instruction) const
    {
        QStringList parts;
        if (!instruction.definition.isEmpty())
            parts.append(escaped(instruction.definition));
        for (const auto &[heading, text] : {std::pair(tr("Include"), instruction.include),
                                            std::pair(tr("Exclude"), instruction.exclude),
                                            std::pair(tr("Example"), instruction.example)}) {
            if (!text.isEmpty())
                parts.append(u"<b>%1:</b> %2"_s.arg(heading, escaped(text)));
        }
        return parts.join(u"<br>"_s);
    }

    template<typename Record>
    static QString nameOf(const Record &record)
    {
        const QString name = escaped(readable(record.name));
        //: %1 is a tag, role or field
        return record.retired ? tr("%1 (no longer used)").arg(name) : name;
    }

    static QString row(const QStringList &cells)
    {
        return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>\n"_s;
    }

    static QString table(const QString &heading, const QStringList &columns, const QString &rows)
    {
        if (rows.isEmpty())
            return {};
        return u"<h3>%1</h3>\n<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
               "cellpadding=\"4\">\n<thead><tr><th>%2</th></tr></thead>\n%3</table>\n"_s.arg(
                   heading, columns.join(u"</th><th>"_s), rows);
    }

    const CodebookFile &m_file;
    const Codebook &m_codebook;
};

} // namespace

QString codingManual(const CodebookFile &file)
{
    return CodingManual(file).html();
}

} // namespace app
