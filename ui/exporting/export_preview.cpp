// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_preview.h"

#include "core/exporting/creation_script.h"
#include "ui/diagram/picture_scene.h"
#include "ui/document/project_document.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr QSize smallSize(380, 300);
constexpr int margin = 8;
/** From here on cards are painted whole. */
constexpr qreal smallestFullScale = 0.5;
/** Cards that lie far apart would take any amount of memory. */
constexpr qreal mostPixels = 16e6;
/** More take so long to draw or to tell that choosing would not be fluid. */
constexpr qsizetype mostTables = 200;
constexpr qsizetype mostCharacters = 20000;

qsizetype tablesIn(const ExportSubject &subject)
{
    qsizetype count = 0;
    for (const ExportedApp &app : subject.apps)
        count += app.schema.tables.size();
    return count;
}

/** The ground of what is transparent. */
void paintChequers(QPainter &painter, const QRect &area)
{
    constexpr int side = 8;
    painter.fillRect(area, Qt::white);
    for (int y = 0; y < area.height(); y += side) {
        for (int x = (y / side % 2) * side; x < area.width(); x += 2 * side)
            painter.fillRect(QRect(area.left() + x, area.top() + y, side, side) & area, QColor(0xdd, 0xdd, 0xdd));
    }
}

} // namespace

ExportPreview::ExportPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedLayout(this)), m_picture(new QLabel), m_text(new QPlainTextEdit)
{
    setMinimumSize(smallSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setMargin(margin);
    m_picture->setProperty("look", QStringLiteral("secondary"));
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setFont(theme.smallCodeFont);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview"));
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_text);
}

void ExportPreview::show(const ExportSource &source, const ExportChoice &choice)
{
    const ExportSubject subject = exportedSubject(source, choice);
    if (tablesIn(subject) > mostTables) {
        say(tr("A preview of so many tables would take too long."));
    } else if (isPicture(choice.format)) {
        showPicture(source, choice);
    } else if (choice.format == ExportFormat::Html) {
        say(tr("One page with a list of contents, the diagram, and a section for each table."));
    } else if (choice.format == ExportFormat::Sql) {
        const Result<QByteArray> script = exportedBytes(source, choice);
        script ? showText(QString::fromUtf8(*script)) : say(script.error().text());
    } else {
        showText(exportText(choice.format, subject));
    }
}

void ExportPreview::showPicture(const ExportSource &source, const ExportChoice &choice)
{
    const DiagramPicture picture = exportedPicture(source, choice);
    const auto scene = PictureScene::create(picture);
    if (!scene) {
        say(scene.error().text());
        return;
    }
    const QSizeF whole = (*scene)->size();
    const QSizeF room = smallSize - QSize(2 * margin, 2 * margin);
    const qreal scale = std::min({qreal(1), room.width() / whole.width(), room.height() / whole.height()});
    // Painted larger and made small after: below that, cards are drawn with less on them than in the file.
    const qreal most = std::sqrt(mostPixels / (whole.width() * whole.height()));
    const qreal paintScale = std::min(std::max(scale * devicePixelRatioF(), smallestFullScale), most);
    QImage image((whole * paintScale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(paintScale, paintScale);
    const Result<void> painted = (*scene)->paint(painter);
    painter.end();
    if (!painted) {
        say(painted.error().text());
        return;
    }
    const QSize pixels = (whole * scale * devicePixelRatioF()).toSize().expandedTo({1, 1});
    QPixmap small(pixels);
    QPainter onto(&small);
    paintChequers(onto, small.rect());
    onto.drawImage(0, 0, image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    onto.end();
    small.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(small);
    m_pages->setCurrentWidget(m_picture);
}

void ExportPreview::showText(const QString &text)
{
    m_text->setPlainText(text.size() > mostCharacters ? text.left(mostCharacters) + QStringLiteral("\n…") : text);
    m_pages->setCurrentWidget(m_text);
}

void ExportPreview::say(const QString &sentence)
{
    m_picture->setText(sentence);
    m_pages->setCurrentWidget(m_picture);
}

QPixmap ExportPreview::picture() const
{
    return m_pages->currentWidget() == m_picture ? m_picture->pixmap(Qt::ReturnByValue) : QPixmap();
}

QString ExportPreview::text() const
{
    return m_pages->currentWidget() == m_text ? m_text->toPlainText() : m_picture->text();
}

} // namespace joinery

#include "moc_export_preview.cpp"
