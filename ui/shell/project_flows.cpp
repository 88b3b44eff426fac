// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_flows.h"

#include "core/project/project_files.h"
#include "ui/shell/messages.h"
#include "ui/shell/new_project_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
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

/** Copies files and folders below `from`; those that are there already stay. */
Result<void> copyTree(const QString &from, const QString &to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QDir(to).filePath(source.relativeFilePath(file));
        if (QFile::exists(copy))
            continue;
        QFile original(file);
        if (!QDir().mkpath(QFileInfo(copy).path()) || !original.copy(copy))
            return fail(QStringLiteral("file.write"),
                        Sentence::tr("%1 could not be written. Check that there is room and that the folder may be "
                                     "written to.")
                            .arg(QDir::toNativeSeparators(copy)),
                        original.errorString());
        QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner);
    }
    return {};
}

} // namespace

ProjectFlows::ProjectFlows(QWidget &window, QSettings &settings) : m_window(window), m_settings(settings) {}

std::optional<QString> ProjectFlows::createNew()
{
    NewProjectDialog dialog(Sentence::tr("New project"), Sentence::tr("Create"), lastPlace(), {}, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Project> made = createProject(dialog.folder(), dialog.name(), dialog.slug(), QStringLiteral("sqlite"));
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

std::optional<QString> ProjectFlows::sample()
{
    const QString source = bundledSample();
    if (source.isEmpty()) {
        showError(&m_window, Sentence::tr("There is no sample"),
                  {QStringLiteral("sample.missing"),
                   Sentence::tr("The sample project did not come with this installation. Make a new project instead."),
                   {},
                   {}});
        return std::nullopt;
    }
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .filePath(QStringLiteral("Joinery sample"));
    if (const Result<void> copied = copyTree(source, folder); !copied) {
        showError(&m_window, Sentence::tr("The sample could not be copied"), copied.error());
        return std::nullopt;
    }
    return folder;
}

QString ProjectFlows::lastPlace() const
{
    const QString place = m_settings.value(placeKey).toString();
    return QFileInfo(place).isDir() ? place : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ProjectFlows::rememberPlace(const QString &folder)
{
    m_settings.setValue(placeKey, QFileInfo(folder).absolutePath());
}

QString bundledSample()
{
    // Installed beside the program, or in the sources it was built from.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/joinery/sample", "../../../resources/sample"}) {
        const QDir folder(programs.filePath(QString::fromLatin1(place)));
        if (folder.exists(QStringLiteral("joinery.json")))
            return QDir::cleanPath(folder.absolutePath());
    }
    return {};
}

} // namespace joinery
