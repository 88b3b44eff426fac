// SPDX-License-Identifier: MIT
#include "tests/support/guide_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace joinery;

/** The pictures that pages show are those that the gallery writes, and all are there. */
class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPictureShownIsThere();
    void picturesAreThoseOfTheGallery();
    void picturesAreSmall();
    void everyPageIsInTheContents();

private:
    struct Shown
    {
        QString page;
        QString text;
        /** From the root of the project. */
        QString file;
    };

    QDir m_root{QStringLiteral(JOINERY_SOURCE_DIR)};
    QList<Shown> m_shown;
};

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString fileOf(const GuidePicture &picture)
{
    return QStringLiteral("docs/images/%1.png").arg(QLatin1String(picture.file.data()));
}

} // namespace

void GuideTest::initTestCase()
{
    QStringList pages{m_root.filePath(QStringLiteral("README.md"))};
    for (QDirIterator it(m_root.filePath(QStringLiteral("docs")), {QStringLiteral("*.md")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        pages.append(it.next());
    QVERIFY(pages.size() > 10);
    static const QRegularExpression picture(QStringLiteral(R"(!\[([^\]]*)\]\(([^)]+)\))"));
    for (const QString &page : std::as_const(pages)) {
        const QString text = contentOf(page);
        for (auto it = picture.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString path = QDir::cleanPath(QFileInfo(page).dir().filePath(match.captured(2)));
            m_shown.append({m_root.relativeFilePath(page), match.captured(1), m_root.relativeFilePath(path)});
        }
    }
    QVERIFY(!m_shown.isEmpty());
}

void GuideTest::everyPictureShownIsThere()
{
    for (const Shown &each : std::as_const(m_shown)) {
        QVERIFY2(QFile::exists(m_root.filePath(each.file)), qPrintable(each.page + QStringLiteral(": ") + each.file));
        QVERIFY2(!each.text.isEmpty(), qPrintable(each.file + QStringLiteral(" says nothing to those who do not see")));
    }
}

void GuideTest::picturesAreThoseOfTheGallery()
{
    QSet<QString> shown;
    for (const Shown &each : std::as_const(m_shown))
        shown.insert(each.file);
    QSet<QString> made;
    for (const GuidePicture &picture : guidePictures)
        made.insert(fileOf(picture));
    QSet<QString> there;
    for (const QString &name : QDir(m_root.filePath(QStringLiteral("docs/images"))).entryList(QDir::Files))
        there.insert(QStringLiteral("docs/images/") + name);
    const auto lines = [](const QSet<QString> &names) {
        QStringList sorted = names.values();
        sorted.sort();
        return sorted.join(QLatin1Char('\n'));
    };
    QCOMPARE(lines(shown - made), QString());
    QCOMPARE(lines(made - shown), QString());
    QCOMPARE(lines(there - made), QString());
}

void GuideTest::picturesAreSmall()
{
    constexpr qint64 most = 160'000;
    for (const GuidePicture &picture : guidePictures) {
        const QFileInfo file(m_root.filePath(fileOf(picture)));
        QVERIFY2(file.size() > 1000 && file.size() < most, qPrintable(file.fileName()));
    }
}

void GuideTest::everyPageIsInTheContents()
{
    const QDir guide(m_root.filePath(QStringLiteral("docs/guide")));
    const QString contents = contentOf(guide.filePath(QStringLiteral("README.md")));
    for (const QString &page : guide.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        if (page != QLatin1String("README.md"))
            QVERIFY2(contents.count(QStringLiteral("(%1)").arg(page)) == 1, qPrintable(page));
    }
}

QTEST_APPLESS_MAIN(GuideTest)
#include "tst_guide.moc"
