// SPDX-License-Identifier: MIT
#include "core/copying/fragment_json.h"
#include "core/copying/pasting.h"
#include "core/database/new_ids.h"
#include "core/operation/apply.h"
#include "core/schema/validation.h"
#include "tests/support/generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

using namespace joinery;

namespace {

QList<ObjectId> everything(const Schema &schema)
{
    return schema.tables.ids() + schema.enums.ids() + schema.objects.ids();
}

Schema pastedInto(Schema schema, const Paste &paste)
{
    const Result<void> applied = joinery::apply(paste.operations, schema);
    RC_ASSERT(applied.has_value());
    return schema;
}

} // namespace

/** What holds of copying and pasting whatever the schema. */
class CopyLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases("max_success=300 seed=20261123"); }
    void pastedIntoNothingIsTheSameUpToIds();
    void pastedBesideItselfBreaksNothing();
    void jsonGivesItBack();
};

void CopyLawsTest::pastedIntoNothingIsTheSameUpToIds()
{
    QVERIFY(rc::check("paste(copy(schema)) is the schema under new ids", [] {
        const Schema schema = *generate::schema();
        const Paste paste = pasted(fragmentOf(schema, everything(schema)), {{}, &sqliteDialect()});
        QHash<ObjectId, ObjectId> ids = paste.ids;
        RC_ASSERT(pastedInto({}, paste) == withNewIds(schema, ids));
        RC_ASSERT(ids.size() == paste.ids.size());
        RC_ASSERT(paste.notices.isEmpty());
    }));
}

void CopyLawsTest::pastedBesideItselfBreaksNothing()
{
    QVERIFY(rc::check("beside itself there is twice as much, and no more mistakes than twice", [] {
        const Schema schema = *generate::schema();
        const Paste paste = pasted(fragmentOf(schema, schema.tables.ids()), {schema, &sqliteDialect()});
        const Schema after = pastedInto(schema, paste);
        RC_ASSERT(after.tables.size() == 2 * schema.tables.size());
        for (const Table &table : schema.tables)
            RC_ASSERT(*after.tables.find(table.id) == table);
        if (validate(schema).isEmpty()) {
            const QList<Finding> found = validate(after);
            if (!found.isEmpty())
                RC_LOG() << found.first().text.toStdString() << std::endl;
            RC_ASSERT(found.isEmpty());
        }
    }));
}

void CopyLawsTest::jsonGivesItBack()
{
    QVERIFY(rc::check("read(write(fragment)) == fragment", [] {
        const Schema schema = *generate::schema();
        const QList<ObjectId> tables = schema.tables.ids();
        const Fragment fragment = fragmentOf(schema, tables.mid(0, generate::number(0, int(tables.size()) + 1)));
        const Result<Fragment> read = fragmentFromJson(fragmentToJson(fragment), QStringLiteral("clipboard"));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == fragment);
    }));
}

QTEST_GUILESS_MAIN(CopyLawsTest)

#include "tst_copy_laws.moc"
