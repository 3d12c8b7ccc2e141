#pragma once

#include <QLayout>

#include <vector>

namespace ui {

/// Labels and fields, one below the other: beside its label where a field is narrow enough, else
/// below it with the whole width. Labels share a column that leaves the larger part to the fields;
/// long ones take two lines.
class FieldLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FieldLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FieldLayout() override;

    /// Takes both over.
    void addRow(QWidget *label, QWidget *field);
    void clear(); ///< with the widgets

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const;
    int labelWidth(int width) const;

    std::vector<QLayoutItem *> m_items; ///< a label, its field, the next label
};

} // namespace ui
