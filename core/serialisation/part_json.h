// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/reference.h"
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
    void addKeyDetails(JsonNode &node, const KeyDetails &details) const;
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

    void read(JsonReader &reader, PrimaryKey &key) const;
    void read(JsonReader &reader, ForeignKey &key) const;
    void read(JsonReader &reader, UniqueConstraint &constraint) const;
    void read(JsonReader &reader, CheckConstraint &constraint) const;
    void read(JsonReader &reader, ExclusionConstraint &constraint) const;
    void read(JsonReader &reader, Index &index) const;
    void read(JsonReader &reader, Partition &partition) const;

private:
    [[nodiscard]] ObjectId columnFromJson(JsonReader &item) const;
    [[nodiscard]] QList<ObjectId> columnsFromJson(JsonReader &reader, const QString &key) const;
    [[nodiscard]] KeyDetails keyDetailsFromJson(JsonReader &reader) const;
    [[nodiscard]] IndexPart indexPartFromJson(JsonReader &item) const;
    void readIndexPart(JsonReader &item, IndexPart &part) const;
    void readReference(JsonReader &reader, ForeignKey &key) const;
    [[nodiscard]] ObjectId idOrDerived(JsonReader &reader, const QString &kind, const QString &text) const;
};

[[nodiscard]] JsonNode toJson(const Column &column);
/** `tableSeed` names the table in a derived id. */
[[nodiscard]] Column columnFromJson(JsonReader &reader, const QString &tableSeed);

/** A table as a member of something else: without the format version. */
[[nodiscard]] JsonNode toJson(const Table &table, const Schema &names);
[[nodiscard]] Table tableFromJson(JsonReader &reader, const QString &seed, QList<NamedTarget> &targets);
[[nodiscard]] JsonNode toJson(const TableOptions &options);
/** `reader` is the member "options" or what stands for it. */
[[nodiscard]] TableOptions optionsFromJson(JsonReader &reader);
[[nodiscard]] JsonNode toJson(const EnumType &enumType);
[[nodiscard]] EnumType enumFromJson(JsonReader &reader, const QString &seed);
[[nodiscard]] JsonNode toJson(const EnumValue &value);
/** `enumSeed` names the enum in a derived id. */
[[nodiscard]] EnumValue enumValueFromJson(JsonReader &reader, const QString &enumSeed);
/** `names` is where the names of what it depends on come from. */
[[nodiscard]] JsonNode toJson(const DefinitionObject &object, const Schema &names);
[[nodiscard]] DefinitionObject objectFromJson(JsonReader &reader, const QString &seed);

/** The seed of a table's derived ids. */
[[nodiscard]] QString tableSeed(const QString &seed, const QString &qualified);

} // namespace joinery
