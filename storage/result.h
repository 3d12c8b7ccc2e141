#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace storage {

enum class ErrorCode {
    // Files
    FileMissing,
    FolderMissing,
    FileExists,
    FileIsFolder,
    CannotReadFile,
    CannotWriteFile,
    DiskFull,
    // The project file
    NotAProject,
    ProjectTooNew,
    ProjectDamaged,
    ProjectReadOnly,
    ProjectInUse,
    StorageFailed,
    // Edits and history
    NotFound,
    NoAnalyst,
    NoPassage,
    RangeOutsideText,
    UnknownTag, ///< its subject is a name of app/codebook/meanings.h
    UnknownRole,
    UnknownField,
    NameEmpty,
    NameTaken,
    LetterTaken,
    LetterInvalid,
    ColourInvalid,
    PatternUnknown,
    ConditionUnknown,
    ConditionCycle,
    TagInUse,
    TagBelowItself,
    TagMoveLosesParts,
    RoleInUse,
    FieldInUse,
    AliasTaken,
    LinkToItself,
    LinkExists,
    LinkDoesNotFit,
    NothingToUndo,
    NothingToRedo,
    HistoryConflict,
    HistoryFromOtherVersion,
    // Reading articles
    FileEmpty,
    FileTooLarge,
    FileBinary,
    FormatUnknown,
    FormatMismatch,
    FormatBroken,
    NoText,
    FileEncrypted,
    UnpacksTooLarge,
    ScannedPages,      ///< the pages of a PDF are pictures
    ArchiveIncomplete, ///< its detail is "100 99": articles that it says it has, and those found
    ColumnMissing,     ///< a table without a column that is text; its detail names what it has
    // Reading annotations and data sets
    AnnotationsBroken,
    // Reading codebooks; the detail is the word that is wrong
    CodebookEmpty,
    CodebookColumnMissing,
    CodebookTagMissing,
    CodebookNameMissing,
    CodebookNameTwice,
    CodebookLetterInvalid,
    CodebookLetterTwice,
    CodebookTypeUnknown,
    CodebookColourInvalid,
    CodebookPatternUnknown,
    CodebookValueInvalid,
    CodebookConditionUnknown,
    CodebookConditionCycle,
    // Long work
    Cancelled,
};

/// Why something could not be done. app::sentence() turns it into words for the analyst.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString subject; ///< what it is about, as the analyst knows it: a file, a name, a letter
    QString place;   ///< where in it: "line 12"; empty where that makes no sense
    QString detail;  ///< for the log and the "Details" button, English, never translated

    bool operator==(const Error &) const = default;
};

/// The value a function was asked for, or why there is none. Ignoring one is a compiler warning.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool isOk() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return isOk(); }

    T &value() & { return *valuePointer(); }
    const T &value() const & { return *valuePointer(); }
    T value() && { return std::move(*valuePointer()); } // by value, so that a loop may go over it
    T &operator*() & { return *valuePointer(); }
    const T &operator*() const & { return *valuePointer(); }
    T operator*() && { return std::move(*valuePointer()); }
    T *operator->() { return valuePointer(); }
    const T *operator->() const { return valuePointer(); }
    T valueOr(T fallback) const { return isOk() ? value() : std::move(fallback); }

    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<Error>(&m_state);
    }

private:
    T *valuePointer()
    {
        Q_ASSERT(isOk());
        return std::get_if<T>(&m_state);
    }
    const T *valuePointer() const
    {
        Q_ASSERT(isOk());
        return std::get_if<T>(&m_state);
    }

    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const { return !m_error.has_value(); }
    explicit operator bool() const { return isOk(); }

    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace storage
