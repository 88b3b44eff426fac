// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/recent_list.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/action_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>

namespace joinery {

namespace {

constexpr int pageWidth = 880;
constexpr int pageHeight = 440;
constexpr int logoSide = 56;

/** The one local file or folder that is dragged, or nothing. */
QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

bool isProject(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == QLatin1String("joinery.json");
}

} // namespace

StartPage::StartPage(RecentProjects &projects, ThemeController &themes, QWidget *parent)
    : QWidget(parent), m_projects(projects), m_themes(themes), m_problem(new Banner({}, Role::Dropped))
{
    setAcceptDrops(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(makeActions(), 2);
    columns->addWidget(makeRecent(), 3);
    auto *content = new QWidget;
    content->setMaximumSize(pageWidth, pageHeight + 80);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(m_problem);
    rows->addLayout(columns);
    m_problem->hide();

    auto *page = new QGridLayout(this);
    page->setContentsMargins(32, 32, 32, 32);
    page->addWidget(content, 1, 1);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 1000);
    page->setColumnStretch(2, 1);
    page->setRowStretch(0, 2);
    page->setRowStretch(1, 1000);
    page->setRowStretch(2, 3);

    connect(&projects, &RecentProjects::changed, this, &StartPage::showRecentOrEmpty);
    connect(&themes, &ThemeController::themeChanged, this, &StartPage::setTheme);
    showRecentOrEmpty();
}

void StartPage::showProblem(const QString &text)
{
    m_problem->setText(text.toHtmlEscaped());
    m_problem->setVisible(!text.isEmpty());
}

QWidget *StartPage::makeActions()
{
    const Theme &theme = m_themes.theme();
    auto *panel = new QWidget;
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    rows->addWidget(logo);
    rows->addSpacing(4);
    rows->addWidget(label(tr("Joinery"), "headline"));
    auto *sentence = label(tr("Draw the schema. Review the difference. Migrate."), "secondary");
    sentence->setWordWrap(true);
    rows->addWidget(sentence);
    rows->addSpacing(16);

    const auto add = [&](IconName icon, const QString &title, const QString &explanation) {
        auto *card = new ActionCard(icon, title, explanation, theme);
        connect(&m_themes, &ThemeController::themeChanged, card, &ActionCard::setTheme);
        rows->addWidget(card);
        return card;
    };
    connect(add(IconName::New, tr("New project…"), tr("A folder with a SQLite database")), &QPushButton::clicked, this,
            &StartPage::newRequested);
    connect(add(IconName::Open, tr("Open project…"), tr("A folder with joinery.json")), &QPushButton::clicked, this,
            &StartPage::browseRequested);
    connect(add(IconName::Import, tr("Import a SQLite file…"), tr("Start from a database you have")),
            &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(add(IconName::Diagram, tr("Open the sample"), tr("A bookshop to try things on")), &QPushButton::clicked,
            this, &StartPage::sampleRequested);
    rows->addStretch();
    return panel;
}

QWidget *StartPage::makeRecent()
{
    const Theme &theme = m_themes.theme();
    auto *panel = new QWidget;
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(label(tr("Recent projects"), "title"));
    m_recent = new RecentList(m_projects, theme);
    m_empty = new EmptyState(IconName::Folder, tr("Nothing here yet"),
                             tr("Projects you open appear here. You can also drop a project folder or a SQLite file on "
                                "this window."),
                             theme);
    m_recentOrEmpty = new QStackedLayout;
    m_recentOrEmpty->addWidget(m_recent);
    m_recentOrEmpty->addWidget(m_empty);
    rows->addLayout(m_recentOrEmpty, 1);
    connect(m_recent, &RecentList::openRequested, this, &StartPage::openRequested);
    return panel;
}

void StartPage::showRecentOrEmpty()
{
    m_recentOrEmpty->setCurrentWidget(m_projects.list().isEmpty() ? static_cast<QWidget *>(m_empty) : m_recent);
}

void StartPage::setTheme(const Theme &theme)
{
    m_recent->setTheme(theme);
    m_empty->setTheme(theme);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = draggedPath(event->mimeData());
    m_dropping = !path.isEmpty() && (isProject(path) || looksLikeSqlite(path));
    if (m_dropping)
        event->acceptProposedAction();
    update();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void StartPage::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    const QString path = draggedPath(event->mimeData());
    event->acceptProposedAction();
    if (isProject(path))
        emit openRequested(path);
    else
        emit importRequested(path);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().canvas);
    if (!m_dropping)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_themes.theme().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(9, 9, -9, -9), 8, 8);
}

bool looksLikeSqlite(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace joinery

#include "moc_start_page.cpp"
