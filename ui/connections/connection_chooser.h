// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_profile.h"
#include "ui/shell/theme.h"

#include <QPushButton>

class QMenu;

namespace joinery {

class ProjectDocument;
class ThemeController;

/**
 * Shows the connection in use, with the mark of its environment, and offers the others.
 *
 * A production connection turns the whole button red and says the word. When the connection in use is removed from the
 * project, the first one is chosen instead.
 */
class ConnectionChooser : public QPushButton
{
    Q_OBJECT

public:
    ConnectionChooser(ProjectDocument &document, ThemeController &themes, QWidget *parent = nullptr);

    /** The name of the connection in use; empty where the project has none. */
    [[nodiscard]] QString current() const { return m_current; }
    /** Does nothing for a name the project does not have. */
    void setCurrent(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &name);
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeProject();
    void fillMenu();
    [[nodiscard]] const ConnectionProfile *profile() const;
    [[nodiscard]] QString place(const ConnectionProfile &profile) const;

    ProjectDocument &m_document;
    ThemeController &m_themes;
    QMenu *m_menu;
    QString m_current;
};

} // namespace joinery
