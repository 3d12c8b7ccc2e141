#include "ui/cues/cuedefinitionmodel.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui {

using app::CueDefinition;

namespace {

/// The languages of the program's own definitions, for translators; those of others are shown as
/// they are called.
[[maybe_unused]] constexpr const char *languages[] = {
    QT_TRANSLATE_NOOP("CueLanguage", "English"),    QT_TRANSLATE_NOOP("CueLanguage", "German"),
    QT_TRANSLATE_NOOP("CueLanguage", "Spanish"),    QT_TRANSLATE_NOOP("CueLanguage", "French"),
    QT_TRANSLATE_NOOP("CueLanguage", "Portuguese"), QT_TRANSLATE_NOOP("CueLanguage", "Arabic")};

QString fromText(int folder)
{
    if (folder < 0)
        return CueDefinitionModel::tr("the program");
    return folder == 0 ? CueDefinitionModel::tr("you") : CueDefinitionModel::tr("this project");
}

QString remarkText(const CueDefinition &definition)
{
    if (!definition.problems.empty()) {
        const app::CueProblem &first = definition.problems.front();
        return first.line > 0
                   //: a place in a file, %2 what is wrong there
                   ? CueDefinitionModel::tr("Line %1: %2")
                         .arg(QString::number(first.line), first.what)
                   : first.what;
    }
    return definition.isInUse ? QString() : CueDefinitionModel::tr("Another one takes its place.");
}

} // namespace

void CueDefinitionModel::setDefinitions(std::vector<CueDefinition> definitions)
{
    beginResetModel();
    m_definitions = std::move(definitions);
    endResetModel();
}

int CueDefinitionModel::rowOf(const QString &file) const
{
    const auto found =
        std::find_if(m_definitions.begin(), m_definitions.end(),
                     [&file](const CueDefinition &each) { return each.file == file; });
    return found == m_definitions.end() ? -1 : int(found - m_definitions.begin());
}

int CueDefinitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions.size());
}

int CueDefinitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CueDefinitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CueDefinition &definition = definitionAt(index.row());
    const int column = index.column();
    if (role == Qt::ForegroundRole) {
        if (column == Remark && !definition.problems.empty())
            return warningColour();
        return column == Language && definition.isInUse ? QVariant() : QVariant(quietTextColour());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Language: {
        const QString name = app::languageOf(definition);
        return name.isEmpty()
                   ? QFileInfo(definition.file).completeBaseName()
                   : QCoreApplication::translate("CueLanguage", name.toUtf8().constData());
    }
    case From:
        return fromText(definition.folder);
    case File:
        return role == Qt::ToolTipRole && definition.folder >= 0
                   ? QDir::toNativeSeparators(definition.file)
                   : QFileInfo(definition.file).fileName();
    case Remark:
        return remarkText(definition);
    default:
        return {};
    }
}

QVariant CueDefinitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Language:
        return tr("Language");
    case From:
        return tr("From");
    case File:
        return tr("File");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace ui
