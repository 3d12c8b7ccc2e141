#pragma once

#include "app/copies/relatedarticles.h"
#include "storage/records/article.h"

#include <QString>

namespace ui {

/// What a property of an article is called in plain words: "source_id" is "Number in the source";
/// the file's own names stay as they are.
QString propertyHeading(const QString &name);

/// What else the source says about an article, one line for each property, those that most readers
/// find first, as HTML for FactsText; empty where it says nothing.
QString propertiesHtml(const std::map<QString, QString> &properties);

/// What an article has to do with others, in sentences with links to those, as HTML for FactsText;
/// empty where it has nothing to do with any.
QString relationsHtml(const app::RelatedArticles &related);

} // namespace ui
