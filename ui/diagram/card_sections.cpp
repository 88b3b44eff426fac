// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_sections.h"

#include "ui/diagram/diagram_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

using Kind = CardRow::Kind;

QString columnList(const Table &table, const QList<ObjectId> &columns)
{
    return table.columnNames(columns).join(QStringLiteral(", "));
}

QString partText(const Table &table, const IndexPart &part)
{
    const Column *column = table.column(part.column);
    const QString text = column ? column->name : part.expression;
    return part.descending ? text + QStringLiteral(" desc") : text;
}

CardRow rowFor(Kind kind, ObjectId id, const QString &name, const QString &what, const QString &flag)
{
    CardRow row{.column = id, .name = name.isEmpty() ? DiagramText::tr("unnamed") : name, .type = what, .kind = kind};
    if (!flag.isEmpty())
        row.flags.append({flag});
    row.notes = QStringLiteral("<b>%1</b><br>%2").arg(row.name.toHtmlEscaped(), what.toHtmlEscaped());
    return row;
}

QList<CardRow> indexRows(const Table &table)
{
    QList<CardRow> rows;
    for (const Index &index : table.indexes) {
        QStringList parts;
        for (const IndexPart &part : index.parts)
            parts.append(partText(table, part));
        CardRow row = rowFor(Kind::Index, index.id, index.name, parts.join(QStringLiteral(", ")),
                             index.unique ? QStringLiteral("UQ") : QString());
        if (!index.method.isEmpty())
            row.notes += QStringLiteral("<br>") + DiagramText::tr("Method: %1").arg(index.method.toHtmlEscaped());
        if (!index.where.isEmpty())
            row.notes +=
                QStringLiteral("<br>") + DiagramText::tr("Only rows where %1").arg(index.where.toHtmlEscaped());
        rows.append(row);
    }
    return rows;
}

QList<CardRow> constraintRows(const Table &table)
{
    QList<CardRow> rows;
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        rows.append(
            rowFor(Kind::Constraint, unique.id, unique.name, columnList(table, unique.columns), QStringLiteral("UQ")));
    for (const CheckConstraint &check : table.checks)
        rows.append(
            rowFor(Kind::Constraint, check.id, check.name, check.expression.simplified(), QStringLiteral("CK")));
    for (const ExclusionConstraint &exclusion : table.exclusions) {
        QStringList parts;
        for (const ExclusionPart &part : exclusion.parts)
            parts.append(partText(table, part.what) + QLatin1Char(' ') + part.comparison);
        rows.append(rowFor(Kind::Constraint, exclusion.id, exclusion.name, parts.join(QStringLiteral(", ")),
                           QStringLiteral("EX")));
    }
    return rows;
}

/** "after insert": what stands before ON in the text of a trigger. */
QString eventOf(const DefinitionObject &trigger)
{
    static const QRegularExpression event(QStringLiteral("^\\s*(.{1,60}?)\\s+ON\\b"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    return event.match(trigger.definition).captured(1).simplified().toLower();
}

QList<CardRow> triggerRows(const CardSource &source)
{
    QList<CardRow> rows;
    for (const CardTrigger &each : source.triggers) {
        CardRow row = rowFor(Kind::Trigger, each.trigger->id, each.trigger->name, eventOf(*each.trigger), {});
        row.change = each.change;
        rows.append(row);
    }
    return rows;
}

void sortByName(QList<CardRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const CardRow &a, const CardRow &b) {
        const bool aGoes = a.change == ChangeKind::Dropped;
        const bool bGoes = b.change == ChangeKind::Dropped;
        return aGoes == bGoes ? a.name < b.name : bGoes;
    });
}

/** The rows now with what differs, and those that are dropped. */
QList<CardRow> withChanges(const CardSource &source, QList<CardRow> (*rowsOf)(const Table &))
{
    const bool dropped = source.change.kind == ChangeKind::Dropped;
    QList<CardRow> rows = rowsOf(source.now);
    QSet<ObjectId> known;
    for (CardRow &row : rows) {
        const PartChange change = source.change.parts.value(row.column);
        row.change = dropped ? ChangeKind::Dropped : change.kind;
        row.changed = change.changed;
        row.oldName = change.kind == ChangeKind::Renamed ? change.oldName : QString();
        if (!change.detail.isEmpty())
            row.notes +=
                QStringLiteral("<br>") + DiagramText::tr("Pending change: %1").arg(change.detail.toHtmlEscaped());
        known.insert(row.column);
    }
    if (!source.before || dropped)
        return rows;
    for (CardRow &row : rowsOf(*source.before)) {
        if (known.contains(row.column))
            continue;
        row.change = ChangeKind::Dropped;
        rows.append(row);
    }
    return rows;
}

void addSection(QList<CardRow> &rows, const QString &heading, QList<CardRow> section)
{
    if (section.isEmpty())
        return;
    sortByName(section);
    rows.append({.name = heading, .kind = Kind::Heading});
    rows.append(section);
}

} // namespace

QList<CardRow> sectionRows(const CardSource &source)
{
    QList<CardRow> rows;
    if (source.choices.indexes)
        addSection(rows, DiagramText::tr("Indexes"), withChanges(source, indexRows));
    if (source.choices.constraints)
        addSection(rows, DiagramText::tr("Constraints"), withChanges(source, constraintRows));
    if (source.choices.triggers)
        addSection(rows, DiagramText::tr("Triggers"), triggerRows(source));
    return rows;
}

} // namespace joinery
