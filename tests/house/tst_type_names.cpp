// SPDX-License-Identifier: MIT
#include "tests/support/house_rules.h"

#include <QRegularExpression>
#include <QtTest>

#include <map>

using namespace joinery::house;

namespace {

/** Names of the types that a header defines in the namespace of the project. */
QStringList definedTypes(const QString &header)
{
    // Definitions begin their line; what follows the name up to the brace may be bases on further lines.
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?:\\s*:[^;{]*)?\\s*\\{"),
        QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = definition.globalMatch(header); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

/**
 * No two headers define a type of one name: the linker would take the functions of one for those of the other, and say
 * nothing.
 */
class TypeNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void definitionsAreFound();
    void everyTypeHasANameOfItsOwn();
};

void TypeNamesTest::definitionsAreFound()
{
    const QString header = QStringLiteral("class Ahead;\n"
                                          "struct Plain\n{\n};\n"
                                          "class Derived : public Base,\n                public Other\n{\n"
                                          "    struct Inner\n    {\n    };\n};\n"
                                          "enum class Choice { One };\n");
    QCOMPARE(definedTypes(header), QStringList({"Plain", "Derived", "Choice"}));
}

void TypeNamesTest::everyTypeHasANameOfItsOwn()
{
    std::map<QString, QStringList> places;
    for (const SourceFile &file : projectSources(JOINERY_SOURCE_DIR)) {
        static const QRegularExpression ours(QStringLiteral("^(core|ui|app)/.*\\.h$"));
        if (!ours.match(file.path).hasMatch())
            continue;
        for (const QString &name : definedTypes(file.text))
            places[name].append(file.path);
    }
    QVERIFY(places.size() > 50);
    for (const auto &[name, files] : places)
        QVERIFY2(files.size() == 1,
                 qPrintable(QStringLiteral("%1 is defined in %2").arg(name, files.join(QStringLiteral(" and ")))));
}

QTEST_GUILESS_MAIN(TypeNamesTest)
#include "tst_type_names.moc"
