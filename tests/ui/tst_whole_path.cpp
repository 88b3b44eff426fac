// SPDX-License-Identifier: MIT
// The main job through the window, with mouse and keyboard: open the sample, edit, see the difference, preview, write
// the migration, apply, roll back. JOINERY_SCREENSHOT_DIR keeps a picture of each step.

#include "core/database/connection.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/sample_copy.h"
#include "ui/diagram/card_item.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/migrations/run_dialog.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/review_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QtTest>

using namespace joinery;

namespace {

/** Looks for a dialog of this kind until it is there, then acts on it. */
template <typename Dialog>
void whenDialogOpens(QObject *context, std::function<void(Dialog &)> act)
{
    auto *timer = new QTimer(context);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            act(*dialog);
        }
    });
    timer->start();
}

QPushButton *defaultButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

class WholePathTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void editReviewCreateApplyRollBack_data();
    void editReviewCreateApplyRollBack();
    void undoAndSaveByKeyboard();

private:
    [[nodiscard]] ObjectId table(const char *name) const;
    [[nodiscard]] QPoint headOf(ObjectId card) const;
    [[nodiscard]] QVariant stored(const QString &sql) const;
    void keep(const QString &step) const;
    void renameByKeyboard(const char *from, const char *to);
    void applyPending();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
    QString m_project;
    int m_run = 0;
};

void WholePathTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void WholePathTest::init()
{
    m_project = m_folder.filePath(QStringLiteral("shop%1").arg(++m_run));
    QVERIFY(copySample(m_project));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings%1.ini").arg(m_run)),
                                             QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(m_window->openProject(m_project));
    QVERIFY(m_window->workspace());
    QTRY_COMPARE(m_window->workspace()->session().state(), DatabaseSession::State::NoDatabase);
}

void WholePathTest::cleanup()
{
    if (m_window && m_window->workspace())
        m_window->workspace()->document().undoStack().setClean();
    m_window.reset();
    m_themes.reset();
}

ObjectId WholePathTest::table(const char *name) const
{
    for (const App &app : m_window->workspace()->document().project().apps) {
        if (const Table *found = app.model.tableNamed(QString::fromLatin1(name)))
            return found->id;
    }
    return {};
}

QPoint WholePathTest::headOf(ObjectId card) const
{
    DiagramView &view = m_window->workspace()->diagram();
    const CardItem *item = view.diagramScene().card(card);
    return item ? view.mapFromScene(item->sceneBoundingRect().topLeft() + QPointF(40, 24)) : QPoint();
}

QVariant WholePathTest::stored(const QString &sql) const
{
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(m_project + QStringLiteral("/bookshop.db")));
    return connection ? connection->value(sql).value_or(QVariant()) : QVariant();
}

void WholePathTest::keep(const QString &step) const
{
    const QString theme = m_themes->theme().dark ? QStringLiteral("dark") : QStringLiteral("light");
    keepForLooking(m_window->grab().toImage(), QStringLiteral("path_%1_%2").arg(theme, step));
}

void WholePathTest::renameByKeyboard(const char *from, const char *to)
{
    DiagramView &view = m_window->workspace()->diagram();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, headOf(table(from)));
    QCOMPARE(m_window->workspace()->selection().current(), table(from));
    view.renameSelected();
    QTRY_VERIFY(view.inPlaceEditor().isActive());
    QLineEdit *field = view.inPlaceEditor().field();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(to));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!table(to).isNull());
    if (view.inPlaceEditor().isActive())
        QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
}

void WholePathTest::applyPending()
{
    Workspace &workspace = *m_window->workspace();
    QSignalSpy finished(&workspace.session(), &DatabaseSession::runFinished);
    bool shown = false;
    whenDialogOpens<RunDialog>(m_window.get(), [this, &shown](RunDialog &dialog) {
        shown = true;
        keepForLooking(dialog.grab().toImage(), QStringLiteral("path_%1_run_dialog").arg(m_themes->theme().dark));
        QVERIFY(dialog.canRun());
        QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    });
    m_window->actions().action(ActionId::Apply).trigger();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(shown);
    const auto report = finished.first().first().value<RunReport>();
    QVERIFY2(report.succeeded(), report.failure ? qPrintable(report.failure->error.text()) : "");
    QTRY_COMPARE(workspace.session().state(), DatabaseSession::State::Ready);
}

void WholePathTest::editReviewCreateApplyRollBack_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void WholePathTest::editReviewCreateApplyRollBack()
{
    QFETCH(bool, dark);
    m_themes->force(dark ? ThemeMode::Dark : ThemeMode::Light);
    Workspace &workspace = *m_window->workspace();
    ProjectDocument &document = workspace.document();
    keep(QStringLiteral("1_opened"));

    // The database gets what is written already.
    applyPending();
    QCOMPARE(workspace.session().unappliedCount(), 0);
    QCOMPARE(workspace.session().drift(), QStringList());
    QCOMPARE(stored("SELECT count(*) FROM joinery_migrations").toInt(), 3);

    // Edit: a rename on the canvas is highlighted at once.
    const int before = document.pendingCount();
    const ObjectId genre = table("genre");
    renameByKeyboard("genre", "topic");
    QCOMPARE(document.changeOf(genre).kind, ChangeKind::Renamed);
    QCOMPARE(document.pendingCount(), before + 1);
    keep(QStringLiteral("2_edited"));

    // Review: the preview holds the very statement.
    m_window->actions().action(ActionId::Review).trigger();
    QVERIFY(workspace.review().isVisible());
    QTRY_VERIFY(workspace.review().script().contains(QStringLiteral("\"topic\"")));
    QTest::qWait(100);
    keep(QStringLiteral("3_review"));

    // Create the migration.
    whenDialogOpens<CreateMigrationDialog>(m_window.get(), [this](CreateMigrationDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>();
        field->clear();
        QTest::keyClicks(field, QStringLiteral("reviews and topics"));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("path_%1_create_dialog").arg(m_themes->theme().dark));
        QTest::keyClick(field, Qt::Key_Return);
    });
    m_window->actions().action(ActionId::CreateMigration).trigger();
    QTRY_COMPARE(document.pendingCount(), 0);
    QTRY_COMPARE(workspace.session().unappliedCount(), 1);
    keep(QStringLiteral("4_created"));

    // Apply: the table is called otherwise, its rows and the tables that point to it are as they were.
    applyPending();
    QCOMPARE(stored("SELECT count(*) FROM sqlite_schema WHERE name = 'topic'").toInt(), 1);
    QCOMPARE(stored("SELECT count(*) FROM pragma_foreign_key_list('book_genre') WHERE \"table\" = 'topic'").toInt(), 1);
    QCOMPARE(workspace.session().drift(), QStringList());
    workspace.showPage(Workspace::Page::Migrations);
    keep(QStringLiteral("5_applied"));

    // Roll back.
    QSignalSpy finished(&workspace.session(), &DatabaseSession::runFinished);
    whenDialogOpens<RunDialog>(m_window.get(), [](RunDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    m_window->actions().action(ActionId::RollBack).trigger();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<RunReport>().succeeded());
    QTRY_COMPARE(workspace.session().unappliedCount(), 1);
    QCOMPARE(stored("SELECT count(*) FROM sqlite_schema WHERE name = 'genre'").toInt(), 1);
    QCOMPARE(workspace.session().drift(), QStringList());
    keep(QStringLiteral("6_rolled_back"));
}

void WholePathTest::undoAndSaveByKeyboard()
{
    ProjectDocument &document = m_window->workspace()->document();
    const QByteArray title = "genre";
    renameByKeyboard("genre", "topic");
    QVERIFY(document.isModified());
    QVERIFY(m_window->isWindowModified());
    m_window->actions().action(ActionId::Undo).trigger();
    QVERIFY(!table(title.constData()).isNull());
    QVERIFY(!document.isModified());
    m_window->actions().action(ActionId::Redo).trigger();
    m_window->actions().action(ActionId::Save).trigger();
    QTRY_VERIFY(!document.isModified());
    QVERIFY(!m_window->isWindowModified());
    bool found = false;
    for (const QFileInfo &file : QDir(m_project + QStringLiteral("/catalog/tables")).entryInfoList(QDir::Files)) {
        QFile text(file.filePath());
        QVERIFY(text.open(QIODevice::ReadOnly));
        found = found || text.readAll().contains("\"topic\"");
    }
    QVERIFY(found);
}

QTEST_MAIN(WholePathTest)
#include "tst_whole_path.moc"
