// SPDX-License-Identifier: MIT
// What depends on the rows that are there: it fails, or changes them.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/operation/lookup.h"

#include <algorithm>

namespace joinery {

namespace {

/** Whether no two rows can be alike in these columns, since fewer of them are a key already. */
bool isUniqueAlready(const Table &table, const QList<ObjectId> &columns)
{
    const auto holdsAll = [&](const QList<ObjectId> &key) {
        return !key.isEmpty() && std::all_of(key.begin(), key.end(), [&](ObjectId id) { return columns.contains(id); });
    };
    if (table.primaryKey && holdsAll(table.primaryKey->columns))
        return true;
    const auto isKey = [&](const UniqueConstraint &unique) {
        return holdsAll(unique.columns) && unique.details->prefixLengths.isEmpty();
    };
    return std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), isKey);
}

class RowsInTheWayFinder
{
public:
    RowsInTheWayFinder(const LintStep &step, LintReport &report) : m_step(step), m_report(report) {}

    template <typename Op>
    void operator()(const Op &) const
    {
    }

    void operator()(const AddColumn &add) const
    {
        const Table *table = withRows(add.table);
        const Column &column = add.column;
        if (!table || column.nullable || column.defaultValue || column.generated || column.autoIncrement)
            return;
        AddColumn nullable = add;
        nullable.column.nullable = true;
        m_report.add(m_step, "data.required_column",
                     {.object = table->id,
                      .part = column.id,
                      .text = Message::tr("Column %1 refuses NULL and has no default for the rows of %2.")
                                  .arg(columnTitle(*table, column), tableTitle(*table)),
                      .fix = Message::tr("Give it a default, or let it take NULL until every row has a value."),
                      .instead = QList<Operation>{nullable}});
    }

    void operator()(const AlterColumn &alter) const
    {
        const Table *table = withRows(alter.table);
        if (!table || !m_step.isOld(*table, alter.before.id))
            return;
        const QString title = columnTitle(*table, alter.before);
        // With a default rows that hold NULL get that.
        if (alter.before.nullable && !alter.after.nullable && !alter.after.defaultValue && !alter.after.generated)
            m_report.add(m_step, "data.not_null",
                         {.object = table->id,
                          .part = alter.before.id,
                          .text = Message::tr("Column %1 is not to hold NULL any more.").arg(title),
                          .fix = Message::tr("Give rows without a value one first, or give the column a default.")});
        if (isNarrowed(alter))
            m_report.add(m_step, "data.narrowing",
                         {.object = table->id,
                          .part = alter.before.id,
                          .text = Message::tr("Column %1 changes from %2 to %3, which does not hold every value.")
                                      .arg(title, alter.before.type.text(), alter.after.type.text()),
                          .fix = Message::tr("Say with \"using\" how the values are made, or keep the wider type.")});
    }

    void operator()(const AddUniqueConstraint &add) const
    {
        if (const Table *table = withRows(add.table))
            unique(*table, add.part.columns, add.part.nullsNotDistinct, add.part.id, add.part.name);
    }
    void operator()(const AlterUniqueConstraint &alter) const
    {
        const Table *table = withRows(alter.table);
        if (table && (alter.before.columns != alter.after.columns ||
                      (alter.after.nullsNotDistinct && !alter.before.nullsNotDistinct)))
            unique(*table, alter.after.columns, alter.after.nullsNotDistinct, alter.after.id, alter.after.name);
    }
    void operator()(const SetPrimaryKey &set) const
    {
        const Table *table = withRows(set.table);
        if (table && set.after && (!set.before || set.before->columns != set.after->columns))
            unique(*table, set.after->columns, true, {}, Message::tr("The primary key"));
    }
    void operator()(const AddIndex &add) const
    {
        const Table *table = withRows(add.table);
        if (table && add.part.unique)
            unique(*table, columnsOf(add.part), add.part.details->nullsNotDistinct, add.part.id, add.part.name);
    }
    void operator()(const AlterIndex &alter) const
    {
        const Table *table = withRows(alter.table);
        const bool asksMore =
            !alter.before.unique || alter.before.parts != alter.after.parts || alter.before.where != alter.after.where;
        if (table && alter.after.unique && asksMore)
            unique(*table, columnsOf(alter.after), alter.after.details->nullsNotDistinct, alter.after.id,
                   alter.after.name);
    }

    void operator()(const AddCheckConstraint &add) const
    {
        AddCheckConstraint later = add;
        later.part.enforcement = Enforcement::NotValid;
        check(withRows(add.table), add.part, later);
    }
    void operator()(const AlterCheckConstraint &alter) const
    {
        if (alter.before.expression == alter.after.expression && alter.before.enforcement == alter.after.enforcement)
            return;
        AlterCheckConstraint later = alter;
        later.after.enforcement = Enforcement::NotValid;
        check(withRows(alter.table), alter.after, later);
    }

    void operator()(const AddForeignKey &add) const
    {
        AddForeignKey later = add;
        later.part.enforcement = Enforcement::NotValid;
        foreignKey(withRows(add.table), add.part, later);
    }
    void operator()(const AlterForeignKey &alter) const
    {
        const bool pointsElsewhere = alter.before.columns != alter.after.columns ||
                                     alter.before.referencedTable != alter.after.referencedTable ||
                                     alter.before.referencedColumns != alter.after.referencedColumns ||
                                     alter.before.enforcement != alter.after.enforcement ||
                                     alter.before.match != alter.after.match;
        AlterForeignKey later = alter;
        later.after.enforcement = Enforcement::NotValid;
        if (pointsElsewhere)
            foreignKey(withRows(alter.table), alter.after, later);
    }

    void operator()(const AddExclusionConstraint &add) const { exclusion(withRows(add.table), add.part); }
    void operator()(const AlterExclusionConstraint &alter) const { exclusion(withRows(alter.table), alter.after); }

    void operator()(const AlterPartition &alter) const
    {
        if (alter.before.bound != alter.after.bound || alter.before.partitionBy != alter.after.partitionBy)
            partitions(withRows(alter.table), alter.after.id);
    }
    void operator()(const AlterTableOptions &alter) const
    {
        const Table *table = withRows(alter.table);
        if (alter.before.partitionBy != alter.after.partitionBy && !alter.after.partitionBy.isEmpty())
            partitions(table, {});
        if (!table || alter.before.strict || !alter.after.strict || !m_step.isOn(QLatin1String("sqlite")))
            return;
        m_report.add(m_step, "data.strict",
                     {.object = table->id,
                      .text = Message::tr("Table %1 becomes strict.").arg(tableTitle(*table)),
                      .fix = Message::tr("Give rows with values of another type some of the column's first.")});
    }

private:
    [[nodiscard]] const Table *withRows(const ObjectReference &reference) const
    {
        const Table *table = m_step.tableBefore(reference);
        return table && m_step.mayHaveRows(*table) ? table : nullptr;
    }

    [[nodiscard]] static QList<ObjectId> columnsOf(const Index &index)
    {
        QList<ObjectId> columns;
        for (const IndexPart &part : index.parts) {
            // A part of a column may be the same in two rows whose columns are not.
            if (part.column.isNull() || part.prefixLength)
                return {};
            columns.append(part.column);
        }
        return columns;
    }

    /** Whether all rows that are there hold NULL in one of the columns, since that is new. */
    [[nodiscard]] bool isEmptyColumn(const Table &table, const QList<ObjectId> &columns) const
    {
        return std::any_of(columns.begin(), columns.end(), [&](ObjectId id) {
            const Column *column = table.column(id);
            return column && column->nullable && !column->defaultValue && !column->generated &&
                   !m_step.isOld(table, id);
        });
    }

    [[nodiscard]] bool isNarrowed(const AlterColumn &alter) const
    {
        const bool saysHow =
            alter.conversion.contains(m_step.subject.dialect.name()) || alter.conversion.contains(QString());
        const DataType &from = alter.before.type;
        const DataType &to = alter.after.type;
        // That values of an enum go is told as that.
        const bool isChoice = from.kind == to.kind && !from.values().isEmpty();
        Column typeOnly = alter.before;
        typeOnly.type = to;
        return !saysHow && !isChoice && riskOf(AlterColumn{alter.table, alter.before, typeOnly}) != Risk::Safe;
    }

    void unique(const Table &table, const QList<ObjectId> &columns, bool nullsCount, ObjectId part,
                const QString &name) const
    {
        if (!columns.isEmpty() && (isUniqueAlready(table, columns) || (!nullsCount && isEmptyColumn(table, columns))))
            return;
        const QString what = columns.isEmpty() ? Message::tr("what it indexes") : columnTitles(table, columns);
        m_report.add(
            m_step, "data.unique",
            {.object = table.id,
             .part = part,
             .text = Message::tr("%1 needs %2 to differ in all rows of %3.").arg(name, what, tableTitle(table)),
             .fix = Message::tr("Look for rows that are alike first, and make them differ.")});
    }

    /** PostgreSQL can leave the rows that are there for another day. */
    [[nodiscard]] std::optional<QList<Operation>> orLater(const Operation &later) const
    {
        return m_step.isOn(QLatin1String("postgresql")) ? std::optional(QList<Operation>{later}) : std::nullopt;
    }
    [[nodiscard]] QString orLaterText() const
    {
        return m_step.isOn(QLatin1String("postgresql"))
                   ? Message::tr("Make it \"not_valid\" here, and valid in a later migration.")
                   : Message::tr("Look for such rows first, and change them.");
    }

    void check(const Table *table, const CheckConstraint &part, const Operation &later) const
    {
        if (!table || part.enforcement != Enforcement::Enforced)
            return;
        m_report.add(m_step, "data.check",
                     {.object = table->id,
                      .part = part.id,
                      .text = Message::tr("All rows of %1 have to obey %2.").arg(tableTitle(*table), part.expression),
                      .fix = orLaterText(),
                      .instead = orLater(later)});
    }

    void foreignKey(const Table *table, const ForeignKey &part, const Operation &later) const
    {
        if (!table || part.enforcement != Enforcement::Enforced || isEmptyColumn(*table, part.columns))
            return;
        const Table *target = m_step.after.tables.find(part.referencedTable);
        m_report.add(m_step, "data.foreign_key",
                     {.object = table->id,
                      .part = part.id,
                      .text = Message::tr("All rows of %1 have to point to a row of %2 with %3.")
                                  .arg(tableTitle(*table), target ? tableTitle(*target) : part.unresolvedTable,
                                       columnTitles(*table, part.columns)),
                      .fix = orLaterText(),
                      .instead = orLater(later)});
    }

    void exclusion(const Table *table, const ExclusionConstraint &part) const
    {
        if (table)
            m_report.add(
                m_step, "data.exclusion",
                {.object = table->id,
                 .part = part.id,
                 .text =
                     Message::tr("No two rows of %1 may exclude each other by %2.").arg(tableTitle(*table), part.name),
                 .fix = Message::tr("Look for rows that do first, or let it hold for new rows with a WHERE.")});
    }

    void partitions(const Table *table, ObjectId part) const
    {
        if (table)
            m_report.add(
                m_step, "data.partition",
                {.object = table->id,
                 .part = part,
                 .text = Message::tr("All rows of %1 need a place in its new partitions.").arg(tableTitle(*table)),
                 .fix = Message::tr("Look for rows outside the bounds first, or add a default partition.")});
    }

    const LintStep &m_step;
    LintReport &m_report;
};

} // namespace

void lintRowsInTheWay(const LintStep &step, LintReport &report)
{
    std::visit(RowsInTheWayFinder(step, report), step.operation);
}

} // namespace joinery
