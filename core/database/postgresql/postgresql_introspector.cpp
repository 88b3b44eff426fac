// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_introspector.h"

#include "core/base/translate.h"
#include "core/database/connection.h"
#include "core/database/name_filter.h"
#include "core/database/postgresql/postgresql_catalogue.h"
#include "core/database/postgresql/postgresql_column_row.h"
#include "core/database/postgresql/postgresql_object_reader.h"

#include <QSet>

#include <functional>

namespace joinery {

namespace {

using namespace postgresql;

/** A query, and who takes its rows. */
struct Question
{
    QString query;
    std::function<void(const CatalogueRow &)> take;
};

Result<void> forEachRow(const Connection &connection, const Question &question)
{
    return connection.forEachRow(question.query,
                                 [&question](const QVariantList &row) { question.take(CatalogueRow(row)); });
}

/** The relations that are wanted; a partition is when the table is that it is a part of. */
Result<Relations> relationsIn(const Connection &connection, const Catalogue &catalogue, const NameFilter &filter)
{
    Relations all;
    const auto read = forEachRow(connection, {catalogue.relations(), [&all](const CatalogueRow &row) {
                                                  const Relation relation = Relation::from(row);
                                                  all.insert(relation.oid, relation);
                                              }});
    if (!read)
        return fail(read);
    Relations wanted;
    for (const Relation &relation : std::as_const(all)) {
        const Relation *root = &relation;
        while (root->isPartition()) {
            const auto parent = all.constFind(root->parents.value(0).toLongLong());
            if (parent == all.cend())
                break;
            root = &*parent;
        }
        if (filter.wants(root->name))
            wanted.insert(relation.oid, relation);
    }
    return wanted;
}

/** Fails where a namespace that is asked for is not there. */
Result<void> checkNameSpaces(const QStringList &asked, const QSet<QString> &present)
{
    for (const QString &name : asked) {
        if (!present.contains(name))
            return fail(QStringLiteral("database.no_namespace"),
                        Message::tr("The database has no namespace %1. Its name is spelled as in the catalogue, with "
                                    "capitals and without quotes.")
                            .arg(name));
    }
    return {};
}

Result<Introspection> read(const Connection &connection, const IntrospectionOptions &options, int version)
{
    const Catalogue catalogue(version, options.nameSpaces);
    const NameFilter filter(options);
    const auto relations = relationsIn(connection, catalogue, filter);
    if (!relations)
        return fail(relations);
    Notes notes;
    TableReader tables(*relations, notes);
    ObjectReader objects(*relations, notes);
    QSet<QString> nameSpaces;
    const QList<Question> questions{
        {catalogue.nameSpaces(),
         [&](const CatalogueRow &row) {
             objects.addNameSpace(row);
             nameSpaces.insert(CatalogueRow(row).text());
         }},
        {catalogue.columns(),
         [&](const CatalogueRow &row) {
             const ColumnRow column = ColumnRow::from(row);
             tables.addColumn(column);
             objects.addColumn(column);
         }},
        {catalogue.sequences(),
         [&](const CatalogueRow &row) {
             const SequenceRow sequence = SequenceRow::from(row);
             if (!tables.takeSequence(sequence))
                 objects.addSequence(sequence);
         }},
        {catalogue.constraints(),
         [&](const CatalogueRow &row) {
             const ConstraintRow constraint = ConstraintRow::from(row);
             tables.addConstraint(constraint);
             objects.addConstraint(constraint);
         }},
        {catalogue.indexes(), [&](const CatalogueRow &row) { tables.addIndex(IndexRow::from(row)); }},
        {catalogue.partitionColumns(), [&](const CatalogueRow &row) { tables.addPartitionColumn(row); }},
        {catalogue.attached(), [&](const CatalogueRow &row) { objects.addAttached(row); }},
        {catalogue.types(), [&](const CatalogueRow &row) { objects.addType(row); }},
        {catalogue.routines(), [&](const CatalogueRow &row) { objects.addRoutine(row); }},
        {catalogue.objects(), [&](const CatalogueRow &row) { objects.addObject(row); }},
        {catalogue.others(),
         [&](CatalogueRow row) {
             const QString kind = row.text();
             notes.notKept(Message::tr("%1 %2", "what it is, name").arg(kind, row.text()));
         }},
    };
    for (const Question &question : questions) {
        if (const auto answered = forEachRow(connection, question); !answered)
            return fail(answered);
    }
    if (!options.mayBeMissing) {
        if (const auto checked = checkNameSpaces(options.nameSpaces, nameSpaces); !checked)
            return fail(checked);
    }
    Introspection result;
    result.schema.tables = tables.finish();
    objects.finish(result.schema);
    result.notModelled = notes.findings();
    return result;
}

} // namespace

Result<Introspection> introspectPostgresql(const Connection &connection, const IntrospectionOptions &options)
{
    // Undone at the end, so that a transaction that is open already goes on with the search path it had.
    const bool isInside = connection.isInTransaction();
    const auto begun =
        isInside ? connection.execute(QStringLiteral("SAVEPOINT joinery_introspection")) : connection.beginReading();
    if (!begun)
        return fail(begun);
    const auto result = [&]() -> Result<Introspection> {
        if (const auto set = connection.execute(Catalogue::settings(connection.server().flavour)); !set)
            return fail(set);
        const auto version = connection.value(QStringLiteral("SELECT current_setting('server_version_num')::int"));
        if (!version)
            return fail(version);
        return read(connection, options, version->toInt());
    }();
    if (!isInside) {
        connection.rollBack();
        return result;
    }
    const auto back = connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT joinery_introspection"));
    const auto released = connection.execute(QStringLiteral("RELEASE SAVEPOINT joinery_introspection"));
    if (!back || !released)
        return fail(back ? released : back);
    return result;
}

} // namespace joinery
