// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace joinery {

/** A labelled editor of the inspector, with room under it for what is wrong with its value. */
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    /** Shows a sentence under the editor and marks it; an empty one takes both away. */
    void setNote(const QString &text, Role role = Role::Dropped);
    [[nodiscard]] QString note() const;
    /** What is noticed about the value that the model has. */
    virtual void setFinding(const QString &text, Role role = Role::Dropped) { setNote(text, role); }
    void setLabel(const QString &text);
    [[nodiscard]] QString labelText() const;
    /** A button below what is wrong, which does away with it; no button where the title is empty. */
    void setFix(const QString &title, const std::function<void()> &apply);

protected:
    /** Puts something at the right of the label. */
    void addBesideLabel(QWidget *widget);

private:
    QLabel *m_label;
    QHBoxLayout *m_head;
    QWidget *m_editor;
    QLabel *m_note;
    /** Made when there is something to fix first. */
    QPushButton *m_fix = nullptr;
    std::function<void()> m_applyFix;
};

/**
 * A field of one line. Text that cannot be taken over stays, with the reason under it, until it is corrected, Escape is
 * pressed or another object is shown.
 */
class LineField : public Field
{
    Q_OBJECT

public:
    explicit LineField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    /** What the model holds. Leaves alone what a person is typing or what was refused. */
    void setValue(const QString &text);
    [[nodiscard]] QString value() const { return m_value; }
    /** The text as typed was not taken over, and why. */
    void refuse(const QString &reason);
    void setFinding(const QString &text, Role role = Role::Dropped) override;
    /** Another object is shown from now on: forgets what was typed. */
    void startAnew();
    /** The edits of one stay in the field share this number; see ProjectDocument::perform(). */
    [[nodiscard]] int session() const { return m_session; }
    void setSession(int session) { m_session = session; }

signals:
    /** With every key. */
    void edited(const QString &text);
    /** Enter, or leaving the field, after the text was changed. */
    void committed(const QString &text);
    /** The field got the focus, or another object to show: a new row of edits begins. */
    void began();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void reset();

    QLineEdit *m_edit;
    QString m_value;
    int m_session = -1;
    bool m_touched = false;
    bool m_refused = false;
};

/** A choice of one, labelled. */
class ChoiceField : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &box() const { return *m_box; }

private:
    QComboBox *m_box;
};

} // namespace joinery
