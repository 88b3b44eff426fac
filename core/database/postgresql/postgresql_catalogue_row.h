// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariant>

namespace joinery::postgresql {

/** Reads one row of the catalogue, column after column in the order of its query. */
class CatalogueRow
{
public:
    explicit CatalogueRow(const QVariantList &values) : m_values(values) {}

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] bool flag() { return next().toBool(); }
    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    /** The texts of an array that the query joined with unit separators. */
    [[nodiscard]] QStringList texts()
    {
        const QString joined = text();
        return joined.isEmpty() ? QStringList() : joined.split(QChar(0x1f));
    }
    /** The numbers of an array or vector that the query joined with spaces. */
    [[nodiscard]] QList<int> numbers()
    {
        QList<int> result;
        for (const QString &number : text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            result.append(number.toInt());
        return result;
    }

private:
    const QVariant &next() { return m_values.at(m_at++); }

    const QVariantList &m_values;
    qsizetype m_at = 0;
};

} // namespace joinery::postgresql
