// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

/**
 * Asks the rows before a change what would make it fail half way: values that do not convert, NULLs, duplicates, rows
 * that point nowhere or break a check.
 *
 * As long as the plan has not touched any rows, the questions are asked before its first statement, with the names and
 * values of that time; after that, each right before the change it is about. What cannot be asked in plain SQL is left
 * to PostgreSQL, which takes all of the plan back when it fails.
 */
class RowChecks
{
public:
    explicit RowChecks(PlanRun &run) : m_run(run) {}

    /** A column that is added: `column` of `table`, as they will be. */
    void addedColumn(const Table &table, const Column &column);
    /** A column whose type, default or NULL changes; both as lowered, `before` still in the state. */
    void changedColumn(const Table &before, const Table &after, ObjectId column, bool isBackfilled);
    /** A column that gets its values by a person's own expression, about which nothing can be asked. */
    void convertedColumn(const Table &table, ObjectId column);
    void uniqueConstraint(const Table &table, const UniqueConstraint &unique);
    void primaryKey(const Table &table, const QList<ObjectId> &columns);
    void uniqueIndex(const Table &table, const Index &index);
    void foreignKey(const Table &table, const ForeignKey &key);
    void check(const Table &table, const CheckConstraint &check);
    void exclusion(const Table &table, const ExclusionConstraint &exclusion);
    /** Values that an enum is to lose. */
    void enumValues(const Table &table, const Column &column, const QStringList &values);
    /** A condition over VALUE that a domain begins to hold its values to. */
    void domainValues(const Table &table, const Column &column, const QString &domain, const QString &condition);
    /** A column that holds values of a type that is defined anew: `after` has it as it will be, the state as it is. */
    void remadeType(const Schema &after, const Table &table, const Column &column);
    /** A domain begins to refuse NULL. */
    void domainNulls(const Table &table, const Column &column);

private:
    [[nodiscard]] bool isAskable(ObjectId table) const;
    [[nodiscard]] QString tableText(ObjectId table) const;
    [[nodiscard]] std::optional<QString> value(ObjectId table, ObjectId column) const;
    [[nodiscard]] std::optional<QString> likeness(ObjectId table, ObjectId column) const;
    [[nodiscard]] std::optional<QString> isNull(ObjectId table, ObjectId column) const;
    /** What a column is held to: one of the values, or any of them with commas between. */
    struct Choices
    {
        QStringList values;
        bool isSet = false;
    };

    /** Whether it is what a column holds that the plan adds without a default. */
    [[nodiscard]] static bool isNullValue(const QString &value) { return value.startsWith(QLatin1String("NULL::")); }
    [[nodiscard]] static QString isOther(const QString &value, const Choices &choices);
    [[nodiscard]] static QString isOther(const QString &value, const DataType &from, const DataType &to,
                                         const Choices &choices);
    [[nodiscard]] std::optional<Choices> newChoices(const Table &before, const Table &after, ObjectId column) const;
    [[nodiscard]] bool fitsByItself(const Column &from, const Column &to) const;
    [[nodiscard]] bool changesType(ObjectId table, ObjectId column) const;
    [[nodiscard]] bool isReadable(const Table &table, const QString &expression) const;
    [[nodiscard]] bool isAlikeNow(const DefaultValue &value) const;
    [[nodiscard]] bool namesWhatIsNew(const QString &expression) const;
    [[nodiscard]] bool namesNewThing(const QString &expression) const;
    [[nodiscard]] bool namesNewValue(const QString &expression) const;
    [[nodiscard]] bool namesNewValue(const Table &table, const QString &expression) const;
    [[nodiscard]] bool namesNewValueOf(const EnumType &enumType, const QString &expression) const;
    [[nodiscard]] std::optional<QString> textToCome(const Column &column, const QStringList &expressions) const;
    [[nodiscard]] std::optional<QString> rowsToCome(const Table &table, const QStringList &expressions) const;
    [[nodiscard]] bool canBeFalse(const Table &table, const QString &expression) const;
    [[nodiscard]] QString knownType(const Column &column) const;
    [[nodiscard]] std::optional<QString> filledValue(const QString &value, const Column &column) const;
    [[nodiscard]] Conversion conversionOf(const QString &value, const Column &from, const Column &to) const;
    [[nodiscard]] QString rowLabel(ObjectId table) const;
    void ask(const DataCheck &check);
    /**
     * The question, about rows of the table alone that can be got out of the way: `subject` is what they are called,
     * `column` the one that another value would go into.
     */
    [[nodiscard]] DataCheck clearable(DataCheck check, const QString &subject, ObjectId table, const QString &where,
                                      const QList<ObjectId> &columns = {}, bool takesNull = false) const;
    /** What tells the rows of the table apart when the question is asked, as SQL. */
    [[nodiscard]] QStringList rowKey(ObjectId table) const;
    /** Asks for values of one column, given as SQL, that the condition finds. */
    void askColumn(const Table &table, const Column &column, const QString &value, const QString &where,
                   const QString &message, bool isConversion = false);
    /** Asks for rows without a value in the column. */
    void askMissing(const Table &table, const Column &column, const QString &where);
    void uniqueKey(const Table &table, const QList<ObjectId> &columns, bool nullsNotDistinct, const QString &title);
    void primaryKeyValues(const Table &table, const QList<ObjectId> &columns);
    void keysOver(const Table &table, ObjectId column);
    void foreignKeysOver(const Table &table, ObjectId column);
    void foreignKey(const Schema &schema, const Table &table, const ForeignKey &key);
    void stayingForeignKey(const Table &table, const ForeignKey &key);
    void newDomain(const Table &before, const Table &after, ObjectId column);
    void askDuplicates(ObjectId table, const QString &rows, const QStringList &values, const QStringList &conditions,
                       const QString &title);

    PlanRun &m_run;
    /** Values of columns that the plan added or converted, in terms of the start; nothing where it cannot be said. */
    QHash<ObjectId, std::optional<QString>> m_values;
    /** Of converted columns whose values cannot be said: SQL that is alike where they are. */
    QHash<ObjectId, QString> m_likenesses;
    /** What columns were before they were converted: SQL that is NULL where they are. */
    QHash<ObjectId, QString> m_sources;
};

} // namespace joinery::postgresql
