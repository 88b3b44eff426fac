// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/connections/connections_dialog.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/exporting/export_dialog.h"
#include "ui/review/review_panel.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QtTest>

using namespace joinery;

/** Everything a person can go to has a name that a screen reader says; whatever has the focus can be seen to have it.
 */
class AccessibleNamesTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void startPage();
    void workspaceAndItsPages();
    void inspectorOfEverything();
    void dialogs();
    void tabGoesEverywhere();

private:
    void check(QWidget &root, const QString &where);
    void checkNextDialog(ActionId opener, const QString &where);

    QStringList m_unnamed;
};

namespace {

bool isInteractive(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget))
        return false;
    // Parts of combo boxes and spin boxes are named by the whole.
    const QWidget *parent = widget.parentWidget();
    if (parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(QString::fromLatin1(at->metaObject()->className()).remove(QStringLiteral("joinery::")) +
                     (name.isEmpty() ? QString() : QLatin1Char('#') + name));
    }
    return path.join(QLatin1Char('/'));
}

} // namespace

void AccessibleNamesTest::check(QWidget &root, const QString &where)
{
    QCoreApplication::processEvents();
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        const QString name = access ? access->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            m_unnamed.append(where + QStringLiteral(": ") + pathOf(*widget));
    }
    m_unnamed.removeDuplicates();
}

void AccessibleNamesTest::checkNextDialog(ActionId opener, const QString &where)
{
    bool seen = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        seen = true;
        check(*dialog, where);
        dialog->close();
    });
    timer.start(30);
    action(opener).trigger();
    timer.stop();
    QVERIFY2(seen, qPrintable(where));
}

void AccessibleNamesTest::startPage()
{
    m_unnamed.clear();
    check(*m_window, QStringLiteral("start page"));
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(m_unnamed.join(QLatin1Char('\n'))));
}

void AccessibleNamesTest::workspaceAndItsPages()
{
    m_unnamed.clear();
    openSample();
    for (const ActionId id : {ActionId::GoToReview, ActionId::GoToMigrations, ActionId::GoToProblems}) {
        action(id).trigger();
        check(*m_window, action(id).text());
    }
    const Result<QList<Migration>> none = document().createMigrations({});
    QVERIFY(none);
    workspace().addTableTo(workspace().currentApp());
    action(ActionId::GoToReview).trigger();
    QTest::qWait(300);
    check(*m_window, QStringLiteral("review with changes"));
    m_window->commandPalette().show();
    check(m_window->commandPalette(), QStringLiteral("palette"));
    m_window->commandPalette().hide();
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(m_unnamed.join(QLatin1Char('\n'))));
}

void AccessibleNamesTest::inspectorOfEverything()
{
    m_unnamed.clear();
    openSample();
    QList<ObjectId> objects{ObjectId()};
    const Schema model = document().unitedModel();
    objects += model.tables.ids() + model.enums.ids() + model.objects.ids();
    for (const ObjectId object : std::as_const(objects)) {
        workspace().selection().select(object.isNull() ? QList<ObjectId>() : QList<ObjectId>{object});
        QCoreApplication::processEvents();
        QWidget *inspector = m_window->findChild<QWidget *>(QStringLiteral("inspector"));
        QWidget &looked = inspector ? *inspector : static_cast<QWidget &>(*m_window);
        check(looked, QStringLiteral("inspector"));
        for (QTabBar *tabs : m_window->findChildren<QTabBar *>()) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                check(looked, QStringLiteral("inspector, ") + tabs->tabText(i));
            }
        }
    }
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(m_unnamed.join(QLatin1Char('\n'))));
}

void AccessibleNamesTest::dialogs()
{
    m_unnamed.clear();
    checkNextDialog(ActionId::NewProject, QStringLiteral("new project"));
    checkNextDialog(ActionId::Settings, QStringLiteral("settings"));
    checkNextDialog(ActionId::ShowShortcuts, QStringLiteral("shortcuts"));
    checkNextDialog(ActionId::About, QStringLiteral("about"));
    openSample();
    checkNextDialog(ActionId::Export, QStringLiteral("export"));
    checkNextDialog(ActionId::ManageConnections, QStringLiteral("connections"));
    workspace().addTableTo(workspace().currentApp());
    QTest::qWait(300);
    checkNextDialog(ActionId::CreateMigration, QStringLiteral("create migration"));
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(m_unnamed.join(QLatin1Char('\n'))));
}

void AccessibleNamesTest::tabGoesEverywhere()
{
    openSample();
    action(ActionId::GoToReview).trigger();
    QSet<QWidget *> reached;
    QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    for (int i = 0; i < 400 && at && !reached.contains(at); ++i) {
        reached.insert(at);
        at = at->nextInFocusChain();
        while (at && !reached.contains(at) &&
               (!at->isVisible() || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus)))
            at = at->nextInFocusChain();
    }
    QStringList missed;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && isInteractive(*widget) && !widget->focusProxy() &&
            widget->window() == m_window.get() && (widget->focusPolicy() & Qt::TabFocus) && !reached.contains(widget))
            missed.append(pathOf(*widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
}

QTEST_MAIN(AccessibleNamesTest)
#include "tst_accessible_names.moc"
