// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_content.h"

#include "ui/diagram/card_sections.h"
#include "ui/diagram/diagram_text.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery {

namespace {

/** Which columns of a table carry which flag: worked out once a table, not once a column. */
struct TableFlags
{
    QSet<ObjectId> unique;
    QSet<ObjectId> checked;
    QSet<ObjectId> indexed;
    QSet<ObjectId> foreign;

    explicit TableFlags(const Table &table)
    {
        for (const UniqueConstraint &constraint : table.uniqueConstraints)
            unique.unite(QSet<ObjectId>(constraint.columns.cbegin(), constraint.columns.cend()));
        for (const Index &index : table.indexes) {
            for (const IndexPart &part : index.parts)
                (index.unique ? unique : indexed).insert(part.column);
        }
        for (const ForeignKey &key : table.foreignKeys)
            foreign.unite(QSet<ObjectId>(key.columns.cbegin(), key.columns.cend()));
        for (const CheckConstraint &check : table.checks)
            collectNames(check.expression, table);
    }

    [[nodiscard]] QStringList of(const Column &column, bool isKey) const
    {
        QStringList flags;
        if (!column.nullable && !isKey)
            flags.append(QStringLiteral("NN"));
        if (unique.contains(column.id))
            flags.append(QStringLiteral("UQ"));
        if (checked.contains(column.id))
            flags.append(QStringLiteral("CK"));
        if (indexed.contains(column.id))
            flags.append(QStringLiteral("IX"));
        // The mark at the left is that of the key then.
        if (isKey && foreign.contains(column.id))
            flags.append(QStringLiteral("FK"));
        if (column.generated)
            flags.append(QStringLiteral("GC"));
        if (column.autoIncrement)
            flags.append(QStringLiteral("AI"));
        return flags;
    }

private:
    /** A word that is a column's name is taken for that column: enough for a mark. */
    void collectNames(const QString &expression, const Table &table)
    {
        static const QRegularExpression word(QStringLiteral("[\\p{L}_][\\p{L}\\p{N}_$]*"));
        QRegularExpressionMatchIterator words = word.globalMatch(expression);
        while (words.hasNext()) {
            const QString name = words.next().captured();
            for (const Column &column : table.columns) {
                if (column.name.compare(name, Qt::CaseInsensitive) == 0)
                    checked.insert(column.id);
            }
        }
    }
};

QList<CardFlag> mergedFlags(const QStringList &now, const QStringList &before)
{
    QList<CardFlag> flags;
    static const QStringList all{QStringLiteral("NN"), QStringLiteral("UQ"), QStringLiteral("CK"), QStringLiteral("IX"),
                                 QStringLiteral("FK"), QStringLiteral("GC"), QStringLiteral("AI")};
    for (const QString &known : all) {
        const bool isThere = now.contains(known);
        const bool wasThere = before.contains(known);
        if (isThere || wasThere)
            flags.append(
                {known, isThere == wasThere ? ChangeKind::None : (isThere ? ChangeKind::Added : ChangeKind::Dropped)});
    }
    return flags;
}

QString notesOn(const Column &column, const PartChange &change)
{
    QStringList lines;
    if (!column.comment.isEmpty())
        lines.append(column.comment.toHtmlEscaped());
    if (column.generated)
        lines.append(DiagramText::tr("Computed: %1").arg(column.generated->expression.toHtmlEscaped()));
    else if (column.defaultValue)
        lines.append(DiagramText::tr("Default: %1").arg(column.defaultValue->userText().toHtmlEscaped()));
    if (column.autoIncrement)
        lines.append(DiagramText::tr("Numbers rows by itself"));
    if (!change.oldName.isEmpty())
        lines.append(DiagramText::tr("Renamed from %1").arg(change.oldName.toHtmlEscaped()));
    if (!change.detail.isEmpty())
        lines.append(DiagramText::tr("Pending change: %1").arg(change.detail.toHtmlEscaped()));
    return lines.join(QStringLiteral("<br>"));
}

RowMark markOf(const Table &table, const TableFlags &flags, ObjectId column)
{
    if (table.isPrimaryKeyColumn(column))
        return RowMark::PrimaryKey;
    return flags.foreign.contains(column) ? RowMark::ForeignKey : RowMark::None;
}

CardRow presentRow(const CardSource &source, const TableFlags &flags, const TableFlags *flagsBefore,
                   const Column &column)
{
    const PartChange change = source.change.parts.value(column.id);
    CardRow row{.column = column.id,
                .name = column.name,
                .oldName = change.kind == ChangeKind::Renamed ? change.oldName : QString(),
                .type = column.type.text(),
                .mark = markOf(source.now, flags, column.id),
                .change = change.kind,
                .changed = change.changed,
                .notes = notesOn(column, change),
                .comment = source.choices.comments ? column.comment : QString()};
    const QStringList now = flags.of(column, source.now.isPrimaryKeyColumn(column.id));
    const Column *before = source.before ? source.before->column(column.id) : nullptr;
    row.flags = mergedFlags(now, now);
    if (before && flagsBefore) {
        row.flags = mergedFlags(now, flagsBefore->of(*before, source.before->isPrimaryKeyColumn(column.id)));
        if (before->type != column.type)
            row.oldType = before->type.text();
        const bool flagsDiffer = std::any_of(row.flags.cbegin(), row.flags.cend(),
                                             [](const CardFlag &flag) { return flag.change != ChangeKind::None; });
        if (flagsDiffer && row.change == ChangeKind::None)
            row.change = ChangeKind::Changed;
    }
    for (const Finding &finding : source.findings) {
        if (finding.part == column.id && finding.severity == Finding::Severity::Error && row.problem.isEmpty())
            row.problem = finding.text;
    }
    return row;
}

CardRow droppedRow(const Table &before, const TableFlags &flags, const Column &column)
{
    const QStringList words = flags.of(column, before.isPrimaryKeyColumn(column.id));
    return {.column = column.id,
            .name = column.name,
            .type = column.type.text(),
            .mark = markOf(before, flags, column.id),
            .flags = mergedFlags(words, words),
            .change = ChangeKind::Dropped,
            .notes = notesOn(column, {})};
}

/** Puts each dropped column behind the one it followed. */
void insertDropped(QList<CardRow> &rows, const Table &now, const Table &before)
{
    const TableFlags flags(before);
    ObjectId previous;
    for (const Column &column : before.columns) {
        if (!now.column(column.id)) {
            const auto place =
                std::find_if(rows.begin(), rows.end(), [&](const CardRow &row) { return row.column == previous; });
            rows.insert(place == rows.end() ? rows.begin() : place + 1, droppedRow(before, flags, column));
        }
        previous = column.id;
    }
}

QList<CardRow> columnRows(const CardSource &source)
{
    QList<CardRow> rows;
    const TableFlags flags(source.now);
    if (source.change.kind == ChangeKind::Dropped) {
        for (const Column &column : source.now.columns)
            rows.append(droppedRow(source.now, flags, column));
        return rows;
    }
    const std::optional<TableFlags> flagsBefore =
        source.before ? std::optional<TableFlags>(*source.before) : std::nullopt;
    for (const Column &column : source.now.columns)
        rows.append(presentRow(source, flags, flagsBefore ? &*flagsBefore : nullptr, column));
    if (source.before)
        insertDropped(rows, source.now, *source.before);
    return rows;
}

/** The columns of a key or index; the null id is the primary key. */
QList<ObjectId> columnsOfPart(const Table &table, ObjectId part)
{
    if (part.isNull())
        return table.primaryKey ? table.primaryKey->columns : QList<ObjectId>();
    if (const UniqueConstraint *unique = table.uniqueConstraints.find(part))
        return unique->columns;
    if (const ForeignKey *key = table.foreignKeys.find(part))
        return key->columns;
    QList<ObjectId> columns;
    if (const Index *index = table.indexes.find(part)) {
        for (const IndexPart &one : index->parts)
            columns.append(one.column);
    }
    return columns;
}

/** A column that is added brings its keys and indexes along, one that goes takes them: to a person that is one change.
 */
bool comesWithColumn(const CardSource &source, ObjectId part, ChangeKind kind)
{
    if (kind != ChangeKind::Added && kind != ChangeKind::Dropped)
        return false;
    const Table *table = kind == ChangeKind::Added ? &source.now : source.before;
    const QList<ObjectId> columns = table ? columnsOfPart(*table, part) : QList<ObjectId>();
    return std::any_of(columns.cbegin(), columns.cend(),
                       [&](ObjectId column) { return source.change.parts.value(column).kind == kind; });
}

int countChanges(const CardSource &source)
{
    int count = 0;
    for (auto part = source.change.parts.cbegin(); part != source.change.parts.cend(); ++part) {
        if (part->kind != ChangeKind::None && !comesWithColumn(source, part.key(), part->kind))
            ++count;
    }
    const bool wholeChanged = source.change.kind == ChangeKind::Changed || source.change.changed;
    return count == 0 && wholeChanged ? 1 : count;
}

CardRow moreColumns(qsizetype count)
{
    return {.name = count == 1 ? DiagramText::tr("1 more column") : DiagramText::tr("%1 more columns").arg(count),
            .kind = CardRow::Kind::Note};
}

/** Leaves out what a person does not want to see; what is pending is always seen. */
void leaveOut(QList<CardRow> &rows, const DiagramChoices &choices)
{
    if (choices.keysOnly) {
        const qsizetype left = rows.removeIf(
            [](const CardRow &row) { return row.mark == RowMark::None && row.change == ChangeKind::None; });
        if (left > 0)
            rows.append(moreColumns(left));
    }
    for (CardRow &row : rows) {
        if (!choices.types) {
            row.type.clear();
            row.oldType.clear();
        }
        if (!choices.flags)
            row.flags.removeIf([](const CardFlag &flag) { return flag.change == ChangeKind::None; });
    }
}

/** What the sign in the header says: all but what is only worth knowing. */
QString problemOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.severity != Finding::Severity::Info)
            lines.append(finding.text);
    }
    return lines.join(QLatin1Char('\n'));
}

Finding::Severity worstOf(const QList<Finding> &findings)
{
    const bool mistaken = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
    return mistaken ? Finding::Severity::Error : Finding::Severity::Warning;
}

} // namespace

int CardContent::rowOf(ObjectId column) const
{
    if (column.isNull())
        return -1;
    for (int i = 0; i < shownRows(); ++i) {
        if (rows.at(i).column == column)
            return i;
    }
    return -1;
}

CardContent tableCard(const CardSource &source)
{
    CardContent card{.id = source.now.id,
                     .kind = CardContent::Kind::Table,
                     .name = qualifiedName(source.now.nameSpace, source.now.name),
                     .oldName = source.change.kind == ChangeKind::Renamed ? source.change.oldName : QString(),
                     .change = source.change.kind,
                     .changeCount = countChanges(source),
                     .problem = problemOf(source.findings),
                     .severity = worstOf(source.findings),
                     .toolTip = source.now.comment,
                     .nameSpace = source.now.nameSpace};
    card.rows = columnRows(source);
    leaveOut(card.rows, source.choices);
    card.rows.append(sectionRows(source));
    if (source.choices.comments && !source.now.comment.isEmpty())
        card.rows.prepend({.name = source.now.comment.simplified(),
                           .notes = source.now.comment.toHtmlEscaped(),
                           .kind = CardRow::Kind::Note});
    return card;
}

CardContent enumCard(const EnumType &enumType, const EnumType *before, const ObjectChange &change,
                     const QList<Finding> &findings)
{
    CardContent card{.id = enumType.id,
                     .kind = CardContent::Kind::Enum,
                     .name = qualifiedName(enumType.nameSpace, enumType.name),
                     .oldName = change.kind == ChangeKind::Renamed ? change.oldName : QString(),
                     .change = change.kind,
                     .changeCount = int(change.parts.size()),
                     .problem = problemOf(findings),
                     .severity = worstOf(findings),
                     .toolTip = enumType.comment,
                     .nameSpace = enumType.nameSpace};
    if (change.parts.isEmpty() && (change.kind == ChangeKind::Changed || change.changed))
        card.changeCount = 1;
    const auto rowOf = [](const EnumValue &value, const PartChange &part) {
        return CardRow{.column = value.id,
                       .name = value.name,
                       .oldName = part.kind == ChangeKind::Renamed ? part.oldName : QString(),
                       .change = part.kind,
                       .kind = CardRow::Kind::Value};
    };
    const bool dropped = change.kind == ChangeKind::Dropped;
    for (const EnumValue &value : enumType.values)
        card.rows.append(
            rowOf(value, dropped ? PartChange{.kind = ChangeKind::Dropped} : change.parts.value(value.id)));
    if (!before || dropped)
        return card;
    for (const EnumValue &value : before->values) {
        if (!enumType.value(value.id))
            card.rows.append(rowOf(value, {.kind = ChangeKind::Dropped}));
    }
    return card;
}

namespace {

CardContent::Kind cardKind(DefinitionObject::Kind kind)
{
    switch (kind) {
    case DefinitionObject::Kind::MaterializedView:
        return CardContent::Kind::MaterializedView;
    case DefinitionObject::Kind::VirtualTable:
        return CardContent::Kind::VirtualTable;
    case DefinitionObject::Kind::ForeignTable:
        return CardContent::Kind::ForeignTable;
    default:
        return CardContent::Kind::View;
    }
}

/** None where the text tells no name: how many there are says little. */
QList<CardRow> resultRows(const ViewReading &view, ChangeKind change)
{
    QList<CardRow> rows;
    for (const QString &name : view.columns)
        rows.append({.name = name,
                     .change = change == ChangeKind::Dropped ? change : ChangeKind::None,
                     .kind = CardRow::Kind::ResultColumn});
    if (!rows.isEmpty() && view.unnamed > 0)
        rows.append(moreColumns(view.unnamed));
    return rows;
}

} // namespace

CardContent objectCard(const DefinitionObject &object, const ObjectChange &change, const QList<Finding> &findings,
                       const ViewReading *view, const DiagramChoices &choices)
{
    return {.id = object.id,
            .kind = cardKind(object.kind),
            .name = qualifiedName(object.nameSpace, object.name),
            .oldName = change.kind == ChangeKind::Renamed ? change.oldName : QString(),
            .change = change.kind,
            .changeCount = change.kind == ChangeKind::Changed || change.changed ? 1 : 0,
            .rows = view && !choices.keysOnly ? resultRows(*view, change.kind) : QList<CardRow>(),
            .problem = problemOf(findings),
            .severity = worstOf(findings),
            .toolTip = object.comment.isEmpty() ? object.definition : object.comment,
            .reads = view ? view->readNames : QStringList(),
            .nameSpace = object.nameSpace};
}

} // namespace joinery
