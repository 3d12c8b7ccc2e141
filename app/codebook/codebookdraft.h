#pragma once

#include "app/codebook/codebookfile.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// A codebook as it is read, with where in the file each of its records stands: "tags[1].roles[0]"
/// or the number of a line. A record's id is its number in the codebook, counted from 1.
struct CodebookDraft
{
    CodebookFile file;
    QStringList tagPlaces;
    QStringList rolePlaces;
    QStringList fieldPlaces;

    storage::Id<storage::Tag> add(storage::Tag tag, const QString &place);
    void add(storage::Role role, const QString &place);
    void add(storage::Field field, const QString &place);
};

/// Whether a project could have the codebook. The error's place is that of the record, its detail
/// the word that is wrong.
storage::Result<void> isValid(const CodebookDraft &draft);

/// What @p word says of a type. CodebookTypeUnknown.
storage::Result<storage::FieldType> fieldTypeNamed(const QString &word, const QString &place);

// One per shape of file. Errors have a place and no subject.
storage::Result<CodebookDraft> draftFromJson(const QByteArray &json);
storage::Result<CodebookDraft> draftFromCsv(const QString &text);
/// From an object that has "layers", the shape in which annotation schemes are published.
storage::Result<CodebookDraft> draftFromLayers(const QJsonObject &file);

QByteArray toJson(const CodebookFile &file);
QByteArray toCsv(const CodebookFile &file);

} // namespace app
