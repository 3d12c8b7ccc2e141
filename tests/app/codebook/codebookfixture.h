#pragma once

#include "app/codebook/codebookedits.h"
#include "app/codebook/startercodebook.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <memory>

/// A new project with the starter codebook and one article to mark.
class CodebookFixture : public QObject
{
protected:
    using Act = std::function<storage::Result<storage::Changes>()>;

    struct Part
    {
        QString role;
        storage::TextRange range;
    };

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("test.sayso"));
        m_project = std::move(app::createProject(m_path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
        storage::NewArticle article;
        article.metadata.title = QStringLiteral("The harbour");
        article.text = QStringLiteral("The mayor said the harbour was closed. ").repeated(20);
        QVERIFY(m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
            const auto id = edit.addArticle(article);
            m_article = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        }));
    }
    void close()
    {
        m_project.reset();
        m_folder.reset();
    }

    storage::Codebook codebook() const { return m_project->codebook().value(); }
    storage::Tag tag(const QString &name) const { return *codebook().tagNamed(name); }
    storage::Role role(const QString &tagName, const QString &name) const
    {
        return *codebook().roleNamed(tag(tagName).id, name);
    }
    storage::Field field(const QString &tagName, const QString &name) const
    {
        return *codebook().fieldNamed(tag(tagName).id, name);
    }

    /// Everything that an edit of a codebook could change.
    struct Everything
    {
        storage::Codebook codebook;
        std::vector<storage::Annotation> annotations;
        std::vector<storage::Link> links;
        std::vector<storage::ValueAlias> aliases;
        bool operator==(const Everything &) const = default;
    };
    Everything everything() const
    {
        return {codebook(), m_project->annotations(m_article).value(),
                m_project->links(m_article).value(), m_project->aliases().value()};
    }

    /// One edit, which can be undone and redone and is there when the project is opened again.
    void performs(const Act &act)
    {
        const Everything before = everything();
        const size_t edits = m_project->history()->size();
        const auto done = act();
        QVERIFY2(done.isOk(), qPrintable(done ? QString() : done.error().subject));
        const Everything after = everything();
        QVERIFY(after != before);
        QCOMPARE(m_project->history()->size(), edits + 1);
        QVERIFY(positionsAreDense());
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->undo());
        QVERIFY(everything() == before);
        QVERIFY(m_project->redo());
        QVERIFY(everything() == after);
        m_project.reset();
        m_project = std::move(storage::Project::open(m_path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
        QVERIFY(everything() == after);
    }

    /// Why @p act is refused, without a trace.
    storage::Error refuses(const Act &act)
    {
        const Everything before = everything();
        const size_t edits = m_project->history()->size();
        const auto done = act();
        if (done || everything() != before || m_project->history()->size() != edits)
            qFatal("not refused");
        return done.error();
    }

    bool positionsAreDense() const
    {
        const storage::Codebook now = codebook();
        std::map<storage::Id<storage::Tag>, int> tags;
        std::map<storage::Id<storage::Tag>, int> roles;
        std::map<storage::Id<storage::Tag>, int> fields;
        bool areDense = true;
        for (const storage::Tag &each : now.tags)
            areDense = areDense && each.position == tags[each.parentId]++;
        for (const storage::Role &each : now.roles)
            areDense = areDense && each.position == roles[each.tagId]++;
        for (const storage::Field &each : now.fields)
            areDense = areDense && each.position == fields[each.tagId]++;
        return areDense;
    }

    storage::Id<storage::Annotation> mark(const QString &tagName, const std::vector<Part> &parts,
                                          const std::map<QString, QString> &values = {})
    {
        const storage::Codebook now = codebook();
        storage::Annotation annotation;
        annotation.articleId = m_article;
        annotation.tagId = now.tagNamed(tagName)->id;
        for (const Part &part : parts)
            annotation.spans.push_back(
                {{}, now.roleNamed(annotation.tagId, part.role)->id, part.range});
        for (const auto &[name, value] : values)
            annotation.values.push_back(
                {{}, now.fieldNamed(annotation.tagId, name)->id, value, {}, {}});
        storage::Id<storage::Annotation> id;
        const auto marked = m_project->edit({QStringLiteral("Mark"), {}}, [&](storage::Edit &edit) {
            const auto added = edit.addAnnotation(annotation);
            id = added.valueOr({});
            return added ? storage::Result<void>() : added.error();
        });
        if (!marked)
            qFatal("not marked");
        return id;
    }

    QString valueOf(storage::Id<storage::Annotation> id, const QString &name) const
    {
        const storage::Codebook now = codebook();
        const storage::Annotation annotation = m_project->annotation(id).value();
        const storage::Field *known = now.fieldNamed(annotation.tagId, name);
        const storage::FieldValue *value = known ? annotation.valueOf(known->id) : nullptr;
        return value ? value->value : QString();
    }
    /// The names of the roles of its passages.
    QStringList rolesOf(storage::Id<storage::Annotation> id) const
    {
        const storage::Codebook now = codebook();
        QStringList names;
        const storage::Annotation annotation = m_project->annotation(id).value();
        for (const storage::Span &span : annotation.spans)
            names.append(span.roleId.isValid() ? now.role(span.roleId)->name : QString());
        return names;
    }

    storage::Id<storage::Tag> addedTag(const QString &name, storage::Id<storage::Tag> parent = {})
    {
        storage::Tag next;
        next.name = name;
        next.parentId = parent;
        storage::Id<storage::Tag> id;
        if (!app::addTag(*m_project, next, &id))
            qFatal("not added");
        return id;
    }
    storage::Id<storage::Field> addedField(storage::Field next, const QString &tagName)
    {
        next.tagId = tag(tagName).id;
        storage::Id<storage::Field> id;
        if (!app::addField(*m_project, next, &id))
            qFatal("not added");
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<storage::Project> m_project;
    storage::Id<storage::Article> m_article;
};
