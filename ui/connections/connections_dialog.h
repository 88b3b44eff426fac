// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_profile.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace joinery {

class ConnectionForm;
class EmptyState;
class ProjectDocument;
class ThemeController;

/**
 * Adds, changes and removes the project's connections. Works on a copy: OK writes all of it to the project as one undo
 * step, Cancel nothing. Databases themselves are never touched.
 */
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(ProjectDocument &document, ThemeController &themes, const QString &current,
                      QWidget *parent = nullptr);

    void accept() override;

private:
    void fillList(int row);
    void showRow(int row);
    void takeForm();
    void add();
    void remove();
    void check();
    [[nodiscard]] QString problemOf(int row) const;

    ProjectDocument &m_document;
    ThemeController &m_themes;
    QList<ConnectionProfile> m_connections;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    ConnectionForm *m_form;
    EmptyState *m_empty;
    QPushButton *m_ok = nullptr;
};

} // namespace joinery
