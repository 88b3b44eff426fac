// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/export_work.h"

#include <QObject>

class QSettings;

namespace joinery {

class DiagramView;
class Selection;
class ThemeController;
class ToastArea;

/**
 * What a person does to get the project out of the window: export to a file, print, copy as a picture. Asks, shows what
 * is being done, and tells how it ended. What it is given must outlive it.
 */
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(ProjectDocument &document, DiagramView &diagram, Selection &selection, ThemeController &themes,
               ToastArea &toasts, QWidget &window);

    /** The choice of the last time, for the next one. */
    [[nodiscard]] const ExportChoice &choice() const { return m_choice; }
    void setChoice(const ExportChoice &choice) { m_choice = choice; }
    /** What is shown now. */
    [[nodiscard]] ExportSource source() const;

public slots:
    void exportAs();
    /** Shows how the diagram will be on paper, and prints it from there. */
    void print();
    /** The selected tables, or all, as a picture on the clipboard: pixels, and SVG for who takes it. */
    void copyPicture();
    /** The same of these cards. */
    void copyCards(const QList<joinery::ObjectId> &cards);

private:
    /** Those of the objects that are on the canvas. */
    [[nodiscard]] QList<ObjectId> onCanvas(const QList<ObjectId> &objects) const;
    [[nodiscard]] Result<void> write(const ExportSource &source, const ExportChoice &choice, const QString &file);
    void report(const QString &title, const Error &error);

    ProjectDocument &m_document;
    DiagramView &m_diagram;
    Selection &m_selection;
    ThemeController &m_themes;
    ToastArea &m_toasts;
    QWidget &m_window;
    ExportChoice m_choice;
};

} // namespace joinery
