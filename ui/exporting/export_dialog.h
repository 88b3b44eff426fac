// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/export_work.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace joinery {

class ExportPreview;

/** Asks what to export, as what, how it looks and where it goes; shows it small. Writes nothing. */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportSource &source, const ExportChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /** Where it goes, as an absolute path. */
    [[nodiscard]] QString file() const;
    [[nodiscard]] ExportPreview &preview() const { return *m_preview; }

    void accept() override;

private:
    void buildFields(const ExportChoice &choice);
    void buildLook(const ExportChoice &choice);
    void buildPages(const ExportChoice &choice);
    void fillScopes(const ExportChoice &choice);
    void connectFields();
    void formatChanged();
    /** Shows the fields that mean something for the format, and the preview. */
    void refresh();
    void check();
    void browse();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString problem() const;

    const ExportSource &m_source;
    QString m_folder;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_scope;
    QComboBox *m_scale;
    QDoubleSpinBox *m_customScale;
    QWidget *m_scaleRow = nullptr;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QComboBox *m_pages;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QLineEdit *m_file;
    QLabel *m_outcome;
    ExportPreview *m_preview;
    QPushButton *m_export = nullptr;
};

} // namespace joinery
