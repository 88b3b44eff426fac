// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_flows.h"

#include "core/database/connection.h"
#include "core/project/import.h"
#include "core/project/project_files.h"
#include "ui/connections/connection_form.h"
#include "ui/connections/environment.h"
#include "ui/settings/settings.h"
#include "ui/shell/background_task.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/messages.h"
#include "ui/shell/new_project_dialog.h"
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

/** A new project whose connection `dev` is the database, imported into its one app. */
Result<void> makeFromDatabase(const ImportDialog &dialog, const QString &file, QList<Finding> &notModelled)
{
    const QString folder = dialog.folder();
    const Result<Project> empty = createProject(folder, dialog.name(), dialog.slug(), QStringLiteral("sqlite"));
    if (!empty)
        return fail(empty);
    Project project = *empty;
    project.connections = {{QStringLiteral("dev"), urlOfFile(file, folder), Environment::Development}};
    if (const Result<QStringList> written = writeProject(folder, *empty, project); !written)
        return fail(written);
    const Result<Connection> connection = Connection::open(DatabaseAddress::sqliteFile(file));
    if (!connection)
        return fail(connection);
    const Result<ImportReport> report =
        importDatabase(folder, project, *connection,
                       {.app = dialog.slug(), .filter = {}, .modelOnly = dialog.readsOnly(), .description = {}});
    if (!report)
        return fail(report);
    notModelled = report->imported.notModelled;
    return {};
}

} // namespace

ProjectFlows::ProjectFlows(QWidget &window, QSettings &file, const Settings &settings)
    : m_window(window), m_file(file), m_settings(settings)
{
}

std::optional<QString> ProjectFlows::createNew()
{
    NewProjectDialog dialog(Sentence::tr("New project"), Sentence::tr("Create"), lastPlace(), {}, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Project> made = createProject(dialog.folder(), dialog.name(), dialog.slug(), m_settings.newDialect);
    if (!made) {
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
    const QString file = database.isEmpty() ? chooseDatabase() : database;
    if (file.isEmpty())
        return std::nullopt;
    ImportDialog dialog(file, lastPlace(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    QList<Finding> notModelled;
    const Result<void> made = runInBackground(&m_window, Sentence::tr("Reading %1…").arg(QFileInfo(file).fileName()),
                                              [&] { return makeFromDatabase(dialog, file, notModelled); });
    if (!made) {
        // The dialog takes only folders that were not there or empty: what is in it now came from here.
        QDir(dialog.folder()).removeRecursively();
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

QString ProjectFlows::chooseDatabase()
{
    return QFileDialog::getOpenFileName(&m_window, Sentence::tr("Import a SQLite file"), lastPlace(),
                                        Sentence::tr("SQLite files (*.db *.sqlite *.sqlite3);;All files (*)"));
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
