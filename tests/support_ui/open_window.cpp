// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"

#include "ui/diagram/drop_question.h"
#include "ui/shell/sample_project.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

namespace joinery {

void OpenWindow::prepare()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString source = QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop");
    const Result<void> prepared = prepareSample(source, m_samples.filePath(QStringLiteral("bookshop")));
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
}

void OpenWindow::open()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_answered.clear();
}

void OpenWindow::close()
{
    m_window.reset();
    m_themes.reset();
    m_settings.reset();
}

void OpenWindow::openSample()
{
    const QString folder = m_dir->filePath(QStringLiteral("bookshop"));
    QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                               {QStringLiteral("-r"), m_samples.filePath(QStringLiteral("bookshop")), folder}),
             0);
    QVERIFY(m_window->openProject(folder));
    DropAsking::of(document()).setOn(false);
    waitForStatus();
}

void OpenWindow::waitForStatus()
{
    QTRY_COMPARE_WITH_TIMEOUT(workspace().session().state(), DatabaseSession::State::Ready, 10000);
}

ObjectId OpenWindow::table(const QString &name) const
{
    const Schema model = document().unitedModel();
    const Table *found = model.tableNamed(name);
    return found ? found->id : ObjectId();
}

bool OpenWindow::focusIsIn(const QWidget &pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &pane || pane.isAncestorOf(focus));
}

void OpenWindow::answerWith(const QString &buttonText)
{
    auto *timer = new QTimer(m_window.get());
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, timer, buttonText] {
        const QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() != buttonText || !button->isEnabled())
                continue;
            timer->stop();
            timer->deleteLater();
            m_answered.append(buttonText);
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    });
    timer->start(20);
}

void OpenWindow::click(const QString &objectName)
{
    auto *button = m_window->findChild<QPushButton *>(objectName);
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace joinery
