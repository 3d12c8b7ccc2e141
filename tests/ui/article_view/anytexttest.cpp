#include "tests/ui/article_view/viewfixture.h"

#include <algorithm>
#include <map>
#include <set>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

/// Random texts of all scripts under random marks: whatever the view says of them agrees with
/// looking at each character.
class AnyTextTest : public ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void marksAreFoundWhereTheyAre();
    void charactersAreHitWhereTheyAreDrawn();
    void passagesAreDrawnOverTheirCharactersAndNoOthers();
    void draggingSelectsWholeCharacters();
    void theArrowKeysReachEveryCharacter();
};

namespace {

/// A fixed row of numbers: what fails can be run again.
class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    qsizetype below(qsizetype bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return qsizetype((m_state >> 8) % quint32(bound));
    }

private:
    quint32 m_state;
};

/// A text, and what a reader takes for its characters, in code points. No boundary rules are asked:
/// what the text is made of is cut by hand.
struct CutText
{
    QString text;
    std::vector<TextRange> characters;
};

CutText randomText(Random &random, qsizetype words)
{
    static const QStringList pieces{
        u"h|a|r|b|o|u|r"_s,
        u"a"_s,
        u"4|3|,|6|0|3"_s,
        u"“|n|o|”"_s,
        u"c|a|f|e\u0301"_s,
        u"o\u0302\u0323"_s,
        u"👍🏽"_s,
        u"👩‍👩‍👧‍👦"_s,
        u"🇩🇪"_s,
        u"𝔘|𝔫"_s,
        u"ق|ا|ل|ت"_s,
        u"ا|ل|و|ز|ا|ر|ة"_s,
        u"إ|ن\u0651"_s,
        u"ث|ل|ا|ث|ة"_s,
        u"١|٢|٠"_s,
        u"ש\u05C1\u05B8|ל|ו\u05B9|ם"_s,
        u"(|R|H|C|)"_s,
        u"漢|字"_s,
        u"к|м|/|ч"_s,
        u"हि|न्दी"_s,
        u"ﬁ|n|a|l"_s,
        u"x|\u200B|y"_s,
        u"\u200F"_s,
        u"–"_s,
        u".|.|."_s,
        u"ไ|ท|ย"_s,
    };
    static const QStringList gaps{u" "_s,      u" "_s,  u" "_s,     u" "_s,
                                  u"\u00A0"_s, u"\n"_s, u"\n|\n"_s, QString()};
    CutText made;
    qsizetype position = 0;
    while (words-- > 0) {
        for (const QString &part :
             {pieces[random.below(pieces.size())], gaps[random.below(gaps.size())]}) {
            for (const QString &character : part.split(u'|', Qt::SkipEmptyParts)) {
                const qsizetype length = character.toUcs4().size();
                made.characters.push_back({position, position + length});
                made.text += character;
                position += length;
            }
        }
    }
    return made;
}

std::vector<Mark> randomMarks(Random &random, qsizetype length, const Mark &like)
{
    std::vector<Mark> marks;
    for (qsizetype count = random.below(30); count > 0; --count) {
        Mark mark = like;
        mark.annotation = {1 + random.below(9)};
        mark.span = {qint64(marks.size()) + 1};
        const qsizetype begin = random.below(length + 1);
        mark.range = {begin, std::min(length, begin + random.below(25))};
        marks.push_back(mark);
    }
    return marks;
}

} // namespace

void AnyTextTest::marksAreFoundWhereTheyAre()
{
    Random random(20261125);
    for (int round = 0; round < 40; ++round) {
        const QString text = randomText(random, 1 + random.below(40)).text;
        show(text);
        const QList<uint> codePoints = text.toUcs4();
        const auto unitsOf = [&](TextRange range) {
            qsizetype units = 0;
            for (qsizetype i = range.begin; i < range.end; ++i)
                units += QChar::requiresSurrogates(codePoints[i]) ? 2 : 1;
            return units;
        };
        std::vector<Mark> marks = randomMarks(random, codePoints.size(), mark(1, 1, {}));
        m_view->setMarks(marks);
        if (random.below(2) == 0) { // and after some were replaced
            const AnnotationId replaced{1 + random.below(9)};
            std::erase_if(marks, [&](const Mark &mark) { return mark.annotation == replaced; });
            std::vector<Mark> own = randomMarks(random, codePoints.size(), mark(1, 1, {}));
            for (Mark &mark : own)
                mark.annotation = replaced;
            m_view->replaceMarks(replaced, own);
            marks.insert(marks.end(), own.begin(), own.end());
        }

        for (qsizetype position = 0; position < codePoints.size(); ++position) {
            const std::vector<AnnotationId> found = m_view->annotationsAt(position);

            std::map<qint64, qsizetype> shortest;
            for (const Mark &mark : marks) {
                if (!mark.range.contains(position))
                    continue;
                const qsizetype length = unitsOf(mark.range);
                const auto [known, isNew] = shortest.emplace(mark.annotation.value, length);
                known->second = std::min(known->second, length);
            }
            QCOMPARE(found.size(), shortest.size());
            qsizetype previous = 0;
            for (const AnnotationId annotation : found) {
                QVERIFY(shortest.contains(annotation.value));
                QVERIFY(previous <= shortest[annotation.value]); // innermost first
                previous = shortest[annotation.value];
            }
        }
    }
}

void AnyTextTest::charactersAreHitWhereTheyAreDrawn()
{
    Random random(7);
    int hit = 0;
    for (int round = 0; round < 40; ++round) {
        const CutText cut = randomText(random, 1 + random.below(60));
        show(cut.text);
        m_view->setMarks(randomMarks(random, m_view->text().toUcs4().size(), mark(1, 1, {})));

        for (const TextRange character : cut.characters) {
            for (const QRect &rect : m_view->rectsOf(character)) {
                if (rect.width() < 3 || !m_view->viewport()->rect().contains(rect))
                    continue;
                const qsizetype position = m_view->positionAt(rect.center());
                QVERIFY2(
                    character.contains(position),
                    qPrintable(u"%1 instead of %2 to %3 in “%4”, at %5,%6 width %7"_s.arg(position)
                                   .arg(character.begin)
                                   .arg(character.end)
                                   .arg(QString(m_view->text().mid(0)).replace(u'\n', u'|'))
                                   .arg(rect.left())
                                   .arg(rect.top())
                                   .arg(rect.width())));
                ++hit;
            }
        }
    }
    QVERIFY(hit > 3000);
}

void AnyTextTest::passagesAreDrawnOverTheirCharactersAndNoOthers()
{
    Random random(99);
    for (int round = 0; round < 60; ++round) {
        const auto [text, characters] = randomText(random, 1 + random.below(40));
        show(text);
        const auto first = size_t(random.below(qsizetype(characters.size())));
        const size_t last = std::min(characters.size() - 1, first + size_t(random.below(30)));
        const TextRange passage{characters[first].begin, characters[last].end};

        const std::vector<QRect> drawn = m_view->rectsOf(passage);

        for (size_t i = 0; i < characters.size(); ++i) {
            const bool isInside = i >= first && i <= last;
            for (const QRect &rect : m_view->rectsOf(characters[i])) {
                if (rect.width() < 3)
                    continue;
                const bool isCovered =
                    std::any_of(drawn.begin(), drawn.end(), [&rect](const QRect &part) {
                        return part.contains(rect.center());
                    });
                QVERIFY2(isCovered == isInside,
                         qPrintable(
                             u"character %1 to %2 with %3 to %4 in “%5”"_s.arg(characters[i].begin)
                                 .arg(characters[i].end)
                                 .arg(passage.begin)
                                 .arg(passage.end)
                                 .arg(m_view->text())));
            }
        }
        for (size_t a = 0; a < drawn.size(); ++a) {
            for (size_t b = a + 1; b < drawn.size(); ++b)
                QVERIFY(!drawn[a].intersects(drawn[b]));
        }
    }
}

void AnyTextTest::draggingSelectsWholeCharacters()
{
    Random random(4);
    for (int round = 0; round < 60; ++round) {
        const auto [text, characters] = randomText(random, 1 + random.below(40));
        show(text);
        std::set<qsizetype> boundaries{0};
        for (const TextRange character : characters)
            boundaries.insert(character.end);
        const QRect room = m_view->viewport()->rect();
        const QPoint from(int(random.below(room.width())), int(random.below(room.height() / 2)));
        const QPoint to(int(random.below(room.width())), int(random.below(room.height() / 2)));

        drag(from, to, Qt::AltModifier);

        const TextRange selection = m_view->selection();
        QVERIFY(boundaries.contains(selection.begin));
        QVERIFY(boundaries.contains(selection.end));
        const QList<uint> codePoints = m_view->text().toUcs4();
        QCOMPARE(m_view->selectedText().toUcs4(),
                 codePoints.mid(selection.begin, selection.length()));
        drag(to, from, Qt::AltModifier);
        QCOMPARE(m_view->selection(), selection);
    }
}

void AnyTextTest::theArrowKeysReachEveryCharacter()
{
    Random random(12);
    for (int round = 0; round < 12; ++round) {
        // One line of one direction, where the eye and the text agree on what comes next.
        const bool isRightToLeft = round % 2 == 1;
        const QStringList words =
            isRightToLeft ? QStringList{u"ق|ا|ل|ت| "_s, u"ש\u05C1\u05B8|ל|ו\u05B9|ם| "_s,
                                        u"إ|ن\u0651| "_s, u"ف|ي| "_s}
                          : QStringList{u"c|a|f|e\u0301| "_s, u"👩‍👩‍👧‍👦| "_s,
                                        u"漢|字"_s, u"o|k| "_s};
        QString text;
        std::vector<qsizetype> expected{0};
        for (int i = 0; i < 8; ++i) {
            for (const QString &character : words[random.below(words.size())].split(u'|')) {
                text += character;
                expected.push_back(expected.back() + character.toUcs4().size());
            }
        }
        show(text);
        m_view->setSelection({0, 0});
        std::vector<qsizetype> reached{0};

        while (reached.size() < expected.size()) {
            key(isRightToLeft ? Qt::Key_Left : Qt::Key_Right);
            reached.push_back(m_view->selection().begin);
        }

        QCOMPARE(reached, expected);
    }
}

QTEST_MAIN(AnyTextTest)
#include "anytexttest.moc"
