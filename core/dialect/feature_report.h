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

    // Each does nothing where `known` is true.

    /** Meaning would be lost. */
    void needs(bool known, const QString &feature, ObjectId part, const QString &what, const QString &advice);
    /** Only how it is stored, or how fast it is found. */
    void prefers(bool known, const QString &feature, ObjectId part, const QString &what, const QString &advice);
    /** A kind of type, whose stand-in goes by its name instead of the feature's. */
    void needsType(bool known, const QString &type, ObjectId part, const QString &what, const QString &advice);
    /** Whether the name fits. `title`: "Index by_name of table book". */
    void name(const QString &name, ObjectId part, const QString &title);
    /** Notes a comment that cannot be kept; all of them make one finding. */
    void comment(bool known, const QString &comment);
    /** The finding about comments. `title`: "Table book". */
    void finishComments(const QString &title);

    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    void add(const QString &feature, const QString &standIn, Finding::Severity severity, ObjectId part,
             const QString &what, const QString &advice);

    const Features &m_features;
    ObjectId m_object;
    int m_comments = 0;
    QList<Finding> m_findings;
};

} // namespace joinery
