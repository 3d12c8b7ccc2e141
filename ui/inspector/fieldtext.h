#pragma once

#include "storage/records/codebook.h"

#include <QString>

namespace ui {

/// Whether @p text can stand as a value of @p type: numbers with a point, ISO 8601 dates, addresses
/// without blanks. Nothing at all always can.
bool isAcceptable(storage::FieldType type, const QString &text);

/// What a value of @p type looks like, in words, for who typed something else; empty where anything
/// can stand.
QString expectation(storage::FieldType type);

/// A choice of a field as it is read: "not_checked" is "Not checked", "yes" is in the analyst's
/// language.
QString choiceText(const QString &choice);

/// By which rule the program finds a value of @p field: "From the quotation marks in the content."
QString derivationText(const storage::Field &field);

} // namespace ui
