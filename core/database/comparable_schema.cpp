// SPDX-License-Identifier: MIT
#include "core/database/comparable_schema.h"

#include <map>

namespace joinery {

namespace {

ObjectId holderOf(const SpelledText &text)
{
    return text.part.isNull() ? text.object : text.part;
}

using TextPlace = std::tuple<ObjectId, ObjectId, SpelledText::Place, int>;

TextPlace placeOf(const SpelledText &text)
{
    return {text.object, text.part, text.place, text.index};
}

} // namespace

QList<SpelledText> heldTexts(const Schema &found, const Schema &recognised)
{
    std::map<TextPlace, QString> read;
    for (const SpelledText &text : spelledTexts(found))
        read.emplace(placeOf(text), text.text);
    QList<SpelledText> result = spelledTexts(recognised);
    for (SpelledText &text : result) {
        if (const auto held = read.find(placeOf(text)); held != read.end())
            text.text = held->second;
    }
    return result;
}

ComparableSchema comparable(const Dialect &dialect, const Schema &found, const Spellings &spellings,
                            const Schema &model)
{
    ComparableSchema result{dialect.recognised(found, model), {}};
    if (spellings.isEmpty())
        return result;
    QHash<QString, QList<SpelledText>> held;
    for (const SpelledText &text : heldTexts(found, result.schema))
        held[text.subject].append(text);
    // What was given to a subject and is not there.
    QHash<QString, QList<SpelledText>> missing;
    for (const SpelledText &said : spelledTexts(model)) {
        const QString sum = spellings.held(said.subject, spellingSum(said.text));
        if (sum.isEmpty())
            continue;
        QList<SpelledText> &there = held[said.subject];
        const auto same = std::find_if(there.begin(), there.end(),
                                       [&sum](const SpelledText &text) { return spellingSum(text.text) == sum; });
        if (same == there.end()) {
            missing[said.subject].append(said);
            continue;
        }
        setSpelledText(result.schema, *same, said.text);
        there.erase(same);
    }
    for (auto it = missing.constBegin(); it != missing.constEnd(); ++it) {
        const QList<SpelledText> others = held.value(it.key());
        if (it->size() != 1 || others.size() != 1 || it->first().text == others.first().text)
            continue;
        result.changed += {holderOf(it->first()), holderOf(others.first())};
        setSpelledText(result.schema, others.first(), others.first().text);
    }
    return result;
}

bool ReadEquivalence::sameColumn(const Column &a, const Column &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameColumn(a, b);
}

bool ReadEquivalence::samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const
{
    return m_equivalence.samePrimaryKey(a, b);
}

bool ReadEquivalence::sameForeignKey(const ForeignKey &a, const ForeignKey &b) const
{
    return m_equivalence.sameForeignKey(a, b);
}

bool ReadEquivalence::sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const
{
    return m_equivalence.sameUnique(a, b);
}

bool ReadEquivalence::sameCheck(const CheckConstraint &a, const CheckConstraint &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameCheck(a, b);
}

bool ReadEquivalence::sameExclusion(const ExclusionConstraint &a, const ExclusionConstraint &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameExclusion(a, b);
}

bool ReadEquivalence::samePartition(const Partition &a, const Partition &b) const
{
    return isAsGiven(a, b) && m_equivalence.samePartition(a, b);
}

bool ReadEquivalence::sameIndex(const Index &a, const Index &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameIndex(a, b);
}

bool ReadEquivalence::sameOptions(const Table &a, const Table &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameOptions(a, b);
}

bool ReadEquivalence::sameEnum(const EnumType &a, const EnumType &b) const
{
    return m_equivalence.sameEnum(a, b);
}

bool ReadEquivalence::sameObject(const DefinitionObject &a, const DefinitionObject &b) const
{
    return isAsGiven(a, b) && m_equivalence.sameObject(a, b);
}

QString ReadEquivalence::foldedName(const QString &name) const
{
    return m_equivalence.foldedName(name);
}

QString ReadEquivalence::foldedTableName(const QString &name) const
{
    return m_equivalence.foldedTableName(name);
}

} // namespace joinery
