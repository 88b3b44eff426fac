// SPDX-License-Identifier: MIT
#include "core/differ/taken_over_values.h"

#include "core/schema/array_text.h"

namespace joinery {

TakenOverValues::TakenOverValues(const Schema &from, const Schema &to) : m_enums(from)
{
    if (from.enums.sameData(to.enums))
        return;
    for (const EnumType &before : from.enums) {
        const EnumType *after = to.enums.find(before.id);
        for (const EnumValue &value : after ? before.values : QList<EnumValue>()) {
            if (!after->value(value.id) && after->valueNamed(value.name))
                m_texts[before.id].append(value.name);
        }
    }
}

bool TakenOverValues::isDefaultOf(const Column &column) const
{
    if (m_texts.isEmpty() || !column.defaultValue || column.defaultValue->kind != DefaultValue::Kind::Text)
        return false;
    DataType element = column.type;
    element.dimensions = 0;
    const EnumType *enumType = m_enums.of(element);
    const QStringList texts = enumType ? m_texts.value(enumType->id) : QStringList();
    const QString &text = column.defaultValue->text;
    const QStringList values =
        column.type.dimensions > 0 ? arrayElements(text).value_or(QStringList()) : QStringList{text};
    return std::any_of(values.begin(), values.end(), [&texts](const QString &each) { return texts.contains(each); });
}

} // namespace joinery
