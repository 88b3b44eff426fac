// SPDX-License-Identifier: MIT
#include "core/dialect/collation_names.h"

namespace joinery {

namespace {

void add(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

} // namespace

QStringList usualCollations(const QString &dialect)
{
    // https://www.postgresql.org/docs/current/collation.html
    if (dialect == QLatin1String("postgresql"))
        return {QStringLiteral("C"),         QStringLiteral("POSIX"),     QStringLiteral("default"),
                QStringLiteral("ucs_basic"), QStringLiteral("und-x-icu"), QStringLiteral("en-x-icu"),
                QStringLiteral("de-x-icu"),  QStringLiteral("es-x-icu"),  QStringLiteral("fr-x-icu")};
    // https://mariadb.com/kb/en/supported-character-sets-and-collations/, those that MySQL has too
    if (dialect == QLatin1String("mariadb"))
        return {QStringLiteral("utf8mb4_general_ci"),
                QStringLiteral("utf8mb4_unicode_ci"),
                QStringLiteral("utf8mb4_unicode_520_ci"),
                QStringLiteral("utf8mb4_bin"),
                QStringLiteral("latin1_swedish_ci"),
                QStringLiteral("latin1_general_ci"),
                QStringLiteral("latin1_general_cs"),
                QStringLiteral("latin1_bin"),
                QStringLiteral("ascii_general_ci"),
                QStringLiteral("ascii_bin"),
                QStringLiteral("binary")};
    return {QStringLiteral("BINARY"), QStringLiteral("NOCASE"), QStringLiteral("RTRIM")};
}

QStringList offeredCollations(const QStringList &dialects, const Schema &schema)
{
    QStringList names;
    for (const QString &dialect : dialects.isEmpty() ? QStringList{QStringLiteral("sqlite")} : dialects) {
        for (const QString &name : usualCollations(dialect))
            add(names, name);
    }
    QStringList own;
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind == DefinitionObject::Kind::Collation)
            add(own, object.name);
    }
    for (const Table &table : schema.tables) {
        add(own, table.options.collation);
        for (const Column &column : table.columns)
            add(own, column.collation);
        for (const Index &index : table.indexes) {
            for (const IndexPart &part : index.parts)
                add(own, part.collation);
        }
    }
    own.sort(Qt::CaseInsensitive);
    for (const QString &name : own) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace joinery
