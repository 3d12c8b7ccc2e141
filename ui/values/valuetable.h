#pragma once

#include "ui/theme/honestfocus.h"

#include <QTableView>

namespace ui {

class ValueFilter;

/// The list of values: rows that are dragged onto each other, sorted by a click on a heading. Cells
/// are edited when somebody says so, not by a click.
class ValueTable : public HonestFocus<QTableView>
{
    Q_OBJECT

public:
    explicit ValueTable(ValueFilter *values, QWidget *parent = nullptr);
};

} // namespace ui
