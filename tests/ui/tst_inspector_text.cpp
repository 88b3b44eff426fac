// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/edits.h"
#include "tests/support/schema_text.h"
#include "ui/editor/part_text.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/type_completer.h"

#include <QAbstractItemModel>
#include <QtTest>

using namespace joinery;

namespace {

Schema shop()
{
    return edited(schemaFromText(
                      QStringLiteral("author(id integer pk, name text); "
                                     "book(id integer pk, author_id integer -> author.id, title text, price real); "
                                     "stock(book_id integer -> book.id, place text)")))
        .addColumn(QStringLiteral("author"), QStringLiteral("first name"));
}

const Table &table(const Schema &schema, const char *name)
{
    return *schema.tables.find(tableId(QString::fromLatin1(name)));
}

/** The column in words: "email varchar(255) not null unique default 'x'". */
QString inWords(const TypedColumn &typed)
{
    const Column &column = typed.column;
    QStringList words{column.name, column.type.text()};
    if (!column.nullable)
        words.append(QStringLiteral("not null"));
    if (typed.primaryKey)
        words.append(QStringLiteral("pk"));
    if (typed.unique)
        words.append(QStringLiteral("unique"));
    if (column.autoIncrement)
        words.append(QStringLiteral("auto"));
    if (column.defaultValue)
        words.append(QStringLiteral("default ") + column.defaultValue->userText());
    if (!column.collation.isEmpty())
        words.append(QStringLiteral("collate ") + column.collation);
    if (typed.target)
        words.append(QStringLiteral("-> ") +
                     targetText(*shop().tables.find(typed.target->table), {typed.target->column}));
    return words.join(QLatin1Char(' '));
}

Schema applied(const QList<Operation> &operations, Schema schema)
{
    const Result<void> done = apply(operations, schema);
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
    return schema;
}

} // namespace

class InspectorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreRead_data();
    void columnsAreRead();
    void wrongColumnsAreRefused_data();
    void wrongColumnsAreRefused();
    void columnListsAreRead();
    void foreignKeysAreRead_data();
    void foreignKeysAreRead();
    void indexesAreRead_data();
    void indexesAreRead();
    void partsAreReadAsTheyAreWritten_data();
    void partsAreReadAsTheyAreWritten();
    void exclusionsPartitionsAndTriggersAreRead();
    void anyTextIsReadOrRefused();
    void columnsAreMoved();
    void uniqueComesAndGoes();
    void targetsAreSet();
    void droppedColumnComesBackWithItsKeys();
    void droppedTableComesBackWithWhatPointedToIt();
    void changesOfAColumnAreTakenBack();
    void typesAreCompleted();
};

void InspectorTextTest::columnsAreRead_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) { QTest::newRow(text) << QString::fromLatin1(words); };
    row("email varchar(255)", "email varchar(255)");
    row("email", "email text");
    row("email string", "email varchar(255)");
    row("price Decimal(10, 2) not null", "price numeric(10,2) not null");
    row("id bigint pk auto", "id bigint not null pk auto");
    row("id integer primary key autoincrement", "id integer not null pk auto");
    row("name text nn uq", "name text not null unique");
    row("name text default 'it''s' not null", "name text not null default 'it''s'");
    row("count integer = 0 unique", "count integer unique default 0");
    row("at timestamp default current_timestamp", "at timestamp default current_timestamp");
    row("half real default (1 + 2) / 2", "half real default (1 + 2) / 2");
    row("name text default null", "name text default null");
    row("name text collate nocase", "name text collate nocase");
    row("\"two words\" text", "two words text");
    row("author_id -> author", "author_id integer -> author.id");
    row("author_id bigint not null -> author.id", "author_id bigint not null -> author.id");
    row("author_id references Author(id)", "author_id integer -> author.id");
    row("place point", "place point");
}

void InspectorTextTest::columnsAreRead()
{
    QFETCH(QString, words);
    const Result<TypedColumn> typed = typedColumn(QString::fromLatin1(QTest::currentDataTag()), shop());
    QVERIFY2(typed, typed ? "" : qPrintable(typed.error().text()));
    QCOMPARE(inWords(*typed), words);
    QVERIFY(!typed->column.id.isNull());
}

void InspectorTextTest::wrongColumnsAreRefused_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) { QTest::newRow(text) << QString::fromLatin1(code); };
    row("", "typed.name");
    row("12 text", "typed.name");
    row("a -> nowhere", "typed.table");
    row("a -> author.age", "typed.column");
    row("a -> ", "typed.name");
    row("a -> stock", "typed.key");
    row("a -> author(id", "typed.parenthesis");
    row("a text default", "typed.default");
    row("a text collate", "typed.name");
    row("a text not null sometimes", "typed.word");
}

void InspectorTextTest::wrongColumnsAreRefused()
{
    QFETCH(QString, code);
    const Result<TypedColumn> typed = typedColumn(QString::fromLatin1(QTest::currentDataTag()), shop());
    QVERIFY(!typed);
    QCOMPARE(typed.error().code, code);
    QVERIFY(!typed.error().message.isEmpty());
}

void InspectorTextTest::columnListsAreRead()
{
    const Schema schema = shop();
    const Table &author = table(schema, "author");
    const Result<QList<ObjectId>> columns = typedColumns(QStringLiteral("NAME ,\"first name\""), author);
    QVERIFY(columns);
    QCOMPARE(columnsText(*columns, author), QStringLiteral("name, \"first name\""));
    QCOMPARE(typedColumns(columnsText(*columns, author), author), columns);
    QCOMPARE(typedColumns(QStringLiteral("name, name"), author).error().code, QStringLiteral("typed.twice"));
    QCOMPARE(typedColumns(QStringLiteral("name age"), author).error().code, QStringLiteral("typed.word"));
    QCOMPARE(typedColumns(QString(), author).error().code, QStringLiteral("typed.name"));
}

void InspectorTextTest::foreignKeysAreRead_data()
{
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) { QTest::newRow(text) << QString::fromLatin1(result); };
    row("book_id -> book.id", "book.id");
    row("book_id references book", "book.id");
    row("place, book_id -> book.title, price", "book.title, price");
    row("place, stock.book_id -> book.title, Book.price", "book.title, price");
    row("place, book_id -> book(book.title, book.price)", "book.title, price");
    row("book_id -> book.id, stock.id", "typed.column");
    row("book_id", "typed.arrow");
    row("book_id, place -> book.id", "typed.count");
    row("book_id -> book.id now", "typed.word");
    row("isbn -> book.id", "typed.column");
}

void InspectorTextTest::foreignKeysAreRead()
{
    QFETCH(QString, result);
    const Schema schema = shop();
    const Result<ForeignKey> key =
        typedForeignKey(QString::fromLatin1(QTest::currentDataTag()), table(schema, "stock"), schema);
    QCOMPARE(key ? targetText(table(schema, "book"), key->referencedColumns) : key.error().code, result);
}

void InspectorTextTest::indexesAreRead_data()
{
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) { QTest::newRow(text) << QString::fromLatin1(result); };
    row("title", "title");
    row("unique Title, price desc", "unique title, price desc");
    row("lower(title) collate nocase desc, id asc", "lower(title) collate nocase desc, id");
    row("coalesce(title, '-') where price > 0 and title <> ''", "coalesce(title, '-') where price > 0 and title <> ''");
    row("isbn", "typed.column");
    row("title,", "typed.name");
    row("title desc sometimes", "typed.word");
    row("title collate", "typed.name");
}

void InspectorTextTest::indexesAreRead()
{
    QFETCH(QString, result);
    const Schema schema = shop();
    const Table &book = table(schema, "book");
    const Result<Index> index = typedIndex(QString::fromLatin1(QTest::currentDataTag()), book);
    QString words = index ? partsText(*index, book) : index.error().code;
    if (index && index->unique)
        words.prepend(QStringLiteral("unique "));
    if (index && !index->where.isEmpty())
        words += QStringLiteral(" where ") + index->where;
    QCOMPARE(words, result);
}

void InspectorTextTest::partsAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<IndexPart>("part");
    const ObjectId title = columnId(QStringLiteral("book.title"));
    QTest::newRow("column") << IndexPart{.column = title};
    QTest::newRow("length") << IndexPart{.column = title, .prefixLength = 20};
    QTest::newRow("class") << IndexPart{.column = title, .operatorClass = "text_pattern_ops"};
    QTest::newRow("class with parameters") << IndexPart{.column = title, .operatorClass = "gin_trgm_ops (siglen = 32)"};
    QTest::newRow("nulls") << IndexPart{.column = title, .nulls = NullsOrder::First};
    QTest::newRow("all") << IndexPart{.expression = "lower(title)",
                                      .collation = "NOCASE",
                                      .descending = true,
                                      .nulls = NullsOrder::Last,
                                      .operatorClass = "text_pattern_ops"};
}

void InspectorTextTest::partsAreReadAsTheyAreWritten()
{
    QFETCH(const IndexPart, part);
    const Schema schema = shop();
    const Table &book = table(schema, "book");
    const Result<IndexPart> read = typedIndexPart(partText(part, book), book);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY2(*read == part, qPrintable(partText(*read, book)));
}

void InspectorTextTest::exclusionsPartitionsAndTriggersAreRead()
{
    const Schema schema = shop();
    const Table &book = table(schema, "book");
    const auto exclusion =
        typedExclusion(QStringLiteral("using spgist title with =, price nulls last with && where price > 0"), book);
    QVERIFY(exclusion);
    QCOMPARE(exclusion->method, QStringLiteral("spgist"));
    QCOMPARE(partsText(*exclusion, book), QStringLiteral("title with =, price nulls last with &&"));
    QCOMPARE(exclusion->where, QStringLiteral("price > 0"));
    QCOMPARE(typedExclusion(QStringLiteral("title"), book).error().code, QStringLiteral("typed.comparison"));
    QCOMPARE(typedExclusion(QStringLiteral("nobody with ="), book).error().code, QStringLiteral("typed.column"));

    const auto partition = typedPartition(QStringLiteral("\"p 1\" values in (1, 2)"));
    QVERIFY(partition);
    QCOMPARE(partition->name, QStringLiteral("p 1"));
    QCOMPARE(partition->bound, QStringLiteral("values in (1, 2)"));
    QCOMPARE(typedPartition(QStringLiteral("p1")).error().code, QStringLiteral("typed.bound"));

    QCOMPARE(typedTrigger(QStringLiteral("stamp instead of delete"))->moment, QStringLiteral("INSTEAD OF DELETE"));
    QCOMPARE(typedTrigger(QStringLiteral("stamp"))->moment, QString());
    QCOMPARE(typedTrigger(QStringLiteral("stamp before")).error().code, QStringLiteral("typed.moment"));
    QCOMPARE(typedIndexPart(QStringLiteral("title nulls"), book).error().code, QStringLiteral("typed.nulls"));
}

void InspectorTextTest::anyTextIsReadOrRefused()
{
    const Schema schema = shop();
    const Table &book = table(schema, "book");
    const QStringList pieces{"title", "->",     "(",   ")",  "'",    "\"", ",",  "default", "=", "collate", "desc",
                             "where", "unique", "not", "12", "book", ".",  "--", "/*",      "→", "pk",      "ü"};
    quint32 state = 1;
    for (int i = 0; i < 4000; ++i) {
        QStringList words;
        for (int k = 0; k < i % 9; ++k) {
            state = state * 1664525U + 1013904223U;
            words.append(pieces.at(int((state >> 16) % quint32(pieces.size()))));
        }
        const QString text = words.join(QLatin1Char(' '));
        for (const bool refused : {!typedColumn(text, schema), !typedForeignKey(text, book, schema),
                                   !typedIndex(text, book), !typedColumns(text, book), !typedTarget(text, schema)})
            QVERIFY(refused || !text.isEmpty());
    }
}

void InspectorTextTest::columnsAreMoved()
{
    const Schema schema = shop();
    const Table &book = table(schema, "book");
    const auto order = [&](const QList<const char *> &moved, qsizetype position) {
        QList<ObjectId> ids;
        for (const char *name : moved)
            ids.append(book.columnNamed(QString::fromLatin1(name))->id);
        const Schema after = applied(reorderColumns(book, ids, position), schema);
        QStringList names;
        for (const Column &column : table(after, "book").columns)
            names.append(column.name);
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(order({"price"}, 0), QStringLiteral("price id author_id title"));
    QCOMPARE(order({"id"}, 4), QStringLiteral("author_id title price id"));
    QCOMPARE(order({"title", "id"}, 2), QStringLiteral("author_id id title price"));
    QVERIFY(reorderColumns(book, {book.columns.at(1).id}, 1).isEmpty());
    QVERIFY(reorderColumns(book, {book.columns.at(1).id}, 2).isEmpty());
}

void InspectorTextTest::uniqueComesAndGoes()
{
    Schema schema = shop();
    const ObjectId title = columnId(QStringLiteral("book.title"));
    schema = applied(setUniqueColumn(schema, table(schema, "book"), title, true), schema);
    QVERIFY(isUniqueColumn(table(schema, "book"), title));
    QVERIFY(setUniqueColumn(schema, table(schema, "book"), title, true).isEmpty());
    const Index index =
        named(Index{.unique = true, .parts = {IndexPart{.column = title}}}, schema, table(schema, "book"));
    schema = applied({AddIndex{referenceTo(table(schema, "book")), index}}, schema);
    schema = applied(setUniqueColumn(schema, table(schema, "book"), title, false), schema);
    QVERIFY(!isUniqueColumn(table(schema, "book"), title));
    QCOMPARE(schema, shop());
}

void InspectorTextTest::targetsAreSet()
{
    Schema schema = shop();
    const ObjectId authorId = columnId(QStringLiteral("book.author_id"));
    const ObjectId key = foreignKeyOf(table(schema, "book"), authorId)->id;
    const TypedTarget other{tableId(QStringLiteral("stock")), columnId(QStringLiteral("stock.book_id"))};
    schema = applied(setColumnTarget(schema, table(schema, "book"), authorId, other, schema), schema);
    QCOMPARE(foreignKeyOf(table(schema, "book"), authorId)->id, key);
    QCOMPARE(foreignKeyOf(table(schema, "book"), authorId)->referencedTable, other.table);
    QVERIFY(setColumnTarget(schema, table(schema, "book"), authorId, other, schema).isEmpty());
    schema = applied(setColumnTarget(schema, table(schema, "book"), authorId, std::nullopt, schema), schema);
    QVERIFY(!foreignKeyOf(table(schema, "book"), authorId));
    QVERIFY(setColumnTarget(schema, table(schema, "book"), authorId, std::nullopt, schema).isEmpty());
}

void InspectorTextTest::droppedColumnComesBackWithItsKeys()
{
    const Schema schema = shop();
    for (const char *name : {"author_id", "title", "id"}) {
        const ObjectId column = columnId(QStringLiteral("book.") + QLatin1String(name));
        const Schema dropped = applied(dropColumnEdit(schema, tableId(QStringLiteral("book")), column), schema);
        QVERIFY(!table(dropped, "book").column(column));
        const Schema back = applied(restoreColumn(table(dropped, "book"), table(schema, "book"), column), dropped);
        QCOMPARE(table(back, "book"), table(schema, "book"));
    }
}

void InspectorTextTest::droppedTableComesBackWithWhatPointedToIt()
{
    Schema schema = shop();
    schema.objects.insert({.id = ObjectId::create(),
                           .kind = DefinitionObject::Kind::Trigger,
                           .name = QStringLiteral("watch"),
                           .definition = QStringLiteral("AFTER INSERT ON book BEGIN SELECT 1; END")});
    const ObjectId book = tableId(QStringLiteral("book"));
    const Schema dropped = applied(dropTableEdit(schema, book), schema);
    QVERIFY(dropped.objects.isEmpty());
    QCOMPARE(applied(restoreTable(dropped, schema, book), dropped), schema);
    QVERIFY(restoreTable(schema, schema, book).isEmpty());
}

void InspectorTextTest::changesOfAColumnAreTakenBack()
{
    const Schema schema = shop();
    const ObjectId title = columnId(QStringLiteral("book.title"));
    Schema after = edited(schema).renameColumn(QStringLiteral("book.title"), QStringLiteral("name"));
    after = edited(after).notNull(QStringLiteral("book.name"));
    const QList<Operation> back = revertColumn(table(after, "book"), table(schema, "book"), title);
    QCOMPARE(applied(back, after), schema);
    QVERIFY(revertColumn(table(schema, "book"), table(schema, "book"), title).isEmpty());
}

void InspectorTextTest::typesAreCompleted()
{
    TypeCompleter completer{QStringList()};
    const auto first = [&completer](const char *typed) {
        completer.setCompletionPrefix(QString::fromLatin1(typed));
        return completer.currentCompletion();
    };
    QCOMPARE(first("varc"), QStringLiteral("varchar(255)"));
    QCOMPARE(first("STR"), QStringLiteral("varchar(255)"));
    QCOMPARE(first("boo"), QStringLiteral("boolean"));
    QCOMPARE(first("datet"), QStringLiteral("timestamp"));
    QCOMPARE(first("deci"), QStringLiteral("numeric"));
}

QTEST_MAIN(InspectorTextTest)
#include "tst_inspector_text.moc"
