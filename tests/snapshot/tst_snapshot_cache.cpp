// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"
#include "core/snapshot/snapshot_cache.h"
#include "tests/support/schema_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace joinery;

namespace {

const QString name = QStringLiteral("catalog");

Schema books()
{
    Schema schema = schemaFromText(QStringLiteral("author(id pk, name text not null, check x length(name) > 0); "
                                                  "book(id pk, title text unique, author_id -> author.id index)"));
    schema.objects.insert(DefinitionObject{.id = ObjectId::derived(u"titles"),
                                           .name = QStringLiteral("titles"),
                                           .definition = QStringLiteral("AS SELECT title FROM book")});
    schema.enums.insert(EnumType{.id = ObjectId::derived(u"mood"),
                                 .name = QStringLiteral("mood"),
                                 .values = {{ObjectId::derived(u"good"), QStringLiteral("good")}}});
    return schema;
}

QString keyOf(int number)
{
    SnapshotKey key;
    key.add(QStringLiteral("migration"), QString::number(number));
    return key.text();
}

constexpr int renamesEach = 60;

/** So many migrations that each rename a few tables many times, with checksums. */
QList<Migration> longHistory(int count)
{
    QList<Migration> migrations;
    const auto table = [](int number) { return ObjectId::derived(QStringLiteral("table %1").arg(number)); };
    constexpr int tables = 5;
    for (int number = 0; number < count; ++number) {
        Migration migration{.id = QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0')), .app = name};
        migration.checksum = QStringLiteral("sum %1").arg(number);
        if (number < tables) {
            Table made{.id = table(number), .name = QStringLiteral("t%1").arg(number)};
            made.columns = {{.id = ObjectId::derived(QStringLiteral("c%1").arg(number)), .name = QStringLiteral("c")}};
            migration.operations = {AddTable{made}};
        } else {
            for (int i = 0; i < renamesEach; ++i)
                migration.operations.append(
                    RenameTable{{.id = table(i % tables)}, QStringLiteral("n%1_%2").arg(number).arg(i), {}});
        }
        migrations.append(migration);
    }
    return migrations;
}

} // namespace

/** What is kept is found again; whatever is wrong with a file, folding gives the same as without it. */
class SnapshotCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsKeptIsFound();
    void keysTellHistoriesApart();
    void nothingIsFoundWithoutAFolder();
    void damagedFilesArePassedOver_data();
    void damagedFilesArePassedOver();
    void cutAtAnyPlace();
    void filesOfAnotherVersionAreForeign();
    void linksAreNotFollowed();
    void leftoversOfTheKilledGo();
    void onlyTheNewestAreKept();
    void appsDoNotMeet();
    void foldersThatCannotBeWritten();
    void gitLeavesItAlone();
    void longHistoriesAreKept();
    void shortHistoriesAreNot();
    void foldingGoesOnFromWhatIsKnown();
    void editedHistoriesAreFoldedAnew();
    void wrongContentUnderARightKeyIsTheCachesAlone();

private:
    [[nodiscard]] QString folder() const { return m_temporary->filePath(QStringLiteral("project/.joinery/cache")); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList({QStringLiteral("*.snapshot")}); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void SnapshotCacheTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void SnapshotCacheTest::whatIsKeptIsFound()
{
    const SnapshotCache cache(folder());
    QVERIFY(!cache.find(name, keyOf(1)));
    QVERIFY(cache.keys(name).isEmpty());
    cache.keep(name, keyOf(1), books());
    QCOMPARE(cache.keys(name), QStringList(keyOf(1)));
    QVERIFY(cache.find(name, keyOf(1)) == books());
    cache.keep(name, keyOf(2), {});
    QVERIFY(cache.find(name, keyOf(2)) == Schema());
    QVERIFY(!cache.find(name, keyOf(3)));
}

void SnapshotCacheTest::keysTellHistoriesApart()
{
    const QString first = SnapshotKey().text();
    const auto after = [](const QStringList &sums) {
        SnapshotKey key;
        for (const QString &sum : sums)
            key.add(sum, sum);
        return key.text();
    };
    QCOMPARE(after({"a", "b"}), after({"a", "b"}));
    const QSet<QString> all{first, after({"a"}), after({"a", "b"}), after({"b", "a"}), after({"ab"}), after({"a b"})};
    // Asking on the way changes nothing.
    SnapshotKey key;
    QCOMPARE(key.text(), first);
    key.add(QStringLiteral("a"), QStringLiteral("a"));
    QCOMPARE(key.text(), after({"a"}));
    key.add(QStringLiteral("b"), QStringLiteral("b"));
    QCOMPARE(key.text(), after({"a", "b"}));
    QCOMPARE(SnapshotKey::countOf(key.text()), 2);
    QCOMPARE(SnapshotKey::countOf(QStringLiteral("none")), -1);
    QCOMPARE(all.size(), 6);
}

void SnapshotCacheTest::nothingIsFoundWithoutAFolder()
{
    const SnapshotCache cache;
    QVERIFY(!cache.isEnabled());
    cache.keep(name, keyOf(1), books());
    QVERIFY(!cache.find(name, keyOf(1)));
    QVERIFY(cache.keys(name).isEmpty());
}

void SnapshotCacheTest::damagedFilesArePassedOver_data()
{
    QTest::addColumn<QByteArray>("damage");
    for (const char *damage : {"empty", "half", "byte", "heading", "key", "other", "text", "nothing to read"})
        QTest::newRow(damage) << QByteArray(damage);
}

void SnapshotCacheTest::damagedFilesArePassedOver()
{
    QFETCH(QByteArray, damage);
    const SnapshotCache cache(folder());
    cache.keep(name, keyOf(1), books());
    QFile file(QDir(folder()).absoluteFilePath(files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    if (damage == "empty")
        bytes.clear();
    else if (damage == "half")
        bytes.truncate(bytes.size() / 2);
    else if (damage == "byte")
        bytes[bytes.size() - 10] = char(bytes.at(bytes.size() - 10) ^ 1);
    else if (damage == "heading")
        bytes.remove(0, 4);
    else if (damage == "key")
        bytes.replace(keyOf(1).toLatin1(), keyOf(9).toLatin1());
    else if (damage == "other")
        bytes = "joinery-snapshot " + keyOf(1).toLatin1() + " 0\n{}\n";
    else if (damage == "text")
        bytes = QByteArray(100000, 'x');
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (damage == "nothing to read") {
        QVERIFY(file.remove());
        QVERIFY(QDir().mkpath(file.fileName()));
    }

    QVERIFY(!cache.find(name, keyOf(1)));
    // It is written anew.
    if (damage != "nothing to read") {
        cache.keep(name, keyOf(1), books());
        QVERIFY(cache.find(name, keyOf(1)) == books());
    }
}

void SnapshotCacheTest::cutAtAnyPlace()
{
    const SnapshotCache cache(folder());
    cache.keep(name, keyOf(1), books());
    QFile file(QDir(folder()).absoluteFilePath(files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype size = 0; size < whole.size(); size += 1 + size / 50) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(size));
        file.close();
        QVERIFY2(!cache.find(name, keyOf(1)), qPrintable(QString::number(size)));
        // As after a crash of the whole machine: the right size, and nothing in it.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(size) + QByteArray(whole.size() - size, '\0'));
        file.close();
        QVERIFY2(!cache.find(name, keyOf(1)), qPrintable(QString::number(size)));
    }
    cache.keep(name, keyOf(1), books());
    QVERIFY(cache.find(name, keyOf(1)) == books());
}

void SnapshotCacheTest::filesOfAnotherVersionAreForeign()
{
    const SnapshotCache cache(folder());
    const QList<Migration> history = longHistory(600);
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0"));
    QVERIFY(foldInOrder(history, cache, name));
    const QString old = cache.keys(name).first();
    // What an older program added up wrongly.
    cache.keep(name, old, books());
    QCoreApplication::setApplicationVersion(QStringLiteral("1.1"));
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
    QCOMPARE(cache.keys(name).size(), 2);
    QCoreApplication::setApplicationVersion({});
}

void SnapshotCacheTest::linksAreNotFollowed()
{
    const SnapshotCache cache(folder());
    cache.keep(name, keyOf(1), books());
    const QString path = QDir(folder()).absoluteFilePath(files().first());
    const QString elsewhere = m_temporary->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere));
    QVERIFY(QFile::link(elsewhere, path));
    QVERIFY(!cache.find(name, keyOf(1)));
    QVERIFY(cache.keys(name).isEmpty());
    QFile target(elsewhere);
    QVERIFY(target.resize(0));
    cache.keep(name, keyOf(1), books());
    QCOMPARE(target.size(), 0);
}

void SnapshotCacheTest::leftoversOfTheKilledGo()
{
    const SnapshotCache cache(folder());
    cache.keep(name, keyOf(1), books());
    for (const char *age : {"old", "new"}) {
        QFile file(QDir(folder()).absoluteFilePath(files().first() + QLatin1Char('.') + QLatin1String(age)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half");
        file.flush();
        if (*age == 'o')
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    }
    QCOMPARE(cache.keys(name).size(), 1);
    cache.keep(name, keyOf(2), books());
    const QStringList left = QDir(folder()).entryList({QStringLiteral("*.old"), QStringLiteral("*.new")});
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().endsWith(QStringLiteral(".new")));
}

void SnapshotCacheTest::onlyTheNewestAreKept()
{
    const SnapshotCache cache(folder());
    for (int number = 0; number < 10; ++number) {
        cache.keep(name, keyOf(number), books());
        QTest::qSleep(5);
    }
    QCOMPARE(files().size(), 3);
    QVERIFY(cache.find(name, keyOf(9)));
    QVERIFY(cache.find(name, keyOf(7)));
    QVERIFY(!cache.find(name, keyOf(6)));
}

void SnapshotCacheTest::appsDoNotMeet()
{
    const SnapshotCache cache(folder());
    const QString longer = name + QStringLiteral("-more");
    cache.keep(longer, keyOf(1), books());
    QVERIFY(cache.keys(name).isEmpty());
    for (int number = 2; number < 9; ++number)
        cache.keep(name, keyOf(number), books());
    QVERIFY(cache.find(longer, keyOf(1)));
    QVERIFY(!cache.find(name, keyOf(1)));
}

void SnapshotCacheTest::foldersThatCannotBeWritten()
{
    // A file stands where the folder should be.
    QVERIFY(QDir().mkpath(m_temporary->filePath(QStringLiteral("project"))));
    QFile file(m_temporary->filePath(QStringLiteral("project/.joinery")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SnapshotCache cache(folder());
    cache.keep(name, keyOf(1), books());
    QVERIFY(!cache.find(name, keyOf(1)));
    const QList<Migration> history = longHistory(600);
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
}

void SnapshotCacheTest::gitLeavesItAlone()
{
    SnapshotCache(folder()).keep(name, keyOf(1), books());
    QFile file(folder() + QStringLiteral("/.gitignore"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("*\n"));
}

void SnapshotCacheTest::longHistoriesAreKept()
{
    const SnapshotCache cache(folder());
    const QList<Migration> history = longHistory(600);
    const Schema plain = foldInOrder(history).value();
    QVERIFY(foldInOrder(history, cache, name).value() == plain);
    QCOMPARE(files().size(), 1);
    QVERIFY(foldInOrder(history, cache, name).value() == plain);
    QCOMPARE(files().size(), 1);
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(foldInOrder(history, cache, name).value() == plain);
}

void SnapshotCacheTest::shortHistoriesAreNot()
{
    const SnapshotCache cache(folder());
    QVERIFY(foldInOrder(longHistory(100), cache, name));
    QVERIFY(!QDir(folder()).exists());
}

void SnapshotCacheTest::foldingGoesOnFromWhatIsKnown()
{
    const SnapshotCache cache(folder());
    QList<Migration> history = longHistory(600);
    QVERIFY(foldInOrder(history, cache, name));
    history = longHistory(602);
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
    // Ten more are not worth a file.
    QCOMPARE(files().size(), 1);
    history = longHistory(1300);
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
    QCOMPARE(files().size(), 2);
    // Earlier states do not take what is known of later ones.
    history = longHistory(598);
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
}

void SnapshotCacheTest::editedHistoriesAreFoldedAnew()
{
    const SnapshotCache cache(folder());
    QList<Migration> history = longHistory(600);
    QVERIFY(foldInOrder(history, cache, name));
    history[10].operations.append(AddTable{{.id = ObjectId::derived(u"edited"), .name = QStringLiteral("edited")}});
    history[10].checksum = QStringLiteral("another");
    QVERIFY(foldInOrder(history, cache, name).value() == foldInOrder(history).value());
    QVERIFY(foldInOrder(history, cache, name)->tableNamed(u"edited"));
    // Without a checksum nothing is known of it.
    QList<Migration> unwritten = longHistory(600);
    unwritten[599].checksum.clear();
    unwritten[599].operations = {DropTable{{.id = ObjectId::derived(u"table 4")}}};
    QVERIFY(foldInOrder(unwritten, cache, name).value() == foldInOrder(unwritten).value());
    // One that does not fit is told in either way.
    QList<Migration> broken = longHistory(600);
    broken[599].operations = {DropTable{{.id = ObjectId::derived(u"nothing")}}};
    broken[599].checksum = QStringLiteral("broken");
    QCOMPARE(foldInOrder(broken, cache, name).error(), foldInOrder(broken).error());
}

void SnapshotCacheTest::wrongContentUnderARightKeyIsTheCachesAlone()
{
    // The proof that the file is read at all: only someone who means to could make such a one.
    const SnapshotCache cache(folder());
    const QList<Migration> history = longHistory(600);
    QVERIFY(foldInOrder(history, cache, name));
    const QString key = cache.keys(name).first();
    cache.keep(name, key, books());
    QVERIFY(foldInOrder(history, cache, name).value() == books());
}

QTEST_GUILESS_MAIN(SnapshotCacheTest)

#include "tst_snapshot_cache.moc"
