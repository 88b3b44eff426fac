// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_functions.h"

#include "core/base/sql_lexer.h"

#include <QSet>
#include <QStringList>

namespace joinery {

bool isSqliteFunction(QStringView name)
{
    static const QStringList words =
        QStringLiteral(
            "abs avg bm25 changes char coalesce count cume_dist date datetime dense_rank "
            "first_value format glob group_concat hex highlight ifnull iif instr json json_array "
            "json_array_length json_each json_extract json_group_array json_group_object json_insert "
            "json_object json_patch json_quote json_remove json_replace json_set json_tree json_type "
            "json_valid julianday lag last_insert_rowid last_value lead length like likelihood likely lower "
            "ltrim match max min nth_value ntile nullif percent_rank printf quote raise random randomblob rank "
            "replace round row_number rtrim sign snippet sqlite_version strftime substr substring sum time "
            "total total_changes trim typeof unicode unixepoch unlikely upper zeroblob")
            .split(QLatin1Char(' '));
    static const QSet<QString> names(words.begin(), words.end());
    return names.contains(foldedSqlName(name));
}

} // namespace joinery
