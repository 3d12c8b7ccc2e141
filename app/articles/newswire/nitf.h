#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/newswire/newsitem.h"
#include "app/articles/newswire/newsxml.h"

namespace app {

/// Reads NITF 3 and earlier. FormatBroken, NoText.
ParsedArticles readNitf(const GivenFile &file);
bool isNitf(const GivenFile &file);

/// Adds what the element `nitf` says to @p item, where what holds it has not said it.
void addNitf(const XmlNode &nitf, NewsItem &item);

} // namespace app
