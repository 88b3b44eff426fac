// SPDX-License-Identifier: MIT
// The numbers beyond which PostgreSQL goes no further: https://www.postgresql.org/docs/current/limits.html

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_validation.h"

namespace joinery::postgresql {

namespace {

class LimitRules
{
public:
    explicit LimitRules(const Table &table) : m_table(table), m_title(qualifiedName(table.nameSpace, table.name)) {}

    QList<Finding> result()
    {
        constexpr qsizetype mostColumns = 1600;
        if (m_table.columns.size() > mostColumns)
            add("columns", {},
                Message::tr("Table %1 has %2 columns; PostgreSQL takes %3. Move some to another table.")
                    .arg(m_title)
                    .arg(m_table.columns.size())
                    .arg(mostColumns));
        for (const Column &column : m_table.columns)
            length(column);
        keys();
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("postgresql.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    void length(const Column &column)
    {
        constexpr int mostDigits = 1000;
        const DataType known = column.type.kind == DataType::Kind::Native ? loweredColumn(column).type : column.type;
        const QString type = canonicalType(typeName(known)).section(QLatin1Char('['), 0, 0);
        const QList<int> numbers = typeArguments(type);
        const TypeFamily family = typeFamily(type);
        const bool isText = family == TypeFamily::Text || family == TypeFamily::Character;
        if (numbers.isEmpty() || (family != TypeFamily::Numeric && !isText))
            return;
        const QString title = m_title + QLatin1Char('.') + column.name;
        if (!isText && std::max(numbers.first(), qAbs(numbers.value(1, 0))) > mostDigits)
            add("length", column.id,
                Message::tr("%1 is %2; PostgreSQL goes up to %3. Choose a smaller number or another type.")
                    .arg(title, column.type.text())
                    .arg(mostDigits));
        else if (numbers.first() < 1)
            add("length", column.id,
                Message::tr("%1 is %2; PostgreSQL begins with 1. Choose a greater number.")
                    .arg(title, column.type.text()));
    }

    void key(qsizetype columns, ObjectId part, const QString &title)
    {
        constexpr qsizetype mostColumns = 32;
        if (columns > mostColumns)
            add("key_columns", part,
                Message::tr("%1 holds %2 columns; PostgreSQL takes %3. Leave some out.")
                    .arg(title)
                    .arg(columns)
                    .arg(mostColumns));
    }

    void keys()
    {
        if (m_table.primaryKey)
            key(m_table.primaryKey->columns.size() + m_table.primaryKey->details->include.size(), {},
                Message::tr("The primary key of table %1").arg(m_title));
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            key(unique->columns.size() + unique->details->include.size(), unique->id,
                Message::tr("Unique constraint %1 of table %2").arg(unique->name, m_title));
        for (const ForeignKey *foreign : sortedByName(m_table.foreignKeys))
            key(foreign->columns.size(), foreign->id,
                Message::tr("Foreign key %1 of table %2").arg(foreign->name, m_title));
        for (const Index *index : sortedByName(m_table.indexes))
            key(index->parts.size() + index->details->include.size(), index->id,
                Message::tr("Index %1 of table %2").arg(index->name, m_title));
    }

    const Table &m_table;
    QString m_title;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateLimits(const Table &table)
{
    return LimitRules(table).result();
}

} // namespace joinery::postgresql
