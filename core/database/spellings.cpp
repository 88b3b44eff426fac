// SPDX-License-Identifier: MIT
#include "core/database/spellings.h"

#include "core/base/checksum.h"

namespace joinery {

QString Spellings::subjectKey(const QString &subject)
{
    constexpr qsizetype longest = 170;
    if (subject.size() <= longest)
        return subject;
    const QString sum = spellingSum(subject);
    return subject.left(longest - sum.size()) + sum;
}

QString spellingSum(const QString &text)
{
    // Enough to tell texts apart that nobody made up to be mistaken.
    constexpr int digits = 32;
    return checksum(text.toUtf8()).left(digits);
}

} // namespace joinery
