// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"

#include <QStringList>

namespace joinery::postgresql {

/**
 * The questions that are asked of PostgreSQL's catalogue: one of each, whatever the number of tables. Arrays come as
 * texts with unit separators between them, vectors with spaces. What belongs to an extension is not asked for.
 * https://www.postgresql.org/docs/current/catalogs.html
 */
class Catalogue
{
public:
    /** `version` as server_version_num has it, 150004; no namespaces for all but the system's. */
    Catalogue(int version, const QStringList &nameSpaces);

    /**
     * For the transaction in which they are asked: names of public need no namespace in the texts that the catalogue
     * makes, and no time goes into compiling queries that run once.
     */
    [[nodiscard]] static QString settings(ServerVersion::Flavour flavour);

    [[nodiscard]] QString nameSpaces() const;
    /** Tables, partitions, views, materialized views and foreign tables. */
    [[nodiscard]] QString relations() const;
    /** Of tables and foreign tables; of views alone that say more about one than its type. */
    [[nodiscard]] QString columns() const;
    [[nodiscard]] QString sequences() const;
    [[nodiscard]] QString constraints() const;
    [[nodiscard]] QString indexes() const;
    /** What partitions have other than their parents: defaults, NOT NULL, comments. */
    [[nodiscard]] QString partitionColumns() const;
    /** Triggers, rules and policies. */
    [[nodiscard]] QString attached() const;
    /** Enums, domains, composite and range types. */
    [[nodiscard]] QString types() const;
    [[nodiscard]] QString routines() const;
    /** Extensions, casts, operators and whatever else is an object by its text. */
    [[nodiscard]] QString objects() const;
    /** What there is no place for: kind and name. */
    [[nodiscard]] QString others() const;

private:
    /** `{own …}` leaves out what belongs to an extension, `{made …}` what comes with something else. `{wanted}` becomes
     * the condition on the namespace n; `{newer 14@a@b}` a from that version on. */
    [[nodiscard]] QString filled(const char *query) const;

    int m_version;
    QString m_wanted;
};

} // namespace joinery::postgresql
