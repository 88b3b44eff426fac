// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_recognition.h"

#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery::mariadb {

namespace {

bool sameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** One table as it was found, next to the one of the model. */
class TableRecognition
{
public:
    TableRecognition(Table found, const Table &model, const Schema &schema)
        : m_found(std::move(found)), m_model(model), m_lowered(loweredTable(schema, model)), m_schema(schema)
    {
    }

    Table result()
    {
        for (Column &column : m_found.columns) {
            for (const Column &wanted : m_model.columns) {
                if (sameWord(wanted.name, column.name))
                    recognise(column, wanted);
            }
        }
        recogniseChecks();
        leaveOutOwnIndexes();
        return m_found;
    }

private:
    void recognise(Column &column, const Column &wanted)
    {
        const EnumType *enumType = enumOf(m_schema, wanted.type);
        if (enumType && column.type.kind == DataType::Kind::Enum && column.type.values() == enumType->texts())
            column.type = wanted.type;
        const bool isJson = typeFamily(typeName(wanted.type)) == TypeFamily::Json;
        if (isJson && column.type.kind == DataType::Kind::LongText)
            takeForJson(column, wanted);
        recogniseExpressions(column, wanted);
        if (!wanted.collation.isEmpty() || !wanted.details->charset.isEmpty())
            return;
        if (sameWord(column.collation, m_found.options.collation))
            column.collation.clear();
        if (column.collation.isEmpty() && sameWord(column.details->charset, m_found.options.charset))
            column.details.edit().charset.clear();
    }

    /** The model's own words where they name columns in another way: in double quotes, with the table in front. */
    void recogniseExpressions(Column &column, const Column &wanted) const
    {
        const Column &lowered = *m_lowered.column(wanted.id);
        if (column.generated && lowered.generated &&
            sameExpression(column.generated->expression, lowered.generated->expression))
            column.generated->expression = wanted.generated->expression;
        const bool isExpression = lowered.defaultValue && lowered.defaultValue->kind == DefaultValue::Kind::Expression;
        if (isExpression && sameDefault(column.defaultValue, lowered.defaultValue, wanted.type))
            column.defaultValue = wanted.defaultValue;
    }

    void recogniseChecks()
    {
        for (const CheckConstraint &check : IdMap<CheckConstraint>(m_found.checks)) {
            for (const CheckConstraint &wanted : m_model.checks) {
                const QString lowered = m_lowered.checks.find(wanted.id)->expression;
                if (lowered != wanted.expression && sameExpression(check.expression, lowered))
                    m_found.checks.edit(check.id)->expression = wanted.expression;
            }
        }
    }

    void takeForJson(Column &column, const Column &wanted)
    {
        const QString wantedCheck = canonicalExpression(QStringLiteral("json_valid(%1)").arg(quotedName(column.name)));
        for (const CheckConstraint &check : IdMap<CheckConstraint>(m_found.checks)) {
            if (canonicalExpression(check.expression) != wantedCheck)
                continue;
            m_found.checks.remove(check.id);
            column.type = wanted.type;
            column.collation.clear();
            if (!column.details->charset.isEmpty())
                column.details.edit().charset.clear();
            return;
        }
    }

    /** An index named like a foreign key and over its columns, which the model does not have. */
    void leaveOutOwnIndexes()
    {
        for (const ForeignKey &key : m_found.foreignKeys) {
            for (const Index &index : IdMap<Index>(m_found.indexes)) {
                if (isOwn(index, key) && !hasIndex(index.name))
                    m_found.indexes.remove(index.id);
            }
        }
    }

    [[nodiscard]] bool hasIndex(const QString &name) const
    {
        return std::any_of(m_model.indexes.begin(), m_model.indexes.end(),
                           [&](const Index &index) { return sameWord(index.name, name); });
    }

    [[nodiscard]] static bool isOwn(const Index &index, const ForeignKey &key)
    {
        const bool isPlain = !index.unique && index.details.isUsual() && index.parts.size() == key.columns.size();
        if (!isPlain || !index.name.startsWith(key.name, Qt::CaseInsensitive))
            return false;
        for (qsizetype i = 0; i < index.parts.size(); ++i) {
            const IndexPart &part = index.parts.at(i);
            if (part.column != key.columns.at(i) || part.descending || part.prefixLength)
                return false;
        }
        return true;
    }

    Table m_found;
    const Table &m_model;
    /** The model in the words of MariaDB. */
    const Table m_lowered;
    const Schema &m_schema;
};

} // namespace

Schema recognised(Schema found, const Schema &model)
{
    for (const Table &table : model.tables) {
        if (const Table *held = found.tableNamed(table.name))
            found.tables.insert(TableRecognition(*held, table, model).result());
    }
    found.enums = model.enums;
    return found;
}

} // namespace joinery::mariadb
