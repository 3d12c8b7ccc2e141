#include "app/articles/dateline.h"

#include "app/articles/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DatelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datelinesAreFound_data();
    void datelinesAreFound();
    void proseIsNoDateline_data();
    void proseIsNoDateline();
    void datesAreAsExactAsStated_data();
    void datesAreAsExactAsStated();
    void linesThatAreDates_data();
    void linesThatAreDates();
};

void DatelineTest::datelinesAreFound_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("dateline");
    QTest::addColumn<QString>("date");

    const auto row = [](const QString &paragraph, const QString &dateline,
                        const QString &date = {}) {
        QTest::newRow(qPrintable(dateline)) << paragraph << dateline << date;
    };
    row(u"Gaza City, November 13 (RHC)-- The movement says"_s, u"Gaza City, November 13 (RHC)"_s);
    row(u"WASHINGTON (Reuters) - The Senate"_s, u"WASHINGTON (Reuters)"_s);
    row(u"BERLIN, 3. März (dpa) – Die Regierung"_s, u"BERLIN, 3. März (dpa)"_s);
    row(u"PARIS, le 3 mai (AFP) — Le ministre"_s, u"PARIS, le 3 mai (AFP)"_s);
    row(u"Berlin (dpa/lby) - Die Polizei"_s, u"Berlin (dpa/lby)"_s);
    row(u"KYIV, Ukraine (AP) — Officials"_s, u"KYIV, Ukraine (AP)"_s);
    row(u"BEIJING, Nov. 13 (Xinhua) -- China"_s, u"BEIJING, Nov. 13 (Xinhua)"_s);
    row(u"MOSCOW, November 13. /TASS/. Russia"_s, u"MOSCOW, November 13. /TASS/"_s);
    row(u"Madrid, 3 may (EFE).- El gobierno"_s, u"Madrid, 3 may (EFE)"_s);
    row(u"HEMPSTEAD, N.Y. ― If it worked"_s, u"HEMPSTEAD, N.Y."_s);
    row(u"NEW YORK — The mayor"_s, u"NEW YORK"_s);
    row(u"SÃO PAULO (AP) — The"_s, u"SÃO PAULO (AP)"_s);
    row(u"St. Paul, Minn. (AP) — The"_s, u"St. Paul, Minn. (AP)"_s);
    row(u"LONDON, 3 March 2021 (UNP) - The"_s, u"LONDON, 3 March 2021 (UNP)"_s, u"2021-03-03"_s);
    row(u"Rio de Janeiro, March 3, 2021 (UNP) -- The"_s, u"Rio de Janeiro, March 3, 2021 (UNP)"_s,
        u"2021-03-03"_s);
}

void DatelineTest::datelinesAreFound()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, dateline);
    QFETCH(QString, date);

    const app::Dateline found = app::datelineOf(paragraph);

    QCOMPARE(paragraph.left(found.length), dateline);
    QCOMPARE(found.datePublished, date);
}

void DatelineTest::proseIsNoDateline_data()
{
    QTest::addColumn<QString>("paragraph");

    for (const QString &paragraph :
         {u"However — and this matters — nothing changed."_s,
          u"BREAKING — A fire has broken out."_s, u"Trump – who was in Paris – said no."_s,
          u"The WHO (Geneva) - said so."_s, u"NATO — the alliance — is ready."_s,
          u"Mr. Smith (R-Texas) said - well, nothing."_s, u"Paris - The city of light"_s,
          u"COVID-19 — what we know"_s, u"In May 2020 — long ago"_s, u"U.S.-China talks resume"_s,
          u"John Smith (45) has died."_s, u"- A list item"_s, u""_s, u"Paris (AP) said nothing"_s})
        QTest::newRow(qPrintable(paragraph)) << paragraph;
}

void DatelineTest::proseIsNoDateline()
{
    QFETCH(QString, paragraph);

    QVERIFY(!app::datelineOf(paragraph).isFound());
}

void DatelineTest::datesAreAsExactAsStated_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("date");

    const auto row = [](const QString &stated, const QString &date) {
        QTest::newRow(qPrintable(stated)) << stated << date;
    };
    row(u"2024-11-13"_s, u"2024-11-13"_s);
    row(u"2024-11-13T10:45:00.000Z"_s, u"2024-11-13T10:45:00.000Z"_s);
    row(u"2024-11-13T10:45:00+0100"_s, u"2024-11-13T10:45:00+01:00"_s);
    row(u"2024-11-13 10:45"_s, u"2024-11-13T10:45"_s);
    row(u"Wed, 13 Nov 2024 10:45:00 GMT"_s, u"2024-11-13T10:45:00Z"_s);
    row(u"November 13, 2024 at 3:05 p.m. EST"_s, u"2024-11-13T15:05-05:00"_s);
    row(u"3. März 2021, 06:12 Uhr"_s, u"2021-03-03T06:12"_s);
    row(u"13.11.2024"_s, u"2024-11-13"_s);
    row(u"13/11/2024"_s, u"2024-11-13"_s);
    row(u"20241113"_s, u"2024-11-13"_s);
    row(u"2024-11"_s, u"2024-11"_s);
    row(u"le 3 mai 2023"_s, u"2023-05-03"_s);
    row(u"3 de mayo de 2023"_s, u"2023-05-03"_s);
    row(u"03/04/2021"_s, QString());
    row(u"13 November"_s, QString());
    row(u"2024-02-31"_s, QString());
    row(u"yesterday"_s, QString());
    row(u"1"_s, QString());
}

void DatelineTest::datesAreAsExactAsStated()
{
    QFETCH(QString, stated);
    QFETCH(QString, date);

    QCOMPARE(app::isoDate(stated), date);
}

void DatelineTest::linesThatAreDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("date");

    QTest::newRow("a label") << u"Published: 13 November 2024"_s << u"2024-11-13"_s;
    QTest::newRow("a weekday") << u"Wednesday, November 13, 2024"_s << u"2024-11-13"_s;
    QTest::newRow("another language") << u"Stand: 3. März 2021"_s << u"2021-03-03"_s;
    QTest::newRow("ideographs") << u"2023年4月12日"_s << u"2023-04-12"_s;
    QTest::newRow("a time of change") << u"Updated: 13 November 2024"_s << QString();
    QTest::newRow("a later change")
        << u"Published: Nov. 13, 2024 9:21 PM | Last updated: 14 November 2024"_s
        << u"2024-11-13T21:21"_s;
    QTest::newRow("the time first")
        << u"2:49 p.m. EDT May 15, 2024"_s << u"2024-05-15T14:49-04:00"_s;
    QTest::newRow("the time first, a day in brackets")
        << u"08:19 IST(19/7/2024)"_s << u"2024-07-19T08:19"_s;
    QTest::newRow("as programs print it")
        << u"Thu Jun 06 07:59:18 PDT 2024"_s << u"2024-06-06T07:59:18-07:00"_s;
    QTest::newRow("one digit") << u"2024-6-7"_s << u"2024-06-07"_s;
    QTest::newRow("slashes and a zone")
        << u"2024/06/07T08:51:14GMT+05:30"_s << u"2024-06-07T08:51:14+05:30"_s;
    QTest::newRow("Arabic") << u"نُشر في: الأربعاء، ١٣ نوفمبر ٢٠٢٤ الساعة 10:30"_s
                            << u"2024-11-13T10:30"_s;
    QTest::newRow("the Levant") << u"13 تشرين الثاني 2024"_s << u"2024-11-13"_s;
    QTest::newRow("Hebrew") << u"יום רביעי, 13 בנובמבר 2024"_s << u"2024-11-13"_s;
    QTest::newRow("Polish") << u"13 listopada 2024, 10:45"_s << u"2024-11-13T10:45"_s;
    QTest::newRow("Turkish") << u"13 Kasım 2024 Çarşamba"_s << QString();
    QTest::newRow("Korean") << u"입력 2024.11.13. 오후 3:20"_s << u"2024-11-13T15:20"_s;
    QTest::newRow("Japanese") << u"2024年11月13日（水）午前9時05分"_s << u"2024-11-13T09:05"_s;
    QTest::newRow("Chinese") << u"发布时间：2024年11月13日 10:30"_s << u"2024-11-13T10:30"_s;
    QTest::newRow("a year") << u"2024"_s << QString();
    QTest::newRow("no year") << u"November 13"_s << QString();
    QTest::newRow("a sentence") << u"November 13, 2024 will be remembered by everyone"_s
                                << QString();
}

void DatelineTest::linesThatAreDates()
{
    QFETCH(QString, line);
    QFETCH(QString, date);

    QCOMPARE(app::dateOfLine(line), date);
}

QTEST_GUILESS_MAIN(DatelineTest)
#include "datelinetest.moc"
