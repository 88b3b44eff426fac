// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/column_delegate.h"

#include "ui/editor/column_list_model.h"
#include "ui/editor/row_painter.h"
#include "ui/editor/type_completer.h"
#include "ui/editor/undo_keys.h"

#include <QLineEdit>
#include <QPainter>

namespace joinery {

ColumnDelegate::ColumnDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ColumnDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {index.column() == ColumnListModel::Flags ? 3 * markWidth : 80, rowHeight};
}

int ColumnDelegate::widthNeeded(const QAbstractItemModel &model, int section) const
{
    const bool isName = section == ColumnListModel::Name;
    const QFontMetrics metrics(isName ? m_theme.font : m_theme.smallCodeFont);
    int width = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, section);
        const bool hasSign = isName && ChangeKind(index.data(ChangeKindRole).toInt()) != ChangeKind::None;
        width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + (hasSign ? 14 : 0));
    }
    return width + 16;
}

void ColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto change = ChangeKind(index.data(ChangeKindRole).toInt());
    const bool isFirst = index.column() == ColumnListModel::Name;
    paintRowBackground(*painter, option, m_theme,
                       {.change = change, .hasBar = isFirst, .hovered = index.row() == m_hoveredRow});
    if (index.column() == ColumnListModel::Flags)
        paintMarks(*painter, option, index);
    else
        paintText(*painter, option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent && index.column() != ColumnListModel::Flags)
        paintFocus(*painter, option.rect, m_theme);
    else if (isCurrent)
        paintFocus(*painter,
                   {option.rect.left() + m_currentMark * markWidth, option.rect.top(), markWidth, option.rect.height()},
                   m_theme);
    painter->restore();
}

void ColumnDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto change = ChangeKind(index.data(ChangeKindRole).toInt());
    const bool isName = index.column() == ColumnListModel::Name;
    const Role problem = Role(index.data(ProblemRole).toInt());
    const bool isComment = index.column() == ColumnListModel::Comment;
    QFont font = isName ? m_theme.font : isComment ? m_theme.smallFont : m_theme.smallCodeFont;
    QColor ink = isName                                    ? m_theme.text
                 : index.column() == ColumnListModel::Type ? m_theme.renamed.ink
                                                           : m_theme.secondary;
    if (change == ChangeKind::Dropped) {
        font.setStrikeOut(true);
        ink = m_theme.dropped.ink;
    } else if (isName && change != ChangeKind::None) {
        ink = m_theme.tone(roleOf(change)).ink;
    }
    QRect area = option.rect.adjusted(8, 0, -4, 0);
    if (isName && change != ChangeKind::None) {
        painter.setFont(m_theme.smallFont);
        painter.setPen(m_theme.tone(roleOf(change)).ink);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, signOf(change));
        area.setRight(area.right() - 14);
    }
    painter.setFont(font);
    painter.setPen(problem == Role::Plain ? ink : m_theme.tone(problem).ink);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (problem != Role::Plain)
        paintWave(painter, area, QFontMetrics(font).horizontalAdvance(text), m_theme.tone(problem).ink);
}

void ColumnDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGhost = ChangeKind(index.data(ChangeKindRole).toInt()) == ChangeKind::Dropped;
    if (index.data(RestorableRole).toBool()) {
        QFont font = m_theme.secondaryFont;
        font.setUnderline(index.row() == m_hoveredRow);
        painter.setFont(font);
        painter.setPen(m_theme.accent);
        painter.drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, tr("restore"));
        return;
    }
    const int flags = index.data(FlagsRole).toInt();
    const bool offers = !isGhost && (index.row() == m_hoveredRow || option.state.testFlag(QStyle::State_Selected));
    const std::pair<int, QString> marks[] = {{PrimaryKeyFlag, QStringLiteral("PK")},
                                             {NotNullFlag, QStringLiteral("NN")},
                                             {UniqueFlag, QStringLiteral("UQ")}};
    QRect place(option.rect.left(), option.rect.top(), markWidth, option.rect.height());
    painter.setFont(m_theme.smallFont);
    for (const auto &[flag, mark] : marks) {
        if ((flags & flag) || offers) {
            const QColor set = flag == PrimaryKeyFlag ? m_theme.keyMark : m_theme.secondary;
            painter.setPen(flags & flag ? set : mixed(m_theme.disabled, m_theme.surface, 0.35));
            painter.drawText(place, Qt::AlignCenter, mark);
        }
        place.translate(markWidth, 0);
    }
}

QWidget *ColumnDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    new UndoKeys(*edit, {[edit] { return edit->isModified() && edit->isUndoAvailable(); }, [edit] { edit->undo(); }});
    edit->setAccessibleName(index.column() == ColumnListModel::Name      ? tr("Column name")
                            : index.column() == ColumnListModel::Type    ? tr("Column type")
                            : index.column() == ColumnListModel::Default ? tr("Default of the column")
                                                                         : tr("Comment of the column"));
    if (index.column() == ColumnListModel::Type) {
        edit->setProperty("look", QStringLiteral("code"));
        edit->setCompleter(new TypeCompleter(index.data(OwnTypesRole).toStringList(), edit));
        // While the list of types is open it takes Return before the delegate sees it.
        auto *self = const_cast<ColumnDelegate *>(this);
        connect(
            edit, &QLineEdit::returnPressed, edit,
            [self, edit] {
                emit self->commitData(edit);
                emit self->closeEditor(edit, SubmitModelCache);
            },
            Qt::QueuedConnection);
    }
    return edit;
}

void ColumnDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void ColumnDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 0, -1, -1));
}

} // namespace joinery
