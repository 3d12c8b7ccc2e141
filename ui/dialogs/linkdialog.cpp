#include "ui/dialogs/linkdialog.h"

#include "app/annotating/passagekind.h"
#include "app/linking/linkedits.h"
#include "ui/settings/settings.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/plaintip.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::AnnotationExcerpt;
using app::LinkChoice;
using storage::Annotation;
using storage::Article;
using storage::ArticleSummary;
using storage::Id;

namespace {

const QString geometryKey = QStringLiteral("linking/geometry");
/// More than this is not listed.
constexpr size_t mostFound = 200;

} // namespace

LinkDialog::LinkDialog(Question question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_tags(app::linkableTags(m_question.codebook, m_question.origin.tagId)),
      m_words(new QLineEdit),
      m_list(new HonestFocus<QTreeWidget>),
      m_count(new QLabel),
      m_kind(new QComboBox)
{
    setWindowTitle(tr("Link to another annotation"));
    auto *heading = new QLabel(m_question.originName);
    heading->setWordWrap(true);
    m_words->setPlaceholderText(tr("Words of the passage, its tag or the article's title"));
    m_words->setAccessibleName(tr("Search for an annotation"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    makeList();

    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setMinimumContentsLength(18);
    auto *kindLabel = new QLabel(tr("&Kind of link:"));
    kindLabel->setBuddy(m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_link = buttons->addButton(tr("&Link"), QDialogButtonBox::AcceptRole);
    m_link->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(kindLabel);
    bottom->addWidget(m_kind);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);

    connect(m_words, &QLineEdit::textChanged, this, &LinkDialog::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LinkDialog::showKinds);
    connect(m_list, &QTreeWidget::itemDoubleClicked, m_link, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 460);
    restoreGeometry(Settings().bytes(geometryKey));
    m_words->setFocus();
    search();
}

void LinkDialog::makeList()
{
    m_list->setAccessibleName(tr("Annotations found"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Annotation"), tr("Article")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Fixed);
    header->resizeSection(1, 220);
}

void LinkDialog::search()
{
    m_found.clear();
    m_list->clear();
    showKinds();
    std::vector<ArticleSummary> here;
    std::copy_if(m_question.articles.begin(), m_question.articles.end(), std::back_inserter(here),
                 [this](const ArticleSummary &article) { return article.id == m_question.here; });
    searchIn(std::move(here), false);
}

void LinkDialog::searchIn(std::vector<ArticleSummary> articles, bool isLast)
{
    showCount(false);
    app::AnnotationSearch search{m_words->text(), m_tags, m_question.origin.id, std::move(articles),
                                 mostFound - m_found.size()};
    const auto found = std::make_shared<std::vector<AnnotationExcerpt>>();
    m_task.start(
        [found, search = std::move(search), path = m_question.projectPath,
         codebook = m_question.codebook](const BackgroundTask::Report &report) {
            const auto reader = storage::ProjectReader::open(path);
            if (reader) {
                *found = app::findAnnotations(**reader, codebook, search, [&report] {
                             return report(0, 0);
                         }).valueOr({});
            }
        },
        [this, found, isLast] {
            add(*found);
            if (isLast || m_found.size() >= mostFound) {
                showCount(true);
                return;
            }
            std::vector<ArticleSummary> others = m_question.articles;
            std::erase_if(others, [this](const ArticleSummary &article) {
                return article.id == m_question.here;
            });
            searchIn(std::move(others), true);
        });
}

void LinkDialog::add(const std::vector<AnnotationExcerpt> &found)
{
    for (const AnnotationExcerpt &excerpt : found) {
        const QString tag = app::nameOf(m_question.codebook, {excerpt.tagId, {}});
        //: %1 is a tag such as "Claim", %2 what it marks
        const QString words = tr("%1 “%2”").arg(tag, excerpt.words);
        auto *item = new QTreeWidgetItem({words, titleOf(excerpt.articleId)});
        item->setIcon(0, kindIcon(m_question.codebook, {excerpt.tagId, {}}));
        item->setToolTip(0, plainTip(words));
        item->setToolTip(1, plainTip(item->text(1)));
        m_found.push_back(excerpt);
        m_list->addTopLevelItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString LinkDialog::titleOf(Id<Article> article) const
{
    if (article == m_question.here)
        return tr("this article");
    for (const ArticleSummary &summary : m_question.articles) {
        if (summary.id == article)
            return summary.title;
    }
    return {};
}

void LinkDialog::showCount(bool isComplete)
{
    const auto count = int(m_found.size());
    QString text;
    if (!isComplete)
        text = tr("Searching…");
    else if (m_found.size() >= mostFound)
        text = tr("Only the first %n are listed; type more words.", nullptr, count);
    else
        text = tr("%n annotation(s) found", nullptr, count);
    m_count->setText(text);
    m_list->setAccessibleDescription(text);
}

/// Lists the kinds that fit the current row, without those that are drawn already.
void LinkDialog::showKinds()
{
    const LinkChoice before = choice();
    m_choices.clear();
    m_kind->clear();
    const Id<Annotation> other = target();
    const auto row = std::find_if(m_found.begin(), m_found.end(),
                                  [other](const auto &found) { return found.id == other; });
    if (row != m_found.end()) {
        for (const LinkChoice &each :
             app::linkChoices(m_question.codebook, m_question.origin.tagId, row->tagId)) {
            if (app::hasLink(m_question.links, m_question.origin.id, other, each))
                continue;
            m_choices.push_back(each);
            m_kind->addItem(app::wordsOf(each.kind, each.end));
            if (each == before)
                m_kind->setCurrentIndex(m_kind->count() - 1);
        }
        if (m_choices.empty())
            m_kind->addItem(tr("linked already"));
    }
    m_kind->setEnabled(m_choices.size() > 1);
    m_link->setEnabled(!m_choices.empty());
}

Id<Annotation> LinkDialog::target() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || size_t(row) >= m_found.size() ? Id<Annotation>() : m_found[size_t(row)].id;
}

LinkChoice LinkDialog::choice() const
{
    const int index = m_kind->currentIndex();
    return index < 0 || size_t(index) >= m_choices.size() ? LinkChoice() : m_choices[size_t(index)];
}

bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LinkDialog::done(int result)
{
    m_task.cancel();
    Settings().setBytes(geometryKey, saveGeometry());
    QDialog::done(result);
}

} // namespace ui
