#include "tests/ui/windowfixture.h"
#include "ui/codebook/codebookchoicedialog.h"
#include "ui/mainwindow/actions.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

/// File > New project, through the dialogs that ask for its place and its codebook.
class NewProjectTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        open();
        ui::Settings().setFolder(u"project"_s, m_folder->path());
    }
    void cleanup() { close(); }

    void aProjectIsMadeWithTheCodebookThatWasChosen();
    void aNameThatIsTakenIsRefusedBeforeTheCodebookIsChosen();
    void aFreeNameIsOffered();
    void leavingTheChoiceOfTheCodebookMakesNothing();
    void theFolderThatIsOfferedIsThere();

private:
    using Answer = std::function<void(QWidget *)>;

    /// Answers the dialogs that come up one after the other.
    void make(std::vector<Answer> answers)
    {
        size_t next = 0;
        bool isAnswering = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isActiveWindow() || isAnswering)
                return; // keys let events through
            isAnswering = true;
            m_asked.append(QString::fromLatin1(dialog->metaObject()->className()));
            if (next < answers.size())
                answers[next++](dialog);
            else
                dialog->close();
            isAnswering = false;
        });
        timer.start(0);
        m_window->actions()->newProject->trigger();
        QCOMPARE(next, answers.size());
    }
    static Answer name(const QString &file)
    {
        return [file](QWidget *dialog) {
            auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            line->setCompleter(nullptr); // its list would take Enter
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, file);
            QTest::keyClick(line, Qt::Key_Return);
        };
    }
    static Answer press(std::vector<Qt::Key> keys)
    {
        return [keys](QWidget *dialog) {
            for (const Qt::Key key : keys)
                QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key);
        };
    }
    QString openFile() const { return QFileInfo(m_window->project()->path()).fileName(); }

    QStringList m_asked;
};

void NewProjectTest::aProjectIsMadeWithTheCodebookThatWasChosen()
{
    make({name(u"fresh.sayso"_s), press({Qt::Key_Down, Qt::Key_Return})});

    QCOMPARE(openFile(), u"fresh.sayso"_s);
    QVERIFY(m_window->project()->codebook()->tags.empty());
}

void NewProjectTest::aNameThatIsTakenIsRefusedBeforeTheCodebookIsChosen()
{
    m_asked.clear();
    QString refused;

    make({name(u"test.sayso"_s),
          [&refused](QWidget *dialog) {
              refused = qobject_cast<QMessageBox *>(dialog)->informativeText();
              QTest::keyClick(dialog, Qt::Key_Return);
          },
          name(u"other.sayso"_s), press({Qt::Key_Return})});

    QCOMPARE(m_asked, (QStringList{u"QFileDialog"_s, u"QMessageBox"_s, u"QFileDialog"_s,
                                   u"ui::CodebookChoiceDialog"_s}));
    QVERIFY2(refused.contains(u"test.sayso"_s), qPrintable(refused));
    QCOMPARE(openFile(), u"other.sayso"_s);
    QVERIFY(!m_window->project()->codebook()->tags.empty());
}

void NewProjectTest::aFreeNameIsOffered()
{
    QVERIFY(QFile::copy(m_window->project()->path(), m_folder->filePath(u"My project.sayso"_s)));
    QString offered;

    make({[&offered](QWidget *dialog) {
        offered = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
        QTest::keyClick(dialog, Qt::Key_Escape);
    }});

    QCOMPARE(offered, u"My project 2.sayso"_s);
    QCOMPARE(openFile(), u"test.sayso"_s);
}

void NewProjectTest::leavingTheChoiceOfTheCodebookMakesNothing()
{
    make({name(u"fresh.sayso"_s), press({Qt::Key_Escape})});

    QCOMPARE(openFile(), u"test.sayso"_s);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"fresh.sayso"_s)));
}

void NewProjectTest::theFolderThatIsOfferedIsThere()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", m_folder->path().toUtf8());

    const QString offered = ui::Settings().folder(u"codebook"_s);
    qputenv("HOME", home);

    QVERIFY2(QFileInfo(offered).isDir(), qPrintable(offered));
}

QTEST_MAIN(NewProjectTest)
#include "newprojecttest.moc"
