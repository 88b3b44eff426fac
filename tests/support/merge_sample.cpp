// SPDX-License-Identifier: MIT
#include "tests/support/merge_sample.h"

#include "core/operation/apply.h"
#include "tests/support/schema_text.h"

namespace joinery::merging {

namespace {

const QString library =
    QStringLiteral("author(id pk, name varchar(200) not null, born date); "
                   "book(id pk, title text not null, price numeric(10,2) check price >= 0, author_id -> author.id)");

} // namespace

ObjectId idOf(const char *seed)
{
    return ObjectId::derived(QString::fromLatin1(seed));
}

Schema base()
{
    Schema schema = schemaFromText(library);
    schema.objects.insert({.id = idOf("view"),
                           .name = QStringLiteral("names"),
                           .definition = QStringLiteral("AS SELECT name FROM author")});
    schema.enums.insert({.id = idOf("enum"),
                         .name = QStringLiteral("mood"),
                         .values = {{idOf("happy"), QStringLiteral("happy")}, {idOf("sad"), QStringLiteral("sad")}}});
    return schema;
}

Schema after(Schema schema, const QList<Operation> &operations)
{
    const auto applied = joinery::apply(operations, schema);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text()));
    return schema;
}

ObjectReference table(const char *name)
{
    return {.name = QLatin1String(name)};
}

PartReference part(const char *name)
{
    return {.name = QLatin1String(name)};
}

Operation renameColumn(const char *owner, const char *from, const char *to)
{
    return RenameColumn{table(owner), part(from), QLatin1String(to), {}};
}

QString conflicts(const MergeResult &result)
{
    QStringList texts;
    for (const MergeConflict &conflict : result.conflicts)
        texts.append(conflict.text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace joinery::merging
