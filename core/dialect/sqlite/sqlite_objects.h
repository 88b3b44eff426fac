// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>
#include <QSet>

namespace joinery {

/** The table or view that a trigger is on; empty where the text does not say. */
[[nodiscard]] QString triggerTarget(const DefinitionObject &trigger);

/**
 * What the views, triggers and texts of a schema speak of.
 *
 * ALTER TABLE reads all views and triggers anew and fails where one does not make sense, and it respells strings in
 * double quotes wherever they are: both is looked up here. Made once for a schema, which outlives it; linear in its
 * text. Says "mentions" and "may not resolve" too often rather than too seldom.
 */
class SqliteObjects
{
public:
    explicit SqliteObjects(const Schema &schema);

    /** Names, in folded form, that the object's text holds. */
    [[nodiscard]] const QSet<QString> &names(ObjectId object) const;
    [[nodiscard]] bool mentionsAny(ObjectId object, const QSet<QString> &foldedNames) const;
    /**
     * Whether every name in the text is a table, a column of a table it names, an alias or a function SQLite has, each
     * column is in one table only, and no view reads itself by way of others.
     */
    [[nodiscard]] bool isSound(const DefinitionObject &object) const;
    /** A text somewhere holds a word in double quotes that is no name, so SQLite takes it for a string. */
    [[nodiscard]] bool hasDoubleQuotedStrings() const;

private:
    /** By folded name; collected when first asked for. */
    [[nodiscard]] const QHash<QString, const Table *> &tables() const;
    [[nodiscard]] QSet<QString> knownNames() const;
    [[nodiscard]] bool readsItself(const DefinitionObject &object) const;

    const Schema &m_schema;
    QHash<ObjectId, QSet<QString>> m_names;
    mutable QHash<QString, const Table *> m_tables;
    QHash<QString, const DefinitionObject *> m_relations;
};

} // namespace joinery
