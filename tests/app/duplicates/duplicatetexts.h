#pragma once

#include <QString>
#include <QStringList>

#include <ctime>

/// Texts made up for looking for copies in, the same in every run.
class TextMaker
{
public:
    explicit TextMaker(quint32 seed) : m_state(seed) {}

    quint32 next(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % bound;
    }
    QString word(quint32 vocabulary) { return u'w' + QString::number(next(vocabulary)); }
    QStringList words(qsizetype count, quint32 vocabulary = 5000)
    {
        QStringList made;
        while (made.size() < count)
            made.append(word(vocabulary));
        return made;
    }
    QString text(qsizetype count) { return words(count).join(u' '); }
    /// Another word in place of about one in @p each.
    QStringList edited(QStringList given, quint32 each)
    {
        for (QString &one : given) {
            if (next(each) == 0)
                one = u'x' + one;
        }
        return given;
    }

private:
    quint32 m_state;
};

inline double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}
