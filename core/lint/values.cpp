// SPDX-License-Identifier: MIT
// Defaults that rows get in their own way, and enums that sort otherwise.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

/** The texts that both lists have, in the order of the first. */
QStringList common(const QStringList &values, const QStringList &others)
{
    QStringList result;
    for (const QString &value : values) {
        if (others.contains(value))
            result.append(value);
    }
    return result;
}

class Values
{
public:
    Values(const LintStep &step, LintReport &report) : m_step(step), m_report(report) {}

    template <typename Op>
    void operator()(const Op &) const
    {
    }

    void operator()(const AddColumn &add) const
    {
        const Table *table = m_step.tableBefore(add.table);
        const Column &column = add.column;
        if (!table || !m_step.mayHaveRows(*table) || !column.defaultValue || column.defaultValue->isConstant())
            return;
        // Without a default first, the rows that are there hold NULL; new ones get the default.
        AddColumn empty = add;
        empty.column.nullable = true;
        empty.column.defaultValue.reset();
        Column after = empty.column;
        after.defaultValue = column.defaultValue;
        const AlterColumn later{add.table, empty.column, after};
        m_report.add(m_step, "default.not_constant",
                     {.object = table->id,
                      .part = column.id,
                      .text = Message::tr("The rows of %1 get whatever %2 is when this is applied, as their %3.")
                                  .arg(tableTitle(*table), column.defaultValue->userText(), column.name),
                      .fix = Message::tr("Add the column without a default, and give it the default in a step of its "
                                         "own."),
                      .instead = QList<Operation>{empty, later}});
    }

    void operator()(const AlterEnum &alter) const
    {
        const EnumType *type = findEnum(m_step.before, alter.enumType);
        if (!type || alter.order.isEmpty() || !m_step.subject.before.enums.contains(type->id))
            return;
        AlterEnum rest = alter;
        rest.order.clear();
        const bool saysMore = alter.commentBefore != alter.commentAfter;
        m_report.add(m_step, "enum.order",
                     {.object = type->id,
                      .text = Message::tr("The values of enum %1 get another order.").arg(type->name),
                      .fix = Message::tr("Leave them in their order, and sort by a column of its own."),
                      .instead = saysMore ? QList<Operation>{rest} : QList<Operation>()});
    }

    void operator()(const AlterColumn &alter) const
    {
        const Table *table = m_step.tableBefore(alter.table);
        const DataType &from = alter.before.type;
        const DataType &to = alter.after.type;
        if (!table || from.kind != DataType::Kind::Enum || to.kind != from.kind ||
            !m_step.isOld(*table, alter.before.id))
            return;
        const QStringList before = from.values();
        const QStringList after = to.values();
        if (common(before, after) == common(after, before))
            return;
        m_report.add(m_step, "enum.order",
                     {.object = table->id,
                      .part = alter.before.id,
                      .text = Message::tr("The values of %1 get another order.").arg(columnTitle(*table, alter.before)),
                      .fix = Message::tr("Leave them in their order, and sort by a column of its own.")});
    }

private:
    const LintStep &m_step;
    LintReport &m_report;
};

} // namespace

void lintValues(const LintStep &step, LintReport &report)
{
    std::visit(Values(step, report), step.operation);
}

} // namespace joinery
