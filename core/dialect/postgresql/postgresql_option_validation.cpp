// SPDX-License-Identifier: MIT
#include "core/base/sql_words.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_validation.h"
#include "core/schema/sql_piece.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

/** RANGE, LIST or HASH, then what rows are spread by in brackets, and nothing else. */
bool isPartitionKey(const QString &text)
{
    const QList<SqlToken> words = sqlWords(text, SqlLexOptions::postgresql());
    const auto begins = [&](const char *word) { return words.first().isWord(text, QLatin1String(word)); };
    return isEnclosed(text, words, 1, words.size() - 1) && (begins("range") || begins("list") || begins("hash"));
}

/** SQLite's own three, and MariaDB's, which begin with a character set and end in how they compare. */
bool isForeignCollation(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(binary|nocase|rtrim|(utf8|utf8mb3|utf8mb4|utf16|utf16le|utf32|ucs2|latin[1257]|ascii|big5|"
                       "cp\\d+|dec8|euc[a-z]+|gb18030|gb2312|gbk|geostd8|greek|hebrew|hp8|keybcs2|koi8[ru]|mac[a-z]+|"
                       "sjis|swe7|tis620|armscii8|uca1400)_(\\w+_)?(ci|cs|bin|as|ai))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

/** VALUES LESS THAN, VALUES IN: without the word FOR they are MariaDB's. */
bool isForeignBound(const QString &bound)
{
    const QList<SqlToken> words = sqlWords(bound, SqlLexOptions::postgresql());
    const auto begins = [&](const char *word) { return words.first().isWord(bound, QLatin1String(word)); };
    return !words.isEmpty() && (begins("values") || begins("less"));
}

/** Looks at what one table says in words of its own. */
class OptionValidator
{
public:
    OptionValidator(const Table &table, const Schema &schema)
        : m_table(table)
        , m_schema(schema)
        , m_title(Message::tr("Table %1").arg(qualifiedName(table.nameSpace, table.name)))
    {
    }

    QList<Finding> result()
    {
        for (const Column &column : m_table.columns)
            checkColumn(column);
        for (const Index *index : sortedByName(m_table.indexes))
            checkIndex(*index);
        for (const ExclusionConstraint *exclusion : sortedByName(m_table.exclusions)) {
            for (const ExclusionPart &part : exclusion->parts)
                checkCollation(part.what.collation, exclusion->id, exclusion->name);
        }
        checkKey(m_table.options.partitionBy, {}, m_title);
        for (const Partition *partition : sortedByName(m_table.partitions))
            checkPartition(*partition);
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("postgresql.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    void checkWord(const QString &text, ObjectId part, const QString &what)
    {
        if (!isOneWord(text, SqlLexOptions::postgresql()))
            add("word", part, Message::tr("%1, which is not one word. Correct it.").arg(what));
    }

    /** Without quotes in it the name is put into some. */
    void checkCollation(const QString &collation, ObjectId part, const QString &name)
    {
        if (collation.contains(QLatin1Char('"')))
            checkWord(collation, part,
                      Message::tr("%1 has the collation %2").arg(m_table.name + QLatin1Char('.') + name, collation));
        else if (isForeignCollation(collation) && !hasOwn(collation))
            add("collation", part,
                Message::tr("%1 has the collation %2, which is another database's. Choose one of PostgreSQL's, such as "
                            "\"C\" or \"und-x-icu\", or add a collation of that name.")
                    .arg(m_table.name + QLatin1Char('.') + name, collation));
    }

    [[nodiscard]] bool hasOwn(const QString &collation) const
    {
        return std::any_of(m_schema.objects.begin(), m_schema.objects.end(), [&](const DefinitionObject &object) {
            return object.kind == DefinitionObject::Kind::Collation && object.name == collation;
        });
    }

    void checkColumn(const Column &column)
    {
        checkCollation(column.collation, column.id, column.name);
        const QMap<QString, QString> &options = column.details->options;
        for (const QString &option :
             {QStringLiteral("storage"), QStringLiteral("compression"), QStringLiteral("statistics")}) {
            QString value = options.value(option);
            if (value.startsWith(QLatin1Char('-')))
                value.remove(0, 1);
            if (!value.isEmpty())
                checkWord(value, column.id,
                          Message::tr("%1 has the option %2 = %3", "column, name, value")
                              .arg(m_table.name + QLatin1Char('.') + column.name, option, options.value(option)));
        }
    }

    /** Extensions bring methods of their own, but none of these. */
    void checkIndex(const Index &index)
    {
        static const QStringList foreign{QStringLiteral("fulltext"), QStringLiteral("spatial")};
        if (foreign.contains(index.method, Qt::CaseInsensitive))
            add("index_method", index.id,
                Message::tr("Index %1 of table %2 asks for the method %3, which PostgreSQL does not know. Use gin for "
                            "texts and gist for shapes.")
                    .arg(index.name, m_table.name, index.method));
        const QString statistics = index.details->options.value(statisticsOption());
        if (!statisticsTargets(statistics))
            add("index_statistics", index.id,
                Message::tr("Index %1 of table %2 has the targets of statistics \"%3\". Write the number of a part and "
                            "its target, such as 1=1000.")
                    .arg(index.name, m_table.name, statistics));
        for (const IndexPart &part : index.parts)
            checkCollation(part.collation, index.id, index.name);
    }

    void checkKey(const QString &partitionBy, ObjectId part, const QString &title)
    {
        if (!partitionBy.isEmpty() && !isPartitionKey(partitionBy))
            add("partition_by", part,
                Message::tr("%1 is partitioned by \"%2\", which PostgreSQL does not know. Write RANGE (…), LIST (…) or "
                            "HASH (…), and each partition by itself.")
                    .arg(title, partitionBy));
    }

    void checkPartition(const Partition &partition)
    {
        const QString title = Message::tr("Partition %1 of table %2").arg(partition.name, m_table.name);
        checkKey(partition.partitionBy, partition.id, title);
        if (isForeignBound(partition.bound))
            add("partition_bound", partition.id,
                Message::tr("%1 has a bound that PostgreSQL does not know (%2). Write FOR VALUES FROM (…) TO (…), FOR "
                            "VALUES IN (…) or DEFAULT.")
                    .arg(title, partition.bound));
    }

    const Table &m_table;
    const Schema &m_schema;
    QString m_title;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateOptions(const Table &table, const Schema &schema)
{
    return OptionValidator(table, schema).result();
}

} // namespace joinery::postgresql
