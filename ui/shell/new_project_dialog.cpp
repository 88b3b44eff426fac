// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_project_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace joinery {

NewProjectDialog::NewProjectDialog(const QString &title, const QString &acceptText, const QString &parentFolder,
                                   const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_columns(new QHBoxLayout)
    , m_extra(new QVBoxLayout)
    , m_name(new QLineEdit(name))
    , m_place(new QLineEdit(QDir::toNativeSeparators(parentFolder)))
    , m_outcome(label({}, "small"))
{
    setWindowTitle(title);
    setMinimumWidth(480);
    m_name->setObjectName(QStringLiteral("projectName"));
    m_name->setPlaceholderText(tr("shop"));
    m_place->setObjectName(QStringLiteral("projectPlace"));
    m_outcome->setWordWrap(true);
    auto *browseButton = new QPushButton(tr("Browse…"));
    // Else Enter in a field would press it, the first of the dialog.
    browseButton->setAutoDefault(false);
    auto *placeRow = new QHBoxLayout;
    placeRow->setSpacing(8);
    placeRow->addWidget(m_place);
    placeRow->addWidget(browseButton);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setProperty("kind", QStringLiteral("primary"));

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(4);
    rows->addWidget(label(title, "title"));
    rows->addSpacing(8);
    m_columns->setSpacing(16);
    rows->addLayout(m_columns, 1);
    rows->addSpacing(12);
    rows->addWidget(m_buttons);
    rows = new QVBoxLayout;
    rows->setSpacing(4);
    m_columns->addLayout(rows, 1);
    QLabel *nameCaption = label(tr("&Name"), "small");
    nameCaption->setBuddy(m_name);
    rows->addWidget(nameCaption);
    rows->addWidget(m_name);
    rows->addSpacing(8);
    QLabel *placeCaption = label(tr("&Place"), "small");
    placeCaption->setBuddy(m_place);
    rows->addWidget(placeCaption);
    rows->addLayout(placeRow);
    rows->addWidget(m_outcome);
    rows->addLayout(m_extra);
    rows->addStretch();
    m_accept->setDefault(true);

    connect(browseButton, &QPushButton::clicked, this, &NewProjectDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    m_name->selectAll();
    check();
}

void NewProjectDialog::addBelow(QWidget *widget)
{
    m_extra->addWidget(widget);
    putButtonsLast();
}

void NewProjectDialog::putButtonsLast()
{
    // For Tab too: what was added would come behind them, and the dialog begin on Cancel.
    m_buttons->setParent(nullptr);
    layout()->addWidget(m_buttons);
    m_accept->setDefault(true);
    m_name->setFocus();
}

void NewProjectDialog::addBeside(QWidget *widget)
{
    m_columns->insertWidget(0, widget, 1);
    m_line = separator(Qt::Vertical);
    m_columns->insertWidget(1, m_line);
    putButtonsLast();
}

void NewProjectDialog::setBesideVisible(bool isVisible)
{
    m_columns->itemAt(0)->widget()->setVisible(isVisible);
    m_line->setVisible(isVisible);
}

void NewProjectDialog::proposeName(const QString &name)
{
    if (!m_name->isModified())
        m_name->setText(name);
}

QString NewProjectDialog::name() const
{
    return m_name->text().trimmed();
}

QString NewProjectDialog::slug() const
{
    return slugOf(name());
}

QString NewProjectDialog::folder() const
{
    return QDir::cleanPath(QDir(QDir::fromNativeSeparators(m_place->text().trimmed())).absoluteFilePath(slug()));
}

void NewProjectDialog::browse()
{
    const QString place = QFileDialog::getExistingDirectory(this, tr("Where should the project's folder be?"),
                                                            QDir::fromNativeSeparators(m_place->text()));
    if (!place.isEmpty())
        m_place->setText(QDir::toNativeSeparators(place));
}

void NewProjectDialog::check()
{
    const QString wrong = problem();
    m_accept->setEnabled(wrong.isEmpty());
    m_outcome->setProperty("look",
                           wrong.isEmpty() || name().isEmpty() ? QStringLiteral("small") : QStringLiteral("problem"));
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
    m_outcome->setText(wrong.isEmpty() ? tr("Makes %1").arg(QDir::toNativeSeparators(folder())) : wrong);
}

QString NewProjectDialog::problem() const
{
    if (name().isEmpty())
        return tr("Give the project a name.");
    if (slug().isEmpty())
        return tr("The name needs a letter or a digit.");
    if (m_place->text().trimmed().isEmpty() || !QDir::isAbsolutePath(QDir::fromNativeSeparators(m_place->text())))
        return tr("Choose the folder that the project's folder goes into.");
    if (QFileInfo(folder()).isDir() && !QDir(folder()).isEmpty())
        return tr("%1 holds something already. Choose another name or place.").arg(QDir::toNativeSeparators(folder()));
    return furtherProblem();
}

QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9'))
            slug += character;
        else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'_'))
            slug += u'_';
    }
    while (slug.endsWith(u'_'))
        slug.chop(1);
    return slug.left(60);
}

} // namespace joinery

#include "moc_new_project_dialog.cpp"
