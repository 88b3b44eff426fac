// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_names_aside.h"

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/operation/lookup.h"
#include "core/schema/name_scope.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

struct TakenName
{
    QString nameSpace;
    QString name;
};

bool sameSpace(const QString &a, const QString &b)
{
    return a == b || (isDefaultNameSpace(a) && isDefaultNameSpace(b));
}

/** Whether a key could have it without being given it: most names are none of those, and nobody is asked. */
bool canBeImplied(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && name.at(end - 1).isDigit())
        --end;
    const QStringView stem = QStringView(name).first(end);
    return stem.endsWith(u"_pkey") || stem.endsWith(u"_key") || stem.endsWith(u"_excl");
}

/** The tables from whose names that of a key can come: it begins with the table's, as long as it is not cut. */
QList<const Table *> tablesBehind(const PlanRun &run, const QString &name)
{
    constexpr int surelyWhole = 50;
    QList<const Table *> tables;
    if (!canBeImplied(name))
        return tables;
    if (!run.knowsTableNames || name.toUtf8().size() > surelyWhole) {
        for (const Table &table : run.state.tables)
            tables.append(&table);
        return tables;
    }
    for (qsizetype end = name.indexOf(u'_'); end >= 0; end = name.indexOf(u'_', end + 1)) {
        for (const ObjectId id : run.tablesNamed.value(name.left(end))) {
            if (const Table *table = run.state.tables.find(id))
                tables.append(table);
        }
    }
    return tables;
}

/** The keys and exclusions of a lowered table that have no names of their own. */
QList<PartKey> unnamedKeys(const Table &table)
{
    QList<PartKey> result;
    if (table.primaryKey && table.primaryKey->name.isEmpty())
        result.append({table.id, PartKind::PrimaryKey, {}});
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (unique.name.isEmpty())
            result.append({table.id, PartKind::Unique, unique.id});
    }
    for (const ExclusionConstraint &exclusion : table.exclusions) {
        if (exclusion.name.isEmpty())
            result.append({table.id, PartKind::Exclusion, exclusion.id});
    }
    return result;
}

/** The key without a name that the database calls so. */
std::optional<PartKey> unnamedKey(const PlanRun &run, const Table &table, const QString &name)
{
    const Table lowered = loweredTable(table);
    const QList<PartKey> keys = unnamedKeys(lowered);
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const PartKey &key) { return nameInDatabase(run, lowered, key) == name; });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

/** Whether somebody chose the name for something in the namespace but constraints of this table. */
bool isGiven(const PlanRun &run, const TakenName &wanted, ObjectId byOtherThan)
{
    if (!run.namesLikeKeys.contains(wanted.name))
        return false;
    const auto isNamed = [&wanted](const auto &part) { return part.name == wanted.name; };
    const auto isIn = [&](const Table &table) {
        const bool isOther = table.id != byOtherThan;
        return table.name == wanted.name || std::any_of(table.indexes.begin(), table.indexes.end(), isNamed) ||
               (isOther && table.primaryKey && isNamed(*table.primaryKey)) ||
               (isOther && std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), isNamed)) ||
               (isOther && std::any_of(table.exclusions.begin(), table.exclusions.end(), isNamed));
    };
    for (const Table &table : run.state.tables) {
        if (sameSpace(table.nameSpace, wanted.nameSpace) && isIn(table))
            return true;
        for (const Partition &partition : table.partitions) {
            const QString &own = partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace;
            if (isNamed(partition) && sameSpace(own, wanted.nameSpace))
                return true;
        }
    }
    return std::any_of(run.state.objects.begin(), run.state.objects.end(), [&](const DefinitionObject &object) {
        return (isNamedAmongTables(object.kind) || object.kind == Kind::CompositeType) && isNamed(object) &&
               sameSpace(object.nameSpace, wanted.nameSpace);
    });
}

/** Whether anything in the namespace has the name but constraints of this table. */
bool isTaken(const PlanRun &run, const TakenName &wanted, ObjectId byOtherThan)
{
    if (isGiven(run, wanted, byOtherThan))
        return true;
    const QList<const Table *> tables = tablesBehind(run, wanted.name);
    return std::any_of(tables.begin(), tables.end(), [&](const Table *table) {
        return table->id != byOtherThan && sameSpace(table->nameSpace, wanted.nameSpace) &&
               unnamedKey(run, *table, wanted.name);
    });
}

QString freeName(const PlanRun &run, const QString &name)
{
    const QStringList known = run.namesAside.values();
    return freeNameFor(QStringLiteral("joinery_old_") + name, QSet<QString>(known.begin(), known.end()));
}

void rename(PlanRun &run, const Table &table, const QString &from, const QString &to)
{
    run.steps.add(QStringLiteral("ALTER TABLE %1 RENAME CONSTRAINT %2 TO %3")
                      .arg(nameOf(table), quotedName(from), quotedName(to)));
}

void stepAside(PlanRun &run, const PartKey &key)
{
    const Table table = run.table(key.table);
    const QString name = nameInDatabase(run, table, key);
    const QString aside = freeName(run, name);
    rename(run, table, name, aside);
    run.namesAside.insert(key, aside);
}

/** The names that an operation takes, without those of constraints that are renamed along; they may be empty. */
class NamesTaken
{
public:
    explicit NamesTaken(const Schema &state) : m_state(state) {}

    QList<TakenName> operator()(const AddTable &operation) const
    {
        return chosenNames(operation.table, operation.table.nameSpace);
    }
    QList<TakenName> operator()(const RenameTable &operation) const { return inTable(operation.table, operation.to); }
    QList<TakenName> operator()(const MoveTable &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        return table ? ofTable(*table, operation.to) : QList<TakenName>();
    }
    QList<TakenName> operator()(const AddPartition &operation) const
    {
        return inTable(operation.table, operation.part.name);
    }
    QList<TakenName> operator()(const RenamePartition &operation) const
    {
        return inTable(operation.table, operation.to);
    }
    QList<TakenName> operator()(const AddIndex &operation) const
    {
        return inTable(operation.table, operation.part.name);
    }
    QList<TakenName> operator()(const RenameIndex &operation) const { return inTable(operation.table, operation.to); }
    QList<TakenName> operator()(const AddUniqueConstraint &operation) const
    {
        return inTable(operation.table, operation.part.name);
    }
    QList<TakenName> operator()(const AddExclusionConstraint &operation) const
    {
        return inTable(operation.table, operation.part.name);
    }
    QList<TakenName> operator()(const RenameConstraint &operation) const
    {
        return inTable(operation.table, operation.to);
    }
    QList<TakenName> operator()(const SetPrimaryKey &operation) const
    {
        return inTable(operation.table, operation.after ? operation.after->name : QString());
    }
    QList<TakenName> operator()(const AddObject &operation) const
    {
        return {{operation.object.nameSpace, operation.object.name}};
    }
    QList<TakenName> operator()(const RenameObject &operation) const
    {
        const DefinitionObject *object = findObject(m_state, operation.kind, operation.object);
        return {{object ? object->nameSpace : operation.object.nameSpace, operation.to}};
    }
    QList<TakenName> operator()(const MoveObject &operation) const { return {{operation.to, operation.object.name}}; }

    template <typename Other>
    QList<TakenName> operator()(const Other &) const
    {
        return {};
    }

private:
    static QList<TakenName> chosenNames(const Table &table, const QString &nameSpace)
    {
        QList<TakenName> result{{nameSpace, table.name}};
        const auto append = [&](const auto &parts) {
            for (const auto &part : parts)
                result.append({nameSpace, part.name});
        };
        if (table.primaryKey)
            result.append({nameSpace, table.primaryKey->name});
        append(table.uniqueConstraints);
        append(table.exclusions);
        append(table.indexes);
        append(table.partitions);
        return result;
    }

    static QList<TakenName> ofTable(const Table &table, const QString &nameSpace)
    {
        QList<TakenName> result{{nameSpace, table.name}};
        for (const QString &name : relationNames(loweredTable(table)))
            result.append({nameSpace, name});
        return result;
    }

    [[nodiscard]] QList<TakenName> inTable(const ObjectReference &reference, const QString &name) const
    {
        const Table *table = findTable(m_state, reference);
        return {{table ? table->nameSpace : reference.nameSpace, name}};
    }

    const Schema &m_state;
};

/** The key to which the operation itself gives a name. */
std::optional<PartKey> keyNamedBy(const PlanRun &run)
{
    const auto *rename = std::get_if<RenameConstraint>(&run.operation());
    const auto *change = std::get_if<SetPrimaryKey>(&run.operation());
    const Table *table = rename   ? findTable(run.state, rename->table)
                         : change ? findTable(run.state, change->table)
                                  : nullptr;
    if (!table)
        return std::nullopt;
    if (change)
        return PartKey{table->id, PartKind::PrimaryKey, {}};
    if (const UniqueConstraint *unique = findPart(table->uniqueConstraints, rename->constraint))
        return PartKey{table->id, PartKind::Unique, unique->id};
    if (const ExclusionConstraint *exclusion = findPart(table->exclusions, rename->constraint))
        return PartKey{table->id, PartKind::Exclusion, exclusion->id};
    return std::nullopt;
}

/** Of a table that moves: its own keys, from the names they would meet. */
void stepAsideBeforeMoving(PlanRun &run, const SetAside &aside, const MoveTable &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return;
    const Table table = loweredTable(*found);
    for (const PartKey &key : unnamedKeys(table)) {
        const TakenName wanted{operation.to, nameInDatabase(run, table, key)};
        if (!aside.has(key) && isTaken(run, wanted, table.id))
            stepAside(run, key);
    }
}

/** Collects the names that relations have in any state of a plan. */
class NameCollector
{
public:
    explicit NameCollector(PlanRun &run) : m_run(run), m_taken(run.start) {}

    void collect()
    {
        for (const Table &table : m_run.start.tables)
            note(AddTable{table});
        for (const DefinitionObject &object : m_run.start.objects)
            noteName(object.name);
        for (const Operation &operation : m_run.operations())
            note(operation);
    }

private:
    void note(const Operation &operation)
    {
        for (const TakenName &each : std::visit(m_taken, operation))
            noteName(each.name);
        if (const auto *added = std::get_if<AddTable>(&operation))
            noteTable(added->table.id, added->table.name);
        else if (const auto *renamed = std::get_if<RenameTable>(&operation))
            noteTable(renamed->table.id, renamed->to);
        else if (const auto *sql = std::get_if<RawSql>(&operation); sql && !sql->effect.isEmpty())
            for (const Operation &each : sql->effect.operations().items)
                note(each);
    }

    void noteName(const QString &name)
    {
        if (canBeImplied(name))
            m_run.namesLikeKeys.insert(name);
    }

    void noteTable(ObjectId table, const QString &name)
    {
        m_run.knowsTableNames = m_run.knowsTableNames && !table.isNull();
        if (QList<ObjectId> &known = m_run.tablesNamed[name]; !known.contains(table))
            known.append(table);
    }

    PlanRun &m_run;
    NamesTaken m_taken;
};

} // namespace

void noteRelationNames(PlanRun &run)
{
    NameCollector(run).collect();
}

QString nameInDatabase(const PlanRun &run, const Table &table, const PartKey &part)
{
    const auto aside = run.namesAside.constFind(part);
    return aside == run.namesAside.constEnd() ? nameOfPart(table, part) : *aside;
}

QString nameForNow(PlanRun &run, const Table &table, const PartKey &part, const QString &wanted)
{
    if (!unnamedKeys(table).contains(part) || !isTaken(run, {table.nameSpace, wanted}, table.id)) {
        run.namesAside.remove(part);
        return wanted;
    }
    const auto known = run.namesAside.constFind(part);
    return known == run.namesAside.constEnd() ? *run.namesAside.insert(part, freeName(run, wanted)) : *known;
}

QSet<ObjectId> keysWithoutTheirNames(const PlanRun &run, const Table &table)
{
    QSet<ObjectId> result;
    for (const PartKey &key : unnamedKeys(table)) {
        if (isGiven(run, {table.nameSpace, nameOfPart(table, key)}, table.id))
            result.insert(key.id);
    }
    return result;
}

void makeRoom(PlanRun &run, const SetAside &aside)
{
    const std::optional<PartKey> own = keyNamedBy(run);
    for (const TakenName &wanted : std::visit(NamesTaken(run.state), run.operation())) {
        for (const Table *table : tablesBehind(run, wanted.name)) {
            const auto key =
                sameSpace(table->nameSpace, wanted.nameSpace) ? unnamedKey(run, *table, wanted.name) : std::nullopt;
            if (key && key != own && !aside.has(*key))
                stepAside(run, *key);
        }
    }
    if (const auto *move = std::get_if<MoveTable>(&run.operation()))
        stepAsideBeforeMoving(run, aside, *move);
}

void settleNames(PlanRun &run)
{
    const QMap<PartKey, QString> asides = run.namesAside;
    for (auto entry = asides.cbegin(); entry != asides.cend(); ++entry) {
        const Table table = run.table(entry.key().table);
        if (!unnamedKeys(table).contains(entry.key())) {
            run.namesAside.remove(entry.key());
            continue;
        }
        const QString wanted = nameOfPart(table, entry.key());
        if (isTaken(run, {table.nameSpace, wanted}, table.id))
            continue;
        rename(run, table, entry.value(), wanted);
        run.namesAside.remove(entry.key());
    }
}

} // namespace joinery::postgresql
