// SPDX-License-Identifier: MIT
#include "app/cli/merge_driver.h"

#include "app/cli/text.h"
#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace joinery {

namespace {

constexpr int patience = 30'000;

/** What git prints, without the line feed; nothing when it fails. */
std::optional<QString> git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("git"), arguments);
    const bool ended = process.waitForStarted(patience) && process.waitForFinished(patience);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

/** How the shell that git calls finds this very program. */
QString programForShell()
{
    const QString name = QStringLiteral("joinery-cli");
    const QString own = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    if (QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath() == own)
        return name;
    static const QRegularExpression plain(QStringLiteral("\\A[\\w./+-]+\\z"));
    if (plain.match(own).hasMatch())
        return own;
    return QLatin1Char('\'') + QString(own).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QList<std::pair<QString, QString>> wantedSettings()
{
    return {{QStringLiteral("merge.joinery.name"), QStringLiteral("Joinery project files")},
            {QStringLiteral("merge.joinery.driver"),
             programForShell() + QStringLiteral(" merge %O %A %B --path=%P --marker-size=%L")}};
}

QStringList wantedAttributes()
{
    QStringList lines;
    for (const char *pattern : {"/joinery.json", "/*/app.json", "/*/tables/*.json", "/*/objects/*.json",
                                "/*/diagrams/*.json", "/*/migrations/*.json", "/*/migrations/*.sql"})
        lines.append(QLatin1String(pattern) + QStringLiteral(" merge=joinery"));
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString MergeDriver::attributesFile() const
{
    return QDir(folder).absoluteFilePath(QStringLiteral(".gitattributes"));
}

Result<MergeDriver> missingMergeDriver(const QString &projectFolder)
{
    if (!git(projectFolder, {QStringLiteral("--version")})) {
        return fail(
            QStringLiteral("git.missing"),
            Cli::tr("git was not found. Install it, or set up the merge driver by hand as the user guide says."));
    }
    if (!git(projectFolder, {QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")})) {
        return fail(QStringLiteral("git.repository"),
                    Cli::tr("This project is not in a git repository. Make one with \"git init\" first."), {},
                    QDir::toNativeSeparators(projectFolder));
    }
    MergeDriver driver{.folder = projectFolder};
    for (const auto &[name, value] : wantedSettings()) {
        if (git(projectFolder, {QStringLiteral("config"), QStringLiteral("--local"), QStringLiteral("--get"), name}) !=
            value)
            driver.settings.append({name, value});
    }
    const QString attributes = QString::fromUtf8(contentOf(driver.attributesFile()));
    const QStringList lines = attributes.split(QRegularExpression(QStringLiteral("\\r?\\n")));
    for (const QString &line : wantedAttributes()) {
        if (!lines.contains(line))
            driver.attributes.append(line);
    }
    return driver;
}

Result<void> installMergeDriver(const MergeDriver &driver)
{
    for (const auto &[name, value] : driver.settings) {
        if (!git(driver.folder, {QStringLiteral("config"), QStringLiteral("--local"), name, value})) {
            return fail(
                QStringLiteral("git.config"),
                Cli::tr("git did not take the setting %1. Check that its configuration can be written to.").arg(name));
        }
    }
    if (driver.attributes.isEmpty())
        return {};
    QByteArray text = contentOf(driver.attributesFile());
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    for (const QString &line : driver.attributes)
        text += line.toUtf8() + '\n';
    return saveFile(driver.attributesFile(), text);
}

} // namespace joinery
