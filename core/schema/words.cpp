// SPDX-License-Identifier: MIT
#include "core/schema/words.h"

namespace joinery {

template <>
const QStringList &wordsOf<ReferenceAction>()
{
    static const QStringList words{QStringLiteral("no_action"), QStringLiteral("restrict"), QStringLiteral("cascade"),
                                   QStringLiteral("set_null"), QStringLiteral("set_default")};
    return words;
}

template <>
const QStringList &wordsOf<Deferral>()
{
    static const QStringList words{QStringLiteral("not_deferrable"), QStringLiteral("initially_immediate"),
                                   QStringLiteral("initially_deferred")};
    return words;
}

template <>
const QStringList &wordsOf<Enforcement>()
{
    static const QStringList words{QStringLiteral("enforced"), QStringLiteral("not_valid"),
                                   QStringLiteral("not_enforced")};
    return words;
}

template <>
const QStringList &wordsOf<NullsOrder>()
{
    static const QStringList words{QStringLiteral("usual"), QStringLiteral("first"), QStringLiteral("last")};
    return words;
}

template <>
const QStringList &wordsOf<Identity::Style>()
{
    static const QStringList words{QStringLiteral("usual"), QStringLiteral("always"), QStringLiteral("serial")};
    return words;
}

template <>
const QStringList &wordsOf<DefaultValue::Kind>()
{
    static const QStringList words{
        QStringLiteral("null"),
        QStringLiteral("text"),
        QStringLiteral("number"),
        QStringLiteral("true"),
        QStringLiteral("false"),
        QStringLiteral("expression"),
        QStringLiteral("current_timestamp"),
        QStringLiteral("current_date"),
        QStringLiteral("current_time"),
        QStringLiteral("uuid"),
    };
    return words;
}

} // namespace joinery
