// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QTest>

namespace joinery {

/** A folder of real schemas: that of the build, or of the environment's JOINERY_CORPUS_DIR, to try others. */
inline QString corpusFolder(const QString &name)
{
    return qEnvironmentVariable("JOINERY_CORPUS_DIR", QStringLiteral(JOINERY_CORPUS_DIR)) + QLatin1Char('/') + name;
}

/** A row for each schema of the folder, with its path. */
inline void addSchemaFiles(const QString &name)
{
    QTest::addColumn<QString>("path");
    const QDir folder(corpusFolder(name));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), "the corpus folder holds no schemas");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

} // namespace joinery
