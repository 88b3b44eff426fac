// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql_problem.h"
#include "core/schema/sql_completion.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <Qsci/qsciscintilla.h>

#include <functional>

namespace joinery {

/** What an SqlEdit asks about its text; what is not set it does without. */
struct SqlHelp
{
    /** How the dialect cuts SQL into words. */
    std::function<SqlLexOptions()> rules;
    std::function<SqlCompletion(const QString &sql, qsizetype position)> completions;
    std::function<QList<SqlProblem>(const QString &sql)> problems;
};

/**
 * SQL to be written: coloured, with line numbers, partners of brackets, proposals while typing (Ctrl+Space asks for
 * them) and a wavy line with a tool tip under what is wrong. Ctrl+/ makes lines comments and back.
 *
 * Places are counted in characters of text(). Tab leaves it, as every field of the window.
 */
class SqlEdit : public QsciScintilla
{
    Q_OBJECT

public:
    explicit SqlEdit(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHelp(SqlHelp help);
    /** Another text, with nothing to be undone. */
    void setTextAnew(const QString &text);
    /** What was typed up to now is no longer to be undone here. */
    void forgetUndo();

    [[nodiscard]] qsizetype cursorOffset() const;
    void setCursorOffset(qsizetype offset);
    void selectStretch(qsizetype start, qsizetype length);
    /** Where what is selected begins; the cursor where nothing is. */
    [[nodiscard]] qsizetype selectionStart() const;
    /** Replaces a stretch as one step of undo. */
    void replaceStretch(qsizetype start, qsizetype length, const QString &text);

    void toggleComment();
    /** Shows what can be written here. */
    void complete();
    [[nodiscard]] bool showsProposals() const;
    /** As of the last look, which follows typing after a moment. */
    [[nodiscard]] const QList<SqlProblem> &problems() const { return m_problems; }
    void checkNow();
    /** Of the text as it is wrapped, but no less and no more than so many lines. */
    [[nodiscard]] int heightOfLines(int least, int most) const;

signals:
    void problemsChanged();
    void findRequested(bool replace);
    void findNextRequested(bool backwards);
    void focusChanged(bool focused);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUp();
    void freeKeys();
    void colour();
    void proposeFor(int character);
    void propose(bool evenWithoutPrefix);
    [[nodiscard]] bool isOnScreen(long position) const;
    void showProblems();
    [[nodiscard]] bool isOwnKey(const QKeyEvent &event) const;
    [[nodiscard]] SqlLexOptions rules() const;
    [[nodiscard]] int bytesAt(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(int bytes) const;

    SqlHelp m_help;
    QList<SqlProblem> m_problems;
    QTimer m_check;
};

} // namespace joinery
