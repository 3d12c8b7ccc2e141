#include "app/codebook/names.h"

namespace app {

QString readable(const QString &name)
{
    QString text = name;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace app
