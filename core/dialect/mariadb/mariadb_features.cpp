// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_features.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery::mariadb {

namespace {

ColumnFeatures columnFeatures()
{
    using Kind = DataType::Kind;
    ColumnFeatures known;
    for (const QString &name : portableTypeNames())
        known.types.insert(DataType::fromText(name).kind);
    known.types += {Kind::Enum, Kind::Set};
    known.types -= {Kind::Interval, Kind::Jsonb};
    known.unsignedNumbers = true;
    known.storedGenerated = true;
    known.virtualGenerated = true;
    known.expressionDefaults = true;
    known.uuidDefaults = true;
    known.defaultPrecision = true;
    known.identityStart = true;
    known.charsets = true;
    known.collations = Words::anything();
    known.onUpdate = true;
    known.invisible = true;
    known.options.listed = {QStringLiteral("without system versioning"), QStringLiteral("compressed")};
    return known;
}

ConstraintFeatures constraintFeatures()
{
    ConstraintFeatures known;
    known.prefixLengths = true;
    known.keyMethods.listed = {QStringLiteral("btree"), QStringLiteral("hash")};
    known.keyOptions.listed = {QStringLiteral("key_block_size")};
    known.checks = true;
    return known;
}

IndexFeatures indexFeatures()
{
    IndexFeatures known;
    known.methods.listed = {QStringLiteral("btree"), QStringLiteral("hash"), QStringLiteral("rtree"),
                            QStringLiteral("fulltext"), QStringLiteral("spatial")};
    known.descending = true;
    known.prefixLengths = true;
    known.invisible = true;
    known.options.listed = {QStringLiteral("key_block_size"), QStringLiteral("with parser")};
    return known;
}

TableFeatures tableFeatures()
{
    TableFeatures known;
    // In strict mode, which is the default, values must have the declared type.
    known.strict = true;
    known.systemVersioned = true;
    known.engines = true;
    known.rowFormats = true;
    known.charsets = true;
    known.collations = true;
    known.parameters.listed = {
        QStringLiteral("auto_increment"),
        QStringLiteral("avg_row_length"),
        QStringLiteral("checksum"),
        QStringLiteral("connection"),
        QStringLiteral("data directory"),
        QStringLiteral("delay_key_write"),
        QStringLiteral("encrypted"),
        QStringLiteral("encryption_key_id"),
        QStringLiteral("index directory"),
        QStringLiteral("insert_method"),
        QStringLiteral("key_block_size"),
        QStringLiteral("max_rows"),
        QStringLiteral("min_rows"),
        QStringLiteral("pack_keys"),
        QStringLiteral("page_checksum"),
        QStringLiteral("page_compressed"),
        QStringLiteral("page_compression_level"),
        QStringLiteral("sequence"),
        QStringLiteral("stats_auto_recalc"),
        QStringLiteral("stats_persistent"),
        QStringLiteral("stats_sample_pages"),
        QStringLiteral("transactional"),
    };
    known.partitions = true;
    known.partitionParameters.listed = {QStringLiteral("engine"), QStringLiteral("data directory"),
                                        QStringLiteral("index directory"), QStringLiteral("max_rows"),
                                        QStringLiteral("min_rows")};
    return known;
}

CommentFeatures commentFeatures()
{
    CommentFeatures known;
    known.tables = true;
    known.columns = true;
    known.keys = true;
    known.indexes = true;
    known.partitions = true;
    return known;
}

QMap<QString, QString> standIns()
{
    return {
        {QStringLiteral("enum"), Message::tr("Its columns are of the type ENUM, each with all the texts.")},
        {QStringLiteral("jsonb"), Message::tr("It is kept as JSON, which is a text that is checked.")},
        {QStringLiteral("identity_always"), Message::tr("A number given by hand is taken.")},
        {QStringLiteral("identity_serial"), Message::tr("It numbers its rows by AUTO_INCREMENT.")},
    };
}

} // namespace

Features features()
{
    using Kind = DefinitionObject::Kind;
    Features result;
    result.dialect = QStringLiteral("mariadb");
    result.title = QStringLiteral("MariaDB");
    result.lexOptions = SqlLexOptions::mariadb();
    result.names.longest = longestName;
    result.objects = {Kind::View,     Kind::Trigger, Kind::Function, Kind::Procedure,
                      Kind::Sequence, Kind::Event,   Kind::Aggregate};
    result.columns = columnFeatures();
    result.constraints = constraintFeatures();
    result.indexes = indexFeatures();
    result.tables = tableFeatures();
    result.comments = commentFeatures();
    result.instead = standIns();
    return result;
}

} // namespace joinery::mariadb
