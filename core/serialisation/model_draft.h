// SPDX-License-Identifier: MIT
#pragma once

#include "core/serialisation/schema_json.h"

#include <memory>

namespace joinery {

/**
 * A model's file that was opened, and not read yet: the id of what gives none is found when it is known which ids the
 * other files give.
 */
class ModelDraft
{
public:
    /** `file` is its name in errors. */
    [[nodiscard]] static Result<ModelDraft> open(const QByteArray &text, const QString &file);

    /** Whether the table, enum or object that the file is about has an id of its own in it. */
    [[nodiscard]] bool givesId() const;
    /** Whether the parts of it have theirs too: then nothing has to be known to read it. */
    [[nodiscard]] bool givesAllIds() const;
    /** Reads the rest of it as a table. */
    [[nodiscard]] Result<TableReading> readTable(const QString &seed, const KnownNames &known) const;
    /** Reads the rest of it as what the folder of objects holds. */
    [[nodiscard]] Result<EnumOrObject> readObject(const QString &seed, const KnownNames &known) const;

private:
    std::shared_ptr<const JsonValue> m_root;
    QString m_file;
};

} // namespace joinery
