// SPDX-License-Identifier: MIT
#include "core/serialisation/model_draft.h"

#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

/** Reads the document with `read`, which fills the result; its mistakes are the error. */
template <typename T, typename Read>
Result<T> readWhole(const JsonValue &root, const QString &file, const Read &read)
{
    JsonReader reader(root, file);
    T result;
    if (reader.checkVersion())
        read(reader, result);
    if (!reader.errors().isEmpty())
        return fail(joined(reader.errors()));
    return result;
}

} // namespace

Result<ModelDraft> ModelDraft::open(const QByteArray &text, const QString &file)
{
    Result<JsonValue> root = parseDocument(text, file);
    if (!root)
        return fail(root);
    ModelDraft draft;
    draft.m_root = std::make_shared<const JsonValue>(std::move(*root));
    draft.m_file = file;
    return draft;
}

bool ModelDraft::givesId() const
{
    return m_root->member(u"id");
}

bool ModelDraft::givesAllIds() const
{
    for (qsizetype i = 0; i < m_root->items.size(); ++i) {
        // The values of an enum may be texts; so may columns that are pointed to, which have ids elsewhere.
        const bool isEach = m_root->keys.at(i) == u"values";
        for (const JsonValue &part : m_root->items.at(i).items) {
            const bool isPart = isEach || part.kind == JsonValue::Kind::Object;
            if (m_root->items.at(i).kind == JsonValue::Kind::List && isPart && !part.member(u"id"))
                return false;
        }
    }
    return givesId();
}

Result<TableReading> ModelDraft::readTable(const QString &seed, const KnownNames &known) const
{
    return readWhole<TableReading>(*m_root, m_file, [&](JsonReader &reader, TableReading &reading) {
        reading.table = tableFromJson(reader, seed, reading.targets, known);
    });
}

Result<EnumOrObject> ModelDraft::readObject(const QString &seed, const KnownNames &known) const
{
    return readWhole<EnumOrObject>(*m_root, m_file, [&](JsonReader &reader, EnumOrObject &read) {
        read = enumOrObjectFromJson(reader, seed, known);
    });
}

} // namespace joinery
