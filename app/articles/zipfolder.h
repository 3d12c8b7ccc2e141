#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Whether a file is a ZIP archive that is no document itself (Word, EPUB ... are ZIP archives
/// too).
bool isZipFolder(const GivenFile &file);

/// Reads the files in an archive one by one, as a folder is read: those whose names say that they
/// may be articles, each by its content; archives in the archive are left out. The place of an
/// article is the name of its file, its original the whole archive; an error names the file with
/// the archive before it. FileBinary where there is no such file.
ParsedFile readZipFolder(const GivenFile &file);

} // namespace app
