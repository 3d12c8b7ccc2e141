#pragma once

#include "app/articles/documents/documentparts.h"
#include "storage/records/article.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// What the package document of an EPUB says.
struct EpubPackage
{
    QString title;
    QStringList creators; ///< authors, or of no stated role
    QString date;         ///< of publication, ISO 8601
    QString language;
    QString publisher;
    QString identifier;
    QString source; ///< where the text is from
    QStringList subjects;
    QStringList pages; ///< names of parts, in the order of reading, without its table of contents
};

/// FormatBroken where there is none, FileEncrypted where pages are locked.
storage::Result<EpubPackage> epubPackage(const GivenFile &file, const DocumentParts &parts);

} // namespace app
