// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/migrations/database_session.h"
#include "ui/widgets/grouped_model.h"

namespace joinery {

/** The migrations of each app, newest first, with where they stand on the chosen connection. */
class MigrationModel : public GroupedModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole,
        /** "batch 2 · 20 November 2026 10:22" or what a person should know about the state. */
        DetailRole,
        /** The state as one word. */
        StateTextRole,
    };

    MigrationModel(ProjectDocument &document, DatabaseSession &session, QObject *parent = nullptr);

    /** Reads document and session anew. */
    void update();
    /** The migration of a row; null for an app's row. */
    [[nodiscard]] const MigrationStatus *migration(const QModelIndex &index) const;
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] QModelIndex find(const QString &app, const QString &id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] qsizetype groupCount() const override { return m_groups.size(); }
    [[nodiscard]] qsizetype itemCount(qsizetype group) const override;

private:
    struct Group
    {
        QString app;
        QList<MigrationStatus> migrations;
    };

    ProjectDocument &m_document;
    DatabaseSession &m_session;
    QList<Group> m_groups;
};

/** "Applied", "Not applied", "File missing"…: the word for people. */
[[nodiscard]] QString stateTitle(const MigrationStatus &status);

} // namespace joinery
