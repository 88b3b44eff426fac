// SPDX-License-Identifier: MIT
// Constraints and indexes of TableReader.
#include "core/base/translate.h"
#include "core/database/postgresql/postgresql_table_reader.h"
#include "core/database/postgresql/postgresql_values.h"

namespace joinery::postgresql {

namespace {

ObjectId partId(const Table &table, const QString &kind, const QString &name)
{
    return idFromName(QStringLiteral("table"), table.nameSpace,
                      table.name + QLatin1Char('/') + kind + QLatin1Char(':') + name);
}

Deferral deferralOf(bool isDeferrable, bool isDeferred)
{
    if (!isDeferrable)
        return Deferral::NotDeferrable;
    return isDeferred ? Deferral::DeferrableInitiallyDeferred : Deferral::DeferrableInitiallyImmediate;
}

ReferenceAction actionOf(const QString &letter)
{
    static const QHash<QString, ReferenceAction> actions{{"r", ReferenceAction::Restrict},
                                                         {"c", ReferenceAction::Cascade},
                                                         {"n", ReferenceAction::SetNull},
                                                         {"d", ReferenceAction::SetDefault}};
    return actions.value(letter, ReferenceAction::NoAction);
}

QString matchOf(const QString &letter)
{
    if (letter == QLatin1String("f"))
        return QStringLiteral("FULL");
    return letter == QLatin1String("p") ? QStringLiteral("PARTIAL") : QString();
}

/** Bits of indoption. */
constexpr int descendingBit = 1;
constexpr int nullsFirstBit = 2;

} // namespace

void TableReader::addConstraint(CatalogueRow row)
{
    const qint64 oid = row.number();
    const QString name = row.text();
    const QString type = row.text();
    const bool isDeferrable = row.flag();
    const Deferral deferral = deferralOf(isDeferrable, row.flag());
    const bool isValid = row.flag();
    const QList<int> columns = row.numbers();
    const qint64 target = row.number();
    const QString targetName = row.text();
    const QList<int> targetColumns = row.numbers();
    const ReferenceAction onUpdate = actionOf(row.text());
    const ReferenceAction onDelete = actionOf(row.text());
    const QString match = matchOf(row.text());
    const QList<int> setColumns = row.numbers();
    const bool isLocal = row.flag();
    const bool isInherited = row.number() > 0;
    const bool isNoInherit = row.flag();
    const bool isOfPartition = row.flag();
    const QString expression = row.text();
    const qint64 index = row.number();
    const QString comment = row.text();
    const QStringList operators = row.texts();
    const QStringList targetNames = row.texts();
    if (isOfPartition || (isInherited && !isLocal))
        return;
    Draft *draft = find(oid);
    if (!draft) {
        const auto relation = m_relations.constFind(oid);
        if (relation != m_relations.cend() && relation->isPartition() && !isInherited)
            m_notes.notKept(partOf(Message::tr("constraint %1").arg(name), *relation), relation->id);
        return;
    }
    Table &table = draft->table;
    const Enforcement enforcement = isValid ? Enforcement::Enforced : Enforcement::NotValid;
    KeyDetails details{.deferral = deferral, .comment = comment};
    const QList<ObjectId> ids = columnIds(*draft, columns);
    if (type == QLatin1String("p")) {
        table.primaryKey = PrimaryKey{.name = name, .columns = ids, .details = details};
        m_keys.insert(index, {oid, type, {}, {}});
    } else if (type == QLatin1String("u")) {
        const ObjectId id = partId(table, QStringLiteral("unique"), name);
        table.uniqueConstraints.insert({.id = id, .name = name, .columns = ids, .details = details});
        m_keys.insert(index, {oid, type, id, {}});
    } else if (type == QLatin1String("x")) {
        const ObjectId id = partId(table, QStringLiteral("exclusion"), name);
        table.exclusions.insert({.id = id, .name = name, .details = details});
        m_keys.insert(index, {oid, type, id, operators});
    } else if (type == QLatin1String("c")) {
        table.checks.insert({.id = partId(table, QStringLiteral("check"), name),
                             .name = name,
                             .expression = withoutParentheses(expression),
                             .enforcement = enforcement,
                             .noInherit = isNoInherit,
                             .comment = comment});
    } else {
        addForeignKey(*draft,
                      {.id = partId(table, QStringLiteral("foreign_key"), name),
                       .name = name,
                       .columns = ids,
                       .onDelete = onDelete,
                       .onUpdate = onUpdate,
                       .match = match,
                       .deferral = deferral,
                       .enforcement = enforcement,
                       .setColumns = columnIds(*draft, setColumns),
                       .comment = comment},
                      target, targetName, targetColumns, targetNames);
    }
}

/** The names stay as text where the table is not among those that were read. */
void TableReader::addForeignKey(Draft &draft, const ForeignKey &key, qint64 target, const QString &targetName,
                                const QList<int> &numbers, const QStringList &names)
{
    ForeignKey resolved = key;
    if (const Draft *found = find(target)) {
        resolved.referencedTable = found->table.id;
        resolved.referencedColumns = columnIds(*found, numbers);
    } else {
        resolved.unresolvedTable = targetName;
        resolved.unresolvedColumns = names;
    }
    draft.table.foreignKeys.insert(resolved);
}

void TableReader::addIndex(CatalogueRow row)
{
    const qint64 oid = row.number();
    const qint64 tableOid = row.number();
    Index index{.name = row.text()};
    index.method = row.text();
    if (index.method == QLatin1String("btree"))
        index.method.clear();
    index.unique = row.flag();
    IndexDetails details;
    details.nullsNotDistinct = row.flag();
    const int keyParts = int(row.number());
    const QList<int> columns = row.numbers();
    const QList<int> options = row.numbers();
    const QStringList expressions = row.texts();
    const QStringList classes = row.texts();
    const QStringList collations = row.texts();
    index.where = withoutParentheses(row.text());
    details.options = parametersFrom(row.texts());
    if (const QString tablespace = row.text(); !tablespace.isEmpty())
        details.options.insert(QStringLiteral("tablespace"), tablespace);
    const bool isClustered = row.flag();
    const bool isValid = row.flag();
    const bool isReplicaIdentity = row.flag();
    const bool isOfPartition = row.flag();
    details.comment = row.text();
    const bool hasStatistics = row.flag();
    if (isOfPartition)
        return;
    Draft *draft = find(tableOid);
    if (!draft) {
        const auto relation = m_relations.constFind(tableOid);
        if (relation != m_relations.cend())
            m_notes.notKept(partOf(Message::tr("index %1").arg(index.name), *relation), relation->id);
        return;
    }
    for (int i = 0; i < keyParts; ++i) {
        IndexPart part;
        if (columns.at(i) == 0)
            part.expression = withoutParentheses(expressions.value(i));
        else
            part.column = draft->columns.value(columns.at(i));
        if (!collations.value(i).isEmpty())
            part.collation = plainCollation(collations.at(i));
        part.operatorClass = classes.value(i);
        const int option = options.value(i);
        part.descending = (option & descendingBit) != 0;
        const bool isFirst = (option & nullsFirstBit) != 0;
        if (isFirst != part.descending)
            part.nulls = isFirst ? NullsOrder::First : NullsOrder::Last;
        index.parts.append(part);
    }
    details.include = columnIds(*draft, columns.sliced(keyParts));
    index.id = partId(draft->table, QStringLiteral("index"), index.name);
    index.details = details;
    if (isReplicaIdentity)
        draft->table.options.parameters.insert(QStringLiteral("replica_identity"), index.name);
    if (isClustered)
        draft->table.options.parameters.insert(QStringLiteral("cluster_on"), index.name);
    const auto note = [&](const QString &what) { m_notes.notKept(what.arg(index.name), draft->table.id, index.id); };
    if (!isValid && draft->relation->kind == QLatin1String("r"))
        note(Message::tr("that index %1 is not valid"));
    if (hasStatistics)
        note(Message::tr("the targets of statistics of index %1"));
    if (const auto key = m_keys.constFind(oid); key != m_keys.cend())
        fillKey(*draft, *key, index);
    else
        draft->table.indexes.insert(index);
}

void TableReader::fillKey(Draft &draft, const Key &key, const Index &index)
{
    const auto fill = [&index](Rare<KeyDetails> &details) {
        if (index.details->include.isEmpty() && index.details->options.isEmpty())
            return;
        details.edit().include = index.details->include;
        details.edit().options = index.details->options;
    };
    if (key.type == QLatin1String("p")) {
        fill(draft.table.primaryKey->details);
    } else if (key.type == QLatin1String("u")) {
        UniqueConstraint &unique = *draft.table.uniqueConstraints.edit(key.id);
        unique.nullsNotDistinct = index.details->nullsNotDistinct;
        fill(unique.details);
    } else {
        ExclusionConstraint &exclusion = *draft.table.exclusions.edit(key.id);
        exclusion.method = index.method;
        exclusion.where = index.where;
        for (qsizetype i = 0; i < index.parts.size(); ++i)
            exclusion.parts.append({index.parts.at(i), key.operators.value(i)});
        fill(exclusion.details);
    }
}

} // namespace joinery::postgresql
