// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_drop.h"

#include "ui/diagram/diagram_book.h"
#include "ui/diagram/diagram_view.h"
#include "ui/navigator/object_mime.h"

#include <QDragEnterEvent>
#include <QDropEvent>

namespace joinery {

CardDrop::CardDrop(DiagramView &view, DiagramBook &book) : QObject(&view), m_view(view), m_book(book)
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

bool CardDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAbove = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isAbove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<ObjectId> objects = objectsIn(*drop->mimeData());
    if (objects.isEmpty())
        return QObject::eventFilter(watched, event);
    if (m_book.missing(objects).isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isAbove) {
        m_book.addCards(objects, m_view.mapToScene(drop->position().toPoint()));
        m_view.setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace joinery

#include "moc_card_drop.cpp"
