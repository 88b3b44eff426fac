// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_enum_charset.h"

#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_conversion.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

/** Gives the column the character set that it has in another state of its table, if that has the texts. */
bool takeCharset(const Schema &schema, const Table &table, Column &column)
{
    const Table *other = schema.tables.find(table.id);
    const Column *there = other ? other->column(column.id) : nullptr;
    if (!there)
        return false;
    Column seen = *there;
    seen.type = column.type;
    if (!holdsTexts(*other, seen, column.type.values()))
        return false;
    const bool isOwn = !there->collation.isEmpty() || !there->details->charset.isEmpty();
    column.details.edit().charset = isOwn ? there->details->charset : other->options.charset;
    column.collation = isOwn ? there->collation : other->options.collation;
    return true;
}

} // namespace

bool holdsTexts(const Table &table, const Column &column, const QStringList &texts)
{
    const ValueForm form = formOf(table, column);
    QSet<QString> compared;
    for (const QString &text : texts)
        compared.insert(comparedText(text, collationOf(form)));
    const QSet<QString> all(texts.begin(), texts.end());
    return compared.size() == all.size() && std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
               return isOfCharset(text, charsetOf(form));
           });
}

Table withCharsetsThere(const PlanRun &run, Table table)
{
    for (Column &column : table.columns) {
        const bool isChoice = column.type.kind == DataType::Kind::Enum || column.type.kind == DataType::Kind::Set;
        if (isChoice && !holdsTexts(table, column, column.type.values()) && !takeCharset(run.end, table, column))
            (void)takeCharset(run.start, table, column);
    }
    return table;
}

} // namespace joinery::mariadb
