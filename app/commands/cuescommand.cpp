#include "app/annotating/cuewordlist.h"
#include "app/articles/importing.h"
#include "app/commands/candidates.h"
#include "app/commands/commands.h"
#include "app/commands/importreport.h"
#include "app/commands/output.h"
#include "app/csv/csvrow.h"
#include "app/cues/cuefinder.h"
#include "app/wording/sentence.h"
#include "storage/projectreader.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption formatOption()
{
    return {u"format"_s,
            Commands::tr("What to print: json (the default, one object a line) or csv."),
            u"FORMAT"_s, u"json"_s};
}

QCommandLineOption languageOption()
{
    return {u"language"_s,
            Commands::tr("Read the articles by the rules of the language <L> (default: what the "
                         "article says, else what its words are like)."),
            u"L"_s};
}

QCommandLineOption projectOption()
{
    return {u"project"_s,
            Commands::tr("Use the definitions of cues of the project <PROJECT>, which lie in the "
                         "folder NAME.cues beside it, as its window does."),
            u"PROJECT"_s};
}

QCommandLineOption excelOption()
{
    return {u"excel"_s,
            Commands::tr("Write for Excel: a byte order mark, and an apostrophe before text that "
                         "Excel would take for a formula.")};
}

/// Prints the candidates of one file after the other.
class Printer
{
public:
    Printer(OutputForm form, CsvRow::Guard guard) : m_form(form), m_row(guard)
    {
        if (m_form == OutputForm::Json)
            return;
        if (guard == CsvRow::Guard::Excel)
            m_row.buffer() += CsvRow::excelMark;
        for (const QString &column : candidateColumns())
            m_row.text(column);
        m_row.endRow();
        flush();
    }

    void printFile(const QString &file, const QString &text,
                   const std::vector<Candidate> &candidates)
    {
        if (m_form == OutputForm::Json) {
            for (const Candidate &candidate : candidates)
                printLine(jsonOf(file, candidate));
            return;
        }
        addRows(m_row, file, text.toUtf8(), candidates);
        flush();
    }

private:
    void flush()
    {
        print(m_row.buffer());
        m_row.buffer().clear();
    }

    OutputForm m_form;
    CsvRow m_row;
};

/// Says what may be wrong with what is read; that an article has no title changes no candidate.
void sayWarnings(const QString &file, const std::vector<ArticleWarning> &warnings)
{
    for (const ArticleWarning &warning : warnings) {
        if (warning.kind != ArticleWarning::Kind::NoTitle)
            say(aboutFile(file, sentence(warning)));
    }
}

/// Those of the project at @p path; empty: those for all projects.
Result<CueSources> sourcesFor(const QString &path)
{
    if (path.isEmpty())
        return CueSources{cueFoldersOf({})};
    const auto project = ProjectReader::open(path);
    if (!project)
        return project.error();
    return cueSourcesOf(**project);
}

/// Those of one article.
void printArticle(const QString &file, const ReadArticle &read, const QString &language,
                  CueFinder &finder, Printer &printer)
{
    const NewArticle &article = read.article;
    sayWarnings(file, read.warnings);
    printer.printFile(file, article.text,
                      candidatesIn(article.text,
                                   language.isEmpty() ? article.metadata.language : language,
                                   finder));
}

Exit printCandidates(const QStringList &files, const QString &language, CueFinder &finder,
                     Printer &printer)
{
    const Progress progress = progressOnTerminal(Commands::tr("Reading file %1 of %2"));
    Exit exit = Exit::Done;
    qsizetype done = 0;
    for (const QString &file : files) {
        for (const ImportItem &item : readFiles({file}, ArticleFormat::Automatic).value()) {
            if (item.read) {
                printArticle(labelOf(item), *item.read, language, finder, printer);
            } else {
                say(aboutFile(file, sentence(item.read.error())));
                exit = Exit::Failed;
            }
        }
        if (progress)
            progress(++done, files.size());
    }
    for (const CueProblem &problem : finder.problems())
        say(sentenceOf(problem));
    return exit;
}

Exit run(const QCommandLineParser &parser)
{
    const QString format = parser.value(formatOption());
    const bool isCsv = format == u"csv";
    if (!isCsv && format != u"json")
        return wrongUse(u"cues"_s, Commands::tr("There is no format \"%1\" of cues.").arg(format));
    const bool isForExcel = parser.isSet(excelOption());
    if (isForExcel && !isCsv)
        return wrongUse(u"cues"_s, Commands::tr("Only CSV can be written for Excel."));
    const QStringList files = filesToRead(parser.positionalArguments());
    if (files.isEmpty()) {
        say(Commands::tr("The folders that were given have no file in them that is an article. "
                         "Name the files themselves."));
        return Exit::Failed;
    }
    const Result<CueSources> sources = sourcesFor(parser.value(projectOption()));
    if (!sources)
        return failed(sources.error());
    CueFinder finder(*sources);
    Printer printer(isCsv ? OutputForm::Lines : OutputForm::Json,
                    isForExcel ? CsvRow::Guard::Excel : CsvRow::Guard::None);
    return printCandidates(files, parser.value(languageOption()), finder, printer);
}

} // namespace

Command cuesCommand()
{
    return {u"cues"_s,
            u"FILE|FOLDER..."_s,
            Commands::tr("Print the attributions, figures, quotations and hedges that articles "
                         "are likely to have, with their places in the text as it is imported."),
            {formatOption(), languageOption(), projectOption(), excelOption()},
            1,
            Command::anyNumber,
            run};
}

} // namespace app
