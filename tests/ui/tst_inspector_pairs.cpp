// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/key_pair_row.h"
#include "ui/editor/key_pairs.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

namespace {

const QString model = QStringLiteral("region(land varchar(2) not null, code integer not null, title text); "
                                     "city(id integer pk not null, region_land varchar(2), region_code integer, "
                                     "name text, far text)");

Schema sample()
{
    Schema schema = schemaFromText(model);
    Table region = *schema.tableNamed(QStringLiteral("region"));
    region.primaryKey = PrimaryKey{.columns = {region.columns.at(0).id, region.columns.at(1).id}};
    schema.tables.insert(region);
    Table city = *schema.tableNamed(QStringLiteral("city"));
    city.foreignKeys.insert(ForeignKey{.id = ObjectId::create(),
                                       .name = QStringLiteral("city_region_fk"),
                                       .columns = {city.columns.at(1).id},
                                       .referencedTable = region.id,
                                       .referencedColumns = {region.columns.at(0).id}});
    schema.tables.insert(city);
    return schema;
}

} // namespace

/** The pairs of columns of a foreign key. */
class InspectorPairsTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void aFurtherPairIsWhatFits();
    void aPairIsAddedByKeyboard();
    void columnsAreChosenByKeyboard();
    void differentTypesStandAtThePair();
    void pairsAreMovedAndRemovedByMenu();
    void anotherTableLeavesPairsToComplete();
    void aMissingTableIsShown();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QList<KeyPairRow *> rows() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return child<QPushButton>("addPair")->parentWidget()->findChildren<KeyPairRow *>();
    }
    [[nodiscard]] QComboBox *box(int row, const char *name) const
    {
        return rows().at(row)->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *addPair() const { return child<QPushButton>("addPair"); }
    [[nodiscard]] ForeignKey key() const
    {
        return m_document->table(tableId(QStringLiteral("city")))->foreignKeys.at(0);
    }
    /** "region_land-land, region_code-code" */
    [[nodiscard]] QString pairs() const;
    void pickFromMenu(int row, int downs);
};

void InspectorPairsTest::init()
{
    open(sample());
    m_selection->select({tableId(QStringLiteral("city"))}, key().id);
    QCoreApplication::processEvents();
}

QString InspectorPairsTest::pairs() const
{
    const Table *city = m_document->table(tableId(QStringLiteral("city")));
    const Table *target = m_document->table(key().referencedTable);
    const QStringList from = city->columnNames(key().columns);
    const QStringList to = target->columnNames(key().referencedColumns);
    QStringList result;
    for (qsizetype i = 0; i < std::max(from.size(), to.size()); ++i)
        result.append(from.value(i) + QLatin1Char('-') + to.value(i));
    return result.join(QStringLiteral(", "));
}

/** Opens the menu of a pair with a click and picks by keyboard what is so many steps down. */
void InspectorPairsTest::pickFromMenu(int row, int downs)
{
    auto *more = rows().at(row)->findChild<QToolButton *>(QStringLiteral("pairMore"));
    QTest::mouseClick(more, Qt::LeftButton);
    auto *menu = rows().at(row)->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
}

void InspectorPairsTest::aFurtherPairIsWhatFits()
{
    const Schema schema = sample();
    const Table &city = *schema.tableNamed(QStringLiteral("city"));
    const Table &region = *schema.tableNamed(QStringLiteral("region"));
    const auto names = [&](const ForeignKey &of) {
        const auto [from, to] = nextKeyPair(of, city, region);
        return city.columnNames({from}).first() + QLatin1Char('-') + region.columnNames({to}).first();
    };
    ForeignKey some = city.foreignKeys.at(0);
    QCOMPARE(names(some), QStringLiteral("region_code-code"));
    some.columns.append(city.columns.at(2).id);
    some.referencedColumns.append(region.columns.at(1).id);
    QCOMPARE(names(some), QStringLiteral("name-title"));
    some.referencedColumns = {region.columns.at(0).id, region.columns.at(1).id, region.columns.at(2).id};
    QVERIFY(nextKeyPair(some, city, region).first.isNull());
}

void InspectorPairsTest::aPairIsAddedByKeyboard()
{
    QCOMPARE(rows().size(), 1);
    addPair()->setFocus();
    QTest::keyClick(addPair(), Qt::Key_Space);
    QCOMPARE(pairs(), QStringLiteral("region_land-land, region_code-code"));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Add pair to foreign key (city.city_region_fk)"));
    m_document->undoStack().undo();
    QCOMPARE(rows().size(), 1);
    QTest::mouseClick(addPair(), Qt::LeftButton);
    QCOMPARE(rows().size(), 2);
}

void InspectorPairsTest::columnsAreChosenByKeyboard()
{
    QComboBox *target = box(0, "pairTarget");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Down);
    QCOMPARE(pairs(), QStringLiteral("region_land-code"));
    QComboBox *column = box(0, "pairColumn");
    column->setFocus();
    QTest::keyClick(column, Qt::Key_Down);
    QCOMPARE(pairs(), QStringLiteral("region_code-code"));
    QCOMPARE(steps(), 2);
}

void InspectorPairsTest::differentTypesStandAtThePair()
{
    QCOMPARE(rows().at(0)->note(), QString());
    QComboBox *target = box(0, "pairTarget");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Down);
    QCOMPARE(rows().at(0)->note(), QStringLiteral("The types differ: varchar(2) and integer."));
    QCOMPARE(target->accessibleDescription(), rows().at(0)->note());
    QTest::keyClick(target, Qt::Key_Up);
    QCOMPARE(rows().at(0)->note(), QString());
}

void InspectorPairsTest::pairsAreMovedAndRemovedByMenu()
{
    QTest::mouseClick(addPair(), Qt::LeftButton);
    pickFromMenu(1, 1);
    QCOMPARE(pairs(), QStringLiteral("region_code-code, region_land-land"));
    // "Move up" cannot be picked in the first row: the next that can is "Move down".
    pickFromMenu(0, 1);
    QCOMPARE(pairs(), QStringLiteral("region_land-land, region_code-code"));
    pickFromMenu(0, 2);
    QCOMPARE(pairs(), QStringLiteral("region_code-code"));
    QCOMPARE(rows().size(), 1);
    QCOMPARE(steps(), 4);
}

void InspectorPairsTest::anotherTableLeavesPairsToComplete()
{
    ForeignKey after = key();
    after.referencedColumns.append(m_document->table(after.referencedTable)->columns.at(1).id);
    edit(QStringLiteral("Edit"),
         {AlterForeignKey{referenceTo(*m_document->table(tableId(QStringLiteral("city")))), key(), after}});
    QCOMPARE(rows().size(), 2);
    QVERIFY(!addPair()->isEnabled());
    QComboBox *open = box(1, "pairColumn");
    QCOMPARE(open->currentIndex(), -1);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_End);
    QCOMPARE(pairs(), QStringLiteral("region_land-land, far-code"));
    QVERIFY(addPair()->isEnabled());
}

void InspectorPairsTest::aMissingTableIsShown()
{
    Schema schema = sample();
    Table city = *schema.tableNamed(QStringLiteral("city"));
    ForeignKey lost = city.foreignKeys.at(0);
    lost.referencedTable = {};
    lost.referencedColumns = {};
    lost.unresolvedTable = QStringLiteral("gone");
    lost.unresolvedColumns = {QStringLiteral("id")};
    city.foreignKeys.insert(lost);
    schema.tables.insert(city);
    open(schema);
    m_selection->select({city.id}, lost.id);
    QCOMPARE(box(0, "pairTarget")->currentText(), QStringLiteral("id"));
    QVERIFY(!box(0, "pairTarget")->isEnabled());
    QVERIFY(!addPair()->isEnabled());
}

void InspectorPairsTest::looks_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void InspectorPairsTest::looks()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    QTest::mouseClick(addPair(), Qt::LeftButton);
    QComboBox *target = box(1, "pairTarget");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    QTest::qWait(30);
    const QImage image = m_inspector->grab().toImage();
    QVERIFY(image.width() >= 300);
    keepForLooking(image, QStringLiteral("pairs_%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(InspectorPairsTest)
#include "tst_inspector_pairs.moc"
