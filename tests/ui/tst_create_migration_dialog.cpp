// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_review.h"
#include "ui/migrations/database_session.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QtTest>

using namespace joinery;

/** The dialog that turns ticked changes into a migration. */
class CreateMigrationDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void dialogWritesTheMigration();
    void createAnywayAsks();
    void dialogLaysOutWhateverThereIsToSay_data();
    void dialogLaysOutWhateverThereIsToSay();
};

void CreateMigrationDialogTest::dialogWritesTheMigration()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    f.project.become(schemaFromText("author(id pk, name text)"));
    QSignalSpy created(&panel, &ReviewPanel::migrationsCreated);
    bool seen = false;
    QTimer::singleShot(0, &panel, [&seen] {
        auto *dialog = qobject_cast<CreateMigrationDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        seen = true;
        auto *field = dialog->findChild<QLineEdit *>();
        QVERIFY(!field->text().isEmpty());
        field->clear();
        QPushButton *create = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>())
            create = button->isDefault() ? button : create;
        QVERIFY(create);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(field, "first tables");
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
    });
    panel.createMigration();
    QVERIFY(seen);
    QCOMPARE(created.size(), 1);
    const QString file = created.first().first().toStringList().value(0);
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(f.project.document->pendingCount(), 0);
    QCOMPARE(f.project.document->project().apps.first().migrations.first().description, "first tables");
}

void CreateMigrationDialogTest::createAnywayAsks()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, name text)");
    f.apply(before, {"INSERT INTO author VALUES (1, NULL)"});
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    QTRY_COMPARE(f.session.state(), DatabaseSession::State::Ready);
    f.project.become(edited(before).notNull("author.name"));
    const auto migrations = [&] { return f.project.document->project().apps.first().migrations.size(); };

    // Asked at once, without the pause; the answer comes while the dialog is open.
    bool enterDidNothing = false;
    withDialog(&panel, [&](CreateMigrationDialog &dialog) {
        QTRY_VERIFY(!visibleBanners(dialog).isEmpty());
        QVERIFY(visibleBanners(dialog).first().contains("cannot take this migration yet"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        enterDidNothing = dialog.isVisible();
    });
    panel.createMigration();
    QVERIFY(enterDidNothing);
    QCOMPARE(migrations(), 1);

    withDialog(&panel, [&](CreateMigrationDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "Create anyway")
                button->click();
        }
    });
    panel.createMigration();
    QCOMPARE(migrations(), 2);
}

void CreateMigrationDialogTest::dialogLaysOutWhateverThereIsToSay_data()
{
    QTest::addColumn<int>("apps");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("words");
    for (const int apps : {1, 2}) {
        for (const int changes : {1, 40}) {
            for (const int words : {0, 12, 1500})
                QTest::addRow("%d apps, %d changes, %d words", apps, changes, words) << apps << changes << words;
        }
    }
}

void CreateMigrationDialogTest::dialogLaysOutWhateverThereIsToSay()
{
    QFETCH(int, apps);
    QFETCH(int, changes);
    QFETCH(int, words);
    OpenReview f;
    QList<CreateMigrationDialog::Part> parts;
    for (int app = 0; app < apps; ++app) {
        CreateMigrationDialog::Part part{.app = QStringLiteral("shop%1").arg(app)};
        for (int change = 0; change < changes; ++change)
            part.changes.append(QStringLiteral("+ table_%1 (4 columns, 2 of them keys)").arg(change));
        part.words = {QStringLiteral("tables")};
        parts.append(part);
    }
    const QString sentence = QStringList(words, QStringLiteral("words")).join(QLatin1Char(' '));
    CreateMigrationDialog dialog(*f.project.document, parts, f.themes.theme());
    dialog.show();
    const auto check = [&] {
        QCoreApplication::processEvents();
        QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
        int bottom = 0;
        for (int i = 0; i < dialog.layout()->count(); ++i) {
            const QLayoutItem *item = dialog.layout()->itemAt(i);
            if (item->isEmpty())
                continue;
            QVERIFY2(item->geometry().top() >= bottom, qPrintable(QString::number(i)));
            QVERIFY(item->geometry().height() >= item->minimumSize().height());
            bottom = item->geometry().bottom();
        }
        QVERIFY(bottom < dialog.height());
        QVERIFY(dialog.findChild<QListWidget *>()->viewport()->height() >= std::min(3, changes + apps) * 26);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->hasHeightForWidth())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text().left(40)));
        }
    };
    check();
    if (words > 0)
        dialog.setRemarks(QStringLiteral("dev"), {sentence}, {sentence});
    check();
    keepForLooking(dialog.grab().toImage(), QStringLiteral("create_%1_%2_%3").arg(apps).arg(changes).arg(words));
    // The app is not in the project: what is said then comes below.
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith("Create"))
            button->click();
    }
    check();
    QVERIFY(!visibleBanners(dialog).isEmpty());
}

QTEST_MAIN(CreateMigrationDialogTest)
#include "tst_create_migration_dialog.moc"
