// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_scene.h"

#include "core/dialect/dialect.h"
#include "tests/support/operation_text.h"

namespace joinery {

SqliteScene::SqliteScene(const QString &operationText, const QString &script)
{
    if (const auto made = database.runScript(script); !made)
        qFatal("%s", qPrintable(made.error().text()));
    before = database.schema();
    const auto read = operationsFromText(operationText, before);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    operations = *read;
    planned = sqliteDialect().plan(before, operations);
}

const PlanStep *SqliteScene::stepWith(const QString &text) const
{
    for (const PlanStep &step : plan().steps) {
        if (step.sql.contains(text))
            return &step;
    }
    return nullptr;
}

} // namespace joinery
