// SPDX-License-Identifier: MIT
#include "tests/gallery/stage.h"

#include "core/differ/schema_differ.h"
#include "core/project/project_files.h"
#include "tests/gallery/few_colors.h"
#include "tests/gallery/picture_check.h"
#include "tests/support_ui/document_sample.h"
#include "tests/support_ui/sample_copy.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/migrations/database_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>

namespace joinery {

namespace {

template <typename List>
ObjectId named(const List &list, const QString &name)
{
    for (const auto &each : list) {
        if (each.name == name)
            return each.id;
    }
    return {};
}

/** A part of a table: a column, key or index. */
ObjectId partNamed(const Table &table, const QString &name)
{
    for (const ObjectId found : {named(table.columns, name), named(table.indexes, name), named(table.foreignKeys, name),
                                 named(table.uniqueConstraints, name), named(table.checks, name),
                                 named(table.exclusions, name), named(table.partitions, name)}) {
        if (!found.isNull())
            return found;
    }
    return {};
}

} // namespace

Stage::Stage(ThemeMode mode, const QString &folder, const QMap<QString, QString> &only)
    : m_folder(folder), m_theme(themeModeName(mode)), m_only(only)
{
    m_settings = std::make_unique<QSettings>(place(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("lastPlace"), QStringLiteral("/home/ana/projects"));
    m_settings->setValue(QStringLiteral("reducedMotion"), true);
    m_themes = std::make_unique<ThemeController>(*qobject_cast<QApplication *>(qApp), *m_settings);
    m_themes->force(mode);
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    constexpr QSize usual(1440, 900);
    m_window->resize(usual);
    m_window->show();
    m_window->activateWindow();
    constexpr int untilUnexpected = 20'000;
    m_watch.setInterval(untilUnexpected);
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watchDialogs(); });
    m_watch.start();
    settle();
}

Stage::~Stage()
{
    leave();
}

Workspace &Stage::workspace() const
{
    return *m_window->workspace();
}

ProjectDocument &Stage::document() const
{
    return workspace().document();
}

const QWidget *Stage::top() const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window.get();
}

void Stage::watchDialogs()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog && dialog == m_lastDialog) {
        complain(QStringLiteral("nobody answers the dialog \"%1\"").arg(dialog->windowTitle()));
        dialog->reject();
    }
    m_lastDialog = dialog;
}

/** Nobody is asked about what is not saved. */
void Stage::leave()
{
    if (m_window->workspace())
        document().undoStack().setClean();
}

void Stage::close()
{
    leave();
    if (!m_window->closeProject())
        complain(QStringLiteral("the project is not closed"));
    settle();
}

void Stage::openSample()
{
    leave();
    const QString project = place(QStringLiteral("bookshop%1").arg(++m_projects));
    if (!copySample(project) || !m_window->openProject(project))
        complain(QStringLiteral("the sample does not open"));
    await(QStringLiteral("the sample's database"),
          [this] { return workspace().session().state() == DatabaseSession::State::NoDatabase; });
    settle();
}

void Stage::openEmpty()
{
    leave();
    const QString folder = place(QStringLiteral("empty%1").arg(++m_projects));
    if (!createProject(folder, QStringLiteral("empty"), QStringLiteral("main"), QStringLiteral("sqlite")) ||
        !m_window->openProject(folder))
        complain(QStringLiteral("an empty project does not open"));
    settle();
}

void Stage::open(const Schema &schema, const QStringList &dialects)
{
    leave();
    m_samples.push_back(std::make_unique<DocumentSample>(schema));
    m_samples.back()->setDialects(dialects);
    if (!m_window->openProject(m_samples.back()->folder()))
        complain(QStringLiteral("a project does not open"));
    settle();
}

ObjectId Stage::id(const QString &name)
{
    for (const App &app : document().project().apps) {
        for (const ObjectId found :
             {named(app.model.tables, name), named(app.model.enums, name), named(app.model.objects, name)}) {
            if (!found.isNull())
                return found;
        }
    }
    complain(QStringLiteral("the project has no ") + name);
    return {};
}

void Stage::select(const QStringList &names)
{
    QList<ObjectId> objects;
    ObjectId part;
    for (const QString &name : names) {
        objects.append(id(name.section(QLatin1Char('.'), 0, 0)));
        const Table *table = document().table(objects.last());
        part = table ? partNamed(*table, name.section(QLatin1Char('.'), 1)) : ObjectId();
        if (part.isNull() && name.contains(QLatin1Char('.')))
            complain(QStringLiteral("the project has no ") + name);
    }
    workspace().selection().select(objects, part);
    settle();
}

void Stage::trigger(ActionId action)
{
    QAction &wanted = m_window->actions().action(action);
    if (!wanted.isEnabled())
        complain(ActionSet::name(action) + QStringLiteral(" cannot be done"));
    wanted.trigger();
    settle();
}

void Stage::become(const QString &app, const Schema &schema)
{
    const QList<Operation> operations = SchemaDiffer().diff(document().model(app), schema).operations;
    if (const Result<void> done = document().perform(QStringLiteral("Edit"), app, operations); !done)
        complain(done.error().text());
    settle();
}

void Stage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    if (Workspace *open = m_window->workspace()) {
        DiagramView &view = open->diagram();
        view.settle();
        constexpr int patience = 20'000;
        (void)QTest::qWaitFor(
            [&view] { return !view.isArranging() && !view.diagramScene().isRouting() && view.isSharp(); }, patience);
    }
}

void Stage::await(const QString &what, const std::function<bool()> &condition)
{
    constexpr int patience = 10'000;
    if (!QTest::qWaitFor(condition, patience))
        complain(what + QStringLiteral(" does not come"));
    settle();
}

void Stage::keep(const QString &name)
{
    keep(name, *m_window);
}

void Stage::keep(const QString &name, QWidget &widget)
{
    if (!m_only.isEmpty() && !m_only.contains(name))
        return;
    const QString file =
        m_only.isEmpty() ? QStringLiteral("%1-%2.png").arg(name, m_theme) : m_only.value(name) + QStringLiteral(".png");
    // Findings come from a thread, and the places below one are laid out after it: only a text that stays cut is cut.
    constexpr int patience = 5'000;
    (void)QTest::qWaitFor([&widget] { return cutTexts(widget).isEmpty(); }, patience);
    const QImage image = pictureOf(widget);
    if (!showsSomething(image))
        complain(name + QStringLiteral(" shows nothing"));
    const QByteArray print = fingerprint(image);
    if (m_prints.contains(print))
        complain(QStringLiteral("%1 is the same picture as %2").arg(name, m_prints.value(print)));
    m_prints.insert(print, name);
    for (const QString &text : cutTexts(widget))
        complain(QStringLiteral("%1: \"%2\" has too little room").arg(name, text));
    const bool isGuide = !m_only.isEmpty();
    constexpr int small = 0;
    if (!(isGuide ? withFewColors(image) : image).save(m_folder + QLatin1Char('/') + file, "PNG", isGuide ? small : -1))
        complain(file + QStringLiteral(" cannot be written"));
    m_pictures.append(file);
}

void Stage::whenShown(const QString &what, const std::function<void()> &open,
                      const std::function<void(QWidget &shown)> &act)
{
    bool isDone = false;
    QTimer timer;
    constexpr int often = 20;
    timer.setInterval(often);
    // Queued, since what is played waits, and a timer waits for what it has begun.
    QObject::connect(
        &timer, &QTimer::timeout, &timer,
        [&] {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *shown = popup ? popup : QApplication::activeModalWidget();
            // One that tells how far something has come goes by itself.
            if (!shown || isDone || qobject_cast<QProgressDialog *>(shown))
                return;
            isDone = true;
            timer.stop();
            settle();
            act(*shown);
        },
        Qt::QueuedConnection);
    timer.start();
    open();
    constexpr int patience = 10'000;
    if (!QTest::qWaitFor([&isDone] { return isDone; }, patience))
        complain(what + QStringLiteral(": no dialog came up"));
    settle();
}

void Stage::putAway(QWidget &shown)
{
    QDialog *dialog = qobject_cast<QDialog *>(&shown);
    while (QWidget *over = QApplication::activePopupWidget())
        over->close();
    if (dialog)
        dialog->reject();
}

void Stage::keepDialog(const QString &name, const std::function<void()> &open,
                       const std::function<void(QWidget &dialog)> &play)
{
    whenShown(name, open, [&](QWidget &shown) {
        if (play) {
            play(shown);
            settle();
        }
        keep(name, shown);
        putAway(shown);
    });
}

void Stage::keepDialogOf(const QString &name, ActionId action, const std::function<void(QWidget &dialog)> &play)
{
    keepDialog(
        name, [this, action] { trigger(action); }, play);
}

void Stage::keepOver(const QString &name, QWidget &widget, const std::function<void()> &open)
{
    whenShown(name, open, [&](QWidget &shown) {
        keep(name, widget);
        putAway(shown);
    });
}

void Stage::accept(const QString &what, const std::function<void()> &open)
{
    whenShown(what, open, [](QWidget &shown) { qobject_cast<QDialog *>(&shown)->accept(); });
}

} // namespace joinery
