// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_catalogue_text.h"

#include <QTest>

using namespace joinery;

/** What MySQL's catalogue says in its own way. */
class MysqlCatalogueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void expressionsAreAsTheyWereWritten_data();
    void expressionsAreAsTheyWereWritten();
    void defaultsAreWhatRowsGet_data();
    void defaultsAreWhatRowsGet();
};

void MysqlCatalogueTextTest::expressionsAreAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("catalogued");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *title, const char *catalogued, const char *written) {
        QTest::newRow(title) << QString::fromUtf8(catalogued) << QString::fromUtf8(written);
    };
    row("plain", "`a` + 1", "`a` + 1");
    row("in parentheses", "(`a` > 0)", "`a` > 0");
    row("in two pairs", "(`a` > 0) and (`b` > 0)", "(`a` > 0) and (`b` > 0)");
    row("a text", R"(concat(`a`,_utf8mb4\'x\'))", "concat(`a`,'x')");
    row("a quote in a text", R"((`a` <> _utf8mb3\'it\\\'s\'))", R"(`a` <> 'it\'s')");
    row("a backslash in a text", R"(_utf8mb4\'a\\\\b\')", R"('a\\b')");
    row("a line break in a text", R"(_utf8mb4\'a\\nb\')", R"('a\nb')");
    row("another character set", R"(_latin1\'x\')", "_latin1'x'");
    row("a column called so", "`_utf8` + 1", "`_utf8` + 1");
    row("nothing", "", "");
    row("a backslash at the end", "a\\", "a\\");
}

void MysqlCatalogueTextTest::expressionsAreAsTheyWereWritten()
{
    QFETCH(const QString, catalogued);
    QFETCH(const QString, written);
    QCOMPARE(expressionFromMysql(catalogued), written);
}

void MysqlCatalogueTextTest::defaultsAreWhatRowsGet_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("catalogued");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<DefaultValue>("value");
    const auto row = [](const char *type, const char *catalogued, bool isExpression, const DefaultValue &value) {
        QTest::addRow("%s: %s", type, catalogued)
            << QString::fromLatin1(type) << QString::fromLatin1(catalogued) << isExpression << value;
    };
    row("varchar(9)", "5", false, DefaultValue::literal(QStringLiteral("5")));
    row("integer", "5", false, DefaultValue::number(QStringLiteral("5")));
    row("tinyint(1)", "1", false, DefaultValue::boolean(true));
    row("binary(3)", "0x616263", false, DefaultValue::literal(QStringLiteral("abc")));
    row("binary(3)", "0x", false, DefaultValue::literal(QString()));
    row("varbinary(4)", "0x0102", false, DefaultValue::expression(QStringLiteral("0x0102")));
    row("bit(3)", "b'101'", false, DefaultValue::expression(QStringLiteral("b'101'")));
    row("char(36)", "uuid()", true, DefaultValue{DefaultValue::Kind::Uuid, {}});
    row("timestamp", "CURRENT_TIMESTAMP(3)", true,
        DefaultValue{DefaultValue::Kind::CurrentTimestamp, QStringLiteral("3")});
    row("varchar(30)", "CURRENT_TIMESTAMP", false, DefaultValue::literal(QStringLiteral("CURRENT_TIMESTAMP")));
}

void MysqlCatalogueTextTest::defaultsAreWhatRowsGet()
{
    QFETCH(const QString, type);
    QFETCH(const QString, catalogued);
    QFETCH(const bool, isExpression);
    QFETCH(const DefaultValue, value);
    QCOMPARE(defaultFromMysql(catalogued, isExpression, typeFromCatalogue(type)), value);
}

QTEST_GUILESS_MAIN(MysqlCatalogueTextTest)
#include "tst_mysql_catalogue_text.moc"
