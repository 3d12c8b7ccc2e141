#pragma once

#include "app/annotating/passagekind.h"
#include "app/text/textmap.h"
#include "storage/records/annotation.h"

#include <QAbstractTableModel>

#include <map>
#include <utility>
#include <vector>

namespace ui {

/// The places in an article where words were found, each with the words around it and a tick.
///
/// Places that have the tag already cannot be ticked; those inside a passage that has it are not
/// ticked at first. Contexts are cut from the text when they are shown.
class OccurrenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Chosen, Before, Words, After, Paragraph, Tagged, ColumnCount };

    /// @p annotations are the analyst's own in the article that has @p text.
    OccurrenceModel(const QString &text, storage::Codebook codebook,
                    const std::vector<storage::Annotation> &annotations, QObject *parent = nullptr);

    /// Shows @p matches, which are indices into the text, in order.
    void setMatches(const std::vector<storage::TextRange> &matches);
    /// What the ticked ones would be tagged as. Ticks follow it where nobody has touched them.
    void setKind(app::PassageKind kind);

    qsizetype chosenCount() const { return m_chosenCount; }
    /// Of those that have the tag already.
    qsizetype taggedCount() const { return m_taggedCount; }
    /// The ticked ones, in code points.
    std::vector<storage::TextRange> chosen() const;
    /// All, in code points.
    std::vector<storage::TextRange> ranges() const;
    storage::TextRange rangeAt(int row) const;

    bool isChosen(int row) const { return m_rows[size_t(row)].isChosen; }
    bool canChoose(int row) const { return m_rows[size_t(row)].state != State::Tagged; }
    /// Ticks @p rows, or takes their ticks away, as far as they can be ticked.
    void choose(const std::vector<int> &rows, Qt::CheckState state);
    void chooseAll(Qt::CheckState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    enum class State {
        Free,
        Inside, ///< a passage that has the tag goes beyond it
        Tagged, ///< exactly it has the tag
    };
    struct Row
    {
        storage::TextRange range; ///< indices into the text
        int paragraph = 0;
        State state = State::Free;
        bool isChosen = false;
        QString tagged; ///< names of what it is tagged as
    };
    struct Passage
    {
        storage::TextRange range; ///< indices into the text
        app::PassageKind kind;
    };

    void decide(Row &row, bool isWanted);
    void readState(Row &row, size_t firstPassage) const;
    void readStates();
    QString before(const Row &row) const;
    QString after(const Row &row) const;
    QString taggedText(const Row &row) const;
    QVariant text(const Row &row, int column) const;

    QString m_text;
    app::TextMap m_map;
    storage::Codebook m_codebook;
    std::vector<Passage> m_passages; ///< by begin
    app::PassageKind m_kind;
    std::vector<Row> m_rows;
    /// By range: what the analyst ticked or unticked, whatever is looked for and chosen next.
    std::map<std::pair<qsizetype, qsizetype>, bool> m_decisions;
    qsizetype m_chosenCount = 0;
    qsizetype m_taggedCount = 0;
};

} // namespace ui
