#include "ui/inspector/articlepanel.h"

#include "app/annotating/articleedits.h"
#include "app/articles/articleformats.h"
#include "app/articles/articlereader.h"
#include "app/articles/metadatavalues.h"
#include "ui/articlelist/articlemodel.h"
#include "ui/inspector/articlefacts.h"
#include "ui/inspector/factstext.h"
#include "ui/inspector/fieldtext.h"
#include "ui/inspector/noteedit.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using storage::Article;
using storage::ArticleStatus;
using storage::Id;

QString metadataHeading(const QString &name)
{
    static const std::pair<const char *, const char *> headings[] = {
        {"title", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Title")},
        {"publisher", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Publisher")},
        {"author", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Author")},
        {"dateline", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Dateline")},
        {"date_published", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Date")},
        {"url", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Address")},
        {"language", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Language")},
        {"section", QT_TRANSLATE_NOOP("ui::ArticlePanel", "Section")},
    };
    for (const auto &[known, heading] : headings) {
        if (name == QLatin1String(known))
            return ArticlePanel::tr(heading);
    }
    return name;
}

QString originWords(const QString &origin)
{
    if (origin.isEmpty())
        return {};
    if (origin == app::detectedOrigin())
        return ArticlePanel::tr("Told by the words of the text");
    return origin == app::analystOrigin() ? ArticlePanel::tr("Typed in by an analyst")
                                          : ArticlePanel::tr("Read from the file: %1").arg(origin);
}

ArticlePanel::ArticlePanel(QWidget *parent)
    : QScrollArea(parent),
      m_status(new QComboBox),
      m_relations(new FactsText),
      m_properties(new FactsText),
      m_facts(new QLabel),
      m_suggestions(new QLabel),
      m_note(new NoteEdit(3))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    auto *heading = new QLabel(tr("About this article"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    heading->setFont(large);
    layout->addWidget(heading);

    m_relations->setAccessibleName(tr("Articles that this one has to do with"));
    connect(m_relations, &FactsText::articleWanted, this, &ArticlePanel::articleWanted);
    layout->addWidget(m_relations);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(5);
    for (const ArticleStatus status :
         {ArticleStatus::ToDo, ArticleStatus::InProgress, ArticleStatus::Done})
        m_status->addItem(statusIcon(status), statusName(status), int(status));
    m_status->setAccessibleName(tr("Status"));
    connect(m_status, &QComboBox::activated, this,
            [this] { Q_EMIT statusEdited(ArticleStatus(m_status->currentData().toInt())); });
    form->addRow(tr("Status"), m_status);
    for (const QString &name : app::metadataNames()) {
        addLine(name, page);
        form->addRow(metadataHeading(name), m_lines.back().edit);
    }
    layout->addLayout(form);

    m_note->setAccessibleName(tr("Note on the article"));
    m_note->setPlaceholderText(tr("A note on this article"));
    connect(m_note, &NoteEdit::edited, this, &ArticlePanel::noteEdited);
    layout->addWidget(m_note);
    m_properties->setAccessibleName(tr("What else the source says"));
    layout->addWidget(m_properties);
    for (QLabel *facts : {m_suggestions, m_facts}) {
        facts->setForegroundRole(QPalette::PlaceholderText);
        facts->setWordWrap(true);
        facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(facts);
    }
    m_suggestions->setObjectName(QStringLiteral("suggestionCounts"));
    m_suggestions->hide();
    layout->addStretch(1);
    setWidget(page);
}

void ArticlePanel::addLine(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(metadataHeading(name));
    if (name == QLatin1String("date_published"))
        edit->setPlaceholderText(tr("unknown (YYYY-MM-DD)"));
    else if (name == QLatin1String("language"))
        edit->setPlaceholderText(tr("unknown (en, de, es …)"));
    else
        edit->setPlaceholderText(tr("unknown"));
    m_lines.push_back({name, edit, {}});
    const size_t at = m_lines.size() - 1;
    connect(edit, &QLineEdit::editingFinished, this, [this, at] {
        Line &line = m_lines[at];
        const QString text = line.edit->text().trimmed();
        const bool isDate = line.name == QLatin1String("date_published");
        if (isDate && !isAcceptable(storage::FieldType::Date, text)) {
            line.edit->setText(line.value);
            return;
        }
        if (text == line.value)
            return;
        line.value = text;
        Q_EMIT metadataEdited(line.name, text);
    });
}

void ArticlePanel::showArticle(Id<Article> id)
{
    m_id = id;
    refresh();
}

void ArticlePanel::showSuggestionCounts(const app::SuggestionCounts &counts)
{
    m_suggestions->setVisible(counts.all() > 0);
    if (counts.all() == 0)
        return;
    const QLocale locale;
    const qint64 share = counts.decided() * 100 / counts.all();
    m_suggestions->setText(
        //: %1 to %6 are numbers
        tr("Suggestions: %1 found, %2 accepted, %3 rejected, %4 marked by hand, %5 open; %6 % "
           "decided")
            .arg(locale.toString(counts.all()), locale.toString(counts.accepted),
                 locale.toString(counts.rejected), locale.toString(counts.marked),
                 locale.toString(counts.open), locale.toString(share)));
}

void ArticlePanel::refresh()
{
    if (!m_project || !m_id.isValid())
        return;
    const storage::Result<Article> article = m_project->article(m_id);
    if (!article)
        return;
    const bool isReadOnly = m_project->isReadOnly();
    m_status->setCurrentIndex(m_status->findData(int(article->status)));
    m_status->setEnabled(!isReadOnly);
    for (Line &line : m_lines) {
        line.value = app::metadataValue(article->metadata, line.name);
        line.edit->setText(line.value);
        line.edit->setCursorPosition(0);
        line.edit->setReadOnly(isReadOnly);
        const auto origin = article->metadata.origins.find(line.name);
        line.edit->setToolTip(
            origin == article->metadata.origins.end() ? QString() : originWords(origin->second));
    }
    m_relations->showFacts(relationsHtml(app::relatedArticles(*m_project, m_id).valueOr({})));
    m_properties->showFacts(propertiesHtml(article->metadata.properties));
    m_note->setValue(article->note);
    m_note->setReadOnly(isReadOnly);
    const QDateTime imported = QDateTime::fromString(article->imported, Qt::ISODateWithMs);
    //: %1 is "Markdown", "Web page" or "Plain text"; %2 a date
    m_facts->setText(
        tr("%n word(s), read as %1, imported %2", nullptr, int(article->words))
            .arg(app::formatTitle(article->format),
                 QLocale().toString(imported.toLocalTime().date(), QLocale::ShortFormat)));
}

} // namespace ui
