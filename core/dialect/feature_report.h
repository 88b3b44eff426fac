// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"

namespace joinery {

/**
 * Collects what a dialect cannot express of one table, enum or object.
 *
 * Sentences are put together from three: what there is ("Table book is partitioned"), that the dialect does not know
 * it, and what to do, or what becomes of it (Features::instead).
 */
class FeatureReport
{
public:
    /** Both outlive it. `object` is the table, enum or object; `object` as a noun phrase is `title`. */
    FeatureReport(const Features &features, ObjectId object);

    // Ask first whether the dialect knows it: putting sentences together for each column of a large schema, only to
    // throw them away, takes longer than writing its SQL.

    /** Meaning would be lost. */
    void needs(const QString &feature, ObjectId part, const QString &what, const QString &advice);
    /** Only how it is stored, or how fast it is found. */
    void prefers(const QString &feature, ObjectId part, const QString &what, const QString &advice);
    /** A kind of type, whose stand-in goes by its name instead of the feature's. */
    void needsType(const QString &type, ObjectId part, const QString &what, const QString &advice);
    /** Anything else, in a sentence of its own. */
    void note(const char *feature, Finding::Severity severity, ObjectId part, const QString &text);
    /** Whether the name is short enough. */
    [[nodiscard]] bool fits(const QString &name) const;
    /** A name that does not fit. `title`: "Index by_name of table book". */
    void longName(const QString &name, ObjectId part, const QString &title);
    /** Both at once, where `title` is there anyway. */
    void name(const QString &name, ObjectId part, const QString &title);
    /** Notes a comment that cannot be kept; all of them make one finding. */
    void comment(bool known, const QString &comment);
    /** The finding about comments. `title`: "Table book". */
    void finishComments(const QString &title);

    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    [[nodiscard]] qsizetype length(const QString &name) const;
    void add(const QString &feature, const QString &standIn, Finding::Severity severity, ObjectId part,
             const QString &what, const QString &advice);

    const Features &m_features;
    ObjectId m_object;
    int m_comments = 0;
    QList<Finding> m_findings;
};

} // namespace joinery
