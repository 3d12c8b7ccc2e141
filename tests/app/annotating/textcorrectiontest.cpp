#include "app/annotating/textcorrection.h"

#include "app/annotating/annotationedits.h"
#include "app/articles/articlereader.h"
#include "app/codebook/meanings.h"
#include "tests/app/annotating/annotatingfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using app::CorrectionPlan;
using app::LostChoice;
using app::LostChoices;
using app::PassageFate;
using storage::Annotation;
using storage::ErrorCode;
using storage::Id;
using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

/// Correcting an article's text, with what becomes of its marks.
class TextCorrectionTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void whatIsTypedBecomesATextOfRecord();
    void thePlanTellsWhatBecomesOfEveryPassage();
    void marksMoveAlong();
    void nothingHappensWithoutAChange();
    void lostPassagesMustBeDecidedAbout();
    void choicesDecideAboutLostPassages_data();
    void choicesDecideAboutLostPassages();
    void choicesThatAreImpossibleAreRefused();
    void valuesFollowTheirPassages();
    void aFigureIsReadAnew();
    void linksStay();
    void rejectedSuggestionsMoveAlong();
    void theLanguageIsFoundAnewWhereItWasFound();
    void paragraphsFollowTheText_data();
    void paragraphsFollowTheText();
    void randomCorrectionsKeepTheWordsOfMarks();

private:
    struct Everything
    {
        storage::Article article;
        QString text;
        std::vector<StructureRange> structure;
        std::vector<storage::EarlierText> earlier;
        std::vector<Annotation> annotations;
        std::vector<storage::Link> links;
        std::vector<storage::RejectedSuggestion> suggestions;
        bool operator==(const Everything &) const = default;
    };
    Everything everything() const
    {
        return {*m_project->article(m_article),
                *m_project->text(m_article),
                *m_project->structure(m_article),
                *m_project->earlierTexts(m_article),
                *m_project->annotations(m_article),
                *m_project->links(m_article),
                *m_project->rejectedSuggestions(m_article)};
    }
    QString now() const { return m_project->text(m_article).value(); }
    QString replaced(const QString &old, const QString &fresh) const
    {
        return now().replace(old, fresh);
    }
    CorrectionPlan plan(const QString &corrected) const
    {
        return app::TextCorrection::of(*m_project, m_article)->plan(corrected);
    }
    storage::Result<storage::Changes> correct(const QString &corrected,
                                              const LostChoices &choices = {})
    {
        return app::correctText(*m_project, m_article, corrected, choices);
    }
    /// There, back, there again, and still there when the project is opened again.
    void performs(const QString &corrected, const LostChoices &choices = {})
    {
        const Everything before = everything();
        const auto changes = correct(corrected, choices);
        QVERIFY(changes);
        QCOMPARE(changes->texts, std::vector<Id<storage::Article>>{m_article});
        const Everything after = everything();
        QCOMPARE(after.text, corrected);
        QCOMPARE(after.earlier.back().text, before.text);
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->undo());
        QVERIFY(everything() == before);
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->redo());
        QVERIFY(everything() == after);
        const QString path = m_project->path();
        m_annotator.reset();
        m_project.reset();
        m_project = std::move(storage::Project::open(path).value());
        QVERIFY(m_project->useAnalyst(u"Anna"_s));
        QVERIFY(everything() == after);
        QVERIFY(m_project->check()->empty());
    }
    Id<Annotation> mark(const QString &letter, const QString &words)
    {
        const app::TextMap map(now());
        const qsizetype begin = now().indexOf(words);
        return m_annotator
            ->mark(kind(letter), map.toCodePoints(TextRange{begin, begin + words.size()}))
            ->annotation;
    }
    QStringList quotes(Id<Annotation> id) const
    {
        QStringList all;
        const auto annotation = m_project->annotation(id);
        if (!annotation)
            return {u"removed"_s};
        for (const storage::Span &span : annotation->spans)
            all.append(app::quote(now(), app::TextMap(now()), span.range));
        return all;
    }
    void setText(const QString &fresh, std::vector<StructureRange> structure = {},
                 const storage::ArticleMetadata &metadata = {})
    {
        storage::NewArticle article;
        article.metadata = metadata;
        article.text = fresh;
        article.structure = std::move(structure);
        QVERIFY(m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
            const auto id = edit.addArticle(article);
            m_article = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        }));
        QVERIFY(m_annotator->openArticle(m_article));
    }

    Id<Annotation> m_attribution;
    Id<Annotation> m_claim;
};

void TextCorrectionTest::init()
{
    open();
    m_attribution = mark(u"S"_s, u"The mayor"_s);
    mark(u"U"_s, u"said"_s);
    mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);
    m_annotator->finish();
    m_claim = mark(u"C"_s, u"We lost all"_s);
    QCOMPARE(annotations().size(), size_t(2));
}

void TextCorrectionTest::whatIsTypedBecomesATextOfRecord()
{
    QCOMPARE(app::recordText(u"a\r\nb\rc"_s + QChar(0) + u"d\u00A0e"_s), u"a\nb\ncd\u00A0e"_s);
    QCOMPARE(app::recordText(u"\uFEFF\uFEFFa\uFEFFb"_s), u"a\uFEFFb"_s);
    QCOMPARE(app::recordText(QString(QChar(0xD800)) + u"\U0001F6A2"_s + QChar(0xDC00)),
             u"\uFFFD\U0001F6A2\uFFFD"_s);
}

void TextCorrectionTest::thePlanTellsWhatBecomesOfEveryPassage()
{
    const CorrectionPlan corrected =
        plan(replaced(u"The mayor"_s, u"The old mayor"_s).remove(u"“We lost all,” "_s));

    QVERIFY(corrected.isChanged);
    QCOMPARE(corrected.passages.size(), size_t(4));
    QCOMPARE(corrected.count(PassageFate::Changed), 1);
    QCOMPARE(corrected.count(PassageFate::Shifted), 2);
    QCOMPARE(corrected.count(PassageFate::Lost), 1);
    QCOMPARE(corrected.passages[0].name, u"Attribution › Source"_s);
    QCOMPARE(corrected.passages[0].wordsBefore, u"The mayor"_s);
    QCOMPARE(corrected.passages[0].wordsAfter, u"The old mayor"_s);
    QCOMPARE(corrected.passages[3].wordsBefore, u"We lost all"_s);
    QCOMPARE(corrected.passages[3].wordsAfter, QString());
    QVERIFY(corrected.passages[3].needsDecision());
    QVERIFY(!app::isDecided(corrected, {}));
    QVERIFY(!plan(now()).isChanged);
    QCOMPARE(plan(now()).count(PassageFate::Same), 4);
}

void TextCorrectionTest::marksMoveAlong()
{
    performs(replaced(u"The mayor"_s, u"The \U0001F6A2 mayor"_s).replace(u"was"_s, u"is"_s));

    QCOMPARE(quotes(m_attribution), (QStringList{u"The \U0001F6A2 mayor"_s, u"said"_s,
                                                 u"the harbour \U0001F6A2 is closed"_s}));
    QCOMPARE(quotes(m_claim), QStringList{u"We lost all"_s});
    QCOMPARE(m_project->article(m_article)->words, 21);
}

void TextCorrectionTest::nothingHappensWithoutAChange()
{
    const size_t entries = m_project->history()->size();

    QVERIFY(correct(now())->isEmpty());
    QCOMPARE(correct(u" \n"_s).error().code, ErrorCode::NoText);
    QCOMPARE(m_project->history()->size(), entries);
}

void TextCorrectionTest::lostPassagesMustBeDecidedAbout()
{
    const Everything before = everything();

    const auto corrected = correct(replaced(u"We lost all"_s, u"Nothing happened here"_s));

    QCOMPARE(corrected.error().code, ErrorCode::NoPassage);
    QVERIFY(everything() == before);
}

void TextCorrectionTest::choicesDecideAboutLostPassages_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    using What = LostChoice::What;

    QTest::newRow("the mark goes")
        << int(What::RemoveMark) << u"said"_s << QStringList{u"removed"_s};
    QTest::newRow("the passage goes")
        << int(What::RemovePassage) << u"said"_s
        << QStringList{u"The mayor"_s, u"the harbour \U0001F6A2 was closed"_s};
    QTest::newRow("it takes what stands there")
        << int(What::KeepWhatIsLeft) << u"said"_s
        << QStringList{u"The mayor"_s, u"wrote"_s, u"the harbour \U0001F6A2 was closed"_s};
    QTest::newRow("it takes other words")
        << int(What::Reselect) << u"said"_s
        << QStringList{u"The mayor"_s, u"the harbour \U0001F6A2 was closed"_s, u"May"_s};
}

void TextCorrectionTest::choicesDecideAboutLostPassages()
{
    QFETCH(int, what);
    QFETCH(QString, words);
    const QString corrected = now().replace(now().indexOf(words), words.size(), u"wrote"_s);
    const Id<storage::Span> cue = m_project->annotation(m_attribution)->spans[1].id;
    const app::TextMap map(corrected);
    const qsizetype may = corrected.indexOf(u"May"_s);
    LostChoices choices;
    choices[cue] = {LostChoice::What(what), map.toCodePoints(TextRange{may, may + 3})};
    QVERIFY(app::isDecided(plan(corrected), choices));

    performs(corrected, choices);

    QTEST(quotes(m_attribution), "expected");
}

void TextCorrectionTest::choicesThatAreImpossibleAreRefused()
{
    const QString corrected = replaced(u"“We lost all,” "_s, QString());
    const Id<storage::Span> span = m_project->annotation(m_claim)->spans[0].id;
    const Everything before = everything();
    using What = LostChoice::What;

    for (const LostChoice &choice :
         {LostChoice{What::KeepWhatIsLeft, {}}, LostChoice{What::Reselect, {}},
          LostChoice{What::Reselect, {5, 100'000}}, LostChoice{What::Reselect, {-3, 2}}}) {
        QCOMPARE(correct(corrected, {{span, choice}}).error().code, ErrorCode::NoPassage);
        QVERIFY(everything() == before);
    }
    // The last passage of a mark takes it along.
    performs(corrected, {{span, {What::RemovePassage, {}}}});
    QCOMPARE(quotes(m_claim), QStringList{u"removed"_s});
}

void TextCorrectionTest::valuesFollowTheirPassages()
{
    const auto fields = m_codebook.fieldsOf(m_project->annotation(m_claim)->tagId);
    const auto typed = std::find_if(fields.begin(), fields.end(), [](const storage::Field *field) {
        return field->type == storage::FieldType::Text || field->type == storage::FieldType::Entity;
    });
    QVERIFY(typed != fields.end());
    const Id<storage::Field> field = (*typed)->id;
    const TextRange name = rangeOf(u"Mrs Okoro"_s);
    QVERIFY(app::setValue(*m_project, {m_claim}, field, u"Mrs Okoro"_s, name));

    performs(replaced(u"Mrs Okoro"_s, u"Mrs Okorro"_s));

    const storage::FieldValue value = *m_project->annotation(m_claim)->valueOf(field);
    QCOMPARE(value.value, u"Mrs Okorro"_s);
    QCOMPARE(app::quote(now(), app::TextMap(now()), value.range), u"Mrs Okorro"_s);

    performs(replaced(u" said Mrs Okorro."_s, QString()));

    QCOMPARE(m_project->annotation(m_claim)->valueOf(field)->value, u"Mrs Okorro"_s);
    QVERIFY(m_project->annotation(m_claim)->valueOf(field)->range.isEmpty());
}

void TextCorrectionTest::aFigureIsReadAnew()
{
    setText(u"They lost 15 boats in the storm."_s);
    const Id<Annotation> figure = mark(u"F"_s, u"15 boats"_s);
    const auto value = [&] {
        const Annotation annotation = m_project->annotation(figure).value();
        const storage::Field *field =
            m_codebook.fieldMeaning(annotation.tagId, app::meaning::value);
        return annotation.valueOf(field->id)->value;
    };
    QCOMPARE(value(), u"15"_s);

    performs(u"They lost 16 boats in the storm."_s);

    QCOMPARE(value(), u"16"_s);
}

void TextCorrectionTest::linksStay()
{
    QVERIFY(m_project->edit({u"Link"_s, {}}, [&](storage::Edit &edit) {
        const auto link =
            edit.addLink({{}, {}, u"content_contains_claim"_s, m_attribution, m_claim, {}, {}});
        return link ? storage::Result<void>() : link.error();
    }));

    performs(replaced(u"mayor"_s, u"major"_s));
    QCOMPARE(m_project->links(m_article)->size(), size_t(1));

    const Id<storage::Span> span = m_project->annotation(m_claim)->spans[0].id;
    performs(replaced(u"We lost all"_s, u"No"_s), {{span, {LostChoice::What::RemoveMark, {}}}});
    QVERIFY(m_project->links(m_article)->empty());
}

void TextCorrectionTest::rejectedSuggestionsMoveAlong()
{
    QVERIFY(m_project->edit({u"Reject"_s, {}}, [&](storage::Edit &edit) {
        storage::RejectedSuggestion suggestion;
        suggestion.articleId = m_article;
        suggestion.analystId = m_project->analyst();
        suggestion.kind = u"attribution"_s;
        suggestion.rule = u"verb"_s;
        suggestion.place = rangeOf(u"said Mrs"_s);
        if (auto done = edit.addRejectedSuggestion(suggestion); !done)
            return done;
        suggestion.place = rangeOf(u"opens again"_s);
        return edit.addRejectedSuggestion(suggestion);
    }));
    const auto before = m_project->rejectedSuggestions(m_article).value();

    performs(replaced(u"The mayor"_s, u"The old mayor"_s).replace(u"opens again"_s, u"is shut"_s));

    const auto after = m_project->rejectedSuggestions(m_article).value();
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].uuid, before[1].uuid);
    QCOMPARE(app::quote(now(), app::TextMap(now()), after[0].place), u"said Mrs"_s);
}

void TextCorrectionTest::theLanguageIsFoundAnewWhereItWasFound()
{
    const QString english =
        u"The harbour was closed on Monday because of the storm, the mayor of the town said."_s;
    const QString german = u"Der Hafen war am Montag wegen des Sturms geschlossen, sagte die "
                           "Bürgermeisterin der Stadt."_s;
    storage::ArticleMetadata metadata;
    metadata.language = u"en"_s;
    metadata.origins = {{u"language"_s, app::detectedOrigin()}};

    setText(english, {}, metadata);
    performs(german);
    QCOMPARE(m_project->article(m_article)->metadata.language, u"de"_s);

    metadata.origins = {{u"language"_s, u"analyst"_s}};
    m_annotator = std::make_unique<app::Annotator>(*m_project);
    setText(english + u' ', {}, metadata);
    performs(german + u' ');
    QCOMPARE(m_project->article(m_article)->metadata.language, u"en"_s);
}

void TextCorrectionTest::paragraphsFollowTheText_data()
{
    QTest::addColumn<QString>("corrected");
    QTest::addColumn<QString>("expected");
    const QString title = u"Harbour closed"_s;
    const QString first = u"The mayor said so on Monday."_s;
    const QString second = u"Nobody in the town agreed."_s;
    const QString gap = u"\n\n"_s;

    QTest::newRow("a typo") << title + gap + u"The mayor said it on Monday."_s + gap + second
                            << u"0:Harbour closed|3:The mayor said it on Monday.|12:mayor|3:"_s +
                                   second;
    QTest::newRow("put in at the end")
        << title + u" again"_s + gap + first + gap + second
        << u"0:Harbour closed again|3:"_s + first + u"|12:mayor|3:"_s + second;
    QTest::newRow("parted") << title + gap + u"The mayor said so\non Monday."_s + gap + second
                            << u"0:Harbour closed|3:The mayor said so|12:mayor|3:on Monday.|3:"_s +
                                   second;
    QTest::newRow("joined") << title + gap + first + u' ' + second
                            << u"0:Harbour closed|3:"_s + first + u' ' + second + u"|12:mayor"_s;
    QTest::newRow("a new one") << title + gap + first + gap + u"Ferries stay in port."_s + gap +
                                      second
                               << u"0:Harbour closed|3:"_s + first +
                                      u"|12:mayor|3:Ferries stay in port.|3:"_s + second;
    QTest::newRow("one that is gone") << title + gap + second << u"0:Harbour closed|3:"_s + second;
    QTest::newRow("one that was moved")
        << first + gap + second + gap + title
        << u"3:"_s + first + u"|12:mayor|3:"_s + second + u"|0:"_s + title;
}

void TextCorrectionTest::paragraphsFollowTheText()
{
    QFETCH(QString, corrected);
    const QString before =
        u"Harbour closed\n\nThe mayor said so on Monday.\n\nNobody in the town agreed."_s;
    setText(before, {{StructureKind::Title, {0, 14}, {}},
                     {StructureKind::Paragraph, {16, 44}, {}},
                     {StructureKind::Emphasis, {20, 25}, {}},
                     {StructureKind::Paragraph, {46, 72}, {}}});

    performs(corrected);

    QStringList written;
    for (const StructureRange &range : *m_project->structure(m_article))
        written.append(u"%1:%2"_s.arg(int(range.kind))
                           .arg(app::quote(corrected, app::TextMap(corrected), range.range)));
    QTEST(written.join(u'|'), "expected");
}

/// Every word with a number of its own, every third one marked: what was not edited must still be
/// marked, and nothing else.
void TextCorrectionTest::randomCorrectionsKeepTheWordsOfMarks()
{
    quint32 state = 66;
    const auto below = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    for (int round = 0; round < 12; ++round) {
        QStringList words;
        for (int i = 0; i < 60; ++i)
            words.append(u"w%1x%2"_s.arg(i).arg(round));
        setText(words.join(u' '));
        std::map<Id<Annotation>, qsizetype> marked;
        for (qsizetype i = 0; i < 60; i += 3)
            marked[mark(u"C"_s, words[i])] = i;
        QCOMPARE(marked.size(), size_t(20));
        QStringList edited = words;
        for (qsizetype edits = 1 + below(10); edits > 0; --edits) {
            const qsizetype at = below(60);
            edited[at] =
                below(2) == 0 ? QString() : u"fresh"_s + (below(2) ? u" one"_s : QString());
        }
        const QString corrected = edited.join(u' ');
        LostChoices choices;
        for (const auto &passage : plan(corrected).passages) {
            if (passage.needsDecision())
                choices[passage.span] = {LostChoice::What::RemoveMark, {}};
        }

        performs(corrected, choices);

        for (const auto &[id, word] : marked) {
            const bool isKept = edited[word] == words[word];
            QCOMPARE(quotes(id), QStringList{isKept ? words[word] : u"removed"_s});
        }
        m_annotator = std::make_unique<app::Annotator>(*m_project);
    }
}

QTEST_GUILESS_MAIN(TextCorrectionTest)
#include "textcorrectiontest.moc"
