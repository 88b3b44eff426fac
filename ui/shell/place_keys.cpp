// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_keys.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::PlaceKeys)
};

QList<QKeySequence> keys(const char *list)
{
    return QKeySequence::listFromString(QLatin1String(list));
}

} // namespace

QList<PlaceKey> placeKeys()
{
    const QString diagram = Sentence::tr("Diagram");
    const QString columns = Sentence::tr("List of columns");
    const QString field = Sentence::tr("Row of a new column, type");
    const QString sql = Sentence::tr("SQL");
    const QString note = Sentence::tr("Note");
    return {
        {diagram, keys("Tab; Shift+Tab"), Sentence::tr("To the next card, to the one before")},
        {diagram, keys("Ctrl+Shift+Right; Ctrl+Shift+Left"), Sentence::tr("The same, and what was selected stays so")},
        {diagram, keys("Ctrl+Down; Ctrl+Up"), Sentence::tr("Into the rows of the selected card, and from row to row")},
        {diagram, keys("Alt+Up; Alt+Down"), Sentence::tr("Move the selected column")},
        {diagram, keys("Return; Enter"), Sentence::tr("Rename what is selected")},
        {diagram, keys("Ins"), Sentence::tr("Add a column")},
        {diagram, keys("Backspace"), Sentence::tr("Drop what is selected")},
        {diagram, keys("-; +"), Sentence::tr("Collapse the selected cards, open them")},
        {diagram, keys("Ctrl+A"), Sentence::tr("Select all")},
        {diagram, keys("Space"), Sentence::tr("While it is held, the mouse moves the canvas")},
        {diagram, keys("Esc"), Sentence::tr("End a drag, leave the focus, select nothing")},
        {columns, keys("Return; Enter"), Sentence::tr("Edit the name or the type")},
        {columns, keys("Alt+Up; Alt+Down"), Sentence::tr("Move the selected columns")},
        {columns, keys("Ins"), Sentence::tr("Go to the row that adds a column")},
        {columns, keys("Backspace"), Sentence::tr("Drop the selected columns")},
        {field, keys("Down; Up"), Sentence::tr("What else begins with what is typed")},
        {sql, keys("Ctrl+H"), Sentence::tr("Find and replace in the text")},
        {sql, keys("Ctrl+/"), Sentence::tr("Make the lines comments, or no comments")},
        {sql, keys("F3; Shift+F3"), Sentence::tr("To the next of what is sought, to the one before")},
        {sql, keys("Ctrl+Space"), Sentence::tr("Propose what can follow")},
        {sql, keys("F4"), Sentence::tr("Open it in a window of its own, bring it back")},
        {sql, keys("Ctrl+Return"), Sentence::tr("Take the text over")},
        {note, keys("Ctrl+Return"), Sentence::tr("Keep the text")},
    };
}

} // namespace joinery
