#pragma once

#include "app/values/valuegroups.h"
#include "tests/app/annotating/annotatingfixture.h"

/// A project with two articles whose annotations have values.
class ValuesFixture : public AnnotatingFixture
{
protected:
    enum class Where { FirstArticle, OtherArticle };

    void open()
    {
        AnnotatingFixture::open();
        storage::NewArticle article;
        article.metadata.title = QStringLiteral("The nets");
        article.text = QStringLiteral("Even the nets are gone. Nobody says where.\n");
        QVERIFY(m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
            const auto id = edit.addArticle(article);
            m_other = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        }));
        m_claimant = field(QStringLiteral("Claim"), QStringLiteral("claimant"));
        m_topic = field(QStringLiteral("Claim"), QStringLiteral("topic"));
        m_sourceEntity = field(QStringLiteral("Attribution"), QStringLiteral("source_entity"));
        m_entities = app::valueGroupOf(m_codebook, m_claimant);
    }
    void reopen()
    {
        const QString path = m_project->path();
        m_annotator.reset();
        m_project.reset();
        m_project = std::move(storage::Project::open(path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
    }

    storage::Id<storage::Field> field(const QString &tag, const QString &name) const
    {
        return m_codebook.fieldNamed(m_codebook.tagNamed(tag)->id, name)->id;
    }
    /// A new annotation of the tag that has @p field, with a value of it.
    storage::Id<storage::Annotation> annotate(
        storage::Id<storage::Field> field, const QString &value, Where where = Where::FirstArticle,
        storage::ValueOrigin origin = storage::ValueOrigin::Analyst)
    {
        storage::Annotation annotation;
        annotation.articleId = where == Where::FirstArticle ? m_article : m_other;
        annotation.tagId = m_codebook.field(field)->tagId;
        const std::vector<const storage::Role *> roles = m_codebook.rolesOf(annotation.tagId);
        annotation.spans = {{{}, roles.front()->id, {4, 9}}};
        annotation.values = {{{}, field, value, {}, origin}};
        storage::Id<storage::Annotation> added;
        const auto done =
            m_project->edit({QStringLiteral("Annotate"), {}}, [&](storage::Edit &edit) {
                const auto id = edit.addAnnotation(annotation);
                added = id.valueOr({});
                return id ? storage::Result<void>() : id.error();
            });
        if (!done)
            QTest::qFail("The annotation could not be added.", __FILE__, __LINE__);
        return added;
    }
    QString valueOf(storage::Id<storage::Annotation> id, storage::Id<storage::Field> field) const
    {
        const storage::Annotation annotation = m_project->annotation(id).value();
        const storage::FieldValue *value = annotation.valueOf(field);
        return value ? value->value : QString();
    }

    storage::Id<storage::Article> m_other;
    storage::Id<storage::Field> m_claimant, m_topic, m_sourceEntity;
    app::ValueGroup m_entities;
};
