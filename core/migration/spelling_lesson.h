// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/spellings.h"
#include "core/schema/schema.h"

#include <QSet>

namespace joinery {

/**
 * Learns how a database holds the texts that a run brings to it, and keeps that there (SpellingRepository).
 *
 * Looks before the run as well: a text that is held otherwise afterwards was changed by the run, along with a type or
 * a name in it, and is learnt again; one that was not as it was given even before the run was changed by somebody else,
 * which stays to be seen.
 */
class SpellingLesson
{
public:
    /** Before a run; `before` is what the database should hold then. */
    [[nodiscard]] static Result<SpellingLesson> begin(const Connection &connection, Schema before);
    /**
     * After it. `isWritten`: the run made the texts of `after` that are new; else, when migrations were only marked as
     * applied, of these only such are learnt as are held exactly as they are written.
     */
    [[nodiscard]] Result<void> finish(const Connection &connection, const Schema &after, bool isWritten) const;

private:
    explicit SpellingLesson(Schema before) : m_before(std::move(before)) {}

    Schema m_before;
    Spellings m_known;
    /** Subjects and texts of what was known and not there. */
    QSet<std::pair<QString, QString>> m_lost;
};

} // namespace joinery
