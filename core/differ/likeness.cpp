// SPDX-License-Identifier: MIT
#include "core/differ/likeness.h"

#include "core/base/sql_lexer.h"
#include "core/operation/part_access.h"

#include <numeric>

namespace joinery {

namespace {

enum class TypeFamily
{
    None,
    Number,
    Text,
    Time,
    Json
};

TypeFamily familyOf(const DataType &type)
{
    const DataType element = type.element();
    if (element.isNumber())
        return TypeFamily::Number;
    if (element.isText())
        return TypeFamily::Text;
    switch (element.kind) {
    case DataType::Kind::Date:
    case DataType::Kind::Time:
    case DataType::Kind::Timestamp:
    case DataType::Kind::TimestampTz:
    case DataType::Kind::Year:
        return TypeFamily::Time;
    case DataType::Kind::Json:
    case DataType::Kind::Jsonb:
        return TypeFamily::Json;
    case DataType::Kind::Enum:
    case DataType::Kind::Set:
        return TypeFamily::Text;
    default:
        return TypeFamily::None;
    }
}

} // namespace

double typeLikeness(const DataType &a, const DataType &b)
{
    if (a == b)
        return 1;
    if (a.kind == b.kind)
        return 0.6;
    const TypeFamily family = familyOf(a);
    return family != TypeFamily::None && family == familyOf(b) ? 0.4 : 0;
}

double nameLikeness(const QString &a, const QString &b)
{
    const QString left = a.toLower();
    const QString right = b.toLower();
    const qsizetype longest = std::max(left.size(), right.size());
    if (longest == 0)
        return 1;
    if (!left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left)))
        return std::max(0.6, static_cast<double>(std::min(left.size(), right.size())) / static_cast<double>(longest));
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            const bool equal = left.at(i) == right.at(static_cast<qsizetype>(j) - 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (equal ? 0 : 1)});
            diagonal = above;
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

QSet<QString> rolesOf(const Table &table, ObjectId column)
{
    QSet<QString> roles;
    if (table.isPrimaryKeyColumn(column))
        roles.insert(QStringLiteral("primary key"));
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.columns.contains(column))
            roles.insert(QStringLiteral("to ") + key.referencedTable.text());
    }
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (unique.columns.contains(column))
            roles.insert(QStringLiteral("unique"));
    }
    for (const Index &index : table.indexes) {
        if (columnsOf(index).contains(column))
            roles.insert(index.unique ? QStringLiteral("unique") : QStringLiteral("index"));
    }
    return roles;
}

QSet<QString> keysOf(const Table &table)
{
    QSet<QString> keys;
    if (table.primaryKey)
        keys.insert(QStringLiteral("primary %1").arg(table.primaryKey->columns.size()));
    for (const ForeignKey &key : table.foreignKeys)
        keys.insert(key.referencedTable == table.id ? QStringLiteral("self") : key.referencedTable.text());
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        keys.insert(QStringLiteral("unique %1").arg(unique.columns.size()));
    return keys;
}

int columnsInCommon(const Table &a, const Table &b)
{
    return static_cast<int>(std::count_if(a.columns.begin(), a.columns.end(), [&b](const Column &column) {
        const Column *other = b.columnNamed(column.name);
        return other && other->type == column.type;
    }));
}

double overlap(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() && b.isEmpty())
        return 1;
    const auto common = static_cast<double>((QSet<QString>(a) & b).size());
    return common / static_cast<double>((QSet<QString>(a) | b).size());
}

QStringList wordsOf(const QString &sql)
{
    QStringList words;
    for (const SqlToken &token : lexSql(sql)) {
        if (token.isSignificant())
            words.append(token.value(sql).toLower());
    }
    return words;
}

} // namespace joinery
