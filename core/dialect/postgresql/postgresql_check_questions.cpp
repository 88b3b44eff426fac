// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_row_checks.h"
#include "core/dialect/sql/row_questions.h"

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
    return !namesWhatIsNew(expression);
}

/** Whether it names objects, types or values that are not there yet, or not as they will be, when the question is
 * asked. */
bool RowChecks::namesWhatIsNew(const QString &expression) const
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
        const bool isNamed = (!before || before->name != each.name) && names(expression, each.name);
        return isNamed || std::any_of(each.values.begin(), each.values.end(), [&](const EnumValue &value) {
                   const EnumValue *known = before ? before->value(value.id) : nullptr;
                   return (!known || known->name != value.name) && expression.contains(quotedText(value.name));
               });
    });
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
    if (std::any_of(expressions.begin(), expressions.end(),
                    [this](const QString &each) { return namesWhatIsNew(each); }))
        return std::nullopt;
    QStringList shownColumns{rowLabel(table.id) + QStringLiteral(" AS joinery_row")};
    for (const Column &column : table.columns) {
        if (std::none_of(expressions.begin(), expressions.end(),
                         [&](const QString &each) { return names(each, column.name); }))
            continue;
        const Column *old = now->column(column.id);
        const auto text = value(table.id, column.id);
        const bool isSame = old && text == quotedName(old->name) && !changesType(table.id, column.id);
        const bool isKnown = text && m_values.contains(column.id) && !namesWhatIsNew(columnType(m_run.state, column));
        if (!isSame && !isKnown)
            return std::nullopt;
        shownColumns.append(QStringLiteral("%1 AS %2").arg(*text, quotedName(column.name)));
    }
    return QStringLiteral("(SELECT %1 FROM %2) AS joinery_rows")
        .arg(shownColumns.join(QStringLiteral(", ")), tableText(table.id));
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
