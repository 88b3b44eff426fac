// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/create_migration_dialog.h"

#include "core/migration/migration_creator.h"
#include "core/project/project_files.h"
#include "ui/review/remarks.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int rowHeight = 26;
constexpr int mostRows = 14;
constexpr int fewestRows = 3;
constexpr int leastRemarks = 96;

/** The height of so many rows with the frame around them. */
int listHeight(const QListWidget &list, int rows)
{
    return rows * rowHeight + 2 * list.frameWidth() + 8;
}

} // namespace

CreateMigrationDialog::CreateMigrationDialog(ProjectDocument &document, const QList<Part> &parts, const Theme &theme,
                                             QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_parts(parts)
    , m_list(new QListWidget)
    , m_remarks(new QScrollArea)
    , m_obstacles(new Banner({}, Role::Dropped))
    , m_notes(new Banner({}, Role::Changed))
    , m_error(new Banner({}, Role::Dropped))
    , m_create(new QPushButton(tr("Create migration")))
{
    setWindowTitle(tr("Create migration"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Create migration"), "title"));
    layout->addSpacing(4);
    layout->addLayout(makeDescriptions());
    layout->addSpacing(8);
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_list->setFont(theme.secondaryFont);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(listHeight(*m_list, 1));
    m_list->setAccessibleName(tr("What will be written"));
    for (const Part &part : m_parts)
        addPart(part, theme);
    layout->addWidget(m_list, 1);
    buildRemarks();
    layout->addWidget(m_remarks);
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
    updateButton();
    if (!m_descriptions.isEmpty()) {
        m_descriptions.first()->setFocus();
        m_descriptions.first()->selectAll();
    }
}

QLayout *CreateMigrationDialog::makeDescriptions()
{
    const bool single = m_parts.size() == 1;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (const Part &part : m_parts) {
        auto *description = new QLineEdit(suggestion(part));
        description->setMaxLength(200);
        auto *caption = label(single ? tr("&Description") : tr("Description for %1").arg(part.app), "small");
        caption->setBuddy(description);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0);
        grid->addWidget(description, single ? row + 1 : row, single ? 0 : 1);
        connect(description, &QLineEdit::textChanged, this, &CreateMigrationDialog::updateButton);
        m_descriptions.append(description);
    }
    return grid;
}

void CreateMigrationDialog::addPart(const Part &part, const Theme &theme)
{
    const MigrationCreator creator(migrationsFolder(m_document.folder(), part.app), part.app);
    auto *file = new QListWidgetItem(
        QStringLiteral("%1/migrations/%2").arg(part.app, MigrationCreator::fileName(part.app, creator.nextId())),
        m_list);
    file->setFont(theme.smallCodeFont);
    file->setForeground(theme.secondary);
    file->setToolTip(tr("The file that will be written. The time in its name is that of writing."));
    for (const QString &change : part.changes)
        (new QListWidgetItem(change, m_list))->setToolTip(change);
}

void CreateMigrationDialog::buildRemarks()
{
    auto *remarks = new QWidget;
    auto *rows = new QVBoxLayout(remarks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (Banner *banner : {m_obstacles, m_notes, m_error}) {
        banner->hide();
        rows->addWidget(banner);
    }
    rows->addStretch();
    m_remarks->setWidget(remarks);
    m_remarks->setWidgetResizable(true);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setFixedHeight(leastRemarks);
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarks->viewport()->setAutoFillBackground(false);
    remarks->setAutoFillBackground(false);
}

void CreateMigrationDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void CreateMigrationDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareHeight();
}

int CreateMigrationDialog::shareHeight()
{
    const QMargins margins = layout()->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    const bool remarks = !m_obstacles->isHidden() || !m_notes->isHidden() || !m_error->isHidden();
    m_remarks->setVisible(remarks);
    const int others =
        layout()->totalMinimumSize().height() - m_list->minimumHeight() - (remarks ? m_remarks->minimumHeight() : 0);
    const int room = roomFor(*this).height() - others;
    const int listLeast = listHeight(*m_list, std::min(m_list->count(), fewestRows));
    const int listWanted = listHeight(*m_list, std::min(m_list->count(), mostRows));
    const int wanted = remarks ? std::max(0, m_remarks->widget()->layout()->totalHeightForWidth(inside)) : 0;
    const int given = std::min(wanted, std::max(leastRemarks, room - listLeast));
    const int rows = std::max(fewestRows, (room - given - listHeight(*m_list, 0)) / rowHeight);
    m_list->setMinimumHeight(listLeast);
    m_remarks->setFixedHeight(given);
    return others + given + std::min(listWanted, listHeight(*m_list, rows));
}

void CreateMigrationDialog::fit()
{
    for (Banner *banner : {m_obstacles, m_notes, m_error}) {
        // Its words changed a moment ago, and the height they need is asked for now.
        banner->layout()->activate();
        banner->updateGeometry();
    }
    const int height = shareHeight();
    layout()->activate();
    resize(width(), height);
    if (isVisible())
        setGeometry(movedInto(roomFor(*this), geometry()));
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
    restyle(*m_create, "kind", obstacles.isEmpty() ? QStringLiteral("primary") : QStringLiteral("danger"));
    if (isVisible())
        fit();
}

QString CreateMigrationDialog::description(const QLineEdit &field)
{
    return field.text().simplified();
}

QString CreateMigrationDialog::suggestion(const Part &part)
{
    constexpr int shown = 2;
    QString text = QStringList(part.words.mid(0, shown)).join(QStringLiteral(", "));
    if (part.words.size() > shown)
        text += tr(" and %n more", nullptr, static_cast<int>(part.words.size()) - shown);
    return text;
}

void CreateMigrationDialog::updateButton()
{
    m_create->setEnabled(std::none_of(m_descriptions.begin(), m_descriptions.end(),
                                      [](const QLineEdit *field) { return description(*field).isEmpty(); }));
}

void CreateMigrationDialog::create()
{
    QList<MigrationRequest> requests;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        requests.append({m_parts.at(i).app, description(*m_descriptions.at(i)), m_parts.at(i).chosen});
    const Result<QList<Migration>> made = m_document.createMigrations(requests);
    if (!made) {
        m_error->setText(made.error().text().toHtmlEscaped());
        m_error->show();
        fit();
        return;
    }
    for (const Migration &migration : *made)
        m_files.append(migration.filePath);
    accept();
}

} // namespace joinery
