// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_view_words.h"

#include "core/dialect/mariadb/mariadb_expression_words.h"
#include "core/dialect/mariadb/mariadb_function_spelling.h"

#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

using Word = ExpressionWord;

bool isPlain(const Word &word, const char *text)
{
    return word.kind == Word::Kind::Plain && word.text == QLatin1String(text);
}

bool isNameLike(const Word &word)
{
    static const QRegularExpression bare(QStringLiteral("\\A[\\w$]+\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.kind == Word::Kind::Name || (word.kind == Word::Kind::Plain && bare.match(word.text).hasMatch());
}

/** What the names of a view's columns are, from the text the server has of it. */
QStringList columnsOfView(const QString &definition)
{
    QStringList result;
    int depth = 0;
    bool isSelecting = false;
    const QList<Word> words = expressionWords(definition);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        depth += isPlain(word, "(") ? 1 : isPlain(word, ")") ? -1 : 0;
        if (depth > 0)
            continue;
        if (isSelecting && isPlain(word, "from"))
            break;
        if (isSelecting && isPlain(word, "as") && i + 1 < words.size())
            result.append(words.at(i + 1).text);
        isSelecting = isSelecting || isPlain(word, "select");
    }
    return result;
}

/** Brings one query to its words. */
class QueryReader
{
public:
    QueryReader(const Schema &schema, const QString &sql) : m_schema(schema), m_words(expressionWords(sql)) {}

    QStringList read()
    {
        while (m_at < m_words.size())
            readOne();
        return m_result;
    }

private:
    [[nodiscard]] bool is(const char *text, qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() && isPlain(m_words.at(m_at + ahead), text);
    }

    void add(const QString &word)
    {
        m_result.append(word);
        ++m_at;
    }

    /** The next word begins something that may have another name. */
    void beginItem() { m_items.last() = m_result.size(); }

    void readOne()
    {
        const Word word = m_words.at(m_at);
        static const QStringList silent{QStringLiteral("inner"), QStringLiteral("outer"), QStringLiteral("cross"),
                                        QStringLiteral("asc"), QStringLiteral("cascaded")};
        const bool isQualifier = isNameLike(word) && is(".", 1);
        if (is("(")) {
            m_items.append(m_result.size());
            ++m_at;
        } else if (is(")")) {
            if (m_items.size() > 1)
                m_items.removeLast();
            ++m_at;
        } else if (isQualifier && is("*", 2)) {
            addColumns(word.text);
            m_at += 3;
        } else if (isQualifier) {
            m_at += 2;
        } else if (is("as") && m_at > 0 && m_at + 1 < m_words.size() && !is("select", 1)) {
            addOtherName(m_words.at(m_at + 1).text);
        } else if (word.kind == Word::Kind::Plain && silent.contains(word.text)) {
            ++m_at;
        } else if (is("join") || is(",")) {
            add(QStringLiteral(","));
            beginItem();
        } else if (is("select") || is("distinct") || is("from")) {
            add(word.text);
            beginItem();
        } else if (is("count") && is("(", 1) && is("*", 2)) {
            m_result += {QStringLiteral("count"), QStringLiteral("0")};
            m_at += 4;
        } else if (is("*") && m_items.last() == m_result.size()) {
            addColumns({});
            ++m_at;
        } else {
            add(is("(", 1) && isNameLike(word) ? functionName(word.text) : word.text);
        }
    }

    /** A name that says no more than what it stands behind would say by itself is left out. */
    void addOtherName(const QString &name)
    {
        m_at += 2;
        const QStringList item = m_result.mid(m_items.last());
        if (item != QStringList{name} && item != QueryReader(m_schema, name).read())
            m_result.append(name);
    }

    /** Those of every relation of the query around, or of the one that is called so. */
    void addColumns(const QString &only)
    {
        QStringList columns;
        for (const auto &[relation, name] : relations()) {
            if (only.isEmpty() || only == name)
                columns += columnsOf(relation);
        }
        m_result += columns.join(QStringLiteral("\n,\n")).split(QLatin1Char('\n'));
    }

    [[nodiscard]] QStringList columnsOf(const QString &relation) const
    {
        QStringList result;
        for (const Table &table : m_schema.tables) {
            if (table.name.toLower() != relation)
                continue;
            for (const Column &column : table.columns) {
                if (!column.details->invisible)
                    result.append(column.name.toLower());
            }
            return result;
        }
        for (const DefinitionObject &object : m_schema.objects) {
            if (object.kind == DefinitionObject::Kind::View && object.name.toLower() == relation)
                return columnsOfView(object.definition);
        }
        return {QStringLiteral("*")};
    }

    /** What the query that is being read reads from, each with the name it has in it. */
    [[nodiscard]] QList<std::pair<QString, QString>> relations() const
    {
        static const QStringList ends{QStringLiteral("where"), QStringLiteral("group"),    QStringLiteral("having"),
                                      QStringLiteral("order"), QStringLiteral("limit"),    QStringLiteral("union"),
                                      QStringLiteral("with"),  QStringLiteral("procedure")};
        static const QStringList behind{QStringLiteral("join"),  QStringLiteral("on"),     QStringLiteral("inner"),
                                        QStringLiteral("left"),  QStringLiteral("right"),  QStringLiteral("cross"),
                                        QStringLiteral("using"), QStringLiteral("natural")};
        QList<std::pair<QString, QString>> result;
        qsizetype at = m_at;
        while (at < m_words.size() && !isPlain(m_words.at(at), "from"))
            ++at;
        bool isExpected = true;
        for (++at; at < m_words.size() && !ends.contains(m_words.at(at).text); ++at) {
            const Word &word = m_words.at(at);
            if (isExpected && isNameLike(word)) {
                result.append({word.text, word.text});
                isExpected = false;
                const bool isNamed = at + 1 < m_words.size() && isNameLike(m_words.at(at + 1)) &&
                                     !behind.contains(m_words.at(at + 1).text) &&
                                     !ends.contains(m_words.at(at + 1).text);
                if (isNamed) {
                    at += isPlain(m_words.at(at + 1), "as") ? 2 : 1;
                    if (at < m_words.size())
                        result.last().second = m_words.at(at).text;
                }
            } else if (isPlain(word, ",") || isPlain(word, "join")) {
                isExpected = true;
            }
        }
        return result;
    }

    const Schema &m_schema;
    QList<Word> m_words;
    qsizetype m_at = 0;
    QStringList m_result;
    /** Where the item begins that is being read, for each parenthesis that is open. */
    QList<qsizetype> m_items{0};
};

/** What stands in front of AS, and all behind it. */
std::pair<QStringList, QStringList> split(const QStringList &words)
{
    const qsizetype as = words.indexOf(QStringLiteral("as"));
    return {words.mid(0, as), words.mid(as + 1)};
}

/** What a view is made with besides its query. */
struct ViewHead
{
    QString algorithm = QStringLiteral("undefined");
    QString security = QStringLiteral("definer");
    QStringList columns;

    explicit ViewHead(const QStringList &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i) == QLatin1String("algorithm") && i + 2 < words.size()) {
                algorithm = words.at(i + 2);
                i += 2;
            } else if (words.at(i) == QLatin1String("sql") && i + 2 < words.size()) {
                security = words.at(i + 2);
                i += 2;
            } else {
                columns.append(words.at(i));
            }
        }
    }
};

} // namespace

bool isViewOf(const Schema &schema, const QString &found, const QString &model, bool saysAlgorithm)
{
    const auto [foundWords, foundQuery] = split(QueryReader(schema, found).read());
    const auto [modelWords, modelQuery] = split(QueryReader(schema, model).read());
    const ViewHead foundHead(foundWords);
    const ViewHead modelHead(modelWords);
    return foundQuery == modelQuery && (!saysAlgorithm || foundHead.algorithm == modelHead.algorithm) &&
           foundHead.security == modelHead.security &&
           (modelHead.columns.isEmpty() || modelHead.columns == foundHead.columns);
}

} // namespace joinery::mariadb
