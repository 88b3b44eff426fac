// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_left_texts.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/schema/enum_value_in_sql.h"

namespace joinery::postgresql {

namespace {

QString createType(const EnumType &enumType)
{
    return QStringLiteral("CREATE TYPE %1 AS ENUM (%2)").arg(nameOf(enumType), quotedTexts(enumType.texts()));
}

QString typeTitle(const EnumType &enumType)
{
    return QStringLiteral("TYPE ") + nameOf(enumType);
}

/** BEFORE or AFTER one of its neighbours; nothing at the end. */
QString placeOf(const EnumType &enumType, ObjectId value)
{
    const qsizetype position = enumType.valuePosition(value);
    if (position + 1 == enumType.values.size())
        return {};
    return position == 0 ? QStringLiteral(" BEFORE ") + quotedText(enumType.values.at(1).name)
                         : QStringLiteral(" AFTER ") + quotedText(enumType.values.at(position - 1).name);
}

/** Whether an operation speaks of a text: in a default, a row, an expression, a definition. */
class TextSearcher
{
public:
    explicit TextSearcher(const QString &text) : m_text(text), m_literal(quotedText(text)) {}

    bool operator()(const AddTable &operation) const { return isIn(operation.table); }
    bool operator()(const AddColumn &operation) const { return isIn(operation.column); }
    bool operator()(const AlterColumn &operation) const { return isIn(operation.after); }
    bool operator()(const AddCheckConstraint &operation) const { return isIn(operation.part.expression); }
    bool operator()(const AlterCheckConstraint &operation) const { return isIn(operation.after.expression); }
    bool operator()(const AddIndex &operation) const { return isIn(operation.part); }
    bool operator()(const AlterIndex &operation) const { return isIn(operation.after); }
    bool operator()(const AddPartition &operation) const { return isIn(operation.part.bound); }
    bool operator()(const AlterPartition &operation) const { return isIn(operation.after.bound); }
    bool operator()(const AddExclusionConstraint &operation) const { return isIn(operation.part.where); }
    bool operator()(const AlterExclusionConstraint &operation) const { return isIn(operation.after.where); }
    bool operator()(const AddObject &operation) const { return isIn(operation.object.definition); }
    bool operator()(const ReplaceObject &operation) const { return isIn(operation.after.definition); }
    bool operator()(const InsertRows &operation) const
    {
        return std::any_of(operation.rows.begin(), operation.rows.end(), [this](const Row &row) { return holds(row); });
    }
    bool operator()(const UpdateRows &operation) const
    {
        return std::any_of(operation.rows.begin(), operation.rows.end(),
                           [this](const RowUpdate &row) { return holds(row.key) || holds(row.after); });
    }
    bool operator()(const DeleteRows &operation) const
    {
        return std::any_of(operation.rows.begin(), operation.rows.end(), [this](const Row &row) { return holds(row); });
    }
    bool operator()(const RawSql &operation) const
    {
        return std::any_of(operation.forwards.begin(), operation.forwards.end(),
                           [this](const QString &sql) { return sql.contains(m_text); });
    }
    bool operator()(const Code &) const { return true; }

    template <typename Other>
    bool operator()(const Other &) const
    {
        return false;
    }

private:
    [[nodiscard]] bool isIn(const QString &sql) const
    {
        return sql.contains(m_literal) || (sql.contains(QLatin1String("'{")) && sql.contains(m_text));
    }
    /** A value, or one element of an array. */
    [[nodiscard]] bool isValue(const QString &text) const
    {
        return text == m_text || (text.startsWith(QLatin1Char('{')) && text.contains(m_text));
    }
    [[nodiscard]] bool isIn(const Column &column) const
    {
        return (column.defaultValue && (isValue(column.defaultValue->text) || isIn(column.defaultValue->text))) ||
               (column.generated && isIn(column.generated->expression));
    }
    [[nodiscard]] bool isIn(const Index &index) const
    {
        return isIn(index.where) || std::any_of(index.parts.begin(), index.parts.end(),
                                                [this](const IndexPart &part) { return isIn(part.expression); });
    }
    [[nodiscard]] bool isIn(const Table &table) const
    {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [this](const Column &column) { return isIn(column); }) ||
               std::any_of(table.checks.begin(), table.checks.end(),
                           [this](const CheckConstraint &check) { return isIn(check.expression); }) ||
               std::any_of(table.indexes.begin(), table.indexes.end(),
                           [this](const Index &index) { return isIn(index); }) ||
               std::any_of(table.partitions.begin(), table.partitions.end(),
                           [this](const Partition &partition) { return isIn(partition.bound); });
    }
    [[nodiscard]] bool holds(const Row &row) const
    {
        return std::any_of(row.begin(), row.end(), [this](const RowValue &value) { return isValue(value.text); });
    }

    const QString &m_text;
    QString m_literal;
};

} // namespace

namespace {

/** Whether PostgreSQL has no way to do it with the type as it is. */
bool needsNewType(const Operation &operation)
{
    const auto *alter = std::get_if<AlterEnum>(&operation);
    return std::holds_alternative<DropEnumValue>(operation) || (alter && !alter->order.isEmpty());
}

/** Whether what it makes of a column that is to get another type waits for that (see SetAside). */
bool waitsForTypes(const Operation &operation)
{
    return std::holds_alternative<AddCheckConstraint>(operation) ||
           std::holds_alternative<DropCheckConstraint>(operation) ||
           std::holds_alternative<AlterCheckConstraint>(operation) || std::holds_alternative<AddIndex>(operation) ||
           std::holds_alternative<DropIndex>(operation) || std::holds_alternative<AlterIndex>(operation);
}

} // namespace

/** PostgreSQL does not let a value be used in the transaction that adds it to a type, but with a type made in it. */
bool EnumWriter::isUsedLater(const EnumType &enumType, const EnumValue &value) const
{
    QString name = value.name;
    for (int i = run.index() + 1; i < run.operations().size(); ++i) {
        const Operation &later = run.operations().at(i);
        const bool isOwn = isAboutEnum(later) && subjectId(run.state, later) == enumType.id;
        if (isOwn && needsNewType(later))
            return isSwappedLater(enumType.id);
        const auto *rename = std::get_if<RenameEnumValue>(&later);
        const bool isRenamed =
            isOwn && rename && (rename->value.id.isNull() ? rename->value.name == name : rename->value.id == value.id);
        if (isRenamed)
            name = rename->to;
        else if (std::visit(TextSearcher(name), later))
            return true;
    }
    return false;
}

/**
 * Whether the operations that follow are about the values too, so that one new type is enough for all. Checks and
 * indexes may come between, if the new type is the last there is to do: they wait for it anyway.
 */
bool EnumWriter::isSwappedLater(ObjectId enumType) const
{
    bool isNext = true;
    for (int i = run.index() + 1; i < run.operations().size(); ++i) {
        const Operation &later = run.operations().at(i);
        const bool isOwn = isAboutEnum(later) && subjectId(run.state, later) == enumType;
        if (isOwn && needsNewType(later)) {
            const auto isOfEnum = [&](const Operation &operation) {
                return isAboutEnum(operation) && subjectId(run.state, operation) == enumType;
            };
            return isNext || std::none_of(run.operations().begin() + i + 1, run.operations().end(), isOfEnum);
        }
        if (isOwn ? std::holds_alternative<DropEnum>(later) : !waitsForTypes(later))
            return false;
        isNext = isNext && isOwn;
    }
    return false;
}

Result<void> EnumWriter::write(const AddEnum &operation)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const EnumType &enumType = operation.enumType;
    run.needNameSpace(enumType.nameSpace);
    run.steps.add(createType(enumType));
    run.comment(typeTitle(enumType), {}, enumType.comment);
    return {};
}

Result<void> EnumWriter::write(const DropEnum &operation)
{
    if (const EnumType *enumType = findEnum(run.state, operation.enumType)) {
        aside.freeTypeUsers(enumType->name, enumType->id);
        run.steps.add(QStringLiteral("DROP ") + typeTitle(*enumType));
    }
    return run.advance();
}

Result<void> EnumWriter::write(const RenameEnum &operation)
{
    if (const EnumType *enumType = findEnum(run.state, operation.enumType))
        run.steps.add(QStringLiteral("ALTER %1 RENAME TO %2").arg(typeTitle(*enumType), quotedName(operation.to)));
    return run.advance();
}

Result<void> EnumWriter::write(const MoveEnum &operation)
{
    if (const EnumType *enumType = findEnum(run.state, operation.enumType)) {
        run.needNameSpace(operation.to);
        run.steps.add(QStringLiteral("ALTER %1 SET SCHEMA %2")
                          .arg(typeTitle(*enumType),
                               quotedName(operation.to.isEmpty() ? QStringLiteral("public") : operation.to)));
    }
    return run.advance();
}

Result<void> EnumWriter::write(const RenameEnumValue &operation)
{
    const EnumType *found = findEnum(run.state, operation.enumType);
    const EnumValue *value = found ? findValue(*found, operation.value) : nullptr;
    if (!value)
        return run.advance();
    const EnumType enumType = *found;
    const QString from = value->name;
    if (!m_waiting.contains(value->id))
        run.steps.add(QStringLiteral("ALTER %1 RENAME VALUE %2 TO %3")
                          .arg(typeTitle(enumType), quotedText(from), quotedText(operation.to)));
    Schema followed = run.state;
    renameValueEverywhere(followed, enumType, from, operation.to, ValueReach::Type);
    if (const auto applied = run.advance(); !applied)
        return applied;
    remakeLeftTexts(*this, followed);
    return {};
}

Result<void> EnumWriter::write(const AddEnumValue &operation)
{
    const EnumType *found = findEnum(run.state, operation.enumType);
    if (!found)
        return run.advance();
    const EnumType before = *found;
    if (isUsedLater(before, operation.value)) {
        m_waiting.insert(operation.value.id);
        return swap(before, {});
    }
    if (const auto applied = run.advance(); !applied)
        return applied;
    const EnumType &after = *run.state.enums.find(before.id);
    run.steps.add(QStringLiteral("ALTER %1 ADD VALUE %2")
                      .arg(typeTitle(after), quotedText(operation.value.name) + placeOf(after, operation.value.id)));
    return {};
}

Result<void> EnumWriter::write(const DropEnumValue &operation)
{
    const EnumType *found = findEnum(run.state, operation.enumType);
    const EnumValue *value = found ? findValue(*found, operation.value) : nullptr;
    if (!value)
        return run.advance();
    return swap(EnumType(*found), {value->name});
}

Result<void> EnumWriter::write(const AlterEnum &operation)
{
    const EnumType *found = findEnum(run.state, operation.enumType);
    if (!found)
        return run.advance();
    const EnumType before = *found;
    if (!operation.order.isEmpty())
        return swap(before, {});
    if (const auto applied = run.advance(); !applied)
        return applied;
    run.comment(typeTitle(before), before.comment, operation.commentAfter);
    return {};
}

/** Makes the type anew with the values the state gives it, and gives it to the columns that have it. */
Result<void> EnumWriter::swap(const EnumType &before, const QStringList &lost)
{
    for (const auto &[table, column] : columnsOfType(run, before.id))
        checks.enumValues(table, column, lost);
    const Schema stateBefore = run.state;
    Schema stateAfter = run.state;
    stateAfter.enums.edit(before.id)->values.removeIf(
        [&lost](const EnumValue &value) { return lost.contains(value.name); });
    for (const auto &[table, column] : columnsOver(run, before.name, before.id))
        checks.remadeType(stateAfter, table, column);
    if (isSwappedLater(before.id)) {
        m_carried.append(run.index());
        return run.advance();
    }
    QStringList comments;
    for (const int carried : std::as_const(m_carried))
        comments.append(describe(run.operations().at(carried)));
    comments.append(run.steps.comment());
    run.steps.begin(run.index(), comments.join(QLatin1Char('\n')), riskOf(run.operation()), m_carried);
    freeType(*this, before.name, before.id);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const EnumType after = *run.state.enums.find(before.id);
    const auto columns = columnsOfType(run, after.id);
    noteRewrite(after, columns);
    m_waiting.clear();
    m_carried.clear();
    if (const auto swapped = swapType(*this, stateBefore,
                                      {QStringLiteral("TYPE"), after.id, spokenNameSpace(after.nameSpace, after.name),
                                       after.name, createType(after)});
        !swapped)
        return swapped;
    run.comment(typeTitle(after), {}, after.comment);
    return {};
}

void EnumWriter::noteRewrite(const EnumType &enumType, const QList<std::pair<Table, Column>> &columns)
{
    QStringList tables;
    for (const auto &[table, column] : columns) {
        const QString name = qualifiedName(table.nameSpace, table.name);
        if (run.start.tables.contains(table.id) && !tables.contains(name))
            tables.append(name);
    }
    if (tables.isEmpty())
        return;
    const QList<int> causes = m_carried + QList<int>{run.index()};
    const bool onlyAdds =
        std::none_of(causes.begin(), causes.end(), [&](int i) { return needsNewType(run.operations().at(i)); });
    const QString name = qualifiedName(enumType.nameSpace, enumType.name);
    const QString list = tables.join(QStringLiteral(", "));
    run.addFinding(
        QStringLiteral("postgresql.enum_remade"), Finding::Severity::Info, enumType.id, {},
        onlyAdds ? Message::tr("PostgreSQL cannot use a value in the transaction that adds it, so enum %1 is made anew "
                               "and these tables are rewritten: %2. Add the value in a migration of its own to avoid "
                               "that.")
                       .arg(name, list)
                 : Message::tr("PostgreSQL cannot drop or reorder the values of an enum, so %1 is made anew and these "
                               "tables are rewritten: %2.")
                       .arg(name, list));
}

} // namespace joinery::postgresql
