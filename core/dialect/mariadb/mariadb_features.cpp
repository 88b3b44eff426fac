// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_features.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/per_server.h"

namespace joinery::mariadb {

namespace {

ColumnFeatures columnFeatures(const ServerVersion &server)
{
    using Kind = DataType::Kind;
    ColumnFeatures known;
    for (const QString &name : portableTypeNames())
        known.types.insert(DataType::fromText(name).kind);
    known.types += {Kind::Enum, Kind::Set};
    known.types -= {Kind::Interval, Kind::Jsonb};
    if (!hasUuidType(server))
        known.types -= {Kind::Uuid};
    known.unsignedNumbers = true;
    known.storedGenerated = true;
    known.virtualGenerated = true;
    known.expressionDefaults = !isMysql(server) || isMysqlFrom(server, 8, 0, 13);
    known.uuidDefaults = known.expressionDefaults;
    known.defaultPrecision = true;
    known.identityStart = true;
    known.charsets = true;
    known.collations = Words::anything();
    known.onUpdate = true;
    known.invisible = !isMysql(server) || isMysqlFrom(server, 8, 0, 23);
    if (isMysql(server))
        known.options.listed = hasShapes(server) ? QStringList{QStringLiteral("srid")} : QStringList();
    else
        known.options.listed = {QStringLiteral("without system versioning"), QStringLiteral("compressed")};
    return known;
}

/** Whether an index sorts downwards where it says so. Before, MariaDB took the word and thought nothing of it. */
bool keepsOrder(const ServerVersion &server)
{
    return isMysqlFrom(server, 8, 0) || (!isMysql(server) && server.isAtLeast(10, 8));
}

ConstraintFeatures constraintFeatures(const ServerVersion &server)
{
    ConstraintFeatures known;
    known.prefixLengths = true;
    known.keyOrder = keepsOrder(server);
    known.keyMethods.listed = {QStringLiteral("btree"), QStringLiteral("hash")};
    known.keyOptions.listed = {QStringLiteral("key_block_size"), positionWord};
    known.checks = hasChecks(server);
    known.notEnforced = isMysql(server) && known.checks;
    return known;
}

IndexFeatures indexFeatures(const ServerVersion &server)
{
    IndexFeatures known;
    known.methods.listed = {QStringLiteral("btree"), QStringLiteral("hash"), QStringLiteral("rtree")};
    if (hasShapes(server))
        known.methods.listed += {QStringLiteral("fulltext"), QStringLiteral("spatial")};
    known.expressions = isMysqlFrom(server, 8, 0, 13) || (isTidb(server) && server.isAtLeast(5, 1));
    known.descending = keepsOrder(server);
    known.prefixLengths = true;
    known.invisible = isMysql(server) || server.isAtLeast(10, 6);
    known.options.listed = {QStringLiteral("key_block_size"), QStringLiteral("with parser"), positionWord};
    return known;
}

/** https://mariadb.com/kb/en/create-table/#table-options */
QStringList parametersOfMariadb()
{
    return {
        QStringLiteral("encrypted"),       QStringLiteral("encryption_key_id"),      QStringLiteral("page_checksum"),
        QStringLiteral("page_compressed"), QStringLiteral("page_compression_level"), QStringLiteral("sequence"),
        QStringLiteral("transactional"),
    };
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table.html#create-table-options */
QStringList parametersOfMysql()
{
    return {QStringLiteral("compression"), QStringLiteral("encryption"), QStringLiteral("tablespace")};
}

TableFeatures tableFeatures(const ServerVersion &server)
{
    TableFeatures known;
    // In strict mode, which is the default, values must have the declared type.
    known.strict = true;
    known.systemVersioned = !isMysql(server);
    known.engines = true;
    known.rowFormats = true;
    known.charsets = true;
    known.collations = true;
    known.parameters.listed = {
        QStringLiteral("auto_increment"),    QStringLiteral("avg_row_length"),   QStringLiteral("checksum"),
        QStringLiteral("connection"),        QStringLiteral("data directory"),   QStringLiteral("delay_key_write"),
        QStringLiteral("index directory"),   QStringLiteral("insert_method"),    QStringLiteral("key_block_size"),
        QStringLiteral("max_rows"),          QStringLiteral("min_rows"),         QStringLiteral("pack_keys"),
        QStringLiteral("stats_auto_recalc"), QStringLiteral("stats_persistent"), QStringLiteral("stats_sample_pages"),
    };
    known.parameters.listed += isMysql(server) ? parametersOfMysql() : parametersOfMariadb();
    known.partitions = true;
    known.partitionParameters.listed = {QStringLiteral("engine"),          QStringLiteral("data directory"),
                                        QStringLiteral("index directory"), QStringLiteral("max_rows"),
                                        QStringLiteral("min_rows"),        positionWord};
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

QMap<QString, QString> standIns(const ServerVersion &server)
{
    return {
        {QStringLiteral("enum"), Message::tr("Its columns are of the type ENUM, each with all the texts.")},
        {QStringLiteral("jsonb"), isMysql(server)
                                      ? Message::tr("It is kept as JSON.")
                                      : Message::tr("It is kept as JSON, which is a text that is checked.")},
        {QStringLiteral("uuid"), Message::tr("It is kept as CHAR(36).")},
        {QStringLiteral("identity_always"), Message::tr("A number given by hand is taken.")},
        {QStringLiteral("identity_serial"), Message::tr("It numbers its rows by AUTO_INCREMENT.")},
    };
}

Features featuresOf(const ServerVersion &server)
{
    using Kind = DefinitionObject::Kind;
    Features result;
    result.dialect = QStringLiteral("mariadb");
    result.title = server == usualServer
                       ? server.product()
                       : QStringLiteral("%1 %2.%3").arg(server.product()).arg(server.major).arg(server.minor);
    result.lexOptions = SqlLexOptions::mariadb();
    result.names.longest = longestName;
    result.objects = {Kind::View};
    if (hasBodies(server))
        result.objects += {Kind::Trigger, Kind::Function, Kind::Procedure, Kind::Event};
    if (!isMysql(server))
        result.objects += {Kind::Sequence, Kind::Aggregate};
    result.columns = columnFeatures(server);
    result.constraints = constraintFeatures(server);
    result.indexes = indexFeatures(server);
    result.tables = tableFeatures(server);
    result.comments = commentFeatures();
    result.instead = standIns(server);
    return result;
}

struct FeaturesOfServer : Features
{
    explicit FeaturesOfServer(const ServerVersion &server) : Features(featuresOf(server)) {}
};

} // namespace

const Features &features(const ServerVersion &server)
{
    static const Features usual = featuresOf(usualServer);
    if (server == usualServer)
        return usual;
    static PerServer<FeaturesOfServer> others;
    return others.of(server);
}

} // namespace joinery::mariadb
