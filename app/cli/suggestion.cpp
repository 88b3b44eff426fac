// SPDX-License-Identifier: MIT
#include "app/cli/suggestion.h"

#include <QList>

#include <algorithm>

namespace joinery {

namespace {

/** How many letters must be added, removed or exchanged (Levenshtein). */
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({replaced, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.last();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &words)
{
    QString best;
    int bestDistance = std::max(2, int(typed.size()) / 3) + 1;
    for (const QString &word : words) {
        const int current = word.startsWith(typed) ? 1 : distance(typed, word);
        if (current < bestDistance) {
            best = word;
            bestDistance = current;
        }
    }
    return best;
}

} // namespace joinery
