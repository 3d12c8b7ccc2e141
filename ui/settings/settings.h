#pragma once

#include "app/text/find.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// What is remembered between runs. Every call reads or writes QSettings; objects are free to make.
class Settings
{
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// A language's code as in `translations`; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);

    bool usesSerif() const;
    void setUsesSerif(bool serif);
    int zoom() const; ///< per cent
    void setZoom(int percent);

    /// Of the words that are looked for in an article.
    app::FindOptions findOptions() const;
    void setFindOptions(app::FindOptions options);

    /// Whether cues are lit in the article; which kinds, "said", "figure", "quotation", "hedge",
    /// "date", "name".
    bool showsCues() const;
    void setShowsCues(bool shows);
    QStringList litCues() const;
    void setLitCues(const QStringList &kinds);
    /// Whether the strip of suggestions is shown below the text.
    bool showsSuggestions() const;
    void setShowsSuggestions(bool shows);
    /// Which suggestions: "attributions", "figures"; "sure" where only those that are.
    QStringList shownSuggestions() const;
    void setShownSuggestions(const QStringList &names);

    /// Who annotates; empty before it was said.
    QString analystName() const;
    void setAnalystName(const QString &name);

    /// Latest first, at most ten.
    QStringList recentProjects() const;
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);
    void clearRecentProjects();

    /// The folder where the last file of @p kind ("project", "article", "export") was; the
    /// documents folder at first.
    QString folder(const QString &kind) const;
    void setFolder(const QString &kind, const QString &folder);

    /// The keys the analyst gave to the action named @p action, as QKeySequence::listToString()
    /// writes them; none: the action has its default keys, an empty text: it has no key.
    std::optional<QString> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QString> &keys);

    /// What the analyst said that the columns of tables are: app::ColumnMapping::toString() by
    /// app::mappingKey().
    QHash<QString, QString> columnMappings() const;
    /// None: it is to be guessed.
    void setColumnMapping(const QString &key, const std::optional<QString> &mapping);

    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
};

} // namespace ui
