// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/database/connection.h"
#include "core/project/database_scope.h"
#include "core/project/project.h"

#include <string>

namespace joinery {

/** A project as found on disk. */
struct OpenProject
{
    QString folder;
    Project project;
};

/** The database a command works on. */
struct Target
{
    DatabaseAddress address;
    /** For messages and questions: "dev (SQLite · shop.db)". */
    QString title;
    bool isProduction = false;
    /** What of it the project is about, where it is one of its connections. */
    DatabaseScope scope = {};
    /** The name of that connection. */
    QString connection = {};
};

/** The options that every command understands, and what all of them need to do with those. */
class Context
{
public:
    // Bound to the parser; texts as they came.
    std::string directory;
    std::string connectionName;
    std::string url;
    bool json = false;
    bool yes = false;

    Output output;

    /** Where the command was told to work: -C, or the current folder. Absolute. */
    [[nodiscard]] QString startFolder() const;
    /** The project at or above the start folder. */
    [[nodiscard]] Result<OpenProject> openProject() const;
    /** The database of --url, --connection, or the project's first connection. */
    [[nodiscard]] Result<Target> target(const OpenProject &project) const;
    /** A database given as text on the command line. */
    [[nodiscard]] Result<Target> targetOfUrl(const QString &text) const;
    /** The same where there is a project, which may have a connection that leads there, or is called so. */
    [[nodiscard]] Result<Target> targetOfUrl(const OpenProject &project, const QString &text) const;

    /** What asking came to. */
    enum class Answer
    {
        Yes,
        No,
        /** There is nobody to ask, and no --yes. */
        CannotAsk
    };
    /** Asks before something is changed. */
    [[nodiscard]] Answer confirm(const QString &question) const;
    /** What to return when the answer is not yes; says so. */
    [[nodiscard]] ExitCode declined(Answer answer) const;

    /** Whether there is a person to ask. */
    [[nodiscard]] static bool canAsk();
    /** Asks a question that takes a word; empty at the end of input. */
    [[nodiscard]] static QString ask(const QString &question);
    /** Asks for yes or no; anything but a yes is a no. */
    [[nodiscard]] static bool isTrue(const QString &question);
};

/** Says what is wrong with how the program was called. */
[[nodiscard]] Error usageError(const QString &message);

/** Whether the call names a migration that is not there, or may mean several. */
[[nodiscard]] bool namesNoMigration(const Error &error);

/** 2 where the call was wrong, 1 for everything else. */
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

[[nodiscard]] QString fromArgument(const std::string &text);

} // namespace joinery
