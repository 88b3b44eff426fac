// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/take_over.h"

#include "core/project/database_scope.h"
#include "core/project/project_connection.h"
#include "ui/review/take_over_dialog.h"
#include "ui/shell/background_task.h"
#include "ui/shell/messages.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct TakeOver
{
    Q_DECLARE_TR_FUNCTIONS(joinery::TakeOver)
};

Result<DatabaseContent> contentOf(const ConnectionProfile &profile, const QString &folder, const Schema &model,
                                  const CancelToken &cancel)
{
    const Result<DatabaseAddress> address = databaseAddress(profile, folder);
    if (!address)
        return fail(address);
    OpenOptions options;
    options.readOnly = true;
    const Result<Connection> connection = Connection::open(*address, options);
    if (!connection)
        return fail(connection);
    connection->stopOn(cancel);
    Result<Introspection> introspection = introspect(*connection, readingOf(profile.scope, model));
    connection->stopOn({});
    if (!introspection)
        return fail(introspection);
    return DatabaseContent{profile.name, &connection->dialect(), std::move(*introspection), profile.scope};
}

} // namespace

std::optional<TakenOver> takeOver(ProjectDocument &document, const ConnectionProfile &profile, const QString &app,
                                  bool hasUnapplied, const Theme &theme, QWidget *window)
{
    DatabaseContent content;
    const CancelToken cancel;
    // The model is only asked here: another thread must not look at the document.
    const Schema model = document.unitedModel();
    const Result<void> read =
        runInBackground(window, TakeOver::tr("Reading %1…").arg(profile.name), cancel, [&]() -> Result<void> {
            Result<DatabaseContent> found = contentOf(profile, document.folder(), model, cancel);
            if (!found)
                return fail(found);
            content = std::move(*found);
            return {};
        });
    if (!read) {
        if (read.error().code != QLatin1String("database.cancelled"))
            showError(window, TakeOver::tr("The database could not be read"), read.error());
        return std::nullopt;
    }
    TakeOverDialog dialog(document, content, app, hasUnapplied, theme, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return TakenOver{dialog.takenCount(), dialog.migration()};
}

} // namespace joinery
