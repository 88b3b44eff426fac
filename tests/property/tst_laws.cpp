// SPDX-License-Identifier: MIT
// The laws that make rollback trustworthy, over random schemas and edits. RC_PARAMS="max_success=5000" for a long run.

#include "core/differ/change_summary.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/schema/validation.h"
#include "tests/support/engine_generators.h"
#include "tests/support/fresh_ids.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

void note(const QList<Operation> &operations)
{
    RC_LOG() << describe(operations).join(QStringLiteral("\n")).toStdString() << "\n";
}

/** A rule on a view of the schema, of a free name; without an id where there is no view. */
DefinitionObject ruleOfView(const Schema &schema)
{
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind != DefinitionObject::Kind::View)
            continue;
        QSet<QString> used = generate::allNames(schema);
        return {.id = generate::id(),
                .kind = DefinitionObject::Kind::Rule,
                .nameSpace = object.nameSpace,
                .name = generate::name(used, true),
                .definition = QStringLiteral("AS ON DELETE TO v DO INSTEAD NOTHING"),
                .table = object.id};
    }
    return {};
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void diffLeadsFromOneToTheOther();
    void diffOfEditedSchemaLeadsThere();
    void diffIsDeterministic();
    void diffWithItselfIsEmpty();
    void everyEditHasAnExactInverse();
    void inversesRunInReverseOrder();
    void independentIdsMatchByName();
    void generatedSchemasAreValid();
    void summaryCountsEveryOperation();
};

void LawsTest::diffLeadsFromOneToTheOther()
{
    QVERIFY(rc::check("apply(diff(a, b), a) == b for unrelated a and b", [] {
        const Schema a = *generate::schema();
        const Schema b = *generate::schema();
        const Diff diff = SchemaDiffer().diff(a, b);
        note(diff.operations);
        Schema reached = a;
        const auto applied = apply(diff.operations, reached);
        RC_ASSERT(applied.has_value());
        RC_ASSERT(reached == b);
    }));
}

void LawsTest::diffOfEditedSchemaLeadsThere()
{
    QVERIFY(rc::check("apply(diff(a, b), a) == b where b is a edited", [] {
        const generate::Edited pair = *generate::edited();
        note(pair.operations);
        const Diff diff = SchemaDiffer().diff(pair.before, pair.after);
        RC_LOG() << "--- found:\n";
        note(diff.operations);
        Schema reached = pair.before;
        const auto applied = apply(diff.operations, reached);
        RC_ASSERT(applied.has_value());
        RC_ASSERT(reached == pair.after);
    }));
}

void LawsTest::diffIsDeterministic()
{
    QVERIFY(rc::check("the same input gives the same operations", [] {
        const generate::Edited pair = *generate::edited();
        const Diff first = SchemaDiffer().diff(pair.before, pair.after);
        const Diff second = SchemaDiffer().diff(pair.before, pair.after);
        RC_ASSERT(first.operations == second.operations);
        RC_ASSERT(first.candidates == second.candidates);
    }));
}

void LawsTest::diffWithItselfIsEmpty()
{
    QVERIFY(rc::check("diff(a, a) is empty, with and without shared data, by id and by name", [] {
        const Schema a = *generate::schema();
        Schema unshared;
        for (const Table &table : a.tables)
            unshared.tables.insert(table);
        for (const DefinitionObject &object : a.objects)
            unshared.objects.insert(object);
        RC_ASSERT(SchemaDiffer().diff(a, a).isEmpty());
        RC_ASSERT(SchemaDiffer().diff(a, unshared).isEmpty());
        RC_ASSERT(SchemaDiffer({.matchByName = true}).diff(a, unshared).isEmpty());
    }));
}

void LawsTest::everyEditHasAnExactInverse()
{
    QVERIFY(rc::check("apply(inverse(o), apply(o, a)) == a, operation by operation", [] {
        const generate::Edited pair = *generate::edited();
        Schema state = pair.before;
        for (const Operation &operation : pair.operations) {
            const Schema before = state;
            const auto undo = inverse(operation, before);
            RC_ASSERT(undo.has_value());
            RC_ASSERT(joinery::apply(operation, state).has_value());
            Schema undone = state;
            RC_LOG() << describe(operation).toStdString() << "\n" << describe(*undo).toStdString() << "\n";
            RC_ASSERT(joinery::apply(*undo, undone).has_value());
            RC_ASSERT(undone == before);
        }
    }));
}

void LawsTest::inversesRunInReverseOrder()
{
    QVERIFY(rc::check("the inverse of a diff leads back", [] {
        const Schema a = *generate::schema();
        const Schema b = *generate::schema();
        const Diff diff = SchemaDiffer().diff(a, b);
        const auto back = inverse(diff.operations, a);
        RC_ASSERT(back.has_value());
        Schema reached = b;
        RC_ASSERT(apply(*back, reached).has_value());
        RC_ASSERT(reached == a);
    }));
}

void LawsTest::independentIdsMatchByName()
{
    QVERIFY(rc::check("a schema whose ids were all given anew has no difference by name", [] {
        Schema a = (*generate::anyWhole()).schema;
        if (const DefinitionObject rule = ruleOfView(a); !rule.id.isNull())
            a.objects.insert(rule);
        const Schema b = withFreshIds(a);
        for (const ObjectId id : idsIn(a))
            RC_ASSERT(!idsIn(b).contains(id));
        const Diff diff = SchemaDiffer({.matchByName = true}).diff(a, b);
        note(diff.operations);
        RC_ASSERT(diff.isEmpty());
        RC_ASSERT(SchemaDiffer({.matchByName = true}).diff(b, a).isEmpty());
    }));
}

void LawsTest::generatedSchemasAreValid()
{
    QVERIFY(rc::check("validation finds no error in a generated schema, nor after edits", [] {
        const generate::Edited pair = *generate::edited();
        for (const Schema &schema : {pair.before, pair.after}) {
            for (const Finding &finding : validate(schema)) {
                RC_LOG() << finding.text.toStdString() << "\n";
                RC_ASSERT(finding.severity != Finding::Severity::Error);
            }
        }
    }));
}

void LawsTest::summaryCountsEveryOperation()
{
    QVERIFY(rc::check("every operation of a diff belongs to one object of the summary", [] {
        const generate::Edited pair = *generate::edited();
        const Diff diff = SchemaDiffer().diff(pair.before, pair.after);
        const ChangeSummary summary = summarise(diff.operations, pair.before);
        QSet<int> seen;
        for (const ObjectChange &change : summary.objects) {
            for (const int index : change.operations) {
                RC_ASSERT(!seen.contains(index));
                seen.insert(index);
            }
        }
        RC_ASSERT(seen.size() == diff.operations.size());
    }));
}

QTEST_GUILESS_MAIN(LawsTest)
#include "tst_laws.moc"
