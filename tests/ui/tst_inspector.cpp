// SPDX-License-Identifier: MIT

#include "core/operation/edits.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/field.h"
#include "ui/editor/table_edits.h"
#include "ui/widgets/sql_edit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = DocumentSample::app;

} // namespace

/** The pages of the inspector, and the parts of a table beside its columns. */
class InspectorTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void nothingSelectedShowsTheProject();
    void selectedTableIsShown();
    void typingANameIsOneStep();
    void anEmptyNameIsKeptAndExplained();
    void escapeTakesTheNameBack();
    void commentIsEdited();
    void keysAreAdded();
    void foreignKeyIsChanged();
    void checkIsChanged();
    void indexIsAddedAndChanged();
    void optionsAreSwitched();
    void tableIsDroppedAndRestored();
    void viewIsEdited();
    void severalSelected();
    void selectionOfAKeyOpensItsTab();
    void modelsKeepTheirPromises();
    void everythingHasANameAndAPlaceForTab();
    void looksLikeTheMockUp_data();
    void looksLikeTheMockUp();
};

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
    SqlEdit *condition = nullptr;
    for (SqlEdit *each : m_inspector->findChildren<SqlEdit *>()) {
        if (each->isVisible())
            condition = each;
    }
    QVERIFY(condition);
    QCOMPARE(condition->text(), QStringLiteral("price > 0"));
    condition->setFocus();
    condition->selectAll();
    QTest::keyClicks(condition, QStringLiteral("price >= 0"));
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->checks.at(0).expression, QStringLiteral("price >= 0"));
    condition->selectAll();
    QTest::keyClick(condition, Qt::Key_Delete);
    QTest::keyClick(condition, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->table(tableId(QStringLiteral("book")))->checks.at(0).expression, QStringLiteral("price >= 0"));
    QCOMPARE(condition->text(), QString());
    QTest::keyClick(condition, Qt::Key_Escape);
    QCOMPARE(condition->text(), QStringLiteral("price >= 0"));
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

void InspectorTest::viewIsEdited()
{
    Schema schema = schemaFromText(start);
    const DefinitionObject view{.id = ObjectId::create(),
                                .name = QStringLiteral("titles"),
                                .definition = QStringLiteral("AS SELECT price FROM book")};
    schema.objects.insert(view);
    open(schema);
    m_selection->select({view.id});
    auto *definition = child<SqlEdit>("definition");
    QVERIFY(definition->isVisible());
    QCOMPARE(definition->text(), view.definition);
    definition->setFocus();
    definition->setCursorOffset(definition->text().size());
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
    const QSignalSpy wanted(m_inspector.get(), &Inspector::duplicateRequested);
    QTest::mouseClick(duplicate, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(child<QPushButton>("dropSelected"), Qt::LeftButton);
    QCOMPARE(m_document->model(shop).tables.size(), 0);
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->model(shop).tables.size(), 2);
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
                             qobject_cast<QAbstractItemView *>(widget) || qobject_cast<SqlEdit *>(widget);
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
