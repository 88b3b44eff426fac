// SPDX-License-Identifier: MIT
#include "tests/gallery/stage.h"

#include "core/project/project_files.h"
#include "tests/support_ui/sample_copy.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/migrations/database_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <QTimer>

#include <set>

namespace joinery {

namespace {

/** Whether it shows more than a plain ground. */
bool showsSomething(const QImage &image)
{
    std::set<QRgb> colors;
    constexpr int step = 3;
    constexpr size_t few = 4;
    for (int y = 0; y < image.height() && colors.size() <= few; y += step) {
        for (int x = 0; x < image.width() && colors.size() <= few; x += step)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() > few;
}

const Table *tableNamed(const ProjectDocument &document, const QString &name)
{
    for (const App &app : document.project().apps) {
        if (const Table *found = app.model.tableNamed(name))
            return found;
    }
    return nullptr;
}

ObjectId objectNamed(const ProjectDocument &document, const QString &name)
{
    for (const App &app : document.project().apps) {
        for (const EnumType &each : app.model.enums) {
            if (each.name == name)
                return each.id;
        }
        for (const DefinitionObject &each : app.model.objects) {
            if (each.name == name)
                return each.id;
        }
    }
    return {};
}

} // namespace

Stage::Stage(ThemeMode mode, const QString &folder) : m_folder(folder), m_theme(themeModeName(mode))
{
    m_settings = std::make_unique<QSettings>(m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qobject_cast<QApplication *>(qApp), *m_settings);
    m_themes->force(mode);
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    constexpr QSize usual(1440, 900);
    m_window->resize(usual);
    m_window->show();
    settle();
}

Stage::~Stage()
{
    if (m_window->workspace())
        m_window->workspace()->document().undoStack().setClean();
}

Workspace &Stage::workspace() const
{
    return *m_window->workspace();
}

void Stage::openSample()
{
    if (m_window->workspace())
        m_window->workspace()->document().undoStack().setClean();
    const QString project = m_place.filePath(QStringLiteral("bookshop%1").arg(++m_projects));
    if (!copySample(project) || !m_window->openProject(project))
        m_problems.append(QStringLiteral("the sample does not open"));
    (void)QTest::qWaitFor([this] { return workspace().session().state() == DatabaseSession::State::NoDatabase; });
    settle();
}

void Stage::openEmpty()
{
    if (m_window->workspace())
        m_window->workspace()->document().undoStack().setClean();
    const QString folder = m_place.filePath(QStringLiteral("empty%1").arg(++m_projects));
    if (!createProject(folder, QStringLiteral("empty"), QStringLiteral("main"), QStringLiteral("sqlite")) ||
        !m_window->openProject(folder))
        m_problems.append(QStringLiteral("an empty project does not open"));
    settle();
}

void Stage::select(const QStringList &names)
{
    const ProjectDocument &document = workspace().document();
    QList<ObjectId> objects;
    ObjectId part;
    for (const QString &name : names) {
        const Table *table = tableNamed(document, name.section(QLatin1Char('.'), 0, 0));
        objects.append(table ? table->id : objectNamed(document, name));
        const Column *column = table ? table->columnNamed(name.section(QLatin1Char('.'), 1)) : nullptr;
        part = column ? column->id : ObjectId();
        if (objects.last().isNull())
            m_problems.append(QStringLiteral("the sample has no ") + name);
    }
    workspace().selection().select(objects, part);
    settle();
}

void Stage::trigger(ActionId action)
{
    m_window->actions().action(action).trigger();
    settle();
}

void Stage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    if (Workspace *open = m_window->workspace()) {
        DiagramView &view = open->diagram();
        constexpr int patience = 20'000;
        (void)QTest::qWaitFor(
            [&view] { return !view.isArranging() && !view.diagramScene().isRouting() && view.isSharp(); }, patience);
    }
}

void Stage::keep(const QString &name)
{
    keep(name, *m_window);
}

void Stage::keep(const QString &name, QWidget &widget)
{
    const QString file = QStringLiteral("%1-%2.png").arg(name, m_theme);
    const QImage image = widget.grab().toImage();
    if (!showsSomething(image))
        m_problems.append(file + QStringLiteral(" shows nothing"));
    if (!image.save(m_folder + QLatin1Char('/') + file))
        m_problems.append(file + QStringLiteral(" cannot be written"));
    m_pictures.append(file);
}

void Stage::keepDialog(const QString &name, const std::function<void()> &open,
                       const std::function<void(QWidget &dialog)> &play)
{
    bool isDone = false;
    QTimer timer;
    constexpr int often = 50;
    timer.setInterval(often);
    // Queued, since what is played waits, and a timer waits for what it has begun.
    QObject::connect(
        &timer, &QTimer::timeout, &timer,
        [&] {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *shown = popup ? popup : QApplication::activeModalWidget();
            if (!shown || isDone)
                return;
            isDone = true;
            timer.stop();
            if (play)
                play(*shown);
            settle();
            keep(name, *shown);
            if (auto *dialog = qobject_cast<QDialog *>(shown))
                dialog->reject();
            else
                shown->close();
        },
        Qt::QueuedConnection);
    timer.start();
    open();
    constexpr int patience = 5000;
    if (!QTest::qWaitFor([&isDone] { return isDone; }, patience))
        m_problems.append(name + QStringLiteral(": no dialog came up"));
    settle();
}

void Stage::keepDialog(const QString &name, const std::function<void()> &open)
{
    keepDialog(name, open, {});
}

void Stage::keepDialogOf(const QString &name, ActionId action)
{
    keepDialog(name, [this, action] { trigger(action); });
}

} // namespace joinery
