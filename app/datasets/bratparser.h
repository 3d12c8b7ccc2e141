#pragma once

#include "storage/records/textrange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Something about a line of an annotation file that the analyst should know.
struct BratProblem
{
    int line = 0;
    QString what; ///< in the analyst's language

    bool operator==(const BratProblem &) const = default;
};

/// A T line: a passage of a type.
struct BratPassage
{
    QString id;
    QString type;
    std::vector<storage::TextRange> fragments; ///< in the order and the unit of the file
    QString quote; ///< the text as the file repeats it, with line ends where it has raw ones
    int line = 0;

    bool operator==(const BratPassage &) const = default;
};

struct BratArgument
{
    QString role; ///< of an event without the number that tells repeated ones apart
    QString target;

    bool operator==(const BratArgument &) const = default;
};

/// An E line, or an R line, which has no trigger.
struct BratRelation
{
    QString id;
    QString type;
    QString trigger;
    std::vector<BratArgument> arguments;
    int line = 0;

    bool operator==(const BratRelation &) const = default;
};

/// An A, M, N or # line: something said about another annotation.
struct BratRemark
{
    QString id;
    QString name;   ///< of the attribute, or the kind of note or reference
    QString target; ///< id of what it is about
    QString value;  ///< empty for a yes-or-no attribute; "DB:ID" for a reference
    QString text;   ///< of a note; the name that a reference gives to its entry
    int line = 0;

    bool operator==(const BratRemark &) const = default;
};

/// A * line: annotations that mean the same.
struct BratEquivalence
{
    QString type;
    QStringList members;
    int line = 0;

    bool operator==(const BratEquivalence &) const = default;
};

/// What one .ann file says. Ids are unique; what they refer to need not exist.
struct BratAnnotations
{
    std::vector<BratPassage> passages;
    std::vector<BratRelation> events;
    std::vector<BratRelation> relations;
    std::vector<BratRemark> attributes;
    std::vector<BratRemark> references;
    std::vector<BratRemark> notes;
    std::vector<BratEquivalence> equivalences;
    std::vector<BratProblem> problems; ///< by line
};

/// Reads the lines of an annotation file. Knows nothing of the text: offsets stay as they are and
/// may be anything; see anchorPassages(). Never fails: what cannot be read is a problem.
BratAnnotations parseBrat(const QByteArray &bytes);

} // namespace app
