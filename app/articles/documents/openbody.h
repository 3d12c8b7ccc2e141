#pragma once

#include "app/articles/documents/documentblocks.h"
#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/openlists.h"
#include "app/articles/documents/openstyles.h"

#include <QSet>
#include <QString>

#include <vector>

namespace app {

/// Reads the text of an OpenDocument file into blocks.
class OpenBody : public XmlVisitor
{
public:
    OpenBody(DocumentBlocks &blocks, const OpenStyles &styles);

    bool hasText() const { return m_hasText; } ///< it is a text, no spreadsheet or drawing

    bool begin(const QXmlStreamReader &xml) override;
    void end() override;
    void text(QStringView text) override;

private:
    enum class Tag : quint8;
    struct Frame
    {
        Tag tag;
        bool takesText = false; ///< what is in it is text, and no mere layout of the file
        bool isStrong = false;
        bool isEmphasised = false;
        bool isHidden = false;
        bool isDrawing = false; ///< it is part of a drawing, whose text is a text box
        int link = -1;
        QString font = QString();
    };
    struct Paragraph
    {
        QString style;
        int headingLevel = 0; ///< 0: no heading by its element
        bool isAfterBlank = true;
    };

    static Tag tagOf(const QXmlStreamReader &xml);
    void beginChange(Tag tag, const QXmlStreamReader &xml);
    void beginParagraph(const QXmlStreamReader &xml, Tag tag, Frame &frame);
    void addSign(Tag tag, const QXmlStreamReader &xml, const Frame &around);
    void addCharacters(QStringView text, const Frame &frame);
    CharacterLook lookOf(const Frame &frame) const;
    void endParagraph();
    ParagraphLook paragraphLook(const Paragraph &paragraph);

    DocumentBlocks &m_blocks;
    const OpenStyles &m_styles;
    OpenLists m_lists;
    std::vector<Frame> m_frames;
    std::vector<Paragraph> m_paragraphs;
    std::vector<int> m_notes; ///< numbers of those that are open
    std::vector<QString> m_links;
    QString m_region;          ///< id of the tracked change that is being described
    QSet<QString> m_deletions; ///< ids of tracked changes
    QSet<QString> m_deleting;  ///< those that have begun and not ended
    bool m_hasText = false;
};

} // namespace app
