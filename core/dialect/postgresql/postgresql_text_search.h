// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery::postgresql {

/**
 * A text search configuration: "CONFIGURATION (PARSER = default) ADD MAPPING FOR asciiword, word WITH unaccent,
 * simple". CREATE takes what stands in the parentheses; each mapping is a statement of its own.
 * https://www.postgresql.org/docs/current/sql-altertsconfig.html
 */
struct TextSearchMappings
{
    /** Up to the mappings. */
    QString head;
    /** "ADD MAPPING FOR asciiword WITH simple", "ALTER MAPPING FOR …", in their order. */
    QStringList clauses;

    [[nodiscard]] static TextSearchMappings of(const QString &definition);
};

/** `ALTER TEXT SEARCH CONFIGURATION name …` for what follows the creation of a configuration; nothing for others. */
[[nodiscard]] QStringList mappingStatements(const DefinitionObject &object);

/** From the mappings of one to those of the other; nothing where that takes another configuration. */
[[nodiscard]] std::optional<QStringList> mappingChanges(const DefinitionObject &before, const DefinitionObject &after);

} // namespace joinery::postgresql
