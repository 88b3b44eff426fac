// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/document_sample.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/document/selection.h"
#include "ui/shell/sql_panel.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/sql_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace joinery;

namespace {

Schema library()
{
    Schema schema = schemaFromText(QStringLiteral("author(id integer pk, name text not null); "
                                                  "book(id integer pk, author_id integer -> author.id)"));
    schema.objects.insert({.id = ObjectId::derived(u"names"),
                           .name = QStringLiteral("names"),
                           .definition = QStringLiteral("AS SELECT name FROM author")});
    schema.objects.insert({.id = ObjectId::derived(u"watch"),
                           .kind = DefinitionObject::Kind::Trigger,
                           .name = QStringLiteral("watch"),
                           .definition = QStringLiteral("AFTER INSERT ON book BEGIN SELECT 1; END"),
                           .table = tableId(QStringLiteral("book"))});
    schema.enums.insert({.id = ObjectId::derived(u"mood"),
                         .name = QStringLiteral("mood"),
                         .values = {{ObjectId::derived(u"calm"), QStringLiteral("calm")}}});
    return schema;
}

} // namespace

/** The statements of what is selected. */
class SqlPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingSelectedSaysSo();
    void tablesAreTold();
    void aViewIsToldAlone();
    void whatStandsWithATableIsTold();
    void editsAreFollowed();
    void theDatabaseIsChosen();
    void groupsAreWhatIsInThem();
    void itIsCopied();
    void tooManyAreNotPlanned();
    void itRestsWhileItIsHidden();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    void select(const QList<ObjectId> &objects)
    {
        m_selection->select(objects);
        QTest::qWait(200);
    }
    [[nodiscard]] QString shown() const { return m_panel->findChild<SqlView *>("selectionSql")->toPlainText(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SqlPanel> m_panel;
    static inline const QString author = QStringLiteral("author");
    static inline const QString book = QStringLiteral("book");
};

void SqlPanelTest::init()
{
    m_panel.reset();
    m_selection = std::make_unique<Selection>();
    m_document.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_themes->force(ThemeMode::Light);
    m_sample = std::make_unique<DocumentSample>(library());
    m_sample->setDialects({QStringLiteral("sqlite"), QStringLiteral("postgresql")});
    m_document = m_sample->open();
    m_panel = std::make_unique<SqlPanel>(*m_document, *m_selection, *m_themes);
    m_panel->resize(700, 240);
    m_panel->show();
}

void SqlPanelTest::nothingSelectedSaysSo()
{
    QVERIFY(says(QStringLiteral("Nothing selected")));
    QVERIFY(m_panel->sql().isEmpty());
    QVERIFY(!m_panel->controls()->findChild<QPushButton *>("copySql")->isEnabled());
}

void SqlPanelTest::tablesAreTold()
{
    select({tableId(author)});
    QVERIFY2(shown().contains(QStringLiteral("CREATE TABLE \"author\"")), qPrintable(shown()));
    QVERIFY(!shown().contains(QStringLiteral("CREATE TABLE \"book\"")));
    select({tableId(author), tableId(book)});
    QVERIFY(shown().contains(QStringLiteral("CREATE TABLE \"author\"")));
    QVERIFY(shown().contains(QStringLiteral("CREATE TABLE \"book\"")));
    select({});
    QVERIFY(says(QStringLiteral("Nothing selected")));
}

void SqlPanelTest::aViewIsToldAlone()
{
    select({ObjectId::derived(u"names")});
    QVERIFY2(shown().contains(QStringLiteral("CREATE VIEW \"names\" AS SELECT name FROM author")), qPrintable(shown()));
    QVERIFY(!shown().contains(QStringLiteral("CREATE TABLE")));
}

void SqlPanelTest::whatStandsWithATableIsTold()
{
    select({tableId(book)});
    QVERIFY2(shown().contains(QStringLiteral("CREATE TRIGGER")), qPrintable(shown()));
    select({ObjectId::derived(u"watch")});
    QVERIFY2(shown().contains(QStringLiteral("CREATE TRIGGER")), qPrintable(shown()));
}

void SqlPanelTest::editsAreFollowed()
{
    select({tableId(author)});
    QVERIFY(m_document->perform(QStringLiteral("edit"), DocumentSample::app,
                                renaming(*m_document, QStringLiteral("author.name"), QStringLiteral("full_name"))));
    QTRY_VERIFY(shown().contains(QStringLiteral("full_name")));
}

void SqlPanelTest::theDatabaseIsChosen()
{
    select({ObjectId::derived(u"mood")});
    QVERIFY(says(QStringLiteral("No statement is needed")));
    auto *dialects = m_panel->controls()->findChild<QComboBox *>("sqlDialect");
    QCOMPARE(dialects->count(), 2);
    QVERIFY(dialects->isEnabled());
    dialects->setFocus();
    QTest::keyClick(dialects, Qt::Key_Down);
    QTRY_VERIFY2(shown().contains(QStringLiteral("CREATE TYPE")), qPrintable(shown()));
    // Another selection, the same database.
    select({tableId(author)});
    QVERIFY(shown().contains(QStringLiteral("author")));
    QCOMPARE(dialects->currentIndex(), 1);
}

void SqlPanelTest::groupsAreWhatIsInThem()
{
    AnnotationEdits edits(*m_document);
    const ObjectId group = edits.group({tableId(author), tableId(book)});
    select({group});
    QVERIFY(shown().contains(QStringLiteral("CREATE TABLE \"author\"")));
    QVERIFY(shown().contains(QStringLiteral("CREATE TABLE \"book\"")));
}

void SqlPanelTest::itIsCopied()
{
    select({tableId(author)});
    QGuiApplication::clipboard()->clear();
    auto *copy = m_panel->controls()->findChild<QPushButton *>("copySql");
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_panel->sql());
    QVERIFY(m_panel->sql().contains(QStringLiteral("CREATE TABLE \"author\"")));
}

void SqlPanelTest::tooManyAreNotPlanned()
{
    QList<Operation> operations;
    QList<ObjectId> all;
    for (int i = 0; i < 201; ++i) {
        const AddTable add = newTable(QStringLiteral("table_%1").arg(i));
        operations.append(add);
        all.append(add.table.id);
    }
    QVERIFY(m_document->perform(QStringLiteral("edit"), DocumentSample::app, operations));
    select(all);
    QVERIFY(says(QStringLiteral("Too many are selected")));
    select(all.mid(1));
    QVERIFY(shown().contains(QStringLiteral("table_200")));
}

void SqlPanelTest::itRestsWhileItIsHidden()
{
    m_panel->hide();
    select({tableId(author)});
    QVERIFY(m_panel->sql().isEmpty());
    m_panel->show();
    QVERIFY(m_panel->sql().contains(QStringLiteral("author")));
}

void SqlPanelTest::looksAsDrawn_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::HighContrast;
}

void SqlPanelTest::looksAsDrawn()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    keepForLooking(m_panel->grab().toImage(), QStringLiteral("sql_panel_empty_") + name);
    select({tableId(author), tableId(book)});
    keepForLooking(m_panel->grab().toImage(), QStringLiteral("sql_panel_") + name);
    QVERIFY(!shown().isEmpty());
}

QTEST_MAIN(SqlPanelTest)

#include "tst_sql_panel.moc"
