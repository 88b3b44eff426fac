// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_pages.h"

#include <QObject>

#include <memory>

class QComboBox;
class QPrinter;
class QPrintPreviewDialog;

namespace joinery {

/** Shows a diagram as it will be on paper, on one sheet or several, and prints it. */
class PrintPreview : public QObject
{
    Q_OBJECT

public:
    explicit PrintPreview(const DiagramPicture &picture, QWidget *parent = nullptr);
    ~PrintPreview() override;

    void exec();
    /** Why the last attempt to paint the pages failed. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void addFitChooser();
    void paint(QPrinter *printer);

    const DiagramPicture &m_picture;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPrintPreviewDialog> m_dialog;
    QComboBox *m_fit;
    std::optional<Error> m_error;
};

} // namespace joinery
