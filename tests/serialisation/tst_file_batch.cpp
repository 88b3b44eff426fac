// SPDX-License-Identifier: MIT
#include "core/serialisation/file_batch.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace joinery;

class FileBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesMovesAndRemoves();
    void whatIsThereAlreadyIsNotTouched();
    void aFullDiskChangesNothing();
    void aTargetThatCannotBeReplacedPutsAllBack();
    void aFolderThatCannotBeMadeChangesNothing();
    void pathsOutOfTheRootAreRefused_data();
    void pathsOutOfTheRootAreRefused();
    void linksOutOfTheRootAreRefused();
    void leftoversOfAKilledProcessAreReplaced();
    void newFilesDoNotOverwrite();
    void aKilledProcessLeavesWholeFiles();

private:
    void put(const QString &relative, const QByteArray &text);
    [[nodiscard]] QByteArray content(const QString &relative) const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_root;
};

namespace {

constexpr int filesOfTheChild = 20;

QString childFile(int index)
{
    return QStringLiteral("t%1.json").arg(index);
}

QByteArray childContent(int round)
{
    return QByteArray::number(round) + ' ' + QByteArray(20'000, static_cast<char>('a' + round % 26)) + " end";
}

/** What the process does that is killed: saves all files over and over, each round with its own content. */
int saveForEver(const QString &root, int firstRound)
{
    for (int round = firstRound;; ++round) {
        FileBatch batch(root);
        for (int i = 0; i < filesOfTheChild; ++i)
            batch.write(childFile(i), childContent(round));
        if (!batch.commit())
            return 1;
    }
}

} // namespace

void FileBatchTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->filePath(QStringLiteral("root"));
    QVERIFY(QDir().mkpath(m_root));
}

void FileBatchTest::put(const QString &relative, const QByteArray &text)
{
    QFile file(QDir(m_root).absoluteFilePath(relative));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray FileBatchTest::content(const QString &relative) const
{
    QFile file(QDir(m_root).absoluteFilePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QStringList FileBatchTest::files() const
{
    QStringList result;
    QDirIterator all(m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        result.append(QDir(m_root).relativeFilePath(all.next()));
    result.sort();
    return result;
}

void FileBatchTest::writesMovesAndRemoves()
{
    put(QStringLiteral("a"), "1");
    put(QStringLiteral("b"), "2");
    FileBatch batch(m_root);
    batch.write(QStringLiteral("new/deep/c"), "3");
    batch.move(QStringLiteral("a"), QStringLiteral("d"));
    batch.write(QStringLiteral("d"), "4");
    batch.remove(QStringLiteral("b"));
    batch.remove(QStringLiteral("never"));
    const QStringList changed{QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("new/deep/c"),
                              QStringLiteral("b")};
    QCOMPARE(batch.commit().value(), changed);
    QCOMPARE(files(), QStringList({QStringLiteral("d"), QStringLiteral("new/deep/c")}));
    QCOMPARE(content(QStringLiteral("d")), QByteArray("4"));
}

void FileBatchTest::whatIsThereAlreadyIsNotTouched()
{
    put(QStringLiteral("a"), "1");
    const QDateTime before = QFileInfo(m_root + QStringLiteral("/a")).lastModified();
    QTest::qWait(20);
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "1");
    QCOMPARE(batch.commit().value(), QStringList());
    QCOMPARE(QFileInfo(m_root + QStringLiteral("/a")).lastModified(), before);
}

void FileBatchTest::aFullDiskChangesNothing()
{
#ifdef Q_OS_UNIX
    put(QStringLiteral("a"), "old");
    // A limit on the size of files fails a write in the middle, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "new");
    batch.write(QStringLiteral("b"), QByteArray(200'000, 'x'));
    batch.write(QStringLiteral("c"), "new");
    const auto failed = batch.commit();
    const auto alone = saveFile(m_root + QStringLiteral("/a"), QByteArray(200'000, 'x'));
    const auto fresh = saveNewFile(m_root + QStringLiteral("/d"), QByteArray(200'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failed.error().code, QStringLiteral("file.unwritable"));
    QVERIFY2(!failed.error().detail.isEmpty(), "the system's words");
    QCOMPARE(alone.error().code, QStringLiteral("file.unwritable"));
    QCOMPARE(fresh.error().code, QStringLiteral("file.unwritable"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
    QCOMPARE(content(QStringLiteral("a")), QByteArray("old"));
#endif
}

void FileBatchTest::aTargetThatCannotBeReplacedPutsAllBack()
{
    put(QStringLiteral("a"), "old a");
    put(QStringLiteral("m"), "old m");
    QVERIFY(QDir(m_root).mkpath(QStringLiteral("z/inside")));
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "new a");
    batch.write(QStringLiteral("b"), "new b");
    batch.move(QStringLiteral("m"), QStringLiteral("n"));
    batch.write(QStringLiteral("n"), "new n");
    // No file can take the place of a folder that is not empty.
    batch.write(QStringLiteral("z"), "new z");
    QCOMPARE(batch.commit().error().code, QStringLiteral("file.unwritable"));
    QCOMPARE(files(), QStringList({QStringLiteral("a"), QStringLiteral("m")}));
    QCOMPARE(content(QStringLiteral("a")), QByteArray("old a"));
    QCOMPARE(content(QStringLiteral("m")), QByteArray("old m"));
}

void FileBatchTest::aFolderThatCannotBeMadeChangesNothing()
{
    put(QStringLiteral("a"), "old");
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "new");
    batch.write(QStringLiteral("a/b"), "new");
    QCOMPARE(batch.commit().error().code, QStringLiteral("file.unwritable"));
    QCOMPARE(content(QStringLiteral("a")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
    FileBatch nowhere(QStringLiteral("/proc/joinery"));
    nowhere.write(QStringLiteral("a"), "new");
    QCOMPARE(nowhere.commit().error().code, QStringLiteral("file.unwritable"));
}

void FileBatchTest::pathsOutOfTheRootAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", "..", "../x", "a/../../x", "/etc/joinery", "a/../..", "./../x"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void FileBatchTest::pathsOutOfTheRootAreRefused()
{
    QFETCH(QString, path);
    QCOMPARE(pathInside(m_root, path).error().code, QStringLiteral("file.outside"));
    put(QStringLiteral("a"), "old");
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "new");
    batch.write(path, "x");
    QCOMPARE(batch.commit().error().code, QStringLiteral("file.outside"));
    QCOMPARE(content(QStringLiteral("a")), QByteArray("old"));
    FileBatch removal(m_root);
    removal.write(QStringLiteral("a"), "new");
    removal.remove(path);
    QCOMPARE(removal.commit().error().code, QStringLiteral("file.outside"));
    QCOMPARE(content(QStringLiteral("a")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void FileBatchTest::linksOutOfTheRootAreRefused()
{
    QVERIFY(QDir().mkpath(m_temporary->filePath(QStringLiteral("other"))));
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("other")), m_root + QStringLiteral("/folder")));
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("nothing")), m_root + QStringLiteral("/dangling")));
    put(QStringLiteral("real/file"), "1");
    QVERIFY(QFile::link(m_root + QStringLiteral("/real"), m_root + QStringLiteral("/inner")));
    QCOMPARE(pathInside(m_root, QStringLiteral("folder/x")).error().code, QStringLiteral("file.outside"));
    QCOMPARE(pathInside(m_root, QStringLiteral("dangling")).error().code, QStringLiteral("file.outside"));
    QVERIFY(pathInside(m_root, QStringLiteral("inner/file")).has_value());
    QVERIFY(pathInside(m_root, QStringLiteral("not/there/yet")).has_value());
    // A root that is itself reached through a link is fine.
    const QString alias = m_temporary->filePath(QStringLiteral("alias"));
    QVERIFY(QFile::link(m_root, alias));
    QVERIFY(pathInside(alias, QStringLiteral("real/file")).has_value());
    // A neighbour whose name only starts the same is outside.
    QVERIFY(QDir().mkpath(m_root + QStringLiteral("2")));
    QVERIFY(QFile::link(m_root + QStringLiteral("2"), m_root + QStringLiteral("/neighbour")));
    QCOMPARE(pathInside(m_root, QStringLiteral("neighbour/x")).error().code, QStringLiteral("file.outside"));
}

void FileBatchTest::leftoversOfAKilledProcessAreReplaced()
{
    put(QStringLiteral("../victim"), "precious");
    put(QStringLiteral(".b.joinery-new"), "half a fi");
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("victim")), m_root + QStringLiteral("/.a.joinery-new")));
    FileBatch batch(m_root);
    batch.write(QStringLiteral("a"), "1");
    batch.write(QStringLiteral("b"), "2");
    QVERIFY(batch.commit().has_value());
    QCOMPARE(files(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(content(QStringLiteral("../victim")), QByteArray("precious"));
    QVERIFY(!QFileInfo(m_root + QStringLiteral("/a")).isSymLink());
}

void FileBatchTest::newFilesDoNotOverwrite()
{
    const QString path = m_root + QStringLiteral("/deep/a");
    QVERIFY(saveNewFile(path, "1").has_value());
    QCOMPARE(saveNewFile(path, "2").error().code, QStringLiteral("file.exists"));
    QCOMPARE(content(QStringLiteral("deep/a")), QByteArray("1"));
    QVERIFY(saveFile(path, "3").has_value());
    QCOMPARE(content(QStringLiteral("deep/a")), QByteArray("3"));
}

void FileBatchTest::aKilledProcessLeavesWholeFiles()
{
    const auto roundOf = [this](int index) {
        const QByteArray text = content(childFile(index));
        return text.left(text.indexOf(' ')).toInt();
    };
    for (int kill = 1; kill <= 12; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--save-for-ever"), m_root, QString::number(kill * 1000)});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY(roundOf(filesOfTheChild - 1) > kill * 1000);
        QTest::qWait(kill * 3);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        for (int i = 0; i < filesOfTheChild; ++i) {
            QVERIFY2(content(childFile(i)) == childContent(roundOf(i)), qPrintable(childFile(i)));
            QVERIFY(roundOf(i) >= kill * 1000);
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--save-for-ever") == 0)
        return saveForEver(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    FileBatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_file_batch.moc"
