// SPDX-License-Identifier: MIT
#include "core/dialect/step_lock.h"

#include "core/base/translate.h"

namespace joinery {

QString waitingWord(StepLock::Waiting waiting)
{
    switch (waiting) {
    case StepLock::Waiting::Rows:
        return QStringLiteral("rows");
    case StepLock::Waiting::Changes:
        return QStringLiteral("changes");
    case StepLock::Waiting::Writes:
        return QStringLiteral("writes");
    case StepLock::Waiting::Everything:
        return QStringLiteral("everything");
    }
    return {};
}

QString lockText(const StepLock &lock)
{
    const QString table = lock.table.isEmpty() ? Message::tr("the database") : lock.table;
    switch (lock.waiting) {
    case StepLock::Waiting::Rows:
        return Message::tr("others wait to write to the same rows of %1").arg(table);
    case StepLock::Waiting::Changes:
        return Message::tr("others wait to change the structure of %1").arg(table);
    case StepLock::Waiting::Writes:
        return Message::tr("others wait to write to %1").arg(table);
    case StepLock::Waiting::Everything:
        return Message::tr("others wait to read or write %1").arg(table);
    }
    return {};
}

} // namespace joinery
