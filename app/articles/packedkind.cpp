#include "app/articles/packedkind.h"

#include "app/articles/container.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <utility>
#include <vector>

namespace app {

namespace {

constexpr qsizetype mostNames = 20000;

/// A file in an archive, as the archive says.
struct PackedFile
{
    QByteArray name; ///< in lower case, with "/" between folders
    qsizetype head;  ///< where its own head begins
};

uint number16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

qsizetype number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

QByteArray nameAt(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    QByteArray name = bytes.sliced(at, length).toByteArray().toLower().replace('\\', '/');
    return name.startsWith('/') ? name.sliced(1) : name;
}

bool holds(QByteArrayView bytes, qsizetype at, QByteArrayView words, qsizetype size)
{
    return at >= 0 && size <= bytes.size() - at && bytes.sliced(at).startsWith(words);
}

/// From the list of all files at the end of the archive.
std::vector<PackedFile> listedFiles(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 46;
    constexpr qsizetype endSize = 22;
    std::vector<PackedFile> files;
    // A comment may follow.
    const qsizetype end = bytes.last(std::min<qsizetype>(bytes.size(), 0xffff + endSize))
                              .lastIndexOf(QByteArrayView("PK\x05\x06"));
    const qsizetype endAt =
        bytes.size() - std::min<qsizetype>(bytes.size(), 0xffff + endSize) + end;
    if (end < 0 || !holds(bytes, endAt, "PK", endSize))
        return files;
    // What stands before the archive is not counted in what it says of itself.
    qsizetype at = endAt - number32(bytes, endAt + 12);
    const qsizetype before = at - number32(bytes, endAt + 16);
    while (holds(bytes, at, "PK\x01\x02", headSize) && qsizetype(files.size()) < mostNames) {
        const qsizetype length = number16(bytes, at + 28);
        if (length > bytes.size() - at - headSize)
            break;
        files.push_back({nameAt(bytes, at + headSize, length), before + number32(bytes, at + 42)});
        at += headSize + length + number16(bytes, at + 30) + number16(bytes, at + 32);
    }
    return files;
}

/// From what stands before each file.
std::vector<PackedFile> foundFiles(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 30;
    constexpr uint sizeFollows = 8;
    const QByteArrayView mark("PK\x03\x04");
    std::vector<PackedFile> files;
    qsizetype at = 0;
    while (holds(bytes, at, mark, headSize) && qsizetype(files.size()) < mostNames) {
        const qsizetype length = number16(bytes, at + 26);
        if (length > bytes.size() - at - headSize)
            break;
        files.push_back({nameAt(bytes, at + headSize, length), at});
        const qsizetype content = at + headSize + length + number16(bytes, at + 28);
        if ((number16(bytes, at + 6) & sizeFollows) != 0)
            at = bytes.indexOf(mark, content);
        else
            at = content + number32(bytes, at + 18);
    }
    return files;
}

/// What the file says that programs put first, and do not pack, to tell their archives apart.
QByteArrayView saidType(QByteArrayView bytes, const std::vector<PackedFile> &files)
{
    constexpr qsizetype headSize = 30;
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const PackedFile &each) { return each.name == "mimetype"; });
    if (file == files.end() || !holds(bytes, file->head, "PK\x03\x04", headSize) ||
        number16(bytes, file->head + 8) != 0)
        return {};
    const qsizetype content =
        file->head + headSize + number16(bytes, file->head + 26) + number16(bytes, file->head + 28);
    return content > bytes.size() ? QByteArrayView() : bytes.sliced(content);
}

PackedKind kindByNames(const std::vector<PackedFile> &files)
{
    const auto hasBetween = [&files](QByteArrayView begin, QByteArrayView end) {
        return std::any_of(files.begin(), files.end(), [&](const PackedFile &file) {
            return file.name.startsWith(begin) && file.name.endsWith(end);
        });
    };
    const auto has = [&files](QByteArrayView name) {
        return std::any_of(files.begin(), files.end(),
                           [&](const PackedFile &file) { return file.name == name; });
    };
    if (has("meta-inf/container.xml") && hasBetween("", ".opf"))
        return PackedKind::Epub;
    // Where a program packs the file that says so.
    if (has("content.xml") && has("meta-inf/manifest.xml") && has("meta.xml"))
        return PackedKind::OpenText;
    // One part may be missing, or have a name of its own; a folder of that name has other files.
    if (hasBetween("word/", ".xml") || hasBetween("word/", ".rels"))
        return PackedKind::Word;
    if (has("xl/workbook.xml"))
        return PackedKind::Workbook;
    if (has("xl/workbook.bin"))
        return PackedKind::BinaryWorkbook;
    if (hasBetween("ppt/presentation.", ""))
        return PackedKind::Presentation;
    return has("project.qde") ? PackedKind::CodedProject : PackedKind::Archive;
}

} // namespace

PackedKind packedKind(const QByteArray &bytes)
{
    if (!isZip(bytes))
        return PackedKind::None;
    std::vector<PackedFile> files = listedFiles(bytes);
    if (files.empty())
        files = foundFiles(bytes);
    const QByteArrayView type = saidType(bytes, files);
    if (type.startsWith("application/epub+zip"))
        return PackedKind::Epub;
    if (type.startsWith("application/vnd.oasis.opendocument.text"))
        return PackedKind::OpenText;
    if (type.startsWith("application/vnd.oasis.opendocument"))
        return PackedKind::OpenOther;
    return kindByNames(files);
}

} // namespace app
