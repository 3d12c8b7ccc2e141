#pragma once

#include "app/articles/articlereader.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// A part of a mail: a text, an attachment, another mail, or what holds such parts.
struct MailPart
{
    QString type;     ///< "text/html", lower-case
    QString name;     ///< of the attached file
    QString location; ///< where it was on the web
    QString id;       ///< Content-ID, without its brackets
    QString start;    ///< of multipart/related: the id of the part to begin with
    QString language;
    QByteArray charset;
    QByteArray content; ///< decoded to the bytes that were sent; none of pictures and sounds
    bool isAttachment = false;
    bool isFlowed = false;       ///< text/plain whose lines may go on (RFC 3676)
    bool hasSpacesAdded = false; ///< ... and that has one blank more where they do
    bool isSigned = false;       ///< application/pkcs7-mime that wraps a text without hiding it
    std::vector<MailPart> parts;
};

/// A mail: what stands at its head, and its outermost part.
struct MailMessage
{
    QString subject;
    QString fromName;
    QString date; ///< ISO 8601
    QString id;
    QString address;         ///< where the mail stands in a public archive
    QString snapshotAddress; ///< of a saved page
    MailPart body;
    bool isTruncated = false; ///< it has more or deeper parts than are read, or lacks its end
};

/// FormatBroken where it has no head or more parts than any mail.
storage::Result<MailMessage> mailMessageOf(const QByteArray &bytes, const QString &fileName);

/// The names of the head's fields at the beginning of @p bytes, lower-case; empty where the first
/// line is none. A field's value is not looked at.
QStringList headFieldsOf(QByteArrayView bytes);

/// The text of a part, with the encoding it states, or the one that its bytes look like where it
/// states none or a wrong one; the latter is said in @p warnings.
QString textOf(const MailPart &part, std::vector<ArticleWarning> &warnings);

} // namespace app
