#pragma once

#include "app/cues/cuefinder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// A word, a phrase or a regular expression that an analyst wants lit.
struct CueWord
{
    QString pattern;
    bool isRegularExpression = false; ///< else: the words as they are, capitals or not
    CueKind kind = CueKind::SureWord; ///< what it is taken for when suggestions are made
    QString colour;                   ///< "#RRGGBB"; empty: the colour of its kind

    bool operator==(const CueWord &) const = default;
};

/// What cues are found with, besides the definitions that come with the program.
struct CueSources
{
    /// Folders with definitions (.xml). One whose language element has the name of another
    /// ("Sayso cues: English") takes its place; of two in these folders the later folder's counts.
    QStringList folders = {};
    std::vector<CueWord> words = {}; ///< of the project, of any language

    bool operator==(const CueSources &) const = default;
};

/// Whether there is neither a definition nor a word of an analyst's in @p sources.
bool isOnlyOfTheProgram(const CueSources &sources);

/// What keeps a definition, or a word of the list, from being used as it stands.
struct CueProblem
{
    QString file;   ///< with its path; empty for a word of the list
    int line = 0;   ///< from 1; 0: not known. For a word of the list its number there, from 1
    int column = 0; ///< from 1; 0: not known
    QString what;   ///< in the analyst's language

    bool operator==(const CueProblem &) const = default;
};

/// What is wrong with the definition @p xml, in its order; nothing where it can be used. That is
/// also what the engine would pass over without a word: unknown rules and attributes, and contexts,
/// lists, formats and definitions that are named but are not there. It may include the definitions
/// of the program and of @p sources. @p file is only named.
std::vector<CueProblem> problemsOf(const QByteArray &xml, const QString &file,
                                   const CueSources &sources = {});

/// In the analyst's language, with its place and what comes of it.
QString sentenceOf(const CueProblem &problem);

/// Where the analyst's own definitions lie, for all projects. Need not exist.
QString ownCueFolder();
/// Where those of the project at @p path lie: "NAME.cues" beside "NAME.sayso". Need not exist.
QString projectCueFolder(const QString &path);
/// Both, as they count for the project at @p path; empty: without a project.
QStringList cueFoldersOf(const QString &path);

} // namespace app
