#pragma once

#include "storage/project.h"

#include <QWidget>

class QLabel;

namespace ui {

class CodebookDesk;
class ColourChooser;
class InstructionBox;
class LetterField;
class TextLine;
class PatternBox;
class Refusal;

/// What a tag is: its name, letter, look and instruction.
class TagPage : public QWidget
{
    Q_OBJECT

public:
    explicit TagPage(CodebookDesk &desk, QWidget *parent = nullptr);

    void showTag(storage::Id<storage::Tag> tag);
    /// For a name to be typed over.
    void editName();

private:
    void update();
    void changeTag(const std::function<void(storage::Tag &)> &change);
    void takeLetter(const QString &letter);

    CodebookDesk &m_desk;
    storage::Id<storage::Tag> m_tag;
    TextLine *m_name;
    LetterField *m_letter;
    Refusal *m_refusal;
    ColourChooser *m_colours;
    PatternBox *m_pattern;
    InstructionBox *m_instruction;
    QLabel *m_use;
    QWidget *m_useLabel;
};

} // namespace ui
