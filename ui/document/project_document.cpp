// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_document.h"

#include "core/dialect/dialect.h"
#include "core/migration/migration_choice.h"
#include "core/migration/migration_creator.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/rehearsal.h"
#include "core/migration/removal.h"
#include "core/operation/apply.h"
#include "core/project/app_edits.h"
#include "core/project/confirmed_renames.h"
#include "core/project/project_migrations.h"
#include "ui/commands/collapse_cards_command.h"
#include "ui/commands/edit_annotations_command.h"
#include "ui/commands/edit_diagram_command.h"
#include "ui/commands/edit_project_command.h"
#include "ui/commands/edit_schema_command.h"
#include "ui/commands/move_cards_command.h"
#include "ui/commands/pin_cards_command.h"
#include "ui/commands/rename_app_command.h"
#include "ui/document/document_private.h"
#include "ui/document/project_differences.h"
#include "ui/document/step_names.h"

namespace joinery {

namespace {

/** Of this many tables the migrations take noticeable time to read. */
constexpr qsizetype largeProject = 1000;

/** Errors of migration files leave a project usable: its model is whole. */
bool isMigrationError(const Error &error)
{
    return error.where.section(QLatin1Char('/'), 1, 1) == QLatin1String("migrations");
}

Result<void> usable(const ProjectReading &reading)
{
    Error first;
    QStringList others;
    for (const Error &error : reading.errors) {
        if (isMigrationError(error))
            continue;
        if (first.code.isEmpty())
            first = error;
        else
            others.append(error.text());
    }
    if (first.code.isEmpty())
        return {};
    if (!others.isEmpty())
        first.detail = (QStringList(first.detail) + others).join(QLatin1Char('\n')).trimmed();
    return fail(first);
}

} // namespace

ProjectDocument::ProjectDocument(const ModelReading &reading) : d(std::make_unique<DocumentPrivate>(*this, reading)) {}

ProjectDocument::~ProjectDocument() = default;

Result<std::unique_ptr<ProjectDocument>> ProjectDocument::from(const ModelReading &reading)
{
    if (const Result<void> fit = usable(reading.reading); !fit)
        return fail(fit);
    return std::unique_ptr<ProjectDocument>(new ProjectDocument(reading));
}

Result<std::unique_ptr<ProjectDocument>> ProjectDocument::open(const QString &path)
{
    return from({readProjectFiles(path), {}});
}

Result<std::unique_ptr<ProjectDocument>> ProjectDocument::openModelFirst(const QString &path)
{
    const ModelReading model = readModelFiles(path);
    qsizetype tables = 0;
    for (const App &app : model.reading.project.apps)
        tables += app.model.tables.size();
    Result<std::unique_ptr<ProjectDocument>> document = from(model);
    // A smaller one would only flicker.
    if (document && tables < largeProject)
        (*document)->finishReading();
    return document;
}

bool ProjectDocument::isReading() const
{
    return d->isReading();
}

void ProjectDocument::finishReading()
{
    d->finishReading();
}

bool ProjectDocument::isReadOnly() const
{
    return d->readOnly;
}

void ProjectDocument::setReadOnly(bool readOnly)
{
    if (d->readOnly == readOnly)
        return;
    d->readOnly = readOnly;
    if (!readOnly)
        d->recovery.lookForLeftovers();
    emit readOnlyChanged(readOnly);
}

const NewTypes &ProjectDocument::newTypes() const
{
    return d->newTypes;
}

void ProjectDocument::setNewTypes(const NewTypes &types)
{
    d->newTypes = types;
}

QString ProjectDocument::folder() const
{
    return d->folder;
}

const Project &ProjectDocument::project() const
{
    return d->state.project();
}

QUndoStack &ProjectDocument::undoStack()
{
    return d->undoStack;
}

QString ProjectDocument::appOf(ObjectId object) const
{
    return d->state.appOf(object);
}

const Schema &ProjectDocument::model(const QString &app) const
{
    return d->state.model(app);
}

const Schema &ProjectDocument::snapshot(const QString &app) const
{
    return d->state.live(app).snapshot;
}

Schema ProjectDocument::unitedModel() const
{
    return project().unitedModel();
}

Schema ProjectDocument::unitedSnapshot() const
{
    Schema all;
    for (const App &app : project().apps)
        all = united(all, snapshot(app.name));
    return all;
}

const Table *ProjectDocument::table(ObjectId id) const
{
    return d->state.table(id);
}

const EnumType *ProjectDocument::enumType(ObjectId id) const
{
    return d->state.enumType(id);
}

const DefinitionObject *ProjectDocument::object(ObjectId id) const
{
    return d->state.object(id);
}

const Diff &ProjectDocument::diff(const QString &app) const
{
    return d->state.live(app).diff;
}

const ChangeSummary &ProjectDocument::changes(const QString &app) const
{
    return d->state.live(app).changes;
}

ObjectChange ProjectDocument::changeOf(ObjectId object) const
{
    return changes(appOf(object)).of(object);
}

const QList<ChangeEntry> &ProjectDocument::entries(const QString &app) const
{
    return d->state.live(app).entries;
}

QList<RenameCandidate> ProjectDocument::renameCandidates(const QString &app) const
{
    QList<RenameCandidate> candidates = SchemaDiffer().diff(snapshot(app), model(app)).candidates;
    candidates.removeIf([this](const RenameCandidate &candidate) {
        return d->rejectedRenames.contains({candidate.from.id, candidate.to.id});
    });
    return candidates;
}

void ProjectDocument::confirmRenames(const QString &app, const QList<RenameCandidate> &confirmed)
{
    finishReading();
    editProject(tr("Take over %n renames", nullptr, int(confirmed.size())),
                withRenames(project(), app, snapshot(app), confirmed));
}

void ProjectDocument::rejectRename(const QString &app, const RenameCandidate &rejected)
{
    d->rejectedRenames.insert({rejected.from.id, rejected.to.id});
    emit diffChanged(app);
}

int ProjectDocument::pendingCount(const QString &app) const
{
    return int(entries(app).size());
}

int ProjectDocument::pendingCount() const
{
    int count = 0;
    for (const App &app : project().apps)
        count += pendingCount(app.name);
    return count;
}

const QList<Finding> &ProjectDocument::findings() const
{
    return d->findings;
}

QList<Error> ProjectDocument::problems() const
{
    QList<Error> all = d->unreadable;
    for (const App &app : project().apps) {
        if (const std::optional<Error> &problem = d->state.live(app.name).problem)
            all.append(*problem);
    }
    return all;
}

Result<void> ProjectDocument::perform(const QString &undoText, const QString &app, const QList<Operation> &operations,
                                      int mergeId)
{
    if (!project().app(app))
        return fail(QStringLiteral("app.missing"), tr("The project has no app called %1.").arg(app));
    if (refusesEdit())
        return d->mayEdit();
    SchemaEdit edit{
        .app = app, .before = model(app), .after = {}, .placesBefore = {}, .placesAfter = d->placesFor(operations, {})};
    edit.placesBefore = d->state.placesOf(edit.placesAfter.keys());
    if (!d->shown.isMain()) {
        edit.diagram = d->shown;
        edit.diagramPlacesAfter = d->placesFor(operations, d->shown);
        edit.diagramPlacesBefore = d->state.placesOf(edit.diagramPlacesAfter.keys(), d->shown);
    }
    const int index = d->undoStack.index();
    if (mergeId >= 0 && index > 0 && index != d->undoStack.cleanIndex()) {
        const auto *last = dynamic_cast<const EditSchemaCommand *>(d->undoStack.command(index - 1));
        if (last && last->id() == mergeId && last->edit().app == app)
            edit.before = last->edit().before;
    }
    edit.after = edit.before;
    if (const Result<void> applied = apply(operations, edit.after); !applied)
        return applied;
    if (edit.after != model(app)) {
        const QString name = stepName(undoText, operations, edit.before);
        d->push(new EditSchemaCommand(name, *d, std::move(edit), mergeId));
    }
    return {};
}

int ProjectDocument::newMergeId()
{
    return ++d->lastMergeId;
}

void ProjectDocument::setViewCentre(QPointF centre)
{
    d->viewCentre = centre;
    if (d->shown.isMain())
        d->mainViewCentre = centre;
}

void ProjectDocument::setCardSizes(const QHash<ObjectId, QSizeF> &sizes)
{
    d->cardSizes = sizes;
}

Result<void> ProjectDocument::performAt(QPointF corner, const QString &undoText, const QString &app,
                                        const QList<Operation> &operations)
{
    d->wantedCorner = corner;
    const Result<void> done = perform(undoText, app, operations);
    d->wantedCorner.reset();
    return done;
}

bool ProjectDocument::refusesEdit()
{
    if (d->mayEdit())
        return false;
    emit editRefused();
    return true;
}

void ProjectDocument::moveCards(const QString &undoText, const QHash<ObjectId, QPointF> &positions)
{
    if (refusesEdit()) {
        // Whoever moved them shows them where they are.
        emit positionsChanged({positions.keyBegin(), positions.keyEnd()});
        return;
    }
    const CardPlaces before = d->state.placesOf(positions.keys(), d->shown);
    CardPlaces after;
    for (auto place = positions.cbegin(); place != positions.cend(); ++place)
        after.insert(place.key(), place.value());
    if (before != after)
        d->push(new MoveCardsCommand(undoText, *d, d->shown, before, after));
}

const DiagramKey &ProjectDocument::shownDiagram() const
{
    return d->shown;
}

const NamedDiagram *ProjectDocument::shownNamedDiagram() const
{
    return namedDiagram(project(), d->shown);
}

void ProjectDocument::showDiagram(const DiagramKey &key)
{
    if (key == d->shown)
        return;
    emit leavingDiagram();
    d->showDiagram(key);
}

void ProjectDocument::setDiagram(const QString &undoText, const DiagramKey &key,
                                 const std::optional<NamedDiagram> &diagram)
{
    if (refusesEdit())
        return;
    if (d->shown != (diagram ? key : DiagramKey()))
        emit leavingDiagram();
    const NamedDiagram *present = namedDiagram(project(), key);
    const std::optional<NamedDiagram> before = present ? std::optional(*present) : std::nullopt;
    if (key.isMain() || !project().app(key.app) || before == diagram)
        return;
    d->push(new EditDiagramCommand(undoText, *d, key, {before, before ? key : d->shown},
                                   {diagram, diagram ? key : DiagramKey()}));
}

void ProjectDocument::takeOffDiagram(const QString &undoText, const QList<ObjectId> &cards)
{
    if (refusesEdit())
        return;
    const NamedDiagram *shown = shownNamedDiagram();
    if (!shown)
        return;
    CardPlaces after;
    for (const ObjectId card : cards) {
        if (shown->contains(card))
            after.insert(card, std::nullopt);
    }
    if (!after.isEmpty())
        d->push(new MoveCardsCommand(undoText, *d, d->shown, d->state.placesOf(after.keys(), d->shown), after));
}

QHash<ObjectId, QPointF> ProjectDocument::positions() const
{
    return d->state.positions(d->shown);
}

void ProjectDocument::setCollapsed(const QString &undoText, const QList<ObjectId> &cards, bool collapsed,
                                   const QHash<ObjectId, QPointF> &positions)
{
    if (refusesEdit())
        return;
    const QSet<ObjectId> present = d->state.collapsed(d->shown);
    CollapseEdit before{d->state.placesOf(positions.keys(), d->shown), {}};
    CollapseEdit after;
    for (auto place = positions.cbegin(); place != positions.cend(); ++place)
        after.places.insert(place.key(), place.value());
    for (const ObjectId card : cards) {
        if (present.contains(card) == collapsed || d->state.appOf(card).isEmpty())
            continue;
        before.collapsed.insert(card, !collapsed);
        after.collapsed.insert(card, collapsed);
    }
    if (!after.collapsed.isEmpty())
        d->push(new CollapseCardsCommand(undoText, *d, d->shown, before, after));
}

QSet<ObjectId> ProjectDocument::collapsed() const
{
    return d->state.collapsed(d->shown);
}

DiagramAnnotations ProjectDocument::annotations() const
{
    return d->state.annotations(d->shown);
}

void ProjectDocument::editAnnotations(const QString &undoText, const DiagramAnnotations &after, const QString &app,
                                      const QHash<ObjectId, QPointF> &positions, int mergeId)
{
    if (refusesEdit()) {
        emit annotationsChanged();
        return;
    }
    if (project().apps.isEmpty())
        return;
    const QString home = app.isEmpty() ? project().apps.first().name : app;
    AnnotationsEdit before{{}, d->state.placesOf(positions.keys(), d->shown)};
    AnnotationsEdit edit{d->state.annotationsByApp(d->shown, after, home), {}};
    for (auto place = positions.cbegin(); place != positions.cend(); ++place)
        edit.places.insert(place.key(), place.value());
    for (auto entry = edit.annotations.cbegin(); entry != edit.annotations.cend(); ++entry)
        before.annotations.insert(entry.key(),
                                  d->shown.isMain() ? project().app(entry.key())->diagram.annotations : annotations());
    if (before.annotations != edit.annotations || before.places != edit.places)
        d->push(new EditAnnotationsCommand(undoText, *d, d->shown, before, edit, mergeId));
}

void ProjectDocument::setPinned(const QString &undoText, const QList<ObjectId> &cards, bool pinned)
{
    if (refusesEdit())
        return;
    const QSet<ObjectId> present = d->state.pinned(d->shown);
    PinnedCards before;
    PinnedCards after;
    for (const ObjectId card : cards) {
        if (present.contains(card) == pinned || d->state.appOf(card).isEmpty())
            continue;
        before.insert(card, !pinned);
        after.insert(card, pinned);
    }
    if (!after.isEmpty())
        d->push(new PinCardsCommand(undoText, *d, d->shown, before, after));
}

QSet<ObjectId> ProjectDocument::pinned() const
{
    return d->state.pinned(d->shown);
}

void ProjectDocument::editProject(const QString &undoText, const Project &after)
{
    finishReading();
    if (withoutMigrations(after) == withoutMigrations(project()))
        return;
    if (refusesEdit())
        return;
    d->push(new EditProjectCommand(undoText, *d, project(), after));
}

Result<void> ProjectDocument::renameApp(const QString &undoText, const QString &app, const QString &name)
{
    finishReading();
    if (const Result<void> may = d->mayEdit(); !may)
        return may;
    if (const Result<Project> renamed = withRenamedApp(project(), app, name); !renamed)
        return fail(renamed);
    if (app != name)
        d->push(new RenameAppCommand(undoText, *d, app, name));
    return {};
}

const Project &ProjectDocument::savedProject() const
{
    return d->saved;
}

bool ProjectDocument::isModified() const
{
    return !d->undoStack.isClean();
}

bool ProjectDocument::hasEdits() const
{
    // Saving leaves out what diagrams say of tables that are gone.
    return withoutMigrations(project()) != d->saved && d->tidied() != d->saved;
}

Result<void> ProjectDocument::save(OthersFiles othersFiles)
{
    finishReading();
    if (const Result<void> may = d->mayEdit(); !may)
        return may;
    if (d->watcher.differs())
        d->lookOutside();
    if (d->differsOutside && othersFiles == OthersFiles::Keep)
        return fail(QStringLiteral("project.changed_outside"),
                    tr("Another program changed files of this project. Save the project, or read it again, first."),
                    d->changedFiles.join(QLatin1Char('\n')));
    const Project after = d->tidied();
    const Result<QStringList> written = writeProject(d->folder, d->saved, after);
    d->watcher.acceptPresent();
    if (!written)
        return fail(written);
    d->saved = d->base = after;
    d->changedFiles.clear();
    d->differsOutside = false;
    d->undoStack.setClean();
    d->recovery.clear();
    return {};
}

Result<void> ProjectDocument::reload()
{
    finishReading();
    const ProjectReading reading = readProjectFiles(d->folder);
    if (const Result<void> fit = usable(reading); !fit)
        return fit;
    d->takeOutsideChanges(reading);
    d->base = d->saved;
    d->changedFiles.clear();
    d->differsOutside = false;
    if (withoutMigrations(project()) != d->saved) {
        const Project before = project();
        d->forgetMigrationsOfGone(reading.project);
        if (d->readOnly)
            d->setProject(reading.project);
        else
            d->push(new EditProjectCommand(tr("Reload from disk"), *d, before, reading.project));
    }
    d->undoStack.setClean();
    d->recovery.clear();
    return {};
}

Result<QList<Operation>> ProjectDocument::requested(const MigrationRequest &request) const
{
    for (const Error &problem : problems()) {
        if (problem.where.section(QLatin1Char('/'), 0, 0) == request.app ||
            d->state.live(request.app).problem == problem)
            return fail(problem);
    }
    return chosenOperations(diff(request.app).operations, request.chosen, snapshot(request.app),
                            d->othersThan(request.app));
}

/** A migration that can never run is not written. */
Result<void> ProjectDocument::rehearseAll(const QList<MigrationRequest> &requests) const
{
    const Dialect *dialect = findDialect(project().dialects.value(0));
    Schema schema = unitedSnapshot();
    for (const MigrationRequest &request : requests) {
        const Result<QList<Operation>> operations = requested(request);
        if (!operations)
            return fail(operations);
        if (const auto needed = dependenciesOfNew(project(), *project().app(request.app), *operations, schema); !needed)
            return fail(needed);
        if (dialect) {
            if (const Result<Plan> plan = dialect->plan(schema, *operations); !plan)
                return fail(plan);
            if (const Rehearsal rehearsal = rehearse(*dialect, schema, *operations); rehearsal.forwards)
                return fail(*rehearsal.forwards);
        }
        if (const Result<void> applied = joinery::apply(*operations, schema); !applied)
            return applied;
    }
    return {};
}

Result<Migration> ProjectDocument::writeMigration(const MigrationRequest &request)
{
    const Result<QList<Operation>> operations = requested(request);
    if (!operations)
        return fail(operations);
    const Result<QList<MigrationDependency>> dependencies =
        dependenciesOfNew(project(), *project().app(request.app), *operations, unitedSnapshot());
    if (!dependencies)
        return fail(dependencies);
    if (isModified()) {
        if (const Result<void> stored = save(); !stored)
            return fail(stored);
    }
    const Result<Migration> made = MigrationCreator(migrationsFolder(d->folder, request.app), request.app)
                                       .create(request.description, *operations, *dependencies, unitedModel());
    d->watcher.acceptPresent();
    if (made)
        d->addMigration(*made);
    return made;
}

Result<QList<Migration>> ProjectDocument::createMigrations(const QList<MigrationRequest> &requests)
{
    finishReading();
    if (const Result<void> may = d->mayEdit(); !may)
        return fail(may);
    if (const Result<void> rehearsed = rehearseAll(requests); !rehearsed)
        return fail(rehearsed);
    QList<Migration> made;
    for (const MigrationRequest &request : requests) {
        const Result<Migration> migration = writeMigration(request);
        if (!migration) {
            // Half of what was asked for would have to be looked up file by file.
            for (auto written = made.crbegin(); written != made.crend(); ++written) {
                if (const Result<void> removed = removeMigration(*written); !removed)
                    return fail(removed);
            }
            return fail(migration);
        }
        made.append(*migration);
    }
    return made;
}

Result<Migration> ProjectDocument::createMigration(const QString &app, const QString &description,
                                                   const QList<int> &chosen)
{
    const Result<QList<Migration>> made = createMigrations({{app, description, chosen}});
    return made ? Result<Migration>(made->first()) : fail(made);
}

Result<Migration> ProjectDocument::joinBranches(const QString &app, bool orderDoesNotMatter)
{
    finishReading();
    if (const Result<void> may = d->mayEdit(); !may)
        return fail(may);
    const App *found = project().app(app);
    const auto heads = found ? parallelHeads(found->migrations) : std::nullopt;
    if (!heads)
        return fail(QStringLiteral("migration.heads"), tr("The app %1 has no branches to join.").arg(app));
    const Result<Migration> joining = joiningMigration(*heads, found->model, orderDoesNotMatter);
    if (!joining)
        return fail(joining);
    const Result<Migration> made =
        MigrationCreator(migrationsFolder(d->folder, app), app).write(*joining, unitedModel(), false);
    d->watcher.acceptPresent();
    if (made)
        d->addMigration(*made);
    return made;
}

Result<void> ProjectDocument::removeMigration(const Migration &migration)
{
    finishReading();
    if (const Result<void> may = d->mayEdit(); !may)
        return may;
    if (const Result<void> deleted = deleteMigrationFile(d->folder, migration); !deleted)
        return deleted;
    d->watcher.acceptPresent();
    d->dropMigration(migration);
    return {};
}

std::optional<QDateTime> ProjectDocument::recoveryTime() const
{
    return d->readOnly ? std::nullopt : d->recovery.found();
}

Result<RecoverableEdits> ProjectDocument::recoverableEdits() const
{
    const Result<KeptEdits> kept = d->recovery.read();
    if (!kept)
        return fail(kept);
    RecoverableEdits found{.keptAt = d->recovery.found().value_or(QDateTime())};
    if (kept->edited == d->saved)
        return found;
    found.edits = projectDifferences(kept->base, kept->edited);
    if (kept->base != d->saved)
        found.changedSince = projectDifferences(kept->base, d->saved);
    return found;
}

Result<void> ProjectDocument::recover()
{
    if (const Result<void> may = d->mayEdit(); !may)
        return may;
    const Result<KeptEdits> kept = d->recovery.read();
    if (!kept)
        return fail(kept);
    editProject(tr("Recover unsaved edits"), kept->edited);
    // They are kept as edits of this run before the earlier copy goes.
    if (const Result<void> stored = keepForRecovery(); !stored)
        return stored;
    d->recovery.discardFound();
    return {};
}

void ProjectDocument::discardRecovery()
{
    d->recovery.discardFound();
}

Result<void> ProjectDocument::keepForRecovery()
{
    if (isModified())
        d->keepNow();
    return d->recovery.finish();
}

} // namespace joinery

#include "moc_project_document.cpp"
