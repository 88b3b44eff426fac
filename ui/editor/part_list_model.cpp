// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_list_model.h"

#include "core/operation/edits.h"
#include "ui/editor/part_text.h"
#include "ui/editor/typed_text.h"

namespace joinery {

namespace {

template <typename Part>
std::optional<Operation> dropOf(const Table &table, const IdMap<Part> &parts, ObjectId id)
{
    const Part *part = parts.find(id);
    if (!part)
        return std::nullopt;
    return DropPart<Part>{referenceTo(table), referenceToPart(*part)};
}

template <typename Part>
std::optional<Operation> addOf(const Table &table, const IdMap<Part> &parts, ObjectId id)
{
    const Part *part = parts.find(id);
    if (!part)
        return std::nullopt;
    return AddPart<Part>{referenceTo(table), *part};
}

} // namespace

PartListModel::PartListModel(TableEditor &editor, PartKind kind, QObject *parent)
    : QAbstractListModel(parent), m_editor(editor), m_kind(kind), m_rows(wantedRows())
{
    connect(&editor, &TableEditor::contentChanged, this, &PartListModel::refresh);
}

void PartListModel::refresh()
{
    const QList<Row> wanted = wantedRows();
    const bool sameIds = std::equal(wanted.cbegin(), wanted.cend(), m_rows.cbegin(), m_rows.cend(),
                                    [](const Row &a, const Row &b) { return a.id == b.id && a.change == b.change; });
    if (!sameIds) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
    } else if (wanted != m_rows) {
        m_rows = wanted;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

QList<PartListModel::Row> PartListModel::wantedRows() const
{
    QList<Row> rows;
    const Table *now = m_editor.table();
    const Table *old = m_editor.oldTable();
    if (now)
        addRows(*now, false, rows);
    if (!old)
        return rows;
    QList<Row> before;
    addRows(*old, true, before);
    const qsizetype present = rows.size();
    for (const Row &row : std::as_const(before)) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cbegin() + present,
                                         [&row](const Row &other) { return other.id == row.id; });
        if (!isThere)
            rows.append(row);
    }
    return rows;
}

void PartListModel::addRows(const Table &table, bool dropped, QList<Row> &rows) const
{
    const auto add = [&](const auto &parts) {
        for (const auto *part : sortedByName(parts))
            rows.append(finished(described(table, *part), dropped));
    };
    switch (m_kind) {
    case PartKind::PrimaryKey:
        if (table.primaryKey)
            rows.append(finished(described(table, *table.primaryKey), dropped));
        break;
    case PartKind::Unique:
        add(table.uniqueConstraints);
        break;
    case PartKind::ForeignKey:
        add(table.foreignKeys);
        break;
    case PartKind::Check:
        add(table.checks);
        break;
    case PartKind::Exclusion:
        add(table.exclusions);
        break;
    case PartKind::Index:
        add(table.indexes);
        break;
    case PartKind::Partition:
        add(table.partitions);
        break;
    case PartKind::Object: {
        const Schema &schema = dropped ? m_editor.snapshot() : m_editor.schema();
        IdMap<DefinitionObject> objects;
        for (const ObjectId id : objectsOn(schema, table.id))
            objects.insert(*schema.objects.find(id));
        for (const DefinitionObject *object : sortedByName(objects))
            rows.append(described(*object, dropped));
        break;
    }
    }
}

PartListModel::Row PartListModel::described(const Table &table, const PrimaryKey &key) const
{
    return {.id = {}, .title = columnsText(key.columns, table), .detail = key.name};
}

PartListModel::Row PartListModel::described(const Table &table, const UniqueConstraint &unique) const
{
    return {.id = unique.id, .title = columnsText(unique.columns, table), .detail = unique.name};
}

PartListModel::Row PartListModel::described(const Table &table, const ForeignKey &key) const
{
    const Table *target = m_editor.document().table(key.referencedTable);
    const QString to = target ? targetText(*target, key.referencedColumns) : key.unresolvedTable;
    QStringList details;
    if (!key.name.isEmpty())
        details.append(key.name);
    if (key.onDelete != ReferenceAction::NoAction)
        details.append(tr("on delete %1").arg(actionText(key.onDelete)));
    if (key.onUpdate != ReferenceAction::NoAction)
        details.append(tr("on update %1").arg(actionText(key.onUpdate)));
    return {.id = key.id,
            .title = QStringLiteral("%1 → %2").arg(columnsText(key.columns, table), to),
            .detail = details.join(QStringLiteral(" · "))};
}

PartListModel::Row PartListModel::described(const Table &, const CheckConstraint &check) const
{
    return {.id = check.id, .title = check.expression.simplified(), .detail = check.name};
}

PartListModel::Row PartListModel::described(const Table &table, const ExclusionConstraint &exclusion) const
{
    QStringList details{exclusion.name};
    if (!exclusion.method.isEmpty())
        details.append(tr("using %1").arg(exclusion.method));
    if (!exclusion.where.isEmpty())
        details.append(tr("where %1").arg(exclusion.where.simplified()));
    details.removeAll(QString());
    return {.id = exclusion.id, .title = partsText(exclusion, table), .detail = details.join(QStringLiteral(" · "))};
}

PartListModel::Row PartListModel::described(const Table &table, const Partition &partition) const
{
    QStringList details{partition.bound.simplified()};
    if (const Partition *parent = table.partitions.find(partition.parent))
        details.append(tr("part of %1").arg(parent->name));
    if (!partition.partitionBy.isEmpty())
        details.append(tr("spread by %1").arg(partition.partitionBy.simplified()));
    return {.id = partition.id, .title = partition.name, .detail = details.join(QStringLiteral(" · "))};
}

PartListModel::Row PartListModel::described(const DefinitionObject &object, bool dropped) const
{
    Row row{.id = object.id,
            .title = object.name,
            .detail = QStringLiteral("%1 · %2").arg(kindTitle(object.kind), object.definition.simplified())};
    const ObjectChange change = m_editor.document().changeOf(object.id);
    row.change = dropped ? ChangeKind::Dropped : change.kind;
    row.oldName = change.oldName;
    QStringList lines;
    for (const Finding &finding : m_editor.document().findings()) {
        if (finding.object != object.id || dropped)
            continue;
        lines.append(finding.text);
        if (row.problem != Role::Dropped)
            row.problem = finding.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed;
    }
    if (dropped && m_editor.table())
        lines.append(tr("Dropped by the pending changes. Press Enter to restore it."));
    else if (lines.isEmpty())
        lines.append(object.definition);
    row.toolTip = lines.join(QLatin1Char('\n'));
    return row;
}

PartListModel::Row PartListModel::described(const Table &table, const Index &index) const
{
    QStringList details{partsText(index, table)};
    if (index.unique)
        details.append(tr("unique"));
    if (!index.where.isEmpty())
        details.append(tr("where %1").arg(index.where.simplified()));
    return {.id = index.id, .title = index.name, .detail = details.join(QStringLiteral(" · "))};
}

PartListModel::Row PartListModel::finished(Row row, bool dropped) const
{
    const ObjectChange change = m_editor.change();
    const PartChange part = change.parts.value(row.id);
    if (dropped)
        row.change = ChangeKind::Dropped;
    else if (change.kind != ChangeKind::Added)
        row.change = part.kind;
    row.oldName = part.oldName;
    QStringList lines;
    if (!row.id.isNull()) {
        for (const Finding &finding : m_editor.findings(row.id)) {
            lines.append(finding.text);
            if (row.problem != Role::Dropped)
                row.problem = finding.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed;
        }
    }
    if (!part.detail.isEmpty())
        lines.append(part.detail);
    if (dropped && m_editor.table())
        lines.append(tr("Dropped by the pending changes. Press Enter to restore it."));
    row.toolTip = lines.join(QLatin1Char('\n'));
    return row;
}

int PartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartListModel::rowOf(ObjectId part) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [part](const Row &row) { return row.id == part; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QVariant PartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringList({row.title, row.detail, wordOf(row.change)}).join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return row.toolTip;
    case DetailRole:
        return row.detail;
    case ChangeKindRole:
        return int(row.change);
    case OldNameRole:
        return row.oldName;
    case ProblemRole:
        return int(row.problem);
    case CodeRole:
        return m_kind == PartKind::Check || m_kind == PartKind::Exclusion;
    case IdRole:
        return row.id.text();
    case RestorableRole:
        return row.change == ChangeKind::Dropped && m_editor.table();
    default:
        return {};
    }
}

QList<Operation> PartListModel::dropOrRestore(int row) const
{
    const Table *now = m_editor.table();
    if (!now)
        return {};
    const ObjectId id = idAt(row);
    const bool restore = isDropped(row);
    const Table &from = restore ? *m_editor.oldTable() : *now;
    const auto one = [&](const auto &parts) { return restore ? addOf(*now, parts, id) : dropOf(*now, parts, id); };
    std::optional<Operation> operation;
    switch (m_kind) {
    case PartKind::PrimaryKey:
        operation = SetPrimaryKey{referenceTo(*now), now->primaryKey, restore ? from.primaryKey : std::nullopt};
        break;
    case PartKind::Unique:
        operation = one(from.uniqueConstraints);
        break;
    case PartKind::ForeignKey:
        operation = one(from.foreignKeys);
        break;
    case PartKind::Check:
        operation = one(from.checks);
        break;
    case PartKind::Exclusion:
        operation = one(from.exclusions);
        break;
    case PartKind::Index:
        operation = one(from.indexes);
        break;
    case PartKind::Partition:
        operation = one(from.partitions);
        break;
    case PartKind::Object:
        if (!restore)
            return dropObjectEdit(m_editor.schema(), id);
        if (const DefinitionObject *object = m_editor.snapshot().objects.find(id))
            operation = AddObject{*object};
        break;
    }
    return operation ? QList<Operation>{*operation} : QList<Operation>();
}

} // namespace joinery
