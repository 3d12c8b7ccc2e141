#pragma once

#include <QByteArray>
#include <QtEndian>

#include <utility>
#include <vector>

/// Packs files for tests, as word processors pack theirs.
class ZipArchive
{
public:
    enum class Flag { None, Encrypted, Stored };

    void add(const QByteArray &name, const QByteArray &content, Flag flag = Flag::None)
    {
        // What qCompress() makes, without its own length and the frame of zlib.
        const QByteArray framed = qCompress(content, 9);
        const QByteArray packed = flag == Flag::Stored ? content
                                  : content.isEmpty()  ? QByteArray("\x03\x00", 2)
                                                       : framed.sliced(6, framed.size() - 10);
        QByteArray head;
        put16(head, 20);
        put16(head, flag == Flag::Encrypted ? 1 : 0);
        put16(head, flag == Flag::Stored ? 0 : 8);
        put32(head, 0);
        put32(head, crc(content));
        put32(head, quint32(packed.size()));
        put32(head, quint32(content.size()));
        put16(head, quint16(name.size()));
        put16(head, 0);
        m_directory += QByteArray("PK\x01\x02\x14\x00", 6) + head + QByteArray(10, '\0');
        put32(m_directory, quint32(m_files.size()));
        m_directory += name;
        m_files += "PK\x03\x04" + head + name + packed;
        ++m_count;
    }

    QByteArray bytes() const
    {
        QByteArray all = m_files + m_directory + QByteArray("PK\x05\x06\x00\x00\x00\x00", 8);
        put16(all, m_count);
        put16(all, m_count);
        put32(all, quint32(m_directory.size()));
        put32(all, quint32(m_files.size()));
        put16(all, 0);
        return all;
    }

private:
    static void put16(QByteArray &to, quint16 value)
    {
        const quint16 little = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    static void put32(QByteArray &to, quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    static quint32 crc(const QByteArray &content)
    {
        static const std::vector<quint32> table = [] {
            std::vector<quint32> all(256);
            for (quint32 i = 0; i < 256; ++i) {
                quint32 value = i;
                for (int bit = 0; bit < 8; ++bit)
                    value = (value & 1) != 0 ? 0xedb88320u ^ (value >> 1) : value >> 1;
                all[i] = value;
            }
            return all;
        }();
        quint32 sum = 0xffffffffu;
        for (const char c : content)
            sum = table[(sum ^ uchar(c)) & 0xff] ^ (sum >> 8);
        return ~sum;
    }

    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_count = 0;
};
