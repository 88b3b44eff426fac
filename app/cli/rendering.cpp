// SPDX-License-Identifier: MIT
#include "app/cli/rendering.h"

#include "app/cli/text.h"
#include "core/differ/rename_words.h"
#include "core/operation/describe.h"

namespace joinery {

namespace {

struct Sign
{
    QString text;
    Colour colour;
};

Sign signOf(const Operation &operation)
{
    const QString name = operationName(operation);
    if (name.startsWith(QLatin1String("add_")))
        return {QStringLiteral("+"), Colour::Green};
    if (name.startsWith(QLatin1String("drop_")))
        return {QStringLiteral("-"), Colour::Red};
    if (name.startsWith(QLatin1String("rename_")))
        return {QStringLiteral("→"), Colour::Blue};
    return {QStringLiteral("~"), Colour::Amber};
}

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return QStringLiteral("safe");
    case Risk::Lossy:
        return QStringLiteral("lossy");
    case Risk::Destructive:
        return QStringLiteral("destructive");
    }
    return {};
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return QStringLiteral("info");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

/** The first word of its code; null for what holds for any dialect. */
const Dialect *dialectOf(const Finding &finding)
{
    return findDialect(finding.code.section(QLatin1Char('.'), 0, 0));
}

} // namespace

void printOperations(const Output &output, const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        const Sign sign = signOf(operation);
        output.line(QStringLiteral("  %1 %2").arg(output.coloured(sign.text, sign.colour),
                                                  output.coloured(describe(operation), sign.colour)));
    }
}

void printCosmetic(const Output &output, const QList<Operation> &operations)
{
    if (operations.isEmpty()) {
        output.message(Cli::tr("Nothing is only spelled differently."));
        return;
    }
    output.line(Cli::tr("Spelled differently, with the same meaning:"));
    printOperations(output, operations);
}

QString findingText(const Finding &finding, bool namesDialect)
{
    const QString text = QStringLiteral("%1 (%2)").arg(finding.text, finding.code);
    const Dialect *dialect = namesDialect ? dialectOf(finding) : nullptr;
    return dialect ? QStringLiteral("%1: %2").arg(dialect->title(), text) : text;
}

void printFindings(const Output &output, const QList<Finding> &findings, bool namesDialect)
{
    for (const Finding &finding : findings)
        output.message(
            QStringLiteral("  %1: %2").arg(severityName(finding.severity), findingText(finding, namesDialect)));
}

void tellPlan(const Output &output, const Dialect &dialect, const Plan &plan)
{
    if (plan.findings.isEmpty())
        return;
    output.message(Cli::tr("Worth knowing on %1:", "title of a dialect").arg(dialect.title()));
    printFindings(output, plan.findings);
}

void tellPlan(const Output &output, const PlannedMigration &planned)
{
    for (const Finding &finding : planned.plan.findings)
        output.message(QStringLiteral("%1: %2").arg(planned.migration.id, findingText(finding)));
}

Document toJson(const Operation &operation)
{
    Document result{{"operation", toJson(operationName(operation))}, {"text", toJson(describe(operation))}};
    if (const ObjectReference subject = subjectOf(operation); !subject.name.isEmpty())
        result["object"] = toJson(subject.qualified());
    if (const PartReference part = partOf(operation); !part.name.isEmpty())
        result["part"] = toJson(part.name);
    result["risk"] = toJson(riskName(riskOf(operation)));
    return result;
}

Document toJson(const QList<Operation> &operations)
{
    Document list = Document::array();
    for (const Operation &operation : operations)
        list.push_back(toJson(operation));
    return list;
}

QString kindName(RenameCandidate::Kind kind)
{
    switch (kind) {
    case RenameCandidate::Kind::Table:
        return QStringLiteral("table");
    case RenameCandidate::Kind::Column:
        return QStringLiteral("column");
    case RenameCandidate::Kind::Enum:
        return QStringLiteral("enum");
    case RenameCandidate::Kind::EnumValue:
        return QStringLiteral("enum_value");
    case RenameCandidate::Kind::Object:
        return QStringLiteral("object");
    }
    return {};
}

Document toJson(const ColumnMove &move)
{
    return Document{{"from", toJson(move.from.qualified())},
                    {"to", toJson(move.to.qualified())},
                    {"column", toJson(move.column.name)}};
}

Document toJson(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const CandidateNames names = namesOf(candidate, from, to);
    return Document{{"kind", toJson(kindName(candidate.kind))},
                    {"table", toJson(candidate.table.qualified())},
                    {"from", toJson(names.from)},
                    {"to", toJson(names.to)},
                    {"score", candidate.score}};
}

Document toJson(const Finding &finding)
{
    Document result{{"code", toJson(finding.code)}, {"severity", toJson(severityName(finding.severity))}};
    if (const Dialect *dialect = dialectOf(finding))
        result["dialect"] = toJson(dialect->name());
    result["text"] = toJson(finding.text);
    return result;
}

Document toJson(const QList<Finding> &findings)
{
    Document list = Document::array();
    for (const Finding &finding : findings)
        list.push_back(toJson(finding));
    return list;
}

Document toJson(const PlannedMigration &planned)
{
    Document statements = Document::array();
    for (const QString &sql : planned.plan.session)
        statements.push_back(toJson(sql));
    Document locks = Document::array();
    for (const PlanStep &step : planned.plan.steps) {
        for (const StepLock &lock : step.locks)
            locks.push_back(Document{{"statement", statements.size()},
                                     {"table", toJson(lock.table)},
                                     {"waiting", toJson(waitingWord(lock.waiting))}});
        statements.push_back(toJson(step.sql));
    }
    Document losses = Document::array();
    for (const CountedLoss &loss : planned.losses) {
        Document item{{"what", toJson(loss.what)}, {"rows", nullptr}};
        if (loss.rows)
            item["rows"] = *loss.rows;
        losses.push_back(item);
    }
    Document checks = Document::array();
    for (const FailedCheck &check : planned.failedChecks) {
        Document choices = Document::array();
        for (const RowChoice::Kind kind : check.choices)
            choices.push_back(toJson(wordOf(kind)));
        checks.push_back(Document{{"message", toJson(check.message)},
                                  {"count", check.count},
                                  {"rows", toJson(check.subject)},
                                  {"choices", choices}});
    }
    return Document{{"app", toJson(planned.migration.app)},
                    {"id", toJson(planned.migration.id)},
                    {"description", toJson(planned.migration.description)},
                    {"direction", planned.direction == Direction::Forwards ? "forwards" : "backwards"},
                    {"fake", planned.fake},
                    {"statements", statements},
                    {"locks", locks},
                    {"losses", losses},
                    {"failedChecks", checks},
                    {"findings", toJson(planned.plan.findings)}};
}

Document toJson(const HistoryRecord &record)
{
    return Document{{"batch", record.batch},
                    {"appliedAt", toJson(record.appliedAt.toUTC().toString(Qt::ISODateWithMs))},
                    {"appliedBy", toJson(record.appliedBy)},
                    {"durationMs", record.duration.count()},
                    {"checksum", toJson(record.checksum)},
                    {"step", record.step}};
}

Document toJson(const QList<ParallelHeads> &heads)
{
    Document list = Document::array();
    for (const ParallelHeads &each : heads) {
        Document ids = Document::array();
        for (const Migration &head : each.heads)
            ids.push_back(Document{{"id", toJson(head.id)}, {"description", toJson(head.description)}});
        list.push_back(Document{{"app", toJson(each.app)},
                                {"heads", ids},
                                {"commute", each.commute()},
                                {"canBeJoined", !each.conflict},
                                {"problem", toJson(each.problem())}});
    }
    return list;
}

QString titleOf(const Migration &migration)
{
    const QString name = QStringLiteral("%1/%2").arg(migration.app, migration.id);
    return migration.description.isEmpty() ? name : name + QStringLiteral("  ") + migration.description;
}

} // namespace joinery
