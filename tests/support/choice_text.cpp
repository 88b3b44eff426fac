// SPDX-License-Identifier: MIT
#include "tests/support/choice_text.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/dialect.h"
#include "core/operation/apply.h"
#include "tests/support/sql_words.h"

namespace joinery {

namespace {

/** Reads one line. */
class ChoiceReader
{
public:
    ChoiceReader(const QString &line, const Schema &schema, int number)
        : m_words(line), m_schema(schema), m_number(number)
    {
    }

    std::optional<Operation> read()
    {
        if (m_words.take("CREATE TYPE"))
            return createEnum();
        if (m_words.take("CREATE SEQUENCE"))
            return createSequence();
        if (m_words.take("drop type"))
            return DropEnum{referenceTo(enumType())};
        if (m_words.take("rename type"))
            return renameEnum();
        if (m_words.take("add value to"))
            return addValue();
        if (m_words.take("rename value of"))
            return renameValue();
        if (m_words.take("drop value of"))
            return dropValue();
        if (m_words.take("reorder values of"))
            return reorderValues();
        if (m_words.take("type"))
            return alterColumn([](Column &column, const QString &text) { column.type = DataType::fromText(text); });
        if (m_words.take("default"))
            return alterColumn(
                [](Column &column, const QString &text) { column.defaultValue = DefaultValue::fromUserText(text); });
        return readRows();
    }

private:
    std::optional<Operation> readRows()
    {
        if (m_words.take("insert into"))
            return insertRows();
        if (m_words.take("update"))
            return updateRows();
        if (m_words.take("delete from"))
            return deleteRows();
        if (m_words.take("call"))
            return Code{m_words.name(), false, false};
        if (m_words.take("move table"))
            return moveTable();
        if (m_words.take("engine of"))
            return setEngine();
        return std::nullopt;
    }

    [[nodiscard]] ObjectId newId(int number = 0) const
    {
        return ObjectId::derived(QStringLiteral("choice %1.%2").arg(m_number).arg(number));
    }

    const EnumType &enumType()
    {
        const QString name = m_words.name();
        if (const EnumType *found = m_schema.enumNamed(name))
            return *found;
        throw Unreadable{QStringLiteral("no enum ") + name};
    }

    const Table &table()
    {
        const QString name = m_words.name();
        if (const Table *found = m_schema.tableNamed(name))
            return *found;
        throw Unreadable{QStringLiteral("no table ") + name};
    }

    PartReference valueReference(const EnumType &owner)
    {
        const QString name = m_words.name();
        if (const EnumValue *found = owner.valueNamed(name))
            return referenceToPart(*found);
        throw Unreadable{QStringLiteral("no value ") + name};
    }

    void expectArrow()
    {
        if (!m_words.take("->")) {
            m_words.expect("-");
            m_words.expect(">");
        }
    }

    Operation createEnum()
    {
        EnumType made{.id = newId()};
        made.name = m_words.name();
        m_words.expect("AS");
        m_words.expect("ENUM");
        for (const QString &text : m_words.namesInParentheses())
            made.values.append({newId(int(made.values.size()) + 1), text});
        return AddEnum{made};
    }

    Operation createSequence()
    {
        DefinitionObject made{.id = newId(), .kind = DefinitionObject::Kind::Sequence};
        made.name = m_words.name();
        made.definition = m_words.rest();
        return AddObject{made};
    }

    Operation renameEnum()
    {
        const EnumType &renamed = enumType();
        expectArrow();
        return RenameEnum{referenceTo(renamed), m_words.name(), {}};
    }

    Operation addValue()
    {
        const EnumType &owner = enumType();
        std::optional<PartReference> after;
        if (m_words.take("first"))
            after = PartReference();
        else if (m_words.take("after"))
            after = valueReference(owner);
        m_words.expect(":");
        return AddEnumValue{referenceTo(owner), {newId(), m_words.name()}, after};
    }

    Operation renameValue()
    {
        const EnumType &owner = enumType();
        m_words.expect(":");
        const PartReference value = valueReference(owner);
        expectArrow();
        return RenameEnumValue{referenceTo(owner), value, m_words.name()};
    }

    Operation dropValue()
    {
        const EnumType &owner = enumType();
        m_words.expect(":");
        return DropEnumValue{referenceTo(owner), valueReference(owner)};
    }

    Operation reorderValues()
    {
        const EnumType &owner = enumType();
        AlterEnum operation{referenceTo(owner), owner.comment, owner.comment, {}};
        m_words.expect(":");
        do
            operation.order.append(valueReference(owner));
        while (m_words.take(","));
        return operation;
    }

    template <typename Change>
    Operation alterColumn(const Change &change)
    {
        const Table &owner = table();
        m_words.expect(".");
        const Column *before = owner.columnNamed(m_words.name());
        if (!before)
            throw Unreadable{QStringLiteral("no such column")};
        m_words.expect(":");
        Column after = *before;
        change(after, m_words.rest());
        return AlterColumn{referenceTo(owner), *before, after};
    }

    QList<PartReference> columns(const Table &owner)
    {
        QList<PartReference> result;
        for (const QString &name : m_words.namesInParentheses()) {
            const Column *column = owner.columnNamed(name);
            if (!column)
                throw Unreadable{QStringLiteral("no column ") + name};
            result.append(referenceToPart(*column));
        }
        return result;
    }

    RowValue value()
    {
        if (m_words.take("NULL"))
            return RowValue::null();
        if (m_words.take("true"))
            return RowValue::boolean(true);
        if (m_words.take("false"))
            return RowValue::boolean(false);
        const bool isNegative = m_words.take("-");
        switch (m_words.kind()) {
        case SqlToken::Kind::Number:
            return RowValue::number((isNegative ? QStringLiteral("-") : QString()) + m_words.text());
        case SqlToken::Kind::Blob:
            return RowValue::bytes(QByteArray::fromHex(m_words.text().mid(2).chopped(1).toLatin1()));
        default:
            return RowValue::of(m_words.name());
        }
    }

    Row row()
    {
        Row values;
        m_words.expect("(");
        do
            values.append(value());
        while (m_words.take(","));
        m_words.expect(")");
        return values;
    }

    QList<Row> rows()
    {
        QList<Row> result;
        m_words.expect(":");
        do
            result.append(row());
        while (m_words.take(","));
        return result;
    }

    Operation insertRows()
    {
        const Table &owner = table();
        InsertRows operation{referenceTo(owner), columns(owner), {}};
        operation.rows = rows();
        return operation;
    }

    Operation deleteRows()
    {
        const Table &owner = table();
        DeleteRows operation{referenceTo(owner), columns(owner), {}};
        operation.rows = rows();
        return operation;
    }

    Operation updateRows()
    {
        const Table &owner = table();
        m_words.expect("by");
        UpdateRows operation{referenceTo(owner), columns(owner), {}, {}};
        m_words.expect("set");
        operation.columns = columns(owner);
        m_words.expect(":");
        do {
            RowUpdate update{row(), {}, row()};
            if (m_words.take("was"))
                update.before = row();
            operation.rows.append(update);
        } while (m_words.take(","));
        return operation;
    }

    Operation moveTable()
    {
        const Table &moved = table();
        expectArrow();
        return MoveTable{referenceTo(moved), m_words.name(), {}};
    }

    Operation setEngine()
    {
        const Table &owner = table();
        m_words.expect(":");
        TableOptions after = owner.options;
        after.engine = m_words.name();
        return AlterTableOptions{referenceTo(owner), owner.options, after, owner.comment, owner.comment};
    }

    SqlWords m_words;
    const Schema &m_schema;
    int m_number;
};

} // namespace

std::optional<Operation> choiceOperationFromText(const QString &line, const Schema &schema, int number)
{
    return ChoiceReader(line, schema, number).read();
}

Schema withModelTypes(const Schema &found, const QString &text)
{
    Schema model = found;
    int number = 1000;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto operation = choiceOperationFromText(line, model, ++number);
        if (!operation || !apply(*operation, model))
            throw Unreadable{line};
    }
    return sqliteDialect().recognised(found, model);
}

} // namespace joinery
