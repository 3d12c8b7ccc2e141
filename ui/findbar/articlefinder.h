#pragma once

#include "app/text/find.h"
#include "app/text/textmap.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace ui {

class ArticleView;

enum class FindDirection { Next, Previous };

/// Brings @p range into view, a third down the screen where it was outside. @p room: of the upper
/// part of the screen, so many pixels high; 0: of all.
void showPassage(ArticleView &view, storage::TextRange range, int room = 0);

/// Searches the article that a view shows, selects what is found there and steps through it.
///
/// Articles of usual length are searched at once, long ones a few milliseconds at a time.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    /// More matches than this are not looked at.
    static constexpr size_t mostMatches = 250'000;

    explicit ArticleFinder(ArticleView *view, QObject *parent = nullptr);

    const app::Needle &needle() const { return m_needle; }
    const QString &words() const { return m_words; }
    app::FindOptions options() const { return m_options; }

    /// Looks for @p words and selects the first match from where the search began: the place of
    /// the caret when it was last moved by anything else.
    void search(const QString &words, app::FindOptions options);
    /// Selects the next match, round the ends.
    void go(FindDirection direction);
    /// The view shows another article, in which nothing is selected.
    void searchAgain();

    enum class Matches { Shown, Hidden };
    /// Draws them again, or none where they are hidden.
    void showMatches();
    /// Whether the view draws all matches. Hidden ones are forgotten until go() needs them.
    void show(Matches matches);

    qsizetype count() const { return qsizetype(m_matches.size()); }
    /// The number of the match that is selected, from 0; -1: none is.
    qsizetype current() const;
    bool isComplete() const { return m_isComplete; }
    bool hasMore() const { return m_matches.size() >= mostMatches; }
    /// Whether the last step went over an end of the article, and which way.
    std::optional<FindDirection> wrapped() const { return m_wrapped; }

Q_SIGNALS:
    /// Of any of the above.
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Jump { ToFirst, Nowhere };
    enum class Patience { Short, Endless };
    void start(Jump jump);
    void work(Patience patience);
    void jumpIfFound();
    void select(storage::TextRange match);
    void noteSelection();

    QPointer<ArticleView> m_view;
    QString m_words;
    app::FindOptions m_options;
    app::Needle m_needle;
    QString m_text;                            ///< that is being searched
    app::TextMap m_map;                        ///< of it
    std::vector<storage::TextRange> m_matches; ///< code points, as the view has them
    qsizetype m_searched = 0;                  ///< how far, as an index into the string
    bool m_isComplete = false;
    Jump m_jump = Jump::Nowhere;
    qsizetype m_origin = 0; ///< where the search began, in code points
    bool m_isSelecting = false;
    Matches m_shown = Matches::Hidden;
    std::optional<FindDirection> m_wrapped;
    QBasicTimer m_timer;
};

} // namespace ui
