// SPDX-License-Identifier: MIT
#include "tests/support/operation_text.h"

#include "core/dialect/sqlite/sqlite_objects.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/operation/apply.h"
#include "tests/support/choice_text.h"
#include "tests/support/sql_words.h"
#include "tests/support/sqlite_sandbox.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** What a script makes of an empty database. */
Schema schemaOf(const QString &script)
{
    const SqliteSandbox scratch;
    if (const auto done = scratch.runScript(script); !done)
        throw Unreadable{done.error().text() + QLatin1Char('\n') + script};
    return scratch.schema();
}

class Reader
{
public:
    Reader(const Schema &schema, const QString &seed) : m_schema(schema), m_seed(seed) {}

    QList<Operation> read(const QString &text)
    {
        QString pending;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char(' ')) || line.trimmed().isEmpty()) {
                pending += QLatin1Char('\n') + line;
                continue;
            }
            statement(pending.trimmed());
            pending = line.startsWith(QLatin1Char('#')) ? QString() : line;
        }
        statement(pending.trimmed());
        return m_operations;
    }

private:
    void statement(const QString &line)
    {
        if (line.isEmpty())
            return;
        SqlWords words(line);
        if (const auto operation = choiceOperationFromText(line, m_schema, ++m_lines))
            done(*operation);
        else if (words.take("rename"))
            rename(words);
        else if (words.take("drop"))
            drop(words);
        else if (words.take("add column"))
            addColumn(words);
        else if (words.take("add to"))
            addConstraint(words);
        else if (words.take("alter column"))
            alterColumn(words);
        else if (words.take("alter constraint"))
            alterConstraint(words);
        else if (words.take("reorder"))
            reorder(words);
        else if (words.take("options"))
            options(words);
        else if (words.take("replace"))
            create(words.rest(), true);
        else if (line.startsWith(QLatin1String("CREATE")))
            create(line, false);
        else if (line.startsWith(QLatin1String("sql:")))
            rawSql(line.mid(4));
        else
            throw Unreadable{QStringLiteral("cannot read: ") + line};
    }

    void done(const Operation &operation)
    {
        if (const auto applied = apply(operation, m_schema); !applied)
            throw Unreadable{applied.error().text()};
        m_operations.append(operation);
    }

    ObjectId newId() { return ObjectId::derived(QStringLiteral("%1 %2").arg(m_seed).arg(++m_count)); }

    const Table &table(const QString &name) const
    {
        for (const Table &each : m_schema.tables) {
            if (sameSqlName(each.name, name))
                return each;
        }
        throw Unreadable{QStringLiteral("no table ") + name};
    }

    static const Column &column(const Table &table, const QString &name)
    {
        for (const Column &each : table.columns) {
            if (sameSqlName(each.name, name))
                return each;
        }
        throw Unreadable{QStringLiteral("no column %1.%2").arg(table.name, name)};
    }

    static QList<ObjectId> columns(const Table &table, const QStringList &names)
    {
        QList<ObjectId> result;
        for (const QString &name : names)
            result.append(column(table, name).id);
        return result;
    }

    const DefinitionObject &object(const QString &name) const
    {
        if (const DefinitionObject *found = m_schema.objectNamed(name))
            return *found;
        throw Unreadable{QStringLiteral("no object ") + name};
    }

    std::pair<const Table *, const Index *> index(const QString &name) const
    {
        for (const Table &each : m_schema.tables) {
            for (const Index &candidate : each.indexes) {
                if (candidate.name == name)
                    return {&each, &candidate};
            }
        }
        throw Unreadable{QStringLiteral("no index ") + name};
    }

    const Table &tableBeforePoint(SqlWords &words) const
    {
        const Table &result = table(words.name());
        words.expect(".");
        return result;
    }

    static QString newName(SqlWords &words)
    {
        if (!words.take("->")) {
            words.expect("-");
            words.expect(">");
        }
        return words.name();
    }

    void rename(SqlWords &words)
    {
        if (words.take("table")) {
            const Table &renamed = table(words.name());
            done(RenameTable{referenceTo(renamed), newName(words), {}});
        } else if (words.take("column")) {
            const Table &owner = tableBeforePoint(words);
            const Column &renamed = column(owner, words.name());
            done(RenameColumn{referenceTo(owner), referenceToPart(renamed), newName(words), {}});
        } else if (words.take("index")) {
            const auto [owner, renamed] = index(words.name());
            done(RenameIndex{referenceTo(*owner), referenceToPart(*renamed), newName(words)});
        } else if (words.take("constraint")) {
            const Table &owner = tableBeforePoint(words);
            const QString from = words.name();
            done(RenameConstraint{referenceTo(owner), PartReference{{}, from}, newName(words)});
        } else {
            if (!words.take("view") && !words.take("trigger"))
                words.expect("virtual table");
            const DefinitionObject &renamed = object(words.name());
            done(RenameObject{renamed.kind, referenceTo(renamed), newName(words)});
        }
    }

    void drop(SqlWords &words)
    {
        if (words.take("table")) {
            done(DropTable{referenceTo(table(words.name()))});
        } else if (words.take("column")) {
            const Table &owner = tableBeforePoint(words);
            done(DropColumn{referenceTo(owner), referenceToPart(column(owner, words.name()))});
        } else if (words.take("index")) {
            const auto [owner, dropped] = index(words.name());
            done(DropIndex{referenceTo(*owner), referenceToPart(*dropped)});
        } else if (words.take("primary key")) {
            const Table &owner = table(words.name());
            done(SetPrimaryKey{referenceTo(owner), owner.primaryKey, std::nullopt});
        } else if (words.take("foreign key")) {
            const Table &owner = table(words.name());
            dropByColumns(owner, owner.foreignKeys, words.namesInParentheses());
        } else if (words.take("unique")) {
            const Table &owner = table(words.name());
            dropByColumns(owner, owner.uniqueConstraints, words.namesInParentheses());
        } else if (words.take("check")) {
            const Table &owner = table(words.name());
            dropCheck(owner, words.rest());
        } else if (words.take("constraint")) {
            const Table &owner = tableBeforePoint(words);
            dropByName(owner, words.name());
        } else {
            if (!words.take("view") && !words.take("trigger"))
                words.expect("virtual table");
            const DefinitionObject &dropped = object(words.name());
            done(DropObject{dropped.kind, referenceTo(dropped)});
        }
    }

    template <typename Part>
    void dropByColumns(const Table &owner, const IdMap<Part> &parts, const QStringList &names)
    {
        const QList<ObjectId> wanted = columns(owner, names);
        for (const Part &part : parts) {
            if (part.columns == wanted)
                return done(DropPart<Part>{referenceTo(owner), referenceToPart(part)});
        }
        throw Unreadable{QStringLiteral("no constraint on ") + names.join(QLatin1Char(','))};
    }

    void dropCheck(const Table &owner, const QString &expression)
    {
        for (const CheckConstraint &check : owner.checks) {
            if (sameSql(check.expression, expression))
                return done(DropCheckConstraint{referenceTo(owner), referenceToPart(check)});
        }
        throw Unreadable{QStringLiteral("no check ") + expression};
    }

    void dropByName(const Table &owner, const QString &name)
    {
        const auto look = [&](const auto &parts) {
            using Part = std::decay_t<decltype(*parts.begin())>;
            for (const Part &part : parts) {
                if (part.name == name) {
                    done(DropPart<Part>{referenceTo(owner), referenceToPart(part)});
                    return true;
                }
            }
            return false;
        };
        if (!look(owner.foreignKeys) && !look(owner.uniqueConstraints) && !look(owner.checks))
            throw Unreadable{QStringLiteral("no constraint ") + name};
    }

    void addColumn(SqlWords &words)
    {
        const ObjectId ownerId = table(words.name()).id;
        const Table owner = *m_schema.tables.find(ownerId);
        std::optional<PartReference> after;
        if (words.take("first"))
            after = PartReference();
        else if (words.take("after"))
            after = referenceToPart(column(owner, words.name()));
        words.expect(":");
        const Table made = withConstraint(owner, words.rest());
        Column added = made.columns.last();
        added.id = newId();
        done(AddColumn{referenceTo(owner), added, after});
        addConstraints(ownerId, made);
    }

    void alterColumn(SqlWords &words)
    {
        const Table &owner = table(words.name());
        words.expect(":");
        Table others = owner;
        const QString name = SqlWords(words.rest()).name();
        others.columns.removeIf([&name](const Column &each) { return sameSqlName(each.name, name); });
        others.columns.prepend(Column{.id = newId(), .name = QStringLiteral("joinery other")});
        const Table made = withConstraint(others, words.rest());
        const Column &before = column(owner, made.columns.last().name);
        Column after = made.columns.last();
        after.id = before.id;
        after.name = before.name;
        done(AlterColumn{referenceTo(owner), before, after});
    }

    /** A table with the columns of `owner` and then a constraint or another column. */
    static Table withConstraint(const Table &owner, const QString &constraint)
    {
        return *schemaOf(QStringLiteral("CREATE TABLE %1 (%2, %3)")
                             .arg(sqliteName(owner.name), sqliteNames(namesOf(owner)), constraint))
                    .tables.begin();
    }

    static QStringList namesOf(const Table &table)
    {
        QStringList names;
        for (const Column &column : table.columns)
            names.append(column.name);
        return names;
    }

    void addConstraint(SqlWords &words)
    {
        const ObjectId ownerId = table(words.name()).id;
        words.expect(":");
        addConstraints(ownerId, withConstraint(*m_schema.tables.find(ownerId), words.rest()));
    }

    void addConstraints(ObjectId ownerId, const Table &made)
    {
        const auto owner = [&]() -> const Table & { return *m_schema.tables.find(ownerId); };
        if (made.primaryKey) {
            PrimaryKey key = *made.primaryKey;
            key.columns = columns(owner(), made.columnNames(key.columns));
            done(SetPrimaryKey{referenceTo(owner()), owner().primaryKey, key});
        }
        for (const UniqueConstraint &part : made.uniqueConstraints)
            done(AddUniqueConstraint{referenceTo(owner()), translated(part, made, owner(), newId())});
        for (const CheckConstraint &part : made.checks)
            done(AddCheckConstraint{referenceTo(owner()), {newId(), part.name, part.expression}});
        for (const ForeignKey &part : made.foreignKeys)
            done(AddForeignKey{referenceTo(owner()), translated(part, made, owner(), newId())});
    }

    UniqueConstraint translated(UniqueConstraint part, const Table &made, const Table &owner, ObjectId id) const
    {
        part.id = id;
        part.columns = columns(owner, made.columnNames(part.columns));
        return part;
    }

    ForeignKey translated(ForeignKey key, const Table &made, const Table &owner, ObjectId id) const
    {
        key.id = id;
        key.columns = columns(owner, made.columnNames(key.columns));
        const bool isOwn = key.referencedTable == made.id;
        const Table *target = isOwn ? &owner : m_schema.tableNamed(key.unresolvedTable);
        if (!target)
            return key;
        const QStringList names = isOwn ? made.columnNames(key.referencedColumns) : key.unresolvedColumns;
        key.referencedTable = target->id;
        key.referencedColumns =
            names.isEmpty() && target->primaryKey ? target->primaryKey->columns : columns(*target, names);
        key.unresolvedTable.clear();
        key.unresolvedColumns.clear();
        return key;
    }

    void alterConstraint(SqlWords &words)
    {
        const Table &owner = tableBeforePoint(words);
        const QString name = words.name();
        words.expect(":");
        const Table made = withConstraint(owner, words.rest());
        for (const ForeignKey &before : owner.foreignKeys) {
            if (before.name == name && !made.foreignKeys.isEmpty()) {
                ForeignKey after = translated(*made.foreignKeys.begin(), made, owner, before.id);
                after.name = name;
                return done(AlterForeignKey{referenceTo(owner), before, after});
            }
        }
        for (const UniqueConstraint &before : owner.uniqueConstraints) {
            if (before.name == name && !made.uniqueConstraints.isEmpty()) {
                UniqueConstraint after = translated(*made.uniqueConstraints.begin(), made, owner, before.id);
                after.name = name;
                return done(AlterUniqueConstraint{referenceTo(owner), before, after});
            }
        }
        for (const CheckConstraint &before : owner.checks) {
            if (before.name == name && !made.checks.isEmpty())
                return done(AlterCheckConstraint{
                    referenceTo(owner), before, {before.id, name, made.checks.begin()->expression}});
        }
        throw Unreadable{QStringLiteral("no constraint ") + name};
    }

    void reorder(SqlWords &words)
    {
        const Table &owner = table(words.name());
        words.expect(":");
        ReorderColumns operation{referenceTo(owner), {}};
        for (const QString &name : words.names())
            operation.order.append(referenceToPart(column(owner, name)));
        done(operation);
    }

    void options(SqlWords &words)
    {
        const Table &owner = table(words.name());
        words.expect(":");
        const QString text = words.rest();
        const TableOptions after{.strict = text.contains(QLatin1String("strict")),
                                 .withoutRowId = text.contains(QLatin1String("without rowid"))};
        done(AlterTableOptions{referenceTo(owner), owner.options, after, owner.comment, owner.comment});
    }

    /** Operations with "and" between them. */
    [[nodiscard]] QList<Operation> effectOf(const QString &text) const
    {
        QStringList lines;
        for (const QString &line : text.split(QStringLiteral(" and ")))
            lines.append(line.simplified());
        return Reader(m_schema, m_seed + QStringLiteral(" effect")).read(lines.join(QLatin1Char('\n')));
    }

    void rawSql(const QString &text)
    {
        const QStringList halves = text.split(QStringLiteral(" means "));
        const QStringList parts = halves.first().split(QStringLiteral("<-"));
        RawSql operation;
        if (halves.size() > 1)
            operation.effect = SchemaEffect({effectOf(halves.at(1))});
        operation.forwards.insert(QString(), parts.first().trimmed());
        if (parts.size() > 1)
            operation.backwards.insert(QString(), parts.at(1).trimmed());
        done(operation);
    }

    void create(const QString &sql, bool replaces)
    {
        SqlWords words(sql);
        words.expect("CREATE");
        if (words.take("TABLE"))
            createTable(sql);
        else if (words.take("INDEX") || words.take("UNIQUE INDEX"))
            createIndex(sql, words, replaces);
        else
            createObject(sql, words, replaces);
    }

    void createTable(const QString &sql)
    {
        Table made = *schemaOf(sql).tables.begin();
        const Table source = made;
        made.foreignKeys = {};
        for (const ForeignKey &key : source.foreignKeys) {
            // Ids of an introspected table come from names, so they may be those of one that was there before.
            made.foreignKeys.insert(translated(key, source, source, newId()));
        }
        const QHash<ObjectId, ObjectId> ids = renumber(made);
        for (const ObjectId id : made.foreignKeys.ids()) {
            ForeignKey &key = *made.foreignKeys.edit(id);
            for (ObjectId &each : key.columns)
                each = ids.value(each);
            if (key.referencedTable == source.id) {
                key.referencedTable = made.id;
                for (ObjectId &each : key.referencedColumns)
                    each = ids.value(each);
            }
        }
        done(AddTable{made});
    }

    QHash<ObjectId, ObjectId> renumber(Table &made)
    {
        QHash<ObjectId, ObjectId> ids;
        made.id = newId();
        for (Column &column : made.columns) {
            const ObjectId id = newId();
            ids.insert(column.id, id);
            column.id = id;
        }
        if (made.primaryKey) {
            for (ObjectId &column : made.primaryKey->columns)
                column = ids.value(column);
        }
        for (const ObjectId id : made.uniqueConstraints.ids()) {
            for (ObjectId &column : made.uniqueConstraints.edit(id)->columns)
                column = ids.value(column);
        }
        return ids;
    }

    void createIndex(const QString &sql, SqlWords &words, bool replaces)
    {
        (void)words.name();
        words.expect("ON");
        const Table &owner = table(words.name());
        const Table made =
            *schemaOf(QStringLiteral("CREATE TABLE %1 (%2);").arg(sqliteName(owner.name), sqliteNames(namesOf(owner))) +
                      sql)
                 .tables.begin();
        Index added = *made.indexes.begin();
        for (IndexPart &part : added.parts) {
            if (!part.column.isNull())
                part.column = column(owner, made.column(part.column)->name).id;
        }
        added.id = newId();
        if (!replaces)
            return done(AddIndex{referenceTo(owner), added});
        const Index before = *index(added.name).second;
        added.id = before.id;
        done(AlterIndex{referenceTo(owner), before, added});
    }

    void createObject(const QString &sql, SqlWords &words, bool replaces)
    {
        DefinitionObject added{.id = newId()};
        if (words.take("TRIGGER"))
            added.kind = Kind::Trigger;
        else if (words.take("VIRTUAL TABLE"))
            added.kind = Kind::VirtualTable;
        else
            words.expect("VIEW");
        added.name = words.name();
        added.definition = words.rest();
        if (added.definition.isEmpty())
            throw Unreadable{QStringLiteral("no definition in ") + sql};
        if (!replaces)
            return done(AddObject{added});
        const DefinitionObject before = object(added.name);
        added.id = before.id;
        done(ReplaceObject{before, added});
    }

    Schema m_schema;
    QString m_seed;
    QList<Operation> m_operations;
    int m_count = 0;
    int m_lines = 0;
};

} // namespace

Result<QList<Operation>> operationsFromText(const QString &text, const Schema &before, const QString &seed)
{
    try {
        return Reader(before, seed).read(text);
    } catch (const Unreadable &unreadable) {
        return fail(QStringLiteral("test.operations"), unreadable.why);
    }
}

} // namespace joinery
