// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Sentence
{
    QString context;
    QString source;
    /** All plural forms in one, where there are some. */
    QString translation;
    bool finished = true;
};

QList<Sentence> sentencesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Sentence> sentences;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("name")) {
            context = reader.readElementText();
        } else if (reader.name() == QLatin1String("source")) {
            sentences.append({context, reader.readElementText(), {}, true});
        } else if (reader.name() == QLatin1String("translation")) {
            sentences.last().finished = reader.attributes().value("type") != QLatin1String("unfinished");
            sentences.last().translation = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return sentences;
}

QStringList sourcesIn(const QString &path)
{
    QStringList sources;
    for (const Sentence &sentence : sentencesIn(path))
        sources.append(sentence.context + ": " + sentence.source);
    sources.sort();
    return sources;
}

/** `%1` to `%9` and `%n` in a text, each once. */
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern("%L?([1-9n])");
    QStringList found;
    for (QRegularExpressionMatchIterator match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/**
 * Every sentence of the sources can be translated, English has all its plurals, and no translation is broken. Other
 * languages may lag behind: what they lack stays English.
 */
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everySentenceHasItsContext();
    void englishHasAllItsPlurals();
    void translationsKeepTheirPlaceholders();

private:
    const QString m_folder = JOINERY_SOURCE_DIR "/translations/";
    int m_wrong = 0;
    void complain(const QString &text)
    {
        qWarning().noquote() << text;
        ++m_wrong;
    }
};

void TranslationsTest::init()
{
    m_wrong = 0;
}

void TranslationsTest::everySentenceHasItsContext()
{
    QTemporaryDir folder;
    const QString english = folder.filePath("joinery_en.ts");
    QVERIFY(QFile::copy(m_folder + "joinery_en.ts", english));
    QProcess lupdate;
    lupdate.setWorkingDirectory(JOINERY_SOURCE_DIR);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(JOINERY_LUPDATE, {"-I", ".", "core", "ui", "app", "-no-obsolete", "-locations", "none", "-pluralonly",
                                    "-ts", english});
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));

    // "lacks Q_OBJECT": the program would look the sentence up under another context than the file has it.
    for (const QString &line : QString::fromUtf8(lupdate.readAll()).split('\n')) {
        if (line.contains("lacks Q_OBJECT"))
            complain(line);
    }
    const QStringList known = sourcesIn(m_folder + "joinery_en.ts");
    for (const QString &sentence : sourcesIn(english)) {
        if (!known.contains(sentence))
            complain("no English plural for " + sentence);
    }
    QVERIFY2(m_wrong == 0, "sentences stand above; scripts/translations adds missing ones");
}

void TranslationsTest::englishHasAllItsPlurals()
{
    const QList<Sentence> sentences = sentencesIn(m_folder + "joinery_en.ts");
    QVERIFY(!sentences.isEmpty());
    for (const Sentence &sentence : sentences) {
        if (!sentence.finished)
            complain(sentence.context + ": " + sentence.source);
    }
    QVERIFY2(m_wrong == 0, "fill the plural forms in translations/joinery_en.ts");
}

void TranslationsTest::translationsKeepTheirPlaceholders()
{
    for (const QString &file : QDir(m_folder).entryList({"joinery_*.ts"})) {
        for (const Sentence &sentence : sentencesIn(m_folder + file)) {
            if (sentence.finished && placeholdersIn(sentence.source) != placeholdersIn(sentence.translation))
                complain(file + ": " + sentence.source + " -> " + sentence.translation);
        }
    }
    QVERIFY2(m_wrong == 0, "a translation has other placeholders than its source");
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
