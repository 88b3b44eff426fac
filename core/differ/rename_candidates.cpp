// SPDX-License-Identifier: MIT
#include "core/differ/rename_candidates.h"

#include <numeric>

namespace joinery {

namespace {

constexpr double threshold = 0.5;

/** 1 for equal names, 0 for names with nothing in common: the edit distance against the longer of the two. */
double nameLikeness(const QString &a, const QString &b)
{
    const QString left = a.toLower();
    const QString right = b.toLower();
    const qsizetype longest = std::max(left.size(), right.size());
    if (longest == 0)
        return 1;
    if (!left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left)))
        return std::max(0.6, static_cast<double>(std::min(left.size(), right.size())) / static_cast<double>(longest));
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            const bool equal = left.at(i) == right.at(static_cast<qsizetype>(j) - 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (equal ? 0 : 1)});
            diagonal = above;
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

double columnScore(const Table &from, const Column &a, const Table &to, const Column &b)
{
    const double type = a.type == b.type ? 0.45 : a.type.kind == b.type.kind ? 0.3 : 0.0;
    const double place = from.columnPosition(a.id) == to.columnPosition(b.id) ? 0.2 : 0.0;
    return type + place + 0.35 * nameLikeness(a.name, b.name);
}

double tableScore(const Table &a, const Table &b)
{
    int common = 0;
    for (const Column &column : a.columns) {
        const Column *other = b.columnNamed(column.name);
        if (other && other->type == column.type)
            ++common;
    }
    const auto all = static_cast<double>(a.columns.size() + b.columns.size() - common);
    return 0.7 * (all > 0 ? common / all : 0) + 0.3 * nameLikeness(a.name, b.name);
}

/** Keeps the best of candidates that speak of one thing; the order of equals is that of names. */
void keepBest(QList<RenameCandidate> &candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const RenameCandidate &a, const RenameCandidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.from.name != b.from.name ? a.from.name < b.from.name : a.to.name < b.to.name;
    });
    QSet<ObjectId> used;
    const auto spokenFor = [&used](const RenameCandidate &candidate) {
        if (used.contains(candidate.from.id) || used.contains(candidate.to.id))
            return true;
        used.insert(candidate.from.id);
        used.insert(candidate.to.id);
        return false;
    };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), spokenFor), candidates.end());
}

QList<RenameCandidate> tableCandidates(const QList<const Table *> &droppedTables,
                                       const QList<const Table *> &addedTables)
{
    QHash<QString, QList<const Table *>> droppedByColumn;
    for (const Table *table : droppedTables) {
        for (const Column &column : table->columns)
            droppedByColumn[column.name].append(table);
    }
    QList<RenameCandidate> candidates;
    for (const Table *table : addedTables) {
        QHash<const Table *, int> shared;
        for (const Column &column : table->columns) {
            for (const Table *dropped : droppedByColumn.value(column.name))
                ++shared[dropped];
        }
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (it.value() * 2 < table->columns.size() || it.key()->nameSpace != table->nameSpace)
                continue;
            const double score = tableScore(*it.key(), *table);
            if (score >= threshold)
                candidates.append({{}, referenceToPart(*it.key()), referenceToPart(*table), score});
        }
    }
    keepBest(candidates);
    return candidates;
}

/** The columns of one table that the other does not have. */
QList<const Column *> columnsMissingIn(const Table &other, const Table &table)
{
    QList<const Column *> result;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!other.column(table.columns.at(i).id, i))
            result.append(&table.columns.at(i));
    }
    return result;
}

void columnCandidates(const Table &from, const Table &to, QList<RenameCandidate> &result)
{
    const QList<const Column *> droppedColumns = columnsMissingIn(to, from);
    if (droppedColumns.isEmpty())
        return;
    const QList<const Column *> addedColumns = columnsMissingIn(from, to);
    QList<RenameCandidate> candidates;
    for (const Column *dropped : droppedColumns) {
        for (const Column *added : addedColumns) {
            const double score = columnScore(from, *dropped, to, *added);
            if (score >= threshold)
                candidates.append({referenceTo(from), referenceToPart(*dropped), referenceToPart(*added), score});
        }
    }
    keepBest(candidates);
    result += candidates;
}

} // namespace

QList<RenameCandidate> renameCandidates(const ComparedTables &tables)
{
    QList<RenameCandidate> result = tableCandidates(tables.dropped, tables.added);
    for (const auto &[before, after] : tables.changed)
        columnCandidates(*before, *after, result);
    return result;
}

} // namespace joinery
