// SPDX-License-Identifier: MIT
#include "ui/shell/command_palette.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

namespace {

/** Of the texts that match, the best first. */
QStringList ranked(const QString &pattern, const QStringList &texts)
{
    QList<std::pair<int, QString>> found;
    for (const QString &text : texts) {
        if (const auto match = fuzzyMatch(pattern, text))
            found.append({-match->score, text});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[score, text] : found)
        result.append(text);
    return result;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void matchesLettersInOrder();
    void prefersBeginningsAndRuns();
    void saysWhichLettersMatched();
    void showsEverythingAtFirst();
    void typingAndEnterRunsTheBest();
    void arrowsChoose();
    void escapeGivesTheFocusBack();
    void clickRuns();
    void saysWhenThereIsNothing();
    void disabledItemsDoNotRun();
    void typesAndCommentsFindToo();
    void whatIsOffSaysWhy();
    void aClickBesideItClosesIt();
    void aDialogClosesIt();

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    CommandPalette *m_palette = nullptr;
    QStringList m_ran;
};

void PaletteTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_other = new QLineEdit(m_window.get());
    m_palette = new CommandPalette(*m_themes, m_window.get());
    m_ran.clear();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void PaletteTest::cleanup()
{
    m_window.reset();
    m_themes.reset();
    m_settings.reset();
}

void PaletteTest::open()
{
    QList<PaletteItem> items;
    int rank = 0;
    for (const QString &title : {QStringLiteral("author"), QStringLiteral("author.email"), QStringLiteral("Apply"),
                                 QStringLiteral("Roll back")})
        items.append({.title = title,
                      .detail = {},
                      .keys = {},
                      .icon = {},
                      .run = [this, title] { m_ran.append(title); },
                      .rank = rank++,
                      .enabled = title != QLatin1String("Roll back")});
    m_palette->open(items);
}

void PaletteTest::matchesLettersInOrder()
{
    QVERIFY(fuzzyMatch(u"aem", u"author.email"));
    QVERIFY(fuzzyMatch(u"AUTH", u"author"));
    QVERIFY(fuzzyMatch(u"add tab", u"Add table"));
    QVERIFY(fuzzyMatch(u"", u"anything"));
    QVERIFY(!fuzzyMatch(u"ema", u"name"));
    QVERIFY(!fuzzyMatch(u"authorx", u"author"));
}

void PaletteTest::prefersBeginningsAndRuns()
{
    QCOMPARE(ranked(QStringLiteral("book"), {"notebook", "book_tag", "book"}),
             QStringList({"book", "book_tag", "notebook"}));
    QCOMPARE(ranked(QStringLiteral("ae"), {"table", "author.email"}), QStringList({"author.email", "table"}));
    QCOMPARE(ranked(QStringLiteral("id"), {"valid", "book.id"}), QStringList({"book.id", "valid"}));
}

void PaletteTest::saysWhichLettersMatched()
{
    QCOMPARE(fuzzyMatch(u"ae", u"author.email")->positions, QList<int>({0, 7}));
    QCOMPARE(fuzzyMatch(u"book", u"notebook")->positions, QList<int>({4, 5, 6, 7}));
}

void PaletteTest::showsEverythingAtFirst()
{
    open();
    QVERIFY(m_palette->isVisible());
    QCOMPARE(m_palette->model().rowCount(), 4);
    QCOMPARE(m_palette->model().index(0).data().toString(), QStringLiteral("author"));
    QVERIFY(m_palette->field().hasFocus());
}

void PaletteTest::typingAndEnterRunsTheBest()
{
    open();
    QTest::keyClicks(&m_palette->field(), QStringLiteral("aem"));
    QCOMPARE(m_palette->model().rowCount(), 1);
    QTest::keyClick(&m_palette->field(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("author.email")});
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
}

void PaletteTest::arrowsChoose()
{
    open();
    QTest::keyClick(&m_palette->field(), Qt::Key_Down);
    QTest::keyClick(&m_palette->field(), Qt::Key_Down);
    QTest::keyClick(&m_palette->field(), Qt::Key_Return);
    open();
    QTest::keyClick(&m_palette->field(), Qt::Key_Up);
    QTest::keyClick(&m_palette->field(), Qt::Key_Up);
    QTest::keyClick(&m_palette->field(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList({"Apply", "Apply"}));
}

void PaletteTest::escapeGivesTheFocusBack()
{
    open();
    QTest::keyClicks(&m_palette->field(), QStringLiteral("au"));
    QTest::keyClick(&m_palette->field(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
    QVERIFY(m_ran.isEmpty());
    open();
    QCOMPARE(m_palette->field().text(), QString());
}

void PaletteTest::clickRuns()
{
    open();
    auto *list = m_palette->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(m_ran, QStringList{QStringLiteral("Apply")});
}

void PaletteTest::saysWhenThereIsNothing()
{
    open();
    QTest::keyClicks(&m_palette->field(), QStringLiteral("qqq"));
    QCOMPARE(m_palette->model().rowCount(), 0);
    QVERIFY(!m_palette->findChild<QListView *>()->isVisible());
    QTest::keyClick(&m_palette->field(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

void PaletteTest::disabledItemsDoNotRun()
{
    open();
    QTest::keyClicks(&m_palette->field(), QStringLiteral("roll"));
    QTest::keyClick(&m_palette->field(), Qt::Key_Return);
    QVERIFY(m_ran.isEmpty());
}

void PaletteTest::typesAndCommentsFindToo()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setItems({{.title = QStringLiteral("book.price"), .texts = QStringLiteral("numeric(10,2)\nWithout tax")},
                    {.title = QStringLiteral("tax")},
                    {.title = QStringLiteral("author")}});
    model.setQuery(QStringLiteral("tax"));
    // What is called so comes first.
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("tax"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("book.price"));
    model.setQuery(QStringLiteral("NUMERIC"));
    QCOMPARE(model.rowCount(), 1);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 3);
}

void PaletteTest::whatIsOffSaysWhy()
{
    PaletteModel model;
    model.setItems({{.title = QStringLiteral("Apply"),
                     .detail = QStringLiteral("Run them"),
                     .enabled = false,
                     .reason = QStringLiteral("Choose a connection first")}});
    QCOMPARE(model.index(0).data(PaletteModel::DetailRole).toString(), QStringLiteral("Choose a connection first"));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Apply, Choose a connection first"));
    QVERIFY(!model.index(0).data(PaletteModel::EnabledRole).toBool());
}

void PaletteTest::aClickBesideItClosesIt()
{
    open();
    // The window's ground takes no focus: only the click itself says that the palette is done with.
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {5, 690});
    QVERIFY(!m_palette->isVisible());
}

void PaletteTest::aDialogClosesIt()
{
    open();
    QDialog dialog(m_window.get());
    dialog.setModal(true);
    dialog.show();
    QVERIFY(!m_palette->isVisible());
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
