// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_objects.h"
#include "core/dialect/mariadb/mariadb_remaking.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::mariadb {

namespace {

using Kind = DefinitionObject::Kind;

/** Whether RENAME TABLE does it: what lives among the tables. */
bool isAmongTables(Kind kind)
{
    return kind == Kind::View || kind == Kind::Sequence;
}

} // namespace

void ObjectWriter::drop(const DefinitionObject &object)
{
    if (objects.has(object.id))
        run.add(QStringLiteral("DROP ") + objectTitle(object));
    objects.gone(object.id);
}

Result<void> ObjectWriter::write(const AddObject &operation)
{
    if (const auto refreshed = objects.refresh(false); !refreshed)
        return refreshed;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const DefinitionObject object = *run.state.objects.find(operation.object.id);
    if (objects.isWaiting(object))
        return {};
    run.addAll(createdObject(run.server, loweredObject(run.state, object)));
    objects.made(object.id);
    return {};
}

Result<void> ObjectWriter::write(const DropObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.kind, operation.object);
    if (found)
        drop(DefinitionObject(*found));
    return run.advance();
}

Result<void> ObjectWriter::write(const RenameObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.kind, operation.object);
    if (!found)
        return run.advance();
    const Schema before = run.state;
    const DefinitionObject old = *found;
    const bool wasStale = objects.isStale(old);
    if (isAmongTables(old.kind)) {
        if (const QStringList changes = nameChanges(run, old.name, operation.to); !changes.isEmpty())
            run.add(QStringLiteral("RENAME TABLE ") + changes.join(QStringLiteral(", ")));
    } else if (old.kind == Kind::Event) {
        run.noteDefiner(old);
        run.addAll(renamedEvent(run.server, old, operation.to));
    }
    const bool isRemade = !isAmongTables(old.kind) && old.kind != Kind::Event;
    if (const auto applied = run.advance(); !applied)
        return applied;
    if (isRemade) {
        const DefinitionObject now = loweredObject(run.state, *run.state.objects.find(old.id));
        run.noteDefiner(now);
        run.addAll(remadeObject(run.server, now, old.name, TriggerPlace::AsBefore, true));
        objects.made(old.id);
    } else if (objects.has(old.id)) {
        DefinitionObject renamed = old;
        renamed.name = operation.to;
        objects.renamed(old.id, renamed, wasStale);
        objects.tableChanged(operation.to);
    } else {
        run.addAll(createdObject(run.server, loweredObject(run.state, *run.state.objects.find(old.id))));
        objects.made(old.id);
    }
    TableWriter(*this).changeAll(before);
    return {};
}

Result<void> ObjectWriter::write(const MoveObject &operation)
{
    if (isDefaultNameSpace(operation.to) && isDefaultNameSpace(operation.object.nameSpace))
        return run.advance();
    return fail(QStringLiteral("mariadb.namespace"),
                Message::tr("MariaDB has no namespaces inside a database, so %1 cannot be moved to another.")
                    .arg(operation.object.name));
}

Result<void> ObjectWriter::write(const ReplaceObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.before.kind, referenceTo(operation.before));
    if (!found)
        return run.advance();
    const DefinitionObject before = *found;
    const ObjectId tableBefore = tableOfTrigger(run.state, before);
    if (const auto refreshed = objects.refresh(false); !refreshed)
        return refreshed;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const DefinitionObject after = *run.state.objects.find(before.id);
    if (after.kind == Kind::Sequence) {
        if (const QString change = alterSequence(before, after); !change.isEmpty())
            run.add(change);
        objects.made(after.id);
        return {};
    }
    if (before.definition == after.definition && objects.has(after.id)) {
        objects.made(after.id);
        return {};
    }
    if (after.kind == Kind::View && objects.has(after.id) && objects.isWaiting(after)) {
        objects.postpone(after.id);
        return {};
    }
    const DefinitionObject lowered = objects.replacing(after);
    // A trigger stays on its table when it is replaced, and so must be dropped to get to another.
    const bool isMoved = after.kind == Kind::Trigger && tableOfTrigger(run.state, after) != tableBefore;
    const bool isInPlace = !isMoved && timeOfTrigger(before) == timeOfTrigger(after);
    const TriggerPlace place = isInPlace ? TriggerPlace::AsBefore : TriggerPlace::OfItsText;
    if (objects.has(after.id))
        run.noteDefiner(after);
    run.addAll(objects.has(after.id) ? remadeObject(run.server, lowered, before.name, place, isMoved)
                                     : createdObject(run.server, lowered));
    objects.made(after.id);
    return {};
}

} // namespace joinery::mariadb
