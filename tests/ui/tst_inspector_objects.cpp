// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/enum_page.h"
#include "ui/editor/object_page.h"
#include "ui/editor/part_list_model.h"
#include "ui/editor/typed_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

const QString model = QStringLiteral("author(id integer pk not null, name text); "
                                     "book(id integer pk not null, title varchar(200), price real)");
const ObjectId stampId = ObjectId::derived(u"stamp");

Schema withTrigger()
{
    Schema schema = schemaFromText(model);
    schema.objects.insert({.id = stampId,
                           .kind = Kind::Trigger,
                           .name = "stamp",
                           .definition = "AFTER UPDATE ON \"book\"\nBEGIN\n  SELECT 1;\nEND",
                           .table = tableId("book")});
    return schema;
}

} // namespace

/** Triggers, exclusion constraints and partitions of a table, and the pages of objects and enums. */
class InspectorObjectsTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }
    void triggersAreListedAndOpenedByMouse();
    void triggersAreAddedByKeyboard();
    void triggersAreDroppedAndRestored();
    void exclusionsByKeyboard();
    void whatTheDatabaseCannotIsGreyed();
    void partitionsByKeyboard();
    void partitionsNeedAWay();
    void partsOfAnIndexByFields();
    void partsOfAnIndexAreTyped();
    void collationsAreThoseOfTheDatabase();
    void anObjectMovesAndSaysWhatItNeeds();
    void aTriggerMovesToAnotherTable();
    void anEnumMoves();
    void enumsAndObjectsHaveFixes();
    void modelsKeepTheirPromises();
    void looks_data();
    void looks();

private:
    void openFor(const char *dialect) { open(withTrigger(), {QString::fromLatin1(dialect)}); }
    [[nodiscard]] const Table &book() const { return *m_document->table(tableId(QStringLiteral("book"))); }
    template <typename T>
    [[nodiscard]] T *seen(const char *name) const
    {
        for (T *each : m_inspector->findChildren<T *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each;
        }
        qFatal("no %s is seen", name);
    }
    void type(const char *name, const QString &text)
    {
        enter(seen<QLineEdit>(name), text);
        QCoreApplication::processEvents();
    }
    /** Unfolds the last details that are seen. */
    void unfold()
    {
        auto *heading = seen<QToolButton>("details");
        heading->setFocus();
        QTest::keyClick(heading, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPoint rowOf(PartSection *section, int row) const
    {
        return section->view().visualRect(section->model().index(row)).center();
    }
    void clickFirst(PartSection *section)
    {
        QTest::mouseClick(section->view().viewport(), Qt::LeftButton, {}, rowOf(section, 0));
        QCoreApplication::processEvents();
    }
    void addIndex(const QString &text)
    {
        select(QStringLiteral("book"));
        setTab(TablePage::IndexesTab);
        enterInto(section("indexes"), text);
        QCoreApplication::processEvents();
    }
};

void InspectorObjectsTest::triggersAreListedAndOpenedByMouse()
{
    openFor("sqlite");
    select(QStringLiteral("book"));
    setTab(TablePage::TriggersTab);
    PartSection *triggers = section("triggers");
    QVERIFY(triggers->isVisible());
    QCOMPARE(triggers->model().rowCount(), 1);
    QCOMPARE(triggers->model().index(0).data().toString(), QStringLiteral("stamp"));
    QTest::mouseDClick(triggers->view().viewport(), Qt::LeftButton, {}, rowOf(triggers, 0));
    QCOMPARE(m_selection->current(), stampId);
    QVERIFY(m_inspector->findChild<ObjectPage *>()->isVisible());
    select(QStringLiteral("author"));
    QCOMPARE(triggers->model().rowCount(), 0);
}

void InspectorObjectsTest::triggersAreAddedByKeyboard()
{
    openFor("mariadb");
    select(QStringLiteral("book"));
    setTab(TablePage::TriggersTab);
    enterInto(section("triggers"), QStringLiteral("check_price before insert"));
    const DefinitionObject *added = m_document->object(m_selection->current());
    QVERIFY(added);
    QCOMPARE(added->kind, Kind::Trigger);
    QCOMPARE(added->name, QStringLiteral("check_price"));
    QCOMPARE(added->table, book().id);
    QCOMPARE(added->definition, QStringLiteral("BEFORE INSERT ON `book` FOR EACH ROW\nBEGIN\nEND"));
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QVERIFY(!m_document->object(added->id));

    select(QStringLiteral("book"));
    enterInto(section("triggers"), QStringLiteral("late sometimes"));
    QVERIFY(section("triggers")->addField().note().contains(QStringLiteral("before or after")));
    QCOMPARE(m_document->undoStack().index(), 0);
}

void InspectorObjectsTest::triggersAreDroppedAndRestored()
{
    openFor("sqlite");
    select(QStringLiteral("book"));
    setTab(TablePage::TriggersTab);
    PartSection *triggers = section("triggers");
    triggers->view().setFocus();
    triggers->view().setCurrentIndex(triggers->model().index(0));
    QTest::keyClick(&triggers->view(), Qt::Key_Delete);
    QVERIFY(!m_document->model(DocumentSample::app).objects.contains(stampId));
    QCOMPARE(triggers->model().rowCount(), 1);
    QVERIFY(triggers->model().isDropped(0));
    triggers->view().setCurrentIndex(triggers->model().index(0));
    QTest::keyClick(&triggers->view(), Qt::Key_Return);
    QVERIFY(m_document->model(DocumentSample::app).objects.contains(stampId));
    QCOMPARE(changes(), QString());
}

void InspectorObjectsTest::exclusionsByKeyboard()
{
    openFor("postgresql");
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    enterInto(section("exclusions"), QStringLiteral("title with =, price with && where price > 0"));
    QCOMPARE(book().exclusions.size(), 1);
    const ExclusionConstraint added = book().exclusions.at(0);
    QCOMPARE(added.method, QStringLiteral("gist"));
    QCOMPARE(added.name, QStringLiteral("book_title_price_exclusion"));
    QCOMPARE(added.where, QStringLiteral("price > 0"));
    QCOMPARE(added.parts.size(), 2);
    QCOMPARE(added.parts.at(1).comparison, QStringLiteral("&&"));
    // Its fields are shown at once.
    type("exclusionMethod", QStringLiteral("SPGIST"));
    QCOMPARE(book().exclusions.at(0).method, QStringLiteral("spgist"));
    type("exclusionParts", QStringLiteral("title with ="));
    QCOMPARE(book().exclusions.at(0).parts.size(), 1);
    type("exclusionParts", QStringLiteral("title"));
    QCOMPARE(book().exclusions.at(0).parts.size(), 1);
    QCOMPARE(steps(), 3);
    PartSection *exclusions = section("exclusions");
    exclusions->view().setFocus();
    exclusions->view().setCurrentIndex(exclusions->model().index(0));
    QTest::keyClick(&exclusions->view(), Qt::Key_Delete);
    QCOMPARE(book().exclusions.size(), 0);
}

void InspectorObjectsTest::whatTheDatabaseCannotIsGreyed()
{
    openFor("sqlite");
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    QVERIFY(!section("exclusions")->addField().isEnabled());
    QCOMPARE(section("exclusions")->addField().edit().toolTip(), QStringLiteral("SQLite cannot do this."));
    setTab(TablePage::OptionsTab);
    QVERIFY(!section("partitions")->addField().isEnabled());
    QVERIFY(seen<QCheckBox>("withoutRowId")->isEnabled());

    openFor("mariadb");
    addIndex(QStringLiteral("title"));
    clickFirst(section("indexes"));
    QVERIFY(!seen<QWidget>("indexWhere")->isEnabled());
    setTab(TablePage::OptionsTab);
    QVERIFY(!seen<QCheckBox>("withoutRowId")->isEnabled());
    QVERIFY(seen<QCheckBox>("withoutRowId")->toolTip().contains(QStringLiteral("cannot do this")));
}

void InspectorObjectsTest::partitionsByKeyboard()
{
    openFor("mariadb");
    TableOptions options = book().options;
    options.partitionBy = QStringLiteral("RANGE (id)");
    edit(QStringLiteral("Edit"), {AlterTableOptions{referenceTo(book()), book().options, options, {}, {}}});
    select(QStringLiteral("book"));
    setTab(TablePage::OptionsTab);
    PartSection *partitions = section("partitions");
    enterInto(partitions, QStringLiteral("p0 values less than (10)"));
    enterInto(partitions, QStringLiteral("p1 values less than maxvalue"));
    QCOMPARE(book().partitions.size(), 2);
    QCOMPARE(partitions->model().index(0).data().toString(), QStringLiteral("p0"));
    clickFirst(partitions);
    type("partitionBound", QStringLiteral("VALUES LESS THAN (20)"));
    type("partitionName", QStringLiteral("first"));
    const auto found = std::find_if(book().partitions.begin(), book().partitions.end(),
                                    [](const Partition &each) { return each.name == QLatin1String("first"); });
    QVERIFY(found != book().partitions.end());
    QCOMPARE(found->bound, QStringLiteral("VALUES LESS THAN (20)"));
    partitions->view().setFocus();
    partitions->view().setCurrentIndex(partitions->model().index(0));
    QTest::keyClick(&partitions->view(), Qt::Key_Delete);
    QCOMPARE(book().partitions.size(), 1);
}

void InspectorObjectsTest::partitionsNeedAWay()
{
    openFor("mariadb");
    select(QStringLiteral("book"));
    setTab(TablePage::OptionsTab);
    enterInto(section("partitions"), QStringLiteral("p0 values less than (10)"));
    QVERIFY(section("partitions")->addField().note().contains(QStringLiteral("RANGE")));
    QCOMPARE(steps(), 0);
}

void InspectorObjectsTest::partsOfAnIndexByFields()
{
    openFor("postgresql");
    addIndex(QStringLiteral("title"));
    clickFirst(section("indexes"));
    // The menu unfolds the fields.
    QToolButton *more = nullptr;
    for (QToolButton *each : m_inspector->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->accessibleName() == QLatin1String("More"))
            more = each;
    }
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("Operator class and length"))
            action->trigger();
    }
    menu->close();
    QCoreApplication::processEvents();
    type("indexOperatorClass", QStringLiteral("text_pattern_ops"));
    type("indexCollation", QStringLiteral("C"));
    auto *nulls = seen<QComboBox>("indexNulls");
    nulls->setFocus();
    QTest::keyClick(nulls, Qt::Key_Down);
    const IndexPart part = book().indexes.at(0).parts.first();
    QCOMPARE(part.operatorClass, QStringLiteral("text_pattern_ops"));
    QCOMPARE(part.collation, QStringLiteral("C"));
    QCOMPARE(part.nulls, NullsOrder::First);
    // PostgreSQL indexes whole values.
    QVERIFY(!seen<QLineEdit>("indexLength")->isEnabled());

    openFor("mariadb");
    addIndex(QStringLiteral("title(20)"));
    clickFirst(section("indexes"));
    QCOMPARE(book().indexes.at(0).parts.first().prefixLength, std::optional(20));
    type("indexLength", QStringLiteral("many"));
    QCOMPARE(book().indexes.at(0).parts.first().prefixLength, std::optional(20));
    type("indexLength", QStringLiteral("12"));
    QCOMPARE(book().indexes.at(0).parts.first().prefixLength, std::optional(12));
    type("indexLength", QString());
    QVERIFY(!book().indexes.at(0).parts.first().prefixLength);
}

void InspectorObjectsTest::partsOfAnIndexAreTyped()
{
    openFor("postgresql");
    addIndex(QStringLiteral("lower(title) text_pattern_ops desc nulls last, price nulls first"));
    const QList<IndexPart> parts = book().indexes.at(0).parts;
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.first().expression, QStringLiteral("lower(title)"));
    QCOMPARE(parts.first().operatorClass, QStringLiteral("text_pattern_ops"));
    QVERIFY(parts.first().descending);
    QCOMPARE(parts.first().nulls, NullsOrder::Last);
    QCOMPARE(parts.at(1).column, columnId(QStringLiteral("book.price")));
    QCOMPARE(parts.at(1).nulls, NullsOrder::First);
}

void InspectorObjectsTest::collationsAreThoseOfTheDatabase()
{
    const auto offered = [this](const char *dialect) {
        openFor(dialect);
        select(QStringLiteral("book"), QStringLiteral("title"));
        QLineEdit *edit = field(child<QWidget>("columnForm"), QStringLiteral("Collation"));
        edit->setFocus();
        QStringList names;
        for (int row = 0; row < edit->completer()->model()->rowCount(); ++row)
            names.append(edit->completer()->model()->index(row, 0).data().toString());
        return names;
    };
    QCOMPARE(offered("sqlite"), QStringList({"BINARY", "NOCASE", "RTRIM"}));
    QVERIFY(offered("postgresql").contains(QStringLiteral("C")));
    QVERIFY(!offered("postgresql").contains(QStringLiteral("NOCASE")));
    QVERIFY(offered("mariadb").contains(QStringLiteral("utf8mb4_bin")));
}

void InspectorObjectsTest::anObjectMovesAndSaysWhatItNeeds()
{
    Schema schema = schemaFromText(model);
    const ObjectId routine = ObjectId::derived(u"total");
    schema.objects.insert({.id = routine,
                           .kind = Kind::Function,
                           .name = "total",
                           .definition = "() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$"});
    open(schema, {QStringLiteral("postgresql")});
    m_selection->select({routine});
    QCoreApplication::processEvents();
    unfold();
    type("objectNamespace", QStringLiteral("shop"));
    QCOMPARE(m_document->object(routine)->nameSpace, QStringLiteral("shop"));
    type("objectDependsOn", QStringLiteral("book, author"));
    QCOMPARE(m_document->object(routine)->dependsOn,
             QList<ObjectId>({tableId(QStringLiteral("book")), tableId(QStringLiteral("author"))}));
    type("objectDependsOn", QStringLiteral("nobody"));
    QCOMPARE(m_document->object(routine)->dependsOn.size(), 2);
    type("objectSignature", QStringLiteral("()"));
    QCOMPARE(m_document->object(routine)->signature, QStringLiteral("()"));
    QCOMPARE(steps(), 3);
}

void InspectorObjectsTest::aTriggerMovesToAnotherTable()
{
    openFor("sqlite");
    m_selection->select({stampId});
    QCoreApplication::processEvents();
    unfold();
    QCOMPARE(seen<QLineEdit>("objectTable")->text(), QStringLiteral("book"));
    type("objectTable", QStringLiteral("author"));
    QCOMPARE(m_document->object(stampId)->table, tableId(QStringLiteral("author")));
    QVERIFY(m_document->object(stampId)->definition.startsWith(QStringLiteral("AFTER UPDATE ON \"author\"")));
    type("objectTable", QStringLiteral("nowhere"));
    QCOMPARE(m_document->object(stampId)->table, tableId(QStringLiteral("author")));
}

void InspectorObjectsTest::anEnumMoves()
{
    Schema schema = schemaFromText(model);
    const ObjectId mood = ObjectId::derived(u"mood");
    schema.enums.insert({.id = mood, .name = "mood", .values = {{ObjectId::derived(u"sad"), "sad"}}});
    open(schema, {QStringLiteral("postgresql")});
    m_selection->select({mood});
    QCoreApplication::processEvents();
    unfold();
    type("enumNamespace", QStringLiteral("shop"));
    QCOMPARE(m_document->enumType(mood)->nameSpace, QStringLiteral("shop"));
    m_document->undoStack().undo();
    QCOMPARE(m_document->enumType(mood)->nameSpace, QString());
}

void InspectorObjectsTest::enumsAndObjectsHaveFixes()
{
    Schema schema = withTrigger();
    schema.objects.edit(stampId)->name = QString(80, QLatin1Char('s'));
    const ObjectId mood = ObjectId::derived(u"mood");
    schema.enums.insert({.id = mood, .name = QString(80, 'm'), .values = {{ObjectId::derived(u"sad"), "sad"}}});
    open(schema, {QStringLiteral("postgresql")});
    const auto fixOf = [this](ObjectId object) -> QPushButton * {
        m_selection->select({object});
        QCoreApplication::processEvents();
        for (QPushButton *each : m_inspector->findChildren<QPushButton *>(QStringLiteral("fix"))) {
            if (each->isVisible() && each->text() == QLatin1String("Shorten the name"))
                return each;
        }
        return nullptr;
    };
    QPushButton *ofObject = nullptr;
    QTRY_VERIFY((ofObject = fixOf(stampId)));
    QTest::mouseClick(ofObject, Qt::LeftButton);
    QVERIFY(m_document->object(stampId)->name.size() < 64);
    QPushButton *ofEnum = nullptr;
    QTRY_VERIFY((ofEnum = fixOf(mood)));
    ofEnum->setFocus();
    QTest::keyClick(ofEnum, Qt::Key_Space);
    QVERIFY(m_document->enumType(mood)->name.size() < 64);
}

void InspectorObjectsTest::modelsKeepTheirPromises()
{
    openFor("postgresql");
    select(QStringLiteral("book"));
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char *name :
         {"primaryKey", "unique", "foreignKeys", "checks", "exclusions", "indexes", "triggers", "partitions"})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            &section(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    setTab(TablePage::KeysTab);
    enterInto(section("exclusions"), QStringLiteral("title with ="));
    enterInto(section("unique"), QStringLiteral("title"));
    enterInto(section("checks"), QStringLiteral("price > 0"));
    enterInto(section("foreignKeys"), QStringLiteral("id -> author.id"));
    QCOMPARE(book().foreignKeys.size(), 1);
    addIndex(QStringLiteral("title"));
    TableOptions options = book().options;
    options.partitionBy = QStringLiteral("RANGE (price)");
    edit(QStringLiteral("Edit"), {AlterTableOptions{referenceTo(book()), book().options, options, {}, {}}});
    setTab(TablePage::OptionsTab);
    enterInto(section("partitions"), QStringLiteral("cheap for values from (0) to (10)"));
    QCOMPARE(book().partitions.size(), 1);
    setTab(TablePage::TriggersTab);
    PartSection *triggers = section("triggers");
    triggers->view().setFocus();
    triggers->view().setCurrentIndex(triggers->model().index(0));
    QTest::keyClick(&triggers->view(), Qt::Key_Delete);
    select(QStringLiteral("author"));
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(changes(), QString());
}

void InspectorObjectsTest::looks_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void InspectorObjectsTest::looks()
{
    QFETCH(ThemeMode, mode);
    openFor("postgresql");
    m_themes->force(mode);
    const auto look = [&](const char *what) {
        QTest::qWait(30);
        const QImage image = m_inspector->grab().toImage();
        QVERIFY(image.width() >= 300);
        keepForLooking(
            image,
            QStringLiteral("objects_%1_%2").arg(QLatin1String(what), QString::fromLatin1(QTest::currentDataTag())));
    };
    select(QStringLiteral("book"));
    setTab(TablePage::TriggersTab);
    look("triggers");
    setTab(TablePage::KeysTab);
    enterInto(section("exclusions"), QStringLiteral("title with =, price with && where price > 0"));
    look("exclusion");
    setTab(TablePage::OptionsTab);
    look("partitions");
    addIndex(QStringLiteral("lower(title) collate \"C\" text_pattern_ops desc nulls last, price"));
    clickFirst(section("indexes"));
    look("index");
    m_selection->select({stampId});
    QCoreApplication::processEvents();
    unfold();
    look("trigger");
}

QTEST_MAIN(InspectorObjectsTest)
#include "tst_inspector_objects.moc"
