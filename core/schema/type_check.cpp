// SPDX-License-Identifier: MIT
#include "core/schema/type_check.h"

#include "core/base/translate.h"
#include "core/schema/sql_piece.h"

namespace joinery {

namespace {

/** What keeps a native type from being one; empty when nothing does. */
QString syntaxProblem(const QString &type)
{
    for (const SqlToken &token : lexSql(type)) {
        const bool isMore = token.kind == SqlToken::Kind::Comment || token.isMark(type, QLatin1String(";"));
        if (token.terminated && isMore)
            return Message::tr("It holds more than a type.");
    }
    return whyNotOnePiece(type, {}, SqlPlace::Bare);
}

} // namespace

Result<void> checkType(const DataType &type, const QString &title)
{
    if (type.length && *type.length < 1)
        return fail(QStringLiteral("type.length"), Message::tr("The length of %1 must be at least 1.").arg(title));
    // A moment may go without fractions of a second.
    const int least = type.kind == DataType::Kind::Numeric ? 1 : 0;
    if (type.precision && *type.precision < least)
        return fail(QStringLiteral("type.precision"),
                    Message::tr("The precision of %1 must be at least %2.").arg(title).arg(least));
    if (type.scale && type.precision && (*type.scale < 0 || *type.scale > *type.precision))
        return fail(
            QStringLiteral("type.scale"),
            Message::tr("The scale of %1 must lie between 0 and its precision, %2.").arg(title).arg(*type.precision));
    if (type.kind == DataType::Kind::Native) {
        if (const QString problem = syntaxProblem(type.native); !problem.isEmpty())
            return fail(
                QStringLiteral("type.syntax"),
                Message::tr("%1 cannot be the type of %2. %3", "type, column, why").arg(type.native, title, problem));
    }
    return {};
}

bool sameTypeOfKey(const DataType &a, const DataType &b)
{
    return a == b || DataType::fromUserText(a.text()) == DataType::fromUserText(b.text());
}

} // namespace joinery
