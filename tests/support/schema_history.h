// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migrator.h"

#include <QList>
#include <QString>

// Histories of migrations told by the schemas they lead to, and what a migrator does with them.

namespace joinery {

inline const QString authorText = QStringLiteral("author(id integer pk, name text not null)");
inline const QString bookText =
    authorText + QStringLiteral("; book(id integer pk, title text, author_id integer -> author.id)");

/** Migrations of one app, each made of the difference to the one before. */
class SchemaHistory
{
public:
    explicit SchemaHistory(QString app = QStringLiteral("shop")) : m_app(std::move(app)) {}

    SchemaHistory &to(const Schema &schema, const QList<MigrationDependency> &dependencies = {});
    SchemaHistory &add(const QList<Operation> &operations, const QList<MigrationDependency> &dependencies = {});

    [[nodiscard]] AppMigrations app() const { return {m_app, {}, m_migrations}; }
    [[nodiscard]] Migration &at(int index) { return m_migrations[index]; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    void remove(int index) { m_migrations.removeAt(index); }

private:
    QString m_app;
    int m_count = 0;
    Schema m_schema;
    QList<Migration> m_migrations;
};

/** Three migrations: a table of authors, one of books, and one more column of books. */
[[nodiscard]] SchemaHistory bookshop();
[[nodiscard]] RawSql raw(const QString &forwardsText, const QString &backwardsText = {});

inline constexpr auto forwards = RunRequest::Kind::Forwards;
inline constexpr auto backwards = RunRequest::Kind::Backwards;
[[nodiscard]] RunRequest request(RunRequest::Kind kind, const QString &app = {},
                                 const RunTarget &target = RunTarget::all());
/** Prepares and runs; the error of either as text, or "ok". */
QString runNow(const Migrator &migrator, const RunRequest &wanted);
/** One line for each difference; empty when there is none. */
[[nodiscard]] QString driftText(const Connection &connection, const Schema &expected);
/** The states of all migrations in order, with blanks between. */
[[nodiscard]] QString states(const Migrator &migrator);

} // namespace joinery
