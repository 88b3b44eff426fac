// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_expression_validation.h"

#include "core/base/sql_words.h"
#include "core/base/translate.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

/** Whether a function says something else at another time or in another session, when it is given so much. */
bool isFleeting(const QString &function, int arguments)
{
    static const QSet<QString> always = wordSet(
        "now sysdate current_timestamp localtime localtimestamp curdate current_date curtime current_time utc_date "
        "utc_time utc_timestamp from_unixtime rand uuid uuid_short sys_guid random_bytes connection_id user "
        "current_user session_user system_user current_role database schema version dayname monthname "
        "natural_sort_key");
    // What they leave out is up to the session.
    return always.contains(function) || (function == QLatin1String("unix_timestamp") && arguments == 0) ||
           (function == QLatin1String("week") && arguments == 1) ||
           (function == QLatin1String("date_format") && arguments == 2) ||
           (function == QLatin1String("to_char") && arguments <= 2);
}

/** Whether there is no place for it in what belongs to a table. */
bool isOfQueries(const QString &function)
{
    static const QSet<QString> all =
        wordSet("last_insert_id found_rows row_count sleep benchmark get_lock release_lock release_all_locks "
                "is_free_lock is_used_lock load_file master_pos_wait master_gtid_wait match min max sum count avg std "
                "stddev stddev_pop stddev_samp variance var_pop var_samp bit_and bit_or bit_xor group_concat "
                "json_arrayagg json_objectagg row_number rownum");
    return all.contains(function);
}

/** A word of an expression and what it stands for. */
struct Use
{
    QString text;
    bool isFleeting = false;
    bool isOfQueries = false;
};

/** How many there are in the parentheses that begin at a place. */
int countArguments(const QString &sql, const QList<SqlToken> &tokens, qsizetype opening)
{
    int depth = 0;
    int count = 0;
    for (qsizetype i = opening; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        if (token.isMark(sql, QLatin1String(")")) && --depth == 0)
            break;
        if (depth == 1 && token.isMark(sql, QLatin1String(",")))
            ++count;
        else if (depth > 0 && count == 0)
            count = 1;
        if (token.isMark(sql, QLatin1String("(")))
            ++depth;
    }
    return count;
}

/** Calls, words that are calls without parentheses, and variables. */
QList<Use> usesIn(const QString &sql)
{
    static const QSet<QString> bare = wordSet("current_timestamp localtime localtimestamp current_date current_time "
                                              "utc_date utc_time utc_timestamp current_user current_role");
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    QList<Use> result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        const QString text = token.value(sql);
        if (token.kind == SqlToken::Kind::Parameter && text.startsWith(QLatin1Char('@'))) {
            result.append({text, true, false});
            continue;
        }
        const bool isPart = i > 0 && tokens.at(i - 1).isMark(sql, QLatin1String("."));
        if (token.kind != SqlToken::Kind::Identifier || isPart)
            continue;
        const QString name = text.toLower();
        const bool isCall = i + 1 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String("("));
        if (isCall)
            result.append({text, isFleeting(name, countArguments(sql, tokens, i + 1)), isOfQueries(name)});
        else if (bare.contains(name))
            result.append({text, true, false});
    }
    return result;
}

/** Whether a column of this name is read, which a function of the name is not. */
bool readsColumn(const QString &sql, const QString &column)
{
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isCall = i + 1 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String("("));
        if (tokens.at(i).isName() && !isCall && tokens.at(i).value(sql).compare(column, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/** Whether what is before a name says that it is none of a column: of a type, a collation, a sequence. */
bool isNameOfElse(const QString &sql, const QList<SqlToken> &tokens, qsizetype place)
{
    static const QSet<QString> before = wordSet("as collate using set charset interval for");
    static const QSet<QString> ofSequences = wordSet("nextval lastval setval");
    const auto word = [&](qsizetype i) { return i < 0 ? QString() : tokens.at(i).value(sql).toLower(); };
    const bool isFirst = place > 0 && tokens.at(place - 1).isMark(sql, QLatin1String("("));
    return before.contains(word(place - 1)) || (isFirst && ofSequences.contains(word(place - 2)));
}

/** Names in an expression that can stand for nothing but columns: in backticks, or in front of a comparison. */
QStringList columnsNamedIn(const QString &sql)
{
    static const QSet<QString> words =
        wordSet("end true false null unknown default current_timestamp localtime localtimestamp current_date "
                "current_time utc_date utc_time utc_timestamp current_user current_role sysdate maxvalue row_start "
                "row_end microsecond second minute hour day week month quarter year second_microsecond "
                "minute_microsecond minute_second hour_microsecond hour_second hour_minute day_microsecond day_second "
                "day_minute day_hour year_month");
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    QStringList result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        const QString next = i + 1 < tokens.size() ? tokens.at(i + 1).text(sql).toString() : QString();
        const bool isPart = (i > 0 && tokens.at(i - 1).isMark(sql, QLatin1String("."))) || next == QLatin1String(".");
        if (!token.isName() || isPart || next == QLatin1String("(") || isNameOfElse(sql, tokens, i))
            continue;
        // A lone exclamation mark is the server's word for NOT, in front of what follows.
        const bool isCompared =
            !next.isEmpty() && next != QLatin1String("!") && QStringLiteral("=<>!").contains(next.front());
        const QString name = token.value(sql);
        const bool isPlain = !words.contains(name.toLower()) && !name.startsWith(QLatin1Char('_'));
        if (token.kind == SqlToken::Kind::QuotedIdentifier || (isCompared && isPlain))
            result.append(name);
    }
    return result;
}

class ExpressionRules
{
public:
    explicit ExpressionRules(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        for (const CheckConstraint *check : sortedByName(m_table.checks)) {
            m_part = check->id;
            m_title = Message::tr("Check %1 of table %2").arg(check->name, m_table.name);
            anywhere(check->expression);
            kept(check->expression);
            written(check->expression);
        }
        for (const Column &column : m_table.columns)
            ofColumn(column);
        return m_findings;
    }

private:
    void add(const char *code, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, m_part, text});
    }

    void ofColumn(const Column &column)
    {
        const auto &usual = column.defaultValue;
        const bool hasExpression = usual && usual->kind == DefaultValue::Kind::Expression;
        if (!hasExpression && !column.generated)
            return;
        const QString dotted = m_table.name + QLatin1Char('.') + column.name;
        m_part = column.id;
        if (!column.generated) {
            m_title = Message::tr("The default of %1").arg(dotted);
            anywhere(usual->text);
            return;
        }
        m_title = Message::tr("Column %1").arg(dotted);
        anywhere(column.generated->expression);
        if (column.generated->stored || isIndexed(column.id))
            kept(column.generated->expression);
        if (column.generated->stored)
            written(column.generated->expression);
    }

    void anywhere(const QString &expression)
    {
        for (const QString &name : columnsNamedIn(expression)) {
            const bool isThere = std::any_of(m_table.columns.begin(), m_table.columns.end(), [&](const Column &column) {
                return column.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (isThere)
                continue;
            add("unknown_column",
                Message::tr("%1 names %2, which is no column of the table. Correct it.").arg(m_title, name));
            return;
        }
        for (const Use &use : usesIn(expression)) {
            if (use.isOfQueries) {
                add("query_function",
                    Message::tr("%1 uses %2, which MariaDB takes in queries only. Use a view or a trigger.")
                        .arg(m_title, use.text));
                return;
            }
        }
    }

    /** What is checked or stored must say the same at any time. */
    void kept(const QString &expression)
    {
        for (const QString &each : withWhatIsRead(expression)) {
            for (const Use &use : usesIn(each)) {
                if (!use.isFleeting)
                    continue;
                add("fleeting_function",
                    Message::tr("%1 uses %2, which says something else at another time or in another session. MariaDB "
                                "refuses that in checks and in what is stored or indexed. Use a trigger.")
                        .arg(m_title, use.text));
                return;
            }
        }
    }

    /** What is checked or stored must not change without the server looking at it. */
    void written(const QString &expression)
    {
        const QStringList all = withWhatIsRead(expression);
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys)) {
            if (key->onDelete != ReferenceAction::SetNull && key->onUpdate != ReferenceAction::SetNull &&
                key->onUpdate != ReferenceAction::Cascade)
                continue;
            for (const QString &name : m_table.columnNames(key->columns)) {
                if (std::none_of(all.begin(), all.end(), [&](const QString &each) { return readsColumn(each, name); }))
                    continue;
                add("foreign_key_read",
                    Message::tr("%1 reads %2, to which foreign key %3 may write; MariaDB refuses that. Choose other "
                                "actions for the key, or use a trigger.")
                        .arg(m_title, name, key->name));
                return;
            }
        }
    }

    /** The expression, and those of the columns it reads that are computed only then. */
    [[nodiscard]] QStringList withWhatIsRead(const QString &expression) const
    {
        QStringList result{expression};
        QSet<ObjectId> seen;
        for (qsizetype i = 0; i < result.size(); ++i) {
            for (const Column &column : m_table.columns) {
                if (!column.generated || column.generated->stored || seen.contains(column.id) ||
                    !readsColumn(result.at(i), column.name))
                    continue;
                seen.insert(column.id);
                result.append(column.generated->expression);
            }
        }
        return result;
    }

    [[nodiscard]] bool isIndexed(ObjectId column) const
    {
        const auto inUnique = [&](const UniqueConstraint &unique) { return unique.columns.contains(column); };
        const auto inIndex = [&](const Index &index) {
            return std::any_of(index.parts.begin(), index.parts.end(),
                               [&](const IndexPart &part) { return part.column == column; });
        };
        return std::any_of(m_table.uniqueConstraints.begin(), m_table.uniqueConstraints.end(), inUnique) ||
               std::any_of(m_table.indexes.begin(), m_table.indexes.end(), inIndex);
    }

    const Table &m_table;
    /** What is looked at just now. */
    ObjectId m_part;
    QString m_title;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateExpressions(const Table &table)
{
    return ExpressionRules(table).result();
}

} // namespace joinery::mariadb
