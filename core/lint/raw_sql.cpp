// SPDX-License-Identifier: MIT
// What can be told of a person's own SQL by its first words.

#include "core/base/translate.h"
#include "core/dialect/sql/statement_words.h"
#include "core/lint/lint_walk.h"

namespace joinery {

namespace {

/** One statement of the migration's own. */
class OwnStatement
{
public:
    OwnStatement(const QString &sql, const SqlLexOptions &options) : m_sql(sql), m_options(options) {}

    [[nodiscard]] bool beginsWith(std::initializer_list<const char *> each) const
    {
        return StatementWords(m_sql, m_options).takeOne(each);
    }
    [[nodiscard]] bool has(const char *words) const { return StatementWords(m_sql, m_options).skipTo(words); }
    /** The beginning, for a message. */
    [[nodiscard]] QString shown() const
    {
        const QString line = m_sql.simplified();
        return line.size() > 60 ? line.left(59) + QChar(0x2026) : line;
    }

private:
    const QString &m_sql;
    const SqlLexOptions &m_options;
};

bool takesAway(const OwnStatement &statement)
{
    if (statement.beginsWith({"truncate", "drop table", "drop database", "drop schema", "drop materialized view"}))
        return true;
    return statement.beginsWith({"alter table"}) && (statement.has("drop column") || statement.has("drop partition"));
}

bool isAboutEveryRow(const OwnStatement &statement)
{
    return statement.beginsWith({"update", "delete"}) && !statement.has("where");
}

bool changesSchema(const OwnStatement &statement)
{
    // What lasts as long as the connection, and what the schema says nothing about.
    if (statement.beginsWith({"create temp", "create temporary", "create role", "create user", "drop role", "drop user",
                              "alter role", "alter user", "create database", "alter database", "alter system"}))
        return false;
    return statement.beginsWith({"create", "alter", "drop", "rename", "comment on"});
}

void lintStatement(const LintStep &step, const PlanStep &planned, LintReport &report)
{
    const SqlLexOptions options = step.subject.dialect.lexOptions();
    const OwnStatement statement(planned.sql, options);
    if (takesAway(statement))
        report.add(step, "raw_sql.destructive",
                   {.text = Message::tr("Its SQL takes rows away: %1").arg(statement.shown()),
                    .fix = Message::tr("Copy them first, or accept the loss with a reason.")});
    if (isAboutEveryRow(statement))
        report.add(step, "raw_sql.every_row",
                   {.text = Message::tr("Its SQL is about every row: %1").arg(statement.shown()),
                    .fix = Message::tr("Say with WHERE which rows it is about; do many rows in parts.")});
    const auto *sql = std::get_if<RawSql>(&step.operation);
    if (changesSchema(statement) && (!sql || sql->effect.isEmpty()))
        report.add(
            step, "raw_sql.unseen",
            {.text = Message::tr("Its SQL changes the schema, and the snapshot is not told: %1").arg(statement.shown()),
             .fix = Message::tr("Say with \"effect\" what it does, or use an operation.")});
    // All of SQLite waits for whoever writes; that is no finding about one statement.
    if (step.isOn(QLatin1String("sqlite")))
        return;
    for (const StepLock &lock : planned.locks) {
        if (lock.waiting < StepLock::Waiting::Writes)
            continue;
        report.add(
            step, "raw_sql.lock",
            {.text = QStringLiteral("%1: %2.").arg(statement.shown(), lockText(lock)),
             .fix = Message::tr("Use the CONCURRENTLY or LOCK=NONE of the database, or accept it with a reason."),
             .lock = lock});
    }
}

} // namespace

void lintRawSql(const LintStep &step, LintReport &report)
{
    if (!std::holds_alternative<RawSql>(step.operation))
        return;
    for (const PlanStep *planned : step.planned()) {
        if (!planned->isTrial() && !planned->mustReturnNoRows)
            lintStatement(step, *planned, report);
    }
}

} // namespace joinery
