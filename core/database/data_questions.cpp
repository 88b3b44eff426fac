// SPDX-License-Identifier: MIT
#include "core/database/data_questions.h"

#include "core/dialect/row_choices.h"

#include <QDateTime>

namespace joinery {

namespace {

/** The statement itself does not fit the database as it is now: it asks for a table or column of a later state. */
bool cannotBeAsked(const Error &error)
{
    return error.code == QLatin1String("database.failed");
}

/** Bytes that are a text as that, others by their digits. */
QString shownBytes(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool isText = text.toUtf8() == bytes &&
                        std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); });
    return isText ? text : QStringLiteral("0x") + QString::fromLatin1(bytes.toHex());
}

/** A value as the database would show it. */
QString shown(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    switch (value.userType()) {
    case QMetaType::QByteArray:
        return shownBytes(value.toByteArray());
    case QMetaType::QDateTime:
        return value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QTime:
        return value.toTime().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

/** The first few values, and a sign that there are more. */
QString sampleText(const Connection &connection, const QString &sql, qint64 count)
{
    const auto rows = sql.isEmpty() ? Result<QList<QVariantList>>() : connection.query(sql);
    if (!rows)
        return {};
    QStringList values;
    for (const QVariantList &row : *rows)
        values.append(shown(row.value(0)));
    if (!values.isEmpty() && values.size() < count)
        values.append(QStringLiteral("…"));
    return values.join(QStringLiteral(", "));
}

} // namespace

Result<void> enterSession(const Connection &connection, const Plan &plan)
{
    for (const QString &sql : plan.session) {
        if (const auto done = connection.execute(sql); !done)
            return fail(done);
    }
    return {};
}

Result<QList<FailedCheck>> evaluateChecks(const Connection &connection, const Plan &plan)
{
    if (const auto entered = enterSession(connection, plan); !entered)
        return fail(entered);
    QList<FailedCheck> failed;
    for (const DataCheck &check : plan.checks) {
        const auto count = connection.ask(check.countSql);
        if (!count && cannotBeAsked(count.error()))
            continue;
        if (!count)
            return fail(count);
        if (count->toLongLong() == 0)
            continue;
        QString message = check.message;
        // Not arg(): the sample is data and may hold %1 itself.
        message.replace(QStringLiteral("%1"), QString::number(count->toLongLong()));
        message.replace(QStringLiteral("%2"), sampleText(connection, check.sampleSql, count->toLongLong()));
        failed.append({message, count->toLongLong(), check.operation, check.subject, choicesFor(check)});
    }
    return failed;
}

Result<QList<CountedLoss>> evaluateLosses(const Connection &connection, const Plan &plan)
{
    QList<CountedLoss> losses;
    for (const Loss &loss : plan.losses) {
        const auto count = connection.ask(loss.countSql);
        if (!count && !cannotBeAsked(count.error()))
            return fail(count);
        losses.append({loss.what, count ? std::optional(count->toLongLong()) : std::nullopt, loss.operation});
    }
    return losses;
}

} // namespace joinery
