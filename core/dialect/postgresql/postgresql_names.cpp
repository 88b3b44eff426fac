// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_names.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

/** The first bytes of a name, without half a character at the end. */
QString clipped(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    constexpr int continuationMask = 0xC0;
    constexpr int continuation = 0x80;
    while (bytes > 0 && (static_cast<unsigned char>(utf8.at(bytes)) & continuationMask) == continuation)
        --bytes;
    return QString::fromUtf8(utf8.first(bytes));
}

QString joined(const QStringList &names)
{
    return clipped(names.join(QLatin1Char('_')), longestNameInBytes);
}

/** The one column an expression is about, as PostgreSQL looks for it; empty for none or several. */
QString onlyColumnIn(const QString &expression, const Table &table)
{
    QString found;
    for (const Column &column : table.columns) {
        if (!postgresql::names(expression, column.name))
            continue;
        if (!found.isEmpty())
            return {};
        found = column.name;
    }
    return found;
}

QString partTitle(const Table &table, const IndexPart &part)
{
    if (const Column *column = table.column(part.column))
        return column->name;
    const QList<SqlToken> tokens = lexSql(part.expression, SqlLexOptions::postgresql());
    const bool isCall = tokens.size() > 1 && tokens.at(0).kind == SqlToken::Kind::Identifier &&
                        tokens.at(1).isMark(part.expression, QLatin1String("("));
    return isCall ? tokens.at(0).value(part.expression).toLower() : QStringLiteral("expr");
}

/** Gives out names one by one; a name is given once. */
class NameGiver
{
public:
    explicit NameGiver(const Table &table) : m_table(table) {}

    void takeOwn(const QString &name)
    {
        if (!name.isEmpty())
            m_taken.insert(name);
    }

    void give(ObjectId id, const QString &own, const QString &second, const QString &label)
    {
        if (!own.isEmpty()) {
            m_names.insert(id, own);
            return;
        }
        QString name = impliedName(m_table.name, second, label);
        for (int number = 1; m_taken.contains(name); ++number)
            name = impliedName(m_table.name, second, label + QString::number(number));
        m_taken.insert(name);
        m_names.insert(id, name);
    }

    [[nodiscard]] QHash<ObjectId, QString> names() const { return m_names; }

private:
    const Table &m_table;
    QSet<QString> m_taken;
    QHash<ObjectId, QString> m_names;
};

} // namespace

QString impliedName(const QString &first, const QString &second, const QString &label)
{
    qsizetype firstBytes = first.toUtf8().size();
    qsizetype secondBytes = second.toUtf8().size();
    const qsizetype overhead = (second.isEmpty() ? 0 : 1) + (label.isEmpty() ? 0 : label.toUtf8().size() + 1);
    while (firstBytes + secondBytes + overhead > longestNameInBytes)
        --(firstBytes > secondBytes ? firstBytes : secondBytes);
    QString name = clipped(first, firstBytes);
    if (!second.isEmpty())
        name += QLatin1Char('_') + clipped(second, secondBytes);
    return label.isEmpty() ? name : name + QLatin1Char('_') + label;
}

QHash<ObjectId, QString> constraintNames(const Table &table)
{
    NameGiver giver(table);
    if (table.primaryKey)
        giver.takeOwn(table.primaryKey->name);
    const auto takeOwn = [&giver](const auto &parts) {
        for (const auto &part : parts)
            giver.takeOwn(part.name);
    };
    takeOwn(table.uniqueConstraints);
    takeOwn(table.checks);
    takeOwn(table.exclusions);
    takeOwn(table.foreignKeys);
    takeOwn(table.indexes);
    if (table.primaryKey)
        giver.give({}, table.primaryKey->name, {}, QStringLiteral("pkey"));
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        giver.give(unique.id, unique.name, joined(table.columnNames(unique.columns)), QStringLiteral("key"));
    for (const ExclusionConstraint &exclusion : table.exclusions) {
        QStringList parts;
        for (const ExclusionPart &part : exclusion.parts)
            parts.append(partTitle(table, part.what));
        giver.give(exclusion.id, exclusion.name, joined(parts), QStringLiteral("excl"));
    }
    for (const CheckConstraint &check : table.checks)
        giver.give(check.id, check.name, onlyColumnIn(check.expression, table), QStringLiteral("check"));
    for (const ForeignKey &key : table.foreignKeys)
        giver.give(key.id, key.name, joined(table.columnNames(key.columns)), QStringLiteral("fkey"));
    return giver.names();
}

QStringList relationNames(const Table &table)
{
    const QHash<ObjectId, QString> names = constraintNames(table);
    QStringList result;
    if (table.primaryKey)
        result.append(names.value({}));
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        result.append(names.value(unique.id));
    for (const ExclusionConstraint &exclusion : table.exclusions)
        result.append(names.value(exclusion.id));
    for (const Index &index : table.indexes)
        result.append(index.name);
    return result;
}

QString indexNameOfPartition(const Table &table, const Index &index, const QString &partition,
                             const QSet<QString> &taken)
{
    QStringList titles;
    for (const IndexPart &part : index.parts)
        titles.append(partTitle(table, part));
    titles += table.columnNames(index.details->include);
    const QString label = QStringLiteral("idx");
    QString name = impliedName(partition, joined(titles), label);
    for (int number = 1; taken.contains(name); ++number)
        name = impliedName(partition, joined(titles), label + QString::number(number));
    return name;
}

QString freeNameFor(const QString &stem, const QSet<QString> &taken)
{
    QString name = clipped(stem, longestNameInBytes);
    for (int number = 1; taken.contains(name); ++number) {
        const QString suffix = QString::number(number);
        name = clipped(stem, longestNameInBytes - suffix.size()) + suffix;
    }
    return name;
}

} // namespace joinery::postgresql
