// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_table_validation.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_conversion.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_types.h"

#include <QSet>

namespace joinery {

namespace {

/** Checks one table; remembers what it finds. */
class TableValidator
{
public:
    explicit TableValidator(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        reservedName(m_table.name, {});
        columns();
        primaryKey();
        resolutions();
        keys();
        indexes();
        return m_findings;
    }

private:
    void add(const QString &code, ObjectId part, const QString &text,
             Finding::Severity severity = Finding::Severity::Error)
    {
        m_findings.append({code, severity, m_table.id, part, text});
    }

    [[nodiscard]] QString dotted(const QString &part) const { return m_table.name + QLatin1Char('.') + part; }

    void reservedName(const QString &name, ObjectId part)
    {
        if (foldedSqlName(name).startsWith(QLatin1String("sqlite_")))
            add(QStringLiteral("sqlite.reserved_name"), part,
                Message::tr("%1 begins with \"sqlite_\", which SQLite keeps for itself. Choose another name.")
                    .arg(name));
    }

    void columns()
    {
        QSet<QString> names;
        bool hasOrdinary = false;
        for (const Column &column : m_table.columns) {
            hasOrdinary = hasOrdinary || !column.generated;
            const QString folded = foldedSqlName(column.name);
            if (names.contains(folded))
                add(QStringLiteral("sqlite.duplicate_column"), column.id,
                    Message::tr("Table %1 has two columns called %2; SQLite does not tell upper from lower case.")
                        .arg(m_table.name, column.name));
            names.insert(folded);
            type(column);
            choiceDefault(column);
            strictDefault(column);
            generated(column);
            autoIncrement(column);
        }
        if (m_table.columns.isEmpty())
            add(QStringLiteral("sqlite.no_columns"), {},
                Message::tr("Table %1 has no columns, which SQLite refuses. Add one.").arg(m_table.name));
        else if (!hasOrdinary)
            add(QStringLiteral("sqlite.only_generated"), {},
                Message::tr("Table %1 has only generated columns. Add one that holds something.").arg(m_table.name));
    }

    void type(const Column &column)
    {
        if (!m_table.options.strict && column.type.kind != DataType::Kind::Native)
            return;
        const QString name = sqliteTypeName(column.type);
        if (m_table.options.strict) {
            if (!isStrictTypeName(name))
                add(QStringLiteral("sqlite.strict_type"), column.id,
                    Message::tr("%1 is %2, but a STRICT table takes only INT, INTEGER, REAL, TEXT, BLOB and ANY. "
                                "Choose one of them, or make the table not STRICT.")
                        .arg(dotted(column.name), name.isEmpty() ? Message::tr("without a type") : name));
        } else if (!isTypeText(name)) {
            add(QStringLiteral("sqlite.type_text"), column.id,
                Message::tr("SQLite cannot read \"%1\" as the type of %2. A type is words, then at most (n) or (n,n).")
                    .arg(name, dotted(column.name)));
        } else if (column.type.kind == DataType::Kind::Native && !isKnownTypeName(name)) {
            add(QStringLiteral("sqlite.unknown_type"), column.id,
                Message::tr("SQLite does not know the type %1 of %2 and treats it as NUMERIC: text that looks like a "
                            "number becomes one. Write TEXT, INTEGER, REAL, BLOB or NUMERIC for what is meant.")
                    .arg(name, dotted(column.name)),
                Finding::Severity::Info);
        }
    }

    void choiceDefault(const Column &column)
    {
        const auto &value = column.defaultValue;
        if (column.type.kind != DataType::Kind::Enum || !value || value->kind != DefaultValue::Kind::Text ||
            column.type.values().contains(value->text))
            return;
        add(QStringLiteral("sqlite.enum_default"), column.id,
            Message::tr("%1 has the default %2, which is none of its values. Choose one of them.")
                .arg(dotted(column.name), value->userText()));
    }

    /** SQLite takes such a column and refuses the first row that gets the default. */
    void strictDefault(const Column &column)
    {
        if (!m_table.options.strict || !column.defaultValue || fitsStrictly(*column.defaultValue, column.type))
            return;
        add(QStringLiteral("sqlite.strict_default"), column.id,
            Message::tr("%1 has the default %2, which a STRICT table does not take as %3: rows that leave the column "
                        "out are refused. Give it another default.")
                .arg(dotted(column.name), column.defaultValue->userText(), sqliteTypeName(column.type)),
            Finding::Severity::Warning);
    }

    void generated(const Column &column)
    {
        if (!column.generated)
            return;
        if (column.defaultValue)
            add(QStringLiteral("sqlite.generated_default"), column.id,
                Message::tr("%1 is generated, so it cannot have a default. Remove one of the two.")
                    .arg(dotted(column.name)));
        if (m_table.isPrimaryKeyColumn(column.id))
            add(QStringLiteral("sqlite.generated_key"), column.id,
                Message::tr("%1 is generated, so it cannot be part of the primary key.").arg(dotted(column.name)));
    }

    void autoIncrement(const Column &column)
    {
        if (!column.autoIncrement)
            return;
        const Column *rowId = rowIdColumn(m_table);
        if (!rowId || rowId->id != column.id)
            add(QStringLiteral("sqlite.auto_increment"), column.id,
                Message::tr("%1 cannot number its rows: SQLite does that only for an INTEGER column that alone is the "
                            "primary key of a table with rowid.")
                    .arg(dotted(column.name)));
    }

    void primaryKey()
    {
        if (m_table.options.withoutRowId && (!m_table.primaryKey || m_table.primaryKey->columns.isEmpty()))
            add(QStringLiteral("sqlite.without_rowid"), {},
                Message::tr("Table %1 is WITHOUT ROWID, so it needs a primary key.").arg(m_table.name));
        const QString collation = m_table.primaryKey ? m_table.primaryKey->details->collations.value(0) : QString();
        const Column *only = m_table.primaryKey && m_table.primaryKey->columns.size() == 1
                                 ? m_table.column(m_table.primaryKey->columns.first())
                                 : nullptr;
        if (only && !collation.isEmpty() && sameSqlName(sqliteTypeName(only->type), u"INTEGER"))
            add(QStringLiteral("sqlite.key_collation"), only->id,
                Message::tr("The primary key of %1 is the INTEGER column %2, which SQLite compares as numbers whatever "
                            "the collation. Leave %3 out.")
                    .arg(m_table.name, only->name, collation));
    }

    /** Keys over the same columns and collations share an index, which can do one thing only. */
    void resolutions()
    {
        QMap<std::pair<QList<ObjectId>, QStringList>, QString> known;
        const auto look = [&](const auto &key, ObjectId part) {
            const QList<ObjectId> &columns = key.columns;
            const QString &word = key.onConflict;
            if (word.isEmpty())
                return;
            const std::pair compared(columns, key.details->collations);
            const QString first = known.value(compared, word.toUpper());
            known.insert(compared, first);
            if (first != word.toUpper())
                add(QStringLiteral("sqlite.on_conflict"), part,
                    Message::tr("Two keys of table %1 over the same columns (%2) say ON CONFLICT %3 and %4. Let them "
                                "say the same, or drop one of them.")
                        .arg(m_table.name, m_table.columnNames(columns).join(QStringLiteral(", ")), first,
                             word.toUpper()));
        };
        if (m_table.primaryKey && !rowIdColumn(m_table))
            look(*m_table.primaryKey, {});
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            look(*unique, unique->id);
    }

    void keys()
    {
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys)) {
            const qsizetype count =
                key->referencedTable.isNull() ? key->unresolvedColumns.size() : key->referencedColumns.size();
            if (count != 0 && count != key->columns.size())
                add(QStringLiteral("sqlite.foreign_key_columns"), key->id,
                    Message::tr("A foreign key of table %1 has %2 columns but points to %3.")
                        .arg(m_table.name)
                        .arg(key->columns.size())
                        .arg(count));
        }
    }

    void indexes()
    {
        for (const Index *index : sortedByName(m_table.indexes))
            reservedName(index->name, index->id);
    }

    const Table &m_table;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateTableForSqlite(const Table &table)
{
    return TableValidator(table).result();
}

} // namespace joinery
