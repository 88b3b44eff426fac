// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/editor/annotation_page.h"
#include "ui/editor/project_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace joinery;

class AnnotationPageTest : public QObject, private OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void aGroupIsNamedAndColoured();
    void aNoteIsWrittenInOneStep();
    void aLinkBecomesAForeignKey();
    void itGoesWithItsButton();
    void otherThingsHaveTheirPages();

private:
    [[nodiscard]] AnnotationPage *page() const { return m_inspector->findChild<AnnotationPage *>(); }
    [[nodiscard]] QString lastStep() const { return m_document->undoStack().undoText(); }

    ObjectId m_group;
    ObjectId m_note;
    ObjectId m_link;
};

void AnnotationPageTest::init()
{
    open();
    AnnotationEdits edits(*m_document);
    m_group = edits.group({tableId("author"), tableId("book")});
    m_note = edits.addNote({0, 0, 200, 100}, QStringLiteral("Why"), DocumentSample::app);
    m_link = edits.link(tableId("book"), columnId("book.id"), tableId("author"), columnId("author.id"));
    m_document->undoStack().clear();
}

void AnnotationPageTest::aGroupIsNamedAndColoured()
{
    m_selection->select({m_group});
    QVERIFY(page()->isVisible());
    auto *title = child<QLineEdit>("annotationName");
    QVERIFY(title->isVisible());
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Library"));
    QCOMPARE(m_document->annotations().groups.find(m_group)->title, "Library");
    QCOMPARE(steps(), 1);
    auto *color = child<QComboBox>("annotationColor");
    color->setFocus();
    QTest::keyClick(color, Qt::Key_Down);
    QVERIFY(!m_document->annotations().groups.find(m_group)->color.isEmpty());
    QCOMPARE(lastStep(), "Color group");
    const QList<QLabel *> labels = page()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text().contains(QStringLiteral("Tables: author, book")); }));
    m_document->undoStack().undo();
    QCOMPARE(color->currentIndex(), 0);
    m_document->undoStack().undo();
    QVERIFY(title->text().isEmpty() || title->hasFocus());
}

void AnnotationPageTest::aNoteIsWrittenInOneStep()
{
    m_selection->select({m_note});
    auto *text = child<QPlainTextEdit>("annotationText");
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), "Why");
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" not?"));
    QCOMPARE(m_document->annotations().notes.at(0).text, "Why not?");
    QCOMPARE(steps(), 1);
    QCOMPARE(lastStep(), "Edit note");
    m_document->undoStack().undo();
    QCOMPARE(text->toPlainText(), "Why");
    m_document->undoStack().redo();
    QCOMPARE(text->toPlainText(), "Why not?");
}

void AnnotationPageTest::aLinkBecomesAForeignKey()
{
    m_selection->select({tableId("book")}, m_link);
    QVERIFY(page()->isVisible());
    auto *make = child<QPushButton>("makeForeignKey");
    QVERIFY(make->isVisible());
    make->click();
    QVERIFY(m_document->annotations().links.isEmpty());
    QCOMPARE(m_document->table(tableId("book"))->foreignKeys.size(), 2);
    QCOMPARE(steps(), 1);
    // The link is gone: the table is what is selected now.
    QVERIFY(!page()->isVisible());
}

void AnnotationPageTest::itGoesWithItsButton()
{
    for (const ObjectId id : {m_group, m_note}) {
        m_selection->select({id});
        child<QPushButton>("removeAnnotation")->click();
        QVERIFY(!page()->isVisible());
        QVERIFY(m_selection->objects().isEmpty());
    }
    QVERIFY(m_document->annotations().groups.isEmpty() && m_document->annotations().notes.isEmpty());
    QVERIFY(m_document->table(tableId("author")));
}

void AnnotationPageTest::otherThingsHaveTheirPages()
{
    QVERIFY(!page()->isVisible());
    m_selection->select({tableId("author")});
    QVERIFY(!page()->isVisible());
    m_selection->select({m_group, tableId("author")});
    QVERIFY(!page()->isVisible());
    const auto *many = m_inspector->findChild<ManyPage *>();
    QVERIFY(many->isVisible());
    const QList<QLabel *> labels = many->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text().contains(QStringLiteral("a group, author")); }));
}

QTEST_MAIN(AnnotationPageTest)

#include "tst_annotation_page.moc"
