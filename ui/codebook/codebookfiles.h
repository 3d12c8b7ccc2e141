#pragma once

#include "app/codebook/codebookimport.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace ui {

class CodebookDesk;

/// Takes the codebook of a project out to files and paper, and others in.
class CodebookFiles : public QObject
{
    Q_OBJECT

public:
    /// Asks with dialogs above @p window.
    CodebookFiles(CodebookDesk &desk, QWidget *window);

    void askForImport();
    void askForExport();
    void askForManual();
    void askForPrint();

    /// One edit that brings in the codebook of a file or another project.
    void importFrom(const QString &path);
    /// As JSON or CSV, by the name's end.
    void exportTo(const QString &path);
    void saveManual(const QString &path);
    void printManual(QPrinter &printer);

Q_SIGNALS:
    void said(const QString &sentence);
    void refused(const QString &sentence);

private:
    app::CodebookFile file() const;
    QString askForPlace(const QString &title, const QString &name, const QStringList &filters);
    void write(const QString &path, const QByteArray &bytes);

    CodebookDesk &m_desk;
    QWidget *m_window;
};

/// What an import did, in sentences.
QString importText(const app::CodebookImport &import);
/// The files that a codebook can be read from, for a file dialog.
QString codebookFilter();

} // namespace ui
