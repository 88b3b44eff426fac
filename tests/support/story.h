// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "tests/support/schema_text.h"

#include <functional>

namespace joinery {

/**
 * A schema and what is done to it, told by names: `Story("…", "author(id pk)").renameColumn("author.id", "number")`.
 *
 * Tables and columns come from schemaFromText; a name may have a namespace in front where the table was moved there.
 */
class Story
{
public:
    Story(QString title, const QString &schemaText);

    QString title;
    Schema before;
    QList<Operation> operations;
    /** SQL that puts rows into the tables as they are before. */
    QString rowsSql;
    /** Rows are the same again after the way there and back. */
    bool keepsRows = true;

    /** Changes the schema the story begins with, before anything is done. */
    Story &given(const std::function<void(Schema &)> &change);
    Story &givenTable(const QString &name, const std::function<void(Table &)> &change);
    Story &givenColumn(const QString &path, const std::function<void(Column &)> &change);
    Story &rows(const QString &sql);
    Story &losesRows();

    /** Any operation; applied to `after()`. */
    Story &then(const Operation &operation);
    Story &addTable(const QString &text, const std::function<void(Table &)> &change = {});
    Story &dropTable(const QString &table);
    Story &renameTable(const QString &table, const QString &to);
    Story &moveTable(const QString &table, const QString &to);
    Story &alterTable(const QString &table, const std::function<void(Table &)> &change);
    Story &addColumn(const QString &path, const QString &type, const std::function<void(Column &)> &change = {});
    Story &dropColumn(const QString &path);
    Story &renameColumn(const QString &path, const QString &to);
    Story &alterColumn(const QString &path, const std::function<void(Column &)> &change);
    Story &setType(const QString &path, const QString &type);
    /** With SQL for its values, and for those of the way back. */
    Story &setTypeUsing(const QString &path, const QString &type, const QString &forwards, const QString &backwards);
    Story &setPrimaryKey(const QString &table, const QStringList &columns, const QString &name = {});
    template <typename Part>
    Story &addPart(const QString &table, Part part)
    {
        part.id = partId(table, part.name);
        return then(AddPart<Part>{reference(table), part});
    }
    template <typename Part>
    Story &dropPart(const QString &table, const QString &part)
    {
        return then(DropPart<Part>{reference(table), {partId(table, part), part}});
    }
    template <typename Part>
    Story &alterPart(const QString &table, const Part &from, const std::function<void(Part &)> &change)
    {
        Part to = from;
        change(to);
        return then(AlterPart<Part>{reference(table), from, to});
    }
    Story &addObject(DefinitionObject object);
    Story &replaceObject(const QString &name, const QString &definition);

    [[nodiscard]] const Schema &after() const { return m_after; }
    [[nodiscard]] const Table &table(const QString &name) const;
    [[nodiscard]] ObjectId column(const QString &path) const;
    [[nodiscard]] QList<ObjectId> columns(const QString &table, const QStringList &names) const;
    [[nodiscard]] ObjectReference reference(const QString &table) const;
    /** The id that addPart gives a part of this name. */
    [[nodiscard]] static ObjectId partId(const QString &table, const QString &name);
    [[nodiscard]] static ObjectId objectId(const QString &name);

private:
    Schema m_after;
};

/** A view, trigger, routine… for a story, with an id of its name. */
[[nodiscard]] DefinitionObject objectOf(DefinitionObject::Kind kind, const QString &name, const QString &definition);
/** An enum with an id of its name and values with ids of theirs. */
[[nodiscard]] EnumType enumOf(const QString &name, const QStringList &values);
/** Operations that make all of a schema from nothing, in an order every database takes. */
[[nodiscard]] QList<Operation> makingOf(const Schema &schema);

} // namespace joinery
