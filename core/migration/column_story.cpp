// SPDX-License-Identifier: MIT
#include "core/migration/column_story.h"

#include "core/migration/folding.h"
#include "core/operation/describe.h"
#include "core/operation/part_access.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** Walks operations and says which concern the one thing it is about. */
class Storyteller
{
public:
    Storyteller(ObjectId object, ObjectId part) : m_object(object), m_part(part) {}

    bool concerns(const Operation &operation)
    {
        return m_part.isNull() ? concernsObject(operation)
                               : std::visit([this](const auto &it) { return concernsColumn(it); }, operation);
    }

private:
    bool concernsObject(const Operation &operation) const
    {
        return !m_object.isNull() && subjectOf(operation).id == m_object && !isAboutRows(operation);
    }

    bool has(const QList<ObjectId> &columns) const { return columns.contains(m_part); }

    bool concernsColumn(const AddTable &operation)
    {
        if (!operation.table.column(m_part))
            return false;
        const auto remember = [this](const auto &parts) {
            for (const auto &part : parts) {
                if (has(columnsOf(part)))
                    m_partsOverIt.insert(part.id);
            }
        };
        remember(operation.table.foreignKeys);
        remember(operation.table.uniqueConstraints);
        remember(operation.table.checks);
        remember(operation.table.exclusions);
        remember(operation.table.indexes);
        m_table = operation.table.id;
        return true;
    }
    bool concernsColumn(const AddColumn &operation)
    {
        if (operation.column.id != m_part)
            return false;
        m_table = operation.table.id;
        return true;
    }
    bool concernsColumn(const DropColumn &operation) const { return operation.column.id == m_part; }
    bool concernsColumn(const RenameColumn &operation) const { return operation.column.id == m_part; }
    bool concernsColumn(const AlterColumn &operation) const { return operation.after.id == m_part; }
    bool concernsColumn(const DropTable &operation) const { return operation.table.id == m_table && !m_table.isNull(); }
    bool concernsColumn(const SetPrimaryKey &operation) const
    {
        const auto holdsIt = [this](const std::optional<PrimaryKey> &key) { return key && has(key->columns); };
        return holdsIt(operation.before) != holdsIt(operation.after);
    }
    template <typename Part>
    bool concernsColumn(const AddPart<Part> &operation)
    {
        if (!has(columnsOf(operation.part)))
            return false;
        m_partsOverIt.insert(operation.part.id);
        return true;
    }
    template <typename Part>
    bool concernsColumn(const AlterPart<Part> &operation)
    {
        const bool isNow = has(columnsOf(operation.after));
        const bool was = m_partsOverIt.contains(operation.after.id);
        if (isNow)
            m_partsOverIt.insert(operation.after.id);
        else
            m_partsOverIt.remove(operation.after.id);
        return isNow || was;
    }
    template <typename Part>
    bool concernsColumn(const DropPart<Part> &operation)
    {
        return m_partsOverIt.remove(operation.part.id);
    }
    template <typename Other>
    bool concernsColumn(const Other &) const
    {
        return false;
    }

    ObjectId m_object;
    ObjectId m_part;
    /** Where the column is by now. */
    ObjectId m_table;
    /** Keys, checks and indexes that have the column in them by now. */
    QSet<ObjectId> m_partsOverIt;
};

/** The operations of a migration, with those that its SQL says it stands for. */
template <typename Visit>
void forEachOperation(const QList<Operation> &operations, const Visit &visit)
{
    for (const Operation &operation : operations) {
        if (const auto *sql = std::get_if<RawSql>(&operation); sql && !sql->effect.isEmpty())
            forEachOperation(sql->effect.operations().items, visit);
        else
            visit(operation);
    }
}

} // namespace

QList<StoryStep> storyOf(const QList<QList<Migration>> &apps, ObjectId object, ObjectId part)
{
    QList<Migration> ordered;
    for (const QList<Migration> &ofApp : apps)
        ordered += inOwnOrder(ofApp);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Migration &a, const Migration &b) { return a.id < b.id; });
    Storyteller teller(object, part);
    QList<StoryStep> steps;
    for (const Migration &migration : std::as_const(ordered)) {
        StoryStep step{migration.app, migration.id, migration.description, {}};
        forEachOperation(migration.operations, [&](const Operation &operation) {
            if (teller.concerns(operation))
                step.changes.append(describe(operation));
        });
        if (!step.changes.isEmpty())
            steps.append(step);
    }
    return steps;
}

} // namespace joinery
