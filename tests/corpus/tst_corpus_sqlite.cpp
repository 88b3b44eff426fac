// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"
#include "core/database/sqlite/sqlite_introspector.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace joinery;

namespace {

/** Lines that begin with # are comments for SQLite's shell, not for SQLite. */
QString withoutHashLines(QString script)
{
    static const QRegularExpression hashLine(QStringLiteral("^#[^\\n]*"), QRegularExpression::MultilineOption);
    return script.remove(hashLine);
}

/** A private database in memory under a name of its own. */
class MemoryDatabase
{
public:
    explicit MemoryDatabase(const QString &name) : m_name(name)
    {
        m_database = QSqlDatabase::addDatabase("QSQLITE", name);
        m_database.setDatabaseName(":memory:");
        m_database.open();
    }
    ~MemoryDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    MemoryDatabase(const MemoryDatabase &) = delete;
    MemoryDatabase &operator=(const MemoryDatabase &) = delete;

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    /** The database's complaint, or nothing. */
    [[nodiscard]] QString run(const QString &statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) ? QString() : statement + QStringLiteral(": ") + query.lastError().text();
    }

    [[nodiscard]] QString load(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return file.errorString();
        for (const SqlStatement &statement : splitSql(withoutHashLines(QString::fromUtf8(file.readAll())))) {
            const QString complaint = run(statement.text);
            if (!complaint.isEmpty())
                return QString::number(statement.line) + QStringLiteral(": ") + complaint;
        }
        return {};
    }

    /** First column of each row. */
    [[nodiscard]] QStringList list(const QString &sql) const
    {
        QStringList values;
        QSqlQuery query(m_database);
        query.exec(sql);
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/** Tables that are neither virtual nor kept by SQLite itself, as SQLite counts them. */
const QString ordinaryTables = QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                                              "'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/** Real schemas of real applications: read from SQLite, nothing lost. */
class CorpusSqliteTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data() { addFiles(); }
    void reads();

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(JOINERY_CORPUS_DIR "/sqlite"));
        const QStringList files = folder.entryList({"*.sql"}, QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), "the corpus folder holds no schemas");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
};

void CorpusSqliteTest::reads()
{
    QFETCH(QString, path);
    const MemoryDatabase database("original");
    QCOMPARE(database.load(path), QString());

    const auto read = introspectSqlite(database.database());

    QVERIFY(read);
    for (const Finding &finding : read->notModelled) {
        if (finding.severity == Finding::Severity::Error)
            QFAIL(qPrintable(finding.text));
    }
    QStringList tables;
    QStringList columns;
    QStringList indexes;
    QStringList keys;
    for (const Table &table : read->schema.tables) {
        tables.append(table.name);
        for (const Column &column : table.columns)
            columns.append(table.name + QLatin1Char('.') + column.name);
        for (const Index &index : table.indexes)
            indexes.append(index.name + QLatin1Char('/') + QString::number(index.parts.size()));
        for (const ForeignKey &key : table.foreignKeys)
            keys.append(table.name + QLatin1Char('/') + QString::number(key.columns.size()));
    }
    QStringList objects;
    for (const DefinitionObject &object : read->schema.objects)
        objects.append(kindName(object.kind) + QLatin1Char(':') + object.name);
    QCOMPARE(sorted(tables), sorted(database.list(ordinaryTables)));
    QCOMPARE(
        sorted(columns),
        sorted(database.list(QStringLiteral("SELECT t.name || '.' || x.name FROM (%1) t, pragma_table_xinfo(t.name) x")
                                 .arg(ordinaryTables))));
    QCOMPARE(
        sorted(indexes),
        sorted(database.list(QStringLiteral("SELECT l.name || '/' || (SELECT count(*) FROM pragma_index_info(l.name)) "
                                            "FROM (%1) t, pragma_index_list(t.name) l WHERE l.origin = 'c'")
                                 .arg(ordinaryTables))));
    QCOMPARE(
        sorted(keys),
        sorted(database.list(
            QStringLiteral(
                "SELECT t.name || '/' || count(*) FROM (%1) t, pragma_foreign_key_list(t.name) f GROUP BY t.name, f.id")
                .arg(ordinaryTables))));
    QCOMPARE(
        sorted(objects),
        sorted(database.list("SELECT CASE WHEN type = 'table' THEN 'virtual_table' ELSE type END || ':' || name FROM "
                             "sqlite_schema WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL %'")));
    QCOMPARE(*introspectSqlite(database.database()), *read);
}

QTEST_GUILESS_MAIN(CorpusSqliteTest)
#include "tst_corpus_sqlite.moc"
