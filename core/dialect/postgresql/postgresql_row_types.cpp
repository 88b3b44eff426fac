// SPDX-License-Identifier: MIT
// What a change of types leaves behind or would break: names in casts, rows held as values.

#include "core/base/pair_walk.h"
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

/** A column whose type may be that of a table's rows: as itself, in an array, or within another type. */
struct PossibleHolder
{
    /** "table.column". */
    QString title;
    /** What says its type. */
    QString text;
};

/** In order of the tables' names. */
QList<PossibleHolder> possibleHolders(const Schema &schema)
{
    QList<PossibleHolder> result;
    for (const Table *table : sortedByName(schema.tables)) {
        for (const Column &column : table->columns) {
            if (column.type.kind != DataType::Kind::Native)
                continue;
            const ObjectId type = schemaTypeOf(schema, column.type);
            const DefinitionObject *object = schema.objects.find(type);
            if (object || type.isNull())
                result.append({qualifiedName(table->nameSpace, table->name) + u'.' + column.name,
                               object ? object->definition : column.type.native});
        }
    }
    return result;
}

const Column *retypedColumn(const Schema &before, const Table &from, const Schema &after, const Table &to)
{
    for (const Column &column : from.columns) {
        const Column *last = to.column(column.id);
        const bool isSame = last && column.type.kind != DataType::Kind::Native && column.type == last->type &&
                            column.autoIncrement == last->autoIncrement;
        if (last && !isSame &&
            isRewritten(columnType(before, loweredColumn(column)), columnType(after, loweredColumn(*last))))
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
    std::optional<QList<PossibleHolder>> holders;
    const auto ignore = [](const Table &) {};
    walkPairs(before.tables, after.tables, ignore, ignore, [&](const Table &from, const Table &to) {
        const Column *retyped = from.columns == to.columns ? nullptr : retypedColumn(before, from, after, to);
        if (!retyped)
            return;
        if (!holders)
            holders = possibleHolders(before);
        const auto holder = std::find_if(holders->cbegin(), holders->cend(),
                                         [&](const PossibleHolder &each) { return names(each.text, from.name); });
        if (holder != holders->cend())
            result.append(
                {QStringLiteral("postgresql.held_rows"), Finding::Severity::Error, from.id, retyped->id,
                 Message::tr("%1.%2 cannot get another type, since %3 holds rows of that table as its values. "
                             "Add a column of the new type instead.")
                     .arg(to.name, retyped->name, holder->title)});
    });
    return result;
}

} // namespace joinery::postgresql
