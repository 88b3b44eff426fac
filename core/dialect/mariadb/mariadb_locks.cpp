// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_locks.h"

#include "core/dialect/sql/statement_words.h"

namespace joinery::mariadb {

QList<StepLock> locksOf(const QString &sql)
{
    using Waiting = StepLock::Waiting;
    if (sql.startsWith(QLatin1String("CREATE TABLE ")))
        return {};
    const SqlLexOptions options = SqlLexOptions::mariadb();
    StatementWords words(sql, options);
    QList<StepLock> locks;
    const auto add = [&](Waiting waiting) {
        (void)words.take("if exists");
        if (const QString table = words.takeName(); !table.isEmpty())
            locks.append({table, waiting});
    };
    const bool lets = StatementWords(sql, options).skipTo("lock = none");
    const Waiting change = lets ? Waiting::Changes : Waiting::Writes;
    if (words.take("alter online table") || words.take("alter table")) {
        add(change);
    } else if (words.takeOne({"create index", "create unique index", "create fulltext index", "create spatial index",
                              "drop index"}) ||
               words.take("create or replace index")) {
        if (words.skipTo("on"))
            add(change);
    } else if (words.takeOne({"drop table", "truncate table", "truncate", "rename table"})) {
        do {
            add(Waiting::Everything);
            if (words.take("to"))
                (void)words.takeName();
        } while (words.takeComma());
    } else if (words.take("create") && words.skipTo("trigger")) {
        if (words.skipTo("on"))
            add(Waiting::Everything);
    } else if (words.takeOne({"insert into", "delete from", "update", "replace into"})) {
        add(Waiting::Rows);
    }
    return locks;
}

} // namespace joinery::mariadb
