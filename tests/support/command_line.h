// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <nlohmann/json.hpp>

namespace joinery {

/** What a call of joinery-cli came to. */
struct CommandResult
{
    int exitCode = -1;
    QString out;
    QString err;

    /** Standard output as the one JSON document it must be; discarded (not an object) when it is not. */
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

/** Calls the real program in a folder of a test's own, without a terminal. */
class CommandLine
{
public:
    /** Works in `folder` inside the test's folder, which need not exist yet. */
    [[nodiscard]] CommandResult call(const QStringList &arguments, const QString &folder = {}) const;
    /** As call(), with the words of one text: for arguments without spaces. */
    [[nodiscard]] CommandResult operator()(const QString &words, const QString &folder = {}) const;
    /** Starts the program and leaves it running. */
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &folder = {}) const;
    /** Calls it with a terminal on which `answer` is typed. */
    [[nodiscard]] CommandResult onTerminal(const QStringList &arguments, const QString &answer,
                                           const QString &folder = {}) const;

    [[nodiscard]] QString path(const QString &relative = {}) const { return m_folder.filePath(relative); }
    /** The content of a file below the folder. */
    [[nodiscard]] QByteArray read(const QString &relative) const;
    void write(const QString &relative, const QByteArray &bytes) const;
    /** Names of the files in a folder, sorted. */
    [[nodiscard]] QStringList files(const QString &relative) const;

private:
    QTemporaryDir m_folder;
};

/** The binary under test. */
[[nodiscard]] QString commandLineProgram();

} // namespace joinery
