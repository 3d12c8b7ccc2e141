#include "app/figures/decimal.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

constexpr qsizetype significantDigits = 12;

std::string withZeros(std::string digits, qsizetype zeros)
{
    digits.append(size_t(zeros), '0');
    return digits;
}

/// By value; neither begins with a zero.
std::strong_ordering compareWhole(const std::string &a, const std::string &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

std::string addWhole(const std::string &a, const std::string &b)
{
    std::string sum;
    int carry = 0;
    for (size_t place = 0; place < std::max(a.size(), b.size()) || carry > 0; ++place) {
        carry += place < a.size() ? a[a.size() - 1 - place] - '0' : 0;
        carry += place < b.size() ? b[b.size() - 1 - place] - '0' : 0;
        sum.push_back(char('0' + carry % 10));
        carry /= 10;
    }
    std::reverse(sum.begin(), sum.end());
    return sum;
}

/// @p a is not less than @p b.
std::string subtractWhole(const std::string &a, const std::string &b)
{
    std::string difference = a;
    int borrow = 0;
    for (size_t place = 0; place < a.size(); ++place) {
        int digit = a[a.size() - 1 - place] - '0' - borrow;
        digit -= place < b.size() ? b[b.size() - 1 - place] - '0' : 0;
        borrow = digit < 0 ? 1 : 0;
        difference[a.size() - 1 - place] = char('0' + digit + 10 * borrow);
    }
    return difference.erase(0, std::min(difference.find_first_not_of('0'), difference.size()));
}

std::string multiplyWhole(const std::string &a, const std::string &b)
{
    std::vector<int> places(a.size() + b.size(), 0);
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;) {
            const int sum = places[i + j + 1] + (a[i] - '0') * (b[j] - '0');
            places[i + j + 1] = sum % 10;
            places[i + j] += sum / 10;
        }
    }
    std::string product;
    for (const int place : places)
        product.push_back(char('0' + place));
    return product;
}

} // namespace

Decimal::Decimal(bool isNegative, std::string digits, qsizetype scale)
    : m_digits(std::move(digits)),
      m_scale(scale),
      m_isNegative(isNegative)
{
    while (m_scale > 0 && !m_digits.empty() && m_digits.back() == '0') {
        m_digits.pop_back();
        --m_scale;
    }
    m_digits.erase(0, std::min(m_digits.find_first_not_of('0'), m_digits.size()));
    if (m_digits.empty()) {
        m_scale = 0;
        m_isNegative = false;
    }
}

Decimal::Decimal(qint64 number) : Decimal(fromText(QString::number(number))) {}

Decimal Decimal::fromText(QStringView text)
{
    std::string digits;
    qsizetype scale = 0;
    bool isBehindPoint = false;
    for (const QChar c : text) {
        if (c == u'.') {
            isBehindPoint = true;
        } else if (c >= u'0' && c <= u'9') {
            digits.push_back(char(c.unicode()));
            scale += isBehindPoint ? 1 : 0;
        }
    }
    return {text.startsWith(u'-'), std::move(digits), scale};
}

qsizetype Decimal::trailingZeros() const
{
    const size_t last = m_digits.find_last_not_of('0');
    return last == std::string::npos ? 0 : qsizetype(m_digits.size() - 1 - last);
}

Decimal Decimal::operator-() const
{
    return {!m_isNegative, m_digits, m_scale};
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const qsizetype scale = std::max(a.m_scale, b.m_scale);
    const std::string left = a.isZero() ? a.m_digits : withZeros(a.m_digits, scale - a.m_scale);
    const std::string right = b.isZero() ? b.m_digits : withZeros(b.m_digits, scale - b.m_scale);
    if (a.m_isNegative == b.m_isNegative)
        return {a.m_isNegative, addWhole(left, right), scale};
    if (compareWhole(left, right) >= 0)
        return {a.m_isNegative, subtractWhole(left, right), scale};
    return {b.m_isNegative, subtractWhole(right, left), scale};
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (a.isZero() || b.isZero())
        return {};
    return {a.m_isNegative != b.m_isNegative, multiplyWhole(a.m_digits, b.m_digits),
            a.m_scale + b.m_scale};
}

Decimal operator/(const Decimal &a, const Decimal &b)
{
    if (a.isZero())
        return {};
    const qsizetype zeros = std::max(qsizetype(0), b.size() - a.size() + significantDigits + 1);
    std::string quotient;
    std::string rest;
    for (const char digit : withZeros(a.m_digits, zeros)) {
        if (!rest.empty() || digit != '0')
            rest.push_back(digit);
        char times = '0';
        for (; compareWhole(rest, b.m_digits) >= 0; ++times)
            rest = subtractWhole(rest, b.m_digits);
        if (!quotient.empty() || times != '0')
            quotient.push_back(times);
    }
    qsizetype scale = a.m_scale + zeros - b.m_scale;
    if (const auto excess = qsizetype(quotient.size()) - significantDigits; excess > 0) {
        const bool isUp = quotient[size_t(significantDigits)] >= '5';
        quotient.resize(size_t(significantDigits));
        if (isUp)
            quotient = addWhole(quotient, "1");
        scale -= excess;
    }
    if (scale < 0) {
        quotient = withZeros(quotient, -scale);
        scale = 0;
    }
    return {a.m_isNegative != b.m_isNegative, std::move(quotient), scale};
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const Decimal difference = a - b;
    if (difference.isZero())
        return std::strong_ordering::equal;
    return difference.isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
}

QString Decimal::toString() const
{
    std::string text = m_digits;
    if (size() <= m_scale)
        text.insert(0, size_t(m_scale - size() + 1), '0');
    if (m_scale > 0)
        text.insert(text.size() - size_t(m_scale), 1, '.');
    if (m_isNegative)
        text.insert(0, 1, '-');
    return QString::fromLatin1(text.c_str(), qsizetype(text.size()));
}

} // namespace app
