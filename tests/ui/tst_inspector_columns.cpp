// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/column_delegate.h"
#include "ui/editor/column_form.h"
#include "ui/editor/table_edits.h"

#include <QMimeData>
#include <QPointer>
#include <QtTest>

using namespace joinery;

/** The list of columns in the inspector and the form of one. */
class InspectorColumnsTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void columnIsRenamedInPlace();
    void refusedColumnNameIsKept();
    void typeUnderstandsWhatPeopleType();
    void enterTakesATypeWhileTypesAreOffered();
    void tabGoesAcrossAndEnterDown();
    void plusRowAddsColumns();
    void plusRowAddsAForeignKey();
    void plusRowKeepsWhatItDoesNotUnderstand();
    void deleteDropsWithWhatHangsOnIt();
    void ghostIsRestored();
    void altArrowsMoveColumns();
    void draggingMovesColumns();
    void marksAreClicked();
    void marksAreToggledByKeyboard();
    void defaultAndCommentWhereThereIsRoom();
    void columnFormEditsEverything();
    void columnFormKeepsRefusedTargets();
};

void InspectorColumnsTest::columnIsRenamedInPlace()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    QCOMPARE(columns()->currentIndex().row(), 1);
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_F2);
    auto *editor = columns()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("full_name"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(changes(), QStringLiteral("rename column author.name -> full_name"));
    QCOMPARE(columns()->model()->index(1, 0).data(OldNameRole).toString(), QStringLiteral("name"));
    QCOMPARE(steps(), 1);
}

void InspectorColumnsTest::refusedColumnNameIsKept()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    QAbstractItemModel *model = columns()->model();
    QVERIFY(!model->setData(model->index(1, 0), QStringLiteral("  ")));
    QCOMPARE(model->index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("A column needs a name."));
    QCOMPARE(Role(model->index(1, 0).data(ProblemRole).toInt()), Role::Dropped);
    QCOMPARE(steps(), 0);
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Escape);
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("name"));
}

void InspectorColumnsTest::typeUnderstandsWhatPeopleType()
{
    select(QStringLiteral("book"), QStringLiteral("price"));
    QAbstractItemModel *model = columns()->model();
    QVERIFY(model->setData(model->index(2, 1), QStringLiteral("Decimal ( 10, 2 )")));
    QCOMPARE(changes(), QStringLiteral("change column book.price (type real -> numeric(10,2))"));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("numeric(10,2)"));
}

void InspectorColumnsTest::enterTakesATypeWhileTypesAreOffered()
{
    select(QStringLiteral("book"), QStringLiteral("price"));
    columns()->setCurrentIndex(columns()->model()->index(2, ColumnListModel::Type));
    columns()->edit(columns()->currentIndex());
    QTRY_VERIFY(columns()->findChild<QLineEdit *>());
    auto *edit = columns()->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("integer"));
    const QPointer<QAbstractItemView> offers = edit->completer()->popup();
    QTRY_VERIFY(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_COMPARE(changes(), QStringLiteral("change column book.price (type real -> integer)"));
    // Closing the editor takes its list along.
    QTRY_VERIFY(!offers || !offers->isVisible());
}

void InspectorColumnsTest::tabGoesAcrossAndEnterDown()
{
    select(QStringLiteral("author"), QStringLiteral("id"));
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Return);
    QTRY_VERIFY(columns()->findChild<QLineEdit *>());
    QTest::keyClick(columns()->findChild<QLineEdit *>(), Qt::Key_Tab);
    QTRY_COMPARE(columns()->currentIndex().column(), int(ColumnListModel::Type));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(columns()->currentIndex().row(), 1);
    QCOMPARE(columns()->currentIndex().column(), int(ColumnListModel::Type));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(columns()->currentIndex().row(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), add());
    QCOMPARE(steps(), 0);
    QTest::keyClick(add(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), columns());
}

void InspectorColumnsTest::plusRowAddsColumns()
{
    select(QStringLiteral("author"));
    enter(add(), QStringLiteral("email varchar(255) not null unique = 'none'"));
    QCOMPARE(add()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), add());
    const Table *author = m_document->table(tableId(QStringLiteral("author")));
    const Column *email = author->columnNamed(QStringLiteral("email"));
    QVERIFY(email);
    QCOMPARE(email->type, DataType::varchar(255));
    QVERIFY(!email->nullable);
    QCOMPARE(email->defaultValue, DefaultValue::literal(QStringLiteral("none")));
    QCOMPARE(author->uniqueConstraints.size(), 1);
    QCOMPARE(author->uniqueConstraints.at(0).name, QStringLiteral("author_email_unique"));
    QCOMPARE(steps(), 1);
    enter(add(), QStringLiteral("born_on date"));
    QCOMPARE(columnNames(QStringLiteral("author")).last(), QStringLiteral("born_on"));
}

void InspectorColumnsTest::plusRowAddsAForeignKey()
{
    select(QStringLiteral("author"));
    enter(add(), QStringLiteral("favourite -> book"));
    const Table *author = m_document->table(tableId(QStringLiteral("author")));
    QCOMPARE(author->foreignKeys.size(), 1);
    QCOMPARE(author->foreignKeys.at(0).referencedTable, tableId(QStringLiteral("book")));
    QCOMPARE(author->columns.last().type, DataType::of(DataType::Kind::Integer));
    QCOMPARE(steps(), 1);
}

void InspectorColumnsTest::plusRowKeepsWhatItDoesNotUnderstand()
{
    select(QStringLiteral("author"));
    auto *field = child<AddField>("addColumn");
    for (const char *text : {"x -> nowhere", "y text default", "12", "z -> book.nothing"}) {
        enter(add(), QString::fromLatin1(text));
        QCOMPARE(add()->text(), QString::fromLatin1(text));
        QVERIFY2(!field->note().isEmpty(), text);
        QCOMPARE(steps(), 0);
    }
    QTest::keyClick(add(), Qt::Key_Escape);
    QCOMPARE(add()->text(), QString());
    QCOMPARE(field->note(), QString());
}

void InspectorColumnsTest::deleteDropsWithWhatHangsOnIt()
{
    select(QStringLiteral("book"), QStringLiteral("author_id"));
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Delete);
    const Table *book = m_document->table(tableId(QStringLiteral("book")));
    QCOMPARE(book->columns.size(), 2);
    QCOMPARE(book->foreignKeys.size(), 0);
    QCOMPARE(steps(), 1);
    QCOMPARE(columns()->model()->rowCount(), 3);
    QCOMPARE(ChangeKind(columns()->model()->index(1, 0).data(ChangeKindRole).toInt()), ChangeKind::Dropped);
}

void InspectorColumnsTest::ghostIsRestored()
{
    select(QStringLiteral("book"), QStringLiteral("author_id"));
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Delete);
    QVERIFY(m_document->pendingCount() > 0);
    QTest::mouseClick(columns()->viewport(), Qt::LeftButton, {}, cell(1, ColumnListModel::Flags).center());
    QCOMPARE(changes(), QString());

    QTest::keyClick(columns(), Qt::Key_Delete);
    columns()->setCurrentIndex(columns()->model()->index(1, 0));
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Delete);
    columns()->setCurrentIndex(columns()->model()->index(1, 0));
    QTest::keyClick(columns(), Qt::Key_Return);
    QVERIFY(m_document->table(tableId(QStringLiteral("book")))->column(columnId(QStringLiteral("book.author_id"))));
}

void InspectorColumnsTest::altArrowsMoveColumns()
{
    select(QStringLiteral("author"), QStringLiteral("biography"));
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columnNames(QStringLiteral("author")), QStringList({"id", "biography", "name"}));
    QCOMPARE(columns()->currentIndex().row(), 1);
    QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columnNames(QStringLiteral("author")), QStringList({"biography", "id", "name"}));
    QTest::keyClick(columns(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columnNames(QStringLiteral("author")), QStringList({"id", "biography", "name"}));
    QCOMPARE(steps(), 3);
}

void InspectorColumnsTest::draggingMovesColumns()
{
    select(QStringLiteral("author"));
    QAbstractItemModel *model = columns()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0), model->index(0, 1)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(columnNames(QStringLiteral("author")), QStringList({"name", "biography", "id"}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->index(1, 0)));
    QCOMPARE(columnNames(QStringLiteral("author")), QStringList({"name", "id", "biography"}));
    QMimeData other;
    other.setText(QStringLiteral("id"));
    QVERIFY(!model->dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
}

void InspectorColumnsTest::marksAreClicked()
{
    select(QStringLiteral("author"));
    const auto click = [this](int row, int mark) {
        const QRect area = cell(row, ColumnListModel::Flags);
        const QPoint at(area.left() + mark * ColumnDelegate::markWidth + 8, area.center().y());
        QTest::mouseClick(columns()->viewport(), Qt::LeftButton, {}, at);
    };
    click(1, 1);
    QVERIFY(m_document->table(tableId(QStringLiteral("author")))->columnNamed(QStringLiteral("name"))->nullable);
    click(1, 2);
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->uniqueConstraints.size(), 1);
    click(2, 0);
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->primaryKey->columns.size(), 2);
    QCOMPARE(steps(), 3);
    click(1, 2);
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->uniqueConstraints.size(), 0);
}

void InspectorColumnsTest::marksAreToggledByKeyboard()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    const auto author = [this] { return *m_document->table(tableId(QStringLiteral("author"))); };
    columns()->setFocus();
    columns()->setCurrentIndex(columns()->model()->index(1, ColumnListModel::Type));
    QTest::keyClick(columns(), Qt::Key_Right);
    QCOMPARE(columns()->currentIndex().column(), int(ColumnListModel::Flags));
    QTest::keyClick(columns(), Qt::Key_Space);
    QCOMPARE(author().primaryKey->columns.size(), 2);
    QTest::keyClick(columns(), Qt::Key_Space);
    QCOMPARE(author().primaryKey->columns.size(), 1);
    QTest::keyClick(columns(), Qt::Key_Right);
    QTest::keyClick(columns(), Qt::Key_Space);
    QVERIFY(author().columnNamed(QStringLiteral("name"))->nullable);
    QTest::keyClick(columns(), Qt::Key_Right);
    QTest::keyClick(columns(), Qt::Key_Space);
    QCOMPARE(author().uniqueConstraints.size(), 1);
    QCOMPARE(steps(), 4);
    // Back along the marks, and out of them.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(columns(), Qt::Key_Left);
    QCOMPARE(columns()->currentIndex().column(), int(ColumnListModel::Type));
}

void InspectorColumnsTest::defaultAndCommentWhereThereIsRoom()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    QVERIFY(columns()->isColumnHidden(ColumnListModel::Default));
    QVERIFY(columns()->isColumnHidden(ColumnListModel::Comment));
    m_inspector->resize(480, 1000);
    QTRY_VERIFY(!columns()->isColumnHidden(ColumnListModel::Default));
    QVERIFY(columns()->isColumnHidden(ColumnListModel::Comment));
    m_inspector->resize(720, 1000);
    QTRY_VERIFY(!columns()->isColumnHidden(ColumnListModel::Comment));

    const auto name = [this] {
        return *m_document->table(tableId(QStringLiteral("author")))->columnNamed(QStringLiteral("name"));
    };
    columns()->setFocus();
    columns()->setCurrentIndex(columns()->model()->index(1, ColumnListModel::Default));
    QTest::keyClick(columns(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("'nobody'"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(name().defaultValue);
    QCOMPARE(name().defaultValue->userText(), QStringLiteral("'nobody'"));
    // Tab goes on to the comment.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("As on the cover"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(name().comment, QStringLiteral("As on the cover"));
    QCOMPARE(steps(), 2);
    m_inspector->resize(300, 1000);
    QTRY_VERIFY(columns()->isColumnHidden(ColumnListModel::Default));
}

void InspectorColumnsTest::columnFormEditsEverything()
{
    select(QStringLiteral("book"), QStringLiteral("price"));
    auto *form = child<ColumnForm>("columnForm");
    QVERIFY(form->isVisible());
    const auto price = [this] {
        return *m_document->table(tableId(QStringLiteral("book")))->column(columnId(QStringLiteral("book.price")));
    };
    enter(field(form, QStringLiteral("Type")), QStringLiteral("decimal(8,3)"));
    QCOMPARE(price().type, DataType::numeric(8, 3));
    enter(field(form, QStringLiteral("Digits")), QStringLiteral("10"));
    enter(field(form, QStringLiteral("Decimals")), QStringLiteral("2"));
    QCOMPARE(price().type, DataType::numeric(10, 2));
    enter(field(form, QStringLiteral("Default")), QStringLiteral("0.5"));
    QCOMPARE(price().defaultValue, DefaultValue::number(QStringLiteral("0.5")));
    enter(field(form, QStringLiteral("Default")), QString());
    QVERIFY(!price().defaultValue);
    enter(field(form, QStringLiteral("Comment")), QStringLiteral("In euro"));
    QCOMPARE(price().comment, QStringLiteral("In euro"));
    enter(field(form, QStringLiteral("Collation")), QStringLiteral("NOCASE"));
    QCOMPARE(price().collation, QStringLiteral("NOCASE"));
    enter(field(form, QStringLiteral("Generated as")), QStringLiteral("id * 2"));
    QCOMPARE(price().generated, (Generated{QStringLiteral("id * 2"), false}));
    QTest::mouseClick(box(form, QStringLiteral("Stored")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(price().generated->stored);
    QTest::mouseClick(box(form, QStringLiteral("Not null")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!price().nullable);
    QTest::mouseClick(box(form, QStringLiteral("Unique")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_document->table(tableId(QStringLiteral("book")))->uniqueConstraints.size() == 1);
    enter(field(form, QStringLiteral("Digits")), QStringLiteral("many"));
    QCOMPARE(field(form, QStringLiteral("Digits"))->text(), QStringLiteral("many"));
    QCOMPARE(price().type, DataType::numeric(10, 2));
}

void InspectorColumnsTest::columnFormKeepsRefusedTargets()
{
    select(QStringLiteral("book"), QStringLiteral("author_id"));
    auto *form = child<ColumnForm>("columnForm");
    QLineEdit *target = field(form, QStringLiteral("References"));
    QCOMPARE(target->text(), QStringLiteral("author.id"));
    enter(target, QStringLiteral("publisher.id"));
    QCOMPARE(target->text(), QStringLiteral("publisher.id"));
    QVERIFY(qobject_cast<LineField *>(target->parentWidget())->note().contains(QStringLiteral("publisher")));
    QCOMPARE(steps(), 0);
    enter(target, QString());
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->foreignKeys.size(), 0);
    enter(target, QStringLiteral("author"));
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->foreignKeys.size(), 1);
    QCOMPARE(target->text(), QStringLiteral("author.id"));
}

QTEST_MAIN(InspectorColumnsTest)
#include "tst_inspector_columns.moc"
