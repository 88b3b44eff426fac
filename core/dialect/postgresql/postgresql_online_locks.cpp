// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_online_locks.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

bool keepsValuesAsTheyAre(const QString &from, const QString &to)
{
    const auto base = [](const QString &type) { return type.section(QLatin1Char('('), 0, 0).trimmed(); };
    const QString varying = QStringLiteral("character varying");
    const QList<int> old = typeArguments(from);
    const QList<int> wanted = typeArguments(to);
    if (base(from) == varying && (to == QLatin1String("text") || to == varying))
        return true;
    if (from == QLatin1String("text") && to == varying)
        return true;
    if (base(from) != base(to) || old.isEmpty())
        return from == to;
    if (base(to) == varying || base(to) == QLatin1String("bit varying"))
        return wanted.isEmpty() || wanted.first() >= old.first();
    if (base(to) == QLatin1String("numeric"))
        return wanted.isEmpty() || (wanted.first() >= old.first() && wanted.value(1) == old.value(1));
    return old == wanted;
}

bool fillsEveryRow(const Column &column)
{
    if (column.generated || column.autoIncrement)
        return true;
    if (!column.defaultValue)
        return false;
    // What is the same for a whole statement is worked out once; a function may give each row something else.
    return column.defaultValue->kind == DefaultValue::Kind::Uuid ||
           (column.defaultValue->kind == DefaultValue::Kind::Expression &&
            column.defaultValue->text.contains(QLatin1Char('(')));
}

namespace {

/** Whether the operation takes time that depends on the rows. Where one is not named here, it takes hardly any. */
class LooksAtRows
{
public:
    explicit LooksAtRows(const Schema &state) : m_state(state) {}

    template <typename Op>
    bool operator()(const Op &) const
    {
        return false;
    }
    template <typename Part>
    bool operator()(const AddPart<Part> &operation) const
    {
        return costsWork(operation.part);
    }
    template <typename Part>
    bool operator()(const AlterPart<Part> &operation) const
    {
        return costsWork(operation.after);
    }
    bool operator()(const SetPrimaryKey &operation) const { return operation.after.has_value(); }
    bool operator()(const AddColumn &operation) const { return fillsEveryRow(operation.column); }
    bool operator()(const AlterColumn &operation) const
    {
        const Column &from = operation.before;
        const Column &to = operation.after;
        if (!operation.conversion.isEmpty() || (from.nullable && !to.nullable) || from.generated != to.generated ||
            from.collation != to.collation)
            return true;
        return !keepsValuesAsTheyAre(canonicalType(columnType(m_state, from)), canonicalType(columnType(m_state, to)));
    }

private:
    static bool costsWork(const Partition &) { return true; }
    static bool costsWork(const Index &) { return true; }
    static bool costsWork(const UniqueConstraint &) { return true; }
    static bool costsWork(const ExclusionConstraint &) { return true; }
    static bool costsWork(const CheckConstraint &part) { return part.enforcement == Enforcement::Enforced; }
    static bool costsWork(const ForeignKey &part) { return part.enforcement == Enforcement::Enforced; }

    const Schema &m_state;
};

} // namespace

QList<Finding> onlineLocks(const Schema &before, const QList<Operation> &operations)
{
    QList<Finding> findings;
    Schema state = before;
    for (const Operation &operation : operations) {
        const Table *table = before.tables.find(subjectId(state, operation));
        if (table && std::visit(LooksAtRows(state), operation))
            findings.append({QStringLiteral("postgresql.online_lock"), Finding::Severity::Warning, table->id,
                             partOf(operation).id,
                             Message::tr("Others wait for table %1 while this is done: %2.")
                                 .arg(qualifiedName(table->nameSpace, table->name), describe(operation))});
        if (!apply(operation, state))
            break;
    }
    return findings;
}

} // namespace joinery::postgresql
