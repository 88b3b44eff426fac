// SPDX-License-Identifier: MIT
#include "core/base/sql_words.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_row_checks.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/sql/row_questions.h"

#include <QRegularExpression>

namespace joinery::postgresql {

/** Whether an expression written for the table of later can be asked now: all it names is there, as it will be. */
bool RowChecks::isReadable(const Table &table, const QString &expression) const
{
    if (expression.isEmpty())
        return true;
    for (const Column &column : table.columns) {
        if (names(expression, column.name) &&
            (value(table.id, column.id) != quotedName(column.name) || changesType(table.id, column.id)))
            return false;
    }
    return !namesNewThing(expression) && !namesNewValue(table, expression);
}

/** Whether it names objects, types or values that are not there yet, or not as they will be, when the question is
 * asked. */
bool RowChecks::namesWhatIsNew(const QString &expression) const
{
    return namesNewThing(expression) || namesNewValue(expression);
}

/** Objects and types. */
bool RowChecks::namesNewThing(const QString &expression) const
{
    if (m_run.rowsChanged)
        return false;
    const auto isNewObject = [&](const DefinitionObject &object) {
        const DefinitionObject *before = m_run.start.objects.find(object.id);
        return !before || before->name != object.name || before->definition != object.definition;
    };
    for (const DefinitionObject &object : m_run.end.objects) {
        if (isNewObject(object) && names(expression, object.name))
            return true;
    }
    return std::any_of(m_run.end.enums.begin(), m_run.end.enums.end(), [&](const EnumType &each) {
        const EnumType *before = m_run.start.enums.find(each.id);
        return (!before || before->name != each.name) && names(expression, each.name);
    });
}

bool RowChecks::namesNewValue(const QString &expression) const
{
    return !m_run.rowsChanged && std::any_of(m_run.end.enums.begin(), m_run.end.enums.end(),
                                             [&](const EnumType &each) { return namesNewValueOf(each, expression); });
}

namespace {

/** Whether something is said to be of the type: `x::mood`, `CAST(x AS "mood")`, `mood 'sad'`. */
bool saysType(const QString &expression, const QString &type)
{
    QString written = type;
    written.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const QString name = QStringLiteral("\"?%1(?:\"|\\b)").arg(QRegularExpression::escape(written));
    const QRegularExpression said(QStringLiteral("(?:::|\\bas\\b)\\s*(?:\"?\\w+\"?\\s*\\.\\s*)?%1|%1\\s*'").arg(name),
                                  QRegularExpression::CaseInsensitiveOption);
    return expression.contains(said);
}

} // namespace

/** The same of an expression over the table: a text is a value where what it is compared with, or put into, may be. */
bool RowChecks::namesNewValue(const Table &table, const QString &expression) const
{
    static const QRegularExpression call(QStringLiteral("\"\\s*\\(|\\b(?!(?:in|any|and|or|not)\\b)\\w+\\s*\\("),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto mayHoldValue = [&](const Table *state) {
        return state && std::any_of(state->columns.begin(), state->columns.end(), [&](const Column &column) {
                   return column.type.kind == DataType::Kind::Native && names(expression, column.name);
               });
    };
    const bool isTextAlone = !mayHoldValue(&table) && !mayHoldValue(m_run.start.tables.find(table.id)) &&
                             !mayHoldValue(m_run.end.tables.find(table.id));
    if (!isTextAlone || expression.contains(call))
        return namesNewValue(expression);
    return !m_run.rowsChanged && std::any_of(m_run.end.enums.begin(), m_run.end.enums.end(), [&](const EnumType &each) {
        return namesNewValueOf(each, expression) && saysType(expression, each.name);
    });
}

bool RowChecks::namesNewValueOf(const EnumType &enumType, const QString &expression) const
{
    const EnumType *before = m_run.start.enums.find(enumType.id);
    return std::any_of(enumType.values.begin(), enumType.values.end(), [&](const EnumValue &value) {
        const EnumValue *known = before ? before->value(value.id) : nullptr;
        return (!known || known->name != value.name) && expression.contains(quotedText(value.name));
    });
}

/**
 * What a column of an enum will hold, as text, where the expressions compare it with a value that the enum is yet to
 * get: two texts are the same where the values are. Nothing where more than that is asked of them, or of another type.
 */
std::optional<QString> RowChecks::textToCome(const Column &column, const QStringList &expressions) const
{
    const EnumType *after = m_run.end.enums.find(schemaTypeOf(m_run.end, column.type));
    const EnumType *before = after ? m_run.start.enums.find(after->id) : nullptr;
    if (!before || column.type.dimensions > 0)
        return std::nullopt;
    // An order, or a call.
    static const QRegularExpression more(
        QStringLiteral("<(?!>)|(?<!<)>|\\bbetween\\b|\"\\s*\\(|\\b(?!(?:in|any|and|or|not)\\b)\\w+\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &each : expressions) {
        if (saysType(each, after->name) || each.contains(more))
            return std::nullopt;
    }
    const QString text = QStringLiteral("(%1)::text").arg(quotedName(column.name));
    QString renamed;
    for (const EnumValue &value : before->values) {
        const EnumValue *then = after->value(value.id);
        if (then && then->name != value.name)
            renamed += QStringLiteral(" WHEN %1 THEN %2").arg(quotedText(value.name), quotedText(then->name));
    }
    return renamed.isEmpty() ? text : QStringLiteral("CASE %1%2 ELSE %1 END").arg(text, renamed);
}

/**
 * The rows as expressions written for the table of later need them: its columns by their later names, those that are
 * yet to be added or converted with the values that they will have. Nothing where that cannot be told.
 */
std::optional<QString> RowChecks::rowsToCome(const Table &table, const QStringList &expressions) const
{
    const Table *now = m_run.start.tables.find(table.id);
    if (m_run.rowsChanged || !now)
        return std::nullopt;
    const auto isAny = [&expressions](const auto &condition) {
        return std::any_of(expressions.begin(), expressions.end(), condition);
    };
    if (isAny([this](const QString &each) { return namesNewThing(each); }))
        return std::nullopt;
    bool isOfTexts = false;
    const bool isAboutNewValue = isAny([&](const QString &each) { return namesNewValue(table, each); });
    QStringList shownColumns{rowLabel(table.id) + QStringLiteral(" AS joinery_row")};
    for (const Column &column : table.columns) {
        if (std::none_of(expressions.begin(), expressions.end(),
                         [&](const QString &each) { return names(each, column.name); }))
            continue;
        const Column *old = now->column(column.id);
        const auto text = value(table.id, column.id);
        const bool isSame = old && text == quotedName(old->name) && !changesType(table.id, column.id);
        const bool isKnown = text && m_values.contains(column.id) && !namesWhatIsNew(columnType(m_run.state, column));
        const bool isThere = old && text == quotedName(old->name);
        const auto later = isThere && isAboutNewValue ? textToCome(*old, expressions) : std::nullopt;
        if (!isSame && !isKnown && !later)
            return std::nullopt;
        isOfTexts = isOfTexts || later;
        shownColumns.append(QStringLiteral("%1 AS %2").arg(later.value_or(*text), quotedName(column.name)));
    }
    if (isAboutNewValue && !isOfTexts)
        return std::nullopt;
    return QStringLiteral("(SELECT %1 FROM %2) AS joinery_rows")
        .arg(shownColumns.join(QStringLiteral(", ")), tableText(table.id));
}

/** Whether the default is the same for all rows and can be worked out when the questions are asked. */
bool RowChecks::isAlikeNow(const DefaultValue &value) const
{
    if (isAlikeForAllRows(value))
        return true;
    if (value.kind != DefaultValue::Kind::Expression || namesWhatIsNew(value.text))
        return false;
    // Saying of what type something is changes nothing about that, nor that it is an array.
    DefaultValue plain = value;
    plain.text.clear();
    const QList<SqlToken> tokens = sqlWords(value.text, SqlLexOptions::postgresql());
    bool isInType = false;
    for (const SqlToken &token : tokens) {
        const bool isOfName = token.isName() || token.isMark(value.text, QLatin1String("."));
        isInType = token.isMark(value.text, QLatin1String("::")) || (isInType && isOfName);
        const bool isOfArray = token.isWord(value.text, QLatin1String("array")) ||
                               token.isMark(value.text, QLatin1String("[")) ||
                               token.isMark(value.text, QLatin1String("]"));
        if (!isInType && !isOfArray)
            plain.text += token.text(value.text);
    }
    return isAlikeForAllRows(plain);
}

/** What is compared with NULL alone is neither true nor false, which a check lets pass. */
bool RowChecks::canBeFalse(const Table &table, const QString &expression) const
{
    if (expression.contains(QLatin1Char('(')) || names(expression, QStringLiteral("is")) ||
        names(expression, QStringLiteral("case")))
        return true;
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        const auto text = value(table.id, column.id);
        return names(expression, column.name) && !(text && isNullValue(*text));
    });
}

void RowChecks::check(const Table &table, const CheckConstraint &check)
{
    if (!isAskable(table.id) || check.enforcement != Enforcement::Enforced)
        return;
    const QString broken = QStringLiteral("NOT ") + parenthesized(check.expression);
    const QString title = qualifiedName(table.nameSpace, table.name);
    const QString name = check.name.isEmpty() ? check.expression : check.name;
    const QString sentence = brokenCheckSentence(title, name);
    if (isReadable(table, check.expression))
        ask(clearable(rowQuestion(rowLabel(table.id), tableText(table.id), broken, sentence), checkSubject(title, name),
                      table.id, broken));
    else if (const auto rows = rowsToCome(table, {check.expression}); rows && canBeFalse(table, check.expression))
        ask(rowQuestion(QStringLiteral("joinery_row"), *rows, broken, sentence));
}

} // namespace joinery::postgresql
