// SPDX-License-Identifier: MIT
#include "core/exporting/export_format.h"
#include "tests/support/export_shape.h"
#include "tests/support/generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

using namespace joinery;
using generate::once;
using generate::oneOf;

namespace {

/** Texts that would end, begin or mean something in one of the formats. */
QString oddText()
{
    static const QStringList pieces{QStringLiteral("\""),
                                    QStringLiteral("'"),
                                    QStringLiteral("'''"),
                                    QStringLiteral("`"),
                                    QStringLiteral("```\n"),
                                    QStringLiteral("\\"),
                                    QStringLiteral("\\\""),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\r\n"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("|"),
                                    QStringLiteral("{"),
                                    QStringLiteral("}"),
                                    QStringLiteral("["),
                                    QStringLiteral("]"),
                                    QStringLiteral("<"),
                                    QStringLiteral("-->"),
                                    QStringLiteral("</script>"),
                                    QStringLiteral("]]>"),
                                    QStringLiteral("&amp;"),
                                    QStringLiteral("%%{init}%%"),
                                    QStringLiteral("%1"),
                                    QStringLiteral("%2"),
                                    QStringLiteral("#34;"),
                                    QStringLiteral("@enduml"),
                                    QStringLiteral("end note"),
                                    QStringLiteral("!include x"),
                                    QStringLiteral("direction TB"),
                                    QStringLiteral("PK"),
                                    QStringLiteral("title"),
                                    QStringLiteral("//"),
                                    QStringLiteral("/*"),
                                    QStringLiteral("*"),
                                    QStringLiteral("__"),
                                    QStringLiteral("~~"),
                                    QStringLiteral("<<FK>>"),
                                    QStringLiteral("$x$"),
                                    QStringLiteral("1. "),
                                    QStringLiteral("# "),
                                    QStringLiteral(" "),
                                    QStringLiteral("a"),
                                    QStringLiteral("größe"),
                                    QStringLiteral("表"),
                                    QStringLiteral("👩‍🔬"),
                                    QString(QChar(0)),
                                    QString(QChar(0x1b)),
                                    QString(QChar(0xd800)),
                                    QString(QChar(0xffff)),
                                    QString(QChar(0x202e)),
                                    QString(QChar(0x2028)),
                                    QString(QChar(0xa0))};
    QString text;
    for (int i = generate::count(1, 5); i > 0; --i)
        text += oneOf(pieces);
    return text;
}

template <typename T>
IdMap<T> withOddNames(const IdMap<T> &map)
{
    IdMap<T> result;
    for (T value : map) {
        if (once(2))
            value.name = oddText();
        result.insert(value);
    }
    return result;
}

/** The schema with odd names, types, comments and expressions all over. */
Schema odd(const Schema &schema)
{
    Schema result;
    for (Table table : schema.tables) {
        if (once(2))
            table.name = oddText();
        if (once(4))
            table.nameSpace = oddText();
        if (once(2))
            table.comment = oddText();
        for (Column &column : table.columns) {
            if (once(2))
                column.name = oddText();
            if (once(2))
                column.comment = oddText();
            if (once(4))
                column.type = DataType::fromText(oddText());
            if (once(4))
                column.defaultValue = once(2) ? DefaultValue::expression(oddText()) : DefaultValue::literal(oddText());
        }
        table.foreignKeys = withOddNames(table.foreignKeys);
        table.uniqueConstraints = withOddNames(table.uniqueConstraints);
        table.checks = withOddNames(table.checks);
        table.indexes = withOddNames(table.indexes);
        result.tables.insert(table);
    }
    for (DefinitionObject object : withOddNames(schema.objects)) {
        object.definition += oddText();
        object.comment = oddText();
        result.objects.insert(object);
    }
    if (once(2)) {
        EnumType type{.id = generate::id(), .name = oddText(), .comment = oddText()};
        for (int i = generate::count(0, 4); i > 0; --i)
            type.values.append({generate::id(), oddText()});
        result.enums.insert(type);
    }
    return result;
}

} // namespace

/** No name, comment or expression breaks out of any format that is text, and nothing is told twice or left out. */
class ExportLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void nothingBreaksOut_data();
    void nothingBreaksOut();
};

void ExportLawsTest::nothingBreaksOut_data()
{
    QTest::addColumn<int>("format");
    for (const ExportFormat format : {ExportFormat::Mermaid, ExportFormat::Dbml, ExportFormat::PlantUml,
                                      ExportFormat::Markdown, ExportFormat::Html})
        QTest::newRow(qPrintable(exportFormatName(format))) << int(format);
}

void ExportLawsTest::nothingBreaksOut()
{
    QFETCH(const int, format);
    QVERIFY(rc::check([format] {
        ExportSubject subject{.title = oddText()};
        for (int i = generate::count(1, 3); i > 0; --i)
            subject.apps.append({oddText(), odd(*generate::schema())});
        const QString text = exportText(ExportFormat(format), subject);
        const QString fault = exportFault(ExportFormat(format), text, subject);
        if (!fault.isEmpty())
            RC_FAIL(fault.toStdString() + "\n" + text.toStdString());
    }));
}

QTEST_GUILESS_MAIN(ExportLawsTest)
#include "tst_export_laws.moc"
