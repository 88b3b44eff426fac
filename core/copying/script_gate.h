// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sql_splitter.h"

#include <QSet>

#include <optional>

namespace joinery {

/**
 * Decides which statements of a script a server may be given, and in which words: definitions in the scratch namespace
 * or database, and changes of what the script itself made there. Everything else stays out, above all what could reach
 * tables or files that are there already.
 */
class ScriptGate
{
public:
    explicit ScriptGate(const QString &dialect);

    /**
     * The statement as it may be run; nothing for one that is passed over. Errors: "script.refused",
     * "script.elsewhere" for one that names another namespace or a table that the script did not make.
     */
    [[nodiscard]] Result<std::optional<QString>> admit(const QString &statement);
    /** Statements about rows that were passed over. */
    [[nodiscard]] int aboutRows() const { return m_aboutRows; }

private:
    [[nodiscard]] QString withoutDefaultNameSpace(const QString &sql) const;
    [[nodiscard]] Result<void> checkCreated(const QString &sql);
    [[nodiscard]] Result<void> checkTarget(const QString &sql) const;
    [[nodiscard]] Result<void> checkWords(const QString &sql) const;

    bool m_isMariadb;
    SqlLexOptions m_options;
    /** Folded names of the tables and views that the script made. */
    QSet<QString> m_created;
    int m_aboutRows = 0;
};

} // namespace joinery
