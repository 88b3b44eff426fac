// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_file.h"

#include <QFile>

namespace joinery {

namespace {

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

} // namespace

QByteArray SqliteFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Connection SqliteFile::open(std::chrono::milliseconds lockTimeout) const
{
    OpenOptions options;
    options.createFile = true;
    options.lockTimeout = lockTimeout;
    return orDie(Connection::open(address(), options));
}

void SqliteFile::run(const QStringList &statements) const
{
    const Connection connection = open();
    for (const QString &statement : statements)
        if (const auto done = connection.execute(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().text()));
}

QString SqliteFile::dump() const
{
    return dumpOf(open());
}

QString dumpOf(const Connection &connection)
{
    QStringList lines;
    const auto catalogue = orDie(connection.query(QStringLiteral(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")));
    for (const QVariantList &object : catalogue)
        lines.append(object.at(2).toString());
    for (const QVariantList &object : catalogue) {
        if (object.at(0).toString() != QLatin1String("table"))
            continue;
        const QString name = object.at(1).toString();
        const QString columns = name == QLatin1String("joinery_migrations")
                                    ? QStringLiteral("app, id, description, batch, checksum, state, step")
                                    : QStringLiteral("*");
        const auto rows = orDie(connection.query(
            QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns, QString(name).replace('"', "\"\""))));
        for (const QVariantList &row : rows) {
            QStringList values;
            for (const QVariant &value : row)
                values.append(value.isNull() ? QStringLiteral("NULL") : value.toString());
            lines.append(name + QStringLiteral(": ") + values.join(QStringLiteral(" | ")));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace joinery
