// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_content.h"

#include "core/schema/reference_action_text.h"
#include "ui/diagram/diagram_text.h"

#include <algorithm>

namespace joinery {

namespace {

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isUnique(const Table &table, const QList<ObjectId> &columns)
{
    if (table.primaryKey && sameColumns(table.primaryKey->columns, columns))
        return true;
    const auto matches = [&](const UniqueConstraint &constraint) { return sameColumns(constraint.columns, columns); };
    if (std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), matches))
        return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index &index) {
        QList<ObjectId> parts;
        for (const IndexPart &part : index.parts)
            parts.append(part.column);
        return index.unique && index.where.isEmpty() && sameColumns(parts, columns);
    });
}

bool mayBeNull(const Table &table, const QList<ObjectId> &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(), [&](ObjectId id) {
        const Column *column = table.column(id);
        return column && column->nullable && !table.isPrimaryKeyColumn(id);
    });
}

QString described(const Table &from, const Table &to, const ForeignKey &key)
{
    const auto named = [](const Table &table, const QList<ObjectId> &columns) {
        return QStringLiteral("%1 (%2)")
            .arg(table.name, table.columnNames(columns).join(QStringLiteral(", ")))
            .toHtmlEscaped();
    };
    QString line = QStringLiteral("%1 → %2").arg(named(from, key.columns), named(to, key.referencedColumns));
    if (!key.name.isEmpty())
        line.prepend(QStringLiteral("<b>%1</b><br>").arg(key.name.toHtmlEscaped()));
    if (key.onDelete != ReferenceAction::NoAction)
        line += QStringLiteral("<br>") + DiagramText::tr("On delete: %1").arg(sqlText(key.onDelete));
    if (key.onUpdate != ReferenceAction::NoAction)
        line += QStringLiteral("<br>") + DiagramText::tr("On update: %1").arg(sqlText(key.onUpdate));
    return line;
}

class Builder
{
public:
    Builder(const Schema &model, const Schema &snapshot, const ChangeSummary &changes, const QList<Finding> &findings)
        : m_model(model), m_snapshot(snapshot), m_changes(changes)
    {
        for (const Finding &finding : findings)
            m_findings[finding.object].append(finding);
    }

    [[nodiscard]] DiagramContent build()
    {
        for (const Table &table : m_model.tables) {
            const Table *before = m_snapshot.tables.find(table.id);
            m_content.cards.append(tableCard({table, before, m_changes.of(table.id), m_findings.value(table.id)}));
            addLinks(table, before);
        }
        for (const Table &table : m_snapshot.tables) {
            if (!m_model.tables.contains(table.id) && m_changes.of(table.id).kind == ChangeKind::Dropped) {
                m_content.cards.append(tableCard({table, &table, m_changes.of(table.id), {}}));
                for (const ForeignKey &key : table.foreignKeys)
                    addLink(table, key, ChangeKind::Dropped);
            }
        }
        addObjects();
        sort();
        return m_content;
    }

private:
    [[nodiscard]] const Table *shownTable(ObjectId id) const
    {
        if (const Table *table = m_model.tables.find(id))
            return table;
        return m_changes.of(id).kind == ChangeKind::Dropped ? m_snapshot.tables.find(id) : nullptr;
    }

    void addLinks(const Table &table, const Table *before)
    {
        const bool isNew = m_changes.of(table.id).kind == ChangeKind::Added;
        for (const ForeignKey &key : table.foreignKeys)
            addLink(table, key, isNew ? ChangeKind::Added : m_changes.of(table.id, key.id).kind);
        if (!before)
            return;
        for (const ForeignKey &key : before->foreignKeys) {
            if (!table.foreignKeys.contains(key.id) && m_changes.of(table.id, key.id).kind == ChangeKind::Dropped)
                addLink(*before, key, ChangeKind::Dropped);
        }
    }

    void addLink(const Table &from, const ForeignKey &key, ChangeKind change)
    {
        const Table *to = shownTable(key.referencedTable);
        if (!to || key.columns.isEmpty())
            return;
        QList<ObjectId> referenced = key.referencedColumns;
        if (referenced.isEmpty() && to->primaryKey)
            referenced = to->primaryKey->columns;
        m_content.links.append({.id = key.id,
                                .fromTable = from.id,
                                .fromColumn = key.columns.first(),
                                .toTable = to->id,
                                .toColumn = referenced.isEmpty() ? ObjectId() : referenced.first(),
                                .unique = isUnique(from, key.columns),
                                .optional = mayBeNull(from, key.columns),
                                .change = change,
                                .toolTip = described(from, *to, key)});
    }

    void addObjects()
    {
        for (const DefinitionObject &object : m_model.objects) {
            if (isRelation(object.kind))
                m_content.cards.append(objectCard(object, m_changes.of(object.id), m_findings.value(object.id)));
        }
        for (const DefinitionObject &object : m_snapshot.objects) {
            if (isRelation(object.kind) && !m_model.objects.contains(object.id) &&
                m_changes.of(object.id).kind == ChangeKind::Dropped)
                m_content.cards.append(objectCard(object, m_changes.of(object.id), {}));
        }
    }

    void sort()
    {
        std::stable_sort(m_content.cards.begin(), m_content.cards.end(),
                         [](const CardContent &a, const CardContent &b) { return a.name < b.name; });
        QHash<ObjectId, qsizetype> place;
        for (qsizetype i = 0; i < m_content.cards.size(); ++i)
            place.insert(m_content.cards.at(i).id, i);
        const auto rank = [&](const LinkContent &link) {
            const qsizetype card = place.value(link.fromTable);
            return std::pair(card, m_content.cards.at(card).rowOf(link.fromColumn));
        };
        std::stable_sort(m_content.links.begin(), m_content.links.end(),
                         [&](const LinkContent &a, const LinkContent &b) { return rank(a) < rank(b); });
    }

    const Schema &m_model;
    const Schema &m_snapshot;
    const ChangeSummary &m_changes;
    QHash<ObjectId, QList<Finding>> m_findings;
    DiagramContent m_content;
};

} // namespace

const CardContent *DiagramContent::card(ObjectId id) const
{
    for (const CardContent &candidate : cards) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

DiagramContent diagramContent(const Schema &model, const Schema &snapshot, const ChangeSummary &changes,
                              const QList<Finding> &findings)
{
    return Builder(model, snapshot, changes, findings).build();
}

DiagramContent diagramContent(const Schema &model)
{
    return diagramContent(model, model, {});
}

} // namespace joinery
