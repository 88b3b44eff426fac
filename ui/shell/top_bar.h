// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace joinery {

class ActionSet;
class ConnectionChooser;
class CountButton;
class PaletteField;
class ProjectDocument;
class ThemeController;

/** The bar under the menus: project, connection, the edits used most, the palette, and the way to the database. */
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(ProjectDocument &document, const ActionSet &actions, ThemeController &themes, QMenu &projectMenu,
           QWidget *parent = nullptr);

    [[nodiscard]] ConnectionChooser &connections() const { return *m_connections; }
    void setPending(int count);
    void setUnapplied(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTools(QHBoxLayout &row, const ActionSet &actions);
    void addWayToDatabase(QHBoxLayout &row, const ActionSet &actions, const Theme &theme);
    void showProjectName();

    ProjectDocument &m_document;
    QPushButton *m_project;
    ConnectionChooser *m_connections;
    PaletteField *m_palette;
    QWidget *m_way;
    /** Hidden where it is narrow. */
    QList<QWidget *> m_spare;
    CountButton *m_review;
    CountButton *m_apply;
    CountButton *m_rollBack;
};

} // namespace joinery
