// SPDX-License-Identifier: MIT
#include "core/database/spelling_repository.h"

#include "core/database/database_kind.h"

namespace joinery {

namespace {

const QString tableName = QStringLiteral("joinery_spellings");
/** The row that says which server the spellings are of, which none of a text is called. */
const QString serverSubject = QStringLiteral("server");

} // namespace

Result<Spellings> SpellingRepository::stored() const
{
    const HistoryWords words = databaseKind(m_connection.dialect().name()).history();
    const auto found = m_connection.value(words.exists.arg(tableName));
    if (!found)
        return fail(found);
    Spellings result;
    if (found->toInt() == 0)
        return result;
    // Whoever may not look at it compares words, as where it is not there.
    if (!m_connection.ask(QStringLiteral("SELECT count(*) FROM ") + tableName))
        return result;
    const auto rows = m_connection.query(QStringLiteral("SELECT subject, said, held FROM ") + tableName);
    if (!rows)
        return fail(rows);
    for (const QVariantList &row : *rows)
        result.insert(row.at(0).toString(), row.at(1).toString(), row.at(2).toString());
    return result;
}

/** Another version may write the same out in other words. */
QString SpellingRepository::serverSum() const
{
    return spellingSum(m_connection.server().title());
}

Result<Spellings> SpellingRepository::all() const
{
    auto result = stored();
    if (result && result->held(serverSubject, serverSubject) != serverSum())
        return Spellings();
    return result;
}

Result<void> SpellingRepository::replace(Spellings spellings) const
{
    const auto before = stored();
    if (!before)
        return fail(before);
    if (!spellings.isEmpty())
        spellings.insert(serverSubject, serverSubject, serverSum());
    if (*before == spellings)
        return {};
    const HistoryWords words = databaseKind(m_connection.dialect().name()).history();
    // Where that ends a transaction, it is none of the one below.
    if (const auto made =
            m_connection.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (subject %2 NOT NULL, said %2 NOT NULL, "
                                                "held %3 NOT NULL, PRIMARY KEY (subject, said))%4")
                                     .arg(tableName, words.key, words.text, words.options));
        !made)
        return made;
    if (const auto begun = m_connection.beginWriting(); !begun)
        return begun;
    auto written = write(*before, spellings);
    if (written)
        written = m_connection.commit();
    if (!written)
        m_connection.rollBack();
    return written;
}

Result<void> SpellingRepository::write(const Spellings &before, const Spellings &after) const
{
    for (auto it = before.all().begin(); it != before.all().end(); ++it) {
        const auto &[subject, said] = it.key();
        if (after.held(subject, said) == it.value())
            continue;
        if (const auto gone = m_connection.execute(
                QStringLiteral("DELETE FROM %1 WHERE subject = ? AND said = ?").arg(tableName), {subject, said});
            !gone)
            return gone;
    }
    // Many at a time: one for each text would take longer than the migration.
    constexpr qsizetype columns = 3;
    constexpr qsizetype most = 70 * columns;
    QVariantList values;
    const auto flush = [&]() -> Result<void> {
        if (values.isEmpty())
            return {};
        const QStringList places(values.size() / columns, QStringLiteral("(?, ?, ?)"));
        const auto done = m_connection.execute(QStringLiteral("INSERT INTO %1 (subject, said, held) VALUES %2")
                                                   .arg(tableName, places.join(QStringLiteral(", "))),
                                               values);
        values.clear();
        return done;
    };
    for (auto it = after.all().begin(); it != after.all().end(); ++it) {
        const auto &[subject, said] = it.key();
        if (before.held(subject, said) == it.value())
            continue;
        values += QVariantList{subject, said, it.value()};
        if (values.size() >= most) {
            if (const auto done = flush(); !done)
                return done;
        }
    }
    return flush();
}

} // namespace joinery
