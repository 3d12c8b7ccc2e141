#pragma once

#include "app/articles/mail/mailpart.h"
#include "app/articles/parsedarticle.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Collects what of a mail is text, in its order.
class MailText
{
public:
    /// @p title is put before the text, unless the text begins with it.
    MailText(ParsedArticle &article, const QString &title) : m_article(article), m_title(title) {}

    void add(const MailPart &part);

    bool hasBody() const { return m_hasBody; }
    bool isEncrypted() const { return m_isEncrypted; }
    /// The names, or else types, of what cannot be a document.
    const QStringList &leftOut() const { return m_leftOut; }
    /// Files that are no part of the text and may be documents. They live as long as what was
    /// added.
    const std::vector<const MailPart *> &enclosed() const { return m_enclosed; }

private:
    void addHeading(const QString &text, storage::StructureKind kind);
    void addBody(ParsedArticle piece);
    void addAll(const MailPart &part);
    void addBest(const MailPart &part);
    void addRelated(const MailPart &part);
    void leaveOut(const MailPart &part);
    void append(ParsedArticle piece);

    ParsedArticle &m_article;
    QString m_title;
    qsizetype m_length = 0; ///< of the article's text, in code points
    bool m_hasBody = false;
    bool m_isEncrypted = false;
    QStringList m_leftOut;
    std::vector<const MailPart *> m_enclosed;
};

} // namespace app
