// SPDX-License-Identifier: MIT
#include "core/copying/fragment_json.h"
#include "core/project/connection_url.h"
#include "tests/support/postgresql_server.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_window.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/clipboard/fragment_mime.h"
#include "ui/clipboard/sql_dialog.h"
#include "ui/clipboard/template_dialog.h"
#include "ui/clipboard/template_flow.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/inspector.h"
#include "ui/navigator/navigator.h"
#include "ui/shell/notice_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_popup.h"
#include "ui/widgets/toast_area.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace joinery;

/** Cutting, copying, pasting, SQL and templates in the window, by keys and by mouse. */
class ClipboardTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        prepare();
    }
    void init();
    void cleanup() { close(); }
    void cleanupTestCase() { PostgresqlDatabase::stopServer(); }
    void copyPutsJsonAndSqlOnTheClipboard();
    void copyAsJson();
    void pasteByKeyIsOneStep();
    void pasteByMenuLandsAtThePointer();
    void pasteInTheNavigator();
    void pasteInAnotherWindow();
    void cutAndPasteKeepsWhatItWas();
    void duplicateByKey();
    void columnsInTheList();
    void columnsOnTheCanvas();
    void linesOfTextBecomeColumns();
    void cellsOfASpreadsheetBecomeColumns();
    void rowsThatAreNoColumnsAreTold();
    void keysBelongToFieldsWithText();
    void nothingToPasteIsSaid();
    void brokenClipboardIsSaid();
    void whatIsLeftOutIsSaid();
    void sqlIsPastedByDialog();
    void sqlDialogTellsWhatFails();
    void sqlDialogCanLeaveOut();
    void sqlDialogLooks();
    void sqlIsReadByAServer();
    void sqlFileIsDropped();
    void templatesByDialog();
    void ownTemplates();
    void joinTable();
    void editsOfManyTables();
    void tablesMoveToAnotherApp();
    void editsOfManyColumns();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
    [[nodiscard]] ClipboardFlow &flow() const { return *workspace().findChild<ClipboardFlow *>(); }
    [[nodiscard]] QUndoStack &stack() const { return document().undoStack(); }
    [[nodiscard]] const Table *named(const QString &name) const { return document().table(table(name)); }
    [[nodiscard]] static const QMimeData &clipboard() { return *QGuiApplication::clipboard()->mimeData(); }
    /** Selects tables and gives the diagram the focus. */
    void select(const QStringList &names, const QString &column = {})
    {
        QList<ObjectId> ids;
        for (const QString &name : names)
            ids.append(table(name));
        ObjectId part;
        if (!column.isEmpty())
            part = named(names.first())->columnNamed(column)->id;
        workspace().selection().select(ids, part);
        diagram().setFocus();
        QVERIFY(focusIsIn(diagram()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    /** Runs as soon as a dialog of this class is open. */
    template <typename Dialog>
    void inDialog(const std::function<void(Dialog &)> &act)
    {
        auto *timer = new QTimer(m_window.get());
        connect(timer, &QTimer::timeout, m_window.get(), [timer, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            if (QTest::qWaitForWindowActive(dialog))
                act(*dialog);
            // A dialog that stays would keep the test from ending.
            if (QTest::currentTestFailed() && dialog->isVisible())
                dialog->reject();
        });
        timer->start(10);
    }
    /** Into the form that lies over the window, ended with Enter. */
    static void typeIntoPopup(const QString &text)
    {
        auto *popup = qobject_cast<FieldPopup *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        popup->field().selectAll();
        QTest::keyClicks(&popup->field(), text);
        QTest::keyClick(&popup->field(), Qt::Key_Return);
    }
    static void waitUntilRead(const SqlDialog &dialog)
    {
        const auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addFromSql"));
        const auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("sqlPreview"));
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled() || list->topLevelItemCount() > 0, 5000);
    }
    static QStringList previewed(const SqlDialog &dialog)
    {
        QStringList lines;
        for (QTreeWidgetItemIterator item(dialog.findChild<QTreeWidget *>()); *item; ++item)
            lines.append((*item)->text(0) +
                         ((*item)->text(1).isEmpty() ? QString() : QStringLiteral(": ") + (*item)->text(1)));
        return lines;
    }
    [[nodiscard]] QString toast() const
    {
        const auto *shown = workspace().findChild<Toast *>();
        return shown ? shown->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] ColumnListView &columns() const { return *workspace().findChild<ColumnListView *>(); }
};

void ClipboardTest::init()
{
    open();
    openSample();
    QGuiApplication::clipboard()->clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/templates"))
        .removeRecursively();
}

void ClipboardTest::copyPutsJsonAndSqlOnTheClipboard()
{
    select({QStringLiteral("genre")});
    press(Qt::Key_C);
    QVERIFY2(clipboard().text().startsWith(QLatin1String("CREATE TABLE \"genre\"")), qPrintable(clipboard().text()));
    const Result<std::optional<Fragment>> fragment = fragmentIn(clipboard());
    QVERIFY(fragment && *fragment);
    QCOMPARE((*fragment)->schema.tables.at(0).id, table(QStringLiteral("genre")));
    QVERIFY((*fragment)->positions.contains(table(QStringLiteral("genre"))));
    QCOMPARE(stack().count(), 0);
}

void ClipboardTest::copyAsJson()
{
    select({QStringLiteral("genre")});
    action(ActionId::CopyJson).trigger();
    QVERIFY(looksLikeFragment(clipboard().text()));
    // And it can be pasted from text alone, as out of a mail.
    const QString text = clipboard().text();
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("genre_2")));
}

void ClipboardTest::pasteByKeyIsOneStep()
{
    const QStringList names{QStringLiteral("genre"), QStringLiteral("book")};
    select(names);
    press(Qt::Key_C);
    press(Qt::Key_V);
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Paste 2 tables"));
    QVERIFY(named(QStringLiteral("book_2")) && named(QStringLiteral("genre_2")));
    QCOMPARE(workspace().selection().objects().first(), table(QStringLiteral("book_2")));
    // As they lay to each other, and on no other card.
    const QHash<ObjectId, QPointF> at = document().positions();
    const auto distance = [&](const QString &suffix) {
        return at.value(table(QStringLiteral("genre") + suffix)) - at.value(table(QStringLiteral("book") + suffix));
    };
    QCOMPARE(distance(QStringLiteral("_2")), distance(QString()));
    QTRY_VERIFY(diagram().diagramScene().card(table(QStringLiteral("book_2"))));
    for (const QString &name : {QStringLiteral("book_2"), QStringLiteral("genre_2")}) {
        const QRectF card = diagram().diagramScene().card(table(name))->sceneRectangle();
        QVERIFY(diagram().diagramScene().cardsIn(card).size() == 1);
    }
    stack().undo();
    QVERIFY(!named(QStringLiteral("book_2")));
}

void ClipboardTest::pasteByMenuLandsAtThePointer()
{
    select({QStringLiteral("genre")});
    press(Qt::Key_C);
    const QPointF place = diagram().diagramScene().contentBounds().bottomRight() + QPointF(400, 400);
    diagram().centerOn(place);
    const QPoint at = diagram().mapFromScene(place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, diagram().viewport()->mapToGlobal(at));
    QApplication::sendEvent(diagram().viewport(), &event);
    auto *menu = diagram().findChild<QMenu *>();
    QVERIFY(menu);
    QAction *paste = nullptr;
    for (QAction *each : menu->actions()) {
        if (each->text() == QLatin1String("Paste"))
            paste = each;
    }
    QVERIFY(paste);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(paste).center());
    const QPointF landed = document().positions().value(table(QStringLiteral("genre_2")));
    QVERIFY2(
        QLineF(landed, place).length() * diagram().zoom() < 3,
        qPrintable(QStringLiteral("%1,%2, not %3,%4").arg(landed.x()).arg(landed.y()).arg(place.x()).arg(place.y())));
}

void ClipboardTest::pasteInTheNavigator()
{
    QTreeView &tree = workspace().navigator().tree();
    workspace().selection().select({table(QStringLiteral("genre"))});
    tree.setFocus();
    press(Qt::Key_C);
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("genre_2")));
    press(Qt::Key_D);
    QVERIFY(named(QStringLiteral("genre_3")));
    press(Qt::Key_X);
    QVERIFY(table(QStringLiteral("genre_3")).isNull());
}

void ClipboardTest::pasteInAnotherWindow()
{
    select({QStringLiteral("book")});
    press(Qt::Key_C);
    const QByteArray json = clipboard().data(QString::fromLatin1(fragmentMimeType));
    close();
    open();
    openSample();
    auto *other = new QMimeData;
    other->setData(QString::fromLatin1(fragmentMimeType), json);
    QGuiApplication::clipboard()->setMimeData(other);
    diagram().setFocus();
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("book_2")));
}

void ClipboardTest::cutAndPasteKeepsWhatItWas()
{
    const ObjectId genre = table(QStringLiteral("genre"));
    const Table before = *document().table(genre);
    select({QStringLiteral("genre")});
    press(Qt::Key_X);
    QVERIFY(table(QStringLiteral("genre")).isNull());
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Cut genre"));
    // That of book_genre, which pasting does not bring back.
    QVERIFY(toast().contains(QStringLiteral("1 foreign key")));
    press(Qt::Key_V);
    QCOMPARE(table(QStringLiteral("genre")), genre);
    QVERIFY(*document().table(genre) == before);
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("genre_2")));
}

void ClipboardTest::duplicateByKey()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    select({QStringLiteral("genre")});
    press(Qt::Key_D);
    QVERIFY(named(QStringLiteral("genre_2")));
    QCOMPARE(stack().undoText(), QStringLiteral("Duplicate genre"));
    QCOMPARE(clipboard().text(), QStringLiteral("kept"));
}

void ClipboardTest::columnsInTheList()
{
    select({QStringLiteral("book")});
    QTRY_VERIFY(columns().isVisible());
    columns().setFocus();
    columns().selectRow(1);
    columns().selectionModel()->select(columns().model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QString first = columns().model()->index(1, 0).data().toString();
    const int count = columns().model()->rowCount();
    press(Qt::Key_C);
    QCOMPARE(clipboard().text().count(QLatin1Char('\n')), 1);
    QVERIFY(clipboard().text().startsWith(first));
    press(Qt::Key_V);
    QCOMPARE(stack().undoText(), QStringLiteral("Paste 2 columns (book)"));
    QCOMPARE(stack().count(), 1);
    QCOMPARE(columns().model()->rowCount(), count + 2);
    QVERIFY(named(QStringLiteral("book"))->columnNamed(first + QStringLiteral("_2")));
    stack().undo();

    columns().setFocus();
    columns().selectRow(1);
    press(Qt::Key_D);
    QVERIFY(named(QStringLiteral("book"))->columnNamed(first + QStringLiteral("_2")));
    QCOMPARE(named(QStringLiteral("book"))
                 ->columnPosition(named(QStringLiteral("book"))->columnNamed(first + QStringLiteral("_2"))->id),
             2);
    stack().undo();

    columns().setFocus();
    columns().selectRow(1);
    press(Qt::Key_X);
    QVERIFY(!named(QStringLiteral("book"))->columnNamed(first));
    select({QStringLiteral("genre")});
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("genre"))->columnNamed(first));
}

void ClipboardTest::columnsOnTheCanvas()
{
    const Column title = *named(QStringLiteral("book"))->columnNamed(u"title");
    select({QStringLiteral("book")}, QStringLiteral("title"));
    press(Qt::Key_C);
    select({QStringLiteral("genre")});
    press(Qt::Key_V);
    const Column *copy = named(QStringLiteral("genre"))->columnNamed(u"title");
    QVERIFY(copy);
    QVERIFY(copy->id != title.id);
    QCOMPARE(copy->type, title.type);
    QCOMPARE(workspace().selection().part(), copy->id);
}

void ClipboardTest::linesOfTextBecomeColumns()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("email\tvarchar(100) not null\nage integer\n"));
    select({QStringLiteral("genre")});
    press(Qt::Key_V);
    QCOMPARE(stack().undoText(), QStringLiteral("Paste 2 columns (genre)"));
    QCOMPARE(named(QStringLiteral("genre"))->columnNamed(u"email")->type, DataType::varchar(100));
    QVERIFY(named(QStringLiteral("genre"))->columnNamed(u"age"));
}

void ClipboardTest::cellsOfASpreadsheetBecomeColumns()
{
    select({QStringLiteral("genre")});
    QTRY_VERIFY(columns().isVisible());
    columns().setFocus();
    columns().selectRow(0);
    const QString first = columns().model()->index(0, 0).data().toString();
    QGuiApplication::clipboard()->setText(QStringLiteral("Column name\tType\tNullable\tDefault\tDescription\r\n"
                                                         "mood\tvarchar(20)\tNO\t'calm'\t\"How it is,\nfelt\"\r\n"
                                                         "rank\tinteger\tYES\t\t\r\n"));
    press(Qt::Key_V);
    QCOMPARE(stack().undoText(), QStringLiteral("Paste 2 columns (genre)"));
    QCOMPARE(stack().count(), 1);
    const Table &genre = *named(QStringLiteral("genre"));
    QCOMPARE(genre.columns.at(0).name, first);
    const Column &mood = genre.columns.at(1);
    QCOMPARE(mood.name, QStringLiteral("mood"));
    QCOMPARE(mood.type, DataType::varchar(20));
    QVERIFY(!mood.nullable);
    QCOMPARE(mood.defaultValue->text, QStringLiteral("calm"));
    QCOMPARE(mood.comment, QStringLiteral("How it is,\nfelt"));
    QVERIFY(genre.columns.at(2).nullable);
    QVERIFY(workspace().notices().text().isEmpty());
}

void ClipboardTest::rowsThatAreNoColumnsAreTold()
{
    select({QStringLiteral("genre")});
    QGuiApplication::clipboard()->setText(QStringLiteral("mood\ttext\nname\ttext\n\ttext\nrank\tinteger\tperhaps\n"));
    press(Qt::Key_V);
    QCOMPARE(stack().undoText(), QStringLiteral("Paste 1 columns (genre.mood)"));
    QVERIFY(named(QStringLiteral("genre"))->columnNamed(u"mood"));
    QVERIFY(!named(QStringLiteral("genre"))->columnNamed(u"rank"));
    QCOMPARE(workspace().notices().text(),
             QStringLiteral("3 rows were left out, row 2 first: There is a column name already."));
}

void ClipboardTest::keysBelongToFieldsWithText()
{
    select({QStringLiteral("genre")});
    press(Qt::Key_C);
    diagram().renameSelected();
    QLineEdit &field = *diagram().inPlaceEditor().field();
    QTRY_VERIFY(field.hasFocus());
    field.selectAll();
    press(Qt::Key_C);
    QCOMPARE(clipboard().text(), QStringLiteral("genre"));
    press(Qt::Key_D);
    press(Qt::Key_X);
    QCOMPARE(field.text(), QString());
    press(Qt::Key_V);
    QCOMPARE(field.text(), QStringLiteral("genre"));
    // By the menu too.
    field.selectAll();
    action(ActionId::Cut).trigger();
    QCOMPARE(field.text(), QString());
    action(ActionId::Paste).trigger();
    QCOMPARE(field.text(), QStringLiteral("genre"));
    QCOMPARE(stack().count(), 0);
}

void ClipboardTest::nothingToPasteIsSaid()
{
    diagram().setFocus();
    workspace().selection().clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    press(Qt::Key_V);
    QVERIFY(toast().contains(QStringLiteral("nothing on the clipboard")));
    QCOMPARE(stack().count(), 0);
}

void ClipboardTest::brokenClipboardIsSaid()
{
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(fragmentMimeType), "{\"joinery\": 2, \"fragment\": \"tables\", \"tables\": [7]}");
    QGuiApplication::clipboard()->setMimeData(data);
    diagram().setFocus();
    answerWith(QStringLiteral("Close"));
    press(Qt::Key_V);
    QCOMPARE(m_answered.size(), 1);
    QCOMPARE(stack().count(), 0);
}

void ClipboardTest::whatIsLeftOutIsSaid()
{
    Fragment fragment;
    Table lonely;
    lonely.id = ObjectId::create();
    lonely.name = QStringLiteral("lonely");
    lonely.columns.append({.id = ObjectId::create(),
                           .name = QStringLiteral("mars_id"),
                           .type = DataType::fromText(QStringLiteral("integer"))});
    Table mars;
    mars.id = ObjectId::create();
    mars.name = QStringLiteral("mars");
    mars.columns.append({.id = ObjectId::create(),
                         .name = QStringLiteral("id"),
                         .type = DataType::fromText(QStringLiteral("integer"))});
    ForeignKey key;
    key.id = ObjectId::create();
    key.columns = {lonely.columns.first().id};
    key.referencedTable = mars.id;
    key.referencedColumns = {mars.columns.first().id};
    lonely.foreignKeys.insert(key);
    fragment.schema.tables.insert(lonely);
    fragment.surroundings.tables.insert(mars);
    QGuiApplication::clipboard()->setMimeData(new FragmentMime(fragment, sqliteDialect()));
    diagram().setFocus();
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("lonely")));
    QVERIFY2(workspace().notices().text().contains(QStringLiteral("lonely(mars_id) to mars(id)")),
             qPrintable(workspace().notices().text()));
}

void ClipboardTest::sqlIsPastedByDialog()
{
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "CREATE TABLE `planet` (`id` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, `name` varchar(20)) "
        "ENGINE=InnoDB;\nCREATE TABLE moon (id int, planet_id int, KEY (planet_id), "
        "FOREIGN KEY (planet_id) REFERENCES planet (id));"));
    inDialog<SqlDialog>([](SqlDialog &dialog) {
        waitUntilRead(dialog);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("sqlDialect"))->currentData().toString(), "mariadb");
        QCOMPARE(previewed(dialog), QStringList({"Would be added", "moon: 2 columns", "planet: 2 columns"}));
        auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addFromSql"));
        QCOMPARE(add->text(), QStringLiteral("Add 2"));
        QTest::mouseClick(add, Qt::LeftButton);
    });
    diagram().setFocus();
    press(Qt::Key_V);
    QVERIFY(named(QStringLiteral("planet")));
    QCOMPARE(named(QStringLiteral("moon"))->foreignKeys.at(0).referencedTable, table(QStringLiteral("planet")));
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Add 2 tables from SQL"));
}

void ClipboardTest::sqlDialogTellsWhatFails()
{
    inDialog<SqlDialog>([](SqlDialog &dialog) {
        auto *script = dialog.findChild<QPlainTextEdit *>(QStringLiteral("sqlScript"));
        QTRY_VERIFY2(script->hasFocus(), dialog.focusWidget() ? dialog.focusWidget()->metaObject()->className() : "");
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("addFromSql"))->isEnabled());
        script->insertPlainText(QStringLiteral("CREATE TABLE a (id integer);\nATTACH 'x' AS y;\n"));
        QTest::keyClicks(script, QStringLiteral("CREATE TABLE b (;"));
        waitUntilRead(dialog);
        const QStringList shown = previewed(dialog);
        QCOMPARE(shown.at(0), QStringLiteral("Could not be read"));
        QVERIFY2(shown.at(1).startsWith(QLatin1String("Line 2: It was not run")), qPrintable(shown.at(1)));
        QVERIFY2(shown.at(2).startsWith(QLatin1String("Line 3: ")), qPrintable(shown.at(2)));
        QCOMPARE(shown.mid(3), QStringList({"Would be added", "a: 1 columns"}));
        // A click on it shows where it is.
        auto *list = dialog.findChild<QTreeWidget *>();
        const QTreeWidgetItem *problem = list->topLevelItem(0)->child(1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(problem).center());
        QCOMPARE(script->textCursor().selectedText(), QStringLiteral("CREATE TABLE b (;"));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("sql_dialog_problems"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stack().count(), 0);
}

void ClipboardTest::sqlDialogCanLeaveOut()
{
    inDialog<SqlDialog>([](SqlDialog &dialog) {
        waitUntilRead(dialog);
        auto *list = dialog.findChild<QTreeWidget *>();
        list->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("addFromSql"))->text(), QStringLiteral("Add 1"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("addFromSql")), Qt::LeftButton);
    });
    flow().addFromSql(QStringLiteral("CREATE TABLE alpha (id integer); CREATE TABLE beta (id integer)"));
    QVERIFY(table(QStringLiteral("alpha")).isNull());
    QVERIFY(named(QStringLiteral("beta")));
}

void ClipboardTest::sqlDialogLooks()
{
    const QString script = QStringLiteral(R"(CREATE TYPE mood AS ENUM ('good', 'so so');

CREATE TABLE author (
    id serial PRIMARY KEY,
    name character varying(200) NOT NULL,
    feels mood DEFAULT 'good'::mood
);

CREATE TABLE book (
    id bigserial PRIMARY KEY,
    author_id integer NOT NULL REFERENCES author(id) ON DELETE CASCADE,
    title text
);

INSERT INTO author VALUES (1, 'Ann');
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
)");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString suffix = mode == ThemeMode::Dark ? QStringLiteral("_dark") : QStringLiteral("_light");
        m_themes->setMode(mode);
        inDialog<SqlDialog>([&suffix](SqlDialog &dialog) {
            waitUntilRead(dialog);
            QCoreApplication::processEvents();
            // All is seen: no row is wider than its list.
            const auto *list = dialog.findChild<QTreeWidget *>();
            QVERIFY(list->horizontalScrollBar()->maximum() == 0);
            keepForLooking(dialog.grab().toImage(), QStringLiteral("sql_dialog") + suffix);
            dialog.reject();
        });
        flow().addFromSql(script);
        workspace().selection().select({table(QStringLiteral("genre")), table(QStringLiteral("publisher"))});
        QTRY_VERIFY(workspace().findChild<QLineEdit *>(QStringLiteral("columnForAll"))->isVisible());
        keepForLooking(workspace().inspector().grab().toImage(), QStringLiteral("many") + suffix);
        inDialog<TemplateDialog>([&suffix](TemplateDialog &dialog) {
            keepForLooking(dialog.grab().toImage(), QStringLiteral("templates") + suffix);
            dialog.reject();
        });
        action(ActionId::Templates).trigger();
    }
}

void ClipboardTest::sqlIsReadByAServer()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    const QString before = database.catalogue();
    const ServerAddress server = database.address().server;
    ConnectionUrl url{
        .kind = ConnectionUrl::Kind::PostgreSql, .database = server.database, .port = server.port, .user = server.user};
    url.options = {{QStringLiteral("socket"), server.socket}};
    Project project = document().project();
    project.connections.append({QStringLiteral("pg"), url.text(), ConnectionProfile::Environment::Development});
    project.connections.append({QStringLiteral("live"), url.text(), ConnectionProfile::Environment::Production});
    document().editProject(QStringLiteral("connections"), project);
    inDialog<SqlDialog>([](SqlDialog &dialog) {
        waitUntilRead(dialog);
        auto *readers = dialog.findChild<QComboBox *>(QStringLiteral("sqlReader"));
        auto *now = dialog.findChild<QPushButton *>(QStringLiteral("sqlReadNow"));
        QVERIFY(!now->isVisible());
        QCOMPARE(readers->count(), 2);
        readers->setFocus();
        QTest::keyClick(readers, Qt::Key_Down);
        emit readers->activated(1);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("sqlDialect"))->currentData().toString(), "postgresql");
        QVERIFY(now->isVisible());
        auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addFromSql"));
        QVERIFY(!add->isEnabled());
        keepForLooking(dialog.grab().toImage(), QStringLiteral("sql_dialog_server"));
        QTest::mouseClick(now, Qt::LeftButton);
        const auto *error = dialog.findChild<Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled() || error->isVisible(), 10000);
        QVERIFY2(add->isEnabled(), qPrintable(error->text()));
        QTest::mouseClick(add, Qt::LeftButton);
    });
    flow().addFromSql(QStringLiteral("CREATE TABLE planet (id bigserial PRIMARY KEY, area box)"));
    QVERIFY(named(QStringLiteral("planet")));
    QCOMPARE(named(QStringLiteral("planet"))->columnNamed(u"area")->type, DataType::fromText(QStringLiteral("box")));
    QCOMPARE(database.catalogue(), before);
}

void ClipboardTest::sqlFileIsDropped()
{
    const QString path = m_dir->filePath(QStringLiteral("tables.sql"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE TABLE dropped_here (id integer)");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    inDialog<SqlDialog>([](SqlDialog &dialog) {
        waitUntilRead(dialog);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("addFromSql")), Qt::LeftButton);
    });
    const QPoint at(50, 50);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(diagram().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(diagram().viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(named(QStringLiteral("dropped_here")));
}

void ClipboardTest::templatesByDialog()
{
    select({QStringLiteral("genre"), QStringLiteral("book")});
    inDialog<TemplateDialog>([](TemplateDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Soft delete"));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("templates"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("templateInto")), Qt::LeftButton);
    });
    action(ActionId::Templates).trigger();
    QVERIFY(named(QStringLiteral("genre"))->columnNamed(u"deleted_at"));
    QVERIFY(named(QStringLiteral("book"))->columnNamed(u"deleted_at"));
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Add template Soft delete to 2 tables"));

    workspace().selection().clear();
    inDialog<TemplateDialog>([](TemplateDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("templateInto"))->isVisible());
        QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Return);
    });
    action(ActionId::Templates).trigger();
    QVERIFY(named(QStringLiteral("table")));
    QCOMPARE(named(QStringLiteral("table"))->columns.size(), 3);
}

void ClipboardTest::ownTemplates()
{
    select({QStringLiteral("genre")});
    action(ActionId::SaveTemplate).trigger();
    typeIntoPopup(QStringLiteral("Mine"));
    const TemplateStore &store = workspace().findChild<TemplateFlow *>()->store();
    QVERIFY(store.contains(QStringLiteral("mine")));

    inDialog<TemplateDialog>([this](TemplateDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_End);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("templateRename")), Qt::LeftButton);
        typeIntoPopup(QStringLiteral("Ours"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Ours"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("templateNew")), Qt::LeftButton);
    });
    action(ActionId::Templates).trigger();
    QVERIFY(named(QStringLiteral("genre_2")));

    inDialog<TemplateDialog>([](TemplateDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        const int count = list->count();
        QTest::keyClick(list, Qt::Key_End);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("templateDelete")), Qt::LeftButton);
        QCOMPARE(list->count(), count - 1);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("templateDelete"))->isVisible());
        dialog.reject();
    });
    action(ActionId::Templates).trigger();
    QVERIFY(store.templates().isEmpty());
}

void ClipboardTest::joinTable()
{
    select({QStringLiteral("genre"), QStringLiteral("publisher")});
    action(ActionId::AddJoinTable).trigger();
    const Table *join = named(QStringLiteral("genre_publisher"));
    QVERIFY(join);
    QCOMPARE(join->foreignKeys.size(), 2);
    QCOMPARE(stack().undoText(), QStringLiteral("Add join table genre_publisher"));
}

void ClipboardTest::editsOfManyTables()
{
    select({QStringLiteral("genre"), QStringLiteral("publisher")});
    auto *column = workspace().findChild<QLineEdit *>(QStringLiteral("columnForAll"));
    QTRY_VERIFY(column->isVisible());
    column->setFocus();
    QTest::keyClicks(column, QStringLiteral("tenant uuid not null"));
    QTest::keyClick(column, Qt::Key_Return);
    for (const QString &name : {QStringLiteral("genre"), QStringLiteral("publisher")})
        QCOMPARE(named(name)->columnNamed(u"tenant")->type, DataType::of(DataType::Kind::Uuid));
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Add column tenant to 2 tables"));

    QTest::keyClicks(column, QStringLiteral("x -> nowhere"));
    QTest::keyClick(column, Qt::Key_Return);
    QCOMPARE(stack().count(), 1);

    auto *comment = workspace().findChild<QLineEdit *>(QStringLiteral("commentForAll"));
    comment->setFocus();
    QTest::keyClicks(comment, QStringLiteral("ours"));
    QTest::keyClick(comment, Qt::Key_Return);
    QCOMPARE(named(QStringLiteral("publisher"))->comment, QStringLiteral("ours"));
    QCOMPARE(stack().count(), 2);

    keepForLooking(workspace().inspector().grab().toImage(), QStringLiteral("many"));
    auto *strict = workspace().findChild<QAbstractButton *>(QStringLiteral("strictForAll"));
    const bool before = named(QStringLiteral("genre"))->options.strict;
    QTest::mouseClick(strict, Qt::LeftButton, {}, QPoint(8, strict->height() / 2));
    QCOMPARE(named(QStringLiteral("genre"))->options.strict, !before);
    QCOMPARE(named(QStringLiteral("publisher"))->options.strict, !before);
    QCOMPARE(stack().count(), 3);
}

void ClipboardTest::tablesMoveToAnotherApp()
{
    const ObjectId genre = table(QStringLiteral("genre"));
    const ObjectId publisher = table(QStringLiteral("publisher"));
    const QString from = document().appOf(genre);
    QString to;
    for (const App &app : document().project().apps) {
        if (app.name != from)
            to = app.name;
    }
    const QPointF place = document().positions().value(genre);
    select({QStringLiteral("genre"), QStringLiteral("publisher")});
    auto *apps = workspace().findChild<QComboBox *>(QStringLiteral("appForAll"));
    QTRY_VERIFY(apps->isVisible());
    apps->setFocus();
    QTest::keyClicks(apps, to);
    emit apps->textActivated(to);
    QCOMPARE(document().appOf(genre), to);
    QCOMPARE(document().appOf(publisher), to);
    QCOMPARE(document().positions().value(genre), place);
    QCOMPARE(stack().count(), 1);
    stack().undo();
    QCOMPARE(document().appOf(genre), from);
}

void ClipboardTest::editsOfManyColumns()
{
    select({QStringLiteral("book")});
    QTRY_VERIFY(columns().isVisible());
    columns().setFocus();
    columns().selectRow(1);
    columns().selectionModel()->select(columns().model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto chosen = [this](const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), columns().mapToGlobal(QPoint()));
        QApplication::sendEvent(&columns(), &event);
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *found = nullptr;
        for (QAction *each : menu ? menu->actions() : QList<QAction *>()) {
            if (each->text() == text)
                found = each;
        }
        if (found)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(found).center());
        return found != nullptr;
    };
    QVERIFY(chosen(QStringLiteral("Set type…")));
    // What is wrong is said below the field, and nothing is taken.
    typeIntoPopup(QStringLiteral("varchar(0)"));
    QVERIFY(qobject_cast<FieldPopup *>(QApplication::activePopupWidget()));
    QCOMPARE(stack().count(), 0);
    typeIntoPopup(QStringLiteral("varchar(77)"));
    const Table *book = named(QStringLiteral("book"));
    QCOMPARE(book->columns.at(1).type, DataType::varchar(77));
    QCOMPARE(book->columns.at(2).type, DataType::varchar(77));
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QStringLiteral("Change type of 2 columns (book)"));
    QVERIFY(chosen(QStringLiteral("Forbid null")) || stack().count() == 1);
    QVERIFY(!named(QStringLiteral("book"))->columns.at(1).nullable);
    QVERIFY(!named(QStringLiteral("book"))->columns.at(2).nullable);
    QVERIFY(chosen(QStringLiteral("Set default…")));
    typeIntoPopup(QStringLiteral("'x'"));
    QCOMPARE(named(QStringLiteral("book"))->columns.at(2).defaultValue, DefaultValue::literal(QStringLiteral("x")));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    columns().setFocus();
    QVERIFY(columns().hasFocus());
    press(Qt::Key_Delete, Qt::NoModifier);
    QCOMPARE(stack().undoText(), QStringLiteral("Drop 2 columns (book)"));
}

QTEST_MAIN(ClipboardTest)

#include "tst_clipboard.moc"
