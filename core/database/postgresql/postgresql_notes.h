// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"

namespace joinery::postgresql {

/** What a database has and the schema cannot say, as it comes up. */
class Notes
{
public:
    /** `what` names it: "trigger watch of table book is switched off". */
    void notKept(const QString &what, ObjectId object = {}, ObjectId part = {});
    void notReadable(const QString &table, ObjectId object);

    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    QList<Finding> m_findings;
};

} // namespace joinery::postgresql
