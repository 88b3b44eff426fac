// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_key_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

bool isInnoDb(const Table &table)
{
    return table.options.engine.isEmpty() ||
           table.options.engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0;
}

class KeyRules
{
public:
    KeyRules(const Table &table, const LoweredTables &tables)
        : m_table(table), m_tables(tables), m_server(tables.server())
    {
    }

    QList<Finding> result()
    {
        if (m_table.primaryKey) {
            const auto title = [this] { return Message::tr("The primary key of table %1").arg(m_table.name); };
            key(m_table.primaryKey->columns, *m_table.primaryKey->details, {}, title, true);
            hash(m_table.primaryKey->details->method, {}, title, Finding::Severity::Info);
        }
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints)) {
            indexName(unique->name, unique->id);
            const auto title = [&] {
                return Message::tr("Unique constraint %1 of table %2").arg(unique->name, m_table.name);
            };
            key(unique->columns, *unique->details, unique->id, title, false);
        }
        for (const Index *each : sortedByName(m_table.indexes)) {
            indexName(each->name, each->id);
            index(*each);
        }
        for (const ForeignKey *each : sortedByName(m_table.foreignKeys))
            foreignKey(*each);
        partitions();
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    void indexName(const QString &name, ObjectId part)
    {
        if (m_indexNames.contains(name.toLower()) || name.compare(QLatin1String("PRIMARY"), Qt::CaseInsensitive) == 0)
            add("index_name", part,
                Message::tr("Table %1 has two indexes or keys called %2, whatever their case. Rename one.")
                    .arg(m_table.name, name));
        m_indexNames.insert(name.toLower());
    }

    /** `title` gives what has the columns, asked only if there is something to say. */
    template <typename Title>
    void key(const QList<ObjectId> &columns, const KeyDetails &details, ObjectId part, const Title &title,
             bool isPrimary, bool isUnique = true)
    {
        const int longestPart = longestKeyPart();
        const bool isByHash = !isPrimary && isUnique && isFoundByHash(columns, details);
        int bytes = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Column *column = m_table.column(columns.at(i));
            if (!column)
                continue;
            const int length = details.prefixLengths.value(i, 0);
            const auto size = keyBytes(typeName(column->type), characterBytes(m_table, *column));
            if (!size && length == 0 && isLarge(typeName(column->type)) && (isPrimary || isMysql(m_server)))
                add("key_length", part,
                    Message::tr("%1 holds %2 (%3) as a whole, which MariaDB refuses. Give the column a length or the "
                                "key a prefix.")
                        .arg(title(), column->name, column->type.text()));
            if (isPrimary && column->generated)
                add("virtual_key", part,
                    Message::tr("%1 holds %2, which is computed; MariaDB refuses that. Use a unique constraint.")
                        .arg(title(), column->name));
            const int own = bytesInKey(*column, length);
            if (longestPart < longestKey && own > longestPart && !isByHash)
                add("key_length", part,
                    Message::tr(
                        "%1 can take %2 bytes of %3; MariaDB takes %4 with the row format %5. Shorten the column, "
                        "give the key a prefix, or choose DYNAMIC.")
                        .arg(title())
                        .arg(own)
                        .arg(column->name)
                        .arg(longestPart)
                        .arg(m_table.options.rowFormat));
            bytes += own;
            // The server looks up whole values of any size for a unique key of one column only by their hash.
            if (!size && length == 0 && isLarge(typeName(column->type)) && columns.size() > 1 && !isUnique)
                bytes += longestKey;
        }
        if (bytes > longestKey && !isByHash)
            add("key_length", part,
                Message::tr("%1 can take %2 bytes; MariaDB takes %3. Shorten its columns or give it a prefix.")
                    .arg(title())
                    .arg(bytes)
                    .arg(longestKey));
    }

    /** Bytes of one column in a key of this table. */
    [[nodiscard]] int longestKeyPart() const
    {
        constexpr int ofOldFormats = 767;
        const auto isFormat = [this](const char *format) {
            return m_table.options.rowFormat.compare(QLatin1String(format), Qt::CaseInsensitive) == 0;
        };
        return isInnoDb(m_table) && (isFormat("COMPACT") || isFormat("REDUNDANT")) ? ofOldFormats : longestKey;
    }

    /** As far as they have bounds. */
    [[nodiscard]] int bytesInKey(const Column &column, int prefix) const
    {
        const int characters = characterBytes(m_table, column);
        return prefix > 0 ? prefix * characters : keyBytes(typeName(column.type), characters).value_or(0);
    }

    [[nodiscard]] int bytesInKey(const QList<ObjectId> &columns, const QList<int> &prefixes) const
    {
        int bytes = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (const Column *column = m_table.column(columns.at(i)))
                bytes += bytesInKey(*column, prefixes.value(i, 0));
        }
        return bytes;
    }

    /** Whether it is so long that the server looks only for the hash of its values, if it is unique. */
    [[nodiscard]] bool isFoundByHash(const QList<ObjectId> &columns, const KeyDetails &details) const
    {
        if (isMysql(m_server))
            return false;
        return holdsWholeText(columns, details) ||
               (isInnoDb(m_table) && bytesInKey(columns, details.prefixLengths) > longestKey);
    }

    /** A text in it that has no length and no prefix. */
    [[nodiscard]] bool holdsWholeText(const QList<ObjectId> &columns, const KeyDetails &details) const
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Column *column = m_table.column(columns.at(i));
            if (column && details.prefixLengths.value(i, 0) == 0 && isLarge(typeName(column->type)))
                return true;
        }
        return false;
    }

    void index(const Index &index)
    {
        const bool isFulltext = index.method.compare(QLatin1String("fulltext"), Qt::CaseInsensitive) == 0;
        const bool isSpatial = index.method.compare(QLatin1String("spatial"), Qt::CaseInsensitive) == 0 ||
                               index.method.compare(QLatin1String("rtree"), Qt::CaseInsensitive) == 0;
        const auto title = [&] { return Message::tr("Index %1 of table %2").arg(index.name, m_table.name); };
        KeyDetails details;
        QList<ObjectId> columns;
        for (const IndexPart &part : index.parts) {
            columns.append(part.column);
            details.prefixLengths.append(part.prefixLength.value_or(0));
        }
        const bool isDescending =
            std::any_of(index.parts.begin(), index.parts.end(), [](const IndexPart &part) { return part.descending; });
        const bool holdsText = holdsWholeText(columns, details);
        if (index.unique && !isFulltext && !isSpatial && holdsText && isDescending)
            m_findings.append(
                {QStringLiteral("mariadb.hash_order"), Finding::Severity::Warning, m_table.id, index.id,
                 Message::tr("%1 holds a whole text, which MariaDB finds by its hash. That has no order, so "
                             "descending says nothing there.")
                     .arg(title())});
        if (!index.unique)
            hash(index.method, index.id, title, Finding::Severity::Warning);
        if (!isFulltext && !isSpatial)
            key(columns, details, index.id, title, false, index.unique && (holdsText || !isDescending));
    }

    /** A unique one is kept by its hash on any engine where its values are long; other hashes are MEMORY's. */
    template <typename Title>
    void hash(const QString &method, ObjectId part, const Title &title, Finding::Severity severity)
    {
        static const QStringList engines{QString(), QStringLiteral("innodb"), QStringLiteral("aria"),
                                         QStringLiteral("myisam")};
        const QString &engine = m_table.options.engine;
        if (method.compare(QLatin1String("hash"), Qt::CaseInsensitive) != 0 ||
            !engines.contains(engine, Qt::CaseInsensitive))
            return;
        m_findings.append({QStringLiteral("mariadb.hash_method"), severity, m_table.id, part,
                           Message::tr("%1 asks for the method hash, which %2 does not have. It becomes a btree.")
                               .arg(title(), engine.isEmpty() ? QStringLiteral("InnoDB") : engine)});
    }

    void foreignKey(const ForeignKey &key)
    {
        const Table *found = m_tables.schema().tables.find(key.referencedTable);
        if (!found)
            return;
        const Table &target = found->id == m_table.id ? m_table : m_tables.of(*found);
        const QString title = Message::tr("Foreign key %1 of table %2").arg(key.name, m_table.name);
        const QList<ObjectId> referenced = referencedColumns(key, target);
        if (QSet<ObjectId>(key.columns.begin(), key.columns.end()).size() < key.columns.size())
            add("foreign_key_twice", key.id,
                Message::tr("%1 names a column twice, which MariaDB refuses. Remove one.").arg(title));
        if (!isServed(target, referenced) || referenced.size() != key.columns.size())
            add("foreign_key_index", key.id,
                Message::tr("%1 leads to columns of %2 that no key or index begins with. Add one.")
                    .arg(title, target.name));
        if (isMysql(m_server) && target.id == m_table.id && referenced == key.columns)
            add("foreign_key_itself", key.id,
                Message::tr("%1 leads from columns to themselves, which MySQL refuses. Remove it.").arg(title));
        else if (isMysqlFrom(m_server, 8, 4) && !isKeyOf(target, referenced))
            m_findings.append({QStringLiteral("mariadb.foreign_key_unique"), Finding::Severity::Warning, m_table.id,
                               key.id,
                               Message::tr("%1 leads to columns of %2 that are no key of it. MySQL takes that from "
                                           "version 8.4 on only where restrict_fk_on_non_standard_key is off.")
                                   .arg(title, target.name)});
        engines(key, title, target);
        if (bytesInKey(key.columns, {}) > longestKey)
            add("foreign_key_length", key.id,
                Message::tr("%1 is over columns that can take %2 bytes; MariaDB takes %3. Shorten them.")
                    .arg(title)
                    .arg(bytesInKey(key.columns, {}))
                    .arg(longestKey));
        for (qsizetype i = 0; i < std::min(referenced.size(), key.columns.size()); ++i) {
            const Column *own = m_table.column(key.columns.at(i));
            const Column *other = target.column(referenced.at(i));
            if (own && other)
                pair(key, title, *own, target, *other);
        }
        if (!m_table.options.partitionBy.isEmpty() || !target.options.partitionBy.isEmpty())
            add("foreign_key_partition", key.id,
                Message::tr("%1 joins a partitioned table, which MariaDB refuses. Remove the key or the partitions.")
                    .arg(title));
    }

    /** Whether no two rows of the table have the same values in them. */
    [[nodiscard]] static bool isKeyOf(const Table &table, const QList<ObjectId> &columns)
    {
        const auto isAll = [&](const QList<ObjectId> &key) { return key == columns; };
        const auto isUnique = [&](const Index &index) {
            QList<ObjectId> parts;
            for (const IndexPart &part : index.parts)
                parts.append(part.column);
            return index.unique && isAll(parts);
        };
        return (table.primaryKey && isAll(table.primaryKey->columns)) ||
               std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                           [&](const UniqueConstraint &unique) { return isAll(unique.columns); }) ||
               std::any_of(table.indexes.begin(), table.indexes.end(), isUnique);
    }

    void engines(const ForeignKey &key, const QString &title, const Table &target)
    {
        if (isInnoDb(m_table) && !isInnoDb(target))
            add("foreign_key_engine", key.id,
                Message::tr("%1 leads to %2, whose engine %3 has no foreign keys. Give it InnoDB, or remove the key.")
                    .arg(title, target.name, target.options.engine));
    }

    void pair(const ForeignKey &key, const QString &title, const Column &own, const Table &target, const Column &other)
    {
        if (!canReference(m_table, own, target, other))
            add("foreign_key_type", key.id,
                Message::tr("%1 joins %2 (%3) to %4 (%5); MariaDB wants the same type, character set and collation.")
                    .arg(title, own.name, own.type.text(), other.name, other.type.text()));
        if (isMysql(m_server) && own.generated && !own.generated->stored)
            add("foreign_key_virtual", key.id,
                Message::tr("%1 is over %2, which is computed and not stored; MySQL refuses that. Store it.")
                    .arg(title, own.name));
        if (isLarge(typeName(own.type)))
            add("foreign_key_text", key.id,
                Message::tr("%1 is over %2 (%3), which has no length. Make it a varchar.")
                    .arg(title, own.name, own.type.text()));
        const bool setsNull = key.onDelete == ReferenceAction::SetNull || key.onUpdate == ReferenceAction::SetNull;
        if (setsNull && refusesNull(m_table, own))
            add("foreign_key_null", key.id,
                Message::tr("%1 says SET NULL, but %2 refuses NULL. Choose another action, or let it take NULL.")
                    .arg(title, own.name));
        const bool writes = setsNull || key.onUpdate == ReferenceAction::Cascade;
        if (own.generated && writes)
            add("foreign_key_generated", key.id,
                Message::tr("%1 would write to %2, which is computed. Choose other actions.").arg(title, own.name));
    }

    void partitions()
    {
        const QString &by = m_table.options.partitionBy;
        if (by.trimmed().isEmpty()) {
            if (!m_table.partitions.isEmpty())
                add("partition_by", {},
                    Message::tr("Table %1 has partitions, but does not say how its rows are spread over them.")
                        .arg(m_table.name));
            return;
        }
        const auto holds = [&](const QList<ObjectId> &columns, ObjectId part) {
            for (const Column &column : m_table.columns) {
                if (names(by, column.name) && !columns.contains(column.id))
                    add("partition_key", part,
                        Message::tr("A key of table %1 must hold %2, by which its rows are spread over partitions.")
                            .arg(m_table.name, column.name));
            }
        };
        if (m_table.primaryKey)
            holds(m_table.primaryKey->columns, {});
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            holds(unique->columns, unique->id);
        if (m_table.partitions.isEmpty() && (isByRange(m_table) || isByList(m_table)))
            add("no_partitions", {},
                Message::tr("Table %1 is partitioned by %2 but has no partitions; MariaDB wants at least one. Add it.")
                    .arg(m_table.name, by));
        for (const Partition *partition : sortedByName(m_table.partitions)) {
            if (names(partition->bound, QStringLiteral("from")) || names(partition->bound, QStringLiteral("modulus")) ||
                names(partition->bound, QStringLiteral("for")))
                add("partition_bound", partition->id,
                    Message::tr("Partition %1 of table %2 has a bound that MariaDB does not know (%3). It wants VALUES "
                                "LESS THAN or VALUES IN.")
                        .arg(partition->name, m_table.name, partition->bound));
            else if (isByRange(m_table) &&
                     partition->bound.trimmed().compare(QLatin1String("default"), Qt::CaseInsensitive) == 0)
                add("partition_bound", partition->id,
                    Message::tr("Partition %1 of table %2 takes all other rows by DEFAULT, which MariaDB knows of "
                                "lists only. Write VALUES LESS THAN MAXVALUE.")
                        .arg(partition->name, m_table.name));
            else if (isMysql(m_server) && names(partition->bound, QStringLiteral("default")))
                add("partition_bound", partition->id,
                    Message::tr("Partition %1 of table %2 takes all other rows by DEFAULT, which MySQL does not know. "
                                "List the values.")
                        .arg(partition->name, m_table.name));
        }
    }

    const Table &m_table;
    const LoweredTables &m_tables;
    const ServerVersion m_server;
    QSet<QString> m_indexNames;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateKeys(const Table &table, const LoweredTables &tables)
{
    return KeyRules(table, tables).result();
}

QList<Finding> validateNames(const Schema &schema)
{
    QList<Finding> result;
    QSet<QString> tables;
    QSet<QString> keys;
    const auto table = [&](const QString &name, ObjectId id) {
        if (tables.contains(name))
            result.append({QStringLiteral("mariadb.relation_name"),
                           Finding::Severity::Error,
                           id,
                           {},
                           Message::tr("Two tables, views or sequences are called %1. Rename one.").arg(name)});
        tables.insert(name);
    };
    for (const Table *each : sortedByName(schema.tables)) {
        // Those in namespaces are refused already, by a better word.
        if (!each->nameSpace.isEmpty())
            continue;
        table(each->name, each->id);
        for (const ForeignKey *key : sortedByName(each->foreignKeys)) {
            if (!key->name.isEmpty() && keys.contains(key->name.toLower()))
                result.append({QStringLiteral("mariadb.foreign_key_name"), Finding::Severity::Error, each->id, key->id,
                               Message::tr("Two foreign keys of the database are called %1, one of them of table %2. "
                                           "Rename one.")
                                   .arg(key->name, each->name)});
            keys.insert(key->name.toLower());
        }
    }
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (object->nameSpace.isEmpty() &&
            (object->kind == DefinitionObject::Kind::View || object->kind == DefinitionObject::Kind::Sequence))
            table(object->name, object->id);
    }
    return result;
}

} // namespace joinery::mariadb
