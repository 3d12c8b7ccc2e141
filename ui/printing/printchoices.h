#pragma once

#include <QPageLayout>

namespace ui {

/// What the analyst chooses about paper.
struct PrintChoices
{
    bool isBlackAndWhite = false;
    bool listsAnnotations = false; ///< after the text
    bool printsNotes = false;      ///< in the list, or alone where there is none

    bool operator==(const PrintChoices &) const = default;
};

/// The choices of the last time.
PrintChoices rememberedPrintChoices();
void rememberPrintChoices(const PrintChoices &choices);

/// The paper of the last time, or what is usual in the analyst's country, with our margins.
QPageLayout rememberedPaper();
void rememberPaper(const QPageLayout &paper);

} // namespace ui
