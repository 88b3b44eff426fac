// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_text.h"

#include "core/base/sql_words.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery::postgresql {

namespace {

/**
 * Types that are found before those of the search path.
 * https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-CATALOG
 */
bool isBuiltInType(const QString &name)
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "aclitem any anyarray anyelement anyenum anyrange bit bool box bpchar bytea char cid cidr circle cstring "
            "date "
            "datemultirange daterange float4 float8 inet int2 int2vector int4 int4multirange int4range int8 "
            "int8multirange int8range internal interval json jsonb jsonpath line lseg macaddr macaddr8 money name "
            "numeric "
            "nummultirange numrange oid oidvector path point polygon record refcursor regclass regcollation regconfig "
            "regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype text tid time "
            "timestamp "
            "timestamptz timetz trigger tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector unknown uuid "
            "varbit varchar void xid xid8 xml");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

bool isPlain(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_][a-z0-9_]*\\z"));
    return form.match(word).hasMatch();
}

} // namespace

QString quotedName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

QString quotedNames(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(quotedName(name));
    return result.join(QStringLiteral(", "));
}

QString qualified(const QString &nameSpace, const QString &name)
{
    return nameSpace.isEmpty() ? quotedName(name) : quotedName(nameSpace) + QLatin1Char('.') + quotedName(name);
}

QString spokenNameSpace(const QString &nameSpace, const QString &type)
{
    return nameSpace.isEmpty() && isBuiltInType(type) ? QStringLiteral("public") : nameSpace;
}

QString nameOf(const EnumType &type)
{
    return qualified(spokenNameSpace(type.nameSpace, type.name), type.name);
}

QString nameOf(const DefinitionObject &object)
{
    return qualified(isColumnType(object.kind) ? spokenNameSpace(object.nameSpace, object.name) : object.nameSpace,
                     object.name);
}

QString columnNames(const Table &table, const QList<ObjectId> &columns)
{
    return quotedNames(table.columnNames(columns));
}

QString quotedText(const QString &text)
{
    if (!text.contains(QLatin1Char('\\')))
        return quoted(text, QLatin1Char('\''));
    return QLatin1Char('E') +
           quoted(QString(text).replace(QLatin1Char('\\'), QStringLiteral("\\\\")), QLatin1Char('\''));
}

QString quotedTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(quotedText(text));
    return result.join(QStringLiteral(", "));
}

QString dollarQuoted(const QString &text)
{
    QString tag = QStringLiteral("$$");
    for (int i = 1; text.contains(tag); ++i)
        tag = QStringLiteral("$q%1$").arg(i);
    return tag + text + tag;
}

QString parenthesized(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = lexSql(text, SqlLexOptions::postgresql());
    const bool endsInComment = !tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment;
    return QLatin1Char('(') + text + (endsInComment ? QStringLiteral("\n)") : QStringLiteral(")"));
}

QString enclosed(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = sqlWords(text, SqlLexOptions::postgresql());
    const bool hasComment = tokens.isEmpty() || tokens.last().end() != text.size() || tokens.first().start != 0;
    if (!hasComment && tokens.size() == 1)
        return text;
    if (!hasComment && (isEnclosed(text, tokens, 0, tokens.size() - 1) ||
                        (tokens.first().isName() && isEnclosed(text, tokens, 1, tokens.size() - 1))))
        return text;
    return parenthesized(text);
}

QString parameterName(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_][a-z0-9_.]*\\z"));
    return form.match(word).hasMatch() ? word : quotedName(word);
}

QString parameterList(const QMap<QString, QString> &parameters)
{
    static const QRegularExpression plainValue(QStringLiteral("\\A[a-z0-9_.]+\\z"));
    QStringList result;
    for (auto entry = parameters.cbegin(); entry != parameters.cend(); ++entry) {
        const bool isPlainValue = plainValue.match(entry.value()).hasMatch();
        result.append(QStringLiteral("%1 = %2").arg(parameterName(entry.key()),
                                                    isPlainValue ? entry.value() : quotedText(entry.value())));
    }
    return result.join(QStringLiteral(", "));
}

bool names(const QString &sql, const QString &name)
{
    // A quote inside a name is doubled in the text.
    if (!name.contains(QLatin1Char('"')) && !sql.contains(name, Qt::CaseInsensitive))
        return false;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::postgresql());
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) { return token.isNamed(sql, name); });
}

bool hasStar(const QString &sql)
{
    if (!sql.contains(QLatin1Char('*')) && !sql.contains(QLatin1String("natural"), Qt::CaseInsensitive))
        return false;
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::postgresql());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isWord(sql, QLatin1String("natural")))
            return true;
        if (i == 0 || !tokens.at(i).isMark(sql, QLatin1String("*")))
            continue;
        const SqlToken &before = tokens.at(i - 1);
        // A product stands behind a value: a name that is no keyword, a number, a closing bracket.
        if (before.isMark(sql, QLatin1String(".")) || before.isMark(sql, QLatin1String(",")) ||
            before.isWord(sql, QLatin1String("select")) || before.isWord(sql, QLatin1String("distinct")) ||
            before.isWord(sql, QLatin1String("all")))
            return true;
    }
    return false;
}

QString plainWord(const QString &word)
{
    return isPlain(word) ? word : quotedName(word);
}

QString collationName(const QString &collation)
{
    return collation.contains(QLatin1Char('"')) ? collation : quotedName(collation);
}

QString deferralText(Deferral deferral)
{
    switch (deferral) {
    case Deferral::NotDeferrable:
        return {};
    case Deferral::DeferrableInitiallyImmediate:
        return QStringLiteral(" DEFERRABLE");
    case Deferral::DeferrableInitiallyDeferred:
        return QStringLiteral(" DEFERRABLE INITIALLY DEFERRED");
    }
    return {};
}

} // namespace joinery::postgresql
