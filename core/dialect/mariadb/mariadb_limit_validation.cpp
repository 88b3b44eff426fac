// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_limit_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QHash>

namespace joinery::mariadb {

namespace {

constexpr int longestTableComment = 2048;
constexpr int longestComment = 1024;
constexpr int mostColumnsOfInnoDb = 1017;
constexpr int mostColumns = 4096;
constexpr int mostKeys = 64;
constexpr int mostKeyParts = 32;
constexpr int longestRow = 65535;
/** What stands in a row for a large text: at least its length and where it is. */
constexpr int bytesOfPointer = 9;

/** The highest number in the parentheses of a type. */
int highestNumber(const QString &base, int characterBytes)
{
    constexpr int longestVariable = 65532;
    static const QHash<QString, int> highest{
        {QStringLiteral("char"), 255},
        {QStringLiteral("binary"), 255},
        {QStringLiteral("varbinary"), longestVariable},
        {QStringLiteral("bit"), 64},
        {QStringLiteral("decimal"), 65},
        {QStringLiteral("time"), 6},
        {QStringLiteral("datetime"), 6},
        {QStringLiteral("timestamp"), 6},
    };
    return base == QLatin1String("varchar") ? longestVariable / characterBytes
                                            : highest.value(base, std::numeric_limits<int>::max());
}

class LimitRules
{
public:
    explicit LimitRules(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        comments();
        counts();
        for (const Column &column : m_table.columns)
            length(column);
        prefixes();
        row();
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    /** `title` gives what has the comment, asked only if there is something to say. */
    template <typename Title>
    void comment(const QString &comment, int longest, ObjectId part, const Title &title)
    {
        if (comment.size() <= longest)
            return;
        // In characters, however many of Qt's units they take.
        const qsizetype length = comment.toUcs4().size();
        if (length > longest)
            add("comment_length", part,
                Message::tr("The comment of %1 has %2 characters; MariaDB takes %3. Shorten it.")
                    .arg(title())
                    .arg(length)
                    .arg(longest));
    }

    void comments()
    {
        const QString &table = m_table.name;
        comment(m_table.comment, longestTableComment, {}, [&] { return Message::tr("table %1").arg(table); });
        for (const Column &column : m_table.columns)
            comment(column.comment, longestComment, column.id,
                    [&] { return Message::tr("column %2.%1").arg(column.name, table); });
        if (m_table.primaryKey)
            comment(m_table.primaryKey->details->comment, longestComment, {},
                    [&] { return Message::tr("the primary key of table %1").arg(table); });
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            comment(unique->details->comment, longestComment, unique->id,
                    [&] { return Message::tr("unique constraint %1 of table %2").arg(unique->name, table); });
        for (const Index *index : sortedByName(m_table.indexes))
            comment(index->details->comment, longestComment, index->id,
                    [&] { return Message::tr("index %1 of table %2").arg(index->name, table); });
        for (const Partition *partition : sortedByName(m_table.partitions))
            comment(partition->comment, longestComment, partition->id,
                    [&] { return Message::tr("partition %1 of table %2").arg(partition->name, table); });
    }

    void counts()
    {
        const bool isInnoDb = m_table.options.engine.isEmpty() ||
                              m_table.options.engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0;
        const int most = isInnoDb ? mostColumnsOfInnoDb : mostColumns;
        if (m_table.columns.size() > most)
            add("column_count", {},
                Message::tr("Table %1 has %2 columns; MariaDB takes %3. Put some into another table.")
                    .arg(m_table.name)
                    .arg(m_table.columns.size())
                    .arg(most));
        const qsizetype keys = m_table.indexes.size() + m_table.uniqueConstraints.size() + (m_table.primaryKey ? 1 : 0);
        if (keys > mostKeys)
            add("key_count", {},
                Message::tr("Table %1 has %2 keys and indexes, with those of its foreign keys; MariaDB takes %3. "
                            "Remove some.")
                    .arg(m_table.name)
                    .arg(keys)
                    .arg(mostKeys));
        if (m_table.primaryKey)
            parts(m_table.primaryKey->columns.size(), {}, [this] { return keyTitle(); });
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            parts(unique->columns.size(), unique->id, [&] { return titleOf(*unique); });
        for (const Index *index : sortedByName(m_table.indexes))
            parts(index->parts.size(), index->id, [&] { return titleOf(*index); });
    }

    [[nodiscard]] QString keyTitle() const { return Message::tr("The primary key of table %1").arg(m_table.name); }
    [[nodiscard]] QString titleOf(const UniqueConstraint &unique) const
    {
        return Message::tr("Unique constraint %1 of table %2").arg(unique.name, m_table.name);
    }
    [[nodiscard]] QString titleOf(const Index &index) const
    {
        return Message::tr("Index %1 of table %2").arg(index.name, m_table.name);
    }

    template <typename Title>
    void parts(qsizetype count, ObjectId part, const Title &title)
    {
        if (count > mostKeyParts)
            add("key_parts", part,
                Message::tr("%1 is over %2 columns; MariaDB takes %3. Remove some.")
                    .arg(title())
                    .arg(count)
                    .arg(mostKeyParts));
    }

    void length(const Column &column)
    {
        const QString type = canonicalType(typeName(column.type));
        const QList<int> arguments = argumentsOf(type);
        if (arguments.isEmpty())
            return;
        const int first = arguments.value(0, 0);
        const int second = arguments.value(1, 0);
        constexpr int mostDecimals = 38;
        int highest = highestNumber(baseOf(type), characterBytes(m_table, column));
        if (typeFamily(type) == TypeFamily::Decimal && first <= highest && second > std::min(first, mostDecimals))
            highest = std::min(first, mostDecimals);
        if (std::max(first, second) > highest)
            add("length", column.id,
                Message::tr("%1 is %2; MariaDB goes up to %3. Choose a smaller number or another type.")
                    .arg(m_table.name + QLatin1Char('.') + column.name, column.type.text())
                    .arg(highest));
    }

    void prefixes()
    {
        const auto list = [this](const QList<ObjectId> &columns, const QList<int> &lengths, ObjectId part,
                                 const auto &title) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                prefix(columns.at(i), lengths.value(i, 0), part, title);
        };
        if (m_table.primaryKey)
            list(m_table.primaryKey->columns, m_table.primaryKey->details->prefixLengths, {},
                 [this] { return keyTitle(); });
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            list(unique->columns, unique->details->prefixLengths, unique->id, [&] { return titleOf(*unique); });
        for (const Index *index : sortedByName(m_table.indexes)) {
            for (const IndexPart &part : index->parts)
                prefix(part.column, part.prefixLength.value_or(0), index->id, [&] { return titleOf(*index); });
        }
    }

    /** No more first characters than there are. */
    template <typename Title>
    void prefix(ObjectId id, int length, ObjectId part, const Title &titleOfPart)
    {
        const Column *column = length > 0 ? m_table.column(id) : nullptr;
        if (!column)
            return;
        const QString title = titleOfPart();
        const QString type = canonicalType(typeName(column->type));
        const TypeFamily family = typeFamily(type);
        // The whole of a number is no prefix to the server.
        const bool isChoice = family == TypeFamily::Enum || family == TypeFamily::Set;
        const bool isCut = (length == keyBytes(type, 1) && !isChoice) || family == TypeFamily::Text ||
                           family == TypeFamily::Binary || family == TypeFamily::Json || isShape(type);
        if (!isCut && isKnownType(column->type.text()))
            add("prefix", part,
                Message::tr("%1 is over the first %2 characters of %3 (%4), which is no text. Leave out the prefix.")
                    .arg(title)
                    .arg(length)
                    .arg(column->name, column->type.text()));
        const bool hasLength = (family == TypeFamily::Text || family == TypeFamily::Binary) && !isLarge(type);
        if (hasLength && length > argumentsOf(type).value(0, 1))
            add("prefix", part,
                Message::tr("%1 is over the first %2 characters of %3, which is %4. Leave out the prefix.")
                    .arg(title)
                    .arg(length)
                    .arg(column->name, column->type.text()));
    }

    /** At least so many bytes. */
    [[nodiscard]] static int bytesIn(const Table &table, const Column &column)
    {
        const QString type = canonicalType(typeName(column.type));
        const QString base = baseOf(type);
        const bool isVariable = base.startsWith(QLatin1String("var"));
        if (!isVariable && base != QLatin1String("char") && base != QLatin1String("binary"))
            return isLarge(type) ? bytesOfPointer : keyBytes(type, 1).value_or(1);
        const int bytes = argumentsOf(type).value(0, 1) * characterBytes(table, column);
        constexpr int longestShort = 255;
        const int lengthBytes = !isVariable ? 0 : bytes > longestShort ? 2 : 1;
        return bytes + lengthBytes;
    }

    void row()
    {
        // One column that is too long is enough to say.
        const auto isLength = [](const Finding &finding) { return finding.code == QLatin1String("mariadb.length"); };
        if (std::any_of(m_findings.begin(), m_findings.end(), isLength))
            return;
        const auto nullable = std::count_if(m_table.columns.begin(), m_table.columns.end(),
                                            [&](const Column &column) { return !refusesNull(m_table, column); });
        constexpr int bits = 8;
        int bytes = (static_cast<int>(nullable) + bits - 1) / bits;
        for (const Column &column : m_table.columns)
            bytes += bytesIn(m_table, column);
        if (bytes > longestRow)
            add("row_size", {},
                Message::tr(
                    "A row of table %1 can take %2 bytes without its large texts; MariaDB takes %3. Make a long "
                    "varchar a text, or shorten it.")
                    .arg(m_table.name)
                    .arg(bytes)
                    .arg(longestRow));
    }

    const Table &m_table;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateLimits(const Table &table)
{
    return LimitRules(table).result();
}

} // namespace joinery::mariadb
