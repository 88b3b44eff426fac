// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/laws.h"

#include "core/schema/definition_validation.h"
#include "core/schema/validation.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery {

namespace {

/** Too large a file is not looked into, so nothing in it can be named. */
bool isAboutTheWhole(const Error &error)
{
    return error.code == QLatin1String("file.size");
}

} // namespace

QByteArray wrongWithError(const Error &error, const QString &file, const QByteArray &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[a-z_]+(\\.[a-z_]+)+\\z"));
    const QByteArray shown = error.code.toUtf8() + ": " + error.text().toUtf8();
    if (!code.match(error.code).hasMatch())
        return "an error without a code: " + shown;
    if (error.message.trimmed().isEmpty())
        return "an error without a sentence: " + shown;
    if (isAboutTheWhole(error) && error.where == file)
        return {};
    static const QRegularExpression place(QStringLiteral("\\A:([0-9]+)( \\(/.*\\))?\\z"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = place.match(error.where.mid(file.size()));
    if (!error.where.startsWith(file) || !found.hasMatch())
        return "an error without a place: " + shown;
    const qsizetype line = found.captured(1).toLongLong();
    if (line < 1 || line > text.count('\n') + 1)
        return "an error at a line that is not there: " + shown;
    return {};
}

QByteArray wrongWithFileNames(const QList<QString> &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        const bool isSafe = name.endsWith(QLatin1String(".json")) && !name.contains(QLatin1Char('/')) &&
                            !name.contains(QLatin1Char('\\')) && !name.contains(QChar(u'\0')) &&
                            !name.startsWith(QLatin1Char('.')) && name.toUtf8().size() <= 255 &&
                            QString::fromUtf8(name.toUtf8()) == name;
        if (!isSafe)
            return "not a safe name for a file: " + name.toUtf8();
        if (seen.contains(name.toCaseFolded()))
            return "two files of one name: " + name.toUtf8();
        seen.insert(name.toCaseFolded());
    }
    return {};
}

QByteArray wrongWithFindings(const Schema &schema)
{
    for (const Finding &finding : validate(schema) + validateDefinitions(schema)) {
        if (finding.code.isEmpty() || finding.text.isEmpty())
            return "a finding that says nothing: " + finding.code.toUtf8() + ": " + finding.text.toUtf8();
    }
    return {};
}

} // namespace joinery
