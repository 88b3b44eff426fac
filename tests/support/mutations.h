// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace joinery {

/**
 * Damages texts the way disks, merges and attackers do: flipped and lost bytes, repeated and swapped pieces, values
 * taken from elsewhere. The same seed gives the same texts.
 */
class Mutations
{
public:
    Mutations(QList<QByteArray> texts, quint32 seed);

    /** One of the texts with one to eight damages. */
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype below(qsizetype past);
    [[nodiscard]] const QByteArray &any(const QList<QByteArray> &values);
    void damage(QByteArray &text);
    void replaceToken(QByteArray &text);

    QList<QByteArray> m_texts;
    /** Quoted texts, numbers and words found in the texts, and a few nasty ones. */
    QList<QByteArray> m_tokens;
    std::mt19937 m_random;
};

/** Every file of a folder, sorted by path. */
[[nodiscard]] QList<QByteArray> filesBelow(const QString &folder);

} // namespace joinery
