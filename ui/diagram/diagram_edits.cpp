// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_edits.h"

#include "core/operation/edits.h"
#include "core/schema/type_check.h"
#include "core/schema/validation.h"
#include "ui/document/drop_elsewhere.h"
#include "ui/document/edit_macro.h"

namespace joinery {

namespace {

/** The first mistake about a name among findings about one table, or a part of it. */
QString firstProblem(const QList<Finding> &findings, ObjectId part)
{
    for (const Finding &finding : findings) {
        if (finding.part == part && finding.severity == Finding::Severity::Error)
            return finding.text;
    }
    return {};
}

} // namespace

DiagramEdits::DiagramEdits(ProjectDocument &document) : m_document(document) {}

QString DiagramEdits::appFor(ObjectId near) const
{
    const QString app = m_document.appOf(near);
    if (!app.isEmpty() || m_document.project().apps.isEmpty())
        return app;
    return m_document.project().apps.first().name;
}

const Table *DiagramEdits::modelTable(ObjectId table) const
{
    const QString app = m_document.appOf(table);
    return app.isEmpty() ? nullptr : m_document.model(app).tables.find(table);
}

Result<void> DiagramEdits::perform(const QString &text, ObjectId object, const QList<Operation> &operations)
{
    if (operations.isEmpty())
        return {};
    return m_document.perform(text, m_document.appOf(object), operations);
}

Result<ObjectId> DiagramEdits::addTable(const QString &name, const QString &app, QPointF place)
{
    const QList<Operation> operations = newTableEdit(name, m_document.newTypes().key);
    const ObjectId id = std::get<AddTable>(operations.first()).table.id;
    const Result<void> added = m_document.performAt(place, tr("Add table %1").arg(name), app, operations);
    if (!added)
        return fail(added);
    return id;
}

Result<void> DiagramEdits::rename(ObjectId object, const QString &name)
{
    if (const Table *table = modelTable(object)) {
        if (table->name == name)
            return {};
        return perform(tr("Rename table to %1").arg(name), object, {RenameTable{referenceTo(*table), name, {}}});
    }
    if (const EnumType *enumType = m_document.enumType(object)) {
        if (enumType->name == name)
            return {};
        return perform(tr("Rename enum to %1").arg(name), object, {RenameEnum{referenceTo(*enumType), name, {}}});
    }
    const DefinitionObject *definition = m_document.object(object);
    if (!definition || definition->name == name)
        return {};
    return perform(tr("Rename view to %1").arg(name), object,
                   {RenameObject{definition->kind, referenceTo(*definition), name}});
}

Result<void> DiagramEdits::addColumn(ObjectId table, const Column &column, int mergeId)
{
    const Table *found = modelTable(table);
    if (!found)
        return {};
    // With a mergeId the column may be in the model already: the document replaces that edit.
    return m_document.perform(tr("Add column %1").arg(column.name), m_document.appOf(table),
                              {AddColumn{referenceTo(*found), column, std::nullopt}}, mergeId);
}

Result<void> DiagramEdits::renameColumn(ObjectId table, ObjectId column, const QString &name)
{
    const Table *found = modelTable(table);
    const Column *before = found ? found->column(column) : nullptr;
    if (!before || before->name == name)
        return {};
    return perform(tr("Rename column to %1").arg(name), table,
                   {RenameColumn{referenceTo(*found), referenceToPart(*before), name, {}}});
}

template <typename Change>
Result<void> DiagramEdits::alterColumn(const QString &text, ObjectId table, ObjectId column, Change change)
{
    const Table *found = modelTable(table);
    const Column *before = found ? found->column(column) : nullptr;
    if (!before)
        return {};
    Column after = *before;
    change(after);
    if (after == *before)
        return {};
    return perform(text.arg(before->name), table, {AlterColumn{referenceTo(*found), *before, after}});
}

Result<void> DiagramEdits::changeType(ObjectId table, ObjectId column, const QString &type)
{
    return alterColumn(tr("Change type of %1"), table, column,
                       [&](Column &after) { after.type = DataType::fromUserText(type); });
}

Result<void> DiagramEdits::setNullable(ObjectId table, ObjectId column, bool nullable)
{
    return alterColumn(nullable ? tr("Allow null in %1") : tr("Forbid null in %1"), table, column,
                       [&](Column &after) { after.nullable = nullable; });
}

Result<void> DiagramEdits::setPrimaryKey(ObjectId table, ObjectId column, bool inKey)
{
    return perform(tr("Change primary key"), table,
                   setPrimaryKeyEdit(m_document.model(m_document.appOf(table)), table, column, inKey));
}

Result<void> DiagramEdits::setUnique(ObjectId table, ObjectId column, bool unique)
{
    return perform(unique ? tr("Make column unique") : tr("Drop unique constraint"), table,
                   setUniqueEdit(m_document.model(m_document.appOf(table)), table, column, unique));
}

Result<void> DiagramEdits::moveColumn(ObjectId table, ObjectId column, int step)
{
    const Table *found = modelTable(table);
    const qsizetype position = found ? found->columnPosition(column) : -1;
    if (position < 0 || position + step < 0 || position + step >= found->columns.size())
        return {};
    return perform(tr("Move column"), table,
                   moveColumnEdit(m_document.model(m_document.appOf(table)), table, column, position + step));
}

Result<void> DiagramEdits::moveColumnTo(ObjectId table, ObjectId column, int position)
{
    return perform(tr("Move column"), table,
                   moveColumnEdit(m_document.model(m_document.appOf(table)), table, column, position));
}

Result<void> DiagramEdits::dropForeignKey(ObjectId table, ObjectId key)
{
    const Table *found = modelTable(table);
    const ForeignKey *part = found ? found->foreignKeys.find(key) : nullptr;
    if (!part)
        return {};
    return perform(tr("Drop foreign key"), table, {DropForeignKey{referenceTo(*found), referenceToPart(*part)}});
}

Result<void> DiagramEdits::dropColumn(ObjectId table, ObjectId column)
{
    const Table *found = modelTable(table);
    const Column *part = found ? found->column(column) : nullptr;
    if (!part)
        return {};
    return perform(tr("Drop column %1").arg(part->name), table,
                   dropColumnEdit(m_document.model(m_document.appOf(table)), table, column));
}

Result<void> DiagramEdits::dropObjects(const QList<ObjectId> &objects)
{
    QString text = tr("Drop %n objects", nullptr, int(objects.size()));
    if (objects.size() == 1)
        text = modelTable(objects.first()) ? tr("Drop table %1").arg(nameOf(objects.first()))
                                           : tr("Drop %1").arg(nameOf(objects.first()));
    EditMacro step(m_document, text);
    Result<void> result = dropElsewhere(m_document, text, objects);
    if (!result)
        return result;
    for (const ObjectId id : objects) {
        const Schema &model = m_document.model(m_document.appOf(id));
        const QList<Operation> operations = modelTable(id)             ? dropTableEdit(model, id)
                                            : model.enums.contains(id) ? dropEnumEdit(model, id)
                                                                       : dropObjectEdit(model, id);
        result = perform(text, id, operations);
        if (!result)
            break;
    }
    return result;
}

Result<void> DiagramEdits::restore(ObjectId object, ObjectId column)
{
    const QString app = m_document.appOf(object);
    if (app.isEmpty())
        return {};
    const Schema &snapshot = m_document.snapshot(app);
    const Table *before = snapshot.tables.find(object);
    if (!column.isNull()) {
        const Column *part = before ? before->column(column) : nullptr;
        const Table *now = modelTable(object);
        if (!part || !now)
            return {};
        std::optional<PartReference> after = PartReference{};
        for (const Column &earlier : before->columns) {
            if (earlier.id == column)
                break;
            if (const Column *kept = now->column(earlier.id))
                after = referenceToPart(*kept);
        }
        return perform(tr("Keep column %1").arg(part->name), object, {AddColumn{referenceTo(*now), *part, after}});
    }
    if (before && !modelTable(object))
        return perform(tr("Keep table %1").arg(before->name), object, {AddTable{*before}});
    const EnumType *enumType = snapshot.enums.find(object);
    if (enumType && !m_document.model(app).enums.contains(object))
        return perform(tr("Keep enum %1").arg(enumType->name), object, {AddEnum{*enumType}});
    const DefinitionObject *definition = snapshot.objects.find(object);
    if (definition && !m_document.model(app).objects.contains(object))
        return perform(tr("Keep view %1").arg(definition->name), object, {AddObject{*definition}});
    return {};
}

QString DiagramEdits::nameOf(ObjectId object) const
{
    if (const Table *table = m_document.table(object))
        return table->name;
    if (const EnumType *enumType = m_document.enumType(object))
        return enumType->name;
    const DefinitionObject *definition = m_document.object(object);
    return definition ? definition->name : QString();
}

QString DiagramEdits::problemWithTableName(const QString &name, const QString &app, ObjectId object) const
{
    if (name.isEmpty())
        return tr("A table needs a name.");
    Schema others = m_document.model(app);
    others.tables.remove(object);
    others.objects.remove(object);
    others.enums.remove(object);
    const QSet<QString> taken = takenObjectNames(others);
    const bool isTaken = std::any_of(taken.cbegin(), taken.cend(), [&](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return tr("There is already a table or view named %1.").arg(name);
    Table probe;
    probe.id = ObjectId::create();
    probe.name = name;
    probe.columns.append(Column{.id = ObjectId::create(), .name = QStringLiteral("id")});
    return firstProblem(validateTable(probe, {}), {});
}

QString DiagramEdits::problemWithColumnName(const QString &name, ObjectId table, ObjectId column) const
{
    if (name.isEmpty())
        return tr("A column needs a name.");
    const Table *found = modelTable(table);
    if (!found)
        return {};
    Table probe;
    probe.id = found->id;
    probe.name = found->name;
    for (const Column &other : found->columns) {
        if (other.id != column)
            probe.columns.append(Column{.id = other.id, .name = other.name});
    }
    const bool isTaken = std::any_of(probe.columns.cbegin(), probe.columns.cend(), [&](const Column &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return tr("Table %1 already has a column named %2.").arg(found->name, name);
    const ObjectId id = column.isNull() ? ObjectId::create() : column;
    probe.columns.append(Column{.id = id, .name = name, .type = DataType::of(DataType::Kind::Integer)});
    return firstProblem(validateTable(probe, {}), id);
}

QString DiagramEdits::problemWithType(const QString &text, ObjectId table, ObjectId column) const
{
    const Table *found = modelTable(table);
    const Column *its = found ? found->column(column) : nullptr;
    const Result<void> checked = checkType(DataType::fromUserText(text), its ? its->name : QString());
    return checked ? QString() : checked.error().message;
}

DataType DiagramEdits::likelyType(const QString &columnName) const
{
    using Kind = DataType::Kind;
    const QString name = columnName.toLower();
    if (name == QLatin1String("id"))
        return m_document.newTypes().key;
    if (name.endsWith(QLatin1String("_id"))) {
        const Schema model = m_document.unitedModel();
        const Table *target = model.tableNamed(name.chopped(3));
        const Column *key = target && target->primaryKey && target->primaryKey->columns.size() == 1
                                ? target->column(target->primaryKey->columns.first())
                                : nullptr;
        return key ? key->type : m_document.newTypes().key;
    }
    if (name.endsWith(QLatin1String("_at")))
        return DataType::of(Kind::Timestamp);
    if (name.endsWith(QLatin1String("_on")) || name.endsWith(QLatin1String("_date")))
        return DataType::of(Kind::Date);
    if (name.startsWith(QLatin1String("is_")) || name.startsWith(QLatin1String("has_")))
        return DataType::of(Kind::Boolean);
    return m_document.newTypes().column;
}

} // namespace joinery
