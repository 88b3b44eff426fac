// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/create_migration_dialog.h"

#include "core/migration/migration_creator.h"
#include "core/project/project_files.h"
#include "ui/review/remarks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

CreateMigrationDialog::CreateMigrationDialog(ProjectDocument &document, const QList<Part> &parts, const Theme &theme,
                                             QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_parts(parts)
    , m_description(new QLineEdit)
    , m_obstacles(new Banner({}, Role::Dropped))
    , m_notes(new Banner({}, Role::Changed))
    , m_error(new Banner({}, Role::Dropped))
    , m_create(new QPushButton(tr("Create migration")))
{
    setWindowTitle(tr("Create migration"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Create migration"), "title"));
    layout->addSpacing(4);
    auto *caption = label(tr("&Description"), "small");
    caption->setBuddy(m_description);
    layout->addWidget(caption);
    m_description->setText(suggestion());
    m_description->setMaxLength(200);
    layout->addWidget(m_description);
    layout->addSpacing(8);
    for (const Part &part : m_parts) {
        const MigrationCreator creator(migrationsFolder(m_document.folder(), part.app), part.app);
        auto *file = label(
            QStringLiteral("%1/migrations/%2").arg(part.app, MigrationCreator::fileName(part.app, creator.nextId())),
            "code");
        file->setTextInteractionFlags(Qt::TextSelectableByMouse);
        file->setToolTip(tr("The file that will be written. The time in its name is that of writing."));
        layout->addWidget(file);
        auto *list = new QListWidget;
        list->setFont(theme.secondaryFont);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setFocusPolicy(Qt::NoFocus);
        list->addItems(part.changes);
        constexpr int rowHeight = 26;
        constexpr int mostRows = 7;
        list->setFixedHeight(static_cast<int>(std::min<qsizetype>(part.changes.size(), mostRows)) * rowHeight + 10);
        layout->addWidget(list);
    }
    for (Banner *banner : {m_obstacles, m_notes, m_error}) {
        banner->hide();
        layout->addWidget(banner);
    }
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_create->setProperty("kind", QStringLiteral("primary"));
    m_create->setDefault(true);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateMigrationDialog::create);
    connect(m_description, &QLineEdit::textChanged, this, &CreateMigrationDialog::updateButton);
    updateButton();
    m_description->setFocus();
    m_description->setCursorPosition(0);
    m_description->end(false);
    m_description->home(true);
}

void CreateMigrationDialog::setRemarks(const QString &connection, const QStringList &obstacles,
                                       const QStringList &notes)
{
    m_obstacles->setVisible(!obstacles.isEmpty());
    m_obstacles->setText(
        tr("<b>%1 cannot take this migration yet</b>, nor any after it.").arg(connection.toHtmlEscaped()) +
        QStringLiteral("<br>") + linesAsHtml(obstacles));
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(linesAsHtml(notes));
    m_create->setText(obstacles.isEmpty() ? tr("Create migration") : tr("Create anyway"));
    m_create->setDefault(obstacles.isEmpty());
    m_create->setAutoDefault(obstacles.isEmpty());
    if (isVisible())
        resize(width(), layout()->totalHeightForWidth(width()));
    restyle(*m_create, "kind", obstacles.isEmpty() ? QStringLiteral("primary") : QStringLiteral("danger"));
}

QString CreateMigrationDialog::description() const
{
    return m_description->text().simplified();
}

QString CreateMigrationDialog::suggestion() const
{
    QStringList lines;
    for (const Part &part : m_parts)
        lines += part.words;
    if (lines.size() == 1)
        return lines.first();
    constexpr int shown = 2;
    QString text = QStringList(lines.mid(0, shown)).join(QStringLiteral(", "));
    if (lines.size() > shown)
        text += tr(" and %n more", nullptr, static_cast<int>(lines.size()) - shown);
    return text;
}

void CreateMigrationDialog::updateButton()
{
    m_create->setEnabled(!description().isEmpty());
}

void CreateMigrationDialog::create()
{
    // Parts that were written stay written: on an error the dialog goes on with the rest.
    while (!m_parts.isEmpty()) {
        const Part part = m_parts.first();
        const Result<Migration> migration = m_document.createMigration(part.app, description(), part.chosen);
        if (!migration) {
            m_error->setText(migration.error().text().toHtmlEscaped());
            m_error->show();
            return;
        }
        m_files.append(migration->filePath);
        m_parts.removeFirst();
    }
    accept();
}

} // namespace joinery
