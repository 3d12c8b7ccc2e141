#pragma once

#include "app/codebook/codebookfile.h"
#include "storage/project.h"
#include "storage/result.h"

#include <QString>

#include <memory>

namespace app {

/// Where a new project's codebook comes from.
struct CodebookSource
{
    enum class Kind {
        Starter, ///< starterCodebook()
        Empty,   ///< no tag at all
        File     ///< a codebook file, or another project, of which only the codebook is taken
    };

    Kind kind = Kind::Starter;
    QString path = {}; ///< of a File

    bool operator==(const CodebookSource &) const = default;
};

/// The codebook that a new project begins with where no other is chosen: Claim, Attribution with
/// its source, cue and content, Figure, and two tags as examples of one's own.
CodebookFile starterCodebook();

/// Makes a project. Nothing is made where its codebook cannot be read. Errors as
/// storage::Project::create() and readCodebookFile().
storage::Result<std::unique_ptr<storage::Project>> createProject(const QString &path,
                                                                 const CodebookSource &source = {});

} // namespace app
