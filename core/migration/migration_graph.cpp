// SPDX-License-Identifier: MIT
#include "core/migration/migration_graph.h"

#include "core/migration/folding.h"

namespace joinery {

MigrationGraph::MigrationGraph(const QList<Migration> &ofApp) : m_migrations(inOwnOrder(ofApp))
{
    for (qsizetype position = 0; position < m_migrations.size(); ++position)
        m_positions.insert(m_migrations.at(position).id, position);
    m_followed.reserve(m_migrations.size());
    for (qsizetype position = 0; position < m_migrations.size(); ++position) {
        const Migration &migration = m_migrations.at(position);
        QList<qsizetype> followed;
        bool namesOwn = false;
        for (const MigrationDependency &dependency : migration.dependencies) {
            if (dependency.app != migration.app || dependency.id.isEmpty())
                continue;
            namesOwn = true;
            const qsizetype found = positionOf(dependency.id);
            // What names itself or a later one is a circle, which inOrder() reports.
            if (found >= 0 && found < position && !followed.contains(found))
                followed.append(found);
        }
        if (!namesOwn && position > 0)
            followed.append(position - 1);
        m_followed.append(followed);
    }
}

QList<qsizetype> MigrationGraph::heads() const
{
    QList<bool> isFollowed(m_migrations.size(), false);
    for (const QList<qsizetype> &followed : m_followed)
        for (const qsizetype position : followed)
            isFollowed[position] = true;
    QList<qsizetype> result;
    for (qsizetype position = 0; position < isFollowed.size(); ++position)
        if (!isFollowed.at(position))
            result.append(position);
    return result;
}

QList<bool> MigrationGraph::ancestry(qsizetype position) const
{
    QList<bool> result(m_migrations.size(), false);
    result[position] = true;
    // What is followed comes earlier, so that one pass backwards finds all.
    for (qsizetype each = position; each >= 0; --each) {
        if (!result.at(each))
            continue;
        for (const qsizetype followed : m_followed.at(each))
            result[followed] = true;
    }
    return result;
}

QList<Migration> headsOf(const QList<Migration> &ofApp)
{
    const MigrationGraph graph(ofApp);
    QList<Migration> result;
    for (const qsizetype head : graph.heads())
        result.append(graph.migrations().at(head));
    return result;
}

} // namespace joinery
