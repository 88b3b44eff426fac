// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/common_rows.h"

namespace joinery {

/**
 * The rows of a case of the differ: filled in where it begins, and looked at where it leads and where it goes back to.
 * What has another value then, of what is there at both ends, is told as text for a file of the case; so are tables
 * that take no rows and rows that stand in the way. A case without such a text keeps every row as it was.
 */
class CaseRows
{
public:
    /** The database holds `from` and gets rows that fit both schemas. It lives as long. */
    CaseRows(const Connection &database, const Schema &from, const Schema &to);

    /** Before that plan is run: where its questions find rows in the way these are told, and all rows go. */
    void clearTheWay(const QString &way, const Plan &plan);
    /** Looks at the rows where the database holds `to`, and fills in others where there are none any more. */
    void lookThere(const QString &way);
    /** Looks at them where it holds `from` again. */
    void lookBack(const QString &way);

    [[nodiscard]] QString told() const { return m_told; }

private:
    void fill(const Schema &schema, const Schema &wanted);
    void compare(const QString &way, const CommonRows &found);
    void tell(const QString &line) { m_told += line + QLatin1Char('\n'); }

    const Connection &m_database;
    Schema m_from;
    Schema m_to;
    CommonRows m_rows;
    bool m_isCleared = false;
    QString m_told;
};

} // namespace joinery
