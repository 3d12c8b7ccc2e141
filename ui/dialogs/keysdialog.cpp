#include "ui/dialogs/keysdialog.h"

#include "ui/article_view/announcement.h"
#include "ui/dialogs/keycapdelegate.h"
#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/keysmodel.h"
#include "ui/dialogs/keyspage.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

KeysDialog::KeysDialog(std::vector<KeyBinding> bindings, QWidget *parent)
    : QDialog(parent),
      m_model(new KeysModel(std::move(bindings), this)),
      m_filter(new KeysFilter(m_model, this)),
      m_tree(new HonestFocus<QTreeView>)
{
    setWindowTitle(tr("Keys"));
    resize(800, 720);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new KeyCapDelegate(m_tree));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(KeysModel::What, QHeaderView::Stretch);
    for (const int column : {KeysModel::KeysOfIt, KeysModel::Standard})
        m_tree->header()->resizeSection(column, widthOf(column));
    m_tree->installEventFilter(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *everything = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    everything->setToolTip(tr("Gives every action its standard keys"));
    auto *paper = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    connect(everything, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(paper, &QPushButton::clicked, this, &KeysDialog::print);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeSearch());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(buttons);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KeysDialog::showCurrent);
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { edit(0); });
    showMatches();
}

/// Wide enough for all lines, also those that a search will leave out: columns do not jump.
int KeysDialog::widthOf(int column) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_tree);
    int width = m_tree->header()->sectionSizeHint(column);
    for (size_t number = 0; number < m_model->bindings().size(); ++number) {
        const QModelIndex line = m_model->indexOf(number).siblingAtColumn(column);
        width = std::max(width, m_tree->itemDelegate()->sizeHint(option, line).width());
    }
    return std::min(width, 260);
}

QWidget *KeysDialog::makeSearch()
{
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("Search: words of an action, or a key’s name"));
    m_words->setAccessibleName(tr("Search the keys"));
    addClearButton(m_words);
    m_words->installEventFilter(this);
    m_searchedKey = new KeyField;
    m_searchedKey->setObjectName(QStringLiteral("searchedKey"));
    m_searchedKey->setAccessibleName(tr("The key to look for"));
    m_search = new QStackedWidget;
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->addWidget(m_words);
    m_search->addWidget(m_searchedKey);
    m_byKey = new QToolButton;
    m_byKey->setObjectName(QStringLiteral("byKey"));
    m_byKey->setText(tr("Find by pressing a ke&y"));
    m_byKey->setCheckable(true);
    m_byKey->setFocusPolicy(Qt::StrongFocus);

    connect(m_words, &QLineEdit::textChanged, this, &KeysDialog::showMatches);
    connect(m_byKey, &QToolButton::toggled, this, [this](bool byKey) {
        m_searchedKey->setKey({});
        m_search->setCurrentIndex(byKey ? 1 : 0);
        m_search->currentWidget()->setFocus(Qt::OtherFocusReason);
        showMatches();
    });
    connect(m_searchedKey, &KeyField::pressed, this, [this](const QKeySequence &key) {
        m_searchedKey->setKey(key);
        m_searchedKey->selectAll();
        showMatches();
    });
    connect(m_searchedKey, &KeyField::left, this, [this] { m_byKey->setChecked(false); });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_byKey);
    return row;
}

QWidget *KeysDialog::makeEditor()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::RichText);
    auto *line = new QHBoxLayout;
    const QString labels[] = {tr("&First key:"), tr("&Second key:")};
    const QString removals[] = {tr("Remove the first key"), tr("Remove the second key")};
    for (int field = 0; field < 2; ++field) {
        m_fields[field] = new KeyField;
        m_fields[field]->setObjectName(QStringLiteral("field%1").arg(field + 1));
        m_removals[field] = new QToolButton;
        m_removals[field]->setAutoRaise(true);
        m_removals[field]->setIcon(icon(QStringLiteral("delete")));
        m_removals[field]->setToolTip(removals[field]);
        m_removals[field]->setAccessibleName(removals[field]);
        m_removals[field]->setFocusPolicy(Qt::StrongFocus);
        auto *label = new QLabel(labels[field]);
        label->setBuddy(m_fields[field]);
        line->addWidget(label);
        line->addWidget(m_fields[field], 1);
        line->addWidget(m_removals[field]);
        line->addSpacing(8);
        connect(m_fields[field], &KeyField::pressed, this,
                [this, field](const QKeySequence &key) { takeKey(field, key); });
        connect(m_fields[field], &KeyField::left, this, &KeysDialog::backToTheLines);
        connect(m_removals[field], &QToolButton::clicked, this,
                [this, field] { removeKey(field); });
    }
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setToolTip(tr("Gives this action its standard keys"));
    line->addWidget(m_reset);

    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4); // nothing jumps
    m_use = new QPushButton(tr("&Use it here"));
    m_use->setObjectName(QStringLiteral("use"));
    m_keep = new QPushButton(tr("&Keep it there"));
    m_keep->setObjectName(QStringLiteral("keep"));
    auto *question = new QHBoxLayout;
    question->addWidget(m_message, 1);
    question->addWidget(m_use);
    question->addWidget(m_keep);

    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto number = current())
            give(*number, m_model->bindings()[*number].defaults);
    });
    connect(m_use, &QPushButton::clicked, this, &KeysDialog::takeOver);
    connect(m_keep, &QPushButton::clicked, this, &KeysDialog::backToTheLines);

    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addLayout(question);
    return editor;
}

const std::vector<KeyBinding> &KeysDialog::bindings() const
{
    return m_model->bindings();
}

std::optional<size_t> KeysDialog::current() const
{
    const KeyBinding *binding = m_model->binding(m_filter->mapToSource(m_tree->currentIndex()));
    return binding ? std::optional(size_t(binding - m_model->bindings().data())) : std::nullopt;
}

void KeysDialog::showMatches()
{
    const std::optional<size_t> before = current();
    const bool byKey = m_byKey->isChecked();
    m_filter->setWords(byKey ? QString() : m_words->text());
    m_filter->setKey(byKey ? m_searchedKey->key() : QKeySequence());
    m_tree->expandAll();
    for (int group = 0; group < m_filter->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    QModelIndex shown = before ? m_filter->mapFromSource(m_model->indexOf(*before)) : QModelIndex();
    if (!shown.isValid())
        shown = m_filter->index(0, 0, m_filter->index(0, 0));
    m_tree->setCurrentIndex(shown);
    showCurrent();
    if (byKey && !m_searchedKey->key().isEmpty() && !shown.isValid()) {
        KeyBinding anyInTheText;
        anyInTheText.scope = KeyScope::Text;
        const QString reason = refusal(m_searchedKey->key(), anyInTheText);
        say(reason.isEmpty() ? tr("%1 does nothing yet.").arg(keyText(m_searchedKey->key()))
                             : reason);
    }
}

void KeysDialog::showCurrent()
{
    m_wish.reset();
    m_use->hide();
    m_keep->hide();
    const std::optional<size_t> number = current();
    const KeyBinding *binding = number ? &m_model->bindings()[*number] : nullptr;
    const bool canChange = binding && binding->owner == KeyOwner::Analyst;
    m_title->setText(binding ? QStringLiteral("<b>%1</b>").arg(binding->text.toHtmlEscaped())
                             : QStringLiteral("&nbsp;"));
    for (int field = 0; field < 2; ++field) {
        const bool hasKey = binding && binding->keys.size() > field;
        m_fields[field]->setKey(hasKey ? binding->keys[field] : QKeySequence());
        m_fields[field]->setEnabled(canChange);
        m_removals[field]->setEnabled(canChange && hasKey);
    }
    m_reset->setEnabled(canChange && binding->keys != binding->defaults);
    sayHint();
}

void KeysDialog::sayHint()
{
    const std::optional<size_t> number = current();
    if (!number) {
        say(tr("Nothing matches."));
        return;
    }
    const KeyBinding &binding = m_model->bindings()[*number];
    const QString conflict = m_model->conflict(*number);
    if (!conflict.isEmpty())
        say(conflict, true);
    else if (binding.owner == KeyOwner::Codebook)
        say(tr("This letter comes from the project’s codebook and is changed there. It acts while "
               "the text has the focus."));
    else if (binding.owner == KeyOwner::Fixed)
        say(tr("This is always so and cannot be changed."));
    else if (binding.scope == KeyScope::Text)
        say(tr("Acts while the text has the focus. Press Enter to give it another key, Del to take "
               "its keys away."));
    else
        say(tr("Acts everywhere in the window. Press Enter to give it another key, Del to take its "
               "keys away."));
}

void KeysDialog::say(const QString &sentence, bool isWarning)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWarning ? warningColour() : quietTextColour());
    m_message->setPalette(colours);
    m_message->setText(sentence);
    if (isWarning)
        announce(m_message, sentence);
}

void KeysDialog::edit(int field)
{
    if (m_fields[field]->isEnabled())
        m_fields[field]->setFocus(Qt::OtherFocusReason);
}

void KeysDialog::takeKey(int field, const QKeySequence &key)
{
    const std::optional<size_t> number = current();
    if (!number)
        return;
    const KeyBinding &binding = m_model->bindings()[*number];
    showCurrent();
    const QString reason = refusal(key, binding);
    if (!reason.isEmpty()) {
        say(reason, true);
        return;
    }
    Keys keys = binding.keys.mid(0, 2);
    if (field < keys.size())
        keys[field] = key;
    else
        keys.append(key);
    if (keys.count(key) > 1)
        keys = {key};
    give(*number, keys);
}

void KeysDialog::removeKey(int field)
{
    const std::optional<size_t> number = current();
    if (!number)
        return;
    Keys keys = m_model->bindings()[*number].keys;
    if (field < keys.size())
        keys.removeAt(field);
    give(*number, keys);
}

void KeysDialog::give(size_t number, const Keys &keys)
{
    const KeyBinding &binding = m_model->bindings()[number];
    for (const QKeySequence &key : keys) {
        if (binding.keys.contains(key))
            continue;
        const std::optional<size_t> holder = holderOf(key, binding, m_model->bindings());
        if (!holder)
            continue;
        const KeyBinding &other = m_model->bindings()[*holder];
        if (other.owner == KeyOwner::Codebook) {
            say(tr("%1 is the letter of “%2” in the codebook. Press another key, or change the "
                   "letter in the codebook.")
                    .arg(keyText(key), other.text),
                true);
            return;
        }
        if (other.owner == KeyOwner::Fixed) {
            say(tr("%1 always does this: %2. Press another key.").arg(keyText(key), other.text),
                true);
            return;
        }
        m_wish = Wish{number, keys, *holder};
        m_use->show();
        m_keep->show();
        say(tr("%1 is already used by “%2”. Use it here instead?").arg(keyText(key), other.text),
            true);
        m_use->setAccessibleDescription(m_message->text());
        m_use->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_model->setKeys(number, keys);
    backToTheLines();
}

void KeysDialog::takeOver()
{
    const Wish wish = *m_wish;
    const KeyBinding &other = m_model->bindings()[wish.holder];
    Keys left = other.keys;
    left.removeIf([&wish](const QKeySequence &own) {
        return std::any_of(wish.keys.begin(), wish.keys.end(),
                           [&own](const QKeySequence &key) { return clash(own, key); });
    });
    m_model->setKeys(wish.holder, left);
    showCurrent();
    give(wish.number, wish.keys);
}

void KeysDialog::backToTheLines()
{
    showCurrent();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void KeysDialog::resetAll()
{
    for (size_t number = 0; number < m_model->bindings().size(); ++number) {
        if (m_model->bindings()[number].owner == KeyOwner::Analyst)
            m_model->setKeys(number, m_model->bindings()[number].defaults);
    }
    showCurrent();
    say(tr("Every action has its standard keys again. Cancel leaves everything as it was."));
}

void KeysDialog::print()
{
    printKeys(m_model->bindings(), this);
}

void KeysDialog::keyPressEvent(QKeyEvent *event)
{
    // A dialog would take Enter on a tool button for OK, and Esc on a question for Cancel.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (m_wish && event->key() == Qt::Key_Escape)
        backToTheLines();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QDialog::keyPressEvent(event);
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && (isReturn || key == Qt::Key_Down)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_words && key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (watched == m_tree && (isReturn || key == Qt::Key_F2)) {
        edit(0);
        return true;
    }
    if (watched == m_tree && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        const std::optional<size_t> number = current();
        if (number && m_model->bindings()[*number].owner == KeyOwner::Analyst)
            give(*number, {});
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
