#include "app/commands/systemuser.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace app {

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(geteuid())) {
        // The comment field is "FULL NAME,ROOM,PHONE..."; "&" stands for the login name in it.
        const QString login = QFile::decodeName(user->pw_name);
        const QString name = QFile::decodeName(user->pw_gecos).section(QLatin1Char(','), 0, 0);
        const QString full = QString(name).replace(QLatin1Char('&'), login).trimmed();
        return full.isEmpty() ? login : full;
    }
#endif
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME") : login;
}

} // namespace app
