// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/column_list_model.h"

#include "core/base/sql_lexer.h"
#include "core/operation/edits.h"
#include "core/schema/type_check.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/type_completer.h"

#include <QMimeData>

namespace joinery {

namespace {

const QString mimeType = QStringLiteral("application/x-joinery-columns");

QString spoken(int flags)
{
    QStringList words;
    if (flags & PrimaryKeyFlag)
        words.append(ColumnListModel::tr("primary key"));
    if (flags & NotNullFlag)
        words.append(ColumnListModel::tr("not null"));
    if (flags & UniqueFlag)
        words.append(ColumnListModel::tr("unique"));
    return words.join(QStringLiteral(", "));
}

QString textOf(const Column &column, int section)
{
    switch (section) {
    case ColumnListModel::Name:
        return column.name;
    case ColumnListModel::Type:
        return column.type.text();
    case ColumnListModel::Default:
        return column.defaultValue ? column.defaultValue->userText() : QString();
    default:
        return column.comment;
    }
}

} // namespace

ColumnListModel::ColumnListModel(TableEditor &editor, QObject *parent)
    : QAbstractTableModel(parent), m_editor(editor), m_rows(wantedRows())
{
    connect(&editor, &TableEditor::tableChanged, this, [this] { m_refused.clear(); });
    connect(&editor, &TableEditor::contentChanged, this, &ColumnListModel::refresh);
}

QList<ColumnListModel::Row> ColumnListModel::wantedRows() const
{
    const Table *now = m_editor.table();
    const Table *old = m_editor.oldTable();
    QList<Row> rows;
    if (now) {
        for (const Column &column : now->columns)
            rows.append({column.id, false});
    }
    if (!old)
        return rows;
    // A dropped column stays behind the column it followed.
    qsizetype place = 0;
    for (const Column &column : old->columns) {
        const qsizetype present = rows.indexOf(Row{column.id, false});
        if (present >= 0)
            place = present + 1;
        else
            rows.insert(place++, {column.id, true});
    }
    return rows;
}

void ColumnListModel::refresh()
{
    const QList<Row> wanted = wantedRows();
    if (wanted != m_rows) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ColumnListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ColumnListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Comment + 1;
}

int ColumnListModel::rowOf(ObjectId column) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [column](const Row &row) { return row.id == column; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

const Table *ColumnListModel::tableAt(int row) const
{
    return m_rows.at(row).dropped ? m_editor.oldTable() : m_editor.table();
}

const Column *ColumnListModel::columnAt(int row) const
{
    const Table *table = tableAt(row);
    return table ? table->column(m_rows.at(row).id) : nullptr;
}

int ColumnListModel::flagsAt(int row) const
{
    const Table *table = tableAt(row);
    const Column *column = columnAt(row);
    if (!column)
        return 0;
    return (table->isPrimaryKeyColumn(column->id) ? PrimaryKeyFlag : 0) | (column->nullable ? 0 : NotNullFlag) |
           (isUniqueColumn(*table, column->id) ? UniqueFlag : 0);
}

ChangeKind ColumnListModel::changeAt(int row) const
{
    if (m_rows.at(row).dropped)
        return ChangeKind::Dropped;
    const ObjectChange change = m_editor.change();
    return change.kind == ChangeKind::Added ? ChangeKind::None : change.parts.value(m_rows.at(row).id).kind;
}

QVariant ColumnListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Column *column = columnAt(row);
    if (!column)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (const auto refused = m_refused.constFind({column->id, index.column()}); refused != m_refused.cend())
            return refused->text;
        if (index.column() == Flags)
            return role == Qt::DisplayRole ? QVariant() : QVariant(flagsAt(row));
        return textOf(*column, index.column());
    case Qt::ToolTipRole:
        return toolTipAt(index);
    case Qt::AccessibleTextRole:
        return index.column() == Flags ? spoken(flagsAt(row)) : data(index, Qt::DisplayRole).toString();
    case Qt::AccessibleDescriptionRole:
        return wordOf(changeAt(row));
    case ChangeKindRole:
        return int(changeAt(row));
    case OldNameRole:
        return m_editor.change().parts.value(column->id).oldName;
    case FlagsRole:
        return flagsAt(row);
    case ProblemRole:
        return int(problemAt(index));
    case IdRole:
        return column->id.text();
    case OwnTypesRole:
        return ownTypeNames(m_editor.schema());
    case RestorableRole:
        return isDropped(row) && m_editor.table();
    default:
        return {};
    }
}

QVariant ColumnListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Flags:
        return tr("Marks");
    case Default:
        return tr("Default");
    case Comment:
        return tr("Comment");
    default:
        return {};
    }
}

Role ColumnListModel::problemAt(const QModelIndex &index) const
{
    const ObjectId id = idAt(index.row());
    if (m_refused.contains({id, index.column()}))
        return Role::Dropped;
    if (index.column() != Name || isDropped(index.row()))
        return Role::Plain;
    if (!doubledNameNote(index.row()).isEmpty())
        return Role::Dropped;
    Role role = Role::Plain;
    for (const Finding &finding : m_editor.findings(id)) {
        if (finding.severity == Finding::Severity::Error)
            return Role::Dropped;
        if (finding.severity == Finding::Severity::Warning)
            role = Role::Changed;
    }
    return role;
}

QString ColumnListModel::doubledNameNote(int row) const
{
    // Validation blames one of the two; a person may have meant the other.
    const Column *column = columnAt(row);
    for (int other = 0; other < rowCount(); ++other) {
        const Column *second = other == row || isDropped(other) ? nullptr : columnAt(other);
        if (second && !column->name.isEmpty() && sameSqlName(second->name, column->name))
            return tr("Two columns are called %1. Rename one of them.").arg(column->name);
    }
    return {};
}

QString ColumnListModel::toolTipAt(const QModelIndex &index) const
{
    const int row = index.row();
    const Column *column = columnAt(row);
    if (const auto refused = m_refused.constFind({column->id, index.column()}); refused != m_refused.cend())
        return refused->reason;
    if (isDropped(row))
        return m_editor.table() ? tr("Dropped by the pending changes. Press Enter to restore it.") : QString();
    QStringList lines;
    for (const Finding &finding : m_editor.findings(column->id))
        lines.append(finding.text);
    if (const QString doubled = doubledNameNote(row); lines.isEmpty() && !doubled.isEmpty())
        lines.append(doubled);
    const PartChange change = m_editor.change().parts.value(column->id);
    if (!change.oldName.isEmpty())
        lines.append(tr("Renamed from %1").arg(change.oldName));
    if (!change.detail.isEmpty())
        lines.append(change.detail);
    if (index.column() == Flags)
        lines.append(tr("Click PK, NN or UQ to set or clear it: primary key, not null, unique. With the keyboard: "
                        "arrow keys, then space."));
    else if (!column->comment.isEmpty())
        lines.append(column->comment);
    return lines.join(QLatin1Char('\n'));
}

Qt::ItemFlags ColumnListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isDropped(index.row()) && m_editor.table()) {
        flags |= Qt::ItemIsDragEnabled;
        if (index.column() != Flags)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool ColumnListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const std::pair key(idAt(index.row()), index.column());
    const QString text = value.toString().trimmed();
    const Result<void> changed = change(index, text);
    if (changed)
        m_refused.remove(key);
    else
        m_refused.insert(key, {text, changed.error().text()});
    // The edit may have changed the rows; what shows the cell now is found by its column.
    const int row = rowOf(key.first);
    if (row >= 0)
        emit dataChanged(this->index(row, 0), this->index(row, Flags));
    return changed.has_value();
}

Result<void> ColumnListModel::change(const QModelIndex &index, const QString &text)
{
    const Table &table = *m_editor.table();
    const ObjectId id = idAt(index.row());
    if (index.column() == Name) {
        if (text.isEmpty())
            return fail(QStringLiteral("column.empty_name"), tr("A column needs a name."));
        return m_editor.perform(tr("Rename column"), renameColumn(table, id, text));
    }
    Column after = *table.column(id);
    if (index.column() == Default) {
        after.defaultValue = text.isEmpty() ? std::nullopt : std::optional(DefaultValue::fromUserText(text));
        return m_editor.perform(tr("Change default of %1").arg(after.name), alterColumn(table, after));
    }
    if (index.column() == Comment) {
        after.comment = text;
        return m_editor.perform(tr("Change comment of %1").arg(after.name), alterColumn(table, after));
    }
    after.type = DataType::fromUserText(text);
    if (const Result<void> type = checkType(after.type, after.name); !type)
        return type;
    return m_editor.perform(tr("Change type of %1").arg(after.name), alterColumn(table, after));
}

QList<Operation> ColumnListModel::flagEdit(int row, ColumnFlag flag, bool on) const
{
    const Table *table = m_editor.table();
    if (!table || isDropped(row))
        return {};
    const ObjectId id = idAt(row);
    switch (flag) {
    case PrimaryKeyFlag:
        return setPrimaryKeyEdit(m_editor.schema(), table->id, id, on);
    case UniqueFlag:
        return setUniqueColumn(m_editor.schema(), *table, id, on);
    case NotNullFlag:
        Column after = *table->column(id);
        after.nullable = !on;
        return alterColumn(*table, after);
    }
    return {};
}

Result<void> ColumnListModel::setFlag(int row, ColumnFlag flag, bool on)
{
    const Table *table = m_editor.table();
    if (!table || isDropped(row))
        return {};
    const QString name = table->column(idAt(row))->name;
    QString undoText = tr("Change primary key");
    if (flag == UniqueFlag)
        undoText = on ? tr("Make %1 unique").arg(name) : tr("Let %1 repeat").arg(name);
    else if (flag == NotNullFlag)
        undoText = on ? tr("Require %1").arg(name) : tr("Let %1 be null").arg(name);
    return m_editor.perform(undoText, flagEdit(row, flag, on));
}

Result<void> ColumnListModel::moveBy(const QList<int> &rows, int step)
{
    const Table *table = m_editor.table();
    if (!table)
        return {};
    QList<ObjectId> columns;
    QList<qsizetype> positions;
    for (const int row : rows) {
        if (!isDropped(row)) {
            columns.append(idAt(row));
            positions.append(table->columnPosition(columns.last()));
        }
    }
    if (columns.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(positions.cbegin(), positions.cend());
    const qsizetype target = step < 0 ? *first - 1 : *last + 2;
    if (target < 0 || target > table->columns.size())
        return {};
    return m_editor.perform(tr("Move column"), reorderColumns(*table, columns, target));
}

void ColumnListModel::forgetRefused(int row)
{
    bool removed = false;
    for (const int section : {Name, Type, Default, Comment})
        removed |= m_refused.remove({idAt(row), section});
    if (removed)
        emit dataChanged(index(row, 0), index(row, Comment));
}

QString ColumnListModel::refusal(int row) const
{
    for (const int section : {Name, Type, Default, Comment}) {
        const auto refused = m_refused.constFind({idAt(row), section});
        if (refused != m_refused.cend())
            return refused->reason;
    }
    return {};
}

QString ColumnListModel::mistake(int row) const
{
    const QString refused = refusal(row);
    return refused.isEmpty() && !isDropped(row) && columnAt(row) ? doubledNameNote(row) : refused;
}

QStringList ColumnListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *ColumnListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &dragged : indexes) {
        const QString id = idAt(dragged.row()).text();
        if (!ids.contains(id))
            ids.append(id);
    }
    auto *data = new QMimeData;
    data->setData(mimeType, ids.join(QLatin1Char(' ')).toLatin1());
    return data;
}

bool ColumnListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent)
{
    const Table *table = m_editor.table();
    if (!table || action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    QList<ObjectId> columns;
    for (const QString &text : QString::fromLatin1(data->data(mimeType)).split(QLatin1Char(' '))) {
        const std::optional<ObjectId> id = ObjectId::fromText(text);
        if (id && table->column(*id))
            columns.append(*id);
    }
    // Ghosts have no position of their own: the next column that is there counts.
    while (place < rowCount() && isDropped(place))
        ++place;
    const qsizetype position = place < rowCount() ? table->columnPosition(idAt(place)) : table->columns.size();
    return m_editor.perform(tr("Move column"), reorderColumns(*table, columns, position)).has_value();
}

} // namespace joinery
