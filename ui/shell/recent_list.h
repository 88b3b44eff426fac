// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QListView>

class QStandardItemModel;

namespace joinery {

class RecentProjects;
class RecentDelegate;

/**
 * The recent projects as a list: name, folder, when. Enter or a click opens; Delete or the cross takes one off the list
 * (never off the disk). Projects that are not there any more are pale and can only be taken off.
 */
class RecentList : public QListView
{
    Q_OBJECT

public:
    RecentList(RecentProjects &projects, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

signals:
    void openRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();
    void open(const QModelIndex &index);
    void forget(const QModelIndex &index);

    RecentProjects &m_projects;
    QStandardItemModel *m_model;
    RecentDelegate *m_delegate;
};

} // namespace joinery
