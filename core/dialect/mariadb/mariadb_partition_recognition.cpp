// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_partition_recognition.h"

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery::mariadb {

namespace {

/** Whether the statement was read, as far as the table shows it: see readPartitions() of the catalogue. */
bool tellsParameters(const Table &found, const ServerVersion &server)
{
    static const QRegularExpression byHash(QStringLiteral("\\A\\s*(linear\\s+)?hash\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(QStringLiteral("\\(\\s*subpartition\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression byList(QStringLiteral("\\A\\s*list\\s*\\("),
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isByValues = byList.match(found.options.partitionBy).hasMatch();
    bool areNumbered = byHash.match(found.options.partitionBy).hasMatch();
    for (const Partition &partition : found.partitions) {
        QMap<QString, QString> parameters = partition.parameters;
        parameters.remove(positionWord);
        const bool isAmbiguous = named.match(partition.bound).hasMatch() ||
                                 (isByValues && partition.bound == QLatin1String("VALUES IN (0)"));
        if (!parameters.isEmpty() || isAmbiguous)
            return true;
        areNumbered = areNumbered && isNumberedPartition(partition.name);
    }
    return !isMysql(server) && !areNumbered;
}

/** The place among the others is told. */
void takeParameters(Partition &found, const Partition &wanted)
{
    for (auto option = wanted.parameters.cbegin(); option != wanted.parameters.cend(); ++option) {
        if (option.key() != positionWord)
            found.parameters.insert(option.key(), option.value());
    }
}

/** Whether the partitions are called as the server calls those it is told the number of. */
bool areNumbered(const IdMap<Partition> &partitions)
{
    QSet<QString> names;
    for (const Partition &partition : partitions) {
        if (partition.comment.isEmpty())
            names.insert(partition.name.toLower());
    }
    for (qsizetype i = 0; i < partitions.size(); ++i) {
        if (!names.contains(QStringLiteral("p%1").arg(i)))
            return false;
    }
    return true;
}

/** Numbered partitions are read as their number. */
void takeNumbered(Table &found, const Table &model, const Table &lowered)
{
    if (!found.partitions.isEmpty() || model.partitions.isEmpty() || !areNumbered(model.partitions))
        return;
    const QString counted =
        QStringLiteral("%1 PARTITIONS %2").arg(lowered.options.partitionBy).arg(model.partitions.size());
    if (!sameWords(found.options.partitionBy, counted))
        return;
    found.options.partitionBy = model.options.partitionBy;
    found.partitions = model.partitions;
}

} // namespace

void recognisePartitions(Table &found, const Table &model, const Table &lowered, const ServerVersion &server)
{
    takeNumbered(found, model, lowered);
    if (tellsParameters(found, server))
        return;
    for (const ObjectId id : QList<ObjectId>(found.partitions.ids())) {
        for (const Partition &wanted : model.partitions) {
            if (found.partitions.find(id)->name.compare(wanted.name, Qt::CaseInsensitive) == 0)
                takeParameters(*found.partitions.edit(id), wanted);
        }
    }
}

} // namespace joinery::mariadb
