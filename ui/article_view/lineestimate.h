#pragma once

#include <QFont>
#include <QStringView>

#include <vector>

namespace ui {

/// Guesses how many lines a text fills, without shaping it: a greedy wrap over the widths of single
/// characters, about a nanosecond each. Wrong for a line or two in a thousand paragraphs.
class LineEstimate
{
public:
    explicit LineEstimate(const QFont &font);

    int lines(QStringView text, double width) const;

private:
    std::vector<quint16>
        m_advances; ///< by UTF-16 unit, in 1/64 pixels; odd: a line may break after
};

} // namespace ui
