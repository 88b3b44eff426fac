// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/migration_model.h"

#include "core/migration/folding.h"
#include "core/migration/migrations_in_effect.h"

#include <QLocale>

namespace joinery {

namespace {

QString detailOf(const MigrationStatus &status)
{
    switch (status.state) {
    case MigrationState::Applied:
    case MigrationState::Changed:
    case MigrationState::Missing:
        if (status.record) {
            return MigrationModel::tr("batch %1 · %2")
                .arg(status.record->batch)
                .arg(QLocale().toString(status.record->appliedAt, QLocale::ShortFormat));
        }
        return {};
    case MigrationState::Partly:
        return status.record ? MigrationModel::tr("stopped after statement %1").arg(status.record->step) : QString();
    case MigrationState::Pending:
        return status.outOfOrder ? MigrationModel::tr("older than one that is applied") : QString();
    }
    return {};
}

} // namespace

QString stateTitle(const MigrationStatus &status)
{
    switch (status.state) {
    case MigrationState::Applied:
        return MigrationModel::tr("Applied");
    case MigrationState::Pending:
        return MigrationModel::tr("Not applied");
    case MigrationState::Missing:
        return MigrationModel::tr("File missing");
    case MigrationState::Changed:
        return MigrationModel::tr("File changed");
    case MigrationState::Partly:
        return MigrationModel::tr("Partly applied");
    }
    return {};
}

namespace {

QString toolTipOf(const MigrationStatus &status)
{
    QStringList lines{QStringLiteral("%1 · %2").arg(status.app, status.id), stateTitle(status)};
    if (!status.replaces.isEmpty())
        lines.append(
            MigrationModel::tr("Squash of %n migration(s)", nullptr, static_cast<int>(status.replaces.size())));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

MigrationModel::MigrationModel(ProjectDocument &document, DatabaseSession &session, QObject *parent)
    : GroupedModel(parent), m_document(document), m_session(session)
{
    update();
}

void MigrationModel::update()
{
    QList<Group> groups;
    for (const App &app : m_document.project().apps) {
        Group group{app.name, {}};
        for (const MigrationStatus &status : m_session.status().migrations) {
            if (status.app == app.name)
                group.migrations.prepend(status);
        }
        // Before the first reading (and where there is no connection) the files alone are known.
        if (m_session.status().migrations.isEmpty()) {
            for (const Migration &migration : inOwnOrder(app.migrations))
                group.migrations.prepend({app.name,
                                          migration.id,
                                          migration.description,
                                          MigrationState::Pending,
                                          false,
                                          {},
                                          replacedIds(migration)});
        }
        if (!group.migrations.isEmpty())
            groups.append(group);
    }
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

const MigrationStatus *MigrationModel::migration(const QModelIndex &index) const
{
    if (!index.isValid() || !isItem(index))
        return nullptr;
    return &m_groups.at(groupOf(index)).migrations.at(index.row());
}

QModelIndex MigrationModel::find(const QString &app, const QString &id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<MigrationStatus> &migrations = m_groups.at(group).migrations;
        for (int row = 0; m_groups.at(group).app == app && row < migrations.size(); ++row) {
            if (migrations.at(row).id == id)
                return itemIndex(group, row);
        }
    }
    return {};
}

qsizetype MigrationModel::itemCount(qsizetype group) const
{
    return m_groups.at(group).migrations.size();
}

QVariant MigrationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MigrationStatus *status = migration(index);
    if (!status)
        return role == Qt::DisplayRole ? QVariant(m_groups.at(index.row()).app) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return status->description.isEmpty() ? status->id : status->description;
    case Qt::ToolTipRole:
        return toolTipOf(*status);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(index.data().toString(), stateTitle(*status));
    case StateRole:
        return static_cast<int>(status->state);
    case StateTextRole:
        return stateTitle(*status);
    case DetailRole:
        return detailOf(*status);
    default:
        return {};
    }
}

} // namespace joinery
