// SPDX-License-Identifier: MIT
#include "core/project/import.h"

#include "core/base/translate.h"
#include "core/database/comparable_schema.h"
#include "core/database/connection.h"
#include "core/database/name_filter.h"
#include "core/database/new_ids.h"
#include "core/differ/matching.h"
#include "core/differ/schema_differ.h"
#include "core/migration/migration_choice.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migrator.h"
#include "core/operation/apply.h"
#include "core/project/database_scope.h"
#include "core/project/import_renames.h"
#include "core/project/known_things.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"

#include <QDir>
#include <QFile>

namespace joinery {

namespace {

DiffOptions byName(const Equivalence *equivalence)
{
    DiffOptions options;
    options.equivalence = equivalence;
    options.matchByName = true;
    options.findCandidates = false;
    return options;
}

QList<Operation> difference(const Schema &from, const Schema &to, const Equivalence *equivalence)
{
    return SchemaDiffer(byName(equivalence)).diff(from, to).operations;
}

/** What was read, under the ids by which `known` has it; foreign keys and what belongs to a table follow. */
Schema identified(const Schema &read, const Schema &known, const Equivalence &equivalence)
{
    return matched(known, read, equivalence, byName(&equivalence));
}

DatabaseScope scopeOf(const IntrospectionOptions &filter)
{
    return {filter.nameSpaces, filter.include, filter.exclude};
}

/** The names of tables and objects. */
QStringList namesOf(const Schema &schema)
{
    QStringList names;
    for (const Table *table : sortedByName(schema.tables))
        names.append(qualifiedName(table->nameSpace, table->name));
    for (const DefinitionObject *object : sortedByName(schema.objects))
        names.append(qualifiedName(object->nameSpace, object->name));
    return names;
}

/** What may be renamed: of the model only what was asked for can be gone. */
QList<RenameCandidate> candidatesOf(const Schema &model, const Schema &read, const Equivalence &equivalence,
                                    const IntrospectionOptions &filter)
{
    DiffOptions options = byName(&equivalence);
    options.findCandidates = true;
    QList<RenameCandidate> candidates = SchemaDiffer(options).diff(model, read).candidates;
    const Schema asked = inScope(model, model, scopeOf(filter));
    candidates.removeIf([&](const RenameCandidate &candidate) {
        return (candidate.kind == RenameCandidate::Kind::Table && !asked.tables.contains(candidate.from.id)) ||
               (candidate.kind == RenameCandidate::Kind::Enum && !asked.enums.contains(candidate.from.id)) ||
               (candidate.kind == RenameCandidate::Kind::Object && !asked.objects.contains(candidate.from.id));
    });
    return candidates;
}

/** What the snapshot says of what was imported, whatever it was called then. */
Schema partOf(const Schema &snapshot, const Schema &imported)
{
    const Equivalence exactly;
    return KnownThings(identified(imported, snapshot, exactly), exactly).knownOf(snapshot);
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

/** What the baseline comes after, in its app and in those that its foreign keys lead to. */
Result<QList<MigrationDependency>> dependenciesOf(const QList<Operation> &baseline, const Project &project,
                                                  const QString &app)
{
    const auto snapshot = unitedSnapshot(project);
    if (!snapshot)
        return fail(snapshot);
    return dependenciesOfNew(project, *project.app(app), baseline, *snapshot);
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

bool sameQuestion(const RenameCandidate &a, const RenameCandidate &b)
{
    return a.kind == b.kind && a.from.id == b.from.id && a.to.name == b.to.name;
}

/** Reads what came of the database into the model, and asks what in it was renamed until nothing is left to ask. */
Result<ImportedModel> importAsking(const Project &project, const Introspection &introspection, const Dialect &dialect,
                                   const ImportRequest &request)
{
    const App *existing = project.app(request.app);
    const Schema model = existing ? existing->model : Schema();
    const auto words = renameEdits(request.renames, model);
    if (!words)
        return fail(words);
    QList<Operation> renames = *words;
    QList<RenameCandidate> answered;
    while (true) {
        auto imported = importInto(project, request.app, introspection, dialect, request.filter, renames);
        if (!imported || !request.askRenamed)
            return imported;
        QList<RenameCandidate> open = imported->candidates;
        open.removeIf([&answered](const RenameCandidate &candidate) {
            return std::any_of(answered.cbegin(), answered.cend(),
                               [&](const RenameCandidate &other) { return sameQuestion(candidate, other); });
        });
        if (open.isEmpty())
            return imported;
        const auto confirmed = request.askRenamed(*imported, open);
        if (!confirmed)
            return fail(confirmed);
        answered += open;
        for (const RenameCandidate &candidate : *confirmed)
            renames += renameEdits(candidate, model, imported->read);
    }
}

/** Leaves only the wanted changes in what is taken over. */
Result<void> keepChosen(ImportedModel &imported, const Project &project, const ImportRequest &request)
{
    const App *existing = project.app(request.app);
    const Schema model = existing ? existing->model : Schema();
    const auto snapshot = existing ? appSnapshot(*existing) : Result<Schema>(Schema());
    if (!snapshot)
        return fail(snapshot);
    if (!request.modelOnly && !SchemaDiffer().diff(*snapshot, model).isEmpty())
        return fail(QStringLiteral("import.pending_model"),
                    Message::tr("The model of %1 has changes that are in no migration, so some of what the database "
                                "holds cannot be marked as applied on its own. Create their migration first, or "
                                "import the model alone (--model-only).")
                        .arg(request.app));
    const auto positions = request.choose(imported, model);
    if (!positions)
        return fail(positions);
    imported.taken.clear();
    if (!positions->isEmpty()) {
        auto chosen = chosenOperations(imported.whole, *positions, model, modelOfOthers(project, request.app));
        if (!chosen)
            return fail(chosen);
        imported.taken = std::move(*chosen);
    }
    imported.baseline = imported.taken;
    imported.model = model;
    return joinery::apply(imported.taken, imported.model);
}

/** Lets the connection remember what of its database was asked for. */
void rememberScope(Project &project, const ImportRequest &request)
{
    const bool isFirst = std::all_of(project.apps.cbegin(), project.apps.cend(),
                                     [](const App &app) { return app.migrations.isEmpty(); });
    const DatabaseScope added = scopeOf(request.filter);
    for (ConnectionProfile &connection : project.connections) {
        if (connection.name != request.connection)
            continue;
        // Of a database that the project is about as a whole, a part may be read again.
        if (added.isAll() || isFirst || !connection.scope.isAll())
            connection.scope = added.isAll() ? added : widened(connection.scope, added);
    }
}

} // namespace

Result<ImportedModel> importInto(const Project &project, const QString &app, const Introspection &introspection,
                                 const Dialect &dialect, const IntrospectionOptions &filter,
                                 const QList<Operation> &renames)
{
    const Introspection renewed = withNewIds(introspection);
    const App *existing = project.app(app);
    const Schema model = existing ? existing->model : Schema();
    const Schema others = modelOfOthers(project, app);
    Schema renamed = model;
    if (const auto applied = joinery::apply(renames, renamed); !applied)
        return fail(applied);

    const Schema own =
        KnownThings(others, dialect.equivalence()).newOf(identified(renewed.schema, others, dialect.equivalence()));
    const ComparableSchema comparableOwn = comparable(dialect, own, renewed.spellings, renamed);
    const ReadEquivalence equivalence(dialect.equivalence(), comparableOwn.changed);
    const Schema read = identified(comparableOwn.schema, renamed, equivalence);
    if (const auto there = checkRenamed(renames, read); !there)
        return fail(there);
    const KnownThings known(read, equivalence);

    ImportedModel result;
    result.notModelled = renewed.notModelled;
    result.taken = difference(known.knownOf(model), read, &equivalence);
    result.whole = difference(model, read, &equivalence);
    result.candidates = candidatesOf(model, read, equivalence, filter);
    result.read = read;
    result.model = model;
    if (const auto applied = joinery::apply(result.taken, result.model); !applied)
        return fail(applied);
    result.onlyInModel = namesOf(inScope(known.newOf(result.model), result.model, scopeOf(filter)));

    const auto snapshot = existing ? appSnapshot(*existing) : Result<Schema>(Schema());
    if (!snapshot)
        return fail(snapshot);
    const Schema imported = known.knownOf(result.model);
    result.baseline = difference(partOf(*snapshot, imported), imported, nullptr);
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
    auto imported = importAsking(project, *introspection, connection.dialect(), request);
    if (!imported)
        return fail(imported);
    if (request.choose) {
        if (const auto kept = keepChosen(*imported, project, request); !kept)
            return fail(kept);
    }

    ImportReport report;
    Project after = project;
    if (!after.app(request.app))
        after.apps.append(App{request.app, {}, {}, {}, {}});
    after.app(request.app)->model = imported->model;
    rememberScope(after, request);
    const bool needsBaseline = !request.modelOnly && !imported->baseline.isEmpty();
    const auto dependencies =
        needsBaseline ? dependenciesOf(imported->baseline, after, request.app) : Result<QList<MigrationDependency>>();
    if (!dependencies)
        return fail(dependencies);
    const auto written = writeProject(folder, project, after);
    if (!written)
        return fail(written);
    report.files = *written;

    if (needsBaseline) {
        App &app = *after.app(request.app);
        const MigrationCreator creator(migrationsFolder(folder, request.app), request.app, clock);
        const auto baseline =
            creator.create(request.description, imported->baseline, *dependencies, after.unitedModel());
        if (!baseline)
            return fail(baseline);
        app.migrations.append(*baseline);
        if (const auto marked = markApplied(after, connection, *baseline, clock); !marked) {
            // The files would say that these tables have yet to be made, here of all places.
            QFile::remove(baseline->filePath);
            app.migrations.removeLast();
            (void)writeProject(folder, after, project);
            return fail(marked);
        }
        report.baseline = *baseline;
        report.files.append(QDir(folder).relativeFilePath(baseline->filePath));
    }
    report.imported = std::move(*imported);
    return report;
}

} // namespace joinery
