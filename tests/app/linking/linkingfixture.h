#pragma once

#include "app/annotating/annotator.h"
#include "app/annotating/passages.h"
#include "app/codebook/meanings.h"
#include "app/codebook/startercodebook.h"
#include "app/linking/linkedits.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A new project with two articles, in which annotations are put on words.
class LinkingFixture : public QObject
{
protected:
    static inline const QString text = QStringLiteral(
        "The union said the ministry claims that 300 boats lay idle and nobody was warned.\n"
        "“We lost all,” said Mrs Okoro \U0001F6A2. She put the loss at 300 boats.\n");

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("test.sayso"));
        m_project = std::move(app::createProject(m_path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
        m_article = addArticle(QStringLiteral("The harbour"));
        m_other = addArticle(QStringLiteral("The loss"));
        m_codebook = m_project->codebook().value();
    }
    void close()
    {
        m_project.reset();
        m_folder.reset();
    }
    void reopen()
    {
        m_project.reset();
        m_project = std::move(storage::Project::open(m_path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
    }

    storage::Id<storage::Article> addArticle(const QString &title)
    {
        storage::NewArticle article;
        article.metadata.title = title;
        article.text = text;
        storage::Id<storage::Article> added;
        const auto imported =
            m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
                const auto id = edit.addArticle(article);
                added = id.valueOr({});
                return id ? storage::Result<void>() : id.error();
            });
        return imported ? added : storage::Id<storage::Article>();
    }

    storage::Id<storage::Tag> tagMeaning(QLatin1StringView meaning) const
    {
        for (const storage::Tag &tag : m_codebook.tags) {
            if (tag.meaning == meaning)
                return tag.id;
        }
        return {};
    }
    static storage::TextRange rangeOf(const QString &words)
    {
        const qsizetype begin = text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return app::TextMap(text).toCodePoints({begin, begin + words.size()});
    }
    struct Part
    {
        QLatin1StringView role;
        QString words;
    };
    storage::Annotation made(QLatin1StringView tag, const std::vector<Part> &parts,
                             storage::Id<storage::Article> article = {}) const
    {
        storage::Annotation annotation;
        annotation.articleId = article.isValid() ? article : m_article;
        annotation.tagId = tagMeaning(tag);
        for (const Part &part : parts) {
            const storage::Role *role = m_codebook.roleMeaning(annotation.tagId, part.role);
            annotation.spans.push_back(
                {{}, role ? role->id : storage::Id<storage::Role>(), rangeOf(part.words)});
        }
        return annotation;
    }
    storage::Id<storage::Annotation> add(const storage::Annotation &annotation)
    {
        storage::Id<storage::Annotation> added;
        const auto tagged = m_project->edit({QStringLiteral("Tag"), {}}, [&](storage::Edit &edit) {
            const auto id = edit.addAnnotation(annotation);
            added = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        });
        if (!tagged)
            QTest::qFail("The annotation could not be added.", __FILE__, __LINE__);
        return added;
    }
    storage::Id<storage::Annotation> claim(const QString &words,
                                           storage::Id<storage::Article> article = {})
    {
        return add(made(app::meaning::claim, {{app::meaning::passage, words}}, article));
    }
    storage::Id<storage::Annotation> figure(const QString &words)
    {
        return add(made(app::meaning::figure, {{app::meaning::quantity, words}}));
    }
    storage::Id<storage::Annotation> attribution(const std::vector<Part> &parts)
    {
        return add(made(app::meaning::attribution, parts));
    }
    std::vector<storage::Link> links() const { return m_project->links(m_article).value(); }
    std::vector<app::LinkOffer> offers() const
    {
        return app::linkOffers(m_codebook, m_project->annotations(m_article).value(), links());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<storage::Project> m_project;
    storage::Codebook m_codebook;
    storage::Id<storage::Article> m_article;
    storage::Id<storage::Article> m_other;
};
