// SPDX-License-Identifier: MIT
#include "core/base/known_texts.h"

#include <QTest>

using namespace joinery;

namespace {

int made = 0;

struct Shouted
{
    QString text;

    explicit Shouted(const QString &from) : text(from.toUpper()) { ++made; }
};

} // namespace

class KnownTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsReadOnce();
    void textsOfTheSamePlaceAreToldApart();
    void textsOfAnyLengthHaveAPlace();
};

void KnownTextsTest::aTextIsReadOnce()
{
    KnownTexts<Shouted> texts;
    made = 0;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(texts.of("varchar(255)").text, QString("VARCHAR(255)"));
    QCOMPARE(made, 1);
}

void KnownTextsTest::textsOfTheSamePlaceAreToldApart()
{
    KnownTexts<Shouted> texts;
    made = 0;
    // They differ where nobody looks for their place.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(texts.of("axcdefgh").text, QString("AXCDEFGH"));
        QCOMPARE(texts.of("aycdefgh").text, QString("AYCDEFGH"));
    }
    QCOMPARE(made, 4);
}

void KnownTextsTest::textsOfAnyLengthHaveAPlace()
{
    KnownTexts<Shouted> texts;
    QString text;
    for (int length = 0; length < 600; ++length) {
        QCOMPARE(texts.of(text).text, text.toUpper());
        text += QChar('a' + length % 26);
    }
}

QTEST_GUILESS_MAIN(KnownTextsTest)
#include "tst_known_texts.moc"
