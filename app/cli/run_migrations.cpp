// SPDX-License-Identifier: MIT
#include "app/cli/run_migrations.h"

#include "app/cli/interrupt.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"

namespace joinery {

namespace {

QString lossText(const CountedLoss &loss)
{
    return loss.rows ? Cli::tr("%1: %n row(s)", nullptr, int(*loss.rows)).arg(loss.what)
                     : Cli::tr("%1: rows not known before it runs").arg(loss.what);
}

/** What a person has to know before agreeing; on standard error, so that a script stays a script. */
void tellConsequences(const Output &output, const RunPlan &plan)
{
    for (const PlannedMigration &planned : plan.migrations) {
        for (const CountedLoss &loss : planned.losses)
            if (loss.rows != 0)
                output.message(Cli::tr("%1 loses %2").arg(planned.migration.id, lossText(loss)));
        for (const FailedCheck &check : planned.failedChecks)
            output.message(Cli::tr("%1 would fail: %2").arg(planned.migration.id, check.message));
        tellPlan(output, planned);
    }
}

Document planDocument(const RunPlan &plan)
{
    Document migrations = Document::array();
    for (const PlannedMigration &planned : plan.migrations)
        migrations.push_back(toJson(planned));
    return Document{{"migrations", migrations}};
}

ExitCode showPreview(const Context &context, const RunPlan &plan)
{
    tellConsequences(context.output, plan);
    if (context.output.isJson()) {
        Document document = planDocument(plan);
        document["preview"] = true;
        context.output.document(document);
    } else if (plan.isEmpty()) {
        context.output.message(Cli::tr("Nothing to do."));
    } else {
        context.output.text(plan.script());
    }
    return ExitCode::Done;
}

/** The first migration meets the data as they are now, so its checks are final before anything runs. */
Result<void> refuseFailedChecks(const RunPlan &plan)
{
    const PlannedMigration &first = plan.migrations.first();
    if (first.failedChecks.isEmpty())
        return {};
    QStringList messages;
    for (const FailedCheck &check : first.failedChecks) {
        messages.append(check.message);
        if (!check.choices.isEmpty())
            messages.append(Cli::tr("Or say what is to happen to them: --rows '%1=CHOICE', where CHOICE is %2.")
                                .arg(check.subject, choiceWords(check.choices)));
    }
    messages.append(Cli::tr("Nothing was changed."));
    return fail(QStringLiteral("run.check"), messages.join(QLatin1Char('\n')), {},
                QStringLiteral("%1/%2").arg(first.migration.app, first.migration.id));
}

QString question(const RunPlan &plan, const Target &target)
{
    int forwards = 0;
    for (const PlannedMigration &planned : plan.migrations)
        forwards += planned.direction == Direction::Forwards ? 1 : 0;
    const int backwards = int(plan.migrations.size()) - forwards;
    const QString where = target.isProduction ? Cli::tr("PRODUCTION %1").arg(target.title) : target.title;
    QStringList parts;
    if (backwards > 0)
        parts.append(Cli::tr("Roll back %n migration(s)", nullptr, backwards));
    if (forwards > 0)
        parts.append(plan.request.fake ? Cli::tr("Mark %n migration(s) as applied", nullptr, forwards)
                                       : Cli::tr("Apply %n migration(s)", nullptr, forwards));
    return Cli::tr("%1 on %2?").arg(parts.join(Cli::tr(", then ")), where);
}

QString wordFor(const MigrationOutcome &outcome)
{
    if (outcome.alreadyDone)
        return Cli::tr("done by another program");
    return outcome.direction == Direction::Forwards ? Cli::tr("applied") : Cli::tr("rolled back");
}

RunObserver observerFor(const Output &output)
{
    RunObserver observer;
    if (output.showsProgress())
        observer.statement = [&output](const StatementProgress &progress) {
            if (!progress.finished)
                output.progress(Cli::tr("statement %1 of %2: %3")
                                    .arg(QString::number(progress.index + 1), QString::number(progress.total),
                                         progress.sql.simplified().left(60)));
        };
    observer.migrationFinished = [&output](const MigrationOutcome &outcome) {
        output.progress({});
        const Colour colour = outcome.direction == Direction::Forwards ? Colour::Green : Colour::Amber;
        output.line(QStringLiteral("  %1  %2/%3  %4  %5")
                        .arg(output.coloured(wordFor(outcome), colour), outcome.app, outcome.id, outcome.description,
                             output.coloured(QStringLiteral("%1 ms").arg(outcome.duration.count()), Colour::Faint)));
    };
    return observer;
}

Document reportDocument(const RunReport &report)
{
    Document done = Document::array();
    for (const MigrationOutcome &outcome : report.done)
        done.push_back(Document{{"app", toJson(outcome.app)},
                                {"id", toJson(outcome.id)},
                                {"description", toJson(outcome.description)},
                                {"direction", outcome.direction == Direction::Forwards ? "forwards" : "backwards"},
                                {"alreadyDone", outcome.alreadyDone},
                                {"durationMs", outcome.duration.count()}});
    Document document{{"done", done}};
    if (report.failure) {
        document["failed"] =
            Document{{"app", toJson(report.failedMigration->app)}, {"id", toJson(report.failedMigration->id)}};
        document["error"] = toJson(report.failure->error);
        if (!report.failure->sql.isEmpty())
            document["error"]["sql"] = toJson(report.failure->sql);
    }
    return document;
}

void tellFailure(const Output &output, const RunReport &report)
{
    Output plain = output;
    plain.setJson(false);
    Error error = report.failure->error;
    if (!report.failure->sql.isEmpty())
        error.detail = QStringLiteral("%1\n%2").arg(error.detail, report.failure->sql).trimmed();
    (void)plain.error(error);
    if (!report.done.isEmpty())
        output.message(Cli::tr("The %n migration(s) before it stay as reported.", nullptr, int(report.done.size())));
}

ExitCode execute(const Context &context, const OpenProject &project, const Migrator &migrator, const RunPlan &plan,
                 const RunSettings &settings)
{
    const RunReport report = migrator.run(plan, cancelOnInterrupt(), observerFor(context.output), settings.lockTimeout);
    context.output.progress({});
    Document document = reportDocument(report);
    ExitCode code = report.succeeded() ? ExitCode::Done : ExitCode::Failed;
    if (!report.succeeded())
        tellFailure(context.output, report);
    if (settings.afterwards)
        if (const auto after = settings.afterwards(project, report, document); !after) {
            Output plain = context.output;
            plain.setJson(false);
            code = plain.error(after.error());
        }
    if (context.output.isJson())
        context.output.document(document);
    return code;
}

} // namespace

void WaitingOptions::applyTo(RunRequest &request, RunSettings &settings) const
{
    const auto time = [](double seconds) { return std::chrono::milliseconds(qRound64(seconds * 1000)); };
    if (lockTimeout)
        settings.lockTimeout = time(*lockTimeout);
    if (!online)
        return;
    request.online.emplace();
    if (lockTimeout)
        request.online->lockTimeout = time(*lockTimeout);
    request.online->statementTimeout = time(statementTimeout);
}

void addWaitingOptions(CLI::App &command, WaitingOptions &options)
{
    command
        .add_option("--lock-timeout", options.lockTimeout,
                    helpText(Cli::tr("How long to wait for another program that uses the database")))
        ->type_name("SECONDS")
        ->check(CLI::NonNegativeNumber)
        ->default_str(helpText(Cli::tr("10; 3 with --online")));
    command.add_flag("--online", options.online,
                     helpText(Cli::tr("Let others go on using the tables meanwhile, in several transactions; for "
                                      "servers, not with SQLite")));
    command
        .add_option("--statement-timeout", options.statementTimeout,
                    helpText(Cli::tr("With --online: how long a statement may hold others up; 0 for no limit")))
        ->type_name("SECONDS")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
}

void addRowsOption(CLI::App &command, std::vector<std::string> &rows)
{
    command
        .add_option(
            "--rows", rows,
            helpText(Cli::tr(
                "What to do with rows that bar the run, after the name that it tells: "
                "author.email=value:none; or sql:EXPRESSION, using:EXPRESSION, null, delete, or keep (in a table "
                "beside)")))
        ->type_name("NAME=CHOICE")
        ->allow_extra_args(false);
}

ExitCode runMigrations(const Context &context, RunRequest request, const RunSettings &settings)
{
    const Output &output = context.output;
    for (const std::string &text : settings.rows) {
        const auto choice = rowChoiceFromText(fromArgument(text));
        if (!choice)
            return output.error(choice.error(), ExitCode::WrongUsage);
        request.choices.append(*choice);
    }
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const auto target = context.target(*project);
    if (!target)
        return output.error(target.error(), exitCodeOf(target.error()));
    if (!request.app.isEmpty() && !project->project.app(request.app))
        return output.error(usageError(Cli::tr("The project has no app %1.").arg(request.app)), ExitCode::WrongUsage);
    request.designedFor = project->project.dialects.value(0);

    // Planned on a connection that cannot write, so that a preview and an answer "no" leave no trace.
    const auto reading =
        settings.createFile || target->address.isMemory()
            ? openForReading(target->address, settings.lockTimeout)
            : Connection::open(target->address, {.readOnly = true, .lockTimeout = settings.lockTimeout});
    if (!reading)
        return output.error(reading.error());
    if (request.online)
        if (const auto possible = reading->dialect().planOnline({}, {}, *request.online); !possible)
            return output.error(possible.error(), ExitCode::WrongUsage);
    const auto plan = Migrator(appMigrations(project->project), *reading).prepare(request);
    if (!plan) {
        const bool isSlip = namesNoMigration(plan.error()) || plan.error().code == QLatin1String("run.choice");
        return output.error(plan.error(), isSlip ? ExitCode::WrongUsage : exitCodeOf(plan.error()));
    }
    if (settings.beforehand)
        if (const auto allowed = settings.beforehand(*project, *plan); !allowed)
            return output.error(allowed.error());
    if (settings.preview)
        return showPreview(context, *plan);
    if (plan->isEmpty()) {
        output.message(Cli::tr("Nothing to do."));
        if (output.isJson())
            output.document(Document{{"done", Document::array()}});
        return ExitCode::Done;
    }
    if (const auto refused = refuseFailedChecks(*plan); !refused)
        return output.error(refused.error());
    tellConsequences(output, *plan);
    if (const auto answer = context.confirm(question(*plan, *target)); answer != Context::Answer::Yes)
        return context.declined(answer);

    OpenOptions options;
    options.createFile = settings.createFile;
    options.lockTimeout = settings.lockTimeout;
    const auto writing = Connection::open(target->address, options);
    if (!writing)
        return output.error(writing.error());
    return execute(context, *project, Migrator(appMigrations(project->project), *writing), *plan, settings);
}

} // namespace joinery
