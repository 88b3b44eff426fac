// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/engine_generators.h"

// Two people who edit one schema without knowing of each other.

namespace joinery::generate {

struct Branches
{
    Schema base;
    Schema ours;
    Schema theirs;
    QList<Operation> ourOperations;
    QList<Operation> theirOperations;
};

/** How RapidCheck prints the failing case. */
inline void showValue(const Branches &value, std::ostream &out)
{
    for (const Table &each : value.base.tables)
        out << tableToFile(each, value.base).constData();
    for (const DefinitionObject &object : value.base.objects)
        out << objectToFile(object).constData();
    for (const EnumType &each : value.base.enums)
        out << enumToFile(each).constData();
    out << "--- ours\n" << operationsToFile(value.ourOperations, value.ours).constData();
    out << "--- theirs\n" << operationsToFile(value.theirOperations, value.theirs).constData();
}

/** Applies up to so many random edits to the schema and returns their operations. */
inline QList<Operation> editAtRandom(Schema &schema, int maximumEdits)
{
    QList<Operation> made;
    for (int i = count(0, maximumEdits + 1); i > 0; --i) {
        const QList<Operation> operations = edit(schema);
        if (const auto applied = joinery::apply(operations, schema); !applied)
            RC_FAIL("an edit cannot be applied: " + applied.error().text().toStdString());
        made += operations;
    }
    return made;
}

inline rc::Gen<Branches> branches(int maximumEdits = 4, const SchemaOptions &options = {})
{
    return rc::gen::exec([maximumEdits, options] {
        Branches result;
        result.base = *schema(options);
        result.ours = result.base;
        result.theirs = result.base;
        result.ourOperations = editAtRandom(result.ours, maximumEdits);
        result.theirOperations = editAtRandom(result.theirs, maximumEdits);
        return result;
    });
}

/** The same over schemas with everything in them; see anySchema(). */
inline rc::Gen<Branches> anyBranches(int maximumEdits = 6)
{
    return rc::gen::exec([maximumEdits] {
        Branches result;
        result.base = anySchema();
        result.ours = result.base;
        result.theirs = result.base;
        for (int i = count(0, maximumEdits + 1); i > 0; --i)
            tryEdit(result.ours, result.ourOperations);
        for (int i = count(0, maximumEdits + 1); i > 0; --i)
            tryEdit(result.theirs, result.theirOperations);
        return result;
    });
}

} // namespace joinery::generate
