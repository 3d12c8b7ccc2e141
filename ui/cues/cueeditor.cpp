#include "ui/cues/cueeditor.h"

#include "app/cues/cuefinder.h"
#include "ui/cues/cuepreview.h"
#include "ui/cues/xmledit.h"
#include "ui/dialogs/errorbox.h"
#include "ui/settings/settings.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>
#include <QXmlStreamReader>

namespace ui {

using app::CueProblem;

namespace {

const QString geometryKey = QStringLiteral("cueEditor/geometry");
constexpr int pauseWhileTyping = 300; // milliseconds

/// The language that the definition is for, which is the style of its language element; else
/// @p language.
QString languageFor(const QByteArray &xml, const QString &language)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return language;
    const QString style = reader.attributes().value(QLatin1String("style")).toString();
    return style.isEmpty() ? language : style;
}

QWidget *titled(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(title);
    label->setBuddy(content);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

struct CueEditor::Tried
{
    std::vector<CueProblem> problems;
    std::vector<app::Cue> cues;
};

CueEditor::CueEditor(const QString &file, const CueSample &sample, const QStringList &folders,
                     QWidget *parent)
    : QDialog(parent),
      m_file(file),
      m_sample(sample),
      m_folders(folders),
      m_xml(new XmlEdit),
      m_preview(new CuePreview),
      m_problems(new QListWidget),
      m_state(new QLabel),
      m_counts(new QLabel),
      m_search(new QLineEdit),
      m_save(new QPushButton(tr("&Save"))),
      m_revert(new QPushButton(tr("&Revert"))),
      m_typing(new QTimer(this))
{
    setWindowTitle(tr("%1[*] – Definition of cues").arg(QFileInfo(file).fileName()));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseWhileTyping);
    layOut();
    connectParts();
    m_preview->setSample(m_sample.text);
    revert();
    resize(1060, 680);
    restoreGeometry(Settings().bytes(geometryKey));
    m_xml->setFocus();
}

CueEditor::~CueEditor()
{
    m_task.cancel();
}

void CueEditor::layOut()
{
    m_search->setPlaceholderText(tr("Find in the definition"));
    m_search->setMinimumWidth(190);
    m_search->setMaximumWidth(260);
    addClearButton(m_search);
    m_problems->setMaximumHeight(5 * fontMetrics().lineSpacing());
    m_problems->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_save, m_revert, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &CueEditor::reject);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(titled(tr("&Definition"), m_xml));
    auto *right = titled(tr("&Text to try it on"), m_preview);
    right->layout()->addWidget(m_counts);
    splitter->addWidget(right);
    splitter->setSizes({600, 420});
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_search);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(m_revert);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(titled(tr("What is &wrong"), m_problems));
    layout->addLayout(bottom);
}

void CueEditor::connectParts()
{
    connect(m_typing, &QTimer::timeout, this, &CueEditor::tryOut);
    connect(m_xml, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_preview, &CuePreview::sampleChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_xml->document(), &QTextDocument::modificationChanged, this, &CueEditor::showState);
    connect(m_save, &QPushButton::clicked, this, &CueEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &CueEditor::revert);
    const auto jump = [this](QListWidgetItem *item) {
        const auto row = size_t(m_problems->row(item));
        if (row < m_found.size())
            m_xml->goTo(m_found[row].line, m_found[row].column);
    };
    connect(m_problems, &QListWidget::itemClicked, this, jump);
    connect(m_problems, &QListWidget::itemActivated, this, jump);
    connect(m_search, &QLineEdit::returnPressed, this, &CueEditor::find);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &CueEditor::save);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            &CueEditor::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QByteArray CueEditor::xml() const
{
    // Not toPlainText(), which makes other blanks of those that do not break.
    return m_xml->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8();
}

bool CueEditor::hasUnsavedChanges() const
{
    return m_xml->document()->isModified();
}

void CueEditor::find()
{
    if (m_search->text().isEmpty() || m_xml->find(m_search->text()))
        return;
    const QTextCursor before = m_xml->textCursor();
    m_xml->setTextCursor(QTextCursor(m_xml->document()));
    if (m_xml->find(m_search->text()))
        return;
    m_xml->setTextCursor(before);
    m_counts->setText(tr("“%1” does not stand in the definition.").arg(m_search->text()));
}

void CueEditor::revert()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        const storage::Error error{
            storage::ErrorCode::CannotReadFile, m_file, file.errorString(), {}};
        showError(this, tr("The definition could not be read."), error);
        return;
    }
    // Not setPlainText(), which would forget what can be undone.
    QTextCursor all(m_xml->document());
    const bool isFirst = m_xml->document()->isEmpty();
    const QString text = QString::fromUtf8(file.readAll());
    if (isFirst) {
        m_xml->setPlainText(text);
    } else {
        all.select(QTextCursor::Document);
        all.insertText(text);
    }
    m_xml->document()->setModified(false);
    tryOut();
}

bool CueEditor::save()
{
    const storage::Result<void> written = app::writeDefinition(m_file, xml());
    if (!written) {
        showError(this, tr("The definition could not be saved."), written.error());
        return false;
    }
    m_wasSaved = true;
    m_xml->document()->setModified(false);
    showState();
    return true;
}

void CueEditor::tryOut()
{
    m_typing->stop();
    const auto tried = std::make_shared<Tried>();
    m_task.start(
        [tried, xml = xml(), file = m_file, text = m_preview->sample(),
         language = m_sample.language, folders = m_folders](const BackgroundTask::Report &report) {
            tried->problems = app::problemsOf(xml, file, app::CueSources{folders});
            if (!report(0, 1))
                return;
            const QTemporaryDir folder; // in the place of what is in use
            const QString copy = folder.filePath(QFileInfo(file).fileName());
            if (!folder.isValid() || !app::writeDefinition(copy, xml))
                return;
            app::CueSources sources;
            sources.folders = folders;
            sources.folders.append(folder.path());
            app::CueFinder finder(sources);
            tried->cues = finder.cuesIn(text, languageFor(xml, language));
        },
        [this, tried] { showTried(*tried); });
}

void CueEditor::showTried(const Tried &tried)
{
    m_found = tried.problems;
    m_problems->clear();
    QList<int> lines;
    for (const CueProblem &problem : m_found) {
        QString text = problem.what;
        if (problem.line > 0 && problem.column > 0)
            //: a place in a file, %3 what is wrong there
            text = tr("Line %1, column %2: %3")
                       .arg(QString::number(problem.line), QString::number(problem.column), text);
        else if (problem.line > 0)
            //: a place in a file, %2 what is wrong there
            text = tr("Line %1: %2").arg(QString::number(problem.line), text);
        m_problems->addItem(text);
        lines.append(problem.line);
    }
    m_xml->setWrongLines(lines);
    if (m_found.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing: the definition can be used."));
        nothing->setForeground(quietTextColour());
        m_problems->addItem(nothing);
    }
    m_preview->setCues(tried.cues);
    m_counts->setText(tried.cues.empty()
                          ? tr("Nothing in this text is lit.")
                          : tr("%n cue(s) in this text", nullptr, int(tried.cues.size())));
    showState();
}

void CueEditor::showState()
{
    const bool isChanged = hasUnsavedChanges();
    setWindowModified(isChanged);
    m_save->setEnabled(isChanged);
    m_revert->setEnabled(isChanged);
    QString state;
    if (isChanged)
        state = tr("Not saved.");
    else if (m_wasSaved)
        state = m_found.empty() ? tr("Saved.") : tr("Saved, but something is wrong.");
    m_state->setText(state);
}

void CueEditor::reject()
{
    if (hasUnsavedChanges()) {
        QMessageBox box(QMessageBox::Question, QString(),
                        tr("Save the changes to “%1”?").arg(QFileInfo(m_file).fileName()),
                        QMessageBox::NoButton, this);
        const QPushButton *keep = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
        const QPushButton *lose = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        const bool isDecided =
            box.clickedButton() == lose || (box.clickedButton() == keep && save());
        if (!isDecided)
            return;
    }
    done(Rejected);
}

void CueEditor::done(int result)
{
    Settings().setBytes(geometryKey, saveGeometry());
    m_task.cancel();
    QDialog::done(result);
}

} // namespace ui
