#include "app/values/likevalues.h"

#include "app/text/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype fewestLetters = 5;
constexpr qsizetype mostLetters = 80; ///< longer values are sentences
/// More than this many values under one key say nothing about each of them.
constexpr size_t mostUnderOneKey = 30;

const QSet<QString> &titles()
{
    static const QSet<QString> words = {
        u"mr"_s,         u"mrs"_s,        u"ms"_s,        u"miss"_s,     u"mx"_s,
        u"dr"_s,         u"prof"_s,       u"professor"_s, u"sir"_s,      u"dame"_s,
        u"lord"_s,       u"lady"_s,       u"president"_s, u"minister"_s, u"senator"_s,
        u"sen"_s,        u"rep"_s,        u"governor"_s,  u"gov"_s,      u"mayor"_s,
        u"judge"_s,      u"gen"_s,        u"captain"_s,   u"capt"_s,     u"sergeant"_s,
        u"sgt"_s,        u"chancellor"_s, u"king"_s,      u"queen"_s,    u"prince"_s,
        u"princess"_s,   u"pope"_s,       u"bishop"_s,    u"rev"_s,      u"the"_s,
        u"herr"_s,       u"frau"_s,       u"prasident"_s, u"kanzler"_s,  u"kanzlerin"_s,
        u"ministerin"_s, u"senor"_s,      u"senora"_s,    u"sr"_s,       u"sra"_s,
        u"dona"_s,       u"monsieur"_s,   u"madame"_s,    u"mme"_s,      u"presidente"_s,
        u"signor"_s,     u"signora"_s,
    };
    return words;
}

/// A value taken apart for comparing.
struct Name
{
    QStringList words; ///< in small letters, without marks and punctuation
    QStringList bare;  ///< the same in the order of speaking, without titles
    bool isTitled = false;
    bool isReordered = false;
    bool isAcronym = false; ///< one word in capitals
};

QStringList wordsOf(const QString &value)
{
    std::u32string folded;
    for (qsizetype at = 0; at < value.size();) {
        for (const char32_t each : foldedApart(nextCharacter(value, at))) {
            if (QChar::isLetterOrNumber(each))
                folded.push_back(each);
            else if (!isMark(each) && !isOverlooked(each) && each != U'\'')
                folded.push_back(U' ');
        }
    }
    return QString::fromStdU32String(folded).split(u' ', Qt::SkipEmptyParts);
}

/// Letters that are written together but stand for words of their own: "A.B." is "A. B.".
QString withSpacedInitials(const QString &value)
{
    QString spaced = value;
    for (qsizetype at = spaced.size() - 2; at > 0; --at) {
        if (spaced[at] == u'.' && spaced[at + 1].isLetter())
            spaced.insert(at + 1, u' ');
    }
    return spaced;
}

Name nameOf(const QString &value)
{
    Name name;
    const QString spaced = withSpacedInitials(value);
    name.words = wordsOf(spaced);
    name.bare = name.words;
    const qsizetype comma = spaced.indexOf(u',');
    if (comma > 0 && spaced.indexOf(u',', comma + 1) < 0) {
        name.bare = wordsOf(spaced.mid(comma + 1)) + wordsOf(spaced.left(comma));
        name.isReordered = name.bare != name.words;
    }
    while (name.bare.size() > 1 && titles().contains(name.bare.constFirst())) {
        name.isTitled |= name.bare.constFirst() != "the"_L1;
        name.bare.removeFirst();
    }
    name.isAcronym = name.words.size() == 1 && value.trimmed().size() >= 2 &&
                     value == value.toUpper() && value != value.toLower();
    return name;
}

QString numbersIn(const QString &text)
{
    QString digits;
    for (const QChar each : text)
        digits.append(each.isDigit() ? each : QChar(u' '));
    return digits.simplified();
}

bool isOneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const QStringView restA = a.mid(inA - a.begin());
    const QStringView restB = b.mid(inB - b.begin());
    if (a.size() < b.size())
        return restA == restB.mid(1);
    const bool isExchange = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
                            restA.mid(2) == restB.mid(2);
    return isExchange || restA.mid(1) == restB.mid(1);
}

class Pairs
{
public:
    explicit Pairs(const QStringList &values)
    {
        for (const QString &value : values)
            m_names.push_back(value.size() > mostLetters ? Name() : nameOf(value));
    }

    std::vector<LikePair> find()
    {
        joinEqual(Likeness::Spelling, [](const Name &name) { return name.words.join(QString()); });
        joinEqual(Likeness::Order, [](const Name &name) { return name.bare.join(u' '); });
        joinEqual(Likeness::Title, [](const Name &name) { return name.bare.join(QString()); });
        joinTitled();
        joinInitials();
        joinOneLetter();
        std::vector<LikePair> pairs;
        for (const auto &[places, likeness] : m_found)
            pairs.push_back({places.first, places.second, likeness});
        return pairs;
    }

private:
    using Index = QHash<QString, std::vector<int>>;

    void join(int a, int b, Likeness likeness)
    {
        if (a != b)
            m_found.emplace(std::pair(std::min(a, b), std::max(a, b)), likeness);
    }

    void joinEqual(Likeness likeness, QString (*key)(const Name &))
    {
        Index index;
        for (int at = 0; at < int(m_names.size()); ++at) {
            const QString each = key(m_names[size_t(at)]);
            if (!each.isEmpty())
                index[each].push_back(at);
        }
        for (const std::vector<int> &same : std::as_const(index)) {
            for (size_t i = 1; i < same.size(); ++i) {
                if (isReason(likeness, same[0], same[i]))
                    join(same[0], same[i], likeness);
            }
        }
    }
    /// Words in another order are one reason, a title more or less another.
    bool isReason(Likeness likeness, int a, int b) const
    {
        const Name &first = m_names[size_t(a)];
        const Name &second = m_names[size_t(b)];
        return likeness != Likeness::Order || first.isReordered != second.isReordered;
    }

    /// "Mrs Okoro" is whoever has that last name.
    void joinTitled()
    {
        Index byLast;
        for (int at = 0; at < int(m_names.size()); ++at) {
            const Name &name = m_names[size_t(at)];
            if (name.bare.size() > 1)
                byLast[name.bare.constLast()].push_back(at);
        }
        for (int at = 0; at < int(m_names.size()); ++at) {
            const Name &name = m_names[size_t(at)];
            if (!name.isTitled || name.bare.size() != 1)
                continue;
            const std::vector<int> full = byLast.value(name.bare.constFirst());
            if (full.size() > mostUnderOneKey)
                continue;
            for (const int other : full)
                join(at, other, Likeness::Title);
        }
    }

    void joinInitials()
    {
        Index byInitial;
        Index byAllInitials;
        const auto key = [](const Name &name) {
            return QString(name.bare.constFirst().left(1) + u' ' + name.bare.constLast());
        };
        for (int at = 0; at < int(m_names.size()); ++at) {
            const Name &name = m_names[size_t(at)];
            if (name.bare.size() < 2)
                continue;
            byInitial[key(name)].push_back(at);
            QString initials;
            QString capitals;
            for (const QString &word : name.bare) {
                initials.append(word[0]);
                if (word.size() > 3)
                    capitals.append(word[0]); // without "of", "and", "the"
            }
            byAllInitials[initials].push_back(at);
            if (capitals != initials && capitals.size() > 1)
                byAllInitials[capitals].push_back(at);
        }
        for (int at = 0; at < int(m_names.size()); ++at) {
            const Name &name = m_names[size_t(at)];
            const bool isInitial = name.bare.size() > 1 && name.bare.constFirst().size() == 1;
            const std::vector<int> others = isInitial ? byInitial.value(key(name))
                                            : name.isAcronym
                                                ? byAllInitials.value(name.words.constFirst())
                                                : std::vector<int>();
            if (others.size() > mostUnderOneKey)
                continue;
            for (const int other : others)
                join(at, other, Likeness::Initials);
        }
    }

    /// Two texts are one edit apart only where they are the same with one letter left out of
    /// either.
    void joinOneLetter()
    {
        Index index;
        std::vector<QString> keys;
        for (int at = 0; at < int(m_names.size()); ++at) {
            keys.push_back(m_names[size_t(at)].words.join(u' '));
            const QString &key = keys.back();
            if (key.size() < fewestLetters)
                continue;
            index[key].push_back(at);
            for (qsizetype out = 0; out < key.size(); ++out) {
                if (out > 0 && key[out] == key[out - 1])
                    continue;
                index[QString(key).remove(out, 1)].push_back(at);
            }
        }
        for (const std::vector<int> &near : std::as_const(index)) {
            if (near.size() > mostUnderOneKey)
                continue;
            for (size_t i = 0; i < near.size(); ++i) {
                for (size_t j = i + 1; j < near.size(); ++j) {
                    const QString &a = keys[size_t(near[i])];
                    const QString &b = keys[size_t(near[j])];
                    if (isOneEditApart(a, b) && numbersIn(a) == numbersIn(b))
                        join(near[i], near[j], Likeness::OneLetter);
                }
            }
        }
    }

    std::vector<Name> m_names;
    std::map<std::pair<int, int>, Likeness> m_found;
};

} // namespace

std::vector<LikePair> likePairs(const QStringList &values)
{
    return Pairs(values).find();
}

std::vector<int> likeSets(int count, const std::vector<LikePair> &pairs)
{
    std::vector<int> least(size_t(std::max(count, 0)));
    std::iota(least.begin(), least.end(), 0);
    const auto root = [&least](int at) {
        while (least[size_t(at)] != at)
            at = least[size_t(at)] = least[size_t(least[size_t(at)])];
        return at;
    };
    for (const LikePair &pair : pairs) {
        const int a = root(pair.first);
        const int b = root(pair.second);
        least[size_t(std::max(a, b))] = std::min(a, b);
    }
    for (int at = 0; at < count; ++at)
        least[size_t(at)] = root(at);
    return least;
}

} // namespace app
