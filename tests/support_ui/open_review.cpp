// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_review.h"

#include "core/migration/migrator.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

namespace joinery {

void OpenReview::apply(const Schema &schema, const QStringList &statements)
{
    project.become(schema);
    if (!project.document->createMigration("shop", "start"))
        qFatal("The migration was not written.");
    QList<AppMigrations> apps;
    for (const App &app : project.document->project().apps)
        apps.append({app.name, app.dependencies, app.migrations});
    {
        const auto connection =
            Connection::open(DatabaseAddress::sqliteFile(project.folder.filePath("shop.db")), {.createFile = true});
        const Migrator migrator(apps, *connection);
        if (!migrator.run(*migrator.prepare({})).succeeded())
            qFatal("The migration was not applied.");
        for (const QString &statement : statements) {
            if (!connection->execute(statement))
                qFatal("%s", qUtf8Printable(statement));
        }
    }
    session.refresh();
}

QStringList visibleBanners(const QWidget &within)
{
    QStringList texts;
    for (const Banner *banner : within.findChildren<Banner *>()) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts;
}

QPushButton *visibleButton(const QWidget &within, const QString &text)
{
    for (auto *button : within.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace joinery
