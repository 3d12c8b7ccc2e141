#pragma once

#include "app/annotating/passagekind.h"

#include <QIcon>
#include <QWidget>

#include <vector>

namespace ui {

class TagChip;

/// What is shown when the mouse rests on a tag: its instruction, as rich text.
QString instructionText(const storage::Codebook &codebook, app::PassageKind kind);

/// The colour of a tag or part, for menus and lists.
QIcon kindIcon(const storage::Codebook &codebook, app::PassageKind kind);

/// Every tag and part with its letter, in lines as wide as there is room.
class TagPalette : public QWidget
{
    Q_OBJECT

public:
    explicit TagPalette(QWidget *parent = nullptr);

    void setCodebook(const storage::Codebook &codebook);
    /// Shows that parts of @p tag are being put together; an invalid id: of none.
    void setOpenTag(storage::Id<storage::Tag> tag);

    /// As wide as its place, as high as its lines need.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(app::PassageKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        app::PassageKind kind;
        TagChip *chip = nullptr;
    };
    std::vector<Entry> m_entries;
};

} // namespace ui
