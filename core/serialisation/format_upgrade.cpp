// SPDX-License-Identifier: MIT
#include "core/serialisation/format_upgrade.h"

namespace joinery {

namespace {

const QString versionKey = QStringLiteral("joinery");

/** Moves members of an object into a new object inside it; members that are missing are passed over. */
void gather(JsonValue &object, const QStringList &keys, const QString &into)
{
    if (object.member(into))
        return;
    JsonValue gathered{.kind = JsonValue::Kind::Object, .line = object.line};
    for (const QString &key : keys) {
        if (auto value = object.take(key))
            gathered.add(key, std::move(*value));
    }
    if (!gathered.keys.isEmpty())
        object.add(into, std::move(gathered));
}

/** Format 2 keeps what a table is beyond its columns in "options". */
void gatherTableOptions(JsonValue &table)
{
    gather(table, {QStringLiteral("strict"), QStringLiteral("without_rowid")}, QStringLiteral("options"));
}

bool isOperation(const JsonValue &operation, const char *name)
{
    const JsonValue *word = operation.member(u"operation");
    return word && word->kind == JsonValue::Kind::Text && word->text == QLatin1String(name);
}

void gatherOptionsOfOperation(JsonValue &operation)
{
    if (isOperation(operation, "add_table")) {
        if (JsonValue *table = operation.member(u"table"))
            gatherTableOptions(*table);
    } else if (isOperation(operation, "alter_table_options")) {
        for (const char16_t *side : {u"before", u"after"}) {
            if (JsonValue *options = operation.member(side))
                gatherTableOptions(*options);
        }
    }
}

void fromOneToTwo(JsonValue &document)
{
    JsonValue *operations = document.member(u"operations");
    if (!operations) {
        gatherTableOptions(document);
        return;
    }
    for (JsonValue &operation : operations->items)
        gatherOptionsOfOperation(operation);
}

using Step = void (*)(JsonValue &);

/** The step at position n - 1 leads from format n to the next. */
constexpr Step steps[] = {fromOneToTwo};
static_assert(std::size(steps) == formatVersion - 1, "every format before this one needs its step");

} // namespace

void upgradeFormat(JsonValue &document)
{
    JsonValue *version = document.member(versionKey);
    if (!version || version->kind != JsonValue::Kind::Number)
        return;
    for (int format = 1; format < formatVersion; ++format) {
        if (version->number != format)
            continue;
        steps[format - 1](document);
        version = document.member(versionKey);
        version->number = format + 1;
        version->text = QString::number(format + 1);
    }
}

} // namespace joinery
