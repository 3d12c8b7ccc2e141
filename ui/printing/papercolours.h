#pragma once

#include "ui/article_view/theme.h"

namespace ui {

/// The colours of the article on paper: the light theme's, or only black ink, where patterns and
/// letters alone tell tags apart and washes are pale greys.
const ArticleTheme &paperTheme(bool isBlackAndWhite);
MarkColours paperColours(const storage::MarkStyle &style, bool isBlackAndWhite);

} // namespace ui
