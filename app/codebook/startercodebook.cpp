#include "app/codebook/startercodebook.h"

#include "app/codebook/codebookimport.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(app_resources);
}

namespace app {

using namespace storage;

namespace {

Result<CodebookFile> codebookOf(const CodebookSource &source)
{
    switch (source.kind) {
    case CodebookSource::Kind::Starter:
        return starterCodebook();
    case CodebookSource::Kind::Empty:
        return CodebookFile();
    case CodebookSource::Kind::File:
        return readCodebookFile(source.path);
    }
    Q_UNREACHABLE();
}

} // namespace

CodebookFile starterCodebook()
{
    initialiseResources();
    QFile file(QStringLiteral(":/sayso/codebooks/starter.json"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const Result<CodebookFile> read = codebookFrom(file.readAll(), file.fileName());
    Q_ASSERT(read.isOk());
    return *read;
}

Result<std::unique_ptr<Project>> createProject(const QString &path, const CodebookSource &source)
{
    const Result<CodebookFile> codebook = codebookOf(source);
    if (!codebook)
        return codebook.error();
    return Project::create(path, [&codebook](Edit &edit) -> Result<void> {
        const Result<CodebookImport> added = addCodebook(edit, *codebook);
        return added ? Result<void>() : added.error();
    });
}

} // namespace app
