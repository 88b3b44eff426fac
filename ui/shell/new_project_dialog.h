// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace joinery {

/** Asks for the name and place of a project to be made. Makes nothing by itself. */
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /** `parentFolder` is where projects usually go; `name` a first proposal. */
    NewProjectDialog(const QString &title, const QString &acceptText, const QString &parentFolder, const QString &name,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    /** The name made fit for a folder, an app and a file. */
    [[nodiscard]] QString slug() const;
    /** Absolute: the chosen place with a folder for the project in it. */
    [[nodiscard]] QString folder() const;

protected:
    /** Puts a widget of a subclass below the fields. */
    void addBelow(QWidget *widget);
    /** Puts one to the left of the fields. */
    void addBeside(QWidget *widget);
    /** Shows or hides what is beside, with the line between. */
    void setBesideVisible(bool isVisible);
    /** Until a person writes a name, it is this one. */
    void proposeName(const QString &name);
    /** Says what keeps the project from being made. */
    void check();
    /** What else does, for a subclass; empty when nothing. */
    [[nodiscard]] virtual QString furtherProblem() const { return {}; }

private:
    void putButtonsLast();
    void browse();
    [[nodiscard]] QString problem() const;

    QHBoxLayout *m_columns;
    /** Between what is beside and the rest. */
    QWidget *m_line = nullptr;
    QVBoxLayout *m_extra;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
};

/** Lower-case letters, digits and _ from any text; empty when nothing is left. */
[[nodiscard]] QString slugOf(const QString &text);

} // namespace joinery
