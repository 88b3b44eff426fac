// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_notes.h"

#include "core/base/translate.h"

namespace joinery::postgresql {

void Notes::notKept(const QString &what, ObjectId object, ObjectId part)
{
    m_findings.append(
        {QStringLiteral("postgresql.not_kept"), Finding::Severity::Warning, object, part,
         Message::tr("Not kept: %1. Make it again by SQL of your own.", "something of a database").arg(what)});
}

void Notes::notReadable(const QString &table, ObjectId object)
{
    m_findings.append({QStringLiteral("postgresql.no_rights"),
                       Finding::Severity::Info,
                       object,
                       {},
                       Message::tr("This user may not read the rows of table %1. Ask its owner for SELECT before a "
                                   "migration has to look at them.")
                           .arg(table)});
}

} // namespace joinery::postgresql
