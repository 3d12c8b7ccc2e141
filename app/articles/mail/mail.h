#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads a mail, such as a newsletter, as one article: its subject as the title, then its text; of
/// the forms that a mail has of one text, HTML if that has text, else the plain one. Mails inside
/// it are read with it, below their subjects. Whoever sent it is the publisher, by the name beside
/// the address: the author of a newsletter is named in its text, if anywhere. Attachments are left
/// out and named in a warning. FormatBroken, FileEncrypted, NoText.
ParsedArticles readMail(const GivenFile &file);
bool isMail(const GivenFile &file);

/// Reads a mailbox (mbox), one article a mail.
ParsedArticles readMailbox(const GivenFile &file);
bool isMailbox(const GivenFile &file);

} // namespace app
