// SPDX-License-Identifier: MIT
#include "core/project/import_renames.h"

#include "core/base/translate.h"
#include "core/differ/rename_words.h"
#include "core/operation/apply.h"

namespace joinery {

namespace {

using Kind = RenameCandidate::Kind;

tl::unexpected<Error> renameError(const QString &message)
{
    return fail(QStringLiteral("import.rename"), message);
}

/** A thing of the model that a word means: a table or object, or a part of one. */
struct Meant
{
    Kind kind = Kind::Table;
    ObjectId id;
    /** The table of a column, the enum of a value. */
    ObjectId parent;
};

/** Whether a word is the name of a thing, or its name with that of its namespace. */
template <typename T>
bool isCalled(const T &thing, const QString &word)
{
    return word == thing.name || word == qualifiedName(thing.nameSpace, thing.name) ||
           (thing.nameSpace.isEmpty() && word == QStringLiteral("public.") + thing.name);
}

QList<Meant> meantBy(const QString &word, const Schema &model)
{
    QList<Meant> found;
    const auto takeWhole = [&](const auto &things, Kind kind) {
        for (const auto &thing : things) {
            if (isCalled(thing, word))
                found.append({kind, thing.id, {}});
        }
    };
    takeWhole(model.tables, Kind::Table);
    takeWhole(model.enums, Kind::Enum);
    takeWhole(model.objects, Kind::Object);
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot < 0)
        return found;
    const QString whole = word.left(dot);
    const QString part = word.mid(dot + 1);
    for (const Table &table : model.tables) {
        const Column *column = isCalled(table, whole) ? table.columnNamed(part) : nullptr;
        if (column)
            found.append({Kind::Column, column->id, table.id});
    }
    for (const EnumType &enumType : model.enums) {
        if (!isCalled(enumType, whole))
            continue;
        for (const EnumValue &value : enumType.values) {
            if (value.name == part)
                found.append({Kind::EnumValue, value.id, enumType.id});
        }
    }
    return found;
}

/** A name as a person writes it, with or without what it stands in. */
struct NewName
{
    QString name;
    /** Nothing when it was not said: it stays where it is. */
    std::optional<QString> nameSpace;
};

NewName newNameOf(const QString &word)
{
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot < 0)
        return {word, std::nullopt};
    const QString nameSpace = word.left(dot);
    return {word.mid(dot + 1), nameSpace == QLatin1String("public") ? QString() : nameSpace};
}

template <typename T>
ObjectReference referenceIn(const IdMap<T> &things, ObjectId id)
{
    const T *thing = things.find(id);
    return thing ? referenceTo(*thing) : ObjectReference();
}

/** Moves and renames a table, enum or object. */
QList<Operation> wholeEdits(const Meant &meant, const NewName &to, const Schema &model)
{
    QList<Operation> edits;
    const auto add = [&](ObjectReference what, const auto &move, const auto &rename) {
        if (to.nameSpace && *to.nameSpace != what.nameSpace) {
            edits.append(move(what, *to.nameSpace));
            what.nameSpace = *to.nameSpace;
        }
        if (to.name != what.name)
            edits.append(rename(what, to.name));
    };
    if (meant.kind == Kind::Table) {
        add(
            referenceIn(model.tables, meant.id),
            [](const ObjectReference &what, const QString &name) {
                return MoveTable{what, name, {}};
            },
            [](const ObjectReference &what, const QString &name) {
                return RenameTable{what, name, {}};
            });
    } else if (meant.kind == Kind::Enum) {
        add(
            referenceIn(model.enums, meant.id),
            [](const ObjectReference &what, const QString &name) {
                return MoveEnum{what, name, {}};
            },
            [](const ObjectReference &what, const QString &name) {
                return RenameEnum{what, name, {}};
            });
    } else if (const DefinitionObject *object = model.objects.find(meant.id)) {
        const DefinitionObject::Kind kind = object->kind;
        add(
            referenceTo(*object),
            [kind](const ObjectReference &what, const QString &name) {
                return MoveObject{kind, what, name, {}};
            },
            [kind](const ObjectReference &what, const QString &name) {
                return RenameObject{kind, what, name, {}};
            });
    }
    return edits;
}

QList<Operation> editsOf(const Meant &meant, const NewName &to, const Schema &model)
{
    if (meant.kind == Kind::Column) {
        const Table *table = model.tables.find(meant.parent);
        const Column *column = table ? table->column(meant.id) : nullptr;
        return column ? QList<Operation>{RenameColumn{referenceTo(*table), {column->id, column->name}, to.name, {}}}
                      : QList<Operation>();
    }
    if (meant.kind == Kind::EnumValue) {
        const EnumType *enumType = model.enums.find(meant.parent);
        const EnumValue *value = enumType ? enumType->value(meant.id) : nullptr;
        return value ? QList<Operation>{RenameEnumValue{referenceTo(*enumType), {value->id, value->name}, to.name, {}}}
                     : QList<Operation>();
    }
    return wholeEdits(meant, to, model);
}

template <typename T>
QString nameSpaceIn(const IdMap<T> &things, ObjectId id)
{
    const T *thing = things.find(id);
    return thing ? thing->nameSpace : QString();
}

} // namespace

QList<Operation> renameEdits(const RenameCandidate &candidate, const Schema &model, const Schema &read)
{
    NewName to{candidate.to.name, std::nullopt};
    if (candidate.kind == Kind::Table)
        to.nameSpace = nameSpaceIn(read.tables, candidate.to.id);
    else if (candidate.kind == Kind::Enum)
        to.nameSpace = nameSpaceIn(read.enums, candidate.to.id);
    else if (candidate.kind == Kind::Object)
        to.nameSpace = nameSpaceIn(read.objects, candidate.to.id);
    return editsOf({candidate.kind, candidate.from.id, candidate.table.id}, to, model);
}

Result<QList<Operation>> renameEdits(const QStringList &words, const Schema &model)
{
    QList<Operation> edits;
    Schema schema = model;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        const QString from = word.left(sign).trimmed();
        const QString to = word.mid(sign + 1).trimmed();
        if (sign < 1 || from.isEmpty() || to.isEmpty())
            return renameError(
                Message::tr("\"%1\" is no rename. Write it as old=new, a column as table.old=new.").arg(word));
        const QList<Meant> meant = meantBy(from, schema);
        if (meant.size() != 1)
            return renameError(
                meant.isEmpty() ? Message::tr("The model has nothing that is called %1. Look at its names, a column is "
                                              "table.column.")
                                      .arg(from)
                                : Message::tr("Several things of the model are called %1. Write the name in full, with "
                                              "the namespace or table before it.")
                                      .arg(from));
        for (const Operation &edit : editsOf(meant.first(), newNameOf(to), schema)) {
            if (const Result<void> applied = joinery::apply(edit, schema); !applied)
                return renameError(applied.error().message);
            edits.append(edit);
        }
    }
    return edits;
}

Result<void> checkRenamed(const QList<Operation> &edits, const Schema &read)
{
    const auto missing = [](const QString &name) {
        return renameError(
            Message::tr("The database has nothing that is called %1. Look at how it is called there.").arg(name));
    };
    for (const Operation &edit : edits) {
        if (const auto *table = std::get_if<RenameTable>(&edit); table && !read.tables.contains(table->table.id))
            return missing(qualifiedName(table->table.nameSpace, table->to));
        if (const auto *column = std::get_if<RenameColumn>(&edit)) {
            const Table *table = read.tables.find(column->table.id);
            if (!table || !table->column(column->column.id))
                return missing(column->table.qualified() + u'.' + column->to);
        }
        if (const auto *type = std::get_if<RenameEnum>(&edit); type && !read.enums.contains(type->enumType.id))
            return missing(qualifiedName(type->enumType.nameSpace, type->to));
        if (const auto *object = std::get_if<RenameObject>(&edit); object && !read.objects.contains(object->object.id))
            return missing(qualifiedName(object->object.nameSpace, object->to));
    }
    return {};
}

QString renameWords(const RenameCandidate &candidate, const Schema &model, const Schema &read)
{
    const CandidateNames names = namesOf(candidate, model, read);
    const bool isPart = candidate.kind == Kind::Column || candidate.kind == Kind::EnumValue;
    const QString home = isPart ? candidate.table.qualified() + u'.' : QString();
    return home + names.from + u'=' + names.to;
}

} // namespace joinery
