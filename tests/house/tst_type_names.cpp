// SPDX-License-Identifier: MIT
#include "tests/support/house_rules.h"

#include <QRegularExpression>
#include <QtTest>

#include <map>

using namespace joinery::house;

namespace {

/** Names of the types that a header defines, each with the namespace it is in. */
QStringList definedTypes(const QString &header)
{
    // Definitions begin their line; what follows the name up to the brace may be bases on further lines.
    static const QRegularExpression definition(
        QStringLiteral("^(?:namespace ([\\w:]+)|(?:class|struct|enum class) (\\w+)(?: final)?(?:\\s*:[^;{]*)?)\\s*\\{"),
        QRegularExpression::MultilineOption);
    QStringList names;
    QString nameSpace;
    for (auto matches = definition.globalMatch(header); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(1))
            nameSpace = match.captured(1);
        else
            names.append(nameSpace + QStringLiteral("::") + match.captured(2));
    }
    return names;
}

} // namespace

/**
 * No two headers define a type of one name in one namespace: the linker would take the functions of one for those of
 * the other, and say nothing.
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
    const QString header = QStringLiteral("namespace joinery {\n"
                                          "class Ahead;\n"
                                          "struct Plain\n{\n};\n"
                                          "class Derived : public Base,\n                public Other\n{\n"
                                          "    struct Inner\n    {\n    };\n};\n"
                                          "enum class Choice { One };\n}\n"
                                          "namespace joinery::inside {\nstruct Plain {};\n}\n");
    QCOMPARE(definedTypes(header),
             QStringList({"joinery::Plain", "joinery::Derived", "joinery::Choice", "joinery::inside::Plain"}));
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
