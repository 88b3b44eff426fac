// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"

namespace joinery {

namespace {

/** What a table is beyond its columns, against the features of a dialect. */
class OptionReport
{
public:
    OptionReport(const Table &table, const Features &features, FeatureReport &report)
        : m_table(table)
        , m_known(features.tables)
        , m_features(features)
        , m_report(report)
        , m_title(Message::tr("Table %1").arg(table.name))
    {
    }

    void write()
    {
        const TableOptions &options = m_table.options;
        needs(m_known.strict || !options.strict, "strict", Message::tr("%1 is STRICT").arg(m_title),
              Message::tr("Use checks of the values."));
        prefers(m_known.withoutRowId || !options.withoutRowId, "without_rowid",
                Message::tr("%1 is WITHOUT ROWID").arg(m_title), Message::tr("It is an ordinary table there."));
        prefers(m_known.unlogged || !options.unlogged, "unlogged", Message::tr("%1 is unlogged").arg(m_title),
                Message::tr("It is kept like any other."));
        needs(m_known.systemVersioned || !options.systemVersioned, "system_versioning",
              Message::tr("%1 keeps the history of its rows").arg(m_title),
              Message::tr("Keep it in a table of its own, with triggers."));
        storage(m_known.engines, "engine", options.engine, Message::tr("%1 has the engine %2"));
        storage(m_known.rowFormats, "row_format", options.rowFormat, Message::tr("%1 has the row format %2"));
        storage(m_known.charsets, "charset", options.charset, Message::tr("%1 has the character set %2"));
        storage(m_known.collations, "table_collation", options.collation, Message::tr("%1 has the collation %2"));
        storage(m_known.tablespaces, "tablespace", options.tablespace, Message::tr("%1 is in the tablespace %2"));
        needs(m_known.inherits || options.inherits.isEmpty(), "inherits",
              Message::tr("%1 inherits from %2").arg(m_title, options.inherits),
              Message::tr("Give it the columns of its own."));
        const QString unknown = unknownWords(options.parameters, m_known.parameters);
        prefers(unknown.isEmpty(), "parameter", Message::tr("%1 has parameters (%2)").arg(m_title, unknown),
                Message::tr("They are left out."));
        partitions();
    }

private:
    void needs(bool known, const char *feature, const QString &what, const QString &advice, ObjectId part = {})
    {
        m_report.needs(known, QLatin1String(feature), part, what, advice);
    }

    void prefers(bool known, const char *feature, const QString &what, const QString &advice, ObjectId part = {})
    {
        m_report.prefers(known, QLatin1String(feature), part, what, advice);
    }

    void storage(bool known, const char *feature, const QString &value, const QString &what)
    {
        prefers(known || value.isEmpty(), feature, what.arg(m_title, value), Message::tr("It is left out."));
    }

    void partitions()
    {
        const bool hasAny = !m_table.options.partitionBy.isEmpty() || !m_table.partitions.isEmpty();
        needs(m_known.partitions || !hasAny, "partition", Message::tr("%1 is partitioned").arg(m_title),
              Message::tr("Keep all its rows in one table."));
        if (!m_known.partitions)
            return;
        for (const Partition *partition : sortedByName(m_table.partitions))
            onePartition(*partition);
    }

    void onePartition(const Partition &partition)
    {
        const QString title = Message::tr("Partition %1 of table %2").arg(partition.name, m_table.name);
        m_report.name(partition.name, partition.id, title);
        needs(m_known.subPartitions || (partition.parent.isNull() && partition.partitionBy.isEmpty()), "sub_partition",
              Message::tr("%1 has partitions of its own, or is in one").arg(title),
              Message::tr("Make them partitions of the table."), partition.id);
        needs(m_known.partitionNamespaces || partition.nameSpace.isEmpty(), "partition_namespace",
              Message::tr("%1 is in a namespace").arg(title), Message::tr("Leave the namespace empty."), partition.id);
        const QString unknown = unknownWords(partition.parameters, m_known.partitionParameters);
        prefers(unknown.isEmpty(), "partition_parameter", Message::tr("%1 has parameters (%2)").arg(title, unknown),
                Message::tr("They are left out."), partition.id);
        m_report.comment(m_features.comments.partitions, partition.comment);
    }

    const Table &m_table;
    const TableFeatures &m_known;
    const Features &m_features;
    FeatureReport &m_report;
    QString m_title;
};

} // namespace

void reportOptions(const Table &table, const Features &features, FeatureReport &report)
{
    OptionReport(table, features, report).write();
}

QList<Finding> validateFeatures(const Table &table, const Features &features)
{
    FeatureReport report(features, table.id);
    const QString title = Message::tr("Table %1").arg(table.name);
    report.needs(features.namespaces || table.nameSpace.isEmpty(), QStringLiteral("namespace"), {},
                 Message::tr("%1 is in the namespace %2").arg(title, table.nameSpace),
                 Message::tr("Leave the namespace empty."));
    report.name(table.name, {}, title);
    report.comment(features.comments.tables, table.comment);
    reportOptions(table, features, report);
    reportColumns(table, features, report);
    reportConstraints(table, features, report);
    reportIndexes(table, features, report);
    report.finishComments(title);
    return report.findings();
}

} // namespace joinery
