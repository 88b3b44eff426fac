// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/lint/lint_rules.h"
#include "core/migration/migration_lint.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"
#include "core/serialisation/operation_json.h"

#include <QLocale>

namespace joinery {

namespace {

struct Options
{
    std::string app = "all";
    std::vector<std::string> ids;
    std::string failOn = "error";
    std::string dialect;
    bool all = false;
    bool files = false;
};

using Severity = Finding::Severity;

Severity severityOf(const std::string &word)
{
    return word == "info" ? Severity::Info : word == "warning" ? Severity::Warning : Severity::Error;
}

/** How often each severity was found; what is accepted apart. */
struct Count
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int accepted = 0;

    void add(const LintFinding &found)
    {
        int &number = found.isAccepted()                            ? accepted
                      : found.finding.severity == Severity::Error   ? errors
                      : found.finding.severity == Severity::Warning ? warnings
                                                                    : infos;
        ++number;
    }
    [[nodiscard]] bool reaches(Severity severity) const
    {
        return errors > 0 || (severity != Severity::Error && warnings > 0) || (severity == Severity::Info && infos > 0);
    }
};

bool isNamed(const Migration &migration, const Options &options)
{
    if (options.app != "all" && migration.app != fromArgument(options.app))
        return false;
    return options.ids.empty() || std::any_of(options.ids.cbegin(), options.ids.cend(), [&](const std::string &id) {
               return migration.id.startsWith(fromArgument(id));
           });
}

QString sizeText(const TableSize &size)
{
    QStringList parts;
    if (size.rows)
        parts.append(size.isExact ? Cli::tr("%n row(s)", nullptr, int(std::min<qint64>(*size.rows, INT_MAX)))
                                  : Cli::tr("about %n row(s)", nullptr, int(std::min<qint64>(*size.rows, INT_MAX))));
    if (size.bytes)
        parts.append(QLocale().formattedDataSize(*size.bytes));
    return parts.join(QStringLiteral(", "));
}

/** What a database was asked, in numbers. */
QString factsText(const LintFinding &found)
{
    QStringList parts;
    if (found.rowsInTheWay)
        parts.append(*found.rowsInTheWay == 0 ? Cli::tr("no row is in the way now")
                                              : Cli::tr("%n row(s) in the way now", nullptr,
                                                        int(std::min<qint64>(*found.rowsInTheWay, INT_MAX))));
    if (found.size && !sizeText(*found.size).isEmpty())
        parts.append(sizeText(*found.size));
    return parts.join(QStringLiteral("; "));
}

void print(const Output &output, const LintedMigration &linted, const LintFinding &found)
{
    const Colour colour = found.isAccepted()                          ? Colour::Faint
                          : found.finding.severity == Severity::Error ? Colour::Red
                                                                      : Colour::Amber;
    output.line(QStringLiteral("  %1: %2 (%3)")
                    .arg(output.coloured(severityWord(found.finding.severity), colour), found.finding.text,
                         found.finding.code));
    const QString facts = factsText(found);
    const QString where = Cli::tr("operation %1: %2")
                              .arg(found.operation + 1)
                              .arg(describe(linted.migration.operations.value(found.operation, RawSql())));
    output.line(QStringLiteral("      ") + (facts.isEmpty() ? where : where + QStringLiteral("; ") + facts));
    output.line(QStringLiteral("      ") + found.explanation + QLatin1Char(' ') + found.fix);
    if (found.isAccepted())
        output.line(QStringLiteral("      ") + Cli::tr("accepted: %1").arg(found.acceptedBecause));
}

void print(const Output &output, const QList<LintedMigration> &migrations, const Count &count, bool all)
{
    for (const LintedMigration &linted : migrations) {
        bool isTold = false;
        for (const LintFinding &found : linted.findings) {
            if (found.isAccepted() && !all)
                continue;
            if (!isTold)
                output.line(output.coloured(titleOf(linted.migration), Colour::Bold));
            isTold = true;
            print(output, linted, found);
        }
    }
    QStringList parts{Cli::tr("%n migration(s)", nullptr, int(migrations.size())),
                      Cli::tr("%n error(s)", nullptr, count.errors), Cli::tr("%n warning(s)", nullptr, count.warnings),
                      Cli::tr("%n note(s)", nullptr, count.infos)};
    if (count.accepted > 0)
        parts.append(Cli::tr("%n accepted", nullptr, count.accepted));
    output.line(parts.join(QStringLiteral(", ")));
}

/** The name of what a finding is about: "book", "book.price". */
Document objectJson(const LintFinding &found, const LintedMigration &linted)
{
    const Operation &operation = linted.migration.operations.at(found.operation);
    Document object{{"operation", toJson(operationName(operation))}};
    if (const QString subject = subjectOf(operation).qualified(); !subject.isEmpty())
        object["name"] = toJson(subject);
    if (const QString part = partOf(operation).name; !part.isEmpty())
        object["part"] = toJson(part);
    return object;
}

Document findingJson(const LintFinding &found, const LintedMigration &linted)
{
    Document result{{"code", toJson(found.finding.code)},
                    {"severity", toJson(severityWord(found.finding.severity))},
                    {"operation", found.operation + 1},
                    {"object", objectJson(found, linted)},
                    {"text", toJson(found.finding.text)},
                    {"explanation", toJson(found.explanation)},
                    {"fix", toJson(found.fix)}};
    if (found.instead)
        result["instead"] =
            Document::parse(operationsToJson(*found.instead, linted.before).toFile().toStdString(), nullptr, false);
    if (found.lock)
        result["lock"] =
            Document{{"table", toJson(found.lock->table)}, {"waiting", toJson(waitingWord(found.lock->waiting))}};
    if (found.size && found.size->rows)
        result["rows"] = *found.size->rows;
    if (found.size && found.size->bytes)
        result["bytes"] = *found.size->bytes;
    if (found.rowsInTheWay)
        result["rowsInTheWay"] = *found.rowsInTheWay;
    if (found.isAccepted())
        result["accepted"] = toJson(found.acceptedBecause);
    return result;
}

Document documentOf(const QList<LintedMigration> &migrations, const Count &count, bool all)
{
    Document list = Document::array();
    for (const LintedMigration &linted : migrations) {
        Document findings = Document::array();
        for (const LintFinding &found : linted.findings) {
            if (all || !found.isAccepted())
                findings.push_back(findingJson(found, linted));
        }
        list.push_back(Document{{"app", toJson(linted.migration.app)},
                                {"id", toJson(linted.migration.id)},
                                {"description", toJson(linted.migration.description)},
                                {"findings", findings}});
    }
    return Document{{"migrations", list},
                    {"errors", count.errors},
                    {"warnings", count.warnings},
                    {"notes", count.infos},
                    {"accepted", count.accepted}};
}

/** What is looked at, from files alone. */
Result<QList<LintedMigration>> lintFiles(const OpenProject &project, const QList<Migration> &ordered,
                                         const Options &options)
{
    const QString name = options.dialect.empty() ? project.project.dialects.value(0, QStringLiteral("sqlite"))
                                                 : fromArgument(options.dialect);
    const Dialect *dialect = findDialectVersion(name);
    if (!dialect)
        return fail(usageError(Cli::tr("This version does not know the dialect %1.").arg(name)));
    return lintMigrations(ordered, {*dialect, project.project.lint,
                                    [&](const Migration &migration) { return isNamed(migration, options); }});
}

/** The same with what a database says; without ids what is pending there. */
Result<QList<LintedMigration>> lintDatabase(const Context &context, const OpenProject &project,
                                            const QList<Migration> &ordered, const Options &options)
{
    const auto target = context.target(project);
    if (!target)
        return fail(target);
    const auto connection = openForReading(target->address);
    if (!connection)
        return fail(connection);
    const auto status = Migrator(appMigrations(project.project), *connection).status();
    if (!status)
        return fail(status);
    const auto isPending = [&](const Migration &migration) {
        const MigrationStatus *found = status->find(migration.app, migration.id);
        return found && found->state == MigrationState::Pending;
    };
    const auto isChosen = [&](const Migration &migration) {
        return isNamed(migration, options) && (!options.ids.empty() || isPending(migration));
    };
    return lintMigrations(ordered, {connection->dialect(), project.project.lint, isChosen, &*connection, isPending});
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    if (options.app != "all" && !project->project.app(fromArgument(options.app)))
        return output.error(usageError(Cli::tr("The project has no app %1.").arg(fromArgument(options.app))),
                            ExitCode::WrongUsage);
    if (!options.files && !options.dialect.empty())
        return output.error(usageError(Cli::tr("A database tells its dialect by itself: --dialect goes with --files.")),
                            ExitCode::WrongUsage);
    const auto ordered = inOrder(appMigrations(project->project));
    if (!ordered)
        return output.error(ordered.error());
    const auto found =
        options.files ? lintFiles(*project, *ordered, options) : lintDatabase(context, *project, *ordered, options);
    if (!found)
        return output.error(found.error(), exitCodeOf(found.error()));
    if (found->isEmpty() && !options.ids.empty())
        return output.error(usageError(Cli::tr("There is no such migration. Look at the ids with: status")),
                            ExitCode::WrongUsage);
    Count count;
    for (const LintedMigration &linted : *found)
        for (const LintFinding &each : linted.findings)
            count.add(each);
    if (output.isJson())
        output.document(documentOf(*found, count, options.all));
    else
        print(output, *found, count, options.all);
    return count.reaches(severityOf(options.failOn)) ? ExitCode::Found : ExitCode::Done;
}

} // namespace

Command lintCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "lint", helpText(Cli::tr("Say what is risky about migrations before they are applied: those that are pending "
                                 "in the database, or those that are named")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("One app, or all")))->capture_default_str();
    command->add_option("ID", options->ids, helpText(Cli::tr("Migrations by the beginning of their id")));
    command
        ->add_option("--fail-on", options->failOn,
                     helpText(Cli::tr("Exit code 3 from this severity on: error, warning or info")))
        ->type_name("SEVERITY")
        ->check(CLI::IsMember({"error", "warning", "info"}))
        ->capture_default_str();
    command->add_flag("--all", options->all, helpText(Cli::tr("Show what migrations accept as well, with the reason")));
    command->add_flag("--files", options->files,
                      helpText(Cli::tr("Look at the files alone, at no database: at all migrations, unless some are "
                                       "named")));
    command
        ->add_option("--dialect", options->dialect,
                     helpText(Cli::tr("With --files: the database they are for, such as postgresql-12; the project's "
                                      "first by default")))
        ->type_name("DIALECT");
    command->footer(helpText(Cli::tr("Example: joinery-cli lint --fail-on warning")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
