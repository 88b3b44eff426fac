// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/parts_page.h"

#include "core/dialect/new_object.h"
#include "core/operation/edits.h"
#include "ui/editor/table_edits.h"

#include <QVBoxLayout>

namespace joinery {

PartsPage::PartsPage(TableEditor &editor, const QList<PartKind> &kinds, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_editor(editor)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(12);
    for (const PartKind kind : kinds) {
        auto *section = new PartSection(editor, kind, theme);
        setUp(*section);
        rows->addWidget(section);
        m_sections.append(section);
        connect(section, &PartSection::picked, this, [this, kind](ObjectId part) { emit picked({kind, part}); });
        connect(section, &PartSection::opened, this, [this, kind](ObjectId part) { emit opened({kind, part}); });
    }
}

void PartsPage::setUp(PartSection &section)
{
    const PartKind kind = section.model().kind();
    section.setReader([this, kind](const QString &text) { return read(kind, text); });
    switch (kind) {
    case PartKind::PrimaryKey:
        section.setObjectName(QStringLiteral("primaryKey"));
        section.setTexts(tr("Primary key"), tr("+ columns"), tr("For example: id"));
        section.setUndoText(tr("Set primary key"));
        section.setSingle(true);
        section.setOffersColumns(true);
        break;
    case PartKind::Unique:
        section.setObjectName(QStringLiteral("unique"));
        section.setTexts(tr("Unique"), tr("+ columns"), tr("For example: first_name, last_name"));
        section.setUndoText(tr("Add unique constraint"));
        section.setOffersColumns(true);
        break;
    case PartKind::ForeignKey:
        section.setObjectName(QStringLiteral("foreignKeys"));
        section.setTexts(tr("Foreign keys"), tr("+ column -> table.column"), tr("For example: author_id -> author.id"));
        section.setUndoText(tr("Add foreign key"));
        break;
    case PartKind::Check:
        section.setObjectName(QStringLiteral("checks"));
        section.setTexts(tr("Checks"), tr("+ condition"), tr("For example: price >= 0"));
        section.setUndoText(tr("Add check"));
        break;
    case PartKind::Exclusion:
        section.setObjectName(QStringLiteral("exclusions"));
        section.setTexts(tr("Exclusion constraints"), tr("+ column with comparison"),
                         tr("For example: room with =, during with && where active"));
        section.setUndoText(tr("Add exclusion constraint"));
        section.setOffersColumns(true);
        section.setKnown([](const Features &f) { return f.constraints.exclusion; });
        break;
    case PartKind::Partition:
        section.setObjectName(QStringLiteral("partitions"));
        section.setTexts(tr("Partitions"), tr("+ name and the rows it holds"),
                         tr("For example: p2026 values less than (2027)"));
        section.setUndoText(tr("Add partition"));
        section.setKnown([](const Features &f) { return f.tables.partitions; });
        break;
    case PartKind::Object:
        section.setObjectName(QStringLiteral("triggers"));
        section.setTexts(tr("Triggers, rules and policies"), tr("+ trigger"), tr("For example: stamp before update"));
        section.setUndoText(tr("Add trigger"));
        section.setKnown([](const Features &f) { return f.objects.contains(DefinitionObject::Kind::Trigger); });
        break;
    case PartKind::Index:
        section.setObjectName(QStringLiteral("indexes"));
        section.setTexts({}, tr("+ columns or expressions"),
                         tr("For example: unique title, lower(name) desc where price > 0"));
        section.setUndoText(tr("Add index"));
        section.setOffersColumns(true);
        break;
    }
}

Result<Operation> PartsPage::read(PartKind kind, const QString &text) const
{
    const Table &table = *m_editor.table();
    const Schema &schema = m_editor.schema();
    switch (kind) {
    case PartKind::PrimaryKey:
        return typedColumns(text, table).map([&](const QList<ObjectId> &columns) -> Operation {
            return SetPrimaryKey{referenceTo(table), table.primaryKey, PrimaryKey{.columns = columns}};
        });
    case PartKind::Unique:
        return typedColumns(text, table).map([&](const QList<ObjectId> &columns) -> Operation {
            return AddUniqueConstraint{referenceTo(table), named(UniqueConstraint{.columns = columns}, schema, table)};
        });
    case PartKind::ForeignKey:
        return typedForeignKey(text, table, m_editor.allTables()).map([&](const ForeignKey &key) -> Operation {
            return AddForeignKey{referenceTo(table), named(key, schema, table)};
        });
    case PartKind::Check:
        return AddCheckConstraint{referenceTo(table), named(CheckConstraint{.expression = text}, schema, table)};
    case PartKind::Exclusion:
        return typedExclusion(text, table).map([&](const ExclusionConstraint &exclusion) -> Operation {
            return AddExclusionConstraint{referenceTo(table), named(exclusion, schema, table)};
        });
    case PartKind::Partition:
        return readPartition(text, table);
    case PartKind::Object:
        return readTrigger(text, table);
    case PartKind::Index:
        break;
    }
    return typedIndex(text, table).map([&](const Index &index) -> Operation {
        return AddIndex{referenceTo(table), named(index, schema, table)};
    });
}

Result<Operation> PartsPage::readPartition(const QString &text, const Table &table) const
{
    if (table.options.partitionBy.isEmpty())
        return fail(QStringLiteral("typed.partition"),
                    tr("Say first how rows are spread: in the details above, for example RANGE (created_at)."));
    return typedPartition(text).map([&](Partition partition) -> Operation {
        partition.id = ObjectId::create();
        return AddPartition{referenceTo(table), partition};
    });
}

Result<Operation> PartsPage::readTrigger(const QString &text, const Table &table) const
{
    const Result<TypedTrigger> typed = typedTrigger(text);
    if (!typed)
        return fail(typed);
    const QString dialect = TargetFeatures(m_editor.document()).dialectWith([](const Features &f) {
        return f.objects.contains(DefinitionObject::Kind::Trigger);
    });
    DefinitionObject trigger = newObject(DefinitionObject::Kind::Trigger, dialect, m_editor.schema(), table.id);
    trigger.name = freeName(typed->name, takenObjectNames(m_editor.schema()));
    // The usual moment stands before the word ON.
    if (!typed->moment.isEmpty())
        trigger.definition =
            typed->moment + trigger.definition.sliced(trigger.definition.indexOf(QLatin1String(" ON ")));
    return AddObject{trigger};
}

void PartsPage::setTheme(const Theme &theme)
{
    for (PartSection *section : std::as_const(m_sections))
        section->setTheme(theme);
}

PartSection *PartsPage::section(PartKind kind) const
{
    for (PartSection *section : m_sections) {
        if (section->model().kind() == kind)
            return section;
    }
    return nullptr;
}

void PartsPage::showPart(const std::optional<PartChoice> &part)
{
    for (PartSection *section : std::as_const(m_sections)) {
        const bool isIts = part && section->model().kind() == part->kind;
        section->setCurrentRow(isIts ? section->model().rowOf(part->id) : -1);
    }
}

std::optional<PartChoice> PartsPage::find(ObjectId part) const
{
    if (part.isNull())
        return std::nullopt;
    for (const PartSection *section : m_sections) {
        if (section->model().rowOf(part) >= 0)
            return PartChoice{section->model().kind(), part};
    }
    return std::nullopt;
}

} // namespace joinery
