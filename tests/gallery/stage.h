// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace joinery {

class MainWindow;
class ThemeController;
class Workspace;

/** The window on a copy of the sample project in one theme, and pictures of it. */
class Stage
{
public:
    Stage(ThemeMode mode, const QString &folder);
    ~Stage();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const;
    /** Opens the sample anew, as it is on first use. */
    void openSample();
    /** A project of the sample's folder beside it with nothing in it. */
    void openEmpty();

    /** By their names; the last may be a column: "book", "book.price". */
    void select(const QStringList &names);
    void trigger(ActionId action);
    /** Lets what comes a moment later come: layouts, threads, animations. */
    void settle(int milliseconds = 250);
    /** A picture of the whole window. */
    void keep(const QString &name);
    void keep(const QString &name, QWidget &widget);
    /** Does what opens a dialog or menu, keeps a picture of it, and closes it. An error where none comes up. */
    void keepDialog(const QString &name, const std::function<void()> &open);
    void keepDialogOf(const QString &name, ActionId action);
    /** The same with something done in the dialog first. */
    void keepDialog(const QString &name, const std::function<void()> &open,
                    const std::function<void(QWidget &dialog)> &play);

    /** What went wrong, a line each. */
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /** File names of the pictures, in order. */
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

private:
    QString m_folder;
    QString m_theme;
    QTemporaryDir m_place;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
    int m_projects = 0;
    QStringList m_pictures;
    QStringList m_problems;
};

} // namespace joinery
