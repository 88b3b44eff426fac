// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/spellings.h"
#include "core/dialect/dialect.h"
#include "core/schema/spelled_texts.h"

#include <QSet>

namespace joinery {

/** A schema that was read from a database, ready to be compared with one of a project. */
struct ComparableSchema
{
    /** In the words of the project, wherever the database is known to mean the same. */
    Schema schema;
    /** Parts and objects, by their ids on either side, that hold another text than the one that Joinery gave them. */
    QSet<ObjectId> changed;
};

/**
 * The texts of a schema that was read, as they were read, for what they are called in the same schema as the dialect
 * recognised it.
 */
[[nodiscard]] QList<SpelledText> heldTexts(const Schema &found, const Schema &recognised);

/** `found` as the dialect recognises it (Dialect::recognised()), and with what is known of its spellings. */
[[nodiscard]] ComparableSchema comparable(const Dialect &dialect, const Schema &found, const Spellings &spellings,
                                          const Schema &model);

/** The equivalence of a dialect, but for what is known to be changed: that is equal to nothing. */
class ReadEquivalence : public Equivalence
{
public:
    ReadEquivalence(const Equivalence &equivalence, QSet<ObjectId> changed)
        : m_equivalence(equivalence), m_changed(std::move(changed))
    {
    }

    [[nodiscard]] bool sameColumn(const Column &a, const Column &b) const override;
    [[nodiscard]] bool samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const override;
    [[nodiscard]] bool sameForeignKey(const ForeignKey &a, const ForeignKey &b) const override;
    [[nodiscard]] bool sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const override;
    [[nodiscard]] bool sameCheck(const CheckConstraint &a, const CheckConstraint &b) const override;
    [[nodiscard]] bool sameExclusion(const ExclusionConstraint &a, const ExclusionConstraint &b) const override;
    [[nodiscard]] bool samePartition(const Partition &a, const Partition &b) const override;
    [[nodiscard]] bool sameIndex(const Index &a, const Index &b) const override;
    [[nodiscard]] bool sameOptions(const Table &a, const Table &b) const override;
    [[nodiscard]] bool sameEnum(const EnumType &a, const EnumType &b) const override;
    [[nodiscard]] bool sameObject(const DefinitionObject &a, const DefinitionObject &b) const override;
    [[nodiscard]] QString foldedName(const QString &name) const override;
    [[nodiscard]] QString foldedTableName(const QString &name) const override;

private:
    template <typename Thing>
    [[nodiscard]] bool isAsGiven(const Thing &a, const Thing &b) const
    {
        return !m_changed.contains(a.id) && !m_changed.contains(b.id);
    }

    const Equivalence &m_equivalence;
    QSet<ObjectId> m_changed;
};

} // namespace joinery
