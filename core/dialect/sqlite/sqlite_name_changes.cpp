// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_name_changes.h"

#include "core/base/sql_lexer.h"

#include <QHash>

namespace joinery {

namespace {

class Sorter
{
public:
    Sorter(QList<NameChange> changes, QSet<QString> &used, bool caseByTheWay)
        : m_changes(std::move(changes)), m_used(used), m_caseByTheWay(caseByTheWay)
    {
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            m_holders.insert(foldedSqlName(m_changes.at(i).from), i);
    }

    QList<NameChange> result()
    {
        m_state.fill(State::Waiting, m_changes.size());
        for (qsizetype i = 0; i < m_changes.size(); ++i) {
            if (m_state.at(i) == State::Waiting)
                follow(i);
        }
        return m_result;
    }

private:
    enum class State
    {
        Waiting,
        OnPath,
        Done
    };

    /** Goes from a change to the one that holds its new name, and so on; then back, doing them. */
    void follow(qsizetype first)
    {
        QList<qsizetype> path{first};
        m_state[first] = State::OnPath;
        while (!path.isEmpty()) {
            const qsizetype current = path.last();
            const qsizetype holder = m_holders.value(foldedSqlName(m_changes.at(current).to), -1);
            if (holder >= 0 && m_state.at(holder) == State::Waiting) {
                m_state[holder] = State::OnPath;
                path.append(holder);
                continue;
            }
            if (holder >= 0 && (holder != current || m_caseByTheWay))
                stepAside(holder);
            rename(current, m_changes.at(current).to);
            m_state[current] = State::Done;
            path.removeLast();
        }
    }

    void stepAside(qsizetype index)
    {
        rename(index, unusedName(QStringLiteral("joinery_moved_") + m_changes.at(index).to, m_used));
    }

    void rename(qsizetype index, const QString &to)
    {
        NameChange &change = m_changes[index];
        m_result.append({change.id, change.from, to});
        m_holders.remove(foldedSqlName(change.from));
        change.from = to;
    }

    QList<NameChange> m_changes;
    QSet<QString> &m_used;
    bool m_caseByTheWay;
    QHash<QString, qsizetype> m_holders;
    QList<State> m_state;
    QList<NameChange> m_result;
};

} // namespace

QString unusedName(const QString &stem, QSet<QString> &used)
{
    QString name = stem;
    for (int i = 2; used.contains(foldedSqlName(name)); ++i)
        name = stem + QLatin1Char('_') + QString::number(i);
    used.insert(foldedSqlName(name));
    return name;
}

QList<NameChange> orderedNameChanges(QList<NameChange> changes, QSet<QString> &used, bool caseByTheWay)
{
    return Sorter(std::move(changes), used, caseByTheWay).result();
}

} // namespace joinery
