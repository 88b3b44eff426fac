// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/view_memory.h"

#include "ui/diagram/diagram_view.h"

#include <QSettings>

#include <cmath>

namespace joinery {

namespace {

const QString projectsKey = QStringLiteral("diagrams/projects");
/** Of how many projects it is remembered. */
constexpr qsizetype mostProjects = 50;

QString textOf(const DiagramKey &key)
{
    return key.isMain() ? QString() : key.app + QLatin1Char('/') + key.name;
}

DiagramKey keyOf(const QString &text)
{
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
}

bool isNear(const SeenPart &a, const SeenPart &b)
{
    return std::abs(a.zoom - b.zoom) < 0.001 && (a.centre - b.centre).manhattanLength() * a.zoom < 4;
}

} // namespace

ViewMemory::ViewMemory(ProjectDocument &document, DiagramView &view, QObject *parent)
    : QObject(parent), m_document(document), m_view(view)
{
    connect(&document, &ProjectDocument::shownDiagramChanged, this, &ViewMemory::diagramChanged);
    connect(&view.visibility(), &CardVisibility::changed, this, &ViewMemory::visibilityChanged);
    connect(&view, &DiagramView::opened, this, &ViewMemory::opened);
}

SeenPart ViewMemory::seen() const
{
    const QRectF viewport(m_view.viewport()->rect());
    return {m_view.viewportTransform().inverted().map(viewport.center()), m_view.zoom()};
}

void ViewMemory::show(const SeenPart &part)
{
    m_view.setZoom(part.zoom);
    m_view.scrollBy((seen().centre - part.centre) * m_view.zoom());
}

void ViewMemory::toggleOverview()
{
    if (m_overview && m_beforeOverview && isNear(seen(), *m_overview)) {
        show(*m_beforeOverview);
        m_overview.reset();
        return;
    }
    m_beforeOverview = seen();
    m_view.fit();
    m_overview = seen();
}

void ViewMemory::diagramChanged()
{
    // The view is still as it was with the diagram before.
    m_parts.insert(textOf(m_key), m_beforeFocus.value_or(seen()));
    m_beforeFocus.reset();
    m_overview.reset();
    m_wasFocused = false;
    m_key = m_document.shownDiagram();
    m_view.settle();
    const auto part = m_parts.constFind(textOf(m_key));
    if (part != m_parts.cend())
        show(*part);
    if (part == m_parts.cend() || !showsACard())
        m_view.openContent();
}

void ViewMemory::visibilityChanged()
{
    const bool isFocused = m_view.visibility().focus().has_value();
    if (isFocused && !m_wasFocused)
        m_beforeFocus = seen();
    m_view.settle();
    if (isFocused)
        m_view.fit();
    else if (m_wasFocused && m_beforeFocus)
        show(*std::exchange(m_beforeFocus, std::nullopt));
    m_wasFocused = isFocused;
}

void ViewMemory::opened()
{
    const auto part = m_parts.constFind(textOf(m_key));
    if (part == m_parts.cend())
        return;
    show(*part);
    if (!showsACard())
        m_view.openContent();
}

bool ViewMemory::showsACard() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QList<CardItem *> cards = m_view.diagramScene().cards();
    return std::any_of(cards.cbegin(), cards.cend(),
                       [&seen](const CardItem *card) { return card->sceneRectangle().intersects(seen); });
}

void ViewMemory::save(QSettings &settings) const
{
    QVariantMap parts;
    QHash<QString, SeenPart> all = m_parts;
    all.insert(textOf(m_key), m_beforeFocus.value_or(seen()));
    for (auto part = all.cbegin(); part != all.cend(); ++part) {
        const bool isThere = part.key().isEmpty() || namedDiagram(m_document.project(), keyOf(part.key()));
        if (isThere)
            parts.insert(part.key(), QVariantList{part->centre.x(), part->centre.y(), part->zoom});
    }
    const HiddenLayers &hidden = m_view.visibility().hidden();
    const QVariantMap now{{QStringLiteral("folder"), m_document.folder()},
                          {QStringLiteral("shown"), textOf(m_key)},
                          {QStringLiteral("parts"), parts},
                          {QStringLiteral("hiddenApps"), QStringList(hidden.apps.values())},
                          {QStringLiteral("hiddenNamespaces"), QStringList(hidden.namespaces.values())},
                          {QStringLiteral("hiddenGroups"), QStringList(hidden.groups.values())},
                          {QStringLiteral("hiddenTags"), QStringList(hidden.tags.values())}};
    QVariantList projects{now};
    for (const QVariant &each : settings.value(projectsKey).toList()) {
        if (each.toMap().value(QStringLiteral("folder")) != m_document.folder() && projects.size() < mostProjects)
            projects.append(each);
    }
    settings.setValue(projectsKey, projects);
}

void ViewMemory::restore(const QSettings &settings)
{
    for (const QVariant &each : settings.value(projectsKey).toList()) {
        const QVariantMap project = each.toMap();
        if (project.value(QStringLiteral("folder")) != m_document.folder())
            continue;
        const auto words = [&project](const char *key) {
            const QStringList list = project.value(QLatin1String(key)).toStringList();
            return QSet<QString>(list.cbegin(), list.cend());
        };
        m_view.visibility().setHidden(
            {words("hiddenApps"), words("hiddenNamespaces"), words("hiddenGroups"), words("hiddenTags")});
        m_document.showDiagram(keyOf(project.value(QStringLiteral("shown")).toString()));
        const QVariantMap parts = project.value(QStringLiteral("parts")).toMap();
        m_parts.clear();
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            const QVariantList numbers = part->toList();
            if (numbers.size() == 3 && numbers.at(2).toDouble() > 0)
                m_parts.insert(part.key(),
                               {QPointF(numbers.at(0).toDouble(), numbers.at(1).toDouble()), numbers.at(2).toDouble()});
        }
    }
    // Where it is seen already; else once it is.
    if (m_view.isVisible())
        QTimer::singleShot(0, this, &ViewMemory::opened);
}

} // namespace joinery

#include "moc_view_memory.cpp"
