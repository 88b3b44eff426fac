// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_private.h"

#include "core/migration/migration_graph.h"
#include "core/project/app_edits.h"
#include "core/project/model_findings.h"
#include "core/project/project_migrations.h"
#include "ui/document/card_placement.h"
#include "ui/document/spare_memory.h"

namespace joinery {

namespace {

constexpr int keepMilliseconds = 5000;
constexpr int settledMilliseconds = 1000;
/** Models up to this many tables are validated at once: it takes less than a frame. */
constexpr qsizetype validatedAtOnce = 300;

QSet<ObjectId> objectsOf(const QHash<ObjectId, QPointF> &before, const QHash<ObjectId, QPointF> &after)
{
    QSet<ObjectId> differing;
    for (auto place = before.cbegin(); place != before.cend(); ++place) {
        const auto now = after.constFind(place.key());
        if (now == after.cend() || *now != *place)
            differing.insert(place.key());
    }
    for (auto place = after.cbegin(); place != after.cend(); ++place) {
        if (!before.contains(place.key()))
            differing.insert(place.key());
    }
    return differing;
}

/** Something added that gets a place of its own at once. */
struct NewCard
{
    ObjectId id;
    QSizeF size;
};

/** On the main diagram views and enums are put below the others once they are seen. */
std::optional<NewCard> newCardOf(const Operation &operation, bool onMain)
{
    constexpr QSizeF usualSize(220, 100);
    if (const auto *table = std::get_if<AddTable>(&operation))
        return NewCard{table->table.id, estimatedCardSize(table->table)};
    if (onMain)
        return std::nullopt;
    if (const auto *enumType = std::get_if<AddEnum>(&operation))
        return NewCard{enumType->enumType.id, usualSize};
    const auto *object = std::get_if<AddObject>(&operation);
    return object && isRelation(object->object.kind) ? std::optional(NewCard{object->object.id, usualSize})
                                                     : std::nullopt;
}

} // namespace

Project withoutMigrations(Project project)
{
    for (App &app : project.apps)
        app.migrations.clear();
    return project;
}

DocumentPrivate::DocumentPrivate(ProjectDocument &itsDocument, const ModelReading &read)
    : document(itsDocument)
    , folder(read.reading.folder)
    , state(read.reading.project, snapshotCache(folder),
            read.readMigrations ? DocumentState::Migrations::Follow : DocumentState::Migrations::AreThere)
    , unreadable(read.reading.errors)
    , saved(withoutMigrations(read.reading.project))
    , base(saved)
    , watcher(folder)
    , recovery(folder, RecoveryStore::defaultBase())
{
    m_validator.setMaxThreadCount(1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, [this] { m_validator.start(giveBackSpareMemory); });
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        if (!undoStack.isClean())
            keepNow();
    });
    connect(&undoStack, &QUndoStack::indexChanged, this, &DocumentPrivate::keepSoon);
    connect(&undoStack, &QUndoStack::cleanChanged, &document, [this](bool clean) {
        // What was taken back one step after the other is not wanted after a crash either.
        if (clean)
            recovery.clear();
        emit document.modifiedChanged(!clean);
    });
    connect(&watcher, &ProjectWatcher::changedOutside, this, &DocumentPrivate::lookOutside);
    if (read.readMigrations)
        readOn(read.readMigrations);
    validateSoon();
}

DocumentPrivate::~DocumentPrivate()
{
    undoStack.disconnect();
    if (m_migrations.valid())
        m_migrations.wait();
    m_validator.waitForDone();
    // Closed on purpose: what was not saved then is not wanted. After a crash this line is never reached.
    recovery.clear();
}

void DocumentPrivate::push(QUndoCommand *command)
{
    for (Macro &macro : m_macros) {
        if (!macro.isOnStack)
            undoStack.beginMacro(macro.undoText);
        macro.isOnStack = true;
    }
    undoStack.push(command);
}

void DocumentPrivate::beginMacro(const QString &undoText)
{
    m_macros.append({undoText, false});
}

void DocumentPrivate::endMacro()
{
    if (m_macros.takeLast().isOnStack)
        undoStack.endMacro();
}

QString DocumentPrivate::laterName(const QString &app) const
{
    return state.project().app(app) ? app : m_laterNames.value(app, app);
}

DiagramKey DocumentPrivate::laterName(const DiagramKey &key) const
{
    return {laterName(key.app), key.name};
}

void DocumentPrivate::setModel(const QString &appThen, const Schema &model)
{
    const QString app = laterName(appThen);
    if (!state.project().app(app))
        return;
    const QSet<ObjectId> differing = state.setModel(app, model);
    if (differing.isEmpty())
        return;
    emit document.modelChanged(app, differing);
    emit document.diffChanged(app);
    validateSoon();
}

void DocumentPrivate::setPlaces(const DiagramKey &then, const CardPlaces &places)
{
    const DiagramKey diagram = laterName(then);
    const QSet<ObjectId> moved = state.setPlaces(diagram, places);
    if (!moved.isEmpty() && diagram == shown)
        emit document.positionsChanged(moved);
}

void DocumentPrivate::setCollapsed(const DiagramKey &then, const CollapsedCards &cards)
{
    const DiagramKey diagram = laterName(then);
    const QSet<ObjectId> differing = state.setCollapsed(diagram, cards);
    if (!differing.isEmpty() && diagram == shown)
        emit document.collapsedChanged(differing);
}

void DocumentPrivate::setDiagram(const DiagramKey &then, const std::optional<NamedDiagram> &diagram)
{
    const DiagramKey key = laterName(then);
    const QHash<ObjectId, QPointF> before = state.positions(shown);
    state.setDiagram(key, diagram);
    emit document.diagramsChanged();
    if (key == shown && diagram) {
        const QSet<ObjectId> moved = objectsOf(before, state.positions(shown));
        if (!moved.isEmpty())
            emit document.positionsChanged(moved);
    }
    showAnotherIfGone();
}

void DocumentPrivate::showDiagram(const DiagramKey &then)
{
    const DiagramKey key = laterName(then);
    if (key == shown || (!key.isMain() && !namedDiagram(state.project(), key)))
        return;
    shown = key;
    emit document.shownDiagramChanged();
}

void DocumentPrivate::showAnotherIfGone()
{
    if (!shown.isMain() && !namedDiagram(state.project(), shown))
        showDiagram({});
}

void DocumentPrivate::setAnnotations(const DiagramKey &then, const AppAnnotations &annotations)
{
    const DiagramKey diagram = laterName(then);
    AppAnnotations ofApps;
    for (auto entry = annotations.cbegin(); entry != annotations.cend(); ++entry)
        ofApps.insert(laterName(entry.key()), entry.value());
    if (state.setAnnotations(diagram, ofApps) && diagram == shown)
        emit document.annotationsChanged();
}

void DocumentPrivate::setPinned(const DiagramKey &then, const PinnedCards &cards)
{
    const DiagramKey diagram = laterName(then);
    const QSet<ObjectId> differing = state.setPinned(diagram, cards);
    if (!differing.isEmpty() && diagram == shown)
        emit document.pinnedChanged(differing);
}

void DocumentPrivate::setProject(const Project &project)
{
    const Project lasting = withLastingApps(project, state.project(), m_laterNames);
    takeProject(lasting);
    for (const App &app : lasting.apps) {
        if (!project.app(app.name))
            emit document.appKept(app.name);
    }
}

void DocumentPrivate::renameApp(const QString &from, const QString &to)
{
    if (!state.project().app(from))
        return;
    const Result<Project> renamed = withRenamedApp(state.project(), from, to);
    if (!renamed) {
        m_laterNames.insert(to, from);
        emit document.appKept(from);
        return;
    }
    const bool isShown = shown.app == from;
    if (isShown)
        shown.app = to;
    takeProject(*renamed);
    if (isShown)
        emit document.shownDiagramChanged();
}

void DocumentPrivate::takeProject(const Project &project)
{
    const Project before = state.project();
    const QHash<ObjectId, QPointF> placesBefore = state.positions(shown);
    const QSet<ObjectId> collapsedBefore = state.collapsed(shown);
    const DiagramAnnotations annotationsBefore = state.annotations(shown);
    const QSet<ObjectId> pinnedBefore = state.pinned(shown);
    state.setProject(project);
    emit document.projectChanged();
    emit document.diagramsChanged();
    showAnotherIfGone();

    QStringList names;
    for (const Project *side : {&before, &state.project()}) {
        for (const App &app : side->apps) {
            if (!names.contains(app.name))
                names.append(app.name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const App *was = before.app(name);
        const QSet<ObjectId> differing = differingObjects(was ? was->model : Schema(), state.model(name));
        if (!differing.isEmpty())
            emit document.modelChanged(name, differing);
        emit document.diffChanged(name);
    }
    const QSet<ObjectId> moved = objectsOf(placesBefore, state.positions(shown));
    if (!moved.isEmpty())
        emit document.positionsChanged(moved);
    const QSet<ObjectId> collapsed = state.collapsed(shown);
    if (collapsed != collapsedBefore)
        emit document.collapsedChanged((collapsed - collapsedBefore) + (collapsedBefore - collapsed));
    if (state.annotations(shown) != annotationsBefore)
        emit document.annotationsChanged();
    const QSet<ObjectId> pinned = state.pinned(shown);
    if (pinned != pinnedBefore)
        emit document.pinnedChanged((pinned - pinnedBefore) + (pinnedBefore - pinned));
    validateSoon();
}

void DocumentPrivate::readOn(const std::function<MigrationsReading()> &readMigrations)
{
    m_migrations = std::async(std::launch::async, [this, readMigrations] {
        MigrationsReading read = readMigrations();
        QMetaObject::invokeMethod(this, &DocumentPrivate::finishReading, Qt::QueuedConnection);
        return read;
    });
}

void DocumentPrivate::finishReading()
{
    if (!m_migrations.valid())
        return;
    const MigrationsReading read = m_migrations.get();
    unreadable += read.errors;
    QStringList apps;
    for (const App &app : state.project().apps)
        apps.append(app.name);
    for (const QString &app : std::as_const(apps))
        state.setMigrations(app, read.migrations.value(app));
    for (const QString &app : std::as_const(apps))
        emit document.diffChanged(app);
    emit document.migrationsChanged();
    m_settled.start();
}

void DocumentPrivate::setMigrations(const Project &disk)
{
    bool differs = false;
    for (const App &app : disk.apps) {
        const App *known = state.project().app(app.name);
        if (!known || known->migrations == app.migrations)
            continue;
        state.setMigrations(app.name, app.migrations);
        emit document.diffChanged(app.name);
        differs = true;
    }
    if (differs)
        emit document.migrationsChanged();
}

void DocumentPrivate::forgetMigrationsOfGone(const Project &disk)
{
    QStringList gone;
    for (const App &app : state.project().apps) {
        if (!disk.app(app.name) && !app.migrations.isEmpty())
            gone.append(app.name);
    }
    for (const QString &app : std::as_const(gone))
        state.setMigrations(app, {});
}

void DocumentPrivate::addMigration(const Migration &migration)
{
    const App *app = state.project().app(migration.app);
    Q_ASSERT(app);
    QList<Migration> migrations = app->migrations;
    const auto later = std::upper_bound(migrations.cbegin(), migrations.cend(), migration,
                                        [](const Migration &a, const Migration &b) { return a.id < b.id; });
    migrations.insert(later, migration);
    state.setMigrations(migration.app, migrations);
    emit document.migrationsChanged();
    emit document.diffChanged(migration.app);
}

void DocumentPrivate::dropMigration(const Migration &migration)
{
    const App *app = state.project().app(migration.app);
    Q_ASSERT(app);
    QList<Migration> migrations = app->migrations;
    migrations.removeIf([&migration](const Migration &each) { return each.id == migration.id; });
    state.setMigrations(migration.app, migrations);
    emit document.migrationsChanged();
    emit document.diffChanged(migration.app);
}

QHash<ObjectId, QRectF> DocumentPrivate::cards(const DiagramKey &diagram) const
{
    QHash<ObjectId, QRectF> result;
    const QHash<ObjectId, QPointF> places = state.positions(diagram);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const Table *table = state.table(place.key());
        const auto size = cardSizes.constFind(place.key());
        if (size != cardSizes.cend())
            result.insert(place.key(), QRectF(*place, *size));
        else if (table)
            result.insert(place.key(), QRectF(*place, estimatedCardSize(*table)));
    }
    return result;
}

CardPlaces DocumentPrivate::placesFor(const QList<Operation> &operations, const DiagramKey &diagram) const
{
    CardPlaces result;
    const bool isShown = diagram == shown;
    QHash<ObjectId, QRectF> all;
    QList<QRectF> sheets;
    QHash<ObjectId, int> addedColumns;
    QList<NewCard> newCards;
    for (const Operation &operation : operations) {
        const std::optional<NewCard> added = newCardOf(operation, diagram.isMain());
        const auto *column = std::get_if<AddColumn>(&operation);
        if (all.isEmpty() && (added || column)) {
            all = cards(diagram);
            sheets = sheetsOf(state.annotations(diagram));
        }
        if (added) {
            // What comes back belongs on those diagrams it was on.
            if (all.contains(added->id) || (!diagram.isMain() && !state.appOf(added->id).isEmpty()))
                continue;
            if (isShown && wantedCorner && newCards.isEmpty()) {
                const QRectF card(*wantedCorner, added->size);
                const auto isCovering = [&card](const QRectF &other) { return other.intersects(card); };
                const bool isFree = std::none_of(all.cbegin(), all.cend(), isCovering) &&
                                    std::none_of(sheets.cbegin(), sheets.cend(), isCovering);
                if (isFree) {
                    result.insert(added->id, *wantedCorner);
                    all.insert(added->id, card);
                    continue;
                }
            }
            newCards.append(*added);
        } else if (column) {
            // One that is there already is typed on: its card has grown by it.
            const Table *table = state.table(column->table.id);
            if (table && !table->column(column->column.id))
                ++addedColumns[column->table.id];
        }
    }
    QList<QSizeF> sizes;
    for (const NewCard &card : std::as_const(newCards))
        sizes.append(card.size);
    const QList<QPointF> places = freeCardPlaces(sizes, isShown ? viewCentre : mainViewCentre, all.values() + sheets);
    for (qsizetype i = 0; i < places.size(); ++i) {
        result.insert(newCards.at(i).id, places.at(i));
        all.insert(newCards.at(i).id, QRectF(places.at(i), sizes.at(i)));
    }
    const QSet<ObjectId> collapsed = state.collapsed(diagram);
    addedColumns.removeIf([&collapsed](const auto &added) { return collapsed.contains(added.key()); });
    for (auto added = addedColumns.cbegin(); added != addedColumns.cend(); ++added) {
        const auto moved = all.contains(added.key()) ? roomBelow(added.key(), cardRowHeight * *added, all)
                                                     : QHash<ObjectId, QPointF>();
        for (auto place = moved.cbegin(); place != moved.cend(); ++place) {
            result.insert(place.key(), *place);
            all[place.key()].moveTopLeft(*place);
        }
    }
    return result;
}

Schema DocumentPrivate::othersThan(const QString &app) const
{
    Schema others;
    for (const App &other : state.project().apps) {
        if (other.name != app)
            others = united(others, other.model);
    }
    return others;
}

bool DocumentPrivate::isGoneForGood(ObjectId card, ObjectId column) const
{
    const auto holds = [card, column](const Schema &schema) {
        if (const Table *table = schema.tables.find(card))
            return column.isNull() || table->column(column);
        return schema.enums.contains(card) || schema.objects.contains(card);
    };
    const QList<App> &apps = state.project().apps;
    return std::none_of(apps.cbegin(), apps.cend(),
                        [&](const App &app) { return holds(app.model) || holds(state.live(app.name).snapshot); });
}

Project DocumentPrivate::tidied() const
{
    Project project = withoutMigrations(state.project());
    for (App &app : project.apps) {
        const Schema &snapshot = state.live(app.name).snapshot;
        const auto isGone = [&](ObjectId id) {
            const auto holds = [id](const Schema &schema) {
                return schema.tables.contains(id) || schema.enums.contains(id) || schema.objects.contains(id);
            };
            return !holds(app.model) && !holds(snapshot);
        };
        app.diagram.positions.removeIf(
            [&](const QHash<ObjectId, QPointF>::iterator &place) { return isGone(place.key()); });
        app.diagram.collapsed.removeIf(isGone);
        app.diagram.pinned.removeIf(isGone);
        app.diagram.looks.removeIf([&](const QHash<ObjectId, CardLook>::iterator &look) { return isGone(look.key()); });
        const auto tidy = [this](DiagramAnnotations &annotations) {
            if (!annotations.isEmpty())
                annotations = withoutGone(
                    annotations, [this](ObjectId card, ObjectId column) { return isGoneForGood(card, column); });
        };
        tidy(app.diagram.annotations);
        for (NamedDiagram &named : app.diagrams) {
            named.diagram.positions.removeIf(
                [this](const QHash<ObjectId, QPointF>::iterator &place) { return state.appOf(place.key()).isEmpty(); });
            for (QSet<ObjectId> *cards : {&named.diagram.collapsed, &named.diagram.pinned})
                cards->removeIf([&named](ObjectId id) { return !named.contains(id); });
            tidy(named.diagram.annotations);
        }
    }
    return project;
}

bool DocumentPrivate::takeOutsideChanges(const ProjectReading &reading)
{
    watcher.acceptPresent();
    unreadable = reading.errors;
    setMigrations(reading.project);
    const Project disk = withoutMigrations(reading.project);
    if (disk == saved)
        return false;
    saved = disk;
    return true;
}

void DocumentPrivate::lookOutside()
{
    finishReading();
    for (const QString &file : watcher.changedFiles()) {
        if (!changedFiles.contains(file))
            changedFiles.append(file);
    }
    const ProjectReading reading = readProjectFiles(folder);
    // The stack cannot tell: it is not clean either while files cannot be read.
    const bool conflict = document.hasEdits();
    const bool wasBroken = brokenOutside;
    brokenOutside = !reading.errors.isEmpty();
    if (!brokenOutside && !takeOutsideChanges(reading) && !wasBroken) {
        if (!differsOutside)
            changedFiles.clear();
        return;
    }
    watcher.acceptPresent();
    differsOutside = true;
    // The files no longer hold what is shown, however little was edited here.
    undoStack.resetClean();
    emit document.filesChangedOutside(conflict);
}

void DocumentPrivate::keepNow()
{
    recovery.write({base, withoutMigrations(state.project())});
}

void DocumentPrivate::keepSoon()
{
    if (!m_keep.isActive() && !undoStack.isClean())
        m_keep.start();
}

Result<void> DocumentPrivate::mayEdit() const
{
    if (!readOnly)
        return {};
    return fail(QStringLiteral("project.read_only"),
                ProjectDocument::tr("Another window edits this project. Edit it there, or press “Edit here anyway”."));
}

void DocumentPrivate::validateSoon()
{
    ++m_validation;
    qsizetype tables = 0;
    for (const App &app : state.project().apps)
        tables += app.model.tables.size();
    if (tables <= validatedAtOnce) {
        validateNow();
        return;
    }
    m_validator.clear();
    m_validator.start([this, project = state.project(), validation = m_validation] {
        QList<Finding> found = modelFindings(project);
        QMetaObject::invokeMethod(
            this,
            [this, validation, found = std::move(found)] {
                if (validation == m_validation)
                    takeFindings(found);
            },
            Qt::QueuedConnection);
    });
}

void DocumentPrivate::validateNow()
{
    takeFindings(modelFindings(state.project()));
}

void DocumentPrivate::takeFindings(QList<Finding> found)
{
    if (found == findings)
        return;
    findings = std::move(found);
    emit document.findingsChanged();
}

} // namespace joinery

#include "moc_document_private.cpp"
