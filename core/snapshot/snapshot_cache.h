// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace joinery {

/** What a list of migrations is known by: their number, and a checksum of everything they were made of. */
class SnapshotKey
{
public:
    /** Of no migrations yet. Differs by version of the program and of its files. */
    SnapshotKey();

    void add(const QString &migration, const QString &checksum);
    [[nodiscard]] QString text() const;

    /** How many migrations a key is of; -1 where it is none. */
    [[nodiscard]] static qsizetype countOf(const QString &key);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qsizetype m_count = 0;
};

/**
 * Schemas that long lists of migrations add up to, kept in files so that they need not be folded again.
 *
 * A schema is found by a key made of the checksums of everything it was folded from, see SnapshotKey: what was edited,
 * or comes in another order, has another key. So the folder may be deleted, copied or half written at any time; a file
 * that is damaged, of another version or not from here is passed over, and nothing that goes wrong is told. Only the
 * newest few of each name are kept. Files are written whole or not at all.
 */
class SnapshotCache
{
public:
    /** Finds and keeps nothing. */
    SnapshotCache() = default;
    /** `folder` need not exist; files in it are hidden from version control by a file the cache puts there. */
    explicit SnapshotCache(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool isEnabled() const { return !m_folder.isEmpty(); }
    /** The keys there seem to be schemas for; `name` is the app's, without dots. */
    [[nodiscard]] QStringList keys(const QString &name) const;
    [[nodiscard]] std::optional<Schema> find(const QString &name, const QString &key) const;
    void keep(const QString &name, const QString &key, const Schema &schema) const;

private:
    [[nodiscard]] QString path(const QString &name, const QString &key) const;
    void forgetOld(const QString &name) const;

    QString m_folder;
};

} // namespace joinery
