// SPDX-License-Identifier: MIT
#include "core/dialect/lossy_mappings.h"

#include "core/base/pair_walk.h"
#include "core/base/translate.h"
#include "core/operation/apply.h"

#include <QLocale>

namespace joinery {

namespace {

using Kind = TypeReach::Kind;

/** Columns of one table, as many as one reads in a sentence. */
QString listed(const QStringList &columns)
{
    constexpr qsizetype most = 5;
    const QString first = columns.mid(0, most).join(QStringLiteral(", "));
    return columns.size() <= most ? first : Message::tr("%1 and %n more", "", int(columns.size() - most)).arg(first);
}

/** One table that was designed for `home`, in `target`. */
class TableMapping
{
public:
    /** `former` is null where the table was not there before. */
    TableMapping(const Table &table, const Table *former, const Dialect &home, const Dialect &target)
        : m_table(table), m_former(former), m_home(home), m_target(target)
    {
    }

    QList<Finding> result()
    {
        for (const Column &column : m_table.columns)
            look(column);
        keys();
        tellTogether("years", m_shorter,
                     Message::tr("Dates of table %1 reach less far in %2 than in %3; others are refused: %4. Take text "
                                 "where they are needed."));
        tellTogether(
            "whole_numbers", m_narrower,
            Message::tr("Whole numbers of table %1 reach less far in %2 than in %3; larger ones are refused: %4. "
                        "Take a wider type where they are needed."));
        // A table can ask for more than its database does by itself.
        if (!m_table.options.strict)
            tellTogether(
                "types_not_obeyed", m_unwatched,
                Message::tr("%2 takes values that do not fit their type in table %1, which %3 refuses: %4. Add "
                            "checks where it matters."));
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text, Finding::Severity severity)
    {
        m_findings.append({m_target.name() + QLatin1Char('.') + QLatin1String(code), severity, m_table.id, part, text});
    }

    [[nodiscard]] QString title(const Column &column) const
    {
        return Message::tr("Column %1 (%2)").arg(m_table.name + QLatin1Char('.') + column.name, column.type.text());
    }

    void look(const Column &column)
    {
        const Column *former = m_former ? m_former->column(column.id) : nullptr;
        if (column.type.dimensions > 0 || (former && former->type == column.type))
            return;
        const TypeReach here = m_home.reach(column.type);
        const TypeReach there = m_target.reach(column.type);
        if (here.kind == Kind::Other || there.kind == Kind::Other)
            return;
        if (here.isObeyed && !there.isObeyed)
            m_unwatched.append(column.name + QStringLiteral(" (") + column.type.text() + QLatin1Char(')'));
        length(column, here, there);
        number(column, here, there);
        years(column, here, there);
        if (there.isObeyed && here.fraction.value_or(0) > there.fraction.value_or(0))
            add("second_fraction", column.id,
                Message::tr("%1 keeps %2 digits of a second in %3, but %4 in %5; the rest is lost. Say how many: %6.")
                    .arg(title(column), QString::number(*here.fraction), m_home.title(),
                         QString::number(there.fraction.value_or(0)), m_target.title(), withFraction(column, here)),
                Finding::Severity::Warning);
    }

    [[nodiscard]] static QString withFraction(const Column &column, const TypeReach &reach)
    {
        DataType type = column.type;
        if (type.kind == DataType::Kind::Native) {
            const bool isMoment = type.native.contains(QLatin1String("timestamp"), Qt::CaseInsensitive) ||
                                  type.native.contains(QLatin1String("datetime"), Qt::CaseInsensitive);
            const bool hasZone = type.native.contains(QLatin1String("with time zone"), Qt::CaseInsensitive);
            type = DataType::of(!isMoment ? DataType::Kind::Time
                                : hasZone ? DataType::Kind::TimestampTz
                                          : DataType::Kind::Timestamp);
        }
        type.precision = reach.fraction;
        return type.text();
    }

    void length(const Column &column, const TypeReach &here, const TypeReach &there)
    {
        // Nobody keeps more than a gigabyte in a column.
        constexpr qint64 most = 1'000'000'000;
        if (!there.bytes || *there.bytes >= most || there.characters || (here.bytes && *here.bytes <= *there.bytes) ||
            (here.characters && *here.characters <= *there.bytes))
            return;
        add("longest_value", column.id,
            Message::tr("%1 takes %2 bytes in %3 and more in %4; longer values are refused. Choose a type that holds "
                        "more, or a length.")
                .arg(title(column), QLocale().toString(*there.bytes), m_target.title(), m_home.title()),
            Finding::Severity::Warning);
    }

    void number(const Column &column, const TypeReach &here, const TypeReach &there)
    {
        const bool isWhole = here.kind == Kind::Whole && there.kind == Kind::Whole;
        if (isWhole && there.isObeyed && there.bits < here.bits)
            m_narrower.append(column.name);
        else if (isWhole && !there.isObeyed && here.isUnsigned && here.bits >= there.bits)
            add("large_numbers", column.id,
                Message::tr(
                    "%1 holds numbers that %2 keeps as floating point only: those above 2^%3. Take text for them, "
                    "or a check.")
                    .arg(title(column), m_target.title(), QString::number(there.bits - 1)),
                Finding::Severity::Warning);
        if (here.kind == Kind::Decimal && there.kind == Kind::Decimal && there.digits &&
            (!here.digits || *here.digits > *there.digits))
            add("decimal_digits", column.id,
                Message::tr("%1 keeps its digits in %2, but only about %3 of them in %4, as floating point. Take text, "
                            "or a whole number of the smallest unit.")
                    .arg(title(column), m_home.title(), QString::number(*there.digits), m_target.title()),
                Finding::Severity::Warning);
    }

    /** Where the texts of the one are taken as they come, nothing is refused. */
    void years(const Column &column, const TypeReach &here, const TypeReach &there)
    {
        if (!there.isObeyed || !here.firstYear || !there.firstYear ||
            (*there.firstYear <= *here.firstYear && *there.lastYear >= *here.lastYear))
            return;
        constexpr int farAway = 9999;
        if (*there.lastYear >= farAway) {
            m_shorter.append(column.name);
            return;
        }
        add("years", column.id,
            Message::tr("%1 takes the years %2 to %3 in %4, and more in %5; others are refused. Choose a type that "
                        "reaches further.")
                .arg(title(column), QString::number(*there.firstYear), QString::number(*there.lastYear),
                     m_target.title(), m_home.title()),
            Finding::Severity::Warning);
    }

    /** Whether texts that differ in case alone are the same in the column. */
    [[nodiscard]] static bool folds(const Column &column, const TypeReach &reach)
    {
        if (column.collation.isEmpty())
            return reach.foldsCase;
        return column.collation.endsWith(QLatin1String("_ci"), Qt::CaseInsensitive) ||
               column.collation.compare(QLatin1String("NOCASE"), Qt::CaseInsensitive) == 0;
    }

    /** Keys and unique indexes whose texts are told apart in one of the two alone. */
    void keys()
    {
        if (m_table.primaryKey && !(m_former && m_former->primaryKey == m_table.primaryKey))
            key({}, m_table.primaryKey->columns, Message::tr("The primary key of table %1").arg(m_table.name));
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints)) {
            if (!m_former || !m_former->uniqueConstraints.contains(unique->id))
                key(unique->id, unique->columns,
                    Message::tr("Unique constraint %1 of table %2").arg(unique->name, m_table.name));
        }
        for (const Index *index : sortedByName(m_table.indexes)) {
            QList<ObjectId> columns;
            for (const IndexPart &part : index->parts)
                columns.append(part.column);
            if (index->unique && (!m_former || !m_former->indexes.contains(index->id)))
                key(index->id, columns, Message::tr("Unique index %1 of table %2").arg(index->name, m_table.name));
        }
    }

    void key(ObjectId part, const QList<ObjectId> &columns, const QString &what)
    {
        bool isWider = false;
        bool isNarrower = false;
        for (const ObjectId id : columns) {
            const Column *column = m_table.column(id);
            const TypeReach here = column ? m_home.reach(column->type) : TypeReach();
            const TypeReach there = column ? m_target.reach(column->type) : TypeReach();
            if (here.kind != Kind::Text || there.kind != Kind::Text)
                continue;
            isWider = isWider || (folds(*column, here) && !folds(*column, there));
            isNarrower = isNarrower || (!folds(*column, here) && folds(*column, there));
        }
        if (isWider)
            add("case_told_apart", part,
                Message::tr("%1 takes texts in %2 that differ in nothing but case, which %3 takes for the same. Add a "
                            "unique index on lower(…) where that matters.")
                    .arg(what, m_target.title(), m_home.title()),
                Finding::Severity::Warning);
        if (isNarrower)
            add("case_not_told_apart", part,
                Message::tr("%1 refuses texts in %2 that differ in nothing but case, which %3 tells apart. Choose a "
                            "collation such as utf8mb4_bin there.")
                    .arg(what, m_target.title(), m_home.title()),
                Finding::Severity::Warning);
    }

    void tellTogether(const char *code, const QStringList &columns, const QString &text)
    {
        if (!columns.isEmpty())
            add(code, {}, text.arg(m_table.name, m_target.title(), m_home.title(), listed(columns)),
                Finding::Severity::Info);
    }

    const Table &m_table;
    const Table *m_former;
    const Dialect &m_home;
    const Dialect &m_target;
    QStringList m_narrower;
    QStringList m_shorter;
    QStringList m_unwatched;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> lossyMappings(const Schema &before, const Schema &after, const Dialect &home, const Dialect &target)
{
    QList<Finding> result;
    if (home.name() == target.name())
        return result;
    for (const Table *table : sortedByName(after.tables)) {
        const Table *former = before.tables.find(table->id);
        if (!former || !(*former == *table))
            result += TableMapping(*table, former, home, target).result();
    }
    return result;
}

void noteLossyMappings(Plan &plan, const Schema &before, const QList<Operation> &operations, const Dialect *home,
                       const Dialect &target)
{
    Schema after = before;
    if (home && home->name() != target.name() && apply(operations, after))
        plan.findings += lossyMappings(before, after, *home, target);
}

} // namespace joinery
