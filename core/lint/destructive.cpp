// SPDX-License-Identifier: MIT
// What takes rows, or values of rows, away for good.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/operation/lookup.h"

#include <QMap>
#include <QSet>

namespace joinery {

namespace {

QString keepsOrAccepts()
{
    return Message::tr("Save what is still needed first, or accept the loss with a reason.");
}

/** The texts that the later type lacks. */
QStringList lostValues(const DataType &before, const DataType &after)
{
    QStringList lost;
    if (before.kind != after.kind || before.dimensions != after.dimensions)
        return lost;
    const QStringList left = after.values();
    for (const QString &value : before.values()) {
        if (!left.contains(value))
            lost.append(value);
    }
    return lost;
}

class Destructive
{
public:
    Destructive(const LintStep &step, LintReport &report) : m_step(step), m_report(report) {}

    template <typename Op>
    void operator()(const Op &) const
    {
    }

    void operator()(const DropTable &drop) const
    {
        const Table *table = m_step.tableBefore(drop.table);
        if (!table || !m_step.mayHaveRows(*table))
            return;
        m_report.add(m_step, "destructive.table",
                     {.object = table->id,
                      .text = Message::tr("Table %1 is dropped with all its rows.").arg(tableTitle(*table)),
                      .fix = keepsOrAccepts()});
    }

    void operator()(const DropColumn &drop) const
    {
        const Table *table = m_step.tableBefore(drop.table);
        const Column *column = table ? findColumn(*table, drop.column) : nullptr;
        // What is worked out from other columns can be worked out again.
        if (!column || column->generated || !m_step.isOld(*table, column->id))
            return;
        m_report.add(
            m_step, "destructive.column",
            {.object = table->id,
             .part = column->id,
             .text = Message::tr("Column %1 is dropped with all its values.").arg(columnTitle(*table, *column)),
             .fix = keepsOrAccepts()});
    }

    void operator()(const DropPartition &drop) const
    {
        const Table *table = m_step.tableBefore(drop.table);
        const Partition *partition = table ? findPart(table->partitions, drop.part) : nullptr;
        if (!partition || !m_step.mayHaveRows(*table))
            return;
        m_report.add(
            m_step, "destructive.partition",
            {.object = table->id,
             .part = partition->id,
             .text =
                 Message::tr("Partition %1 of %2 is dropped with its rows.").arg(partition->name, tableTitle(*table)),
             .fix = keepsOrAccepts()});
    }

    void operator()(const DropEnumValue &drop) const
    {
        const EnumType *type = findEnum(m_step.before, drop.enumType);
        const EnumValue *value = type ? findValue(*type, drop.value) : nullptr;
        if (!value || !m_step.subject.before.enums.contains(type->id))
            return;
        m_report.add(m_step, "destructive.enum_value",
                     {.object = type->id,
                      .part = value->id,
                      .text = Message::tr("Value '%1' of enum %2 is dropped.")
                                  .arg(value->name, qualifiedName(type->nameSpace, type->name)),
                      .fix = Message::tr("Give rows that hold it another value first, in the same migration.")});
    }

    void operator()(const AlterColumn &alter) const
    {
        const Table *table = m_step.tableBefore(alter.table);
        const QStringList lost = lostValues(alter.before.type, alter.after.type);
        if (!table || lost.isEmpty() || !m_step.isOld(*table, alter.before.id) || !alter.conversion.isEmpty())
            return;
        m_report.add(m_step, "destructive.enum_value",
                     {.object = table->id,
                      .part = alter.before.id,
                      .text = Message::tr("Column %1 loses the value '%2'.")
                                  .arg(columnTitle(*table, alter.before), lost.join(QStringLiteral("', '"))),
                      .fix = Message::tr("Say with \"using\" what rows that hold it get instead.")});
    }

    void operator()(const AlterTableOptions &alter) const
    {
        const Table *table = m_step.tableBefore(alter.table);
        if (!table || !m_step.mayHaveRows(*table) || !alter.before.systemVersioned || alter.after.systemVersioned)
            return;
        m_report.add(
            m_step, "destructive.history",
            {.object = table->id,
             .text = Message::tr("Table %1 loses the former versions of its rows.").arg(tableTitle(*table)),
             .fix = Message::tr("Copy them to a table of their own first, or accept the loss with a reason.")});
    }

    void operator()(const DropObject &drop) const
    {
        const DefinitionObject *object = findObject(m_step.before, drop.kind, drop.object);
        if (!object || !m_step.subject.before.objects.contains(object->id))
            return;
        const QString title = qualifiedName(object->nameSpace, object->name);
        if (drop.kind == DefinitionObject::Kind::Namespace) {
            m_report.add(m_step, "destructive.namespace",
                         {.object = object->id,
                          .text = Message::tr("Namespace %1 is dropped.").arg(title),
                          .fix = Message::tr("Give the rights again if it comes back, or accept it with a reason.")});
        } else if (holdsData(drop.kind)) {
            m_report.add(
                m_step, "destructive.object",
                {.object = object->id,
                 .text = Message::tr("The %1 %2 is dropped with what it holds.").arg(kindTitle(drop.kind), title),
                 .fix = Message::tr("Copy what it holds first, or accept the loss with a reason.")});
        }
    }

    void operator()(const DeleteRows &rows) const
    {
        const Table *table = m_step.tableBefore(rows.table);
        if (!table || !m_step.mayHaveRows(*table))
            return;
        QList<ObjectId> named;
        for (const PartReference &reference : rows.columns) {
            const Column *column = findColumn(*table, reference);
            named.append(column ? column->id : ObjectId());
        }
        const auto isTold = [&](const Column &column) { return column.generated || named.contains(column.id); };
        // Going back gives back the columns that are named.
        if (std::all_of(table->columns.begin(), table->columns.end(), isTold))
            return;
        m_report.add(m_step, "destructive.rows",
                     {.object = table->id,
                      .text = Message::tr("%n row(s) of %1 are deleted with columns that the migration does not tell.",
                                          nullptr, int(rows.rows.size()))
                                  .arg(tableTitle(*table)),
                      .fix = Message::tr("Name every column, so that the way back brings the rows back whole.")});
    }

private:
    const LintStep &m_step;
    LintReport &m_report;
};

QSet<QString> nameSpacesOf(const Schema &schema)
{
    QSet<QString> names;
    for (const Table &table : schema.tables)
        names.insert(table.nameSpace);
    for (const EnumType &type : schema.enums)
        names.insert(type.nameSpace);
    for (const DefinitionObject &object : schema.objects)
        names.insert(object.kind == DefinitionObject::Kind::Namespace ? object.name : object.nameSpace);
    return names;
}

/** The namespace that the operation takes something out of; empty for none. */
QString nameSpaceLeft(const Operation &operation)
{
    const bool leaves = std::holds_alternative<DropTable>(operation) || std::holds_alternative<MoveTable>(operation) ||
                        std::holds_alternative<DropEnum>(operation) || std::holds_alternative<MoveEnum>(operation) ||
                        std::holds_alternative<DropObject>(operation) || std::holds_alternative<MoveObject>(operation);
    return leaves ? subjectOf(operation).nameSpace : QString();
}

} // namespace

void lintDestructive(const LintStep &step, LintReport &report)
{
    std::visit(Destructive(step, report), step.operation);
}

void lintNameSpaces(const LintSubject &subject, const Schema &after, LintReport &report)
{
    QMap<QString, int> left;
    for (int i = 0; i < subject.operations.size(); ++i) {
        if (const QString name = nameSpaceLeft(subject.operations.at(i)); !name.isEmpty())
            left.insert(name, i);
    }
    // Other databases have none.
    if (left.isEmpty() || subject.dialect.name() != QLatin1String("postgresql"))
        return;
    const QSet<QString> before = nameSpacesOf(subject.before);
    const QSet<QString> still = nameSpacesOf(after);
    for (auto each = left.begin(); each != left.end(); ++each) {
        if (before.contains(each.key()) && !still.contains(each.key()))
            report.add(each.value(), "destructive.namespace",
                       {.text = Message::tr("Namespace %1 is dropped with the last that was in it.").arg(each.key()),
                        .fix = Message::tr("Add an object of the kind \"namespace\" with its name, and it stays.")});
    }
}

} // namespace joinery
