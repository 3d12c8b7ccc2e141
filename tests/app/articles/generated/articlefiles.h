#pragma once

#include "app/articles/articleformats.h"
#include "tests/app/articles/generated/documentfiles.h"
#include "tests/app/articles/generated/pagefiles.h"
#include "tests/app/articles/generated/textfiles.h"

#include <map>

namespace generated {

using app::ArticleFormat;
using NewsArticles = std::vector<NewsArticle>;

/// How files of one format are made; of one article each, or of as many as are wanted.
struct FileMaker
{
    QByteArray (*ofOne)(const NewsArticle &) = nullptr;
    QByteArray (*ofMany)(const NewsArticles &) = nullptr;
    const char *ending = "";

    bool exists() const { return ofOne != nullptr || ofMany != nullptr; }
    QByteArray operator()(const NewsArticles &articles) const
    {
        return ofOne != nullptr ? ofOne(articles.front()) : ofMany(articles);
    }
};

inline FileMaker fileMaker(ArticleFormat format)
{
    static const std::map<ArticleFormat, FileMaker> makers{
        {ArticleFormat::Word, {wordFile, nullptr, "docx"}},
        {ArticleFormat::OpenDocument, {openDocumentFile, nullptr, "odt"}},
        {ArticleFormat::RichText, {richTextFile, nullptr, "rtf"}},
        {ArticleFormat::Pdf, {pdfFile, nullptr, "pdf"}},
        {ArticleFormat::Epub, {nullptr, epubFile, "epub"}},
        {ArticleFormat::Xlsx, {nullptr, workbookFile, "xlsx"}},
        {ArticleFormat::Zip, {nullptr, zipFile, "zip"}},
        {ArticleFormat::SavedPage, {savedPageFile, nullptr, "mhtml"}},
        {ArticleFormat::Mail, {mailFile, nullptr, "eml"}},
        {ArticleFormat::Mailbox, {nullptr, mailboxFile, "mbox"}},
        {ArticleFormat::Html,
         {[](const NewsArticle &article) { return pageOf(article).toUtf8(); }, nullptr, "html"}},
        {ArticleFormat::Factiva, {nullptr, factivaFile, "html"}},
        {ArticleFormat::Europresse, {nullptr, europresseFile, "html"}},
        {ArticleFormat::Nexis, {nullptr, nexisFile, "txt"}},
        {ArticleFormat::ProQuest, {nullptr, proQuestFile, "txt"}},
        {ArticleFormat::PlainText, {plainTextFile, nullptr, "txt"}},
        {ArticleFormat::Markdown, {markdownFile, nullptr, "md"}},
        {ArticleFormat::NewsMl, {nullptr, newsMlFile, "xml"}},
        {ArticleFormat::Nitf, {nitfFile, nullptr, "nitf"}},
        {ArticleFormat::Ninjs, {nullptr, ninjsFile, "json"}},
        {ArticleFormat::JsonLines, {nullptr, jsonLinesFile, "jsonl"}},
        {ArticleFormat::Csv, {nullptr, tableFile, "csv"}},
        {ArticleFormat::WireText, {nullptr, wireFile, "iptc"}},
    };
    const auto found = makers.find(format);
    return found == makers.end() ? FileMaker{} : found->second;
}

/// @p count articles from number @p first on.
inline NewsArticles newsArticles(int first, int count, qsizetype characters = 3000)
{
    NewsArticles articles;
    for (int i = 0; i < count; ++i)
        articles.push_back(newsArticle(first + i, characters));
    return articles;
}

} // namespace generated
