// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/minimap.h"

#include "ui/diagram/annotations/annotation_tone.h"
#include "ui/diagram/diagram_scene.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace joinery {

namespace {

constexpr QSize minimapSize(148, 92);
constexpr qreal margin = 8;
constexpr qsizetype mostRounded = 500;

QColor colorOf(const CardContent &card, const CardState &state, const Theme &theme)
{
    if (state.selected)
        return theme.accent;
    switch (card.change) {
    case ChangeKind::Added:
        return theme.added.ink;
    case ChangeKind::Changed:
        return theme.changed.ink;
    case ChangeKind::Renamed:
        return theme.renamed.ink;
    case ChangeKind::Dropped:
        return theme.dropped.ink;
    case ChangeKind::None:
        break;
    }
    return mixed(theme.link, theme.surface, 0.35);
}

} // namespace

Minimap::Minimap(const DiagramScene &scene, QGraphicsView &view, QWidget *parent)
    : QWidget(parent), m_scene(scene), m_view(view)
{
    setFixedSize(minimapSize);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("The whole diagram. Press to go to a place."));
    setAccessibleName(tr("Overview"));
}

QRectF Minimap::seenArea() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QRectF Minimap::shownArea() const
{
    QRectF area = m_scene.contentBounds();
    if (area.isEmpty())
        area = seenArea();
    return area.adjusted(-100, -100, 100, 100);
}

QTransform Minimap::sceneToWidget() const
{
    const QRectF area = shownArea();
    const qreal scale = std::min((width() - 2 * margin) / area.width(), (height() - 2 * margin) / area.height());
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(scale, scale);
    transform.translate(-area.center().x(), -area.center().y());
    return transform;
}

void Minimap::refresh()
{
    m_cards = QPixmap();
    update();
}

void Minimap::paintCards()
{
    const Theme &theme = m_scene.theme();
    m_sceneToWidget = sceneToWidget();
    m_cards = QPixmap(size() * devicePixelRatioF());
    m_cards.setDevicePixelRatio(devicePixelRatioF());
    m_cards.fill(theme.surface);
    QPainter painter(&m_cards);
    const QList<CardItem *> cards = m_scene.cards();
    // Of so many each is a speck: rounding its corners would only take time.
    const bool isRounded = cards.size() <= mostRounded;
    painter.setRenderHint(QPainter::Antialiasing, isRounded);
    painter.setPen(Qt::NoPen);
    paintAnnotations(painter);
    for (const CardItem *card : cards) {
        QRectF area = m_sceneToWidget.mapRect(card->sceneRectangle());
        const QColor color = mixed(colorOf(card->content(), card->state(), theme), theme.surface, 0.35);
        if (isRounded) {
            area.setSize(area.size().expandedTo(QSizeF(2, 2)));
            painter.setBrush(color);
            painter.drawRoundedRect(area, 1.5, 1.5);
        } else {
            area.setSize(area.size().expandedTo(QSizeF(1, 1)));
            painter.fillRect(area, color);
        }
    }
}

void Minimap::paintAnnotations(QPainter &painter) const
{
    const Theme &theme = m_scene.theme();
    const AnnotationLayer &annotations = m_scene.annotations();
    const QList<ObjectId> things = annotations.things();
    for (const ObjectId thing : things) {
        const GroupItem *group = annotations.group(thing);
        const NoteItem *note = annotations.note(thing);
        const bool selected = group ? group->state().selected : note->state().selected;
        const AnnotationTone tone =
            group ? groupTone(group->group().color, theme) : noteTone(note->note().color, theme);
        painter.setBrush(selected ? mixed(theme.accent, theme.surface, 0.5) : mixed(tone.fill, tone.border, 0.3));
        painter.drawRoundedRect(m_sceneToWidget.mapRect(annotations.rectangle(thing)), 1.5, 1.5);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_cards.isNull() || m_cards.devicePixelRatio() != devicePixelRatioF())
        paintCards();
    const Theme &theme = m_scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setClipPath(frame);
    painter.drawPixmap(0, 0, m_cards);

    QColor fill = theme.accent;
    fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRoundedRect(m_sceneToWidget.mapRect(seenArea()).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), 2,
                            2);
    painter.setClipping(false);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_view.centerOn(m_sceneToWidget.inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    // Zooming is the diagram's business, not that of whatever lies below the view.
    event->accept();
}

} // namespace joinery
