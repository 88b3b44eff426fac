// SPDX-License-Identifier: MIT
// Domains whose rules are off while what these call is not there: see SetAside.

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"
#include "core/dialect/postgresql/postgresql_writer.h"

namespace joinery::postgresql {

namespace {

/** Whether rows hold its values as parts of others, so that PostgreSQL lets it have no new check. */
bool isPartOfValues(const PlanRun &run, const DefinitionObject &domain)
{
    const auto columns = columnsOfType(run, domain.id) + columnsOver(run, domain.name, domain.id);
    return std::any_of(columns.begin(), columns.end(), [&](const std::pair<Table, Column> &each) {
        return !isOverDomain(run.state, each.second.type, domain.id);
    });
}

} // namespace

std::optional<DefinitionObject> withoutRules(const Schema &schema, DefinitionObject domain)
{
    const auto known = domainNamed(schema, domain.id);
    if (!known)
        return std::nullopt;
    const QString collation = known->collation.isEmpty() ? QString() : QStringLiteral(" COLLATE ") + known->collation;
    domain.definition = QStringLiteral("AS ") + known->type + collation;
    return domain;
}

void SetAside::undress(const DefinitionObject &domain)
{
    const auto plain = withoutRules(m_run.state, domain);
    const auto change = plain ? alterDomain(domain, *plain) : std::nullopt;
    if (!change || has(domain.id) || isUndressed(domain.id))
        return;
    m_undressed.insert(domain.id, reason());
    for (const QString &statement : change->statements)
        m_run.steps.add(statement);
}

void SetAside::undressUsersOf(const QString &routine)
{
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (object->kind == DefinitionObject::Kind::Domain && names(object->definition, routine))
            undress(*object);
    }
}

Result<void> SetAside::dress()
{
    const QMap<ObjectId, Reason> undressed = m_undressed;
    for (auto entry = undressed.cbegin(); entry != undressed.cend(); ++entry) {
        const DefinitionObject *domain = m_run.state.objects.find(entry.key());
        if (domain && !m_atEnd && isBlocked(*domain))
            continue;
        m_undressed.remove(entry.key());
        const auto plain = domain ? withoutRules(m_run.state, *domain) : std::nullopt;
        const auto change = plain ? alterDomain(*plain, *domain) : std::nullopt;
        if (!change)
            continue;
        if (isPartOfValues(m_run, *domain) && (change->startsRefusingNull || !change->conditions.isEmpty()))
            return fail(QStringLiteral("postgresql.domain_in_use"),
                        Message::tr("Domain %1 calls a routine that is defined anew, and PostgreSQL cannot give it its "
                                    "checks back while rows hold its values within arrays or other types. Let it call "
                                    "a routine of another name.")
                            .arg(qualifiedName(domain->nameSpace, domain->name)));
        m_run.steps.begin(entry->operation, entry->comment);
        for (const QString &statement : change->statements)
            m_run.steps.add(statement);
    }
    return {};
}

} // namespace joinery::postgresql
