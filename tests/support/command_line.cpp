// SPDX-License-Identifier: MIT
#include "tests/support/command_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace joinery {

namespace {

constexpr int patience = 120000;

QProcessEnvironment environment()
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return result;
}

/** All that a terminal shows until the program at its other end is done. */
QByteArray readAll(int terminal)
{
    QByteArray all;
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::read(terminal, buffer, sizeof buffer);
        if (count > 0)
            all.append(buffer, count);
        else if (count == 0 || errno != EINTR)
            return all;
    }
}

} // namespace

QString commandLineProgram()
{
    // Beside the folder of the test programs.
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../bin/joinery-cli"));
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments, const QString &folder) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setWorkingDirectory(path(folder));
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(commandLineProgram(), arguments);
    if (!process->waitForStarted(patience))
        qFatal("%s does not start", qPrintable(commandLineProgram()));
    return process;
}

CommandResult CommandLine::call(const QStringList &arguments, const QString &folder) const
{
    const auto process = start(arguments, folder);
    if (!process->waitForFinished(patience) || process->exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process->readAllStandardOutput()),
                QString::fromUtf8(process->readAllStandardError())};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
}

CommandResult CommandLine::operator()(const QString &words, const QString &folder) const
{
    return call(words.split(QLatin1Char(' '), Qt::SkipEmptyParts), folder);
}

CommandResult CommandLine::onTerminal(const QStringList &arguments, const QString &answer, const QString &folder) const
{
    QList<QByteArray> bytes{commandLineProgram().toLocal8Bit()};
    for (const QString &argument : arguments)
        bytes.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    const QByteArray workingFolder = path(folder).toLocal8Bit();

    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        if (::chdir(workingFolder.constData()) == 0)
            ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    const QByteArray typed = answer.toUtf8() + '\n';
    const bool sent = ::write(terminal, typed.constData(), size_t(typed.size())) == typed.size();
    CommandResult result;
    result.out = QString::fromUtf8(readAll(terminal));
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    result.exitCode = sent && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

QByteArray CommandLine::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::write(const QString &relative, const QByteArray &bytes) const
{
    QDir(path()).mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(relative));
}

QStringList CommandLine::files(const QString &relative) const
{
    return QDir(path(relative)).entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace joinery
