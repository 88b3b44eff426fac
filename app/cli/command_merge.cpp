// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/merge_driver.h"
#include "app/cli/text.h"
#include "core/project/file_merge.h"
#include "core/project/folder_merge.h"
#include "core/project/project_files.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/json_reader.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

namespace {

struct Options
{
    std::string base;
    std::string ours;
    std::string theirs;
    std::string path;
    std::string out;
    int markerSize = usualMarkerSize;
    bool install = false;
};

QString kindWord(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Changed:
        return QStringLiteral("changed");
    case MergeConflict::Kind::Dropped:
        return QStringLiteral("dropped");
    case MergeConflict::Kind::Needed:
        return QStringLiteral("needed");
    case MergeConflict::Kind::SameName:
        return QStringLiteral("same_name");
    case MergeConflict::Kind::Order:
        return QStringLiteral("order");
    case MergeConflict::Kind::Mistake:
        return QStringLiteral("mistake");
    case MergeConflict::Kind::Moved:
        return QStringLiteral("moved");
    case MergeConflict::Kind::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

Document documentOf(const FileConflict &found)
{
    const MergeConflict &conflict = found.conflict;
    return Document{{"file", toJson(found.file)},
                    {"kind", toJson(kindWord(conflict.kind))},
                    {"object", toJson(conflict.object.text())},
                    {"part", toJson(conflict.part.text())},
                    {"title", toJson(conflict.title)},
                    {"property", toJson(conflict.property)},
                    {"base", toJson(conflict.base)},
                    {"ours", toJson(conflict.ours)},
                    {"theirs", toJson(conflict.theirs)},
                    {"text", toJson(conflict.text)}};
}

/** Tells the conflicts, one a line; returns what to exit with. */
ExitCode report(const Output &output, const QList<FileConflict> &conflicts, const QString &written)
{
    Document list = Document::array();
    for (const FileConflict &found : conflicts) {
        list.push_back(documentOf(found));
        output.message(found.file.isEmpty() ? Cli::tr("Conflict: %1").arg(found.conflict.text)
                                            : Cli::tr("Conflict in %1: %2").arg(found.file, found.conflict.text));
    }
    if (output.isJson())
        output.document(Document{{"clean", conflicts.isEmpty()}, {"written", toJson(written)}, {"conflicts", list}});
    return conflicts.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

ExitCode mergeFolders(const Context &context, const Options &options, const QStringList &paths)
{
    const Output &output = context.output;
    if (options.out.empty())
        return output.error(usageError(Cli::tr("Whole projects are merged into a folder of their own: name it with "
                                               "--out DIR.")),
                            ExitCode::WrongUsage);
    const QString folder = QDir(context.startFolder()).absoluteFilePath(fromArgument(options.out));
    const auto merged = mergeProjectFolders(paths.at(0), paths.at(1), paths.at(2), options.markerSize);
    if (!merged)
        return output.error(merged.error());
    if (const auto written = writeMergedProject(folder, *merged); !written)
        return output.error(written.error());
    if (!output.isJson())
        output.line(Cli::tr("Wrote the merged project to %1.").arg(QDir::toNativeSeparators(folder)));
    return report(output, merged->conflicts, folder);
}

ExitCode mergeFiles(const Context &context, const Options &options, const QStringList &paths)
{
    const Output &output = context.output;
    FileVersions versions;
    versions.path = options.path.empty() ? fromArgument(options.ours) : fromArgument(options.path);
    versions.path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    versions.markerSize = options.markerSize;
    QByteArray *texts[] = {&versions.base, &versions.ours, &versions.theirs};
    for (int i = 0; i < 3; ++i) {
        const Result<QByteArray> text = readFileBytes(paths.at(i));
        if (!text)
            return output.error(text.error());
        *texts[i] = *text;
    }
    const FileMerge merged = mergeFile(versions);
    const QString target =
        options.out.empty() ? paths.at(1) : QDir(context.startFolder()).absoluteFilePath(fromArgument(options.out));
    if (const auto saved = saveFile(target, merged.text); !saved)
        return output.error(saved.error());
    QList<FileConflict> conflicts;
    for (const MergeConflict &conflict : merged.conflicts)
        conflicts.append({versions.path, conflict});
    return report(output, conflicts, target);
}

ExitCode merge(const Context &context, const Options &options)
{
    const Output &output = context.output;
    QStringList paths;
    int folders = 0;
    for (const std::string *argument : {&options.base, &options.ours, &options.theirs}) {
        if (argument->empty())
            return output.error(usageError(Cli::tr("Give three files or folders: BASE OURS THEIRS.")),
                                ExitCode::WrongUsage);
        paths.append(QDir(context.startFolder()).absoluteFilePath(fromArgument(*argument)));
        const QFileInfo info(paths.last());
        if (!info.exists())
            return output.error(usageError(Cli::tr("There is no file or folder %1.").arg(fromArgument(*argument))),
                                ExitCode::WrongUsage);
        folders += info.isDir() ? 1 : 0;
    }
    if (folders == 3)
        return mergeFolders(context, options, paths);
    if (folders > 0)
        return output.error(usageError(Cli::tr("Give three files, or the folders of three projects.")),
                            ExitCode::WrongUsage);
    return mergeFiles(context, options, paths);
}

/** What to return when nobody agreed; says so. */
ExitCode notInstalled(const Output &output, Context::Answer answer)
{
    if (answer == Context::Answer::CannotAsk)
        return output.error(
            usageError(Cli::tr("This changes the settings of a git repository, and there is no terminal "
                               "to ask for your agreement. Nothing was changed; add --yes to go "
                               "ahead.")),
            ExitCode::WrongUsage);
    return output.error(Error{QStringLiteral("run.declined"), Cli::tr("Nothing was changed."), {}, {}});
}

ExitCode install(const Context &context)
{
    const Output &output = context.output;
    const auto folder = findProjectFolder(context.startFolder());
    if (!folder)
        return output.error(folder.error());
    const auto driver = missingMergeDriver(*folder);
    if (!driver)
        return output.error(driver.error());
    const QString attributes = QDir::toNativeSeparators(driver->attributesFile());
    if (!driver->isInstalled()) {
        const auto answer = context.confirm(
            Cli::tr("Let git merge this project's files with joinery-cli (in .git/config and %1)?").arg(attributes));
        if (answer != Context::Answer::Yes)
            return notInstalled(output, answer);
        if (const auto installed = installMergeDriver(*driver); !installed)
            return output.error(installed.error());
    }
    if (output.isJson()) {
        output.document(
            Document{{"installed", true}, {"changed", !driver->isInstalled()}, {"attributes", toJson(attributes)}});
    } else if (driver->isInstalled()) {
        output.line(Cli::tr("git merges this project's files with joinery-cli already."));
    } else {
        output.line(Cli::tr("From now on git merges this project's files with joinery-cli."));
        output.line(Cli::tr("Commit %1; whoever else works on the project runs \"joinery-cli merge --install\" once.")
                        .arg(attributes));
    }
    return ExitCode::Done;
}

ExitCode run(const Context &context, const Options &options)
{
    if (!options.install)
        return merge(context, options);
    if (!options.base.empty())
        return context.output.error(usageError(Cli::tr("--install takes no files.")), ExitCode::WrongUsage);
    return install(context);
}

} // namespace

Command mergeCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "merge", helpText(Cli::tr("Merge three versions of a project file by what it says, as a merge driver of git "
                                  "does; exit code 1 with conflicts, which are named and marked in the file")));
    const auto options = std::make_shared<Options>();
    command->add_option("BASE", options->base, helpText(Cli::tr("What both sides began with")));
    command->add_option("OURS", options->ours, helpText(Cli::tr("Our side; the result is written here")));
    command->add_option("THEIRS", options->theirs, helpText(Cli::tr("The other side")));
    command->add_option("--path", options->path, helpText(Cli::tr("Where the file is in the repository")))
        ->type_name("NAME");
    command->add_option("--marker-size", options->markerSize, helpText(Cli::tr("How wide conflict markers are")))
        ->type_name("N")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command
        ->add_option("--out", options->out,
                     helpText(Cli::tr("Write the result here instead; for whole projects, a "
                                      "new folder")))
        ->type_name("PATH");
    command->add_flag("--install", options->install,
                      helpText(Cli::tr("Let git merge the files of this project so from now on")));
    command->footer(helpText(Cli::tr("Examples: joinery-cli merge --install\n"
                                     "          joinery-cli merge base.json ours.json theirs.json --out merged.json\n"
                                     "          joinery-cli merge ../base . ../theirs --out ../merged")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
