// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/print_preview.h"

#include <QComboBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>

namespace joinery {

namespace {

constexpr QSize usualSize(1000, 720);

} // namespace

PrintPreview::PrintPreview(const DiagramPicture &picture, QWidget *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_dialog(std::make_unique<QPrintPreviewDialog>(m_printer.get(), parent))
    , m_fit(new QComboBox)
{
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setDocName(tr("Diagram"));
    m_dialog->setWindowTitle(tr("Print"));
    m_dialog->setObjectName(QStringLiteral("printPreview"));
    m_dialog->resize(usualSize);
    addFitChooser();
    connect(m_dialog.get(), &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::addFitChooser()
{
    m_fit->setObjectName(QStringLiteral("printFit"));
    m_fit->addItem(tr("All on one page"), int(PageFit::OnePage));
    m_fit->addItem(tr("In its own size, on several pages"), int(PageFit::Tiled));
    m_fit->setToolTip(tr("How the diagram is put on paper"));
    m_fit->setAccessibleName(m_fit->toolTip());
    if (auto *bar = m_dialog->findChild<QToolBar *>())
        bar->addWidget(m_fit);
    if (auto *pages = m_dialog->findChild<QPrintPreviewWidget *>())
        connect(m_fit, &QComboBox::currentIndexChanged, pages, &QPrintPreviewWidget::updatePreview);
}

void PrintPreview::exec()
{
    m_dialog->exec();
}

void PrintPreview::paint(QPrinter *printer)
{
    const auto fit = PageFit(m_fit->currentData().toInt());
    const Result<void> painted = printDiagram(m_picture, *printer, printer->resolution(), fit);
    m_error = painted ? std::nullopt : std::optional(painted.error());
}

} // namespace joinery

#include "moc_print_preview.cpp"
