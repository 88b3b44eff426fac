// SPDX-License-Identifier: MIT
#include "core/serialisation/dialect_words.h"

#include "core/base/translate.h"

namespace joinery {

const QStringList &dialectWords()
{
    static const QStringList words{QStringLiteral("sqlite"), QStringLiteral("postgresql"), QStringLiteral("mariadb")};
    return words;
}

QString notADialect(const QString &word)
{
    return Message::tr("\"%1\" is no dialect; there are %2.")
        .arg(word.left(60), dialectWords().join(QStringLiteral(", ")));
}

} // namespace joinery
