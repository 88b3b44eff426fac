// SPDX-License-Identifier: MIT
#include "app/cli/picture_program.h"

#include "app/cli/text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace joinery {

namespace {

QString programPath()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("joinery"));
}

/** What the program says itself is its last line; before that, Qt may remark on the surroundings. */
QString lastLine(const QByteArray &text)
{
    return QString::fromLocal8Bit(text).trimmed().section(QLatin1Char('\n'), -1).trimmed();
}

QStringList arguments(const PictureRequest &request)
{
    QStringList words{QStringLiteral("--export"), exportFormatName(request.format), request.projectFolder,
                      QStringLiteral("--out"), request.file};
    for (const QString &app : request.apps)
        words.append({QStringLiteral("--app"), app});
    return words + request.looks;
}

} // namespace

bool hasPictureProgram()
{
    return QFileInfo(programPath()).isExecutable();
}

Result<void> drawPicture(const PictureRequest &request)
{
    if (!hasPictureProgram())
        return fail(QStringLiteral("export.program"),
                    Cli::tr("Pictures are drawn by the program joinery, which is not beside this one (%1). Install the "
                            "window, or export as text, such as mermaid or markdown.")
                        .arg(programPath()));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments(request));
    constexpr int wholeRun = -1;
    const bool ended = process.waitForStarted() && process.waitForFinished(wholeRun);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        QFileInfo::exists(request.file))
        return {};
    return fail(QStringLiteral("export.failed"), Cli::tr("The picture could not be drawn."),
                lastLine(process.readAllStandardError()));
}

} // namespace joinery
