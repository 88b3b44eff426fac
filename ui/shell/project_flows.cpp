// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_flows.h"

#include "core/database/connection.h"
#include "core/project/database_scope.h"
#include "core/project/import.h"
#include "core/project/project_connection.h"
#include "core/project/project_files.h"
#include "ui/connections/connection_form.h"
#include "ui/settings/settings.h"
#include "ui/shell/background_task.h"
#include "ui/shell/create_project_dialog.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/messages.h"
#include "ui/shell/sample_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ProjectFlows)
};

const QString placeKey = QStringLiteral("lastPlace");

/** Says "database.cancelled" once it was asked for. */
Result<void> unlessCancelled(const CancelToken &cancel)
{
    if (!cancel.isCancelled())
        return {};
    return fail(QStringLiteral("database.cancelled"), Sentence::tr("It was cancelled."));
}

/** A new project with a connection to the database, imported into its one app. */
Result<void> makeFromDatabase(const ImportDialog &dialog, const ConnectionProfile &profile, const CancelToken &cancel,
                              QList<Finding> &notModelled)
{
    const QString folder = dialog.folder();
    const auto url = ConnectionUrl::fromText(profile.url);
    if (!url)
        return fail(url);
    const Result<DatabaseAddress> address = databaseAddress(*url);
    if (!address)
        return fail(address);
    OpenOptions options;
    options.readOnly = dialog.readsOnly();
    const Result<Connection> connection = Connection::open(*address, options);
    if (!connection)
        return fail(connection);
    if (const Result<void> goesOn = unlessCancelled(cancel); !goesOn)
        return goesOn;
    connection->stopOn(cancel);
    const Result<Project> empty = createProject(folder, dialog.name(), dialog.slug(), url->dialect());
    if (!empty)
        return fail(empty);
    Project project = *empty;
    ConnectionProfile own = profile;
    if (url->kind == ConnectionUrl::Kind::Sqlite)
        own.url = urlOfFile(url->database, folder);
    project.connections = {own};
    if (const Result<QStringList> written = writeProject(folder, *empty, project); !written)
        return fail(written);
    const Result<ImportReport> report = importDatabase(folder, project, *connection,
                                                       {.app = dialog.slug(),
                                                        .filter = asked(profile.scope),
                                                        .modelOnly = dialog.readsOnly(),
                                                        .description = {},
                                                        .connection = own.name});
    connection->stopOn({});
    if (!report)
        return fail(report);
    notModelled = report->imported.notModelled;
    return {};
}

/** An empty project as the dialog says. */
Result<void> makeEmpty(const CreateProjectDialog &dialog)
{
    const QStringList dialects = dialog.dialects();
    const Result<Project> made = createProject(dialog.folder(), dialog.name(), dialog.slug(), dialects.first());
    if (!made)
        return fail(made);
    Project project = *made;
    project.dialects = dialects;
    if (const std::optional<ConnectionProfile> given = dialog.connection())
        project.connections = {*given};
    const Result<QStringList> written = writeProject(dialog.folder(), *made, project);
    return written ? Result<void>() : fail(written);
}

/** The dialogs take only folders that were not there or empty: what is in it now came from here. */
void removeMade(const QString &folder)
{
    QDir(folder).removeRecursively();
}

} // namespace

ProjectFlows::ProjectFlows(QWidget &window, QSettings &file, const Settings &settings)
    : m_window(window), m_file(file), m_settings(settings)
{
}

std::optional<QString> ProjectFlows::createNew()
{
    CreateProjectDialog dialog(lastPlace(), m_settings.newDialect, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (const Result<void> made = makeEmpty(dialog); !made) {
        if (made.error().code != QLatin1String("project.exists"))
            removeMade(dialog.folder());
        showError(&m_window, Sentence::tr("The project could not be made"), made.error());
        return std::nullopt;
    }
    rememberPlace(dialog.folder());
    return dialog.folder();
}

std::optional<QString> ProjectFlows::browse()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, Sentence::tr("Open a project"), lastPlace(),
                                                      Sentence::tr("Joinery projects (joinery.json)"));
    if (file.isEmpty())
        return std::nullopt;
    const QString folder = QFileInfo(file).absolutePath();
    rememberPlace(folder);
    return folder;
}

std::optional<QString> ProjectFlows::importDatabase(const QString &database)
{
    ImportDialog dialog(database, lastPlace(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const ConnectionProfile profile = dialog.connection();
    const auto url = ConnectionUrl::fromText(profile.url);
    const CancelToken cancel;
    QList<Finding> notModelled;
    const Result<void> made =
        runInBackground(&m_window, Sentence::tr("Reading %1…").arg(url ? url->title() : profile.name), cancel,
                        [&] { return makeFromDatabase(dialog, profile, cancel, notModelled); });
    if (!made) {
        removeMade(dialog.folder());
        if (made.error().code != QLatin1String("database.cancelled"))
            showError(&m_window, Sentence::tr("The database could not be imported"), made.error());
        return std::nullopt;
    }
    rememberPlace(dialog.folder());
    if (!notModelled.isEmpty())
        showNotModelled(&m_window, notModelled);
    return dialog.folder();
}

std::optional<QString> ProjectFlows::sample()
{
    // Where scripts/run puts its copy, so that it is one and the same.
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                               .filePath(QStringLiteral("joinery/samples/bookshop"));
    const Result<void> prepared = runInBackground(&m_window, Sentence::tr("Copying the sample…"),
                                                  [&] { return prepareSample(bundledSample(), folder); });
    if (!prepared) {
        showError(&m_window, Sentence::tr("The sample could not be opened"), prepared.error());
        return std::nullopt;
    }
    return folder;
}

QString ProjectFlows::lastPlace() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &place : {m_settings.newFolder, m_file.value(placeKey).toString(), documents}) {
        if (QFileInfo(place).isDir())
            return place;
    }
    return QDir::homePath();
}

void ProjectFlows::rememberPlace(const QString &folder)
{
    m_file.setValue(placeKey, QFileInfo(folder).absolutePath());
}

} // namespace joinery
