// SPDX-License-Identifier: MIT
#include "core/project/table_moves.h"

#include "core/base/translate.h"
#include "core/project/project_migrations.h"
#include "core/serialisation/implied_ids.h"

namespace joinery {

namespace {

/** Whether what is added has the id of one of these, or takes the name of one that the model has not any more. */
template <typename T>
bool isStillAmong(const IdMap<T> &held, const IdMap<T> &wanted, const T &added)
{
    return std::any_of(held.begin(), held.end(), [&](const T &each) {
        return !wanted.contains(each.id) && (each.id == added.id || isCalledAlike(each, added));
    });
}

struct Added
{
    QString title;
    bool isHeld = false;
};

/** What the operation adds, and whether an app holds it in its migrations alone; nothing for other operations. */
std::optional<Added> addedBy(const Operation &operation, const Schema &held, const Schema &wanted)
{
    if (const auto *table = std::get_if<AddTable>(&operation))
        return Added{qualifiedName(table->table.nameSpace, table->table.name),
                     isStillAmong(held.tables, wanted.tables, table->table)};
    if (const auto *enumType = std::get_if<AddEnum>(&operation))
        return Added{qualifiedName(enumType->enumType.nameSpace, enumType->enumType.name),
                     isStillAmong(held.enums, wanted.enums, enumType->enumType)};
    if (const auto *object = std::get_if<AddObject>(&operation))
        return Added{qualifiedName(object->object.nameSpace, object->object.name),
                     isStillAmong(held.objects, wanted.objects, object->object)};
    return std::nullopt;
}

} // namespace

QList<Finding> tablesMovedAway(const Project &project, const QString &app, const QList<Operation> &operations)
{
    QList<Finding> findings;
    for (const Operation &operation : operations) {
        const auto *drop = std::get_if<DropTable>(&operation);
        if (!drop)
            continue;
        const auto owner = std::find_if(project.apps.begin(), project.apps.end(), [&](const App &other) {
            return other.name != app && other.model.tables.contains(drop->table.id);
        });
        if (owner == project.apps.end())
            continue;
        findings.append({.code = QStringLiteral("project.table_moved"),
                         .severity = Finding::Severity::Warning,
                         .object = drop->table.id,
                         .text = Message::tr("Table %1 of app %2 is in app %3 now. For a database one is dropped and "
                                             "another added, so its rows do not move along: move its file back, or "
                                             "carry them over in a table of another name, with SQL of your own "
                                             "before %2 drops it (new %2 --sql) and after %3 adds it (new %3 --sql).")
                                     .arg(drop->table.qualified(), app, owner->name)});
    }
    return findings;
}

Result<void> checkNamesAreFree(const Project &project, const QString &app, const QList<Operation> &operations,
                               const SnapshotCache &cache)
{
    const bool addsAny = std::any_of(operations.begin(), operations.end(),
                                     [](const Operation &operation) { return addedBy(operation, {}, {}).has_value(); });
    for (const App &other : addsAny ? project.apps : QList<App>()) {
        if (other.name == app)
            continue;
        const auto held = appSnapshot(other, {}, cache);
        if (!held)
            continue;
        for (const Operation &operation : operations) {
            const auto added = addedBy(operation, *held, other.model);
            if (added && added->isHeld)
                return fail(QStringLiteral("project.table_taken"),
                            Message::tr("%1 is still in the migrations of app %2, whose model does not have it any "
                                        "more. Create the migration of %2 first, which drops it.")
                                .arg(added->title, other.name));
        }
    }
    return {};
}

} // namespace joinery
