// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_equivalence.h"

#include "core/dialect/feature_parts.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_comparable_default.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_object_words.h"
#include "core/dialect/mariadb/mariadb_objects.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QRegularExpression>

namespace joinery::mariadb {

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

/** Empty where it only says what a column without one has as well: a text's usual collation for its character set. */
QString comparableCharset(const QString &charset)
{
    const QString word = charset.toLower();
    return word == QLatin1String("utf8") ? QStringLiteral("utf8mb3") : word;
}

/** Whether it is what a column of this character set sorts by when nothing is said. */
bool isUsualCollation(const QString &collation, const QString &charset)
{
    static const QHash<QString, QString> odd{
        {QStringLiteral("big5"), QStringLiteral("chinese")},     {QStringLiteral("gb2312"), QStringLiteral("chinese")},
        {QStringLiteral("gbk"), QStringLiteral("chinese")},      {QStringLiteral("dec8"), QStringLiteral("swedish")},
        {QStringLiteral("latin1"), QStringLiteral("swedish")},   {QStringLiteral("swe7"), QStringLiteral("swedish")},
        {QStringLiteral("hp8"), QStringLiteral("english")},      {QStringLiteral("ujis"), QStringLiteral("japanese")},
        {QStringLiteral("sjis"), QStringLiteral("japanese")},    {QStringLiteral("cp932"), QStringLiteral("japanese")},
        {QStringLiteral("eucjpms"), QStringLiteral("japanese")}, {QStringLiteral("tis620"), QStringLiteral("thai")},
        {QStringLiteral("euckr"), QStringLiteral("korean")},     {QStringLiteral("latin5"), QStringLiteral("turkish")}};
    const QString name = collation.toLower();
    // Since MariaDB 11.5 that of Unicode is another.
    return name == charset + QLatin1Char('_') + odd.value(charset, QStringLiteral("general")) + QStringLiteral("_ci") ||
           name == charset + QStringLiteral("_uca1400_ai_ci") ||
           (charset == QLatin1String("binary") && name == charset);
}

bool sameCollation(const Column &a, const Column &b)
{
    const auto isUsualOf = [](const Column &said, const Column &silent) {
        return silent.collation.isEmpty() && !silent.details->charset.isEmpty() &&
               isUsualCollation(said.collation, comparableCharset(silent.details->charset));
    };
    return sameWord(a.collation, b.collation) || isUsualOf(a, b) || isUsualOf(b, a);
}

bool sameCharset(const Column &a, const Column &b)
{
    if (!hasCharset(a.type) && !hasCharset(b.type))
        return true;
    if (!sameCollation(a, b))
        return false;
    const QString first = comparableCharset(a.details->charset);
    const QString second = comparableCharset(b.details->charset);
    // A collation is one of one character set, which it begins with.
    const auto isImplied = [&](const QString &charset) {
        return charset.isEmpty() || comparableCharset(a.collation.section(QLatin1Char('_'), 0, 0)) == charset;
    };
    return first == second ||
           (!a.collation.isEmpty() && !b.collation.isEmpty() && isImplied(first) && isImplied(second));
}

bool sameGenerated(const std::optional<Generated> &a, const std::optional<Generated> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->stored == b->stored && sameExpression(a->expression, b->expression);
}

/** Whether every column's whole value is meant. */
QList<int> effectiveLengths(const QList<int> &lengths)
{
    return std::all_of(lengths.begin(), lengths.end(), [](int length) { return length == 0; }) ? QList<int>() : lengths;
}

/** Up to the last column that is sorted downwards. */
QList<bool> effectiveOrder(const QList<bool> &descending)
{
    return descending.mid(0, descending.lastIndexOf(true) + 1);
}

/** Without those that MariaDB does not know, which are in no statement. */
QMap<QString, QString> effectiveOptions(const QMap<QString, QString> &options, const Words &known)
{
    QMap<QString, QString> result;
    for (auto entry = options.cbegin(); entry != options.cend(); ++entry) {
        // Where counting goes on, and the place among others, is no part of what the table is.
        const bool isUsual = entry.key() == QLatin1String("auto_increment") || entry.key() == positionWord ||
                             sameWord(entry.value(), QStringLiteral("default"));
        if (!isUsual && known.contains(entry.key()))
            result.insert(entry.key(), entry.value().toLower());
    }
    return result;
}

/** A unique key forgets with the next ALTER TABLE that it was to be looked up by hash. */
QString comparableKeyMethod(const QString &method)
{
    return sameWord(method, QStringLiteral("hash")) ? QStringLiteral("btree") : method;
}

bool sameKeyDetails(const KeyDetails &a, const KeyDetails &b)
{
    static const Words known = features().constraints.keyOptions;
    return effectiveLengths(a.prefixLengths) == effectiveLengths(b.prefixLengths) &&
           effectiveOrder(a.descending) == effectiveOrder(b.descending) && a.comment == b.comment &&
           sameWord(comparableKeyMethod(a.method), comparableKeyMethod(b.method), "btree") &&
           effectiveOptions(a.options, known) == effectiveOptions(b.options, known);
}

QString comparableMethod(const Index &index)
{
    const QString word = index.unique ? comparableKeyMethod(index.method.toLower()) : index.method.toLower();
    return word == QLatin1String("rtree") ? QStringLiteral("spatial") : word;
}

/** The second way of making a number of a key is the one of every server there still is. */
QString comparablePartitionBy(const QString &by)
{
    static const QRegularExpression usual(QStringLiteral("\\bkey\\s+algorithm\\s*=\\s*2\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(by).replace(usual, QStringLiteral("key"));
}

/** A prefix that is as long as a key can be is what the server makes of none. */
std::optional<int> effectivePrefix(const std::optional<int> &length)
{
    for (int bytes = 1; bytes <= bytesOfCharacter; ++bytes) {
        if (length == longestKey / bytes)
            return std::nullopt;
    }
    return length;
}

bool samePart(const IndexPart &a, const IndexPart &b)
{
    return a.column == b.column && a.descending == b.descending &&
           effectivePrefix(a.prefixLength) == effectivePrefix(b.prefixLength) &&
           sameExpression(a.expression, b.expression);
}

} // namespace

bool sameType(const DataType &a, const DataType &b)
{
    return a == b || canonicalType(typeName(a)) == canonicalType(typeName(b));
}

bool sameDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b, const DataType &type)
{
    return a == b || comparableDefault(a, type) == comparableDefault(b, type);
}

MariadbEquivalence::MariadbEquivalence(const ServerVersion &server) : m_server(server), m_known(features(server)) {}

QString MariadbEquivalence::foldedTableName(const QString &name) const
{
    return mariadb::foldedTableName(name, m_server);
}

bool MariadbEquivalence::sameColumn(const Column &a, const Column &b) const
{
    const Words &known = m_known.columns.options;
    const bool refusesNullA = !a.generated && (!a.nullable || a.autoIncrement);
    const bool refusesNullB = !b.generated && (!b.nullable || b.autoIncrement);
    return sameType(a.type, b.type) && refusesNullA == refusesNullB && a.autoIncrement == b.autoIncrement &&
           a.comment == b.comment && sameCharset(a, b) && sameGenerated(a.generated, b.generated) &&
           (a.autoIncrement || sameDefault(a.defaultValue, b.defaultValue, a.type)) &&
           sameExpression(a.details->onUpdate, b.details->onUpdate) && a.details->invisible == b.details->invisible &&
           knownOptions(a.details->options, known) == knownOptions(b.details->options, known);
}

bool MariadbEquivalence::samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const
{
    return a.columns == b.columns && sameKeyDetails(*a.details, *b.details);
}

bool MariadbEquivalence::sameForeignKey(const ForeignKey &a, const ForeignKey &b) const
{
    // NO ACTION is another word for RESTRICT there.
    const auto action = [](ReferenceAction each) {
        return each == ReferenceAction::NoAction ? ReferenceAction::Restrict : each;
    };
    return a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && a.unresolvedTable == b.unresolvedTable &&
           a.unresolvedColumns == b.unresolvedColumns && action(a.onDelete) == action(b.onDelete) &&
           action(a.onUpdate) == action(b.onUpdate) && sameWord(a.match, b.match, "SIMPLE");
}

bool MariadbEquivalence::sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const
{
    return a.columns == b.columns && sameKeyDetails(*a.details, *b.details);
}

bool MariadbEquivalence::sameCheck(const CheckConstraint &a, const CheckConstraint &b) const
{
    const auto isLeftAlone = [](const CheckConstraint &check) { return check.enforcement == Enforcement::NotEnforced; };
    return isLeftAlone(a) == isLeftAlone(b) && sameExpression(a.expression, b.expression);
}

bool MariadbEquivalence::samePartition(const Partition &a, const Partition &b) const
{
    static const Words known = features().tables.partitionParameters;
    // The engine is that of the table.
    const auto parameters = [](const Partition &partition) {
        QMap<QString, QString> result = effectiveOptions(partition.parameters, known);
        result.remove(QStringLiteral("engine"));
        return result;
    };
    return a.parent == b.parent && a.comment == b.comment && sameWords(a.bound, b.bound) &&
           sameWords(a.partitionBy, b.partitionBy) && parameters(a) == parameters(b);
}

bool MariadbEquivalence::sameIndex(const Index &a, const Index &b) const
{
    static const Words known = features().indexes.options;
    return a.unique == b.unique && sameWord(comparableMethod(a), comparableMethod(b), "btree") &&
           a.details->invisible == b.details->invisible && a.details->comment == b.details->comment &&
           effectiveOptions(a.details->options, known) == effectiveOptions(b.details->options, known) &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), samePart);
}

bool MariadbEquivalence::sameOptions(const Table &a, const Table &b) const
{
    const Words &known = m_known.tables.parameters;
    const TableOptions &first = a.options;
    const TableOptions &second = b.options;
    // What the database's own settings decide is in the catalogue, and in the model only where someone wrote it down.
    const auto said = [](const QString &x, const QString &y) { return x.isEmpty() || y.isEmpty() || sameWord(x, y); };
    return a.comment == b.comment && first.systemVersioned == second.systemVersioned &&
           sameWord(first.engine, second.engine, "InnoDB") && sameWord(first.rowFormat, second.rowFormat, "DYNAMIC") &&
           said(comparableCharset(first.charset), comparableCharset(second.charset)) &&
           said(first.collation, second.collation) &&
           sameWords(comparablePartitionBy(first.partitionBy), comparablePartitionBy(second.partitionBy)) &&
           effectiveOptions(withoutImplied(first), known) == effectiveOptions(withoutImplied(second), known);
}

bool MariadbEquivalence::sameObject(const DefinitionObject &a, const DefinitionObject &b) const
{
    using Kind = DefinitionObject::Kind;
    if (a.kind != b.kind || settingsOf(a.definition) != settingsOf(b.definition))
        return false;
    if (a.kind == Kind::Sequence)
        return isSameSequence(a.definition, b.definition);
    if (a.kind == Kind::Function || a.kind == Kind::Procedure || a.kind == Kind::Aggregate)
        return isSameRoutine(a.definition, b.definition);
    return a.kind == Kind::Event ? isSameEvent(a.definition, b.definition) : sameWords(a.definition, b.definition);
}

} // namespace joinery::mariadb
