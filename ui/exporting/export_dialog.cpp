// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_dialog.h"

#include "ui/document/project_document.h"
#include "ui/exporting/export_preview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/restyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace joinery {

namespace {

using Scope = ExportChoice::Scope;

constexpr std::array usualScales{1.0, 2.0, 3.0};

QComboBox *chooser(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

/** What stands for a scope in its list: the scope, and the app where it is one. */
QVariant scopeData(Scope scope, const QString &app = {})
{
    return QVariantList{int(scope), app};
}

QWidget *beside(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_folder(choice.folder.isEmpty() || !QDir(choice.folder).exists() ? source.document.folder() : choice.folder)
    , m_form(new QFormLayout)
    , m_format(chooser("exportFormat"))
    , m_scope(chooser("exportScope"))
    , m_scale(chooser("exportScale"))
    , m_customScale(new QDoubleSpinBox)
    , m_theme(chooser("exportTheme"))
    , m_transparent(new QCheckBox(tr("Transparent ground")))
    , m_pages(chooser("exportPages"))
    , m_paper(chooser("exportPaper"))
    , m_orientation(chooser("exportOrientation"))
    , m_file(new QLineEdit)
    , m_outcome(label({}, "small"))
    , m_preview(new ExportPreview(source.theme))
{
    setWindowTitle(tr("Export"));
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setMinimumWidth(300);
    m_outcome->setWordWrap(true);
    buildFields(choice);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = box->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setProperty("kind", QStringLiteral("primary"));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(label(tr("Export"), "title"));
    left->addLayout(m_form);
    left->addWidget(m_outcome);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addWidget(m_preview, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addLayout(columns, 1);
    rows->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_export->setDefault(true);
    connectFields();
    formatChanged();
    m_format->setFocus();
}

void ExportDialog::buildFields(const ExportChoice &choice)
{
    for (const ExportFormat format :
         {ExportFormat::Svg, ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown,
          ExportFormat::Mermaid, ExportFormat::Dbml, ExportFormat::Dot, ExportFormat::PlantUml, ExportFormat::Sql})
        m_format->addItem(exportFormatTitle(format), int(format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(choice.format))));
    fillScopes(choice);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&What"), m_scope);
    buildLook(choice);
    buildPages(choice);
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    m_form->addRow(tr("F&ile"), beside({m_file, browseButton}));
    qobject_cast<QLabel *>(m_form->labelForField(m_file->parentWidget()))->setBuddy(m_file);
    m_file->setText(QDir::toNativeSeparators(
        QDir(m_folder).filePath(m_source.document.project().name + QLatin1Char('.') + exportFormatSuffix(format()))));
}

void ExportDialog::buildLook(const ExportChoice &choice)
{
    for (const double scale : usualScales)
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->addItem(tr("Other"), 0.0);
    m_customScale->setObjectName(QStringLiteral("exportCustomScale"));
    m_customScale->setRange(smallestScale, largestScale);
    m_customScale->setSingleStep(0.5);
    m_customScale->setDecimals(1);
    m_customScale->setSuffix(tr("×"));
    m_customScale->setValue(choice.scale);
    m_customScale->setAccessibleName(tr("Other scale"));
    const int known = m_scale->findData(choice.scale);
    m_scale->setCurrentIndex(known < 0 ? m_scale->count() - 1 : known);
    m_scaleRow = beside({m_scale, m_customScale});
    m_form->addRow(tr("&Scale"), m_scaleRow);
    qobject_cast<QLabel *>(m_form->labelForField(m_scaleRow))->setBuddy(m_scale);
    const QString shown = m_source.theme.highContrast ? tr("As shown (high contrast)")
                          : m_source.theme.dark       ? tr("As shown (dark)")
                                                      : tr("As shown (light)");
    m_theme->addItem(shown, false);
    m_theme->addItem(tr("Light"), true);
    m_theme->setCurrentIndex(choice.light ? 1 : 0);
    m_form->addRow(tr("&Theme"), m_theme);
    m_transparent->setObjectName(QStringLiteral("exportTransparent"));
    m_transparent->setChecked(choice.transparent);
    m_form->addRow(QString(), m_transparent);
}

void ExportDialog::buildPages(const ExportChoice &choice)
{
    m_pages->addItem(tr("One page as large as the diagram"), false);
    m_pages->addItem(tr("Sheets of paper, to be put together"), true);
    m_pages->setCurrentIndex(choice.tiled ? 1 : 0);
    for (const QPageSize::PageSizeId paper : exportPapers())
        m_paper->addItem(QPageSize::name(paper), int(paper));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(choice.paper))));
    m_orientation->addItem(tr("Landscape"), true);
    m_orientation->addItem(tr("Portrait"), false);
    m_orientation->setCurrentIndex(choice.landscape ? 0 : 1);
    m_form->addRow(tr("&Pages"), m_pages);
    m_form->addRow(tr("Pape&r"), m_paper);
    m_form->addRow(tr("&Orientation"), m_orientation);
}

void ExportDialog::fillScopes(const ExportChoice &choice)
{
    m_scope->clear();
    const QString all = !m_source.shown            ? tr("Everything")
                        : m_source.title.isEmpty() ? tr("What is shown")
                                                   : tr("Diagram %1").arg(m_source.title);
    m_scope->addItem(all, scopeData(Scope::Everything));
    if (!m_source.selection.isEmpty())
        m_scope->addItem(tr("What is selected (%1)").arg(m_source.selection.size()), scopeData(Scope::Selection));
    if (isPicture(format()) && !m_source.seen.isNull())
        m_scope->addItem(tr("What is in sight"), scopeData(Scope::Seen));
    const QList<App> &apps = m_source.document.project().apps;
    if (apps.size() > 1) {
        for (const App &app : apps)
            m_scope->addItem(tr("App %1").arg(app.name), scopeData(Scope::Everything, app.name));
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scopeData(choice.scope, choice.apps.value(0)))));
}

void ExportDialog::connectFields()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    for (const QComboBox *box : {m_scope, m_scale, m_theme, m_pages, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_customScale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

ExportChoice ExportDialog::choice() const
{
    const QVariantList scope = m_scope->currentData().toList();
    const double scale = m_scale->currentData().toDouble();
    ExportChoice choice{.format = format(),
                        .scope = Scope(scope.value(0).toInt()),
                        .scale = scale > 0 ? scale : m_customScale->value(),
                        .transparent = m_transparent->isChecked(),
                        .light = m_theme->currentData().toBool(),
                        .tiled = m_pages->currentData().toBool(),
                        .paper = QPageSize::PageSizeId(m_paper->currentData().toInt()),
                        .landscape = m_orientation->currentData().toBool(),
                        .folder = QFileInfo(file()).path()};
    if (const QString app = scope.value(1).toString(); !app.isEmpty())
        choice.apps = {app};
    return choice;
}

QString ExportDialog::file() const
{
    const QString text = QDir::fromNativeSeparators(m_file->text().trimmed());
    return text.isEmpty() ? QString() : QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
}

void ExportDialog::formatChanged()
{
    // The ending follows the format while it is one of those that formats have.
    const QFileInfo info(file());
    for (const ExportFormat each : allExportFormats()) {
        if (info.suffix().compare(exportFormatSuffix(each), Qt::CaseInsensitive) == 0) {
            m_file->setText(QDir::toNativeSeparators(
                QDir(info.path()).filePath(info.completeBaseName() + QLatin1Char('.') + exportFormatSuffix(format()))));
            break;
        }
    }
    const QSignalBlocker blocker(m_scope);
    fillScopes(choice());
    refresh();
}

void ExportDialog::refresh()
{
    const bool picture = isPicture(format());
    const bool tiled = m_pages->currentData().toBool();
    m_form->setRowVisible(m_scaleRow, format() == ExportFormat::Png);
    m_customScale->setVisible(m_scale->currentData().toDouble() == 0.0);
    m_form->setRowVisible(m_theme, picture);
    m_form->setRowVisible(m_transparent, picture);
    m_form->setRowVisible(m_pages, format() == ExportFormat::Pdf);
    m_form->setRowVisible(m_paper, format() == ExportFormat::Pdf && tiled);
    m_form->setRowVisible(m_orientation, format() == ExportFormat::Pdf && tiled);
    m_preview->show(m_source, choice());
    check();
}

void ExportDialog::check()
{
    const QString wrong = problem();
    m_export->setEnabled(wrong.isEmpty());
    m_outcome->setText(wrong);
    restyle(*m_outcome, "look", QStringLiteral("problem"));
}

QString ExportDialog::problem() const
{
    const QFileInfo info(file());
    if (m_file->text().trimmed().isEmpty())
        return tr("Say where the file goes.");
    if (!QFileInfo(info.path()).isDir())
        return tr("There is no folder %1. Choose another one.").arg(QDir::toNativeSeparators(info.path()));
    if (info.isDir())
        return tr("This is a folder. Name a file in it.");
    if (info.exists() && !info.isWritable())
        return tr("The file cannot be written to. Choose another one.");
    return {};
}

void ExportDialog::browse()
{
    const QString title = exportFormatTitle(format());
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export"), file(), QStringLiteral("%1 (*.%2)").arg(title, exportFormatSuffix(format())), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::accept()
{
    if (QFileInfo::exists(file())) {
        enum Answer
        {
            Replace,
            Keep
        };
        MessageDialog question(tr("Replace the file?"),
                               tr("%1 is there already.").arg(QDir::toNativeSeparators(file())), this);
        question.addAnswer(Replace, tr("Replace"), "primary");
        question.addAnswer(Keep, tr("Cancel"));
        if (question.ask(Keep) != Replace)
            return;
    }
    QDialog::accept();
}

} // namespace joinery

#include "moc_export_dialog.cpp"
