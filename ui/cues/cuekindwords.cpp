#include "ui/cues/cuekindwords.h"

#include <QCoreApplication>

namespace ui {

using app::CueKind;

namespace {

class KindWords
{
    Q_DECLARE_TR_FUNCTIONS(KindWords)
};

} // namespace

QString textOf(CueKind kind)
{
    switch (kind) {
    case CueKind::SureWord:
        return KindWords::tr("Word of saying");
    case CueKind::LikelyWord:
        return KindWords::tr("Perhaps a word of saying");
    case CueKind::Credit:
        return KindWords::tr("Names a source");
    case CueKind::Quotation:
        return KindWords::tr("Quotation");
    case CueKind::Figure:
        return KindWords::tr("Figure");
    case CueKind::Hedge:
        return KindWords::tr("Hedge");
    case CueKind::Date:
        return KindWords::tr("Date");
    case CueKind::Name:
        return KindWords::tr("Name");
    }
    return {};
}

std::vector<CueKind> cueKinds()
{
    return {CueKind::SureWord,  CueKind::LikelyWord, CueKind::Credit, CueKind::Hedge,
            CueKind::Quotation, CueKind::Figure,     CueKind::Date,   CueKind::Name};
}

} // namespace ui
