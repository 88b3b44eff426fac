// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/typed_text.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/schema/type_check.h"

#include <QCoreApplication>

#include <functional>

namespace joinery {

namespace {

struct TypedText
{
    Q_DECLARE_TR_FUNCTIONS(joinery::TypedText)
};

QString shownName(const QString &name)
{
    return needsSqlQuotes(name) ? quoted(name, QLatin1Char('"')) : name;
}

/** The significant words of a line, read one after the other. */
class Line
{
public:
    explicit Line(const QString &text) : m_text(text)
    {
        for (const SqlToken &token : lexSql(m_text)) {
            if (token.isSignificant())
                m_tokens.append(token);
        }
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const SqlToken &here() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool isName() const { return !atEnd() && here().isName(); }
    [[nodiscard]] bool isWord(const char *word) const { return !atEnd() && here().isWord(m_text, QLatin1String(word)); }
    [[nodiscard]] bool isMark(const char *mark) const { return !atEnd() && here().isMark(m_text, QLatin1String(mark)); }
    [[nodiscard]] QString value() const { return here().value(m_text); }
    [[nodiscard]] QString word() const { return atEnd() ? QString() : here().text(m_text).toString(); }
    void next() { ++m_at; }

    bool takeWord(const char *word)
    {
        const bool found = isWord(word);
        m_at += found;
        return found;
    }
    bool takeMark(const char *mark)
    {
        const bool found = isMark(mark);
        m_at += found;
        return found;
    }

    /** The text, as typed, up to where `stop` says so outside parentheses. */
    QString takeUntil(const std::function<bool(const Line &)> &stop)
    {
        const qsizetype first = m_at;
        int depth = 0;
        while (!atEnd()) {
            if (depth == 0 && stop(*this))
                break;
            depth += isMark("(") - isMark(")");
            next();
        }
        if (first == m_at)
            return {};
        const qsizetype start = m_tokens.at(first).start;
        return m_text.sliced(start, m_tokens.at(m_at - 1).end() - start);
    }
    [[nodiscard]] QString rest()
    {
        return takeUntil([](const Line &) { return false; });
    }

private:
    QString m_text;
    QList<SqlToken> m_tokens;
    qsizetype m_at = 0;
};

bool isArrow(const Line &line)
{
    return line.isMark("->") || line.isMark("→") || line.isWord("references");
}

bool isModifier(const Line &line)
{
    for (const char *word : {"not", "nn", "null", "unique", "uq", "primary", "pk", "auto", "autoincrement",
                             "auto_increment", "default", "collate", "references"}) {
        if (line.isWord(word))
            return true;
    }
    return line.isMark("=") || isArrow(line);
}

tl::unexpected<Error> unknownTable(const QString &name)
{
    return fail(QStringLiteral("typed.table"), TypedText::tr("There is no table called %1.").arg(name));
}

tl::unexpected<Error> unknownColumn(const QString &column, const Table &table)
{
    return fail(QStringLiteral("typed.column"),
                TypedText::tr("Table %1 has no column called %2.").arg(table.name, column));
}

const Table *findTable(const QString &name, const Schema &all)
{
    if (const Table *exact = all.tableNamed(name))
        return exact;
    for (const Table &table : all.tables) {
        if (sameSqlName(table.name, name))
            return &table;
    }
    return nullptr;
}

const Column *findColumn(const QString &name, const Table &table)
{
    if (const Column *exact = table.columnNamed(name))
        return exact;
    for (const Column &column : table.columns) {
        if (sameSqlName(column.name, name))
            return &column;
    }
    return nullptr;
}

/** A name, or the error that there is none. */
Result<QString> takeName(Line &line, const QString &expected)
{
    if (!line.isName())
        return fail(QStringLiteral("typed.name"), expected);
    const QString name = line.value();
    line.next();
    return name;
}

Result<QList<ObjectId>> takeColumns(Line &line, const Table &table)
{
    QList<ObjectId> columns;
    do {
        Result<QString> name = takeName(line, TypedText::tr("Type the name of a column."));
        // "book.id" says the same as "id".
        if (name && sameSqlName(*name, table.name) && line.takeMark("."))
            name = takeName(line, TypedText::tr("Type the name of a column."));
        if (!name)
            return fail(name);
        const Column *column = findColumn(*name, table);
        if (!column)
            return unknownColumn(*name, table);
        if (columns.contains(column->id))
            return fail(QStringLiteral("typed.twice"), TypedText::tr("Column %1 is named twice.").arg(column->name));
        columns.append(column->id);
    } while (line.takeMark(","));
    return columns;
}

/** A table, and its columns after a point or in parentheses; its primary key when none are named. */
Result<std::pair<const Table *, QList<ObjectId>>> takeTargets(Line &line, const Schema &all)
{
    const Result<QString> name = takeName(line, TypedText::tr("Type the table that the arrow leads to."));
    if (!name)
        return fail(name);
    const Table *table = findTable(*name, all);
    if (!table)
        return unknownTable(*name);
    const bool inParentheses = line.isMark("(");
    if (line.takeMark(".") || line.takeMark("(")) {
        const Result<QList<ObjectId>> columns = takeColumns(line, *table);
        if (!columns)
            return fail(columns);
        if (inParentheses && !line.takeMark(")"))
            return fail(QStringLiteral("typed.parenthesis"), TypedText::tr("A closing parenthesis is missing."));
        return std::pair(table, *columns);
    }
    if (!table->primaryKey || table->primaryKey->columns.isEmpty())
        return fail(QStringLiteral("typed.key"),
                    TypedText::tr("Table %1 has no primary key. Name the column: %1.column").arg(table->name));
    return std::pair(table, table->primaryKey->columns);
}

Result<TypedTarget> takeTarget(Line &line, const Schema &all)
{
    const auto targets = takeTargets(line, all);
    if (!targets)
        return fail(targets.error());
    if (targets->second.size() != 1)
        return fail(QStringLiteral("typed.key"),
                    TypedText::tr("The key of table %1 has several columns. Add the foreign key on the Keys tab.")
                        .arg(targets->first->name));
    return TypedTarget{targets->first->id, targets->second.first()};
}

/** One modifier of a column; an error where it is not understood. */
Result<void> takeModifier(Line &line, TypedColumn &typed, const Schema &all)
{
    Column &column = typed.column;
    if (line.takeWord("nn") || line.takeWord("not")) {
        line.takeWord("null");
        column.nullable = false;
    } else if (line.takeWord("null")) {
        column.nullable = true;
    } else if (line.takeWord("unique") || line.takeWord("uq")) {
        typed.unique = true;
    } else if (line.takeWord("pk") || line.takeWord("primary")) {
        line.takeWord("key");
        typed.primaryKey = true;
        column.nullable = false;
    } else if (line.takeWord("auto") || line.takeWord("autoincrement") || line.takeWord("auto_increment")) {
        column.autoIncrement = true;
    } else if (line.takeWord("default") || line.takeMark("=")) {
        const bool isNull = line.takeWord("null");
        const QString text = isNull ? QStringLiteral("null") : line.takeUntil(isModifier);
        if (text.isEmpty())
            return fail(QStringLiteral("typed.default"), TypedText::tr("Type the default value."));
        column.defaultValue = DefaultValue::fromUserText(text);
    } else if (line.takeWord("collate")) {
        const Result<QString> name = takeName(line, TypedText::tr("Type the name of the collation."));
        if (!name)
            return fail(name);
        column.collation = *name;
    } else if (line.takeMark("->") || line.takeMark("→") || line.takeWord("references")) {
        const Result<TypedTarget> target = takeTarget(line, all);
        if (!target)
            return fail(target);
        typed.target = *target;
    } else {
        return fail(QStringLiteral("typed.word"), TypedText::tr("“%1” is not understood here.").arg(line.word()));
    }
    return {};
}

tl::unexpected<Error> notUnderstood(const Line &line)
{
    return fail(QStringLiteral("typed.word"), TypedText::tr("“%1” is not understood here.").arg(line.word()));
}

bool isOperatorClass(const Line &line)
{
    return line.isName() && line.value().endsWith(QLatin1String("_ops"), Qt::CaseInsensitive);
}

/** "gin_trgm_ops", with its parameters where it has any. */
QString takeOperatorClass(Line &line)
{
    const qsizetype start = line.here().start;
    return line.takeUntil([start](const Line &at) { return at.here().start != start && !at.isMark("("); });
}

/** What is compared, before everything that is said about it. */
QString takeWhat(Line &line)
{
    if (line.atEnd())
        return {};
    const qsizetype start = line.here().start;
    return line.takeUntil([start](const Line &at) {
        if (at.isMark(","))
            return true;
        if (at.here().start == start)
            return at.isWord("where");
        for (const char *word : {"asc", "desc", "collate", "nulls", "with", "where"}) {
            if (at.isWord(word))
                return true;
        }
        return isOperatorClass(at);
    });
}

/** The column and the number of "title(20)". */
std::optional<std::pair<ObjectId, int>> prefixIn(const QString &what, const Table &table)
{
    Line line(what);
    const Column *column = line.isName() ? findColumn(line.value(), table) : nullptr;
    if (!column)
        return std::nullopt;
    line.next();
    bool isNumber = false;
    const int length = line.takeMark("(") ? line.word().toInt(&isNumber) : 0;
    if (!isNumber || length <= 0)
        return std::nullopt;
    line.next();
    return line.takeMark(")") && line.atEnd() ? std::optional(std::pair(column->id, length)) : std::nullopt;
}

Result<void> takeOfPart(Line &line, IndexPart &part)
{
    if (line.takeWord("desc")) {
        part.descending = true;
    } else if (line.takeWord("asc")) {
        part.descending = false;
    } else if (line.takeWord("collate")) {
        const Result<QString> name = takeName(line, TypedText::tr("Type the name of the collation."));
        if (!name)
            return fail(name);
        part.collation = *name;
    } else if (line.takeWord("nulls")) {
        const bool isFirst = line.takeWord("first");
        if (!isFirst && !line.takeWord("last"))
            return fail(QStringLiteral("typed.nulls"), TypedText::tr("Type “nulls first” or “nulls last”."));
        part.nulls = isFirst ? NullsOrder::First : NullsOrder::Last;
    } else if (isOperatorClass(line)) {
        part.operatorClass = takeOperatorClass(line);
    } else {
        return notUnderstood(line);
    }
    return {};
}

Result<IndexPart> takeIndexPart(Line &line, const Table &table)
{
    const bool isPlainName = line.isName();
    const QString name = isPlainName ? line.value() : QString();
    IndexPart part;
    const QString what = takeWhat(line);
    if (what.isEmpty())
        return fail(QStringLiteral("typed.name"), TypedText::tr("Type the name of a column, or an expression."));
    const bool isAlone = isPlainName && (what == name || what == quoted(name, QLatin1Char('"')));
    const Column *column = isAlone ? findColumn(name, table) : nullptr;
    if (column) {
        part.column = column->id;
    } else if (isPlainName && what == name) {
        return unknownColumn(name, table);
    } else if (const auto prefix = prefixIn(what, table)) {
        part.column = prefix->first;
        part.prefixLength = prefix->second;
    } else {
        part.expression = what;
    }
    while (!line.atEnd() && !line.isMark(",") && !line.isWord("where") && !line.isWord("with")) {
        if (const Result<void> taken = takeOfPart(line, part); !taken)
            return fail(taken);
    }
    return part;
}

/** The text up to the next part or condition. */
QString takeUpToNext(Line &line)
{
    return line.takeUntil([](const Line &at) { return at.isMark(",") || at.isWord("where"); });
}

} // namespace

Result<TypedColumn> typedColumn(const QString &text, const Schema &all, const DataType &usualType)
{
    Line line(text);
    const Result<QString> name = takeName(line, TypedText::tr("Type a name, then a type: email varchar(255)"));
    if (!name)
        return fail(name);
    TypedColumn typed;
    typed.column.id = ObjectId::create();
    typed.column.name = *name;
    const QString type = line.takeUntil(isModifier);
    while (!line.atEnd()) {
        if (const Result<void> taken = takeModifier(line, typed, all); !taken)
            return fail(taken);
    }
    if (!type.isEmpty()) {
        typed.column.type = DataType::fromUserText(type);
        if (const Result<void> fit = checkType(typed.column.type, *name); !fit)
            return fail(fit);
    } else if (typed.target) {
        typed.column.type = all.tables.find(typed.target->table)->column(typed.target->column)->type;
    } else {
        typed.column.type = usualType;
    }
    return typed;
}

Result<TypedTarget> typedTarget(const QString &text, const Schema &all)
{
    Line line(text);
    const Result<TypedTarget> target = takeTarget(line, all);
    if (target && !line.atEnd())
        return fail(QStringLiteral("typed.word"), TypedText::tr("“%1” is not understood here.").arg(line.word()));
    return target;
}

Result<QList<ObjectId>> typedColumns(const QString &text, const Table &table)
{
    Line line(text);
    const Result<QList<ObjectId>> columns = takeColumns(line, table);
    if (columns && !line.atEnd())
        return fail(QStringLiteral("typed.word"), TypedText::tr("“%1” is not understood here.").arg(line.word()));
    return columns;
}

QString columnsText(const QList<ObjectId> &columns, const Table &table)
{
    QStringList names;
    for (const QString &name : table.columnNames(columns))
        names.append(shownName(name));
    return names.join(QStringLiteral(", "));
}

QString targetText(const Table &table, const QList<ObjectId> &columns)
{
    return shownName(table.name) + QLatin1Char('.') + columnsText(columns, table);
}

Result<ForeignKey> typedForeignKey(const QString &text, const Table &table, const Schema &all)
{
    Line line(text);
    const Result<QList<ObjectId>> columns = takeColumns(line, table);
    if (!columns)
        return fail(columns);
    if (!line.takeMark("->") && !line.takeMark("→") && !line.takeWord("references"))
        return fail(QStringLiteral("typed.arrow"), TypedText::tr("Type where it leads: author_id -> author.id"));
    const auto targets = takeTargets(line, all);
    if (!targets)
        return fail(targets.error());
    if (!line.atEnd())
        return fail(QStringLiteral("typed.word"), TypedText::tr("“%1” is not understood here.").arg(line.word()));
    if (targets->second.size() != columns->size())
        return fail(QStringLiteral("typed.count"),
                    TypedText::tr("A foreign key leads from as many columns as to, but these are %1 and %2.")
                        .arg(columns->size())
                        .arg(targets->second.size()));
    return ForeignKey{.columns = *columns, .referencedTable = targets->first->id, .referencedColumns = targets->second};
}

Result<Index> typedIndex(const QString &text, const Table &table)
{
    Line line(text);
    Index index;
    index.unique = line.takeWord("unique");
    do {
        const Result<IndexPart> part = takeIndexPart(line, table);
        if (!part)
            return fail(part);
        index.parts.append(*part);
    } while (line.takeMark(","));
    if (line.takeWord("where"))
        index.where = line.rest();
    else if (!line.atEnd())
        return notUnderstood(line);
    return index;
}

Result<IndexPart> typedIndexPart(const QString &text, const Table &table)
{
    Line line(text);
    const Result<IndexPart> part = takeIndexPart(line, table);
    if (part && !line.atEnd())
        return notUnderstood(line);
    return part;
}

Result<ExclusionConstraint> typedExclusion(const QString &text, const Table &table)
{
    Line line(text);
    ExclusionConstraint exclusion{.method = QStringLiteral("gist")};
    if (line.takeWord("using")) {
        const Result<QString> method = takeName(line, TypedText::tr("Type the method: gist, spgist, btree, hash."));
        if (!method)
            return fail(method);
        exclusion.method = method->toLower();
    }
    do {
        const Result<IndexPart> what = takeIndexPart(line, table);
        if (!what)
            return fail(what);
        const QString comparison = line.takeWord("with") ? takeUpToNext(line) : QString();
        if (comparison.isEmpty())
            return fail(QStringLiteral("typed.comparison"),
                        TypedText::tr("Type how rows are compared: room with =, during with &&"));
        exclusion.parts.append({*what, comparison});
    } while (line.takeMark(","));
    if (line.takeWord("where"))
        exclusion.where = line.rest();
    else if (!line.atEnd())
        return notUnderstood(line);
    return exclusion;
}

Result<Partition> typedPartition(const QString &text)
{
    Line line(text);
    const Result<QString> name =
        takeName(line, TypedText::tr("Type a name and the rows it holds: p2026 values less than (2027)"));
    if (!name)
        return fail(name);
    const QString bound = line.rest();
    if (bound.isEmpty())
        return fail(QStringLiteral("typed.bound"),
                    TypedText::tr("Type which rows it holds: for values from (1) to (9), values in (1, 2), default"));
    return Partition{.name = *name, .bound = bound};
}

Result<TypedTrigger> typedTrigger(const QString &text)
{
    Line line(text);
    const Result<QString> name = takeName(line, TypedText::tr("Type a name: stamp, or stamp before update"));
    if (!name)
        return fail(name);
    TypedTrigger typed{*name, {}};
    if (line.atEnd())
        return typed;
    QStringList words;
    if (line.takeWord("instead") && line.takeWord("of"))
        words.append(QStringLiteral("INSTEAD OF"));
    else if (line.takeWord("before"))
        words.append(QStringLiteral("BEFORE"));
    else if (line.takeWord("after"))
        words.append(QStringLiteral("AFTER"));
    for (const char *event : {"insert", "update", "delete"}) {
        if (words.size() == 1 && line.takeWord(event))
            words.append(QString::fromLatin1(event).toUpper());
    }
    if (words.size() != 2 || !line.atEnd())
        return fail(QStringLiteral("typed.moment"),
                    TypedText::tr("Type when it runs: before or after, then insert, update or delete."));
    typed.moment = words.join(QLatin1Char(' '));
    return typed;
}

} // namespace joinery
