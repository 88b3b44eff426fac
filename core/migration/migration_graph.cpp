// SPDX-License-Identifier: MIT
#include "core/migration/migration_graph.h"

#include "core/migration/folding.h"
#include "core/migration/lineage.h"

namespace joinery {

MigrationGraph::MigrationGraph(const QList<Migration> &ofApp) : m_migrations(inOwnOrder(ofApp))
{
    for (qsizetype position = 0; position < m_migrations.size(); ++position)
        m_positions.insert(m_migrations.at(position).id, position);
    m_followed.reserve(m_migrations.size());
    const auto placeOf = [this](const QString &id) { return positionOf(id); };
    for (qsizetype position = 0; position < m_migrations.size(); ++position)
        m_followed.append(placesFollowed(m_migrations.at(position), position, placeOf));
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
    QList<bool> result = ancestryOf({position}, m_followed);
    result.resize(m_migrations.size());
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
