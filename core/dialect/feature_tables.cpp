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
        if (!m_known.strict && options.strict)
            needs("strict", Message::tr("%1 is STRICT").arg(m_title), Message::tr("Use checks of the values."));
        if (!m_known.withoutRowId && options.withoutRowId) {
            prefers("without_rowid", Message::tr("%1 is WITHOUT ROWID").arg(m_title),
                    Message::tr("It is an ordinary table there."));
        }
        if (!m_known.unlogged && options.unlogged)
            prefers("unlogged", Message::tr("%1 is unlogged").arg(m_title), Message::tr("It is kept like any other."));
        if (!m_known.systemVersioned && options.systemVersioned) {
            needs("system_versioning", Message::tr("%1 keeps the history of its rows").arg(m_title),
                  Message::tr("Keep it in a table of its own, with triggers."));
        }
        if (!m_known.engines && !options.engine.isEmpty())
            storage("engine", options.engine, Message::tr("%1 has the engine %2"));
        if (!m_known.rowFormats && !options.rowFormat.isEmpty())
            storage("row_format", options.rowFormat, Message::tr("%1 has the row format %2"));
        if (!m_known.charsets && !options.charset.isEmpty())
            storage("charset", options.charset, Message::tr("%1 has the character set %2"));
        if (!m_known.collations && !options.collation.isEmpty())
            storage("table_collation", options.collation, Message::tr("%1 has the collation %2"));
        if (!m_known.tablespaces && !options.tablespace.isEmpty())
            storage("tablespace", options.tablespace, Message::tr("%1 is in the tablespace %2"));
        if (!m_known.inherits && !options.inherits.isEmpty()) {
            needs("inherits", Message::tr("%1 inherits from %2").arg(m_title, options.inherits),
                  Message::tr("Give it the columns of its own."));
        }
        const QString unknown = unknownWords(options.parameters, m_known.parameters);
        if (!unknown.isEmpty()) {
            prefers("parameter", Message::tr("%1 has parameters (%2)").arg(m_title, unknown),
                    Message::tr("They are left out."));
        }
        partitions();
    }

private:
    void needs(const char *feature, const QString &what, const QString &advice, ObjectId part = {})
    {
        m_report.needs(QLatin1String(feature), part, what, advice);
    }

    void prefers(const char *feature, const QString &what, const QString &advice, ObjectId part = {})
    {
        m_report.prefers(QLatin1String(feature), part, what, advice);
    }

    void storage(const char *feature, const QString &value, const QString &what)
    {
        prefers(feature, what.arg(m_title, value), Message::tr("It is left out."));
    }

    void partitions()
    {
        const bool hasAny = !m_table.options.partitionBy.isEmpty() || !m_table.partitions.isEmpty();
        if (!m_known.partitions && hasAny) {
            needs("partition", Message::tr("%1 is partitioned").arg(m_title),
                  Message::tr("Keep all its rows in one table."));
        }
        if (!m_known.partitions)
            return;
        for (const Partition *partition : sortedByName(m_table.partitions))
            onePartition(*partition);
    }

    void onePartition(const Partition &partition)
    {
        const QString title = Message::tr("Partition %1 of table %2").arg(partition.name, m_table.name);
        m_report.name(partition.name, partition.id, title);
        if (!m_known.subPartitions && (!partition.parent.isNull() || !partition.partitionBy.isEmpty())) {
            needs("sub_partition", Message::tr("%1 has partitions of its own, or is in one").arg(title),
                  Message::tr("Make them partitions of the table."), partition.id);
        }
        if (!m_known.partitionNamespaces && !partition.nameSpace.isEmpty()) {
            needs("partition_namespace", Message::tr("%1 is in a namespace").arg(title),
                  Message::tr("Leave the namespace empty."), partition.id);
        }
        const QString unknown = unknownWords(partition.parameters, m_known.partitionParameters);
        if (!unknown.isEmpty()) {
            prefers("partition_parameter", Message::tr("%1 has parameters (%2)").arg(title, unknown),
                    Message::tr("They are left out."), partition.id);
        }
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
    if (!features.namespaces && !table.nameSpace.isEmpty()) {
        report.needs(QStringLiteral("namespace"), {},
                     Message::tr("%1 is in the namespace %2").arg(title, table.nameSpace),
                     Message::tr("Leave the namespace empty."));
    }
    report.name(table.name, {}, title);
    report.comment(features.comments.tables, table.comment);
    reportOptions(table, features, report);
    reportColumns(table, features, report);
    reportConstraints(table, features, report);
    reportIndexes(table, features, report);
    reportTexts(table, features, report);
    report.finishComments(title);
    return report.findings();
}

} // namespace joinery
