#include "ui/importing/importpreview.h"

#include "app/datasets/importtable.h"
#include "ui/dialogs/originalview.h"
#include "ui/difference/differenceview.h"
#include "ui/importing/articletext.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// What a person looks over before an import; the rest comes in all the same.
constexpr qsizetype shownCharacters = 100'000;
constexpr int maximumMargin = 12;

QLabel *quietLabel(const QString &title, QWidget *view)
{
    auto *label = new QLabel(title);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(view);
    return label;
}

QWidget *below(std::initializer_list<QWidget *> titles, QWidget *view)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *title : titles)
        layout->addWidget(title);
    layout->addWidget(view, 1);
    return box;
}

void showArticle(QTextEdit *view, const storage::NewArticle &article)
{
    view->clear();
    QTextCursor cursor(view->document());
    insertArticle(cursor, article.text, article.structure, shownCharacters);
    view->moveCursor(QTextCursor::Start);
}

/// The file of an item that could not be read as an article may still be looked at.
storage::SourceFile sourceOf(const app::ImportItem &item)
{
    if (item.read)
        return item.read->article.source;
    QFile file(item.path);
    storage::SourceFile source;
    source.name = QFileInfo(item.path).fileName();
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
        source.bytes = file.read(app::largestFile);
    return source;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_text(new QTextEdit),
      m_original(new OriginalView),
      m_difference(new DifferenceView),
      m_originalTitle(quietLabel(tr("Original"), m_original)),
      m_sides(new QTabBar),
      m_side(new QStackedWidget)
{
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->document()->setDocumentMargin(maximumMargin);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text that comes in"));
    m_original->setAccessibleNames(tr("Original"));
    m_difference->setAccessibleName(tr("Difference"));
    m_sides->addTab(tr("Original"));
    m_sides->addTab(tr("Difference"));
    m_sides->setDrawBase(false);
    m_sides->setExpanding(false);
    m_sides->setElideMode(Qt::ElideRight);
    m_sides->setAccessibleName(tr("What is shown beside the text"));
    m_sides->hide();
    m_side->addWidget(m_original);
    m_side->addWidget(m_difference);
    addWidget(below({quietLabel(tr("Text that comes in"), m_text)}, m_text));
    addWidget(below({m_originalTitle, m_sides}, m_side));
    connect(m_sides, &QTabBar::currentChanged, this, &ImportPreview::showSide);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
}

void ImportPreview::show(const app::ImportItem *item, std::function<ComparedText()> compared)
{
    m_text->clear();
    m_difference->setTexts({}, {}, {}, {});
    m_compared = std::move(compared);
    const bool isCopy = item != nullptr && item->read && item->copyOf && m_compared;
    m_sides->setVisible(isCopy);
    m_originalTitle->setVisible(!isCopy);
    if (isCopy) {
        const QString title = item->copyOf->title.simplified().left(60);
        //: the difference to another article; %1 is its title
        m_sides->setTabText(1, tr("Difference to “%1”").arg(QString(title).replace(u'&', u"&&"_s)));
        m_sides->setTabToolTip(1, item->copyOf->title);
        m_shown = item->read->article.text;
        m_shownTitle = tr("What comes in");
    }
    showSide();
    m_text->setPlaceholderText(
        item == nullptr || item->read ? QString() : tr("Nothing comes in of this file."));
    const storage::SourceFile source = item == nullptr ? storage::SourceFile() : sourceOf(*item);
    if (source.bytes.isEmpty())
        m_original->clear();
    if (item == nullptr)
        return;
    app::OriginalPlace place;
    QString format;
    if (item->read) {
        const storage::NewArticle &article = item->read->article;
        showArticle(m_text, article);
        place = app::originalPlaceOf(article.text, article.structure);
        format = article.format;
    }
    if (!source.bytes.isEmpty())
        m_original->show(source, format, place);
}

void ImportPreview::showSide()
{
    const bool isDifference = !m_sides->isHidden() && m_sides->currentIndex() == 1;
    m_side->setCurrentIndex(isDifference ? 1 : 0);
    if (!isDifference || !m_compared)
        return;
    const ComparedText compared = std::exchange(m_compared, {})();
    m_difference->setTexts(compared.text, m_shown, compared.title, m_shownTitle);
}

} // namespace ui
