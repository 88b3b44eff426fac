// SPDX-License-Identifier: MIT
#include "core/differ/change_entry.h"

#include "core/base/translate.h"
#include "core/operation/describe.h"
#include "core/operation/part_access.h"

namespace joinery {

namespace {

QString tableDetail(const Table &table)
{
    QStringList parts{Message::tr("%n columns", nullptr, static_cast<int>(table.columns.size()))};
    if (!table.foreignKeys.isEmpty())
        parts.append(Message::tr("%n foreign keys", nullptr, static_cast<int>(table.foreignKeys.size())));
    if (!table.indexes.isEmpty())
        parts.append(Message::tr("%n indexes", nullptr, static_cast<int>(table.indexes.size())));
    return parts.join(QStringLiteral(", "));
}

QString columnDetail(const Column &column)
{
    QStringList parts;
    if (!column.type.text().isEmpty())
        parts.append(column.type.text());
    if (!column.nullable)
        parts.append(Message::tr("not null"));
    if (column.defaultValue)
        parts.append(Message::tr("default %1").arg(column.defaultValue->userText()));
    return parts.join(QStringLiteral(", "));
}

/** "real → numeric(10,2)" for a change of type alone, else every property that changes. */
QString alterDetail(const Column &before, const Column &after)
{
    Column sameType = after;
    sameType.type = before.type;
    if (sameType == before)
        return QStringLiteral("%1 → %2").arg(before.type.text(), after.type.text());
    return describeChange(before, after).replace(QStringLiteral("->"), QStringLiteral("→"));
}

QString word(const ForeignKey *)
{
    return Message::tr("foreign key");
}
QString word(const UniqueConstraint *)
{
    return Message::tr("unique");
}
QString word(const CheckConstraint *)
{
    return Message::tr("check");
}
QString word(const ExclusionConstraint *)
{
    return Message::tr("exclusion constraint");
}
QString word(const Partition *)
{
    return Message::tr("partition");
}
QString word(const Index *)
{
    return Message::tr("index");
}

/** Builds the entries one operation after the other; `m_byPart` finds the entry of a column again. */
class EntryBuilder
{
public:
    EntryBuilder(const Schema &from, const Schema &to) : m_from(from), m_to(to) {}

    QList<ChangeEntry> build(const QList<Operation> &operations)
    {
        // Columns first, so that what comes with them or goes with them finds them.
        for (m_index = 0; m_index < operations.size(); ++m_index)
            noteColumns(operations.at(m_index));
        for (m_index = 0; m_index < operations.size(); ++m_index) {
            const Operation &operation = operations.at(m_index);
            m_risk = riskOf(operation);
            std::visit(*this, operation);
        }
        const auto unused = [](const ChangeEntry &entry) { return entry.operations.isEmpty(); };
        m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), unused), m_entries.end());
        sortByObject();
        return m_entries;
    }

    void operator()(const AddTable &operation)
    {
        start(ChangeKind::Added, operation.table.id, {}, operation.table.name, tableDetail(operation.table));
    }
    void operator()(const DropTable &operation)
    {
        const Table *table = m_from.tables.find(operation.table.id);
        start(ChangeKind::Dropped, operation.table.id, {}, operation.table.name,
              table ? tableDetail(*table) : QString());
    }
    void operator()(const RenameTable &operation)
    {
        rename(operation.table.id, {}, {}, operation.table.name, operation.to);
    }
    void operator()(const MoveTable &operation) { move(operation.table, operation.to); }
    void operator()(const AlterTableOptions &operation)
    {
        start(ChangeKind::Changed, operation.table.id, {}, nameOf(operation.table),
              operation.before == operation.after ? Message::tr("comment") : Message::tr("options"));
    }
    void operator()(const AddColumn &operation)
    {
        ChangeEntry &entry = entryOf(operation.table, operation.column.id, ChangeKind::Added);
        entry.title = nameOf(operation.table) + QLatin1Char('.') + operation.column.name;
        prependDetail(entry, columnDetail(operation.column));
        take(entry);
    }
    void operator()(const DropColumn &operation)
    {
        ChangeEntry &entry = entryOf(operation.table, operation.column.id, ChangeKind::Dropped);
        entry.title = nameOf(operation.table) + QLatin1Char('.') + operation.column.name;
        take(entry);
    }
    void operator()(const RenameColumn &operation)
    {
        rename(operation.table.id, operation.column.id, nameOf(operation.table), operation.column.name, operation.to);
    }
    void operator()(const AlterColumn &operation)
    {
        ChangeEntry &entry = entryOf(operation.table, operation.after.id, ChangeKind::Changed);
        if (entry.title.isEmpty())
            entry.title = nameOf(operation.table) + QLatin1Char('.') + operation.after.name;
        addDetail(entry, alterDetail(operation.before, operation.after));
        take(entry);
    }
    void operator()(const ReorderColumns &operation)
    {
        start(ChangeKind::Changed, operation.table.id, {}, nameOf(operation.table), Message::tr("order of columns"));
    }
    void operator()(const SetPrimaryKey &operation)
    {
        const auto of = [](const std::optional<PrimaryKey> &key) { return key ? key->columns : QList<ObjectId>(); };
        if (join(operation.table.id, of(operation.before) + of(operation.after), Message::tr("primary key")))
            return;
        ChangeEntry &entry = entryOf(operation.table, {}, ChangeKind::Changed);
        if (!operation.before && entry.operations.isEmpty())
            entry.kind = ChangeKind::Added;
        else if (!operation.after && entry.operations.isEmpty())
            entry.kind = ChangeKind::Dropped;
        else
            entry.kind = ChangeKind::Changed;
        entry.title = nameOf(operation.table);
        entry.detail = Message::tr("primary key");
        take(entry);
    }
    template <typename Part>
    void operator()(const AddPart<Part> &operation)
    {
        if (!join(operation.table.id, columnsOf(operation.part), word(&operation.part)))
            part(operation.table, operation.part.id, operation.part.name, ChangeKind::Added, word(&operation.part));
    }
    template <typename Part>
    void operator()(const DropPart<Part> &operation)
    {
        const Table *table = m_from.tables.find(operation.table.id);
        const Part *old = table ? PartAccess<Part>::of(*table).find(operation.part.id) : nullptr;
        const QString what = word(static_cast<const Part *>(nullptr));
        if (!old || !join(operation.table.id, columnsOf(*old), what))
            part(operation.table, operation.part.id, operation.part.name, ChangeKind::Dropped, what);
    }
    template <typename Part>
    void operator()(const AlterPart<Part> &operation)
    {
        part(operation.table, operation.after.id, operation.after.name, ChangeKind::Changed, word(&operation.after));
    }
    void operator()(const RenameConstraint &operation)
    {
        rename(operation.table.id, operation.constraint.id, nameOf(operation.table), operation.constraint.name,
               operation.to);
    }
    void operator()(const RenameIndex &operation)
    {
        rename(operation.table.id, operation.index.id, nameOf(operation.table), operation.index.name, operation.to);
    }
    void operator()(const RenamePartition &operation)
    {
        rename(operation.table.id, operation.partition.id, nameOf(operation.table), operation.partition.name,
               operation.to);
    }
    void operator()(const AddEnum &operation)
    {
        start(ChangeKind::Added, operation.enumType.id, {}, operation.enumType.name,
              Message::tr("enum, %n values", nullptr, static_cast<int>(operation.enumType.values.size())));
    }
    void operator()(const DropEnum &operation)
    {
        start(ChangeKind::Dropped, operation.enumType.id, {}, operation.enumType.name, Message::tr("enum"));
    }
    void operator()(const RenameEnum &operation)
    {
        rename(operation.enumType.id, {}, {}, operation.enumType.name, operation.to);
    }
    void operator()(const MoveEnum &operation) { move(operation.enumType, operation.to); }
    void operator()(const AlterEnum &operation)
    {
        start(ChangeKind::Changed, operation.enumType.id, {}, nameOf(operation.enumType),
              operation.order.isEmpty() ? Message::tr("comment") : Message::tr("order of values"));
    }
    void operator()(const AddEnumValue &operation)
    {
        part(operation.enumType, operation.value.id, operation.value.name, ChangeKind::Added, Message::tr("value"));
    }
    void operator()(const RenameEnumValue &operation)
    {
        rename(operation.enumType.id, operation.value.id, nameOf(operation.enumType), operation.value.name,
               operation.to);
    }
    void operator()(const DropEnumValue &operation)
    {
        part(operation.enumType, operation.value.id, operation.value.name, ChangeKind::Dropped, Message::tr("value"));
    }
    void operator()(const AddObject &operation)
    {
        start(ChangeKind::Added, operation.object.id, {}, operation.object.name, kindTitle(operation.object.kind));
    }
    void operator()(const DropObject &operation)
    {
        start(ChangeKind::Dropped, operation.object.id, {}, operation.object.name, kindTitle(operation.kind));
    }
    void operator()(const RenameObject &operation)
    {
        rename(operation.object.id, {}, {}, operation.object.name, operation.to);
    }
    void operator()(const MoveObject &operation) { move(operation.object, operation.to); }
    void operator()(const ReplaceObject &operation)
    {
        ChangeEntry &entry = entryOf(referenceTo(operation.after), {}, ChangeKind::Changed);
        if (entry.title.isEmpty())
            entry.title = operation.after.name;
        addDetail(entry, Message::tr("%1, new definition").arg(kindTitle(operation.after.kind)));
        take(entry);
    }
    void operator()(const InsertRows &operation) { rows(operation); }
    void operator()(const UpdateRows &operation) { rows(operation); }
    void operator()(const DeleteRows &operation) { rows(operation); }
    void operator()(const RawSql &operation) { start(ChangeKind::Changed, {}, {}, describe(operation), {}); }
    void operator()(const Code &operation) { start(ChangeKind::Changed, {}, {}, describe(operation), {}); }

private:
    void noteColumns(const Operation &operation)
    {
        if (const auto *add = std::get_if<AddColumn>(&operation))
            (void)entryOf(add->table, add->column.id, ChangeKind::Added);
        if (const auto *drop = std::get_if<DropColumn>(&operation))
            (void)entryOf(drop->table, drop->column.id, ChangeKind::Dropped);
    }

    /** Changes of one object stand together, objects in order of their names; in an object as they will run. */
    void sortByObject()
    {
        const auto nameOfObject = [this](const ChangeEntry &entry) {
            for (const Schema *schema : {&m_to, &m_from}) {
                if (const Table *table = schema->tables.find(entry.object))
                    return table->name;
                if (const EnumType *enumType = schema->enums.find(entry.object))
                    return enumType->name;
                if (const DefinitionObject *object = schema->objects.find(entry.object))
                    return object->name;
            }
            return QString();
        };
        std::stable_sort(m_entries.begin(), m_entries.end(), [&](const ChangeEntry &a, const ChangeEntry &b) {
            const QString left = nameOfObject(a);
            const QString right = nameOfObject(b);
            return left != right ? left < right : a.operations.first() < b.operations.first();
        });
    }

    /** The name a table or enum ends with, so that all lines about it agree. */
    [[nodiscard]] QString nameOf(const ObjectReference &table) const
    {
        const Table *after = m_to.tables.find(table.id);
        const EnumType *enumAfter = m_to.enums.find(table.id);
        return after ? after->name : enumAfter ? enumAfter->name : table.name;
    }

    template <typename Rows>
    void rows(const Rows &operation)
    {
        start(ChangeKind::Changed, operation.table.id, {}, nameOf(operation.table), describe(operation));
    }

    void move(const ObjectReference &object, const QString &to)
    {
        const auto shown = [](const QString &nameSpace) {
            return nameSpace.isEmpty() ? Message::tr("default namespace") : nameSpace;
        };
        ChangeEntry &entry = entryOf(object, {}, ChangeKind::Changed);
        if (entry.title.isEmpty())
            entry.title = nameOf(object);
        addDetail(entry, QStringLiteral("%1 → %2").arg(shown(object.nameSpace), shown(to)));
        take(entry);
    }

    void take(ChangeEntry &entry)
    {
        entry.operations.append(m_index);
        entry.risk = std::max(entry.risk, m_risk);
    }

    ChangeEntry &start(ChangeKind kind, ObjectId object, ObjectId part, const QString &title, const QString &detail)
    {
        m_entries.append({kind, object, part, title, detail, Risk::Safe, {}});
        take(m_entries.last());
        return m_entries.last();
    }

    ChangeEntry &entryOf(const ObjectReference &object, ObjectId part, ChangeKind kind)
    {
        const auto key = std::pair(object.id, part);
        if (!m_byPart.contains(key)) {
            m_byPart.insert(key, m_entries.size());
            m_entries.append({kind, object.id, part, {}, {}, Risk::Safe, {}});
        }
        return m_entries[m_byPart.value(key)];
    }

    void rename(ObjectId object, ObjectId part, const QString &table, const QString &from, const QString &to)
    {
        ChangeEntry &entry = entryOf({object, {}, {}}, part, ChangeKind::Renamed);
        // A rename by way of a temporary name is shown as one.
        if (!m_oldNames.contains({object, part}))
            m_oldNames.insert({object, part}, from);
        entry.kind = ChangeKind::Renamed;
        entry.title = (table.isEmpty() ? QString() : table + QLatin1Char('.')) +
                      QStringLiteral("%1 → %2").arg(m_oldNames.value({object, part}), to);
        if (entry.detail.isEmpty())
            entry.detail = Message::tr("rename, keeps data");
        take(entry);
    }

    void part(const ObjectReference &table, ObjectId id, const QString &name, ChangeKind kind, const QString &what)
    {
        const bool seen = m_byPart.contains(std::pair(table.id, id));
        ChangeEntry &entry = entryOf(table, id, kind);
        if (seen)
            entry.kind = ChangeKind::Changed;
        entry.title = name.isEmpty() ? nameOf(table) : nameOf(table) + QLatin1Char('.') + name;
        entry.detail = what;
        take(entry);
    }

    /** Lets a key or index travel with the column that is added or dropped; false when no such column is among these.
     */
    bool join(ObjectId table, const QList<ObjectId> &columns, const QString &what)
    {
        for (const ObjectId column : columns) {
            const auto found = m_byPart.constFind(std::pair(table, column));
            if (found == m_byPart.constEnd())
                continue;
            ChangeEntry &entry = m_entries[*found];
            if (entry.kind != ChangeKind::Added && entry.kind != ChangeKind::Dropped)
                continue;
            if (entry.kind == ChangeKind::Added)
                addDetail(entry, what);
            take(entry);
            return true;
        }
        return false;
    }

    static void addDetail(ChangeEntry &entry, const QString &text)
    {
        if (entry.detail.isEmpty() || entry.detail == Message::tr("rename, keeps data"))
            entry.detail = text;
        else if (!entry.detail.split(QStringLiteral(", ")).contains(text))
            entry.detail += QStringLiteral(", ") + text;
    }

    static void prependDetail(ChangeEntry &entry, const QString &text)
    {
        entry.detail = entry.detail.isEmpty() ? text : text + QStringLiteral(", ") + entry.detail;
    }

    const Schema &m_from;
    const Schema &m_to;
    int m_index = 0;
    Risk m_risk = Risk::Safe;
    QList<ChangeEntry> m_entries;
    QHash<std::pair<ObjectId, ObjectId>, qsizetype> m_byPart;
    QHash<std::pair<ObjectId, ObjectId>, QString> m_oldNames;
};

} // namespace

QList<ChangeEntry> changeEntries(const QList<Operation> &operations, const Schema &from, const Schema &to)
{
    return EntryBuilder(from, to).build(operations);
}

QString changeSign(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("+");
    case ChangeKind::Renamed:
        return QStringLiteral("→");
    case ChangeKind::Dropped:
        return QStringLiteral("−");
    case ChangeKind::None:
    case ChangeKind::Changed:
        return QStringLiteral("~");
    }
    return {};
}

QString entryLine(const ChangeEntry &entry)
{
    const QString line = changeSign(entry.kind) + QLatin1Char(' ') + entry.title;
    return entry.detail.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, entry.detail);
}

QString entryWords(const ChangeEntry &entry)
{
    switch (entry.kind) {
    case ChangeKind::Added:
        return Message::tr("add %1").arg(entry.title);
    case ChangeKind::Renamed:
        return Message::tr("rename %1").arg(entry.title);
    case ChangeKind::Dropped:
        return Message::tr("drop %1").arg(entry.title);
    case ChangeKind::None:
    case ChangeKind::Changed:
        return Message::tr("change %1").arg(entry.title);
    }
    return {};
}

} // namespace joinery
