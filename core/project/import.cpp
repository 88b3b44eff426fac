// SPDX-License-Identifier: MIT
#include "core/project/import.h"

#include "core/base/translate.h"
#include "core/database/connection.h"
#include "core/database/new_ids.h"
#include "core/differ/schema_differ.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migrator.h"
#include "core/operation/apply.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"

#include <QDir>
#include <QSet>

namespace joinery {

namespace {

/** Names of tables, enums and objects of a schema, as the dialect compares them. */
QSet<QString> foldedNames(const Schema &schema, const Equivalence &equivalence)
{
    QSet<QString> names;
    for (const Table &table : schema.tables)
        names.insert(equivalence.foldedName(table.name));
    for (const EnumType &enumType : schema.enums)
        names.insert(equivalence.foldedName(enumType.name));
    for (const DefinitionObject &object : schema.objects)
        names.insert(equivalence.foldedName(object.name));
    return names;
}

/** The tables, enums and objects whose name is in the set (or, with `inside` false, is not). */
Schema filtered(const Schema &schema, const QSet<QString> &names, bool inside, const Equivalence &equivalence)
{
    Schema result;
    for (qsizetype i = 0; i < schema.tables.size(); ++i)
        if (names.contains(equivalence.foldedName(schema.tables.at(i).name)) == inside)
            result.tables.insert(schema.tables.sharedAt(i));
    for (qsizetype i = 0; i < schema.enums.size(); ++i)
        if (names.contains(equivalence.foldedName(schema.enums.at(i).name)) == inside)
            result.enums.insert(schema.enums.sharedAt(i));
    for (qsizetype i = 0; i < schema.objects.size(); ++i)
        if (names.contains(equivalence.foldedName(schema.objects.at(i).name)) == inside)
            result.objects.insert(schema.objects.sharedAt(i));
    return result;
}

/** Foreign keys to tables that belong to another app name those by the ids they have there. */
Schema pointingToOthers(Schema read, const Schema &whole, const Schema &others, const Equivalence &equivalence)
{
    QHash<QString, const Table *> byName;
    for (const Table &table : others.tables)
        byName.insert(equivalence.foldedName(table.name), &table);
    const QList<ObjectId> ids = read.tables.ids();
    for (const ObjectId id : ids) {
        const IdMap<ForeignKey> keys = read.tables.find(id)->foreignKeys;
        for (const ForeignKey &key : keys) {
            const Table *target =
                read.tables.contains(key.referencedTable) ? nullptr : whole.tables.find(key.referencedTable);
            const Table *known = target ? byName.value(equivalence.foldedName(target->name)) : nullptr;
            if (!known)
                continue;
            ForeignKey moved = key;
            moved.referencedTable = known->id;
            moved.referencedColumns.clear();
            for (const QString &name : target->columnNames(key.referencedColumns))
                for (const Column &column : known->columns)
                    if (equivalence.foldedName(column.name) == equivalence.foldedName(name))
                        moved.referencedColumns.append(column.id);
            read.tables.edit(id)->foreignKeys.insert(moved);
        }
    }
    return read;
}

QList<Operation> difference(const Schema &from, const Schema &to, const Equivalence *equivalence)
{
    DiffOptions options;
    options.equivalence = equivalence;
    options.matchByName = true;
    options.findCandidates = false;
    return SchemaDiffer(options).diff(from, to).operations;
}

/** What the migrations and the history must be like for a baseline to be true. */
Result<void> checkNothingPending(const Project &project, const QString &app, const Connection &connection)
{
    const auto status = Migrator(appMigrations(project), connection).status();
    if (!status)
        return fail(status);
    const auto isOpen = [&app](const MigrationStatus &migration) {
        return migration.app == app && migration.state != MigrationState::Applied &&
               migration.state != MigrationState::Missing;
    };
    if (std::none_of(status->migrations.cbegin(), status->migrations.cend(), isOpen))
        return {};
    return fail(QStringLiteral("import.pending"),
                Message::tr("The app %1 has migrations that are not applied in this database, so the import cannot be "
                            "marked as applied there. Apply them first, or import the model alone (--model-only).")
                    .arg(app));
}

Result<void> markApplied(const Project &project, const Connection &connection, const Migration &baseline,
                         const Clock &clock)
{
    const Migrator migrator(appMigrations(project), connection, clock);
    RunRequest request;
    request.app = baseline.app;
    request.target = RunTarget::upTo(baseline.id);
    request.fake = true;
    const auto plan = migrator.prepare(request);
    if (!plan)
        return fail(plan);
    const RunReport report = migrator.run(*plan);
    if (!report.succeeded())
        return fail(report.failure->error);
    return {};
}

} // namespace

Result<ImportedModel> importInto(const Project &project, const QString &app, const Introspection &introspection,
                                 const Dialect &dialect)
{
    const Introspection renewed = withNewIds(introspection);
    const Equivalence &equivalence = dialect.equivalence();
    const App *existing = project.app(app);
    const Schema model = existing ? existing->model : Schema();
    const Schema others = modelOfOthers(project, app);

    const Schema own = filtered(renewed.schema, foldedNames(others, equivalence), false, equivalence);
    const Schema read = dialect.recognised(pointingToOthers(own, renewed.schema, others, equivalence), model);
    const QSet<QString> names = foldedNames(read, equivalence);

    ImportedModel result;
    result.notModelled = renewed.notModelled;
    result.taken = difference(filtered(model, names, true, equivalence), read, &equivalence);
    result.whole = difference(model, read, &equivalence);
    result.model = model;
    if (const auto applied = joinery::apply(result.taken, result.model); !applied)
        return fail(applied);

    const Schema modelOnly = filtered(result.model, names, false, equivalence);
    for (const Table *table : sortedByName(modelOnly.tables))
        result.onlyInModel.append(table->name);
    for (const DefinitionObject *object : sortedByName(modelOnly.objects))
        result.onlyInModel.append(object->name);

    const auto snapshot = existing ? appSnapshot(*existing) : Result<Schema>(Schema());
    if (!snapshot)
        return fail(snapshot);
    const Schema imported = filtered(result.model, names, true, equivalence);
    Schema known = filtered(*snapshot, names, true, equivalence);
    for (const Table &table : imported.tables)
        if (const Table *before = snapshot->tables.find(table.id))
            known.tables.insert(*before);
    for (const EnumType &enumType : imported.enums)
        if (const EnumType *before = snapshot->enums.find(enumType.id))
            known.enums.insert(*before);
    result.baseline = difference(known, imported, nullptr);
    return result;
}

Result<ImportReport> importDatabase(const QString &folder, const Project &project, const Connection &connection,
                                    const ImportRequest &request, const Clock &clock)
{
    if (!isAppName(request.app))
        return fail(QStringLiteral("project.name"),
                    Message::tr("\"%1\" cannot be the name of an app. Use letters, digits, _ and -.").arg(request.app));
    if (!request.modelOnly)
        if (const auto clean = checkNothingPending(project, request.app, connection); !clean)
            return fail(clean);
    const auto introspection = introspect(connection, request.filter);
    if (!introspection)
        return fail(introspection);
    auto imported = importInto(project, request.app, *introspection, connection.dialect());
    if (!imported)
        return fail(imported);

    ImportReport report;
    Project after = project;
    if (!after.app(request.app))
        after.apps.append(App{request.app, {}, {}, {}, {}});
    after.app(request.app)->model = imported->model;
    const auto written = writeProject(folder, project, after);
    if (!written)
        return fail(written);
    report.files = *written;

    if (!request.modelOnly && !imported->baseline.isEmpty()) {
        App &app = *after.app(request.app);
        const auto dependencies = dependenciesOfNew(after, app);
        if (!dependencies)
            return fail(dependencies);
        const MigrationCreator creator(migrationsFolder(folder, request.app), request.app, clock);
        const auto baseline =
            creator.create(request.description, imported->baseline, *dependencies, after.unitedModel());
        if (!baseline)
            return fail(baseline);
        app.migrations.append(*baseline);
        if (const auto marked = markApplied(after, connection, *baseline, clock); !marked)
            return fail(marked);
        report.baseline = *baseline;
        report.files.append(QDir(folder).relativeFilePath(baseline->filePath));
    }
    report.imported = std::move(*imported);
    return report;
}

} // namespace joinery
