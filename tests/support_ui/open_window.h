// SPDX-License-Identifier: MIT
#pragma once

#include "ui/document/project_document.h"
#include "ui/migrations/database_session.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace joinery {

/** The main window with settings of its own, as the base of the tests of it. */
class OpenWindow
{
protected:
    /** Once, before any window is open: makes the sample project. */
    void prepare();
    void open();
    void close();
    /** Opens a fresh copy of the sample, and waits for its database. */
    void openSample();
    void waitForStatus();
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] ProjectDocument &document() const { return workspace().document(); }
    [[nodiscard]] QAction &action(ActionId id) const { return m_window->actions().action(id); }
    [[nodiscard]] ObjectId table(const QString &name) const;
    [[nodiscard]] QString sentence() const { return workspace().statusSentence().text(); }
    [[nodiscard]] static bool focusIsIn(const QWidget &pane);
    /** Presses the button of the next dialog that appears. */
    void answerWith(const QString &buttonText);
    void click(const QString &objectName);

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
    /** The buttons that were pressed by answerWith(). */
    QStringList m_answered;
};

} // namespace joinery
