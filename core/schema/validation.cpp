// SPDX-License-Identifier: MIT
#include "core/schema/validation.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_keywords.h"
#include "core/base/translate.h"
#include "core/schema/definition_validation.h"
#include "core/schema/expression_names.h"
#include "core/schema/known_findings.h"
#include "core/schema/name_scope.h"
#include "core/schema/table_keys.h"
#include "core/schema/type_check.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace joinery {

namespace {

using Severity = Finding::Severity;

/** Names that databases may take for one: compared without regard to case. */
QString folded(const QString &name)
{
    return name.toLower();
}

class TableValidator
{
public:
    TableValidator(const Table &table, const Schema &schema, const Schema &context)
        : m_table(table), m_schema(schema), m_context(context), m_title(qualifiedName(table.nameSpace, table.name))
    {
    }

    QList<Finding> findings()
    {
        checkName(m_table.name, {}, m_title);
        if (m_table.columns.isEmpty())
            note("table.no_columns", {},
                 Message::tr("Table %1 has no columns, which not every database takes. Add one.").arg(m_title),
                 Severity::Warning);
        checkColumns();
        checkPrimaryKey();
        checkConstraintNames();
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            checkKeyColumns(unique->columns, unique->id, partTitle(Message::tr("unique constraint"), unique->name));
        for (const CheckConstraint *check : sortedByName(m_table.checks))
            checkExpression(check->expression, check->id, partTitle(Message::tr("check"), check->name));
        for (const Index *index : sortedByName(m_table.indexes))
            checkIndex(*index);
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys))
            checkForeignKey(*key);
        return m_findings;
    }

private:
    void note(const char *code, ObjectId part, const QString &text, Severity severity = Severity::Error)
    {
        m_findings.append({QString::fromLatin1(code), severity, m_table.id, part, text});
    }

    [[nodiscard]] QString partTitle(const QString &kind, const QString &name) const
    {
        return name.isEmpty() ? Message::tr("A %1 of table %2", "kind of part, table").arg(kind, m_title)
                              : Message::tr("The %1 %2.%3", "kind of part, table, name").arg(kind, m_title, name);
    }

    void checkName(const QString &name, ObjectId part, const QString &title)
    {
        if (name.isEmpty()) {
            note("name.empty", part,
                 part.isNull() ? Message::tr("A table has no name. Give it one.")
                               : Message::tr("A column of table %1 has no name. Give it one.").arg(m_title));
            return;
        }
        if (name.trimmed().isEmpty()) {
            note("name.blank", part,
                 Message::tr("A name in table %1 consists of spaces, which not every database takes. Rename it.")
                     .arg(m_title),
                 Severity::Warning);
        }
        if (name.toUtf8().size() > longestName) {
            note("name.too_long", part,
                 Message::tr("The name %1 is longer than %2 bytes; not every database takes it. Shorten it.")
                     .arg(title)
                     .arg(longestName),
                 Severity::Warning);
        }
        if (name.contains(QChar(0)))
            note("name.invalid", part, Message::tr("The name %1 holds a zero character. Remove it.").arg(title));
        if (isReservedSqlWord(name)) {
            note("name.reserved", part, Message::tr("%1 is a reserved word; other programs must quote it.").arg(title),
                 Severity::Info);
        }
    }

    void checkColumns()
    {
        QSet<QString> names;
        QSet<QString> spelled;
        for (const Column &column : m_table.columns) {
            const QString title = m_title + QLatin1Char('.') + column.name;
            checkName(column.name, column.id, title);
            if (!column.name.isEmpty() && names.contains(folded(column.name))) {
                // Names that differ in case alone are two to PostgreSQL; the others refuse them by themselves.
                note("column.duplicate_name", column.id,
                     Message::tr("Table %1 has two columns named %2. Rename one.").arg(m_title, column.name),
                     spelled.contains(column.name) ? Severity::Error : Severity::Warning);
            }
            names.insert(folded(column.name));
            spelled.insert(column.name);
            if (const Result<void> type = checkType(column.type, title); !type)
                m_findings.append({type.error().code, Severity::Error, m_table.id, column.id, type.error().message});
            if (column.autoIncrement && !column.type.isInteger() && column.type.kind != DataType::Kind::Native) {
                note("column.auto_increment", column.id,
                     Message::tr("%1 counts by itself but is no integer. Change its type.").arg(title));
            }
            if (column.generated && column.defaultValue) {
                note("column.generated_default", column.id,
                     Message::tr("%1 is generated and cannot have a default too. Remove one of them.").arg(title));
            }
            if (column.generated)
                checkExpression(column.generated->expression, column.id, title);
            checkDefault(column, title);
        }
    }

    void checkDefault(const Column &column, const QString &title)
    {
        if (!column.defaultValue)
            return;
        const DefaultValue &value = *column.defaultValue;
        if (value.kind == DefaultValue::Kind::Expression)
            checkExpression(value.text, column.id, title);
        if (value.kind == DefaultValue::Kind::Null && !column.nullable) {
            note("column.null_default", column.id,
                 Message::tr("%1 may not be null, yet its default is null. Change one of them.").arg(title));
        }
        if (value.kind == DefaultValue::Kind::Number && !isSqlNumber(value.text))
            note("column.default", column.id, Message::tr("The default of %1 is not a number.").arg(title));
        if (value.kind == DefaultValue::Kind::Text && column.type.isNumber() && !isSqlNumber(value.text.trimmed())) {
            note("column.default_type", column.id,
                 Message::tr("The default of %1 is a text, but its type is %2.").arg(title, column.type.text()),
                 Severity::Warning);
        }
        if (value.kind == DefaultValue::Kind::Text && column.type.length && value.text.size() > *column.type.length) {
            note(
                "column.default_length", column.id,
                Message::tr("The default of %1 is longer than %n characters.", nullptr, *column.type.length).arg(title),
                Severity::Warning);
        }
    }

    void checkExpression(const QString &expression, ObjectId part, const QString &title)
    {
        if (expression.trimmed().isEmpty())
            note("expression.empty", part,
                 Message::tr("%1 has an empty expression. Fill it in or remove it.").arg(title));
        checkColumnsIn(expression, part, title);
    }

    void checkColumnsIn(const QString &expression, ObjectId part, const QString &title)
    {
        const QStringList unknown = unknownColumns(expression, m_table);
        if (!unknown.isEmpty())
            note("expression.unknown_column", part,
                 Message::tr("%1 names %2, which is no column of the table. Correct the expression.")
                     .arg(title, unknown.join(QStringLiteral(", "))),
                 Severity::Warning);
    }

    /** `twice` is how bad it is that a column comes twice. */
    void checkKeyColumns(const QList<ObjectId> &columns, ObjectId part, const QString &title,
                         Severity twice = Severity::Error)
    {
        if (columns.isEmpty())
            note("key.no_columns", part, Message::tr("%1 has no columns. Choose at least one.").arg(title));
        QSet<ObjectId> seen;
        for (const ObjectId column : columns) {
            if (!m_table.column(column)) {
                note("key.missing_column", part,
                     Message::tr("%1 names a column that is not in the table (id %2). Remove it from the key.")
                         .arg(title, column.text()));
            } else if (seen.contains(column)) {
                note("key.duplicate_column", part,
                     Message::tr("%1 names column %2 twice. Remove one.").arg(title, m_table.column(column)->name),
                     twice);
            }
            seen.insert(column);
        }
    }

    void checkPrimaryKey()
    {
        if (!m_table.primaryKey)
            return;
        checkKeyColumns(m_table.primaryKey->columns, {}, Message::tr("The primary key of table %1").arg(m_title));
        for (const ObjectId id : m_table.primaryKey->columns) {
            if (const Column *column = m_table.column(id); column && column->generated) {
                note("key.generated", column->id,
                     Message::tr("%1.%2 is generated and cannot be part of the primary key.")
                         .arg(m_title, column->name));
            }
        }
    }

    void checkConstraintName(const QString &name, ObjectId part, QSet<QString> &names)
    {
        if (name.isEmpty())
            return;
        checkName(name, part, m_title + QLatin1Char('.') + name);
        if (names.contains(folded(name))) {
            note("constraint.duplicate_name", part,
                 Message::tr("Table %1 has two constraints named %2. Rename one.").arg(m_title, name),
                 Severity::Warning);
        }
        names.insert(folded(name));
    }

    void checkConstraintNames()
    {
        QSet<QString> names;
        if (m_table.primaryKey)
            checkConstraintName(m_table.primaryKey->name, {}, names);
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys))
            checkConstraintName(key->name, key->id, names);
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            checkConstraintName(unique->name, unique->id, names);
        for (const CheckConstraint *check : sortedByName(m_table.checks))
            checkConstraintName(check->name, check->id, names);
        for (const ExclusionConstraint *exclusion : sortedByName(m_table.exclusions))
            checkConstraintName(exclusion->name, exclusion->id, names);
    }

    void checkIndex(const Index &index)
    {
        const QString title = partTitle(Message::tr("index"), index.name);
        if (index.name.isEmpty())
            note("name.empty", index.id, Message::tr("An index of table %1 has no name. Give it one.").arg(m_title));
        else
            checkName(index.name, index.id, m_title + QLatin1Char('.') + index.name);
        if (index.parts.isEmpty())
            note("key.no_columns", index.id, Message::tr("%1 has no columns. Choose at least one.").arg(title));
        checkColumnsIn(index.where, index.id, title);
        QSet<ObjectId> seen;
        for (const IndexPart &part : index.parts) {
            if (part.column.isNull()) {
                checkExpression(part.expression, index.id, title);
                continue;
            }
            if (!m_table.column(part.column)) {
                note("key.missing_column", index.id,
                     Message::tr("%1 names a column that is not in the table (id %2). Remove it from the index.")
                         .arg(title, part.column.text()));
            } else if (seen.contains(part.column)) {
                note("key.duplicate_column", index.id,
                     Message::tr("%1 names column %2 twice. Remove one.").arg(title, m_table.column(part.column)->name),
                     Severity::Warning);
            }
            seen.insert(part.column);
        }
    }

    void checkForeignKey(const ForeignKey &key)
    {
        const QString title = partTitle(Message::tr("foreign key"), key.name);
        checkKeyColumns(key.columns, key.id, title, Severity::Warning);
        if (key.referencedTable.isNull()) {
            note("foreign_key.unresolved", key.id,
                 Message::tr("%1 points to %2, which is not in the model. Add that table or remove the key.")
                     .arg(title, key.unresolvedTable),
                 Severity::Warning);
            return;
        }
        const Table *target = m_schema.tables.find(key.referencedTable);
        if (!target)
            target = m_context.tables.find(key.referencedTable);
        if (!target) {
            note("foreign_key.dangling_table", key.id,
                 Message::tr("%1 points to a table that is not there (id %2). Choose another or remove the key.")
                     .arg(title, key.referencedTable.text()));
            return;
        }
        checkReferencedColumns(key, *target, title);
        checkSetNull(key, title);
    }

    void checkReferencedColumns(const ForeignKey &key, const Table &target, const QString &title)
    {
        const QString targetTitle = qualifiedName(target.nameSpace, target.name);
        if (key.referencedColumns.size() != key.columns.size()) {
            note("foreign_key.column_count", key.id,
                 Message::tr("%1 has %2 columns but points to %3 of table %4. Give it as many.")
                     .arg(title)
                     .arg(key.columns.size())
                     .arg(key.referencedColumns.size())
                     .arg(targetTitle));
            return;
        }
        for (int i = 0; i < key.columns.size(); ++i) {
            const Column *own = m_table.column(key.columns.at(i));
            const Column *other = target.column(key.referencedColumns.at(i));
            if (!other) {
                note("foreign_key.dangling_column", key.id,
                     Message::tr("%1 points to a column that is not in table %2 (id %3). Choose another.")
                         .arg(title, targetTitle, key.referencedColumns.at(i).text()));
                return;
            }
            if (own && !sameTypeOfKey(own->type, other->type)) {
                note("foreign_key.type", key.id,
                     Message::tr("%1 joins %2 (%3) to %4.%5 (%6): the types differ.")
                         .arg(title, own->name, own->type.text(), targetTitle, other->name, other->type.text()),
                     Severity::Warning);
            }
        }
        if (!isKeyOf(target, key.referencedColumns)) {
            note("foreign_key.not_unique", key.id,
                 Message::tr("%1 points to columns of table %2 that are neither its primary key nor unique. "
                             "Make them unique, or the database refuses writes.")
                     .arg(title, targetTitle),
                 Severity::Warning);
        }
    }

    void checkSetNull(const ForeignKey &key, const QString &title)
    {
        if (key.onDelete != ReferenceAction::SetNull && key.onUpdate != ReferenceAction::SetNull)
            return;
        for (const ObjectId id : key.columns) {
            if (const Column *column = m_table.column(id); column && !column->nullable) {
                note("foreign_key.set_null", key.id,
                     Message::tr(
                         "%1 sets %2 to null, which that column does not allow. Change the action or the column.")
                         .arg(title, column->name),
                     Severity::Warning);
            }
        }
    }

    const Table &m_table;
    const Schema &m_schema;
    const Schema &m_context;
    QString m_title;
    QList<Finding> m_findings;
};

/** Names that things of one scope have so far. */
class TakenNames
{
public:
    /** Takes a name; whether something before has it, whatever the case. What has none is told elsewhere. */
    bool take(const QString &name)
    {
        if (name.isEmpty())
            return false;
        const QString key = folded(name);
        const auto first = m_first.constFind(key);
        if (first == m_first.cend()) {
            m_first.insert(key, name);
            return false;
        }
        m_isSame = *first == name || m_others.contains(name);
        m_others.insert(name);
        return true;
    }

    /** Whether the name that was taken last was so in the very same case. */
    [[nodiscard]] bool isSame() const { return m_isSame; }

private:
    /** As it was written first, by the name without regard to case. */
    QHash<QString, QString> m_first;
    /** Written otherwise, or again. */
    QSet<QString> m_others;
    bool m_isSame = false;
};

/**
 * Tables, enums, objects and indexes whose name another one has as well. Indexes of different tables share their names
 * in some dialects, which tell it themselves.
 */
class NameValidator
{
public:
    explicit NameValidator(const Schema &schema, const Schema &context) : m_schema(schema)
    {
        // The context may be the whole project, this schema included.
        for (const Table &table : context.tables) {
            if (!schema.tables.contains(table.id))
                isTaken(relationScope(table.nameSpace), table.name);
        }
        for (const EnumType &enumType : context.enums) {
            if (!schema.enums.contains(enumType.id))
                isTaken(typeScope(enumType.nameSpace), enumType.name);
        }
        for (const DefinitionObject &object : context.objects) {
            if (!schema.objects.contains(object.id))
                isTaken(nameScope(object), object.name);
        }
    }

    QList<Finding> findings()
    {
        for (const Table *table : sortedByName(m_schema.tables)) {
            if (isTaken(relationScope(table->nameSpace), table->name))
                duplicateRelation("table.duplicate_name", table->id, qualifiedName(table->nameSpace, table->name));
        }
        for (const EnumType *enumType : sortedByName(m_schema.enums)) {
            if (isTaken(typeScope(enumType->nameSpace), enumType->name))
                duplicate("enum.duplicate_name", enumType->id, {}, qualifiedName(enumType->nameSpace, enumType->name));
        }
        for (const DefinitionObject *object : sortedByName(m_schema.objects))
            checkObject(*object);
        for (const Table *table : sortedByName(m_schema.tables)) {
            TakenNames names;
            for (const Index *index : sortedByName(table->indexes)) {
                if (names.take(index->name))
                    duplicate("index.duplicate_name", table->id, index->id, index->name);
            }
        }
        return m_findings;
    }

private:
    /** Whether something before it has the name, whatever the case. */
    bool isTaken(const QString &scope, const QString &name)
    {
        TakenNames &names = m_names[scope];
        const bool isTaken = names.take(name);
        m_isSame = names.isSame();
        return isTaken;
    }

    /** Tables of PostgreSQL, and of MariaDB on most systems, may have names that differ in case only. */
    void duplicateRelation(const char *code, ObjectId object, const QString &name)
    {
        if (m_isSame)
            duplicate(code, object, {}, name);
        else
            m_findings.append({QString::fromLatin1(code),
                               Severity::Warning,
                               object,
                               {},
                               Message::tr("Another name differs from %1 in case only. Not every database tells them "
                                           "apart; better rename one.")
                                   .arg(name)});
    }

    void duplicate(const char *code, ObjectId object, ObjectId part, const QString &name)
    {
        m_findings.append({QString::fromLatin1(code), Severity::Error, object, part,
                           Message::tr("The name %1 is used twice. Rename one.").arg(name)});
    }

    /** Of the others the name says enough. */
    static bool needsDefinition(DefinitionObject::Kind kind)
    {
        using Kind = DefinitionObject::Kind;
        return kind != Kind::Namespace && kind != Kind::Extension && kind != Kind::Sequence;
    }

    void checkObject(const DefinitionObject &object)
    {
        const QString name = qualifiedName(object.nameSpace, object.name);
        if (object.name.isEmpty()) {
            m_findings.append({QStringLiteral("name.empty"),
                               Severity::Error,
                               object.id,
                               {},
                               Message::tr("A %1 has no name. Give it one.").arg(kindTitle(object.kind))});
        }
        if (isTaken(nameScope(object), object.name)) {
            if (isNamedAmongTables(object.kind))
                duplicateRelation("object.duplicate_name", object.id, name);
            else
                duplicate("object.duplicate_name", object.id, {}, name);
        }
        if (needsDefinition(object.kind) && object.definition.trimmed().isEmpty()) {
            m_findings.append({QStringLiteral("object.no_definition"),
                               Severity::Error,
                               object.id,
                               {},
                               Message::tr("The %1 %2 has no definition. Write one or remove it.", "kind, name")
                                   .arg(kindTitle(object.kind), name)});
        }
    }

    const Schema &m_schema;
    /** By scope. */
    QHash<QString, TakenNames> m_names;
    /** Whether the name asked about last is taken in the very same case. */
    bool m_isSame = false;
    QList<Finding> m_findings;
};

/** Whether what is said about the names of two schemas may differ. */
bool haveOtherNames(const Schema &before, const Schema &after)
{
    bool found = false;
    const auto differs = [&found](const auto &) { found = true; };
    const auto named = [&found](const auto &from, const auto &to) {
        found = found || from.name != to.name || from.nameSpace != to.nameSpace;
    };
    walkPairs(before.tables, after.tables, differs, differs, [&](const Table &from, const Table &to) {
        named(from, to);
        walkPairs(from.indexes, to.indexes, differs, differs,
                  [&found](const Index &one, const Index &other) { found = found || one.name != other.name; });
    });
    walkPairs(before.enums, after.enums, differs, differs, named);
    // Of these more is looked at than the names.
    walkPairs(before.objects, after.objects, differs, differs,
              [&found](const DefinitionObject &, const DefinitionObject &) { found = true; });
    return found;
}

/** Most edits leave all names as they were. */
QList<Finding> validateNames(const Schema &schema, const Schema &context)
{
    thread_local std::optional<std::pair<Schema, Schema>> last;
    thread_local QList<Finding> found;
    if (!last || haveOtherNames(last->first, schema) || haveOtherNames(last->second, context))
        found = NameValidator(schema, context).findings();
    last.emplace(schema, context);
    return found;
}

} // namespace

QList<Finding> validateTable(const Table &table, const Schema &schema, const Schema &context)
{
    return TableValidator(table, schema, context).findings();
}

QList<Finding> validate(const Schema &schema, const Schema &context)
{
    thread_local KnownFindings known;
    QList<Finding> findings = validateNames(schema, context);
    known.begin(schema);
    for (const Table *table : sortedByName(schema.tables))
        findings += known.of(schema.tables, schema.tables.indexOf(table->id), context.tables,
                             [&](const Table &each) { return validateTable(each, schema, context); });
    return findings + validateDefinitions(schema, context);
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace joinery
