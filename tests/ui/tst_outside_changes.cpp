// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"
#include "tests/support_ui/open_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast_area.h"

#include <QPushButton>
#include <QtTest>

using namespace joinery;

/** What the window does when other programs change the files of the project: editors, git. */
class OutsideChangesTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { close(); }
    void changesAreRead();
    void editsHereAreAskedAbout();
    void conflictsAreToldUntilTheyAreMended();
    void editsMadeDuringAConflictAreAskedAbout();
    void whatIsMendedAsItWasNeedsNoAnswer();
    void aProjectWithConflictsIsNotOpened();

private:
    [[nodiscard]] NoticeBar &notices() const { return workspace().notices(); }
    [[nodiscard]] QList<QPushButton *> answers() const { return notices().findChildren<QPushButton *>(); }
    [[nodiscard]] QByteArray read() const;
    void write(const QByteArray &text) const;

    std::unique_ptr<DocumentSample> m_sample;
    QString m_tableFile;
};

namespace {

/** As git leaves a file when two branches gave a column two names. */
QByteArray conflicted(const QByteArray &text)
{
    const qsizetype begin = text.lastIndexOf('\n', text.indexOf("\"name\": \"name\"")) + 1;
    const qsizetype end = text.indexOf('\n', begin) + 1;
    const QByteArray line = text.mid(begin, end - begin);
    QByteArray theirs = line;
    theirs.replace("\"name\": \"name\"", "\"name\": \"title\"");
    return text.first(begin) + "<<<<<<< ours\n" + line + "=======\n" + theirs + ">>>>>>> theirs\n" + text.sliced(end);
}

} // namespace

void OutsideChangesTest::init()
{
    open();
    m_sample = std::make_unique<DocumentSample>(QStringLiteral("author(id pk, name text)"));
    m_tableFile = QDir(m_sample->folder()).filePath(QStringLiteral("shop/tables/author.json"));
    QVERIFY(m_window->openProject(m_sample->folder()));
}

QByteArray OutsideChangesTest::read() const
{
    QFile file(m_tableFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OutsideChangesTest::write(const QByteArray &text) const
{
    QFile file(m_tableFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void OutsideChangesTest::changesAreRead()
{
    write(read().replace("\"name\": \"name\"", "\"name\": \"title\""));
    QTRY_COMPARE(pending(document()), QStringLiteral("rename column author.name -> title"));
    QVERIFY(!notices().isVisible());
}

void OutsideChangesTest::editsHereAreAskedAbout()
{
    QVERIFY(document().perform({}, DocumentSample::app,
                               renaming(document(), QStringLiteral("author.name"), QStringLiteral("mine"))));
    write(read().replace("\"name\": \"name\"", "\"name\": \"title\""));
    QTRY_VERIFY(notices().isVisible());
    QCOMPARE(answers().size(), 2);
    QCOMPARE(pending(document()), QStringLiteral("rename column author.name -> mine"));
    QTest::mouseClick(answers().first(), Qt::LeftButton);
    QVERIFY(!notices().isVisible());
    QCOMPARE(pending(document()), QStringLiteral("rename column author.name -> title"));
}

void OutsideChangesTest::conflictsAreToldUntilTheyAreMended()
{
    const QByteArray before = read();
    write(conflicted(before));
    QTRY_VERIFY(notices().isVisible());
    const QString told = notices().text();
    QVERIFY2(told.contains(QStringLiteral("shop/tables/author.json:")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("This file holds a merge conflict")), qPrintable(told));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(pending(document()), QString());
    QCOMPARE(read(), conflicted(before));

    // Still in conflict: it says so again.
    QCOMPARE(answers().size(), 1);
    QTest::mouseClick(answers().first(), Qt::LeftButton);
    QVERIFY(notices().isVisible());
    QCOMPARE(notices().text(), told);

    write(QByteArray(before).replace("\"name\": \"name\"", "\"name\": \"title\""));
    QTRY_VERIFY(!notices().isVisible());
    QCOMPARE(pending(document()), QStringLiteral("rename column author.name -> title"));
    QVERIFY(!document().isModified());
}

void OutsideChangesTest::editsMadeDuringAConflictAreAskedAbout()
{
    const QByteArray before = read();
    write(conflicted(before));
    QTRY_VERIFY(notices().isVisible());
    QVERIFY(document().perform({}, DocumentSample::app,
                               renaming(document(), QStringLiteral("author.name"), QStringLiteral("mine"))));
    QCOMPARE(answers().size(), 1);
    QTest::mouseClick(answers().first(), Qt::LeftButton);
    QTRY_COMPARE(answers().size(), 2);
    QCOMPARE(pending(document()), QStringLiteral("rename column author.name -> mine"));
    QTest::mouseClick(answers().last(), Qt::LeftButton);
    QVERIFY(!notices().isVisible());
    QCOMPARE(pending(document()), QStringLiteral("rename column author.name -> mine"));
}

void OutsideChangesTest::whatIsMendedAsItWasNeedsNoAnswer()
{
    const QByteArray before = read();
    write("{");
    QTRY_VERIFY(notices().isVisible());
    write(before);
    QTRY_VERIFY(!notices().isVisible());
    QCOMPARE(pending(document()), QString());
    QVERIFY(!document().isModified());
}

void OutsideChangesTest::aProjectWithConflictsIsNotOpened()
{
    QVERIFY(m_window->closeProject());
    write(conflicted(read()));
    QVERIFY(!m_window->openProject(m_sample->folder()));
    auto *banner = m_window->findChild<StartPage *>()->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("json:7:")), qPrintable(banner->text()));
    QVERIFY2(banner->text().contains(QStringLiteral("merge conflict")), qPrintable(banner->text()));
}

QTEST_MAIN(OutsideChangesTest)
#include "tst_outside_changes.moc"
