#include "app/text/textmap.h"
#include "tests/ui/article_view/screenreader.h"

#include <set>

/// What is reported about the characters of a run.
class AnnotatedRunTest : public ScreenReader
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void attributesNameTheAnnotations();
    void attributesNameTheStructure();
    void attributesCanBeTakenApart();
    void attributesAgreeWithLookingAtEachCharacter();
};

void AnnotatedRunTest::attributesNameTheAnnotations()
{
    show(u"“We lost everything,” said Mrs Okoro."_s);
    Mark source = mark(1, u"Mrs Okoro"_s, u"Source"_s);
    rename(source, u"Source"_s, u"Attribution Source"_s);
    m_view->setDetails([](AnnotationId annotation) {
        return annotation == AnnotationId{1} ? u"Attribution\nby Anna\nStance: neutral"_s
                                             : QString();
    });
    m_view->setMarks({mark(2, u"Okoro"_s, u"Claim"_s), source});

    TextRange run;
    QCOMPARE(attributes(28, &run),
             u"annotations:Attribution Source;annotation-details:Attribution\\, by Anna\\, "
             "Stance\\: neutral;text-underline-type:single;font-family:Attribution Source;"_s);
    QCOMPARE(run, (TextRange{27, 31}));
    QVERIFY(attributes(32, &run).contains(u"annotations:Claim\\, Attribution Source;"));
    QVERIFY(attributes(32).contains(u"font-family:Claim + Attribution Source;"));
    QCOMPARE(run, (TextRange{31, 36}));
    QCOMPARE(attributes(0, &run), QString());
    QCOMPARE(run, (TextRange{0, 27}));
    QCOMPARE(attributes(37, &run), QString()); // behind the last character: as that one
    QCOMPARE(run, (TextRange{36, 37}));
}

void AnnotatedRunTest::attributesNameTheStructure()
{
    show(u"Closed\nSee the report now\nHe said so\nقالت"_s,
         {{StructureKind::Heading, {0, 6}, u"2"_s},
          {StructureKind::Link, {11, 21}, u"https://example.org"_s},
          {StructureKind::Emphasis, {15, 21}, {}},
          {StructureKind::Quotation, {26, 36}, {}}});
    m_view->setLanguage(u"en-GB"_s);

    TextRange run;
    QCOMPARE(attributes(2, &run), u"structure:heading;level:2;language:en-GB;"_s);
    QCOMPARE(run, (TextRange{0, 7}));
    QCOMPARE(attributes(7, &run), u"language:en-GB;"_s);
    QCOMPARE(run, (TextRange{7, 11}));
    QCOMPARE(attributes(12, &run), u"link:true;language:en-GB;"_s);
    QCOMPARE(run, (TextRange{11, 15}));
    QCOMPARE(attributes(16), u"link:true;font-style:italic;language:en-GB;"_s);
    QCOMPARE(attributes(30, &run), u"structure:quotation;quotation:1;language:en-GB;"_s);
    QCOMPARE(run, (TextRange{26, 37}));
    QCOMPARE(attributes(38), u"language:en-GB;writing-mode:rl;"_s);
}

/// As Qt's bridge to AT-SPI does it: each part between semicolons must have a name and a value.
void AnnotatedRunTest::attributesCanBeTakenApart()
{
    show(u"The harbour was closed."_s);
    Mark odd = mark(1, u"harbour"_s, u"a;b:c=d,\"e\"\\"_s);
    m_view->setDetails([](AnnotationId) { return u";;\n:"_s; });
    m_view->setMarks({odd, mark(2, u"harbour was"_s, QString()), mark(3, u"closed"_s, u";"_s)});

    for (int offset = 0; offset < 23; ++offset) {
        for (const QString &part : attributes(offset).split(u';', Qt::SkipEmptyParts)) {
            const QStringList sides = part.split(u':', Qt::SkipEmptyParts);
            QVERIFY2(sides.size() >= 2, qPrintable(part));
        }
    }
    QVERIFY(attributes(5).startsWith(u"annotations:a\\,b\\:c\\=d\\,\\\"e\\\"\\\\;"));
}

void AnnotatedRunTest::attributesAgreeWithLookingAtEachCharacter()
{
    Random random(20260312);
    const QStringList labels{u"Claim"_s, u"Figure"_s, u"Source"_s};

    for (int round = 0; round < 80; ++round) {
        const QString words = randomText(random, int(random.below(50)) + 1);
        const app::TextMap map(words);
        std::vector<StructureRange> structure;
        for (int i = 0; i < random.below(6); ++i) {
            const qsizetype begin = random.below(map.length() + 1);
            const qsizetype end = std::min(map.length(), begin + random.below(12));
            structure.push_back(
                {random.below(2) == 0 ? StructureKind::Emphasis : StructureKind::Link,
                 {begin, end},
                 {}});
        }
        std::vector<Mark> marks;
        for (int i = 0; i < random.below(14); ++i) {
            const qsizetype begin = random.below(map.length() + 1);
            marks.push_back(mark(random.below(5) + 1, TextRange{begin, begin + random.below(25)},
                                 labels[random.below(labels.size())]));
        }
        show(words, structure);
        m_view->setMarks(marks);

        std::vector<std::set<std::pair<qint64, QString>>> passages(size_t(words.size()));
        std::vector<std::set<int>> styles(size_t(words.size()));
        for (int i = 0; i < words.size(); ++i) {
            for (const Mark &each : marks) {
                if (map.toUtf16(each.range).contains(i))
                    passages[size_t(i)].insert({each.annotation.value, each.kind->label});
            }
            for (const StructureRange &each : structure) {
                if (map.toUtf16(each.range).contains(i) && words[i] != u'\n')
                    styles[size_t(i)].insert(int(each.kind));
            }
        }
        const auto isSame = [&](int a, int b) {
            return passages[size_t(a)] == passages[size_t(b)] &&
                   styles[size_t(a)] == styles[size_t(b)];
        };
        for (int i = 0; i < words.size(); ++i) {
            int begin = i;
            while (begin > 0 && words[begin - 1] != u'\n' && isSame(begin - 1, i))
                --begin;
            int end = i + 1;
            while (end < words.size() && words[end - 1] != u'\n' && isSame(end, i))
                ++end;
            TextRange run;
            const QString found = attributes(i, &run);
            QCOMPARE(run, (TextRange{begin, end}));
            QCOMPARE(found, attributes(begin));

            QSet<QString> names;
            for (const auto &[annotation, label] : passages[size_t(i)])
                names.insert(label);
            QSet<QString> named;
            for (const QString &part : found.split(u';')) {
                if (part.startsWith(u"font-family:")) {
                    for (const QString &name : part.mid(12).split(u" + "_s))
                        named.insert(name);
                }
            }
            QCOMPARE(named, names);
            QCOMPARE(found.contains(u"link:true;"),
                     styles[size_t(i)].contains(int(StructureKind::Link)));
            QCOMPARE(found.contains(u"font-style:italic;"),
                     styles[size_t(i)].contains(int(StructureKind::Emphasis)));
        }
    }
}

QTEST_MAIN(AnnotatedRunTest)
#include "annotatedruntest.moc"
