// SPDX-License-Identifier: MIT
#include "core/schema/sql_completion.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_scopes.h"
#include "core/schema/column_meaning.h"

#include <algorithm>

namespace joinery {

namespace {

constexpr int mostWords = 300;

/** The word that ends at a place, and what stands before it and a dot. */
struct Place
{
    qsizetype start = 0;
    QString prefix;
    bool hasQualifier = false;
    QString qualifier;
    /** In a text, a number or a comment nothing is proposed. */
    bool isQuiet = false;
};

bool isBehindDot(const QList<SqlToken> &tokens, qsizetype dot, QStringView sql)
{
    return dot > 0 && tokens.at(dot).isMark(sql, QLatin1String(".")) && tokens.at(dot - 1).isName();
}

Place placeAt(QStringView sql, qsizetype position, const SqlLexOptions &options)
{
    const QStringView before = sql.first(std::clamp<qsizetype>(position, 0, sql.size()));
    const QList<SqlToken> tokens = lexSql(before, options);
    Place place;
    place.start = before.size();
    if (tokens.isEmpty())
        return place;
    const SqlToken &last = tokens.last();
    const bool isOpen = !last.terminated || last.kind == SqlToken::Kind::Comment;
    if (last.kind == SqlToken::Kind::String || last.kind == SqlToken::Kind::Number || isOpen) {
        place.isQuiet = last.kind != SqlToken::Kind::Comment || isOpen;
        return place;
    }
    qsizetype dot = tokens.size() - 1;
    if (last.kind == SqlToken::Kind::Identifier) {
        place.start = last.start;
        place.prefix = last.text(before).toString();
        --dot;
    }
    if (dot >= 0 && isBehindDot(tokens, dot, before)) {
        place.hasQualifier = true;
        place.qualifier = tokens.at(dot - 1).value(before);
    }
    return place;
}

const Table *tableMeant(const Schema &schema, QStringView name, QStringView nameSpace)
{
    for (const Table &table : schema.tables) {
        if (sameSqlName(table.name, name) && (nameSpace.isEmpty() || sameSqlName(table.nameSpace, nameSpace)))
            return &table;
    }
    return nullptr;
}

QStringList namesOf(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    return names;
}

QStringList columnsOf(const Schema &schema, const QString &name, const QString &nameSpace, int depth)
{
    if (const Table *table = tableMeant(schema, name, nameSpace))
        return namesOf(*table);
    constexpr int deepest = 8;
    for (const DefinitionObject &object : schema.objects) {
        if (!isRelation(object.kind) || !sameSqlName(object.name, name) || depth > deepest)
            continue;
        const auto lookup = [&](const QString &relation) -> std::optional<QStringList> {
            const QString bare = relation.section(QLatin1Char('.'), -1);
            const QStringList names = columnsOf(schema, bare, {}, depth + 1);
            return names.isEmpty() ? std::nullopt : std::optional(names);
        };
        return viewColumns(object.definition, lookup).value_or(QStringList());
    }
    return {};
}

class Completer
{
public:
    Completer(const Schema &schema, const SqlLexOptions &options, const Place &place)
        : m_schema(schema), m_options(options), m_place(place)
    {
    }

    QStringList words() const { return m_words; }

    void addSources(const SqlScopes &scopes)
    {
        for (const SqlScope &scope : scopes.scopes) {
            for (const SqlSource &source : scope.sources) {
                if (!source.onlyQualified)
                    addNames(columnsOfSource(scopes, source));
            }
        }
    }

    /** Behind a qualifier: an alias, a table, NEW or OLD, or a namespace. */
    void addQualified(const SqlScopes &scopes)
    {
        // The innermost scopes come last, and are the likeliest to be written in.
        for (auto scope = scopes.scopes.crbegin(); scope != scopes.scopes.crend(); ++scope) {
            for (const SqlSource &source : scope->sources) {
                if (!sameSqlName(source.alias, m_place.qualifier))
                    continue;
                addNames(columnsOfSource(scopes, source));
                if (!m_words.isEmpty())
                    return;
            }
        }
        addNames(columnsOfRelation(m_schema, m_place.qualifier));
        if (m_words.isEmpty())
            addRelations(m_place.qualifier);
    }

    void addRelations(const QString &nameSpace = {})
    {
        QStringList names;
        const auto add = [&](const auto &relation) {
            if (nameSpace.isEmpty() || sameSqlName(relation.nameSpace, nameSpace))
                names.append(relation.name);
        };
        for (const Table &table : m_schema.tables)
            add(table);
        for (const DefinitionObject &object : m_schema.objects) {
            if (isRelation(object.kind))
                add(object);
        }
        names.sort(Qt::CaseInsensitive);
        addNames(names);
    }

    void addKeywords()
    {
        // All of them on an empty place would bury the names.
        if (m_place.prefix.isEmpty())
            return;
        const bool isLower = m_place.prefix.front().isLower();
        QStringList keywords = sqlKeywords();
        keywords.sort();
        for (const QString &word : std::as_const(keywords))
            add(isLower ? word.toLower() : word, word);
    }

    void addNames(const QStringList &names)
    {
        for (const QString &name : names)
            add(spelled(name), name);
    }

private:
    void add(const QString &word, const QString &name)
    {
        if (m_words.size() < mostWords && name.startsWith(m_place.prefix, Qt::CaseInsensitive) &&
            !m_words.contains(word))
            m_words.append(word);
    }

    QString spelled(const QString &name) const
    {
        const bool folds = m_options.dollarQuotes;
        if (!needsSqlQuotes(name) && !(folds && name != name.toLower()))
            return name;
        const QChar quote = m_options.doubleQuotedStrings ? QLatin1Char('`') : QLatin1Char('"');
        return quote + QString(name).replace(quote, QString(2, quote)) + quote;
    }

    QStringList columnsOfSource(const SqlScopes &scopes, const SqlSource &source) const
    {
        if (!source.columns.isEmpty())
            return source.columns;
        if (source.query < 0)
            return columnsOfRelation(m_schema, source.table, source.nameSpace);
        QStringList names;
        for (const SqlResultColumn &result : scopes.scopes.value(source.query).results) {
            if (!result.isStar && result.nameToken >= 0)
                names.append(result.name);
        }
        return names;
    }

    const Schema &m_schema;
    const SqlLexOptions &m_options;
    const Place &m_place;
    QStringList m_words;
};

} // namespace

QStringList columnsOfRelation(const Schema &schema, const QString &name, const QString &nameSpace)
{
    return columnsOf(schema, name, nameSpace, 0);
}

SqlCompletion completionAt(const QString &sql, qsizetype position, const Schema &schema, const SqlLexOptions &options,
                           const Table *own)
{
    const Place place = placeAt(sql, position, options);
    SqlCompletion completion{place.start, {}};
    if (place.isQuiet)
        return completion;
    // An empty place gets a name, so that the words behind it are not taken for it.
    const QString whole =
        place.prefix.isEmpty() ? QString(sql).insert(place.start, QStringLiteral("joinery_place ")) : sql;
    const SqlScopes scopes = SqlScopes::of(whole, options);
    Completer completer(schema, options, place);
    if (place.hasQualifier) {
        if (own && sameSqlName(own->name, place.qualifier))
            completer.addNames(namesOf(*own));
        else
            completer.addQualified(scopes);
    } else {
        if (own)
            completer.addNames(namesOf(*own));
        completer.addSources(scopes);
        if (!own)
            completer.addRelations();
        completer.addKeywords();
    }
    completion.words = completer.words();
    return completion;
}

} // namespace joinery
