// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_flow.h"

#include "core/serialisation/file_batch.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/print_preview.h"
#include "ui/shell/background_task.h"
#include "ui/shell/messages.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/toast_area.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressDialog>

namespace joinery {

namespace {

const QString cancelled = QStringLiteral("export.cancelled");

/** Says how far painting has come, and lets a person end it. */
class PaintingProgress
{
public:
    explicit PaintingProgress(QWidget &window)
        : m_dialog(ExportFlow::tr("Drawing the diagram…"), ExportFlow::tr("Cancel"), 0, steps, &window)
    {
        m_dialog.setWindowModality(Qt::ApplicationModal);
        m_dialog.setMinimumDuration(400);
        m_dialog.setAutoReset(false);
    }

    /** For whoever paints; it must not outlive this. */
    [[nodiscard]] std::function<bool(double)> teller()
    {
        return [this](double share) {
            m_dialog.setValue(int(share * (steps - 1)));
            return !m_dialog.wasCanceled();
        };
    }

private:
    static constexpr int steps = 100;
    QProgressDialog m_dialog;
};

} // namespace

ExportFlow::ExportFlow(ProjectDocument &document, DiagramView &diagram, Selection &selection, ThemeController &themes,
                       ToastArea &toasts, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_diagram(diagram)
    , m_selection(selection)
    , m_themes(themes)
    , m_toasts(toasts)
    , m_window(window)
{
    connect(&diagram, &DiagramView::copyPictureRequested, this, &ExportFlow::copyCards);
}

QList<ObjectId> ExportFlow::onCanvas(const QList<ObjectId> &objects) const
{
    QList<ObjectId> cards;
    for (const ObjectId object : objects) {
        if (m_diagram.diagramScene().card(object) || m_diagram.diagramScene().annotations().contains(object))
            cards.append(object);
    }
    return cards;
}

ExportSource ExportFlow::source() const
{
    // Without the migrations a large project would be drawn without its changes.
    m_document.finishReading();
    m_diagram.settle();
    ExportSource source{.document = m_document, .theme = m_themes.theme()};
    const QList<CardItem *> cards = m_diagram.diagramScene().cards();
    for (const CardItem *card : cards)
        source.positions.insert(card->id(), card->pos());
    source.shown = m_diagram.visibility().shownCards();
    source.title = diagramTitle(m_document.project(), m_document.shownDiagram());
    source.selection = onCanvas(m_selection.objects());
    source.look = m_diagram.look();
    // Pins are for whoever works on it.
    source.look.pinned.clear();
    source.linkLook = {m_diagram.choices().notation, m_diagram.choices().deleteActions};
    source.seen = m_diagram.mapToScene(m_diagram.viewport()->rect()).boundingRect();
    return source;
}

void ExportFlow::report(const QString &title, const Error &error)
{
    if (error.code != cancelled)
        showError(&m_window, title, error);
}

void ExportFlow::exportAs()
{
    const ExportSource shown = source();
    ExportDialog dialog(shown, m_choice, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choice = dialog.choice();
    if (const Result<void> done = write(shown, m_choice, dialog.file()); !done)
        report(tr("The export did not succeed"), done.error());
    else
        m_toasts.show(tr("Wrote %1").arg(QDir::toNativeSeparators(dialog.file())));
}

Result<void> ExportFlow::write(const ExportSource &source, const ExportChoice &choice, const QString &file)
{
    Result<ExportWork> work = [&] {
        PaintingProgress progress(m_window);
        return beginExport(source, choice, progress.teller());
    }();
    if (!work)
        return fail(work);
    return runInBackground(&m_window, tr("Writing %1…").arg(QFileInfo(file).fileName()), [&]() -> Result<void> {
        const Result<QByteArray> bytes = (*work)();
        return bytes ? saveFile(file, *bytes) : fail(bytes);
    });
}

void ExportFlow::print()
{
    const ExportSource shown = source();
    const DiagramPicture picture = exportedPicture(shown, {.transparent = true, .light = true});
    if (picture.content.cards.isEmpty()) {
        m_toasts.show(tr("There is no table to print"));
        return;
    }
    PrintPreview preview(picture, &m_window);
    preview.exec();
    if (preview.error())
        report(tr("The diagram could not be printed"), *preview.error());
}

void ExportFlow::copyPicture()
{
    copyCards(m_selection.objects());
}

void ExportFlow::copyCards(const QList<ObjectId> &cards)
{
    ExportSource shown = source();
    shown.selection = onCanvas(cards);
    ExportChoice choice;
    choice.scope = shown.selection.isEmpty() ? ExportChoice::Scope::Everything : ExportChoice::Scope::Selection;
    PaintingProgress progress(m_window);
    DiagramPicture picture = exportedPicture(shown, choice);
    picture.progress = progress.teller();
    Result<QImage> image = renderDiagram(picture);
    // As large as it can be held.
    while (!image && image.error().code == QLatin1String("export.too_large") && picture.scale > smallestScale) {
        picture.scale /= 2;
        image = renderDiagram(picture);
    }
    const Result<QByteArray> svg = image ? renderDiagramSvg(picture) : Result<QByteArray>(fail(image));
    if (!svg) {
        report(tr("The diagram could not be copied"), svg.error());
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), *svg);
    QGuiApplication::clipboard()->setMimeData(data);
    m_toasts.show(shown.selection.isEmpty() ? tr("Copied the diagram as a picture")
                                            : tr("Copied the selection as a picture"));
}

} // namespace joinery

#include "moc_export_flow.cpp"
