// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_edit.h"

#include "ui/widgets/sql_colors.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QToolTip>
#include <Qsci/qscicommandset.h>

namespace joinery {

namespace {

constexpr int squiggle = 8;
constexpr int checkAfter = 300;
constexpr int lineNumbers = 0;
constexpr int edge = 6;

/** Scintilla asks for points; the theme's fonts are in pixels. */
int hundredthsOfPoints(const QFont &font, int dpi)
{
    return font.pixelSize() * 7200 / std::max(dpi, 1);
}

} // namespace

SqlEdit::SqlEdit(const Theme &theme, QWidget *parent) : QsciScintilla(parent)
{
    setUp();
    freeKeys();
    setTheme(theme);
    m_check.setSingleShot(true);
    m_check.setInterval(checkAfter);
    connect(&m_check, &QTimer::timeout, this, &SqlEdit::checkNow);
    connect(this, &QsciScintilla::textChanged, &m_check, qOverload<>(&QTimer::start));
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &SqlEdit::colour);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &SqlEdit::proposeFor);
}

void SqlEdit::setUp()
{
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setEolMode(EolUnix);
    setWrapMode(WrapWord);
    setWrapIndentMode(WrapIndentIndented);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setBraceMatching(SloppyBraceMatch);
    setMarginType(lineNumbers, NumberMargin);
    setMarginWidth(1, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_SETMARGINLEFT, 0, edge);
    SendScintilla(SCI_SETMARGINRIGHT, 0, edge);
    SendScintilla(SCI_SETEXTRAASCENT, 1);
    SendScintilla(SCI_SETEXTRADESCENT, 1);
    SendScintilla(SCI_INDICSETSTYLE, squiggle, INDIC_SQUIGGLE);
    SendScintilla(SCI_AUTOCSETSEPARATOR, '\n');
    SendScintilla(SCI_AUTOCSETORDER, SC_ORDER_CUSTOM);
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1);
    // Quoted names do not begin with what was typed.
    SendScintilla(SCI_AUTOCSETAUTOHIDE, 0L);
    SendScintilla(SCI_AUTOCSETDROPRESTOFWORD, 1);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10);
    // The cursor's line is not kept in the middle.
    SendScintilla(SCI_SETENDATLASTLINE, 1);
}

void SqlEdit::freeKeys()
{
    // What is the window's or ours stays so; what no other field does would surprise here.
    for (const QsciCommand::Command command : {QsciCommand::Undo,
                                               QsciCommand::Redo,
                                               QsciCommand::LineCut,
                                               QsciCommand::LineDelete,
                                               QsciCommand::LineCopy,
                                               QsciCommand::LineTranspose,
                                               QsciCommand::LineDuplicate,
                                               QsciCommand::SelectionDuplicate,
                                               QsciCommand::SelectionLowerCase,
                                               QsciCommand::SelectionUpperCase,
                                               QsciCommand::ZoomIn,
                                               QsciCommand::ZoomOut,
                                               QsciCommand::EditToggleOvertype,
                                               QsciCommand::Formfeed,
                                               QsciCommand::WordPartLeft,
                                               QsciCommand::WordPartRight,
                                               QsciCommand::DeleteLineLeft,
                                               QsciCommand::LineUpRectExtend,
                                               QsciCommand::LineDownRectExtend,
                                               QsciCommand::CharLeftRectExtend,
                                               QsciCommand::CharRightRectExtend}) {
        if (QsciCommand *bound = standardCommands()->find(command)) {
            bound->setKey(0);
            bound->setAlternateKey(0);
        }
    }
}

void SqlEdit::setTheme(const Theme &theme)
{
    const QByteArray family = theme.smallCodeFont.family().toUtf8();
    SendScintilla(SCI_STYLESETFONT, STYLE_DEFAULT, family.constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, hundredthsOfPoints(theme.smallCodeFont, logicalDpiY()));
    SendScintilla(SCI_STYLESETFORE, STYLE_DEFAULT, theme.text);
    SendScintilla(SCI_STYLESETBACK, STYLE_DEFAULT, theme.raised);
    SendScintilla(SCI_STYLECLEARALL);
    for (int kind = 0; kind < sqlColorCount; ++kind)
        SendScintilla(SCI_STYLESETFORE, kind, sqlColor(SqlColor(kind), theme));
    SendScintilla(SCI_STYLESETFORE, STYLE_LINENUMBER, theme.secondary);
    SendScintilla(SCI_STYLESETBACK, STYLE_LINENUMBER, theme.raised);
    SendScintilla(SCI_STYLESETFORE, STYLE_BRACELIGHT, theme.accent);
    SendScintilla(SCI_STYLESETBACK, STYLE_BRACELIGHT, theme.selection);
    SendScintilla(SCI_STYLESETBOLD, STYLE_BRACELIGHT, 1);
    SendScintilla(SCI_STYLESETFORE, STYLE_BRACEBAD, theme.dropped.ink);
    setMarginsBackgroundColor(theme.raised);
    setMarginsForegroundColor(theme.secondary);
    setCaretForegroundColor(theme.text);
    setSelectionBackgroundColor(theme.accent);
    setSelectionForegroundColor(theme.onAccent);
    SendScintilla(SCI_INDICSETFORE, squiggle, theme.dropped.ink);
    setMarginWidth(lineNumbers, QStringLiteral("00"));
    colour();
}

void SqlEdit::setHelp(SqlHelp help)
{
    m_help = std::move(help);
    colour();
    checkNow();
}

SqlLexOptions SqlEdit::rules() const
{
    return m_help.rules ? m_help.rules() : SqlLexOptions();
}

void SqlEdit::setTextAnew(const QString &text)
{
    setText(text);
    forgetUndo();
    checkNow();
}

void SqlEdit::forgetUndo()
{
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

int SqlEdit::bytesAt(qsizetype offset) const
{
    return int(QStringView(text()).first(offset).toUtf8().size());
}

qsizetype SqlEdit::offsetAt(int bytes) const
{
    return QString::fromUtf8(text().toUtf8().first(bytes)).size();
}

qsizetype SqlEdit::cursorOffset() const
{
    return offsetAt(int(SendScintilla(SCI_GETCURRENTPOS)));
}

void SqlEdit::setCursorOffset(qsizetype offset)
{
    SendScintilla(SCI_GOTOPOS, bytesAt(offset));
}

void SqlEdit::selectStretch(qsizetype start, qsizetype length)
{
    SendScintilla(SCI_SETSEL, bytesAt(start), bytesAt(start + length));
}

qsizetype SqlEdit::selectionStart() const
{
    return offsetAt(int(SendScintilla(SCI_GETSELECTIONSTART)));
}

void SqlEdit::replaceStretch(qsizetype start, qsizetype length, const QString &replacement)
{
    selectStretch(start, length);
    replaceSelectedText(replacement);
}

void SqlEdit::colour()
{
    // The whole text: definitions are short, and a quote that is opened changes all that follows.
    const QString sql = text();
    SendScintilla(SCI_STARTSTYLING, 0);
    for (const SqlToken &token : lexSql(sql, rules())) {
        const auto bytes = int(token.text(sql).toUtf8().size());
        SendScintilla(SCI_SETSTYLING, bytes, long(sqlColorOf(token, sql)));
    }
}

void SqlEdit::proposeFor(int character)
{
    const QChar typed(static_cast<char16_t>(character));
    if (typed.isLetterOrNumber() || typed == QLatin1Char('_') || typed == QLatin1Char('.'))
        propose(typed == QLatin1Char('.'));
    else
        SendScintilla(SCI_AUTOCCANCEL);
}

void SqlEdit::complete()
{
    propose(true);
}

void SqlEdit::propose(bool evenWithoutPrefix)
{
    if (!m_help.completions)
        return;
    const qsizetype position = cursorOffset();
    const SqlCompletion completion = m_help.completions(text(), position);
    const QString prefix = text().sliced(completion.start, position - completion.start);
    const bool isEnough = evenWithoutPrefix || prefix.size() > 1;
    const bool isWritten =
        completion.words.size() == 1 && completion.words.first().compare(prefix, Qt::CaseInsensitive) == 0;
    SendScintilla(SCI_AUTOCCANCEL);
    if (!isEnough || completion.words.isEmpty() || isWritten)
        return;
    const int entered = int(prefix.toUtf8().size());
    if (!isOnScreen(SendScintilla(SCI_GETCURRENTPOS) - entered))
        return;
    const QByteArray words = completion.words.join(QLatin1Char('\n')).toUtf8();
    SendScintilla(SCI_AUTOCSHOW, uintptr_t(entered), words.constData());
}

/** QScintilla asks the screen on which a list begins, and ends the program where there is none. */
bool SqlEdit::isOnScreen(long position) const
{
    const QPoint place(int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, position)),
                       int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, position)));
    return QGuiApplication::screenAt(mapToGlobal(place)) && QGuiApplication::screenAt(viewport()->mapToGlobal(place));
}

bool SqlEdit::showsProposals() const
{
    return SendScintilla(SCI_AUTOCACTIVE) != 0;
}

void SqlEdit::checkNow()
{
    m_check.stop();
    const QList<SqlProblem> found = m_help.problems ? m_help.problems(text()) : QList<SqlProblem>();
    const bool differ = found != m_problems;
    m_problems = found;
    showProblems();
    if (differ)
        emit problemsChanged();
}

void SqlEdit::showProblems()
{
    const auto end = int(SendScintilla(SCI_GETLENGTH));
    SendScintilla(SCI_SETINDICATORCURRENT, squiggle);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0, end);
    for (const SqlProblem &problem : std::as_const(m_problems)) {
        const int start = bytesAt(problem.start);
        SendScintilla(SCI_INDICATORFILLRANGE, start, bytesAt(problem.start + problem.length) - start);
    }
}

void SqlEdit::toggleComment()
{
    const auto first = int(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETSELECTIONSTART)));
    const auto last = int(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETSELECTIONEND)));
    QStringList lines = text().split(QLatin1Char('\n'));
    const auto isComment = [](const QString &line) { return line.trimmed().startsWith(QLatin1String("--")); };
    bool areComments = true;
    for (int line = first; line <= last; ++line)
        areComments &= lines.at(line).trimmed().isEmpty() || isComment(lines.at(line));
    qsizetype start = 0;
    for (int line = 0; line < first; ++line)
        start += lines.at(line).size() + 1;
    QStringList changed;
    for (int line = first; line <= last; ++line) {
        QString text = lines.at(line);
        const auto indent =
            std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }) - text.cbegin();
        if (!areComments && indent < text.size())
            text.insert(indent, QStringLiteral("-- "));
        else if (areComments && isComment(text))
            text.remove(indent, text.mid(indent + 2).startsWith(QLatin1Char(' ')) ? 3 : 2);
        changed.append(text);
    }
    const qsizetype length = lines.mid(first, last - first + 1).join(QLatin1Char('\n')).size();
    const QString replacement = changed.join(QLatin1Char('\n'));
    replaceStretch(start, length, replacement);
    if (first != last)
        selectStretch(start, replacement.size());
}

int SqlEdit::heightOfLines(int least, int most) const
{
    int shown = 0;
    for (int line = 0; line < lines() && shown < most; ++line)
        shown += int(SendScintilla(SCI_WRAPCOUNT, line));
    return std::clamp(shown, least, most) * textHeight(0) + 2;
}

bool SqlEdit::isOwnKey(const QKeyEvent &event) const
{
    const bool isCtrl = event.modifiers() == Qt::ControlModifier;
    return (isCtrl && (event.key() == Qt::Key_F || event.key() == Qt::Key_H || event.key() == Qt::Key_Slash ||
                       event.key() == Qt::Key_Space)) ||
           event.key() == Qt::Key_F3;
}

bool SqlEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void SqlEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(*event)) {
        QsciScintilla::keyPressEvent(event);
        return;
    }
    event->accept();
    switch (event->key()) {
    case Qt::Key_Slash:
        toggleComment();
        break;
    case Qt::Key_Space:
        complete();
        break;
    case Qt::Key_F3:
        emit findNextRequested(event->modifiers() & Qt::ShiftModifier);
        break;
    default:
        emit findRequested(event->key() == Qt::Key_H);
    }
}

bool SqlEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto bytes = int(SendScintilla(SCI_POSITIONFROMPOINTCLOSE, uintptr_t(help->x()), long(help->y())));
    const qsizetype offset = bytes < 0 ? -1 : offsetAt(bytes);
    for (const SqlProblem &problem : std::as_const(m_problems)) {
        if (offset >= problem.start && offset <= problem.start + problem.length) {
            QToolTip::showText(help->globalPos(), problem.text, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void SqlEdit::focusInEvent(QFocusEvent *event)
{
    QsciScintilla::focusInEvent(event);
    emit focusChanged(true);
}

void SqlEdit::focusOutEvent(QFocusEvent *event)
{
    QsciScintilla::focusOutEvent(event);
    emit focusChanged(false);
}

bool SqlEdit::focusNextPrevChild(bool next)
{
    // With proposals shown, Tab takes one.
    return !showsProposals() && QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace joinery

#include "moc_sql_edit.cpp"
