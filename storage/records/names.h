#pragma once

#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/historyentry.h"

#include <QString>

namespace storage {

// How enumerations are written in the project file. A name that is not known reads as the first
// value.

QString nameOf(ArticleStatus status);
QString nameOf(StructureKind kind);
QString nameOf(ArticleRelation::Kind kind);
QString nameOf(FieldType type);
QString nameOf(ValueOrigin origin);
QString nameOf(HistoryEntry::Kind kind);

void fromName(const QString &name, ArticleStatus &status);
void fromName(const QString &name, StructureKind &kind);
void fromName(const QString &name, ArticleRelation::Kind &kind);
void fromName(const QString &name, FieldType &type);
void fromName(const QString &name, ValueOrigin &origin);
void fromName(const QString &name, HistoryEntry::Kind &kind);

} // namespace storage
