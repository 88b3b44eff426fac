// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/document/selection.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace joinery {

class ChoiceField;
class Field;
class LineField;

/** The inspector of a group, a note, or a link without a foreign key. */
class AnnotationPage : public QWidget
{
    Q_OBJECT

public:
    AnnotationPage(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent = nullptr);

    /** Whether it has something to say about what is selected. */
    [[nodiscard]] static bool isAbout(const ProjectDocument &document, const Selection &selection);
    /** Shows what is selected. */
    void refresh();
    void setTheme(const Theme &theme);
    /** Puts the cursor into the title or the text. */
    void editName();

private:
    void connectFields();
    void fillColors();
    void showGroup(const DiagramGroup &group);
    void showNote(const DiagramNote &note);
    void showLink(const VirtualLink &link);
    void showColor(const QString &color);
    void writeText();

    ProjectDocument &m_document;
    Selection &m_selection;
    AnnotationEdits m_edits;
    Theme m_theme;
    ObjectId m_id;
    QLabel *m_title;
    QLabel *m_about;
    LineField *m_name;
    QPlainTextEdit *m_text;
    Field *m_textField;
    ChoiceField *m_color;
    QLabel *m_problem;
    QPushButton *m_select;
    QPushButton *m_makeKey;
    QPushButton *m_remove;
    int m_session = -1;
};

} // namespace joinery
