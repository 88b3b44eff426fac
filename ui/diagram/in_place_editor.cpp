// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/in_place_editor.h"

#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/type_completer.h"
#include "ui/editor/typed_completion.h"
#include "ui/widgets/restyle.h"

#include <QGraphicsView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace joinery {

namespace {

using Field = InPlaceTarget::Field;

constexpr qreal smallestWidth = 150;
constexpr qreal newTableWidth = 220;
constexpr int smallestFont = 9;
/** What is kept free between the hint and the edge of the view. */
constexpr int margin = 8;

/** Whether a type is neither portable nor one of the project's own. */
bool isForeign(const DataType &type, const Schema &all)
{
    return type.kind == DataType::Kind::Native && !ownTypeNames(all).contains(type.text(), Qt::CaseInsensitive);
}

} // namespace

InPlaceEditor::InPlaceEditor(QGraphicsView &view, DiagramScene &scene, DiagramEdits &edits, ProjectDocument &document)
    : QObject(&view)
    , m_view(view)
    , m_scene(scene)
    , m_edits(edits)
    , m_document(document)
    , m_edit(new QLineEdit(view.viewport()))
    , m_hint(new QLabel(view.viewport()))
    , m_completion(new TypedCompletion(*m_edit, [&document] { return document.unitedModel(); }))
{
    m_edit->setObjectName(QStringLiteral("inPlaceEditor"));
    m_edit->hide();
    m_edit->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("inPlaceHint"));
    m_hint->setMargin(8);
    m_hint->hide();
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_edit, &QLineEdit::textChanged, this, &InPlaceEditor::validate);
}

QSizeF InPlaceEditor::newTableSize()
{
    return {newTableWidth, CardGeometry::headerHeight + CardGeometry::rowHeight + CardGeometry::bottomPadding};
}

QPointF InPlaceEditor::placeInSight(QPointF corner) const
{
    const qreal gap = margin / m_view.transform().m11();
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect().adjusted(gap, gap, -gap, -gap);
    const QSizeF size = newTableSize();
    const QPointF place = snappedToGrid({std::min(corner.x(), seen.right() - size.width() - canvasGrid),
                                         std::min(corner.y(), seen.bottom() - size.height() - canvasGrid)});
    const QList<QRectF> taken = m_scene.takenPlaces();
    const QRectF card(place, size);
    const bool covers =
        std::any_of(taken.cbegin(), taken.cend(), [&card](const QRectF &other) { return other.intersects(card); });
    return covers ? snappedToGrid(freeCardPlace(size, card.center(), taken)) : place;
}

void InPlaceEditor::begin(const InPlaceTarget &target)
{
    if (isActive() && !commit())
        cancel();
    m_newColumn.reset();
    open(target);
}

void InPlaceEditor::open(const InPlaceTarget &target)
{
    m_target = target;
    if (area().isEmpty()) {
        m_target = {};
        return;
    }
    const bool isType = target.field == Field::ColumnType;
    const bool isRow = target.field == Field::NewColumn;
    m_completion->setKind(isType  ? TypedCompletion::Kind::Type
                          : isRow ? TypedCompletion::Kind::NameAndType
                                  : TypedCompletion::Kind::Nothing);
    m_edit->setAccessibleName(isType ? tr("Type") : isRow ? tr("Name and type") : tr("Name"));
    m_edit->setPlaceholderText(target.field == Field::NewTable    ? tr("Name of the table")
                               : target.field == Field::NewColumn ? tr("name type")
                                                                  : QString());
    m_edit->setText(initialText());
    emit opening(area());
    follow();
    m_edit->show();
    m_edit->raise();
    m_edit->setFocus();
    m_edit->selectAll();
    restyle(*m_edit, "problem", false);
    m_hint->hide();
    emit activeChanged(true);
}

QString InPlaceEditor::initialText() const
{
    if (m_newColumn && m_newColumn->id == m_target.column && m_target.field == Field::ColumnType)
        return m_newColumn->type.text();
    const Table *table = m_document.table(m_target.table);
    const Column *column = table ? table->column(m_target.column) : nullptr;
    switch (m_target.field) {
    case Field::TableName:
        if (!table) {
            const DefinitionObject *object = m_document.object(m_target.table);
            const EnumType *enumType = m_document.enumType(m_target.table);
            return object ? object->name : enumType ? enumType->name : QString();
        }
        return table->name;
    case Field::ColumnName:
        return column ? column->name : QString();
    case Field::ColumnType:
        return column ? column->type.text() : QString();
    case Field::Nothing:
    case Field::NewTable:
    case Field::NewColumn:
        break;
    }
    return {};
}

QRectF InPlaceEditor::area() const
{
    if (m_target.field == Field::NewTable)
        return QRectF(m_target.place, QSizeF(newTableWidth, CardGeometry::headerHeight)).adjusted(4, 4, -4, -4);
    const CardItem *card = m_scene.card(m_target.table);
    if (!card)
        return {};
    const CardGeometry &geometry = card->geometry();
    QRectF local;
    const int row = card->content().rowOf(m_target.column);
    if (m_target.field == Field::TableName) {
        local = QRectF(4, 4, geometry.size().width() - 8, CardGeometry::headerHeight - 8);
    } else if (m_target.field == Field::NewColumn) {
        const QRectF add = geometry.addRow();
        local = QRectF(geometry.name(0).left() - 6, add.top() + 1, 0, CardGeometry::rowHeight + 2);
        local.setRight(add.right() - 4);
    } else if (row >= 0 && m_target.field == Field::ColumnName) {
        local = geometry.name(row).adjusted(-6, -1, 0, 1);
        local.setRight(std::max(geometry.type(row).left(), local.left() + smallestWidth));
    } else if (row >= 0) {
        local = geometry.type(row).adjusted(-6, -1, 6, 1);
        local.setLeft(std::min(local.left(), local.right() - smallestWidth));
    }
    return local.isEmpty() ? QRectF() : local.translated(card->pos());
}

void InPlaceEditor::follow()
{
    const QRectF place = area();
    if (!isActive() || place.isEmpty())
        return;
    const qreal zoom = m_view.transform().m11();
    const bool isType = m_target.field == Field::ColumnType;
    const bool isTable = m_target.field == Field::TableName || m_target.field == Field::NewTable;
    const CardFonts &fonts = m_scene.fonts();
    QFont font = (isType ? fonts.type : isTable ? fonts.header : fonts.name).font;
    font.setPixelSize(std::max(smallestFont, int(font.pixelSize() * zoom)));
    const QRect seen = m_view.mapFromScene(place).boundingRect();
    // The style sheet's padding and font would not follow the zoom.
    m_edit->setStyleSheet(
        QStringLiteral("QLineEdit { padding: 0 %1px; min-height: 0; border-radius: 4px; font-size: %2px; }")
            .arg(std::max(2, int(4 * zoom)))
            .arg(font.pixelSize()));
    m_edit->setFont(font);
    const int least = QFontMetrics(font).height() + 4;
    QRect wanted(seen.topLeft(), QSize(std::max(seen.width(), int(smallestWidth)), std::max(seen.height(), least)));
    wanted.moveCenter({wanted.center().x(), seen.center().y()});
    // Far out the field is wider than what it stands for: it must not be cut off then.
    const QRect room = m_view.viewport()->rect().adjusted(margin, margin, -margin, -margin);
    if (room.intersects(seen))
        wanted.moveLeft(std::clamp(wanted.left(), room.left(), std::max(room.left(), room.right() - wanted.width())));
    m_edit->setGeometry(wanted);
    placeHint();
}

QString InPlaceEditor::problem() const
{
    const QString text = m_edit->text().trimmed();
    switch (m_target.field) {
    case Field::TableName:
        return m_edits.problemWithTableName(text, m_document.appOf(m_target.table), m_target.table);
    case Field::NewTable:
        return m_edits.problemWithTableName(text, m_target.app, {});
    case Field::ColumnName:
        return m_edits.problemWithColumnName(text, m_target.table, m_target.column);
    case Field::NewColumn: {
        if (text.isEmpty())
            return m_edits.problemWithColumnName(text, m_target.table, {});
        const Result<TypedColumn> row = typedRow(text);
        return row ? m_edits.problemWithColumnName(row->column.name, m_target.table, {}) : row.error().message;
    }
    case Field::ColumnType:
        return m_edits.problemWithType(text, m_target.table, m_target.column);
    case Field::Nothing:
        break;
    }
    return {};
}

void InPlaceEditor::validate()
{
    if (!isActive())
        return;
    const QString text = m_edit->text().trimmed();
    const QString wrong = problem();
    const bool isRow = m_target.field == Field::NewColumn;
    const bool isHalf = isRow && !typedRow(text);
    const bool isType = m_target.field == Field::ColumnType || isHalf;
    // Nothing typed yet, or half a type, is not a mistake to be told of before it is entered.
    if (wrong.isEmpty() || text.isEmpty() || isType)
        showHint({}, Role::Dropped);
    else
        showHint(wrong, Role::Dropped);
    const std::optional<DataType> type = m_target.field == Field::ColumnType
                                             ? std::optional(DataType::fromUserText(text))
                                         : isRow && !isHalf ? std::optional(typedRow(text)->column.type)
                                                            : std::nullopt;
    if (wrong.isEmpty() && !text.isEmpty() && type && isForeign(*type, m_document.unitedModel()))
        showHint(tr("Not a portable type: it is kept as you write it."), Role::Changed);
    restyle(*m_edit, "problem", !wrong.isEmpty() && !isType);
}

void InPlaceEditor::showHint(const QString &text, Role role)
{
    const Tone tone = m_scene.theme().tone(role);
    m_hint->setStyleSheet(
        QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %1; border-radius: 4px; }")
            .arg(tone.ink.name(), tone.fill.name()));
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    placeHint();
}

void InPlaceEditor::placeHint()
{
    constexpr int widest = 320;
    const QRect room = m_view.viewport()->rect().adjusted(margin, margin, -margin, -margin);
    m_hint->setFont(m_scene.theme().secondaryFont);
    m_hint->setWordWrap(false);
    m_hint->adjustSize();
    if (const int width = std::min(widest, room.width()); m_hint->width() > width) {
        m_hint->setWordWrap(true);
        m_hint->resize(width, m_hint->heightForWidth(width));
    }
    // Below the field, above it at the lower edge, and never cut off at the sides.
    const QRect field = m_edit->geometry();
    QPoint place = field.bottomLeft() + QPoint(0, 4);
    if (place.y() + m_hint->height() > room.bottom())
        place.setY(field.top() - 4 - m_hint->height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_hint->width())));
    m_hint->move(place);
    m_hint->raise();
}

Result<TypedColumn> InPlaceEditor::typedRow(const QString &text) const
{
    const Schema all = m_document.unitedModel();
    Result<TypedColumn> row = typedColumn(text, all);
    if (!row)
        return row;
    // The name says what type it has where none is typed.
    return typedColumn(text, all, m_edits.likelyType(row->column.name));
}

Result<void> InPlaceEditor::addColumn(const QString &text)
{
    const Result<TypedColumn> row = typedRow(text);
    if (!row)
        return fail(row);
    const Column &column = row->column;
    const ObjectId table = m_target.table;
    const bool isPlain = !row->primaryKey && !row->unique && !row->target;
    m_mergeId = isPlain ? m_document.newMergeId() : -1;
    Result<void> added;
    if (isPlain) {
        added = m_edits.addColumn(table, column, m_mergeId);
    } else if (const Table *owner = m_document.table(table)) {
        const QString app = m_document.appOf(table);
        added = m_document.perform(tr("Add column %1").arg(column.name), app,
                                   joinery::addColumn(m_document.model(app), *owner, *row));
        m_target.column = column.id;
        return added;
    }
    if (added) {
        m_newColumn = column;
        m_target.column = column.id;
    }
    return added;
}

Result<void> InPlaceEditor::applyType(const QString &text)
{
    if (!m_newColumn || m_newColumn->id != m_target.column)
        return m_edits.changeType(m_target.table, m_target.column, text);
    Column column = *m_newColumn;
    column.type = DataType::fromUserText(text);
    return column == *m_newColumn ? Result<void>() : m_edits.addColumn(m_target.table, column, m_mergeId);
}

Result<void> InPlaceEditor::apply(const QString &text)
{
    switch (m_target.field) {
    case Field::TableName:
        return m_edits.rename(m_target.table, text);
    case Field::ColumnName:
        return m_edits.renameColumn(m_target.table, m_target.column, text);
    case Field::ColumnType:
        return applyType(text);
    case Field::NewColumn:
        return addColumn(text);
    case Field::NewTable: {
        const Result<ObjectId> added = m_edits.addTable(text, m_target.app, m_target.place);
        if (!added)
            return fail(added);
        m_target.table = *added;
        emit tableAdded(*added);
        return {};
    }
    case Field::Nothing:
        break;
    }
    return {};
}

bool InPlaceEditor::commit()
{
    if (!isActive())
        return true;
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        showHint(wrong, Role::Dropped);
        restyle(*m_edit, "problem", true);
        return false;
    }
    const Field field = m_target.field;
    const Result<void> done = apply(m_edit->text().trimmed());
    if (!done) {
        showHint(done.error().message, Role::Dropped);
        restyle(*m_edit, "problem", true);
        return false;
    }
    if (field != Field::NewColumn)
        m_newColumn.reset();
    close();
    return true;
}

void InPlaceEditor::cancel()
{
    m_newColumn.reset();
    close();
}

void InPlaceEditor::close()
{
    if (!isActive())
        return;
    m_closing = true;
    m_target.field = Field::Nothing;
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    m_hint->hide();
    if (hadFocus)
        m_view.setFocus();
    m_closing = false;
    emit activeChanged(false);
}

InPlaceTarget InPlaceEditor::neighbour(Step step) const
{
    const CardItem *card = m_scene.card(m_target.table);
    if (!card)
        return {};
    QList<InPlaceTarget> stops{{Field::TableName, m_target.table, {}, {}, {}}};
    for (const CardRow &row : card->content().rows) {
        if (row.change == ChangeKind::Dropped || !row.isColumn() || card->content().collapsed)
            continue;
        stops.append({Field::ColumnName, m_target.table, row.column, {}, {}});
        stops.append({Field::ColumnType, m_target.table, row.column, {}, {}});
    }
    stops.append({Field::NewColumn, m_target.table, {}, {}, {}});
    const auto here = std::find_if(stops.cbegin(), stops.cend(), [this](const InPlaceTarget &stop) {
        const bool isNew = m_target.field == Field::NewColumn && !m_target.column.isNull();
        return stop.column == m_target.column &&
               (isNew ? stop.field == Field::ColumnName : stop.field == m_target.field);
    });
    if (here == stops.cend())
        return {};
    const qsizetype index = here - stops.cbegin() + (step == Step::Forwards ? 1 : -1);
    return index < 0 || index >= stops.size() ? InPlaceTarget() : stops.at(index);
}

void InPlaceEditor::go(Step step)
{
    const InPlaceTarget left = m_target;
    if (left.field == Field::NewColumn && m_edit->text().trimmed().isEmpty()) {
        const InPlaceTarget next = neighbour(step);
        cancel();
        open(next);
        return;
    }
    if (!commit())
        return;
    emit contentNeeded();
    InPlaceTarget next{Field::NewColumn, m_target.table, {}, {}, {}};
    if (left.field != Field::NewTable) {
        m_target.field = left.field;
        next = neighbour(step);
    }
    m_target = {};
    open(next);
}

bool InPlaceEditor::eventFilter(QObject *, QEvent *event)
{
    if (!isActive() || m_closing)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !commit())
            cancel();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Tab:
        go(Step::Forwards);
        return true;
    case Qt::Key_Backtab:
        go(Step::Backwards);
        return true;
    default:
        return false;
    }
}

} // namespace joinery
