// SPDX-License-Identifier: MIT
// Rows that bar a run, and what a person chose to have done with them: on each kind of database.
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

class RowChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void chosenRowsMakeWay_data();
    void chosenRowsMakeWay();
    void severalAtOnce_data() { kinds(); }
    void severalAtOnce();
    void keptRowsAreBeside_data() { kinds(); }
    void keptRowsAreBeside();
    void whatIsDeletedIsCounted_data() { kinds(); }
    void whatIsDeletedIsCounted();
    void newValuesAreAskedAboutAgain_data() { kinds(); }
    void newValuesAreAskedAboutAgain();
    void rowsThatOthersPointToStay_data() { kinds(); }
    void rowsThatOthersPointToStay();
    void sameForTheWayBack_data() { kinds(); }
    void sameForTheWayBack();
    void previewIsWhatRuns_data() { kinds(); }
    void previewIsWhatRuns();
    void whatCannotBeChosen_data();
    void whatCannotBeChosen();
    void refusalsOfferChoices_data() { kinds(); }
    void refusalsOfferChoices();
    void textsOfChoices_data();
    void textsOfChoices();

private:
    static void kinds();
    [[nodiscard]] Connection opened() const;
    /** The base with its rows applied, and the change to come as a second migration. */
    [[nodiscard]] SchemaHistory prepared(const Connection &connection, const QString &after) const;
    [[nodiscard]] static RunRequest choosing(const QStringList &choices);
    [[nodiscard]] static QStringList lines(const Connection &connection, const QString &query);

    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

namespace {

const QString base = QStringLiteral("author(id integer pk, email varchar(40), age varchar(10), pen varchar(10)); "
                                    "book(id integer pk, author_id integer, price integer)");
const QString authors = QStringLiteral("SELECT id, email, age, pen FROM author ORDER BY id");
const QString books = QStringLiteral("SELECT id, author_id, price FROM book ORDER BY id");

QString withAuthor(const QString &columns)
{
    return QStringLiteral("author(%1); book(id integer pk, author_id integer, price integer)").arg(columns);
}

QString withBook(const QString &columns)
{
    return QStringLiteral("author(id integer pk, email varchar(40), age varchar(10), pen varchar(10)); book(%1)")
        .arg(columns);
}

const QString strictAuthor =
    withAuthor(QStringLiteral("id integer pk, email varchar(40) not null, age integer, pen varchar(10) unique"));

} // namespace

void RowChoicesTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_postgresql = std::make_unique<PostgresqlDatabase>();
    m_mariadb = std::make_unique<MariadbDatabase>();
}

void RowChoicesTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void RowChoicesTest::init()
{
    m_file = std::make_unique<SqliteFile>();
    m_postgresql->clear();
    m_mariadb->clear();
}

void RowChoicesTest::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : dialectNames())
        QTest::newRow(qPrintable(kind)) << kind;
}

Connection RowChoicesTest::opened() const
{
    const QString kind = *static_cast<QString *>(QTest::qData("kind", qMetaTypeId<QString>()));
    if (kind == QLatin1String("sqlite"))
        return m_file->open();
    auto connection =
        Connection::open(kind == QLatin1String("postgresql") ? m_postgresql->address() : m_mariadb->address(), {});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

SchemaHistory RowChoicesTest::prepared(const Connection &connection, const QString &after) const
{
    SchemaHistory history;
    history.to(schemaFromText(base));
    if (const QString done = runNow(Migrator({history.app()}, connection), request(forwards));
        done != QLatin1String("ok"))
        qFatal("%s", qPrintable(done));
    for (const QString &sql :
         {QStringLiteral(
              "INSERT INTO author VALUES (1, 'a@x', '12', 'P'), (2, NULL, 'old', 'P'), (3, NULL, '30', 'Q')"),
          QStringLiteral("INSERT INTO book VALUES (1, 1, 5), (2, 9, -3), (3, NULL, 2)")}) {
        if (const auto done = connection.execute(sql); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    return history.to(schemaFromText(after));
}

RunRequest RowChoicesTest::choosing(const QStringList &choices)
{
    RunRequest wanted = request(forwards);
    for (const QString &text : choices) {
        const auto choice = rowChoiceFromText(text);
        if (!choice)
            qFatal("%s", qPrintable(choice.error().text()));
        wanted.choices.append(*choice);
    }
    return wanted;
}

QStringList RowChoicesTest::lines(const Connection &connection, const QString &query)
{
    const auto rows = connection.query(query);
    if (!rows)
        return {rows.error().text()};
    QStringList result;
    for (const QVariantList &row : *rows) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.isNull() ? QStringLiteral("-") : value.toString());
        result.append(values.join(u' '));
    }
    return result;
}

void RowChoicesTest::chosenRowsMakeWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");
    const QString noNull =
        withAuthor(QStringLiteral("id integer pk, email varchar(40) not null, age varchar(10), pen varchar(10)"));
    const QString retyped =
        withAuthor(QStringLiteral("id integer pk, email varchar(40), age integer, pen varchar(10)"));
    const QString shorter =
        withAuthor(QStringLiteral("id integer pk, email varchar(40), age varchar(2), pen varchar(10)"));
    const QString unique =
        withAuthor(QStringLiteral("id integer pk, email varchar(40), age varchar(10), pen varchar(10) unique"));
    const QString added = withAuthor(
        QStringLiteral("id integer pk, email varchar(40), age varchar(10), pen varchar(10), born integer not null"));
    const QString key = withBook(QStringLiteral("id integer pk, author_id integer -> author.id, price integer"));
    const QString check = withBook(QStringLiteral("id integer pk, author_id integer, price integer check price > 0"));
    const QString born = QStringLiteral("SELECT id, born FROM author ORDER BY id");
    const auto add = [](const char *name, const QString &after, const QString &choice, const QString &query,
                        const QStringList &rows) {
        for (const QString &kind : dialectNames())
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name), kind)))
                << kind << after << choice << query << rows;
    };
    add("a value for NULL", noNull, QStringLiteral("author.email=value:it's \\ none"), authors,
        {QStringLiteral("1 a@x 12 P"), QStringLiteral("2 it's \\ none old P"), QStringLiteral("3 it's \\ none 30 Q")});
    add("an expression for NULL", noNull, QStringLiteral("author.email=sql:lower(pen) -- of each"), authors,
        {QStringLiteral("1 a@x 12 P"), QStringLiteral("2 p old P"), QStringLiteral("3 q 30 Q")});
    add("rows with NULL deleted", noNull, QStringLiteral("author.email=delete"), authors,
        {QStringLiteral("1 a@x 12 P")});
    add("rows with NULL kept", noNull, QStringLiteral("author.email=keep"), authors, {QStringLiteral("1 a@x 12 P")});
    for (const char *kind : {"sqlite", "postgresql"})
        QTest::addRow("an expression for all values of the new type, %s", kind)
            << QString::fromLatin1(kind) << retyped
            << QStringLiteral("author.age=using:CASE WHEN age = 'old' THEN 99 ELSE CAST(age AS integer) + 1 END")
            << authors
            << QStringList{QStringLiteral("1 a@x 13 P"), QStringLiteral("2 - 99 P"), QStringLiteral("3 - 31 Q")};
    add("a value for a text that is no number", retyped, QStringLiteral("author.age=value:40"), authors,
        {QStringLiteral("1 a@x 12 P"), QStringLiteral("2 - 40 P"), QStringLiteral("3 - 30 Q")});
    add("NULL for a text that is no number", retyped, QStringLiteral("author.age=null"), authors,
        {QStringLiteral("1 a@x 12 P"), QStringLiteral("2 - - P"), QStringLiteral("3 - 30 Q")});
    add("an expression for a text that is too long", shorter, QStringLiteral("author.age=sql:substr(age, 1, 2)"),
        authors, {QStringLiteral("1 a@x 12 P"), QStringLiteral("2 - ol P"), QStringLiteral("3 - 30 Q")});
    add("duplicates deleted but for the first", unique, QStringLiteral("author (pen)=delete"), authors,
        {QStringLiteral("1 a@x 12 P"), QStringLiteral("3 - 30 Q")});
    add("a value for a new column", added, QStringLiteral("author.born=value:1900"), born,
        {QStringLiteral("1 1900"), QStringLiteral("2 1900"), QStringLiteral("3 1900")});
    add("an expression for a new column", added, QStringLiteral("author.born=sql:1900 + id"), born,
        {QStringLiteral("1 1901"), QStringLiteral("2 1902"), QStringLiteral("3 1903")});
    add("NULL for what points nowhere", key, QStringLiteral("book (author_id) -> author=null"), books,
        {QStringLiteral("1 1 5"), QStringLiteral("2 - -3"), QStringLiteral("3 - 2")});
    add("a value for what points nowhere", key, QStringLiteral("book (author_id) -> author=value:3"), books,
        {QStringLiteral("1 1 5"), QStringLiteral("2 3 -3"), QStringLiteral("3 - 2")});
    add("what points nowhere deleted", key, QStringLiteral("book (author_id) -> author=delete"), books,
        {QStringLiteral("1 1 5"), QStringLiteral("3 - 2")});
    add("what breaks a check deleted", check, QStringLiteral("book check book_price_check=delete"), books,
        {QStringLiteral("1 1 5"), QStringLiteral("3 - 2")});
}

void RowChoicesTest::chosenRowsMakeWay()
{
    QFETCH(const QString, after);
    QFETCH(const QString, choice);
    QFETCH(const QString, query);
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, after);
    const Migrator migrator({history.app()}, connection);

    // Without it, nothing runs.
    const QString refused = runNow(migrator, request(forwards));
    QVERIFY2(refused.startsWith(QLatin1String("run.check")), qPrintable(refused));

    const auto plan = migrator.prepare(choosing({choice}));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QVERIFY2(plan->migrations.first().failedChecks.isEmpty(),
             qPrintable(plan->migrations.first().failedChecks.value(0).message));
    const RunReport report = migrator.run(*plan);
    QVERIFY2(report.succeeded(),
             report.succeeded() ? "" : qPrintable(report.failure->error.text() + report.failure->sql));
    QTEST(lines(connection, query), "rows");
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void RowChoicesTest::severalAtOnce()
{
    const Connection connection = opened();
    const SchemaHistory history =
        prepared(connection,
                 QStringLiteral(
                     "author(id integer pk, email varchar(40) not null, age integer, pen varchar(10) unique, born "
                     "integer not null); book(id integer pk, author_id integer -> author.id, price integer not null)"));
    const QString done = runNow(Migrator({history.app()}, connection),
                                choosing({QStringLiteral("author.email=sql:pen"), QStringLiteral("author.age=null"),
                                          QStringLiteral("author (pen)=delete"), QStringLiteral("author.born=value:7"),
                                          QStringLiteral("book (author_id) -> author=value:3")}));
    QCOMPARE(done, QStringLiteral("ok"));
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, email, age, pen, born FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1 a@x 12 P 7"), QStringLiteral("3 Q 30 Q 7")}));
    QCOMPARE(lines(connection, books),
             (QStringList{QStringLiteral("1 1 5"), QStringLiteral("2 3 -3"), QStringLiteral("3 - 2")}));
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void RowChoicesTest::keptRowsAreBeside()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, strictAuthor);
    QCOMPARE(runNow(Migrator({history.app()}, connection),
                    choosing({QStringLiteral("author.email=keep"), QStringLiteral("author.age=keep"),
                              QStringLiteral("author (pen)=keep")})),
             QStringLiteral("ok"));
    // Row 2 is in the way of all three, and moves once.
    QCOMPARE(
        lines(connection,
              QStringLiteral("SELECT id, email, age, pen FROM joinery_kept_author_20260102000000000000 ORDER BY id")),
        (QStringList{QStringLiteral("2 - old P"), QStringLiteral("3 - 30 Q")}));
    QCOMPARE(lines(connection, authors), QStringList{QStringLiteral("1 a@x 12 P")});
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void RowChoicesTest::whatIsDeletedIsCounted()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, strictAuthor);
    const auto plan =
        Migrator({history.app()}, connection)
            .prepare(choosing({QStringLiteral("author.email=delete"), QStringLiteral("author.age=value:1"),
                               QStringLiteral("author (pen)=keep")}));
    QVERIFY(plan);
    const PlannedMigration &planned = plan->migrations.first();
    QVERIFY(planned.isDestructive());
    QCOMPARE(planned.losses.size(), 1);
    QCOMPARE(planned.losses.first().what, QStringLiteral("rows in the way of author.email"));
    QCOMPARE(planned.losses.first().rows, std::optional<qint64>(2));
}

/** What is filled in may double, or not fit: that is found before the table is changed. */
void RowChoicesTest::newValuesAreAskedAboutAgain()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(
        connection,
        withAuthor(QStringLiteral("id integer pk, email varchar(40) not null unique, age integer, pen varchar(10)")));
    const Migrator migrator({history.app()}, connection);
    const QStringList before = lines(connection, authors);

    const QString doubled =
        runNow(migrator, choosing({QStringLiteral("author.email=value:none"), QStringLiteral("author.age=null")}));
    QVERIFY2(doubled.startsWith(QLatin1String("run.violation")), qPrintable(doubled));
    QVERIFY2(doubled.contains(QLatin1String("author (email) must be unique")), qPrintable(doubled));
    if (connection.dialect().hasTransactionalDdl())
        QCOMPARE(lines(connection, authors), before);
    QCOMPARE(states(migrator).section(u' ', 0, 0), QStringLiteral("applied"));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());
}

void RowChoicesTest::rowsThatOthersPointToStay()
{
    const Connection connection = opened();
    SchemaHistory history;
    const QString child = QStringLiteral("; book(id integer pk, author_id integer -> author.id)");
    history.to(schemaFromText(QStringLiteral("author(id integer pk, email varchar(40))") + child));
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, NULL), (2, 'b')")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 1)")));
    history.to(schemaFromText(QStringLiteral("author(id integer pk, email varchar(40) not null)") + child));

    const QString refused =
        runNow(Migrator({history.app()}, connection), choosing({QStringLiteral("author.email=delete")}));
    QVERIFY2(refused != QLatin1String("ok"), qPrintable(refused));
    QCOMPARE(lines(connection, QStringLiteral("SELECT id FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(lines(connection, QStringLiteral("SELECT author_id FROM book")), QStringList{QStringLiteral("1")});
}

/** A column that comes back by a rollback is a new one as well. */
void RowChoicesTest::sameForTheWayBack()
{
    const Connection connection = opened();
    SchemaHistory history;
    history.to(
        schemaFromText(QStringLiteral("author(id integer pk, email varchar(40) not null, age integer not null)")));
    history.to(schemaFromText(QStringLiteral("author(id integer pk, email varchar(40))")));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, NULL), (2, 'b')")));

    RunRequest back = choosing({QStringLiteral("author.email=value:x"), QStringLiteral("author.age=value:0")});
    back.kind = backwards;
    back.app = QStringLiteral("shop");
    back.target = RunTarget::steps(1);
    QCOMPARE(runNow(migrator, back), QStringLiteral("ok"));
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, email, age FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1 x 0"), QStringLiteral("2 b 0")}));
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));
    QCOMPARE(driftText(connection, *migrator.expectedSchema()), QString());
}

void RowChoicesTest::previewIsWhatRuns()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, strictAuthor);
    const Migrator migrator({history.app()}, connection);
    const auto plan =
        migrator.prepare(choosing({QStringLiteral("author.email=value:none"), QStringLiteral("author.age=delete"),
                                   QStringLiteral("author (pen)=delete")}));
    QVERIFY(plan);
    QStringList ran;
    RunObserver observer;
    observer.statement = [&ran](const StatementProgress &progress) {
        if (progress.finished)
            ran.append(progress.sql);
    };
    const RunReport report = migrator.run(*plan, {}, observer);
    QVERIFY2(report.succeeded(), report.succeeded() ? "" : qPrintable(report.failure->error.text()));
    const QString script = plan->script();
    qsizetype place = 0;
    for (const QString &sql : std::as_const(ran)) {
        place = script.indexOf(sql, place);
        QVERIFY2(place >= 0, qPrintable(sql));
    }
    QVERIFY(script.contains(QLatin1String("as chosen: delete the rows in the way of author.age")));
}

void RowChoicesTest::whatCannotBeChosen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const QString &choice, const QString &sentence) {
        for (const QString &kind : dialectNames())
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name), kind)))
                << kind << choice << sentence;
    };
    add("nothing of that name", QStringLiteral("author.mail=delete"),
        QStringLiteral("No migration of this run asks about the rows of “author.mail”. Asked about are: author.email, "
                       "author.age, author (pen)."));
    add("NULL for NULL", QStringLiteral("author.email=null"),
        QStringLiteral("“null” cannot be done with the rows in the way of author.email. Choose value:TEXT, "
                       "sql:EXPRESSION, delete or keep."));
    add("a value for a key", QStringLiteral("author (pen)=value:x"),
        QStringLiteral("“value:” cannot be done with the rows in the way of author (pen). Choose delete or keep."));
}

void RowChoicesTest::whatCannotBeChosen()
{
    QFETCH(const QString, choice);
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, strictAuthor);
    const auto plan = Migrator({history.app()}, connection).prepare(choosing({choice}));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("run.choice"));
    QTEST(plan.error().message, "sentence");
}

void RowChoicesTest::refusalsOfferChoices()
{
    using Kind = RowChoice::Kind;
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, strictAuthor);
    const auto plan = Migrator({history.app()}, connection).prepare(request(forwards));
    QVERIFY(plan);
    QHash<QString, QList<Kind>> offered;
    for (const FailedCheck &check : plan->migrations.first().failedChecks)
        offered.insert(check.subject, check.choices);
    QCOMPARE(offered.size(), 3);
    QCOMPARE(offered.value(QStringLiteral("author.email")),
             (QList<Kind>{Kind::Value, Kind::Expression, Kind::Delete, Kind::Keep}));
    QCOMPARE(offered.value(QStringLiteral("author.age")),
             (QList<Kind>{Kind::Value, Kind::Expression, Kind::Null, Kind::Delete, Kind::Keep} +
              (connection.dialect().name() == QLatin1String("mariadb") ? QList<Kind>() : QList<Kind>{Kind::Using})));
    QCOMPARE(offered.value(QStringLiteral("author (pen)")), (QList<Kind>{Kind::Delete, Kind::Keep}));
}

void RowChoicesTest::textsOfChoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("said");
    const auto add = [](const QString &text, const QString &subject, RowChoice::Kind kind, const QString &said) {
        QTest::newRow(qPrintable(text)) << text << subject << int(kind) << said;
    };
    using Kind = RowChoice::Kind;
    add(QStringLiteral("a.b=value:"), QStringLiteral("a.b"), Kind::Value, {});
    add(QStringLiteral("a.b=value:x=null"), QStringLiteral("a.b"), Kind::Value, QStringLiteral("x=null"));
    add(QStringLiteral("t (a) -> u=null"), QStringLiteral("t (a) -> u"), Kind::Null, {});
    add(QStringLiteral("t check a = 1=delete"), QStringLiteral("t check a = 1"), Kind::Delete, {});
    add(QStringLiteral("a.b=sql:x\ny"), QStringLiteral("a.b"), Kind::Expression, QStringLiteral("x\ny"));
    add(QStringLiteral("a.b=keep"), QStringLiteral("a.b"), Kind::Keep, {});
    add(QStringLiteral("a.b=using:b * 2"), QStringLiteral("a.b"), Kind::Using, QStringLiteral("b * 2"));
    for (const char *wrong : {"", "a.b", "a.b=", "=delete", "a.b=sql:", "a.b=using:", "a.b=remove", "a.b=delete:x"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString() << -1 << QString();
}

void RowChoicesTest::textsOfChoices()
{
    QFETCH(const QString, text);
    QFETCH(const int, choice);
    const auto found = rowChoiceFromText(text);
    if (choice < 0) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("run.choice"));
        return;
    }
    QVERIFY(found);
    QTEST(found->subject, "subject");
    QCOMPARE(int(found->kind), choice);
    QTEST(found->text, "said");
}

QTEST_GUILESS_MAIN(RowChoicesTest)
#include "tst_row_choices.moc"
