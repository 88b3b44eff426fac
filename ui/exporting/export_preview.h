// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/export_work.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace joinery {

/**
 * What an export will look like, small: the picture, or the first lines of the text. Of what takes long to draw it says
 * so instead.
 */
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(const Theme &theme, QWidget *parent = nullptr);

    void show(const ExportSource &source, const ExportChoice &choice);
    /** The picture that is shown; null where it is none. */
    [[nodiscard]] QPixmap picture() const;
    /** The lines that are shown, or the sentence. */
    [[nodiscard]] QString text() const;

private:
    void showPicture(const ExportSource &source, const ExportChoice &choice);
    void showText(const QString &text);
    void say(const QString &sentence);

    QStackedLayout *m_pages;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
};

} // namespace joinery
