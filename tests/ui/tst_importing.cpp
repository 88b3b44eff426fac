// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/project/project_files.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support_ui/open_window.h"
#include "ui/shell/create_project_dialog.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/action_card.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

/** A database of any kind becomes a project, or nothing is left of it; an empty project is for the databases one says.
 */
class ImportingTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { close(); }
    void cleanupTestCase();
    void aPostgresqlDatabaseIsImported();
    void aPartOfAMariadbDatabaseIsImported();
    void aFileIsImportedByKeyboard();
    void whatFailsLeavesNothing();
    void readingCanBeCancelled();
    void theFormSaysWhatIsMissing();
    void aProjectIsForTheDatabasesOneChooses();
    void picturesToLookAt();

private:
    /** Runs `act` in the next dialog of that kind that comes up. */
    template <typename Dialog, typename Act>
    void inNext(const Act &act)
    {
        auto *poll = new QTimer(m_window.get());
        connect(poll, &QTimer::timeout, m_window.get(), [poll, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            poll->stop();
            poll->deleteLater();
            act(*dialog);
        });
        poll->start(20);
    }
    static void chooseKind(QDialog &dialog, const QString &kind);
    static void type(QDialog &dialog, const char *field, const QString &text);
    static void pressAccept(QDialog &dialog, const QString &text);
    static void fillServer(QDialog &dialog, const QString &kind, const ServerAddress &server);
    [[nodiscard]] QStringList leftOver() const
    {
        return QDir(m_dir->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

void ImportingTest::init()
{
    open();
    m_settings->setValue(QStringLiteral("lastPlace"), m_dir->path());
}

void ImportingTest::cleanupTestCase()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void ImportingTest::chooseKind(QDialog &dialog, const QString &kind)
{
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->text() == kind) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(kind));
}

void ImportingTest::type(QDialog &dialog, const char *field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(QLatin1String(field));
    QVERIFY2(edit && edit->isVisible(), field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void ImportingTest::pressAccept(QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() != text)
            continue;
        if (!button->isEnabled())
            dialog.reject();
        QVERIFY2(button->isEnabled(), "the form lacks something");
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
    dialog.reject();
    QFAIL(qPrintable(text));
}

void ImportingTest::fillServer(QDialog &dialog, const QString &kind, const ServerAddress &server)
{
    chooseKind(dialog, kind);
    type(dialog, "database", server.database);
    type(dialog, "user", server.user);
    if (server.port > 0)
        type(dialog, "port", QString::number(server.port));
    type(dialog, "options", QStringLiteral("socket=") + server.socket);
}

void ImportingTest::aPostgresqlDatabaseIsImported()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(
        database.run(QStringLiteral("CREATE TABLE author (id integer PRIMARY KEY, name text NOT NULL);"
                                    "CREATE TABLE book (id integer PRIMARY KEY, author integer REFERENCES author)")),
        QString());
    inNext<ImportDialog>([&](ImportDialog &dialog) {
        fillServer(dialog, QStringLiteral("PostgreSQL"), database.address().server);
        QCOMPARE(dialog.name(), database.address().server.database);
        type(dialog, "projectName", QStringLiteral("library"));
        pressAccept(dialog, QStringLiteral("Import"));
    });
    // By the mouse, on the page that a new person sees.
    for (ActionCard *card : m_window->findChild<StartPage *>()->findChildren<ActionCard *>()) {
        if (card->accessibleName().contains(QStringLiteral("Import")) ||
            card->text().contains(QStringLiteral("Import")))
            QTest::mouseClick(card, Qt::LeftButton);
    }
    QVERIFY(m_window->workspace());
    QCOMPARE(document().folder(), m_dir->filePath(QStringLiteral("library")));
    QCOMPARE(document().project().dialects, QStringList{QStringLiteral("postgresql")});
    QCOMPARE(document().project().connections.size(), 1);
    QCOMPARE(document().project().connections.first().name, QStringLiteral("dev"));
    QVERIFY(!table(QStringLiteral("author")).isNull());
    QVERIFY(!table(QStringLiteral("book")).isNull());
    waitForStatus();
    QCOMPARE(workspace().session().appliedCount(), 1);
    QTRY_COMPARE(workspace().session().driftCount().value_or(-1), 0);
    QCOMPARE(document().pendingCount(), 0);
}

void ImportingTest::aPartOfAMariadbDatabaseIsImported()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const MariadbDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE shop_item (id int PRIMARY KEY)")), QString());
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE shop_tmp (id int PRIMARY KEY)")), QString());
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE blog_post (id int PRIMARY KEY)")), QString());
    inNext<ImportDialog>([&](ImportDialog &dialog) {
        fillServer(dialog, QStringLiteral("MariaDB"), database.address().server);
        auto *part = dialog.findChild<QCheckBox *>(QStringLiteral("part"));
        QTest::mouseClick(part, Qt::LeftButton, {}, QPoint(8, part->height() / 2));
        QVERIFY(part->isChecked());
        type(dialog, "include", QStringLiteral("shop_*, nothing_*"));
        type(dialog, "exclude", QStringLiteral("*_tmp"));
        QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("namespaces"))->isVisible());
        type(dialog, "projectName", QStringLiteral("shop"));
        pressAccept(dialog, QStringLiteral("Import"));
    });
    action(ActionId::ImportDatabase).trigger();
    QVERIFY(m_window->workspace());
    QCOMPARE(document().project().dialects, QStringList{QStringLiteral("mariadb")});
    QCOMPARE(document().unitedModel().tables.size(), 1);
    QVERIFY(!table(QStringLiteral("shop_item")).isNull());
    waitForStatus();
    QCOMPARE(workspace().session().appliedCount(), 1);
    // What else is there is no drift, now and later.
    QCOMPARE(document().project().connections.first().scope,
             (DatabaseScope{{}, {QStringLiteral("shop_*"), QStringLiteral("nothing_*")}, {QStringLiteral("*_tmp")}}));
    QTRY_COMPARE(workspace().session().driftCount().value_or(-1), 0);
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE shop_order (id int PRIMARY KEY)")), QString());
    workspace().session().refresh();
    QTRY_COMPARE(workspace().session().driftCount().value_or(-1), 1);
}

void ImportingTest::aFileIsImportedByKeyboard()
{
    const QString file = m_dir->filePath(QStringLiteral("old shop.db"));
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(file), {.createFile = true});
        QVERIFY(connection && connection->execute(QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY)")));
    }
    inNext<ImportDialog>([&](ImportDialog &dialog) {
        type(dialog, "file", file);
        QCOMPARE(dialog.name(), QStringLiteral("old shop"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("projectName")), Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_window->workspace());
    QCOMPARE(document().folder(), m_dir->filePath(QStringLiteral("old_shop")));
    QVERIFY(!table(QStringLiteral("item")).isNull());
    // The file lies outside the project, so its path is absolute.
    QCOMPARE(document().project().connections.first().url, QStringLiteral("sqlite://") + file);
}

void ImportingTest::whatFailsLeavesNothing()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE author (id integer PRIMARY KEY)")), QString());
    for (const QString &part : {QString(), QStringLiteral("autor")}) {
        inNext<ImportDialog>([&](ImportDialog &dialog) {
            ServerAddress server = database.address().server;
            // The one is not there at all, in the other nothing has such a name.
            if (part.isEmpty())
                server.database = QStringLiteral("nowhere");
            fillServer(dialog, QStringLiteral("PostgreSQL"), server);
            if (!part.isEmpty()) {
                dialog.findChild<QCheckBox *>(QStringLiteral("part"))->setChecked(true);
                type(dialog, "include", part);
            }
            type(dialog, "projectName", QStringLiteral("library"));
            answerWith(QStringLiteral("Close"));
            pressAccept(dialog, QStringLiteral("Import"));
        });
        action(ActionId::ImportDatabase).trigger();
        QVERIFY(!m_window->workspace());
        QCOMPARE(leftOver(), QStringList());
    }
    QCOMPARE(m_answered, QStringList({"Close", "Close"}));
    QCOMPARE(database.rows(QStringLiteral("SELECT relname FROM pg_class WHERE relname LIKE 'joinery%'")),
             QStringList());
}

void ImportingTest::readingCanBeCancelled()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE author (id integer PRIMARY KEY)")), QString());
    // Reading waits for whoever holds this.
    QCOMPARE(database.run(QStringLiteral("BEGIN")), QString());
    QCOMPARE(database.run(QStringLiteral("LOCK TABLE pg_description IN ACCESS EXCLUSIVE MODE")), QString());
    bool wasCancelled = false;
    inNext<ImportDialog>([&](ImportDialog &dialog) {
        fillServer(dialog, QStringLiteral("PostgreSQL"), database.address().server);
        inNext<QProgressDialog>([&](QProgressDialog &progress) {
            QTest::qWait(200);
            auto *cancel = progress.findChild<QPushButton *>();
            QVERIFY(cancel && cancel->isVisible());
            QTest::mouseClick(cancel, Qt::LeftButton);
            wasCancelled = true;
        });
        pressAccept(dialog, QStringLiteral("Import"));
    });
    action(ActionId::ImportDatabase).trigger();
    QCOMPARE(database.run(QStringLiteral("ROLLBACK")), QString());
    QVERIFY(wasCancelled);
    QVERIFY(!m_window->workspace());
    QCOMPARE(leftOver(), QStringList());
    QVERIFY(!QApplication::activeModalWidget());
}

void ImportingTest::theFormSaysWhatIsMissing()
{
    inNext<ImportDialog>([&](ImportDialog &dialog) {
        const auto accept = [&dialog] {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("Import"))
                    return button->isEnabled();
            }
            return true;
        };
        type(dialog, "projectName", QStringLiteral("library"));
        QVERIFY(!accept());
        chooseKind(dialog, QStringLiteral("PostgreSQL"));
        QVERIFY(!accept());
        type(dialog, "database", QStringLiteral("library"));
        QVERIFY(accept());
        // What a person wrote is not replaced by a proposal.
        QCOMPARE(dialog.name(), QStringLiteral("library"));
        type(dialog, "database", QStringLiteral("other"));
        QCOMPARE(dialog.name(), QStringLiteral("library"));
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
        name->clear();
        QVERIFY(!accept());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    action(ActionId::ImportDatabase).trigger();
    QVERIFY(!m_window->workspace());
    QCOMPARE(leftOver(), QStringList());
}

void ImportingTest::aProjectIsForTheDatabasesOneChooses()
{
    inNext<CreateProjectDialog>([&](CreateProjectDialog &dialog) {
        type(dialog, "projectName", QStringLiteral("shop"));
        const auto click = [&dialog](const char *name) {
            auto *box = dialog.findChild<QCheckBox *>(QLatin1String(name));
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        };
        QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("database"))->isVisible());
        const auto isLineShown = [&dialog] {
            const auto frames = dialog.findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
            return std::any_of(frames.begin(), frames.end(), [](const QFrame *frame) {
                return frame->isVisible() && frame->property("look") == QLatin1String("column");
            });
        };
        QVERIFY(!isLineShown());
        click("sqlite");
        QCOMPARE(dialog.dialects(), QStringList());
        click("mariadb");
        click("postgresql");
        QCOMPARE(dialog.dialects(), QStringList({"postgresql", "mariadb"}));
        QVERIFY(isLineShown());
        type(dialog, "host", QStringLiteral("db.example"));
        type(dialog, "database", QStringLiteral("shop"));
        pressAccept(dialog, QStringLiteral("Create"));
    });
    action(ActionId::NewProject).trigger();
    QVERIFY(m_window->workspace());
    const Project &project = document().project();
    QCOMPARE(project.dialects, QStringList({"postgresql", "mariadb"}));
    QCOMPARE(project.connections.size(), 1);
    QCOMPARE(project.connections.first().url, QStringLiteral("postgresql://db.example/shop"));
    QCOMPARE(*readProject(document().folder()), project);
}

void ImportingTest::picturesToLookAt()
{
    const QString folder = qEnvironmentVariable("JOINERY_PICTURES");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString suffix = mode == ThemeMode::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        m_themes->setMode(mode);
        inNext<ImportDialog>([&](ImportDialog &dialog) {
            const auto leave = qScopeGuard([&dialog] { dialog.reject(); });
            chooseKind(dialog, QStringLiteral("PostgreSQL"));
            dialog.findChild<QCheckBox *>(QStringLiteral("part"))->setChecked(true);
            QCoreApplication::processEvents();
            if (!folder.isEmpty())
                dialog.grab().save(folder + QStringLiteral("/import") + suffix);
            // All of it fits on a small screen.
            QVERIFY2(dialog.sizeHint().height() <= 760, qPrintable(QString::number(dialog.sizeHint().height())));
            QVERIFY(dialog.sizeHint().width() <= 1000);
        });
        action(ActionId::ImportDatabase).trigger();
        inNext<CreateProjectDialog>([&](CreateProjectDialog &dialog) {
            const auto leave = qScopeGuard([&dialog] { dialog.reject(); });
            auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("postgresql"));
            dialog.findChild<QCheckBox *>(QStringLiteral("sqlite"))->setChecked(false);
            box->setChecked(true);
            QCoreApplication::processEvents();
            QVERIFY(dialog.sizeHint().height() <= 760);
            if (!folder.isEmpty())
                dialog.grab().save(folder + QStringLiteral("/create") + suffix);
        });
        action(ActionId::NewProject).trigger();
    }
}

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
