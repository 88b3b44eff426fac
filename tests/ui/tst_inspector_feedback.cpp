// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "core/project/project_files.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/column_form.h"
#include "ui/editor/field.h"
#include "ui/editor/index_form.h"
#include "ui/editor/key_forms.h"
#include "ui/editor/table_edits.h"
#include "ui/widgets/sql_pane.h"

#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace joinery;

/** What the inspector tells while one edits: banners, findings, undo, what stays in sight. */
class InspectorFeedbackTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void renameShowsABanner();
    void findingsAreShownWhereTheyAre();
    void findingsAreShownOnce();
    void undoInAFieldIsTheDocuments();
    void undoInAFieldTakesTypingBackFirst();
    void undoReachesLivelyFieldsAndSql();
    void rightClickShowsTheRowsForm();
    void projectPageFitsAnyWidth();
    void definitionShowsItsLastLine();
    void focusedFieldStaysInSight();
};

void InspectorFeedbackTest::renameShowsABanner()
{
    select(QStringLiteral("author"));
    QAbstractItemModel *model = columns()->model();
    QVERIFY(model->setData(model->index(1, 0), QStringLiteral("full_name")));
    auto *banners = m_inspector->findChild<TablePage *>()->findChild<BannerList *>();
    QCOMPARE(banners->notices().size(), 1);
    QVERIFY(banners->notices().first().richText.startsWith(
        QStringLiteral("<b>full_name</b> was renamed from <b>name</b>.")));
    QTest::mouseClick(banners->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(changes(), QString());
    QVERIFY(banners->notices().isEmpty());
}

void InspectorFeedbackTest::findingsAreShownWhereTheyAre()
{
    select(QStringLiteral("author"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClicks(name(), QStringLiteral("book"));
    auto *field = qobject_cast<LineField *>(name()->parentWidget());
    QVERIFY(!field->note().isEmpty());
    QCOMPARE(name()->property("problem").toBool(), true);
    QTest::keyClicks(name(), QStringLiteral("s"));
    QCOMPARE(field->note(), QString());

    QAbstractItemModel *model = columns()->model();
    QVERIFY(model->setData(model->index(1, 0), QStringLiteral("id")));
    for (const int row : {0, 1})
        QCOMPARE(Role(model->index(row, 0).data(ProblemRole).toInt()), Role::Dropped);
}

void InspectorFeedbackTest::findingsAreShownOnce()
{
    select(QStringLiteral("author"));
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("name where nowhere > 5"));
    auto *form = m_inspector->findChild<IndexForm *>();
    const auto note = [form](const QString &label) {
        for (Field *field : form->findChildren<Field *>()) {
            if (field->focusProxy() && field->focusProxy()->accessibleName() == label)
                return field->note();
        }
        return QStringLiteral("no such field");
    };
    QVERIFY(note(QStringLiteral("Only rows where, empty for all")).contains(QStringLiteral("nowhere")));
    QCOMPARE(note(QStringLiteral("Index name")), QString());
    QCOMPARE(note(QStringLiteral("Columns, in order")), QString());
    // A warning: neither red nor said a second time.
    QCOMPARE(form->findChild<SqlPane *>()->property("problem").toBool(), false);
    auto *banners = m_inspector->findChild<TablePage *>()->findChild<BannerList *>();
    QCOMPARE(banners->notices().size(), 0);
    setTab(TablePage::ColumnsTab);
    QCOMPARE(banners->notices().size(), 1);
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("lower(anything)"));
    QCOMPARE(note(QStringLiteral("Only rows where, empty for all")), QString());
    QVERIFY(note(QStringLiteral("Columns, in order")).contains(QStringLiteral("anything")));
    QCOMPARE(banners->notices().size(), 1);
}

void InspectorFeedbackTest::undoInAFieldIsTheDocuments()
{
    addUndoActions();
    select(QStringLiteral("author"));
    setTab(TablePage::KeysTab);
    PartListView &keys = section("primaryKey")->view();
    QTest::mouseClick(keys.viewport(), Qt::LeftButton, {}, keys.visualRect(keys.model()->index(0, 0)).center());
    QLineEdit *edit = field(m_inspector.get(), QStringLiteral("Primary key columns, in order"));
    enter(edit, QStringLiteral("id, nobody"));
    QCOMPARE(steps(), 0);
    enter(edit, QStringLiteral("id, name"));
    enter(edit, QStringLiteral("name"));
    QCOMPARE(steps(), 2);

    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->undoStack().index(), 1);
    QCOMPARE(edit->text(), QStringLiteral("id, name"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("id"));
    QCOMPARE(changes(), QString());
    m_document->undoStack().redo();
    enter(edit, QStringLiteral("id, nobody"));
    m_document->undoStack().undo();
    QCOMPARE(edit->text(), QStringLiteral("id"));
    m_document->undoStack().redo();
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    // There is nothing left: the refused text must not come back.
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("id"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), QStringLiteral("name"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), QStringLiteral("name"));
}

void InspectorFeedbackTest::undoInAFieldTakesTypingBackFirst()
{
    addUndoActions();
    select(QStringLiteral("author"), QStringLiteral("name"));
    QLineEdit *type = field(m_inspector->findChild<ColumnForm *>(), QStringLiteral("Type"));
    enter(type, QStringLiteral("text"));
    QCOMPARE(steps(), 1);
    QTest::keyClicks(type, QStringLiteral("zz"));
    QTest::keyClick(type, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(type->text(), QStringLiteral("text"));
    QCOMPARE(m_document->undoStack().index(), 1);
    QTest::keyClick(type, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(type->text(), QStringLiteral("varchar(200)"));
    QCOMPARE(m_document->undoStack().index(), 0);

    // The row that adds holds nothing of the model.
    add()->setFocus();
    QTest::keyClicks(add(), QStringLiteral("born date"));
    QTest::keyClick(add(), Qt::Key_Return);
    QCOMPARE(columnNames(QStringLiteral("author")).size(), 4);
    QTest::keyClicks(add(), QStringLiteral("x"));
    QTest::keyClick(add(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(add()->text(), QString());
    QCOMPARE(columnNames(QStringLiteral("author")).size(), 4);
    QTest::keyClick(add(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(columnNames(QStringLiteral("author")).size(), 3);
    QCOMPARE(add()->text(), QString());
}

void InspectorFeedbackTest::undoReachesLivelyFieldsAndSql()
{
    addUndoActions();
    select(QStringLiteral("author"));
    enter(name(), QStringLiteral("writer"));
    QTest::keyClicks(name(), QStringLiteral("s"));
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->name, QStringLiteral("writers"));
    // What follows Enter is a step of its own.
    QTest::keyClick(name(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name()->text(), QStringLiteral("writer"));
    QTest::keyClick(name(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name()->text(), QStringLiteral("author"));
    QTest::keyClick(name(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(name()->text(), QStringLiteral("writer"));
    // A refused text is taken back before anything else.
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    QTest::keyClick(name(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name()->text(), QStringLiteral("writer"));
    QCOMPARE(m_document->undoStack().index(), 1);

    setTab(TablePage::KeysTab);
    enterInto(section("checks"), QStringLiteral("id > 0"));
    auto *condition = m_inspector->findChild<CheckForm *>()->findChild<SqlEdit *>();
    condition->setFocus();
    condition->selectAll();
    QTest::keyClicks(condition, QStringLiteral("id > 1"));
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(condition, QStringLiteral("00"));
    QTest::keyClick(condition, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(condition->text(), QStringLiteral("id > 1"));
    QTest::keyClick(condition, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(condition->text(), QStringLiteral("id > 100"));
    QTest::keyClick(condition, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(condition, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(condition->text(), QStringLiteral("id > 0"));
}

void InspectorFeedbackTest::rightClickShowsTheRowsForm()
{
    select(QStringLiteral("author"));
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("name"));
    enterInto(section("indexes"), QStringLiteral("biography"));
    PartListView &view = section("indexes")->view();
    QLineEdit *shown = field(m_inspector.get(), QStringLiteral("Index name"));
    for (const int row : {0, 1}) {
        const QPoint point = view.visualRect(view.model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view.viewport(), &event);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QCOMPARE(shown->text(), view.model()->index(row, 0).data().toString());
        QCOMPARE(view.currentIndex().row(), row);
    }
}

void InspectorFeedbackTest::projectPageFitsAnyWidth()
{
    m_inspector.reset();
    m_document.reset();
    const QString folder = m_dir->filePath(QStringLiteral("long"));
    const Result<Project> before =
        createProject(folder, QStringLiteral("The_programs_of_a_reference_manager and where they keep their data"),
                      QStringLiteral("zotero-userdata"), QStringLiteral("sqlite"));
    QVERIFY(before);
    Project after = *before;
    after.apps.append(App{.name = QStringLiteral("my_shop_1")});
    after.apps.append(App{.name = QStringLiteral("an_app_with_an_awfully_long_name_that_goes_on")});
    QVERIFY(writeProject(folder, *before, after));
    m_document = std::move(*ProjectDocument::open(folder));
    m_inspector = std::make_unique<Inspector>(*m_document, *m_selection, *m_themes);
    m_inspector->show();
    for (const int width : {264, 312, 500}) {
        m_inspector->resize(width, 700);
        QTest::qWait(20);
        keepForLooking(m_inspector->grab().toImage(), QStringLiteral("inspector_overview_%1").arg(width));
        QVERIFY2(m_inspector->widget()->width() <= m_inspector->viewport()->width(),
                 qPrintable(QString::number(width)));
    }
}

void InspectorFeedbackTest::definitionShowsItsLastLine()
{
    Schema schema = schemaFromText(start);
    QString definition = QStringLiteral("SELECT id");
    for (int line = 0; line < 20; ++line)
        definition += QStringLiteral(",\n       name");
    const DefinitionObject view{.id = ObjectId::create(),
                                .name = QStringLiteral("shown"),
                                .definition = definition + QStringLiteral("\nFROM author")};
    schema.objects.insert(view);
    open(schema);
    m_selection->select({view.id});
    auto *text = child<SqlEdit>("definition");
    QTRY_VERIFY(text->isVisible());
    QCoreApplication::processEvents();
    const auto lastLine = long(text->SendScintilla(QsciScintilla::SCI_GETLENGTH));
    const auto top = int(text->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, lastLine));
    QVERIFY2(top + text->textHeight(21) <= text->viewport()->height(),
             qPrintable(QStringLiteral("%1 %2").arg(top).arg(text->viewport()->height())));
}

void InspectorFeedbackTest::focusedFieldStaysInSight()
{
    m_inspector->resize(300, 480);
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    PartListView &view = section("foreignKeys")->view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
    QTest::qWait(60);
    QLineEdit *name = field(m_inspector->findChild<ForeignKeyForm *>(), QStringLiteral("Name"));
    name->setFocus(Qt::TabFocusReason);
    m_inspector->ensureWidgetVisible(name);
    // The row in the list grows by the line with the name.
    enter(name, QString());
    QTest::qWait(60);
    QScrollBar *bar = m_inspector->verticalScrollBar();
    const int below =
        m_inspector->viewport()->height() - name->mapTo(m_inspector->viewport(), QPoint(0, name->height())).y();
    bar->setValue(bar->value() - below);
    enter(name, QStringLiteral("book_author"));
    QTest::qWait(60);
    QTRY_COMPARE(name->visibleRegion().boundingRect(), name->rect());
    // What comes to stand above it pushes it down.
    for (const char *column : {"price", "author_id"}) {
        const Table &book = *m_document->table(tableId(QStringLiteral("book")));
        edit(QStringLiteral("Rename"), renameColumn(book, columnId(QStringLiteral("book.") + QLatin1String(column)),
                                                    QLatin1String(column) + QStringLiteral("_new")));
        QTest::qWait(60);
        QTRY_COMPARE(name->visibleRegion().boundingRect(), name->rect());
    }
    // Unless a person scrolled away.
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    edit(QStringLiteral("Add"), newTableEdit(QStringLiteral("more")));
    QTest::qWait(60);
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(InspectorFeedbackTest)
#include "tst_inspector_feedback.moc"
