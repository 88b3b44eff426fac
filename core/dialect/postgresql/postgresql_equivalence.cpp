// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_equivalence.h"

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_object_equality.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"

#include <limits>

namespace joinery::postgresql {

namespace {

bool sameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** `usual` is what a word that is not there stands for. */
bool sameWord(const QString &a, const QString &b, const char *usual)
{
    const auto said = [usual](const QString &word) { return word.isEmpty() ? QString::fromLatin1(usual) : word; };
    return sameWord(said(a), said(b));
}

/** Words without the namespace that is searched anyway. */
QString typeWords(const DataType &type)
{
    static const QString nameSpace = QStringLiteral("public . ");
    QString words = comparableWords(typeName(type));
    if (words.startsWith(nameSpace))
        words = words.sliced(nameSpace.size());
    return words;
}

QString comparableDefault(const std::optional<DefaultValue> &value, const DataType &type)
{
    if (!value || value->kind == DefaultValue::Kind::Null)
        return QStringLiteral("null");
    const QString text = canonicalExpression(defaultText(*value, type));
    // A number in quotes is the number where the column holds numbers.
    if (!type.isNumber() || !text.startsWith(QLatin1Char('\'')))
        return text;
    const QString inner = text.sliced(1, text.size() - 2);
    return isSqlNumber(inner) ? inner : text;
}

/** Identity with every option said, as the catalogue has it. */
Identity filled(const Identity &identity, const DataType &type)
{
    const QString name = canonicalType(typeName(type));
    const qint64 highest = name == QLatin1String("smallint")  ? std::numeric_limits<qint16>::max()
                           : name == QLatin1String("integer") ? std::numeric_limits<qint32>::max()
                                                              : std::numeric_limits<qint64>::max();
    const qint64 lowest = -highest - 1;
    Identity result = identity;
    result.step = identity.step.value_or(1);
    const bool isDown = *result.step < 0;
    result.minimum = identity.minimum.value_or(isDown ? lowest : 1);
    result.maximum = identity.maximum.value_or(isDown ? -1 : highest);
    result.start = identity.start.value_or(isDown ? *result.maximum : *result.minimum);
    result.cache = identity.cache.value_or(1);
    return result;
}

bool sameGenerated(const std::optional<Generated> &a, const std::optional<Generated> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    // What is virtual is stored there too.
    return sameExpression(a->expression, b->expression);
}

/** Whether the value holds names or SQL, in which the case means something. */
bool keepsCase(const QString &option)
{
    const QStringList &own = partitionPartWords();
    return option == sequenceNameOption() ||
           std::any_of(own.begin(), own.end(), [&option](const QString &word) { return option.startsWith(word); });
}

/** Options with values in one case, without those that PostgreSQL does not know and that only say what is usual. */
QMap<QString, QString> effectiveOptions(const QMap<QString, QString> &options, const Words &known = Words::anything())
{
    QMap<QString, QString> result;
    for (auto entry = options.cbegin(); entry != options.cend(); ++entry) {
        QString value = keepsCase(entry.key()) ? entry.value() : entry.value().toLower();
        if (entry.key() == QLatin1String("statistics"))
            value.remove(u' ');
        const bool isUsual = (entry.key() == QLatin1String("statistics") && value == QLatin1String("-1")) ||
                             (entry.key() == QLatin1String("compression") && value == QLatin1String("default")) ||
                             (entry.key() == QLatin1String("tablespace") && value == QLatin1String("pg_default")) ||
                             (entry.key() == QLatin1String("access_method") && value == QLatin1String("heap")) ||
                             (entry.key() == QLatin1String("replica_identity") && value == QLatin1String("default"));
        if (!isUsual && known.contains(entry.key()))
            result.insert(entry.key(), value);
    }
    return result;
}

bool sameKeyDetails(const KeyDetails &a, const KeyDetails &b)
{
    static const Words known = features().constraints.keyOptions;
    return a.deferral == b.deferral && a.include == b.include && a.comment == b.comment &&
           (a.options == b.options || effectiveOptions(a.options, known) == effectiveOptions(b.options, known));
}

/** Where a row without a value goes, said in any case. */
NullsOrder effectiveNulls(const IndexPart &part)
{
    if (part.nulls != NullsOrder::Usual)
        return part.nulls;
    return part.descending ? NullsOrder::First : NullsOrder::Last;
}

bool samePart(const IndexPart &a, const IndexPart &b)
{
    return a.column == b.column && a.descending == b.descending && effectiveNulls(a) == effectiveNulls(b) &&
           effectiveCollation(a.collation) == effectiveCollation(b.collation) &&
           sameWords(a.operatorClass, b.operatorClass) && sameExpression(a.expression, b.expression);
}

bool sameColumnOptions(const Column &a, const Column &b)
{
    if (a.details->options == b.details->options)
        return true;
    const auto optionsOf = [](const Column &column) {
        QMap<QString, QString> options = effectiveOptions(column.details->options, features().columns.options);
        // Any other column has no sequence of its own that could be called so.
        if (!isIdentity(column))
            options.remove(sequenceNameOption());
        return options;
    };
    return optionsOf(a) == optionsOf(b);
}

bool sameParameters(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    if (a == b)
        return true;
    const Words known = features().tables.partitionParameters;
    QMap<QString, QString> first = effectiveOptions(a, known);
    QMap<QString, QString> second = effectiveOptions(b, known);
    for (const QString &parameter : first.keys()) {
        if (!b.contains(parameter) || !samePartitionPart(parameter, a.value(parameter), b.value(parameter)))
            continue;
        first.remove(parameter);
        second.remove(parameter);
    }
    return first == second;
}

bool compatibleNames(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

QStringList comparableParents(const TableOptions &options)
{
    QStringList result;
    for (const QString &parent : parentsOf(options))
        result.append(comparableWords(parent).remove(QStringLiteral("public . ")));
    return result;
}

} // namespace

QString effectiveCollation(const QString &name)
{
    const QString bare = comparableWords(collationName(name)).remove(QStringLiteral("pg_catalog . "));
    return name.isEmpty() || bare == QLatin1String("\"default\"") || bare == QLatin1String("default") ? QString()
                                                                                                      : bare;
}

bool sameType(const DataType &a, const DataType &b)
{
    const bool isEnum = a.kind == DataType::Kind::Enum || b.kind == DataType::Kind::Enum;
    if (a == b)
        return true;
    if (isEnum)
        return a.kind == b.kind && a.values() == b.values() && a.dimensions == b.dimensions;
    return canonicalType(typeName(a)) == canonicalType(typeName(b)) || typeWords(a) == typeWords(b);
}

bool sameDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b, const DataType &type)
{
    return a == b || comparableDefault(a, type) == comparableDefault(b, type);
}

bool sameIdentity(const Identity &a, const Identity &b, const DataType &type)
{
    return a == b || filled(a, type) == filled(b, type);
}

bool PostgresqlEquivalence::sameColumn(const Column &a, const Column &b) const
{
    const Column one = loweredColumn(a);
    const Column other = loweredColumn(b);
    if (!sameType(one.type, other.type) || one.comment != other.comment ||
        effectiveCollation(one.collation) != effectiveCollation(other.collation) ||
        !sameGenerated(one.generated, other.generated) || !sameColumnOptions(one, other))
        return false;
    if ((one.nullable && !one.autoIncrement) != (other.nullable && !other.autoIncrement))
        return false;
    if (one.autoIncrement || other.autoIncrement)
        return one.autoIncrement == other.autoIncrement &&
               sameIdentity(one.details->identity, other.details->identity, one.type);
    return sameDefault(one.defaultValue, other.defaultValue, one.type);
}

bool PostgresqlEquivalence::samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const
{
    return a.columns == b.columns && compatibleNames(a.name, b.name) && sameKeyDetails(*a.details, *b.details);
}

bool PostgresqlEquivalence::sameForeignKey(const ForeignKey &a, const ForeignKey &b) const
{
    return a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && a.unresolvedTable == b.unresolvedTable &&
           a.unresolvedColumns == b.unresolvedColumns && a.onDelete == b.onDelete && a.onUpdate == b.onUpdate &&
           sameWord(a.match, b.match, "SIMPLE") && a.deferral == b.deferral && a.enforcement == b.enforcement &&
           a.setColumns == b.setColumns && a.comment == b.comment;
}

bool PostgresqlEquivalence::sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const
{
    return a.columns == b.columns && a.nullsNotDistinct == b.nullsNotDistinct && sameKeyDetails(*a.details, *b.details);
}

bool PostgresqlEquivalence::sameCheck(const CheckConstraint &a, const CheckConstraint &b) const
{
    return a.enforcement == b.enforcement && a.noInherit == b.noInherit && a.comment == b.comment &&
           sameExpression(a.expression, b.expression);
}

bool PostgresqlEquivalence::sameExclusion(const ExclusionConstraint &a, const ExclusionConstraint &b) const
{
    const auto sameExclusionPart = [](const ExclusionPart &x, const ExclusionPart &y) {
        return samePart(x.what, y.what) && sameWords(x.comparison, y.comparison);
    };
    return sameWord(a.method, b.method, "btree") && sameExpression(a.where, b.where) &&
           sameKeyDetails(*a.details, *b.details) &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), sameExclusionPart);
}

bool PostgresqlEquivalence::samePartition(const Partition &a, const Partition &b) const
{
    return a.nameSpace == b.nameSpace && a.parent == b.parent && a.comment == b.comment &&
           sameWords(boundText(a.bound), boundText(b.bound)) && sameExpression(a.partitionBy, b.partitionBy) &&
           sameParameters(a.parameters, b.parameters);
}

bool PostgresqlEquivalence::sameIndex(const Index &a, const Index &b) const
{
    return a.unique == b.unique && sameWord(a.method, b.method, "btree") && a.details->include == b.details->include &&
           a.details->comment == b.details->comment && a.details->nullsNotDistinct == b.details->nullsNotDistinct &&
           effectiveOptions(a.details->options) == effectiveOptions(b.details->options) &&
           sameExpression(a.where, b.where) &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), samePart);
}

bool PostgresqlEquivalence::sameOptions(const Table &a, const Table &b) const
{
    const TableOptions &first = a.options;
    const TableOptions &second = b.options;
    return a.comment == b.comment && first.unlogged == second.unlogged &&
           sameWord(first.tablespace, second.tablespace, "pg_default") &&
           comparableParents(first) == comparableParents(second) &&
           sameExpression(first.partitionBy, second.partitionBy) && sameParameters(first.parameters, second.parameters);
}

bool PostgresqlEquivalence::sameObject(const DefinitionObject &a, const DefinitionObject &b) const
{
    const bool hasArguments = a.kind == DefinitionObject::Kind::Function || a.kind == DefinitionObject::Kind::Procedure;
    const bool sameSignature =
        sameWords(signatureOf(a), signatureOf(b)) || (hasArguments && argumentTypes(a) == argumentTypes(b));
    return a.kind == b.kind && a.comment == b.comment && sameSignature && sameDefinition(a, b);
}

} // namespace joinery::postgresql
