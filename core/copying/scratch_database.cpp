// SPDX-License-Identifier: MIT
#include "core/copying/scratch_database.h"

#include <QByteArrayList>

#include <sqlite3.h>

namespace joinery {

namespace {

/** Longer statements are no definitions of tables. */
constexpr int longestStatement = 1000000;

bool isCatalogue(const char *table)
{
    const QByteArray name(table);
    static const QByteArrayList catalogues{"sqlite_master", "sqlite_schema", "sqlite_temp_master", "sqlite_sequence"};
    return catalogues.contains(name);
}

bool isHarmless(const char *function)
{
    const QByteArray name = QByteArray(function).toLower();
    static const QByteArrayList refused{"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"};
    return !refused.contains(name);
}

/** What compiling a statement asks leave for. */
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_ALTER_TABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DELETE:
    case SQLITE_REINDEX:
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && isHarmless(second) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
        // A definition is written down in the catalogue.
        return first && isCatalogue(first) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

/** Keeps the guard up while a statement of the script runs; reading the catalogue needs none. */
class Guard
{
public:
    explicit Guard(void *handle) : m_handle(static_cast<sqlite3 *>(handle))
    {
        if (m_handle)
            sqlite3_set_authorizer(m_handle, authorize, nullptr);
    }
    ~Guard()
    {
        if (m_handle)
            sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace

Result<ScratchDatabase> ScratchDatabase::open(const CancelToken &cancel)
{
    Result<Connection> connection = Connection::open(DatabaseAddress::memory());
    if (!connection)
        return fail(connection);
    connection->stopOn(cancel);
    if (auto *handle = static_cast<sqlite3 *>(connection->sqliteHandle())) {
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    }
    return ScratchDatabase(std::move(*connection));
}

Result<void> ScratchDatabase::define(const QString &statement) const
{
    const Guard guard(m_connection.sqliteHandle());
    return m_connection.execute(statement);
}

Result<Introspection> ScratchDatabase::content() const
{
    return introspect(m_connection);
}

} // namespace joinery
