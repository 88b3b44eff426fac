// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_entry.h"
#include "ui/shell/theme.h"
#include "ui/widgets/grouped_model.h"

#include <QSet>

namespace joinery {

/** A remark on a change: Role::Dropped where it cannot be applied, Role::Changed where it only should be known. */
struct ChangeNote
{
    Role role = Role::Changed;
    QString text;

    friend bool operator==(const ChangeNote &, const ChangeNote &) = default;
};

/** Changes of one app. */
struct ChangeGroup
{
    QString app;
    QList<ChangeEntry> entries;
};

/** Changes as a tree: apps, and their entries with a tick. Ticks stay with their changes when others come. */
class ChangeList : public GroupedModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole,
        AppRole,
        /** QList<ChangeNote>: what there is to say about a change. */
        NotesRole,
    };

    explicit ChangeList(QObject *parent = nullptr) : GroupedModel(parent) {}

    void setGroups(const QList<ChangeGroup> &groups);

    /** The entry of a row; null for an app's row. */
    [[nodiscard]] const ChangeEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QString app(const QModelIndex &index) const;
    /** Positions of ticked operations in the app's diff, in their order. */
    [[nodiscard]] QList<int> chosen(const QString &app) const;
    /** How many changes are ticked. */
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isAllChosen() const;
    /** Takes the ticks of these changes away. */
    void leaveOut(const QList<ChangeEntry> &entries);
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    /** Apps with ticked changes, in the project's order. */
    [[nodiscard]] QStringList chosenApps() const;
    /** For each of these operations of the app's diff the key of the change it belongs to. */
    [[nodiscard]] QStringList keysOf(const QString &app, const QList<int> &positions) const;
    /** The key of a row's change; empty for an app's row. */
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    /** Remarks by key of the change; they stay until others are given. */
    void setNotes(const QHash<QString, QList<ChangeNote>> &notes);
    /** The row about this object and part, or of the object alone; an invalid index when there is none. */
    [[nodiscard]] QModelIndex find(ObjectId object, ObjectId part) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choiceChanged();

protected:
    [[nodiscard]] qsizetype groupCount() const override { return m_groups.size(); }
    [[nodiscard]] qsizetype itemCount(qsizetype group) const override;

private:
    /** Names an entry across edits. */
    [[nodiscard]] static QString key(const ChangeEntry &entry);
    [[nodiscard]] bool isChosen(const ChangeEntry &entry) const { return !m_unticked.contains(key(entry)); }
    [[nodiscard]] QVariant groupData(const ChangeGroup &group, int role) const;
    [[nodiscard]] QVariant entryData(const ChangeEntry &entry, int role) const;

    QList<ChangeGroup> m_groups;
    QSet<QString> m_unticked;
    QHash<QString, QList<ChangeNote>> m_notes;
};

} // namespace joinery

Q_DECLARE_METATYPE(joinery::ChangeEntry)
Q_DECLARE_METATYPE(joinery::ChangeNote)
