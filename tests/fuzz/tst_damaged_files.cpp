// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/check.h"
#include "tests/support/mutations.h"

#include <QtTest>

using namespace joinery;

/** A short, repeatable run of what scripts/fuzz does for hours: damaged files, read as every kind there is but SQL. */
class DamagedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void soundFilesAreTreatedAsPromised();
    void damagedFilesAreTreatedAsPromised();

private:
    static QByteArray wrongAsAnything(const QByteArray &text);

    const QList<QByteArray> m_texts = filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample")) +
                                      filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/tests/serialisation/data"));
};

QByteArray DamagedFilesTest::wrongAsAnything(const QByteArray &text)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        if (target.name.startsWith("sql"))
            continue;
        if (const QByteArray wrong = whatIsWrong(target, text); !wrong.isEmpty())
            return target.name + ": " + wrong + "\n\n" + text;
    }
    return {};
}

void DamagedFilesTest::soundFilesAreTreatedAsPromised()
{
    QVERIFY(m_texts.size() > 20);
    for (const QByteArray &text : m_texts)
        QCOMPARE(wrongAsAnything(text), QByteArray());
}

void DamagedFilesTest::damagedFilesAreTreatedAsPromised()
{
    Mutations mutations(m_texts, 20261120);
    for (int i = 0; i < 3000; ++i) {
        const QByteArray wrong = wrongAsAnything(mutations.next());
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "tst_damaged_files.moc"
