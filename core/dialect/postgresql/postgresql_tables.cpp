// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_tables.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

const QString accessMethod = QStringLiteral("access_method");
const QString rowSecurity = QStringLiteral("row_level_security");
const QString replicaIdentity = QStringLiteral("replica_identity");
const QString clusterOn = QStringLiteral("cluster_on");

/** Constraints in the order of the columns they are about, then of names: the order a person would write. */
template <typename Part>
QList<const Part *> inColumnOrder(const Table &table, const IdMap<Part> &parts)
{
    QList<const Part *> result = sortedByName(parts);
    std::stable_sort(result.begin(), result.end(), [&table](const Part *a, const Part *b) {
        return table.columnPosition(a->columns.value(0)) < table.columnPosition(b->columns.value(0));
    });
    return result;
}

QStringList constraintLines(const Schema &schema, const Table &table, const QSet<ObjectId> &left)
{
    const QHash<ObjectId, QString> names = constraintNames(table);
    QStringList lines;
    const auto add = [&](ObjectId id, const QString &text) {
        if (!left.contains(id))
            lines.append(QStringLiteral("CONSTRAINT %1 %2").arg(quotedName(names.value(id)), text));
    };
    if (table.primaryKey)
        add({}, definition(table, *table.primaryKey));
    for (const UniqueConstraint *unique : inColumnOrder(table, table.uniqueConstraints))
        add(unique->id, definition(table, *unique));
    for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions))
        add(exclusion->id, definition(table, *exclusion));
    for (const CheckConstraint *check : sortedByName(table.checks))
        add(check->id, definition(*check));
    for (const ForeignKey *key : inColumnOrder(table, table.foreignKeys))
        add(key->id, definition(schema, table, *key));
    return lines;
}

QString partitionByClause(const QString &partitionBy)
{
    return partitionBy.isEmpty() ? QString() : QStringLiteral(" PARTITION BY ") + partitionBy;
}

QString tableClauses(const TableOptions &options)
{
    QString text;
    if (!options.inherits.isEmpty())
        text += QStringLiteral(" INHERITS (%1)").arg(options.inherits);
    text += partitionByClause(options.partitionBy);
    if (const QString method = options.parameters.value(accessMethod); !method.isEmpty())
        text += QStringLiteral(" USING ") + plainWord(method);
    if (const auto storage = storageParameters(options.parameters); !storage.isEmpty())
        text += QStringLiteral(" WITH (%1)").arg(parameterList(storage));
    if (!options.tablespace.isEmpty())
        text += QStringLiteral(" TABLESPACE ") + plainWord(options.tablespace);
    return text;
}

/** `"public".event` without its quotes: namespace and name. */
std::pair<QString, QString> splitName(const QString &text)
{
    QList<SqlToken> tokens = lexSql(text, SqlLexOptions::postgresql());
    tokens.removeIf([](const SqlToken &token) { return !token.isName(); });
    if (tokens.isEmpty())
        return {};
    return tokens.size() == 1 ? std::pair(QString(), tokens.at(0).value(text))
                              : std::pair(tokens.at(0).value(text), tokens.at(1).value(text));
}

void appendWithParts(const Table &table, ObjectId parent, QList<const Partition *> &result)
{
    for (const Partition *partition : sortedByName(table.partitions)) {
        if (partition->parent != parent || result.contains(partition))
            continue;
        result.append(partition);
        appendWithParts(table, partition->id, result);
    }
}

} // namespace

QString createTable(const Schema &schema, const Table &table, const QSet<ObjectId> &left)
{
    QStringList lines;
    for (const Column &column : table.columns) {
        if (!isLeftToParent(schema, table, column))
            lines.append(columnDefinition(schema, table, column));
    }
    lines += constraintLines(schema, table, left);
    const QString start =
        table.options.unlogged ? QStringLiteral("CREATE UNLOGGED TABLE ") : QStringLiteral("CREATE TABLE ");
    const QString parts = lines.isEmpty()
                              ? QString()
                              : QStringLiteral("\n    ") + lines.join(QStringLiteral(",\n    ")) + QLatin1Char('\n');
    return start + nameOf(table) + QStringLiteral(" (") + parts + QLatin1Char(')') + tableClauses(table.options);
}

QString createPartition(const Table &table, const Partition &partition)
{
    const QString unlogged = partition.parameters.value(QStringLiteral("unlogged"));
    QString text = (unlogged == QLatin1String("true") ? QStringLiteral("CREATE UNLOGGED TABLE ")
                                                      : QStringLiteral("CREATE TABLE ")) +
                   QStringLiteral("%1 PARTITION OF %2 %3")
                       .arg(partitionName(table, partition), parentOf(table, partition), boundText(partition.bound)) +
                   partitionByClause(partition.partitionBy);
    const QMap<QString, QString> parameters = storageParameters(partition.parameters);
    const QString tablespace = partition.parameters.value(QStringLiteral("tablespace"));
    if (!parameters.isEmpty())
        text += QStringLiteral(" WITH (%1)").arg(parameterList(parameters));
    if (!tablespace.isEmpty())
        text += QStringLiteral(" TABLESPACE ") + plainWord(tablespace);
    return text;
}

QString partitionName(const Table &table, const Partition &partition)
{
    return qualified(partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace, partition.name);
}

QString parentOf(const Table &table, const Partition &partition)
{
    const Partition *parent = table.partitions.find(partition.parent);
    return parent ? partitionName(table, *parent) : nameOf(table);
}

QString boundText(const QString &bound)
{
    const QString text = bound.trimmed();
    const bool isWhole = text.startsWith(QLatin1String("FOR "), Qt::CaseInsensitive) ||
                         text.compare(QLatin1String("DEFAULT"), Qt::CaseInsensitive) == 0;
    return isWhole ? text : QStringLiteral("FOR VALUES ") + text;
}

QList<const Partition *> partitionsInOrder(const Table &table)
{
    QList<const Partition *> result;
    appendWithParts(table, {}, result);
    return result;
}

QStringList parentsOf(const TableOptions &options)
{
    QStringList result;
    qsizetype start = 0;
    const QString &text = options.inherits;
    for (const SqlToken &token : lexSql(text, SqlLexOptions::postgresql())) {
        if (!token.isMark(text, QLatin1String(",")))
            continue;
        result.append(text.sliced(start, token.start - start).trimmed());
        start = token.end();
    }
    result.append(text.sliced(start).trimmed());
    result.removeAll(QString());
    return result;
}

const Table *parentNamed(const Schema &schema, const QString &name)
{
    const auto [nameSpace, bare] = splitName(name);
    for (const Table &table : schema.tables) {
        const bool isThere =
            nameSpace == table.nameSpace || (isDefaultNameSpace(nameSpace) && isDefaultNameSpace(table.nameSpace));
        if (table.name == bare && isThere)
            return &table;
    }
    return nullptr;
}

const Table *inheritedFrom(const Schema &schema, const Table &table, const QString &column)
{
    if (table.options.inherits.isEmpty())
        return nullptr;
    for (const QString &name : parentsOf(table.options)) {
        const Table *parent = parentNamed(schema, name);
        if (parent && parent->columnNamed(column))
            return parent;
    }
    return nullptr;
}

bool hasOwnStatement(const QString &parameter)
{
    return parameter == accessMethod || parameter == rowSecurity || parameter == replicaIdentity ||
           parameter == clusterOn;
}

QMap<QString, QString> storageParameters(const QMap<QString, QString> &parameters)
{
    static const Words known = features().tables.parameters;
    QMap<QString, QString> result;
    for (auto entry = parameters.cbegin(); entry != parameters.cend(); ++entry) {
        if (!hasOwnStatement(entry.key()) && known.contains(entry.key()))
            result.insert(entry.key(), entry.value());
    }
    return result;
}

QStringList storageChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QMap<QString, QString> set;
    QStringList reset;
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry) {
        if (!before.contains(entry.key()) || before.value(entry.key()) != entry.value())
            set.insert(entry.key(), entry.value());
    }
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (!after.contains(entry.key()))
            reset.append(parameterName(entry.key()));
    }
    QStringList clauses;
    if (!set.isEmpty())
        clauses.append(QStringLiteral("SET (%1)").arg(parameterList(set)));
    if (!reset.isEmpty())
        clauses.append(QStringLiteral("RESET (%1)").arg(reset.join(QStringLiteral(", "))));
    return clauses;
}

namespace {

/** Whether rows are known elsewhere by an index of this name, and not by one of the words there are for it. */
bool namesIndex(const QString &identity)
{
    static const QStringList words{QString(), QStringLiteral("FULL"), QStringLiteral("NOTHING"),
                                   QStringLiteral("DEFAULT")};
    return !words.contains(identity.toUpper());
}

} // namespace

QStringList ownParameterClauses(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList clauses;
    const QString from = before.value(rowSecurity);
    const QString to = after.value(rowSecurity);
    const QString forced = QStringLiteral("forced");
    if (from.isEmpty() != to.isEmpty())
        clauses.append(to.isEmpty() ? QStringLiteral("DISABLE ROW LEVEL SECURITY")
                                    : QStringLiteral("ENABLE ROW LEVEL SECURITY"));
    if ((from == forced) != (to == forced))
        clauses.append(to == forced ? QStringLiteral("FORCE ROW LEVEL SECURITY")
                                    : QStringLiteral("NO FORCE ROW LEVEL SECURITY"));
    const QString identity = after.value(replicaIdentity);
    if (identity != before.value(replicaIdentity) && !namesIndex(identity))
        clauses.append(QStringLiteral("REPLICA IDENTITY ") +
                       (identity.isEmpty() ? QStringLiteral("DEFAULT") : identity.toUpper()));
    if (after.value(clusterOn).isEmpty() && !before.value(clusterOn).isEmpty())
        clauses.append(QStringLiteral("SET WITHOUT CLUSTER"));
    return clauses;
}

QList<IndexMark> indexMarks(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QList<IndexMark> marks;
    const QString identity = after.value(replicaIdentity);
    if (identity != before.value(replicaIdentity) && namesIndex(identity))
        marks.append({QStringLiteral("REPLICA IDENTITY USING INDEX ") + quotedName(identity), identity});
    const QString index = after.value(clusterOn);
    if (index != before.value(clusterOn) && !index.isEmpty())
        marks.append({QStringLiteral("CLUSTER ON ") + quotedName(index), index});
    return marks;
}

} // namespace joinery::postgresql
