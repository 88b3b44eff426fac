// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"
#include "core/schema/words.h"

#include <optional>

namespace joinery {

/** Where the names of what a value names by id come from; each may be null. */
struct NameSource
{
    const Schema *schema = nullptr;
    /** The table the value is in. */
    const Table *table = nullptr;
    /** The table that a foreign key points to. */
    const Table *referenced = nullptr;
};

// A property as a person reads it, in the words of the files: columns and tables by name, "" for what is not there.

[[nodiscard]] QString valueText(const QString &value, const NameSource &names = {});
[[nodiscard]] QString valueText(bool value, const NameSource &names = {});
[[nodiscard]] QString valueText(int value, const NameSource &names = {});
[[nodiscard]] QString valueText(qint64 value, const NameSource &names = {});
[[nodiscard]] QString valueText(const DataType &value, const NameSource &names = {});
[[nodiscard]] QString valueText(const DefaultValue &value, const NameSource &names = {});
[[nodiscard]] QString valueText(const Generated &value, const NameSource &names = {});
[[nodiscard]] QString valueText(const PrimaryKey &value, const NameSource &names = {});
[[nodiscard]] QString valueText(const IndexPart &value, const NameSource &names = {});
[[nodiscard]] QString valueText(const ExclusionPart &value, const NameSource &names = {});
[[nodiscard]] QString valueText(DefinitionObject::Kind value, const NameSource &names = {});
[[nodiscard]] QString valueText(ObjectId value, const NameSource &names = {});

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QString valueText(Enum value, const NameSource & = {})
{
    return wordFor(value);
}

template <typename T>
[[nodiscard]] QString valueText(const std::optional<T> &value, const NameSource &names = {})
{
    return value ? valueText(*value, names) : QString();
}

template <typename T>
[[nodiscard]] QString valueText(const QList<T> &values, const NameSource &names = {})
{
    QStringList texts;
    for (const T &value : values)
        texts.append(valueText(value, names));
    return texts.join(QStringLiteral(", "));
}

} // namespace joinery
