// SPDX-License-Identifier: MIT
#include "tests/support/differ_case.h"

#include "core/operation/inverse.h"
#include "tests/support/schema_file.h"

namespace joinery {

namespace {

const QString casesFolder = QStringLiteral(JOINERY_CASES_DIR "/differ");

Result<Schema> schemaOf(const GoldenFolder &folder, const QString &file, const Schema &others)
{
    return schemaFromFile(folder.bytes(file), file, others);
}

} // namespace

QStringList differCaseNames()
{
    return caseNames(casesFolder);
}

GoldenFolder differCaseFolder(const QString &name)
{
    return GoldenFolder(casesFolder + QLatin1Char('/') + name);
}

Result<DifferCase> readDifferCase(const QString &name)
{
    const GoldenFolder folder = differCaseFolder(name);
    DifferCase result;
    if (folder.has(QStringLiteral("others.json"))) {
        const auto others = schemaOf(folder, QStringLiteral("others.json"), {});
        if (!others)
            return fail(others);
        result.others = *others;
    }
    const auto before = schemaOf(folder, QStringLiteral("before.json"), result.others);
    if (!before)
        return fail(before);
    const auto after = schemaOf(folder, QStringLiteral("after.json"), result.others);
    if (!after)
        return fail(after);
    result.before = *before;
    result.after = *after;
    result.diff = SchemaDiffer().diff(*before, *after);
    const auto back = inverse(result.diff.operations, *before);
    if (!back)
        return fail(back);
    result.back = *back;
    result.dialects = folder.text(QStringLiteral("dialects.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return result;
}

QMap<QString, QString> expectedRefusals()
{
    QMap<QString, QString> result;
    for (const QString &line : GoldenFolder(casesFolder).text(QStringLiteral("refused.txt")).split(QLatin1Char('\n')))
        result.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    result.remove(QString());
    return result;
}

QList<const Dialect *> dialectsOf(const DifferCase &found)
{
    QList<const Dialect *> result = allDialects();
    result.removeIf([&found](const Dialect *dialect) {
        return !found.dialects.isEmpty() && !found.dialects.contains(dialect->name());
    });
    return result;
}

} // namespace joinery
