// SPDX-License-Identifier: MIT
#include "tests/benchmark/canvas_sample.h"

#include "core/differ/schema_differ.h"
#include "core/migration/migration_creator.h"
#include "core/project/project_files.h"
#include "core/project/project_layout.h"
#include "tests/benchmark/wide_schema.h"

#include <QRandomGenerator>

namespace joinery::benchmark {

namespace {

constexpr int cardsPerRow = 71;
constexpr int hubNumber = (CanvasSample::tables / cardsPerRow / 2) * cardsPerRow + cardsPerRow / 2;
constexpr QPointF cardDistance{400, 600};

/** Chooses which tables point to which. */
class LinkMaker
{
public:
    explicit LinkMaker(Schema &schema) : m_schema(schema) {}

    void addAll()
    {
        for (int number = 0; number < CanvasSample::linksOfHub; ++number)
            add(nearby(hubNumber, number + 1), hubNumber);
        int from = 0;
        while (m_added < CanvasSample::links) {
            from = (from + 1) % CanvasSample::tables;
            const bool isFar = m_random.bounded(10) == 0;
            const int to = isFar ? m_random.bounded(CanvasSample::tables) : nearby(from, m_random.bounded(48) + 1);
            if (from != hubNumber && to != hubNumber)
                add(from, to);
        }
    }

private:
    /** One of the cards around a card, of a square of 7 × 7. */
    static int nearby(int number, int which)
    {
        const int row = number / cardsPerRow + which / 7 - 3;
        const int column = number % cardsPerRow + which % 7 - 3;
        const int found = row * cardsPerRow + column;
        const bool isThere = row >= 0 && column >= 0 && column < cardsPerRow && found < CanvasSample::tables;
        return isThere && found != number ? found : (number + which + 1) % CanvasSample::tables;
    }

    void add(int from, int to)
    {
        Table &table = *m_schema.tables.edit(wideTableId(from));
        const Table &target = *m_schema.tables.find(wideTableId(to));
        const qsizetype column = 1 + table.foreignKeys.size() * 5 % 15;
        ForeignKey key;
        key.id = ObjectId::derived(QString("link %1").arg(m_added));
        key.name = QString("link_%1").arg(m_added);
        key.columns = {table.columns.at(column).id};
        key.referencedTable = target.id;
        key.referencedColumns = {target.columns.first().id};
        table.foreignKeys.insert(key);
        ++m_added;
    }

    Schema &m_schema;
    QRandomGenerator m_random{5000};
    int m_added = 0;
};

} // namespace

CanvasSample canvasSample()
{
    CanvasSample sample;
    sample.schema = wideSchema(CanvasSample::tables);
    sample.hub = wideTableId(hubNumber);
    for (int number = 0; number < CanvasSample::tables; ++number) {
        sample.schema.tables.edit(wideTableId(number))->foreignKeys = {};
        sample.positions.insert(wideTableId(number),
                                {number % cardsPerRow * cardDistance.x(), number / cardsPerRow * cardDistance.y()});
    }
    LinkMaker(sample.schema).addAll();
    return sample;
}

Result<void> writeProjectOf(const CanvasSample &sample, const QString &folder)
{
    const auto empty = createProject(folder, "bench", "app", "sqlite");
    if (!empty)
        return fail(empty);
    Project project = *empty;
    project.apps.first().model = sample.schema;
    project.apps.first().diagram.positions = sample.positions;
    if (const auto written = writeProject(folder, *empty, project); !written)
        return fail(written);
    const auto made = MigrationCreator(migrationsFolder(folder, "app"), "app")
                          .create("first", SchemaDiffer().diff({}, sample.schema).operations, {}, sample.schema);
    return made ? Result<void>() : fail(made);
}

} // namespace joinery::benchmark
