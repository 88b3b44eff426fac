// SPDX-License-Identifier: MIT
#include "core/exporting/export_graph.h"

#include "core/exporting/export_text.h"

#include <QHash>

namespace joinery {

namespace {

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/** Whether no two rows have the same values there. */
bool isUniqueIn(const Table &table, const QList<ObjectId> &columns)
{
    if (table.primaryKey && sameColumns(table.primaryKey->columns, columns))
        return true;
    const auto isKey = [&](const UniqueConstraint &key) { return sameColumns(key.columns, columns); };
    if (std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), isKey))
        return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index &index) {
        QList<ObjectId> parts;
        for (const IndexPart &part : index.parts)
            parts.append(part.column);
        return index.unique && index.where.isEmpty() && sameColumns(parts, columns);
    });
}

bool isForeignIn(const Table &table, ObjectId column)
{
    return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                       [column](const ForeignKey &key) { return key.columns.contains(column); });
}

class GraphMaker
{
public:
    explicit GraphMaker(const ExportSubject &subject) : m_subject(subject) {}

    ExportGraph make()
    {
        for (qsizetype place = 0; place < m_subject.apps.size(); ++place) {
            const ExportedApp &app = m_subject.apps.at(place);
            for (const Table *table : sortedByQualifiedName(app.schema.tables))
                addTable(place, *table);
            for (const DefinitionObject *object : sortedByQualifiedName(app.schema.objects)) {
                if (isRelation(object->kind))
                    m_graph.nodes.append({.name = nameFor(object->nameSpace, object->name),
                                          .app = place,
                                          .comment = object->comment,
                                          .object = object});
            }
        }
        const qsizetype tables = m_graph.nodes.size();
        for (qsizetype from = 0; from < tables; ++from) {
            const Table *table = m_graph.nodes.at(from).table;
            if (!table)
                continue;
            for (const ForeignKey *key : sortedByName(table->foreignKeys))
                addLink(from, *table, *key);
        }
        return std::move(m_graph);
    }

private:
    QString nameFor(const QString &nameSpace, const QString &name)
    {
        return uniqueName(printableName(qualifiedName(nameSpace, name)), m_names);
    }

    void addTable(qsizetype app, const Table &table)
    {
        ExportNode node{
            .name = nameFor(table.nameSpace, table.name), .app = app, .comment = table.comment, .table = &table};
        QSet<QString> taken;
        for (const Column &column : table.columns)
            node.columns.append({.name = uniqueName(printableName(column.name), taken),
                                 .type = printableLine(column.type.text()),
                                 .comment = column.comment,
                                 .isPrimary = table.isPrimaryKeyColumn(column.id),
                                 .isForeign = isForeignIn(table, column.id),
                                 .isUnique = isUniqueIn(table, {column.id}),
                                 .nullable = column.nullable,
                                 .column = &column});
        m_places.insert(table.id, m_graph.nodes.size());
        m_graph.nodes.append(node);
    }

    /** The node of a table that is not exported. */
    qsizetype elsewhere(const QString &nameSpace, const QString &name)
    {
        const QString known = qualifiedName(nameSpace, name);
        if (const auto place = m_elsewhere.constFind(known); place != m_elsewhere.cend())
            return *place;
        const qsizetype place = m_graph.nodes.size();
        m_elsewhere.insert(known, place);
        m_graph.nodes.append({.name = nameFor(nameSpace, name)});
        return place;
    }

    /** The column of that node, which is added where nothing referred to it before. */
    qsizetype columnElsewhere(qsizetype node, const QString &name, const QString &type)
    {
        QList<ExportColumn> &columns = m_graph.nodes[node].columns;
        const QString shown = printableName(name);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).name == shown)
                return i;
        }
        columns.append({.name = shown, .type = printableLine(type)});
        return columns.size() - 1;
    }

    void findTarget(ExportLink &link, const ForeignKey &key)
    {
        if (const auto known = m_places.constFind(key.referencedTable); known != m_places.cend()) {
            link.to = *known;
            const Table &target = *m_graph.nodes.at(link.to).table;
            for (const ObjectId column : key.referencedColumns)
                link.toColumns.append(target.columnPosition(column));
        } else if (const Table *table = m_subject.surroundings.tables.find(key.referencedTable)) {
            link.to = elsewhere(table->nameSpace, table->name);
            for (const ObjectId id : key.referencedColumns) {
                const Column *column = table->column(id);
                link.toColumns.append(column ? columnElsewhere(link.to, column->name, column->type.text()) : -1);
            }
        } else {
            link.to = elsewhere({}, key.unresolvedTable);
            for (const QString &column : key.unresolvedColumns)
                link.toColumns.append(columnElsewhere(link.to, column, {}));
        }
    }

    void addLink(qsizetype from, const Table &table, const ForeignKey &key)
    {
        ExportLink link{.from = from, .key = &key, .unique = isUniqueIn(table, key.columns)};
        for (const ObjectId id : key.columns) {
            const Column *column = table.column(id);
            link.fromColumns.append(table.columnPosition(id));
            link.optional = link.optional || (column && column->nullable && !table.isPrimaryKeyColumn(id));
        }
        findTarget(link, key);
        m_graph.links.append(link);
    }

    const ExportSubject &m_subject;
    ExportGraph m_graph;
    QSet<QString> m_names;
    QHash<ObjectId, qsizetype> m_places;
    QHash<QString, qsizetype> m_elsewhere;
};

} // namespace

ExportGraph exportGraph(const ExportSubject &subject)
{
    return GraphMaker(subject).make();
}

} // namespace joinery
