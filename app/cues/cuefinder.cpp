#include "app/cues/cuefinder.h"

#include "app/cues/cuesources.h"
#include "app/cues/definitionfiles.h"
#include "app/cues/linepieces.h"
#include "app/text/detectedlanguage.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

static void initialiseResources()
{
    Q_INIT_RESOURCE(cue_resources);
}

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

struct Language
{
    QLatin1StringView tag;
    QLatin1StringView definition; ///< its name begins so that no other program's is taken for it
};

constexpr std::array languageTable{
    Language{"en"_L1, "Sayso cues: English"_L1},    Language{"de"_L1, "Sayso cues: German"_L1},
    Language{"es"_L1, "Sayso cues: Spanish"_L1},    Language{"fr"_L1, "Sayso cues: French"_L1},
    Language{"pt"_L1, "Sayso cues: Portuguese"_L1}, Language{"ar"_L1, "Sayso cues: Arabic"_L1},
};

struct Format
{
    QLatin1StringView name;
    CueKind kind;
};

constexpr std::array formatTable{
    Format{"Sure cue"_L1, CueKind::SureWord}, Format{"Likely cue"_L1, CueKind::LikelyWord},
    Format{"Credit"_L1, CueKind::Credit},     Format{"Quotation"_L1, CueKind::Quotation},
    Format{"Figure"_L1, CueKind::Figure},     Format{"Hedge"_L1, CueKind::Hedge},
    Format{"Date"_L1, CueKind::Date},         Format{"Name"_L1, CueKind::Name},
};

std::optional<CueKind> kindOf(const QString &format)
{
    for (const Format &candidate : formatTable) {
        if (format == candidate.name)
            return candidate.kind;
    }
    return std::nullopt;
}

/// @p text with U+FFFD for what is half a surrogate pair. The engine's regular expressions take
/// for granted that there is none: aLoneSurrogateDoesNoHarm.
QString withoutLoneSurrogates(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype index = 0; index < whole.size(); ++index) {
        if (!whole[index].isSurrogate())
            continue;
        if (whole[index].isHighSurrogate() && index + 1 < whole.size() &&
            whole[index + 1].isLowSurrogate())
            ++index;
        else
            whole[index] = QChar::ReplacementCharacter;
    }
    return whole;
}

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

/// Whether a word goes on over @p index.
bool isInsideWord(QStringView text, qsizetype index)
{
    return index > 0 && index < text.size() && isPartOfWord(text[index - 1]) &&
           isPartOfWord(text[index]);
}

} // namespace

/// Reads pieces of text by one definition.
class CueFinder::Reader final : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Reader(const KSyntaxHighlighting::Definition &definition)
    {
        Q_ASSERT(definition.isValid());
        setDefinition(definition);
    }

    /// The cues of one piece, in order; what it returns holds until the next call.
    const std::vector<Cue> &read(QStringView text, TextRange piece)
    {
        m_cues.clear();
        m_text = text;
        m_piece = piece;
        if (piece.isEmpty())
            return m_cues;
        const QStringView line = text.sliced(piece.begin, piece.length());
        if (line.isValidUtf16())
            highlightLine(line, {});
        else
            highlightLine(withoutLoneSurrogates(line), {});
        return m_cues;
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const std::optional<CueKind> kind = kindOf(format.name());
        if (!kind || length <= 0)
            return;
        Cue cue;
        cue.range = {m_piece.begin + offset, m_piece.begin + offset + length};
        cue.kind = *kind;
        const bool isCut =
            cue.kind != CueKind::Quotation &&
            (isInsideWord(m_text, cue.range.begin) || isInsideWord(m_text, cue.range.end));
        if (!isCut)
            m_cues.push_back(cue);
    }

    QStringView m_text;
    TextRange m_piece;
    std::vector<Cue> m_cues;
};

struct CueFinder::Definitions
{
    struct Entry
    {
        QString tag;
        QString definition;
        std::unique_ptr<Reader> reader; ///< made when it is needed
    };

    std::unique_ptr<QTemporaryDir> copies; ///< of the analyst's definitions
    KSyntaxHighlighting::Repository repository;
    std::vector<Entry> entries; ///< those of the program first
    std::vector<CueProblem> problems;

    Definitions()
    {
        initialiseResources();
        repository.addCustomSearchPath(u":/sayso/cues"_s);
        for (const Language &language : languageTable)
            entries.push_back({language.tag, language.definition, nullptr});
    }

    void useOwn(const QStringList &folders)
    {
        const std::vector<DefinitionFile> own = definitionsIn(folders, problems);
        if (own.empty())
            return;
        copies = std::make_unique<QTemporaryDir>();
        if (!copies->isValid() || !writeDefinitions(own, copies->path()))
            return;
        repository.addCustomSearchPath(copies->path());
        for (const DefinitionFile &file : own) {
            if (!file.language.isEmpty() && repository.definitionForName(file.name).isValid())
                addLanguage(file);
        }
    }

    void addLanguage(const DefinitionFile &file)
    {
        Entry *same = find(file.language);
        if (same)
            same->definition = file.name;
        else
            entries.push_back({file.language, file.name, nullptr});
    }

    Entry *find(QStringView tag)
    {
        const QStringView main = tag.left(tag.indexOf(u'-'));
        const auto found = std::find_if(entries.begin(), entries.end(), [main](const Entry &entry) {
            return main.compare(entry.tag, Qt::CaseInsensitive) == 0;
        });
        return found == entries.end() ? nullptr : &*found;
    }

    Reader &reader(Entry &entry)
    {
        if (!entry.reader)
            entry.reader = std::make_unique<Reader>(repository.definitionForName(entry.definition));
        return *entry.reader;
    }
};

CueFinder::CueFinder() : m_definitions(std::make_unique<Definitions>()) {}

CueFinder::CueFinder(const CueSources &sources) : CueFinder()
{
    m_definitions->useOwn(sources.folders);
}

CueFinder::~CueFinder() = default;

const std::vector<CueProblem> &CueFinder::problems() const
{
    return m_definitions->problems;
}

QStringList CueFinder::languages()
{
    QStringList tags;
    for (const Language &language : languageTable)
        tags.append(language.tag);
    return tags;
}

CueFinder::Reader &CueFinder::readerFor(QStringView text, const QString &language)
{
    Definitions::Entry *found = m_definitions->find(language);
    if (!found)
        found = m_definitions->find(readingLanguage({}, text));
    return m_definitions->reader(found ? *found : m_definitions->entries.front());
}

std::vector<Cue> CueFinder::cuesIn(QStringView text, const QString &language)
{
    return cuesIn(text, {0, text.size()}, language);
}

std::vector<Cue> CueFinder::cuesIn(QStringView text, TextRange range, const QString &language)
{
    Reader &reader = readerFor(text, language);
    std::vector<Cue> found;
    LinePieces pieces(text, range.begin);
    do {
        if (pieces.piece().begin >= range.end)
            break;
        for (const Cue &cue : reader.read(text, pieces.piece())) {
            if (cue.range.overlaps(range))
                found.push_back(cue);
        }
    } while (pieces.moveToNext());
    return found;
}

std::optional<Cue> CueFinder::nextCue(QStringView text, qsizetype index, const QString &language)
{
    Reader &reader = readerFor(text, language);
    LinePieces pieces(text, index);
    do {
        for (const Cue &cue : reader.read(text, pieces.piece())) {
            if (isSayingWord(cue) && cue.range.begin > index)
                return cue;
        }
    } while (pieces.moveToNext());
    return std::nullopt;
}

std::optional<Cue> CueFinder::previousCue(QStringView text, qsizetype index,
                                          const QString &language)
{
    Reader &reader = readerFor(text, language);
    LinePieces pieces(text, index);
    do {
        const std::vector<Cue> &cues = reader.read(text, pieces.piece());
        const auto found = std::find_if(cues.rbegin(), cues.rend(), [index](const Cue &cue) {
            return isSayingWord(cue) && cue.range.begin < index;
        });
        if (found != cues.rend())
            return *found;
    } while (pieces.moveToPrevious());
    return std::nullopt;
}

} // namespace app
