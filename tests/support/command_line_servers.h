// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/command_line.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"

// A project for tests of the command line on servers: the folder "shop" with the app "catalog" (command_line_shop.h),
// whose connection "dev" leads to an empty database of a private server.

namespace joinery {

/** One database of the private server of a kind, and how a person types its address. */
class CommandLineServer
{
public:
    /** "postgresql" or "mariadb". */
    explicit CommandLineServer(QString kind);

    /** Rows "postgresql" and "mariadb" in a column "kind". */
    static void addKinds();
    /** One on the server that the row of the running test names. */
    [[nodiscard]] static CommandLineServer ofRow();
    /** Why a server could not be started; empty when all is well. */
    [[nodiscard]] static QString whyNot();
    /** At the end of a test program, when all databases are gone. */
    static void stopAll();

    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] bool isPostgresql() const { return m_postgresql != nullptr; }
    [[nodiscard]] DatabaseAddress address() const;
    /** As `--url` takes it; `options` follow the "?": "search_path=a". */
    [[nodiscard]] QString url(const QString &options = {}) const;
    /** What the database says against the statements; empty when they were run. */
    [[nodiscard]] QString run(const QString &sql) const;
    [[nodiscard]] QStringList rows(const QString &query) const;
    /** What its catalogue holds but for Joinery's own tables. */
    [[nodiscard]] QString catalogue() const;
    /** All that is in it, with its rows and with Joinery's own tables. */
    [[nodiscard]] QString content() const;

    /** The project, without tables; empties nothing. */
    void makeProject(const CommandLine &cli) const;
    /** The project with authors and books in one migration that is applied, and three rows of each. */
    void makeFilledProject(const CommandLine &cli) const;

private:
    QString m_kind;
    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

/** What a call said, where it did not end with this code; empty where it did. */
[[nodiscard]] QString unlessCode(int code, const CommandResult &result);

} // namespace joinery
