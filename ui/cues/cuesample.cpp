#include "ui/cues/cuesample.h"

namespace ui {

CueSample CueSample::ofTheProgram()
{
    return {QStringLiteral(
                "The harbour reopened on Monday, the mayor said. According to the port authority, "
                "about 40 ships were waiting.\n"
                "“We lost three weeks,” said Maria Lind, who reportedly runs the largest yard. The "
                "union claims that at least 1,200 people were sent home in March.\n"),
            QStringLiteral("en")};
}

} // namespace ui
