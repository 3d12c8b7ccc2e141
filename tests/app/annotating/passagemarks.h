#pragma once

#include "storage/records/textrange.h"

#include <QString>

#include <vector>

/// A text whose passages are marked in a test's row: content by ⟦⟧, source and cue by ⟨⟩.
struct MarkedText
{
    QString text;
    std::vector<storage::TextRange> content;
    std::vector<storage::TextRange> speakers;

    explicit MarkedText(const QString &row)
    {
        qsizetype contentBegin = 0;
        qsizetype speakerBegin = 0;
        for (const QChar c : row) {
            if (c == u'⟦')
                contentBegin = text.size();
            else if (c == u'⟧')
                content.push_back({contentBegin, text.size()});
            else if (c == u'⟨')
                speakerBegin = text.size();
            else if (c == u'⟩')
                speakers.push_back({speakerBegin, text.size()});
            else
                text += c;
        }
    }
};
