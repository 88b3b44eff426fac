// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_validation.h"

#include "core/base/pair_walk.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"

#include <optional>

namespace joinery::postgresql {

namespace {

using Severity = Finding::Severity;

/** Collects findings about one table, enum or object. */
class Report
{
public:
    explicit Report(ObjectId object) : m_object(object) {}

    void add(const char *code, ObjectId part, const QString &text, Severity severity = Severity::Error)
    {
        m_findings.append({QStringLiteral("postgresql.") + QLatin1String(code), severity, m_object, part, text});
    }

    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    ObjectId m_object;
    QList<Finding> m_findings;
};

class TableValidator
{
public:
    TableValidator(const Table &table, const Schema &schema)
        : m_table(loweredTable(table))
        , m_original(table)
        , m_schema(schema)
        , m_report(table.id)
        , m_title(qualifiedName(table.nameSpace, table.name))
    {
    }

    QList<Finding> result()
    {
        if (m_table.nameSpace.startsWith(QLatin1String("pg_")))
            m_report.add("reserved_name", {},
                         Message::tr("Namespaces that begin with \"pg_\" belong to PostgreSQL. Rename %1.")
                             .arg(m_table.nameSpace));
        for (const Column &column : m_original.columns)
            checkColumn(column);
        constraints();
        for (const Partition *partition : sortedByName(m_table.partitions))
            checkPartition(*partition);
        checkParents();
        return m_report.findings();
    }

private:
    [[nodiscard]] QString dotted(const QString &part) const { return m_title + QLatin1Char('.') + part; }

    void checkColumn(const Column &column)
    {
        static const QSet<QString> system{QStringLiteral("tableoid"), QStringLiteral("xmin"), QStringLiteral("cmin"),
                                          QStringLiteral("xmax"),     QStringLiteral("cmax"), QStringLiteral("ctid")};
        if (system.contains(column.name))
            m_report.add("reserved_name", column.id,
                         Message::tr("Every table of PostgreSQL has a column %1 of its own. Rename that of table %2.")
                             .arg(column.name, m_title));
        if (column.type.kind == DataType::Kind::Native && column.type.native.trimmed().isEmpty())
            m_report.add("no_type", column.id,
                         Message::tr("%1 has no type; PostgreSQL keeps it as text.").arg(dotted(column.name)),
                         Severity::Warning);
        if (column.autoIncrement && typeFamily(columnType(m_schema, loweredColumn(column))) != TypeFamily::Integer)
            m_report.add("auto_increment", column.id,
                         Message::tr("%1 cannot number its rows: PostgreSQL does that only for smallint, integer and "
                                     "bigint.")
                             .arg(dotted(column.name)));
        if (column.autoIncrement && column.defaultValue)
            m_report.add("auto_increment_default", column.id,
                         Message::tr("%1 numbers its rows, so it cannot have a default. Remove one of the two.")
                             .arg(dotted(column.name)));
        enumDefault(column);
    }

    /** A text that is none of those its type takes; arrays have their own way of writing values. */
    void enumDefault(const Column &column)
    {
        using Kind = DataType::Kind;
        const DataType &type = column.type;
        const EnumType *enumType = m_schema.enums.find(schemaTypeOf(m_schema, type));
        const bool isChoice = enumType || type.kind == Kind::Enum || type.kind == Kind::Set;
        if (!isChoice || type.dimensions > 0 || !column.defaultValue ||
            column.defaultValue->kind != DefaultValue::Kind::Text)
            return;
        const QString &text = column.defaultValue->text;
        const QStringList values = enumType ? enumType->texts() : type.values();
        const QStringList chosen =
            type.kind == Kind::Set ? text.split(QLatin1Char(','), Qt::SkipEmptyParts) : QStringList(text);
        const auto isKnown = [&values](const QString &each) { return values.contains(each); };
        if (!std::all_of(chosen.begin(), chosen.end(), isKnown))
            m_report.add("enum_default", column.id,
                         Message::tr("%1 has the default %2, which is none of its texts. Choose one of %3.")
                             .arg(dotted(column.name), text, values.join(QStringLiteral(", "))));
    }

    void constraints()
    {
        const QHash<ObjectId, QString> names = constraintNames(m_table);
        QHash<QString, ObjectId> seen;
        for (auto entry = names.cbegin(); entry != names.cend(); ++entry) {
            if (seen.contains(entry.value()))
                m_report.add(
                    "duplicate_name", std::max(entry.key(), seen.value(entry.value())),
                    Message::tr("Table %1 has two constraints named %2. Rename one.").arg(m_title, entry.value()));
            seen.insert(entry.value(), entry.key());
        }
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys))
            checkForeignKey(*key);
        comparable();
    }

    /** Values of a key or of an index in order are compared, which PostgreSQL does not do for json. */
    void comparable()
    {
        const auto check = [&](ObjectId id, ObjectId part) {
            const Column *column = m_table.column(id);
            if (column && typeFamily(columnType(m_schema, *column)) == TypeFamily::Json)
                m_report.add("key_type", part,
                             Message::tr("%1 is json, whose values PostgreSQL does not compare, so it cannot be in a "
                                         "key or index. Make it jsonb.")
                                 .arg(dotted(column->name)));
        };
        for (const ObjectId id : m_table.primaryKey ? m_table.primaryKey->columns : QList<ObjectId>())
            check(id, {});
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints)) {
            for (const ObjectId id : unique->columns)
                check(id, unique->id);
        }
        for (const Index *index : sortedByName(m_table.indexes)) {
            for (const IndexPart &part : index->parts) {
                if (part.operatorClass.isEmpty())
                    check(part.column, index->id);
            }
        }
    }

    void checkForeignKey(const ForeignKey &key)
    {
        const Table *target = m_schema.tables.find(key.referencedTable);
        if (!target)
            return;
        const QList<ObjectId> referenced = referencedColumns(key, *target);
        const QString targetTitle = qualifiedName(target->nameSpace, target->name);
        if (target->options.unlogged && !m_table.options.unlogged)
            m_report.add("foreign_key_unlogged", key.id,
                         Message::tr("A foreign key of table %1 points to %2, which is unlogged and may lose its rows. "
                                     "Let both be unlogged, or neither.")
                             .arg(m_title, targetTitle));
        if (!isKey(*target, referenced))
            m_report.add("foreign_key_target", key.id,
                         Message::tr("A foreign key of table %1 points to columns of %2 that are neither its primary "
                                     "key nor unique, which PostgreSQL refuses. Make them unique.")
                             .arg(m_title, targetTitle));
        for (qsizetype i = 0; i < std::min(referenced.size(), key.columns.size()); ++i) {
            const Column *own = m_table.column(key.columns.at(i));
            const Column *other = target->column(referenced.at(i));
            if (own && other && !canPointTo(columnType(m_schema, *own), columnType(m_schema, loweredColumn(*other))))
                m_report.add("foreign_key_type", key.id,
                             Message::tr("%1 (%2) cannot point to %3.%4 (%5): PostgreSQL does not compare the types. "
                                         "Give both one type.")
                                 .arg(dotted(own->name), columnType(m_schema, *own), targetTitle, other->name,
                                      columnType(m_schema, loweredColumn(*other))));
        }
    }

    void checkPartition(const Partition &partition)
    {
        const Partition *parent = m_table.partitions.find(partition.parent);
        const QString &spread = parent ? parent->partitionBy : m_table.options.partitionBy;
        if (spread.isEmpty())
            m_report.add("partition", partition.id,
                         Message::tr("%1 cannot have the partition %2: it is not spread over partitions.")
                             .arg(parent ? dotted(parent->name) : m_title, partition.name));
    }

    void checkParents()
    {
        const auto isForeign = [this](const QString &parent) {
            return std::any_of(m_schema.objects.begin(), m_schema.objects.end(), [&](const DefinitionObject &object) {
                return object.kind == DefinitionObject::Kind::ForeignTable && names(parent, object.name);
            });
        };
        for (const QString &parent : parentsOf(m_table.options)) {
            if (!parentNamed(m_schema, parent) && !isForeign(parent))
                m_report.add("inherits", {},
                             Message::tr("Table %1 inherits from %2, which is no table of the model. Name one that is, "
                                         "or make sure that it is there.")
                                 .arg(m_title, parent),
                             Severity::Warning);
        }
    }

    const Table m_table;
    const Table &m_original;
    const Schema &m_schema;
    Report m_report;
    QString m_title;
};

/** What is known about the server. */
struct Known
{
    explicit Known(const ServerVersion &version) : server(version), features(postgresql::features(version)) {}

    ServerVersion server;
    Features features;
};

QList<Finding> findingsOf(const Table &table, const Schema &schema, const Known &known)
{
    return validateFeatures(table, known.features) + TableValidator(table, schema).result() +
           validateOptions(table, schema) + validateLimits(table) + validatePartitions(table) +
           validateVersion(table, known.server);
}

QList<Finding> findingsOf(const EnumType &enumType, const Schema &, const Known &known)
{
    return validateFeatures(enumType, known.features);
}

bool isOnMaterializedView(const DefinitionObject &index, const Schema &schema)
{
    const DefinitionObject *view = schema.objects.find(tableOfObject(schema, index));
    return view && view->kind == DefinitionObject::Kind::MaterializedView;
}

QList<Finding> findingsOf(const DefinitionObject &object, const Schema &schema, const Known &known)
{
    Report report(object.id);
    const QString title = qualifiedName(object.nameSpace, object.name);
    if (object.kind == DefinitionObject::Kind::Trigger && !names(object.definition, QStringLiteral("execute"))) {
        report.add("trigger_body", {},
                   Message::tr("Trigger %1 has its statements in itself; PostgreSQL wants EXECUTE FUNCTION and a "
                               "function of that name.")
                       .arg(title));
    } else if (belongsToTable(object.kind) &&
               (tableOfObject(schema, object).isNull() || !namesItsTable(schema, object))) {
        report.add("object_table", {},
                   Message::tr("The %1 %2 is on a table that is not there. Drop or change it.")
                       .arg(kindTitle(object.kind), title));
    } else if (object.kind == DefinitionObject::Kind::Index && !isOnMaterializedView(object, schema) &&
               !isOnPartition(schema, object)) {
        report.add(
            "index_place", {},
            Message::tr("Index %1 is neither on a materialized view nor on a single partition. Make it an index of "
                        "its table.")
                .arg(title));
    }
    return validateFeatures(object, known.features) + report.findings();
}

} // namespace

QList<Finding> validate(const Schema &schema, const ServerVersion &server)
{
    const Known known(server);
    QList<Finding> result = validateNames(schema);
    for (const Table *table : sortedByName(schema.tables))
        result += findingsOf(*table, schema, known);
    for (const EnumType *enumType : sortedByName(schema.enums))
        result += findingsOf(*enumType, schema, known);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        result += findingsOf(*object, schema, known);
    return result;
}

QList<Finding> validateChange(const Schema &before, const Schema &after, const ServerVersion &server)
{
    const Known known(server);
    QList<Finding> result;
    const auto ignore = [](const auto &) {};
    const auto added = [&](const auto &item) { result += findingsOf(item, after, known); };
    const auto changed = [&](const auto &from, const auto &to) {
        std::optional<QList<Finding>> old;
        for (const Finding &finding : findingsOf(to, after, known)) {
            if (finding.severity != Severity::Error && !old)
                old = findingsOf(from, before, known);
            if (finding.severity == Severity::Error || !old->contains(finding))
                result.append(finding);
        }
    };
    walkPairs(before.tables, after.tables, ignore, added, changed);
    walkPairs(before.enums, after.enums, ignore, added, changed);
    walkPairs(before.objects, after.objects, ignore, added, changed);
    if (!(before.tables.sameData(after.tables) && before.enums.sameData(after.enums) &&
          before.objects.sameData(after.objects)))
        result += validateNames(after) + validateCasts(before, after) + validateHeldRows(before, after) +
                  validateVersion(before, after, server);
    return result;
}

} // namespace joinery::postgresql
