#include "app/articles/documents/documentproperties.h"

#include "app/articles/articlelines.h"
#include "app/articles/htmlmetadata.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tidymetadata.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype blocksBeforeTitle = 6;
const qsizetype longestByline = 160;

/// What programs put where nobody gave a title: "Microsoft Word - report.doc", "Document1".
bool isMadeUp(const QString &title)
{
    static const QRegularExpression pattern(
        u"^(?:microsoft (?:office )?word\\b.*|(?:document|dokument|documento|untitled|unbenannt|"
        u"sans titre|sin título)[ \\d]*|\\S+\\.\\w{2,4}|.*\\.(?:docx?|rtf|odt|pages|html?|txt))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).hasMatch();
}

/// Whether articleOf() will find a title in the text.
bool showsTitle(const std::vector<ArticleBlock> &blocks)
{
    const auto end = blocks.begin() + std::min(qsizetype(blocks.size()), qsizetype(4));
    const bool hasHeading = std::any_of(blocks.begin(), end, [](const ArticleBlock &block) {
        return block.kind == StructureKind::Heading && block.value == "1"_L1;
    });
    if (hasHeading || blocks.empty())
        return hasHeading;
    const ArticleBlock &first = blocks.front();
    return first.kind == StructureKind::Heading ||
           (first.kind == StructureKind::Paragraph && first.containers.empty() &&
            blocks.size() > 1 && looksLikeTitle(first.text));
}

} // namespace

void stateStyledBlocks(Document &document)
{
    storage::ArticleMetadata &metadata = document.metadata;
    for (const ArticleBlock &block : document.blocks.blocks) {
        if (block.kind == StructureKind::Title)
            state(metadata, "title"_L1, block.text, u"title style"_s);
        if (block.kind == StructureKind::Byline && block.text.size() <= longestByline) {
            const QString names = authorOfByline(block.text);
            state(metadata, "author"_L1, names.isEmpty() ? withoutBy(block.text) : names,
                  u"byline style"_s);
        }
    }
}

void stateProperties(Document &document, const DocumentProperties &properties)
{
    stateStyledBlocks(document);
    storage::ArticleMetadata &metadata = document.metadata;
    std::vector<ArticleBlock> &blocks = document.blocks.blocks;
    const QString title = properties.title.left(1000).simplified();
    if (metadata.title.isEmpty() && !title.isEmpty() && !isMadeUp(title)) {
        const auto end = blocks.begin() + std::min(qsizetype(blocks.size()), blocksBeforeTitle);
        const auto shown = std::find_if(blocks.begin(), end, [&](const ArticleBlock &block) {
            return block.containers.empty() && block.list < 0 &&
                   block.text.size() < 2 * title.size() + 8 &&
                   block.text.simplified().compare(title, Qt::CaseInsensitive) == 0;
        });
        if (shown != end) {
            shown->kind = StructureKind::Title;
            shown->value.clear();
            state(metadata, "title"_L1, shown->text, u"document properties"_s);
        } else if (!showsTitle(blocks)) {
            state(metadata, "title"_L1, title, u"document properties"_s);
        }
    }
    state(metadata, "language"_L1, languageTag(properties.language), u"document properties"_s);
    const auto keep = [&metadata](const QString &name, const QString &value) {
        const QString line = tidyLine(value.left(longestMetadata));
        if (!line.isEmpty())
            metadata.properties[name] = line;
    };
    keep(u"creator"_s, properties.creator);
    keep(u"subjects"_s, properties.subjects);
}

} // namespace app
