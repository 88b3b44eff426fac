// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/dictionary.h"

namespace joinery {

/** The lists of a table in a data dictionary: columns, keys, foreign keys both ways, indexes, checks, triggers. */
class DictionaryLists
{
public:
    /** Both must outlive it. */
    DictionaryLists(const ExportSubject &subject, const QHash<ObjectId, QString> &anchors);

    /** Some may be empty. */
    [[nodiscard]] QList<DictionaryList> of(const Table &table) const;
    /** What the table is beyond its columns, in words. */
    [[nodiscard]] QStringList remarks(const Table &table) const;

private:
    struct Reference
    {
        const Table *from = nullptr;
        const ForeignKey *key = nullptr;
    };

    [[nodiscard]] DictionaryList columns(const Table &table) const;
    [[nodiscard]] DictionaryText typeOf(const Column &column) const;
    [[nodiscard]] DictionaryList keys(const Table &table) const;
    [[nodiscard]] DictionaryList references(const Table &table) const;
    [[nodiscard]] DictionaryList referredBy(const Table &table) const;
    [[nodiscard]] DictionaryText tableLink(const Table &table) const;

    const QHash<ObjectId, QString> &m_anchors;
    Schema m_everything;
    QHash<QString, ObjectId> m_types;
    QHash<ObjectId, QList<Reference>> m_referredBy;
    /** Triggers, rules and policies, by their table. */
    QHash<ObjectId, QList<const DefinitionObject *>> m_objectsOf;
};

} // namespace joinery
