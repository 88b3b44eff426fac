// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"
#include "core/database/mariadb/mariadb_catalogue.h"
#include "core/database/mariadb/mariadb_catalogue_text.h"
#include "core/database/name_filter.h"

#include <QHash>

#include <vector>

namespace joinery {

/**
 * Puts the rows of MariaDB's catalogue together into a schema: gives ids, finds the tables and columns that names mean,
 * leaves out what the server adds by itself, and notes what the model cannot say.
 */
class MariadbSchemaBuilder
{
public:
    MariadbSchemaBuilder(const MariadbCatalogue &catalogue, const NameFilter &filter);

    [[nodiscard]] Introspection build();

private:
    struct Draft
    {
        Table table;
        /** Columns by their names in lower case. */
        QHash<QString, ObjectId> columns;
        QString engine;
        /** Of its indexes, by their names. */
        QHash<QString, QMap<QString, QString>> indexOptions;
        /** Names of its keys and indexes but the primary key, as the server lists them. */
        QStringList keyOrder;
        std::optional<qint64> countsFrom;
        /** This user may do nothing but SELECT, to whom the catalogue does not show all. */
        bool isForReadingOnly = true;
    };

    void addTable(const CatalogueTable &source);
    void addColumn(const CatalogueColumn &source);
    void setCharset(const Draft &draft, const CatalogueColumn &source, Column &column) const;
    void setExtra(const CatalogueColumn &source, Column &column) const;
    void setDefault(const CatalogueColumn &source, Column &column);
    void noteDoubts(const Draft &draft, const CatalogueColumn &source, const Column &column);
    void addCheck(const CatalogueCheck &source);
    void addIndexes();
    void addIndex(const QList<CatalogueIndexPart> &parts);
    void addForeignKeys();
    void addForeignKey(const QList<CatalogueKeyPart> &parts, const CatalogueReference &reference);
    void resolve(ForeignKey &key, const QList<CatalogueKeyPart> &parts);
    void addPartitions();
    [[nodiscard]] QHash<ObjectId, QSet<ObjectId>> targets() const;
    [[nodiscard]] Table withKeys(const Draft &draft, bool isInCircle) const;
    [[nodiscard]] static Table withoutOwnIndexes(const Table &table);
    void note(const QString &code, Finding::Severity severity, const Draft &draft, ObjectId part, const QString &text);
    [[nodiscard]] QString keyOf(const QString &tableName) const;
    [[nodiscard]] Draft *find(const QString &tableName);

    const MariadbCatalogue &m_catalogue;
    const NameFilter &m_filter;
    DatabaseNames m_names;
    std::vector<Draft> m_drafts;
    QHash<QString, std::size_t> m_positions;
    /** The same few texts come again and again: each is read once. */
    QHash<QString, DataType> m_types;
    QList<Finding> m_findings;
};

} // namespace joinery
