// SPDX-License-Identifier: MIT
#include "tests/support/strict_model.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/part_access.h"
#include "core/schema/array_text.h"
#include "core/schema/enum_types.h"
#include "core/schema/name_scope.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

bool isCallable(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Sequence || kind == Kind::Aggregate;
}

QString lastName(const QString &type)
{
    QString name;
    for (const SqlToken &token : lexSql(type)) {
        if (token.isName())
            name = foldedSqlName(token.value(type));
    }
    return name;
}

/** What a text names by words and by quoted names. */
QSet<QString> namesIn(const QString &sql)
{
    QSet<QString> names;
    for (const SqlToken &token : lexSql(sql)) {
        if (token.isName() && (token.kind == SqlToken::Kind::QuotedIdentifier || !isReservedSqlWord(token.text(sql))))
            names.insert(foldedSqlName(token.value(sql)));
    }
    return names;
}

/** What a text calls: names with a parenthesis behind them. */
QSet<QString> callsIn(const QString &sql)
{
    QSet<QString> names;
    QString last;
    for (const SqlToken &token : lexSql(sql)) {
        if (token.isMark(sql, QLatin1String("(")) && !last.isEmpty())
            names.insert(last);
        last = token.isName() ? foldedSqlName(token.value(sql)) : QString();
    }
    return names;
}

/** What a text may name by strings, as nextval('…') does. */
QSet<QString> namesInStrings(const QString &sql)
{
    QSet<QString> names;
    for (const SqlToken &token : lexSql(sql)) {
        if (token.kind == SqlToken::Kind::String)
            names.insert(foldedSqlName(token.value(sql).section(u'.', -1)));
    }
    return names;
}

QSet<QString> columnNames(const Table &table)
{
    QSet<QString> names;
    for (const Column &column : table.columns)
        names.insert(foldedSqlName(column.name));
    return names;
}

/** The texts that a column's default gives; of an array each element. */
QStringList literalsOf(const Column &column)
{
    if (!column.defaultValue || column.defaultValue->kind != DefaultValue::Kind::Text)
        return {};
    const QString &text = column.defaultValue->text;
    return column.type.dimensions > 0 ? arrayElements(text).value_or(QStringList{text}) : QStringList{text};
}

bool hasKey(const Table &table, QList<ObjectId> columns)
{
    const auto sorted = [](QList<ObjectId> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    columns = sorted(columns);
    if (table.primaryKey && sorted(table.primaryKey->columns) == columns)
        return true;
    const auto unique = [&](const UniqueConstraint &key) { return sorted(key.columns) == columns; };
    const auto index = [&](const Index &key) { return key.unique && sorted(columnsOf(key)) == columns; };
    return std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), unique) ||
           std::any_of(table.indexes.begin(), table.indexes.end(), index);
}

template <typename Part>
QString missingColumn(const Table &table, const Part &part)
{
    for (const ObjectId column : columnsOf(part)) {
        if (!table.column(column))
            return QStringLiteral("a key or index of %1 names a column that is not there").arg(table.name);
    }
    return {};
}

} // namespace

StrictModel::StrictModel(const Schema &from, const Schema &to) : m_state(from)
{
    learn(from);
    learn(to);
}

void StrictModel::learn(const Schema &schema)
{
    for (const Table &table : schema.tables) {
        m_relations.insert(foldedSqlName(table.name));
        m_columns[table.id] += columnNames(table);
    }
    for (const EnumType &enumType : schema.enums)
        m_types.insert(foldedSqlName(enumType.name));
    for (const DefinitionObject &object : schema.objects) {
        if (isRelation(object.kind))
            m_relations.insert(foldedSqlName(object.name));
        else if (isColumnType(object.kind))
            m_types.insert(foldedSqlName(object.name));
        else if (object.kind == Kind::Sequence)
            m_sequences.insert(foldedSqlName(object.name));
        else if (isCallable(object.kind))
            m_functions.insert(foldedSqlName(object.name));
        else if (object.kind == Kind::Namespace)
            m_nameSpaces.insert(object.name);
    }
}

QString StrictModel::apply(const Operation &operation)
{
    const Schema before = m_state;
    if (const auto applied = joinery::apply(operation, m_state); !applied)
        return applied.error().text();
    QString wrong = problem();
    if (!wrong.isEmpty())
        m_state = before;
    return wrong;
}

QString StrictModel::run(const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        const QString refusal = apply(operation);
        if (!refusal.isEmpty())
            return describe(operation) + QStringLiteral(": ") + refusal;
    }
    return {};
}

QString StrictModel::problem() const
{
    if (const QString wrong = problemOfNames(); !wrong.isEmpty())
        return wrong;
    for (const Table &table : m_state.tables) {
        if (const QString wrong = problemOf(table); !wrong.isEmpty())
            return wrong;
    }
    for (const EnumType &enumType : m_state.enums) {
        if (const QString wrong = problemOfNameSpace(enumType.nameSpace); !wrong.isEmpty())
            return wrong;
    }
    for (const DefinitionObject &object : m_state.objects) {
        if (const QString wrong = problemOf(object); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString StrictModel::problemOfNameSpace(const QString &nameSpace) const
{
    if (!m_nameSpaces.contains(nameSpace) || m_state.objectNamed(Kind::Namespace, nameSpace, {}))
        return {};
    return QStringLiteral("there is no namespace %1").arg(nameSpace);
}

QString StrictModel::problemOfNames() const
{
    QSet<QString> taken;
    const auto claim = [&taken](const QString &scope, const QString &name) {
        const QString key = scope + QChar(0) + foldedSqlName(name);
        if (!taken.contains(key)) {
            taken.insert(key);
            return QString();
        }
        return QStringLiteral("two things are called %1").arg(name);
    };
    QString wrong;
    const auto noteValue = [&](const QString &scope, const QString &text) {
        if (const QString found = claim(scope, text); !found.isEmpty())
            wrong = found;
    };
    const auto note = [&](const QString &scope, const QString &name) {
        if (!name.isEmpty())
            noteValue(scope, name);
    };
    // Whatever has rows has a type of its name, in old servers sequences as well.
    const auto noteType = [&](const QString &nameSpace, const QString &name) {
        note(QStringLiteral("type ") + nameSpace, name);
    };
    for (const Table &table : m_state.tables) {
        const QString own = QStringLiteral("table ") + table.id.text();
        note(QStringLiteral("relation ") + table.nameSpace, table.name);
        noteType(table.nameSpace, table.name);
        for (const Column &column : table.columns)
            note(own, column.name);
        // Constraints of a table share their names. Keys and exclusions have indexes called like them, which are
        // relations to some servers; checks and foreign keys share theirs in the whole database on others.
        const QString constraints = QStringLiteral("constraints of ") + table.id.text();
        const QString relations = QStringLiteral("relation ") + table.nameSpace;
        const auto noteConstraint = [&](const QString &others, const QString &name) {
            note(constraints, name);
            note(others, name);
        };
        if (table.primaryKey)
            noteConstraint(relations, table.primaryKey->name);
        for (const UniqueConstraint &part : table.uniqueConstraints)
            noteConstraint(relations, part.name);
        for (const ExclusionConstraint &part : table.exclusions)
            noteConstraint(relations, part.name);
        for (const ForeignKey &part : table.foreignKeys)
            noteConstraint(QStringLiteral("constraint"), part.name);
        for (const CheckConstraint &part : table.checks)
            noteConstraint(QStringLiteral("constraint"), part.name);
        for (const Index &part : table.indexes)
            note(relations, part.name);
        for (const Partition &part : table.partitions)
            note(QStringLiteral("relation ") + (part.nameSpace.isEmpty() ? table.nameSpace : part.nameSpace),
                 part.name);
    }
    for (const EnumType &enumType : m_state.enums) {
        noteType(enumType.nameSpace, enumType.name);
        for (const EnumValue &value : enumType.values)
            noteValue(enumType.id.text(), value.name);
    }
    for (const DefinitionObject &object : m_state.objects) {
        const QString scope = isNamedAmongTables(object.kind) ? QStringLiteral("relation ")
                              : isColumnType(object.kind)     ? QStringLiteral("type ")
                                                              : kindName(object.kind) + u' ';
        note(scope + object.nameSpace, object.name + object.signature);
        if (isRelation(object.kind) || object.kind == Kind::Sequence)
            noteType(object.nameSpace, object.name);
    }
    return wrong;
}

QString StrictModel::problemOfText(const Table &table, const QString &text) const
{
    const QSet<QString> now = columnNames(table);
    const QSet<QString> known = m_columns.value(table.id);
    const auto isThere = [this](const QString &name, bool isSequence) {
        return std::any_of(m_state.objects.begin(), m_state.objects.end(), [&](const DefinitionObject &object) {
            return isCallable(object.kind) && (object.kind == Kind::Sequence) == isSequence &&
                   foldedSqlName(object.name) == name;
        });
    };
    const QSet<QString> calls = callsIn(text);
    for (const QString &name : namesIn(text)) {
        const bool canBeCall = m_functions.contains(name) && calls.contains(name);
        if (known.contains(name) && !now.contains(name) && !canBeCall)
            return QStringLiteral("\"%1\" of %2 names %3, which is not there").arg(text, table.name, name);
        if (canBeCall && !now.contains(name) && !isThere(name, false))
            return QStringLiteral("\"%1\" of %2 calls %3, which is not there").arg(text, table.name, name);
    }
    for (const QString &name : namesInStrings(text)) {
        if (m_sequences.contains(name) && !isThere(name, true))
            return QStringLiteral("\"%1\" of %2 reads %3, which is not there").arg(text, table.name, name);
    }
    return {};
}

QString StrictModel::problemOfType(const Table &table, const Column &column) const
{
    const QString name = column.type.kind == DataType::Kind::Native ? lastName(column.type.native) : QString();
    if (!m_types.contains(name))
        return {};
    for (const DefinitionObject &object : m_state.objects) {
        if (isColumnType(object.kind) && foldedSqlName(object.name) == name)
            return {};
    }
    // Of several the one that is meant, as the type's text has it.
    DataType element = column.type;
    element.dimensions = 0;
    const EnumType *meant = EnumTypes(m_state).of(element);
    for (const EnumType &enumType : m_state.enums) {
        if (foldedSqlName(enumType.name) != name || (meant && meant->id != enumType.id))
            continue;
        const auto isValue = [&enumType](const QString &text) { return enumType.valueNamed(text) != nullptr; };
        const QStringList values = literalsOf(column);
        if (!std::all_of(values.begin(), values.end(), isValue))
            return QStringLiteral("the default of %1.%2 is no value of %3").arg(table.name, column.name, name);
        return {};
    }
    return QStringLiteral("%1.%2 has the type %3, which is not there").arg(table.name, column.name, name);
}

QString StrictModel::problemOfKey(const Table &table, const ForeignKey &key) const
{
    if (key.referencedTable.isNull())
        return {};
    const Table *target = m_state.tables.find(key.referencedTable);
    if (!target)
        return QStringLiteral("%1 points to a table that is not there").arg(table.name);
    for (const ObjectId column : key.referencedColumns) {
        if (!target->column(column))
            return QStringLiteral("%1 points to a column of %2 that is not there").arg(table.name, target->name);
    }
    return hasKey(*target, key.referencedColumns)
               ? QString()
               : QStringLiteral("%1 points to columns of %2 that are no key").arg(table.name, target->name);
}

QString StrictModel::problemOf(const Table &table) const
{
    QStringList wrong{problemOfNameSpace(table.nameSpace)};
    for (const Column &column : table.columns) {
        wrong << problemOfType(table, column);
        if (column.generated)
            wrong << problemOfText(table, column.generated->expression);
        if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression)
            wrong << problemOfText(table, column.defaultValue->text);
    }
    if (table.primaryKey) {
        wrong << missingColumn(table, *table.primaryKey);
    }
    for (const ForeignKey &key : table.foreignKeys)
        wrong << missingColumn(table, key) << problemOfKey(table, key);
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        wrong << missingColumn(table, unique);
    for (const CheckConstraint &check : table.checks)
        wrong << missingColumn(table, check) << problemOfText(table, check.expression);
    for (const ExclusionConstraint &exclusion : table.exclusions) {
        wrong << missingColumn(table, exclusion) << problemOfText(table, exclusion.where);
        for (const ExclusionPart &part : exclusion.parts)
            wrong << problemOfText(table, part.what.expression);
    }
    for (const Index &index : table.indexes) {
        wrong << missingColumn(table, index) << problemOfText(table, index.where);
        for (const IndexPart &part : index.parts)
            wrong << problemOfText(table, part.expression);
    }
    for (const Partition &partition : table.partitions) {
        if (!partition.parent.isNull() && !table.partitions.contains(partition.parent))
            wrong << QStringLiteral("a partition of %1 has no parent").arg(table.name);
    }
    wrong.removeAll(QString());
    return wrong.value(0);
}

QString StrictModel::problemOf(const DefinitionObject &object) const
{
    if (const QString wrong = problemOfNameSpace(object.nameSpace); !wrong.isEmpty())
        return wrong;
    if (!object.table.isNull() && !m_state.tables.contains(object.table) && !m_state.objects.contains(object.table))
        return QStringLiteral("%1 belongs to a table that is not there").arg(object.name);
    for (const ObjectId id : object.dependsOn) {
        if (!m_state.tables.contains(id) && !m_state.enums.contains(id) && !m_state.objects.contains(id))
            return QStringLiteral("%1 depends on something that is not there").arg(object.name);
    }
    // The column that a sequence goes with may come later and go before.
    if (object.kind == Kind::Sequence)
        return {};
    const QSet<QString> words = namesIn(object.definition) + namesInStrings(object.definition);
    QSet<QString> columnsNow;
    QSet<QString> columnsEver;
    QSet<QString> named;
    for (const Table &table : m_state.tables) {
        if (!words.contains(foldedSqlName(table.name)))
            continue;
        named.insert(foldedSqlName(table.name));
        columnsNow += columnNames(table);
        columnsEver += m_columns.value(table.id);
    }
    for (const DefinitionObject &other : m_state.objects) {
        if (words.contains(foldedSqlName(other.name)) &&
            (isRelation(other.kind) || isCallable(other.kind) || other.kind == Kind::Namespace))
            named.insert(foldedSqlName(other.name));
    }
    for (const QString &word : words) {
        const bool mayBeColumn = columnsNow.contains(word);
        const bool isKnown = m_relations.contains(word) || m_functions.contains(word) || m_sequences.contains(word);
        if (isKnown && !named.contains(word) && !mayBeColumn)
            return QStringLiteral("%1 names %2, which is not there").arg(object.name, word);
        if (columnsEver.contains(word) && !mayBeColumn && !named.contains(word))
            return QStringLiteral("%1 names the column %2, which is not there").arg(object.name, word);
    }
    return {};
}

} // namespace joinery
