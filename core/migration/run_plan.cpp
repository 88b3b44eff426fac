// SPDX-License-Identifier: MIT
#include "core/migration/run_plan.h"

#include "core/base/translate.h"

namespace joinery {

RunTarget RunTarget::fromText(const QString &text)
{
    if (text == QLatin1String("all"))
        return all();
    // An id is a time and has more digits than any sensible number of migrations.
    constexpr int longestCount = 5;
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (isNumber && count >= 0 && text.size() <= longestCount)
        return steps(count);
    return upTo(text);
}

bool PlannedMigration::isDestructive() const
{
    return std::any_of(losses.cbegin(), losses.cend(), [](const CountedLoss &loss) { return loss.rows != 0; });
}

bool RunPlan::isDestructive() const
{
    return std::any_of(migrations.cbegin(), migrations.cend(),
                       [](const PlannedMigration &migration) { return migration.isDestructive(); });
}

int RunPlan::batchOf(int index) const
{
    if (!request.eachOwnBatch)
        return firstBatch;
    int batch = firstBatch;
    for (int i = 0; i < index; ++i)
        batch += migrations.at(i).direction == Direction::Forwards ? 1 : 0;
    return batch;
}

QString RunPlan::script() const
{
    QStringList parts;
    for (const PlannedMigration &planned : migrations) {
        const Migration &migration = planned.migration;
        QString title = QStringLiteral("%1/%2").arg(migration.app, migration.id);
        if (!migration.description.isEmpty())
            title += QStringLiteral(": ") + migration.description;
        title = (planned.direction == Direction::Forwards ? QStringLiteral("-- forwards ")
                                                          : QStringLiteral("-- backwards ")) +
                title.simplified();
        if (planned.fake)
            title += QStringLiteral(" (history only)");
        parts.append(title + QLatin1Char('\n') + planned.script());
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace joinery
