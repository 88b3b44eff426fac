// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/answered_question.h"
#include "tests/support_ui/canvas.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/app_edits.h"
#include "ui/editor/app_box.h"
#include "ui/editor/project_page.h"
#include "ui/editor/targets_box.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

/** The page of the project: name, databases and apps, by mouse and by keyboard. */
class ProjectPageTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { close(); }
    void anAppIsTyped();
    void whatIsNoNameStaysWithTheReason();
    void anAppIsRenamedWhereItStands();
    void anAppWithMigrationsKeepsItsName();
    void dependenciesAreTicked();
    void aCircleIsRefusedWithASentence();
    void aColorIsChosenByKeyboard();
    void anEmptyAppGoesAtOnce();
    void whatAnAppHoldsIsToldFirst();
    void theProjectIsRenamed();
    void databasesAreTickedByKeyboard();
    void whatItIsDesignedForIsChosen();
    void oneDatabaseIsNeeded();
    void changedTargetsGreyFields();
    void undoShowsItAsItWas();
    void whatForeignKeysNeedIsAskedAbout();
    void aValueThatColumnsHoldIsAskedAbout();
    void itFitsAnyWidth_data();
    void itFitsAnyWidth();

private:
    [[nodiscard]] AppBox *boxOf(const QString &app) const
    {
        // What was added comes to be seen with the next events.
        QCoreApplication::processEvents();
        for (AppBox *box : m_inspector->findChildren<AppBox *>()) {
            if (box->app() == app && box->isVisible())
                return box;
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] static T *in(const QWidget *parent, const char *name)
    {
        T *found = parent ? parent->findChild<T *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void unfold(const QString &app)
    {
        QTest::mouseClick(boxOf(app)->findChild<QToolButton *>(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static QStringList notesOf(const QWidget *parent)
    {
        QStringList texts;
        for (const QLabel *each : parent->findChildren<QLabel *>()) {
            if (each->isVisible() && each->property("look") == QStringLiteral("problem"))
                texts.append(each->text().remove(QChar(0x200b)));
        }
        return texts;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const App &app : m_document->project().apps)
            names.append(app.name);
        return names;
    }
    const QString m_shop = DocumentSample::app;
    const QString m_blog = QStringLiteral("blog");
    QStringList m_asked;
};

void ProjectPageTest::init()
{
    m_asked.clear();
    open();
    DropAsking::of(*m_document).setOn(true);
}

void ProjectPageTest::anAppIsTyped()
{
    enter(child<QLineEdit>("addApp"), m_blog);
    QCOMPARE(names(), QStringList({m_blog, m_shop}));
    QVERIFY(boxOf(m_blog));
    QVERIFY(child<QLineEdit>("addApp")->text().isEmpty());
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Add app blog"));
    m_document->undoStack().undo();
    QVERIFY(!boxOf(m_blog));
}

void ProjectPageTest::whatIsNoNameStaysWithTheReason()
{
    QLineEdit *add = child<QLineEdit>("addApp");
    enter(add, QStringLiteral("my blog"));
    QCOMPARE(add->text(), QStringLiteral("my blog"));
    QVERIFY(notesOf(m_inspector->widget()).join(QLatin1Char(' ')).contains(QStringLiteral("letters a-z")));
    enter(add, QStringLiteral("Shop"));
    QVERIFY(notesOf(m_inspector->widget()).join(QLatin1Char(' ')).contains(QStringLiteral("already")));
    QCOMPARE(steps(), 0);
}

void ProjectPageTest::anAppIsRenamedWhereItStands()
{
    QVERIFY(addApp(*m_document, m_blog));
    unfold(m_blog);
    AppBox *box = boxOf(m_blog);
    QLineEdit *edit = in<QLineEdit>(box, "appName");
    enter(edit, QStringLiteral("news"));
    QCOMPARE(names(), QStringList({QStringLiteral("news"), m_shop}));
    // The same box, with the cursor still in it.
    QCOMPARE(boxOf(QStringLiteral("news")), box);
    QVERIFY(edit->hasFocus());
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Rename app blog to news"));
    m_document->undoStack().undo();
    QCOMPARE(boxOf(m_blog), box);
    QCOMPARE(edit->text(), m_blog);
}

void ProjectPageTest::anAppWithMigrationsKeepsItsName()
{
    unfold(m_shop);
    enter(in<QLineEdit>(boxOf(m_shop), "appName"), QStringLiteral("store"));
    QCOMPARE(names(), {m_shop});
    QVERIFY(notesOf(boxOf(m_shop)).join(QLatin1Char(' ')).contains(QStringLiteral("has migrations")));
    QTest::keyClick(in<QLineEdit>(boxOf(m_shop), "appName"), Qt::Key_Escape);
    QCOMPARE(in<QLineEdit>(boxOf(m_shop), "appName")->text(), m_shop);
}

void ProjectPageTest::dependenciesAreTicked()
{
    QVERIFY(addApp(*m_document, m_blog));
    unfold(m_blog);
    QCheckBox *tick = in<QCheckBox>(boxOf(m_blog), "shop");
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QCOMPARE(m_document->project().app(m_blog)->dependencies, {m_shop});
    // It comes after what it needs now.
    QCOMPARE(names(), QStringList({m_shop, m_blog}));
    QVERIFY(boxOf(m_blog)->y() > boxOf(m_shop)->y());
    QVERIFY(tick->hasFocus());
    QTest::keyClick(tick, Qt::Key_Space);
    QCOMPARE(m_document->project().app(m_blog)->dependencies, QStringList());
}

void ProjectPageTest::aCircleIsRefusedWithASentence()
{
    QVERIFY(addApp(*m_document, m_blog));
    QVERIFY(setAppDependencies(*m_document, m_blog, {m_shop}));
    unfold(m_shop);
    const int before = steps();
    QTest::mouseClick(in<QCheckBox>(boxOf(m_shop), "blog"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(steps(), before);
    QVERIFY(!in<QCheckBox>(boxOf(m_shop), "blog")->isChecked());
    QVERIFY(notesOf(boxOf(m_shop)).join(QLatin1Char(' ')).contains(QStringLiteral("in a circle")));
}

void ProjectPageTest::aColorIsChosenByKeyboard()
{
    unfold(m_shop);
    auto *box = in<QComboBox>(boxOf(m_shop), "appColor");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_document->project().app(m_shop)->diagram.color, diagramColors().first());
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Change color of shop"));
    m_document->undoStack().undo();
    QCOMPARE(box->currentIndex(), 0);
}

void ProjectPageTest::anEmptyAppGoesAtOnce()
{
    QVERIFY(addApp(*m_document, m_blog));
    unfold(m_blog);
    QTest::mouseClick(in<QPushButton>(boxOf(m_blog), "removeApp"), Qt::LeftButton);
    QCOMPARE(names(), {m_shop});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!boxOf(m_blog));
    // The last one cannot be removed: it is not offered.
    unfold(m_shop);
    QVERIFY(!in<QPushButton>(boxOf(m_shop), "removeApp")->isVisible());
}

void ProjectPageTest::whatAnAppHoldsIsToldFirst()
{
    QVERIFY(addApp(*m_document, m_blog));
    QVERIFY(m_document->perform({}, m_blog, {newTable(QStringLiteral("post"))}));
    unfold(m_blog);
    auto *button = in<QPushButton>(boxOf(m_blog), "removeApp");
    answerNextQuestion(*m_inspector, Qt::Key_Escape, m_asked, QStringLiteral("project_page_question"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(names(), QStringList({m_blog, m_shop}));
    QVERIFY2(m_asked.contains(QStringLiteral("tables: post")), qPrintable(m_asked.join(QLatin1Char('|'))));
    answerNextQuestion(*m_inspector, Qt::Key_Return, m_asked, QStringLiteral("project_page_question"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(names(), {m_shop});
    m_document->undoStack().undo();
    QCOMPARE(m_document->model(m_blog).tables.size(), 1);
}

void ProjectPageTest::theProjectIsRenamed()
{
    QLineEdit *name = child<QLineEdit>("nameOfProject");
    enter(name, QStringLiteral("Great shop"));
    QCOMPARE(m_document->project().name, QStringLiteral("Great shop"));
    QCOMPARE(steps(), 1);
    enter(name, QString());
    QCOMPARE(m_document->project().name, QStringLiteral("Great shop"));
    QVERIFY(notesOf(m_inspector->widget()).contains(QStringLiteral("A project needs a name.")));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Great shop"));
}

void ProjectPageTest::databasesAreTickedByKeyboard()
{
    auto *targets = m_inspector->findChild<TargetsBox *>();
    QVERIFY(!child<QComboBox>("designedFor")->isVisible());
    auto *postgresql = in<QCheckBox>(targets, "postgresql");
    postgresql->setFocus();
    QTest::keyClick(postgresql, Qt::Key_Space);
    QCOMPARE(m_document->project().dialects, QStringList({QStringLiteral("sqlite"), QStringLiteral("postgresql")}));
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Change target databases"));
    QVERIFY(child<QComboBox>("designedFor")->isVisible());
    m_document->undoStack().undo();
    QVERIFY(!postgresql->isChecked());
}

void ProjectPageTest::whatItIsDesignedForIsChosen()
{
    QVERIFY(setTargets(*m_document, {QStringLiteral("sqlite"), QStringLiteral("mariadb")}));
    auto *first = child<QComboBox>("designedFor");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(m_document->project().dialects, QStringList({QStringLiteral("mariadb"), QStringLiteral("sqlite")}));
    QCOMPARE(first->currentData().toString(), QStringLiteral("mariadb"));
}

void ProjectPageTest::oneDatabaseIsNeeded()
{
    auto *sqlite = in<QCheckBox>(m_inspector->findChild<TargetsBox *>(), "sqlite");
    QTest::mouseClick(sqlite, Qt::LeftButton, {}, QPoint(8, sqlite->height() / 2));
    QVERIFY(sqlite->isChecked());
    QCOMPARE(steps(), 0);
    QVERIFY(notesOf(m_inspector->widget()).contains(QStringLiteral("Choose at least one database.")));
}

void ProjectPageTest::changedTargetsGreyFields()
{
    select(QStringLiteral("author"));
    QLineEdit *exclusion = &section("exclusions")->addField().edit();
    QVERIFY(!exclusion->isEnabled());
    QVERIFY(setTargets(*m_document, {QStringLiteral("sqlite"), QStringLiteral("postgresql")}));
    QVERIFY(exclusion->isEnabled());
    m_document->undoStack().undo();
    QVERIFY(!exclusion->isEnabled());
}

void ProjectPageTest::undoShowsItAsItWas()
{
    const QString before = m_document->project().name;
    QVERIFY(renameProject(*m_document, QStringLiteral("Other")));
    QCOMPARE(child<QLineEdit>("nameOfProject")->text(), QStringLiteral("Other"));
    m_document->undoStack().undo();
    QCOMPARE(child<QLineEdit>("nameOfProject")->text(), before);
}

void ProjectPageTest::whatForeignKeysNeedIsAskedAbout()
{
    select(QStringLiteral("author"));
    setTab(TablePage::KeysTab);
    auto *view = section("primaryKey")->findChild<PartListView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus();
    answerNextQuestion(*m_inspector, Qt::Key_Escape, m_asked, QStringLiteral("project_page_question"));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(m_asked.contains(QStringLiteral("foreign key book → author")));
    QCOMPARE(steps(), 0);
    answerNextQuestion(*m_inspector, Qt::Key_Return, m_asked, QStringLiteral("project_page_question"));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(steps(), 1);
    QVERIFY(!m_document->table(tableId(QStringLiteral("author")))->primaryKey);
    // Nothing needs the other one.
    m_asked.clear();
    select(QStringLiteral("book"));
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(steps(), 2);
    QVERIFY(m_asked.isEmpty());
}

void ProjectPageTest::aValueThatColumnsHoldIsAskedAbout()
{
    Schema schema = schemaFromText(QStringLiteral("book(id integer pk, state mood)"));
    const EnumType mood{.id = ObjectId::derived(u"mood"),
                        .name = QStringLiteral("mood"),
                        .values = {{ObjectId::derived(u"glad"), QStringLiteral("glad")},
                                   {ObjectId::derived(u"sad"), QStringLiteral("sad")}}};
    schema.enums.insert(mood);
    open(schema);
    DropAsking::of(*m_document).setOn(true);
    m_selection->select({mood.id});
    QCoreApplication::processEvents();
    QToolButton *remove = nullptr;
    for (QToolButton *button : m_inspector->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == QLatin1String("Remove"))
            remove = button;
    }
    QVERIFY(remove);
    answerNextQuestion(*m_inspector, Qt::Key_Escape, m_asked, QStringLiteral("project_page_question"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_asked.contains(QStringLiteral("column book.state may hold the value")));
    QCOMPARE(steps(), 0);
}

void ProjectPageTest::itFitsAnyWidth_data()
{
    QTest::addColumn<ThemeMode>("theme");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void ProjectPageTest::itFitsAnyWidth()
{
    QFETCH(ThemeMode, theme);
    const QString name = QStringLiteral("an_app_with_an_awfully_long_name_that_goes_on_and_on_and_on");
    QVERIFY(addApp(*m_document, name));
    QVERIFY(setAppDependencies(*m_document, name, {m_shop}));
    QVERIFY(setTargets(*m_document, {QStringLiteral("sqlite"), QStringLiteral("postgresql")}));
    m_themes->force(theme);
    unfold(name);
    unfold(m_shop);
    QTest::mouseClick(in<QCheckBox>(boxOf(m_shop), qPrintable(name)), Qt::LeftButton, {}, QPoint(8, 8));
    enter(child<QLineEdit>("addApp"), QStringLiteral("my blog"));
    for (const int width : {264, 312, 500}) {
        m_inspector->resize(width, 1000);
        QTest::qWait(20);
        keepForLooking(m_inspector->grab().toImage(),
                       QStringLiteral("project_page_%1_%2").arg(QTest::currentDataTag()).arg(width));
        QVERIFY2(m_inspector->widget()->width() <= m_inspector->viewport()->width(),
                 qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(ProjectPageTest)
#include "tst_project_page.moc"
