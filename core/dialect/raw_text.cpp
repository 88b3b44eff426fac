// SPDX-License-Identifier: MIT
#include "core/dialect/raw_text.h"

namespace joinery {

namespace {

QString textFor(const QMap<QString, QString> &texts, const QString &dialect)
{
    const auto own = texts.constFind(dialect);
    return own == texts.constEnd() ? texts.value(QString()) : *own;
}

} // namespace

QString rawTextFor(const RawSql &raw, const QString &dialect)
{
    return textFor(raw.forwards, dialect);
}

QString conversionFor(const AlterColumn &alter, const QString &dialect)
{
    return textFor(alter.conversion, dialect).trimmed();
}

} // namespace joinery
