// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sql_lexer.h"
#include "core/dialect/online.h"
#include "core/dialect/plan.h"
#include "core/dialect/server_version.h"
#include "core/dialect/type_reach.h"
#include "core/differ/equivalence.h"

namespace joinery {

/**
 * What one kind of database needs to be told differently: quoting, types, DDL, limits. Stateless; one object for each
 * dialect lives as long as the program.
 */
class Dialect
{
public:
    virtual ~Dialect() = default;

    /** "sqlite", "postgresql" or "mariadb": the word of `--dialect` and of files. */
    [[nodiscard]] virtual QString name() const = 0;
    /** For people: "SQLite". */
    [[nodiscard]] virtual QString title() const = 0;

    /**
     * The same dialect as one server speaks it: what that server lacks is a finding there, what it calls by another
     * name is said so. It lives as long as the program. Without it a dialect is that of the server which `server()`
     * tells.
     */
    [[nodiscard]] virtual const Dialect &at(const ServerVersion &server) const;
    /** The server whose words it speaks. */
    [[nodiscard]] virtual ServerVersion server() const = 0;

    /** The name of its Qt driver: "QSQLITE". */
    [[nodiscard]] virtual QString driver() const = 0;

    /**
     * Whether changes of tables can be taken back like those of rows. Where they cannot, a plan has no statement in a
     * transaction: each is a step that stays done, and a run that fails goes on, or back, from where it stopped.
     */
    [[nodiscard]] virtual bool hasTransactionalDdl() const { return true; }

    /** Whether it gives the texts of views, checks and defaults back as they were written. */
    [[nodiscard]] virtual bool keepsTexts() const { return false; }

    /** How its SQL is cut into words. */
    [[nodiscard]] virtual SqlLexOptions lexOptions() const = 0;

    [[nodiscard]] virtual QString quotedName(const QString &name) const = 0;
    [[nodiscard]] virtual QString quotedText(const QString &text) const = 0;
    /** A table as it stands in a statement. */
    [[nodiscard]] virtual QString tableName(const Table &table) const;
    /**
     * A query for the rows of a table whose foreign keys point nowhere; empty where the database never lets that happen
     * while a plan runs.
     */
    [[nodiscard]] virtual QString lostReferences(const Table &table) const;
    [[nodiscard]] virtual QString typeName(const DataType &type) const = 0;
    /** Which values a column of this type holds; not of an array. */
    [[nodiscard]] virtual TypeReach reach(const DataType &type) const = 0;
    [[nodiscard]] virtual QString defaultText(const DefaultValue &value) const = 0;

    [[nodiscard]] virtual const Equivalence &equivalence() const = 0;
    /**
     * The schema read from a database, with what `model` says in other words than the database does taken for the same
     * (SQLite's check that stands for an enum), so that comparing the two finds only what differs.
     */
    [[nodiscard]] virtual Schema recognised(const Schema &found, const Schema &model) const;
    /** What this dialect cannot express or will not take: over-long names, unknown types. All findings, not the first.
     */
    [[nodiscard]] virtual QList<Finding> validate(const Schema &schema) const = 0;

    /** Whom the statement keeps waiting: see PlanStep::locks. */
    [[nodiscard]] virtual QList<StepLock> locksOf(const QString &sql) const = 0;
    /** Tells it of every step of a plan. */
    void tellLocks(Plan &plan) const;

    /**
     * The statements that bring a database from `before` to the state after the operations. Pure. `before` holds all
     * apps that share the database. Error where an operation cannot be applied or the dialect cannot do it.
     */
    [[nodiscard]] virtual Result<Plan> plan(const Schema &before, const QList<Operation> &operations) const = 0;
    /**
     * The same for a database that others use meanwhile, see OnlineOptions. What holds them up all the same is a
     * finding "NAME.online_lock". Error "online.not_there" where the database has no such way.
     */
    [[nodiscard]] virtual Result<Plan> planOnline(const Schema &before, const QList<Operation> &operations,
                                                  const OnlineOptions &options) const;
};

/** The dialect of that name, or null. */
[[nodiscard]] const Dialect *findDialect(QStringView name);
/** The dialects this build knows, SQLite first. */
[[nodiscard]] QList<const Dialect *> allDialects();
/** Their names, in that order. */
[[nodiscard]] QStringList dialectNames();
/**
 * The dialect as one version of a server speaks it: "postgresql-12", "mariadb-10.5", "mysql", "mysql-8.0"; a name
 * without a version gives what findDialect() does. Null for anything else.
 */
[[nodiscard]] const Dialect *findDialectVersion(const QString &name);
/** SQLite, which is always there. */
[[nodiscard]] const Dialect &sqliteDialect();
[[nodiscard]] const Dialect &postgresqlDialect();
[[nodiscard]] const Dialect &mariadbDialect();

} // namespace joinery
