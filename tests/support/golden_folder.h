// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QStringList>

namespace joinery {

/** Names of the case folders in a folder, sorted. */
[[nodiscard]] QStringList caseNames(const QString &folder);

/**
 * A folder of one case: what goes in, and the texts that are expected to come out. With JOINERY_UPDATE_CASES=1 in the
 * environment the expected files are written instead of compared.
 */
class GoldenFolder
{
public:
    explicit GoldenFolder(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] bool has(const QString &file) const { return m_folder.exists(file); }
    [[nodiscard]] QByteArray bytes(const QString &file) const;
    [[nodiscard]] QString text(const QString &file) const { return QString::fromUtf8(bytes(file)); }
    /** Names of the files in it, sorted. */
    [[nodiscard]] QStringList files() const;

    /** Whether the file has this text; makes it so when updating. An empty text wants no file. */
    [[nodiscard]] bool agrees(const QString &file, const QString &found) const;

private:
    QDir m_folder;
};

/** A readable difference: both texts from the first line that differs. */
[[nodiscard]] QByteArray textDifference(const QString &found, const QString &expected);

} // namespace joinery
