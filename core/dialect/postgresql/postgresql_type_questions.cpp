// SPDX-License-Identifier: MIT
// What is asked of rows before a type that they hold values of is defined anew: see RowChecks.

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_row_checks.h"
#include "core/dialect/postgresql/postgresql_value_change.h"
#include "core/dialect/sql/row_questions.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** A condition over a value that does not fit, and what is wanted instead. */
struct Misfit
{
    QString condition;
    QString wanted;
};

/** Looks at a type and at what it is made of: in domains, in the elements of arrays, in attributes. */
class Remade
{
public:
    /** `asked` is the schema whose names the questions use. */
    Remade(const Schema &asked, const Schema &before, const Schema &after,
           std::function<bool(const QString &)> namesWhatIsNew)
        : m_asked(asked), m_before(before), m_after(after), m_namesWhatIsNew(std::move(namesWhatIsNew))
    {
    }

    [[nodiscard]] QList<Misfit> of(const QString &value, const QString &from, const QString &to, int depth = 0) const
    {
        constexpr int deepest = 16;
        if (depth > deepest)
            return {};
        if (from.endsWith(QLatin1String("[]")) && to.endsWith(QLatin1String("[]")))
            return isPlainArray(from, to)
                       ? ofPlain(value, from, to)
                       : ofElements(value, of(QStringLiteral("element"), from.chopped(2), to.chopped(2), depth + 1));
        const ObjectId first = schemaTypeOf(m_before, DataType::fromText(from));
        const ObjectId last = schemaTypeOf(m_after, DataType::fromText(to));
        const auto domainBefore = domainNamed(m_before, first);
        const auto domainAfter = domainNamed(m_after, last);
        if (domainBefore || domainAfter) {
            QList<Misfit> result =
                of(value, domainBefore ? domainBefore->type : from, domainAfter ? domainAfter->type : to, depth + 1);
            if (domainAfter)
                result += ofDomain(value, from, to);
            return result;
        }
        if (first == last && m_after.enums.contains(last))
            return ofEnum(value, *m_before.enums.find(first), *m_after.enums.find(last));
        if (first == last && m_after.objects.contains(last))
            return ofRow(value, *m_before.objects.find(first), *m_after.objects.find(last), depth);
        return ofPlain(value, from, to);
    }

private:
    /** Of elements that are of no type of the schema. */
    [[nodiscard]] bool isPlainArray(const QString &from, const QString &to) const
    {
        return schemaTypeOf(m_before, DataType::fromText(from)).isNull() &&
               schemaTypeOf(m_after, DataType::fromText(to)).isNull();
    }

    static QList<Misfit> ofElements(const QString &value, QList<Misfit> each)
    {
        for (Misfit &misfit : each)
            misfit = {QStringLiteral("EXISTS (SELECT 1 FROM (SELECT unnest(%1) AS element) AS elements WHERE %2)")
                          .arg(value, misfit.condition),
                      Message::tr("for each element %1").arg(misfit.wanted)};
        return each;
    }

    static QList<Misfit> ofEnum(const QString &value, const EnumType &before, const EnumType &after)
    {
        const QStringList texts = after.texts();
        QStringList lost = before.texts();
        lost.removeIf([&texts](const QString &text) { return texts.contains(text); });
        if (lost.isEmpty())
            return {};
        return {{QStringLiteral("%1::text IN (%2)").arg(value, quotedTexts(lost)),
                 Message::tr("one of %1").arg(texts.join(QStringLiteral(", ")))}};
    }

    static QList<Misfit> ofPlain(const QString &value, const QString &from, const QString &to)
    {
        if (canonicalType(from) == canonicalType(to))
            return {};
        const Conversion conversion = convert(value, from, to);
        return conversion.misfit.isEmpty() ? QList<Misfit>() : QList<Misfit>{{conversion.misfit, conversion.wanted}};
    }

    QList<Misfit> ofRow(const QString &value, const DefinitionObject &before, const DefinitionObject &after,
                        int depth) const
    {
        const DefinitionObject *asked = m_asked.objects.find(before.id);
        const auto from = attributesOf(before);
        const auto to = attributesOf(after);
        if (!asked || asked->definition != before.definition || !from || !to)
            return {};
        QList<Misfit> result;
        const auto add = [&](const Attribute &attribute, const Misfit &misfit) {
            result.append({QStringLiteral("%1 IS DISTINCT FROM NULL AND (%2)").arg(value, misfit.condition),
                           Message::tr("for attribute %1 %2").arg(attribute.name, misfit.wanted)});
        };
        for (const Attribute &attribute : *to) {
            const Attribute *old = attributeNamed(*from, attribute.name);
            if (!old && refusesNull(m_after, DataType::fromText(typeOf(attribute))))
                add(attribute, {QStringLiteral("TRUE"), Message::tr("a value")});
            for (const Misfit &misfit : old ? of(QStringLiteral("(%1).%2").arg(value, quotedName(attribute.name)),
                                                 typeOf(*old), typeOf(attribute), depth + 1)
                                            : QList<Misfit>())
                add(attribute, misfit);
        }
        return result;
    }

    /** What the domain itself says: of its own all where the values change, else what is new. */
    QList<Misfit> ofDomain(const QString &value, const QString &from, const QString &to) const
    {
        const auto domain = domainNamed(m_after, schemaTypeOf(m_after, DataType::fromText(to)));
        const auto old = domainNamed(m_before, schemaTypeOf(m_before, DataType::fromText(from)));
        const QString heldBefore = heldType(m_before, from);
        const QString heldAfter = heldType(m_after, to);
        const bool changes = canonicalType(heldBefore) != canonicalType(heldAfter);
        const auto held = changes ? convertedValue(value, heldBefore, heldAfter) : std::optional(value);
        const bool isSame =
            !changes || (typeFamily(heldBefore) == typeFamily(heldAfter) && !mayMerge(heldBefore, heldAfter));
        QStringList broken;
        for (const DomainCheck &check : domain->checks) {
            const bool isKept = old && old->checks.contains(check) && isSame;
            if (held && !isKept && !m_namesWhatIsNew(check.condition))
                broken.append(QStringLiteral("NOT ") + parenthesized(conditionOver(check.condition, *held)));
        }
        if (domain->refusesNull && !(old && old->refusesNull))
            broken.append(value + QStringLiteral(" IS NULL"));
        if (broken.isEmpty())
            return {};
        return {{broken.join(QStringLiteral(" OR ")),
                 Message::tr("what domain %1 accepts").arg(DataType::fromText(to).text())}};
    }

    const Schema &m_asked;
    const Schema &m_before;
    const Schema &m_after;
    std::function<bool(const QString &)> m_namesWhatIsNew;
};

} // namespace

void RowChecks::remadeType(const Schema &after, const Table &table, const Column &column)
{
    const auto text = value(table.id, column.id);
    if (!isAskable(table.id) || !text || column.generated)
        return;
    const Remade remade(m_run.rowsChanged ? m_run.state : m_run.start, m_run.state, after,
                        [this](const QString &condition) { return namesWhatIsNew(condition); });
    const QString type = column.type.text();
    for (const Misfit &misfit : remade.of(*text, type, type))
        askColumn(
            table, column, *text, misfit.condition,
            misfitSentence(qualifiedName(table.nameSpace, table.name) + QLatin1Char('.') + column.name, misfit.wanted));
    const QString from = heldType(m_run.state, column);
    const QString to = heldType(after, column);
    if (canonicalType(from) == canonicalType(to))
        return;
    const auto later = convertedValue(*text, from, to);
    m_sources.insert(column.id, *text);
    m_values.insert(column.id, later);
    m_likenesses.remove(column.id);
    if (!later)
        m_likenesses.insert(column.id, alikeText(*text, from, to));
    const bool canBeTold = later || m_likenesses.value(column.id) != *text + QStringLiteral("::text");
    if (canBeTold && mayMerge(from, to))
        keysOver(table, column.id);
    if (mayMerge(from, to) || mayPart(from, to))
        foreignKeysOver(table, column.id);
}

} // namespace joinery::postgresql
