// SPDX-License-Identifier: MIT
#include "core/base/pair_walk.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_validation.h"

#include <QMap>

namespace joinery::postgresql {

namespace {

/** The first version that knows the option, of those that came after the oldest Joinery works with. */
int firstVersion(const QString &option)
{
    static const QMap<QString, int> versions{
        {QStringLiteral("compression"), 14},
        {QStringLiteral("deduplicate_items"), 13},
        {QStringLiteral("autovacuum_vacuum_insert_threshold"), 13},
        {QStringLiteral("autovacuum_vacuum_insert_scale_factor"), 13},
    };
    const QString name = option.startsWith(QLatin1String("toast.")) ? option.sliced(6) : option;
    return versions.value(name, 0);
}

class OptionsOfVersion
{
public:
    OptionsOfVersion(const Table &table, const ServerVersion &server) : m_table(table), m_server(server) {}

    QList<Finding> result()
    {
        look(m_table.options.parameters, {}, [&] { return Message::tr("Table %1").arg(m_table.name); });
        for (const Column &column : m_table.columns)
            look(column.details->options, column.id,
                 [&] { return Message::tr("Column %1").arg(m_table.name + QLatin1Char('.') + column.name); });
        for (const Index *index : sortedByName(m_table.indexes))
            look(index->details->options, index->id,
                 [&] { return Message::tr("Index %1 of table %2").arg(index->name, m_table.name); });
        return m_findings;
    }

private:
    /** `title` gives what has the options, asked only if there is something to say. */
    template <typename Title>
    void look(const QMap<QString, QString> &options, ObjectId part, const Title &title)
    {
        for (auto option = options.keyBegin(); option != options.keyEnd(); ++option) {
            const int first = firstVersion(*option);
            if (!m_server.isAtLeast(first))
                m_findings.append(
                    {QStringLiteral("postgresql.option_version"), Finding::Severity::Error, m_table.id, part,
                     Message::tr("%1 has the option %2, which PostgreSQL knows from version %3 on; this is "
                                 "%4. Leave it out.")
                         .arg(title(), *option, QString::number(first), m_server.title())});
        }
    }

    const Table &m_table;
    const ServerVersion m_server;
    QList<Finding> m_findings;
};

bool isNewestOfAll(const ServerVersion &server)
{
    constexpr int lastWithNews = 14;
    return server.flavour != ServerVersion::Flavour::PostgreSql || server.isAtLeast(lastWithNews);
}

} // namespace

QList<Finding> validateVersion(const Table &table, const ServerVersion &server)
{
    return isNewestOfAll(server) ? QList<Finding>() : OptionsOfVersion(table, server).result();
}

QList<Finding> validateVersion(const Schema &before, const Schema &after, const ServerVersion &server)
{
    constexpr int withDropExpression = 13;
    QList<Finding> result;
    if (isNewestOfAll(server) || server.isAtLeast(withDropExpression))
        return result;
    const auto ignore = [](const auto &) {};
    const auto changed = [&](const Table &from, const Table &to) {
        for (const Column &old : from.columns) {
            const Column *column = to.column(old.id);
            if (column && old.generated && !column->generated)
                result.append(
                    {QStringLiteral("postgresql.drop_expression"), Finding::Severity::Error, to.id, column->id,
                     Message::tr("Column %1 is not to be computed any more, which PostgreSQL can do from "
                                 "version 13 on; this is %2. Add another column, fill it from this one, and drop "
                                 "this one.")
                         .arg(to.name + QLatin1Char('.') + column->name, server.title())});
        }
    };
    walkPairs(before.tables, after.tables, ignore, ignore, changed);
    return result;
}

} // namespace joinery::postgresql
