// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_table_change.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_conversion.h"
#include "core/dialect/sqlite/sqlite_equivalence.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

namespace {

bool contains(const Table &table, const Index &index, ObjectId column)
{
    const QString name = table.column(column)->name;
    return mentions(index.where, name) ||
           std::any_of(index.parts.begin(), index.parts.end(),
                       [&](const IndexPart &part) { return part.column == column || mentions(part.expression, name); });
}

class Comparison
{
public:
    Comparison(const Table &before, const Table &after, const SqliteStatements &statements,
               const ComparisonContext &context)
        : m_before(before)
        , m_after(after)
        , m_statements(statements)
        , m_renames(context.renamedTables)
        , m_context(context)
    {
        m_change.before = &before;
        m_change.after = &after;
    }

    TableChange result()
    {
        columns();
        order();
        keys();
        foreignKeys();
        checks();
        indexes();
        m_change.optionsChanged = !SqliteEquivalence().sameOptions(m_before, m_after);
        m_change.needsRebuild = cannotAlter();
        return m_change;
    }

private:
    void columns()
    {
        for (const Column &column : m_before.columns) {
            if (!m_after.column(column.id))
                m_change.droppedColumns.append(column.id);
        }
        for (const Column &column : m_after.columns) {
            const Column *before = m_before.column(column.id);
            if (!before) {
                m_change.addedColumns.append(column.id);
            } else if (before->name != column.name) {
                m_change.renamedColumns.append(column.id);
                m_renames.columns.insert(foldedSqlName(before->name), column.name);
            }
        }
        for (const Column &column : m_after.columns) {
            const Column *before = m_before.column(column.id);
            const ChoiceChange choice = m_context.choices.value(column.id);
            if (!choice.renamed.isEmpty() || !choice.gone.isEmpty())
                m_change.choices.insert(column.id, choice);
            const bool isConverted = before && m_context.conversions.contains(column.id);
            if (isConverted)
                m_change.conversions.insert(column.id, m_context.conversions.value(column.id));
            if (before && (!sameColumn(*before, column) || !choice.renamed.isEmpty() || isConverted))
                m_change.alteredColumns.append(column.id);
        }
    }

    [[nodiscard]] bool sameColumn(Column before, Column after) const
    {
        const bool same = before.generated.has_value() == after.generated.has_value() &&
                          (!before.generated || (before.generated->stored == after.generated->stored &&
                                                 sameText(before.generated->expression, after.generated->expression)));
        before.generated.reset();
        after.generated.reset();
        return same && SqliteEquivalence().sameColumn(before, after);
    }

    /** Equal once the renames are done, which SQLite carries into its texts as well. */
    [[nodiscard]] bool sameText(const QString &before, const QString &after) const
    {
        return comparableSql(before, m_renames) == comparableSql(after);
    }

    void order()
    {
        QList<ObjectId> expected;
        for (const Column &column : m_before.columns) {
            if (m_after.column(column.id))
                expected.append(column.id);
        }
        expected += m_change.addedColumns;
        for (qsizetype i = 0; i < m_after.columns.size(); ++i)
            m_change.reordered = m_change.reordered || expected.at(i) != m_after.columns.at(i).id;
    }

    void keys()
    {
        const auto &before = m_before.primaryKey;
        const auto &after = m_after.primaryKey;
        m_change.primaryKeyChanged =
            before.has_value() != after.has_value() ||
            (before && (before->name != after->name || !SqliteEquivalence().samePrimaryKey(*before, *after)));
        m_change.newPrimaryKey = after && (!before || before->columns != after->columns ||
                                           before->details->collations != after->details->collations);
        compare(
            m_before.uniqueConstraints, m_after.uniqueConstraints,
            [](const UniqueConstraint &a, const UniqueConstraint &b) { return SqliteEquivalence().sameUnique(a, b); });
    }

    template <typename Part, typename Same>
    void compare(const IdMap<Part> &before, const IdMap<Part> &after, const Same &same)
    {
        for (const Part &part : before) {
            if (!after.contains(part.id))
                m_change.droppedConstraints.insert(part.id);
        }
        for (const Part &part : after) {
            const Part *counterpart = before.find(part.id);
            if (!counterpart || counterpart->name != part.name || !same(*counterpart, part))
                m_change.newConstraints.insert(part.id);
        }
    }

    /** By what SQLite has in its text: a key that now points to another table of the same name is no change there. */
    void foreignKeys()
    {
        compare(m_before.foreignKeys, m_after.foreignKeys, [this](const ForeignKey &a, const ForeignKey &b) {
            return a.columns == b.columns &&
                   comparableSql(m_statements.references(a)) == comparableSql(m_statements.references(b));
        });
    }

    void checks()
    {
        compare(m_before.checks, m_after.checks, [this](const CheckConstraint &a, const CheckConstraint &b) {
            return sameText(a.expression, b.expression);
        });
    }

    void indexes()
    {
        for (const Index *index : sortedByName(m_before.indexes)) {
            const Index *after = m_after.indexes.find(index->id);
            if (!after || index->name != after->name || !sameIndex(*index, *after))
                m_change.droppedIndexes.append(index->id);
        }
        for (const Index *index : sortedByName(m_after.indexes)) {
            if (!m_before.indexes.contains(index->id) || m_change.droppedIndexes.contains(index->id))
                m_change.createdIndexes.append(index->id);
        }
    }

    [[nodiscard]] bool sameIndex(const Index &before, const Index &after) const
    {
        const auto samePart = [this](const IndexPart &a, const IndexPart &b) {
            return a.column == b.column && a.descending == b.descending && sameSqlName(a.collation, b.collation) &&
                   sameText(a.expression, b.expression);
        };
        return before.unique == after.unique && sameText(before.where, after.where) &&
               std::equal(before.parts.begin(), before.parts.end(), after.parts.begin(), after.parts.end(), samePart);
    }

    // What ALTER TABLE takes: https://www.sqlite.org/lang_altertable.html

    [[nodiscard]] bool cannotAlter()
    {
        if (m_change.optionsChanged || m_change.reordered || m_change.primaryKeyChanged ||
            !m_change.alteredColumns.isEmpty() || !m_change.droppedConstraints.isEmpty())
            return true;
        // DROP COLUMN always leaves one, even when others are to be added.
        const auto staysAndHolds = [this](const Column &column) {
            return m_after.column(column.id) && !column.generated;
        };
        if (std::none_of(m_before.columns.begin(), m_before.columns.end(), staysAndHolds))
            return true;
        const bool touchesOldColumns = !m_change.renamedColumns.isEmpty() || !m_change.droppedColumns.isEmpty();
        if ((touchesOldColumns && !m_context.inPlace) || resistsRename(m_before, m_change.renamedColumns))
            return true;
        const auto stays = [this](ObjectId column) { return !canDrop(column); };
        const auto unfit = [this](ObjectId column) { return !canAdd(*m_after.column(column)); };
        return std::any_of(m_change.droppedColumns.begin(), m_change.droppedColumns.end(), stays) ||
               std::any_of(m_change.addedColumns.begin(), m_change.addedColumns.end(), unfit) || !canInline();
    }

    [[nodiscard]] bool canDrop(ObjectId column) const
    {
        // SQLite cuts the last column out of the table's SQL from the comma before it, and takes one in a comment for
        // it: "incomplete input". Only an imported table has comments, but which one is not known here.
        if (m_before.columns.constLast().id == column)
            return false;
        const QString name = m_before.column(column)->name;
        const auto has = [column](const auto &part) { return part.columns.contains(column); };
        if (m_before.isPrimaryKeyColumn(column) ||
            std::any_of(m_before.uniqueConstraints.begin(), m_before.uniqueConstraints.end(), has) ||
            std::any_of(m_before.foreignKeys.begin(), m_before.foreignKeys.end(), has))
            return false;
        for (const CheckConstraint &check : m_before.checks) {
            if (mentions(check.expression, name))
                return false;
        }
        for (const Column &other : m_before.columns) {
            if (other.generated && mentions(other.generated->expression, name))
                return false;
        }
        for (const Index &index : m_before.indexes) {
            if (!m_change.droppedIndexes.contains(index.id) && contains(m_before, index, column))
                return false;
        }
        return true;
    }

    /**
     * Whether SQLite would show rows that are there another default than it gives to new ones. Of a column that is
     * added in place, a text keeps a number as it is written (1.50) and one that takes values as they are makes it a
     * whole one where it can (1e3 is 1000), while an inserted one is the text of the value (1.5) or the value itself
     * (1000.0). TRUE and FALSE stay numbers in a text that is added in place, and become texts when they are inserted.
     */
    [[nodiscard]] bool isReadOtherwise(const Column &column) const
    {
        const DefaultValue &value = *column.defaultValue;
        const QString type = sqliteTypeName(column.type);
        const SqliteAffinity affinity = sqliteAffinity(type);
        const bool isText = affinity == SqliteAffinity::Text;
        const bool takesAll = affinity == SqliteAffinity::Blob ||
                              (m_after.options.strict && type.compare(QLatin1String("ANY"), Qt::CaseInsensitive) == 0);
        bool isWhole = false;
        (void)value.text.toLongLong(&isWhole);
        const bool isBroken = value.kind == DefaultValue::Kind::Number && !isWhole;
        const bool isTruth = value.kind == DefaultValue::Kind::True || value.kind == DefaultValue::Kind::False;
        return (isBroken && (isText || takesAll)) || (isTruth && isText);
    }

    [[nodiscard]] bool canAdd(const Column &column) const
    {
        if (column.autoIncrement || m_after.isPrimaryKeyColumn(column.id))
            return false;
        if (column.generated)
            return !column.generated->stored && column.nullable;
        if (column.defaultValue && (!column.defaultValue->isConstant() || isReadOtherwise(column)))
            return false;
        const bool hasValue = column.defaultValue && *column.defaultValue != DefaultValue::null();
        return column.nullable || hasValue;
    }

    /** Finds a new column for each new constraint to stand with; false where one has none. */
    [[nodiscard]] bool canInline()
    {
        for (const ObjectId id : std::as_const(m_change.newConstraints)) {
            const ForeignKey *key = m_after.foreignKeys.find(id);
            const CheckConstraint *check = m_after.checks.find(id);
            if (m_before.foreignKeys.contains(id) || m_before.checks.contains(id) ||
                !((key && inlineForeignKey(*key)) || (check && inlineCheck(*check))))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool inlineForeignKey(const ForeignKey &key)
    {
        const ObjectId column = key.columns.value(0);
        if (key.columns.size() != 1 || !m_change.addedColumns.contains(column) ||
            m_change.inlined.foreignKeyOfColumn.contains(column))
            return false;
        const auto &value = m_after.column(column)->defaultValue;
        if (value && *value != DefaultValue::null())
            return false;
        m_change.inlined.foreignKeyOfColumn.insert(column, key.id);
        return true;
    }

    [[nodiscard]] bool inlineCheck(const CheckConstraint &check)
    {
        if (isChoiceCheck(check))
            return m_change.addedColumns.contains(check.column);
        for (auto column = m_change.addedColumns.crbegin(); column != m_change.addedColumns.crend(); ++column) {
            if (mentions(check.expression, m_after.column(*column)->name)) {
                QList<ObjectId> &checks = m_change.inlined.checksOfColumn[*column];
                checks.append(check.id);
                std::sort(checks.begin(), checks.end());
                return true;
            }
        }
        return false;
    }

    const Table &m_before;
    const Table &m_after;
    const SqliteStatements &m_statements;
    SqlRenames m_renames;
    const ComparisonContext &m_context;
    TableChange m_change;
};

/** "foreign key to author": constraints by what they are, since many have no name. */
template <typename Part, typename Title>
void constraintSubjects(const TableChange &change, const IdMap<Part> &before, const IdMap<Part> &after,
                        const Title &title, QStringList &subjects)
{
    for (const Part *part : sortedByName(before)) {
        if (change.droppedConstraints.contains(part->id))
            subjects.append(title(*change.before, *part));
    }
    for (const Part *part : sortedByName(after)) {
        if (change.newConstraints.contains(part->id))
            subjects.append(title(*change.after, *part));
    }
}

} // namespace

QStringList TableChange::subjects(const SqliteStatements &statements) const
{
    QStringList result;
    for (const ObjectId id : droppedColumns)
        result.append(before->column(id)->name);
    for (const Column &column : after->columns) {
        if (addedColumns.contains(column.id) || renamedColumns.contains(column.id) ||
            alteredColumns.contains(column.id))
            result.append(column.name);
    }
    if (primaryKeyChanged)
        result.append(Message::tr("primary key"));
    constraintSubjects(
        *this, before->uniqueConstraints, after->uniqueConstraints,
        [](const Table &table, const UniqueConstraint &part) {
            return Message::tr("unique (%1)").arg(table.columnNames(part.columns).join(QStringLiteral(", ")));
        },
        result);
    constraintSubjects(
        *this, before->foreignKeys, after->foreignKeys,
        [&statements](const Table &, const ForeignKey &part) {
            return Message::tr("foreign key to %1").arg(statements.referencedTable(part));
        },
        result);
    constraintSubjects(
        *this, before->checks, after->checks,
        [](const Table &table, const CheckConstraint &part) {
            if (isChoiceCheck(part))
                return table.columnNames({part.column}).constFirst();
            return part.name.isEmpty() ? Message::tr("check") : Message::tr("check %1").arg(part.name);
        },
        result);
    if (optionsChanged)
        result.append(Message::tr("options"));
    if (reordered)
        result.append(Message::tr("column order"));
    result.removeDuplicates();
    return result;
}

bool resistsRename(const Table &table, const QList<ObjectId> &columns)
{
    if (!table.options.withoutRowId || !table.primaryKey || table.primaryKey->columns.size() != 1)
        return false;
    const Column *key = table.column(table.primaryKey->columns.first());
    return key && columns.contains(key->id) && sameSqlName(sqliteTypeName(key->type), u"INTEGER");
}

TableChange compareTables(const Table &before, const Table &after, const SqliteStatements &statements,
                          const ComparisonContext &context)
{
    return Comparison(before, after, statements, context).result();
}

} // namespace joinery
