// SPDX-License-Identifier: MIT
#include "core/schema/types_in_objects.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/schema/sql_spelling.h"
#include "core/schema/table_texts.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** Renames types in a text, of which the caller says where they stand. */
class TypeRenamer
{
public:
    TypeRenamer(const QString &sql, const RelationName &from, const RelationName &to)
        : m_sql(sql), m_from(from), m_to(to), m_tokens(lexSql(sql, SqlLexOptions::postgresql()))
    {
        m_tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    }

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] bool isMark(qsizetype at, const char *mark) const
    {
        return at < size() && m_tokens.at(at).isMark(m_sql, QLatin1String(mark));
    }
    [[nodiscard]] bool isWord(qsizetype at, const char *word) const
    {
        return at < size() && m_tokens.at(at).isWord(m_sql, QLatin1String(word));
    }
    template <typename... Words>
    [[nodiscard]] bool isAnyWord(qsizetype at, Words... words) const
    {
        return (isWord(at, words) || ...);
    }
    /** The place behind the parenthesis that closes the one here. */
    [[nodiscard]] qsizetype behindParentheses(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < size(); ++i) {
            depth += isMark(i, "(") ? 1 : isMark(i, ")") ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return size();
    }

    /** "price numeric", "IN kind mood DEFAULT 'ok'", "mood[]": its type is the last name before what follows a type. */
    void argument(qsizetype begin, qsizetype end)
    {
        qsizetype name = -1;
        for (qsizetype i = begin; i < end; ++i) {
            if (isAnyWord(i, "default", "collate", "order") || isMark(i, "=") || isMark(i, ":="))
                break;
            if (m_tokens.at(i).isName())
                name = i;
            if (isMark(i, "("))
                i = behindParentheses(i) - 1;
        }
        if (name >= 0)
            type(name);
    }

    /** Arguments with commas between them, in the parentheses that open here; gives the place behind. */
    qsizetype arguments(qsizetype open)
    {
        const qsizetype behind = behindParentheses(open);
        qsizetype begin = open + 1;
        for (qsizetype i = begin; i < behind; ++i) {
            if (isMark(i, ",") || i == behind - 1) {
                argument(begin, i);
                begin = i + 1;
            } else if (isMark(i, "(")) {
                i = behindParentheses(i) - 1;
            }
        }
        return behind;
    }

    /** "'ok'::mood", "CAST(x AS mood)"; with `withPrefixes` also "mood 'ok'", which could be a name and its alias. */
    void casts(bool withPrefixes)
    {
        QList<bool> areCasts;
        for (qsizetype i = 0; i < size(); ++i) {
            if (isMark(i, "(")) {
                areCasts.append(i > 0 && isWord(i - 1, "cast"));
            } else if (isMark(i, ")") && !areCasts.isEmpty()) {
                areCasts.removeLast();
            } else if (isMark(i, "::") || (isWord(i, "as") && !areCasts.isEmpty() && areCasts.last())) {
                typeFrom(i + 1);
            } else if (withPrefixes && i + 1 < size() && m_tokens.at(i + 1).kind == SqlToken::Kind::String) {
                type(i);
            }
        }
    }

    /** The type that begins here, a name perhaps with its namespace in front. */
    void typeFrom(qsizetype begin) { type(isMark(begin + 1, ".") ? begin + 2 : begin); }

    [[nodiscard]] QString result() const { return m_result + m_sql.sliced(m_done); }

private:
    /** The new name in quotes where it needs them, or where the old one had them without need. */
    [[nodiscard]] QString writtenLike(const SqlToken &old) const
    {
        const QString value = old.value(m_sql);
        const bool hasQuotes = old.kind == SqlToken::Kind::QuotedIdentifier && spelledInFoldedSql(value) == value;
        return hasQuotes ? quoted(m_to.name, u'"') : spelledInFoldedSql(m_to.name);
    }

    /** The type whose last name stands here. */
    void type(qsizetype at)
    {
        if (at >= size() || !m_tokens.at(at).isName())
            return;
        const bool isQualified = at > 1 && isMark(at - 1, ".") && m_tokens.at(at - 2).isName();
        const SqlToken &name = m_tokens.at(at);
        const SqlToken &first = m_tokens.at(isQualified ? at - 2 : at);
        if (!m_from.isMeantBy(isQualified ? first.value(m_sql) : QString(), name.value(m_sql)) || first.start < m_done)
            return;
        const QString own = name.value(m_sql) == m_to.name ? name.text(m_sql).toString() : writtenLike(name);
        const bool isMoved = !sameSqlName(m_from.nameSpace, m_to.nameSpace) &&
                             !(isDefaultNameSpace(m_from.nameSpace) && isDefaultNameSpace(m_to.nameSpace));
        const qsizetype start = isMoved ? first.start : name.start;
        const bool isBare = !isMoved || isDefaultNameSpace(m_to.nameSpace);
        m_result += QStringView(m_sql).sliced(m_done, start - m_done);
        m_result += apartFromNeighbours(isBare ? own : spelledInFoldedSql(m_to.nameSpace) + u'.' + own, m_sql, start,
                                        name.end());
        m_done = name.end();
    }

    const QString &m_sql;
    const RelationName &m_from;
    const RelationName &m_to;
    QList<SqlToken> m_tokens;
    QString m_result;
    qsizetype m_done = 0;
};

/** "(a mood) RETURNS SETOF mood …", "… RETURNS TABLE (a mood) …": the rest says nothing of types. */
void renameInRoutine(TypeRenamer &renamer)
{
    qsizetype at = renamer.isMark(0, "(") ? renamer.arguments(0) : 0;
    if (!renamer.isWord(at, "returns"))
        return;
    ++at;
    if (renamer.isWord(at, "table") && renamer.isMark(at + 1, "("))
        renamer.arguments(at + 1);
    else
        renamer.typeFrom(renamer.isWord(at, "setof") ? at + 1 : at);
}

/** "(LEFTARG = mood, …)", "(mood) (SFUNC = f, STYPE = mood)", "AS RANGE (SUBTYPE = mood)": behind these words. */
void renameInOptions(TypeRenamer &renamer, qsizetype from)
{
    for (qsizetype i = from; i < renamer.size(); ++i) {
        if (renamer.isAnyWord(i, "leftarg", "rightarg", "stype", "mstype", "basetype", "subtype") &&
            renamer.isMark(i + 1, "="))
            renamer.typeFrom(i + 2);
    }
}

} // namespace

QString renameTypeInDefinition(const QString &definition, Kind kind, const RelationName &from, const RelationName &to)
{
    TypeRenamer renamer(definition, from, to);
    switch (kind) {
    case Kind::Function:
    case Kind::Procedure:
        renameInRoutine(renamer);
        break;
    case Kind::Aggregate:
        renameInOptions(renamer, renamer.isMark(0, "(") ? renamer.arguments(0) : 0);
        break;
    case Kind::Operator:
        renameInOptions(renamer, 0);
        break;
    case Kind::Domain:
        renamer.typeFrom(renamer.isWord(0, "as") ? 1 : 0);
        break;
    case Kind::CompositeType:
        if (renamer.isMark(1, "("))
            renamer.arguments(1);
        else
            renameInOptions(renamer, 0);
        break;
    default:
        break;
    }
    return renamer.result();
}

namespace {

QString renameInSignature(const QString &signature, const RelationName &from, const RelationName &to)
{
    TypeRenamer renamer(signature, from, to);
    if (renamer.isMark(0, "("))
        renamer.arguments(0);
    return renamer.result();
}

QString renameOneName(const QString &text, const RelationName &from, const RelationName &to)
{
    TypeRenamer renamer(text, from, to);
    renamer.typeFrom(0);
    return renamer.result();
}

/** "integer AS mood". */
QString renameInCast(const QString &name, const RelationName &from, const RelationName &to)
{
    TypeRenamer renamer(name, from, to);
    for (qsizetype i = 0; i < renamer.size(); ++i) {
        if (!renamer.isWord(i, "as"))
            continue;
        renamer.argument(0, i);
        renamer.argument(i + 1, renamer.size());
        return renamer.result();
    }
    return name;
}

bool mayMention(const QString &sql, const QString &name)
{
    // A quote inside a name is doubled in the text.
    return name.contains(u'"') || sql.contains(name, Qt::CaseInsensitive);
}

/** Whether databases have a type that is called so. */
bool isTypeOfDatabases(const QString &name)
{
    static const QSet<QString> others{
        "bit",     "box",    "bytea",     "cidr",      "circle",   "float4",     "float8",    "geometry",  "hstore",
        "inet",    "int2",   "int4",      "int8",      "line",     "lseg",       "macaddr",   "macaddr8",  "money",
        "name",    "oid",    "path",      "point",     "polygon",  "record",     "regclass",  "regproc",   "regtype",
        "trigger", "timetz", "tsquery",   "tsvector",  "void",     "xml",        "int4range", "int8range", "numrange",
        "tsrange", "citext", "tstzrange", "daterange", "jsonpath", "pg_lsn",     "xid",       "uuid",      "varbit",
        "bool",    "char",   "cstring",   "internal",  "any",      "anyelement", "anyarray",  "refcursor"};
    return DataType::fromText(name).kind != DataType::Kind::Native || others.contains(name.toLower());
}

/** The new text, or the old one where the way back would not lead to it. */
template <typename Rename>
QString reversibly(const Rename &rename, const QString &text, const RelationName &from, const RelationName &to)
{
    const QString changed = rename(text, from, to);
    const RelationName newName{to.name, to.nameSpace, true};
    return rename(changed, newName, from) == text ? changed : text;
}

/** In expressions and queries a bare name that databases have a type of means that type. */
QString renameTypeInCasts(const QString &sql, RelationName from, const RelationName &to, bool withPrefixes)
{
    if (!mayMention(sql, from.name))
        return sql;
    from.isMeantByBareName = from.isMeantByBareName && !isTypeOfDatabases(from.name);
    TypeRenamer renamer(sql, from, to);
    renamer.casts(withPrefixes);
    return renamer.result();
}

/** What stands in a view, trigger or policy may be written for a database where a string can be an alias. */
bool hasTypedStrings(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::Function || kind == Kind::Procedure;
}

void renameTypeInExpressions(Schema &schema, const RelationName &from, const RelationName &to)
{
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        changeExpressions(schema, table, [&](const QString &text) -> std::optional<QString> {
            const QString changed = renameTypeInCasts(text, from, to, true);
            return changed == text ? std::nullopt : std::optional(changed);
        });
    }
}

} // namespace

void renameTypeInObjects(Schema &schema, const RelationName &from, const RelationName &to)
{
    renameTypeInExpressions(schema, from, to);
    const IdMap<DefinitionObject> before = schema.objects;
    for (const DefinitionObject &object : before) {
        if (!mayMention(object.definition, from.name) && !mayMention(object.signature, from.name) &&
            !mayMention(object.name, from.name))
            continue;
        DefinitionObject changed = object;
        changed.definition = renameTypeInCasts(renameTypeInDefinition(object.definition, object.kind, from, to), from,
                                               to, hasTypedStrings(object.kind));
        changed.signature = reversibly(renameInSignature, object.signature, from, to);
        if (object.kind == Kind::Cast)
            changed.name = reversibly(renameInCast, object.name, from, to);
        if (changed != object)
            schema.objects.insert(changed);
    }
}

void renameRowTypeInObjects(Schema &schema, const RelationName &from, const RelationName &to)
{
    RelationName known = from;
    known.isMeantByBareName = from.isMeantByBareName && !isTypeOfDatabases(from.name);
    renameTypeInObjects(schema, known, to);
}

void renameCollationEverywhere(Schema &schema, const RelationName &from, const RelationName &to)
{
    const auto renamed = [&](const QString &collation) {
        return mayMention(collation, from.name) ? reversibly(renameOneName, collation, from, to) : collation;
    };
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        Table changed = table;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (const QString own = renamed(table.columns.at(i).collation); own != table.columns.at(i).collation)
                changed.columns[i].collation = own;
        }
        for (const Index &index : table.indexes) {
            for (qsizetype i = 0; i < index.parts.size(); ++i) {
                if (const QString own = renamed(index.parts.at(i).collation); own != index.parts.at(i).collation)
                    changed.indexes.edit(index.id)->parts[i].collation = own;
            }
        }
        for (const ExclusionConstraint &exclusion : table.exclusions) {
            for (qsizetype i = 0; i < exclusion.parts.size(); ++i) {
                const QString &old = exclusion.parts.at(i).what.collation;
                if (const QString own = renamed(old); own != old)
                    changed.exclusions.edit(exclusion.id)->parts[i].what.collation = own;
            }
        }
        if (changed != table)
            schema.tables.insert(changed);
    }
}

} // namespace joinery
