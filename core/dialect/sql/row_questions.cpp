// SPDX-License-Identifier: MIT
#include "core/dialect/sql/row_questions.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"

#include <QRegularExpression>

namespace joinery {

namespace {

const QString countMark = QStringLiteral("%1");
const QString sampleMark = QStringLiteral("%2");

} // namespace

DataCheck rowQuestion(const QString &sample, const QString &from, const QString &where, const QString &message)
{
    const QString rest =
        QStringLiteral(" FROM ") + from + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where);
    DataCheck check;
    check.countSql = QStringLiteral("SELECT count(*)") + rest;
    check.sampleSql = QStringLiteral("SELECT ") + sample + rest + QStringLiteral(" LIMIT 5");
    check.message = message;
    return check;
}

QString duplicatesIn(const QString &from, const QStringList &values, const QStringList &conditions,
                     const QString &shown)
{
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return QStringLiteral("(SELECT %1 AS value FROM %2%3 GROUP BY %4 HAVING count(*) > 1) AS doubled")
        .arg(shown, from, where, values.join(QStringLiteral(", ")));
}

bool isAlikeForAllRows(const DefaultValue &value)
{
    if (value.kind != DefaultValue::Kind::Expression)
        return value.kind != DefaultValue::Kind::Uuid;
    // What gives the same for the same in every database.
    static const QStringList pure{
        QStringLiteral("abs"),     QStringLiteral("cast"),   QStringLiteral("as"),       QStringLiteral("ceil"),
        QStringLiteral("ceiling"), QStringLiteral("char"),   QStringLiteral("coalesce"), QStringLiteral("concat"),
        QStringLiteral("floor"),   QStringLiteral("length"), QStringLiteral("lower"),    QStringLiteral("nullif"),
        QStringLiteral("null"),    QStringLiteral("round"),  QStringLiteral("trim"),     QStringLiteral("upper")};
    const QList<SqlToken> tokens = lexSql(value.text);
    return std::all_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        return !token.isName() || (token.kind == SqlToken::Kind::Identifier &&
                                   pure.contains(token.text(value.text).toString(), Qt::CaseInsensitive));
    });
}

QString notNull(const QStringList &values)
{
    QStringList conditions;
    for (const QString &value : values)
        conditions.append(value + QStringLiteral(" IS NOT NULL"));
    return conditions.join(QStringLiteral(" AND "));
}

QString shown(const QStringList &values)
{
    return values.size() == 1 ? values.first()
                              : QStringLiteral("concat_ws(', ', %1)").arg(values.join(QStringLiteral(", ")));
}

QString isOrphan(const QString &parentTable, const QList<std::pair<QString, QString>> &parentAndChild)
{
    QStringList pairs;
    for (const auto &[parent, child] : parentAndChild)
        pairs.append(QStringLiteral("parent.%1 = %2").arg(parent, child));
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 AS parent WHERE %2)")
        .arg(parentTable, pairs.join(QStringLiteral(" AND ")));
}

QString withoutCount(const QString &message)
{
    static const QRegularExpression end(QStringLiteral("(\\.|: %1 \\(%2\\)\\.)( |\\z).*"));
    return QString(message).remove(end);
}

QString foreignKeySubject(const QString &title, const Table &table, const ForeignKey &key, const QString &target)
{
    return QStringLiteral("%1 (%2) -> %3")
        .arg(title, table.columnNames(key.columns).join(QStringLiteral(", ")), target);
}

QString checkSubject(const QString &table, const QString &check)
{
    return QStringLiteral("%1 check %2").arg(table, check);
}

QString missingValuesSentence(const QString &column)
{
    return Message::tr("%1 cannot refuse NULL yet. Rows without a value: %2 (%3). Fill them in, give the column a "
                       "default, or let it take NULL.")
        .arg(column, countMark, sampleMark);
}

QString newColumnSentence(const QString &column)
{
    return Message::tr("New column %1 refuses NULL and has no default, but the table is not empty (rows: %2). Give it "
                       "a default.")
        .arg(column, countMark);
}

QString newDefaultSentence(const QString &column, const QString &wanted)
{
    return Message::tr("New column %1 is to hold %2, which its default is not, and the table is not empty (rows: %3). "
                       "Give it another default.")
        .arg(column, wanted, countMark);
}

QString misfitSentence(const QString &column, const QString &wanted)
{
    return Message::tr("%1 is to hold %2. Values that do not fit: %3 (%4). Correct them first.")
        .arg(column, wanted, countMark, sampleMark);
}

QString duplicatesSentence(const QString &title)
{
    return Message::tr("%1 must be unique. Values that occur more than once: %2 (%3). Remove the duplicates first.")
        .arg(title, countMark, sampleMark);
}

QString orphansSentence(const QString &table, const QString &target, const QString &columns)
{
    return Message::tr("A foreign key leads from %2 to %3. Rows that point nowhere: %1 (%4). Correct or clear %5 there "
                       "first.")
        .arg(countMark, table, target, sampleMark, columns);
}

QString brokenCheckSentence(const QString &table, const QString &check)
{
    return Message::tr("Rows of %2 that break check %3: %1 (%4). Correct them first.")
        .arg(countMark, table, check, sampleMark);
}

QString exclusionSentence(const QString &table, const QString &constraint)
{
    return Message::tr("Rows of %2 that exclusion constraint %3 does not let stand beside each other: %1 (%4). Correct "
                       "them first.")
        .arg(QStringLiteral("%1"), table, constraint, QStringLiteral("%2"));
}

QString enumValueSentence(const QString &column, const QString &values)
{
    return Message::tr("%1 is not to hold %2 any more. Rows that do: %3 (%4). Give them another value first.")
        .arg(column, values, countMark, sampleMark);
}

} // namespace joinery
