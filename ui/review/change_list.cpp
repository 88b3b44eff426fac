// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/change_list.h"

namespace joinery {

void ChangeList::setGroups(const QList<ChangeGroup> &groups)
{
    const bool sameShape =
        groups.size() == m_groups.size() &&
        std::equal(groups.cbegin(), groups.cend(), m_groups.cbegin(), [](const ChangeGroup &a, const ChangeGroup &b) {
            return a.app == b.app && a.entries.size() == b.entries.size();
        });
    if (sameShape) {
        // Only texts changed, as while typing: rows, selection and scrolling stay.
        m_groups = groups;
        for (int i = 0; i < m_groups.size(); ++i) {
            groupChanged(i);
        }
        return;
    }
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

const ChangeEntry *ChangeList::entry(const QModelIndex &index) const
{
    if (!index.isValid() || !isItem(index))
        return nullptr;
    return &m_groups.at(groupOf(index)).entries.at(index.row());
}

QString ChangeList::app(const QModelIndex &index) const
{
    return index.isValid() ? m_groups.at(groupOf(index)).app : QString();
}

QList<int> ChangeList::chosen(const QString &app) const
{
    QList<int> result;
    for (const ChangeGroup &group : m_groups) {
        if (group.app != app)
            continue;
        for (const ChangeEntry &entry : group.entries) {
            if (isChosen(entry))
                result += entry.operations;
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

int ChangeList::chosenCount() const
{
    int result = 0;
    for (const ChangeGroup &group : m_groups)
        result += int(std::count_if(group.entries.cbegin(), group.entries.cend(),
                                    [this](const ChangeEntry &entry) { return isChosen(entry); }));
    return result;
}

bool ChangeList::isAllChosen() const
{
    for (const ChangeGroup &group : m_groups) {
        for (const ChangeEntry &entry : group.entries) {
            if (!isChosen(entry))
                return false;
        }
    }
    return true;
}

void ChangeList::leaveOut(const QList<ChangeEntry> &entries)
{
    for (const ChangeEntry &entry : entries)
        m_unticked.insert(key(entry));
    for (int i = 0; i < m_groups.size(); ++i)
        groupChanged(i);
    emit choiceChanged();
}

QStringList ChangeList::chosenApps() const
{
    QStringList result;
    for (const ChangeGroup &group : m_groups) {
        if (!chosen(group.app).isEmpty())
            result.append(group.app);
    }
    return result;
}

QStringList ChangeList::keysOf(const QString &app, const QList<int> &positions) const
{
    QHash<int, QString> keys;
    for (const ChangeGroup &group : m_groups) {
        for (const ChangeEntry &entry : group.app == app ? group.entries : QList<ChangeEntry>()) {
            for (const int position : entry.operations)
                keys.insert(position, key(entry));
        }
    }
    QStringList result;
    for (const int position : positions)
        result.append(keys.value(position));
    return result;
}

QString ChangeList::keyOf(const QModelIndex &index) const
{
    const ChangeEntry *found = entry(index);
    return found ? key(*found) : QString();
}

void ChangeList::setNotes(const QHash<QString, QList<ChangeNote>> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    for (int i = 0; i < m_groups.size(); ++i) {
        groupChanged(i);
    }
}

QModelIndex ChangeList::find(ObjectId object, ObjectId part) const
{
    QModelIndex whole;
    for (int i = 0; i < m_groups.size(); ++i) {
        const QList<ChangeEntry> &entries = m_groups.at(i).entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries.at(row).object != object)
                continue;
            if (entries.at(row).part == part)
                return itemIndex(i, row);
            if (!whole.isValid())
                whole = itemIndex(i, row);
        }
    }
    return part.isNull() ? whole : QModelIndex();
}

qsizetype ChangeList::itemCount(qsizetype group) const
{
    return m_groups.at(group).entries.size();
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == AppRole)
        return app(index);
    if (const ChangeEntry *found = entry(index))
        return entryData(*found, role);
    return groupData(m_groups.at(index.row()), role);
}

QVariant ChangeList::groupData(const ChangeGroup &group, int role) const
{
    if (role == Qt::DisplayRole)
        return group.app;
    if (role != Qt::CheckStateRole)
        return {};
    const auto ticked = std::count_if(group.entries.cbegin(), group.entries.cend(),
                                      [this](const ChangeEntry &entry) { return isChosen(entry); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == group.entries.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant ChangeList::entryData(const ChangeEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        static const QHash<ChangeKind, QString> words{
            {ChangeKind::Added, tr("added")},
            {ChangeKind::Changed, tr("changed")},
            {ChangeKind::Renamed, tr("renamed")},
            {ChangeKind::Dropped, tr("dropped")},
        };
        const QString detail = entry.detail.isEmpty() ? QString() : QStringLiteral(": ") + entry.detail;
        QStringList lines{QStringLiteral("%1 %2%3").arg(entry.title, words.value(entry.kind), detail)};
        for (const ChangeNote &note : m_notes.value(key(entry)))
            lines.append(note.text);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::CheckStateRole:
        return isChosen(entry) ? Qt::Checked : Qt::Unchecked;
    case EntryRole:
        return QVariant::fromValue(entry);
    case NotesRole:
        return QVariant::fromValue(m_notes.value(key(entry)));
    default:
        return {};
    }
}

bool ChangeList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool tick = value.toInt() == Qt::Checked;
    const auto set = [&](const ChangeEntry &entry) {
        if (tick)
            m_unticked.remove(key(entry));
        else
            m_unticked.insert(key(entry));
    };
    if (const ChangeEntry *one = entry(index)) {
        set(*one);
        emit dataChanged(index.parent(), index.parent());
    } else {
        for (const ChangeEntry &each : m_groups.at(index.row()).entries)
            set(each);
        emit dataChanged(this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index));
    }
    emit dataChanged(index, index);
    emit choiceChanged();
    return true;
}

Qt::ItemFlags ChangeList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

QString ChangeList::key(const ChangeEntry &entry)
{
    return entry.object.text() + QLatin1Char('/') + entry.part.text() + QLatin1Char('/') +
           QString::number(static_cast<int>(entry.kind));
}

} // namespace joinery
