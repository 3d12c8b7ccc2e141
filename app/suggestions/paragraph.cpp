#include "app/suggestions/paragraph.h"

#include "app/text/sentences.h"

#include <algorithm>

namespace app {

using namespace storage;

namespace {

using enum WordClass;

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

/// Signs that go on with a word where one stands on both sides: "e-mail", "didn't", "4.5", "A&M".
bool isInsideWord(QChar character)
{
    return isApostrophe(character) || character == u'-' || character == u'.' || character == u',' ||
           character == u'&' || character == u'@' || character == u'_' || character == u'‑';
}

QString formOf(QStringView word)
{
    QString form = word.toString().toLower();
    form.replace(u'’', u'\'');
    form.removeIf([](QChar character) {
        return (character >= QChar(0x064B) && character <= QChar(0x0652)) ||
               character == QChar(0x0640);
    });
    return form;
}

/// The end of the word that begins at @p begin.
qsizetype endOfWord(QStringView text, qsizetype begin, qsizetype limit)
{
    qsizetype end = begin;
    while (end < limit) {
        if (isPartOfWord(text[end])) {
            ++end;
            continue;
        }
        const bool goesOn = end > begin && end + 1 < limit && isInsideWord(text[end]) &&
                            isPartOfWord(text[end + 1]);
        const bool isNumberSign = text[end] == u'.' || text[end] == u',';
        if (!goesOn || (isNumberSign && !(text[end - 1].isDigit() && text[end + 1].isDigit()) &&
                        !(text[end] == u'.' && text[end - 1].isUpper())))
            break;
        ++end;
    }
    return end;
}

bool isCurrencySign(QChar character)
{
    return character.category() == QChar::Symbol_Currency;
}

bool isHedge(const Cue &cue)
{
    return cue.kind == CueKind::Hedge;
}

/// Where "'s", "'ve" and the like begin in the word @p word; 0: it has none.
qsizetype cliticIn(QStringView text, TextRange word, const Grammar &grammar)
{
    for (qsizetype place = std::max(word.begin + 1, word.end - 3); place < word.end - 1; ++place) {
        if (!isApostrophe(text[place]))
            continue;
        const QStringView after = text.sliced(place + 1, word.end - place - 1);
        for (const QStringView clitic : grammar.clitics) {
            if (after.compare(clitic, Qt::CaseInsensitive) == 0)
                return place;
        }
    }
    return 0;
}

/// The pronoun of "affirme-t-il" or "dit-on" in the French word @p word; empty: it has none.
TextRange invertedPronounIn(QStringView text, TextRange word)
{
    const QStringView form = text.sliced(word.begin, word.length());
    const qsizetype hyphen = form.lastIndexOf(u'-');
    if (hyphen <= 0)
        return {};
    for (const QStringView pronoun : {u"il", u"ils", u"elle", u"elles", u"on", u"je"}) {
        if (form.sliced(hyphen + 1).compare(pronoun, Qt::CaseInsensitive) == 0)
            return {word.begin + hyphen + 1, word.end};
    }
    return {};
}

/// Makes "disse" of "disse-lhe": what a word is without the pronoun behind its hyphen.
void removeEnclitic(QString &form, const Grammar &grammar)
{
    constexpr qsizetype longest = 4;
    qsizetype hyphen = form.size() - 2;
    while (hyphen > 0 && hyphen >= form.size() - 1 - longest && form[hyphen] != u'-')
        --hyphen;
    if (hyphen <= 0 || form[hyphen] != u'-')
        return;
    const QStringView after = QStringView(form).sliced(hyphen + 1);
    if (std::find(grammar.enclitics.begin(), grammar.enclitics.end(), after) !=
        grammar.enclitics.end())
        form.truncate(hyphen);
}

/// Of a word that ends with "-" or "-t-" before its pronoun: the verb.
TextRange verbBefore(QStringView text, qsizetype begin, TextRange pronoun)
{
    const QStringView verb = text.sliced(begin, pronoun.begin - 1 - begin);
    const bool hasLink = verb.size() > 2 && verb.endsWith(u"-t", Qt::CaseInsensitive);
    return {begin, begin + verb.size() - (hasLink ? 2 : 0)};
}

} // namespace

Paragraph::Paragraph(QStringView text, TextRange paragraph, std::span<const Cue> cues,
                     const Grammar &grammar, const QString &language)
    : m_text(text),
      m_range(paragraph),
      m_grammar(&grammar)
{
    for (const Cue &cue : cues) {
        if (cue.kind == CueKind::Quotation)
            m_quotations.push_back(cue.range);
    }
    readWords(language);
    readGaps();

    size_t cue = 0;
    for (Word &word : m_words) {
        while (cue < cues.size() && (cues[cue].range.end <= word.range.begin ||
                                     !(isSayingWord(cues[cue]) || isHedge(cues[cue]))))
            ++cue;
        if (cue < cues.size() && cues[cue].range.overlaps(word.range) &&
            (isSayingWord(cues[cue]) || word.is(Reported)))
            word.cue = &cues[cue];
    }
}

void Paragraph::readWords(const QString &language)
{
    size_t quotation = 0;
    TextRange sentence;
    for (qsizetype index = m_range.begin; index < m_range.end;) {
        if (!isPartOfWord(m_text[index])) {
            ++index;
            continue;
        }
        Word word;
        word.range = {index, endOfWord(m_text, index, m_range.end)};
        const qsizetype last = word.range.end - 1;
        qsizetype cut = 0; // of "Flynn's" or "qu'il"
        if (!m_grammar->clitics.empty())
            cut = cliticIn(m_text, word.range, *m_grammar);
        if (m_grammar->splitsElisions) {
            for (qsizetype place = index + 1; place < last && place < index + 7; ++place) {
                if (isApostrophe(m_text[place])) {
                    cut = place + 1;
                    break;
                }
            }
        }
        TextRange pronoun; // of "dit-il"
        if (cut > index)
            word.range.end = cut;
        else if (m_grammar->splitsInversions)
            pronoun = invertedPronounIn(m_text, word.range);
        index = word.range.end;
        if (!pronoun.isEmpty()) {
            word.range = verbBefore(m_text, word.range.begin, pronoun);
            index = pronoun.begin;
        }

        word.form = formOf(m_text.sliced(word.range.begin, word.range.length()));
        if (!m_grammar->enclitics.empty())
            removeEnclitic(word.form, *m_grammar);
        word.isCapital = m_text[word.range.begin].isUpper();
        word.isNumber = m_text[word.range.begin].isDigit();
        word.classes = m_grammar->classesOf(word.form);
        if (word.classes == WordClasses() && !word.isCapital &&
            m_grammar->endsLikeFinite(word.form))
            word.classes = FiniteVerb;
        if (m_words.empty() || word.range.begin >= sentence.end) {
            sentence = sentenceAt(m_text, word.range.begin, language);
            sentence.end = std::max(sentence.end, word.range.end);
            m_sentences.push_back({m_words.size(), m_words.size()});
        }
        word.sentence = m_sentences.size() - 1;
        while (quotation < m_quotations.size() && m_quotations[quotation].end <= word.range.begin)
            ++quotation;
        if (quotation < m_quotations.size() && m_quotations[quotation].overlaps(word.range))
            word.quotation = quotation;
        m_words.push_back(word);
        m_sentences.back().end = m_words.size();

        if (!m_grammar->clitics.empty() && cut > 0) {
            Word clitic = m_words.back();
            clitic.range = {cut, last + 1};
            clitic.form = formOf(m_text.sliced(cut, last + 1 - cut));
            clitic.classes = m_grammar->classesOf(clitic.form);
            clitic.isCapital = false;
            clitic.isNumber = false;
            index = clitic.range.end;
            m_words.push_back(clitic);
            m_sentences.back().end = m_words.size();
        }
    }
}

void Paragraph::readGaps()
{
    m_gaps.resize(m_words.size() + 1);
    for (size_t word = 0; word <= m_words.size(); ++word) {
        Gap &gap = m_gaps[word];
        const qsizetype begin = word == 0 ? m_range.begin : m_words[word - 1].range.end;
        const qsizetype end = word == m_words.size() ? m_range.end : m_words[word].range.begin;
        // "Mr. Clarke": no stop
        const bool isSentenceEnd = word == 0 || word == m_words.size() ||
                                   m_words[word - 1].sentence != m_words[word].sentence;
        for (qsizetype index = begin; index < end; ++index) {
            const char16_t sign = m_text[index].unicode();
            gap.hasComma |= sign == u',' || sign == u'،' || sign == u'、';
            gap.hasColon |= sign == u':';
            gap.hasDash |= sign == u'–' || sign == u'—' || sign == u'―' ||
                           (sign == u'-' && index + 1 < end && m_text[index + 1] != u' ' &&
                            m_text[index + 1] == u'-') ||
                           (sign == u'-' && index > begin && m_text[index - 1].isSpace()) ||
                           // "- No sé nada -dijo": a hyphen begins the paragraph
                           (sign == u'-' && index == m_range.begin && m_grammar->isRomance);
            gap.hasStop |= sign == u';' || sign == u'؛' || sign == u'(' || sign == u')' ||
                           sign == u'[' || sign == u']' || (sign == u'.' && isSentenceEnd) ||
                           sign == u'!' || sign == u'?' || sign == u'؟' || sign == u'…';
        }
        gap.hasStop |= gap.hasColon || gap.hasDash;
        const auto in = [&](size_t index) {
            return index < m_words.size() ? m_words[index].quotation : std::nullopt;
        };
        const std::optional<size_t> before = word == 0 ? std::nullopt : in(word - 1);
        const std::optional<size_t> after = in(word);
        gap.opensQuotation = after && before != after;
        gap.closesQuotation = before && before != after;
    }
}

bool Paragraph::isJoined(size_t word) const
{
    if (word == 0 || word >= m_words.size() || m_words[word].sentence != m_words[word - 1].sentence)
        return false;
    const Gap &gap = m_gaps[word];
    return !gap.hasComma && !gap.hasStop && !gap.opensQuotation && !gap.closesQuotation;
}

TextRange Paragraph::rangeOf(WordRange words) const
{
    if (words.isEmpty())
        return {};
    TextRange range{m_words[words.begin].range.begin, m_words[words.end - 1].range.end};
    if (range.begin > m_range.begin && isCurrencySign(m_text[range.begin - 1]))
        --range.begin;
    if (range.end < m_range.end && (m_text[range.end] == u'%' || isCurrencySign(m_text[range.end])))
        ++range.end;
    return range;
}

WordRange Paragraph::wordsIn(TextRange range) const
{
    const auto begin = std::lower_bound(
        m_words.begin(), m_words.end(), range.begin,
        [](const Word &word, qsizetype place) { return word.range.begin < place; });
    const auto end =
        std::lower_bound(begin, m_words.end(), range.end,
                         [](const Word &word, qsizetype place) { return word.range.end <= place; });
    return {size_t(begin - m_words.begin()), size_t(end - m_words.begin())};
}

std::vector<Paragraph> paragraphsOf(QStringView text, const std::vector<Cue> &cues,
                                    const QString &language)
{
    const Grammar &grammar = Grammar::of(language);
    std::vector<Paragraph> paragraphs;
    auto cue = cues.begin();
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineFeed = text.indexOf(u'\n', begin);
        const TextRange line{begin, lineFeed < 0 ? text.size() : lineFeed};
        const auto first = cue;
        while (cue != cues.end() && cue->range.begin < line.end)
            ++cue;
        Paragraph paragraph(text, line, {first, cue}, grammar, language);
        if (!paragraph.words().empty())
            paragraphs.push_back(std::move(paragraph));
        begin = line.end + 1;
    }
    return paragraphs;
}

} // namespace app
