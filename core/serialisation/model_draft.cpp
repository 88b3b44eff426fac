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
