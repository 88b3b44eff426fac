// SPDX-License-Identifier: MIT
#include "core/project/project_files.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/sample_card.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/action_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recentProjectsAreRememberedNewestFirst();
    void reopeningMovesToTheFront();
    void windowsKeepOneListTogether();
    void onlyTwelveAreKept();
    void emptyPageExplainsItself();
    void clickOpensAProject();
    void keyboardReachesEverything();
    void missingProjectIsNotOpenedButRemoved();
    void crossRemovesFromTheList();
    void buttonsAskForWhatTheySay();
    void droppedFilesAreOpenedOrImported();
    void problemIsShownAsPlainText();
    void theSampleHoldsWhatIsSaidOfIt();
    void thePageFillsTheWindow_data();
    void thePageFillsTheWindow();
    void enterMakesTheProject();
    void daysAreToldAsPeopleDo();

private:
    QString makeProject(const QString &name);
    [[nodiscard]] RecentList *list() const { return m_page->findChild<RecentList *>(); }
    [[nodiscard]] QPoint rowCentre(int row) const
    {
        return list()->visualRect(list()->model()->index(row, 0)).center();
    }
    void drop(const QString &path);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<RecentProjects> m_projects;
    std::unique_ptr<StartPage> m_page;
};

void StartPageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_projects = std::make_unique<RecentProjects>(*m_settings);
    m_page = std::make_unique<StartPage>(*m_projects, *m_themes);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void StartPageTest::cleanup()
{
    m_page.reset();
    m_projects.reset();
    m_themes.reset();
    m_settings.reset();
}

QString StartPageTest::makeProject(const QString &name)
{
    const QString folder = m_dir->filePath(name);
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/joinery.json"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return folder;
}

void StartPageTest::recentProjectsAreRememberedNewestFirst()
{
    m_projects->remember(QStringLiteral("shop"), QStringLiteral("/p/shop"));
    m_projects->remember(QStringLiteral("blog"), QStringLiteral("/p/blog"));
    m_settings->sync();
    const RecentProjects again(*m_settings);
    QCOMPARE(again.list().size(), 2);
    QCOMPARE(again.list().first().name, QStringLiteral("blog"));
    QCOMPARE(again.list().last().folder, QStringLiteral("/p/shop"));
}

void StartPageTest::reopeningMovesToTheFront()
{
    m_projects->remember(QStringLiteral("shop"), QStringLiteral("/p/shop"));
    m_projects->remember(QStringLiteral("blog"), QStringLiteral("/p/blog"));
    m_projects->remember(QStringLiteral("shop"), QStringLiteral("/p/other/../shop/"));
    QCOMPARE(m_projects->list().size(), 2);
    QCOMPARE(m_projects->list().first().name, QStringLiteral("shop"));
}

void StartPageTest::windowsKeepOneListTogether()
{
    RecentProjects other(*m_settings);
    m_projects->remember(QStringLiteral("shop"), QStringLiteral("/p/shop"));
    other.remember(QStringLiteral("blog"), QStringLiteral("/p/blog"));
    QCOMPARE(m_projects->list().size(), 2);
    QCOMPARE(m_projects->list().first().name, QStringLiteral("blog"));
    m_projects->forget(QStringLiteral("/p/blog"));
    QCOMPARE(other.list().size(), 1);
    QCOMPARE(other.list().first().name, QStringLiteral("shop"));
}

void StartPageTest::onlyTwelveAreKept()
{
    for (int number = 0; number < 20; ++number)
        m_projects->remember(QString::number(number), QStringLiteral("/p/%1").arg(number));
    QCOMPARE(m_projects->list().size(), 12);
    QCOMPARE(m_projects->list().first().name, QStringLiteral("19"));
}

void StartPageTest::emptyPageExplainsItself()
{
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!list()->isVisible());
    m_projects->remember(QStringLiteral("shop"), makeProject(QStringLiteral("shop")));
    QVERIFY(!empty->isVisible());
    QVERIFY(list()->isVisible());
}

void StartPageTest::clickOpensAProject()
{
    const QString folder = makeProject(QStringLiteral("shop"));
    m_projects->remember(QStringLiteral("shop"), folder);
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowCentre(0));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), folder);
}

void StartPageTest::keyboardReachesEverything()
{
    const QString folder = makeProject(QStringLiteral("shop"));
    m_projects->remember(QStringLiteral("shop"), folder);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QList<QWidget *> cards;
    for (ActionCard *card : m_page->findChildren<ActionCard *>())
        cards.append(card);
    cards.append(m_page->findChild<SampleCard *>());
    QCOMPARE(cards.size(), 4);
    cards.first()->setFocus();
    for (int step = 1; step < cards.size(); ++step) {
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QCOMPARE(qApp->focusWidget(), cards.at(step));
    }
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget(), static_cast<QWidget *>(list()));
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void StartPageTest::missingProjectIsNotOpenedButRemoved()
{
    m_projects->remember(QStringLiteral("gone"), m_dir->filePath(QStringLiteral("gone")));
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowCentre(0));
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_projects->list().isEmpty());
}

void StartPageTest::crossRemovesFromTheList()
{
    const QString folder = makeProject(QStringLiteral("shop"));
    m_projects->remember(QStringLiteral("shop"), folder);
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, RecentDelegate::crossArea(row).center());
    QCOMPARE(opened.count(), 0);
    QVERIFY(m_projects->list().isEmpty());
    QVERIFY(QFile::exists(folder + QStringLiteral("/joinery.json")));
}

void StartPageTest::buttonsAskForWhatTheySay()
{
    QSignalSpy created(m_page.get(), &StartPage::newRequested);
    QSignalSpy browsed(m_page.get(), &StartPage::browseRequested);
    QSignalSpy imported(m_page.get(), &StartPage::importRequested);
    QSignalSpy sample(m_page.get(), &StartPage::sampleRequested);
    for (ActionCard *card : m_page->findChildren<ActionCard *>())
        QTest::mouseClick(card, Qt::LeftButton);
    QTest::mouseClick(m_page->findChild<SampleCard *>(), Qt::LeftButton);
    QCOMPARE(created.count(), 1);
    QCOMPARE(browsed.count(), 1);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().toString(), QString());
    QCOMPARE(sample.count(), 1);
}

void StartPageTest::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &dropped);
}

void StartPageTest::droppedFilesAreOpenedOrImported()
{
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    QSignalSpy imported(m_page.get(), &StartPage::importRequested);
    const QString folder = makeProject(QStringLiteral("shop"));
    drop(folder);
    QCOMPARE(opened.count(), 1);

    const QString database = m_dir->filePath(QStringLiteral("shop.db"));
    QFile file(database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0 and so on", 26));
    file.close();
    drop(database);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().toString(), database);

    QFile text(m_dir->filePath(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("SQLite is nice");
    text.close();
    drop(text.fileName());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(imported.count(), 1);
}

void StartPageTest::problemIsShownAsPlainText()
{
    auto *banner = m_page->findChild<Banner *>();
    QVERIFY(!banner->isVisible());
    m_page->showProblem(QStringLiteral("<b>shop</b> is not a project"));
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("&lt;b&gt;")));
    m_page->showProblem({});
    QVERIFY(!banner->isVisible());
}

void StartPageTest::theSampleHoldsWhatIsSaidOfIt()
{
    const auto sample = readProject(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop"));
    QVERIFY(sample);
    const Schema model = sample->unitedModel();
    int views = 0;
    for (const DefinitionObject &object : model.objects)
        views += object.kind == DefinitionObject::Kind::View ? 1 : 0;
    QCOMPARE(sample->apps.size(), 3);
    QCOMPARE(model.tables.size(), 13);
    QCOMPARE(views, 2);
    QCOMPARE(model.objects.size() - views, 1);
    const QString said = m_page->findChild<SampleCard *>()->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("13 tables in three apps, two views, a trigger")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("six changes")), qPrintable(said));
}

void StartPageTest::thePageFillsTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1440, 860);
    QTest::newRow("small") << QSize(1024, 660);
    QTest::newRow("smallest") << QSize(900, 520);
}

void StartPageTest::thePageFillsTheWindow()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    QTest::qWait(0);
    const auto *sample = m_page->findChild<SampleCard *>();
    const QRect card(sample->mapTo(m_page.get(), QPoint()), sample->size());
    QVERIFY(m_page->rect().contains(card));
    // Neither a hole below nor a page that is cut off.
    QVERIFY2(card.bottom() > size.height() * 7 / 10, qPrintable(QString::number(card.bottom())));
    QVERIFY(sample->height() >= sample->minimumSizeHint().height());
}

void StartPageTest::enterMakesTheProject()
{
    NewProjectDialog dialog(QStringLiteral("New"), QStringLiteral("Create"), m_dir->path(), QStringLiteral("shop"));
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // Not "Browse…", which would come up with a dialog of its own and never return here.
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QCOMPARE(button->isDefault(), button->text() == QStringLiteral("Create"));
    QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("projectName")), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void StartPageTest::daysAreToldAsPeopleDo()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0));
    QVERIFY(relativeDay(now.addSecs(-3600), now).startsWith(QStringLiteral("today")));
    // Eleven in the evening was yesterday, however few hours ago.
    QCOMPARE(relativeDay(now.addSecs(-10 * 3600), now), QStringLiteral("yesterday"));
    QVERIFY(relativeDay(now.addDays(-3), now).contains(u'3'));
    QCOMPARE(relativeDay({}, now), QString());
}

QTEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
