// SPDX-License-Identifier: MIT
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/shell/model_edits.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace joinery;

/** Groups, notes and links without a foreign key in the whole window, by keys alone. */
class AnnotationKeysTest : public QObject, private OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        openSample();
        diagram().setFocus();
    }
    void cleanup() { close(); }
    void theSampleHasAGroupAndANote();
    void groupsAreMadeAndTakenAway();
    void notesAreWritten();
    void tablesAreLinked();
    void deleteTakesWhatIsSelected();
    void thingsAreSavedInTheirApps();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
    [[nodiscard]] Selection &selection() const { return workspace().selection(); }
    [[nodiscard]] const DiagramAnnotations &annotations()
    {
        m_kept = document().annotations();
        return m_kept;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(focusIsIn(diagram()));
        QTest::keyClick(&diagram(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;

    DiagramAnnotations m_kept;
};

void AnnotationKeysTest::theSampleHasAGroupAndANote()
{
    QCOMPARE(annotations().groups.size(), 1);
    QCOMPARE(annotations().notes.size(), 1);
    const AnnotationLayer &layer = diagram().diagramScene().annotations();
    const QRectF sheet = layer.rectangle(annotations().notes.at(0).id);
    const qreal needed = NoteItem::heightFor(annotations().notes.at(0).text, sheet.width(), Theme::light());
    QVERIFY2(sheet.height() >= needed, qPrintable(QString::number(needed)));
    const QRectF frame = layer.rectangle(annotations().groups.at(0).id);
    for (const CardItem *card : diagram().diagramScene().cards()) {
        QCOMPARE(frame.intersects(card->sceneRectangle()), annotations().groups.at(0).members.contains(card->id()));
        QVERIFY(!sheet.intersects(card->sceneRectangle()));
    }
}

void AnnotationKeysTest::groupsAreMadeAndTakenAway()
{
    selection().select({table(QStringLiteral("author")), table(QStringLiteral("supplier"))});
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(annotations().groups.size(), 2);
    QLineEdit &title = *diagram().annotationEditor().line();
    QVERIFY(title.isVisible());
    QTest::keyClicks(&title, QStringLiteral("Both"));
    QTest::keyClick(&title, Qt::Key_Return);
    const ObjectId group = selection().current();
    QCOMPARE(annotations().groups.find(group)->title, "Both");
    QTRY_VERIFY(action(ActionId::Rename).isEnabled());
    keepForLooking(m_window->grab().toImage(), QStringLiteral("group-in-window"));
    press(Qt::Key_F2);
    QVERIFY(title.isVisible());
    QTest::keyClick(&title, Qt::Key_Escape);
    press(Qt::Key_G, controlShift);
    QCOMPARE(annotations().groups.size(), 1);
    QCOMPARE(selection().objects().size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().groups.find(group)->members.size(), 2);
}

void AnnotationKeysTest::notesAreWritten()
{
    press(Qt::Key_M, controlShift);
    QPlainTextEdit &text = *diagram().annotationEditor().text();
    QVERIFY(text.isVisible());
    QTest::keyClicks(&text, QStringLiteral("From here on"));
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!text.isVisible());
    QCOMPARE(annotations().notes.size(), 2);
    const ObjectId note = selection().current();
    const QRectF sheet = diagram().diagramScene().annotations().rectangle(note);
    for (const CardItem *card : diagram().diagramScene().cards())
        QVERIFY(!sheet.intersects(card->sceneRectangle()));
    press(Qt::Key_Delete);
    QCOMPARE(annotations().notes.size(), 1);
}

void AnnotationKeysTest::tablesAreLinked()
{
    selection().select({table(QStringLiteral("supplier")), table(QStringLiteral("publisher"))});
    press(Qt::Key_J, controlShift);
    QCOMPARE(annotations().links.size(), 1);
    QCOMPARE(selection().part(), annotations().links.at(0).id);
    press(Qt::Key_Delete);
    QVERIFY(annotations().links.isEmpty());
    QVERIFY(isInModel(document(), table(QStringLiteral("supplier"))));
}

void AnnotationKeysTest::deleteTakesWhatIsSelected()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(selection().objects().contains(annotations().notes.at(0).id));
    selection().select({annotations().groups.at(0).id});
    press(Qt::Key_Delete);
    QVERIFY(annotations().groups.isEmpty());
    QVERIFY(isInModel(document(), table(QStringLiteral("invoice"))));
}

void AnnotationKeysTest::thingsAreSavedInTheirApps()
{
    selection().select({table(QStringLiteral("warehouse"))});
    press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClick(diagram().annotationEditor().line(), Qt::Key_Return);
    QCOMPARE(document().project().app(u"stock")->diagram.annotations.groups.size(), 1);
    selection().select({table(QStringLiteral("warehouse"))});
    press(Qt::Key_M, controlShift);
    QTest::keyClicks(diagram().annotationEditor().text(), QStringLiteral("x"));
    QTest::keyClick(diagram().annotationEditor().text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(document().project().app(u"stock")->diagram.annotations.notes.size(), 1);
    QCOMPARE(document().project().app(u"orders")->diagram.annotations.notes.size(), 1);
    QVERIFY(document().save());
}

QTEST_MAIN(AnnotationKeysTest)

#include "tst_annotation_keys.moc"
