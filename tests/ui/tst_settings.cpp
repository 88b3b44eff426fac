// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_file.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/model_edits.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

/** The settings as a value, as a file, and as the dialog that changes them. */
class SettingsTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup();
    void everySettingIsKept();
    void whatMakesNoSenseIsUsual();
    void twoProcessesKeepTheirChoices();
    void chosenKeysGoBeforeUsualOnes();
    void allUsualKeysComeBack();
    void selectingAllKeepsItsKey();
    void keysThatAreTakenAwayAreGone();
    void theIconFollowsTheTheme();
    void usualSettingsTakeNoRoom();
    void itOpensByKey();
    void searchingShowsWhatIsMeantAndMarksIt();
    void pagesAreGoneThroughByKeyboard();
    void choicesCountAtOnce();
    void themeIsChangedLive();
    void typesAreThoseOfNewTables();
    void aTypeThatIsNoneIsRefused();
    void keysAreChanged();
    void keysOfOthersAreAskedFor();
    void lettersAloneAreNoKeys();
    void everythingCanBeReset();
    void everyActionHasKeysOfItsOwn();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    [[nodiscard]] SettingsStore &store() const { return m_themes->settings(); }
    SettingsDialog &openDialog();
    /** The control of the row with that title. */
    template <typename Control>
    [[nodiscard]] Control *control(const QString &title) const;
    [[nodiscard]] KeyField &keysOf(ActionId id) const;
    void goTo(const QString &page) const;
    /** Whether a label that is shown there says something like it. */
    [[nodiscard]] static bool says(const QWidget &where, const QString &text);

    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsTest::cleanup()
{
    m_dialog.reset();
    close();
}

SettingsDialog &SettingsTest::openDialog()
{
    m_dialog = std::make_unique<SettingsDialog>(*m_themes, m_window->actions(), m_window.get());
    m_dialog->show();
    return *m_dialog;
}

template <typename Control>
Control *SettingsTest::control(const QString &title) const
{
    for (const SettingRow *row : m_dialog->findChildren<SettingRow *>()) {
        if (row->title() == title) {
            auto *its = qobject_cast<Control *>(&row->control());
            return its ? its : row->control().findChild<Control *>();
        }
    }
    return nullptr;
}

KeyField &SettingsTest::keysOf(ActionId id) const
{
    return *m_dialog->findChild<QWidget *>(QStringLiteral("keys/") + ActionSet::name(id))->findChild<KeyField *>();
}

void SettingsTest::goTo(const QString &page) const
{
    auto *list = m_dialog->findChild<QListWidget *>();
    list->setCurrentItem(list->findItems(page, Qt::MatchExactly).value(0));
}

bool SettingsTest::says(const QWidget &where, const QString &text)
{
    const QList<QLabel *> labels = where.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void SettingsTest::everySettingIsKept()
{
    Settings other;
    other.theme = ThemeMode::HighContrast;
    other.reducedMotion = true;
    other.language = QStringLiteral("de");
    other.autosave = {true, 77};
    other.asksBeforeDropping = false;
    other.diagram.comments = true;
    other.diagram.notation = Notation::Uml;
    other.types = {{QStringLiteral("postgresql"), {QStringLiteral("bigint"), QStringLiteral("varchar(80)")}},
                   {QStringLiteral("sqlite"), {{}, QStringLiteral("blob")}}};
    other.newDialect = QStringLiteral("mariadb");
    other.newFolder = QStringLiteral("/tmp/projects");
    other.keys = {{QStringLiteral("Save"), {QKeySequence(QStringLiteral("Ctrl+Alt+S"))}}, {QStringLiteral("Fit"), {}}};
    QSettings file(m_dir->filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    QVERIFY(readSettings(file) == Settings());
    writeSettings(file, other);
    QVERIFY(readSettings(file) == other);
    file.sync();
    QSettings again(file.fileName(), QSettings::IniFormat);
    QVERIFY(readSettings(again) == other);
    writeSettings(file, Settings());
    QVERIFY(readSettings(file) == Settings());
}

void SettingsTest::whatMakesNoSenseIsUsual()
{
    QSettings file(m_dir->filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    file.setValue(QStringLiteral("theme"), QStringLiteral("neon"));
    file.setValue(QStringLiteral("autosave/seconds"), -4);
    file.setValue(QStringLiteral("newProject/dialect"), QStringLiteral("dbase"));
    file.setValue(QStringLiteral("diagram/notation"), QStringLiteral("runes"));
    Settings expected;
    expected.autosave.seconds = shortestAutosave;
    QVERIFY(readSettings(file) == expected);
}

void SettingsTest::usualSettingsTakeNoRoom()
{
    QSettings file(m_dir->filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    writeSettings(file, Settings());
    for (const QString &key : file.allKeys())
        QVERIFY2(key.startsWith(QStringLiteral("diagram/")), qPrintable(key));
}

void SettingsTest::itOpensByKey()
{
    QString title;
    QTimer::singleShot(0, this, [&title] {
        QWidget *dialog = QApplication::activeModalWidget();
        title = dialog ? dialog->windowTitle() : QString();
        if (dialog)
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(title, QStringLiteral("Settings"));
}

void SettingsTest::searchingShowsWhatIsMeantAndMarksIt()
{
    openDialog();
    auto *search = m_dialog->findChild<SearchField *>();
    QVERIFY(search->hasFocus() || m_dialog->focusWidget() == search);
    QTest::keyClicks(search, QStringLiteral("CONTRAST theme"));
    QStringList shown;
    for (const SettingRow *row : m_dialog->findChildren<SettingRow *>()) {
        if (row->isVisible())
            shown.append(row->title());
    }
    QVERIFY2(shown.contains(QStringLiteral("Theme")), qPrintable(shown.join(QLatin1Char('|'))));
    QVERIFY(shown.contains(QStringLiteral("High contrast theme")));
    QVERIFY(!shown.contains(QStringLiteral("Notation")));
    QVERIFY(says(*m_dialog, QStringLiteral(">Theme</span>")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QVERIFY(!control<QComboBox>(QStringLiteral("Theme"))->isVisible());
    QVERIFY(says(*m_dialog, QStringLiteral("No setting")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(control<QComboBox>(QStringLiteral("Theme"))->isVisible());
    QCOMPARE(withMarked(QStringLiteral("a<b"), {QStringLiteral("<")}, Theme::light()).count(QStringLiteral("&lt;")), 1);
}

void SettingsTest::pagesAreGoneThroughByKeyboard()
{
    openDialog();
    auto *list = m_dialog->findChild<QListWidget *>();
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->currentRow(), row);
        int visible = 0;
        for (const SettingsPage *page : m_dialog->findChildren<SettingsPage *>())
            visible += page->isVisible();
        QCOMPARE(visible, 1);
        QTest::keyClick(list, Qt::Key_Down);
    }
}

void SettingsTest::choicesCountAtOnce()
{
    openSample();
    openDialog();
    goTo(QStringLiteral("Diagram"));
    auto *comments = control<QCheckBox>(QStringLiteral("Show comments"));
    QVERIFY(!workspace().diagram().choices().comments);
    QTest::mouseClick(comments, Qt::LeftButton, {}, QPoint(8, comments->height() / 2));
    QVERIFY(workspace().diagram().choices().comments);
    QVERIFY(action(ActionId::ShowComments).isChecked());
    // And the other way round.
    action(ActionId::ShowComments).trigger();
    QVERIFY(!comments->isChecked());
    auto *notation = control<QComboBox>(QStringLiteral("Notation"));
    notation->setFocus();
    QTest::keyClick(notation, Qt::Key_Down);
    QCOMPARE(workspace().diagram().choices().notation, Notation::InformationEngineering);
    QVERIFY(action(ActionId::NotationEngineering).isChecked());
    auto *seconds = control<QSpinBox>(QStringLiteral("Interval"));
    goTo(QStringLiteral("Saving"));
    seconds->setFocus();
    QTest::keyClick(seconds, Qt::Key_Up);
    QCOMPARE(store().values().autosave.seconds, 31);
}

void SettingsTest::themeIsChangedLive()
{
    openDialog();
    auto *theme = control<QComboBox>(QStringLiteral("Theme"));
    theme->setCurrentIndex(theme->findText(QStringLiteral("High contrast")));
    QVERIFY(m_themes->theme().highContrast);
    QVERIFY(action(ActionId::ThemeHighContrast).isChecked());
    action(ActionId::ThemeLight).trigger();
    QCOMPARE(theme->currentText(), QStringLiteral("Light"));
    QVERIFY(!m_themes->theme().dark);
}

void SettingsTest::typesAreThoseOfNewTables()
{
    openSample();
    openDialog();
    goTo(QStringLiteral("New projects and columns"));
    auto *key = control<QLineEdit>(QStringLiteral("Primary key (SQLite)"));
    QTest::keyClicks(key, QStringLiteral("bigint"));
    QTest::keyClick(key, Qt::Key_Return);
    auto *column = control<QLineEdit>(QStringLiteral("Column (SQLite)"));
    column->setFocus();
    QTest::keyClicks(column, QStringLiteral("varchar(80)"));
    QTest::keyClick(column, Qt::Key_Return);
    QCOMPARE(store().values().types.value(QStringLiteral("sqlite")).column, QStringLiteral("varchar(80)"));
    QCOMPARE(document().newTypes().column, DataType::fromUserText(QStringLiteral("varchar(80)")));
    const Result<ObjectId> added = addTable(document(), workspace().currentApp());
    QVERIFY(added);
    QCOMPARE(document().table(*added)->columns.first().type, DataType::of(DataType::Kind::BigInt));
}

void SettingsTest::aTypeThatIsNoneIsRefused()
{
    openDialog();
    goTo(QStringLiteral("New projects and columns"));
    auto *key = control<QLineEdit>(QStringLiteral("Primary key (SQLite)"));
    QTest::keyClicks(key, QStringLiteral("int; drop"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(key->property("problem").toBool());
    QVERIFY(!key->toolTip().isEmpty());
    QVERIFY(store().values().types.isEmpty() || store().values().types.value(QStringLiteral("sqlite")).key.isEmpty());
}

void SettingsTest::keysAreChanged()
{
    openDialog();
    goTo(QStringLiteral("Keyboard"));
    KeyField &field = keysOf(ActionId::Fit);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    const QKeySequence wanted(QStringLiteral("Ctrl+Alt+F"));
    QCOMPARE(action(ActionId::Fit).shortcuts(), QList<QKeySequence>{wanted});
    QVERIFY2(action(ActionId::Fit).toolTip().contains(wanted.toString(QKeySequence::NativeText)),
             qPrintable(action(ActionId::Fit).toolTip()));
    QCOMPARE(field.text(), wanted.toString(QKeySequence::NativeText));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(action(ActionId::Fit).shortcuts().isEmpty());
    QTest::mouseClick(m_dialog->findChild<QWidget *>(QStringLiteral("keys/Fit"))->findChild<QToolButton *>(),
                      Qt::LeftButton);
    QCOMPARE(action(ActionId::Fit).shortcuts(), ActionSet::usualKeys(ActionId::Fit));
    QVERIFY(store().values().keys.isEmpty());
}

void SettingsTest::keysOfOthersAreAskedFor()
{
    openDialog();
    goTo(QStringLiteral("Keyboard"));
    KeyField &field = keysOf(ActionId::Fit);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(action(ActionId::Fit).shortcuts(), ActionSet::usualKeys(ActionId::Fit));
    auto *control = m_dialog->findChild<QWidget *>(QStringLiteral("keys/Fit"));
    auto *take = control->findChild<QPushButton *>();
    QVERIFY(take->isVisible());
    QVERIFY(says(*control, QStringLiteral("Save")));
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(action(ActionId::Fit).shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(action(ActionId::Save).shortcuts().isEmpty());
    QVERIFY(!take->isVisible());
    QCOMPARE(keysOf(ActionId::Save).text(), QString());
}

void SettingsTest::twoProcessesKeepTheirChoices()
{
    SettingsStore other(*m_settings);
    Settings mine = store().values();
    mine.theme = ThemeMode::Dark;
    mine.diagram.enums = true;
    mine.types.insert(QStringLiteral("sqlite"), {QStringLiteral("bigint"), {}});
    mine.keys.insert(QStringLiteral("Save"), {});
    store().set(mine);

    Settings theirs = other.values();
    theirs.language = QStringLiteral("de");
    theirs.types.insert(QStringLiteral("postgresql"), {QStringLiteral("uuid"), {}});
    theirs.keys.insert(QStringLiteral("Fit"), {QKeySequence(Qt::Key_F8)});
    other.set(theirs);
    Settings both = mine;
    both.language = theirs.language;
    both.types.insert(theirs.types);
    both.keys.insert(theirs.keys);
    QCOMPARE(readSettings(*m_settings), both);
    QCOMPARE(other.values(), both);

    // Taking one's own back leaves theirs.
    Settings without = store().values();
    without.keys.remove(QStringLiteral("Save"));
    store().set(without);
    both.keys.remove(QStringLiteral("Save"));
    QCOMPARE(readSettings(*m_settings), both);
}

void SettingsTest::chosenKeysGoBeforeUsualOnes()
{
    ActionSet actions(m_themes->theme());
    const QKeySequence save(QStringLiteral("Ctrl+S"));
    actions.setKeys({{QStringLiteral("Fit"), {save}}});
    QCOMPARE(actions.action(ActionId::Fit).shortcut(), save);
    QVERIFY(actions.action(ActionId::Save).shortcuts().isEmpty());
    actions.setKeys({});
    QCOMPARE(actions.action(ActionId::Save).shortcut(), save);
}

void SettingsTest::allUsualKeysComeBack()
{
    const QList<QKeySequence> usual = ActionSet::usualKeys(ActionId::ZoomIn);
    QVERIFY(usual.size() > 1);
    Settings settings = store().values();
    settings.keys = {{QStringLiteral("ZoomIn"), {}}, {QStringLiteral("Fit"), {usual.last()}}};
    store().set(settings);
    openDialog();
    goTo(QStringLiteral("Keyboard"));
    auto *control = m_dialog->findChild<QWidget *>(QStringLiteral("keys/ZoomIn"));
    QTest::mouseClick(control->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(action(ActionId::ZoomIn).shortcuts().isEmpty());
    QTest::mouseClick(control->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(action(ActionId::ZoomIn).shortcuts(), usual);
    QVERIFY(action(ActionId::Fit).shortcuts().isEmpty());
}

void SettingsTest::selectingAllKeepsItsKey()
{
    openDialog();
    goTo(QStringLiteral("Keyboard"));
    KeyField &field = keysOf(ActionId::Fit);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(action(ActionId::Fit).shortcuts(), ActionSet::usualKeys(ActionId::Fit));
    QVERIFY(says(*m_dialog->findChild<QWidget *>(QStringLiteral("keys/Fit")), QStringLiteral("selects all")));
}

void SettingsTest::keysThatAreTakenAwayAreGone()
{
    openSample();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    DiagramView &view = workspace().diagram();
    const ObjectId card = table(QStringLiteral("author"));
    workspace().selection().select({card});
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_P);
    QVERIFY(document().pinned().contains(card));
    const double zoom = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.zoom() > zoom);

    Settings settings = store().values();
    for (const char *name : {"PinCards", "Delete", "Rename", "PlaceTable", "ZoomIn", "ZoomOut"})
        settings.keys.insert(QLatin1String(name), {});
    store().set(settings);
    const double before = view.zoom();
    const int steps = document().undoStack().count();
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_Delete, Qt::Key_F2, Qt::Key_T})
        QTest::keyClick(&view, key);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(document().undoStack().count(), steps);
    const QList<QLineEdit *> fields = view.findChildren<QLineEdit *>();
    QVERIFY(std::none_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) { return field->isVisible(); }));
    QVERIFY(!view.tableTool().isActive());
    QCOMPARE(view.zoom(), before);
    QTest::keyClick(&view, Qt::Key_Backspace);
    QVERIFY(!document().model(document().appOf(card)).tables.contains(card));
}

void SettingsTest::theIconFollowsTheTheme()
{
    m_themes->setMode(ThemeMode::Light);
    openDialog();
    const auto *usual = m_dialog->findChild<QWidget *>(QStringLiteral("keys/Fit"))->findChild<QToolButton *>();
    const QImage light = usual->icon().pixmap(16).toImage();
    m_themes->setMode(ThemeMode::Dark);
    QVERIFY(usual->icon().pixmap(16).toImage() != light);
}

void SettingsTest::lettersAloneAreNoKeys()
{
    openDialog();
    goTo(QStringLiteral("Keyboard"));
    KeyField &field = keysOf(ActionId::Fit);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F);
    QTest::keyClick(&field, Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(action(ActionId::Fit).shortcuts(), ActionSet::usualKeys(ActionId::Fit));
    QTest::keyClick(&field, Qt::Key_F8);
    QCOMPARE(action(ActionId::Fit).shortcut(), QKeySequence(Qt::Key_F8));
}

void SettingsTest::everythingCanBeReset()
{
    Settings other;
    other.theme = ThemeMode::HighContrast;
    other.keys = {{QStringLiteral("Save"), {}}};
    other.diagram.enums = true;
    store().set(other);
    QVERIFY(action(ActionId::Save).shortcuts().isEmpty());
    openDialog();
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto reset = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [](const QPushButton *button) { return button->text() == "Reset all…"; });
    QVERIFY(reset != buttons.cend());
    answerWith(QStringLiteral("Keep them"));
    QTest::mouseClick(*reset, Qt::LeftButton);
    QVERIFY(store().values() == other);
    answerWith(QStringLiteral("Reset"));
    QTest::mouseClick(*reset, Qt::LeftButton);
    QVERIFY(store().values() == Settings());
    QCOMPARE(action(ActionId::Save).shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
}

void SettingsTest::everyActionHasKeysOfItsOwn()
{
    QMap<QString, QString> owners;
    for (const QAction *each : m_window->actions().all()) {
        for (const QKeySequence &key : each->shortcuts()) {
            const QString written = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(written), qPrintable(written + QStringLiteral(": ") + owners.value(written) +
                                                           QStringLiteral(", ") + each->text()));
            owners.insert(written, each->text());
        }
    }
}

void SettingsTest::nothingIsClipped_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::HighContrast;
}

void SettingsTest::nothingIsClipped()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    openDialog();
    auto *list = m_dialog->findChild<QListWidget *>();
    const auto *area = m_dialog->findChild<QScrollArea *>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QCoreApplication::processEvents();
        keepForLooking(m_dialog->grab().toImage(),
                       QStringLiteral("settings_%1_%2").arg(themeModeName(mode), list->item(row)->text()));
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        for (const QLabel *label : area->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }
    auto *search = m_dialog->findChild<SearchField *>();
    search->setText(QStringLiteral("show"));
    QCoreApplication::processEvents();
    keepForLooking(m_dialog->grab().toImage(), QStringLiteral("settings_%1_search").arg(themeModeName(mode)));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
