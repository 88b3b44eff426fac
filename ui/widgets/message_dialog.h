// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace joinery {

/** A short text and a few answers: what happened or is asked in bold, then why and what follows from each answer. */
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    /** Plain texts. The second may have several paragraphs. */
    MessageDialog(const QString &title, const QString &text, QWidget *parent = nullptr);

    /** Words of another program, in the fixed font, that can be copied. */
    void addDetail(const QString &text);
    /** The same below a heading of its own; nothing where there are no lines. */
    void addSection(const QString &heading, const QStringList &lines);
    /** An answer; `kind` as in the style sheet ("primary", "danger"). The first added is the default one. */
    void addAnswer(int answer, const QString &text, const char *kind = "");
    /** Shows it and waits; `otherwise` when it was closed without an answer. */
    [[nodiscard]] int ask(int otherwise);

private:
    QVBoxLayout *m_rows;
    QHBoxLayout *m_buttons;
    int m_answer = 0;
    bool m_hasDefault = false;
};

} // namespace joinery
