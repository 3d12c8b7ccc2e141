#pragma once

#include "app/annotating/annotator.h"
#include "app/codebook/startercodebook.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A new project with one article, and an annotator who has it open.
class AnnotatingFixture : public QObject
{
protected:
    static inline const QString text =
        QStringLiteral("The mayor said the harbour \U0001F6A2 was closed. It opens again in May.\n"
                       "“We lost all,” said Mrs Okoro. “Even the nets.”\n");

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project =
            std::move(app::createProject(m_folder->filePath(QStringLiteral("test.sayso"))).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
        storage::NewArticle article;
        article.metadata.title = QStringLiteral("The harbour");
        article.text = text;
        QVERIFY(m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
            const auto id = edit.addArticle(article);
            m_article = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        }));
        m_codebook = m_project->codebook().value();
        m_annotator = std::make_unique<app::Annotator>(*m_project);
        QVERIFY(m_annotator->openArticle(m_article));
    }
    void close()
    {
        m_annotator.reset();
        m_project.reset();
        m_folder.reset();
    }

    static storage::TextRange rangeOf(const QString &words)
    {
        const qsizetype begin = text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return app::TextMap(text).toCodePoints({begin, begin + words.size()});
    }
    app::PassageKind kind(const QString &letter) const
    {
        return app::passageKindWithLetter(m_codebook, letter).value();
    }
    std::vector<storage::Annotation> annotations() const
    {
        return m_project->annotations(m_article).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Project> m_project;
    std::unique_ptr<app::Annotator> m_annotator;
    storage::Codebook m_codebook;
    storage::Id<storage::Article> m_article;
};
