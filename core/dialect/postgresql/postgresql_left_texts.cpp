// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_left_texts.h"

#include "core/dialect/postgresql/postgresql_objects.h"

namespace joinery::postgresql {

namespace {

void remakeParts(const Writer &writer, const Table &followed, const Table &table)
{
    for (const PartKey &part : partsOf(table)) {
        if (textsOf(followed, part) != textsOf(table, part))
            writer.aside.take(followed, part);
    }
}

void remakeObject(const Writer &writer, const DefinitionObject &followed, const DefinitionObject &object)
{
    if (object.kind == DefinitionObject::Kind::Domain)
        writer.aside.undress(followed);
    else if (canBeReplaced(followed, object) && !writer.aside.isBlocked(object))
        writer.run.steps.add(createObject(object, true));
    else
        writer.aside.take(followed);
}

} // namespace

void remakeLeftTexts(const Writer &writer, const Schema &followed)
{
    const Schema state = writer.run.state;
    for (const Table *table : sortedByName(state.tables)) {
        const Table *other = followed.tables.find(table->id);
        if (other && *other != *table)
            remakeParts(writer, loweredTable(*other), loweredTable(*table));
    }
    for (const DefinitionObject *object : sortedByName(state.objects)) {
        const DefinitionObject *other = followed.objects.find(object->id);
        if (other && other->definition != object->definition && !writer.aside.has(object->id) &&
            hasObjects(object->kind))
            remakeObject(writer, *other, *object);
    }
}

} // namespace joinery::postgresql
