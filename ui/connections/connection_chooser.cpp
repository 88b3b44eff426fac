// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_chooser.h"

#include "core/project/connection_url.h"
#include "ui/connections/environment.h"
#include "ui/document/project_document.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme_controller.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace joinery {

namespace {

constexpr int buttonHeight = 32;
constexpr int inset = 12;
constexpr int gap = 8;
constexpr int dotSide = 8;
constexpr int iconSide = 16;
constexpr int widest = 320;

} // namespace

ConnectionChooser::ConnectionChooser(ProjectDocument &document, ThemeController &themes, QWidget *parent)
    : QPushButton(parent), m_document(document), m_themes(themes), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionChooser::fillMenu);
    connect(&document, &ProjectDocument::projectChanged, this, &ConnectionChooser::takeProject);
    connect(&themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    takeProject();
}

void ConnectionChooser::setCurrent(const QString &name)
{
    if (name == m_current || !m_document.project().connection(name))
        return;
    m_current = name;
    takeProject();
    emit chosen(m_current);
}

void ConnectionChooser::takeProject()
{
    const QList<ConnectionProfile> &connections = m_document.project().connections;
    if (!profile()) {
        const QString first = connections.isEmpty() ? QString() : connections.first().name;
        if (m_current != first) {
            m_current = first;
            emit chosen(m_current);
        }
    }
    const ConnectionProfile *shown = profile();
    setAccessibleName(shown ? tr("Connection %1, %2").arg(shown->name, environmentTitle(shown->environment))
                            : tr("No connection"));
    setToolTip(shown ? QStringLiteral("%1\n%2").arg(environmentTitle(shown->environment), shown->url)
                     : tr("Add a connection to a database"));
    updateGeometry();
    update();
}

void ConnectionChooser::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const ConnectionProfile &connection : m_document.project().connections) {
        QAction *action = m_menu->addAction(environmentIcon(connection.environment, m_themes.theme()),
                                            QStringLiteral("%1   %2").arg(connection.name, place(connection)));
        action->setCheckable(true);
        action->setChecked(connection.name == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = connection.name] { setCurrent(name); });
    }
    m_menu->addSeparator();
    m_menu->addAction(joinery::icon(IconName::Settings, m_themes.theme()), tr("Connections…"), this,
                      &ConnectionChooser::manageRequested);
}

const ConnectionProfile *ConnectionChooser::profile() const
{
    return m_document.project().connection(m_current);
}

QString ConnectionChooser::place(const ConnectionProfile &connection) const
{
    const Result<ConnectionUrl> url = ConnectionUrl::fromText(connection.url);
    return url ? url->title() : connection.url;
}

QSize ConnectionChooser::sizeHint() const
{
    const Theme &theme = m_themes.theme();
    const ConnectionProfile *shown = profile();
    const QFontMetrics bold(theme.boldFont);
    int width = inset + dotSide + gap + bold.horizontalAdvance(shown ? shown->name : tr("No connection")) + gap +
                iconSide + gap;
    if (shown)
        width += gap + QFontMetrics(theme.font).horizontalAdvance(place(*shown));
    if (shown && shown->environment == Environment::Production)
        width += gap + bold.horizontalAdvance(tr("PRODUCTION"));
    return {std::min(width + 4, widest), buttonHeight};
}

QSize ConnectionChooser::minimumSizeHint() const
{
    return {120, buttonHeight};
}

void ConnectionChooser::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const ConnectionProfile *shown = profile();
    const bool production = shown && shown->environment == Environment::Production;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = hasFocus() ? theme.accent : production ? theme.dropped.ink : theme.border;
    const QColor ground = production ? theme.dropped.fill : underMouse() ? theme.hover : theme.raised;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect free = rect().adjusted(inset, 0, -gap, 0);
    paintIcon(painter, QRectF(free.right() - iconSide + 1, (height() - iconSide) / 2.0, iconSide, iconSide),
              IconName::ChevronDown, theme.secondary);
    free.setRight(free.right() - iconSide - gap / 2);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(free, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideMiddle, free.width()));
        free.setLeft(free.left() + painter.fontMetrics().horizontalAdvance(text) + gap);
    };
    if (!shown) {
        write(tr("No connection"), theme.font, theme.secondary);
        return;
    }
    paintEnvironment(painter, QRectF(free.left(), (height() - dotSide) / 2.0, dotSide, dotSide), shown->environment,
                     theme);
    free.setLeft(free.left() + dotSide + gap);
    if (production)
        write(tr("PRODUCTION"), theme.boldFont, theme.dropped.ink);
    write(shown->name, theme.boldFont, theme.text);
    write(place(*shown), theme.font, production ? theme.text : theme.secondary);
}

} // namespace joinery

#include "moc_connection_chooser.cpp"
