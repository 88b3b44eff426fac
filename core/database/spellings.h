// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace joinery {

/**
 * How a database holds the texts that it was given: servers keep what a view or check means and write it out in words
 * of their own. Known for what Joinery itself has run there, so that such a text is taken for what it is, and one that
 * somebody changed since is not taken for it, however alike the words are.
 *
 * Texts are kept by their checksums. A subject is what a text belongs to, by its names: "check public.book price_ok".
 */
class Spellings
{
public:
    void insert(const QString &subject, const QString &said, const QString &held)
    {
        m_held.insert({subjectKey(subject), said}, held);
    }
    /** The checksum of what the database holds for a text; empty where that is not known. */
    [[nodiscard]] QString held(const QString &subject, const QString &said) const
    {
        return m_held.value({subjectKey(subject), said});
    }
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty(); }
    [[nodiscard]] const QHash<std::pair<QString, QString>, QString> &all() const { return m_held; }

    friend bool operator==(const Spellings &, const Spellings &) = default;

private:
    /** What can be a key in every database: the beginning, and the sum of all of it where that is not all. */
    [[nodiscard]] static QString subjectKey(const QString &subject);

    /** By subject and what was said. */
    QHash<std::pair<QString, QString>, QString> m_held;
};

/** The form in which texts are compared with each other. */
[[nodiscard]] QString spellingSum(const QString &text);

} // namespace joinery
