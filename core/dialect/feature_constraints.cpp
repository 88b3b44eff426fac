// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"

namespace joinery {

namespace {

/** The constraints of one table against the features of a dialect. */
class ConstraintReport
{
public:
    ConstraintReport(const Table &table, const Features &features, FeatureReport &report)
        : m_table(table), m_known(features.constraints), m_features(features), m_report(report)
    {
    }

    void write()
    {
        if (m_table.primaryKey)
            primaryKey(*m_table.primaryKey);
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            uniqueConstraint(*unique);
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys))
            foreignKey(*key);
        for (const CheckConstraint *each : sortedByName(m_table.checks))
            check(*each);
        for (const ExclusionConstraint *each : sortedByName(m_table.exclusions))
            exclusion(*each);
    }

private:
    void needs(const char *feature, ObjectId part, const QString &what, const QString &advice)
    {
        m_report.needs(QLatin1String(feature), part, what, advice);
    }

    void prefers(const char *feature, ObjectId part, const QString &what, const QString &advice)
    {
        m_report.prefers(QLatin1String(feature), part, what, advice);
    }

    /** The name, or the columns of what has none. */
    [[nodiscard]] QString called(const QString &name, const QList<ObjectId> &columns) const
    {
        return name.isEmpty() ? QStringLiteral("(%1)").arg(m_table.columnNames(columns).join(QStringLiteral(", ")))
                              : name;
    }

    void primaryKey(const PrimaryKey &key)
    {
        const QString title = Message::tr("The primary key of table %1").arg(m_table.name);
        m_report.name(key.name, {}, title);
        onConflict(key.onConflict, {}, title);
        details(*key.details, {}, title);
    }

    void uniqueConstraint(const UniqueConstraint &unique)
    {
        const QString title =
            Message::tr("Unique constraint %1 of table %2").arg(called(unique.name, unique.columns), m_table.name);
        m_report.name(unique.name, unique.id, title);
        onConflict(unique.onConflict, unique.id, title);
        if (!m_known.nullsNotDistinct && unique.nullsNotDistinct) {
            needs("nulls_not_distinct", unique.id, Message::tr("%1 takes NULL for equal to NULL").arg(title),
                  Message::tr("Let its columns refuse NULL, or leave that out."));
        }
        details(*unique.details, unique.id, title);
    }

    void onConflict(const QString &resolution, ObjectId part, const QString &title)
    {
        if (!m_known.onConflict && !resolution.isEmpty()) {
            needs("on_conflict", part, Message::tr("%1 says ON CONFLICT %2").arg(title, resolution),
                  Message::tr("Say so in the statements that insert instead."));
        }
    }

    /** Without those that are left empty. */
    [[nodiscard]] static QString listed(QStringList words)
    {
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }

    void details(const KeyDetails &details, ObjectId part, const QString &title)
    {
        if (!m_known.deferrableKeys && details.deferral != Deferral::NotDeferrable) {
            needs("deferrable", part, Message::tr("%1 is deferrable").arg(title),
                  Message::tr("Make it not deferrable."));
        }
        if (!m_known.include && !details.include.isEmpty()) {
            prefers("include", part, Message::tr("%1 includes columns for reading").arg(title),
                    Message::tr("They are left out."));
        }
        if (!m_known.prefixLengths && !details.prefixLengths.isEmpty()) {
            needs("prefix_length", part, Message::tr("%1 looks at the first characters only").arg(title),
                  Message::tr("Let it look at whole values."));
        }
        if (const QString collations = listed(details.collations); !m_known.keyCollations && !collations.isEmpty()) {
            needs("key_collation", part, Message::tr("%1 has the collation %2").arg(title, collations),
                  Message::tr("Give the column that collation."));
        }
        if (!m_known.keyOrder && details.descending.contains(true)) {
            prefers("key_order", part, Message::tr("%1 is in descending order").arg(title),
                    Message::tr("It is in ascending order."));
        }
        if (!m_known.keyMethods.contains(details.method) && !details.method.isEmpty()) {
            prefers("key_method", part, Message::tr("%1 asks for the method %2").arg(title, details.method),
                    Message::tr("The usual one takes its place."));
        }
        const QString unknown = unknownWords(details.options, m_known.keyOptions);
        if (!unknown.isEmpty()) {
            prefers("key_option", part, Message::tr("%1 has options (%2)").arg(title, unknown),
                    Message::tr("They are left out."));
        }
        m_report.comment(m_features.comments.keys, details.comment);
    }

    void foreignKey(const ForeignKey &key)
    {
        const QString title =
            Message::tr("Foreign key %1 of table %2").arg(called(key.name, key.columns), m_table.name);
        const bool isFull = key.match.compare(QLatin1String("FULL"), Qt::CaseInsensitive) == 0;
        const bool isPartial = key.match.compare(QLatin1String("PARTIAL"), Qt::CaseInsensitive) == 0;
        const bool setsDefault =
            key.onDelete == ReferenceAction::SetDefault || key.onUpdate == ReferenceAction::SetDefault;
        m_report.name(key.name, key.id, title);
        if (!m_known.matchFull && isFull) {
            needs("match_full", key.id, Message::tr("%1 says MATCH FULL").arg(title),
                  Message::tr("Use a check that its columns are NULL together."));
        }
        if (!m_known.matchPartial && isPartial) {
            needs("match_partial", key.id, Message::tr("%1 says MATCH PARTIAL").arg(title),
                  Message::tr("Leave it out."));
        }
        if (!m_known.setDefault && setsDefault) {
            needs("set_default", key.id, Message::tr("%1 says SET DEFAULT").arg(title),
                  Message::tr("Choose another action."));
        }
        if (!m_known.setColumns && !key.setColumns.isEmpty()) {
            needs("set_columns", key.id, Message::tr("%1 sets only some of its columns").arg(title),
                  Message::tr("Let it set all of them."));
        }
        if (!m_known.missingTargets && key.referencedTable.isNull()) {
            needs("missing_target", key.id,
                  Message::tr("%1 leads to table %2, which is not there").arg(title, key.unresolvedTable),
                  Message::tr("Add the table, or drop the key."));
        }
        if (!m_known.deferrableForeignKeys && key.deferral != Deferral::NotDeferrable) {
            needs("deferrable", key.id, Message::tr("%1 is deferrable").arg(title),
                  Message::tr("Make it not deferrable."));
        }
        enforcement(key.enforcement, m_known.notEnforcedKeys, key.id, title);
        m_report.comment(m_features.comments.foreignKeys, key.comment);
    }

    void enforcement(Enforcement enforcement, bool canRest, ObjectId part, const QString &title)
    {
        if (!m_known.notValid && enforcement == Enforcement::NotValid) {
            needs("not_valid", part, Message::tr("%1 is NOT VALID").arg(title),
                  Message::tr("Correct the rows that break it."));
        }
        if (!canRest && enforcement == Enforcement::NotEnforced) {
            needs("not_enforced", part, Message::tr("%1 is NOT ENFORCED").arg(title),
                  Message::tr("Enforce it, or drop it."));
        }
    }

    void check(const CheckConstraint &check)
    {
        const QString title =
            Message::tr("Check %1 of table %2").arg(check.name.isEmpty() ? check.expression : check.name, m_table.name);
        m_report.name(check.name, check.id, title);
        if (!m_known.checks)
            needs("check", check.id, title, Message::tr("Look at the values in the program."));
        if (!m_known.noInherit && check.noInherit)
            needs("no_inherit", check.id, Message::tr("%1 says NO INHERIT").arg(title), Message::tr("Leave it out."));
        enforcement(check.enforcement, m_known.notEnforced, check.id, title);
        m_report.comment(m_features.comments.checks, check.comment);
    }

    void exclusion(const ExclusionConstraint &constraint)
    {
        const QString title = Message::tr("Exclusion constraint %1 of table %2").arg(constraint.name, m_table.name);
        if (!m_known.exclusion) {
            needs("exclusion_constraint", constraint.id, title,
                  Message::tr("Use a unique constraint, or look at the rows in a trigger."));
        }
        if (!m_known.exclusion)
            return;
        m_report.name(constraint.name, constraint.id, title);
        for (const ExclusionPart &part : constraint.parts)
            reportIndexPart(part.what, true, title, constraint.id, m_features, m_report);
        details(*constraint.details, constraint.id, title);
    }

    const Table &m_table;
    const ConstraintFeatures &m_known;
    const Features &m_features;
    FeatureReport &m_report;
};

} // namespace

void reportConstraints(const Table &table, const Features &features, FeatureReport &report)
{
    ConstraintReport(table, features, report).write();
}

} // namespace joinery
