#include "app/codebook/markstyles.h"

#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::MarkStyle;
using storage::Result;

const QStringList &linePatterns()
{
    static const QStringList patterns{u"solid"_s, u"double"_s, u"dash"_s,  u"dot"_s,
                                      u"wave"_s,  u"bar"_s,    u"zigzag"_s};
    return patterns;
}

Result<void> isStylePossible(const MarkStyle &style)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    for (const QString &part : {style.lightFill, style.lightLine, style.darkFill, style.darkLine}) {
        if (!part.isEmpty() && !colour.match(part).hasMatch())
            return Error{ErrorCode::ColourInvalid, part, {}, {}};
    }
    if (!style.pattern.isEmpty() && !linePatterns().contains(style.pattern))
        return Error{ErrorCode::PatternUnknown, style.pattern, linePatterns().join(u", "_s), {}};
    return {};
}

Result<void> isLetterPossible(const QString &letter)
{
    const bool isPossible = letter.isEmpty() || (letter.toUcs4().size() == 1 &&
                                                 QChar::isLetterOrNumber(letter.toUcs4()[0]));
    return isPossible ? Result<void>() : Error{ErrorCode::LetterInvalid, letter, {}, {}};
}

} // namespace app
