// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/change_details.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace joinery {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ChangeDetails)
};

/** Properties of one side by their titles, in the order in which they are shown. */
using Properties = QList<std::pair<QString, QString>>;

Properties propertiesOf(const Column &column)
{
    Properties result{
        {Words::tr("Name"), column.name},
        {Words::tr("Type"), column.type.text()},
        {Words::tr("Null"), column.nullable ? Words::tr("allowed") : Words::tr("not allowed")},
        {Words::tr("Default"), column.defaultValue ? column.defaultValue->userText() : QString()},
        {Words::tr("Generated"), column.generated ? column.generated->expression : QString()},
        {Words::tr("Auto increment"), column.autoIncrement ? Words::tr("yes") : QString()},
        {Words::tr("Collation"), column.collation},
        {Words::tr("Comment"), column.comment},
    };
    return result;
}

QString actionText(ReferenceAction action)
{
    switch (action) {
    case ReferenceAction::NoAction:
        return Words::tr("no action");
    case ReferenceAction::Restrict:
        return Words::tr("restrict");
    case ReferenceAction::Cascade:
        return Words::tr("cascade");
    case ReferenceAction::SetNull:
        return Words::tr("set null");
    case ReferenceAction::SetDefault:
        return Words::tr("set default");
    }
    return {};
}

Properties propertiesOf(const ForeignKey &key, const Table &table, const Schema &schema)
{
    const Table *target = schema.tables.find(key.referencedTable);
    const QString columns = target ? target->columnNames(key.referencedColumns).join(QStringLiteral(", "))
                                   : key.unresolvedColumns.join(QStringLiteral(", "));
    return {
        {Words::tr("Name"), key.name},
        {Words::tr("Columns"), table.columnNames(key.columns).join(QStringLiteral(", "))},
        {Words::tr("Points to"), QStringLiteral("%1 (%2)").arg(target ? target->name : key.unresolvedTable, columns)},
        {Words::tr("On delete"), actionText(key.onDelete)},
        {Words::tr("On update"), actionText(key.onUpdate)},
    };
}

Properties propertiesOf(const Index &index, const Table &table)
{
    QStringList parts;
    for (const IndexPart &part : index.parts) {
        const Column *column = table.column(part.column);
        parts.append((column ? column->name : part.expression) +
                     (part.descending ? QStringLiteral(" desc") : QString()));
    }
    return {
        {Words::tr("Name"), index.name},
        {Words::tr("Parts"), parts.join(QStringLiteral(", "))},
        {Words::tr("Unique"), index.unique ? Words::tr("yes") : Words::tr("no")},
        {Words::tr("Where"), index.where},
    };
}

Properties propertiesOfTable(const Table &table)
{
    const QString key =
        table.primaryKey ? table.columnNames(table.primaryKey->columns).join(QStringLiteral(", ")) : QString();
    QStringList columns;
    for (const Column &column : table.columns)
        columns.append(column.name);
    return {
        {Words::tr("Name"), table.name},
        {Words::tr("Columns"), columns.join(QStringLiteral(", "))},
        {Words::tr("Primary key"), key},
        {Words::tr("Strict"), table.options.strict ? Words::tr("yes") : QString()},
        {Words::tr("Without rowid"), table.options.withoutRowId ? Words::tr("yes") : QString()},
        {Words::tr("Comment"), table.comment},
    };
}

/** What an entry is about on one side; empty where it is not there. */
Properties propertiesOn(const ChangeEntry &entry, const Schema &schema)
{
    if (const DefinitionObject *object = schema.objects.find(entry.object))
        return {{Words::tr("Name"), object->name}, {Words::tr("Definition"), object->definition.simplified()}};
    const Table *table = schema.tables.find(entry.object);
    if (!table)
        return {};
    if (entry.part.isNull())
        return propertiesOfTable(*table);
    if (const Column *column = table->column(entry.part))
        return propertiesOf(*column);
    if (const ForeignKey *key = table->foreignKeys.find(entry.part))
        return propertiesOf(*key, *table, schema);
    if (const Index *index = table->indexes.find(entry.part))
        return propertiesOf(*index, *table);
    if (const CheckConstraint *check = table->checks.find(entry.part))
        return {{Words::tr("Name"), check->name}, {Words::tr("Expression"), check->expression}};
    if (const UniqueConstraint *unique = table->uniqueConstraints.find(entry.part))
        return {{Words::tr("Name"), unique->name},
                {Words::tr("Columns"), table->columnNames(unique->columns).join(QStringLiteral(", "))}};
    return {};
}

} // namespace

QList<DetailRow> detailRows(const ChangeEntry &entry, const Schema &from, const Schema &to)
{
    const Properties before = propertiesOn(entry, from);
    const Properties after = propertiesOn(entry, to);
    const Properties &shape = after.isEmpty() ? before : after;
    QList<DetailRow> rows;
    for (int i = 0; i < shape.size(); ++i) {
        const QString old = i < before.size() ? before.at(i).second : QString();
        const QString now = i < after.size() ? after.at(i).second : QString();
        if (old != now)
            rows.append({shape.at(i).first, old, now});
    }
    return rows;
}

ChangeDetails::ChangeDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 8, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    setAccessibleName(Words::tr("Before and after"));
    hide();
}

void ChangeDetails::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void ChangeDetails::setRows(const QList<DetailRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

void ChangeDetails::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!m_rows.isEmpty());
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (int i = 0; i < m_rows.size(); ++i) {
        const DetailRow &row = m_rows.at(i);
        m_grid->addWidget(label(row.property, "secondary"), i, 0);
        if (row.before.isEmpty()) {
            m_grid->addWidget(value(row.after, m_theme.added.ink, false), i, 1, 1, 3);
        } else if (row.after.isEmpty()) {
            m_grid->addWidget(value(row.before, m_theme.dropped.ink, true), i, 1, 1, 3);
        } else {
            m_grid->addWidget(value(row.before, m_theme.dropped.ink, true), i, 1);
            m_grid->addWidget(label(QStringLiteral("→"), "secondary"), i, 2);
            m_grid->addWidget(value(row.after, m_theme.added.ink, false), i, 3);
        }
    }
    m_grid->setRowStretch(int(m_rows.size()), 1);
}

QWidget *ChangeDetails::value(const QString &text, const QColor &ink, bool isGone) const
{
    auto *cell = new ElidedLabel(text);
    QPalette colours = cell->palette();
    colours.setColor(QPalette::WindowText, ink);
    cell->setPalette(colours);
    QFont font = m_theme.smallCodeFont;
    font.setStrikeOut(isGone);
    cell->setFont(font);
    return cell;
}

} // namespace joinery
