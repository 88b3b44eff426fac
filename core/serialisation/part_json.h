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
    [[nodiscard]] JsonNode toJson(const Index &index) const;

private:
    [[nodiscard]] JsonNode columnToJson(ObjectId column) const;
    [[nodiscard]] JsonNode columnsToJson(const QList<ObjectId> &columns) const;
    [[nodiscard]] JsonNode referenceToJson(const ForeignKey &key) const;
    [[nodiscard]] JsonNode indexPartToJson(const IndexPart &part) const;
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
    void read(JsonReader &reader, Index &index) const;

private:
    [[nodiscard]] ObjectId columnFromJson(JsonReader &item) const;
    [[nodiscard]] QList<ObjectId> columnsFromJson(JsonReader &reader) const;
    void readReference(JsonReader &reader, ForeignKey &key) const;
    [[nodiscard]] ObjectId idOrDerived(JsonReader &reader, const QString &kind, const QString &text) const;
};

[[nodiscard]] JsonNode toJson(const Column &column);
/** `tableSeed` names the table in a derived id. */
[[nodiscard]] Column columnFromJson(JsonReader &reader, const QString &tableSeed);

/** A table as a member of something else: without the format version. */
[[nodiscard]] JsonNode toJson(const Table &table, const Schema &names);
[[nodiscard]] Table tableFromJson(JsonReader &reader, const QString &seed, QList<NamedTarget> &targets);
[[nodiscard]] JsonNode toJson(const DefinitionObject &object);
[[nodiscard]] DefinitionObject objectFromJson(JsonReader &reader, const QString &seed);

/** The seed of a table's derived ids. */
[[nodiscard]] QString tableSeed(const QString &seed, const QString &qualified);

} // namespace joinery
