// SPDX-License-Identifier: MIT
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"
#include "core/serialisation/operation_json.h"
#include "core/serialisation/schema_json.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace joinery;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void everyTruncationIsRefused();
    void allMistakesOfAFileAreTold();
    void numbersThatAreTooLargeAreNoOthers();
    void mistakesThatAreNotKeptCount();
    void longTextsOfAFileAreNotRepeated_data();
    void longTextsOfAFileAreNotRepeated();
    void keysMayBeEmptyLists();
    void usualValuesOfNoColumnAreLeftOut();
    void numbersBeyondJsonAreTexts();
    void nestingIsLimited();
    void sizeIsLimitedBeforeReading();
    void whatIsNoFileIsNotRead();
    void linesAreCounted();
    void numbersAreWrittenShortAndReadBack();
    void textsKeepEveryCharacter();
    void compactValuesBreakWhereTheyDoNotFit();
};

namespace {

const QString file = QStringLiteral("t.json");

/** "place code" of the error that reading the text as a table gives. */
QString outcome(const QByteArray &text)
{
    const auto read = tableFromFile(text, file, QStringLiteral("app"));
    return read ? QStringLiteral("no error") : read.error().where + QLatin1Char(' ') + read.error().code;
}

QByteArray table(const QByteArray &members)
{
    return "{\"joinery\": 2, \"name\": \"t\",\n\"columns\": [{\"name\": \"a\", \"type\": \"text\"},\n"
           "{\"name\": \"b\", \"type\": \"text\"}],\n" +
           members + "}";
}

/** A table whose rows are numbered from there. */
QByteArray numbered(const QByteArray &start)
{
    return "{\"joinery\": 2, \"name\": \"t\", \"columns\": [{\"name\": \"a\", \"type\": \"integer\", "
           "\"auto_increment\": {\"start\": " +
           start + "}}]}";
}

} // namespace

void JsonReaderTest::hostileTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("empty", "", "t.json:1 file.syntax");
    row("white space", " \n\n ", "t.json:3 file.syntax");
    row("a second value", "{}\n{}", "t.json:2 file.syntax");
    row("a conflict", "{\n<<<<<<< ours\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> theirs\n}", "t.json:2 file.conflict");
    row("half a conflict", "{\n<<<<<<< ours\n  \"a\": 1\n=======\n}", "t.json:2 file.syntax");
    row("a comment", "// hello\n{}", "t.json:1 file.syntax");
    row("a trailing comma", "{\"joinery\": 2,\n}", "t.json:2 file.syntax");
    row("not a number", "{\"joinery\": NaN}", "t.json:1 file.syntax");
    row("too large a number", "{\n\"joinery\": 1e999\n}", "t.json:2 file.value");
    row("too many digits", "{\"joinery\":\n" + QByteArray(400, '1') + "}", "t.json:2 file.value");
    row("a single quote", "{'joinery': 1}", "t.json:1 file.syntax");
    row("a line feed in a text", "{\"joinery\": 2, \"name\": \"a\nb\"}", "t.json:1 file.syntax");
    row("zero byte", QByteArray("{\"joinery\": 2,\0}", 16), "t.json:1 file.syntax");
    row("not UTF-8", "{\"joinery\": 2, \"name\": \"\xff\"}", "t.json:1 file.syntax");
    row("over-long UTF-8", "{\"joinery\": 2, \"name\": \"\xc0\xaf\"}", "t.json:1 file.syntax");
    row("half a surrogate pair", "{\"joinery\": 2, \"name\": \"\\ud800\"}", "t.json:1 file.syntax");
    row("UTF-16", QByteArray("{\0\"\0", 4), "t.json:1 file.syntax");
    row("not an object", "[]", "t.json:1 file.type");
    row("null", "null", "t.json:1 file.type");
    row("no version", "{\"name\": \"t\", \"columns\": []}", "t.json:1 file.missing_member");
    row("a newer version", "{\"joinery\": 3}", "t.json:1 (/joinery) file.newer");
    row("a far newer version", "{\"joinery\": 1e300}", "t.json:1 (/joinery) file.newer");
    row("between versions", "{\"joinery\": 2.5}", "t.json:1 (/joinery) file.value");
    row("half a version", "{\"joinery\": 0.5, \"name\": \"t\"}", "t.json:1 (/joinery) file.value");
    row("version as text", "{\"joinery\": \"1\", \"name\": \"t\"}", "t.json:1 (/joinery) file.type");
    row("a member twice", "{\"joinery\": 2,\n\"name\": \"t\",\n\"name\": \"u\"}", "t.json:3 file.duplicate_key");
    row("no name", "{\"joinery\": 2}", "t.json:1 file.missing_member");
    row("unknown member", table("\"colour\": 1"), "t.json:4 (/colour) file.unknown_member");
    row("odd pointer", table("\"a/b~c\": 1"), "t.json:4 (/a~1b~0c) file.unknown_member");
    row("columns of the wrong type", "{\"joinery\": 2, \"name\": \"t\", \"columns\": {}}",
        "t.json:1 (/columns) file.type");
    row("a column of the wrong type", "{\"joinery\": 2, \"name\": \"t\", \"columns\": [5]}",
        "t.json:1 (/columns/0) file.type");
    row("a type that is no text", "{\"joinery\": 2, \"name\": \"t\",\n\"columns\": [{\"name\": \"a\", \"type\": 5}]}",
        "t.json:2 (/columns/0/type) file.type");
    row("an id that is none", table("\"id\": \"ilou\""), "t.json:4 (/id) file.value");
    row("an id of another type", table("\"id\": 12"), "t.json:4 (/id) file.type");
    row("an id twice",
        "{\"joinery\": 2, \"name\": \"t\", \"columns\": [{\"id\": \"00000000000a\", \"name\": \"a\", \"type\": \"\"},\n"
        "{\"id\": \"00000000000a\", \"name\": \"b\", \"type\": \"\"}]}",
        "t.json:2 (/columns/1) file.duplicate_id");
    row("an unknown action",
        table("\"foreign_keys\": [{\"columns\": [\"a\"], \"references\": \"t\",\n\"on_delete\": \"explode\"}]"),
        "t.json:5 (/foreign_keys/0/on_delete) file.value");
    row("a column that is not there", table("\"unique\": [{\"columns\": [\"a\",\n\"z\"]}]"),
        "t.json:5 (/unique/0/columns/1) file.reference");
    row("a check without text", table("\"checks\": [{\"name\": \"c\"}]"), "t.json:4 (/checks/0) file.missing_member");
    row("a computed column without text",
        "{\"joinery\": 2, \"name\": \"t\", \"columns\": [\n{\"name\": \"a\", \"type\": \"\", \"generated\": {}}]}",
        "t.json:2 (/columns/0/generated) file.missing_member");
    row("a primary key without columns", table("\"primary_key\": {}"), "t.json:4 (/primary_key) file.missing_member");
    row("a foreign key without columns", table("\"foreign_keys\": [{\"references\": \"t\"}]"),
        "t.json:4 (/foreign_keys/0) file.missing_member");
    row("a unique constraint without columns", table("\"unique\": [{\"name\": \"u\"}]"),
        "t.json:4 (/unique/0) file.missing_member");
    row("an index without columns", table("\"indexes\": [{\"name\": \"i\"}]"),
        "t.json:4 (/indexes/0) file.missing_member");
    row("more collations than columns",
        table("\"primary_key\": {\"columns\": [\"a\"], \"collations\": [\"NOCASE\",\n\"C\"]}"),
        "t.json:5 (/primary_key/collations/1) file.value");
    row("more directions than columns", table("\"unique\": [{\"columns\": [\"a\"], \"descending\": [false,\ntrue]}]"),
        "t.json:5 (/unique/0/descending/1) file.value");
    row("more lengths than columns", table("\"primary_key\": {\"columns\": [\"a\"],\n\"prefix_lengths\": [0, 0, 3]}"),
        "t.json:5 (/primary_key/prefix_lengths/2) file.value");
    row("another kind than a length", table("\"primary_key\": {\"columns\": [\"a\"],\n\"prefix_lengths\": [0, false]}"),
        "t.json:5 (/primary_key/prefix_lengths/1) file.value");
    row("more collations than parts",
        table("\"exclusions\": [{\"parts\": [{\"column\": \"a\", \"comparison\": \"=\"}],\n\"collations\": [\"\", "
              "\"C\"]}]"),
        "t.json:5 (/exclusions/0/collations/1) file.value");
    row("an exclusion without parts", table("\"exclusions\": [{\"name\": \"e\"}]"),
        "t.json:4 (/exclusions/0) file.missing_member");
    row("a start beyond all numbers", numbered("9223372036854775808"),
        "t.json:1 (/columns/0/auto_increment/start) file.value");
    row("a start below all numbers", numbered("-100000000000000000000000"),
        "t.json:1 (/columns/0/auto_increment/start) file.value");
    row("a start with a fraction", numbered("1.5"), "t.json:1 (/columns/0/auto_increment/start) file.type");
    row("lines that are none", table("\"comment\": [\"a\", 5]"), "t.json:4 (/comment/1) file.type");
}

void JsonReaderTest::hostileTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(outcome(text), expected);
}

void JsonReaderTest::everyTruncationIsRefused()
{
    const QByteArray whole = table("\"comment\": \"größe\", \"unique\": [{\"columns\": [\"a\"]}]");
    QCOMPARE(outcome(whole), QStringLiteral("no error"));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(outcome(whole.left(length)).endsWith(QStringLiteral("file.syntax")),
                 qPrintable(QString::number(length)));
}

void JsonReaderTest::allMistakesOfAFileAreTold()
{
    const auto read =
        tableFromFile("{\"joinery\": 2, \"nam\": \"t\",\n \"colums\": [],\n \"options\": {\"strict\": 1}}", file, {});
    QVERIFY(!read);
    QCOMPARE(read.error().text(), QStringLiteral("t.json:1: The member \"name\" is missing. ("
                                                 "t.json:3 (/options/strict): Expected true or false, found a number.\n"
                                                 "t.json:1 (/nam): The member \"nam\" is not known here; did you mean "
                                                 "\"name\"?\n"
                                                 "t.json:2 (/colums): The member \"colums\" is not known here; did you "
                                                 "mean \"columns\"?)"));
    // A file that is nothing of the kind does not fill the screen.
    QByteArray noise = "{\"joinery\": 2";
    for (int i = 0; i < 1000; ++i)
        noise += ", \"k" + QByteArray::number(i) + "\": 1";
    const auto many = tableFromFile(noise + "}", file, {});
    QCOMPARE(many.error().detail.count(QLatin1Char('\n')), 18);
}

void JsonReaderTest::numbersThatAreTooLargeAreNoOthers()
{
    const auto errorOf = [](const QByteArray &members) {
        const auto read = tableFromFile(
            R"({"joinery": 2, "name": "t", "columns": [{"name": "a", "type": "text"}],)" + members + "}", file, {});
        return read ? QString() : read.error().text();
    };
    QCOMPARE(errorOf(R"("indexes": [{"columns": [{"column": "a", "prefix_length": 2147483647}]}])"), QString());
    QCOMPARE(errorOf(R"("indexes": [{"columns": [{"column": "a", "prefix_length": 4294967301}]}])"),
             QStringLiteral("t.json:1 (/indexes/0/columns/0/prefix_length): 4294967301 is out of range: a whole number "
                            "here is from -2147483648 to 2147483647."));
    QCOMPARE(errorOf(R"("unique": [{"columns": ["a"], "prefix_lengths": [4294967301]}])"),
             QStringLiteral("t.json:1 (/unique/0/prefix_lengths/0): 4294967301 is out of range: a whole number here is "
                            "from -2147483648 to 2147483647."));
}

/** A file full of mistakes is told by the first of them, and what is read after those is no less wrong. */
void JsonReaderTest::mistakesThatAreNotKeptCount()
{
    const JsonValue value;
    JsonReader reader(value, file);
    qsizetype kept = 0;
    for (int mistakes = 1; mistakes <= 100; ++mistakes) {
        reader.fail(QStringLiteral("file.value"), QStringLiteral("wrong"));
        QCOMPARE(reader.mistakes(), mistakes);
        kept = std::max(kept, reader.errors().size());
    }
    QVERIFY(kept < 100);

    QByteArray operations;
    for (int i = 0; i < 40; ++i)
        operations += "{\"operation\": \"add_table\", \"table\": {\"name\": 1}},";
    const auto read =
        operationsFromFile("{\"joinery\": 2, \"operations\": [" + operations.chopped(1) + "]}", file, "seed");
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("file.type"));
}

void JsonReaderTest::longTextsOfAFileAreNotRepeated_data()
{
    const QByteArray longWord(100'000, 'x');
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number") << "{\"joinery\": " + QByteArray(100'000, '1') + "}";
    QTest::newRow("text that does not end") << "{\"joinery\": \"" + longWord;
    QTest::newRow("member") << table('"' + longWord + "\": 1");
    QTest::newRow("member twice") << table('"' + longWord + "\": 1, \"" + longWord + "\": 1");
    QTest::newRow("id") << table("\"id\": \"" + longWord + '"');
    QTest::newRow("column") << table("\"primary_key\": {\"columns\": [\"" + longWord + "\"]}");
    QTest::newRow("start") << numbered(QByteArray(200, '1'));
}

void JsonReaderTest::longTextsOfAFileAreNotRepeated()
{
    QFETCH(QByteArray, text);
    const auto read = tableFromFile(text, file, QStringLiteral("app"));
    QVERIFY(!read);
    QVERIFY2(read.error().text().size() < 1000, qPrintable(read.error().text()));
    QVERIFY(read.error().where.startsWith(QStringLiteral("t.json:")));
}

/** An edit may leave a key without columns for a while; its file says so and reads. */
void JsonReaderTest::keysMayBeEmptyLists()
{
    Table table{.id = ObjectId::derived(u"t"), .name = "t", .primaryKey = PrimaryKey()};
    table.foreignKeys.insert({.id = ObjectId::derived(u"f"), .unresolvedTable = "u"});
    table.uniqueConstraints.insert({.id = ObjectId::derived(u"u")});
    table.exclusions.insert({.id = ObjectId::derived(u"e")});
    table.indexes.insert({.id = ObjectId::derived(u"i"), .name = "i"});
    const QByteArray written = tableToFile(table);
    QCOMPARE(written.count("\"columns\": []"), 5);
    QCOMPARE(written.count("\"parts\": []"), 1);
    const auto read = tableFromFile(written, file, QStringLiteral("app"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->table, table);
}

void JsonReaderTest::usualValuesOfNoColumnAreLeftOut()
{
    const auto read = tableFromFile(table("\"primary_key\": {\"columns\": [\"a\"], \"prefix_lengths\": [7, 0, 0], "
                                          "\"collations\": [\"C\", \"\"], \"descending\": [true, false]}"),
                                    QStringLiteral("t.json"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const KeyDetails expected{.prefixLengths = {7}, .collations = {QStringLiteral("C")}, .descending = {true}};
    QVERIFY(*read->table.primaryKey->details == expected);
}

void JsonReaderTest::numbersBeyondJsonAreTexts()
{
    const auto row = [](const QByteArray &value) {
        return operationsFromFile("{\"joinery\": 2, \"operations\": [{\"operation\": \"insert_rows\", \"table\": "
                                  "\"t\", \"columns\": [\"a\"], \"rows\": [[" +
                                      value + "]]}]}",
                                  file, "seed");
    };
    const QByteArray digits(400, '7');
    for (const QByteArray &number : {QByteArray("1e400"), digits}) {
        QCOMPARE(row(number).error().code, QStringLiteral("file.value"));
        const auto read = row("{\"number\": \"" + number + "\"}");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        const auto again = operationsFromFile(operationsToFile(*read, Schema()), file, "seed");
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
        QCOMPARE(*again, *read);
    }
}

void JsonReaderTest::nestingIsLimited()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(maximumNesting), file).has_value());
    QCOMPARE(parseJson(nested(maximumNesting + 1), file).error().code, QStringLiteral("file.depth"));
    QCOMPARE(parseJson(QByteArray(10'000'000, '['), file).error().code, QStringLiteral("file.depth"));
    QCOMPARE(parseJson(QByteArray("{\"a\":").repeated(100'000), file).error().code, QStringLiteral("file.depth"));
}

void JsonReaderTest::sizeIsLimitedBeforeReading()
{
    QTemporaryFile large;
    QVERIFY(large.open());
    QVERIFY(large.resize(100 * 1024 * 1024));
    const auto refused = readFileBytes(large.fileName(), QStringLiteral("large.json"));
    QCOMPARE(refused.error().code, QStringLiteral("file.size"));
    QCOMPARE(refused.error().where, QStringLiteral("large.json"));
    QCOMPARE(parseJson(QByteArray(maximumFileSize + 1, ' '), file).error().code, QStringLiteral("file.size"));
    QVERIFY(large.resize(10));
    QCOMPARE(readFileBytes(large.fileName()).value().size(), 10);
}

void JsonReaderTest::whatIsNoFileIsNotRead()
{
    QTemporaryDir folder;
    QCOMPARE(readFileBytes(folder.path()).error().code, QStringLiteral("file.unreadable"));
    QCOMPARE(readFileBytes(folder.filePath(QStringLiteral("none"))).error().code, QStringLiteral("file.missing"));
#ifdef Q_OS_UNIX
    QCOMPARE(readFileBytes(QStringLiteral("/dev/zero")).error().code, QStringLiteral("file.unreadable"));
    // Opening it would wait for ever for someone to write.
    const QString pipe = folder.filePath(QStringLiteral("pipe.json"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QCOMPARE(readFileBytes(pipe).error().code, QStringLiteral("file.unreadable"));
#endif
}

void JsonReaderTest::linesAreCounted()
{
    const auto root = parseJson("{\n\"a\": 1\n,\n\"b\":\n2,\"c\": [\ntrue,\nnull\n,-3.5\n,\"\\n\"\n,{}]\n}", file);
    QVERIFY(root.has_value());
    QCOMPARE(root->line, 1);
    QCOMPARE(root->member(u"a")->line, 2);
    QCOMPARE(root->member(u"b")->line, 5);
    const JsonValue *list = root->member(u"c");
    QCOMPARE(list->line, 5);
    QList<int> lines;
    for (const JsonValue &item : list->items)
        lines.append(item.line);
    QCOMPARE(lines, QList<int>({6, 7, 8, 9, 10}));
}

void JsonReaderTest::numbersAreWrittenShortAndReadBack()
{
    QCOMPARE(JsonNode::number(40.0).toFile(), QByteArray("40\n"));
    QCOMPARE(JsonNode::number(-0.0).toFile(), QByteArray("0\n"));
    QCOMPARE(JsonNode::number(qQNaN()).toFile(), QByteArray("0\n"));
    QCOMPARE(JsonNode::number(qInf()).toFile(), QByteArray("0\n"));
    for (const double value : {0.1, 24.5, -1e300, 5e-324, 1.0 / 3, 123456789.125}) {
        const auto read = parseJson(JsonNode::number(value).toFile(), file);
        QVERIFY(read.has_value());
        QCOMPARE(read->number, value);
    }
}

void JsonReaderTest::textsKeepEveryCharacter()
{
    QString text;
    for (char16_t code = 0; code < 0x300; ++code)
        text += QChar(code);
    text += QStringLiteral("\u2028\ufeff😀\"\\/");
    const QByteArray written = JsonNode::text(text).toFile();
    const auto read = parseJson(written, file);
    QVERIFY(read.has_value());
    QCOMPARE(read->text, text);
    QVERIFY(written.contains("\\u0000"));
    QVERIFY(written.contains("😀"));
    QCOMPARE(JsonNode::text(QStringLiteral("a/\t\n\"b\"")).toFile(), QByteArray("\"a/\\t\\n\\\"b\\\"\"\n"));
}

void JsonReaderTest::compactValuesBreakWhereTheyDoNotFit()
{
    JsonNode inner = JsonNode::object(JsonNode::Layout::Compact);
    inner.add(QStringLiteral("a"), JsonNode::texts({QStringLiteral("x"), QStringLiteral("y")}));
    JsonNode outer = JsonNode::object();
    outer.add(QStringLiteral("short"), inner).add(QStringLiteral("none"), JsonNode::list());
    inner.add(QStringLiteral("b"), JsonNode::text(QString(100, QLatin1Char('z'))));
    outer.add(QStringLiteral("long"), inner);
    outer.add(QStringLiteral("sql"), JsonNode::lines(QStringLiteral("a\n\nb")));
    QCOMPARE(outer.toFile(), "{\n"
                             "  \"short\": { \"a\": [\"x\", \"y\"] },\n"
                             "  \"none\": [],\n"
                             "  \"long\": {\n"
                             "    \"a\": [\"x\", \"y\"],\n"
                             "    \"b\": \"" +
                                 QByteArray(100, 'z') +
                                 "\"\n"
                                 "  },\n"
                                 "  \"sql\": [\n"
                                 "    \"a\",\n"
                                 "    \"\",\n"
                                 "    \"b\"\n"
                                 "  ]\n"
                                 "}\n");
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_json_reader.moc"
