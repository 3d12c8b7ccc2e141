#include "storage/project.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// The rows of all tables under undo and the search index, as an analyst could see them.
struct Everything
{
    std::vector<Article> articles;
    std::vector<std::vector<StructureRange>> structures;
    std::vector<QString> texts;
    std::vector<std::vector<Annotation>> annotations;
    std::vector<Link> links;
    Codebook codebook;
    std::vector<Id<Article>> found;

    bool operator==(const Everything &) const = default;
};

Everything everythingIn(const Project &project)
{
    Everything all;
    for (const ArticleSummary &summary : *project.articles()) {
        all.articles.push_back(*project.article(summary.id));
        all.structures.push_back(*project.structure(summary.id));
        all.texts.push_back(*project.text(summary.id));
        all.annotations.push_back(*project.annotations(summary.id));
        std::set<Id<Link>> ofArticle;
        for (const Link &link : *project.links(summary.id))
            ofArticle.insert(link.id);
        std::set<Id<Link>> ofAnnotations;
        for (const Annotation &annotation : all.annotations.back()) {
            for (const Link &link : *project.links(annotation.id)) {
                all.links.push_back(link);
                ofAnnotations.insert(link.id);
            }
        }
        if (ofArticle != ofAnnotations)
            qFatal("an article's links are not those of its annotations");
        if (qsizetype(all.annotations.back().size()) != summary.annotations)
            qFatal("the number of annotations kept for an article is wrong");
    }
    all.codebook = *project.codebook();
    all.found = *project.search(u"harbour"_s);
    return all;
}

NewArticle harbourReport()
{
    NewArticle article;
    article.metadata.title = u"Harbour closed 🌊"_s;
    article.metadata.publisher = u"Quayside Courier"_s;
    article.metadata.origins = {{u"title"_s, u"first line"_s}};
    article.format = u"text"_s;
    article.text = u"Harbour closed 🌊\n\nThe mayor said: “The harbour is closed.”"_s;
    article.words = 9;
    article.structure = {{StructureKind::Title, {0, 16}, {}},
                         {StructureKind::Paragraph, {18, 57}, {}}};
    article.source = {{}, u"harbour.txt"_s, article.text.toUtf8()};
    return article;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsPutInComesOut();
    void everyEditCanBeUndoneAndRedone_data();
    void everyEditCanBeUndoneAndRedone();
    void allEditsCanBeUndoneAfterReopening();
    void aNewEditDropsWhatWasUndone();
    void everyPassageIsCheckedAgainstItsOwnText();
    void refusedEditsLeaveNoTrace_data();
    void refusedEditsLeaveNoTrace();
    void anEditThatChangesNothingIsNotRecorded();
    void changedNamesTheRows();
    void undoRefusesRowsThatAreNotAsExpected();
    void theSameTextIsStoredOnce();
    void rolesOfParentTagsAreInherited();
    void lettersAreUsedOnce();
    void searchTakesWhatPeopleType_data();
    void searchTakesWhatPeopleType();
    void aReaderSeesTheProjectBesideItsWriter();
    void checkFindsNothingInAHealthyProject();

private:
    Id<Article> addArticle();
    Id<Annotation> addAnnotation(TextRange range);
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    Id<Article> m_article;
    Id<Tag> m_tag;
    Id<Role> m_source;
    Id<Role> m_cue;
    Id<Field> m_field;
};

void ProjectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = Project::create(m_folder->filePath(u"test.sayso"_s), [this](Edit &edit) {
        Tag tag;
        tag.name = u"Attribution"_s;
        tag.shortcut = u"A"_s;
        m_tag = *edit.addTag(tag);
        Role role;
        role.tagId = m_tag;
        role.name = u"source"_s;
        m_source = *edit.addRole(role);
        role.name = u"cue"_s;
        role.position = 1;
        m_cue = *edit.addRole(role);
        Field field;
        field.tagId = m_tag;
        field.name = u"quote"_s;
        field.type = FieldType::Choice;
        field.choices = {u"direct"_s, u"indirect"_s};
        m_field = *edit.addField(field);
        return Result<void>();
    });
    QVERIFY2(created.isOk(), qPrintable(created ? QString() : created.error().detail));
    m_project = std::move(*created);
    QVERIFY(m_project->useAnalyst(u"Ana"_s).isOk());
    m_article = addArticle();
}

void ProjectTest::cleanup()
{
    m_project.reset();
}

Id<Article> ProjectTest::addArticle()
{
    Id<Article> id;
    const auto done =
        m_project->edit({u"Import “%1”"_s, u"Harbour"_s}, [&id](Edit &edit) -> Result<void> {
            const auto added = edit.addArticle(harbourReport());
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return id;
}

Id<Annotation> ProjectTest::addAnnotation(TextRange range)
{
    Id<Annotation> id;
    const auto done =
        m_project->edit({u"Tag as %1"_s, u"Attribution"_s}, [&, this](Edit &edit) -> Result<void> {
            Annotation annotation;
            annotation.articleId = m_article;
            annotation.tagId = m_tag;
            annotation.spans = {{{}, m_source, range}};
            annotation.values = {{{}, m_field, u"direct"_s, {}, ValueOrigin::Derived}};
            const auto added = edit.addAnnotation(annotation);
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return id;
}

void ProjectTest::reopen()
{
    const QString path = m_project->path();
    m_project.reset();
    auto opened = Project::open(path);
    QVERIFY(opened.isOk());
    m_project = std::move(*opened);
    QVERIFY(!m_project->isReadOnly());
    QVERIFY(m_project->useAnalyst(u"Ana"_s).isOk());
}

void ProjectTest::whatIsPutInComesOut()
{
    const Id<Annotation> id = addAnnotation({22, 27});

    const Article article = *m_project->article(m_article);
    const Annotation annotation = *m_project->annotation(id);

    const NewArticle given = harbourReport();
    QCOMPARE(article.metadata.title, given.metadata.title);
    QCOMPARE(article.metadata.origins, given.metadata.origins);
    QVERIFY(article.metadata.datePublished.isEmpty());
    QCOMPARE(*m_project->text(m_article), given.text);
    QVERIFY(*m_project->structure(m_article) == given.structure);
    QCOMPARE(m_project->sourceFile(m_article)->bytes, given.source.bytes);
    QCOMPARE(annotation.spans.size(), 1u);
    QCOMPARE(annotation.spans[0].roleId, m_source);
    QCOMPARE(annotation.envelope(), (TextRange{22, 27}));
    QCOMPARE(annotation.valueOf(m_field)->value, u"direct"_s);
    QCOMPARE(annotation.valueOf(m_field)->origin, ValueOrigin::Derived);
    QCOMPARE(annotation.origin, u"analyst"_s);
    QCOMPARE(annotation.analystId, m_project->analyst());
    QCOMPARE(annotation.uuid.size(), 36);
}

using Steps = std::function<Result<void>(Edit &, const ProjectTest &)>;

void ProjectTest::everyEditCanBeUndoneAndRedone_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *name :
         {"an article comes in", "an article is deleted with its annotations and links",
          "metadata and status change", "an annotation is added", "an annotation is deleted",
          "spans, values and note of an annotation change", "a link is drawn", "a link is deleted",
          "a tag, a role and a field come to the codebook", "a tag is renamed", "a tag is deleted",
          "several things at once"})
        QTest::newRow(name) << kind++;
}

void ProjectTest::everyEditCanBeUndoneAndRedone()
{
    QFETCH(const int, kind);
    const Id<Annotation> first = addAnnotation({22, 27});
    const Id<Annotation> second = addAnnotation({18, 27});
    Id<Link> link;
    Id<Tag> spare;
    QVERIFY(m_project
                ->edit({u"Prepare"_s, {}},
                       [&](Edit &edit) -> Result<void> {
                           link = *edit.addLink({{}, {}, u"nested_in"_s, first, second, {}, {}});
                           Tag tag;
                           tag.name = u"Spare"_s;
                           tag.parentId = m_tag;
                           spare = *edit.addTag(tag);
                           Role role;
                           role.tagId = spare;
                           role.name = u"passage"_s;
                           return edit.addRole(role) ? Result<void>() : Error{};
                       })
                .isOk());
    const auto perform = [&](Edit &edit) -> Result<void> {
        const auto ignoreId = [](auto result) -> Result<void> {
            if (result)
                return {};
            return result.error();
        };
        switch (kind) {
        case 0:
            return ignoreId(edit.addArticle(harbourReport()));
        case 1:
            return edit.removeArticle(m_article);
        case 2: {
            Article article = *edit.project().article(m_article);
            article.metadata.title = u"Quay closed"_s;
            article.metadata.origins = {{u"title"_s, u"analyst"_s}};
            article.status = ArticleStatus::Done;
            return edit.updateArticle(article);
        }
        case 3: {
            Annotation annotation = *edit.project().annotation(first);
            annotation.uuid.clear();
            return ignoreId(edit.addAnnotation(annotation));
        }
        case 4:
            return edit.removeAnnotation(first);
        case 5: {
            Annotation annotation = *edit.project().annotation(first);
            annotation.spans[0].range.end = 32;
            annotation.spans.push_back({{}, m_cue, {28, 32}});
            annotation.values.clear();
            annotation.note = u"sure"_s;
            return edit.updateAnnotation(annotation);
        }
        case 6:
            return ignoreId(edit.addLink({{}, {}, u"same_source"_s, first, second, {}, {}}));
        case 7:
            return edit.removeLink(link);
        case 8: {
            Tag tag;
            tag.name = u"Framing"_s;
            tag.shortcut = u"R"_s;
            const Id<Tag> id = *edit.addTag(tag);
            Role role;
            role.tagId = id;
            role.name = u"passage"_s;
            if (!edit.addRole(role))
                return Error{};
            Field field;
            field.tagId = id;
            field.name = u"frame"_s;
            return ignoreId(edit.addField(field));
        }
        case 9: {
            const Codebook codebook = *edit.project().codebook();
            Tag tag = *codebook.tag(m_tag);
            tag.name = u"Who says so"_s;
            return edit.updateTag(tag);
        }
        case 10:
            return edit.removeTag(spare);
        default:
            if (const auto removed = edit.removeAnnotation(second); !removed)
                return removed;
            if (!edit.addArticle(harbourReport()))
                return Error{};
            return edit.removeTag(spare);
        }
    };
    const Everything before = everythingIn(*m_project);

    QVERIFY(m_project->edit({u"Do it"_s, {}}, perform).isOk());
    const Everything after = everythingIn(*m_project);
    QVERIFY(before != after);

    QCOMPARE(m_project->nextUndo()->action.text(), u"Do it"_s);
    QVERIFY(m_project->undo().isOk());
    QVERIFY(everythingIn(*m_project) == before);
    QCOMPARE(m_project->nextRedo()->action.text(), u"Do it"_s);
    QVERIFY(m_project->redo().isOk());
    QVERIFY(everythingIn(*m_project) == after);
    QVERIFY(!m_project->nextRedo());
    reopen();
    QVERIFY(everythingIn(*m_project) == after);
    QVERIFY(m_project->undo().isOk());
    QVERIFY(everythingIn(*m_project) == before);
    reopen();
    QVERIFY(m_project->redo().isOk());
    QVERIFY(everythingIn(*m_project) == after);
    QVERIFY(m_project->check()->empty());
}

void ProjectTest::allEditsCanBeUndoneAfterReopening()
{
    std::vector<Everything> states{everythingIn(*m_project)};
    for (int i = 0; i < 25; ++i) {
        addAnnotation({i, i + 3});
        states.push_back(everythingIn(*m_project));
    }
    QVERIFY(
        m_project
            ->edit({u"Delete"_s, {}}, [this](Edit &edit) { return edit.removeArticle(m_article); })
            .isOk());

    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        reopen();
        QVERIFY(m_project->undo().isOk());
        QVERIFY(everythingIn(*m_project) == *state);
    }

    QVERIFY(m_project->undo().isOk()); // the import
    QVERIFY(m_project->articles()->empty());
    QCOMPARE(m_project->undo().error().code, ErrorCode::NothingToUndo);
    while (m_project->nextRedo())
        QVERIFY(m_project->redo().isOk());
    QVERIFY(m_project->articles()->empty());
    QCOMPARE(m_project->redo().error().code, ErrorCode::NothingToRedo);
}

void ProjectTest::aNewEditDropsWhatWasUndone()
{
    addAnnotation({0, 3});
    QVERIFY(m_project->undo().isOk());

    addAnnotation({4, 6});

    QVERIFY(!m_project->nextRedo());
    QVERIFY(m_project->undo().isOk());
    QVERIFY(m_project->annotations(m_article)->empty());
    const std::vector<HistoryEntry> history = *m_project->history();
    QCOMPARE(history.size(), 5u);
    QVERIFY(history[1].undone);
    QCOMPARE(history[2].kind, HistoryEntry::Kind::Undo);
    QCOMPARE(history[2].of, history[1].id);
    QCOMPARE(history[4].of, history[3].id);
}

void ProjectTest::everyPassageIsCheckedAgainstItsOwnText()
{
    const auto annotate = [this](Edit &edit, Id<Article> article) {
        Annotation annotation;
        annotation.articleId = article;
        annotation.tagId = m_tag;
        annotation.spans = {{{}, {}, {9, 10}}};
        return edit.addAnnotation(annotation).isOk();
    };
    const auto added = [](Edit &edit, const QString &text) {
        NewArticle article;
        article.text = text;
        return *edit.addArticle(article);
    };
    std::vector<bool> fits;
    QVERIFY(m_project
                ->edit({u"Short and long"_s, {}},
                       [&](Edit &edit) -> Result<void> {
                           const Id<Article> tooShort = added(edit, u"🌊 closed."_s);
                           const Id<Article> enough = added(edit, u"🌊 closed!!"_s);
                           for (const Id<Article> article : {enough, tooShort, enough, tooShort})
                               fits.push_back(annotate(edit, article));
                           return {};
                       })
                .isOk());
    QCOMPARE(fits, std::vector<bool>({true, false, true, false}));

    // What an edit that fails has added leaves its numbers to what comes next.
    Id<Article> gone;
    Id<Article> next;
    QVERIFY(!m_project->edit({u"Fails"_s, {}}, [&](Edit &edit) -> Result<void> {
        gone = added(edit, u"Long enough."_s);
        fits.push_back(annotate(edit, gone));
        return Error{};
    }));
    QVERIFY(m_project
                ->edit({u"Shorter"_s, {}},
                       [&](Edit &edit) -> Result<void> {
                           next = added(edit, u"Short."_s);
                           fits.push_back(annotate(edit, next));
                           return {};
                       })
                .isOk());
    QVERIFY(next == gone);
    QCOMPARE(fits, std::vector<bool>({true, false, true, false, true, false}));
}

void ProjectTest::refusedEditsLeaveNoTrace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("no passage") << 0 << int(ErrorCode::NoPassage);
    QTest::newRow("a passage beyond the end") << 1 << int(ErrorCode::RangeOutsideText);
    QTest::newRow("an empty passage") << 2 << int(ErrorCode::RangeOutsideText);
    QTest::newRow("a role of no tag") << 3 << int(ErrorCode::UnknownRole);
    QTest::newRow("an unknown article") << 4 << int(ErrorCode::NotFound);
    QTest::newRow("a tag in use is deleted") << 5 << int(ErrorCode::TagInUse);
    QTest::newRow("a taken name") << 6 << int(ErrorCode::NameTaken);
    QTest::newRow("a link to nothing") << 7 << int(ErrorCode::StorageFailed);
}

void ProjectTest::refusedEditsLeaveNoTrace()
{
    QFETCH(const int, kind);
    QFETCH(const int, code);
    const Id<Annotation> first = addAnnotation({22, 27});
    const Everything before = everythingIn(*m_project);
    const auto historyBefore = *m_project->history();
    QSignalSpy spy(m_project.get(), &Project::changed);

    const auto refused = m_project->edit({u"Refused"_s, {}}, [&, this](Edit &edit) -> Result<void> {
        if (!edit.addArticle(harbourReport()))
            return Error{};
        Annotation annotation = *edit.project().annotation(first);
        annotation.uuid.clear();
        switch (kind) {
        case 0:
            annotation.spans.clear();
            break;
        case 1:
            annotation.spans[0].range.end = 4000;
            break;
        case 2:
            annotation.spans[0].range.end = annotation.spans[0].range.begin;
            break;
        case 3:
            annotation.spans[0].roleId.value = 99;
            break;
        case 4:
            annotation.articleId.value = 99;
            break;
        case 5:
            return edit.removeTag(m_tag);
        case 6: {
            Tag tag;
            tag.name = u"Attribution"_s;
            const auto added = edit.addTag(tag);
            return added ? Result<void>() : added.error();
        }
        default: {
            const auto added = edit.addLink({{}, {}, u"nested_in"_s, first, {12345}, {}, {}});
            return added ? Result<void>() : added.error();
        }
        }
        const auto added = edit.addAnnotation(annotation);
        return added ? Result<void>() : added.error();
    });

    QVERIFY(!refused.isOk());
    QCOMPARE(int(refused.error().code), code);
    QVERIFY(everythingIn(*m_project) == before);
    QVERIFY(*m_project->history() == historyBefore);
    QCOMPARE(spy.count(), 0);
}

void ProjectTest::anEditThatChangesNothingIsNotRecorded()
{
    const auto historyBefore = *m_project->history();

    const auto done = m_project->edit({u"Nothing"_s, {}}, [this](Edit &edit) {
        return edit.updateArticle(*edit.project().article(m_article));
    });

    QVERIFY(done.isOk());
    QVERIFY(done->isEmpty());
    QVERIFY(*m_project->history() == historyBefore);
}

void ProjectTest::changedNamesTheRows()
{
    const Id<Annotation> first = addAnnotation({22, 27});
    std::vector<Changes> told;
    connect(m_project.get(), &Project::changed, this,
            [&told](const Changes &changes) { told.push_back(changes); });

    QVERIFY(m_project
                ->edit({u"Resize"_s, {}},
                       [first](Edit &edit) {
                           Annotation annotation = *edit.project().annotation(first);
                           annotation.spans[0].range.end = 30;
                           return edit.updateAnnotation(annotation);
                       })
                .isOk());
    QVERIFY(
        m_project
            ->edit({u"Delete"_s, {}}, [first](Edit &edit) { return edit.removeAnnotation(first); })
            .isOk());
    QVERIFY(m_project->undo().isOk());

    QCOMPARE(told.size(), 3u);
    using Annotations = std::vector<Changes::AnnotationChange>;
    QVERIFY((told[0].annotations == Annotations{{first, m_article, Operation::Updated}}));
    QVERIFY((told[1].annotations == Annotations{{first, m_article, Operation::Deleted}}));
    QVERIFY((told[2].annotations == Annotations{{first, m_article, Operation::Inserted}}));
    QVERIFY(told[0].articles.empty());
    QVERIFY(!told[0].codebook);
}

void ProjectTest::undoRefusesRowsThatAreNotAsExpected()
{
    const Id<Annotation> first = addAnnotation({22, 27});
    // A second edit that pretends to be history's newest by being forgotten.
    QVERIFY(m_project
                ->edit({u"Note"_s, {}},
                       [first](Edit &edit) {
                           Annotation annotation = *edit.project().annotation(first);
                           annotation.note = u"changed"_s;
                           return edit.updateAnnotation(annotation);
                       })
                .isOk());
    const QString path = m_project->path();
    m_project.reset();
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {path, u"DELETE FROM history WHERE label = 'Note'"_s}),
             0);
    auto opened = Project::open(path);
    QVERIFY(opened.isOk());
    m_project = std::move(*opened);
    const Everything before = everythingIn(*m_project);

    const auto undone = m_project->undo();

    QCOMPARE(undone.error().code, ErrorCode::HistoryConflict);
    QVERIFY(everythingIn(*m_project) == before);
    QVERIFY(m_project->nextUndo().has_value());
}

void ProjectTest::theSameTextIsStoredOnce()
{
    const Id<Article> second = addArticle();

    QCOMPARE(m_project->article(second)->textId, m_project->article(m_article)->textId);
    QCOMPARE(m_project->article(second)->sourceFileId, m_project->article(m_article)->sourceFileId);
    QVERIFY((*m_project->articlesWithText(harbourReport().text) == std::vector{m_article, second}));
    QVERIFY(m_project->articlesWithText(u"another"_s)->empty());
}

void ProjectTest::rolesOfParentTagsAreInherited()
{
    Id<Tag> child;
    QVERIFY(m_project
                ->edit({u"Add tag"_s, {}},
                       [&](Edit &edit) -> Result<void> {
                           Tag tag;
                           tag.name = u"Denial"_s;
                           tag.parentId = m_tag;
                           tag.style.pattern = u"wave"_s;
                           child = *edit.addTag(tag);
                           Annotation annotation;
                           annotation.articleId = m_article;
                           annotation.tagId = child;
                           annotation.spans = {{{}, m_cue, {0, 4}}};
                           const auto added = edit.addAnnotation(annotation);
                           return added ? Result<void>() : added.error();
                       })
                .isOk());

    const Codebook codebook = *m_project->codebook();

    QCOMPARE(codebook.rolesOf(child).size(), 2u);
    QCOMPARE(codebook.fieldsOf(child).size(), 1u);
    QCOMPARE(codebook.roleNamed(child, u"cue"_s)->id, m_cue);
    QCOMPARE(codebook.styleOf(child, m_cue).pattern, u"wave"_s);
    QVERIFY(m_project->check()->empty());
}

void ProjectTest::lettersAreUsedOnce()
{
    const auto refused = m_project->edit({u"Add role"_s, {}}, [this](Edit &edit) -> Result<void> {
        Role role;
        role.tagId = m_tag;
        role.name = u"content"_s;
        role.shortcut = u"A"_s;
        const auto added = edit.addRole(role);
        return added ? Result<void>() : added.error();
    });

    QCOMPARE(refused.error().code, ErrorCode::LetterTaken);
    QCOMPARE(refused.error().subject, u"A"_s);
}

void ProjectTest::searchTakesWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("a word") << u"harbour"_s << true;
    QTest::newRow("an unfinished word") << u"harb"_s << true;
    QTest::newRow("a finished word that is none") << u"harb "_s << false;
    QTest::newRow("words in any order") << u"closed mayor"_s << true;
    QTest::newRow("quotes") << u"\"the harbour"_s << true;
    QTest::newRow("operators are words") << u"harbour OR nothing"_s << false;
    QTest::newRow("stars and signs") << u"* ( - : ^ harbour"_s << true;
    QTest::newRow("only signs") << u"\"\"*"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ProjectTest::searchTakesWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);

    const auto result = m_project->search(typed);

    QVERIFY(result.isOk());
    QCOMPARE(!result->empty(), found);
}

void ProjectTest::aReaderSeesTheProjectBesideItsWriter()
{
    addAnnotation({22, 27});

    const auto reader = ProjectReader::open(m_project->path());

    QVERIFY(reader.isOk());
    QCOMPARE((*reader)->annotations(m_article)->size(), 1u);
    addAnnotation({0, 4});
    QCOMPARE((*reader)->annotations(m_article)->size(), 2u);
    qsizetype visited = 0;
    QVERIFY((*reader)
                ->forEachArticle([&visited](const ArticleContents &contents) -> Result<void> {
                    visited += qsizetype(contents.annotations.size());
                    return {};
                })
                .isOk());
    QCOMPARE(visited, 2);
}

void ProjectTest::checkFindsNothingInAHealthyProject()
{
    addAnnotation({22, 27});

    const auto findings = m_project->check();

    QVERIFY(findings.isOk());
    QVERIFY(findings->empty());
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "projecttest.moc"
