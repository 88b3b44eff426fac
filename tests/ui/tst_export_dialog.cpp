// SPDX-License-Identifier: MIT
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/export_flow.h"
#include "ui/exporting/export_preview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTimer>
#include <QXmlStreamReader>
#include <QtTest>

using namespace joinery;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Chooses an entry as a person does by keys: the first letters of it. */
void choose(const QWidget &dialog, const char *name, const QString &text)
{
    auto *box = dialog.findChild<QComboBox *>(QString::fromLatin1(name));
    QVERIFY(box);
    box->setFocus();
    const int index = box->findText(text, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(text));
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

/** Exporting, printing and copying from the window, by keys and mouse. */
class ExportDialogTest : public QObject, private OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { close(); }
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void fieldsFollowTheFormat();
    void endingFollowsTheFormat();
    void whatIsMissingIsSaid();
    void existingFilesAreAskedAbout();
    void onlyTheSelectionIsWritten();
    void onlyWhatIsInSightIsDrawn();
    void oneAppIsWritten();
    void scaleAndGround();
    void sheetsOfPaper();
    void theLastChoiceIsRemembered();
    void previewShowsWhatIsChosen();
    void picturesAreCopied();
    void hugePicturesAreCopiedSmaller();
    void printPreviewOpens();

private:
    /** Opens the dialog by its key, lets `act` work in it, and waits until it is closed. */
    void inDialog(const std::function<void(ExportDialog &)> &act);
    void setFile(ExportDialog &dialog, const QString &path);
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    static void press(ExportDialog &dialog, const QString &text);
};

void ExportDialogTest::init()
{
    open();
    openSample();
}

void ExportDialogTest::inDialog(const std::function<void(ExportDialog &)> &act)
{
    bool done = false;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (dialog) {
            act(*dialog);
            done = true;
            if (dialog->isVisible())
                dialog->reject();
        }
    });
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(done);
}

void ExportDialogTest::setFile(ExportDialog &dialog, const QString &path)
{
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, path);
}

void ExportDialogTest::press(ExportDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("there is no such button");
}

void ExportDialogTest::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("svg") << "SVG"
                         << "svg" << QByteArray("full_name");
    QTest::newRow("png") << "PNG"
                         << "png" << QByteArray("PNG");
    QTest::newRow("pdf") << "PDF"
                         << "pdf" << QByteArray("%PDF-");
    QTest::newRow("html") << "Data dictionary, HTML"
                          << "html" << QByteArray("<section class=\"entry\" id=\"author\">");
    QTest::newRow("markdown") << "Data dictionary, Markdown"
                              << "md" << QByteArray("### author");
    QTest::newRow("mermaid") << "Mermaid"
                             << "mmd" << QByteArray("erDiagram");
    QTest::newRow("dbml") << "DBML"
                          << "dbml" << QByteArray("Table \"author\"");
    QTest::newRow("dot") << "Graphviz"
                         << "dot" << QByteArray("digraph");
    QTest::newRow("plantuml") << "PlantUML"
                              << "puml" << QByteArray("@startuml");
    QTest::newRow("sql") << "SQL"
                         << "sql" << QByteArray("CREATE TABLE \"author\"");
}

void ExportDialogTest::everyFormatIsWritten()
{
    QFETCH(const QString, title);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, inside);
    const QString file = path(QStringLiteral("out.") + ending);
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", title);
        setFile(dialog, file);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY2(contentOf(file).contains(inside), contentOf(file).left(2000).constData());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    if (ending == QLatin1String("svg") || ending == QLatin1String("html")) {
        QXmlStreamReader reader(contentOf(file));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void ExportDialogTest::fieldsFollowTheFormat()
{
    inDialog([](ExportDialog &dialog) {
        const auto visible = [&dialog](const char *name) {
            return dialog.findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
        };
        choose(dialog, "exportFormat", QStringLiteral("PNG"));
        QVERIFY(visible("exportScale") && visible("exportTransparent") && visible("exportTheme"));
        QVERIFY(!visible("exportPages"));
        choose(dialog, "exportFormat", QStringLiteral("PDF"));
        QVERIFY(visible("exportPages") && !visible("exportScale") && !visible("exportPaper"));
        choose(dialog, "exportPages", QStringLiteral("Sheets"));
        QVERIFY(visible("exportPaper") && visible("exportOrientation"));
        choose(dialog, "exportFormat", QStringLiteral("DBML"));
        QVERIFY(!visible("exportPages") && !visible("exportPaper") && !visible("exportTheme"));
        QVERIFY(!visible("exportTransparent"));
    });
}

void ExportDialogTest::endingFollowsTheFormat()
{
    inDialog([this](ExportDialog &dialog) {
        QCOMPARE(dialog.file(), document().folder() + QStringLiteral("/bookshop.svg"));
        choose(dialog, "exportFormat", QStringLiteral("Data dictionary, Markdown"));
        QCOMPARE(QFileInfo(dialog.file()).fileName(), QStringLiteral("bookshop.md"));
        setFile(dialog, path(QStringLiteral("my.own.ending")));
        choose(dialog, "exportFormat", QStringLiteral("PNG"));
        QCOMPARE(QFileInfo(dialog.file()).fileName(), QStringLiteral("my.own.ending"));
    });
}

void ExportDialogTest::whatIsMissingIsSaid()
{
    inDialog([this](ExportDialog &dialog) {
        const auto button = [&dialog] {
            for (QPushButton *each : dialog.findChildren<QPushButton *>())
                if (each->text() == QLatin1String("Export"))
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        QVERIFY(button()->isEnabled());
        setFile(dialog, path(QStringLiteral("nowhere/a.svg")));
        QVERIFY(!button()->isEnabled());
        setFile(dialog, m_dir->path());
        QVERIFY(!button()->isEnabled());
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QVERIFY(!button()->isEnabled());
    });
}

void ExportDialogTest::existingFilesAreAskedAbout()
{
    const QString file = path(QStringLiteral("there.svg"));
    QFile there(file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const auto exportThere = [&](const QString &answer) {
        inDialog([&](ExportDialog &dialog) {
            setFile(dialog, file);
            answerWith(answer);
            press(dialog, QStringLiteral("Export"));
        });
        QTRY_VERIFY(!QApplication::activeModalWidget());
    };
    exportThere(QStringLiteral("Cancel"));
    QCOMPARE(contentOf(file), QByteArray("mine"));
    exportThere(QStringLiteral("Replace"));
    QTRY_VERIFY(contentOf(file).contains("<svg"));
}

void ExportDialogTest::onlyTheSelectionIsWritten()
{
    workspace().selection().select({table(QStringLiteral("author")), table(QStringLiteral("book"))});
    const QString svg = path(QStringLiteral("a.svg"));
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportScope", QStringLiteral("What is selected (2)"));
        setFile(dialog, svg);
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(QFile::exists(svg));
    QVERIFY(contentOf(svg).contains("full_name"));
    QVERIFY(!contentOf(svg).contains("invoice"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const QString markdown = path(QStringLiteral("a.md"));
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", QStringLiteral("Data dictionary, Markdown"));
        choose(dialog, "exportScope", QStringLiteral("What is selected"));
        setFile(dialog, markdown);
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(QFile::exists(markdown));
    QCOMPARE(contentOf(markdown).count("\n### "), 2);
}

void ExportDialogTest::onlyWhatIsInSightIsDrawn()
{
    DiagramView &diagram = workspace().diagram();
    diagram.zoomToActual();
    workspace().selection().reveal(table(QStringLiteral("author")));
    const QString png = path(QStringLiteral("seen.png"));
    QSize seen;
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", QStringLiteral("PNG"));
        choose(dialog, "exportScope", QStringLiteral("What is in sight"));
        choose(dialog, "exportScale", QStringLiteral("1"));
        setFile(dialog, png);
        seen = diagram.mapToScene(diagram.viewport()->rect()).boundingRect().size().toSize();
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(QFile::exists(png));
    const QSize size = QImage(png).size();
    QVERIFY(std::abs(size.width() - seen.width()) <= 2 && std::abs(size.height() - seen.height()) <= 2);
}

void ExportDialogTest::oneAppIsWritten()
{
    const QString file = path(QStringLiteral("a.mmd"));
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", QStringLiteral("Mermaid"));
        choose(dialog, "exportScope", QStringLiteral("App orders"));
        setFile(dialog, file);
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(contentOf(file).contains("    invoice {"));
    QVERIFY(!contentOf(file).contains("    author {"));
}

void ExportDialogTest::scaleAndGround()
{
    const auto exported = [this](const QString &scale, bool transparent) {
        const QString file = path(QStringLiteral("%1%2.png").arg(scale).arg(transparent));
        inDialog([&](ExportDialog &dialog) {
            choose(dialog, "exportFormat", QStringLiteral("PNG"));
            choose(dialog, "exportScale", scale);
            if (scale == QLatin1String("Other")) {
                auto *field = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("exportCustomScale"));
                QVERIFY(field->isVisible());
                field->setFocus();
                field->selectAll();
                QTest::keyClicks(field, QStringLiteral("0.5"));
            }
            auto *ground = dialog.findChild<QCheckBox *>(QStringLiteral("exportTransparent"));
            if (ground->isChecked() != transparent)
                QTest::keyClick(ground, Qt::Key_Space);
            setFile(dialog, file);
            press(dialog, QStringLiteral("Export"));
        });
        [&] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
        return QImage(file);
    };
    const QImage one = exported(QStringLiteral("1"), false);
    const QImage three = exported(QStringLiteral("3"), true);
    const QImage half = exported(QStringLiteral("Other"), false);
    QVERIFY(!one.isNull() && !three.isNull() && !half.isNull());
    QVERIFY(std::abs(three.width() - 3 * one.width()) <= 3);
    QVERIFY(std::abs(2 * half.width() - one.width()) <= 2);
    QCOMPARE(one.pixelColor(2, 2), m_themes->theme().canvas);
    QCOMPARE(three.pixelColor(2, 2).alpha(), 0);
}

void ExportDialogTest::sheetsOfPaper()
{
    const QString file = path(QStringLiteral("sheets.pdf"));
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", QStringLiteral("PDF"));
        choose(dialog, "exportPages", QStringLiteral("Sheets"));
        choose(dialog, "exportPaper", QStringLiteral("A4"));
        choose(dialog, "exportOrientation", QStringLiteral("Portrait"));
        setFile(dialog, file);
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(QFile::exists(file));
    const QByteArray pdf = contentOf(file);
    QVERIFY(pdf.count("/Type /Page\n") > 1);
    QVERIFY(pdf.contains("595") && pdf.contains("842"));
}

void ExportDialogTest::theLastChoiceIsRemembered()
{
    inDialog([&](ExportDialog &dialog) {
        choose(dialog, "exportFormat", QStringLiteral("PDF"));
        choose(dialog, "exportPages", QStringLiteral("Sheets"));
        choose(dialog, "exportPaper", QStringLiteral("A3"));
        setFile(dialog, path(QStringLiteral("kept.pdf")));
        press(dialog, QStringLiteral("Export"));
    });
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const ExportChoice before = workspace().exporting().choice();
    QCOMPARE(before.format, ExportFormat::Pdf);
    // With the next window, too.
    const QString folder = document().folder();
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    QVERIFY(m_window->openProject(folder));
    QCOMPARE(workspace().exporting().choice(), before);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    inDialog([&](ExportDialog &dialog) {
        QCOMPARE(dialog.choice().paper, QPageSize::A3);
        QVERIFY(dialog.choice().tiled);
        QCOMPARE(QFileInfo(dialog.file()).path(), m_dir->path());
    });
}

void ExportDialogTest::previewShowsWhatIsChosen()
{
    inDialog([&](ExportDialog &dialog) {
        const QImage opaque = dialog.preview().picture().toImage();
        QVERIFY(opaque.width() > 100);
        auto *ground = dialog.findChild<QCheckBox *>(QStringLiteral("exportTransparent"));
        QTest::mouseClick(ground, Qt::LeftButton, {}, QPoint(8, ground->height() / 2));
        QVERIFY(dialog.preview().picture().toImage() != opaque);
        choose(dialog, "exportFormat", QStringLiteral("Mermaid"));
        QVERIFY(dialog.preview().text().startsWith(QStringLiteral("erDiagram")));
        choose(dialog, "exportFormat", QStringLiteral("SQL"));
        QVERIFY(dialog.preview().text().contains(QStringLiteral("CREATE TABLE")));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("export_dialog_sql"));
        choose(dialog, "exportFormat", QStringLiteral("PNG"));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("export_dialog_png"));
        choose(dialog, "exportFormat", QStringLiteral("PDF"));
        choose(dialog, "exportPages", QStringLiteral("Sheets"));
        keepForLooking(dialog.grab().toImage(), QStringLiteral("export_dialog_pdf"));
    });
}

void ExportDialogTest::picturesAreCopied()
{
    const auto copied = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->mimeData();
    };
    const QMimeData *all = copied();
    QVERIFY(all->hasImage());
    const QSize whole = qvariant_cast<QImage>(all->imageData()).size();
    const QByteArray svg = all->data(QStringLiteral("image/svg+xml"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(svg.contains("full_name") && svg.contains("invoice"));
    workspace().selection().select({table(QStringLiteral("author"))});
    const QMimeData *some = copied();
    QVERIFY(qvariant_cast<QImage>(some->imageData()).width() < whole.width() / 2);
    QVERIFY(!some->data(QStringLiteral("image/svg+xml")).contains("invoice"));
    // From the menu of a card, that card.
    DiagramView &diagram = workspace().diagram();
    workspace().selection().reveal(table(QStringLiteral("genre")));
    workspace().selection().clear();
    const CardItem &card = *diagram.diagramScene().card(table(QStringLiteral("genre")));
    const QPoint title = diagram.mapFromScene(card.pos() + card.geometry().title().center());
    bool chosen = false;
    QTimer::singleShot(0, m_window.get(), [&chosen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text() == QLatin1String("Copy as picture")) {
                chosen = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, title, diagram.viewport()->mapToGlobal(title));
    QApplication::sendEvent(diagram.viewport(), &event);
    QTRY_VERIFY(chosen);
    const QByteArray genre = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
    QVERIFY(genre.contains("parent_id") && !genre.contains("full_name"));
}

void ExportDialogTest::hugePicturesAreCopiedSmaller()
{
    // Twice that is more pixels than a picture can have.
    document().moveCards(QStringLiteral("Move"), {{table(QStringLiteral("author")), QPointF(20000, 0)}});
    QTRY_COMPARE(workspace().diagram().diagramScene().card(table(QStringLiteral("author")))->pos(), QPointF(20000, 0));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const int width = qvariant_cast<QImage>(QGuiApplication::clipboard()->mimeData()->imageData()).width();
    QVERIFY2(width > 19000 && width < 25000, qPrintable(QString::number(width)));
}

void ExportDialogTest::printPreviewOpens()
{
    bool seen = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        auto *fit = dialog->findChild<QComboBox *>(QStringLiteral("printFit"));
        if (pages && fit) {
            QTRY_COMPARE(pages->pageCount(), 1);
            fit->setFocus();
            QTest::keyClick(fit, Qt::Key_Down);
            QTRY_VERIFY(pages->pageCount() > 1);
            keepForLooking(dialog->grab().toImage(), QStringLiteral("print_preview"));
            seen = true;
        }
        dialog->close();
    });
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(seen);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_export_dialog.moc"
