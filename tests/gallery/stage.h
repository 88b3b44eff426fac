// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QMap>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace joinery {

class DocumentSample;
class MainWindow;
class ProjectDocument;
class ThemeController;
class Workspace;

/** The window in one theme on projects made for it, and pictures of it. */
class Stage
{
public:
    /** Pictures of scenes go to `folder`; where `only` has some, those alone, to the files named there. */
    Stage(ThemeMode mode, const QString &folder, const QMap<QString, QString> &only = {});
    ~Stage();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const;
    [[nodiscard]] ProjectDocument &document() const;
    [[nodiscard]] ThemeController &themes() const { return *m_themes; }
    [[nodiscard]] QSettings &settings() const { return *m_settings; }
    /** A folder that goes with the stage. */
    [[nodiscard]] QString place(const QString &name) const { return m_place.filePath(name); }

    /** Opens the sample anew, as it is on first use. */
    void openSample();
    /** A project with nothing in it. */
    void openEmpty();
    /** A project with one app, "shop", all of whose model is in a migration, for these databases. */
    void open(const Schema &schema, const QStringList &dialects = {QStringLiteral("sqlite")});
    /** Back to the start page; unsaved edits go. */
    void close();

    /** By their names; the last may be a column or another part: "book", "book.price". */
    void select(const QStringList &names);
    /** The table, enum or object of that name; a problem where there is none. */
    [[nodiscard]] ObjectId id(const QString &name);
    void trigger(ActionId action);
    /** Edits the app so that its model becomes this schema. */
    void become(const QString &app, const Schema &schema);
    /** Lets what comes a moment later come: layouts, routes, what is painted bit by bit. */
    void settle(int milliseconds = 25);
    /** Waits for it; a problem where it does not come. */
    void await(const QString &what, const std::function<bool()> &condition);

    /** A picture of the whole window. */
    void keep(const QString &name);
    void keep(const QString &name, QWidget &widget);
    /** Does what opens a dialog or menu, keeps a picture of it, and closes it. A problem where none comes up. */
    void keepDialog(const QString &name, const std::function<void()> &open,
                    const std::function<void(QWidget &dialog)> &play = {});
    void keepDialogOf(const QString &name, ActionId action, const std::function<void(QWidget &dialog)> &play = {});
    /** The same for a menu or small window that lies over a widget, in a picture of that. */
    void keepOver(const QString &name, QWidget &widget, const std::function<void()> &open);
    /** Does what opens a dialog, and agrees to it. */
    void accept(const QString &what, const std::function<void()> &open);
    /** Something is not as the scene needs it. */
    void complain(const QString &problem) { m_problems.append(m_theme + QStringLiteral(": ") + problem); }

    /** The visible child of that name; ends the program where there is none. */
    template <typename T>
    [[nodiscard]] T &seen(const char *name, const QWidget *within = nullptr)
    {
        for (T *each : (within ? within : top())->findChildren<T *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no %s is seen", name);
    }

    /** What went wrong, a line each. */
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /** File names of the pictures, in order. */
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

private:
    void leave();
    /** A dialog that nobody expected would wait for ever: it is told and put away. */
    void watchDialogs();
    [[nodiscard]] const QWidget *top() const;
    /** Does what opens a dialog or menu, and acts on it once it is there. */
    void whenShown(const QString &what, const std::function<void()> &open,
                   const std::function<void(QWidget &shown)> &act);
    static void putAway(QWidget &shown);

    QString m_folder;
    QString m_theme;
    QMap<QString, QString> m_only;
    QTemporaryDir m_place;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_watch;
    QPointer<QWidget> m_lastDialog;
    std::vector<std::unique_ptr<DocumentSample>> m_samples;
    int m_projects = 0;
    QStringList m_pictures;
    QMap<QByteArray, QString> m_prints;
    QStringList m_problems;
};

} // namespace joinery
