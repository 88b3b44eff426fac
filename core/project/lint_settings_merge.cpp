// SPDX-License-Identifier: MIT
#include "core/project/lint_settings_merge.h"

#include "core/differ/merge_conflicts.h"
#include "core/lint/lint_rules.h"

namespace joinery {

namespace {

/** The settings as one list of words by their places: "rules/data.unique" → "off". */
QMap<QString, QString> wordsOf(const LintSettings &settings)
{
    QMap<QString, QString> words;
    for (auto rule = settings.rules.begin(); rule != settings.rules.end(); ++rule)
        words.insert(QStringLiteral("rules/") + rule.key(), *rule ? severityWord(**rule) : QStringLiteral("off"));
    for (auto style = settings.naming.styles.begin(); style != settings.naming.styles.end(); ++style)
        words.insert(QStringLiteral("naming/") + style.key(), style.value());
    if (settings.naming.length)
        words.insert(QStringLiteral("naming/length"), QString::number(*settings.naming.length));
    return words;
}

/** Puts what one side has at the place into the result; out of it where that side has nothing. */
void take(const LintSettings &side, const QString &place, LintSettings &result)
{
    const QString key = place.section(QLatin1Char('/'), 1);
    if (place.startsWith(QLatin1String("rules/"))) {
        if (side.rules.contains(key))
            result.rules.insert(key, side.rules.value(key));
        else
            result.rules.remove(key);
    } else if (place == QLatin1String("naming/length")) {
        result.naming.length = side.naming.length;
    } else if (side.naming.styles.contains(key)) {
        result.naming.styles.insert(key, side.naming.styles.value(key));
    } else {
        result.naming.styles.remove(key);
    }
}

} // namespace

LintSettings mergedLint(const LintSettings *base, const LintSettings &ours, const LintSettings &theirs,
                        QList<MergeConflict> &conflicts)
{
    const QMap<QString, QString> before = base ? wordsOf(*base) : QMap<QString, QString>();
    const QMap<QString, QString> own = wordsOf(ours);
    const QMap<QString, QString> others = wordsOf(theirs);
    LintSettings result = ours;
    QStringList places = before.keys() + own.keys() + others.keys();
    places.sort();
    places.removeDuplicates();
    for (const QString &place : std::as_const(places)) {
        const QString former = before.value(place);
        const QString left = own.value(place);
        const QString right = others.value(place);
        if (left == right || right == former)
            continue;
        if (left == former) {
            take(theirs, place, result);
            continue;
        }
        MergePlace where;
        where.objectTitle = QStringLiteral("joinery.json");
        where.property = QStringLiteral("lint/") + place;
        conflicts.append(changedConflict(where, former, left, right));
    }
    return result;
}

} // namespace joinery
