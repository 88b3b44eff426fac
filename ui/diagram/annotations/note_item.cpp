// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/note_item.h"

#include "ui/diagram/annotations/annotation_tone.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal radius = 6;
constexpr qreal reach = 3;
/** Of the corner by which it is resized. */
constexpr qreal grip = 8;
constexpr qreal indent = 16;
constexpr qreal blockSpacing = 6;
/** From further away text is shown as lines. */
constexpr qreal smallestScaleForText = 0.3;

/** Markdown alone: nothing in it is looked up in files or in the network. */
class NoteDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/** Headings as the window has them: a note is no page. */
void calmHeadings(QTextDocument &document, const Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextBlockFormat spacing = block.blockFormat();
        spacing.setTopMargin(0);
        spacing.setBottomMargin(block.textList() ? 0 : blockSpacing);
        cursor.setBlockFormat(spacing);
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setProperty(QTextFormat::FontPixelSize,
                            level == 1 ? theme.titleFont.pixelSize() : theme.font.pixelSize());
        letters.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(letters);
    }
}

std::unique_ptr<QTextDocument> documentOf(const QString &text, qreal width, const Theme &theme)
{
    auto document = std::make_unique<NoteDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(theme.font);
    document->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
    document->setIndentWidth(indent);
    calmHeadings(*document, theme);
    document->setTextWidth(std::max(width, 1.0));
    return document;
}

} // namespace

NoteItem::NoteItem(const Shared<DiagramNote> &note, SharedCardStyle style) : m_note(note), m_style(std::move(style))
{
    setZValue(0.8);
    setRectangle(note->rectangle);
}

qreal NoteItem::heightFor(const QString &text, qreal width, const Theme &theme)
{
    return std::ceil(documentOf(text, width - 2 * padding, theme)->size().height()) + 2 * padding;
}

void NoteItem::setNote(const Shared<DiagramNote> &note)
{
    setRectangle(note->rectangle);
    if (note == m_note)
        return;
    m_note = note;
    m_document.reset();
    spoil();
}

void NoteItem::setRectangle(const QRectF &rectangle)
{
    if (rectangle == this->rectangle())
        return;
    spoil();
    prepareGeometryChange();
    if (rectangle.width() != m_size.width())
        m_document.reset();
    m_size = rectangle.size();
    setPos(rectangle.topLeft());
    spoil();
}

void NoteItem::setStyle(const SharedCardStyle &style)
{
    m_style = style;
    m_document.reset();
    spoil();
}

void NoteItem::setState(const AnnotationState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    spoil();
}

QRectF NoteItem::boundingRect() const
{
    return QRectF({}, m_size).adjusted(-reach, -reach, reach, reach);
}

void NoteItem::paintPart(QPainter &painter, const QRectF &area) const
{
    if (!sceneBoundingRect().intersects(area))
        return;
    const Theme &theme = m_style->theme;
    const AnnotationTone tone = noteTone(m_note->color, theme);
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    QPen pen(tone.border, 1);
    if (m_state.selected) {
        pen.setColor(theme.accent);
        pen.setWidthF(2 / std::min(scale, 1.0));
    }
    painter.setPen(pen);
    painter.setBrush(tone.fill);
    const QRectF sheet({}, m_size);
    painter.drawRoundedRect(sheet, radius, radius);
    paintText(painter, area.translated(-pos()), mixed(tone.border, tone.ink, 0.3));
    if (!m_state.selected && !m_state.hovered)
        return;
    painter.setPen(QPen(tone.ink, 1));
    for (const qreal length : {grip, grip / 2})
        painter.drawLine(sheet.bottomRight() + QPointF(-length - 3, -3),
                         sheet.bottomRight() + QPointF(-3, -length - 3));
}

void NoteItem::paintText(QPainter &painter, const QRectF &area, const QColor &ink) const
{
    const QRectF room = QRectF({}, m_size).adjusted(padding, padding, -padding, -padding);
    if (room.isEmpty() || m_note->text.isEmpty() || !room.intersects(area))
        return;
    if (!m_document)
        m_document = documentOf(m_note->text, room.width(), m_style->theme);
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    if (scale < smallestScaleForText) {
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            const QRectF lines = m_document->documentLayout()->blockBoundingRect(block).translated(room.topLeft());
            if (block.text().isEmpty() || lines.bottom() > room.bottom())
                continue;
            const qreal width = std::min(block.layout()->lineAt(0).naturalTextWidth(), room.width());
            painter.fillRect(QRectF(lines.left(), lines.center().y() - 4, width, 8), ink);
        }
        return;
    }
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.translate(room.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_style->theme.text);
    context.palette.setColor(QPalette::Link, m_style->theme.accent);
    context.clip = QRectF({}, room.size());
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace joinery
