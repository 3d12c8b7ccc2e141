#include "app/datasets/brat.h"

#include "app/articles/articlereader.h"
#include "app/datasets/bratanchors.h"
#include "app/datasets/bratparser.h"
#include "app/datasets/bratplacing.h"
#include "app/datasets/brattags.h"
#include "app/wording/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(100) * 1024 * 1024;

struct AnnotationFile
{
    QString path;
    QString analyst; ///< empty: whoever does the import
};

/// An article and the annotation files that are about it, as found in the folders.
struct Pair
{
    QString path;
    std::vector<AnnotationFile> annotationFiles;
};

struct ReadAnnotations
{
    QString file;
    QString analyst;
    BratAnnotations annotations;
};

struct ReadPair
{
    NewArticle article;
    std::vector<ReadAnnotations> annotations;
};

Result<QByteArray> readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, name, {}, path};
    if (file.size() > largestFile)
        return Error{ErrorCode::FileTooLarge, name, {}, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotReadFile, name, {}, file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotReadFile, name, {}, file.errorString()};
    return bytes;
}

/// The file as it is in characters, with byte order mark and line ends, in which annotations may
/// count.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom |
                                                     QStringDecoder::Flag::Stateless);
    return decoder(bytes);
}

QStringList filesIn(const QString &folder, const QString &ending,
                    QDirIterator::IteratorFlags flags = QDirIterator::NoIteratorFlags)
{
    QStringList files;
    QDirIterator entry(folder, {u'*' + ending}, QDir::Files, flags);
    while (entry.hasNext())
        files.append(entry.next());
    files.sort();
    return files;
}

/// Finds which annotation files belong to which articles.
class Pairing
{
public:
    void find(const QStringList &paths, const QString &annotationsFolder);

    std::vector<Pair> pairs;
    QStringList strays; ///< annotation files of no article
    std::vector<Error> failed;

private:
    void addArticle(const QString &path);
    QStringList foldersOfArticles() const;
    bool isOtherArticle(const QString &name, const QString &onlyInFolder) const;
    void assign(const QString &path, const QString &onlyInFolder);

    QHash<QString, std::vector<size_t>> m_byName;
    QSet<QString> m_known;
    QStringList m_folders; // of the articles
};

void Pairing::addArticle(const QString &path)
{
    const QFileInfo file(path);
    if (m_known.contains(file.absoluteFilePath()))
        return;
    m_known.insert(file.absoluteFilePath());
    m_byName[file.completeBaseName()].push_back(pairs.size());
    pairs.push_back({path, {}});
}

QStringList Pairing::foldersOfArticles() const
{
    QStringList folders;
    for (const Pair &pair : pairs)
        folders.append(QFileInfo(pair.path).absolutePath());
    folders.removeDuplicates();
    return folders;
}

/// Whether @p name is that of an article which was not asked for, so that its annotations are not
/// taken for those of an article with a shorter name.
bool Pairing::isOtherArticle(const QString &name, const QString &onlyInFolder) const
{
    const QStringList folders = onlyInFolder.isEmpty() ? m_folders : QStringList(onlyInFolder);
    return std::any_of(folders.begin(), folders.end(), [&name](const QString &folder) {
        return QFileInfo::exists(folder + u'/' + name + u".txt"_s);
    });
}

/// Gives an annotation file to the article with the longest name that its own begins with.
void Pairing::assign(const QString &path, const QString &onlyInFolder)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    for (qsizetype end = name.size(); end > 0; end = name.lastIndexOf(u'_', end - 1)) {
        bool isTaken = false;
        for (const size_t pair : m_byName.value(name.first(end))) {
            if (!onlyInFolder.isEmpty() &&
                QFileInfo(pairs[pair].path).absolutePath() != onlyInFolder)
                continue;
            pairs[pair].annotationFiles.push_back({path, name.sliced(end).mid(1).trimmed()});
            isTaken = true;
        }
        if (isTaken || isOtherArticle(name.first(end), onlyInFolder))
            return;
    }
    strays.append(path);
}

void Pairing::find(const QStringList &paths, const QString &annotationsFolder)
{
    QSet<QString> searched; // folders whose annotation files should all belong to an article
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isDir()) {
            for (const QString &text : filesIn(path, u".txt"_s, QDirIterator::Subdirectories)) {
                addArticle(text);
                searched.insert(QFileInfo(text).absolutePath());
            }
            for (const QString &stray : filesIn(path, u".ann"_s, QDirIterator::Subdirectories))
                searched.insert(QFileInfo(stray).absolutePath());
        } else if (file.exists() && file.suffix().compare("txt"_L1, Qt::CaseInsensitive) != 0) {
            failed.push_back({ErrorCode::FormatUnknown, file.fileName(), {}, path});
        } else {
            addArticle(path); // also a missing one, to be named when read
        }
    }

    m_folders = foldersOfArticles();
    if (!annotationsFolder.isEmpty()) {
        if (!QFileInfo(annotationsFolder).isDir())
            failed.push_back({ErrorCode::FolderMissing, annotationsFolder, {}, {}});
        for (const QString &path : filesIn(annotationsFolder, u".ann"_s))
            assign(path, {});
        return;
    }
    QStringList folders = searched.values() + m_folders;
    folders.removeDuplicates();
    folders.sort();
    for (const QString &folder : std::as_const(folders)) {
        const qsizetype strayBefore = strays.size();
        for (const QString &path : filesIn(folder, u".ann"_s))
            assign(path, folder);
        // Beside one chosen file there may be anything.
        if (!searched.contains(folder))
            strays.resize(strayBefore);
    }
}

Result<ReadPair> readPair(const Pair &pair, BratReport &report)
{
    const Result<QByteArray> bytes = readFile(pair.path);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(pair.path).fileName();
    Result<ReadArticle> article = readArticle(name, *bytes, ArticleFormat::PlainText);
    if (!article)
        return article.error();
    // In a brat corpus a document is known by the name of its file.
    ArticleMetadata &metadata = article->article.metadata;
    metadata.title = QFileInfo(pair.path).completeBaseName();
    metadata.origins[u"title"_s] = u"file name"_s;

    for (const ArticleWarning &warning : article->warnings) {
        if (warning.kind == ArticleWarning::Kind::GuessedEncoding ||
            warning.kind == ArticleWarning::Kind::ReplacedCharacters)
            report.warnings.push_back({name, 0, sentence(warning)});
    }
    if (pair.annotationFiles.empty()) {
        report.warnings.push_back(
            {name, 0,
             QCoreApplication::translate(
                 "Brat", "No annotation file belongs to this article. It came in without "
                         "annotations.")});
    }
    const QString original = decoded(*bytes);
    ReadPair read{std::move(article->article), {}};
    for (const AnnotationFile &file : pair.annotationFiles) {
        const Result<QByteArray> lines = readFile(file.path);
        if (!lines) {
            report.failed.push_back(lines.error());
            continue;
        }
        BratAnnotations annotations = parseBrat(*lines);
        anchorPassages(annotations, read.article.text, original);
        read.annotations.push_back(
            {QFileInfo(file.path).fileName(), file.analyst, std::move(annotations)});
    }
    return read;
}

/// The article of the project with this text that no file of this import has @p taken yet, or a new
/// one: two files stay two articles, also where their texts are the same.
Result<Id<Article>> knownOrAdded(Edit &edit, const NewArticle &article, QSet<qint64> &taken)
{
    const auto known = edit.project().articlesWithText(article.text);
    if (!known)
        return known.error();
    const auto free = std::find_if(known->begin(), known->end(),
                                   [&taken](Id<Article> id) { return !taken.contains(id.value); });
    const Result<Id<Article>> found =
        free == known->end() ? edit.addArticle(article) : Result(*free);
    if (found)
        taken.insert(found->value);
    return found;
}

} // namespace

Result<BratReport> importBrat(Project &project, const QStringList &paths,
                              const QString &annotationsFolder, const Progress &progress)
{
    BratReport report;
    Pairing pairing;
    pairing.find(paths, annotationsFolder);
    report.failed = std::move(pairing.failed);
    if (!pairing.strays.isEmpty()) {
        report.warnings.push_back(
            {QFileInfo(pairing.strays.front()).fileName(), 0,
             QCoreApplication::translate(
                 "Brat",
                 //: The file shown with it is the first of them.
                 "%n annotation file(s) belong to none of the articles and were left out.", nullptr,
                 int(pairing.strays.size()))});
    }

    const auto files = qsizetype(pairing.pairs.size());
    qsizetype done = 0;
    const auto isStopped = [&] { return progress && !progress(++done, 2 * files); };
    std::vector<ReadPair> readPairs;
    for (const Pair &pair : pairing.pairs) {
        if (Result<ReadPair> read = readPair(pair, report))
            readPairs.push_back(std::move(*read));
        else
            report.failed.push_back(read.error());
        if (isStopped())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    if (readPairs.empty())
        return report;

    const ActionName name{
        QString::fromLatin1(QT_TRANSLATE_NOOP("Action", "Import %1 annotated articles")),
        QString::number(readPairs.size())};
    const Result<Changes> changes = project.edit(name, [&](Edit &edit) -> Result<void> {
        Result<Codebook> codebook = project.codebook();
        if (!codebook)
            return codebook.error();
        BratTags tags(edit, std::move(*codebook));
        QSet<qint64> articles;
        for (const ReadPair &pair : readPairs) {
            const Result<Id<Article>> article = knownOrAdded(edit, pair.article, articles);
            if (!article)
                return article.error();
            for (const ReadAnnotations &read : pair.annotations) {
                const Result<Id<Analyst>> analyst = read.analyst.isEmpty()
                                                        ? Result(project.analyst())
                                                        : edit.analystNamed(read.analyst);
                if (!analyst)
                    return analyst.error();
                BratPlacing placing(edit, tags, read.annotations, *article, *analyst);
                if (Result<void> placed = placing.place(read.file, report); !placed)
                    return placed;
            }
            if (isStopped())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        report.articles = articles.size();
        return {};
    });
    if (!changes)
        return changes.error();
    return report;
}

} // namespace app
