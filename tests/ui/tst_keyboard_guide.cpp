// SPDX-License-Identifier: MIT
#include "ui/shell/actions.h"

#include <QFile>
#include <QMetaEnum>
#include <QtTest>

using namespace joinery;

/** The guide's page of keys says what the window does; with JOINERY_WRITE_GUIDE=1 it is written anew. */
class KeyboardGuideTest : public QObject
{
    Q_OBJECT

private slots:
    void pageIsThatOfTheActions();
    void everyActionHasAName();
};

namespace {

const QString page = QStringLiteral(JOINERY_SOURCE_DIR "/docs/guide/keyboard.md");
const QString begin = QStringLiteral("<!-- actions: made by tst_keyboard_guide -->\n");
const QString end = QStringLiteral("<!-- end of actions -->\n");

QString cell(QString text)
{
    return text.replace(QLatin1Char('|'), QLatin1String("\\|"));
}

QString tableOf(const ActionSet &actions)
{
    QString text = QStringLiteral("| keys | action | what it does |\n| --- | --- | --- |\n");
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(QLatin1Char('`') + key.toString(QKeySequence::PortableText) + QLatin1Char('`'));
        if (keys.isEmpty())
            continue;
        QString name = action->text();
        name.remove(QChar(u'…'));
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(cell(keys.join(QStringLiteral(", "))), cell(name), cell(action->statusTip()));
    }
    return text;
}

} // namespace

void KeyboardGuideTest::pageIsThatOfTheActions()
{
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end);
    QVERIFY(from >= 0 && to > from);
    const QString written = text.mid(from + begin.size(), to - from - begin.size());
    const QString wanted = tableOf(ActionSet(Theme::light()));
    if (written != wanted && qEnvironmentVariableIntValue("JOINERY_WRITE_GUIDE") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((text.left(from) + begin + wanted + text.mid(to)).toUtf8());
        return;
    }
    QVERIFY2(written == wanted, "docs/guide/keyboard.md is not that of the actions: run this test once with "
                                "JOINERY_WRITE_GUIDE=1");
}

void KeyboardGuideTest::everyActionHasAName()
{
    const ActionSet actions(Theme::light());
    const QMetaEnum ids = QMetaEnum::fromType<ActionId>();
    QCOMPARE(ids.keyCount(), int(actions.all().size()));
    for (int i = 0; i < ids.keyCount(); ++i) {
        const auto id = ActionId(ids.value(i));
        QCOMPARE(ActionSet::name(id), QString::fromLatin1(ids.key(i)));
        QVERIFY(!actions.action(id).text().isEmpty() && !actions.action(id).statusTip().isEmpty());
        QCOMPARE(actions.action(id).shortcuts(), ActionSet::usualKeys(id));
    }
}

QTEST_MAIN(KeyboardGuideTest)
#include "tst_keyboard_guide.moc"
