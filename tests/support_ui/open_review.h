// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support_ui/open_project.h"
#include "ui/document/selection.h"
#include "ui/migrations/database_session.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/shell/theme_controller.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

class QPushButton;

namespace joinery {

/** A project, a database next to it and what the review panel needs besides. */
struct OpenReview
{
    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath("s.ini"), QSettings::IniFormat};
    ThemeController themes{*qApp, settings};
    OpenProject project;
    DatabaseSession session{*project.document};
    Selection selection;

    /** Brings the database to what the model says, with these statements run on it afterwards. */
    void apply(const Schema &schema, const QStringList &statements);
};

/** Does something with the dialog once it is there; it is closed afterwards if it is still open. */
template <typename Action>
void withDialog(QObject *context, const Action &action)
{
    auto *timer = new QTimer(context);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, context, [timer, action] {
        auto *dialog = qobject_cast<CreateMigrationDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        action(*dialog);
        dialog->reject();
    });
    timer->start();
}

/** The texts of all banners that can be seen. */
[[nodiscard]] QStringList visibleBanners(const QWidget &within);
/** The button of that text among those that can be seen; null when there is none. */
[[nodiscard]] QPushButton *visibleButton(const QWidget &within, const QString &text);

} // namespace joinery
