// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_validation.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/not_there.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_conversion.h"
#include "core/dialect/sqlite/sqlite_features.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/differ/pair_walk.h"

#include <QSet>

namespace joinery {

namespace {

/**
 * Words, then at most one pair of parentheses with one or two numbers: all that SQLite reads as a type. Comments
 * between them do no harm.
 */
bool isTypeText(const QString &text)
{
    QStringList shape;
    const QList<SqlToken> tokens = lexSql(text, SqlLexOptions::sqlite());
    if (!tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment)
        return false;
    for (const SqlToken &token : tokens) {
        if (token.isName() || token.kind == SqlToken::Kind::String) {
            if (!token.terminated || !shape.join(QString()).trimmed().isEmpty() ||
                (token.kind == SqlToken::Kind::Identifier && isReservedSqlWord(token.text(text))))
                return false;
        } else if (token.kind == SqlToken::Kind::Number)
            shape.append(QStringLiteral("1"));
        else if (token.isSignificant())
            shape.append(token.text(text).toString());
    }
    static const QSet<QString> shapes{QString(), QStringLiteral("(1)"), QStringLiteral("(1,1)")};
    return shapes.contains(shape.join(QString()).remove(QLatin1Char('-')).remove(QLatin1Char('+')));
}

/** Checks one table; remembers what it finds. */
class TableValidator
{
public:
    explicit TableValidator(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        reservedName(m_table.name, {});
        columns();
        primaryKey();
        resolutions();
        keys();
        indexes();
        return m_findings;
    }

private:
    void add(const QString &code, ObjectId part, const QString &text,
             Finding::Severity severity = Finding::Severity::Error)
    {
        m_findings.append({code, severity, m_table.id, part, text});
    }

    [[nodiscard]] QString dotted(const QString &part) const { return m_table.name + QLatin1Char('.') + part; }

    void reservedName(const QString &name, ObjectId part)
    {
        if (foldedSqlName(name).startsWith(QLatin1String("sqlite_")))
            add(QStringLiteral("sqlite.reserved_name"), part,
                Message::tr("%1 begins with \"sqlite_\", which SQLite keeps for itself. Choose another name.")
                    .arg(name));
    }

    void columns()
    {
        QSet<QString> names;
        bool hasOrdinary = false;
        for (const Column &column : m_table.columns) {
            hasOrdinary = hasOrdinary || !column.generated;
            const QString folded = foldedSqlName(column.name);
            if (names.contains(folded))
                add(QStringLiteral("sqlite.duplicate_column"), column.id,
                    Message::tr("Table %1 has two columns called %2; SQLite does not tell upper from lower case.")
                        .arg(m_table.name, column.name));
            names.insert(folded);
            type(column);
            choiceDefault(column);
            strictDefault(column);
            generated(column);
            autoIncrement(column);
        }
        if (m_table.columns.isEmpty())
            add(QStringLiteral("sqlite.no_columns"), {},
                Message::tr("Table %1 has no columns, which SQLite refuses. Add one.").arg(m_table.name));
        else if (!hasOrdinary)
            add(QStringLiteral("sqlite.only_generated"), {},
                Message::tr("Table %1 has only generated columns. Add one that holds something.").arg(m_table.name));
    }

    void type(const Column &column)
    {
        if (!m_table.options.strict && column.type.kind != DataType::Kind::Native)
            return;
        const QString name = sqliteTypeName(column.type);
        if (m_table.options.strict) {
            if (!isStrictTypeName(name))
                add(QStringLiteral("sqlite.strict_type"), column.id,
                    Message::tr("%1 is %2, but a STRICT table takes only INT, INTEGER, REAL, TEXT, BLOB and ANY. "
                                "Choose one of them, or make the table not STRICT.")
                        .arg(dotted(column.name), name.isEmpty() ? Message::tr("without a type") : name));
        } else if (!isTypeText(name)) {
            add(QStringLiteral("sqlite.type_text"), column.id,
                Message::tr("SQLite cannot read \"%1\" as the type of %2. A type is words, then at most (n) or (n,n).")
                    .arg(name, dotted(column.name)));
        } else if (column.type.kind == DataType::Kind::Native && !isKnownTypeName(name)) {
            add(QStringLiteral("sqlite.unknown_type"), column.id,
                Message::tr("SQLite does not know the type %1 of %2 and treats it as NUMERIC: text that looks like a "
                            "number becomes one. Write TEXT, INTEGER, REAL, BLOB or NUMERIC for what is meant.")
                    .arg(name, dotted(column.name)),
                Finding::Severity::Info);
        }
    }

    void choiceDefault(const Column &column)
    {
        const auto &value = column.defaultValue;
        if (column.type.kind != DataType::Kind::Enum || !value || value->kind != DefaultValue::Kind::Text ||
            column.type.values().contains(value->text))
            return;
        add(QStringLiteral("sqlite.enum_default"), column.id,
            Message::tr("%1 has the default %2, which is none of its values. Choose one of them.")
                .arg(dotted(column.name), value->userText()));
    }

    /** SQLite takes such a column and refuses the first row that gets the default. */
    void strictDefault(const Column &column)
    {
        if (!m_table.options.strict || !column.defaultValue || fitsStrictly(*column.defaultValue, column.type))
            return;
        add(QStringLiteral("sqlite.strict_default"), column.id,
            Message::tr("%1 has the default %2, which a STRICT table does not take as %3: rows that leave the column "
                        "out are refused. Give it another default.")
                .arg(dotted(column.name), column.defaultValue->userText(), sqliteTypeName(column.type)),
            Finding::Severity::Warning);
    }

    void generated(const Column &column)
    {
        if (!column.generated)
            return;
        if (column.defaultValue)
            add(QStringLiteral("sqlite.generated_default"), column.id,
                Message::tr("%1 is generated, so it cannot have a default. Remove one of the two.")
                    .arg(dotted(column.name)));
        if (m_table.isPrimaryKeyColumn(column.id))
            add(QStringLiteral("sqlite.generated_key"), column.id,
                Message::tr("%1 is generated, so it cannot be part of the primary key.").arg(dotted(column.name)));
    }

    void autoIncrement(const Column &column)
    {
        if (!column.autoIncrement)
            return;
        const Column *rowId = rowIdColumn(m_table);
        if (!rowId || rowId->id != column.id)
            add(QStringLiteral("sqlite.auto_increment"), column.id,
                Message::tr("%1 cannot number its rows: SQLite does that only for an INTEGER column that alone is the "
                            "primary key of a table with rowid.")
                    .arg(dotted(column.name)));
    }

    void primaryKey()
    {
        if (m_table.options.withoutRowId && (!m_table.primaryKey || m_table.primaryKey->columns.isEmpty()))
            add(QStringLiteral("sqlite.without_rowid"), {},
                Message::tr("Table %1 is WITHOUT ROWID, so it needs a primary key.").arg(m_table.name));
        const QString collation = m_table.primaryKey ? m_table.primaryKey->details->collations.value(0) : QString();
        const Column *only = m_table.primaryKey && m_table.primaryKey->columns.size() == 1
                                 ? m_table.column(m_table.primaryKey->columns.first())
                                 : nullptr;
        if (only && !collation.isEmpty() && sameSqlName(sqliteTypeName(only->type), u"INTEGER"))
            add(QStringLiteral("sqlite.key_collation"), only->id,
                Message::tr("The primary key of %1 is the INTEGER column %2, which SQLite compares as numbers whatever "
                            "the collation. Leave %3 out.")
                    .arg(m_table.name, only->name, collation));
    }

    /** Keys over the same columns and collations share an index, which can do one thing only. */
    void resolutions()
    {
        QMap<std::pair<QList<ObjectId>, QStringList>, QString> known;
        const auto look = [&](const auto &key, ObjectId part) {
            const QList<ObjectId> &columns = key.columns;
            const QString &word = key.onConflict;
            if (word.isEmpty())
                return;
            const std::pair compared(columns, key.details->collations);
            const QString first = known.value(compared, word.toUpper());
            known.insert(compared, first);
            if (first != word.toUpper())
                add(QStringLiteral("sqlite.on_conflict"), part,
                    Message::tr("Two keys of table %1 over the same columns (%2) say ON CONFLICT %3 and %4. Let them "
                                "say the same, or drop one of them.")
                        .arg(m_table.name, m_table.columnNames(columns).join(QStringLiteral(", ")), first,
                             word.toUpper()));
        };
        if (m_table.primaryKey && !rowIdColumn(m_table))
            look(*m_table.primaryKey, {});
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            look(*unique, unique->id);
    }

    void keys()
    {
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys)) {
            const qsizetype count =
                key->referencedTable.isNull() ? key->unresolvedColumns.size() : key->referencedColumns.size();
            if (count != 0 && count != key->columns.size())
                add(QStringLiteral("sqlite.foreign_key_columns"), key->id,
                    Message::tr("A foreign key of table %1 has %2 columns but points to %3.")
                        .arg(m_table.name)
                        .arg(key->columns.size())
                        .arg(count));
        }
    }

    void indexes()
    {
        for (const Index *index : sortedByName(m_table.indexes))
            reservedName(index->name, index->id);
    }

    const Table &m_table;
    QList<Finding> m_findings;
};

/** Tables, views, virtual tables and indexes share their names; triggers have their own. */
class NameValidator
{
public:
    QList<Finding> result(const Schema &schema)
    {
        for (const Table *table : sortedByName(schema.tables)) {
            claim(m_names, table->name, table->id, {});
            for (const Index *index : sortedByName(table->indexes))
                claim(m_names, index->name, table->id, index->id);
        }
        for (const DefinitionObject *object : sortedByName(schema.objects)) {
            const bool isTrigger = object->kind == DefinitionObject::Kind::Trigger;
            claim(isTrigger ? m_triggers : m_names, object->name, object->id, {});
            objectName(*object);
        }
        return m_findings;
    }

private:
    void claim(QSet<QString> &names, const QString &name, ObjectId object, ObjectId part)
    {
        const QString folded = foldedSqlName(name);
        if (names.contains(folded))
            m_findings.append({QStringLiteral("sqlite.duplicate_name"), Finding::Severity::Error, object, part,
                               Message::tr("%1 is taken: in SQLite tables, views and indexes share their names, and "
                                           "case does not count. Rename one of them.")
                                   .arg(name)});
        names.insert(folded);
    }

    void objectName(const DefinitionObject &object)
    {
        if (foldedSqlName(object.name).startsWith(QLatin1String("sqlite_")))
            m_findings.append(
                {QStringLiteral("sqlite.reserved_name"),
                 Finding::Severity::Error,
                 object.id,
                 {},
                 Message::tr("%1 begins with \"sqlite_\", which SQLite keeps for itself. Choose another name.")
                     .arg(object.name)});
    }

    QSet<QString> m_names;
    QSet<QString> m_triggers;
    QList<Finding> m_findings;
};

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/** Whether a key compares the column the way the column itself does: others do not serve foreign keys. */
bool comparesAsItself(const Table &table, ObjectId id, const QString &collation)
{
    const Column *column = table.column(id);
    const QString own = column && !column->collation.isEmpty() ? column->collation : QStringLiteral("BINARY");
    return collation.isEmpty() || sameSqlName(collation, own);
}

bool isKeyOver(const Table &table, const QList<ObjectId> &own, const KeyDetails &details,
               const QList<ObjectId> &columns)
{
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!comparesAsItself(table, own.at(i), details.collations.value(i)))
            return false;
    }
    return sameColumns(own, columns);
}

bool isUniqueIndexOver(const Table &table, const Index &index, const QList<ObjectId> &columns)
{
    if (!index.unique || !index.where.isEmpty())
        return false;
    QList<ObjectId> own;
    for (const IndexPart &part : index.parts) {
        if (part.column.isNull() || !comparesAsItself(table, part.column, part.collation))
            return false;
        own.append(part.column);
    }
    return sameColumns(own, columns);
}

Finding aboutTarget(const Table &table, const ForeignKey &key)
{
    return {QStringLiteral("sqlite.foreign_key_target"), Finding::Severity::Warning, table.id, key.id,
            Message::tr("SQLite cannot enforce a foreign key of table %1: what it points to must be there and be a "
                        "primary key or unique. Writing to the table may fail.")
                .arg(table.name)};
}

/** Whether a table, index or object comes, or one gets another name: only then can two be called the same. */
bool hasNewNames(const Schema &before, const Schema &after)
{
    bool found = false;
    const auto ignore = [](const auto &) {};
    const auto isNew = [&found](const auto &) { found = true; };
    const auto named = [&found](const auto &from, const auto &to) { found = found || from.name != to.name; };
    walkPairs(before.tables, after.tables, ignore, isNew, [&](const Table &from, const Table &to) {
        named(from, to);
        walkPairs(from.indexes, to.indexes, ignore, isNew, named);
    });
    walkPairs(before.objects, after.objects, ignore, isNew, [&](const auto &from, const auto &to) {
        named(from, to);
        found = found || from.kind != to.kind;
    });
    return found;
}

/** Foreign keys that can be enforced no more, or are new and cannot be. */
QList<Finding> targetsLost(const Schema &before, const Schema &after)
{
    if (before.tables.sameData(after.tables))
        return {};
    QMap<QString, QList<Finding>> byTable;
    for (const Table &table : after.tables) {
        const Table *former = table.foreignKeys.isEmpty() ? nullptr : before.tables.find(table.id);
        for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
            // Where both tables are the very same, nothing was lost.
            if (former == &table && before.tables.find(key->referencedTable) == after.tables.find(key->referencedTable))
                continue;
            const ForeignKey *old = former ? former->foreignKeys.find(key->id) : nullptr;
            const bool wasAsBad = old && !isEnforceable(*old, before);
            if (!wasAsBad && !isEnforceable(*key, after))
                byTable[table.name].append(aboutTarget(table, *key));
        }
    }
    QList<Finding> result;
    for (const QList<Finding> &findings : std::as_const(byTable))
        result += findings;
    return result;
}

} // namespace

bool isEnforceable(const ForeignKey &key, const Schema &schema)
{
    const Table *target = schema.tables.find(key.referencedTable);
    if (!target)
        return false;
    QList<ObjectId> columns = key.referencedColumns;
    if (columns.isEmpty()) {
        return target->primaryKey && key.unresolvedColumns.isEmpty() &&
               target->primaryKey->columns.size() == key.columns.size();
    }
    if (columns.size() != key.columns.size())
        return false;
    const auto overColumns = [&](const auto &each) { return isKeyOver(*target, each.columns, *each.details, columns); };
    if (target->primaryKey && overColumns(*target->primaryKey))
        return true;
    if (std::any_of(target->uniqueConstraints.begin(), target->uniqueConstraints.end(), overColumns))
        return true;
    const auto indexes = [&](const Index &index) { return isUniqueIndexOver(*target, index, columns); };
    return std::any_of(target->indexes.begin(), target->indexes.end(), indexes);
}

QList<Finding> validateTableForSqlite(const Table &table)
{
    return TableValidator(table).result();
}

QList<Finding> validateNamesForSqlite(const Schema &schema)
{
    return NameValidator().result(schema);
}

QList<Finding> validateForSqlite(const Schema &schema)
{
    const Features features = sqliteFeatures();
    QList<Finding> result = validateNamesForSqlite(schema);
    for (const EnumType *enumType : sortedByName(schema.enums))
        result += validateFeatures(*enumType, features);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        result += validateFeatures(*object, features);
    const Schema held = withChoiceChecks(schema);
    for (const Table *table : sortedByName(schema.tables)) {
        result += validateFeatures(*table, features);
        result += validateTableForSqlite(*held.tables.find(table->id));
        for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
            if (!isEnforceable(*key, schema))
                result.append(aboutTarget(*table, *key));
        }
    }
    return result;
}

QList<Finding> validateChangeForSqlite(const Schema &before, const Schema &after)
{
    const Features features = sqliteFeatures();
    QList<Finding> result;
    const auto add = [&result](const QList<Finding> &now, const QList<Finding> &then) {
        for (const Finding &finding : now) {
            const auto isSame = [&finding](const Finding &each) {
                const bool isNote = finding.severity == Finding::Severity::Info;
                return each.code == finding.code && each.part == finding.part && (!isNote || each.text == finding.text);
            };
            if (finding.severity == Finding::Severity::Error || std::none_of(then.begin(), then.end(), isSame))
                result.append(finding);
        }
    };
    const auto ignore = [](const auto &) {};
    const auto gone = [&](const auto &part) { result += whyItIsNotThere(part, features); };
    const auto whole = [&](const auto &part) { add(validateFeatures(part, features), {}); };
    const auto changed = [&](const auto &from, const auto &to) {
        gone(from);
        add(validateFeatures(to, features), validateFeatures(from, features));
    };
    const auto wholeTable = [&](const Table &table) { add(validateTableForSqlite(table), {}); };
    const auto changedTable = [&](const Table &from, const Table &to) {
        add(validateTableForSqlite(to), validateTableForSqlite(from));
    };
    const auto held = withChoiceChecks(before, after);
    walkPairs(before.tables, after.tables, gone, whole, changed);
    walkPairs(held.first.tables, held.second.tables, ignore, wholeTable, changedTable);
    walkPairs(before.enums, after.enums, gone, whole, changed);
    walkPairs(before.objects, after.objects, gone, whole, changed);
    if (hasNewNames(before, after))
        add(validateNamesForSqlite(after), {});
    result += targetsLost(before, after);
    return result;
}

} // namespace joinery
