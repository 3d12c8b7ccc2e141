#include "tests/ui/windowfixture.h"

#include "app/codebook/meanings.h"
#include "app/linking/linkedits.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linkspanel.h"
#include "ui/mainwindow/linkingcontroller.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace storage;
using namespace Qt::StringLiterals;
using ui::LinkDialog;
using ui::LinksPanel;

class LinkingTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void offersAreShownAndDrawnByOneKey();
    void nothingOfferedIsSaid();
    void aLinkIsDrawnByAClick();
    void theOnlyKindIsDrawnAtOnce();
    void aLinkIsDrawnByKeys();
    void theCaretChoosesTheOther();
    void anAnnotationBelowAnotherCanBeChosen();
    void escapeLeavesAndChangesNothing();
    void whatDoesNotFitIsSaid();
    void tagsOfOnesOwnAreNotLinked();
    void withoutAnAnnotationNothingBegins();
    void theOtherIsChosenInAnotherArticleByGoingThere();
    void theOtherIsFoundInAnotherArticle();
    void whatIsLinkedAlreadyIsNotLinkedAgainInTheDialog();
    void aRowLeadsToTheOtherAnnotation();
    void aLinkIsRemovedByDelete();
    void aLinkGetsAnotherKind();
    void aSignAtTheRowsEndDrawsAndRemoves();
    void aProjectForReadingOnlyShowsButKeepsItsLinks();
    void deletingTheOriginEndsLinking();

private:
    struct Part
    {
        QLatin1StringView role;
        QString words;
    };
    Id<Annotation> add(QLatin1StringView tag, const std::vector<Part> &parts);
    Id<Annotation> claim(const QString &words) { return add(app::meaning::claim, {{{}, words}}); }
    void clickOn(const QString &words);
    void choose(Qt::Key digit);
    QStringList menuItems() const;
    std::vector<Link> links() const
    {
        return m_window->project()->links(m_window->annotating()->article()).value();
    }
    QString shown() const;
    LinksPanel *panel() const { return m_window->inspector()->annotationPanel()->linksPanel(); }
    void select(Id<Annotation> id)
    {
        m_window->annotating()->select(id);
        view()->setFocus();
    }
    Id<Annotation> current() const { return m_window->annotating()->current(); }
    bool isLinking() const { return m_window->linking()->isActive(); }
    void inDialog(const std::function<bool(LinkDialog *)> &work);

    static inline const QString text =
        u"The union said the ministry claims that 300 boats lay idle.\n"
        "Nobody was warned, and the harbour stays closed.\n"_s;
};

void LinkingTest::init()
{
    open();
    m_window->useAnalyst(u"Anna"_s);
    openArticle(text, u"en"_s);
}

Id<Annotation> LinkingTest::add(QLatin1StringView tag, const std::vector<Part> &parts)
{
    const Codebook codebook = m_window->project()->codebook().value();
    Annotation annotation;
    annotation.articleId = m_window->annotating()->article();
    for (const Tag &each : codebook.tags) {
        if (each.meaning == tag && !annotation.tagId.isValid())
            annotation.tagId = each.id;
    }
    for (const Part &part : parts) {
        const Role *role = codebook.roleMeaning(annotation.tagId, part.role);
        const qsizetype begin = view()->text().indexOf(part.words);
        annotation.spans.push_back(
            {{}, role ? role->id : Id<Role>(), {begin, begin + part.words.size()}});
    }
    Id<Annotation> added;
    const auto tagged = m_window->project()->edit({u"Tag"_s, {}}, [&](Edit &edit) -> Result<void> {
        const auto id = edit.addAnnotation(annotation);
        added = id.valueOr({});
        return id ? Result<void>() : id.error();
    });
    if (!tagged)
        QTest::qFail("The annotation could not be added.", __FILE__, __LINE__);
    return added;
}

void LinkingTest::clickOn(const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    const std::vector<QRect> lines = view()->rectsOf({begin, begin + words.size()});
    QVERIFY(!lines.empty());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, lines.front().center());
}

void LinkingTest::choose(Qt::Key digit)
{
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), digit);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

QStringList LinkingTest::menuItems() const
{
    QStringList items;
    if (const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        for (const QAction *action : menu->actions())
            items.append(action->text().remove(u'&'));
    }
    return items;
}

QString LinkingTest::shown() const
{
    QStringList lines;
    for (const Link &link : links())
        lines.append(u"%1 %2 %3"_s.arg(link.from.value).arg(link.kind).arg(link.to.value));
    return lines.join(u", "_s);
}

/// Calls @p work with the dialog until it says that it is done.
void LinkingTest::inDialog(const std::function<bool(LinkDialog *)> &work)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, work] {
        auto *dialog = qobject_cast<LinkDialog *>(QApplication::activeModalWidget());
        if (!dialog || !work(dialog))
            return;
        timer->stop();
        timer->deleteLater();
    });
    timer->start(5);
    type(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

void LinkingTest::offersAreShownAndDrawnByOneKey()
{
    add(app::meaning::attribution,
        {{app::meaning::source, u"The union"_s},
         {app::meaning::content, u"the ministry claims that 300 boats lay idle"_s}});
    const auto inner =
        add(app::meaning::attribution, {{app::meaning::source, u"the ministry"_s},
                                        {app::meaning::content, u"that 300 boats lay idle"_s}});
    claim(u"300 boats lay idle"_s);
    add(app::meaning::figure, {{app::meaning::quantity, u"300"_s}});
    QTRY_COMPARE(m_window->linking()->offers().size(), size_t(3));
    QVERIFY2(m_window->statusLine()->offer().startsWith(u'3') &&
                 m_window->statusLine()->offer().endsWith(u"Ctrl+L"_s),
             qPrintable(m_window->statusLine()->offer()));
    select(inner);
    QCOMPARE(panel()->rows().size(), size_t(2)); // in the union's, and what it contains
    QVERIFY(panel()->rows().front().isOffer());

    type(Qt::Key_L, Qt::ControlModifier);

    QCOMPARE(links().size(), size_t(3));
    QVERIFY2(said().contains(u"3 links drawn: 1 claim in attributions, 1 figure in claims, "
                             "1 attribution in others"_s) ||
                 said().contains(u"3 link(s) drawn"_s), // without translation
             qPrintable(said()));
    QCOMPARE(panel()->rows().size(), size_t(2));
    QTRY_VERIFY(m_window->linking()->offers().empty());
    QVERIFY(m_window->statusLine()->offer().isEmpty());
    QCOMPARE(panel()->rows().size(), size_t(2));
    QVERIFY(!panel()->rows().front().isOffer());
    const QString drawn = shown();

    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(links().empty());
    QTRY_COMPARE(m_window->linking()->offers().size(), size_t(3));
    type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), drawn);
    QVERIFY(m_window->openProject(m_folder->filePath(u"test.sayso"_s)));
    m_window->articleList()->setCurrent({1});
    QCOMPARE(shown(), drawn);
    QTRY_VERIFY(m_window->linking()->offers().empty());
}

void LinkingTest::nothingOfferedIsSaid()
{
    claim(u"300 boats lay idle"_s);

    type(Qt::Key_L, Qt::ControlModifier);

    QVERIFY(said().startsWith(u"No links are offered"_s));
    QVERIFY(links().empty());
}

void LinkingTest::aLinkIsDrawnByAClick()
{
    const auto first = claim(u"300 boats lay idle"_s);
    claim(u"Nobody was warned"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isLinking());
    QVERIFY2(said().contains(u"300 boats lay idle"_s), qPrintable(said()));
    QCOMPARE(view()->viewport()->cursor().shape(), Qt::CrossCursor);
    clickOn(u"warned"_s);
    QTRY_COMPARE(menuItems().size(), 6);
    QVERIFY(menuItems().at(3).contains(u"contradicts"_s));
    choose(Qt::Key_3);

    QCOMPARE(shown(), u"1 contradicts 2"_s);
    QVERIFY(!isLinking());
    QCOMPARE(view()->viewport()->cursor().shape(), Qt::IBeamCursor);
    QCOMPARE(current(), first);
    QCOMPARE(panel()->rows().size(), size_t(1));
    QCOMPARE(panel()->rows().front().words, u"contradicts"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(links().empty());
    type(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(), u"1 contradicts 2"_s);
}

void LinkingTest::theOnlyKindIsDrawnAtOnce()
{
    const auto first = claim(u"Nobody was warned"_s);
    add(app::meaning::attribution,
        {{app::meaning::source, u"The union"_s}, {app::meaning::content, u"300 boats lay idle"_s}});
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    clickOn(u"union"_s);

    QCOMPARE(shown(), u"2 content_contains_claim 1"_s);
    QCOMPARE(panel()->rows().front().words, u"is contained in"_s);
}

void LinkingTest::aLinkIsDrawnByKeys()
{
    const auto first = claim(u"300 boats lay idle"_s);
    const auto second = claim(u"Nobody was warned"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    type(Qt::Key_Return);
    QVERIFY(said().startsWith(u"Go to the other annotation"_s));
    type(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current(), second);
    QVERIFY2(said().contains(u"press Enter"_s), qPrintable(said()));
    type(Qt::Key_Return);
    choose(Qt::Key_2); // is restated by

    QCOMPARE(shown(), u"2 restates 1"_s);
    QCOMPARE(current(), first);
}

void LinkingTest::theCaretChoosesTheOther()
{
    const auto first = claim(u"Nobody was warned"_s);
    claim(u"The union said the ministry"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    type(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(current(), first); // moving the caret chooses nothing yet
    type(Qt::Key_Return);
    choose(Qt::Key_1); // restates

    QCOMPARE(shown(), u"1 restates 2"_s);
    QCOMPARE(current(), first);
}

void LinkingTest::anAnnotationBelowAnotherCanBeChosen()
{
    const auto first = claim(u"Nobody was warned"_s);
    claim(u"the ministry claims that 300 boats lay idle"_s);
    claim(u"boats lay idle"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    clickOn(u"idle"_s);
    QTRY_COMPARE(menuItems().size(), 12);
    choose(Qt::Key_6); // the first one with the outer claim

    QCOMPARE(shown(), u"1 restates 2"_s);
}

void LinkingTest::escapeLeavesAndChangesNothing()
{
    const auto first = claim(u"300 boats lay idle"_s);
    claim(u"Nobody was warned"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    type(Qt::Key_Down, Qt::AltModifier);
    type(Qt::Key_Escape);

    QVERIFY(!isLinking());
    QCOMPARE(current(), first);
    QVERIFY(links().empty());
    clickOn(u"warned"_s); // chooses again
    QVERIFY(current() != first);
}

void LinkingTest::whatDoesNotFitIsSaid()
{
    const auto first = add(app::meaning::figure, {{app::meaning::quantity, u"300"_s}});
    add(app::meaning::attribution, {{app::meaning::source, u"The union"_s}});
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    clickOn(u"union"_s);
    QVERIFY2(said().startsWith(u"No kind of link fits"_s), qPrintable(said()));
    clickOn(u"harbour"_s);
    QVERIFY2(said().startsWith(u"Click the annotation"_s), qPrintable(said()));

    QVERIFY(isLinking());
    QVERIFY(links().empty());
}

void LinkingTest::tagsOfOnesOwnAreNotLinked()
{
    Annotation framing;
    const auto id = add(app::meaning::claim, {{{}, u"harbour"_s}});
    m_window->annotating()->select(id);
    const Codebook codebook = m_window->project()->codebook().value();
    m_window->annotating()->retag({codebook.tagNamed(u"Framing"_s)->id, {}});
    view()->setFocus();

    type(Qt::Key_K, Qt::ControlModifier);

    QVERIFY(!isLinking());
    QVERIFY2(said().contains(u"Framing"_s), qPrintable(said()));
    QVERIFY(panel()->isHidden());
}

void LinkingTest::withoutAnAnnotationNothingBegins()
{
    type(Qt::Key_K, Qt::ControlModifier);

    QVERIFY(!isLinking());
    QVERIFY(said().startsWith(u"Choose an annotation first"_s));
}

void LinkingTest::theOtherIsChosenInAnotherArticleByGoingThere()
{
    const auto there = claim(u"300 boats lay idle"_s);
    openArticle(u"Hardly a boat left the harbour, the ministry says today.\n"_s, u"en"_s);
    const auto here = claim(u"Hardly a boat left the harbour"_s);
    select(here);

    type(Qt::Key_K, Qt::ControlModifier);
    m_window->articleList()->setCurrent({1});
    QVERIFY(isLinking());
    clickOn(u"idle"_s);
    choose(Qt::Key_1);

    QCOMPARE(shown(), u"%1 restates %2"_s.arg(here.value).arg(there.value));
    QVERIFY(!isLinking());
}

void LinkingTest::theOtherIsFoundInAnotherArticle()
{
    const auto there = claim(u"300 boats lay idle"_s);
    claim(u"Nobody was warned"_s);
    openArticle(u"Hardly a boat left the harbour, the ministry says today.\n"_s, u"en"_s);
    const auto here = claim(u"Hardly a boat left the harbour"_s);
    select(here);
    int step = 0;
    inDialog([&step](LinkDialog *dialog) {
        if (dialog->isSearching())
            return false;
        if (step++ == 0) {
            QTest::keyClicks(dialog->wordsEdit(), u"idle"_s);
            return false;
        }
        if (dialog->list()->topLevelItemCount() == 1) {
            QTest::keyClick(dialog->kindChoice(), Qt::Key_Down);
            QTest::keyClick(dialog->wordsEdit(), Qt::Key_Return);
        } else {
            dialog->reject();
        }
        return true;
    });

    QCOMPARE(shown(), u"%1 restates %2"_s.arg(there.value).arg(here.value));
    QCOMPARE(m_window->project()->links(Id<Article>{1})->size(), size_t(1));
    const LinksPanel::Row &row = panel()->rows().front();
    QCOMPARE(row.words, u"is restated by"_s);
    QCOMPARE(row.articleTitle, text.left(20));
    QCOMPARE(row.quote, u"300 boats lay idle"_s);
}

void LinkingTest::whatIsLinkedAlreadyIsNotLinkedAgainInTheDialog()
{
    const auto first = claim(u"300 boats lay idle"_s);
    const auto outer = add(app::meaning::attribution, {{app::meaning::source, u"The union"_s}});
    QVERIFY(app::addLink(*m_window->project(), outer, first, {u"content_contains_claim"_s}));
    select(first);
    bool couldLink = true;
    inDialog([&couldLink](LinkDialog *dialog) {
        if (dialog->isSearching() || dialog->list()->topLevelItemCount() != 1)
            return false;
        couldLink = dialog->linkButton()->isEnabled();
        QTest::keyClick(dialog->wordsEdit(), Qt::Key_Escape);
        return true;
    });

    QVERIFY(!couldLink);
    QCOMPARE(links().size(), size_t(1));
}

void LinkingTest::aRowLeadsToTheOtherAnnotation()
{
    const auto there = claim(u"300 boats lay idle"_s);
    openArticle(u"Hardly a boat left the harbour, the ministry says today.\n"_s, u"en"_s);
    const auto here = claim(u"Hardly a boat left the harbour"_s);
    QVERIFY(app::addLink(*m_window->project(), here, there, {u"restates"_s}));
    select(here);

    panel()->list()->setFocus();
    type(Qt::Key_Return);

    QCOMPARE(m_window->annotating()->article(), Id<Article>{1});
    QCOMPARE(current(), there);
    QVERIFY(view()->hasFocus());
    QTreeWidgetItem *row = panel()->list()->topLevelItem(0);
    QTest::mouseClick(panel()->list()->viewport(), Qt::LeftButton, {},
                      panel()->list()->visualItemRect(row).center());
    QCOMPARE(current(), here);
}

void LinkingTest::aLinkIsRemovedByDelete()
{
    const auto first = claim(u"300 boats lay idle"_s);
    const auto second = claim(u"Nobody was warned"_s);
    QVERIFY(app::addLink(*m_window->project(), first, second, {u"supports"_s}));
    select(second);

    panel()->list()->setFocus();
    type(Qt::Key_Delete);

    QVERIFY(links().empty());
    QVERIFY(panel()->rows().empty());
    QCOMPARE(annotations().size(), size_t(2));
    view()->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"1 supports 2"_s);
    QCOMPARE(panel()->rows().size(), size_t(1));
}

void LinkingTest::aLinkGetsAnotherKind()
{
    const auto first = claim(u"300 boats lay idle"_s);
    const auto second = claim(u"Nobody was warned"_s);
    QVERIFY(app::addLink(*m_window->project(), first, second, {u"supports"_s}));
    select(second);

    panel()->list()->setFocus();
    type(Qt::Key_Space);
    choose(Qt::Key_1); // restates

    QCOMPARE(shown(), u"2 restates 1"_s);
    QCOMPARE(panel()->rows().front().words, u"restates"_s);
}

void LinkingTest::aSignAtTheRowsEndDrawsAndRemoves()
{
    const auto outer =
        add(app::meaning::attribution, {{app::meaning::content, u"that 300 boats lay idle"_s}});
    claim(u"300 boats lay idle"_s);
    select(outer);
    QTRY_COMPARE(panel()->rows().size(), size_t(1));
    const auto clickSign = [this] {
        QTreeWidget *list = panel()->list();
        const QRect row = list->visualItemRect(list->topLevelItem(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QPoint(list->columnViewportPosition(2) + 8, row.center().y()));
    };

    clickSign();
    QCOMPARE(shown(), u"1 content_contains_claim 2"_s);
    QTRY_COMPARE(panel()->rows().size(), size_t(1));
    clickSign();

    QVERIFY(links().empty());
    QTRY_COMPARE(panel()->rows().size(), size_t(1)); // offered again
}

void LinkingTest::aProjectForReadingOnlyShowsButKeepsItsLinks()
{
    const auto first = claim(u"300 boats lay idle"_s);
    const auto second = claim(u"Nobody was warned"_s);
    QVERIFY(app::addLink(*m_window->project(), first, second, {u"supports"_s}));
    ui::MainWindow reading;
    reading.show();
    reading.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&reading));
    QVERIFY(reading.openProject(m_folder->filePath(u"test.sayso"_s)));
    QVERIFY(reading.project()->isReadOnly());
    reading.articleList()->setCurrent({1});
    reading.annotating()->select(first);
    LinksPanel *links = reading.inspector()->annotationPanel()->linksPanel();
    QCOMPARE(links->rows().size(), size_t(1));
    QVERIFY(!links->linkButton()->isEnabled());

    links->list()->setFocus();
    type(Qt::Key_Delete);
    type(Qt::Key_Space);
    QVERIFY(!QApplication::activePopupWidget());
    reading.articleView()->setFocus();
    for (const Qt::Key key : {Qt::Key_L, Qt::Key_K}) {
        reading.statusLine()->say({});
        type(key, Qt::ControlModifier);
        QVERIFY2(reading.statusLine()->said().contains(u"reading only"_s),
                 qPrintable(reading.statusLine()->said()));
    }

    QVERIFY(!reading.linking()->isActive());
    QCOMPARE(this->links().size(), size_t(1));
}

void LinkingTest::deletingTheOriginEndsLinking()
{
    const auto first = claim(u"300 boats lay idle"_s);
    claim(u"Nobody was warned"_s);
    select(first);

    type(Qt::Key_K, Qt::ControlModifier);
    type(Qt::Key_Delete);

    QVERIFY(!isLinking());
    QVERIFY(!view()->linkOrigin().isValid());
    QCOMPARE(annotations().size(), size_t(1));
}

QTEST_MAIN(LinkingTest)
#include "linkingtest.moc"
