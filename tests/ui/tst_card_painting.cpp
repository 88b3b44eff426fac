// SPDX-License-Identifier: MIT
#include "ui/diagram/card_shadow.h"
#include "ui/diagram/shaped_texts.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace joinery;

namespace {

constexpr QRectF card(40, 40, 200, 120);

/** A card lies on its shadow. */
void paintCard(QPainter &painter, const QRectF &where)
{
    CardShadow(Qt::black).paint(painter, where, 8);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(where, 8, 8);
}

QImage shadow(double scale, double ratio = 1, const QRectF &where = card)
{
    QImage image((QSizeF(320, 240) * scale * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintCard(painter, where);
    return image;
}

/** The same by outlines: a painter that shears gets no pieces. */
QImage outlined(double scale)
{
    QImage image((QSizeF(320, 240) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.shear(1e-9, 0);
    paintCard(painter, card);
    return image;
}

int greatestDifference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return most;
}

} // namespace

class CardPaintingTest : public QObject
{
    Q_OBJECT

private slots:
    void shadowsOfPiecesLookLikeOutlines_data();
    void shadowsOfPiecesLookLikeOutlines();
    void shadowsFadeOutwards();
    void smallCardsHaveShadowsToo();
    void drawingsGetOutlines();
    void shapedTextsLookLikePlainOnes();
    void shapedTextsStayTextsInDrawings();
    void widthsAreThoseOfTheFont();
};

void CardPaintingTest::shadowsOfPiecesLookLikeOutlines_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.3, 0.5, 1.0, 2.0, 3.0})
        QTest::addRow("%.1f", scale) << scale;
}

void CardPaintingTest::shadowsOfPiecesLookLikeOutlines()
{
    QFETCH(double, scale);
    const QImage pieces = shadow(scale);
    QVERIFY(greatestDifference(pieces, QImage(pieces.size(), QImage::Format_RGB32)) > 0);
    const int difference = greatestDifference(pieces, outlined(scale));
    // From afar the shadow is hardly wider than the pixel by which its pieces are moved.
    QVERIFY2(difference <= (scale < 0.5 ? 64 : 40), qPrintable(QString::number(difference)));
}

void CardPaintingTest::shadowsFadeOutwards()
{
    const QImage image = shadow(1);
    const int y = int(card.bottom()) + 2;
    int before = 0;
    for (int below = 0; below < 6; ++below) {
        const int gray = qGray(image.pixel(140, y + below));
        QVERIFY(gray >= before);
        before = gray;
    }
    QCOMPARE(qGray(image.pixel(140, int(card.bottom()) + 14)), 255);
    QVERIFY(qGray(image.pixel(140, y)) < 250);
    const QImage fine = shadow(1, 2);
    QVERIFY(qGray(fine.pixel(280, 2 * y)) < 250);
}

void CardPaintingTest::smallCardsHaveShadowsToo()
{
    const QRectF small(40, 40, 20, 10);
    const QImage image = shadow(1, 1, small);
    QVERIFY(qGray(image.pixel(50, int(small.bottom()) + 2)) < 250);
    QCOMPARE(qGray(image.pixel(50, 100)), 255);
}

void CardPaintingTest::drawingsGetOutlines()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    CardShadow(Qt::black).paint(painter, card, 8);
    painter.end();
    QVERIFY(buffer.data().contains("<path"));
    QVERIFY(!buffer.data().contains("<image"));
}

void CardPaintingTest::shapedTextsLookLikePlainOnes()
{
    const QFont font;
    const ShapedTexts texts(font);
    for (const QString &text : {QStringLiteral("customer_id"), QStringLiteral("Größe ﬁ 日本"), QString()}) {
        QImage plain(240, 60, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QImage shaped = plain;
        QPainter plainPainter(&plain);
        plainPainter.setFont(font);
        plainPainter.drawText(QPointF(10, 40), text);
        QPainter shapedPainter(&shaped);
        texts.draw(shapedPainter, {10, 40}, text);
        // Once more, from what is kept.
        QImage again(240, 60, QImage::Format_RGB32);
        again.fill(Qt::white);
        QPainter againPainter(&again);
        texts.draw(againPainter, {10, 40}, text);
        QVERIFY2(greatestDifference(plain, shaped) <= 64, qPrintable(text));
        QCOMPARE(greatestDifference(shaped, again), 0);
    }
}

void CardPaintingTest::shapedTextsStayTextsInDrawings()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    ShapedTexts(QFont()).draw(painter, {10, 40}, QStringLiteral("customer_id"));
    painter.end();
    QVERIFY(buffer.data().contains("customer_id"));
}

void CardPaintingTest::widthsAreThoseOfTheFont()
{
    QFont font;
    font.setPixelSize(13);
    const ShapedTexts texts(font);
    const QFontMetricsF metrics(font);
    for (const QString &text : {QStringLiteral("id"), QStringLiteral("customer_id"), QString()}) {
        QCOMPARE(texts.width(text), metrics.horizontalAdvance(text));
        QCOMPARE(texts.width(text), metrics.horizontalAdvance(text));
    }
}

QTEST_MAIN(CardPaintingTest)
#include "tst_card_painting.moc"
