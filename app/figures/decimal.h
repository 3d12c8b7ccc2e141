#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <string>

namespace app {

/// A decimal number of any length, computed exactly: 0.1 + 0.2 is 0.3.
class Decimal
{
public:
    Decimal() = default; ///< zero
    Decimal(qint64 number);
    /// From digits 0 to 9 with at most one point among them, and perhaps a "-" before; nothing else
    /// is given.
    static Decimal fromText(QStringView text);

    bool isZero() const { return m_digits.empty(); }
    bool isNegative() const { return m_isNegative; }
    bool isWhole() const { return m_scale == 0; }
    /// How many digits the number has before its point; none where it is below one.
    qsizetype wholeDigits() const { return std::max(qsizetype(0), size() - m_scale); }
    /// How many zeros a whole number ends with.
    qsizetype trailingZeros() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b) { return a + -b; }
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    /// Rounded to twelve significant digits, halves away from zero. @p b is not zero.
    friend Decimal operator/(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) = default;

    /// With no zero that says nothing: "-3.5", "1200000", "0.2".
    QString toString() const;

private:
    Decimal(bool isNegative, std::string digits, qsizetype scale);
    qsizetype size() const { return qsizetype(m_digits.size()); }

    std::string m_digits;  // neither begins with zero nor, behind the point, ends with it
    qsizetype m_scale = 0; // so many of the digits stand behind the point
    bool m_isNegative = false;
};

} // namespace app
