// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_types.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery {

namespace {

const QString unsignedWord = QStringLiteral(" unsigned");

} // namespace

QString sqliteTypeName(const DataType &type)
{
    if (type.kind == DataType::Kind::Native)
        return type.text();
    // The texts of an enum or set are no part of a type here.
    if (type.kind == DataType::Kind::Enum || type.kind == DataType::Kind::Set)
        return QStringLiteral("TEXT");
    QString name = type.text();
    // A type ends with its digits there.
    if (name.endsWith(unsignedWord) && name.contains(QLatin1Char('(')))
        name = unsignedWord.mid(1) + QLatin1Char(' ') + name.chopped(unsignedWord.size());
    // Portable names are plain ASCII: no need to ask what upper case is elsewhere.
    for (QChar &letter : name) {
        if (letter >= u'a' && letter <= u'z')
            letter = QChar(letter.unicode() - u'a' + u'A');
    }
    return name;
}

DataType sqliteTypeFromDeclaration(const QString &declared)
{
    QString portable = declared.toLower();
    if (portable.startsWith(unsignedWord.mid(1) + QLatin1Char(' ')))
        portable = portable.mid(unsignedWord.size()) + unsignedWord;
    const DataType type = DataType::fromText(portable);
    const bool isPortable = type.kind != DataType::Kind::Native && type.dimensions == 0 &&
                            sqliteTypeName(type).compare(declared, Qt::CaseInsensitive) == 0;
    return isPortable ? type : DataType{.native = declared};
}

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

bool isKnownTypeName(const QString &declared)
{
    const QString name = declared.toUpper();
    if (name.trimmed().isEmpty())
        return true;
    // https://www.sqlite.org/datatype3.html#determination_of_column_affinity
    for (const char *part : {"INT", "CHAR", "CLOB", "TEXT", "BLOB", "REAL", "FLOA", "DOUB"}) {
        if (name.contains(QLatin1String(part)))
            return true;
    }
    // What people write for SQLite and what other databases call their types.
    static const QStringList known =
        QStringLiteral("ANY BINARY BIT BOOL BOOLEAN BYTEA CIDR CURRENCY DATE DATERANGE "
                       "DATETIME DATETIME2 DATETIMEOFFSET DEC DECIMAL ENUM FIXED GEOMETRY "
                       "GUID HSTORE IMAGE INET INTERVAL JSON JSONB LTREE MACADDR MONEY NUMBER "
                       "NUMERIC NUMRANGE OID RAW SERIAL BIGSERIAL SMALLSERIAL SET SMALLDATETIME "
                       "SMALLMONEY TIME TIMESTAMP TIMESTAMPTZ TIMETZ TSQUERY TSRANGE TSVECTOR "
                       "TSTZRANGE UNIQUEIDENTIFIER UUID VARBINARY VARBIT XML YEAR")
            .split(QLatin1Char(' '));
    static const QRegularExpression firstWord(QStringLiteral("\\A\\W*(\\w+)"));
    const QString word = firstWord.match(name).captured(1);
    return known.contains(word);
}

bool isStrictTypeName(const QString &declared)
{
    static const QStringList names{QStringLiteral("int"),  QStringLiteral("integer"), QStringLiteral("real"),
                                   QStringLiteral("text"), QStringLiteral("blob"),    QStringLiteral("any")};
    return names.contains(declared, Qt::CaseInsensitive);
}

} // namespace joinery
