// SPDX-License-Identifier: MIT
#include "core/copying/pasting.h"

#include "core/base/translate.h"
#include "core/copying/key_fitting.h"
#include "core/copying/paste_names.h"
#include "core/database/new_ids.h"
#include "core/dialect/lossy_mappings.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/operation/part_access.h"

namespace joinery {

namespace {

using Severity = Finding::Severity;

/** Says of each id of a schema what it is to become: itself. */
class KeptIds
{
public:
    KeptIds(const Schema &all, QHash<ObjectId, ObjectId> &ids) : m_all(all), m_ids(ids) {}

    void keep(const Schema &schema, bool columnsOnly)
    {
        for (const Table &table : schema.tables) {
            if (columnsOnly || !m_all.tables.contains(table.id))
                keepParts(table, columnsOnly);
        }
        for (const EnumType &enumType : schema.enums) {
            if (m_all.enums.contains(enumType.id))
                continue;
            keep(enumType.id);
            for (const EnumValue &value : enumType.values)
                keep(value.id);
        }
        for (const DefinitionObject &object : schema.objects) {
            if (!m_all.objects.contains(object.id))
                keep(object.id);
        }
    }

private:
    void keep(ObjectId id) { m_ids.insert(id, id); }

    void keepParts(const Table &table, bool columnsOnly)
    {
        const auto isUsed = [this](ObjectId id) {
            return std::any_of(m_all.tables.begin(), m_all.tables.end(),
                               [id](const Table &other) { return other.column(id); });
        };
        if (!columnsOnly)
            keep(table.id);
        for (const Column &column : table.columns) {
            if (!columnsOnly || !isUsed(column.id))
                keep(column.id);
        }
        if (columnsOnly)
            return;
        const auto keepAll = [this](const auto &parts) {
            for (const auto &part : parts)
                keep(part.id);
        };
        keepAll(table.foreignKeys);
        keepAll(table.uniqueConstraints);
        keepAll(table.checks);
        keepAll(table.exclusions);
        keepAll(table.indexes);
        keepAll(table.partitions);
    }

    const Schema &m_all;
    QHash<ObjectId, ObjectId> &m_ids;
};

bool isSameType(const EnumType &a, const EnumType &b)
{
    return a.nameSpace == b.nameSpace && a.name == b.name && a.texts() == b.texts();
}

bool isSameType(const DefinitionObject &a, const DefinitionObject &b)
{
    return isColumnType(a.kind) && a.kind == b.kind && a.nameSpace == b.nameSpace && a.name == b.name &&
           a.definition == b.definition;
}

/** Does what is the same for tables and for columns. */
class Pasting
{
public:
    Pasting(const Fragment &fragment, const PasteTarget &target)
        : m_fragment(fragment), m_target(target), m_home(findDialect(fragment.dialect)), m_work(fragment.schema)
    {
    }

    [[nodiscard]] Schema &work() { return m_work; }
    [[nodiscard]] QHash<ObjectId, ObjectId> &ids() { return m_ids; }

    /** Types and foreign keys as they are to be; ids and names are still those of the fragment. */
    void fit()
    {
        reuse(m_work.enums, m_target.all.enums);
        reuse(m_work.objects, m_target.all.objects);
        if (isForeign())
            translateTypes();
        const bool keepsUnresolved = !m_target.dialect || m_target.dialect == &sqliteDialect();
        KeyFitting keys(m_fragment, m_target.all, keepsUnresolved);
        keys.fit(m_work);
        m_notices += keys.findings();
        for (const ObjectId id : keys.outside()) {
            if (!id.isNull())
                m_ids.insert(id, id);
        }
        if (m_fragment.isCut)
            KeptIds(m_target.all, m_ids).keep(m_work, m_fragment.columnsOnly);
        keepDependences();
    }

    /** Gives everything its id; afterwards the work is what comes into the project. */
    void renew()
    {
        m_work = withNewIds(m_work, m_ids);
        for (Finding &notice : m_notices)
            notice.object = m_ids.value(notice.object);
    }

    [[nodiscard]] QList<Finding> notices() const { return m_notices; }

    void noteDialect(const Schema &before)
    {
        if (!isForeign())
            return;
        Schema after = before;
        after = united(after, m_work);
        for (const Finding &finding : m_target.dialect->validate(m_work)) {
            // Names of other tables are not known to a part on its own.
            if (finding.severity != Severity::Info)
                m_notices.append(finding);
        }
        m_notices += lossyMappings(before, after, *m_home, *m_target.dialect);
    }

private:
    [[nodiscard]] bool isForeign() const { return m_home && m_target.dialect && m_home != m_target.dialect; }

    /** Takes those out that the project has already, just so. */
    template <typename T>
    void reuse(IdMap<T> &own, const IdMap<T> &there)
    {
        for (const T &each : IdMap<T>(own)) {
            const auto found =
                std::find_if(there.begin(), there.end(), [&](const T &other) { return isSameType(each, other); });
            const bool isAType = m_fragment.columnsOnly || !m_work.tables.isEmpty();
            if (found == there.end() || !isAType)
                continue;
            m_ids.insert(each.id, found->id);
            own.remove(each.id);
        }
    }

    void translateTypes()
    {
        const Schema types = united(m_target.all, m_work);
        for (const ObjectId id : QList<ObjectId>(m_work.tables.ids())) {
            const Table before = *m_work.tables.find(id);
            for (qsizetype i = 0; i < before.columns.size(); ++i) {
                const DataType &type = before.columns.at(i).type;
                if (type.kind != DataType::Kind::Native || !postgresql::schemaTypeOf(types, type.element()).isNull())
                    continue;
                const DataType common = DataType::fromUserText(type.text());
                if (common.kind != DataType::Kind::Native)
                    m_work.tables.edit(id)->columns[i].type = common;
            }
        }
    }

    /** What objects belong to or need stays the same where it is there, and else is not known. */
    void keepDependences()
    {
        const auto isThere = [this](ObjectId id) {
            const auto holds = [id](const Schema &schema) {
                return schema.tables.contains(id) || schema.objects.contains(id) || schema.enums.contains(id);
            };
            return holds(m_target.all) || holds(m_work) || m_ids.contains(id);
        };
        const auto keep = [&](ObjectId id) {
            const bool isOwn = m_work.tables.contains(id) || m_work.objects.contains(id) || m_ids.contains(id);
            if (!isOwn)
                m_ids.insert(id, id);
        };
        for (const ObjectId id : QList<ObjectId>(m_work.objects.ids())) {
            const DefinitionObject before = *m_work.objects.find(id);
            DefinitionObject after = before;
            if (!after.table.isNull() && !isThere(after.table))
                after.table = {};
            after.dependsOn.removeIf([&](ObjectId needed) { return !isThere(needed); });
            if (!after.table.isNull())
                keep(after.table);
            for (const ObjectId needed : after.dependsOn)
                keep(needed);
            if (after != before)
                m_work.objects.insert(after);
        }
    }

    const Fragment &m_fragment;
    const PasteTarget &m_target;
    const Dialect *m_home;
    Schema m_work;
    QHash<ObjectId, ObjectId> m_ids;
    QList<Finding> m_notices;
};

void addTypes(const Schema &work, QList<Operation> &operations)
{
    for (const EnumType *enumType : sortedByName(work.enums))
        operations.append(AddEnum{*enumType});
    for (const DefinitionObject *object : sortedByName(work.objects)) {
        if (isColumnType(object->kind))
            operations.append(AddObject{*object});
    }
}

template <typename Part>
void addParts(const Table &table, const ObjectReference &to, QList<Operation> &operations)
{
    for (const Part *part : sortedByName(PartAccess<Part>::of(table)))
        operations.append(AddPart<Part>{to, *part});
}

} // namespace

Paste pasted(const Fragment &fragment, const PasteTarget &target)
{
    Pasting pasting(fragment, target);
    pasting.fit();
    makeNamesFree(pasting.work(), target.all);
    pasting.renew();
    pasting.noteDialect({});
    const Schema &work = pasting.work();
    Paste paste;
    addTypes(work, paste.operations);
    for (const Table *table : sortedByName(work.tables))
        paste.operations.append(AddTable{*table});
    for (const DefinitionObject *object : sortedByName(work.objects)) {
        if (!isColumnType(object->kind))
            paste.operations.append(AddObject{*object});
    }
    paste.ids = pasting.ids();
    paste.notices = pasting.notices();
    return paste;
}

Paste pastedColumns(const Fragment &fragment, ObjectId table, ObjectId after, const PasteTarget &target)
{
    const Table *to = target.all.tables.find(table);
    if (!to || !fragment.columnTable())
        return {};
    Pasting pasting(fragment, target);
    pasting.fit();
    const ObjectId source = fragment.columnTable()->id;
    makeColumnNamesFree(pasting.work(), source, *to, target.all);
    // The columns come into that table; a key among the parts may still point to the one they were copied from.
    Table carrier = *pasting.work().tables.find(source);
    const ObjectId self = ObjectId::create();
    carrier.id = self;
    pasting.work().tables.remove(source);
    pasting.work().tables.insert(carrier);
    pasting.renew();
    const Table *work = pasting.work().tables.find(pasting.ids().value(self));
    pasting.noteDialect({});
    Paste paste;
    addTypes(pasting.work(), paste.operations);
    std::optional<PartReference> behind;
    if (const Column *column = to->column(after))
        behind = referenceToPart(*column);
    for (Column column : work->columns) {
        column.autoIncrement = false;
        paste.operations.append(AddColumn{referenceTo(*to), column, behind});
        behind = behind ? std::optional(referenceToPart(column)) : std::nullopt;
    }
    addParts<UniqueConstraint>(*work, referenceTo(*to), paste.operations);
    addParts<CheckConstraint>(*work, referenceTo(*to), paste.operations);
    addParts<Index>(*work, referenceTo(*to), paste.operations);
    addParts<ForeignKey>(*work, referenceTo(*to), paste.operations);
    paste.ids = pasting.ids();
    paste.notices = pasting.notices();
    return paste;
}

} // namespace joinery
