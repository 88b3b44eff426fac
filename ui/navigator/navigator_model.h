// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigator/navigator_entry.h"

#include <QAbstractItemModel>

namespace joinery {

/**
 * The apps of the project and below each its tables and objects, kept up with the document.
 *
 * An edit touches only the rows it concerns, so selection and expansion stay. Names can be edited: that asks for a
 * rename by a signal and changes nothing by itself.
 */
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole
    {
        ObjectRole = Qt::UserRole,
        AppRole,
        ChangeRole,
        KindRole,
        /** bool */
        EnumRole,
        ProblemRole,
        PendingRole,
        /** Of an app: one of diagramColors(), or nothing. */
        ColorRole
    };

    explicit NavigatorModel(ProjectDocument &document, QObject *parent = nullptr);

    /** Null for an app's row. */
    [[nodiscard]] ObjectId objectAt(const QModelIndex &index) const;
    [[nodiscard]] QString appAt(const QModelIndex &index) const;
    /** Null where there is no such row. */
    [[nodiscard]] const NavigatorEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ObjectId object) const;
    [[nodiscard]] QModelIndex indexOfApp(const QString &app) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Rows can be dragged onto a diagram. */
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

signals:
    void renameRequested(joinery::ObjectId object, const QString &name);
    void appRenameRequested(const QString &app, const QString &name);

private:
    struct AppRow
    {
        QString name;
        QList<NavigatorEntry> entries;
    };

    void rebuild();
    void updateAll();
    void updateApp(const QString &app);
    void bringTo(int appRow, const QList<NavigatorEntry> &entries);
    void removeMissing(int appRow, const QList<NavigatorEntry> &entries);
    [[nodiscard]] QVariant appData(const AppRow &app, int role) const;

    ProjectDocument &m_document;
    QList<AppRow> m_apps;
};

} // namespace joinery
