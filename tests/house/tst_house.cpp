// SPDX-License-Identifier: MIT
#include "tests/support/house_rules.h"
#include "tests/support/include_reach.h"

#include <QLibraryInfo>
#include <QtTest>

using namespace joinery::house;

/** The house rules, first on files made up to break them, then on every file of the project. */
class HouseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aHigherFloorIsABreach_data();
    void aHigherFloorIsABreach();
    void anUnknownFolderIsABreach();
    void reachingUpIsABreach_data();
    void reachingUpIsABreach();
    void otherLibrariesAreABreach_data();
    void otherLibrariesAreABreach();
    void aWrongLicenceIsABreach_data();
    void aWrongLicenceIsABreach();
    void foldersIncludeOnlyLowerFloors();
    void topFoldersKeepTheirReach();
    void coreUsesOnlyItsLibraries();
    void everyFileNamesItsLicence();
    void everyHeaderHasAGuard();
    void aNameThatNothingDeclaresIsABreach_data();
    void aNameThatNothingDeclaresIsABreach();
    void everyHeaderIncludesWhatItUses();

private:
    template <typename Rule>
    void keepAll(Rule rule)
    {
        QStringList breaches;
        for (const SourceFile &file : m_files)
            breaches += rule(file);
        for (const QString &breach : breaches)
            qWarning().noquote() << breach;
        QVERIFY2(breaches.isEmpty(), "files that break the rule stand above");
    }

    QString m_qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QList<SourceFile> m_files;
};

void HouseTest::initTestCase()
{
    m_files = projectSources(JOINERY_SOURCE_DIR);
    const auto holds = [this](const QString &path) {
        return std::any_of(m_files.begin(), m_files.end(), [&](const SourceFile &file) { return file.path == path; });
    };
    for (const char *path : {"CMakeLists.txt", "core/schema/table.h", "app/cli/main.cpp", "ui/pch.h", "scripts/test",
                             ".ci/run", "tests/house/tst_house.cpp"})
        QVERIFY2(holds(path), path);
}

void HouseTest::aHigherFloorIsABreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("breach");
    QTest::newRow("up one") << "core/schema/a.h"
                            << "core/operation/b.h" << true;
    QTest::newRow("same floor") << "core/differ/a.h"
                                << "core/serialisation/b.h" << true;
    QTest::newRow("from a folder within") << "core/dialect/sqlite/a.cpp"
                                          << "core/database/b.h" << true;
    QTest::newRow("unknown target") << "core/project/a.cpp"
                                    << "core/magic/b.h" << true;
    QTest::newRow("down") << "core/project/a.cpp"
                          << "core/base/b.h" << false;
    QTest::newRow("own folder") << "core/dialect/sqlite/a.cpp"
                                << "core/dialect/b.h" << false;
    QTest::newRow("not core") << "ui/document/a.cpp"
                              << "core/project/b.h" << false;
}

void HouseTest::aHigherFloorIsABreach()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, breach);
    const SourceFile file{path, QString("// comment\n#include \"%1\"\n").arg(include)};
    QCOMPARE(!floorBreaches(file).isEmpty(), breach);
}

void HouseTest::anUnknownFolderIsABreach()
{
    QCOMPARE(floorBreaches({"core/magic/a.h", "#pragma once\n"}).size(), 1);
    QCOMPARE(floorBreaches({"core/base/a.h", "#pragma once\n"}).size(), 0);
}

void HouseTest::reachingUpIsABreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("breach");
    QTest::newRow("core to ui") << "core/base/a.h"
                                << "ui/shell/b.h" << true;
    QTest::newRow("core to app") << "core/base/a.h"
                                 << "app/cli/b.h" << true;
    QTest::newRow("command line to ui") << "app/cli/a.cpp"
                                        << "ui/diagram/b.h" << true;
    QTest::newRow("core test to ui") << "tests/schema/tst_a.cpp"
                                     << "ui/diagram/b.h" << true;
    QTest::newRow("not from the root") << "core/base/a.cpp"
                                       << "a.h" << true;
    QTest::newRow("ui to core") << "ui/shell/a.cpp"
                                << "core/base/b.h" << false;
    QTest::newRow("generated") << "tests/schema/tst_a.cpp"
                               << "tst_a.moc" << false;
}

void HouseTest::reachingUpIsABreach()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, breach);
    QCOMPARE(!reachBreaches({path, QString("#include \"%1\"\n").arg(include)}).isEmpty(), breach);
}

void HouseTest::otherLibrariesAreABreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("breach");
    for (const char *name : {"QColor", "QWidget", "QtGui", "QtWidgets/QLabel", "QApplication", "boost/any.hpp",
                             "graphviz/gvc.h", "CLI/CLI.hpp"})
        QTest::newRow(name) << "core/base/a.h" << name << true;
    for (const char *name :
         {"QString", "QSqlQuery", "QtSql", "QtCore/QList", "vector", "nlohmann/json.hpp", "sqlite3.h"})
        QTest::newRow(name) << "core/base/a.h" << name << false;
    QTest::newRow("command line parser") << "app/cli/main.cpp"
                                         << "CLI/CLI.hpp" << false;
    QTest::newRow("gui in the command line") << "app/cli/main.cpp"
                                             << "QImage" << true;
}

void HouseTest::otherLibrariesAreABreach()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, breach);
    QCOMPARE(!libraryBreaches({path, QString("#include <%1>\n").arg(include)}, m_qtHeaders).isEmpty(), breach);
}

void HouseTest::aWrongLicenceIsABreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breach");
    const QString tag = "SPDX-License-Identifier: ";
    QTest::newRow("missing") << "core/a.h"
                             << "#pragma once\n"
                             << true;
    QTest::newRow("GPL in core") << "core/a.h"
                                 << "// " + tag + "GPL-3.0-or-later\n"
                                 << true;
    QTest::newRow("MIT in ui") << "ui/a.h"
                               << "// " + tag + "MIT\n"
                               << true;
    QTest::newRow("not first") << "core/a.h"
                               << "\n// " + tag + "MIT\n"
                               << true;
    QTest::newRow("right in core") << "core/a.h"
                                   << "// " + tag + "MIT\n"
                                   << false;
    QTest::newRow("right in ui") << "ui/a.h"
                                 << "// " + tag + "GPL-3.0-or-later\n"
                                 << false;
    QTest::newRow("script") << "scripts/a"
                            << "#!/bin/sh\n# " + tag + "MIT\n"
                            << false;
}

void HouseTest::aWrongLicenceIsABreach()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, breach);
    QCOMPARE(!licenceBreaches({path, text}).isEmpty(), breach);
}

void HouseTest::foldersIncludeOnlyLowerFloors()
{
    keepAll(floorBreaches);
}

void HouseTest::topFoldersKeepTheirReach()
{
    keepAll(reachBreaches);
}

void HouseTest::coreUsesOnlyItsLibraries()
{
    keepAll([this](const SourceFile &file) { return libraryBreaches(file, m_qtHeaders); });
}

void HouseTest::everyFileNamesItsLicence()
{
    keepAll(licenceBreaches);
}

void HouseTest::everyHeaderHasAGuard()
{
    keepAll(guardBreaches);
}

void HouseTest::aNameThatNothingDeclaresIsABreach_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &missing) {
        QTest::newRow(name) << text << missing;
    };
    row("included", "#include <QString>\nQString a();", {});
    row("missing", "#include <QString>\nQUrl a();", {"QUrl"});
    row("by way of another", "#include <QWidget>\nvoid a(QEvent *e, QSize s);", {});
    row("by way of the project", "#include \"core/schema/table.h\"\nQList<std::optional<int>> a();", {});
    row("named ahead", "class QWidget;\nvoid a(QWidget *w);", {});
    row("in a comment", "// QWidget\n/* QDialog */", {});
    row("a macro", "#include <QString>\n#define A QStringLiteral(\"QDialog\")", {});
    row("a type with another name", "#include <QAbstractItemModel>\nQModelIndexList a();", {});
    row("standard", "#include <memory>\nstd::unique_ptr<std::map<int, int>> a;", {"std::map"});
}

void HouseTest::aNameThatNothingDeclaresIsABreach()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, missing);
    const QTemporaryDir folder;
    QFile file(folder.filePath("a.h"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(QFile::link(JOINERY_SOURCE_DIR "/core", folder.filePath("core")));
    QCOMPARE(IncludeReach(folder.path(), m_qtHeaders).undeclared("a.h"), missing);
}

void HouseTest::everyHeaderIncludesWhatItUses()
{
    IncludeReach reach(JOINERY_SOURCE_DIR, m_qtHeaders);
    keepAll([&reach](const SourceFile &file) {
        const bool isLibrary = file.path.startsWith("core/") || file.path.startsWith("ui/");
        if (!isLibrary || !file.path.endsWith(".h"))
            return QStringList();
        const QStringList missing = reach.undeclared(file.path);
        return missing.isEmpty() ? missing
                                 : QStringList{file.path + ": nothing that it includes declares " + missing.join(", ")};
    });
}

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
