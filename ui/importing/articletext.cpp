#include "ui/importing/articletext.h"

#include "app/text/textmap.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>
#include <QTextCursor>

namespace ui {

using storage::StructureKind;

namespace {

QTextCharFormat formatOf(StructureKind kind)
{
    QTextCharFormat format;
    switch (kind) {
    case StructureKind::Title:
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 2);
        break;
    case StructureKind::Heading:
    case StructureKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case StructureKind::Subtitle:
    case StructureKind::Emphasis:
        format.setFontItalic(true);
        break;
    case StructureKind::Byline:
    case StructureKind::Dateline:
    case StructureKind::Caption:
        format.setForeground(quietTextColour());
        break;
    default:
        break;
    }
    return format;
}

} // namespace

void insertArticle(QTextCursor &cursor, const QString &text,
                   const std::vector<storage::StructureRange> &structure, qsizetype mostCharacters)
{
    const int begin = cursor.position();
    const QString shown = text.left(mostCharacters);
    // What is inserted next would have the look of what stood there last.
    cursor.insertText(shown.size() < text.size() ? shown + u'…' : shown, QTextCharFormat());
    const int end = cursor.position();
    const app::TextMap map(text);
    for (const storage::StructureRange &range : structure) {
        const QTextCharFormat format = formatOf(range.kind);
        const storage::TextRange place = map.toUtf16(range.range);
        if (format.isEmpty() || place.end > shown.size())
            continue;
        cursor.setPosition(begin + int(place.begin));
        cursor.setPosition(begin + int(place.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    cursor.setPosition(end);
}

} // namespace ui
