// SPDX-License-Identifier: MIT
#include "core/migration/out_of_order.h"

#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"

namespace joinery {

namespace {

class OutOfOrder
{
public:
    OutOfOrder(const QList<Migration> &ofApp, const QStringList &applied) : m_graph(ofApp)
    {
        m_isApplied.fill(false, m_graph.migrations().size());
        for (const QString &id : applied) {
            const qsizetype position = m_graph.positionOf(id);
            m_areAllKnown = m_areAllKnown && position >= 0;
            if (position < 0)
                continue;
            m_isApplied[position] = true;
            m_run.append(m_graph.migrations().at(position));
        }
    }

    QSet<QString> joined()
    {
        QSet<QString> result;
        const qsizetype newest = m_isApplied.lastIndexOf(true);
        if (!m_areAllKnown || newest < 0)
            return result;
        for (qsizetype position = 0; position < newest; ++position)
            if (!m_isApplied.at(position) && isJoinedWithNewer(position))
                result.insert(m_graph.migrations().at(position).id);
        if (!result.isEmpty() && !comesToTheSame())
            result.clear();
        return result;
    }

private:
    /** Whether every newer applied migration is of another branch, and one migration follows both. */
    bool isJoinedWithNewer(qsizetype position)
    {
        if (m_headAncestries.isEmpty())
            for (const qsizetype head : m_graph.heads())
                m_headAncestries.append(m_graph.ancestry(head));
        const QList<bool> followers = followersOf(position);
        for (qsizetype newer = position + 1; newer < m_isApplied.size(); ++newer) {
            if (!m_isApplied.at(newer))
                continue;
            const bool isJoined =
                std::any_of(m_headAncestries.cbegin(), m_headAncestries.cend(),
                            [&](const QList<bool> &ancestry) { return ancestry.at(position) && ancestry.at(newer); });
            if (followers.at(newer) || !isJoined)
                return false;
        }
        return true;
    }

    [[nodiscard]] QList<bool> followersOf(qsizetype position) const
    {
        QList<bool> result(m_graph.migrations().size(), false);
        result[position] = true;
        for (qsizetype each = position + 1; each < result.size(); ++each)
            for (const qsizetype followed : m_graph.followed(each))
                result[each] = result.at(each) || result.at(followed);
        return result;
    }

    [[nodiscard]] bool comesToTheSame() const
    {
        QList<Migration> run = m_run;
        for (qsizetype position = 0; position < m_isApplied.size(); ++position)
            if (!m_isApplied.at(position))
                run.append(m_graph.migrations().at(position));
        const auto inThisOrder = foldInOrder(run);
        const auto inOrderOfIds = foldInOrder(m_graph.migrations());
        return inThisOrder && inOrderOfIds && *inThisOrder == *inOrderOfIds;
    }

    MigrationGraph m_graph;
    QList<bool> m_isApplied;
    /** The applied ones in the order of applying. */
    QList<Migration> m_run;
    bool m_areAllKnown = true;
    QList<QList<bool>> m_headAncestries;
};

} // namespace

QSet<QString> joinedOutOfOrder(const QList<Migration> &ofApp, const QStringList &applied)
{
    return OutOfOrder(ofApp, applied).joined();
}

} // namespace joinery
