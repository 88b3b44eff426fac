// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/check.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace joinery {

namespace {

QByteArray &firstWarning()
{
    static QByteArray text;
    return text;
}

void keepWarning(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (firstWarning().isEmpty())
        firstWarning() = "Qt warned: " + text.toUtf8();
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {"project_file", checkProjectFile},
        {"migration_json", checkMigrationJson},
        {"migration_sql", checkMigrationSql},
        {"operations", checkOperations},
        {"url", checkUrl},
        {"sql_text", checkSqlText},
        {"sqlite_ddl", checkSqliteDdl},
    };
    return targets;
}

QByteArray whatIsWrong(const FuzzTarget &target, const QByteArray &text)
{
    firstWarning().clear();
    const QtMessageHandler before = qInstallMessageHandler(keepWarning);
    const QByteArray wrong = target.check(text);
    qInstallMessageHandler(before);
    return wrong.isEmpty() ? firstWarning() : wrong;
}

void fuzzOnce(const char *name, const unsigned char *bytes, size_t size)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        if (target.name != name)
            continue;
        const QByteArray wrong =
            whatIsWrong(target, QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
        if (wrong.isEmpty())
            return;
        std::fprintf(stderr, "FINDING in %s: ", name);
        (void)std::fwrite(wrong.constData(), 1, size_t(wrong.size()), stderr);
        std::fputc('\n', stderr);
        std::abort();
    }
    std::fprintf(stderr, "There is no check \"%s\".\n", name);
    std::abort();
}

} // namespace joinery
