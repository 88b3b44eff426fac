// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/change_details.h"

#include "ui/widgets/breakable_text.h"
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
    const QString name = target ? target->name : key.unresolvedTable;
    return {
        {Words::tr("Name"), key.name},
        {Words::tr("Columns"), table.columnNames(key.columns).join(QStringLiteral(", "))},
        {Words::tr("Points to"), name.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(name, columns)},
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

Properties propertiesOf(const EnumType &enumType)
{
    return {
        {Words::tr("Name"), qualifiedName(enumType.nameSpace, enumType.name)},
        {Words::tr("Values"), enumType.texts().join(QStringLiteral(", "))},
        {Words::tr("Comment"), enumType.comment},
    };
}

Properties propertiesOf(const DefinitionObject &object)
{
    return {
        {Words::tr("Name"), qualifiedName(object.nameSpace, object.name)},
        {Words::tr("Arguments"), object.signature},
        {Words::tr("Definition"), object.definition.simplified()},
        {Words::tr("Comment"), object.comment},
    };
}

Properties propertiesOf(const Partition &partition)
{
    return {
        {Words::tr("Name"), qualifiedName(partition.nameSpace, partition.name)},
        {Words::tr("Bound"), partition.bound},
        {Words::tr("Partition by"), partition.partitionBy},
        {Words::tr("Comment"), partition.comment},
    };
}

Properties propertiesOf(const ExclusionConstraint &exclusion, const Table &table)
{
    QStringList parts;
    for (const ExclusionPart &part : exclusion.parts) {
        const Column *column = table.column(part.what.column);
        parts.append(QStringLiteral("%1 %2").arg(column ? column->name : part.what.expression, part.comparison));
    }
    return {
        {Words::tr("Name"), exclusion.name},
        {Words::tr("Method"), exclusion.method},
        {Words::tr("Parts"), parts.join(QStringLiteral(", "))},
        {Words::tr("Where"), exclusion.where},
    };
}

/** What an entry is about on one side; empty where it is not there. */
Properties propertiesOn(const ChangeEntry &entry, const Schema &schema)
{
    if (const EnumType *enumType = schema.enums.find(entry.object)) {
        if (entry.part.isNull())
            return propertiesOf(*enumType);
        const EnumValue *value = enumType->value(entry.part);
        return value ? Properties{{Words::tr("Value"), value->name}} : Properties();
    }
    if (const DefinitionObject *object = schema.objects.find(entry.object))
        return propertiesOf(*object);
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
    if (const Partition *partition = table->partitions.find(entry.part))
        return propertiesOf(*partition);
    if (const ExclusionConstraint *exclusion = table->exclusions.find(entry.part))
        return propertiesOf(*exclusion, *table);
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
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    int line = 0;
    for (const DetailRow &row : std::as_const(m_rows)) {
        QLabel *property = label(row.property, "secondary");
        property->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(property, line, 0);
        if (row.before.isEmpty()) {
            m_grid->addWidget(value(row.after, m_theme.added.ink, false), line, 1, 1, 3);
        } else if (row.after.isEmpty()) {
            m_grid->addWidget(value(row.before, m_theme.dropped.ink, true), line, 1, 1, 3);
        } else {
            line += addPair(row, line);
            continue;
        }
        ++line;
    }
    m_grid->setRowStretch(line, 1);
    setVisible(!m_rows.isEmpty());
}

int ChangeDetails::addPair(const DetailRow &row, int line)
{
    // Two long texts do not fit beside each other: below each other then, first the one that counts.
    constexpr qsizetype mostBeside = 24;
    if (std::max(row.before.size(), row.after.size()) <= mostBeside) {
        QLabel *arrow = label(QStringLiteral("→"), "secondary");
        arrow->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(value(row.before, m_theme.dropped.ink, true), line, 1);
        m_grid->addWidget(arrow, line, 2);
        m_grid->addWidget(value(row.after, m_theme.added.ink, false), line, 3);
        return 1;
    }
    m_grid->addWidget(value(row.after, m_theme.added.ink, false), line, 1, 1, 3);
    m_grid->addWidget(value(row.before, m_theme.dropped.ink, true), line + 1, 1, 1, 3);
    return 2;
}

QWidget *ChangeDetails::value(const QString &text, const QColor &ink, bool isGone) const
{
    auto *cell = new QLabel(breakable(text));
    cell->setTextFormat(Qt::PlainText);
    cell->setWordWrap(true);
    cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette colours = cell->palette();
    colours.setColor(QPalette::WindowText, ink);
    cell->setPalette(colours);
    QFont font = m_theme.smallCodeFont;
    font.setStrikeOut(isGone);
    cell->setFont(font);
    return cell;
}

} // namespace joinery
