// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layers_panel.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int leastWidth = 220;
constexpr int mostHeight = 400;

QList<const DiagramGroup *> sortedByTitle(const IdMap<DiagramGroup> &groups)
{
    QList<const DiagramGroup *> sorted;
    for (const DiagramGroup &group : groups)
        sorted.append(&group);
    std::sort(sorted.begin(), sorted.end(), [](const DiagramGroup *a, const DiagramGroup *b) {
        return std::tie(a->title, a->id) < std::tie(b->title, b->id);
    });
    return sorted;
}

} // namespace

LayersPanel::LayersPanel(const ProjectDocument &document, CardVisibility &visibility, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_visibility(visibility), m_rows(new QVBoxLayout)
{
    setProperty("look", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Layers"));
    setMinimumWidth(leastWidth);
    auto *list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(12, 12, 12, 8);
    m_rows->setSpacing(8);
    Names apps;
    for (const App &app : document.project().apps)
        apps.append({app.name, app.name});
    addKind(tr("Apps"), apps, &HiddenLayers::apps);
    Names namespaces;
    for (const QString &name : visibility.namespaces())
        namespaces.append({name, name.isEmpty() ? tr("Without a namespace") : name});
    addKind(tr("Namespaces"), namespaces, &HiddenLayers::namespaces);
    Names groups;
    for (const DiagramGroup *group : sortedByTitle(document.annotations().groups))
        groups.append({group->id.text(), group->title.isEmpty() ? tr("Without a title") : group->title});
    addKind(tr("Groups"), groups, &HiddenLayers::groups);
    Names tags;
    for (const QString &tag : tagsOf(document.project()))
        tags.append({tag, tag});
    addKind(tr("Tags"), tags, &HiddenLayers::tags);
    if (!m_layers.isEmpty())
        setFocusProxy(m_layers.first().tick);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(std::min(mostHeight, list->sizeHint().height()));
    auto *all = new QPushButton(tr("Show all"));
    connect(all, &QPushButton::clicked, this, &LayersPanel::showAll);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 12);
    bottom->addStretch(1);
    bottom->addWidget(all);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(1, 1, 1, 1);
    page->setSpacing(0);
    page->addWidget(scroll);
    page->addWidget(separator());
    page->addLayout(bottom);
}

void LayersPanel::addKind(const QString &title, const Names &names, Kind kind)
{
    if (names.isEmpty())
        return;
    if (!m_layers.isEmpty())
        m_rows->addSpacing(4);
    m_rows->addWidget(sectionTitle(title));
    for (const auto &[name, shown] : names) {
        QString text = shown;
        auto *tick = new QCheckBox(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        tick->setChecked(!(m_visibility.hidden().*kind).contains(name));
        connect(tick, &QCheckBox::toggled, this, &LayersPanel::take);
        m_rows->addWidget(tick);
        m_layers.append({tick, name, kind});
    }
}

void LayersPanel::take()
{
    HiddenLayers hidden;
    for (const Layer &layer : std::as_const(m_layers)) {
        if (!layer.tick->isChecked())
            (hidden.*layer.kind).insert(layer.name);
    }
    m_visibility.setHidden(hidden);
}

void LayersPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void LayersPanel::showAll()
{
    for (const Layer &layer : std::as_const(m_layers)) {
        const QSignalBlocker quiet(layer.tick);
        layer.tick->setChecked(true);
    }
    take();
}

} // namespace joinery

#include "moc_layers_panel.cpp"
