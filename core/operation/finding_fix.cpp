// SPDX-License-Identifier: MIT
#include "core/operation/finding_fix.h"

#include "core/base/translate.h"
#include "core/operation/edits.h"
#include "core/operation/key_columns.h"
#include "core/schema/type_check.h"
#include "core/schema/validation.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace joinery {

namespace {

enum class Fix
{
    SameTypes,
    UniqueTarget,
    DropKey,
    ShortName,
    FreeName,
    NoDefault,
    ColumnsOnce,
    PrimaryKey,
    DropIndex,
    KeyIndex
};

std::optional<Fix> fixOf(const QString &code)
{
    static const QMap<QString, Fix> fixes{{QStringLiteral("foreign_key.type"), Fix::SameTypes},
                                          {QStringLiteral("foreign_key.not_unique"), Fix::UniqueTarget},
                                          {QStringLiteral("foreign_key.unresolved"), Fix::DropKey},
                                          {QStringLiteral("foreign_key.dangling_table"), Fix::DropKey},
                                          {QStringLiteral("name.too_long"), Fix::ShortName},
                                          {QStringLiteral("column.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("table.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("enum.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("object.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("constraint.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("index.duplicate_name"), Fix::FreeName},
                                          {QStringLiteral("column.generated_default"), Fix::NoDefault},
                                          {QStringLiteral("column.null_default"), Fix::NoDefault},
                                          {QStringLiteral("key.duplicate_column"), Fix::ColumnsOnce},
                                          {QStringLiteral("table.no_columns"), Fix::PrimaryKey},
                                          {QStringLiteral("advice.primary_key"), Fix::PrimaryKey},
                                          {QStringLiteral("advice.duplicate_index"), Fix::DropIndex},
                                          {QStringLiteral("advice.foreign_key_index"), Fix::KeyIndex}};
    if (code.endsWith(QLatin1String(".name_length")))
        return Fix::ShortName;
    const auto found = fixes.constFind(code);
    return found == fixes.cend() ? std::nullopt : std::optional(*found);
}

QString titleOf(Fix fix)
{
    switch (fix) {
    case Fix::SameTypes:
        return Message::tr("Make the types the same");
    case Fix::UniqueTarget:
        return Message::tr("Make them unique");
    case Fix::DropKey:
        return Message::tr("Drop the foreign key");
    case Fix::ShortName:
        return Message::tr("Shorten the name");
    case Fix::FreeName:
        return Message::tr("Give it a free name");
    case Fix::NoDefault:
        return Message::tr("Remove the default");
    case Fix::ColumnsOnce:
        return Message::tr("Name each column once");
    case Fix::PrimaryKey:
        return Message::tr("Add a primary key");
    case Fix::DropIndex:
        return Message::tr("Drop the index");
    case Fix::KeyIndex:
        break;
    }
    return Message::tr("Add an index");
}

/** Whether the part that the fix is about is one that it can change. */
bool isFor(Fix fix, ObjectId part, const Table &table, const Schema &schema)
{
    const ForeignKey *key = table.foreignKeys.find(part);
    switch (fix) {
    case Fix::UniqueTarget:
        // Tables of other apps have migrations of their own.
        return key && schema.tables.contains(key->referencedTable);
    case Fix::SameTypes:
    case Fix::DropKey:
    case Fix::KeyIndex:
        return key;
    case Fix::ShortName:
    case Fix::FreeName:
        return part.isNull() || table.column(part) || key || table.indexes.contains(part) ||
               table.uniqueConstraints.contains(part) || table.checks.contains(part) || table.exclusions.contains(part);
    case Fix::NoDefault:
        return table.column(part);
    case Fix::ColumnsOnce:
        return !key;
    case Fix::PrimaryKey:
        return !table.primaryKey;
    case Fix::DropIndex:
        break;
    }
    return table.indexes.contains(part);
}

QList<ObjectId> withoutRepeated(const QList<ObjectId> &columns)
{
    QList<ObjectId> once;
    for (const ObjectId column : columns) {
        if (!once.contains(column))
            once.append(column);
    }
    return once;
}

/** The longest beginning of the name that every database takes, with room for a number behind it. */
QString shortened(QString name)
{
    constexpr int room = 4;
    while (name.toUtf8().size() > longestName - room)
        name.chop(name.size() > 1 && name.at(name.size() - 1).isLowSurrogate() ? 2 : 1);
    return name.trimmed();
}

/** Finds the fix of one finding about one table. */
class Fixer
{
public:
    Fixer(const Finding &finding, const Table &table, const Schema &schema, const Schema &all)
        : m_finding(finding), m_table(table), m_schema(schema), m_all(all)
    {
    }

    [[nodiscard]] QList<Operation> operations() const
    {
        switch (*fixOf(m_finding.code)) {
        case Fix::SameTypes:
            return sameTypes();
        case Fix::UniqueTarget:
            return uniqueTarget();
        case Fix::DropKey:
            return dropKey();
        case Fix::ShortName:
            return renamed([](const QString &name) { return shortened(name); });
        case Fix::FreeName:
            return renamed([](const QString &name) { return name; });
        case Fix::NoDefault:
            return alteredColumn([](Column &column) { column.defaultValue.reset(); });
        case Fix::ColumnsOnce:
            return columnsOnce();
        case Fix::PrimaryKey:
            return primaryKey();
        case Fix::DropIndex:
            return dropIndex();
        case Fix::KeyIndex:
            break;
        }
        return keyIndex();
    }

private:
    using Change = std::function<void(Column &)>;

    [[nodiscard]] const ForeignKey *key() const { return m_table.foreignKeys.find(m_finding.part); }

    [[nodiscard]] QList<Operation> alteredColumn(const Change &change) const
    {
        const Column *before = m_table.column(m_finding.part);
        if (!before)
            return {};
        Column after = *before;
        change(after);
        return {AlterColumn{referenceTo(m_table), *before, after}};
    }

    [[nodiscard]] QList<Operation> sameTypes() const
    {
        const Table *target = key() ? m_all.tables.find(key()->referencedTable) : nullptr;
        QList<Operation> operations;
        for (qsizetype i = 0; target && i < key()->columns.size(); ++i) {
            const Column *own = m_table.column(key()->columns.at(i));
            const Column *other = target->column(key()->referencedColumns.value(i));
            if (!own || !other || sameTypeOfKey(own->type, other->type))
                continue;
            Column after = *own;
            after.type = other->type;
            operations.append(AlterColumn{referenceTo(m_table), *own, after});
        }
        return operations;
    }

    [[nodiscard]] QList<Operation> uniqueTarget() const
    {
        const Table *target = key() ? m_schema.tables.find(key()->referencedTable) : nullptr;
        if (!target)
            return {};
        const UniqueConstraint unique{.id = ObjectId::create(),
                                      .name =
                                          automaticName(target->name, target->columnNames(key()->referencedColumns),
                                                        QStringLiteral("unique"), takenPartNames(m_schema, *target)),
                                      .columns = key()->referencedColumns};
        return {AddUniqueConstraint{referenceTo(*target), unique}};
    }

    [[nodiscard]] QList<Operation> dropKey() const
    {
        return key() ? QList<Operation>{DropForeignKey{referenceTo(m_table), referenceToPart(*key())}}
                     : QList<Operation>();
    }

    /** The name that `change` makes of the old one, or the next that is free. */
    [[nodiscard]] QList<Operation> renamed(const std::function<QString(const QString &)> &change) const
    {
        const ObjectId part = m_finding.part;
        const ObjectReference self = referenceTo(m_table);
        if (part.isNull())
            return {RenameTable{self, freeName(change(m_table.name), takenObjectNames(m_schema)), {}}};
        if (const Column *column = m_table.column(part)) {
            QSet<QString> taken;
            for (const Column &each : m_table.columns)
                taken.insert(each.name);
            return {RenameColumn{self, referenceToPart(*column), freeName(change(column->name), taken), {}}};
        }
        const QSet<QString> taken = takenPartNames(m_schema, m_table);
        if (const Index *index = m_table.indexes.find(part))
            return {RenameIndex{self, referenceToPart(*index), freeName(change(index->name), taken)}};
        const auto constraint = [&](const auto &parts) -> QList<Operation> {
            const auto *found = parts.find(part);
            return found ? QList<Operation>{RenameConstraint{self, referenceToPart(*found),
                                                             freeName(change(found->name), taken)}}
                         : QList<Operation>();
        };
        return constraint(m_table.foreignKeys) + constraint(m_table.uniqueConstraints) + constraint(m_table.checks) +
               constraint(m_table.exclusions);
    }

    [[nodiscard]] QList<Operation> columnsOnce() const
    {
        const ObjectReference self = referenceTo(m_table);
        if (m_finding.part.isNull() && m_table.primaryKey) {
            PrimaryKey after = *m_table.primaryKey;
            setKeyColumns(after, withoutRepeated(after.columns));
            return {SetPrimaryKey{self, m_table.primaryKey, after}};
        }
        if (const UniqueConstraint *unique = m_table.uniqueConstraints.find(m_finding.part)) {
            UniqueConstraint after = *unique;
            setKeyColumns(after, withoutRepeated(after.columns));
            return {AlterUniqueConstraint{self, *unique, after}};
        }
        if (const Index *index = m_table.indexes.find(m_finding.part)) {
            Index after = *index;
            after.parts.clear();
            for (const IndexPart &part : index->parts) {
                const bool isThere = std::any_of(after.parts.cbegin(), after.parts.cend(), [&](const IndexPart &other) {
                    return !part.column.isNull() && other.column == part.column;
                });
                if (!isThere)
                    after.parts.append(part);
            }
            return {AlterIndex{self, *index, after}};
        }
        return {};
    }

    /** On a column called id where there is one, else on a new one. */
    [[nodiscard]] QList<Operation> primaryKey() const
    {
        if (m_table.primaryKey)
            return {};
        const Column *id = m_table.columnNamed(u"id");
        if (id)
            return setPrimaryKeyEdit(m_schema, m_table.id, id->id, true);
        const Column added{.id = ObjectId::create(),
                           .name = QStringLiteral("id"),
                           .type = DataType::of(DataType::Kind::Integer),
                           .nullable = false};
        const ObjectReference self = referenceTo(m_table);
        return {AddColumn{self, added, PartReference()},
                SetPrimaryKey{self, std::nullopt, PrimaryKey{.columns = {added.id}}}};
    }

    [[nodiscard]] QList<Operation> dropIndex() const
    {
        const Index *index = m_table.indexes.find(m_finding.part);
        return index ? QList<Operation>{DropIndex{referenceTo(m_table), referenceToPart(*index)}} : QList<Operation>();
    }

    [[nodiscard]] QList<Operation> keyIndex() const
    {
        if (!key())
            return {};
        Index index{.id = ObjectId::create(),
                    .name = automaticName(m_table.name, m_table.columnNames(key()->columns), QStringLiteral("index"),
                                          takenPartNames(m_schema, m_table))};
        for (const ObjectId column : key()->columns)
            index.parts.append({.column = column});
        return {AddIndex{referenceTo(m_table), index}};
    }

    const Finding &m_finding;
    const Table &m_table;
    const Schema &m_schema;
    const Schema &m_all;
};

/** The fixes of enums and other objects are about their names. */
bool isForName(Fix fix, const Finding &finding, const Schema &schema)
{
    return (fix == Fix::ShortName || fix == Fix::FreeName) && finding.part.isNull() &&
           (schema.enums.contains(finding.object) || schema.objects.contains(finding.object));
}

QList<Operation> renamedObject(Fix fix, const Finding &finding, const Schema &schema)
{
    const auto wanted = [&](const QString &name) {
        return freeName(fix == Fix::ShortName ? shortened(name) : name, takenObjectNames(schema));
    };
    if (const EnumType *enumType = schema.enums.find(finding.object))
        return {RenameEnum{referenceTo(*enumType), wanted(enumType->name), {}}};
    const DefinitionObject *object = schema.objects.find(finding.object);
    return {RenameObject{object->kind, referenceTo(*object), wanted(object->name)}};
}

} // namespace

QString fixTitle(const Finding &finding, const Schema &schema)
{
    const std::optional<Fix> fix = fixOf(finding.code);
    if (fix && isForName(*fix, finding, schema))
        return titleOf(*fix);
    const Table *table = fix ? schema.tables.find(finding.object) : nullptr;
    return table && isFor(*fix, finding.part, *table, schema) ? titleOf(*fix) : QString();
}

std::optional<FindingFix> fixFor(const Finding &finding, const Schema &schema, const Schema &all)
{
    const QString title = fixTitle(finding, schema);
    if (title.isEmpty())
        return std::nullopt;
    if (!schema.tables.contains(finding.object))
        return FindingFix{title, renamedObject(*fixOf(finding.code), finding, schema)};
    const FindingFix fix{title, Fixer(finding, *schema.tables.find(finding.object), schema, all).operations()};
    return fix.operations.isEmpty() ? std::nullopt : std::optional(fix);
}

} // namespace joinery
