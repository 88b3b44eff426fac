// SPDX-License-Identifier: MIT
#include "app/cli/context.h"

#include "app/cli/text.h"
#include "core/project/project_connection.h"
#include "core/project/project_files.h"

#include <QDir>
#include <QFileInfo>

#include <iostream>
#include <unistd.h>

namespace joinery {

namespace {

QString knownConnections(const Project &project)
{
    QStringList names;
    for (const ConnectionProfile &profile : project.connections)
        names.append(profile.name);
    return names.join(QStringLiteral(", "));
}

Result<Target> targetOf(const ConnectionProfile &profile, const QString &folder)
{
    const auto address = databaseAddress(profile, folder);
    if (!address)
        return fail(address);
    const auto parsed = ConnectionUrl::fromText(profile.url);
    const QString title = parsed ? parsed->title() : profile.url;
    return Target{*address, QStringLiteral("%1 (%2)").arg(profile.name, title),
                  profile.environment == ConnectionProfile::Environment::Production, profile.scope, profile.name};
}

/** Whether both lead to one database, whoever goes there and however. */
bool sameDatabase(const DatabaseAddress &a, const DatabaseAddress &b)
{
    const auto place = [](const DatabaseAddress &address) {
        const ServerAddress &server = address.server;
        return std::tuple(address.dialect, QDir::cleanPath(address.path), server.database, server.host, server.port,
                          server.socket);
    };
    return place(a) == place(b) && !a.isMemory();
}

} // namespace

QString Context::startFolder() const
{
    return directory.empty() ? QDir::currentPath() : QDir(fromArgument(directory)).absolutePath();
}

Result<OpenProject> Context::openProject() const
{
    if (!QFileInfo(startFolder()).isDir())
        return fail(usageError(Cli::tr("There is no folder %1.").arg(startFolder())));
    const auto folder = findProjectFolder(startFolder());
    if (!folder)
        return fail(folder);
    auto project = readProject(*folder);
    if (!project)
        return fail(project);
    return OpenProject{*folder, std::move(*project)};
}

Result<Target> Context::targetOfUrl(const QString &text) const
{
    // A file that is there is meant as it stands: nobody should have to look up how to write it as a URL.
    const QFileInfo file(QDir(startFolder()), text);
    const bool isUrl = text.contains(QLatin1Char(':'));
    if (!isUrl && !file.isFile())
        return fail(usageError(Cli::tr("There is no file %1. Give an SQLite file, or a URL such as "
                                       "sqlite:///path/to.db.")
                                   .arg(text)));
    if (!isUrl)
        return Target{DatabaseAddress::sqliteFile(file.absoluteFilePath()),
                      ConnectionUrl{.database = file.absoluteFilePath()}.title(), false};
    const auto parsed = ConnectionUrl::fromText(text);
    if (!parsed)
        return fail(usageError(parsed.error().message));
    const ConnectionUrl resolved = parsed->resolved(startFolder());
    const auto address = databaseAddress(resolved);
    if (!address)
        return fail(address);
    return Target{*address, resolved.title(), false};
}

Result<Target> Context::targetOfUrl(const OpenProject &project, const QString &text) const
{
    if (const ConnectionProfile *profile = project.project.connection(text))
        return targetOf(*profile, project.folder);
    auto target = targetOfUrl(text);
    if (!target)
        return target;
    for (const ConnectionProfile &profile : project.project.connections) {
        const auto address = databaseAddress(profile, project.folder);
        if (!address || !sameDatabase(*address, target->address))
            continue;
        target->scope = profile.scope;
        target->connection = profile.name;
        break;
    }
    return target;
}

Result<Target> Context::target(const OpenProject &project) const
{
    if (!url.empty() && !connectionName.empty())
        return fail(usageError(Cli::tr("Give either --connection or --url, not both.")));
    if (!url.empty())
        return targetOfUrl(project, fromArgument(url));

    const QString name = fromArgument(connectionName);
    const QList<ConnectionProfile> &profiles = project.project.connections;
    if (name.isEmpty() && profiles.isEmpty())
        return fail(usageError(Cli::tr("The project has no connection. Give a database with --url, for instance "
                                       "--url sqlite:///path/to.db")));
    const ConnectionProfile *profile = name.isEmpty() ? &profiles.first() : project.project.connection(name);
    if (!profile)
        return fail(usageError(
            Cli::tr("The project has no connection %1. It has: %2.").arg(name, knownConnections(project.project))));
    return targetOf(*profile, project.folder);
}

bool Context::canAsk()
{
    return ::isatty(STDIN_FILENO) != 0;
}

QString Context::ask(const QString &question)
{
    std::cerr << question.toStdString() << ' ' << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return fromArgument(answer).trimmed();
}

Context::Answer Context::confirm(const QString &question) const
{
    if (yes)
        return Answer::Yes;
    if (!canAsk())
        return Answer::CannotAsk;
    return isTrue(question) ? Answer::Yes : Answer::No;
}

bool Context::isTrue(const QString &question)
{
    // English is understood in every language.
    const QString letter = Cli::tr("y");
    const QString answer = ask(Cli::tr("%1 [%2/N]").arg(question, letter)).toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes") || answer == letter ||
           answer == Cli::tr("yes");
}

ExitCode Context::declined(Answer answer) const
{
    if (answer == Answer::CannotAsk)
        return output.error(usageError(Cli::tr("This changes a database, and there is no terminal to ask for your "
                                               "agreement. Nothing was changed; add --yes to go ahead.")),
                            ExitCode::WrongUsage);
    return output.error(Error{QStringLiteral("run.declined"), Cli::tr("Nothing was changed."), {}, {}});
}

Error usageError(const QString &message)
{
    return Error{QStringLiteral("usage"), message, {}, {}};
}

bool namesNoMigration(const Error &error)
{
    return error.code == QLatin1String("migration.unknown") || error.code == QLatin1String("migration.ambiguous");
}

ExitCode exitCodeOf(const Error &error)
{
    return error.code == QLatin1String("usage") ? ExitCode::WrongUsage : ExitCode::Failed;
}

QString fromArgument(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), qsizetype(text.size()));
}

} // namespace joinery
