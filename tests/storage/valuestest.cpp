#include "storage/project.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace storage;
using namespace Qt::StringLiterals;

/// What looks and changes across articles: values, their other names, where the codebook is used.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void valuesAreCounted();
    void annotationsAreFoundByValueTagAndPlace();
    void theUseOfACodebookIsCounted();
    void aValueIsRenamedEverywhere();
    void aValueOfTenThousandAnnotationsIsOneStep();
    void aNumberThatIsRenamedStaysANumber();
    void aWordThatReadsAsInfiniteIsNoNumber_data();
    void aWordThatReadsAsInfiniteIsNoNumber();
    void aNamelessValueIsRefused();
    void aliasesComeAndGo();
    void anAliasIsGivenOnce();
    void aliasesFollowARenamedValue();
    void aRoleInUseIsNotDeleted();
    void aFieldGoesWithItsAliases();
    void tagsRolesAndFieldsAreReplaced();
    void checkFindsNamesThatStandForNames();
    void checkFindsAValueTooMany();

private:
    struct Everything
    {
        Codebook codebook;
        std::vector<Annotation> annotations;
        std::vector<ValueAlias> aliases;
        bool operator==(const Everything &) const = default;
    };
    Everything everything() const
    {
        std::vector<Annotation> annotations = *m_project->annotations(m_first);
        for (const Annotation &annotation : *m_project->annotations(m_second))
            annotations.push_back(annotation);
        return {*m_project->codebook(), annotations, *m_project->aliases()};
    }

    using Steps = std::function<Result<void>(Edit &)>;
    Result<Changes> edit(const Steps &steps) { return m_project->edit({u"Edit"_s, {}}, steps); }

    /// There, back, there again, and still there when the project is opened again.
    void performs(const Steps &steps)
    {
        const Everything before = everything();
        QVERIFY(edit(steps));
        const Everything after = everything();
        QVERIFY(after != before);
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->undo());
        QVERIFY(everything() == before);
        QVERIFY(m_project->redo());
        QVERIFY(everything() == after);
        m_project.reset();
        m_project = std::move(Project::open(m_path).value());
        QVERIFY(everything() == after);
    }
    ErrorCode refuses(const Steps &steps)
    {
        const Everything before = everything();
        const auto refused = edit(steps);
        if (refused || everything() != before)
            qFatal("not refused");
        return refused.error().code;
    }

    std::vector<ValueCount> valuesOf(Id<Field> field) const { return *m_project->values({field}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    Id<Article> m_first;
    Id<Article> m_second;
    Id<Tag> m_tag;
    Id<Tag> m_other;
    Id<Role> m_source;
    Id<Role> m_cue;
    Id<Field> m_who;
    Id<Field> m_value;
    std::vector<Id<Annotation>> m_annotations;
};

void ValuesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.sayso"_s);
    const auto fill = [this](Edit &edit) -> Result<void> {
        NewArticle article;
        article.text = u"The mayor said the harbour was closed for 3 days."_s;
        m_first = *edit.addArticle(article);
        m_second = *edit.addArticle(article);
        Tag tag;
        tag.name = u"Attribution"_s;
        m_tag = *edit.addTag(tag);
        tag.name = u"Quotation"_s;
        m_other = *edit.addTag(tag);
        Role role;
        role.tagId = m_tag;
        role.name = u"source"_s;
        m_source = *edit.addRole(role);
        role.name = u"cue"_s;
        m_cue = *edit.addRole(role);
        Field field;
        field.tagId = m_tag;
        field.name = u"who"_s;
        field.type = FieldType::Entity;
        m_who = *edit.addField(field);
        field.name = u"value"_s;
        field.type = FieldType::Decimal;
        m_value = *edit.addField(field);
        return {};
    };
    m_project = std::move(Project::create(m_path, fill).value());
    QVERIFY(m_project->useAnalyst(u"Ana"_s));
    m_annotations.clear();
    const auto mark = [this](Id<Article> article, Id<Role> role, TextRange range,
                             const QString &who, const QString &value) {
        QVERIFY(edit([&](Edit &edit) -> Result<void> {
            Annotation annotation;
            annotation.articleId = article;
            annotation.tagId = m_tag;
            annotation.spans = {{{}, role, range}};
            annotation.values = {{{}, m_who, who, {}, {}}};
            if (!value.isEmpty())
                annotation.values.push_back({{}, m_value, value, {}, ValueOrigin::Derived});
            const auto added = edit.addAnnotation(annotation);
            m_annotations.push_back(added.valueOr({}));
            return added ? Result<void>() : added.error();
        }));
    };
    mark(m_second, m_source, {0, 9}, u"mayor"_s, {});
    mark(m_first, m_source, {4, 9}, u"mayor"_s, u"3"_s);
    mark(m_first, m_cue, {10, 14}, u"harbour"_s, u"4"_s);
}

void ValuesTest::cleanup()
{
    m_project.reset();
}

void ValuesTest::valuesAreCounted()
{
    QVERIFY((valuesOf(m_who) == std::vector<ValueCount>{{u"mayor"_s, 2}, {u"harbour"_s, 1}}));
    QVERIFY(
        (*m_project->values({m_who, m_value}) ==
         std::vector<ValueCount>{{u"mayor"_s, 2}, {u"3"_s, 1}, {u"4"_s, 1}, {u"harbour"_s, 1}}));
    QVERIFY(m_project->values({})->empty());
}

void ValuesTest::annotationsAreFoundByValueTagAndPlace()
{
    const std::vector<AnnotationKey> mayor{{m_annotations[1], m_first},
                                           {m_annotations[0], m_second}};
    const std::vector<AnnotationKey> all{
        {m_annotations[1], m_first}, {m_annotations[2], m_first}, {m_annotations[0], m_second}};

    QVERIFY(*m_project->annotationsWith({m_who}, u"mayor"_s) == mayor);
    QVERIFY(m_project->annotationsWith({m_value}, u"mayor"_s)->empty());
    QVERIFY(m_project->annotationsWith({m_who}, u"Mayor"_s)->empty());
    QVERIFY(*m_project->annotationsTagged(m_tag) == all);
    QVERIFY(m_project->annotationsTagged(m_other)->empty());
    QVERIFY((*m_project->annotationsAt(m_first, {8, 11}) ==
             std::vector{m_annotations[1], m_annotations[2]}));
    QVERIFY(m_project->annotationsAt(m_first, {9, 10})->empty());
    QVERIFY((*m_project->annotationsAt(m_second, {0, 1}) == std::vector{m_annotations[0]}));
}

void ValuesTest::theUseOfACodebookIsCounted()
{
    const CodebookUse use = *m_project->codebookUse();
    const CodebookUse ofOther = *m_project->codebookUse({m_other});
    const CodebookUse ofBoth = *m_project->codebookUse({m_other, m_tag});

    QCOMPARE(use.annotations.at(m_tag), 3);
    QVERIFY(!use.annotations.contains(m_other));
    QCOMPARE(use.spans.at(m_source), 2);
    QCOMPARE(use.spans.at(m_cue), 1);
    QCOMPARE(use.values.at(m_who), 3);
    QCOMPARE(use.values.at(m_value), 2);
    QVERIFY(ofOther.annotations.empty() && ofOther.spans.empty() && ofOther.values.empty());
    QVERIFY(ofBoth.annotations == use.annotations && ofBoth.spans == use.spans &&
            ofBoth.values == use.values);
    QVERIFY(m_project->codebookUse({})->annotations.empty());
}

void ValuesTest::aValueIsRenamedEverywhere()
{
    performs([this](Edit &edit) { return edit.renameValue({m_who}, u"mayor"_s, u"Ms Ruiz"_s); });

    QVERIFY((valuesOf(m_who) == std::vector<ValueCount>{{u"Ms Ruiz"_s, 2}, {u"harbour"_s, 1}}));
    performs([this](Edit &edit) { return edit.renameValue({m_who}, u"harbour"_s, u"Ms Ruiz"_s); });
    QVERIFY((valuesOf(m_who) == std::vector<ValueCount>{{u"Ms Ruiz"_s, 3}}));
}

void ValuesTest::aValueOfTenThousandAnnotationsIsOneStep()
{
    constexpr qint64 many = 10000;
    QVERIFY(edit([&](Edit &edit) -> Result<void> {
        Annotation annotation;
        annotation.articleId = m_first;
        annotation.tagId = m_tag;
        annotation.modified = u"2020-01-01T00:00:00Z"_s;
        annotation.spans = {{{}, m_source, {0, 3}}};
        annotation.values = {{{}, m_who, u"council"_s, {}, ValueOrigin::Derived}};
        for (qint64 i = 0; i < many; ++i) {
            if (const auto added = edit.addAnnotation(annotation); !added)
                return added.error();
        }
        return {};
    }));
    const Everything before = everything();
    const auto steps = m_project->history()->size();

    const auto changes =
        edit([this](Edit &edit) { return edit.renameValue({m_who}, u"council"_s, u"city"_s); });

    QCOMPARE(changes->annotations.size(), size_t(many));
    QCOMPARE(m_project->history()->size(), steps + 1);
    QCOMPARE(valuesOf(m_who).front().value, u"city"_s);
    const Annotation last = m_project->annotations(m_first)->back();
    QVERIFY(last.modified > u"2020-01-01T00:00:00Z"_s);
    QVERIFY(m_project->undo());
    QVERIFY(everything() == before);
    QVERIFY(m_project->redo());
    QVERIFY((valuesOf(m_who).front() == ValueCount{u"city"_s, many}));
    QVERIFY(m_project->check()->empty());
}

void ValuesTest::aNumberThatIsRenamedStaysANumber()
{
    performs([this](Edit &edit) { return edit.renameValue({m_value}, u"3"_s, u"3.5"_s); });

    const Annotation annotation = *m_project->annotation(m_annotations[1]);
    QCOMPARE(annotation.valueOf(m_value)->value, u"3.5"_s);
    QCOMPARE(annotation.valueOf(m_value)->origin, ValueOrigin::Derived);
}

void ValuesTest::aWordThatReadsAsInfiniteIsNoNumber_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("number");
    QTest::newRow("an infinity") << u"inf"_s << QString();
    QTest::newRow("not a number") << u"nan"_s << QString();
    QTest::newRow("too large for any number") << u"1e999"_s << QString();
    QTest::newRow("a number") << u"-2.5"_s << u"-2.5"_s;
}

void ValuesTest::aWordThatReadsAsInfiniteIsNoNumber()
{
    QFETCH(const QString, value);
    QFETCH(const QString, number);

    QVERIFY(edit([&](Edit &edit) { return edit.renameValue({m_value}, u"3"_s, value); }));
    m_project.reset();

    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, m_path,
                                u"SELECT number FROM field_value WHERE value = '%1'"_s.arg(value)});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.readAllStandardOutput(), number.toUtf8() + '\n');
}

void ValuesTest::aNamelessValueIsRefused()
{
    QCOMPARE(refuses([this](Edit &edit) { return edit.renameValue({m_who}, u"mayor"_s, u" "_s); }),
             ErrorCode::NameEmpty);
}

void ValuesTest::aliasesComeAndGo()
{
    performs([this](Edit &edit) -> Result<void> {
        const auto added = edit.addAlias({{}, {}, m_who, u"the mayor"_s, u"mayor"_s});
        return added ? Result<void>() : added.error();
    });
    const ValueAlias alias = m_project->aliases()->front();
    QCOMPARE(alias.alias, u"the mayor"_s);
    QCOMPARE(alias.value, u"mayor"_s);
    QCOMPARE(alias.fieldId, m_who);
    QVERIFY(!alias.uuid.isEmpty());

    performs([&](Edit &edit) { return edit.removeAlias(alias.id); });

    QVERIFY(m_project->aliases()->empty());
}

void ValuesTest::anAliasIsGivenOnce()
{
    const auto add = [](Id<Field> field, const QString &alias) {
        return [field, alias](Edit &edit) -> Result<void> {
            const auto added = edit.addAlias({{}, {}, field, alias, u"mayor"_s});
            return added ? Result<void>() : added.error();
        };
    };
    performs(add(m_who, u"she"_s));
    performs(add({}, u"she"_s));

    QCOMPARE(refuses(add(m_who, u"she"_s)), ErrorCode::AliasTaken);
    QCOMPARE(refuses(add({}, u"she"_s)), ErrorCode::AliasTaken);
    QCOMPARE(refuses(add(m_who, QString())), ErrorCode::NameEmpty);
    performs(add(m_value, u"she"_s));
}

void ValuesTest::aliasesFollowARenamedValue()
{
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        const bool added = edit.addAlias({{}, {}, m_who, u"she"_s, u"mayor"_s}).isOk() &&
                           edit.addAlias({{}, {}, {}, u"Ruiz"_s, u"mayor"_s}).isOk() &&
                           edit.addAlias({{}, {}, m_value, u"three"_s, u"mayor"_s}).isOk();
        return added ? Result<void>() : Error{};
    }));

    performs([this](Edit &edit) { return edit.renameValue({m_who}, u"mayor"_s, u"Ms Ruiz"_s); });

    QStringList values;
    for (const ValueAlias &alias : *m_project->aliases())
        values.append(alias.alias + u'=' + alias.value);
    QCOMPARE(values, (QStringList{u"Ruiz=Ms Ruiz"_s, u"she=Ms Ruiz"_s, u"three=mayor"_s}));
}

void ValuesTest::aRoleInUseIsNotDeleted()
{
    QCOMPARE(refuses([this](Edit &edit) { return edit.removeRole(m_cue); }), ErrorCode::RoleInUse);
    QVERIFY(edit([this](Edit &edit) { return edit.removeAnnotation(m_annotations[2]); }));

    performs([this](Edit &edit) { return edit.removeRole(m_cue); });

    QVERIFY(!m_project->codebook()->role(m_cue));
}

void ValuesTest::aFieldGoesWithItsAliases()
{
    QCOMPARE(refuses([this](Edit &edit) { return edit.removeField(m_value); }),
             ErrorCode::FieldInUse);
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        for (const Id<Annotation> id : m_annotations) {
            if (Result<void> done = edit.removeAnnotation(id); !done)
                return done;
        }
        const auto added = edit.addAlias({{}, {}, m_value, u"three"_s, u"3"_s});
        return added ? Result<void>() : added.error();
    }));

    performs([this](Edit &edit) { return edit.removeField(m_value); });

    QVERIFY(!m_project->codebook()->field(m_value));
    QVERIFY(m_project->aliases()->empty());
}

void ValuesTest::tagsRolesAndFieldsAreReplaced()
{
    performs([this](Edit &edit) -> Result<void> {
        Role role;
        role.tagId = m_other;
        role.name = u"speaker"_s;
        const Id<Role> speaker = *edit.addRole(role);
        role.name = u"verb"_s;
        const Id<Role> verb = *edit.addRole(role);
        Field field = *m_project->codebook()->field(m_who);
        field.tagId = m_other;
        field.uuid.clear();
        const Id<Field> who = *edit.addField(field);
        field = *m_project->codebook()->field(m_value);
        field.tagId = m_other;
        Result<void> done = edit.updateField(field);
        if (done)
            done = edit.replaceRole({m_tag}, m_source, speaker);
        if (done)
            done = edit.replaceRole({m_tag}, m_cue, verb);
        if (done)
            done = edit.replaceRole({m_other}, speaker, verb); // nobody has that tag yet
        if (done)
            done = edit.replaceField({m_tag}, m_who, who);
        return done ? edit.replaceTag(m_tag, m_other) : done;
    });

    const Codebook codebook = *m_project->codebook();
    const Annotation annotation = *m_project->annotation(m_annotations[1]);
    QCOMPARE(annotation.tagId, m_other);
    QCOMPARE(codebook.role(annotation.spans[0].roleId)->name, u"speaker"_s);
    QCOMPARE(annotation.valueOf(m_value)->value, u"3"_s);
    QCOMPARE(annotation.valueOf(codebook.fieldNamed(m_other, u"who"_s)->id)->value, u"mayor"_s);
}

void ValuesTest::checkFindsNamesThatStandForNames()
{
    const auto add = [this](const QString &alias, const QString &value) {
        QVERIFY(edit([&](Edit &edit) -> Result<void> {
            const auto added = edit.addAlias({{}, {}, m_who, alias, value});
            return added ? Result<void>() : added.error();
        }));
    };
    add(u"she"_s, u"mayor"_s);
    QVERIFY(m_project->check()->empty());

    add(u"her"_s, u"she"_s);

    const std::vector<Finding> findings = *m_project->check();
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings.front().kind, u"value"_s);
    QCOMPARE(findings.front().where, u"value_alias 2"_s);
}

void ValuesTest::checkFindsAValueTooMany()
{
    Annotation annotation = *m_project->annotation(m_annotations[0]);
    annotation.values.push_back({{}, m_who, u"harbour"_s, {}, {}});

    QVERIFY(edit([&](Edit &edit) { return edit.updateAnnotation(annotation); }));

    const std::vector<Finding> findings = *m_project->check();
    QCOMPARE(findings.size(), 1u);
    QVERIFY(findings.front().where.startsWith(u"field_value "_s));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
