// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"
#include "tests/support/mutations.h"

#include <QDir>
#include <QtTest>

using namespace joinery;

/** Every text that the fuzzers start from, and every one they ever failed on, is treated as promised. */
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTargetIsWhole_data();
    void everyTargetIsWhole();
    void nothingElseIsThere();
    void everyTextIsTreatedAsPromised_data();
    void everyTextIsTreatedAsPromised();
    void anErrorWithoutAPlaceIsWrong_data();
    void anErrorWithoutAPlaceIsWrong();
    void anotherValueIsWrong();
    void namesOfFilesThatClashAreWrong();

private:
    const QDir m_folder{QStringLiteral(JOINERY_SOURCE_DIR "/tests/fuzz")};
};

void FuzzCorpusTest::everyTargetIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const FuzzTarget &target : fuzzTargets())
        QTest::newRow(target.name) << QString::fromLatin1(target.name);
}

/** A program, a dictionary, and texts: not too many and not too long for a repository. */
void FuzzCorpusTest::everyTargetIsWhole()
{
    QFETCH(QString, name);
    QVERIFY2(m_folder.exists("fuzz_" + name + ".cpp"), "the program is missing");
    QVERIFY2(m_folder.exists(name + ".dict"), "the dictionary is missing");
    const QFileInfoList texts = QDir(m_folder.filePath("corpus/" + name)).entryInfoList(QDir::Files);
    QVERIFY2(!texts.isEmpty(), "there are no texts to start from");
    QVERIFY2(texts.size() <= 60, "too many texts; see scripts/fuzz --minimise");
    for (const QFileInfo &text : texts)
        QVERIFY2(text.size() <= 8192, qPrintable(text.fileName()));
}

/** A text that no check reads would be no test. */
void FuzzCorpusTest::nothingElseIsThere()
{
    QStringList names;
    QStringList programs;
    for (const FuzzTarget &target : fuzzTargets()) {
        names.append(QString::fromLatin1(target.name));
        programs.append("fuzz_" + names.last() + ".cpp");
    }
    names.sort();
    programs.sort();
    QCOMPARE(QDir(m_folder.filePath("corpus")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), names);
    QCOMPARE(m_folder.entryList({"fuzz_*.cpp"}, QDir::Files, QDir::Name), programs);
}

void FuzzCorpusTest::everyTextIsTreatedAsPromised_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < fuzzTargets().size(); ++i) {
        const QDir folder(m_folder.filePath("corpus/" + fuzzTargets().at(i).name));
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(folder.dirName() + '/' + file)) << i << folder.filePath(file);
    }
}

void FuzzCorpusTest::everyTextIsTreatedAsPromised()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(whatIsWrong(fuzzTargets().at(target), file.readAll()), QByteArray());
}

void FuzzCorpusTest::anErrorWithoutAPlaceIsWrong_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("line") << "file.type"
                          << "Expected a list."
                          << "a.json:2" << false;
    QTest::newRow("line and pointer") << "file.type"
                                      << "Expected a list."
                                      << "a.json:1 (/columns/0)" << false;
    QTest::newRow("too large") << "file.size"
                               << "Too large."
                               << "a.json" << false;
    QTest::newRow("no line") << "file.type"
                             << "Expected a list."
                             << "a.json" << true;
    QTest::newRow("no place") << "file.type"
                              << "Expected a list."
                              << "" << true;
    QTest::newRow("another file") << "file.type"
                                  << "Expected a list."
                                  << "b.json:1" << true;
    QTest::newRow("no such line") << "file.type"
                                  << "Expected a list."
                                  << "a.json:3" << true;
    QTest::newRow("no code") << ""
                             << "Expected a list."
                             << "a.json:1" << true;
    QTest::newRow("no sentence") << "file.type"
                                 << " "
                                 << "a.json:1" << true;
}

void FuzzCorpusTest::anErrorWithoutAPlaceIsWrong()
{
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, where);
    QFETCH(bool, wrong);
    QCOMPARE(!wrongWithError({code, message, {}, where}, "a.json", "one\ntwo").isEmpty(), wrong);
}

void FuzzCorpusTest::anotherValueIsWrong()
{
    const auto read = [](const QByteArray &text) -> Result<QByteArray> { return text.trimmed(); };
    const auto keep = [](const QByteArray &value) { return value; };
    const auto lose = [](const QByteArray &value) { return value.left(2); };
    const auto refuse = [](const QByteArray &text) -> Result<QByteArray> {
        return text.size() < 3 ? Result<QByteArray>(text) : fail("file.type", "Too long.", {}, "a.json:1");
    };
    const auto grow = [](const QByteArray &value) { return value + "more"; };
    QCOMPARE(wrongWithRoundTrip(" abc", "a.json", read, keep), QByteArray());
    QCOMPARE(wrongWithRoundTrip("abc", "a.json", refuse, keep), QByteArray());
    QVERIFY(wrongWithRoundTrip("abc", "a.json", read, lose).contains("another one"));
    QVERIFY(wrongWithRoundTrip("ab", "a.json", refuse, grow).contains("is refused"));
}

void FuzzCorpusTest::namesOfFilesThatClashAreWrong()
{
    QCOMPARE(wrongWithFileNames({"a.json", "b.json"}), QByteArray());
    QVERIFY(!wrongWithFileNames({"a.json", "A.json"}).isEmpty());
    QVERIFY(!wrongWithFileNames({"../a.json"}).isEmpty());
    QVERIFY(!wrongWithFileNames({"a"}).isEmpty());
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzz_corpus.moc"
