// SPDX-License-Identifier: MIT
#include "tests/support_ui/document_sample.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/app_colors.h"
#include "ui/diagram/card_visibility.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/app_edits.h"
#include "ui/document/selection.h"
#include "ui/editor/app_box.h"
#include "ui/navigator/navigator.h"
#include "ui/navigator/navigator_model.h"
#include "ui/review/review_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/layers_panel.h"
#include "ui/shell/palette_field.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

/** Apps in the window: navigator, palette, menus, layers, and a second window that follows. */
class AppsTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void addIsInTheMenus();
    void theMenuOfAnAppOffersWhatFits();
    void aRowIsRenamedByKey();
    void aRowWithMigrationsKeepsItsName();
    void aRowIsRemovedByKey();
    void whatARemovedAppHoldsIsToldFirst();
    void aChosenRowIsUnfoldedInTheInspector();
    void thePaletteKnowsWhatAppsCan();
    void thePaletteSaysWhyNot();
    void thePaletteSwitchesMarksOfAColumn();
    void layersListTheAppsThereAre();
    void theSqlFollowsTheDatabase();
    void theSecondWindowFollows();
    void undoThatKeepsAnAppIsTold();

private:
    [[nodiscard]] QTreeView &tree() const { return workspace().navigator().tree(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < tree().model()->rowCount(); ++row)
            rows.append(tree().model()->index(row, 0).data().toString());
        return rows;
    }
    void choose(const QString &app)
    {
        tree().setFocus();
        tree().setCurrentIndex(tree().model()->index(int(rows().indexOf(app)), 0));
    }
    [[nodiscard]] QAction *inMenuOf(const QString &app, const QString &text)
    {
        QMenu *menu = workspace().navigator().makeMenu(tree().model()->index(int(rows().indexOf(app)), 0));
        for (QAction *each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] PaletteItem found(const QString &title)
    {
        for (const PaletteItem &item : workspace().findableItems()) {
            if (item.title == title)
                return item;
        }
        return {};
    }

    const QString m_shop = DocumentSample::app;
    const QString m_blog = QStringLiteral("blog");
    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<MainWindow> m_other;
};

void AppsTest::init()
{
    open();
    m_sample = std::make_unique<DocumentSample>(QStringLiteral("author(id pk, name text)"));
    QVERIFY(m_window->openProject(m_sample->folder()));
}

void AppsTest::cleanup()
{
    m_other.reset();
    close();
    m_sample.reset();
}

void AppsTest::addIsInTheMenus()
{
    workspace().setPaneVisible(Workspace::Pane::Inspector, false);
    action(ActionId::AddApp).trigger();
    auto *edit = m_window->findChild<QLineEdit *>(QStringLiteral("addApp"));
    QVERIFY(edit->isVisible());
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, m_blog);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(rows(), QStringList({m_blog, m_shop}));
    action(ActionId::Undo).trigger();
    QCOMPARE(rows(), {m_shop});
    action(ActionId::EditProject).trigger();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("nameOfProject"))->hasFocus());
    QAction *add = inMenuOf(m_shop, QStringLiteral("Add app"));
    QVERIFY(add);
    add->trigger();
    QTRY_VERIFY(edit->hasFocus());
}

void AppsTest::theMenuOfAnAppOffersWhatFits()
{
    QVERIFY(addApp(document(), m_blog));
    QAction *color = inMenuOf(m_blog, QStringLiteral("Color of blog"));
    QVERIFY(color && color->menu());
    color->menu()->actions().at(1)->trigger();
    QCOMPARE(document().project().app(m_blog)->diagram.color, diagramColors().first());
    QCOMPARE(tree().model()->index(0, 0).data(NavigatorModel::ColorRole).toString(), diagramColors().first());
    QVERIFY(inMenuOf(m_blog, QStringLiteral("Rename")));
    inMenuOf(m_blog, QStringLiteral("Edit app"))->trigger();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("appName"));
    inMenuOf(m_blog, QStringLiteral("Remove app"))->trigger();
    QCOMPARE(rows(), {m_shop});
}

void AppsTest::aRowIsRenamedByKey()
{
    QVERIFY(addApp(document(), m_blog));
    choose(m_blog);
    QVERIFY(action(ActionId::Rename).isEnabled());
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto *edit = tree().findChild<QLineEdit *>();
    QVERIFY(edit);
    QCOMPARE(edit->text(), m_blog);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("news"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(rows(), QStringList({QStringLiteral("news"), m_shop}));
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Rename app blog to news"));
}

void AppsTest::aRowWithMigrationsKeepsItsName()
{
    choose(m_shop);
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto *edit = tree().findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("store"));
    answerWith(QStringLiteral("Close"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_answered.size(), 1);
    QCOMPARE(rows(), {m_shop});
}

void AppsTest::aRowIsRemovedByKey()
{
    QVERIFY(addApp(document(), m_blog));
    choose(m_blog);
    QVERIFY(action(ActionId::Delete).isEnabled());
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(rows(), {m_shop});
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Remove app blog"));
}

void AppsTest::whatARemovedAppHoldsIsToldFirst()
{
    QVERIFY(addApp(document(), m_blog));
    const AddTable post = newTable(QStringLiteral("post"));
    QVERIFY(document().perform({}, m_blog, {post}));
    QTRY_VERIFY(workspace().diagram().diagramScene().card(post.table.id));
    choose(m_blog);
    answerWith(QStringLiteral("Cancel"));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(rows(), QStringList({m_blog, m_shop}));
    answerWith(QStringLiteral("Remove"));
    found(QStringLiteral("Remove app blog")).run();
    QCOMPARE(rows(), {m_shop});
    QTRY_VERIFY(!workspace().diagram().diagramScene().card(post.table.id));
    QCOMPARE(m_answered.size(), 2);
    action(ActionId::Undo).trigger();
    QTRY_VERIFY(workspace().diagram().diagramScene().card(post.table.id));
}

void AppsTest::aChosenRowIsUnfoldedInTheInspector()
{
    QVERIFY(addApp(document(), m_blog));
    workspace().selection().select({table(QStringLiteral("author"))});
    const QRect row = tree().visualRect(tree().model()->index(0, 0));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(workspace().selection().objects().isEmpty());
    for (AppBox *box : m_window->findChildren<AppBox *>()) {
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->findChild<QLineEdit *>(QStringLiteral("appName"))->isVisible(), box->app() == m_blog);
    }
}

void AppsTest::thePaletteKnowsWhatAppsCan()
{
    QVERIFY(addApp(document(), m_blog));
    CommandPalette &palette = m_window->commandPalette();
    action(ActionId::FindOrRun).trigger();
    QTest::keyClicks(&palette.field(), QStringLiteral("Color of blog: Blue"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QCOMPARE(document().project().app(m_blog)->diagram.color, QStringLiteral("blue"));
    QVERIFY(!found(QStringLiteral("Color of blog: Blue")).enabled);
    action(ActionId::FindOrRun).trigger();
    QTest::keyClicks(&palette.field(), QStringLiteral("Dependencies of app blog"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->objectName(), m_shop);
    found(QStringLiteral("Rename app blog")).run();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("appName"));
}

void AppsTest::thePaletteSaysWhyNot()
{
    QVERIFY(!found(QStringLiteral("Rename app shop")).enabled);
    QCOMPARE(found(QStringLiteral("Rename app shop")).reason, QStringLiteral("Migrations name this app"));
    QCOMPARE(found(QStringLiteral("Remove app shop")).reason, QStringLiteral("Add another app first"));
    QVERIFY(addApp(document(), m_blog));
    QVERIFY(found(QStringLiteral("Remove app blog")).enabled);
    QVERIFY(!found(QStringLiteral("Remove app shop")).enabled);
}

void AppsTest::thePaletteSwitchesMarksOfAColumn()
{
    const ObjectId author = table(QStringLiteral("author"));
    const ObjectId name = document().table(author)->columnNamed(u"name")->id;
    QCOMPARE(found(QStringLiteral("Make the column unique")).reason, QStringLiteral("Select a column first"));
    workspace().selection().select({author}, name);
    found(QStringLiteral("Make the column unique")).run();
    QCOMPARE(document().table(author)->uniqueConstraints.size(), 1);
    found(QStringLiteral("Let values of the column repeat")).run();
    QCOMPARE(document().table(author)->uniqueConstraints.size(), 0);
    found(QStringLiteral("Require the column (not null)")).run();
    QVERIFY(!document().table(author)->column(name)->nullable);
    found(QStringLiteral("Let the column be null")).run();
    QVERIFY(document().table(author)->column(name)->nullable);
    found(QStringLiteral("Put the column into the primary key")).run();
    QVERIFY(document().table(author)->isPrimaryKeyColumn(name));
    found(QStringLiteral("Take the column out of the primary key")).run();
    QVERIFY(!document().table(author)->isPrimaryKeyColumn(name));
}

void AppsTest::layersListTheAppsThereAre()
{
    QVERIFY(addApp(document(), m_blog));
    QVERIFY(renameApp(document(), m_blog, QStringLiteral("news")));
    const LayersPanel panel(document(), workspace().diagram().visibility(), nullptr);
    QStringList titles;
    for (const QCheckBox *tick : panel.findChildren<QCheckBox *>())
        titles.append(tick->text());
    QVERIFY(titles.contains(QStringLiteral("news")));
    QVERIFY(!titles.contains(m_blog));
}

void AppsTest::theSqlFollowsTheDatabase()
{
    QVERIFY(document().perform({}, m_shop, {newTable(QStringLiteral("note"))}));
    QTRY_VERIFY(workspace().review().script().contains(QStringLiteral("note")));
    const QString before = workspace().review().script();
    QVERIFY(setTargets(document(), {QStringLiteral("mariadb"), QStringLiteral("sqlite")}));
    QTRY_VERIFY(workspace().review().script().contains(QLatin1Char('`')));
    action(ActionId::Undo).trigger();
    QTRY_COMPARE(workspace().review().script(), before);
}

void AppsTest::theSecondWindowFollows()
{
    m_other = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_other->show();
    QVERIFY(m_other->openProject(m_sample->folder()));
    const auto theirs = [this] {
        QStringList rows;
        const QAbstractItemModel *model = m_other->workspace()->navigator().tree().model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    };
    QVERIFY(addApp(document(), m_blog));
    QVERIFY(renameProject(document(), QStringLiteral("Paper")));
    QVERIFY(workspace().save());
    QTRY_COMPARE(theirs(), QStringList({m_blog, m_shop}));
    QCOMPARE(m_other->workspace()->document().project(), document().project());
    QVERIFY(m_other->windowTitle().contains(QStringLiteral("Paper")));
    QVERIFY(renameApp(document(), m_blog, QStringLiteral("news")));
    QVERIFY(workspace().save());
    QTRY_COMPARE(theirs(), QStringList({QStringLiteral("news"), m_shop}));
    QVERIFY(removeApp(document(), QStringLiteral("news")));
    QVERIFY(workspace().save());
    QTRY_COMPARE(theirs(), QStringList{m_shop});
    // There it is only read.
    QVERIFY(addApp(m_other->workspace()->document(), m_blog));
    QCOMPARE(theirs(), QStringList{m_shop});
}

void AppsTest::undoThatKeepsAnAppIsTold()
{
    QVERIFY(addApp(document(), m_blog));
    QVERIFY(document().perform({}, m_blog, {newTable(QStringLiteral("post"))}));
    QVERIFY(document().createMigration(m_blog, QStringLiteral("Begin")));
    action(ActionId::Undo).trigger();
    action(ActionId::Undo).trigger();
    QCOMPARE(rows(), QStringList({m_blog, m_shop}));
    QStringList texts;
    for (const QLabel *label : workspace().findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("The app blog has migrations: it stays, under this name")));
}

QTEST_MAIN(AppsTest)
#include "tst_apps.moc"
