// SPDX-License-Identifier: MIT
#include "core/migration/operation_notes_json.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

const QString allowKey = QStringLiteral("allow");
const QString codeKey = QStringLiteral("code");
const QString reasonKey = QStringLiteral("reason");

AcceptedFinding acceptedFromJson(JsonReader &reader)
{
    AcceptedFinding accepted{reader.requiredText(codeKey), reader.requiredText(reasonKey).trimmed()};
    if (accepted.reason.isEmpty() && reader.has(reasonKey))
        reader.failAt(reasonKey, QStringLiteral("migration.reason"),
                      Message::tr("Say why the finding %1 is accepted here.").arg(accepted.code.left(60)));
    reader.refuseOthers();
    return accepted;
}

JsonNode toJson(const QList<AcceptedFinding> &accepted)
{
    JsonNode list = JsonNode::list();
    for (const AcceptedFinding &each : accepted) {
        JsonNode item = JsonNode::object(JsonNode::Layout::Compact);
        list.append(item.add(codeKey, JsonNode::text(each.code)).add(reasonKey, JsonNode::text(each.reason)));
    }
    return list;
}

} // namespace

OperationNotes notesFromJson(QList<JsonReader> &operations)
{
    OperationNotes notes;
    for (int index = 0; index < operations.size(); ++index) {
        JsonReader &operation = operations[index];
        if (operation.value().kind != JsonValue::Kind::Object)
            continue;
        OperationNote note;
        for (JsonReader &item : operation.items(allowKey)) {
            if (item.expectObject())
                note.accepted.append(acceptedFromJson(item));
        }
        if (!note.isEmpty())
            notes.insert(index, note);
    }
    return notes;
}

JsonNode withNotes(JsonNode operations, const OperationNotes &notes)
{
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        JsonNode &operation = operations.item(note.key());
        if (!note->accepted.isEmpty())
            operation.add(allowKey, toJson(note->accepted));
    }
    return operations;
}

} // namespace joinery
