// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_schema_builder.h"

#include "core/base/part_id.h"
#include "core/base/translate.h"
#include "core/database/mariadb/mariadb_index_options.h"
#include "core/database/mariadb/mariadb_key_order.h"
#include "core/database/mariadb/mariadb_table_options.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QRegularExpression>

namespace joinery {

namespace {

using Severity = Finding::Severity;

/** Calls `use` with each run of rows that are about the same part of the same table. */
template <typename Row, typename Key, typename Use>
void forEachRun(const QList<Row> &rows, const Key &key, const Use &use)
{
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first + 1;
        while (last < rows.size() && rows.at(last).table == rows.at(first).table &&
               key(rows.at(last)) == key(rows.at(first)))
            ++last;
        use(rows.mid(first, last - first));
        first = last;
    }
}

ObjectId partId(const Table &table, const char *kind, const QString &name)
{
    return joinery::partId(table.id, QString::fromLatin1(kind), name);
}

bool isEdgeOfHistory(const CatalogueColumn &column)
{
    return column.generatedAs == QLatin1String("ROW START") || column.generatedAs == QLatin1String("ROW END");
}

ReferenceAction actionOf(const QString &rule, bool isMysql)
{
    // RESTRICT is what is done when nothing is said; MySQL remembers whether anything was.
    if (isMysql && rule == QLatin1String("RESTRICT"))
        return ReferenceAction::Restrict;
    static const QHash<QString, ReferenceAction> actions{{QStringLiteral("CASCADE"), ReferenceAction::Cascade},
                                                         {QStringLiteral("SET NULL"), ReferenceAction::SetNull},
                                                         {QStringLiteral("SET DEFAULT"), ReferenceAction::SetDefault}};
    return actions.value(rule, ReferenceAction::NoAction);
}

/** The column that a check was written with: the check keeps the name that the column had then. */
ObjectId checkedColumn(const Table &table, const CatalogueCheck &check)
{
    const auto isFree = [&table](const Column &column) {
        return std::none_of(table.checks.begin(), table.checks.end(),
                            [&](const CheckConstraint &other) { return other.column == column.id; });
    };
    ObjectId named;
    for (const Column &column : table.columns) {
        const bool isCalledSo = column.name.compare(check.name, Qt::CaseInsensitive) == 0;
        if (isCalledSo && isFree(column))
            return column.id;
        if (named.isNull() && mariadb::names(check.clause, column.name) && isFree(column))
            named = column.id;
    }
    return named;
}

bool isInMemory(const QString &engine)
{
    return engine.compare(QLatin1String("MEMORY"), Qt::CaseInsensitive) == 0;
}

/** Empty for what the engine takes when nothing is said. */
QString methodOf(const CatalogueIndexPart &part, const QString &engine)
{
    return part.method == (isInMemory(engine) ? QLatin1String("hash") : QLatin1String("btree")) ? QString()
                                                                                                : part.method;
}

/** "CURRENT_TIMESTAMP(3)" of "on update current_timestamp(3)". */
QString updatedTo(const QString &extra)
{
    static const QRegularExpression clause(QStringLiteral("on update current_timestamp(?:\\((\\d*)\\))?"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = clause.match(extra);
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(1);
    return digits.isEmpty() ? QStringLiteral("CURRENT_TIMESTAMP") : QStringLiteral("CURRENT_TIMESTAMP(%1)").arg(digits);
}

} // namespace

MariadbSchemaBuilder::MariadbSchemaBuilder(const MariadbCatalogue &catalogue, const NameFilter &filter)
    : m_catalogue(catalogue), m_filter(filter)
{
    m_names.database = catalogue.database;
    for (const CatalogueTable &table : catalogue.tables)
        m_names.relations.insert(table.name.toLower());
}

Introspection MariadbSchemaBuilder::build()
{
    for (const CatalogueTable &table : m_catalogue.tables)
        addTable(table);
    for (const CatalogueColumn &column : m_catalogue.columns)
        addColumn(column);
    for (const CatalogueCheck &check : m_catalogue.checks)
        addCheck(check);
    addIndexes();
    addForeignKeys();
    addPartitions();
    std::sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) { return a.table.id < b.table.id; });
    const QSet<ObjectId> circles = tablesInCircles(targets());
    Introspection result;
    for (Draft &draft : m_drafts) {
        if (draft.isForReadingOnly && !draft.table.columns.isEmpty())
            note(QStringLiteral("mariadb.no_rights"), Severity::Warning, draft, {},
                 Message::tr("Table %1: checks, triggers and the actions of foreign keys may be missing, since this "
                             "user may only read its rows. Connect as a user who may change it.")
                     .arg(draft.table.name));
        draft.table = withKeys(draft, circles.contains(draft.table.id));
        result.schema.tables.insert(std::move(draft.table));
    }
    if (m_catalogue.mayHideTables)
        m_findings.append({QStringLiteral("mariadb.hidden_tables"),
                           Severity::Warning,
                           {},
                           {},
                           Message::tr("Not all of %1 may have been read: this user has rights to single tables and "
                                       "views, and the server does not show that there are others. Connect as a user "
                                       "who may read all of it.")
                               .arg(m_catalogue.database)});
    result.notModelled = m_findings;
    return result;
}

void MariadbSchemaBuilder::addTable(const CatalogueTable &source)
{
    const bool isVersioned = source.type == QLatin1String("SYSTEM VERSIONED");
    if ((source.type != QLatin1String("BASE TABLE") && !isVersioned) || !m_filter.wants(source.name))
        return;
    m_positions.insert(keyOf(source.name), m_drafts.size());
    m_drafts.push_back({});
    Draft &draft = m_drafts.back();
    draft.engine = source.engine;
    draft.indexOptions = indexOptions(m_catalogue.statements.value(source.name));
    draft.table = {.id = ObjectId::derived(QStringLiteral("table:") + source.name),
                   .name = source.name,
                   .comment = source.comment};
    TableOptions &options = draft.table.options;
    options.systemVersioned = isVersioned;
    if (source.engine != QLatin1String("InnoDB"))
        options.engine = source.engine;
    // A collation begins with the name of its character set.
    options.charset = source.collation.section(QLatin1Char('_'), 0, 0);
    options.collation = source.collation;
    for (const QString &word : readCreateOptions(source.createOptions, options)) {
        note(QStringLiteral("mariadb.table_option"), Severity::Warning, draft, {},
             Message::tr("The option %1 of table %2 is not kept.").arg(word, source.name));
    }
    if (source.engine == QLatin1String("MRG_MyISAM"))
        note(QStringLiteral("mariadb.table_option"), Severity::Warning, draft, {},
             Message::tr("Which tables %1 puts together is not kept.").arg(source.name));
    if (source.autoIncrement.value_or(1) > 1)
        draft.countsFrom = source.autoIncrement;
}

void MariadbSchemaBuilder::addColumn(const CatalogueColumn &source)
{
    Draft *draft = find(source.table);
    if (!draft)
        return;
    Table &table = draft->table;
    if (isEdgeOfHistory(source)) {
        note(QStringLiteral("mariadb.row_period"), Severity::Warning, *draft, {},
             Message::tr("Column %1.%2 says when a row was changed: it is left out, and rows keep that without a "
                         "column.")
                 .arg(table.name, source.name));
        return;
    }
    static const QRegularExpression compressed(QStringLiteral("\\s*/\\*M?!\\d* COMPRESSED\\*/"));
    const bool isCompressed = source.type.contains(compressed);
    QString typeText = isCompressed ? QString(source.type).remove(compressed) : source.type;
    // MariaDB's is part of the type, MySQL's an option of the column.
    if (!source.srid.isEmpty() && !m_catalogue.isMysql)
        typeText += QStringLiteral(" ref_system_id = ") + source.srid;
    auto known = m_types.constFind(typeText);
    if (known == m_types.cend())
        known = m_types.insert(typeText, typeFromCatalogue(typeText));
    Column column{.id = partId(table, "column", source.name),
                  .name = source.name,
                  .type = *known,
                  .nullable = source.nullable,
                  .comment = source.comment};
    draft->columns.insert(source.name.toLower(), column.id);
    if (source.privileges.compare(QLatin1String("select"), Qt::CaseInsensitive) != 0)
        draft->isForReadingOnly = false;
    if (isCompressed)
        column.details.edit().options.insert(QStringLiteral("compressed"), {});
    setCharset(*draft, source, column);
    setExtra(source, column);
    if (column.autoIncrement && draft->countsFrom)
        column.details.edit().identity.start = draft->countsFrom;
    setDefault(source, column);
    noteDoubts(*draft, source, column);
    table.columns.append(column);
}

void MariadbSchemaBuilder::setCharset(const Draft &draft, const CatalogueColumn &source, Column &column) const
{
    const TableOptions &options = draft.table.options;
    if (!mariadb::hasCharset(column.type) || source.collation == options.collation)
        return;
    column.collation = source.collation;
    if (source.charset != options.charset)
        column.details.edit().charset = source.charset;
}

void MariadbSchemaBuilder::setExtra(const CatalogueColumn &source, Column &column) const
{
    const auto says = [&](const char *words) {
        return source.extra.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    column.autoIncrement = says("auto_increment");
    // A fraction that counts is of the server's own.
    if (column.autoIncrement && !column.type.isInteger())
        column.type = DataType{.native = source.type};
    if (says("STORED GENERATED") || says("VIRTUAL GENERATED") || says("PERSISTENT")) {
        column.generated = Generated{withoutDatabase(source.generatedAs, m_names), !says("VIRTUAL GENERATED")};
        column.nullable = true;
    }
    if (says("INVISIBLE"))
        column.details.edit().invisible = true;
    if (!source.srid.isEmpty() && m_catalogue.isMysql)
        column.details.edit().options.insert(QStringLiteral("srid"), source.srid);
    if (says("WITHOUT SYSTEM VERSIONING"))
        column.details.edit().options.insert(QStringLiteral("without system versioning"), {});
    if (const QString value = updatedTo(source.extra); !value.isEmpty())
        column.details.edit().onUpdate = value;
}

void MariadbSchemaBuilder::setDefault(const CatalogueColumn &source, Column &column)
{
    if (!source.defaultText || column.autoIncrement || column.generated)
        return;
    if (m_catalogue.isMysql) {
        const bool isExpression = source.extra.contains(QLatin1String("DEFAULT_GENERATED"));
        const QString text =
            isExpression ? withoutDatabase(expressionFromMysql(*source.defaultText), m_names) : *source.defaultText;
        column.defaultValue = defaultFromMysql(text, isExpression, column.type);
        return;
    }
    if (*source.defaultText == QLatin1String("NULL"))
        return;
    column.defaultValue = defaultFromCatalogue(withoutDatabase(*source.defaultText, m_names), column.type);
}

void MariadbSchemaBuilder::noteDoubts(const Draft &draft, const CatalogueColumn &source, const Column &column)
{
    if (source.isDoubtful)
        note(QStringLiteral("mariadb.unreadable_text"), Severity::Warning, draft, column.id,
             Message::tr("Column %1.%2: question marks in its default or expression may stand for other characters or "
                         "bytes, which the catalogue does not show. Compare it with the database.")
                 .arg(draft.table.name, column.name));
    const bool hasDoubtfulChoice = source.charset == QLatin1String("utf8mb4") && !m_catalogue.isMysql &&
                                   !column.type.values().filter(QStringLiteral("?")).isEmpty();
    if (hasDoubtfulChoice)
        note(QStringLiteral("mariadb.unreadable_text"), Severity::Warning, draft, column.id,
             Message::tr("Column %1.%2: question marks in its values may stand for other characters, which the "
                         "catalogue does not show. Compare them with the database.")
                 .arg(draft.table.name, column.name));
}

// Keys, checks and indexes

void MariadbSchemaBuilder::addCheck(const CatalogueCheck &source)
{
    Draft *draft = find(source.table);
    if (!draft)
        return;
    Table &table = draft->table;
    if (source.mayBePeriod() &&
        m_catalogue.statements.value(source.table)
            .contains(QStringLiteral("PERIOD FOR %1 (").arg(mariadb::quotedName(source.name)))) {
        note(QStringLiteral("mariadb.period"), Severity::Warning, *draft, {},
             Message::tr("The period %1 of table %2 is left out, and that keys do not overlap in it.")
                 .arg(source.name, table.name));
        return;
    }
    if (source.isDoubtful)
        note(QStringLiteral("mariadb.unreadable_text"), Severity::Warning, *draft, {},
             Message::tr("Check %1 of table %2: question marks in it may stand for other characters, which this user "
                         "may not read. Compare it with the database.")
                 .arg(source.name, table.name));
    Column *column = source.isOfColumn ? table.column(checkedColumn(table, source)) : nullptr;
    CheckConstraint check{.id =
                              partId(table, column ? "check_of_column" : "check", column ? column->name : source.name),
                          .name = column ? QString() : source.name,
                          .expression = withoutDatabase(source.clause, m_names),
                          .column = column ? column->id : ObjectId(),
                          .enforcement = source.isEnforced ? Enforcement::Enforced : Enforcement::NotEnforced};
    if (column) {
        const QString ofJson = QStringLiteral("json_valid(%1)").arg(mariadb::quotedName(column->name));
        const bool isJson =
            column->type.kind == DataType::Kind::LongText && check.expression == ofJson &&
            (column->collation.isEmpty() ? table.options.collation : column->collation) == QLatin1String("utf8mb4_bin");
        if (isJson) {
            column->type = DataType::of(DataType::Kind::Json);
            column->collation.clear();
            if (!column->details->charset.isEmpty())
                column->details.edit().charset.clear();
            return;
        }
    }
    table.checks.insert(check);
}

void MariadbSchemaBuilder::addIndexes()
{
    forEachRun(
        m_catalogue.indexParts, [](const CatalogueIndexPart &part) { return part.index; },
        [this](const QList<CatalogueIndexPart> &parts) { addIndex(parts); });
}

void MariadbSchemaBuilder::addIndex(const QList<CatalogueIndexPart> &parts)
{
    const CatalogueIndexPart &first = parts.first();
    Draft *draft = find(first.table);
    if (!draft)
        return;
    Table &table = draft->table;
    QMap<QString, QString> options = draft->indexOptions.value(first.index);
    // The catalogue tells the method whether somebody asked for it or not.
    const QString asked = options.take(QStringLiteral("using"));
    const QString method = asked == first.method ? asked : methodOf(first, draft->engine);
    QList<ObjectId> columns;
    QList<IndexPart> indexParts;
    QList<int> lengths;
    QList<bool> descending;
    for (const CatalogueIndexPart &part : parts) {
        const ObjectId column = draft->columns.value(part.column.toLower());
        if (column.isNull() && part.expression.isEmpty())
            continue;
        columns.append(column);
        // Of a shape the server takes so much by itself.
        const bool isShape = !column.isNull() && mariadb::isShape(mariadb::typeName(table.column(column)->type));
        const std::optional<int> length = isShape ? std::nullopt : part.prefixLength;
        lengths.append(length.value_or(0));
        descending.append(part.descending);
        indexParts.append({.column = column,
                           .expression = column.isNull() ? part.expression : QString(),
                           .descending = part.descending,
                           .prefixLength = length});
    }
    // A new list: one that was cleared still has its memory, which Qt would compare with that of a list without any.
    if (lengths.count(0) == lengths.size())
        lengths = {};
    if (!descending.contains(true))
        descending = {};
    const KeyDetails details{.prefixLengths = lengths,
                             .descending = descending,
                             .method = method,
                             .comment = first.comment,
                             .options = options};
    if (first.index == QLatin1String("PRIMARY")) {
        table.primaryKey = PrimaryKey{.columns = columns, .details = details};
        return;
    }
    draft->keyOrder.append(first.index);
    const bool isPlain = first.unique && !first.ignored && !columns.contains(ObjectId());
    if (isPlain) {
        table.uniqueConstraints.insert(
            {.id = partId(table, "unique", first.index), .name = first.index, .columns = columns, .details = details});
        return;
    }
    table.indexes.insert(
        {.id = partId(table, "index", first.index),
         .name = first.index,
         .unique = first.unique,
         .parts = indexParts,
         .method = method,
         .details = IndexDetails{.invisible = first.ignored, .comment = first.comment, .options = options}});
}

void MariadbSchemaBuilder::addForeignKeys()
{
    const auto placeOf = [this](const QString &table, const QString &key) { return keyOf(table) + u'/' + key; };
    QHash<QString, CatalogueReference> references;
    for (const CatalogueReference &reference : m_catalogue.references)
        references.insert(placeOf(reference.table, reference.key), reference);
    forEachRun(
        m_catalogue.keyParts, [](const CatalogueKeyPart &part) { return part.key; },
        [&](const QList<CatalogueKeyPart> &parts) {
            addForeignKey(parts, references.value(placeOf(parts.first().table, parts.first().key)));
        });
}

void MariadbSchemaBuilder::addForeignKey(const QList<CatalogueKeyPart> &parts, const CatalogueReference &reference)
{
    const CatalogueKeyPart &first = parts.first();
    Draft *draft = find(first.table);
    if (!draft)
        return;
    if (first.referencedDatabase.compare(m_catalogue.database, Qt::CaseInsensitive) != 0) {
        note(QStringLiteral("mariadb.foreign_database"), Severity::Warning, *draft, {},
             Message::tr("Foreign key %1 of table %2 points to the database %3: it is left out.")
                 .arg(first.key, first.table, first.referencedDatabase));
        return;
    }
    ForeignKey key{.id = partId(draft->table, "foreign_key", first.key),
                   .name = first.key,
                   .onDelete = actionOf(reference.onDelete, m_catalogue.isMysql),
                   .onUpdate = actionOf(reference.onUpdate, m_catalogue.isMysql)};
    if (reference.match == QLatin1String("FULL") || reference.match == QLatin1String("PARTIAL"))
        key.match = reference.match;
    for (const CatalogueKeyPart &part : parts)
        key.columns.append(draft->columns.value(part.column.toLower()));
    resolve(key, parts);
    draft->table.foreignKeys.insert(key);
}

/** While foreign keys are not checked, one may name what is not there; what is filtered out is not there either. */
void MariadbSchemaBuilder::resolve(ForeignKey &key, const QList<CatalogueKeyPart> &parts)
{
    const Draft *target = find(parts.first().referencedTable);
    QList<ObjectId> columns;
    QStringList names;
    for (const CatalogueKeyPart &part : parts) {
        columns.append(target ? target->columns.value(part.referencedColumn.toLower()) : ObjectId());
        names.append(part.referencedColumn);
    }
    if (!columns.contains(ObjectId())) {
        key.referencedTable = target->table.id;
        key.referencedColumns = columns;
        return;
    }
    key.unresolvedTable = parts.first().referencedTable;
    key.unresolvedColumns = names;
}

void MariadbSchemaBuilder::addPartitions()
{
    forEachRun(
        m_catalogue.partitions, [](const CataloguePartition &) { return 0; },
        [this](const QList<CataloguePartition> &rows) {
            Draft *draft = find(rows.first().table);
            if (!draft)
                return;
            const QString untold = readPartitions(rows, m_catalogue.statements.value(draft->table.name), draft->table);
            if (!untold.isEmpty())
                note(QStringLiteral("mariadb.partitions"), Severity::Warning, *draft, {}, untold);
        });
}

/** What the foreign keys of each table lead to. */
QHash<ObjectId, QSet<ObjectId>> MariadbSchemaBuilder::targets() const
{
    QHash<ObjectId, QSet<ObjectId>> result;
    for (const Draft &draft : m_drafts) {
        QSet<ObjectId> &ofTable = result[draft.table.id];
        for (const ForeignKey &key : draft.table.foreignKeys) {
            if (!key.referencedTable.isNull())
                ofTable.insert(key.referencedTable);
        }
    }
    return result;
}

/** The table without the indexes that come along anyway, unless the order of its keys would be another then. */
Table MariadbSchemaBuilder::withKeys(const Draft &draft, bool isInCircle) const
{
    const Table without = withoutOwnIndexes(draft.table);
    if (m_catalogue.isMysql)
        return without;
    const bool comeOneByOne = isInCircle && without.indexes.size() + 1 < draft.table.indexes.size();
    return withKeyOrder(draft.table, comeOneByOne ? draft.table : without, draft.keyOrder);
}

/** An index that is named like a foreign key and comes along with it comes along again. */
Table MariadbSchemaBuilder::withoutOwnIndexes(const Table &table)
{
    Table without = table;
    for (const ForeignKey &key : table.foreignKeys)
        without.indexes.remove(partId(table, "index", key.name));
    if (without.indexes.size() == table.indexes.size())
        return table;
    const mariadb::MariadbEquivalence equivalence;
    const Table lowered = mariadb::loweredTable({}, without);
    for (const Index &index : table.indexes) {
        const bool comesAgain = std::any_of(lowered.indexes.begin(), lowered.indexes.end(), [&](const Index &each) {
            return each.name == index.name && equivalence.sameIndex(each, index);
        });
        if (!comesAgain)
            without.indexes.insert(index);
    }
    return without;
}

void MariadbSchemaBuilder::note(const QString &code, Severity severity, const Draft &draft, ObjectId part,
                                const QString &text)
{
    m_findings.append({code, severity, draft.table.id, part, text});
}

/** InnoDB keeps the names of tables in small letters where the server ignores their case. */
QString MariadbSchemaBuilder::keyOf(const QString &tableName) const
{
    return mariadb::foldedTableName(tableName, m_catalogue.server);
}

MariadbSchemaBuilder::Draft *MariadbSchemaBuilder::find(const QString &tableName)
{
    const auto found = m_positions.constFind(keyOf(tableName));
    return found == m_positions.cend() ? nullptr : &m_drafts.at(*found);
}

} // namespace joinery
