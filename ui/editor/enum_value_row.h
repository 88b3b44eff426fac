// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/enum_type.h"
#include "ui/editor/change_roles.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace joinery {

/** One value of an enum: its text, and buttons that move or remove it. Text that is refused stays, with the reason. */
class EnumValueRow : public QWidget
{
    Q_OBJECT

public:
    explicit EnumValueRow(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** What the model holds, and how it differs from the migrations. Leaves alone what a person is typing. */
    void setValue(const EnumValue &value, const PartChange &change);
    [[nodiscard]] ObjectId id() const { return m_value.id; }
    /** Which buttons make sense. */
    void setPlace(bool first, bool last);
    /** The text as typed was not taken over, and why. */
    void refuse(const QString &reason);
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

signals:
    void renamed(const QString &text);
    void moved(int step);
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void takeBack();

    Theme m_theme;
    EnumValue m_value;
    PartChange m_change;
    QLabel *m_sign;
    QLineEdit *m_edit;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_note;
};

} // namespace joinery
