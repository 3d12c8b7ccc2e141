#pragma once

#include "app/cues/cuesources.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ui {

/// Lines of @p text as words, one each; blanks around them go, and so do empty lines.
std::vector<app::CueWord> cueWordsOfLines(const QString &text);

/// The words of a file: CSV with a line of heads (word, expression, kind, colour) as cueWordsCsv()
/// writes it, or else lines.
std::vector<app::CueWord> cueWordsOfFile(const QByteArray &bytes);

QByteArray cueWordsCsv(const std::vector<app::CueWord> &words);

} // namespace ui
