// SPDX-License-Identifier: MIT
// Margins and spacings of all layouts lie on a grid of four pixels.
#include "tests/support_ui/open_window.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/document/selection.h"
#include "ui/shell/diagram_pane.h"
#include "ui/widgets/toast_area.h"

#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QTimer>
#include <QtTest>

using namespace joinery;

namespace {

constexpr int grid = 4;

/** Layouts that are made for something else than a grid. */
const QHash<QString, QString> exceptions{
    {QStringLiteral("joinery::SqlPane"), QStringLiteral("its margin is the border of one pixel, and three")},
    {QStringLiteral("joinery::LayersPanel"), QStringLiteral("its margin is the border of one pixel")},
    {QStringLiteral("joinery::SegmentedControl"), QStringLiteral("the ground shows by two pixels around the words")},
};

/** Qt lays its own widgets out as it likes. */
bool isQts(const QWidget &owner)
{
    const QString name = QString::fromLatin1(owner.metaObject()->className());
    const QStringList plain{QStringLiteral("QWidget"), QStringLiteral("QFrame"), QStringLiteral("QDialog")};
    return name.startsWith(QLatin1Char('Q')) && !plain.contains(name);
}

/** The first of ours that it is in. */
QString ownerOf(const QLayout &layout)
{
    const QWidget *owner = layout.parentWidget();
    while (owner && QString::fromLatin1(owner->metaObject()->className()).startsWith(QLatin1Char('Q')))
        owner = owner->parentWidget();
    return owner ? QString::fromLatin1(owner->metaObject()->className()) : QString();
}

QList<int> lengthsOf(const QLayout &layout)
{
    const QMargins margins = layout.contentsMargins();
    QList<int> lengths{margins.left(), margins.top(), margins.right(), margins.bottom()};
    if (const auto *form = qobject_cast<const QFormLayout *>(&layout))
        lengths << form->horizontalSpacing() << form->verticalSpacing();
    else if (const auto *rows = qobject_cast<const QGridLayout *>(&layout))
        lengths << rows->horizontalSpacing() << rows->verticalSpacing();
    else
        lengths << layout.spacing();
    for (int i = 0; i < layout.count(); ++i) {
        const QSpacerItem *spacer = layout.itemAt(i)->spacerItem();
        if (spacer && !(spacer->expandingDirections() & (Qt::Horizontal | Qt::Vertical)))
            lengths << spacer->sizeHint().width() << spacer->sizeHint().height();
    }
    return lengths;
}

/** Layouts within the widget that are not on the grid, a line each. */
QStringList offGrid(const QWidget &widget)
{
    QStringList found;
    QList<QLayout *> layouts = widget.findChildren<QLayout *>();
    for (const QLayout *layout : std::as_const(layouts)) {
        const QWidget *owner = layout->parentWidget();
        if (!owner || isQts(*owner) || exceptions.contains(ownerOf(*layout)))
            continue;
        const QList<int> lengths = lengthsOf(*layout);
        if (std::all_of(lengths.begin(), lengths.end(), [](int length) { return length % grid == 0; }))
            continue;
        QStringList texts;
        for (const int length : lengths)
            texts.append(QString::number(length));
        found.append(QStringLiteral("%1 in %2 (%3): %4")
                         .arg(QString::fromLatin1(layout->metaObject()->className()), ownerOf(*layout),
                              owner->objectName(), texts.join(QStringLiteral(", "))));
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class SpacingTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        open();
    }
    void cleanupTestCase() { close(); }
    void aLayoutOffTheGridIsFound();
    void theStartPage();
    void dialogsWithoutAProject_data();
    void dialogsWithoutAProject();
    void theWindow();
    void dialogsOfAProject_data();
    void dialogsOfAProject();

private:
    void check(ActionId id);
};

void SpacingTest::aLayoutOffTheGridIsFound()
{
    QWidget widget;
    auto *rows = new QVBoxLayout(&widget);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(4);
    QCOMPARE(offGrid(widget), QStringList());
    rows->addSpacing(6);
    QCOMPARE(offGrid(widget).size(), 1);
    rows->takeAt(0);
    rows->setContentsMargins(8, 8, 2, 8);
    QCOMPARE(offGrid(widget).size(), 1);
}

void SpacingTest::theStartPage()
{
    QVERIFY(m_window->findChildren<QLayout *>().size() > 10);
    QCOMPARE(offGrid(*m_window), QStringList());
}

void SpacingTest::check(ActionId id)
{
    QStringList found{QStringLiteral("nothing came up")};
    QTimer timer;
    connect(&timer, &QTimer::timeout, m_window.get(), [&] {
        QWidget *shown = QApplication::activeModalWidget();
        if (!shown)
            shown = QApplication::activePopupWidget();
        if (!shown)
            return;
        timer.stop();
        found = offGrid(*shown);
        if (auto *dialog = qobject_cast<QDialog *>(shown))
            dialog->reject();
        else
            shown->close();
    });
    timer.start(10);
    action(id).trigger();
    QTRY_VERIFY2(!timer.isActive(), "nothing came up");
    QCOMPARE(found, QStringList());
}

void SpacingTest::dialogsWithoutAProject_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionId id :
         {ActionId::NewProject, ActionId::ImportDatabase, ActionId::Settings, ActionId::ShowShortcuts, ActionId::About})
        QTest::newRow(qPrintable(ActionSet::name(id))) << id;
}

void SpacingTest::dialogsWithoutAProject()
{
    QFETCH(ActionId, id);
    check(id);
}

void SpacingTest::theWindow()
{
    openSample();
    // Panels that are made when they are first asked for.
    (void)workspace().diagramPane().chooser();
    workspace().toasts().show(QStringLiteral("text"), QStringLiteral("Undo"));
    workspace().selection().select({table(QStringLiteral("book"))});
    QCoreApplication::processEvents();
    QVERIFY(m_window->findChildren<QLayout *>().size() > 100);
    QCOMPARE(offGrid(*m_window), QStringList());
}

void SpacingTest::dialogsOfAProject_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionId id : {ActionId::Export, ActionId::ManageConnections, ActionId::AddFromSql, ActionId::Templates,
                              ActionId::SaveTemplate, ActionId::RollBack, ActionId::CreateMigration, ActionId::Layers})
        QTest::newRow(qPrintable(ActionSet::name(id))) << id;
}

void SpacingTest::dialogsOfAProject()
{
    QFETCH(ActionId, id);
    workspace().selection().select({table(QStringLiteral("genre"))});
    if (id == ActionId::CreateMigration)
        QVERIFY(document().pendingCount() > 0);
    check(id);
}

QTEST_MAIN(SpacingTest)
#include "tst_spacing.moc"
