// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"
#include "ui/document/autosave.h"

#include <QSignalSpy>
#include <QtTest>

using namespace joinery;
using namespace std::chrono_literals;

/** A project that saves itself, where a person wants that. */
class AutosaveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void savesAfterAnEdit();
    void savesNothingUnasked();
    void savesWhatWasEditedBeforeItWasChosen();
    void leavesFilesOfOthersAlone();
    void tellsOnceThatItFails();
    void tellsAlsoAfterFilesOfOthers();
    void doesNothingWhileOnlyReading();

private:
    void rename(const QString &to);
    [[nodiscard]] QString nameInTheFile() const;

    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<ProjectDocument> m_document;
};

void AutosaveTest::init()
{
    m_document.reset();
    m_sample = std::make_unique<DocumentSample>(QStringLiteral("author(id pk, name text)"));
    m_document = m_sample->open();
}

void AutosaveTest::rename(const QString &to)
{
    QVERIFY(m_document->perform({}, DocumentSample::app, renaming(*m_document, QStringLiteral("author.name"), to)));
}

QString AutosaveTest::nameInTheFile() const
{
    return m_sample->open()->table(tableId(QStringLiteral("author")))->columns.last().name;
}

void AutosaveTest::savesAfterAnEdit()
{
    Autosave autosave(*m_document);
    autosave.setInterval(30ms);
    rename(QStringLiteral("first"));
    QVERIFY(m_document->isModified());
    QTRY_VERIFY(!m_document->isModified());
    QCOMPARE(nameInTheFile(), QStringLiteral("first"));
    // Undo is an edit as well, and can go behind the save.
    m_document->undoStack().undo();
    QTRY_COMPARE(nameInTheFile(), QStringLiteral("name"));
}

void AutosaveTest::savesNothingUnasked()
{
    Autosave autosave(*m_document);
    rename(QStringLiteral("first"));
    QTest::qWait(100);
    QVERIFY(m_document->isModified());
    autosave.setInterval(30ms);
    autosave.setInterval(std::nullopt);
    QTest::qWait(100);
    QVERIFY(m_document->isModified());
    QCOMPARE(nameInTheFile(), QStringLiteral("name"));
}

void AutosaveTest::savesWhatWasEditedBeforeItWasChosen()
{
    Autosave autosave(*m_document);
    rename(QStringLiteral("first"));
    autosave.setInterval(30ms);
    QTRY_COMPARE(nameInTheFile(), QStringLiteral("first"));
}

void AutosaveTest::leavesFilesOfOthersAlone()
{
    Autosave autosave(*m_document);
    QSignalSpy failed(&autosave, &Autosave::failed);
    // The files as they were opened are known by then.
    QVERIFY(m_document->save());
    rename(QStringLiteral("mine"));
    m_sample->changeOutside(edited(m_document->snapshot(DocumentSample::app))
                                .renameColumn(QStringLiteral("author.name"), QStringLiteral("theirs")));
    autosave.setInterval(30ms);
    QTest::qWait(200);
    QCOMPARE(nameInTheFile(), QStringLiteral("theirs"));
    QVERIFY(m_document->isModified());
    QCOMPARE(failed.count(), 0);
}

void AutosaveTest::tellsOnceThatItFails()
{
    Autosave autosave(*m_document);
    QSignalSpy failed(&autosave, &Autosave::failed);
    // A folder where the file would go: it cannot be written by anybody.
    const QString file = QDir(m_sample->folder()).filePath(QStringLiteral("shop/tables/other.json"));
    QVERIFY(QDir().mkpath(file + QStringLiteral("/inside")));
    QVERIFY(m_document->perform({}, DocumentSample::app, {newTable(QStringLiteral("other"))}));
    autosave.setInterval(30ms);
    QTRY_COMPARE(failed.count(), 1);
    QTest::qWait(150);
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_document->isModified());
    QVERIFY(QDir(file).removeRecursively());
    QTRY_VERIFY(!m_document->isModified());
}

void AutosaveTest::tellsAlsoAfterFilesOfOthers()
{
    Autosave autosave(*m_document);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QVERIFY(m_document->save());
    rename(QStringLiteral("mine"));
    m_sample->changeOutside(edited(m_document->snapshot(DocumentSample::app))
                                .renameColumn(QStringLiteral("author.name"), QStringLiteral("theirs")));
    autosave.setInterval(30ms);
    QTest::qWait(150);
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->save(ProjectDocument::OthersFiles::Overwrite));
    QVERIFY(QDir(m_sample->folder()).mkpath(QStringLiteral("shop/tables/other.json/inside")));
    QVERIFY(m_document->perform({}, DocumentSample::app, {newTable(QStringLiteral("other"))}));
    QTRY_COMPARE(failed.count(), 1);
}

void AutosaveTest::doesNothingWhileOnlyReading()
{
    Autosave autosave(*m_document);
    rename(QStringLiteral("mine"));
    m_document->setReadOnly(true);
    autosave.setInterval(30ms);
    QTest::qWait(150);
    QCOMPARE(nameInTheFile(), QStringLiteral("name"));
}

QTEST_MAIN(AutosaveTest)
#include "tst_autosave.moc"
