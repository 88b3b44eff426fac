// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/part_access.h"
#include "core/operation/reference.h"
#include "core/serialisation/implied_ids.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"
#include "core/serialisation/schema_json.h"

namespace joinery {

// The parts of a table as JSON, inside a table's file and inside operations alike.

/**
 * How columns are written: inside their own table by name, elsewhere by id with the name beside it, as far as `names`
 * knows it.
 */
struct PartWriter
{
    /** The table the part belongs to, when it is written together with its columns; else null. */
    const Table *table = nullptr;
    /** Which table the part belongs to otherwise. */
    ObjectId owner;
    const Schema &names;

    [[nodiscard]] JsonNode toJson(const PrimaryKey &key) const;
    [[nodiscard]] JsonNode toJson(const ForeignKey &key) const;
    [[nodiscard]] JsonNode toJson(const UniqueConstraint &constraint) const;
    [[nodiscard]] JsonNode toJson(const CheckConstraint &constraint) const;
    [[nodiscard]] JsonNode toJson(const ExclusionConstraint &constraint) const;
    [[nodiscard]] JsonNode toJson(const Index &index) const;
    [[nodiscard]] JsonNode toJson(const Partition &partition) const;

private:
    [[nodiscard]] JsonNode columnToJson(ObjectId column) const;
    [[nodiscard]] JsonNode columnsToJson(const QList<ObjectId> &columns) const;
    [[nodiscard]] JsonNode referenceToJson(const ForeignKey &key) const;
    void addIndexPart(JsonNode &node, const IndexPart &part) const;
    [[nodiscard]] JsonNode indexPartToJson(const IndexPart &part) const;
    void addColumns(JsonNode &node, const QString &key, const QList<ObjectId> &columns) const;
    /** What is said of more than so many columns is left out: no file with it can be read. */
    void addKeyDetails(JsonNode &node, const KeyDetails &details, qsizetype columns) const;
    [[nodiscard]] const Table *tableWithId(ObjectId id) const;
};

/** Reads what PartWriter writes and what people write: columns by name, or parts without an id. */
struct PartReader
{
    /** The table with the columns that names are looked up in; null when it is not known. */
    const Table *table = nullptr;
    /** Names the table in derived ids: "catalog/author". */
    QString seed;
    /** Foreign keys that name their target come here. */
    QList<NamedTarget> *targets = nullptr;
    /** The table with the parts that have their names already; null when it is not known. */
    const Table *known = nullptr;
    /** Ids that are given to other parts. */
    QSet<ObjectId> given = {};

    void read(JsonReader &reader, PrimaryKey &key) const;
    void read(JsonReader &reader, ForeignKey &key) const;
    void read(JsonReader &reader, UniqueConstraint &constraint) const;
    void read(JsonReader &reader, CheckConstraint &constraint) const;
    void read(JsonReader &reader, ExclusionConstraint &constraint) const;
    void read(JsonReader &reader, Index &index) const;
    void read(JsonReader &reader, Partition &partition) const;

private:
    [[nodiscard]] ObjectId columnFromJson(JsonReader &item) const;
    [[nodiscard]] QList<ObjectId> columnsFromJson(QList<JsonReader> items) const;
    [[nodiscard]] KeyDetails keyDetailsFromJson(JsonReader &reader, qsizetype columns) const;
    [[nodiscard]] IndexPart indexPartFromJson(JsonReader &item) const;
    void readIndexPart(JsonReader &item, IndexPart &part) const;
    void readReference(JsonReader &reader, ForeignKey &key) const;
    /** The part's id, or the implied one; `text` tells parts of one kind apart, with the name or without. */
    template <typename Part>
    [[nodiscard]] ObjectId idOf(JsonReader &reader, const Part &part, const QString &kind, const QString &text) const
    {
        const ObjectId id = reader.id();
        if (!id.isNull())
            return id;
        static const IdMap<Part> none;
        const IdMap<Part> &others = known ? PartAccess<Part>::of(*known) : none;
        return impliedId(
            seed + QLatin1Char('#') + kind + QLatin1Char(':') + text, idOfNamed(others, part.name),
            [this](ObjectId each) { return given.contains(each); },
            [&](ObjectId each) {
                const Part *found = others.find(each);
                return found && found->name != part.name;
            });
    }
};

/** The ids that items of a list give; nothing is looked at where all of them give one. */
[[nodiscard]] QSet<ObjectId> givenIds(const QList<JsonReader> &items);
/** The items of a list that must be there, which may be empty. */
[[nodiscard]] QList<JsonReader> requiredItems(JsonReader &reader, const QString &key);

[[nodiscard]] JsonNode toJson(const Column &column);
/** The column as it is written: its id is null where none is given. */
[[nodiscard]] Column columnFromJson(JsonReader &reader);
/** The id of a column that gives none; `known` is its table as it was before, or null. */
[[nodiscard]] ObjectId impliedColumnId(const Column &column, const QString &tableSeed, const Table *known,
                                       const QSet<ObjectId> &given = {});

/** A table as a member of something else: without the format version. */
[[nodiscard]] JsonNode toJson(const Table &table, const Schema &names);
[[nodiscard]] Table tableFromJson(JsonReader &reader, const QString &seed, QList<NamedTarget> &targets,
                                  const KnownNames &known = {});
[[nodiscard]] JsonNode toJson(const TableOptions &options);
/** `reader` is the member "options" or what stands for it. */
[[nodiscard]] TableOptions optionsFromJson(JsonReader &reader);
[[nodiscard]] JsonNode toJson(const EnumType &enumType);
[[nodiscard]] EnumType enumFromJson(JsonReader &reader, const QString &seed, const KnownNames &known = {});
[[nodiscard]] JsonNode toJson(const EnumValue &value);
/** The value as it is written: its id is null where none is given. */
[[nodiscard]] EnumValue enumValueFromJson(JsonReader &reader);
/** The id of a value that gives none; `known` is its enum as it was before, or null. */
[[nodiscard]] ObjectId impliedValueId(const EnumValue &value, const QString &enumSeed, const EnumType *known,
                                      const QSet<ObjectId> &given = {});
/** `names` is where the names of what it depends on come from. */
[[nodiscard]] JsonNode toJson(const DefinitionObject &object, const Schema &names);
[[nodiscard]] DefinitionObject objectFromJson(JsonReader &reader, const QString &seed, const KnownNames &known = {});
/** Takes the ids that are not to be given out of a file's document. */
void leaveOutOtherIds(JsonNode &document, const IdsToGive &ids);
/** Whether the name alone tells which column is meant. */
[[nodiscard]] bool isUnambiguous(const Table &table, const Column &column);
/** One of them: the member "kind" says which. */
[[nodiscard]] EnumOrObject enumOrObjectFromJson(JsonReader &reader, const QString &seed, const KnownNames &known);

/** The seed of a table's derived ids. */
[[nodiscard]] QString tableSeed(const QString &seed, const QString &qualified);
/** The same of the parts of the table with this id, see seedOfParts(). */
[[nodiscard]] QString tableSeed(const QString &seed, const QString &qualified, ObjectId id, const Schema *known);

} // namespace joinery
