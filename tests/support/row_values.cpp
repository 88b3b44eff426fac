// SPDX-License-Identifier: MIT
#include "tests/support/row_values.h"

#include "core/base/sql_lexer.h"
#include "core/schema/rename_in_sql.h"

#include <QRegularExpression>

namespace joinery {

namespace {

bool isSqlite(const Dialect &dialect)
{
    return dialect.name() == QLatin1String("sqlite");
}

/** The number in a type's brackets, or 0. */
int typeLength(const QString &type)
{
    static const QRegularExpression length(QStringLiteral("\\(\\s*(\\d+)"));
    return length.match(type).captured(1).toInt();
}

/** How many characters a value may have: as many as the type says, not more than is readable. */
int characters(const QString &type)
{
    constexpr int readable = 9;
    const int length = typeLength(type);
    return length > 0 ? std::min(length, readable) : readable;
}

bool containsAny(const QString &type, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&type](const QString &word) { return type.contains(word); });
}

/** What servers take only in a form of its own; empty for all else. */
QString serverText(const QString &type, const QString &number)
{
    static const QList<std::pair<QString, QString>> forms{
        {QStringLiteral("INTERVAL"), QStringLiteral("%1 days")},
        {QStringLiteral("DATETIME"), QStringLiteral("2026-11-0%1 10:00:00")},
        {QStringLiteral("TIMESTAMP"), QStringLiteral("2026-11-0%1 10:00:00")},
        {QStringLiteral("DATE"), QStringLiteral("2026-11-0%1")},
        {QStringLiteral("TIME"), QStringLiteral("10:00:0%1")},
        {QStringLiteral("YEAR"), QStringLiteral("202%1")},
        {QStringLiteral("UUID"), QStringLiteral("123e4567-e89b-12d3-a456-42665544000%1")},
        {QStringLiteral("INET6"), QStringLiteral("fe80::%1")},
        {QStringLiteral("INET"), QStringLiteral("10.0.0.%1")},
    };
    for (const auto &[word, form] : forms) {
        if (type.contains(word))
            return form.arg(number);
    }
    return {};
}

const EnumType *enumOf(const Schema &schema, const DataType &type)
{
    for (const EnumType &enumType : schema.enums) {
        if (type.native == qualifiedName(enumType.nameSpace, enumType.name))
            return &enumType;
    }
    return nullptr;
}

/** The texts of an enum or set, also of one in an array. */
QStringList choicesOf(const Schema &schema, const DataType &type)
{
    const EnumType *enumType = enumOf(schema, type);
    return enumType ? enumType->texts() : type.values();
}

/** An array of one element, or of none where nobody knows what one looks like. */
QString arrayText(const DataType &type, const QStringList &choices, int row)
{
    DataType element = type;
    element.dimensions = 0;
    const bool isPlain = element.isNumber() || element.isText();
    if (type.dimensions != 1 || (choices.isEmpty() && !isPlain))
        return QStringLiteral("{}");
    const QString text = choices.isEmpty() ? QString::number(row) : choices.at(row % choices.size());
    return QStringLiteral("{\"%1\"}")
        .arg(QString(text).replace(QRegularExpression("([\"\\\\])"), QStringLiteral("\\\\\\1")));
}

const DefinitionObject *domainOf(const Schema &schema, const DataType &type)
{
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind == DefinitionObject::Kind::Domain &&
            type.native == qualifiedName(object.nameSpace, object.name))
            return &object;
    }
    return nullptr;
}

/** The length that a check asks for: 20 of `octet_length(VALUE) = 20`, 5 of `'^[0-9]{5}$'`; 0 where it asks for none.
 */
int lengthIn(const QString &check)
{
    static const QRegularExpression length(QStringLiteral("(?:length\\([^)]*\\)+ = |\\{)(\\d+)"));
    return length.match(check).captured(1).toInt();
}

/** By SQLite's rules of affinity (https://www.sqlite.org/datatype3.html). */
QString sqliteLiteral(const QString &type, bool isStrict, const QString &text, const QString &number)
{
    if (type.contains(QLatin1String("INT")))
        return number;
    if (containsAny(type, {"CHAR", "CLOB", "TEXT"}))
        return text;
    if (type.contains(QLatin1String("BLOB")) || (type.isEmpty() && isStrict))
        return QStringLiteral("x'0%1'").arg(number);
    if (containsAny(type, {"REAL", "FLOA", "DOUB"}))
        return number + QStringLiteral(".5");
    if (containsAny(type, {"DATE", "TIME"}))
        return QStringLiteral("'2026-11-0%1 10:00:00'").arg(number);
    return number;
}

} // namespace

QString rowLiteral(const Dialect &dialect, const Schema &schema, const Table &table, const Column &column, int row)
{
    const QString type = dialect.typeName(column.type).toUpper();
    const QString number = QString::number(row);
    const QString text = dialect.quotedText(column.name.left(characters(type) - 1) + number);
    const QStringList choices = choicesOf(schema, column.type);
    if (!choices.isEmpty() && column.type.dimensions == 0)
        return dialect.quotedText(choices.at(row % choices.size()));
    if (isSqlite(dialect) && column.type.kind == DataType::Kind::Boolean)
        return QString::number(row % 2);
    if (isSqlite(dialect) && column.type.kind == DataType::Kind::Uuid)
        return dialect.quotedText(serverText(QStringLiteral("UUID"), number));
    if (isSqlite(dialect))
        return sqliteLiteral(type, table.options.strict, text, number);
    if (column.type.dimensions > 0)
        return dialect.quotedText(arrayText(column.type, choices, row));
    if (const DefinitionObject *domain = domainOf(schema, column.type))
        return dialect.quotedText(number.rightJustified(lengthIn(domain->definition), QLatin1Char('0')));
    if (type.startsWith(QLatin1String("BOOL")) || type == QLatin1String("TINYINT(1)"))
        return dialect.quotedText(QString::number(row % 2));
    if (const QString form = serverText(type, number); !form.isEmpty())
        return dialect.quotedText(form);
    if (type.startsWith(QLatin1String("BIT")) && dialect.name() == QLatin1String("postgresql"))
        return dialect.quotedText(QString::number(row, 2).rightJustified(typeLength(type), QLatin1Char('0')));
    if (type.startsWith(QLatin1String("BINARY(")))
        return dialect.quotedText(number.rightJustified(typeLength(type), QLatin1Char('0')));
    const bool isText = containsAny(type, {"CHAR", "TEXT"});
    return isText ? text : dialect.quotedText(number);
}

QStringList literalsInChecks(const Dialect &dialect, const Table &table, const Column &column)
{
    QStringList texts;
    for (const CheckConstraint &check : table.checks) {
        if (mentions(check.expression, column.name))
            texts.append(check.expression);
    }
    for (const Partition &partition : table.partitions) {
        if (mentions(table.options.partitionBy, column.name))
            texts.append(partition.bound);
    }
    QStringList result;
    for (const QString &text : std::as_const(texts)) {
        for (const SqlToken &token : lexSql(text)) {
            if (token.kind == SqlToken::Kind::String || token.kind == SqlToken::Kind::Number)
                result.append(token.text(text).toString());
            else if (token.kind == SqlToken::Kind::QuotedIdentifier && !token.isNamed(text, column.name))
                result.append(dialect.quotedText(token.value(text)));
        }
    }
    return result;
}

QString sqlName(const Dialect &dialect, const Table &table)
{
    const QString name = dialect.quotedName(table.name);
    return table.nameSpace.isEmpty() ? name : dialect.quotedName(table.nameSpace) + QLatin1Char('.') + name;
}

QString literalOf(const Dialect &dialect, const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::QByteArray) {
        const QString hex = QString::fromLatin1(value.toByteArray().toHex());
        return (dialect.name() == QLatin1String("postgresql") ? QStringLiteral("'\\x%1'") : QStringLiteral("x'%1'"))
            .arg(hex);
    }
    const bool isNumber =
        value.typeId() != QMetaType::QString && value.canConvert<double>() && value.typeId() != QMetaType::Bool;
    return isNumber ? value.toString() : dialect.quotedText(value.toString());
}

} // namespace joinery
