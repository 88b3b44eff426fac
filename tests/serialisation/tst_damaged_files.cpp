// SPDX-License-Identifier: MIT
#include "tests/support/mutations.h"

#include <QtTest>

using namespace joinery;

/** A short, repeatable run of what scripts/fuzz does for hours. */
class DamagedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void soundFilesAreStable();
    void damagedFilesNeitherCrashNorChange();

private:
    const QList<QByteArray> m_texts = filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample")) +
                                      filesBelow(QStringLiteral(JOINERY_SOURCE_DIR "/tests/serialisation/data"));
};

void DamagedFilesTest::soundFilesAreStable()
{
    QVERIFY(m_texts.size() > 20);
    for (const QByteArray &text : m_texts)
        QCOMPARE(readAsEverything(text), QByteArray());
}

void DamagedFilesTest::damagedFilesNeitherCrashNorChange()
{
    Mutations mutations(m_texts, 20261120);
    for (int i = 0; i < 3000; ++i) {
        const QByteArray text = mutations.next();
        const QByteArray wrong = readAsEverything(text);
        QVERIFY2(wrong.isEmpty(), text.constData());
    }
}

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "tst_damaged_files.moc"
