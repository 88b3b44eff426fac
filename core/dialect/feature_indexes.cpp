// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"

namespace joinery {

namespace {

/**
 * Which rows count as the same is what a unique index is about, so that it is refused; another is only faster or
 * slower, and goes without.
 */
struct Advice
{
    /** What to do. */
    QString refused;
    /** What happens. */
    QString leftOut;
};

/** The indexes of one table against the features of a dialect. */
class IndexReport
{
public:
    IndexReport(const Table &table, const Index &index, const Features &features, FeatureReport &report)
        : m_index(index)
        , m_known(features.indexes)
        , m_features(features)
        , m_report(report)
        , m_title(Message::tr("Index %1 of table %2").arg(index.name, table.name))
    {
    }

    void write()
    {
        m_report.name(m_index.name, m_index.id, m_title);
        if (!m_known.methods.contains(m_index.method) && !m_index.method.isEmpty()) {
            needs("index_method", Message::tr("%1 asks for the method %2").arg(m_title, m_index.method),
                  Message::tr("Leave the method empty."));
        }
        if (!m_known.partial && !m_index.where.isEmpty()) {
            decides("partial_index", Message::tr("%1 is for some rows only").arg(m_title),
                    {Message::tr("Let it be for all rows."), Message::tr("It is for all rows.")});
        }
        for (const IndexPart &part : m_index.parts)
            reportIndexPart(part, m_index.unique, m_title, m_index.id, m_features, m_report);
        details();
    }

private:
    void needs(const char *feature, const QString &what, const QString &advice)
    {
        m_report.needs(QLatin1String(feature), m_index.id, what, advice);
    }

    void prefers(const char *feature, const QString &what, const QString &advice)
    {
        m_report.prefers(QLatin1String(feature), m_index.id, what, advice);
    }

    void decides(const char *feature, const QString &what, const Advice &advice)
    {
        m_index.unique ? needs(feature, what, advice.refused) : prefers(feature, what, advice.leftOut);
    }

    void details()
    {
        const IndexDetails &details = *m_index.details;
        if (!m_known.include && !details.include.isEmpty()) {
            prefers("include", Message::tr("%1 includes columns for reading").arg(m_title),
                    Message::tr("They are left out."));
        }
        if (!m_known.nullsNotDistinct && details.nullsNotDistinct) {
            needs("nulls_not_distinct", Message::tr("%1 takes NULL for equal to NULL").arg(m_title),
                  Message::tr("Let its columns refuse NULL, or leave that out."));
        }
        if (!m_known.invisible && details.invisible) {
            prefers("invisible_index", Message::tr("%1 is invisible").arg(m_title),
                    Message::tr("Queries will use it."));
        }
        const QString unknown = unknownWords(details.options, m_known.options);
        if (!unknown.isEmpty()) {
            prefers("index_option", Message::tr("%1 has options (%2)").arg(m_title, unknown),
                    Message::tr("They are left out."));
        }
        m_report.comment(m_features.comments.indexes, details.comment);
    }

    const Index &m_index;
    const IndexFeatures &m_known;
    const Features &m_features;
    FeatureReport &m_report;
    QString m_title;
};

} // namespace

void reportIndexPart(const IndexPart &part, bool isUnique, const QString &title, ObjectId owner,
                     const Features &features, FeatureReport &report)
{
    const IndexFeatures &known = features.indexes;
    const auto decides = [&](const char *feature, const QString &what, const Advice &advice) {
        isUnique ? report.needs(QLatin1String(feature), owner, what, advice.refused)
                 : report.prefers(QLatin1String(feature), owner, what, advice.leftOut);
    };
    if (!known.expressions && part.column.isNull()) {
        report.needs(QStringLiteral("expression_index"), owner, Message::tr("%1 is over an expression").arg(title),
                     Message::tr("Put it over a generated column."));
    }
    if (!known.collations && !part.collation.isEmpty()) {
        decides("index_collation", Message::tr("%1 has the collation %2").arg(title, part.collation),
                {Message::tr("Give the column that collation."), Message::tr("That of the column takes its place.")});
    }
    if (!known.operatorClasses && !part.operatorClass.isEmpty()) {
        decides("operator_class", Message::tr("%1 has the operator class %2").arg(title, part.operatorClass),
                {Message::tr("Leave it out."), Message::tr("The usual comparison takes its place.")});
    }
    if (!known.prefixLengths && part.prefixLength) {
        decides("prefix_length", Message::tr("%1 looks at the first characters only").arg(title),
                {Message::tr("Let it look at whole values."), Message::tr("Whole values take their place.")});
    }
    if (!known.descending && part.descending) {
        report.prefers(QStringLiteral("descending_index"), owner, Message::tr("%1 is in descending order").arg(title),
                       Message::tr("It is in ascending order."));
    }
    if (!known.nullsOrder && part.nulls != NullsOrder::Usual) {
        report.prefers(QStringLiteral("nulls_order"), owner,
                       Message::tr("%1 says where NULL is in its order").arg(title),
                       Message::tr("NULL is where it usually is."));
    }
}

void reportIndexes(const Table &table, const Features &features, FeatureReport &report)
{
    for (const Index *index : sortedByName(table.indexes))
        IndexReport(table, *index, features, report).write();
}

} // namespace joinery
