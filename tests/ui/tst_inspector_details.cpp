// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/details_box.h"
#include "ui/editor/field.h"

#include <QComboBox>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

namespace {

const QString model =
    QStringLiteral("author(id integer pk not null, name varchar(200) not null unique, biography text); "
                   "book(id integer pk not null, author_id integer -> author.id, price real)");

} // namespace

/** The folded fields of what few columns, keys, indexes and tables have. */
class InspectorDetailsTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init() { openFor({QStringLiteral("postgresql")}); }
    void cleanup() { close(); }
    void areMadeWhenUnfolded();
    void columnsByKeyboard();
    void numbersOfIdentity();
    void whatIsWrongStaysAndIsExplained();
    void aPrimaryKey();
    void aUniqueConstraint();
    void aForeignKey();
    void aCheck();
    void anIndex();
    void aTable();
    void whatTheDatabaseCannotIsGreyed();
    void whatIsSetThoughTheDatabaseCannotCanBeCleared();
    void looks_data();
    void looks();

private:
    void openFor(const QStringList &dialects) { open(schemaFromText(model), dialects); }
    [[nodiscard]] QToolButton *heading() const;
    /** Unfolds the details that are seen, with the space bar. */
    void unfold();
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
    void choose(const char *name, int downs)
    {
        auto *box = seen<QComboBox>(name);
        box->setFocus();
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void tick(const char *name)
    {
        auto *box = seen<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    /** Shows the first part of a section, with its form. */
    void show(TablePage::Tab tab, const char *sectionName)
    {
        setTab(tab);
        PartListView &view = section(sectionName)->view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
        unfold();
    }
    [[nodiscard]] const Table &table(const char *name) const
    {
        return *m_document->table(tableId(QString::fromLatin1(name)));
    }
    [[nodiscard]] QString lastStep() const { return m_document->undoStack().undoText(); }
};

QToolButton *InspectorDetailsTest::heading() const
{
    return seen<QToolButton>("details");
}

void InspectorDetailsTest::unfold()
{
    heading()->setFocus();
    QTest::keyClick(heading(), Qt::Key_Space);
    QCoreApplication::processEvents();
}

void InspectorDetailsTest::areMadeWhenUnfolded()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    QVERIFY(!m_inspector->findChild<QLineEdit *>(QStringLiteral("columnOptions")));
    QTest::mouseClick(heading(), Qt::LeftButton);
    QVERIFY(seen<QLineEdit>("columnOptions"));
    QTest::mouseClick(heading(), Qt::LeftButton);
    QVERIFY(!child<QLineEdit>("columnOptions")->isVisible());
    QCOMPARE(heading()->text(), QStringLiteral("Details"));
}

void InspectorDetailsTest::columnsByKeyboard()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    unfold();
    type("columnOptions", QStringLiteral("storage = external"));
    const QMap<QString, QString> expected{{QStringLiteral("storage"), QStringLiteral("external")}};
    QCOMPARE(table("author").columns.at(1).details->options, expected);
    QCOMPARE(lastStep(), QStringLiteral("Change column name"));
    QCOMPARE(steps(), 1);
    QCOMPARE(heading()->text(), QStringLiteral("Details (1 set)"));
    m_document->undoStack().undo();
    QCOMPARE(seen<QLineEdit>("columnOptions")->text(), QString());
    QCOMPARE(heading()->text(), QStringLiteral("Details"));
}

void InspectorDetailsTest::numbersOfIdentity()
{
    select(QStringLiteral("author"), QStringLiteral("id"));
    unfold();
    QVERIFY(!child<QLineEdit>("identityStart")->isVisible());
    QTest::mouseClick(box(m_inspector.get(), QStringLiteral("Auto increment")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(table("author").columns.first().autoIncrement);
    type("identityStart", QStringLiteral("1000"));
    type("identityStep", QStringLiteral("-10"));
    choose("identityStyle", 1);
    tick("identityCycle");
    const Identity identity = table("author").columns.first().details->identity;
    QCOMPARE(identity.start, std::optional<qint64>(1000));
    QCOMPARE(identity.step, std::optional<qint64>(-10));
    QCOMPARE(identity.style, Identity::Style::Always);
    QVERIFY(identity.cycle);
    QCOMPARE(steps(), 5);
}

void InspectorDetailsTest::whatIsWrongStaysAndIsExplained()
{
    select(QStringLiteral("author"), QStringLiteral("name"));
    unfold();
    type("columnOptions", QStringLiteral("storage"));
    auto *field = qobject_cast<LineField *>(seen<QLineEdit>("columnOptions")->parentWidget());
    QCOMPARE(field->note(), QStringLiteral("Write each option as a word and its value: fillfactor = 70"));
    QCOMPARE(seen<QLineEdit>("columnOptions")->accessibleDescription(), field->note());
    QCOMPARE(steps(), 0);
    select(QStringLiteral("author"), QStringLiteral("biography"));
    QCOMPARE(seen<QLineEdit>("columnOptions")->text(), QString());
    QCOMPARE(field->note(), QString());
}

void InspectorDetailsTest::aPrimaryKey()
{
    select(QStringLiteral("author"));
    show(TablePage::KeysTab, "primaryKey");
    type("keyInclude", QStringLiteral("name"));
    QCOMPARE(table("author").primaryKey->details->include, QList<ObjectId>{columnId(QStringLiteral("author.name"))});
    QCOMPARE(lastStep(), QStringLiteral("Change primary key (author)"));
    choose("keyDeferral", 2);
    QCOMPARE(table("author").primaryKey->details->deferral, Deferral::DeferrableInitiallyDeferred);
}

void InspectorDetailsTest::aUniqueConstraint()
{
    select(QStringLiteral("author"));
    show(TablePage::KeysTab, "unique");
    const auto unique = [this] { return table("author").uniqueConstraints.at(0); };
    tick("uniqueNulls");
    QVERIFY(unique().nullsNotDistinct);
    QCOMPARE(lastStep(), QStringLiteral("Change %1").arg(unique().name));
    type("keyComment", QStringLiteral("One of each name"));
    QCOMPARE(unique().details->comment, QStringLiteral("One of each name"));
    type("keyInclude", QStringLiteral("nowhere"));
    QVERIFY(unique().details->include.isEmpty());
}

void InspectorDetailsTest::aForeignKey()
{
    select(QStringLiteral("book"));
    show(TablePage::KeysTab, "foreignKeys");
    const auto key = [this] { return table("book").foreignKeys.at(0); };
    choose("keyMatch", 1);
    QCOMPARE(key().match, QStringLiteral("FULL"));
    choose("keyEnforcement", 1);
    QCOMPARE(key().enforcement, Enforcement::NotValid);
    type("keySetColumns", QStringLiteral("author_id"));
    QCOMPARE(key().setColumns, QList<ObjectId>{columnId(QStringLiteral("book.author_id"))});
    QCOMPARE(heading()->text(), QStringLiteral("Details (3 set)"));
    QCOMPARE(steps(), 3);
}

void InspectorDetailsTest::aCheck()
{
    select(QStringLiteral("book"));
    setTab(TablePage::KeysTab);
    enterInto(section("checks"), QStringLiteral("price >= 0"));
    unfold();
    const auto check = [this] { return table("book").checks.at(0); };
    tick("checkNoInherit");
    QVERIFY(check().noInherit);
    type("checkColumn", QStringLiteral("price"));
    QCOMPARE(check().column, columnId(QStringLiteral("book.price")));
}

void InspectorDetailsTest::anIndex()
{
    select(QStringLiteral("book"));
    setTab(TablePage::IndexesTab);
    enterInto(section("indexes"), QStringLiteral("price"));
    unfold();
    const auto index = [this] { return table("book").indexes.at(0); };
    type("indexMethod", QStringLiteral("HASH"));
    QCOMPARE(index().method, QStringLiteral("hash"));
    type("indexOptions", QStringLiteral("fillfactor = 70, fastupdate = off"));
    QCOMPARE(index().details->options.size(), 2);
    QCOMPARE(seen<QLineEdit>("indexOptions")->text(), QStringLiteral("fastupdate = off, fillfactor = 70"));
    type("indexInclude", QStringLiteral("author_id"));
    QCOMPARE(index().details->include.size(), 1);
}

void InspectorDetailsTest::aTable()
{
    select(QStringLiteral("book"));
    setTab(TablePage::OptionsTab);
    unfold();
    tick("tableUnlogged");
    QVERIFY(table("book").options.unlogged);
    QCOMPARE(lastStep(), QStringLiteral("Change options (book)"));
    type("tableParameters", QStringLiteral("fillfactor = 70"));
    QCOMPARE(table("book").options.parameters.value(QStringLiteral("fillfactor")), QStringLiteral("70"));
    type("tableNamespace", QStringLiteral("sales"));
    QCOMPARE(table("book").nameSpace, QStringLiteral("sales"));
    QCOMPARE(lastStep(), QStringLiteral("Move table (book)"));
}

void InspectorDetailsTest::whatTheDatabaseCannotIsGreyed()
{
    const QString reason = QStringLiteral("PostgreSQL cannot do this.");
    select(QStringLiteral("author"), QStringLiteral("name"));
    unfold();
    auto *onUpdate = seen<QLineEdit>("columnOnUpdate");
    QVERIFY(!onUpdate->isEnabled());
    QCOMPARE(onUpdate->accessibleDescription(), reason);
    QCOMPARE(onUpdate->parentWidget()->toolTip(), reason);
    QVERIFY(seen<QLineEdit>("columnOptions")->isEnabled());

    openFor({QStringLiteral("sqlite"), QStringLiteral("mariadb")});
    select(QStringLiteral("author"), QStringLiteral("name"));
    unfold();
    QVERIFY(seen<QLineEdit>("columnOnUpdate")->isEnabled());
    setTab(TablePage::OptionsTab);
    unfold();
    auto *unlogged = seen<QCheckBox>("tableUnlogged");
    QVERIFY(!unlogged->isEnabled());
    QCOMPARE(unlogged->accessibleDescription(),
             QStringLiteral("None of these databases can do this: SQLite, MariaDB."));
}

void InspectorDetailsTest::whatIsSetThoughTheDatabaseCannotCanBeCleared()
{
    Schema schema = schemaFromText(model);
    Table book = *schema.tableNamed(QStringLiteral("book"));
    book.options.engine = QStringLiteral("Aria");
    schema.tables.insert(book);
    open(schema, {QStringLiteral("postgresql")});
    select(QStringLiteral("book"));
    setTab(TablePage::OptionsTab);
    unfold();
    QVERIFY(seen<QLineEdit>("tableEngine")->isEnabled());
    type("tableEngine", {});
    QVERIFY(table("book").options.engine.isEmpty());
    QVERIFY(!seen<QLineEdit>("tableEngine")->isEnabled());
}

void InspectorDetailsTest::looks_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void InspectorDetailsTest::looks()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    m_inspector->resize(300, 1200);
    const auto look = [&](const char *what) {
        QTest::qWait(30);
        const QImage image = m_inspector->grab().toImage();
        QVERIFY(image.width() >= 300);
        keepForLooking(
            image,
            QStringLiteral("details_%1_%2").arg(QLatin1String(what), QString::fromLatin1(QTest::currentDataTag())));
    };
    select(QStringLiteral("author"), QStringLiteral("name"));
    unfold();
    look("column");
    select(QStringLiteral("book"));
    show(TablePage::KeysTab, "foreignKeys");
    look("foreign_key");
    setTab(TablePage::OptionsTab);
    unfold();
    look("table");
}

QTEST_MAIN(InspectorDetailsTest)
#include "tst_inspector_details.moc"
