// SPDX-License-Identifier: MIT
#pragma once

namespace joinery {

class Stage;

/** Plays through every window, dialog and state, and keeps a picture of each. */
void playAll(Stage &stage);

// Each opens the projects it needs, and leaves one open or none.

/** The start page, what makes projects, settings, and a project with nothing in it. */
void playStart(Stage &stage);
/** The window with the sample: panes, palette, navigator, sizes. */
void playWindow(Stage &stage);
void playInspector(Stage &stage);
/** The fields of columns, keys and indexes that only some databases have. */
void playInspectorDetails(Stage &stage);
/** A page of each kind of object, and the editor of SQL. */
void playObjects(Stage &stage);
void playCanvas(Stage &stage);
/** What is under way on the canvas: drags, names, menus. */
void playGestures(Stage &stage);
/** Groups, notes, links without a foreign key; further diagrams; what is hidden. */
void playDiagrams(Stage &stage);
void playReview(Stage &stage);
void playMigrations(Stage &stage);
void playDialogs(Stage &stage);
/** Questions about files: saving, what others changed, what a crash left, two windows. */
void playFiles(Stage &stage);

} // namespace joinery
