// SPDX-License-Identifier: MIT
#include "tests/benchmark/plan_benchmarks.h"

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/benchmark/wide_schema.h"

namespace joinery::benchmark {

namespace {

constexpr int fewTables = 1000;
constexpr int manyTables = 4000;
/** Four times the tables; the larger schema does not fit into the processor's caches. The square were sixteen. */
constexpr double mostGrowth = 6;

/** Operations and the schema they start from. */
struct Work
{
    Schema start;
    QList<Operation> operations;
};

/** Every table, each listed before the one it points to. */
Work makingAll(int tables)
{
    Work work;
    const Schema schema = wideSchema(tables);
    for (const Table *table : sortedByName(schema.tables))
        work.operations.prepend(AddTable{*table});
    return work;
}

Work changingSome(int tables)
{
    Work work{wideSchema(tables), {}};
    Schema after = work.start;
    changeEveryTenthTable(after);
    work.operations = SchemaDiffer().diff(work.start, after).operations;
    return work;
}

/** How one dialect plans one kind of work, small and large in turns. */
Result<QList<Figure>> measure(const Dialect &dialect, const QString &kind, Work (*make)(int))
{
    const Work few = make(fewTables);
    const Work many = make(manyTables);
    std::optional<Error> refused;
    const auto plan = [&](const Work &work) {
        return timeOf([&] {
            if (const auto planned = dialect.plan(work.start, work.operations); !planned)
                refused = planned.error();
        });
    };
    QList<double> fewTimes;
    QList<double> manyTimes;
    for (int round = 0; round < 7; ++round) {
        fewTimes += plan(few);
        fewTimes += plan(few);
        manyTimes += plan(many);
    }
    if (refused)
        return fail(*refused);
    const QString name = QString("plan %1, %2").arg(dialect.title(), kind);
    const Figure small = median(QString("%1 of %L2 tables").arg(name).arg(fewTables), fewTimes);
    const Figure large = median(QString("%1 of %L2 tables").arg(name).arg(manyTables), manyTimes);
    return QList<Figure>{small, large, ratio(name + ", growth", large, small, mostGrowth)};
}

} // namespace

Result<QList<Figure>> measurePlanning()
{
    QList<Figure> figures;
    for (const Dialect *dialect : {&sqliteDialect(), &postgresqlDialect(), &mariadbDialect()}) {
        for (const auto &[kind, make] : {std::pair{"making all", &makingAll}, {"changing a tenth", &changingSome}}) {
            const Result<QList<Figure>> measured = measure(*dialect, kind, make);
            if (!measured)
                return fail(measured);
            figures += *measured;
        }
    }
    return figures;
}

} // namespace joinery::benchmark
