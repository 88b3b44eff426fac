// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_review.h"
#include "ui/review/change_model.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

namespace {

QString pendingLines(const ProjectDocument &document)
{
    QStringList lines;
    for (const ChangeEntry &entry : document.entries("shop"))
        lines.append(entryLine(entry));
    return lines.join(u'\n');
}

} // namespace

class RenameQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void perhapsRenamedIsConfirmed();
    void perhapsRenamedIsRejected();
    void perhapsMovedIsConfirmed();
    void allAreRenamedAtOnce();
    void nothingIsCutOffWhereThereIsLittleRoom();
};

void RenameQuestionsTest::perhapsRenamedIsConfirmed()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id pk, name text)"));
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    f.project.become(schemaFromText("author(id pk, pen_name text)"));
    QTRY_COMPARE(visibleBanners(panel).size(), 1);
    const QString question = visibleBanners(panel).first().remove(QChar(0x200B));
    QVERIFY2(question.contains("Column author.name may have become pen_name."), qPrintable(question));
    QVERIFY2(question.contains("% alike: same type, same place, names alike"), qPrintable(question));
    QCOMPARE(f.project.document->pendingCount(), 2);

    QVERIFY(visibleButton(panel, "It was renamed"));
    QTest::mouseClick(visibleButton(panel, "It was renamed"), Qt::LeftButton);
    QCOMPARE(pendingLines(*f.project.document), QString("→ author.name → pen_name (rename, keeps data)"));
    QTRY_VERIFY(visibleBanners(panel).isEmpty());
    QTRY_VERIFY2(panel.script().contains("RENAME COLUMN"), qPrintable(panel.script()));

    // One step, after which there is something to ask again.
    f.project.document->undoStack().undo();
    QCOMPARE(f.project.document->pendingCount(), 2);
    QTRY_COMPARE(visibleBanners(panel).size(), 1);
}

void RenameQuestionsTest::perhapsRenamedIsRejected()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id pk, name text)"));
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    f.project.become(schemaFromText("author(id pk, pen_name text)"));
    QTRY_COMPARE(visibleBanners(panel).size(), 1);
    withDialog(&panel, [](CreateMigrationDialog &dialog) {
        const QString said = visibleBanners(dialog).join(u'\n').remove(QChar(0x200B));
        QVERIFY2(said.contains("may have become pen_name. Unless Review is told so"), qPrintable(said));
    });
    panel.createMigration();

    QTest::mouseClick(visibleButton(panel, "Drop and add"), Qt::LeftButton);
    QTRY_VERIFY(visibleBanners(panel).isEmpty());
    QCOMPARE(f.project.document->pendingCount(), 2);
    QVERIFY(f.project.document->renameCandidates("shop").isEmpty());
    // It stays answered.
    f.project.become(schemaFromText("author(id pk, pen_name text); book(id pk)"));
    QTest::qWait(200);
    QVERIFY(visibleBanners(panel).isEmpty());
}

void RenameQuestionsTest::perhapsMovedIsConfirmed()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id pk, name text)"));
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    Table moved = *schemaFromText("author(id pk, name text)").tables.find(tableId("author"));
    moved.id = ObjectId::derived(u"moved author");
    moved.nameSpace = "archive";
    f.project.become(Schema{.tables = {moved}});
    const auto asked = [&panel] { return visibleBanners(panel).join(u'\n').remove(QChar(0x200B)); };
    QTRY_VERIFY2(asked().contains("Table author may have moved to archive.author."), qPrintable(asked()));
    QVERIFY(!visibleButton(panel, "It was renamed"));
    QVERIFY(visibleButton(panel, "It was moved"));
    QTest::mouseClick(visibleButton(panel, "It was moved"), Qt::LeftButton);
    QTRY_VERIFY(!visibleButton(panel, "It was moved"));
    QCOMPARE(f.project.document->pendingCount(), 1);
}

void RenameQuestionsTest::allAreRenamedAtOnce()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id pk, name text, born date, died date, note text)"));
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    f.project.become(schemaFromText("author(id pk, pen_name text, born_on date, died_on date, notes text)"));
    // No more than two at once: the changes need the room.
    QTRY_COMPARE(visibleBanners(panel).size(), 2);
    QVERIFY(visibleButton(panel, "All 4 were renamed"));
    QTest::mouseClick(visibleButton(panel, "All 4 were renamed"), Qt::LeftButton);
    QCOMPARE(f.project.document->pendingCount(), 4);
    for (const ChangeEntry &entry : f.project.document->entries("shop"))
        QCOMPARE(entry.kind, ChangeKind::Renamed);
    QTRY_VERIFY(visibleBanners(panel).isEmpty());
}

void RenameQuestionsTest::nothingIsCutOffWhereThereIsLittleRoom()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id pk, name text, born date)"));
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 220);
    panel.show();
    f.project.become(schemaFromText("author(id pk, pen_name text, born_on date); book(id pk)"));
    QTRY_COMPARE(visibleBanners(panel).size(), 1);
    QVERIFY(visibleButton(panel, "All 2 were renamed"));
    // Details of a change take room, too.
    panel.findChild<QTreeView *>()->setCurrentIndex(panel.findChild<ChangeModel *>()->find(tableId("book"), {}));
    for (const int height : {220, 190, 320}) {
        panel.resize(900, height);
        QTest::qWait(50);
        QCOMPARE(visibleBanners(panel).size(), height < 300 ? 1 : 2);
        for (const Banner *banner : panel.findChildren<Banner *>()) {
            if (!banner->isVisible())
                continue;
            const auto *label = banner->findChild<QLabel *>();
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(RenameQuestionsTest)
#include "tst_rename_questions.moc"
