// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace joinery {

/**
 * One line to be typed where a person works: a title, a field, what is wrong with it. Enter takes it, Escape or a click
 * beside it ends it. It deletes itself.
 */
class FieldPopup : public QFrame
{
    Q_OBJECT

public:
    /** What is wrong with the text; empty where it can be taken. */
    using Check = std::function<QString(const QString &text)>;

    FieldPopup(const QString &title, const QString &present, const QString &answer, Check check, QWidget *parent);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    /** With its upper left corner there, as far as the screen goes. */
    void popUp(QPoint place);

signals:
    void accepted(const QString &text);

private:
    void check();
    void accept();

    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_answer;
    Check m_check;
};

} // namespace joinery
