#pragma once

#include "app/codebook/codebookfile.h"
#include "storage/project.h"

#include <QStringList>

#include <vector>

namespace app {

/// What bringing a codebook into a project did.
struct CodebookImport
{
    /// A letter that its tag or role did not get.
    struct Letter
    {
        QString letter;
        QString wantedBy; ///< "Framing", or "Attribution › source"
        QString owner;    ///< likewise: who has it

        bool operator==(const Letter &) const = default;
    };

    storage::Changes changes;
    int added = 0;   ///< tags, roles and fields
    int changed = 0; ///< likewise
    std::vector<Letter> lettersLeftOff;
    QStringList typesKept; ///< fields whose type the file has otherwise, and which have values

    bool operator==(const CodebookImport &) const = default;
};

/// Brings the tags, roles and fields of @p file into @p project as one edit. A tag is found again
/// by its uuid, else by the names on the way to it; a role or field by its uuid, else by its name
/// in the tag, else by its meaning. What the file says of it is taken over: instruction, colours,
/// type, choices (ours are kept after its own), and so on, but not emptiness. What is new is added
/// as the last of its kind. Nothing is deleted, retired or moved; a letter that is taken is left
/// off.
storage::Result<CodebookImport> importCodebook(storage::Project &project, const CodebookFile &file);

/// The same as a step of an edit, for a new project.
storage::Result<CodebookImport> addCodebook(storage::Edit &edit, const CodebookFile &file);

} // namespace app
