// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_domain.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

bool beginsClause(const SqlCursor &cursor)
{
    return cursor.isWord("collate") || cursor.isWord("default") || cursor.isWord("constraint") ||
           cursor.isWord("check") || cursor.isWord("null") || (cursor.isWord("not") && cursor.isWord("null", 1));
}

/** What stands up to the next clause. */
QString takeText(SqlCursor &cursor)
{
    const qsizetype from = cursor.position();
    do {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    } while (!cursor.atEnd() && !beginsClause(cursor));
    return cursor.textBetween(from, cursor.position());
}

/** Reads one clause into the domain; false where it is none that is known. */
bool takeClause(SqlCursor &cursor, Domain &domain)
{
    if (cursor.take("collate")) {
        domain.collation = takeText(cursor);
        return true;
    }
    if (cursor.take("default")) {
        domain.defaultValue = takeText(cursor);
        return true;
    }
    QString name;
    if (cursor.take("constraint"))
        name = cursor.takeName();
    if (cursor.take({"not", "null"})) {
        domain.refusesNull = true;
        return true;
    }
    if (cursor.take("null"))
        return true;
    if (!cursor.take("check") || !cursor.isMark('('))
        return false;
    const QString condition = cursor.takeParentheses();
    domain.checks.append({.name = name, .condition = condition, .isValid = !cursor.take({"not", "valid"})});
    return true;
}

std::optional<Domain> readDomain(SqlCursor &cursor)
{
    Domain domain;
    (void)cursor.take("as");
    if (cursor.atEnd() || beginsClause(cursor))
        return std::nullopt;
    domain.type = canonicalType(takeText(cursor));
    while (!cursor.atEnd()) {
        if (!takeClause(cursor, domain))
            return std::nullopt;
    }
    return domain;
}

/** To be written in other statements, where a comment could end up before what follows it. */
std::optional<Domain> domainOf(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    return cursor.hasComments() ? std::nullopt : readDomain(cursor);
}

QList<DomainCheck> without(const QList<DomainCheck> &checks, QList<DomainCheck> others)
{
    QList<DomainCheck> result;
    for (const DomainCheck &check : checks) {
        if (!others.removeOne(check))
            result.append(check);
    }
    return result;
}

/** Drops all checks of a domain, by the names that the database knows. */
QString dropChecks(const QString &domain)
{
    const QString body =
        QStringLiteral("DECLARE\n    name text;\nBEGIN\n"
                       "    FOR name IN SELECT conname FROM pg_constraint\n"
                       "        WHERE contypid = %1::regtype AND contype = 'c'\n"
                       "    LOOP\n        EXECUTE %2 || quote_ident(name);\n    END LOOP;\nEND")
            .arg(quotedText(domain), quotedText(QStringLiteral("ALTER DOMAIN %1 DROP CONSTRAINT ").arg(domain)));
    return QStringLiteral("DO ") + dollarQuoted(body);
}

bool hasNameless(const QList<DomainCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(), [](const DomainCheck &check) { return check.name.isEmpty(); });
}

/** Whether the one becomes the other by having a look at all values. */
bool isValidated(const DomainCheck &from, const DomainCheck &to)
{
    return !from.isValid && to.isValid && !from.name.isEmpty() && from.name == to.name &&
           from.condition == to.condition;
}

/** Takes the checks that are to be valid from both lists. */
void validateChecks(const QString &alter, QList<DomainCheck> &gone, QList<DomainCheck> &made, DomainChange &change)
{
    for (const DomainCheck &check : QList<DomainCheck>(made)) {
        const auto same = [&check](const DomainCheck &old) { return isValidated(old, check); };
        if (gone.removeIf(same) == 0)
            continue;
        made.removeOne(check);
        change.conditions.append(check.condition);
        change.statements.append(alter + QStringLiteral("VALIDATE CONSTRAINT ") + quotedName(check.name));
    }
}

void changeChecks(const QString &name, const QString &alter, const Domain &from, const Domain &to, DomainChange &change)
{
    QList<DomainCheck> gone = without(from.checks, to.checks);
    QList<DomainCheck> made = without(to.checks, from.checks);
    const bool isNameless = hasNameless(gone);
    if (!isNameless)
        validateChecks(alter, gone, made, change);
    for (const DomainCheck &check : std::as_const(made)) {
        if (check.isValid)
            change.conditions.append(check.condition);
    }
    if (isNameless) {
        change.statements.append(dropChecks(name));
        made = to.checks;
    } else {
        for (const DomainCheck &check : std::as_const(gone))
            change.statements.append(alter + QStringLiteral("DROP CONSTRAINT ") + quotedName(check.name));
    }
    for (const DomainCheck &check : std::as_const(made)) {
        const QString title =
            check.name.isEmpty() ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(quotedName(check.name));
        change.statements.append(
            alter + QStringLiteral("ADD %1CHECK (%2)%3")
                        .arg(title, check.condition, check.isValid ? QString() : QStringLiteral(" NOT VALID")));
    }
}

} // namespace

std::optional<DomainChange> alterDomain(const DefinitionObject &before, const DefinitionObject &after)
{
    const auto from = domainOf(before.definition);
    const auto to = domainOf(after.definition);
    if (!from || !to || from->type != to->type || from->collation != to->collation)
        return std::nullopt;
    const QString alter = QStringLiteral("ALTER DOMAIN %1 ").arg(nameOf(after));
    DomainChange change;
    if (from->defaultValue != to->defaultValue)
        change.statements.append(alter + (to->defaultValue.isEmpty()
                                              ? QStringLiteral("DROP DEFAULT")
                                              : QStringLiteral("SET DEFAULT ") + to->defaultValue));
    if (from->refusesNull != to->refusesNull)
        change.statements.append(alter +
                                 (to->refusesNull ? QStringLiteral("SET NOT NULL") : QStringLiteral("DROP NOT NULL")));
    change.startsRefusingNull = to->refusesNull && !from->refusesNull;
    changeChecks(nameOf(after), alter, *from, *to, change);
    return change;
}

DefinitionObject withoutNotValid(DefinitionObject domain)
{
    const auto whole = domainOf(domain.definition);
    if (!whole ||
        std::all_of(whole->checks.begin(), whole->checks.end(), [](const auto &each) { return each.isValid; }))
        return domain;
    SqlCursor cursor(domain.definition, SqlLexOptions::postgresql());
    (void)cursor.take("as");
    (void)takeText(cursor);
    QString text = cursor.textBetween(0, cursor.position());
    while (!cursor.atEnd()) {
        const qsizetype from = cursor.position();
        Domain clause;
        (void)takeClause(cursor, clause);
        if (clause.checks.isEmpty() || clause.checks.constFirst().isValid)
            text += QLatin1Char(' ') + cursor.textBetween(from, cursor.position());
    }
    domain.definition = text;
    return domain;
}

bool sameDomain(const DefinitionObject &a, const DefinitionObject &b)
{
    SqlCursor one(a.definition, SqlLexOptions::postgresql());
    SqlCursor other(b.definition, SqlLexOptions::postgresql());
    const auto from = readDomain(one);
    const auto to = readDomain(other);
    const auto sameCheck = [](const DomainCheck &x, const DomainCheck &y) {
        return x.isValid == y.isValid && (x.name == y.name || x.name.isEmpty() || y.name.isEmpty()) &&
               sameExpression(x.condition, y.condition);
    };
    return from && to && from->type == to->type && sameWords(from->collation, to->collation) &&
           sameExpression(from->defaultValue, to->defaultValue) && from->refusesNull == to->refusesNull &&
           std::is_permutation(from->checks.begin(), from->checks.end(), to->checks.begin(), to->checks.end(),
                               sameCheck);
}

QString releaseCheckNames(const DefinitionObject &before, const DefinitionObject &after, const QString &name)
{
    const auto from = domainOf(before.definition);
    const auto to = domainOf(after.definition);
    return from && to && hasNameless(from->checks) && hasNameless(to->checks) ? dropChecks(name) : QString();
}

std::optional<Domain> domainNamed(const Schema &schema, ObjectId id)
{
    const DefinitionObject *type = schema.objects.find(id);
    if (!type || type->kind != DefinitionObject::Kind::Domain)
        return std::nullopt;
    SqlCursor cursor(type->definition, SqlLexOptions::postgresql());
    return readDomain(cursor);
}

namespace {

/** The ids of the domain that a type is, and of those it is made of. A model can have one made of itself. */
QList<ObjectId> domainsOf(const Schema &schema, DataType type)
{
    constexpr qsizetype deepest = 16;
    QList<ObjectId> result;
    while (type.dimensions == 0 && result.size() < deepest) {
        const ObjectId id = schemaTypeOf(schema, type);
        const auto domain = domainNamed(schema, id);
        if (!domain)
            break;
        result.append(id);
        type = DataType::fromText(domain->type);
    }
    return result;
}

QString heldType(const Schema &schema, const QString &type, int depth)
{
    constexpr int deepest = 16;
    if (type.endsWith(QLatin1String("[]")))
        return heldType(schema, type.chopped(2), depth) + QStringLiteral("[]");
    const DefinitionObject *found = schema.objects.find(schemaTypeOf(schema, DataType::fromText(type)));
    if (depth > deepest || !found || found->kind != DefinitionObject::Kind::Domain)
        return type;
    SqlCursor cursor(found->definition, SqlLexOptions::postgresql());
    (void)cursor.take("as");
    const QString made = cursor.atEnd() || beginsClause(cursor) ? QString() : takeText(cursor);
    return made.isEmpty() ? type : heldType(schema, made, depth + 1);
}

} // namespace

bool refusesNull(const Schema &schema, const DataType &type)
{
    const QList<ObjectId> domains = domainsOf(schema, type);
    const auto isNotNull = [](const DomainCheck &check) {
        return check.condition.simplified().compare(QLatin1String("value is not null"), Qt::CaseInsensitive) == 0;
    };
    return std::any_of(domains.begin(), domains.end(), [&](ObjectId id) {
        const Domain domain = *domainNamed(schema, id);
        return domain.refusesNull || std::any_of(domain.checks.begin(), domain.checks.end(), isNotNull);
    });
}

bool isOverDomain(const Schema &schema, const DataType &type, ObjectId domain)
{
    return domainsOf(schema, type).contains(domain);
}

QString domainDefault(const Schema &schema, const DataType &type)
{
    for (const ObjectId id : domainsOf(schema, type)) {
        const QString value = domainNamed(schema, id)->defaultValue;
        if (value.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
            return {};
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString heldType(const Schema &schema, const QString &type)
{
    return heldType(schema, type, 0);
}

QString heldType(const Schema &schema, const Column &column)
{
    return heldType(schema, columnType(schema, column));
}

QString conditionOver(const QString &condition, const QString &value)
{
    QString result;
    qsizetype taken = 0;
    for (const SqlToken &token : lexSql(condition, SqlLexOptions::postgresql())) {
        if (!token.isWord(condition, QLatin1String("value")))
            continue;
        result += QStringView(condition).sliced(taken, token.start - taken);
        result += value;
        taken = token.end();
    }
    return result + condition.mid(taken);
}

} // namespace joinery::postgresql
