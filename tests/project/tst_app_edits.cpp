// SPDX-License-Identifier: MIT
#include "core/migration/migration_creator.h"
#include "core/operation/apply.h"
#include "core/operation/edits_of_many.h"
#include "core/project/app_edits.h"
#include "core/project/model_findings.h"
#include "core/project/project_content.h"
#include "core/project/project_files.h"

#include <QtTest>

using namespace joinery;

/** Apps that come, go and get other names and dependencies. */
class AppEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewAppIsEmptyAndReadBack();
    void namesThatAreNoneAreRefused_data();
    void namesThatAreNoneAreRefused();
    void aRenamedAppTakesItsFilesAlong();
    void whoDependsOnItFollowsTheName();
    void appsWithMigrationsStay();
    void appsThatMigrationsNameStay();
    void removedAppsTakeTheirThingsAlong();
    void whatOthersHaveOfDroppedThingsGoes();
    void theLastAppStays();
    void dependenciesInACircleAreRefused();
    void dependenciesDecideTheOrder();
    void foldersWithFilesOfAnAppAreNoticed();
    void holdingsAreTold();
    void whatHasMigrationsByNowLasts();
    void whatHasAnotherNameByNowKeepsIt();

private:
    [[nodiscard]] Project readBack() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    Project m_project;
};

namespace {

const QString catalog = QStringLiteral("catalog");
const QString sales = QStringLiteral("sales");
const QString store = QStringLiteral("store");

ObjectId idOf(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

Table tableNamed(const char *name)
{
    const QString text = QString::fromLatin1(name);
    const ObjectId column = ObjectId::derived(text + QStringLiteral(".id"));
    Table table{.id = idOf(name), .name = text};
    table.columns = {{.id = column, .name = QStringLiteral("id"), .type = DataType::of(DataType::Kind::Integer)}};
    table.primaryKey = PrimaryKey{.columns = {column}};
    return table;
}

/** The app sales has a table that points to one of catalog, whose enum it uses, with a trigger on it. */
Project twoApps()
{
    Project project{.name = QStringLiteral("shop"), .dialects = {QStringLiteral("sqlite")}};
    App first{.name = catalog};
    first.model.tables.insert(tableNamed("book"));
    first.model.enums.insert(
        {.id = idOf("state"), .name = QStringLiteral("state"), .values = {{idOf("new"), QStringLiteral("new")}}});
    first.diagram.positions.insert(idOf("book"), QPointF(10, 20));
    NamedDiagram beside{.title = QStringLiteral("Books alone")};
    beside.diagram.positions.insert(idOf("book"), QPointF(1, 2));
    first.diagrams.insert(QStringLiteral("books"), beside);
    App second{.name = sales, .dependencies = {catalog}};
    Table line = tableNamed("line");
    line.columns.append(
        {.id = idOf("line.book"), .name = QStringLiteral("book_id"), .type = DataType::of(DataType::Kind::Integer)});
    line.columns.append({.id = idOf("line.state"),
                         .name = QStringLiteral("state"),
                         .type = DataType::fromUserText(QStringLiteral("state"))});
    line.foreignKeys.insert({.id = idOf("line.key"),
                             .name = QStringLiteral("line_book_id_foreign"),
                             .columns = {idOf("line.book")},
                             .referencedTable = idOf("book"),
                             .referencedColumns = {idOf("book.id")}});
    second.model.tables.insert(line);
    second.model.objects.insert({.id = idOf("log"),
                                 .kind = DefinitionObject::Kind::Trigger,
                                 .name = QStringLiteral("book_log"),
                                 .definition = QStringLiteral("AFTER UPDATE ON book BEGIN SELECT 1; END"),
                                 .table = idOf("book")});
    project.apps = {first, second};
    return project;
}

QStringList namesOf(const Project &project)
{
    QStringList names;
    for (const App &app : project.apps)
        names.append(app.name);
    return names;
}

QString codeOf(const Result<Project> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

void AppEditsTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(QStringLiteral("shop"));
    m_project = twoApps();
    QVERIFY(writeProject(m_folder, {}, m_project));
}

Project AppEditsTest::readBack() const
{
    const Result<Project> project = readProject(m_folder);
    return project ? *project : Project();
}

void AppEditsTest::aNewAppIsEmptyAndReadBack()
{
    const Result<Project> more = withNewApp(m_project, QStringLiteral("blog"));
    QVERIFY(more);
    QCOMPARE(namesOf(*more), QStringList({QStringLiteral("blog"), catalog, sales}));
    QVERIFY(writeProject(m_folder, m_project, *more));
    QCOMPARE(projectContent(readBack()), projectContent(*more));
    QCOMPARE(readBack(), *more);
}

void AppEditsTest::namesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QStringLiteral("project.name");
    QTest::newRow("a path") << QStringLiteral("../blog") << QStringLiteral("project.name");
    QTest::newRow("a space") << QStringLiteral("my blog") << QStringLiteral("project.name");
    QTest::newRow("too long") << QString(61, QLatin1Char('a')) << QStringLiteral("project.name");
    QTest::newRow("there") << sales << QStringLiteral("project.app_exists");
    QTest::newRow("in another case") << QStringLiteral("Sales") << QStringLiteral("project.app_exists");
}

void AppEditsTest::namesThatAreNoneAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QCOMPARE(codeOf(withNewApp(m_project, name)), code);
    QCOMPARE(codeOf(withRenamedApp(m_project, catalog, name)), code);
}

void AppEditsTest::aRenamedAppTakesItsFilesAlong()
{
    const Result<Project> renamed = withRenamedApp(m_project, catalog, store);
    QVERIFY(renamed);
    QVERIFY(writeProject(m_folder, m_project, *renamed));
    QCOMPARE(readBack(), *renamed);
    QVERIFY(QFileInfo::exists(m_folder + QStringLiteral("/store/tables/book.json")));
    QVERIFY(QFileInfo::exists(m_folder + QStringLiteral("/store/diagrams/books.json")));
    QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral("/catalog/tables/book.json")));
    QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral("/catalog/app.json")));
    // What went away is no hindrance for a new app of that name.
    QVERIFY(appFolderIsFree(m_folder, catalog));
    const Result<Project> back = withRenamedApp(*renamed, store, catalog);
    QVERIFY(back);
    QCOMPARE(*back, m_project);
}

void AppEditsTest::whoDependsOnItFollowsTheName()
{
    const Result<Project> renamed = withRenamedApp(m_project, catalog, QStringLiteral("zoo"));
    QVERIFY(renamed);
    QCOMPARE(renamed->app(sales)->dependencies, {QStringLiteral("zoo")});
    QCOMPARE(namesOf(*renamed), QStringList({QStringLiteral("zoo"), sales}));
}

void AppEditsTest::appsWithMigrationsStay()
{
    m_project.app(catalog)->migrations.append({.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = catalog});
    QCOMPARE(codeOf(withRenamedApp(m_project, catalog, store)), QStringLiteral("project.app_has_migrations"));
    QCOMPARE(codeOf(withoutApp(m_project, catalog)), QStringLiteral("project.app_has_migrations"));
    QVERIFY(withRenamedApp(m_project, sales, store));
    QVERIFY(withoutApp(m_project, sales));
}

void AppEditsTest::appsThatMigrationsNameStay()
{
    Migration migration{.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = sales};
    migration.dependencies = {{catalog, {}}};
    m_project.app(sales)->migrations.append(migration);
    QCOMPARE(codeOf(withRenamedApp(m_project, catalog, store)), QStringLiteral("project.app_has_migrations"));
    QCOMPARE(codeOf(withoutApp(m_project, catalog)), QStringLiteral("project.app_has_migrations"));
}

void AppEditsTest::removedAppsTakeTheirThingsAlong()
{
    const Result<Project> left = withoutApp(m_project, catalog);
    QVERIFY(left);
    QCOMPARE(namesOf(*left), {sales});
    QCOMPARE(left->app(sales)->dependencies, QStringList());
    const Schema &model = left->app(sales)->model;
    QCOMPARE(model.tables.size(), 1);
    QVERIFY(model.tables.find(idOf("line"))->foreignKeys.isEmpty());
    QCOMPARE(model.tables.find(idOf("line"))->columnNamed(u"state")->type.kind, DataType::Kind::Text);
    QVERIFY(model.objects.isEmpty());
    QCOMPARE(modelFindings(*left).size(), 0);
    QVERIFY(writeProject(m_folder, m_project, *left));
    QCOMPARE(readBack(), *left);
}

void AppEditsTest::whatOthersHaveOfDroppedThingsGoes()
{
    Schema model = m_project.app(sales)->model;
    const Schema &owner = m_project.app(catalog)->model;
    const Result<QList<Operation>> edit = dropElsewhereEdit(model, owner, {idOf("book"), idOf("state")});
    QVERIFY(edit);
    QVERIFY(apply(*edit, model));
    QCOMPARE(model.tables.ids(), {idOf("line")});
    QVERIFY(model.tables.find(idOf("line"))->foreignKeys.isEmpty());
    QCOMPARE(model.tables.find(idOf("line"))->columnNamed(u"state")->type.kind, DataType::Kind::Text);
    QVERIFY(model.objects.isEmpty());
    QVERIFY(dropElsewhereEdit(owner, m_project.app(sales)->model, {idOf("line")})->isEmpty());
}

void AppEditsTest::theLastAppStays()
{
    const Result<Project> left = withoutApp(m_project, sales);
    QVERIFY(left);
    QCOMPARE(left->app(catalog)->model, m_project.app(catalog)->model);
    QCOMPARE(codeOf(withoutApp(*left, catalog)), QStringLiteral("project.last_app"));
}

void AppEditsTest::dependenciesInACircleAreRefused()
{
    const Result<Project> circle = withAppDependencies(m_project, catalog, {sales});
    QCOMPARE(codeOf(circle), QStringLiteral("project.cycle"));
    QVERIFY(circle.error().message.contains(QStringLiteral("catalog \u2192 sales \u2192 catalog")));
    QCOMPARE(codeOf(withAppDependencies(m_project, catalog, {catalog})), QStringLiteral("project.cycle"));
    QCOMPARE(codeOf(withAppDependencies(m_project, catalog, {store})), QStringLiteral("app.missing"));
}

void AppEditsTest::dependenciesDecideTheOrder()
{
    const Result<Project> free = withAppDependencies(m_project, sales, {});
    QVERIFY(free);
    const Result<Project> turned = withAppDependencies(*free, catalog, {sales});
    QVERIFY(turned);
    QCOMPARE(namesOf(*turned), QStringList({sales, catalog}));
    QVERIFY(writeProject(m_folder, m_project, *turned));
    QCOMPARE(readBack(), *turned);
}

void AppEditsTest::foldersWithFilesOfAnAppAreNoticed()
{
    QVERIFY(appFolderIsFree(m_folder, store));
    QVERIFY(QDir(m_folder).mkpath(QStringLiteral("store/notes")));
    QVERIFY(appFolderIsFree(m_folder, store));
    QVERIFY(MigrationCreator(migrationsFolder(m_folder, store), store).create(QStringLiteral("Old"), {}));
    const Result<void> free = appFolderIsFree(m_folder, store);
    QVERIFY(!free);
    QCOMPARE(free.error().code, QStringLiteral("project.app_folder"));
}

void AppEditsTest::holdingsAreTold()
{
    QCOMPARE(holdingsOf(*m_project.app(catalog)),
             QStringList({QStringLiteral("tables: book"), QStringLiteral("enums: state"),
                          QStringLiteral("diagrams: Books alone")}));
    QCOMPARE(holdingsOf(App{.name = store}), QStringList());
}

void AppEditsTest::whatHasMigrationsByNowLasts()
{
    Project present = *withNewApp(m_project, store);
    QCOMPARE(withLastingApps(m_project, present, {}), m_project);
    present.app(store)->migrations.append({.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = store});
    present.app(store)->model.tables.insert(tableNamed("shelf"));
    // A table that moved there goes back to where it was.
    present.app(store)->model.tables.insert(tableNamed("book"));
    const Project lasting = withLastingApps(m_project, present, {});
    QCOMPARE(namesOf(lasting), QStringList({catalog, sales, store}));
    QCOMPARE(lasting.app(store)->model.tables.ids(), {idOf("shelf")});
}

void AppEditsTest::whatHasAnotherNameByNowKeepsIt()
{
    Project present = *withRenamedApp(m_project, catalog, store);
    present.app(store)->migrations.append({.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = store});
    const Project lasting = withLastingApps(m_project, present, {{catalog, store}});
    QCOMPARE(namesOf(lasting), QStringList({store, sales}));
    QCOMPARE(lasting.app(sales)->dependencies, {store});
    QCOMPARE(lasting.app(store)->model, m_project.app(catalog)->model);
}

QTEST_GUILESS_MAIN(AppEditsTest)
#include "tst_app_edits.moc"
