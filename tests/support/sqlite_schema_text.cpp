// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_schema_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** Names in lower case without quotes, texts as they are, no comments. */
QStringList tokensOf(const QString &sql)
{
    static const QRegularExpression token(
        QStringLiteral("(?<skip>--[^\\n]*|/\\*.*?(?:\\*/|\\z)|\\s+)|(?<text>[xX]?'(?:[^']|'')*')|"
                       "(?<name>\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\])|"
                       "(?<word>[\\w$\\x{80}-\\x{10ffff}]+(?:(?<=\\d)\\.\\d+)?|<=|>=|<>|!=|==|\\|\\||->>?|.)"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    for (auto found = token.globalMatch(sql); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (const QString text = match.captured(QStringLiteral("text")); !text.isEmpty())
            tokens.append(text);
        else if (const QString name = match.captured(QStringLiteral("name")); !name.isEmpty())
            tokens.append(name.mid(1, name.size() - 2).replace(QString(2, name.front()), name.front()).toLower());
        else if (const QString word = match.captured(QStringLiteral("word")); !word.isEmpty())
            tokens.append(word.toLower());
    }
    return tokens;
}

/** Reads one CREATE TABLE. */
class TableText
{
public:
    TableText(const QString &sql, const QHash<QString, QStringList> &primaryKeys)
        : m_tokens(tokensOf(sql)), m_primaryKeys(primaryKeys)
    {
        while (!isAt({"("}))
            m_head.append(take());
        take();
        while (!isAt({")"}) && !isAtEnd()) {
            if (isAt({"constraint"}) || isAt({"primary", "key"}) || isAt({"unique"}) || isAt({"check"}) ||
                isAt({"foreign", "key"}))
                readConstraint({});
            else
                readColumn();
            skip({","});
        }
        take();
        while (!isAtEnd())
            m_options.append(take());
    }

    [[nodiscard]] QString text()
    {
        m_constraints.sort();
        m_options.removeAll(QStringLiteral(","));
        m_options.sort();
        return (QStringList{m_head.join(u' ')} + m_columns + m_constraints + QStringList{m_options.join(u' ')})
            .join(QLatin1Char('\n'));
    }

    [[nodiscard]] QStringList primaryKey() const { return m_primaryKey; }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_tokens.size(); }

    [[nodiscard]] bool isAt(const QStringList &words) const { return m_tokens.mid(m_at, words.size()) == words; }

    QString take() { return m_tokens.value(m_at++); }

    bool skip(const QStringList &words)
    {
        if (!isAt(words))
            return false;
        m_at += words.size();
        return true;
    }

    /** "( a + 1 )". */
    QString takeParentheses()
    {
        QStringList taken;
        int depth = 0;
        do {
            depth += isAt({"("}) ? 1 : isAt({")"}) ? -1 : 0;
            taken.append(take());
        } while (depth > 0 && !isAtEnd());
        return taken.join(QLatin1Char(' '));
    }

    QString takeConflict() { return skip({"on", "conflict"}) ? QStringLiteral(" on conflict ") + take() : QString(); }

    /** The parts of a key without ASC, the names of its columns into `names`. */
    QString takeKey(QStringList *names = nullptr)
    {
        QStringList parts = takeParentheses().split(QLatin1Char(' '));
        if (names) {
            for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
                if (i == 0 || parts.at(i) == QLatin1String(","))
                    names->append(parts.at(i + 1));
            }
        }
        parts.removeAll(QStringLiteral("asc"));
        return parts.join(QLatin1Char(' '));
    }

    QString takeReference()
    {
        const QString table = take();
        QString columns = isAt({"("}) ? takeParentheses() : QString();
        if (columns.isEmpty() && !m_primaryKeys.value(table).isEmpty())
            columns = QStringLiteral("( %1 )").arg(m_primaryKeys.value(table).join(QStringLiteral(" , ")));
        QStringList rest;
        for (;;) {
            if (skip({"on", "delete"}))
                rest.append(QStringLiteral("on delete ") + takeAction());
            else if (skip({"on", "update"}))
                rest.append(QStringLiteral("on update ") + takeAction());
            else if (skip({"match"}))
                rest.append(QStringLiteral("match ") + take());
            else if (skip({"not", "deferrable"}))
                skip({"initially", "immediate"}) || skip({"initially", "deferred"});
            else if (skip({"deferrable"}))
                rest.append(skip({"initially", "deferred"}) ? QStringLiteral("deferred")
                                                            : QStringLiteral("deferrable"));
            else if (!skip({"initially", "immediate"}))
                break;
        }
        rest.removeAll(QStringLiteral("on delete no action"));
        rest.removeAll(QStringLiteral("on update no action"));
        rest.removeAll(QStringLiteral("match simple"));
        rest.sort();
        return QStringLiteral("references %1 %2 %3").arg(table, columns, rest.join(QLatin1Char(' ')));
    }

    QString takeAction()
    {
        const QString word = take();
        return word == QLatin1String("no") || word == QLatin1String("set") ? word + QLatin1Char(' ') + take() : word;
    }

    /** One of the table, or with its column, from behind its name. False where it is none of those. */
    bool readConstraint(const QString &column, QString name = {})
    {
        while (column.isEmpty() && skip({"constraint"}))
            name = take();
        const QString head = name.isEmpty() ? QString() : QStringLiteral("constraint %1 ").arg(name);
        const QString itself = QStringLiteral("( %1 )").arg(column);
        if (skip({"primary", "key"})) {
            m_primaryKey = column.isEmpty() ? QStringList() : QStringList(column);
            const bool isDown = !column.isEmpty() && skip({"desc"});
            skip({"asc"});
            QString key = column.isEmpty() ? takeKey(&m_primaryKey) : itself;
            if (isDown)
                key.insert(key.size() - 1, QStringLiteral("desc "));
            const QString conflict = takeConflict();
            // "PRIMARY KEY (id AUTOINCREMENT)" is the other way to say it.
            if (!column.isEmpty() && skip({"autoincrement"}))
                key.insert(key.size() - 1, QStringLiteral("autoincrement "));
            m_constraints.append(head + QStringLiteral("primary key ") + key + conflict);
        } else if (skip({"unique"})) {
            const QString key = column.isEmpty() ? takeKey() : itself;
            m_constraints.append(head + QStringLiteral("unique ") + key + takeConflict());
        } else if (skip({"check"})) {
            m_constraints.append(head + QStringLiteral("check ") + takeParentheses());
            takeConflict();
        } else if (!column.isEmpty() && skip({"references"})) {
            m_constraints.append(head + QStringLiteral("foreign key %1 ").arg(itself) + takeReference());
        } else if (skip({"foreign", "key"})) {
            const QString key = takeKey();
            skip({"references"});
            m_constraints.append(head + QStringLiteral("foreign key %1 ").arg(key) + takeReference());
        } else {
            return false;
        }
        return true;
    }

    [[nodiscard]] bool isAtColumnConstraint() const
    {
        static const QStringList words{"constraint", "primary",    "not",     "null", "unique",    "check",
                                       "default",    "references", "collate", "as",   "generated", "deferrable"};
        return words.contains(m_tokens.value(m_at));
    }

    void readColumn()
    {
        const QString name = take();
        QStringList type;
        while (!isAtEnd() && !isAt({","}) && !isAt({")"}) && !isAtColumnConstraint())
            type.append(isAt({"("}) ? takeParentheses() : take());
        QStringList says;
        while (!isAtEnd() && !isAt({","}) && !isAt({")"})) {
            const QString named = skip({"constraint"}) ? take() : QString();
            if (readConstraint(name, named))
                continue;
            if (skip({"not", "null"}))
                says.append(QStringLiteral("not null") + takeConflict());
            else if (skip({"null"}))
                takeConflict();
            else if (skip({"default"}))
                says.append(QStringLiteral("default ") + takeDefault());
            else if (skip({"collate"}))
                says.append(QStringLiteral("collate ") + take());
            else if (skip({"generated", "always", "as"}) || skip({"as"}))
                says.append(QStringLiteral("as ") + takeParentheses() +
                            (skip({"stored"}) ? QStringLiteral(" stored") : QString()));
            else if (!skip({"virtual"}))
                says.append(take());
        }
        says.sort();
        m_columns.append((QStringList{name, type.join(u' ')} + says).join(QLatin1Char(' ')));
    }

    QString takeDefault()
    {
        if (isAt({"("}))
            return takeParentheses();
        QString sign;
        while (isAt({"+"}) || isAt({"-"}))
            sign += take();
        return sign + take();
    }

    const QStringList m_tokens;
    const QHash<QString, QStringList> &m_primaryKeys;
    qsizetype m_at = 0;
    QStringList m_head;
    QStringList m_columns;
    QStringList m_constraints;
    QStringList m_options;
    QStringList m_primaryKey;
};

bool isTable(const QString &sql)
{
    return sql.startsWith(QLatin1String("CREATE TABLE"), Qt::CaseInsensitive);
}

} // namespace

QString normalSqliteStatement(const QString &sql, const QHash<QString, QStringList> &primaryKeys)
{
    if (isTable(sql))
        return TableText(sql, primaryKeys).text();
    QStringList tokens = tokensOf(sql);
    if (sql.contains(QRegularExpression(QStringLiteral("\\ACREATE\\s+(UNIQUE\\s+)?INDEX"),
                                        QRegularExpression::CaseInsensitiveOption)))
        tokens.removeAll(QStringLiteral("asc"));
    return tokens.join(QLatin1Char(' '));
}

QStringList primaryKeyOfSqlite(const QString &sql)
{
    return isTable(sql) ? TableText(sql, {}).primaryKey() : QStringList();
}

} // namespace joinery
