// SPDX-License-Identifier: MIT
#include "core/project/names_in_files.h"

#include "core/serialisation/json_reader.h"

#include <QMap>

namespace joinery {

namespace {

struct Named
{
    /** The table of a column; null for what is not a column. */
    ObjectId table;
    QString nameSpace;
    QString name;

    friend bool operator==(const Named &, const Named &) = default;
};

using NamesById = QMap<ObjectId, Named>;

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.member(key);
    return value && value->kind == JsonValue::Kind::Text ? value->text : QString();
}

ObjectId idOf(const JsonValue &object)
{
    return ObjectId::fromText(textOf(object, u"id")).value_or(ObjectId());
}

/** Every object with an id and a name, and the columns named inside it. */
void collect(const JsonValue &value, ObjectId table, NamesById &names)
{
    ObjectId inside = table;
    if (value.kind == JsonValue::Kind::Object) {
        const ObjectId id = idOf(value);
        const QString name = textOf(value, u"name");
        if (!id.isNull() && !name.isEmpty())
            names.insert(id, {table, textOf(value, u"namespace"), name});
        // What is listed in a reference are columns of the table it names.
        if (!id.isNull())
            inside = id;
    }
    for (const JsonValue &item : value.items)
        collect(item, inside, names);
}

void collectIds(const JsonValue &value, QSet<ObjectId> &ids)
{
    if (const ObjectId id = idOf(value); !id.isNull())
        ids.insert(id);
    for (const JsonValue &item : value.items)
        collectIds(item, ids);
}

NamesById namesIn(const QByteArray &text)
{
    NamesById names;
    if (const Result<JsonValue> document = parseDocument(text, {}))
        collect(*document, {}, names);
    return names;
}

} // namespace

Schema namesInFiles(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const NamesById before = namesIn(base);
    const NamesById own = namesIn(ours);
    NamesById all = namesIn(theirs);
    for (auto name = own.begin(); name != own.end(); ++name) {
        const auto other = all.constFind(name.key());
        const auto old = before.constFind(name.key());
        if (other == all.constEnd() || old == before.constEnd() || *name != *old)
            all.insert(name.key(), *name);
    }
    Schema names;
    for (auto name = all.cbegin(); name != all.cend(); ++name)
        names.tables.insert(Table{.id = name.key(), .nameSpace = name->nameSpace, .name = name->name});
    for (auto name = all.cbegin(); name != all.cend(); ++name) {
        if (Table *table = names.tables.edit(name->table))
            table->columns.append(Column{.id = name.key(), .name = name->name});
    }
    return names;
}

QSet<ObjectId> idsInFiles(const QList<QByteArray> &files)
{
    QSet<ObjectId> ids;
    for (const QByteArray &text : files) {
        if (const Result<JsonValue> document = parseDocument(text, {}))
            collectIds(*document, ids);
    }
    return ids;
}

} // namespace joinery
