#include "app/cues/cuefinder.h"

#include "app/cues/cuesources.h"
#include "app/cues/definitionfiles.h"
#include "app/cues/linepieces.h"
#include "app/cues/linetext.h"
#include "app/cues/wordlist.h"
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
#include <unordered_map>

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

std::optional<CueKind> kindNamed(const QString &format)
{
    for (const Format &candidate : formatTable) {
        if (format == candidate.name)
            return candidate.kind;
    }
    return std::nullopt;
}

/// @p defined with the words of the list, which take the place of what they overlap but for
/// quotations: within these no word is a cue.
std::vector<Cue> merged(const std::vector<Cue> &defined, const std::vector<ListedCue> &listed)
{
    std::vector<Cue> cues = defined;
    for (const ListedCue &each : listed) {
        const auto overlaps = [&each](const Cue &cue) {
            return cue.range.overlaps(each.cue.range);
        };
        const bool isQuoted = std::any_of(cues.begin(), cues.end(), [&overlaps](const Cue &cue) {
            return cue.kind == CueKind::Quotation && overlaps(cue);
        });
        if (isQuoted)
            continue;
        cues.erase(std::remove_if(cues.begin(), cues.end(), overlaps), cues.end());
        cues.push_back(each.cue);
    }
    std::sort(cues.begin(), cues.end(),
              [](const Cue &a, const Cue &b) { return a.range < b.range; });
    return cues;
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
        const std::optional<CueKind> kind = kindOf(format);
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

    /// Kept by number, as there are a few formats and each is met very often.
    std::optional<CueKind> kindOf(const KSyntaxHighlighting::Format &format)
    {
        const auto known = m_kinds.find(format.id());
        if (known != m_kinds.end())
            return known->second;
        return m_kinds.emplace(format.id(), kindNamed(format.name())).first->second;
    }

    QStringView m_text;
    TextRange m_piece;
    std::vector<Cue> m_cues;
    std::unordered_map<int, std::optional<CueKind>> m_kinds;
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
    WordList words;
    std::vector<Cue> merged; ///< what was last found by both

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
    m_definitions->words = WordList(sources.words);
}

CueFinder::~CueFinder() = default;

std::vector<CueProblem> CueFinder::problems() const
{
    std::vector<CueProblem> problems = m_definitions->problems;
    const std::vector<CueProblem> &ofWords = m_definitions->words.problems();
    problems.insert(problems.end(), ofWords.begin(), ofWords.end());
    return problems;
}

QStringList CueFinder::languages()
{
    QStringList tags;
    for (const Language &language : languageTable)
        tags.append(language.tag);
    return tags;
}

const std::vector<Cue> &CueFinder::read(Reader &reader, QStringView text, TextRange piece)
{
    const std::vector<Cue> &defined = reader.read(text, piece);
    WordList &words = m_definitions->words;
    if (words.isEmpty())
        return defined;
    std::vector<ListedCue> listed;
    words.addListed(text, piece, listed);
    m_definitions->merged = merged(defined, listed);
    return m_definitions->merged;
}

CueFinder::Reader &CueFinder::readerFor(QStringView text, const QString &language)
{
    m_definitions->words.beginText();
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
        for (const Cue &cue : read(reader, text, pieces.piece())) {
            if (cue.range.overlaps(range))
                found.push_back(cue);
        }
    } while (pieces.moveToNext());
    return found;
}

std::vector<ListedCue> CueFinder::listedIn(QStringView text)
{
    return m_definitions->words.listedIn(text);
}

std::optional<Cue> CueFinder::nextCue(QStringView text, qsizetype index, const QString &language)
{
    Reader &reader = readerFor(text, language);
    LinePieces pieces(text, index);
    do {
        for (const Cue &cue : read(reader, text, pieces.piece())) {
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
        const std::vector<Cue> &cues = read(reader, text, pieces.piece());
        const auto found = std::find_if(cues.rbegin(), cues.rend(), [index](const Cue &cue) {
            return isSayingWord(cue) && cue.range.begin < index;
        });
        if (found != cues.rend())
            return *found;
    } while (pieces.moveToPrevious());
    return std::nullopt;
}

} // namespace app
