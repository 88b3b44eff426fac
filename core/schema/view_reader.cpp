// SPDX-License-Identifier: MIT
#include "core/schema/view_reader.h"

#include "core/base/sql_lexer.h"

#include <algorithm>

namespace joinery {

namespace {

bool isView(const DefinitionObject &object)
{
    return object.kind == DefinitionObject::Kind::View || object.kind == DefinitionObject::Kind::MaterializedView;
}

/** What SELECT * shows of a table. */
QStringList visibleColumns(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns) {
        if (!column.details->invisible)
            names.append(column.name);
    }
    return names;
}

bool readsAlike(const Table &a, const Table &b)
{
    return a.name == b.name && a.nameSpace == b.nameSpace && visibleColumns(a) == visibleColumns(b);
}

bool readsAlike(const DefinitionObject &a, const DefinitionObject &b)
{
    return a.kind == b.kind && a.name == b.name && a.nameSpace == b.nameSpace && a.definition == b.definition &&
           a.dependsOn == b.dependsOn;
}

/** Calls `differs(before, now)` for what is not the same in both, with null for what one of them does not have. */
template <typename T, typename Differs>
void forEachDifference(const IdMap<T> &before, const IdMap<T> &now, const Differs &differs)
{
    if (before.sameData(now))
        return;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < now.size()) {
        const bool isGone = j >= now.size() || (i < before.size() && before.ids().at(i) < now.ids().at(j));
        const bool isNew = !isGone && (i >= before.size() || now.ids().at(j) < before.ids().at(i));
        if (isGone) {
            differs(&before.at(i++), static_cast<const T *>(nullptr));
        } else if (isNew) {
            differs(static_cast<const T *>(nullptr), &now.at(j++));
        } else {
            if (!before.sharedAt(i).sameData(now.sharedAt(j)) && !readsAlike(before.at(i), now.at(j)))
                differs(&before.at(i), &now.at(j));
            ++i;
            ++j;
        }
    }
}

SpelledRelation split(const QString &spelled)
{
    const qsizetype dot = spelled.indexOf(QLatin1Char('.'));
    return dot < 0 ? SpelledRelation{{}, spelled} : SpelledRelation{spelled.left(dot), spelled.mid(dot + 1)};
}

} // namespace

const ViewReadings &ViewReader::read(const Schema &schema)
{
    if (std::none_of(schema.objects.begin(), schema.objects.end(), isView)) {
        *this = {};
        return m_readings;
    }
    m_touched.clear();
    takeTables(schema.tables);
    takeObjects(schema.objects);
    m_schema = schema;
    dropTouched();
    publish();
    return m_readings;
}

void ViewReader::takeTables(const IdMap<Table> &tables)
{
    forEachDifference(m_schema.tables, tables, [this](const Table *before, const Table *now) {
        if (before)
            forget(before->name, before->id);
        if (now)
            learn(now->name, now->nameSpace, now->id);
    });
}

void ViewReader::takeObjects(const IdMap<DefinitionObject> &objects)
{
    forEachDifference(m_schema.objects, objects, [this](const DefinitionObject *before, const DefinitionObject *now) {
        if (before && isRelation(before->kind)) {
            forget(before->name, before->id);
            m_made.remove(before->id);
        }
        if (now && isRelation(now->kind))
            learn(now->name, now->nameSpace, now->id);
    });
}

void ViewReader::forget(const QString &name, ObjectId id)
{
    const QString folded = foldedSqlName(name);
    m_touched.insert(folded);
    QList<Named> &all = m_named[folded];
    all.removeIf([id](const Named &each) { return each.id == id; });
    if (all.isEmpty())
        m_named.remove(folded);
}

void ViewReader::learn(const QString &name, const QString &nameSpace, ObjectId id)
{
    const QString folded = foldedSqlName(name);
    m_touched.insert(folded);
    m_named[folded].append({id, nameSpace});
}

void ViewReader::dropTouched()
{
    if (m_touched.isEmpty())
        return;
    m_made.removeIf([this](const auto &made) { return made->needsOthers || made->names.intersects(m_touched); });
}

ObjectId ViewReader::meant(const SpelledRelation &relation) const
{
    const QList<Named> all = m_named.value(foldedSqlName(relation.name));
    const auto countIf = [&all](const auto &isIt, ObjectId &found) {
        int count = 0;
        for (const Named &each : all) {
            if (isIt(each)) {
                found = each.id;
                ++count;
            }
        }
        return count;
    };
    ObjectId found;
    const auto isInDefault = [](const Named &each) { return isDefaultNameSpace(each.nameSpace); };
    const auto isInSpelled = [&relation](const Named &each) {
        return isDefaultNameSpace(each.nameSpace) ? isDefaultNameSpace(relation.nameSpace)
                                                  : sameSqlName(each.nameSpace, relation.nameSpace);
    };
    if (!relation.nameSpace.isEmpty())
        return countIf(isInSpelled, found) == 1 ? found : ObjectId();
    if (const int count = countIf(isInDefault, found); count > 0)
        return count == 1 ? found : ObjectId();
    return all.size() == 1 ? all.first().id : ObjectId();
}

QString ViewReader::nameOf(ObjectId relation) const
{
    if (const Table *table = m_schema.tables.find(relation))
        return qualifiedName(table->nameSpace, table->name);
    const DefinitionObject *object = m_schema.objects.find(relation);
    return object && isRelation(object->kind) ? qualifiedName(object->nameSpace, object->name) : QString();
}

std::optional<QStringList> ViewReader::columnsOf(const QString &spelled, QSet<QString> &names)
{
    const SpelledRelation relation = split(spelled);
    names.insert(foldedSqlName(relation.name));
    const ObjectId id = meant(relation);
    if (const Table *table = m_schema.tables.find(id))
        return visibleColumns(*table);
    const DefinitionObject *object = m_schema.objects.find(id);
    if (!object || !isView(*object) || m_beingRead.contains(id))
        return std::nullopt;
    const Made &view = made(*object);
    names.unite(view.names);
    return view.columns;
}

const ViewReader::Made &ViewReader::made(const DefinitionObject &view)
{
    if (const auto known = m_made.constFind(view.id); known != m_made.constEnd())
        return *known;
    m_beingRead.insert(view.id);
    Made result;
    const ViewText text =
        readViewText(view.definition, [&](const QString &name) { return columnsOf(name, result.names); });
    m_beingRead.remove(view.id);
    result.columns = text.columns;
    result.needsOthers = !view.dependsOn.isEmpty();
    const auto take = [&](ObjectId id) {
        const QString name = nameOf(id);
        if (name.isEmpty() || id == view.id || result.reads.contains(id))
            return;
        result.reads.append(id);
        result.readNames.append(name);
    };
    for (const SpelledRelation &relation : text.reads) {
        result.names.insert(foldedSqlName(relation.name));
        take(meant(relation));
    }
    for (const ObjectId needed : view.dependsOn)
        take(needed);
    m_fresh.append(view.id);
    return *m_made.insert(view.id, result);
}

void ViewReader::publish()
{
    for (const DefinitionObject &object : m_schema.objects) {
        if (isView(object))
            (void)made(object);
    }
    for (const ObjectId id : std::as_const(m_fresh)) {
        const Made &view = *m_made.constFind(id);
        ViewReading reading{.columns = {}, .reads = view.reads, .readNames = view.readNames};
        for (const QString &name : view.columns.value_or(QStringList())) {
            if (name.isEmpty())
                ++reading.unnamed;
            else
                reading.columns.append(name);
        }
        const auto known = m_readings.constFind(id);
        if (known == m_readings.constEnd() || !(**known == reading))
            m_readings.insert(id, reading);
    }
    m_fresh.clear();
    m_readings.removeIf([this](const auto &reading) { return !m_made.contains(reading.key()); });
}

} // namespace joinery
