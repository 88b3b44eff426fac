// SPDX-License-Identifier: MIT
#include "tests/support_ui/crash.h"

#include "ui/document/recovery_store.h"

#include <QDirIterator>
#include <QProcess>

namespace joinery {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-rT"), from, to}) != 0)
        qFatal("%s could not be copied", qUtf8Printable(from));
}

} // namespace

Crash::Crash()
{
    copyFolder(RecoveryStore::defaultBase(), m_aside.filePath(QStringLiteral("store")));
    for (QDirIterator locks(m_aside.path(), {QStringLiteral("lock")}, QDir::Files, QDirIterator::Subdirectories);
         locks.hasNext();)
        QFile::remove(locks.next());
}

void Crash::happened() const
{
    copyFolder(m_aside.filePath(QStringLiteral("store")), RecoveryStore::defaultBase());
}

} // namespace joinery
