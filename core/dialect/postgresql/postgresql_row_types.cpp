// SPDX-License-Identifier: MIT
// What a change of types leaves behind or would break: names in casts, rows held as values.

#include "core/base/sql_words.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_parts.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_validation.h"

#include <QSet>

namespace joinery::postgresql {

namespace {

/** The names of types that a text casts to, without their namespaces, as PostgreSQL reads them. */
QStringList castsIn(const QString &sql)
{
    if (!sql.contains(QLatin1String("::")) && !sql.contains(QLatin1String("cast"), Qt::CaseInsensitive))
        return {};
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::postgresql());
    QStringList result;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens.at(i).isMark(sql, QLatin1String("::")) && !tokens.at(i).isWord(sql, QLatin1String("as")))
            continue;
        const bool isQualified = i + 3 < tokens.size() && tokens.at(i + 2).isMark(sql, QLatin1String("."));
        const SqlToken &name = tokens.at(isQualified ? i + 3 : i + 1);
        const bool isQuoted = name.kind == SqlToken::Kind::QuotedIdentifier;
        if (name.isName())
            result.append(isQuoted ? name.value(sql) : foldedSqlName(name.value(sql)));
    }
    return result;
}

/** The names of enums, domains, composite types and tables, all of which a cast can name. */
QSet<QString> typeNames(const Schema &schema, bool withTables)
{
    QSet<QString> result;
    for (const EnumType &enumType : schema.enums)
        result.insert(enumType.name);
    for (const DefinitionObject &object : schema.objects) {
        if (isColumnType(object.kind) || (withTables && isRelation(object.kind)))
            result.insert(object.name);
    }
    for (const Table &table : schema.tables) {
        if (withTables)
            result.insert(table.name);
    }
    return result;
}

/** Whether the values are written anew: not where they are the same texts, perhaps with more room. */
bool isRewritten(const QString &from, const QString &to)
{
    const bool isText = typeFamily(from) == TypeFamily::Text && typeFamily(to) == TypeFamily::Text;
    const QList<int> room = typeArguments(canonicalType(to));
    const QList<int> had = typeArguments(canonicalType(from));
    const bool hasRoom = room.isEmpty() || (!had.isEmpty() && had.first() <= room.first());
    return canonicalType(from) != canonicalType(to) && !(isText && hasRoom);
}

/** The first column, "table.column", that holds rows of the table: as itself, in an array, or within another type. */
QString holderOfRows(const Schema &schema, const Table &table)
{
    const auto isNamed = [&](const DataType &type) {
        return schemaTypeOf(schema, type).isNull() && names(type.native, table.name);
    };
    for (const Table *other : sortedByName(schema.tables)) {
        for (const Column &column : other->columns) {
            const DefinitionObject *type = schema.objects.find(schemaTypeOf(schema, column.type));
            if (isNamed(column.type) || (type && names(type->definition, table.name)))
                return qualifiedName(other->nameSpace, other->name) + u'.' + column.name;
        }
    }
    return {};
}

const Column *retypedColumn(const Schema &before, const Table &from, const Schema &after, const Table &to)
{
    for (const Column &column : from.columns) {
        const Column *last = to.column(column.id);
        if (last && isRewritten(columnType(before, loweredColumn(column)), columnType(after, loweredColumn(*last))))
            return last;
    }
    return nullptr;
}

} // namespace

QList<Finding> validateCasts(const Schema &before, const Schema &after)
{
    const QSet<QString> gone = typeNames(before, false) - typeNames(after, true);
    QList<Finding> result;
    if (gone.isEmpty())
        return result;
    for (const Table *table : sortedByName(after.tables)) {
        const Table lowered = loweredTable(*table);
        for (const PartKey &part : partsOf(lowered)) {
            for (const QString &text : textsOf(lowered, part)) {
                for (const QString &name : castsIn(text)) {
                    if (gone.contains(name))
                        result.append({QStringLiteral("postgresql.unknown_type"), Finding::Severity::Error, table->id,
                                       part.id,
                                       Message::tr("\"%1\" of table %2 names the type %3, which is not there any more. "
                                                   "Name another type there.")
                                           .arg(text, table->name, name)});
                }
            }
        }
    }
    return result;
}

QList<Finding> validateHeldRows(const Schema &before, const Schema &after)
{
    QList<Finding> result;
    for (const Table *table : sortedByName(before.tables)) {
        const Table *last = after.tables.find(table->id);
        const Column *retyped =
            last && last->columns != table->columns ? retypedColumn(before, *table, after, *last) : nullptr;
        if (!retyped)
            continue;
        const QString holder = holderOfRows(before, *table);
        if (!holder.isEmpty())
            result.append(
                {QStringLiteral("postgresql.held_rows"), Finding::Severity::Error, table->id, retyped->id,
                 Message::tr("%1.%2 cannot get another type, since %3 holds rows of that table as its values. "
                             "Add a column of the new type instead.")
                     .arg(last->name, retyped->name, holder)});
    }
    return result;
}

} // namespace joinery::postgresql
