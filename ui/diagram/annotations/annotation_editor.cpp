// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/annotation_editor.h"

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/annotations/virtual_link_painter.h"
#include "ui/diagram/diagram_scene.h"

#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace joinery {

namespace {

constexpr QSize leastLine{180, 28};
constexpr QSize leastText{220, 96};
constexpr int smallestFont = 10;

} // namespace

AnnotationEditor::AnnotationEditor(QGraphicsView &view, DiagramScene &scene, ProjectDocument &document,
                                   AnnotationEdits &edits)
    : QObject(&view)
    , m_view(view)
    , m_scene(scene)
    , m_document(document)
    , m_edits(edits)
    , m_line(new QLineEdit(view.viewport()))
    , m_text(new QPlainTextEdit(view.viewport()))
{
    m_line->setObjectName(QStringLiteral("annotationTitle"));
    m_line->setMaxLength(int(DiagramAnnotations::maximumTitle));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Markdown. Ctrl+Enter keeps it, Escape does not."));
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnnotationEditor::writeText);
    for (QWidget *each : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text)}) {
        each->hide();
        each->installEventFilter(this);
    }
}

QWidget *AnnotationEditor::field() const
{
    return m_isNote ? static_cast<QWidget *>(m_text) : static_cast<QWidget *>(m_line);
}

void AnnotationEditor::begin(ObjectId thing)
{
    commit();
    const DiagramAnnotations annotations = m_document.annotations();
    m_thing = thing;
    m_isNote = annotations.notes.contains(thing);
    m_before = {};
    if (const DiagramGroup *group = annotations.groups.find(thing)) {
        m_line->setText(group->title);
        m_line->setPlaceholderText(tr("Title of the group"));
    } else if (const VirtualLink *link = annotations.links.find(thing)) {
        m_line->setText(link->label);
        m_line->setPlaceholderText(tr("Label of the link"));
    } else if (const DiagramNote *note = annotations.notes.find(thing)) {
        m_before = *note;
        m_text->setPlainText(note->text);
    } else {
        return;
    }
    m_line->setAccessibleName(m_line->placeholderText());
    open();
}

void AnnotationEditor::beginNote(const QRectF &rectangle, const QString &app)
{
    commit();
    m_thing = {};
    m_isNote = true;
    m_before = {};
    m_newNote = rectangle;
    m_app = app;
    m_text->clear();
    open();
}

void AnnotationEditor::open()
{
    if (area().isNull())
        return;
    m_active = true;
    m_session = m_document.newMergeId();
    follow();
    QWidget *shown = field();
    shown->show();
    shown->raise();
    shown->setFocus();
    m_line->selectAll();
    m_text->moveCursor(QTextCursor::End);
    emit activeChanged(true);
}

QRectF AnnotationEditor::area() const
{
    if (m_isNote)
        return m_scene.annotations().note(m_thing) ? m_scene.annotations().rectangle(m_thing) : m_newNote;
    if (m_scene.annotations().group(m_thing))
        return m_scene.annotations().titleArea(m_thing);
    const LinkItem *link = m_scene.link(m_thing);
    return link ? virtualLabelArea(QStringLiteral("  "), link->route(), m_scene.theme()) : QRectF();
}

void AnnotationEditor::follow()
{
    if (!m_active)
        return;
    QWidget *shown = field();
    const bool isText = shown == m_text;
    QRect place = m_view.mapFromScene(area()).boundingRect();
    place.setSize(place.size().expandedTo(isText ? leastText : leastLine));
    if (!isText)
        place.setHeight(leastLine.height());
    QFont font = m_scene.theme().font;
    font.setPixelSize(std::max(smallestFont, int(font.pixelSize() * std::min(m_view.transform().m11(), 1.5))));
    shown->setFont(font);
    shown->setGeometry(place);
}

void AnnotationEditor::writeText()
{
    if (!m_active || !m_isNote)
        return;
    const QString text = m_text->toPlainText();
    const QRectF rectangle = area();
    const qreal height = NoteItem::heightFor(text, rectangle.width(), m_scene.theme());
    if (!m_thing.isNull()) {
        m_edits.setNote(m_thing, text, height, m_session);
    } else if (!text.trimmed().isEmpty()) {
        const QSizeF size(rectangle.width(), std::max(height, DiagramAnnotations::leastExtent));
        m_thing = m_edits.addNote(QRectF(rectangle.topLeft(), size), text, m_app, m_session);
        emit noteAdded(m_thing);
    }
}

/** It is in the document already; a new note that was emptied again is none. */
void AnnotationEditor::takeText()
{
    if (m_before.id.isNull() && !m_thing.isNull() && m_text->toPlainText().trimmed().isEmpty())
        m_edits.remove({m_thing}, m_session);
}

void AnnotationEditor::commit()
{
    if (!m_active)
        return;
    m_active = false;
    if (m_isNote)
        takeText();
    else
        m_edits.rename(m_thing, m_line->text());
    close();
}

void AnnotationEditor::cancel()
{
    if (!m_active)
        return;
    m_active = false;
    if (m_isNote && !m_before.id.isNull())
        m_edits.restoreNote(m_before, m_session);
    else if (m_isNote && !m_thing.isNull())
        m_edits.remove({m_thing}, m_session);
    close();
}

void AnnotationEditor::putAway()
{
    if (!m_active)
        return;
    m_active = false;
    close();
}

void AnnotationEditor::close()
{
    const bool hadFocus = m_line->hasFocus() || m_text->hasFocus();
    m_line->hide();
    m_text->hide();
    if (hadFocus)
        m_view.setFocus();
    emit activeChanged(false);
}

bool AnnotationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active || watched != field())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        commit();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = press->modifiers() & ~Qt::KeypadModifier;
    // Ctrl+Shift+Enter is an action's.
    const bool takes = isEnter && (held == Qt::ControlModifier || (watched == m_line && !(held & Qt::ControlModifier)));
    if (!takes && press->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (takes)
            commit();
        else
            cancel();
    }
    return true;
}

} // namespace joinery

#include "moc_annotation_editor.cpp"
