// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_equivalence.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_quoted_names.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"

namespace joinery {

namespace {

bool sameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** BINARY is what a column without a collation has. */
QString effectiveCollation(const QString &name)
{
    const QString folded = foldedSqlName(name);
    return folded == QLatin1String("binary") ? QString() : folded;
}

/** ABORT is what a constraint without ON CONFLICT does. */
QString effectiveConflict(const QString &word)
{
    return sameWord(word, QStringLiteral("ABORT")) ? QString() : word.toUpper();
}

/** SQLite reads MATCH and goes by SIMPLE whatever it says, but the word is part of the text. */
QString effectiveMatch(const QString &word)
{
    return sameWord(word, QStringLiteral("SIMPLE")) ? QString() : word.toUpper();
}

bool sameNames(const QStringList &a, const QStringList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const QString &x, const QString &y) { return sameSqlName(x, y); });
}

/** A key compares and sorts by each column as usual where nothing is said. */
bool sameKeyDetails(const KeyDetails &a, const KeyDetails &b)
{
    const qsizetype count =
        std::max({a.collations.size(), b.collations.size(), a.descending.size(), b.descending.size()});
    for (qsizetype i = 0; i < count; ++i) {
        if (!sameSqlName(a.collations.value(i), b.collations.value(i)) ||
            a.descending.value(i) != b.descending.value(i))
            return false;
    }
    return true;
}

bool sameGenerated(const std::optional<Generated> &a, const std::optional<Generated> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->stored == b->stored && sameSql(a->expression, b->expression);
}

bool samePart(const IndexPart &a, const IndexPart &b)
{
    return a.column == b.column && a.descending == b.descending && sameSqlName(a.collation, b.collation) &&
           sameSql(a.expression, b.expression);
}

bool compatibleNames(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

} // namespace

bool sameSqliteType(const DataType &a, const DataType &b)
{
    return a == b || comparableSql(sqliteTypeName(a)) == comparableSql(sqliteTypeName(b));
}

bool sameSqliteDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b)
{
    const QString textA = a ? sqliteDefault(*a) : QStringLiteral("NULL");
    const QString textB = b ? sqliteDefault(*b) : QStringLiteral("NULL");
    return sameSql(textA, textB);
}

bool SqliteEquivalence::sameColumn(const Column &a, const Column &b) const
{
    return a.nullable == b.nullable && a.autoIncrement == b.autoIncrement && sameSqliteType(a.type, b.type) &&
           sameChoice(a.type, b.type) && effectiveCollation(a.collation) == effectiveCollation(b.collation) &&
           sameSqliteDefault(a.defaultValue, b.defaultValue) && sameGenerated(a.generated, b.generated);
}

bool SqliteEquivalence::samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const
{
    return a.columns == b.columns && effectiveConflict(a.onConflict) == effectiveConflict(b.onConflict) &&
           compatibleNames(a.name, b.name) && sameKeyDetails(*a.details, *b.details);
}

bool SqliteEquivalence::sameForeignKey(const ForeignKey &a, const ForeignKey &b) const
{
    return a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && sameSqlName(a.unresolvedTable, b.unresolvedTable) &&
           sameNames(a.unresolvedColumns, b.unresolvedColumns) && a.onDelete == b.onDelete &&
           a.onUpdate == b.onUpdate && effectiveMatch(a.match) == effectiveMatch(b.match) && a.deferral == b.deferral;
}

bool SqliteEquivalence::sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const
{
    return a.columns == b.columns && effectiveConflict(a.onConflict) == effectiveConflict(b.onConflict) &&
           sameKeyDetails(*a.details, *b.details);
}

bool SqliteEquivalence::sameCheck(const CheckConstraint &a, const CheckConstraint &b) const
{
    return sameSql(a.expression, b.expression);
}

bool SqliteEquivalence::sameIndex(const Index &a, const Index &b) const
{
    return a.unique == b.unique && sameSql(a.where, b.where) &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), samePart);
}

bool SqliteEquivalence::sameOptions(const Table &a, const Table &b) const
{
    // The other options have no place in SQLite: sqliteFeatures() says so.
    return a.options.strict == b.options.strict && a.options.withoutRowId == b.options.withoutRowId;
}

bool SqliteEquivalence::sameObject(const DefinitionObject &a, const DefinitionObject &b) const
{
    return a.kind == b.kind && (sameSql(a.definition, b.definition) ||
                                sameSql(withNamesInDoubleQuotes(a.definition), withNamesInDoubleQuotes(b.definition)));
}

QString SqliteEquivalence::foldedName(const QString &name) const
{
    return foldedSqlName(name);
}

} // namespace joinery
