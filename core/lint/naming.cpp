// SPDX-License-Identifier: MIT
// Names that are too long, not in the style of the project, or words of SQL.

#include "core/base/sql_keywords.h"
#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/lint/name_style.h"
#include "core/lint/new_names.h"
#include "core/schema/validation.h"

namespace joinery {

namespace {

/** The operation, giving the thing another name. */
Operation renamedIn(Operation operation, const NewName &which, const QString &from, const QString &to)
{
    forEachNewName(operation, [&](const NewName &each, QString &name) {
        if (each.kind == which.kind && each.object == which.object && each.part == which.part && name == from)
            name = to;
    });
    return operation;
}

void lintStyle(const LintStep &step, const NewName &which, const QString &name, LintReport &report)
{
    const QString style = report.settings().naming.styles.value(which.kind);
    if (style.isEmpty() || hasStyle(name, style))
        return;
    const QString fitting = inStyle(name, style);
    const bool helps = !fitting.isEmpty() && hasStyle(fitting, style);
    report.add(step, "naming.style",
               {.object = which.object,
                .part = which.part,
                .text = Message::tr("The name %1 is not %2.").arg(name, style),
                .fix = helps ? Message::tr("Call it %1.").arg(fitting) : Message::tr("Give it a name that fits."),
                .instead = helps ? std::optional(QList<Operation>{renamedIn(step.operation, which, name, fitting)})
                                 : std::nullopt});
}

} // namespace

void lintNaming(const LintStep &step, LintReport &report)
{
    const int longest = report.settings().naming.length.value_or(longestName);
    Operation operation = step.operation;
    forEachNewName(operation, [&](const NewName &which, QString &name) {
        if (const qsizetype length = name.toUtf8().size(); length > longest)
            report.add(
                step, "naming.length",
                {.object = which.object,
                 .part = which.part,
                 .text = Message::tr("The name %1 has %2 bytes; %3 are the most.").arg(name).arg(length).arg(longest),
                 .fix = Message::tr("Give it a shorter name.")});
        // A view or trigger is written seldom, a constraint never.
        const bool isWritten = which.kind == QLatin1String("tables") || which.kind == QLatin1String("columns");
        if (isWritten && isReservedSqlWord(name))
            report.add(step, "naming.reserved",
                       {.object = which.object,
                        .part = which.part,
                        .text = Message::tr("The name %1 is a word of SQL.").arg(name),
                        .fix = Message::tr("Give it a name that needs no quotes.")});
        lintStyle(step, which, name, report);
    });
}

} // namespace joinery
