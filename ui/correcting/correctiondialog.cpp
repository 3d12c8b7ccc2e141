#include "ui/correcting/correctiondialog.h"

#include "ui/correcting/correcteddelegate.h"
#include "ui/correcting/correctedmodel.h"
#include "ui/dialogs/errorbox.h"
#include "ui/settings/settings.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::CorrectedPassage;
using app::LostChoice;
using app::PassageFate;
using storage::TextRange;

namespace {

const QString geometryKey = QStringLiteral("correcting/geometry");
constexpr int shortestWait = 150; ///< milliseconds without a key before the marks are looked at
constexpr int textMargin = 12;

QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CorrectionDialog::CorrectionDialog(storage::Project &project, storage::Id<storage::Article> article,
                                   app::TextCorrection correction, TextRange selection,
                                   QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_article(article),
      m_correction(std::move(correction)),
      m_text(new QPlainTextEdit),
      m_find(new QLineEdit),
      m_counts(quietLabel()),
      m_model(new CorrectedModel(m_correction.codebook(), this)),
      m_list(new HonestFocus<QListView>),
      m_empty(quietLabel()),
      m_choiceBox(new QWidget),
      m_question(new QLabel),
      m_removeMark(new QPushButton(tr("&Remove the mark"))),
      m_removePassage(new QPushButton(tr("Remove only the &passage"))),
      m_keep(new QPushButton(tr("&Keep what is left"))),
      m_reselect(new QPushButton(tr("Take what is &selected"))),
      m_reason(quietLabel()),
      m_apply(new QPushButton(tr("&Correct text"))),
      m_wait(new QTimer(this))
{
    setWindowTitle(tr("Correct the text"));
    layOut();
    m_text->setPlainText(m_correction.text());
    m_shown = typedText();
    connectParts();

    const TextRange place = app::TextMap(m_correction.text()).toUtf16(selection);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(std::min(place.begin, m_shown.size())));
    cursor.setPosition(int(std::min(place.end, m_shown.size())), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
    look();
    resize(1060, 680);
    restoreGeometry(Settings().bytes(geometryKey));
}

CorrectionDialog::~CorrectionDialog()
{
    Settings().setBytes(geometryKey, saveGeometry());
}

void CorrectionDialog::layOut()
{
    m_text->document()->setDocumentMargin(textMargin);
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setTabChangesFocus(true);
    m_find->setPlaceholderText(tr("Find in the text"));
    m_find->setAccessibleName(tr("Find in the text"));
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Find in the text"));
    addClearButton(m_find);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new CorrectedDelegate(m_list));
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What becomes of the marks"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_question->setWordWrap(true);

    auto *choices = new QGridLayout(m_choiceBox);
    choices->setContentsMargins(0, 4, 0, 0);
    choices->addWidget(m_question, 0, 0, 1, 2);
    choices->addWidget(m_removeMark, 1, 0);
    choices->addWidget(m_removePassage, 1, 1);
    choices->addWidget(m_keep, 2, 0);
    choices->addWidget(m_reselect, 2, 1);
    for (QPushButton *button : {m_removeMark, m_removePassage, m_keep, m_reselect, m_apply})
        button->setAutoDefault(false);
    m_reselect->setToolTip(tr("Select in the text what the mark should be on, then press this."));

    auto *left = new QWidget;
    auto *writing = new QVBoxLayout(left);
    writing->setContentsMargins(0, 0, 4, 0);
    writing->addWidget(m_find);
    writing->addWidget(m_text, 1);
    auto *right = new QWidget;
    auto *fates = new QVBoxLayout(right);
    fates->setContentsMargins(4, 0, 0, 0);
    auto *title = new QLabel(tr("What becomes of the marks"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setMinimumHeight(m_find->sizeHint().height());
    fates->addWidget(title);
    fates->addWidget(m_counts);
    fates->addWidget(m_list, 1);
    fates->addWidget(m_empty, 1);
    fates->addWidget(m_choiceBox);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    right->setMinimumWidth(340);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &CorrectionDialog::reject);
    m_apply->setToolTip(
        tr("Correct text (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
}

void CorrectionDialog::connectParts()
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(shortestWait);
    connect(m_text, &QPlainTextEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, this, &CorrectionDialog::updateReason);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &CorrectionDialog::updateChoices);
    connect(m_wait, &QTimer::timeout, this, &CorrectionDialog::look);
    connect(m_apply, &QPushButton::clicked, this, &CorrectionDialog::accept);
    connect(m_list, &QListView::clicked, this, &CorrectionDialog::showPlace);
    connect(m_list, &QListView::activated, this, &CorrectionDialog::showPlace);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CorrectionDialog::updateChoices);
    const auto chooses = [this](QPushButton *button, LostChoice::What what) {
        connect(button, &QPushButton::clicked, this, [this, what] { choose(what); });
    };
    chooses(m_removeMark, LostChoice::What::RemoveMark);
    chooses(m_removePassage, LostChoice::What::RemovePassage);
    chooses(m_keep, LostChoice::What::KeepWhatIsLeft);
    chooses(m_reselect, LostChoice::What::Reselect);
    const auto on = [this](const QKeySequence &key, auto does) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, does);
    };
    on(Qt::CTRL | Qt::Key_F, [this] {
        const QString selected = m_text->textCursor().selectedText();
        if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
            m_find->setText(selected);
        m_find->setFocus();
        m_find->selectAll();
    });
    on(Qt::Key_F3, [this] { find(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { find(true); });
    on(Qt::CTRL | Qt::Key_Return, [this] { accept(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { accept(); });
    m_find->installEventFilter(this);
    m_text->installEventFilter(this);
}

bool CorrectionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier))
        return false; // which corrects the text
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        if (isReturn) {
            find(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_text->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// What stands in the editor, exactly: its plain text would have blanks for no-break spaces.
QString CorrectionDialog::typedText() const
{
    return app::recordText(
        m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
}

void CorrectionDialog::look()
{
    m_wait->stop();
    QElapsedTimer clock;
    clock.start();
    const QString typed = typedText();
    m_plan = m_correction.plan(typed == m_shown ? m_correction.text() : typed);
    showPlan();
    m_wait->setInterval(std::max(shortestWait, int(2 * clock.elapsed())));
}

void CorrectionDialog::showPlan()
{
    const auto selected = selectedLost();
    m_model->setPlan(m_plan);
    m_model->setChoices(choices());
    if (m_list->selectionModel()->selectedIndexes().isEmpty()) {
        for (const CorrectedPassage &passage : selected) {
            if (const int row = m_model->rowOf(passage.span); row >= 0)
                m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
        }
    }
    const qsizetype lost = m_plan.count(PassageFate::Lost);
    const qsizetype changed = m_plan.count(PassageFate::Changed);
    const qsizetype moved = m_plan.count(PassageFate::Moved);
    const qsizetype kept = qsizetype(m_plan.passages.size()) - lost - changed - moved;
    QStringList counts;
    if (lost > 0)
        counts.append(tr("%n lost", nullptr, int(lost)));
    if (changed > 0)
        counts.append(tr("%n changed", nullptr, int(changed)));
    if (moved > 0)
        counts.append(tr("%n moved", nullptr, int(moved)));
    if (!counts.isEmpty() && kept > 0)
        counts.append(tr("%n stay(s) as it is", nullptr, int(kept)));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_counts->setVisible(!counts.isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_plan.passages.empty() ? tr("Nothing is marked in this article.")
                     : m_plan.isChanged
                         ? tr("All marks stay on the same words.")
                         : tr("Correct the text on the left. Marks that this touches are listed "
                              "here."));
    updateChoices();
    updateReason();
}

/// Why the text cannot be corrected yet.
void CorrectionDialog::updateReason()
{
    const bool isFresh = !m_wait->isActive();
    const app::LostChoices decided = choices();
    const auto open =
        std::count_if(m_plan.passages.begin(), m_plan.passages.end(), [&](const auto &passage) {
            const auto choice = decided.find(passage.span);
            const bool isPossible = choice != decided.end() &&
                                    (choice->second.what != LostChoice::What::KeepWhatIsLeft ||
                                     !passage.after.range.isEmpty());
            return passage.needsDecision() && !isPossible;
        });
    QString reason;
    if (!isFresh)
        reason = m_reason->text();
    else if (!m_plan.isChanged)
        reason = tr("Nothing is changed yet.");
    else if (m_plan.text.trimmed().isEmpty())
        reason = tr("An article needs a text.");
    else if (open > 0)
        reason = tr("Say what becomes of %n lost passage(s).", nullptr, int(open));
    m_reason->setText(reason);
    m_apply->setEnabled(isFresh ? reason.isEmpty() : true);
}

std::vector<CorrectedPassage> CorrectionDialog::selectedLost() const
{
    std::vector<CorrectedPassage> lost;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const CorrectedPassage &passage = m_model->passageAt(index.row());
        if (passage.needsDecision())
            lost.push_back(passage);
    }
    return lost;
}

void CorrectionDialog::updateChoices()
{
    const std::vector<CorrectedPassage> lost = selectedLost();
    const bool isAnyLost = std::any_of(m_plan.passages.begin(), m_plan.passages.end(),
                                       [](const auto &passage) { return passage.needsDecision(); });
    m_choiceBox->setVisible(isAnyLost);
    m_question->setText(lost.empty()
                            ? tr("Choose a lost passage to say what becomes of it.")
                            : tr("Nothing, or too little, is left of %n chosen passage(s).",
                                 nullptr, int(lost.size())));
    const auto hasOtherPassages = [this](const CorrectedPassage &passage) {
        return std::any_of(m_plan.passages.begin(), m_plan.passages.end(),
                           [&passage](const CorrectedPassage &other) {
                               return other.annotation == passage.annotation &&
                                      other.span.isValid() && other.span != passage.span;
                           });
    };
    const auto hasWordsLeft = [](const CorrectedPassage &passage) {
        return !passage.after.range.isEmpty();
    };
    m_removeMark->setEnabled(!lost.empty());
    m_removePassage->setEnabled(!lost.empty() &&
                                std::all_of(lost.begin(), lost.end(), hasOtherPassages));
    m_keep->setEnabled(!lost.empty() && std::all_of(lost.begin(), lost.end(), hasWordsLeft));
    m_reselect->setEnabled(lost.size() == 1 && !selectedInText().isEmpty());
}

/// Indices of what is selected in the editor, without blanks at its ends.
TextRange CorrectionDialog::selectedInText() const
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextDocument *document = m_text->document();
    TextRange range{cursor.selectionStart(), cursor.selectionEnd()};
    while (range.begin < range.end && document->characterAt(int(range.begin)).isSpace())
        ++range.begin;
    while (range.begin < range.end && document->characterAt(int(range.end) - 1).isSpace())
        --range.end;
    return range;
}

app::LostChoices CorrectionDialog::choices() const
{
    app::LostChoices all = m_choices;
    const app::TextMap map(m_plan.text);
    for (const auto &[span, cursor] : m_reselected) {
        const TextRange range =
            map.toCodePoints(TextRange{cursor.selectionStart(), cursor.selectionEnd()});
        if (range.isEmpty()) // its words were deleted after all
            all.erase(span);
        else
            all[span] = {LostChoice::What::Reselect, range};
    }
    return all;
}

void CorrectionDialog::choose(LostChoice::What what)
{
    const TextRange selected = selectedInText();
    for (const CorrectedPassage &passage : selectedLost()) {
        m_choices[passage.span] = {what, {}};
        m_reselected.erase(passage.span);
        if (what == LostChoice::What::Reselect) {
            QTextCursor cursor(m_text->document()); // which follows what is typed from now on
            cursor.setPosition(int(selected.begin));
            cursor.setPosition(int(selected.end), QTextCursor::KeepAnchor);
            m_reselected[passage.span] = cursor;
        }
    }
    m_model->setChoices(choices());
    updateReason();
    // On to the next one that is open
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(CorrectedModel::OpenRole).toBool()) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void CorrectionDialog::showPlace(const QModelIndex &index)
{
    const CorrectedPassage &passage = m_model->passageAt(index.row());
    const app::LostChoices decided = choices();
    const auto choice = decided.find(passage.span);
    const bool isReselected = passage.needsDecision() && choice != decided.end() &&
                              choice->second.what == LostChoice::What::Reselect;
    const TextRange range = app::TextMap(m_plan.text)
                                .toUtf16(isReselected ? choice->second.range : passage.after.range);
    QTextCursor cursor = m_text->textCursor();
    const int size = m_text->document()->characterCount() - 1;
    cursor.setPosition(std::min(int(range.begin), size));
    cursor.setPosition(std::min(int(range.end), size), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void CorrectionDialog::find(bool isBackward)
{
    const QString words = m_find->text();
    if (words.isEmpty()) {
        m_find->setFocus();
        return;
    }
    const QTextDocument::FindFlags flags =
        isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
    if (!m_text->find(words, flags))
        m_text->setTextCursor(before);
}

void CorrectionDialog::reject()
{
    if (typedText() != m_shown) {
        QMessageBox box(QMessageBox::Question, QString(), tr("Leave without correcting the text?"),
                        QMessageBox::NoButton, this);
        box.setInformativeText(tr("What you have typed would be lost."));
        const QPushButton *leave = box.addButton(tr("&Leave"), QMessageBox::DestructiveRole);
        box.setEscapeButton(box.addButton(tr("&Go on"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != leave)
            return;
    }
    QDialog::reject();
}

void CorrectionDialog::accept()
{
    look();
    if (!m_apply->isEnabled())
        return;
    const auto corrected = app::correctText(m_project, m_article, m_plan.text, choices());
    if (!corrected) {
        showError(this, tr("The text could not be corrected."), corrected.error());
        return;
    }
    QDialog::accept();
}

} // namespace ui
