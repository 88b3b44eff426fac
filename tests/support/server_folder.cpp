// SPDX-License-Identifier: MIT
#include "tests/support/server_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

namespace joinery {

QString serverFolder(const QString &product)
{
    const QString memory = QStringLiteral("/dev/shm");
    // Containers have 64 MB of it unless they ask for more; a server with its logs takes up to 300.
    constexpr qint64 enough = 1LL << 30;
    const bool hasMemory = QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() >= enough;
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(12);
    return (hasMemory ? QDir(memory) : QDir::temp()).filePath(QStringLiteral("joinery-%1-%2").arg(product, id));
}

} // namespace joinery
