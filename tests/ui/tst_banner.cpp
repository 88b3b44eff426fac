// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void errorsAreToldInSentences();
    void longNamesAreBroken();
    void theCrossHidesIt();
};

void BannerTest::errorsAreToldInSentences()
{
    Banner banner;
    banner.setError({QStringLiteral("database.constraint"), QStringLiteral("That is not allowed."),
                     QStringLiteral("CHECK failed: a < b"), QStringLiteral("shop.db")});
    QCOMPARE(banner.text(), QStringLiteral("shop.db: That is not allowed.<br><small>CHECK failed: a &lt; b</small>"));
    QVERIFY(!banner.text().contains(QStringLiteral("database.constraint")));
    QCOMPARE(banner.findChild<QLabel *>()->toolTip(), QStringLiteral("database.constraint"));
    banner.setText(QStringLiteral("All is well."));
    QVERIFY(banner.findChild<QLabel *>()->toolTip().isEmpty());
}

void BannerTest::longNamesAreBroken()
{
    const QString name = QStringLiteral("a_table_with_a_very_long_name_").repeated(5) + QString(80, u'x');
    Banner banner(QStringLiteral("The name <b>%1</b> is &lt;long&gt;.").arg(name));
    QVERIFY2(banner.minimumSizeHint().width() < 300, qPrintable(QString::number(banner.minimumSizeHint().width())));
    QVERIFY(banner.text().remove(QChar(0x200B)).contains(QStringLiteral("<b>%1</b> is &lt;long&gt;.").arg(name)));
}

void BannerTest::theCrossHidesIt()
{
    Banner banner(QStringLiteral("Something failed."));
    QVERIFY(!banner.findChild<QToolButton *>());
    banner.setClosable();
    banner.show();
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!banner.isVisible());
}

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
