// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/recent_list.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/sample_card.h"
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

constexpr int pageWidth = 960;
constexpr int pageHeight = 600;
constexpr int logoSide = 48;

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
    columns->setSpacing(32);
    columns->addWidget(makeActions(), 2);
    columns->addWidget(makeRecent(), 3);
    auto *content = new QWidget;
    content->setMaximumSize(pageWidth, pageHeight);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(24);
    rows->addLayout(makeHeading());
    rows->addWidget(m_problem);
    rows->addLayout(columns, 1);
    m_problem->hide();

    auto *page = new QGridLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addWidget(content, 1, 1);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 1000);
    page->setColumnStretch(2, 1);
    // A little above the middle is where the eye looks for it.
    page->setRowStretch(0, 4);
    page->setRowStretch(1, 1000);
    page->setRowStretch(2, 5);

    connect(&projects, &RecentProjects::changed, this, &StartPage::showRecentOrEmpty);
    connect(&themes, &ThemeController::themeChanged, this, &StartPage::setTheme);
    showRecentOrEmpty();
}

void StartPage::showProblem(const QString &text)
{
    m_problem->setText(text.toHtmlEscaped());
    m_problem->setVisible(!text.isEmpty());
}

QLayout *StartPage::makeHeading()
{
    auto *logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(tr("Joinery"), "headline"));
    words->addWidget(label(tr("Draw the schema. Review the difference. Migrate."), "secondary"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(logo);
    heading->addLayout(words, 1);
    return heading;
}

QWidget *StartPage::makeActions()
{
    const Theme &theme = m_themes.theme();
    auto *panel = new QWidget;
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const auto add = [&](IconName icon, const QString &title, const QString &explanation) {
        auto *card = new ActionCard(icon, title, explanation, theme);
        connect(&m_themes, &ThemeController::themeChanged, card, &ActionCard::setTheme);
        rows->addWidget(card);
        return card;
    };
    connect(add(IconName::New, tr("New project…"), tr("A folder for a schema and its migrations")),
            &QPushButton::clicked, this, &StartPage::newRequested);
    connect(add(IconName::Open, tr("Open project…"), tr("A folder with joinery.json")), &QPushButton::clicked, this,
            &StartPage::browseRequested);
    connect(add(IconName::Import, tr("Import a database…"), tr("SQLite, PostgreSQL, MariaDB or MySQL")),
            &QPushButton::clicked, this, [this] { emit importRequested({}); });
    auto *sample = new SampleCard(tr("Open the sample"),
                                  tr("A bookshop to try things on: 13 tables in three apps, two views, a trigger, a "
                                     "database with rows, and six changes that wait for review."),
                                  theme);
    connect(&m_themes, &ThemeController::themeChanged, sample, &SampleCard::setTheme);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    rows->addWidget(sample, 1);
    return panel;
}

QWidget *StartPage::makeRecent()
{
    const Theme &theme = m_themes.theme();
    auto *panel = new QFrame;
    panel->setProperty("look", QStringLiteral("card"));
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(8, 12, 8, 12);
    rows->setSpacing(8);
    QLabel *title = label(tr("Recent projects"), "title");
    title->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(title);
    m_recent = new RecentList(m_projects, theme);
    m_empty =
        new EmptyState(IconName::Folder, tr("No projects yet"),
                       tr("Make one, or open the sample to look around. Projects you open are listed here."), theme);
    m_recentOrEmpty = new QStackedLayout;
    m_recentOrEmpty->addWidget(m_recent);
    m_recentOrEmpty->addWidget(m_empty);
    rows->addLayout(m_recentOrEmpty, 1);
    QLabel *hint = label(tr("Drop a project folder or a SQLite file here to open or import it."), "small");
    hint->setContentsMargins(12, 0, 12, 0);
    hint->setWordWrap(true);
    rows->addWidget(hint);
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
