// SPDX-License-Identifier: MIT
#include "tests/support/golden_folder.h"

#include <QFile>

namespace joinery {

QStringList caseNames(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray GoldenFolder::bytes(const QString &file) const
{
    QFile source(m_folder.filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QStringList GoldenFolder::files() const
{
    return m_folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

bool GoldenFolder::agrees(const QString &file, const QString &found) const
{
    if (!qEnvironmentVariableIsSet("JOINERY_UPDATE_CASES"))
        return has(file) != found.isEmpty() && text(file) == found;
    QFile target(m_folder.filePath(file));
    if (found.isEmpty())
        return !target.exists() || target.remove();
    return target.open(QIODevice::WriteOnly) && target.write(found.toUtf8()) >= 0;
}

QByteArray textDifference(const QString &found, const QString &expected)
{
    const QStringList foundLines = found.split(QLatin1Char('\n'));
    const QStringList expectedLines = expected.split(QLatin1Char('\n'));
    qsizetype line = 0;
    while (line < foundLines.size() && line < expectedLines.size() && foundLines.at(line) == expectedLines.at(line))
        ++line;
    const auto from = [line](const QStringList &lines) { return lines.mid(line).join(QLatin1Char('\n')); };
    return QStringLiteral("\n-- found from line %1:\n%2\n-- expected:\n%3")
        .arg(line + 1)
        .arg(from(foundLines), from(expectedLines))
        .toUtf8();
}

} // namespace joinery
