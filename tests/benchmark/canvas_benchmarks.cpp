// SPDX-License-Identifier: MIT
#include "tests/benchmark/canvas_benchmarks.h"

#include "core/base/unused_memory.h"
#include "core/operation/edits.h"
#include "tests/benchmark/canvas_sample.h"
#include "tests/benchmark/wide_schema.h"
#include "ui/diagram/diagram_export.h"
#include "ui/diagram/diagram_pages.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/review/review_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace joinery::benchmark {

namespace {

constexpr QSize usualSize(1600, 1000);
constexpr QSize largeSize(3840, 2160);

/** The window on a project, with settings of its own. */
struct OpenCanvas
{
    explicit OpenCanvas(const QString &folder)
        : settings(folder + "/settings.ini", QSettings::IniFormat), themes(*qApp, settings), window(themes, settings)
    {
        window.resize(usualSize);
        window.show();
        isOpen = window.openProject(folder + "/project");
    }

    [[nodiscard]] DiagramView &view() const { return window.workspace()->diagram(); }

    QSettings settings;
    ThemeController themes;
    MainWindow window;
    bool isOpen = false;
};

/** Waits until a widget has been drawn. */
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget)
    {
        widget.installEventFilter(this);
        widget.update();
    }

    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            // The widget draws itself after this.
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_painted = false;
};

/** Lets threads and timers come to rest. */
void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

double frame(DiagramView &view)
{
    return timeOf([&view] { view.viewport()->repaint(); });
}

double percentile99(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, qsizetype(std::ceil(double(times.size()) * 0.99)) - 1));
}

Figure highest(const QString &name, double value, int runs, double limit)
{
    return Figure{name, "ms", value, value, value, runs, limit};
}

/** Panning across the diagram and zooming a little, frame by frame, at one zoom level. */
QList<double> framesAt(DiagramView &view, double zoom)
{
    constexpr int steps = 60;
    QList<double> times;
    view.zoomToActual();
    view.centerOn(view.diagramScene().contentBounds().center());
    view.setZoom(zoom);
    (void)frame(view);
    for (int step = 0; step < steps; ++step) {
        times.append(timeOf([&] {
            view.scrollBy({step % 40 < 20 ? -37.0 : 41.0, step % 30 < 15 ? -23.0 : 19.0});
            view.viewport()->repaint();
        }));
    }
    for (int step = 0; step < steps / 2; ++step) {
        times.append(timeOf([&] {
            view.setZoom(zoom * (1 + 0.005 * (step % 10)));
            view.viewport()->repaint();
        }));
    }
    return times;
}

/** The frames of the zoom level at which they take longest. */
QList<Figure> measureFrames(DiagramView &view, const QString &title, double medianLimit, double highestLimit)
{
    QList<Figure> figures;
    Figure slowestMedian{.value = -1};
    Figure slowest{.value = -1};
    for (const double zoom : {0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.25, 0.3, 0.34, 0.4, 0.5, 0.67, 1.0, 2.0, 4.0}) {
        const QList<double> times = framesAt(view, zoom);
        const QString where = QString("%1, at %2 %").arg(title).arg(zoom * 100);
        const Figure middle = median("pan and zoom, " + where, times, medianLimit);
        const double most = percentile99(times);
        if (qEnvironmentVariableIsSet("JOINERY_BENCH_ALL"))
            figures.append({middle, highest("99 % of frames, " + where, most, int(times.size()), highestLimit)});
        if (middle.value > slowestMedian.value)
            slowestMedian = middle;
        if (most > slowest.value)
            slowest = highest("99 % of frames, " + where, most, int(times.size()), highestLimit);
    }
    figures.append({slowestMedian, slowest});
    return figures;
}

void mouse(DiagramView &view, QEvent::Type type, QPoint at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/** Dragging the card that has most links, by the mouse. */
Figure measureDragging(DiagramView &view, ObjectId hub)
{
    view.zoomToActual();
    const CardItem &card = *view.diagramScene().card(hub);
    view.centerOn(card.sceneRectangle().center());
    settle(100);
    QPoint at = view.mapFromScene(card.pos() + QPointF(card.geometry().title().center()));
    mouse(view, QEvent::MouseButtonPress, at);
    QList<double> times;
    for (int step = 0; step < 60; ++step) {
        at += QPoint(step % 20 < 10 ? 9 : -9, step % 14 < 7 ? 5 : -5);
        times.append(timeOf([&] {
            mouse(view, QEvent::MouseMove, at);
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        }));
    }
    mouse(view, QEvent::MouseButtonRelease, at);
    settle(100);
    return median("dragging a card with 30 links, a frame", times.mid(5), 8);
}

/** One edit, until canvas, counts and the preview of its SQL show it. */
Result<Figure> measureEdit(OpenCanvas &canvas, ObjectId hub)
{
    ProjectDocument &document = canvas.window.workspace()->document();
    canvas.window.workspace()->selection().select({hub});
    settle(1000);
    const ReviewPanel &review = canvas.window.workspace()->review();
    QList<double> times;
    for (int round = 0; round < 11; ++round) {
        const QString name = QString("renamed_%1").arg(round);
        const Table &table = *document.table(hub);
        const Column column = table.columns.at(8);
        const QList<Operation> edit{RenameColumn{referenceTo(table), referenceToPart(column), name}};
        std::optional<Error> failed;
        times.append(timeOf([&] {
            if (const auto done = document.perform("Rename", "app", edit); !done)
                failed = done.error();
            // As the program waits: asking again and again would keep a processor from the threads.
            while (!failed && !review.script().contains(name))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            canvas.view().viewport()->repaint();
        }));
        if (failed)
            return fail(*failed);
        settle(300);
    }
    return median("renaming a column, until it is shown", times.mid(1), 30);
}

Figure memoryInUse()
{
    QFile status("/proc/self/status");
    double bytes = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromLatin1(status.readAll()).split('\n');
        for (const QString &line : lines)
            if (line.startsWith("VmRSS:"))
                bytes = line.mid(6).remove("kB").trimmed().toDouble() * 1024;
    }
    return {.name = "memory of the whole program",
            .unit = "bytes",
            .value = bytes,
            .least = bytes,
            .most = bytes,
            .limit = 600e6};
}

Result<Figure> measureFirstPicture(const QString &folder)
{
    QList<double> times;
    for (int round = 0; round < 3; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {"--first-picture-of", folder, "--started-at",
                                                                QString::number(QDateTime::currentMSecsSinceEpoch())});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return fail("benchmark.part", "The first picture could not be measured.");
        times.append(process.readAllStandardOutput().trimmed().toDouble());
    }
    return median("first picture of 5,000 tables, from the start of the program", times, 1500);
}

/** What of the sample a picture of 1,000 tables shows: those that come first, and the links between them. */
DiagramPicture pictureOf(const CanvasSample &sample, int tables)
{
    Schema schema;
    for (int number = 0; number < tables; ++number)
        schema.tables.insert(*sample.schema.tables.find(wideTableId(number)));
    return {.content = diagramContent(schema), .positions = sample.positions, .theme = Theme::light()};
}

/** Exports of 1,000 tables, from the content of the diagram to the bytes of the file. */
Result<QList<Figure>> measureExport(const CanvasSample &sample)
{
    const DiagramPicture picture = pictureOf(sample, 1000);
    std::optional<Error> failed;
    const auto take = [&failed](const Result<QByteArray> &document) {
        if (!document)
            failed = document.error();
    };
    const auto nothing = [] { return 0; };
    const QList<double> svg = timed(5, nothing, [&](int) { take(renderDiagramSvg(picture)); });
    const QList<double> pdf = timed(5, nothing, [&](int) { take(renderDiagramPdf(picture)); });
    if (failed)
        return fail(*failed);
    return QList<Figure>{median("export SVG of 1,000 tables", svg, 1000),
                         median("export PDF of 1,000 tables", pdf, 1000)};
}

/** All parts are measured unless JOINERY_BENCH_CANVAS names some: first, frames, dragging, edit, large, export. */
bool isWanted(const QString &part)
{
    const QStringList chosen = qEnvironmentVariable("JOINERY_BENCH_CANVAS").split(' ', Qt::SkipEmptyParts);
    return chosen.isEmpty() || chosen.contains(part);
}

} // namespace

Result<double> firstPicture(const QString &folder, qint64 startedAt)
{
    QStandardPaths::setTestModeEnabled(true);
    OpenCanvas canvas(folder);
    if (!canvas.isOpen)
        return fail("benchmark.canvas", "The project did not open.");
    const FirstPaint painted(*canvas.view().viewport());
    painted.wait();
    if (canvas.view().diagramScene().content().cards.size() != CanvasSample::tables)
        return fail("benchmark.canvas", "The first picture does not show all tables.");
    return double(QDateTime::currentMSecsSinceEpoch() - startedAt);
}

Result<QList<Figure>> measureCanvas()
{
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    CanvasSample sample = canvasSample();
    const ObjectId hub = sample.hub;
    if (const auto written = writeProjectOf(sample, folder.filePath("project")); !written)
        return fail(written);
    QList<Figure> figures;
    if (isWanted("first")) {
        const auto first = measureFirstPicture(folder.path());
        if (!first)
            return fail(first);
        figures.append(*first);
    }

    if (isWanted("export")) {
        const auto exported = measureExport(sample);
        if (!exported)
            return fail(exported);
        figures.append(*exported);
    }

    // What stays is to be the program's alone.
    sample = {};
    forgetIds();
    returnUnusedMemory();
    OpenCanvas canvas(folder.path());
    if (!canvas.isOpen)
        return fail("benchmark.canvas", "The project did not open.");
    const FirstPaint painted(*canvas.view().viewport());
    painted.wait();
    // All links are there, and mistakes have been looked for.
    while (canvas.view().diagramScene().isRouting())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    settle(2000);
    if (isWanted("frames"))
        figures += measureFrames(canvas.view(), "1600 × 1000", 8, 16);
    if (isWanted("dragging"))
        figures.append(measureDragging(canvas.view(), hub));
    if (isWanted("edit")) {
        const auto edit = measureEdit(canvas, hub);
        if (!edit)
            return fail(edit);
        figures.append(*edit);
    }
    figures.append(memoryInUse());
    if (!isWanted("large"))
        return figures;
    canvas.window.resize(largeSize);
    settle(500);
    figures += measureFrames(canvas.view(), "3840 × 2160", 16, 33);
    return figures;
}

} // namespace joinery::benchmark
