// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_parts.h"

#include "core/dialect/postgresql/postgresql_text.h"
#include "core/operation/part_access.h"

namespace joinery::postgresql {

namespace {

template <typename Part>
void appendParts(const Table &table, QList<PartKey> &result)
{
    for (const Part &part : PartAccess<Part>::of(table))
        result.append({table.id, PartKindOf<Part>::kind, part.id});
}

template <typename Part>
bool isSame(const Table &before, const Table &after, ObjectId id)
{
    const Part *a = PartAccess<Part>::of(before).find(id);
    const Part *b = PartAccess<Part>::of(after).find(id);
    if (!a || !b)
        return false;
    Part renamed = *a;
    renamed.name = b->name;
    return renamed == *b;
}

/** Calls `use` with the part itself; nothing for columns and defaults. */
template <typename Use>
void visitPart(const Table &table, const PartKey &part, const Use &use)
{
    const auto visit = [&](const auto *found) {
        if (found)
            use(*found);
    };
    switch (part.kind) {
    case PartKind::PrimaryKey:
        visit(table.primaryKey ? &*table.primaryKey : nullptr);
        return;
    case PartKind::Unique:
        visit(table.uniqueConstraints.find(part.id));
        return;
    case PartKind::Check:
        visit(table.checks.find(part.id));
        return;
    case PartKind::Exclusion:
        visit(table.exclusions.find(part.id));
        return;
    case PartKind::Index:
        visit(table.indexes.find(part.id));
        return;
    case PartKind::ForeignKey:
        visit(table.foreignKeys.find(part.id));
        return;
    case PartKind::Column:
    case PartKind::Default:
        return;
    }
}

QStringList texts(const PrimaryKey &)
{
    return {};
}
QStringList texts(const UniqueConstraint &)
{
    return {};
}
QStringList texts(const ForeignKey &)
{
    return {};
}
QStringList texts(const CheckConstraint &check)
{
    return {check.expression};
}
QStringList texts(const ExclusionConstraint &exclusion)
{
    QStringList result{exclusion.where};
    for (const ExclusionPart &part : exclusion.parts)
        result.append(part.what.expression);
    return result;
}
QStringList texts(const Index &index)
{
    QStringList result{index.where};
    for (const IndexPart &part : index.parts)
        result.append(part.expression);
    return result;
}

} // namespace

QList<PartKey> partsOf(const Table &table)
{
    QList<PartKey> result;
    for (const Column &column : table.columns) {
        if (column.generated)
            result.append({table.id, PartKind::Column, column.id});
        else if (column.defaultValue)
            result.append({table.id, PartKind::Default, column.id});
    }
    if (table.primaryKey)
        result.append({table.id, PartKind::PrimaryKey, {}});
    appendParts<UniqueConstraint>(table, result);
    appendParts<CheckConstraint>(table, result);
    appendParts<ExclusionConstraint>(table, result);
    appendParts<Index>(table, result);
    appendParts<ForeignKey>(table, result);
    return result;
}

bool hasPart(const Table &table, const PartKey &part)
{
    if (part.kind == PartKind::Column || part.kind == PartKind::Default) {
        const Column *column = table.column(part.id);
        return column && (part.kind == PartKind::Default || column->generated);
    }
    bool found = false;
    visitPart(table, part, [&found](const auto &) { found = true; });
    return found;
}

bool isSamePart(const Table &before, const Table &after, const PartKey &part)
{
    switch (part.kind) {
    case PartKind::Column:
    case PartKind::Default: {
        const Column *a = before.column(part.id);
        const Column *b = after.column(part.id);
        return a && b && a->generated == b->generated && a->defaultValue == b->defaultValue && a->type == b->type;
    }
    case PartKind::PrimaryKey: {
        if (!before.primaryKey || !after.primaryKey)
            return false;
        // What PostgreSQL takes as it is, or has no place for.
        PrimaryKey renamed = *before.primaryKey;
        renamed.name = after.primaryKey->name;
        renamed.onConflict = after.primaryKey->onConflict;
        if (renamed.details->comment != after.primaryKey->details->comment)
            renamed.details.edit().comment = after.primaryKey->details->comment;
        return renamed == *after.primaryKey;
    }
    case PartKind::Unique:
        return isSame<UniqueConstraint>(before, after, part.id);
    case PartKind::Check:
        return isSame<CheckConstraint>(before, after, part.id);
    case PartKind::Exclusion:
        return isSame<ExclusionConstraint>(before, after, part.id);
    case PartKind::Index:
        return isSame<Index>(before, after, part.id);
    case PartKind::ForeignKey:
        return isSame<ForeignKey>(before, after, part.id);
    }
    return false;
}

QStringList textsOf(const Table &table, const PartKey &part)
{
    if (part.kind == PartKind::Column || part.kind == PartKind::Default) {
        const Column *column = table.column(part.id);
        if (column && column->generated)
            return {column->generated->expression};
        const bool isExpression =
            column && column->defaultValue && column->defaultValue->kind == DefaultValue::Kind::Expression;
        return isExpression ? QStringList{column->defaultValue->text} : QStringList();
    }
    QStringList result;
    visitPart(table, part, [&result](const auto &found) { result = texts(found); });
    result.removeAll(QString());
    return result;
}

QList<ObjectId> columnsOfPart(const Table &table, const PartKey &part)
{
    QList<ObjectId> result;
    visitPart(table, part, [&result](const auto &found) { result = columnsOf(found); });
    return result;
}

bool usesColumn(const Table &table, const PartKey &part, const Column &column)
{
    // A default cannot name a column.
    if (part.kind == PartKind::Default)
        return false;
    if (columnsOfPart(table, part).contains(column.id))
        return true;
    const QStringList expressions = textsOf(table, part);
    return std::any_of(expressions.begin(), expressions.end(),
                       [&](const QString &text) { return names(text, column.name); });
}

QList<ObjectId> keyColumns(const Table &table, const PartKey &part)
{
    if (part.kind == PartKind::PrimaryKey)
        return table.primaryKey ? table.primaryKey->columns : QList<ObjectId>();
    if (part.kind == PartKind::Unique) {
        const UniqueConstraint *unique = table.uniqueConstraints.find(part.id);
        return unique ? unique->columns : QList<ObjectId>();
    }
    const Index *index = part.kind == PartKind::Index ? table.indexes.find(part.id) : nullptr;
    QList<ObjectId> result;
    for (const IndexPart &each : index && index->unique && index->where.isEmpty() ? index->parts : QList<IndexPart>()) {
        if (each.column.isNull())
            return {};
        result.append(each.column);
    }
    return result;
}

} // namespace joinery::postgresql
