// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_validation.h"

#include "core/base/pair_walk.h"
#include "core/dialect/not_there.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_features.h"
#include "core/dialect/sqlite/sqlite_key_targets.h"
#include "core/dialect/sqlite/sqlite_name_validation.h"
#include "core/dialect/sqlite/sqlite_table_validation.h"
#include "core/schema/known_findings.h"

namespace joinery {

QList<Finding> validateForSqlite(const Schema &schema)
{
    const Features features = sqliteFeatures();
    QList<Finding> result = validateNamesForSqlite(schema);
    for (const EnumType *enumType : sortedByName(schema.enums))
        result += validateFeatures(*enumType, features);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        result += validateFeatures(*object, features);
    thread_local KnownFindings known;
    known.begin(schema);
    // What has a choice is made anew each time, and so looked at anew.
    const Schema held = withChoiceChecks(schema);
    for (const Table *table : sortedByName(schema.tables)) {
        result += known.of(held.tables, held.tables.indexOf(table->id), {}, [&](const Table &each) {
            return validateFeatures(*table, features) + validateTableForSqlite(each) +
                   unenforceableKeys(*table, schema);
        });
    }
    return result;
}

QList<Finding> validateChangeForSqlite(const Schema &before, const Schema &after)
{
    const Features features = sqliteFeatures();
    QList<Finding> result;
    const auto add = [&result](const QList<Finding> &now, const QList<Finding> &then) {
        for (const Finding &finding : now) {
            const auto isSame = [&finding](const Finding &each) {
                const bool isNote = finding.severity == Finding::Severity::Info;
                return each.code == finding.code && each.part == finding.part && (!isNote || each.text == finding.text);
            };
            if (finding.severity == Finding::Severity::Error || std::none_of(then.begin(), then.end(), isSame))
                result.append(finding);
        }
    };
    const auto ignore = [](const auto &) {};
    const auto gone = [&](const auto &part) { result += whyItIsNotThere(part, features); };
    const auto whole = [&](const auto &part) { add(validateFeatures(part, features), {}); };
    const auto changed = [&](const auto &from, const auto &to) {
        gone(from);
        add(validateFeatures(to, features), validateFeatures(from, features));
    };
    const auto wholeTable = [&](const Table &table) { add(validateTableForSqlite(table), {}); };
    const auto changedTable = [&](const Table &from, const Table &to) {
        add(validateTableForSqlite(to), validateTableForSqlite(from));
    };
    const auto held = withChoiceChecks(before, after);
    walkPairs(before.tables, after.tables, gone, whole, changed);
    walkPairs(held.first.tables, held.second.tables, ignore, wholeTable, changedTable);
    walkPairs(before.enums, after.enums, gone, whole, changed);
    walkPairs(before.objects, after.objects, gone, whole, changed);
    add(validateNewNamesForSqlite(before, after), {});
    result += targetsLost(before, after);
    return result;
}

} // namespace joinery
