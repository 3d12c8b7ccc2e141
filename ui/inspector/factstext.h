#pragma once

#include "storage/records/article.h"

#include <QTextBrowser>

namespace ui {

/// Text to be read, selected and copied, as high as what it says and never wider than its place;
/// not there where it says nothing. Its links are articles.
class FactsText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FactsText(QWidget *parent = nullptr);

    /// What is selected stays so where @p html is what it says already.
    void showFacts(const QString &html);
    /// The start of a link to an article, up to its words.
    static QString linkTo(storage::Id<storage::Article> id);

Q_SIGNALS:
    void articleWanted(storage::Id<storage::Article> id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QString m_html;
};

} // namespace ui
