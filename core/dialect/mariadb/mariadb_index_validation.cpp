// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_index_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery::mariadb {

namespace {

bool isMethod(const Index &index, const char *method)
{
    return index.method.compare(QLatin1String(method), Qt::CaseInsensitive) == 0;
}

class IndexRules
{
public:
    IndexRules(const Table &table, const Index &index)
        : m_table(table), m_index(index), m_title(Message::tr("Index %1 of table %2").arg(index.name, table.name))
    {
    }

    QList<Finding> result()
    {
        if (isMethod(m_index, "fulltext"))
            fulltext();
        else if (isMethod(m_index, "spatial") || isMethod(m_index, "rtree"))
            spatial();
        return m_findings;
    }

private:
    void add(const char *code, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, m_index.id, text});
    }

    /** See https://mariadb.com/kb/en/full-text-index-overview/. */
    void fulltext()
    {
        if (m_table.options.engine.compare(QLatin1String("MEMORY"), Qt::CaseInsensitive) == 0)
            add("fulltext", Message::tr("%1 is a full text index, which the engine %2 does not have.")
                                .arg(m_title, m_table.options.engine));
        const Column *first = nullptr;
        for (const IndexPart &part : m_index.parts) {
            const Column *column = m_table.column(part.column);
            if (!column)
                continue;
            const TypeFamily family = typeFamily(typeName(column->type));
            if (family != TypeFamily::Text && family != TypeFamily::Json)
                add("fulltext",
                    Message::tr("%1 is a full text index over %2, which is no text.").arg(m_title, column->name));
            else if (column->generated && !column->generated->stored)
                add("fulltext",
                    Message::tr("%1 is a full text index over %2, which is computed when it is read. Make it stored.")
                        .arg(m_title, column->name));
            else if (first && !areAlike(*first, *column))
                add("fulltext", Message::tr("%1 is a full text index over %2 and %3, which are not of one collation.")
                                    .arg(m_title, first->name, column->name));
            first = first ? first : column;
        }
    }

    /** As far as that is known. */
    [[nodiscard]] bool areAlike(const Column &a, const Column &b) const
    {
        const ValueForm one = formOf(m_table, a);
        const ValueForm other = formOf(m_table, b);
        const bool areKnown = !one.collation.isEmpty() && !other.collation.isEmpty();
        return typeFamily(one.type) == typeFamily(other.type) && charsetOf(one) == charsetOf(other) &&
               (!areKnown || one.collation == other.collation);
    }

    void spatial()
    {
        for (const IndexPart &part : m_index.parts) {
            const Column *column = m_table.column(part.column);
            if (column && !isShape(typeName(column->type)))
                add("spatial", Message::tr("%1 is a spatial index over %2 (%3), which is no shape.")
                                   .arg(m_title, column->name, column->type.text()));
            else if (column && !refusesNull(m_table, *column))
                add("spatial", Message::tr("%1 is a spatial index over %2, which takes NULL. Let it refuse NULL.")
                                   .arg(m_title, column->name));
        }
        if (m_index.parts.size() != 1 || m_index.parts.first().prefixLength)
            add("spatial",
                Message::tr("%1 is a spatial index; MariaDB makes it over one column as a whole.").arg(m_title));
    }

    const Table &m_table;
    const Index &m_index;
    QString m_title;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateSpecialIndexes(const Table &table)
{
    QList<Finding> result;
    for (const Column &column : table.columns) {
        if (isShape(typeName(column.type)) && !table.options.partitionBy.trimmed().isEmpty())
            result.append(
                {QStringLiteral("mariadb.partition_shape"), Finding::Severity::Error, table.id, column.id,
                 Message::tr("%1 is a shape (%2), which no partitioned table of MariaDB can hold. Put it into "
                             "a table of its own.")
                     .arg(table.name + QLatin1Char('.') + column.name, column.type.text())});
    }
    for (const Index *index : sortedByName(table.indexes))
        result += IndexRules(table, *index).result();
    return result;
}

} // namespace joinery::mariadb
