// SPDX-License-Identifier: MIT
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/** Pictures from the command line, which the program of the window draws without a display. */
class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void picturesAreDrawn_data();
    void picturesAreDrawn();
    void nothingToDrawIsSaid();
    void looksAreChosen();
    void oneDiagramIsDrawn();

private:
    struct End
    {
        int code = -1;
        QString complaint;
    };
    [[nodiscard]] static End run(const QStringList &arguments, const QString &folder);
};

ExportTest::End ExportTest::run(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(JOINERY_BINARY_DIR "/bin/joinery-cli"), arguments);
    if (!process.waitForFinished(120000))
        process.kill();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void ExportTest::picturesAreDrawn_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("png") << "png";
    QTest::newRow("svg") << "svg";
    QTest::newRow("pdf") << "pdf";
    QTest::newRow("html") << "html";
}

void ExportTest::picturesAreDrawn()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath("diagram." + format);
    const End end = run({"export", "--format", format, "--out", path},
                        QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop"));
    QVERIFY2(end.code == 0, qPrintable(end.complaint));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    if (format == "svg")
        QVERIFY(content.contains("<svg") && content.contains("legacy_tag"));
    else if (format == "pdf")
        QVERIFY(content.startsWith("%PDF-") && content.count("/Type /Page\n") == 1);
    else if (format == "html")
        // The diagram in both themes, without what is pending; its cards lead to their sections.
        QVERIFY(content.count("<svg") == 2 && content.count("<a href=\"#author\" xlink:href") == 2 &&
                content.contains("id=\"author\"") && !content.contains("legacy_tag"));
    else
        QVERIFY(QImage::fromData(content).width() > 1000);
}

void ExportTest::nothingToDrawIsSaid()
{
    const QTemporaryDir folder;
    QCOMPARE(run({"init", "shop"}, folder.path()).code, 0);
    const End end = run({"-C", "shop", "export", "--format", "svg", "--out", "x.svg"}, folder.path());
    QCOMPARE(end.code, 1);
    QCOMPARE(end.complaint.trimmed(), QString("Error: The picture could not be drawn.\n  There is no table to draw."));
    QVERIFY(!QFile::exists(folder.filePath("shop/x.svg")));
}

void ExportTest::looksAreChosen()
{
    const QTemporaryDir folder;
    const auto drawn = [&folder](const QStringList &looks) {
        const QString path = folder.filePath("a.png");
        const End end = run(QStringList{"export", "--format", "png", "--out", path} + looks,
                            QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop"));
        if (end.code != 0)
            qWarning() << end.complaint;
        return QImage(path);
    };
    const QImage usual = drawn({});
    QVERIFY(std::abs(drawn({"--scale", "1"}).width() * 2 - usual.width()) <= 2);
    QVERIFY(drawn({"--theme", "dark"}).pixelColor(1, 1).lightness() < 64);
    QVERIFY(usual.pixelColor(1, 1).lightness() > 192);
    QCOMPARE(drawn({"--transparent"}).pixelColor(1, 1).alpha(), 0);
    QVERIFY(drawn({"--app", "stock"}).width() < usual.width());
}

void ExportTest::oneDiagramIsDrawn()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath("bookshop");
    QCOMPARE(QProcess::execute("cp", {"-r", JOINERY_SOURCE_DIR "/resources/sample/bookshop", project}), 0);
    QFile table(project + "/orders/tables/customer.json");
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray id = table.readAll().split('"').value(5);
    QFile diagram(project + "/orders/diagrams/people.json");
    QVERIFY(diagram.open(QIODevice::WriteOnly));
    diagram.write("{ \"joinery\": 2, \"title\": \"People & co\", \"positions\": [{ \"id\": \"" + id +
                  "\", \"x\": 0, \"y\": 0 }] }");
    diagram.close();
    const QString path = folder.filePath("diagram.svg");
    const End end = run({"export", "--format", "svg", "--diagram", "people & co", "--out", path}, project);
    QVERIFY2(end.code == 0, qPrintable(end.complaint));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("customer"));
    QVERIFY(!content.contains("invoice") && !content.contains("legacy_tag"));
    const End unknown = run({"export", "--format", "svg", "--diagram", "nobody", "--out", path}, project);
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.complaint.contains("orders/people"), qPrintable(unknown.complaint));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
