// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_features.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"

namespace joinery::postgresql {

namespace {

using Kind = DataType::Kind;

/** Every portable type but those that become another one (see standIns). */
QSet<Kind> typeKinds()
{
    QSet<Kind> result;
    for (const QString &name : portableTypeNames())
        result.insert(DataType::fromText(name).kind);
    return result - QSet<Kind>{Kind::TinyInt,  Kind::MediumInt,  Kind::Year, Kind::TinyText,
                               Kind::LongText, Kind::MediumText, Kind::Enum, Kind::Set};
}

ColumnFeatures columnFeatures()
{
    ColumnFeatures known;
    known.types = typeKinds();
    known.arrays = true;
    known.storedGenerated = true;
    known.expressionDefaults = true;
    known.uuidDefaults = true;
    known.defaultPrecision = true;
    known.identityAlways = true;
    known.identitySerial = true;
    known.identityStart = true;
    known.identityStep = true;
    known.identityBounds = true;
    known.identityCache = true;
    known.identityCycle = true;
    known.collations = Words::anything();
    known.options.listed = {
        QStringLiteral("storage"),    QStringLiteral("compression"),          QStringLiteral("statistics"),
        QStringLiteral("n_distinct"), QStringLiteral("n_distinct_inherited"), sequenceNameOption()};
    return known;
}

/** https://www.postgresql.org/docs/current/sql-createindex.html, of all kinds of indexes. */
QStringList indexOptions()
{
    return {QStringLiteral("fillfactor"),
            QStringLiteral("deduplicate_items"),
            QStringLiteral("buffering"),
            QStringLiteral("fastupdate"),
            QStringLiteral("autosummarize"),
            QStringLiteral("pages_per_range"),
            QStringLiteral("gin_pending_list_limit"),
            QStringLiteral("tablespace")};
}

ConstraintFeatures constraintFeatures()
{
    ConstraintFeatures known;
    known.deferrableKeys = true;
    known.deferrableForeignKeys = true;
    known.include = true;
    known.nullsNotDistinct = true;
    known.keyMethods.listed = {QStringLiteral("btree")};
    known.keyOptions.listed = indexOptions();
    known.matchFull = true;
    known.setDefault = true;
    known.setColumns = true;
    known.checks = true;
    known.notValid = true;
    known.noInherit = true;
    known.exclusion = true;
    return known;
}

IndexFeatures indexFeatures()
{
    IndexFeatures known;
    // Extensions bring more of them.
    known.methods = Words::anything();
    known.expressions = true;
    known.partial = true;
    known.descending = true;
    known.collations = true;
    known.operatorClasses = true;
    known.nullsOrder = true;
    known.include = true;
    known.nullsNotDistinct = true;
    known.options = Words::anything();
    return known;
}

/** https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS */
QStringList tableParameters()
{
    static const QStringList ofBoth{
        QStringLiteral("autovacuum_enabled"),
        QStringLiteral("vacuum_index_cleanup"),
        QStringLiteral("vacuum_truncate"),
        QStringLiteral("autovacuum_vacuum_threshold"),
        QStringLiteral("autovacuum_vacuum_scale_factor"),
        QStringLiteral("autovacuum_vacuum_insert_threshold"),
        QStringLiteral("autovacuum_vacuum_insert_scale_factor"),
        QStringLiteral("autovacuum_vacuum_cost_delay"),
        QStringLiteral("autovacuum_vacuum_cost_limit"),
        QStringLiteral("autovacuum_freeze_min_age"),
        QStringLiteral("autovacuum_freeze_max_age"),
        QStringLiteral("autovacuum_freeze_table_age"),
        QStringLiteral("autovacuum_multixact_freeze_min_age"),
        QStringLiteral("autovacuum_multixact_freeze_max_age"),
        QStringLiteral("autovacuum_multixact_freeze_table_age"),
        QStringLiteral("log_autovacuum_min_duration"),
    };
    QStringList result{
        QStringLiteral("fillfactor"),
        QStringLiteral("toast_tuple_target"),
        QStringLiteral("parallel_workers"),
        QStringLiteral("autovacuum_analyze_threshold"),
        QStringLiteral("autovacuum_analyze_scale_factor"),
        QStringLiteral("user_catalog_table"),
        QStringLiteral("access_method"),
        QStringLiteral("row_level_security"),
        QStringLiteral("replica_identity"),
        QStringLiteral("cluster_on"),
    };
    for (const QString &parameter : ofBoth)
        result << parameter << QStringLiteral("toast.") + parameter;
    return result;
}

TableFeatures tableFeatures()
{
    TableFeatures known;
    known.strict = true;
    known.unlogged = true;
    known.tablespaces = true;
    known.inherits = true;
    known.parameters.listed = tableParameters();
    known.partitions = true;
    known.subPartitions = true;
    known.partitionNamespaces = true;
    known.partitionParameters.listed = tableParameters() << QStringLiteral("tablespace") << QStringLiteral("unlogged");
    known.partitionParameters.beginnings = partitionPartWords();
    return known;
}

QMap<QString, QString> standIns()
{
    const QString text = Message::tr("It is kept as text.");
    const QString smallint = Message::tr("It is kept as smallint.");
    return {
        {QStringLiteral("tinyint"), smallint},
        {QStringLiteral("year"), smallint},
        {QStringLiteral("mediumint"), Message::tr("It is kept as integer.")},
        {QStringLiteral("tinytext"), text},
        {QStringLiteral("mediumtext"), text},
        {QStringLiteral("longtext"), text},
        {QStringLiteral("enum"), Message::tr("It is kept as text with a check of its values, and sorts by its text. An "
                                             "enum with a name of its own would be a type there.")},
        {QStringLiteral("set"), Message::tr("It is kept as text with a check of its values.")},
        {QStringLiteral("unsigned"), Message::tr("It is kept in a type that takes negative numbers too.")},
        {QStringLiteral("virtual_column"), Message::tr("It is stored.")},
    };
}

/**
 * What the databases lack that speak as PostgreSQL does, by their manuals:
 * https://www.cockroachlabs.com/docs/stable/postgresql-compatibility,
 * https://docs.yugabyte.com/preview/develop/postgresql-compatibility/
 */
void leaveOutWhatIsMissing(Features &known, ServerVersion::Flavour flavour)
{
    using Objects = DefinitionObject::Kind;
    known.constraints.exclusion = false;
    known.tables.inherits = false;
    known.tables.unlogged = false;
    if (flavour != ServerVersion::Flavour::CockroachDb)
        return;
    known.tables.tablespaces = false;
    known.tables.partitions = false;
    known.tables.subPartitions = false;
    known.constraints.deferrableKeys = false;
    known.constraints.deferrableForeignKeys = false;
    known.constraints.noInherit = false;
    known.constraints.setColumns = false;
    for (const Objects kind : {Objects::Domain, Objects::Rule, Objects::Aggregate, Objects::Cast, Objects::Operator,
                               Objects::Collation, Objects::ForeignTable, Objects::Extension})
        known.objects.remove(kind);
}

} // namespace

Features features(const ServerVersion &server)
{
    Features result;
    result.dialect = QStringLiteral("postgresql");
    result.title =
        server == usualServer ? server.product() : QStringLiteral("%1 %2").arg(server.product()).arg(server.major);
    result.lexOptions = SqlLexOptions::postgresql();
    result.names = {longestNameInBytes, true, true};
    result.namespaces = true;
    result.namedEnums = true;
    for (const DefinitionObject::Kind kind : allObjectKinds()) {
        if (hasObjects(kind))
            result.objects.insert(kind);
    }
    result.columns = columnFeatures();
    result.constraints = constraintFeatures();
    result.indexes = indexFeatures();
    // https://www.postgresql.org/docs/release/13.0/, 15.0/
    const bool isOwn = server.flavour == ServerVersion::Flavour::PostgreSql;
    if (isOwn && !server.isAtLeast(13))
        result.columns.uuidDefaults = false;
    if (isOwn && !server.isAtLeast(15)) {
        result.constraints.nullsNotDistinct = false;
        result.constraints.setColumns = false;
        result.indexes.nullsNotDistinct = false;
    }
    result.tables = tableFeatures();
    if (!isOwn)
        leaveOutWhatIsMissing(result, server.flavour);
    result.comments = {true, true, true, true, true, true, true, true, true};
    result.instead = standIns();
    return result;
}

} // namespace joinery::postgresql
