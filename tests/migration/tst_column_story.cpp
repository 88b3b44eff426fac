// SPDX-License-Identifier: MIT
#include "core/migration/column_story.h"
#include "core/operation/apply.h"
#include "tests/support/migration_line.h"
#include "tests/support/operation_text.h"

#include <QTest>

using namespace joinery;
using namespace joinery::history;

namespace {

/** "001: change; change | 003: change", by the numbers of the days. */
QString told(const QList<StoryStep> &steps)
{
    QStringList lines;
    for (const StoryStep &step : steps)
        lines.append(step.app + QLatin1Char(' ') + step.description + QStringLiteral(": ") +
                     step.changes.join(QStringLiteral("; ")));
    return lines.join(QStringLiteral(" | "));
}

/** Migrations written one after the other, whose schema is known. */
class Book
{
public:
    void write(const QString &text, const QString &app = shop)
    {
        Migration migration{.id = idOf(++m_count), .app = app, .description = QString::number(m_count)};
        migration.operations = *operationsFromText(text, m_schema, QString::number(m_count));
        QVERIFY(joinery::apply(migration.operations, m_schema));
        m_apps[app].append(migration);
    }
    void add(const Migration &migration) { m_apps[migration.app].append(migration); }
    QList<Migration> &app(const QString &name = shop) { return m_apps[name]; }

    QString story(const QString &table, const QString &column = {}) const
    {
        const Table *found = m_schema.tableNamed(table);
        return told(
            storyOf(m_apps.values(), found->id, column.isEmpty() ? ObjectId() : found->columnNamed(column)->id));
    }
    const Schema &schema() const { return m_schema; }

private:
    int m_count = 0;
    Schema m_schema;
    QMap<QString, QList<Migration>> m_apps;
};

Book authors()
{
    Book book;
    book.write(QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT)"));
    book.write(QStringLiteral("add column author : born TEXT"));
    book.write(QStringLiteral("rename column author.name -> full_name"));
    book.write(QStringLiteral("rename table author -> writer"));
    book.write(
        QStringLiteral("alter column writer: full_name TEXT NOT NULL\nCREATE INDEX by_name ON writer (full_name)"));
    book.write(QStringLiteral("drop index by_name"));
    return book;
}

} // namespace

class ColumnStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aColumnIsFollowedThroughRenames();
    void aTableHasItsOwnStory();
    void aSquashIsToldInsteadOfWhatItReplaces();
    void aMoveToAnotherAppBelongsToIt();
    void sqlTellsWhatItStandsFor();
    void aLongHistoryIsToldInShort();
};

void ColumnStoryTest::aColumnIsFollowedThroughRenames()
{
    const Book book = authors();
    QCOMPARE(book.story(QStringLiteral("writer"), QStringLiteral("full_name")),
             QStringLiteral("shop 1: add table author (2 columns) | shop 3: rename column author.name -> full_name | "
                            "shop 5: change column writer.full_name (not null); add index writer.by_name | "
                            "shop 6: drop index writer.by_name"));
    QCOMPARE(book.story(QStringLiteral("writer"), QStringLiteral("born")),
             QStringLiteral("shop 2: add column author.born (text)"));
}

void ColumnStoryTest::aTableHasItsOwnStory()
{
    const QString story = authors().story(QStringLiteral("writer"));
    QCOMPARE(story.count(QLatin1Char('|')), 5);
    QVERIFY(story.contains(QStringLiteral("shop 4: rename table author -> writer")));
    QCOMPARE(storyOf({}, ObjectId::create()), QList<StoryStep>());
}

void ColumnStoryTest::aSquashIsToldInsteadOfWhatItReplaces()
{
    Book book = authors();
    Migration squash{.id = squashIdOf(3), .app = shop, .description = QStringLiteral("squash")};
    squash.replaces = {{idOf(1), {}}, {idOf(2), {}}, {idOf(3), {}}};
    Schema after;
    for (const Migration &migration : book.app().first(3))
        QVERIFY(joinery::apply(migration.operations, after));
    squash.operations = {AddTable{after.tables.at(0)}};
    book.add(squash);
    const QString story = book.story(QStringLiteral("writer"), QStringLiteral("full_name"));
    QVERIFY2(story.startsWith(QStringLiteral("shop squash: add table author (3 columns) | shop 5: ")),
             qPrintable(story));
}

void ColumnStoryTest::aMoveToAnotherAppBelongsToIt()
{
    Book book = authors();
    const Table writer = *book.schema().tableNamed(QStringLiteral("writer"));
    book.add({.id = idOf(7),
              .app = shop,
              .description = QStringLiteral("7"),
              .operations = {DropTable{referenceTo(writer)}}});
    book.add({.id = idOf(8), .app = club, .description = QStringLiteral("8"), .operations = {AddTable{writer}}});
    const QString story = book.story(QStringLiteral("writer"), QStringLiteral("born"));
    QCOMPARE(story, QStringLiteral("shop 2: add column author.born (text) | shop 7: drop table writer | "
                                   "club 8: add table writer (3 columns)"));

    // A column that went to another table under its own id.
    Column born = *writer.columnNamed(QStringLiteral("born"));
    born.name = QStringLiteral("birthday");
    book.add({.id = idOf(9),
              .app = club,
              .description = QStringLiteral("9"),
              .operations = {DropColumn{referenceTo(writer), referenceToPart(born)},
                             AddColumn{{ObjectId::create(), {}, QStringLiteral("life")}, born, {}}}});
    QVERIFY(book.story(QStringLiteral("writer"), QStringLiteral("born"))
                .endsWith(QStringLiteral("drop column writer.birthday; add column life.birthday (text)")));
}

void ColumnStoryTest::sqlTellsWhatItStandsFor()
{
    Book book = authors();
    const Table writer = *book.schema().tableNamed(QStringLiteral("writer"));
    const Column born = *writer.columnNamed(QStringLiteral("born"));
    RawSql sql{.forwards = {{QString(), QStringLiteral("SELECT 1")}}};
    sql.effect = SchemaEffect({{RenameColumn{referenceTo(writer), referenceToPart(born), QStringLiteral("b"), {}}}});
    book.add({.id = idOf(7), .app = shop, .description = QStringLiteral("7"), .operations = {sql}});
    QVERIFY(book.story(QStringLiteral("writer"), QStringLiteral("born"))
                .endsWith(QStringLiteral("shop 7: rename column writer.born -> b")));
}

void ColumnStoryTest::aLongHistoryIsToldInShort()
{
    QList<Migration> migrations;
    const ObjectId wanted = ObjectId::create();
    for (int number = 0; number < 5000; ++number) {
        Migration migration{.id = QStringLiteral("2026-01-01T00:00:00:%1").arg(number, 6, 10, QLatin1Char('0')),
                            .app = shop};
        for (int i = 0; i < 20; ++i)
            migration.operations.append(AddColumn{{ObjectId::create(), {}, QStringLiteral("t")},
                                                  {.id = number % 1000 || i ? ObjectId::create() : wanted},
                                                  {}});
        migrations.append(migration);
    }
    QCOMPARE(storyOf({migrations}, ObjectId::create(), wanted).size(), 5);
}

QTEST_APPLESS_MAIN(ColumnStoryTest)
#include "tst_column_story.moc"
