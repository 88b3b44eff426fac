// SPDX-License-Identifier: MIT
#include "core/operation/describe.h"
#include "core/operation/edits.h"
#include "core/project/project_files.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/document_sample.h"
#include "ui/document/selection.h"
#include "ui/editor/add_field.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/column_delegate.h"
#include "ui/editor/column_form.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/field.h"
#include "ui/editor/index_form.h"
#include "ui/editor/inspector.h"
#include "ui/editor/key_forms.h"
#include "ui/editor/part_section.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/table_page.h"
#include "ui/shell/theme_controller.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");
const QString start = QStringLiteral("author(id integer pk not null, name varchar(200) not null, biography text); "
                                     "book(id integer pk not null, author_id integer -> author.id, price real)");

} // namespace

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingSelectedShowsTheProject();
    void selectedTableIsShown();
    void typingANameIsOneStep();
    void anEmptyNameIsKeptAndExplained();
    void escapeTakesTheNameBack();
    void commentIsEdited();
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
    void columnFormEditsEverything();
    void columnFormKeepsRefusedTargets();
    void keysAreAdded();
    void foreignKeyIsChanged();
    void checkIsChanged();
    void indexIsAddedAndChanged();
    void optionsAreSwitched();
    void tableIsDroppedAndRestored();
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
    void viewIsEdited();
    void severalSelected();
    void selectionOfAKeyOpensItsTab();
    void modelsKeepTheirPromises();
    void everythingHasANameAndAPlaceForTab();
    void looksLikeTheMockUp_data();
    void looksLikeTheMockUp();

private:
    void open(const Schema &schema);
    void select(const QString &table, const QString &part = {});
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_inspector->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] ColumnListView *columns() const { return child<ColumnListView>("columns"); }
    [[nodiscard]] QLineEdit *add() const { return &child<AddField>("addColumn")->edit(); }
    [[nodiscard]] QLineEdit *name() const { return child<QLineEdit>("tableName"); }
    [[nodiscard]] QLineEdit *field(QWidget *form, const QString &label) const;
    [[nodiscard]] QCheckBox *box(QWidget *form, const QString &text) const;
    [[nodiscard]] PartSection *section(const char *name) const { return child<PartSection>(name); }
    /** A line typed into a field, ended with Enter. */
    void enter(QLineEdit *edit, const QString &text);
    void enterInto(PartSection *section, const QString &text) { enter(&section->addField().edit(), text); }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        return columns()->visualRect(columns()->model()->index(row, column));
    }
    [[nodiscard]] QStringList columnNames(const QString &table) const;
    [[nodiscard]] QString changes() const { return pending(*m_document); }
    [[nodiscard]] int steps() const { return m_document->undoStack().count(); }
    /** The window's actions, which the inspector alone does not have. */
    void addUndoActions();
    void setTab(TablePage::Tab tab) { child<QTabBar>("inspectorTabs")->setCurrentIndex(tab); }
    void edit(const QString &undoText, const QList<Operation> &operations);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;
};

void InspectorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_themes->force(ThemeMode::Light);
    open(schemaFromText(start));
}

void InspectorTest::cleanup()
{
    m_inspector.reset();
    m_selection.reset();
    m_document.reset();
    m_sample.reset();
    m_themes.reset();
}

void InspectorTest::open(const Schema &schema)
{
    m_inspector.reset();
    m_document.reset();
    m_sample = std::make_unique<DocumentSample>(schema);
    m_document = m_sample->open();
    m_selection = std::make_unique<Selection>();
    m_inspector = std::make_unique<Inspector>(*m_document, *m_selection, *m_themes);
    m_inspector->resize(300, 1000);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void InspectorTest::select(const QString &table, const QString &part)
{
    m_selection->select({tableId(table)}, part.isEmpty() ? ObjectId() : columnId(table + QLatin1Char('.') + part));
    QCoreApplication::processEvents();
}

void InspectorTest::edit(const QString &undoText, const QList<Operation> &operations)
{
    const Result<void> done = m_document->perform(undoText, shop, operations);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

QLineEdit *InspectorTest::field(QWidget *form, const QString &label) const
{
    for (QLineEdit *edit : form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == label)
            return edit;
    }
    qFatal("no field %s", qPrintable(label));
}

QCheckBox *InspectorTest::box(QWidget *form, const QString &text) const
{
    for (QCheckBox *each : form->findChildren<QCheckBox *>()) {
        if (each->text() == text)
            return each;
    }
    qFatal("no box %s", qPrintable(text));
}

void InspectorTest::enter(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Return);
}

QStringList InspectorTest::columnNames(const QString &table) const
{
    QStringList names;
    for (const Column &column : m_document->table(tableId(table))->columns)
        names.append(column.name);
    return names;
}

void InspectorTest::nothingSelectedShowsTheProject()
{
    bool found = false;
    for (const QLabel *label : m_inspector->findChildren<QLabel *>())
        found |= label->text() == QLatin1String("bookshop") && label->isVisible();
    QVERIFY(found);
    QTest::mouseClick(child<QPushButton>("inspectorAddTable"), Qt::LeftButton);
    QCOMPARE(changes(), QStringLiteral("add table table (1 columns)"));
    QCOMPARE(m_document->appOf(m_selection->current()), shop);
    QVERIFY(name()->isVisible());
}

void InspectorTest::selectedTableIsShown()
{
    select(QStringLiteral("author"));
    QCOMPARE(name()->text(), QStringLiteral("author"));
    QCOMPARE(columns()->model()->rowCount(), 3);
    QCOMPARE(columns()->model()->index(1, 1).data().toString(), QStringLiteral("varchar(200)"));
    QCOMPARE(columns()->model()->index(0, 2).data(FlagsRole).toInt(), int(PrimaryKeyFlag | NotNullFlag));
    select(QStringLiteral("book"));
    QCOMPARE(name()->text(), QStringLiteral("book"));
}

void InspectorTest::typingANameIsOneStep()
{
    select(QStringLiteral("author"));
    setTab(TablePage::IndexesTab);
    name()->setFocus();
    name()->selectAll();
    QTest::keyClicks(name(), QStringLiteral("writer"));
    QCOMPARE(child<QTabBar>("inspectorTabs")->currentIndex(), int(TablePage::IndexesTab));
    QCOMPARE(changes(), QStringLiteral("rename table author -> writer"));
    QCOMPARE(steps(), 1);
    QTest::keyClick(name(), Qt::Key_Return);
    m_document->undoStack().undo();
    QCOMPARE(name()->text(), QStringLiteral("author"));
    QCOMPARE(changes(), QString());
}

void InspectorTest::anEmptyNameIsKeptAndExplained()
{
    select(QStringLiteral("author"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    auto *field = qobject_cast<LineField *>(name()->parentWidget());
    QVERIFY(field);
    QCOMPARE(field->note(), QStringLiteral("A table needs a name."));
    QTest::keyClick(name(), Qt::Key_Tab);
    QCOMPARE(name()->text(), QString());
    QCOMPARE(field->note(), QStringLiteral("A table needs a name."));
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->name, QStringLiteral("author"));
    select(QStringLiteral("book"));
    QCOMPARE(name()->text(), QStringLiteral("book"));
    QCOMPARE(field->note(), QString());
}

void InspectorTest::escapeTakesTheNameBack()
{
    select(QStringLiteral("author"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    QTest::keyClick(name(), Qt::Key_Escape);
    QCOMPARE(name()->text(), QStringLiteral("author"));
    QCOMPARE(steps(), 0);
}

void InspectorTest::commentIsEdited()
{
    select(QStringLiteral("author"));
    auto *comment = child<QLineEdit>("tableComment");
    enter(comment, QStringLiteral("Who writes"));
    QCOMPARE(m_document->table(tableId(QStringLiteral("author")))->comment, QStringLiteral("Who writes"));
    QCOMPARE(steps(), 1);
}

void InspectorTest::columnIsRenamedInPlace()
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

void InspectorTest::refusedColumnNameIsKept()
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

void InspectorTest::typeUnderstandsWhatPeopleType()
{
    select(QStringLiteral("book"), QStringLiteral("price"));
    QAbstractItemModel *model = columns()->model();
    QVERIFY(model->setData(model->index(2, 1), QStringLiteral("Decimal ( 10, 2 )")));
    QCOMPARE(changes(), QStringLiteral("change column book.price (type real -> numeric(10,2))"));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("numeric(10,2)"));
}

void InspectorTest::enterTakesATypeWhileTypesAreOffered()
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

void InspectorTest::tabGoesAcrossAndEnterDown()
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

void InspectorTest::plusRowAddsColumns()
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

void InspectorTest::plusRowAddsAForeignKey()
{
    select(QStringLiteral("author"));
    enter(add(), QStringLiteral("favourite -> book"));
    const Table *author = m_document->table(tableId(QStringLiteral("author")));
    QCOMPARE(author->foreignKeys.size(), 1);
    QCOMPARE(author->foreignKeys.at(0).referencedTable, tableId(QStringLiteral("book")));
    QCOMPARE(author->columns.last().type, DataType::of(DataType::Kind::Integer));
    QCOMPARE(steps(), 1);
}

void InspectorTest::plusRowKeepsWhatItDoesNotUnderstand()
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

void InspectorTest::deleteDropsWithWhatHangsOnIt()
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

void InspectorTest::ghostIsRestored()
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

void InspectorTest::altArrowsMoveColumns()
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

void InspectorTest::draggingMovesColumns()
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

void InspectorTest::marksAreClicked()
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

void InspectorTest::columnFormEditsEverything()
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

void InspectorTest::columnFormKeepsRefusedTargets()
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

void InspectorTest::keysAreAdded()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    setTab(TablePage::KeysTab);
    enterInto(section("unique"), QStringLiteral("name, biography"));
    QCOMPARE(child<QTabBar>("inspectorTabs")->currentIndex(), int(TablePage::KeysTab));
    enterInto(section("checks"), QStringLiteral("length(name) > 2"));
    enterInto(section("foreignKeys"), QStringLiteral("id -> book.id"));
    const Table *author = m_document->table(tableId(QStringLiteral("author")));
    QCOMPARE(author->uniqueConstraints.at(0).columns.size(), 2);
    QCOMPARE(author->checks.at(0).expression, QStringLiteral("length(name) > 2"));
    QCOMPARE(author->foreignKeys.at(0).referencedTable, tableId(QStringLiteral("book")));
    QCOMPARE(steps(), 3);

    enterInto(section("unique"), QStringLiteral("name, age"));
    QVERIFY(section("unique")->addField().note().contains(QStringLiteral("age")));
    QCOMPARE(steps(), 3);

    PartListView &keys = section("primaryKey")->view();
    keys.setFocus();
    keys.setCurrentIndex(keys.model()->index(0, 0));
    QTest::keyClick(&keys, Qt::Key_Delete);
    QVERIFY(!m_document->table(tableId(QStringLiteral("author")))->primaryKey);
    QVERIFY(section("primaryKey")->model().isDropped(0));
    enterInto(section("primaryKey"), QStringLiteral("id"));
    QVERIFY(m_document->table(tableId(QStringLiteral("author")))->primaryKey);
}

void InspectorTest::foreignKeyIsChanged()
{
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    PartListView &view = section("foreignKeys")->view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
    QComboBox *onDelete = nullptr;
    for (QComboBox *each : m_inspector->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QLatin1String("On delete"))
            onDelete = each;
    }
    QVERIFY(onDelete && onDelete->isVisible());
    onDelete->setFocus();
    QTest::keyClick(onDelete, Qt::Key_Down);
    QTest::keyClick(onDelete, Qt::Key_Down);
    const auto key = [this] { return m_document->table(tableId(QStringLiteral("book")))->foreignKeys.at(0); };
    QCOMPARE(key().onDelete, ReferenceAction::Cascade);
    QVERIFY(view.model()->index(0, 0).data(DetailRole).toString().contains(QStringLiteral("on delete cascade")));
    QCOMPARE(ChangeKind(view.model()->index(0, 0).data(ChangeKindRole).toInt()), ChangeKind::Changed);
}

void InspectorTest::checkIsChanged()
{
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    enterInto(section("checks"), QStringLiteral("price > 0"));
    QPlainTextEdit *condition = nullptr;
    for (QPlainTextEdit *each : m_inspector->findChildren<QPlainTextEdit *>()) {
        if (each->isVisible())
            condition = each;
    }
    QVERIFY(condition);
    QCOMPARE(condition->toPlainText(), QStringLiteral("price > 0"));
    condition->setFocus();
    condition->selectAll();
    QTest::keyClicks(condition, QStringLiteral("price >= 0"));
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->checks.at(0).expression, QStringLiteral("price >= 0"));
    condition->selectAll();
    QTest::keyClick(condition, Qt::Key_Delete);
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->checks.at(0).expression, QStringLiteral("price >= 0"));
    QCOMPARE(condition->toPlainText(), QString());
    QTest::keyClick(condition, Qt::Key_Escape);
    QCOMPARE(condition->toPlainText(), QStringLiteral("price >= 0"));
}

void InspectorTest::indexIsAddedAndChanged()
{
    select(QStringLiteral("author"));
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("unique name, lower(biography) desc where id > 5"));
    const auto index = [this] { return m_document->table(tableId(QStringLiteral("author")))->indexes.at(0); };
    QVERIFY(index().unique);
    QCOMPARE(index().parts.size(), 2);
    QCOMPARE(index().parts.at(1).expression, QStringLiteral("lower(biography)"));
    QVERIFY(index().parts.at(1).descending);
    QCOMPARE(index().where, QStringLiteral("id > 5"));
    QCOMPARE(index().name, QStringLiteral("author_name_index"));

    auto *more = &child<AddField>("addIndexPart")->edit();
    QVERIFY(more->isVisible());
    enter(more, QStringLiteral("id desc"));
    QCOMPARE(index().parts.size(), 3);
    enter(field(m_inspector.get(), QStringLiteral("Index name")), QStringLiteral("author_by_name"));
    QCOMPARE(index().name, QStringLiteral("author_by_name"));
    QCOMPARE(steps(), 3);
}

void InspectorTest::optionsAreSwitched()
{
    select(QStringLiteral("author"));
    setTab(TablePage::OptionsTab);
    QTest::mouseClick(child<QCheckBox>("strict"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(child<QCheckBox>("withoutRowId"), Qt::LeftButton, {}, QPoint(8, 8));
    const Table *author = m_document->table(tableId(QStringLiteral("author")));
    QVERIFY(author->options.strict && author->options.withoutRowId);
    QCOMPARE(steps(), 2);
}

void InspectorTest::tableIsDroppedAndRestored()
{
    select(QStringLiteral("author"));
    setTab(TablePage::OptionsTab);
    QTest::mouseClick(child<QPushButton>("dropTable"), Qt::LeftButton);
    QVERIFY(!m_document->model(shop).tables.contains(tableId(QStringLiteral("author"))));
    QVERIFY(m_document->table(tableId(QStringLiteral("book")))->foreignKeys.isEmpty());
    QCOMPARE(steps(), 1);
    QCOMPARE(name()->text(), QStringLiteral("author"));
    QVERIFY(!name()->isEnabled());
    auto *banners = m_inspector->findChild<TablePage *>()->findChild<BannerList *>();
    QCOMPARE(banners->notices().size(), 1);
    QTest::mouseClick(banners->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(name()->isEnabled());
    // With the foreign key of book that pointed to it.
    QCOMPARE(changes(), QString());
}

void InspectorTest::renameShowsABanner()
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

void InspectorTest::findingsAreShownWhereTheyAre()
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

void InspectorTest::findingsAreShownOnce()
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
    QVERIFY(note(QStringLiteral("Only rows where")).contains(QStringLiteral("nowhere")));
    QCOMPARE(note(QStringLiteral("Index name")), QString());
    QCOMPARE(note(QStringLiteral("Columns, in order")), QString());
    // A warning: neither red nor said a second time.
    QCOMPARE(form->findChild<QPlainTextEdit *>()->property("problem").toBool(), false);
    auto *banners = m_inspector->findChild<TablePage *>()->findChild<BannerList *>();
    QCOMPARE(banners->notices().size(), 0);
    setTab(TablePage::ColumnsTab);
    QCOMPARE(banners->notices().size(), 1);
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("lower(anything)"));
    QCOMPARE(note(QStringLiteral("Only rows where")), QString());
    QVERIFY(note(QStringLiteral("Columns, in order")).contains(QStringLiteral("anything")));
    QCOMPARE(banners->notices().size(), 1);
}

void InspectorTest::addUndoActions()
{
    auto *undo = m_document->undoStack().createUndoAction(m_inspector.get());
    undo->setShortcut(QKeySequence::Undo);
    auto *redo = m_document->undoStack().createRedoAction(m_inspector.get());
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_inspector->addActions({undo, redo});
}

void InspectorTest::undoInAFieldIsTheDocuments()
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

void InspectorTest::undoInAFieldTakesTypingBackFirst()
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

void InspectorTest::undoReachesLivelyFieldsAndSql()
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
    auto *condition = m_inspector->findChild<CheckForm *>()->findChild<QPlainTextEdit *>();
    condition->setFocus();
    condition->selectAll();
    QTest::keyClicks(condition, QStringLiteral("id > 1"));
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(condition, QStringLiteral("00"));
    QTest::keyClick(condition, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(condition->toPlainText(), QStringLiteral("id > 1"));
    QTest::keyClick(condition, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(condition->toPlainText(), QStringLiteral("id > 0"));
}

void InspectorTest::rightClickShowsTheRowsForm()
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

void InspectorTest::projectPageFitsAnyWidth()
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

void InspectorTest::definitionShowsItsLastLine()
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
    auto *text = child<QPlainTextEdit>("definition");
    QTRY_VERIFY(text->isVisible());
    QCoreApplication::processEvents();
    QTextCursor end(text->document());
    end.movePosition(QTextCursor::End);
    QVERIFY2(text->cursorRect(end).bottom() <= text->viewport()->height(),
             qPrintable(QStringLiteral("%1 %2").arg(text->cursorRect(end).bottom()).arg(text->viewport()->height())));
}

void InspectorTest::focusedFieldStaysInSight()
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

void InspectorTest::viewIsEdited()
{
    Schema schema = schemaFromText(start);
    const DefinitionObject view{.id = ObjectId::create(),
                                .name = QStringLiteral("titles"),
                                .definition = QStringLiteral("AS SELECT price FROM book")};
    schema.objects.insert(view);
    open(schema);
    m_selection->select({view.id});
    auto *definition = child<QPlainTextEdit>("definition");
    QVERIFY(definition->isVisible());
    QCOMPARE(definition->toPlainText(), view.definition);
    definition->setFocus();
    definition->moveCursor(QTextCursor::End);
    QTest::keyClicks(definition, QStringLiteral(" WHERE price > 5"));
    QTest::keyClick(definition, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->object(view.id)->definition, QStringLiteral("AS SELECT price FROM book WHERE price > 5"));
    enter(child<QLineEdit>("objectName"), QStringLiteral("prices"));
    QCOMPARE(m_document->object(view.id)->name, QStringLiteral("prices"));
    QCOMPARE(steps(), 2);
}

void InspectorTest::severalSelected()
{
    m_selection->select({tableId(QStringLiteral("author")), tableId(QStringLiteral("book"))});
    auto *duplicate = child<QPushButton>("duplicateSelected");
    QVERIFY(duplicate->isVisible());
    QTest::mouseClick(duplicate, Qt::LeftButton);
    QCOMPARE(m_document->model(shop).tables.size(), 4);
    QCOMPARE(m_selection->objects().size(), 2);
    QCOMPARE(steps(), 1);
    QTest::mouseClick(child<QPushButton>("dropSelected"), Qt::LeftButton);
    QCOMPARE(m_document->model(shop).tables.size(), 2);
    QCOMPARE(steps(), 2);
    m_document->undoStack().undo();
    QCOMPARE(m_document->model(shop).tables.size(), 4);
}

void InspectorTest::selectionOfAKeyOpensItsTab()
{
    const Table *book = m_document->table(tableId(QStringLiteral("book")));
    m_selection->select({book->id}, book->foreignKeys.at(0).id);
    QCOMPARE(child<QTabBar>("inspectorTabs")->currentIndex(), int(TablePage::KeysTab));
    QCOMPARE(section("foreignKeys")->view().currentIndex().row(), 0);
    select(QStringLiteral("book"), QStringLiteral("price"));
    QCOMPARE(child<QTabBar>("inspectorTabs")->currentIndex(), int(TablePage::ColumnsTab));
    QCOMPARE(columns()->currentIndex().row(), 2);
}

void InspectorTest::modelsKeepTheirPromises()
{
    QAbstractItemModelTester columnTester(columns()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester keyTester(&section("foreignKeys")->model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester indexTester(&section("indexes")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    select(QStringLiteral("book"));
    QVERIFY(columns()->model()->setData(columns()->model()->index(2, 0), QStringLiteral("cost")));
    edit({}, dropColumnEdit(m_document->model(shop), tableId(QStringLiteral("book")),
                            columnId(QStringLiteral("book.author_id"))));
    edit({}, dropTableEdit(m_document->model(shop), tableId(QStringLiteral("book"))));
    select(QStringLiteral("author"));
    enter(add(), QStringLiteral("email text unique"));
    m_document->undoStack().setIndex(0);
    m_selection->clear();
    select(QStringLiteral("book"));
    m_document->undoStack().setIndex(m_document->undoStack().count());
    QVERIFY(m_document->pendingCount() > 0);
}

void InspectorTest::everythingHasANameAndAPlaceForTab()
{
    select(QStringLiteral("book"), QStringLiteral("author_id"));
    int reached = 0;
    for (QWidget *widget : m_inspector->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (!isField || !widget->isVisible() || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->accessibleName()));
        ++reached;
    }
    QVERIFY(reached >= 9);

    // From the name on, Tab comes to the list and to the row that adds.
    name()->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 30 && !seen.contains(add()); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.insert(QApplication::focusWidget());
    }
    QVERIFY(seen.contains(columns()));
    QVERIFY(seen.contains(add()));
}

void InspectorTest::looksLikeTheMockUp_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void InspectorTest::looksLikeTheMockUp()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    const DiagramSample bookshop = bookshopSample();
    open(bookshop.snapshot);
    for (const Operation &operation : SchemaDiffer().diff(bookshop.snapshot, bookshop.model).operations)
        edit(QStringLiteral("Edit"), {operation});
    const auto look = [&](const char *what) {
        QTest::qWait(30);
        const QImage image = m_inspector->grab().toImage();
        QVERIFY(image.width() >= 300);
        keepForLooking(image, QStringLiteral("inspector_%1_%2").arg(QLatin1String(what), theme));
    };
    look("project");
    const auto table = [&](const char *called) {
        for (const Schema *schema : {&bookshop.model, &bookshop.snapshot}) {
            if (const Table *found = schema->tableNamed(QString::fromLatin1(called)))
                return found;
        }
        qFatal("no table %s", called);
    };
    m_selection->select({table("author")->id});
    look("author");
    m_selection->select({table("book")->id}, table("book")->columnNamed(QStringLiteral("price"))->id);
    look("column");
    m_selection->select({table("publisher")->id});
    look("ghost");
    m_selection->select({table("legacy_tag")->id});
    look("dropped");
    m_selection->select({table("book")->id});
    setTab(TablePage::KeysTab);
    if (!table("book")->foreignKeys.isEmpty())
        m_selection->select({table("book")->id}, table("book")->foreignKeys.at(0).id);
    look("keys");
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("unique title, lower(isbn) desc where price > 0"));
    look("indexes");
    setTab(TablePage::OptionsTab);
    look("options");
    m_selection->select({table("book")->id, table("author")->id});
    look("several");
    DefinitionObject view{.id = ObjectId::create(),
                          .name = QStringLiteral("cheap_books"),
                          .definition = QStringLiteral("AS SELECT title, price -- the cheap ones\n  FROM book\n WHERE "
                                                       "price < 10 AND title <> 'none'")};
    edit(QStringLiteral("Add view"), {AddObject{view}});
    m_selection->select({view.id});
    look("view");
    m_selection->select({table("author")->id});
    setTab(TablePage::ColumnsTab);
    enter(add(), QStringLiteral("x -> nowhere"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClicks(name(), QStringLiteral("book"));
    look("mistakes");
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
