// SPDX-License-Identifier: MIT
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/enum_page.h"
#include "ui/editor/enum_value_row.h"
#include "ui/editor/type_completer.h"

#include <QCompleter>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

namespace {

const ObjectId mood = ObjectId::derived(u"mood");

/** An author whose mood is an enum of three values. */
Schema withMood()
{
    Schema schema = schemaFromText("author(id integer pk not null, name text, mood text)");
    EnumType enumType{.id = mood, .name = "mood", .values = {}};
    for (const char *value : {"sad", "calm", "happy"})
        enumType.values.append({ObjectId::derived(QString(value)), value});
    schema.enums.insert(enumType);
    schema.tables.edit(tableId("author"))->columns.last().type = DataType{.native = "mood"};
    return schema;
}

} // namespace

class EnumPageTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void isShownForASelectedEnum();
    void valuesAreAdded();
    void valuesAreRenamed();
    void valuesAreMoved();
    void valuesAreRemoved();
    void nameAndCommentAreEdited();
    void droppingFreesTheColumns();
    void everythingHasAName();
    void typesOfTheProjectAreOffered();

private:
    [[nodiscard]] const EnumType &enumType() const { return *m_document->enumType(mood); }
    [[nodiscard]] QStringList values() const { return enumType().texts(); }
    [[nodiscard]] EnumPage *page() const { return m_inspector->findChild<EnumPage *>(); }
    [[nodiscard]] QList<EnumValueRow *> rows() const;
    [[nodiscard]] QToolButton *button(int row, const char *tip) const;
};

void EnumPageTest::init()
{
    open(withMood());
    m_selection->select({mood});
}

QList<EnumValueRow *> EnumPageTest::rows() const
{
    QList<EnumValueRow *> found;
    for (auto *row : page()->findChildren<EnumValueRow *>()) {
        if (row->isVisible())
            found.append(row);
    }
    std::sort(found.begin(), found.end(), [](const EnumValueRow *a, const EnumValueRow *b) { return a->y() < b->y(); });
    return found;
}

QToolButton *EnumPageTest::button(int row, const char *tip) const
{
    for (auto *each : rows().at(row)->findChildren<QToolButton *>()) {
        if (each->toolTip() == QLatin1String(tip))
            return each;
    }
    qFatal("no button %s", tip);
}

void EnumPageTest::isShownForASelectedEnum()
{
    QVERIFY(page()->isVisible());
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows().first()->edit().text(), QString("sad"));
    QVERIFY(!button(0, "Move up")->isEnabled());
    QVERIFY(button(0, "Move down")->isEnabled());
    QVERIFY(!button(2, "Move down")->isEnabled());
    bool told = false;
    for (const auto *label : page()->findChildren<QLabel *>())
        told = told || label->text() == "Enum, the type of author.mood";
    QVERIFY(told);
    m_selection->select({tableId("author")});
    QVERIFY(!page()->isVisible());
}

void EnumPageTest::valuesAreAdded()
{
    auto *add = page()->findChild<AddField *>();
    enter(&add->edit(), "furious");
    QCOMPARE(values(), (QStringList{"sad", "calm", "happy", "furious"}));
    QCOMPARE(steps(), 1);
    QCOMPARE(add->edit().text(), QString());
    QTRY_COMPARE(rows().size(), 4);
    QCOMPARE(changes(), QString("add value \"furious\" to enum mood"));
    enter(&add->edit(), "calm");
    QCOMPARE(steps(), 1);
    QVERIFY(!add->note().isEmpty());
    QCOMPARE(add->edit().text(), QString("calm"));
}

void EnumPageTest::valuesAreRenamed()
{
    enter(&rows().at(1)->edit(), "relaxed");
    QCOMPARE(values(), (QStringList{"sad", "relaxed", "happy"}));
    QCOMPARE(enumType().values.at(1).id, ObjectId::derived(u"calm"));
    QVERIFY2(changes().startsWith("rename value"), qPrintable(changes()));

    // What cannot be stays, with the reason, until it is taken back.
    QLineEdit &edit = rows().at(1)->edit();
    enter(&edit, "sad");
    QCOMPARE(steps(), 1);
    QCOMPARE(edit.text(), QString("sad"));
    QVERIFY2(edit.accessibleDescription().contains("sad already"), qPrintable(edit.accessibleDescription()));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QString("relaxed"));
    edit.clear();
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.accessibleDescription().contains("needs a text"));
    QCOMPARE(steps(), 1);
}

void EnumPageTest::valuesAreMoved()
{
    QTest::mouseClick(button(0, "Move down"), Qt::LeftButton);
    QCOMPARE(values(), (QStringList{"calm", "sad", "happy"}));
    QCOMPARE(rows().first()->edit().text(), QString("calm"));
    // With the keys, the value keeps the focus.
    rows().at(1)->edit().setFocus();
    QTest::keyClick(&rows().at(1)->edit(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(values(), (QStringList{"calm", "happy", "sad"}));
    QVERIFY(rows().at(2)->edit().hasFocus());
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(values(), (QStringList{"sad", "calm", "happy"}));
}

void EnumPageTest::valuesAreRemoved()
{
    QTest::mouseClick(button(1, "Remove"), Qt::LeftButton);
    QCOMPARE(values(), (QStringList{"sad", "happy"}));
    QCOMPARE(rows().size(), 2);
    QVERIFY2(changes().startsWith("drop value"), qPrintable(changes()));
}

void EnumPageTest::nameAndCommentAreEdited()
{
    auto *name = page()->findChild<QLineEdit *>("enumName");
    enter(name, "feeling");
    QCOMPARE(enumType().name, QString("feeling"));
    QCOMPARE(steps(), 1);
    // Columns of that type follow.
    QCOMPARE(m_document->table(tableId("author"))->columnNamed(u"mood")->type.text(), QString("feeling"));
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(enumType().name, QString("feeling"));
}

void EnumPageTest::droppingFreesTheColumns()
{
    QTest::mouseClick(page()->findChild<QPushButton *>("dropEnum"), Qt::LeftButton);
    QVERIFY(m_document->model("shop").enums.isEmpty());
    QCOMPARE(m_document->table(tableId("author"))->columnNamed(u"mood")->type.text(), QString("text"));
    QCOMPARE(steps(), 1);
    // It is still there to look at, and to bring back.
    QVERIFY(page()->isVisible());
    QVERIFY(!page()->findChild<AddField *>()->isEnabled());
    QPushButton *restore = nullptr;
    for (auto *each : page()->findChildren<QPushButton *>())
        restore = each->text() == "Restore" ? each : restore;
    QVERIFY(restore);
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(values(), (QStringList{"sad", "calm", "happy"}));
}

void EnumPageTest::everythingHasAName()
{
    for (const auto *edit : page()->findChildren<QLineEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->text()));
    for (const EnumValueRow *row : rows()) {
        for (const auto *each : row->findChildren<QToolButton *>())
            QVERIFY(!each->accessibleName().isEmpty());
    }
}

void EnumPageTest::typesOfTheProjectAreOffered()
{
    Schema schema = withMood();
    schema.enums.insert(
        EnumType{.id = ObjectId::derived(u"odd"), .nameSpace = "crm", .name = "Odd name", .values = {}});
    schema.objects.insert(DefinitionObject{.id = ObjectId::derived(u"domain"),
                                           .kind = DefinitionObject::Kind::Domain,
                                           .name = "email",
                                           .definition = "AS text"});
    QCOMPARE(ownTypeNames(schema), (QStringList{"crm.\"Odd name\"", "mood", "email"}));
    TypeCompleter completer(ownTypeNames(schema));
    completer.setCompletionPrefix("mo");
    QCOMPARE(completer.completionCount(), 1);
    QCOMPARE(completer.currentCompletion(), QString("mood"));
    completer.setCompletionPrefix("str");
    QCOMPARE(completer.completionCount(), 1);

    m_selection->select({tableId("author")}, columnId("author.mood"));
    QLineEdit *type = nullptr;
    for (auto *edit : m_inspector->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == "Type")
            type = edit;
    }
    QVERIFY(type);
    type->setFocus();
    QVERIFY(type->completer());
    type->completer()->setCompletionPrefix("mo");
    QCOMPARE(type->completer()->currentCompletion(), QString("mood"));
}

QTEST_MAIN(EnumPageTest)
#include "tst_enum_page.moc"
