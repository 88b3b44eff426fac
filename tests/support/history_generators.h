// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"
#include "core/migration/migration_file.h"
#include "core/migration/squash.h"
#include "tests/support/engine_generators.h"

// Random histories of migrations.

namespace joinery::generate {

/** The app that generated migrations belong to. */
inline QString historyApp()
{
    return QStringLiteral("shop");
}

/** Migrations of one app, each following the one before, and a range of them. */
struct History
{
    QList<Migration> migrations;
    int first = 0;
    int last = 1;

    [[nodiscard]] QList<Migration> range() const { return migrations.mid(first, last - first + 1); }
    [[nodiscard]] QString idAt(int index) const { return migrations.at(index).id; }
    [[nodiscard]] SquashRequest request() const { return {historyApp(), idAt(first), idAt(last), {}}; }

    void append(const QList<Operation> &operations)
    {
        const int number = static_cast<int>(migrations.size());
        Migration migration{.id = QStringLiteral("2026-01-01T%1:%2:00:000000")
                                      .arg(number / 60, 2, 10, QLatin1Char('0'))
                                      .arg(number % 60, 2, 10, QLatin1Char('0')),
                            .app = historyApp()};
        if (number > 0)
            migration.dependencies = {{historyApp(), migrations.last().id}};
        migration.operations = operations;
        migrations.append(migration);
    }
};

/** How RapidCheck prints the failing case. */
inline void showValue(const History &value, std::ostream &out)
{
    for (const Migration &migration : value.migrations)
        out << migrationToFile(migration).constData();
    out << "from " << value.first << " to " << value.last << "\n";
}

inline RawSql sqlStep(int number)
{
    RawSql step;
    step.forwards.insert(QString(), QStringLiteral("UPDATE t SET c = %1").arg(number));
    step.backwards.insert(QString(), QStringLiteral("UPDATE t SET c = 0"));
    return step;
}

/** Edits of everything a schema can hold, cut into migrations anywhere; with steps of SQL between them where asked. */
inline rc::Gen<History> anyHistory(bool withSql)
{
    return rc::gen::exec([withSql] {
        const Edited edited = *anyEdited();
        History history;
        history.append(SchemaDiffer().diff({}, edited.before).operations);
        QList<Operation> some;
        int steps = 0;
        for (const Operation &operation : edited.operations) {
            some.append(operation);
            if (withSql && once(3))
                some.append(sqlStep(++steps));
            if (once(2))
                history.append(std::exchange(some, {}));
        }
        history.append(some);
        if (history.migrations.size() < 3)
            history.append({});
        const int count = static_cast<int>(history.migrations.size());
        history.first = number(0, count - 1);
        history.last = number(history.first + 1, count);
        return history;
    });
}

} // namespace joinery::generate
