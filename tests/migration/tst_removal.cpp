// SPDX-License-Identifier: MIT
#include "core/migration/removal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

Migration migration(const QString &app, const QString &id, const QList<MigrationDependency> &dependencies = {})
{
    Migration result;
    result.app = app;
    result.id = id;
    result.dependencies = dependencies;
    return result;
}

QList<AppMigrations> shopMigrations()
{
    return {{shop, {}, {migration(shop, QStringLiteral("2026-01")), migration(shop, QStringLiteral("2026-02"))}}};
}

/** The id, or the code of the error. */
QString found(const Result<Migration> &result)
{
    return result ? result->id : result.error().code;
}

} // namespace

class RemovalTest : public QObject
{
    Q_OBJECT

private slots:
    void newestOnly();
    void notWhatIsApplied();
    void notWhatOthersNeed();
    void fileIsDeleted();
};

void RemovalTest::newestOnly()
{
    const auto remove = [](const QString &id) {
        return found(removableMigration(shopMigrations(), shop, id, nullptr));
    };
    QCOMPARE(remove({}), QStringLiteral("2026-02"));
    QCOMPARE(remove(QStringLiteral("2026-02")), QStringLiteral("2026-02"));
    QCOMPARE(remove(QStringLiteral("2026-01")), QStringLiteral("migration.not_newest"));
    QCOMPARE(remove(QStringLiteral("2027")), QStringLiteral("migration.unknown"));
    QCOMPARE(found(removableMigration({{shop, {}, {}}}, shop, {}, nullptr)), QStringLiteral("migration.unknown"));
}

void RemovalTest::notWhatIsApplied()
{
    const QList<AppMigrations> apps = shopMigrations();
    HistoryRecord record;
    record.app = shop;
    record.id = QStringLiteral("2026-01");
    const auto remove = [&](const QList<HistoryRecord> &history) {
        const StatusReport status = compareWithHistory(apps.first().migrations, history);
        return found(removableMigration(apps, shop, {}, &status));
    };
    QCOMPARE(remove({record}), QStringLiteral("2026-02"));
    HistoryRecord newest = record;
    newest.id = QStringLiteral("2026-02");
    QCOMPARE(remove({record, newest}), QStringLiteral("migration.applied"));
    newest.state = HistoryRecord::State::Applying;
    QCOMPARE(remove({record, newest}), QStringLiteral("migration.applied"));
}

void RemovalTest::notWhatOthersNeed()
{
    const auto remove = [](const QString &needed) {
        QList<AppMigrations> apps = shopMigrations();
        apps.append({QStringLiteral("orders"),
                     {},
                     {migration(QStringLiteral("orders"), QStringLiteral("2026-03"), {{shop, needed}})}});
        return found(removableMigration(apps, shop, {}, nullptr));
    };
    QCOMPARE(remove(QStringLiteral("2026-01")), QStringLiteral("2026-02"));
    QCOMPARE(remove(QStringLiteral("2026-02")), QStringLiteral("migration.depended_on"));
    QCOMPARE(remove({}), QStringLiteral("migration.depended_on"));
}

void RemovalTest::fileIsDeleted()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Migration removed = migration(shop, QStringLiteral("2026-02"));
    removed.filePath = QStringLiteral("m.json");
    QVERIFY(deleteMigrationFile(folder.path(), removed));
    QVERIFY(!file.exists());
    const auto again = deleteMigrationFile(folder.path(), removed);
    QCOMPARE(again.error().code, QStringLiteral("file.unwritable"));
    QVERIFY(again.error().message.contains(QStringLiteral("m.json")));
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
