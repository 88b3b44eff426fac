// SPDX-License-Identifier: MIT
// What cannot be made yet, since it holds values that enums are yet to get: see SetAside.

#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"
#include "core/schema/array_text.h"

namespace joinery::postgresql {

/** Whether it is a value that an enum is yet to get, or an array with one. */
bool SetAside::isValueToCome(const QString &text) const
{
    const auto isToCome = [this](const QString &value) {
        const QList<ObjectId> enums = m_newValues.value(value);
        return std::any_of(enums.begin(), enums.end(), [&](ObjectId id) {
            const EnumType *now = m_run.state.enums.find(id);
            return now && !now->valueNamed(value);
        });
    };
    const QStringList elements = text.startsWith(u'{') ? arrayElements(text).value_or(QStringList()) : QStringList();
    return isToCome(text) || std::any_of(elements.begin(), elements.end(), isToCome);
}

/** Whether it compares something with a value that an enum is yet to get. */
bool SetAside::hasValueToCome(const QString &definition) const
{
    if (m_newValues.isEmpty())
        return false;
    const QList<SqlToken> tokens = lexSql(definition, SqlLexOptions::postgresql());
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        return token.kind == SqlToken::Kind::String && isValueToCome(token.value(definition));
    });
}

bool SetAside::hasValueToCome(const Table &table, const PartKey &part) const
{
    if (m_newValues.isEmpty())
        return false;
    const Column *column = part.kind == PartKind::Default ? table.column(part.id) : nullptr;
    if (column && column->defaultValue && column->defaultValue->kind == DefaultValue::Kind::Text &&
        !schemaTypeOf(m_run.state, column->type).isNull())
        return isValueToCome(column->defaultValue->text);
    const QStringList texts = textsOf(table, part);
    return std::any_of(texts.begin(), texts.end(), [this](const QString &text) { return hasValueToCome(text); });
}

} // namespace joinery::postgresql
