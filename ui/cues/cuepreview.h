#pragma once

#include "app/cues/cuefinder.h"

#include <QColor>
#include <QPlainTextEdit>

#include <vector>

namespace ui {

/// How a cue is drawn: the colour of the dotted line below it, on the palette in force.
QColor lineColourOf(app::CueKind kind);

/// A text to try definitions on, with the cues in it; it can be changed. Only its begin is shown
/// where it is very long.
class CuePreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CuePreview(QWidget *parent = nullptr);

    /// Shows @p text without cues.
    void setSample(const QString &text);
    /// What cues are found in: as it is shown, with a line feed after each paragraph.
    QString sample() const;
    /// Cues of sample(), in order.
    void setCues(std::vector<app::Cue> cues);
    const std::vector<app::Cue> &cues() const { return m_cues; }

Q_SIGNALS:
    /// The analyst changed the text. Cues that are shown are those of the text before.
    void sampleChanged();

protected:
    bool event(QEvent *event) override;

private:
    class Painter;

    std::vector<app::Cue> m_cues;
    Painter *m_painter;
    bool m_isPainting = false;
};

} // namespace ui
