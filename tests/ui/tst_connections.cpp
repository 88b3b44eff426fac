// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/project/project_files.h"
#include "ui/connections/connection_chooser.h"
#include "ui/connections/connection_form.h"
#include "ui/connections/connection_trial.h"
#include "ui/connections/connections_dialog.h"
#include "ui/connections/environment.h"
#include "ui/document/project_document.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

class ConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void chooserShowsTheFirstAndOffersTheOthers();
    void removedConnectionIsReplaced();
    void productionLooksDifferent();
    void fileInsideTheProjectIsRelative();
    void testingChangesNothing();
    void dialogAddsAsOneUndoStep();
    void dialogRefusesTwoOfOneName();
    void dialogEditsAndRemoves();
    void cancelLeavesTheProject();
    void serverKeepsItsUrl();
    void serverIsFilledIn();
    void serverThatDoesNotAnswerIsTold();
    void fieldsStandTogether();

private:
    void addProfile(const QString &name, Environment environment);
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("project")); }
    template <typename T>
    [[nodiscard]] static T *button(QWidget &parent, const QString &text)
    {
        for (T *candidate : parent.findChildren<T *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<ProjectDocument> m_document;
};

void ConnectionsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    QVERIFY(createProject(folder(), QStringLiteral("shop"), QStringLiteral("shop"), QStringLiteral("sqlite")));
    auto document = ProjectDocument::open(folder());
    QVERIFY(document);
    m_document = std::move(*document);
}

void ConnectionsTest::cleanup()
{
    m_document.reset();
    m_themes.reset();
    m_settings.reset();
}

void ConnectionsTest::addProfile(const QString &name, Environment environment)
{
    Project project = m_document->project();
    project.connections.append({name, urlOfFile(name + QStringLiteral(".db"), folder()), environment});
    m_document->editProject(QStringLiteral("Add"), project);
}

void ConnectionsTest::chooserShowsTheFirstAndOffersTheOthers()
{
    addProfile(QStringLiteral("live"), Environment::Production);
    ConnectionChooser chooser(*m_document, *m_themes);
    QCOMPARE(chooser.current(), QStringLiteral("dev"));
    QSignalSpy chosen(&chooser, &ConnectionChooser::chosen);
    emit chooser.menu()->aboutToShow();
    const QList<QAction *> actions = chooser.menu()->actions();
    QVERIFY(actions.at(0)->isChecked());
    QVERIFY(actions.at(1)->text().startsWith(QStringLiteral("live")));
    actions.at(1)->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chooser.current(), QStringLiteral("live"));
    QVERIFY(chooser.accessibleName().contains(QStringLiteral("Production")));
    chooser.setCurrent(QStringLiteral("nowhere"));
    QCOMPARE(chooser.current(), QStringLiteral("live"));
}

void ConnectionsTest::removedConnectionIsReplaced()
{
    addProfile(QStringLiteral("live"), Environment::Production);
    ConnectionChooser chooser(*m_document, *m_themes);
    chooser.setCurrent(QStringLiteral("live"));
    QSignalSpy chosen(&chooser, &ConnectionChooser::chosen);
    Project project = m_document->project();
    project.connections.removeLast();
    m_document->editProject(QStringLiteral("Remove"), project);
    QCOMPARE(chooser.current(), QStringLiteral("dev"));
    QCOMPARE(chosen.count(), 1);
    project.connections.clear();
    m_document->editProject(QStringLiteral("Remove"), project);
    QCOMPARE(chooser.current(), QString());
}

void ConnectionsTest::productionLooksDifferent()
{
    addProfile(QStringLiteral("live"), Environment::Production);
    ConnectionChooser chooser(*m_document, *m_themes);
    const auto ground = [&] {
        chooser.resize(chooser.sizeHint());
        return chooser.grab().toImage().pixelColor(chooser.width() / 2, 3);
    };
    QCOMPARE(ground(), m_themes->theme().raised);
    const int before = chooser.sizeHint().width();
    chooser.setCurrent(QStringLiteral("live"));
    QCOMPARE(ground(), m_themes->theme().dropped.fill);
    QVERIFY(chooser.sizeHint().width() > before);
}

void ConnectionsTest::fileInsideTheProjectIsRelative()
{
    QCOMPARE(urlOfFile(QStringLiteral("shop.db"), folder()), QStringLiteral("sqlite:shop.db"));
    QCOMPARE(urlOfFile(folder() + QStringLiteral("/data/shop.db"), folder()), QStringLiteral("sqlite:data/shop.db"));
    const QString outside = m_dir->filePath(QStringLiteral("other.db"));
    QCOMPARE(urlOfFile(outside, folder()), QStringLiteral("sqlite://") + outside);
    QCOMPARE(fileOf({{}, urlOfFile(outside, folder()), {}}), outside);
}

void ConnectionsTest::testingChangesNothing()
{
    const QString missing = m_dir->filePath(QStringLiteral("missing.db"));
    QVERIFY(tryConnection(DatabaseAddress::sqliteFile(missing)));
    QVERIFY(!QFile::exists(missing));
    QVERIFY(!tryConnection(DatabaseAddress::sqliteFile(m_dir->filePath(QStringLiteral("no/such/folder.db")))));

    const QString database = m_dir->filePath(QStringLiteral("some.db"));
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(database), {.createFile = true});
        QVERIFY(connection);
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE book (id integer)")));
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE joinery_migrations (id integer)")));
    }
    const Result<QString> found = tryConnection(DatabaseAddress::sqliteFile(database));
    QVERIFY(found);
    QVERIFY2(found->endsWith(QLatin1String(", 1 tables.")), qPrintable(*found));

    QFile text(m_dir->filePath(QStringLiteral("notes.db")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("this is not a database, however much it may be called one\n").repeated(40));
    text.close();
    const Result<QString> wrong = tryConnection(DatabaseAddress::sqliteFile(text.fileName()));
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().message.isEmpty());
}

void ConnectionsTest::dialogAddsAsOneUndoStep()
{
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.show();
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Add")), Qt::LeftButton);
    const auto type = [&dialog](const char *name, const QString &text) {
        auto *field = dialog.findChild<QLineEdit *>(QLatin1String(name));
        field->selectAll();
        QTest::keyClicks(field, text);
    };
    type("name", QStringLiteral("live"));
    type("file", QStringLiteral("data/live.db"));
    QTest::mouseClick(button<QToolButton>(dialog, QStringLiteral("Production")), Qt::LeftButton);
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);

    const ConnectionProfile *live = m_document->project().connection(u"live");
    QVERIFY(live);
    QCOMPARE(live->url, QStringLiteral("sqlite:data/live.db"));
    QCOMPARE(live->environment, Environment::Production);
    m_document->undoStack().undo();
    QVERIFY(!m_document->project().connection(u"live"));
    QVERIFY(!m_document->undoStack().canUndo());
}

void ConnectionsTest::dialogRefusesTwoOfOneName()
{
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.show();
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Add")), Qt::LeftButton);
    QVERIFY(ok->isEnabled());
    QLineEdit *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    name->setText(QStringLiteral("dev"));
    QVERIFY(!ok->isEnabled());
    QVERIFY(name->property("problem").toBool());
    name->clear();
    QVERIFY(!ok->isEnabled());
    name->setText(QStringLiteral("test"));
    QVERIFY(ok->isEnabled());
    QVERIFY(!name->property("problem").toBool());
}

void ConnectionsTest::dialogEditsAndRemoves()
{
    addProfile(QStringLiteral("live"), Environment::Production);
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("live"));
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->currentRow(), 1);
    QTest::mouseClick(button<QToolButton>(dialog, QStringLiteral("Staging")), Qt::LeftButton);
    list->setCurrentRow(0);
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Remove")), Qt::LeftButton);
    dialog.accept();
    QCOMPARE(m_document->project().connections.size(), 1);
    QCOMPARE(m_document->project().connections.first().name, QStringLiteral("live"));
    QCOMPARE(m_document->project().connections.first().environment, Environment::Staging);
}

void ConnectionsTest::cancelLeavesTheProject()
{
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.show();
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Remove")), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(m_document->project().connections.size(), 1);
    QVERIFY(!m_document->undoStack().canUndo());
}

/** Even one with what the form has no field for. */
void ConnectionsTest::serverKeepsItsUrl()
{
    const QString url = QStringLiteral("postgresql://ann@[::1]:5433/shop%20two?search_path=a%2C%20b&sslmode=require");
    Project project = m_document->project();
    project.connections.append({QStringLiteral("live"), url, Environment::Production});
    m_document->editProject(QStringLiteral("Add"), project);
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("live"));
    dialog.show();
    auto *form = dialog.findChild<ConnectionForm *>();
    QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("host"))->text(), QStringLiteral("::1"));
    QVERIFY(form->findChild<QLineEdit *>(QStringLiteral("host"))->isVisible());
    form->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("shop"));
    dialog.accept();
    const ConnectionProfile *shop = m_document->project().connection(u"shop");
    QVERIFY(shop);
    QCOMPARE(shop->url, url);
}

void ConnectionsTest::serverIsFilledIn()
{
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.show();
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *form = dialog.findChild<ConnectionForm *>();
    QTest::mouseClick(button<QToolButton>(dialog, QStringLiteral("MariaDB")), Qt::LeftButton);
    QVERIFY(!ok->isEnabled());
    const auto type = [form](const char *field, const QString &text) {
        QTest::keyClicks(form->findChild<QLineEdit *>(QLatin1String(field)), text);
    };
    type("host", QStringLiteral("db.example"));
    type("port", QStringLiteral("3307"));
    type("database", QStringLiteral("shop"));
    type("user", QStringLiteral("ann"));
    type("options", QStringLiteral("sslmode=require"));
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(m_document->project().connection(u"dev")->url,
             QStringLiteral("mariadb://ann@db.example:3307/shop?sslmode=require"));
}

void ConnectionsTest::serverThatDoesNotAnswerIsTold()
{
    Project project = m_document->project();
    project.connections = {{QStringLiteral("dev"), QStringLiteral("postgresql://ann@127.0.0.1:1/shop"), {}}};
    m_document->editProject(QStringLiteral("Change"), project);
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.show();
    auto *test = button<QPushButton>(dialog, QStringLiteral("Test"));
    QTest::mouseClick(test, Qt::LeftButton);
    auto *outcome = dialog.findChild<ConnectionForm *>()->findChild<Banner *>();
    QVERIFY(outcome->isVisible());
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 60000);
    QVERIFY2(outcome->text().contains(QLatin1String("127.0.0.1:1")), qPrintable(outcome->text()));
}

void ConnectionsTest::fieldsStandTogether()
{
    addProfile(QStringLiteral("dev"), Environment::Development);
    ConnectionsDialog dialog(*m_document, *m_themes, QStringLiteral("dev"));
    dialog.resize(700, 900);
    dialog.show();
    const auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("file"));
    QVERIFY(file->isVisible());
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy() == file)
            QVERIFY(file->mapTo(&dialog, QPoint()).y() - label->mapTo(&dialog, QPoint()).y() < 2 * file->height());
    }
}

QTEST_MAIN(ConnectionsTest)
#include "tst_connections.moc"
