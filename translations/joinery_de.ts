<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CardDrag</name>
    <message>
        <source>Move table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tables and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse to the header (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to a column of another table to add a foreign key; with Ctrl held, a link without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Arranging the diagram was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz could not arrange the diagram with “%1”. Check that the package libgvc6 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 linked tables cannot be arranged in layers. Arrange them by force, or a selection of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteResize</name>
    <message>
        <source>Resize note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>-- Nothing to run: it changes nothing in the database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AboutPanel</name>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No migration has it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ActionSet</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder with a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder that holds joinery.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try things on a copy of a bookshop&apos;s project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a SQLite file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project from a database you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the model to the project&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the project&apos;s files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Joinery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what is selected from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a table or column, or run an action by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the diagram at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the pane below the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the list of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the migrations and where they ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a view to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the tables by how they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pending changes and their SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create migration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pending changes as a migration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the unapplied migrations on the chosen connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the migrations that were applied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the database again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the state of the chosen connection anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, test, change or remove connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Joinery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list of values that columns can have as their type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the model lacks of the chosen connection, and take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the diagram as a picture, or the model as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the diagram on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected tables, or all, on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the types of columns on the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide NN, UQ, CK and IX on the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide comments of tables and columns on the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show columns of keys alone, and those with pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide indexes below the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide unique constraints, checks and exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide triggers below the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show enums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide enums with their values as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight links under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim what the card under the pointer is not linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crow&apos;s foot notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links end in crow&apos;s feet, bars and circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IE notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information engineering: least and most at both ends, dashed where not identifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UML notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links say 1, 0..1 and 0..*, with a diamond where identifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show delete actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show C, N, D or R at links for ON DELETE CASCADE, SET NULL, SET DEFAULT, RESTRICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the headers of the selected cards alone, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the headers of all cards alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns of all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate overlapping cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards apart that cover each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select overlapping cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cards that cover each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select tables without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tables that have no primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how Joinery looks, saves and answers to keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another window beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected tables or columns out, to be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected tables or columns, also as SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected tables or columns as Joinery&apos;s JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add copied tables or columns, or those that SQL creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected tables or columns beside themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a diagram beside the one of all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagram from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a diagram of the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the diagram that is shown another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another diagram of the one that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the diagram that is shown; its tables stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tables to diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is put on the diagram that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add related tables to diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on it what foreign keys connect with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected tables off it; they stay in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the diagram after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the diagram before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide tables by app and namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tables of all apps and namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected tables and their neighbours alone; again for two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the shortest way of foreign keys to another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole diagram, and again what was seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the part of the diagram from where you jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the part of the diagram from where you went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end of the selected link, or of a link of the selected column or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every edit, and go back to any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White text on black ground, strong borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new table in the hand: click or drag to place it, or arrow keys and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from SQL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tables that statements create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tables or columns that are often needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected tables or columns to be added again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add join table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the table between the two that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange in layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that are referred to come to the left, in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked tables draw each other near: for many tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the selected tables alone; the others stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned cards stay where they are when others are arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards to one left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards to one right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards to one top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards to one bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps between the selected cards equal, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps between the selected cards equal, from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that are dragged line up with others; Ctrl held suspends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a frame with a title around the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the frame away; the tables stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the diagram, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line between the two selected tables, in no migration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AddField</name>
    <message>
        <source>Add (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Enter keeps it, Escape does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationEdits</name>
    <message>
        <source>%1 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete groups and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say which columns it joins. Drag from a column to a column instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key joins columns of tables. An end of this link is something else; link the table instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a foreign key of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationMenus</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a foreign key of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationPage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a foreign key of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tables yet. Drag tables into its frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes stand on the diagram alone: they are in no migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2. It is on the diagram alone: no database knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::BannerList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::BottomPane</name>
    <message>
        <source>Panes below the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CanvasMenus</name>
    <message>
        <source>Add table here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select related tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this column after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this table after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate overlapping cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change color of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CanvasMouse</name>
    <message>
        <source>Table %1 has no primary key. Drop the link on one of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CardCollapse</name>
    <message>
        <source>Collapse card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CardNudge</name>
    <message>
        <source>Move tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tables and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CardOrder</name>
    <message>
        <source>Pin card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ChangeDetails</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without rowid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ChangeList</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ChangeWords</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CheckForm</name>
    <message>
        <source>Condition every row meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check needs a condition. Press Escape to take the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Cli</name>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back applied migrations of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to this id (which stays), so many, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the statements that would run and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete the files of what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for another program that uses the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli backwards catalog --to 2026-11-20T10:22:33:123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changes with no migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations not applied yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has mistakes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the files alone, at no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli check --model-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs; each side is model, snapshot, snapshot@ID, a connection, a URL, a project folder or an SQLite file. Exit code 3 if anything does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: joinery-cli diff
          joinery-cli diff dev model --sql sqlite
          joinery-cli diff sqlite:///tmp/a.db sqlite:///tmp/b.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what its history says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds other than its history says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a database with what its history says. Exit code 3 if it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli drift --connection dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the picture goes, for instance --out diagram.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli export --format png --out diagram.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply pending migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One app, with what it depends on; or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this id, so many, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mark as applied; also accepts files that were changed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch for each, so that rollback takes back one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also apply migrations older than the newest applied one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli forwards all --preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says all that the database holds already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 and marked it as applied in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the model, and left there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the database, but not in the model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 and note in its history that it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a database into the model, with a baseline migration marked as applied in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that gets it; made if it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tables of these names (* and ? allowed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tables of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no migration and touch no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli import --from sqlite:///srv/shop.db --app shop --exclude &quot;tmp_*&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an app. Use letters, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the project %1 in %2, with the app %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection %1 leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: draw tables in the window (joinery %1), or write them into %2; then joinery-cli new %3 --auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder; the current one by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project; the folder&apos;s by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of its first app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli init shop --app catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are these renames? There is no terminal to ask; add --auto-input y for renames, or --auto-input n for drop and add:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Is it a rename? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has mistakes; correct them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep-data is not available in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sql makes an empty file for SQL of your own and cannot go with --auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no app %1. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the statements below its headings; those for going back are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the migrations of %1 say all that its model holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pending changes of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty SQL file instead of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what it drops (not available in this version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli new catalog --auto --desc &quot;add authors&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last batch of migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli rollback --batches 2 --preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli reset --preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all migrations and apply all of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli refresh --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no app %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such migration. Look at the ids with: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the exact statements of migrations; needs no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One app, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations by the beginning of their id; all by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements that take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli sql catalog 2026-11-20 --backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied, %2 pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which migrations a database has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not applied as it should be; exit code 3 if there is any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli status --connection dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --connection or --url, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no connection. Give a database with --url, for instance --url sqlite:///path/to.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no connection %1. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes a database, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no migration %1. Look at the ids with: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mean several migrations. Write more of the id, or snapshot@APP/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a connection, URL, project folder or database file. It can also be model, snapshot or snapshot@ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in this folder instead of the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery: database schemas whose every edit is a migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on a command: joinery-cli COMMAND --help
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 differences or pending work found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows not known before it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would fail: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migration(s) as applied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n migration(s) before it stay as reported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A database, such as sqlite:///path/to.db, or an SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the newest migration of an app, which is not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, to be sure; the newest anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli remove catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes %1, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Give an SQLite file, or a URL such as sqlite:///path/to.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--merge joins branches and cannot go with --auto or --sql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--auto-input answers questions of --auto and --merge; add one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does their order not matter? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: %1 has no branches to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what looks like a rename as one (y) or not (n), without asking; with --merge: SQL of one branch may run before or after the other (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the branches of the app that were written in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole projects are merged into a folder of their own: name it with --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the merged project to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give three files or folders: BASE OURS THEIRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give three files, or the folders of three projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the settings of a git repository, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let git merge this project&apos;s files with joinery-cli (in .git/config and %1)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git merges this project&apos;s files with joinery-cli already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on git merges this project&apos;s files with joinery-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1; whoever else works on the project runs &quot;joinery-cli merge --install&quot; once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--install takes no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge three versions of a project file by what it says, as a merge driver of git does; exit code 1 with conflicts, which are named and marked in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our side; the result is written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is in the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide conflict markers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result here instead; for whole projects, a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let git merge the files of this project so from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: joinery-cli merge --install
          joinery-cli merge base.json ours.json theirs.json --out merged.json
          joinery-cli merge ../base . ../theirs --out ../merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask before changing a database or a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git was not found. Install it, or set up the merge driver by hand as the user guide says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is not in a git repository. Make one with &quot;git init&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not take the setting %1. Check that its configuration can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show what is only spelled differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is only spelled differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelled differently, with the same meaning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the dialect %1. It knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As statements of this dialect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no migration %2. Look at the ids with: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mean several migrations. Write more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no migrations, so its snapshot is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the migrations of an app add up to, now or at any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to and including this migration; all by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this table, as it was called then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only some of these migrations and needs the files of the rest: %2. Apply them first with: forwards %3. Or keep the files next to the squash with --keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, which replaces %n migration(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written, each in its place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done any more on the way, so that a database which has none of these keeps the values that it would have changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make one migration of these %n, and delete their files?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the files of %n migration(s), and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead, or --keep to leave them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make one migration of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first; that of the app by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last; that of the app by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do together, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the files of what is replaced, for databases that have only some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: joinery-cli squash catalog --to 2026-11-20 --keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps renamed: %1 (%2)</source>
        <comment>what, how alike</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing about the model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 3 if the model has changes with no migration, an app has branches that are not joined, or migrations are pending; 1 if the model has mistakes, or asks for what the project&apos;s databases refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing on %1:</source>
        <comment>title of a dialect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--offset counts migrations back from the newest: 0 is after it, 1 before it. It cannot be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--offset counts back from the newest migration and --at names one. Give one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first migration of %1 there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many migrations back from the newest: 0 is after it, 1 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: joinery-cli snapshot catalog --at 2026-11-20 --table book
          joinery-cli snapshot catalog --table book --offset 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--namespace is for PostgreSQL alone. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these namespaces of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Was it moved? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say what is to happen to them: --rows &apos;%1=CHOICE&apos;, where CHOICE is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with rows that bar the run, after the name that it tells: author.email=value:none; or sql:EXPRESSION, null, delete, or keep (in a table beside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10; 3 with --online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others go on using the tables meanwhile, in several transactions; for servers, not with SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --online: how long a statement may hold others up; 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the dialect %1. It knows: %2, mysql, and servers by their version, such as postgresql-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mysql; or one version: postgresql-12, mariadb-10.5, mysql-8.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no diagram: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or name another place with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures: light (the default) or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of png: pixels for each point of the diagram; 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures: without a ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the model as a script, a diagram as text, a document or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; what is text goes to standard output without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this app; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are drawn by the program joinery, which is not beside this one (%1). Install the window, or export as text, such as mermaid or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on this diagram, by its title or the name of its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ClipboardActions</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ClipboardFlow</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a table or a column to copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table or a column to cut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection could not be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns could not be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables could not be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table that the columns are to go into first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table or a column to duplicate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns could not be duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection could not be duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 from SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These things are otherwise here than where they come from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 and %n foreign keys to it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ColumnDelegate</name>
    <message>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ColumnDetailTexts</name>
    <message>
        <source>Change column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always, a number given is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a sequence it owns (serial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers taken at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again after the last number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value whenever the row changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of SELECT *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ColumnForm</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As SQL: &apos;text&apos;, 1.5, true, null, current_timestamp, or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price * quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database numbers rows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on disk; otherwise computed when read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change generated column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ColumnListModel</name>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called %1. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by the pending changes. Press Enter to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click PK, NN or UQ to set or clear it: primary key, not null, unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ColumnListView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ColumnsPage</name>
    <message>
        <source>+ name type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: email varchar(255) not null unique
or a foreign key: author_id -&gt; author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back changes of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CommandPalette</name>
    <message>
        <source>Find a table or column, or run an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionChooser</name>
    <message>
        <source>Connection %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection to a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionForm</name>
    <message>
        <source>Yours to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with others; marked amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real data: marked red wherever it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a SQLite file, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionTrial</name>
    <message>
        <source>The folder %1 does not exist. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist yet; the first migration makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: %1, %n tables.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionsDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the database that the migrations should be applied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say below where the database is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CountButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::CreateMigrationDialog</name>
    <message>
        <source>Create migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that will be written. The time in its name is that of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 cannot take this migration yet&lt;/b&gt;, nor any after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DatabaseSession</name>
    <message>
        <source>No connection is chosen. Add one with Connections… in the connection list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DetailTexts</name>
    <message>
        <source>Write each option as a word and its value: fillfactor = 70</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made of columns: “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DetailsBox</name>
    <message>
        <source>%1 (%2 set)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramBook</name>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename diagram %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to diagram %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n tables to diagram %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from diagram %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables from diagram %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DiagramEdits</name>
    <message>
        <source>Add table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename table to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename column to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow null in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid null in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make column unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop unique constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a table or view named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 already has a column named %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename enum to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep enum %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramMenuItems</name>
    <message>
        <source>Add tables to this diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on it and its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagram from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add related tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramOverlays</name>
    <message>
        <source>No tables yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click anywhere to add one, or import a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again with Show all above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this diagram yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag tables here from the navigator, or double-click to add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramPane</name>
    <message>
        <source>Deleted diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table first: its links to another one are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links from %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No foreign keys lead from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table first: it and its neighbours are shown then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a diagram kept in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of all apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramText</name>
    <message>
        <source>Computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers rows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On update: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels. Choose a smaller scale, or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2, column %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take anything. Look whether it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without a foreign key, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the tables that belong together first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the two tables to link first; or drag from a column to a column with Ctrl held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop tables and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::DropQuestion</name>
    <message>
        <source>Drop %1 from the model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop %n tables from the model?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from every diagram, and with the next migration from the database. Removed from this diagram alone, it stays in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go from every diagram, and with the next migration from the database. Removed from this diagram alone, they stay in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::EnumPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, in the order in which they sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value needs a text. Press Escape to take the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum, not used by any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enum, the type of %1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enum, the type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::EnumValueRow</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Environment</name>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ExportDialog</name>
    <message>
        <source>Transparent ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown (dark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown (light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of paper, to be put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written to. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown (high contrast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ExportFlow</name>
    <message>
        <source>Drawing the diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the selection as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview of so many tables would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with a list of contents, the diagram, and a section for each table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::FindableItems</name>
    <message>
        <source>table in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagram in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::FoldSection</name>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ForeignKeyForm</name>
    <message>
        <source>References table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once, deferrable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when it is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, each with the one it leads to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::HistoryPanel</name>
    <message>
        <source>Steps that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit becomes a step here. Click a step to go back to it, or forward.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be migrated from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a first migration that says what the database holds, and marks it as applied there: the file gets a table joinery_migrations. Otherwise the file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::InPlaceEditor</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a portable type: it is kept as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::IndexForm</name>
    <message>
        <source>Index name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ column or expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows where, empty for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::IndexPartRow</name>
    <message>
        <source>Column or expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column, or an expression such as lower(name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending or descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation, move, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::KeyControl</name>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt, or press a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects all, on the diagram and in fields. Press other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::KeyDetailTexts</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once, deferrable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with length, collation, order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns kept for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nulls count as the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where some of its columns are null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds (simple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fails (full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others must match (partial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new and changed rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that ON DELETE sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for tables that inherit from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for queries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::KeyField</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys; Backspace for none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::KeyPairRow</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referenced column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types differ: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::KeyPairs</name>
    <message>
        <source>Add a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move pair of foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pair of foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pair to foreign key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::LinkList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MainWindow</name>
    <message>
        <source>The project could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs database schemas in which every edit is a migration in the making.

The window is free software under the GNU General Public License, version 3 or later; its core is under the MIT licence.

Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only read)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ManyColumns</name>
    <message>
        <source>Set type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change type of %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change default of %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow null in %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forbid null in %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set default…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow null</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ManyEditsBox</name>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strict types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change row id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name type, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change comment of %n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to a namespace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change engine of %n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and links are added table by table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add column %1 to %n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyPage</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;igrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Message</name>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the database %1 does not exist. Create it, or correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at %1. Correct the path, or apply the migrations to create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program or migrator. Wait for it, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program or migrator (%2). Wait for it, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the database %1. Free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check the path and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constraint of the database does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of the kind &quot;%1&quot; are not known. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of this database was not made by Joinery, or by a newer version. Rename it, or use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQL of the database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The SQL of %n tables holds comments, which are not kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 could not be read completely: its SQL says something else than SQLite reports. Compare its columns with the database before you rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is left out: its SQL cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT NULL ON CONFLICT %1 of column %2.%3 becomes a plain NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 of a NOT NULL, DEFAULT or COLLATE of column %2.%3 is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows would break a foreign key. Correct the data or the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows do not fit (%1). Correct the data or the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of %2 points to a row of %3 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 stays, so its rows cannot be kept (rows: %2). Delete them first, or keep a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New column %1 refuses NULL and has no default, but the table is not empty (rows: %2). Give it a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to hold %2. Values that do not fit: %3 (%4). Correct them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes the INTEGER primary key. Values that are no whole numbers: %2 (%3). Correct them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary key of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be unique. Values that occur more than once: %2 (%3). Remove the duplicates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key leads from %2 to %3. Rows that point nowhere: %1 (%4). Correct or clear %5 there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %2 that break check %3: %1 (%4). Correct them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with at most %1 digits before the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 13:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row may point nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of this migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign keys are off while tables change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 (rebuild)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1.%2 (rebuild)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1: %2 (rebuild)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set views and triggers aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop virtual table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename table %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop column %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename column %1.%2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add column %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add virtual table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let tables change under views and triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put views and triggers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 is on %2, which will not be there. Drop or change the trigger as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign key to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with &quot;sqlite_&quot;, which SQLite keeps for itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two columns called %2; SQLite does not tell upper from lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has only generated columns. Add one that holds something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but a STRICT table takes only INT, INTEGER, REAL, TEXT, BLOB and ANY. Choose one of them, or make the table not STRICT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot read &quot;%1&quot; as the type of %2. A type is words, then at most (n) or (n,n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated, so it cannot have a default. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated, so it cannot be part of the primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot number its rows: SQLite does that only for an INTEGER column that alone is the primary key of a table with rowid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is WITHOUT ROWID, so it needs a primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of table %1 has %2 columns but points to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: in SQLite tables, views and indexes share their names, and case does not count. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot enforce a foreign key of table %1: what it points to must be there and be a primary key or unique. Writing to the table may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename, keeps data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two migrations have the id %1: %2 and %3. Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2, which the project does not have. Restore it, or correct the dependency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These migrations depend on each other in a circle: %1. Remove one of the dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a migration&apos;s id; one looks like 2026-11-20T10:22:33:123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration is of the app &quot;%1&quot; but lies in the folder of &quot;%2&quot;; move it, or correct the member &quot;app&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is also that of %2: give one of them another id, unless one is a copy to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program ran other migrations on this database in the meantime. Nothing was changed; look at the status and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1; what ran before it stays, since this migration runs without a transaction. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything this migration did was rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration is applied, but %1 failed afterwards. Open the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1. Everything this migration did was rolled back. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the migration or the data and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers stand above the first section; here only &quot;forwards&quot; and &quot;backwards&quot; can follow &quot;-- joinery:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected name=value after &quot;-- joinery:&quot;, found &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is not known; there are id, app, description, depends and transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration is of the app &quot;%1&quot; but lies in the folder of &quot;%2&quot;; move it, or correct the header &quot;app&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write depends=APP or depends=APP/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction is &quot;auto&quot; or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dialect; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL stands in a section: put &quot;-- joinery: forwards&quot; above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &quot;-- joinery: id=…&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;-- joinery: forwards&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a migration with one SQL operation can be written as an .sql file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is applied in this database, but its file is not in the project. Get the file back, for instance from the branch that has it; there it can be rolled back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 was changed after it was applied. Restore it, or record it as it is now with: forwards %2 --to %3 --fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n statement(s). Bring the database by hand to where it ends, then record that with: forwards %2 --to %3 --fake</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, as after a merge of two branches. Roll back to before it and go forwards again, or, if the two do not touch the same things, allow it with: forwards %3 --out-of-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is applied in this database, but its file is not in the project. Get the file back, for instance from the branch that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back %1 removes the table %2, which the table %3 still points to. Go back with the migration that made that foreign key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot be taken back:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The app %1 has no migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no migration %1 here. Look at the ids with: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mean several migrations: %2. Write more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not applied in this database, so there is no going back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is applied and depends on %2. Go back with %3 first: backwards %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is still part of %2. Drop or change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new order of table %1 must name each of its %n columns once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or change what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 does not exist at this point of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist at this point of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or index of table %1 names a column that is not there (id %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add table %1 (%n columns)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rename table %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change options of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add column %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename column %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change column %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder columns of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop primary key of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change primary key of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add primary key to table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename constraint %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename index %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1 %2 -&gt; %3</source>
        <comment>kind, name, new name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run SQL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 -&gt; %3</source>
        <comment>property, old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no auto increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reverted. Give it backwards SQL, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps depend on each other in a circle: %1. Remove one of these dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a connection URL: %2. Right are sqlite:shop.db, sqlite:///home/ann/shop.db, postgresql://user@host:5432/database and mariadb://user@host:3306/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite file takes no options after &quot;?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute path has three slashes, a relative one has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not start with sqlite:, postgresql:// or mariadb://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;//&quot; is missing after &quot;%1:&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is not written as in a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end with one database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a &quot;#&quot; in it; write %23 for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app %1 has migrations that are not applied in this database, so the import cannot be marked as applied there. Apply them first, or import the model alone (--model-only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an app. Use letters, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong in a project file, which others can read: take it out of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path leads out of the project&apos;s folder; give an absolute one, as in sqlite:///home/ann/shop.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two connections &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an app: its folder&apos;s name has letters a-z, digits, _ and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is there twice; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the app &quot;%1&quot; is missing; restore it, or take the app out of &quot;apps&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is also that of %2: delete the file that is out of date, or give the copy another id by leaving its &quot;id&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no app &quot;%1&quot; to depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project here: no joinery.json. &quot;joinery-cli init&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 of table %2</source>
        <comment>kind of part, table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of table %1 has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is longer than %2 bytes; not every database takes it. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 holds a zero character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a reserved word; other programs must quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two columns named %2. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts by itself but is no integer. Change its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated and cannot have a default too. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of %1 must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of %1 must lie between 0 and its precision, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be null, yet its default is null. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of %1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of %1 is a text, but its type is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The default of %1 is longer than %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an empty expression. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no columns. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a column that is not in the table (id %2). Remove it from the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names column %2 twice. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary key of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is generated and cannot be part of the primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two constraints named %2. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index of table %1 has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a column that is not in the table (id %2). Remove it from the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to %2, which is not in the model. Add that table or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a table that is not there (id %2). Choose another or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns but points to %3 of table %4. Give it as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a column that is not in table %2 (id %3). Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins %2 (%3) to %4.%5 (%6): the types differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to columns of table %2 that are neither its primary key nor unique. Make them unique, or the database refuses writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets %2 to null, which that column does not allow. Change the action or the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is used twice. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written; nothing was changed. Check the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path leads out of the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a list of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id: twelve of the characters 0-9 and a-z without i, l, o and u. Leave it out to have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer Joinery (format %1, this version reads up to %2); update Joinery to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is there twice; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: correct it, or take the file&apos;s last good version from version control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no project file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no column of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are named &quot;%1&quot;; name this one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known here; name it by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is there twice in this table; leave it out here to have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; to point to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot; to point to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 cannot follow the migrations before it: operation %2 (%3) does not fit. Correct the file, or restore the migration it relies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual table %1 speaks of %2, which is dropped or renamed. Change its definition as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be rolled back while %1 has rows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its columns stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of %1 does not fit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses NULL and has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the primary key of a STRICT or WITHOUT ROWID table now, which takes no NULL there. Rows without a value: %2 (%3). Fill them in or give the column a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the default %2, which a STRICT table does not take as %3. Rows that would get it: %4 (%5). Give it another default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 would not work any more. Change or drop it in the same migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 on %2, or another one it sets off, would not work any more. Change or drop it in the same migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views and triggers must still work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite does not know the type %1 of %2 and treats it as NUMERIC: text that looks like a number becomes one. Write TEXT, INTEGER, REAL, BLOB or NUMERIC for what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the default %2, which a STRICT table does not take as %3: rows that leave the column out are refused. Give it another default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SQL begins or ends a transaction (%1), but every migration runs in one already. Leave that statement out, or let the migration run without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the type of %2. %3</source>
        <comment>type, column, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration would make view %1, which cannot be read: %2. Correct the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration cannot run on any database: %1. Correct the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration could not be taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table. Correct the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot refuse NULL yet. Rows without a value: %2 (%3). Fill them in, give the column a default, or let it take NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 is not the newest migration of its app; remove %3 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2; remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is applied in this database; roll it back there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 does not exist at this point of history.</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 reads %3, which is not there. Change the definition, or it fails when used.</source>
        <comment>kind, name, columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2.%3</source>
        <comment>kind of part, table, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 has no definition. Write one or remove it.</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1. Empty the table first, or leave this migration and undo what it did in a new one, with a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new order of enum %1 must name each of its %n values once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; of enum %2</source>
        <comment>value, enum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still needed by %2. Drop that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum %1 does not exist at this point of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move table %1 to %2</source>
        <comment>table, namespace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change comment of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename partition %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add enum %1 (%n values)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename enum %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move enum %1 to %2</source>
        <comment>enum, namespace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change comment of enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder values of enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add value &quot;%1&quot; to enum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename value of enum %1: &quot;%2&quot; -&gt; &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop value &quot;%1&quot; of enum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 %2 to %3</source>
        <comment>kind, name, namespace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>insert %n rows into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n rows of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n rows of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>call %1 backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 does not exist at this point of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is computed by the database; leave it out of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice for the same rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of table %1 name no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <comment>value, type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2</source>
        <comment>value, type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes are no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 for table %2 has %3 values for %4 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 does not fit %2: %3.</source>
        <comment>number, column, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be null and has no default, yet the rows leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text search object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1; this version reads 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; or its id is there twice; take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no bytes in base 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an array (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its values in a table of their own, or as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unsigned (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a wider type and a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an expression as its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a plain value, or set it in a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new UUID as its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a default with a fraction of a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the database&apos;s clock gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated and stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated and virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it stored, or compute it in a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses a number given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it number its rows in the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a serial with a sequence of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins to count at a certain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts in steps of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts between bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a check instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes numbers in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins again when its numbers are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the character set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has one for all its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set to %2 whenever its row is updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT * will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has options (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique constraint %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes NULL for equal to NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its columns refuse NULL, or leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says ON CONFLICT %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so in the statements that insert instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deferrable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it not deferrable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 includes columns for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks at the first characters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it look at whole values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for the method %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says MATCH FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a check that its columns are NULL together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says MATCH PARTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says SET DEFAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets only some of its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it set all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to table %2, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the table, or drop the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is NOT VALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rows that break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is NOT ENFORCED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the values in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says NO INHERIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion constraint %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a unique constraint, or look at the rows in a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the method empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for some rows only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it over a generated column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the column that collation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the operator class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual comparison takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole values take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in descending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in ascending order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says where NULL is in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NULL is where it usually is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name of %2 bytes; %3 takes %4. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name of %2 characters; %3 takes %4. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has comments that %2 has no place for (%3). They stay in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which %2 does not know. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is STRICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use checks of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an ordinary table there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlogged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the history of its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a table of its own, with triggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the engine %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the row format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the tablespace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inherits from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the columns of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has parameters (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all its rows in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has partitions of its own, or is in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them partitions of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the namespace empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the namespace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a type with a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its columns a text type and a check of their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 of enum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or do not use this dialect for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down but not obeyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as TEXT with a check of its values, and sorts by its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as TEXT with a check of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number given by hand is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It numbers its rows in SQLite&apos;s own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table inherits from another there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .sql file cannot say what its SQL does to the schema; keep the migration as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be named in the header of an .sql file; keep the migration as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the SQL starts with &quot;-- joinery:&quot; and would be taken for a header; write that comment otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n newest migrations, written in parallel on different branches: %2.</source>
        <comment>app, migrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Join: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file&apos;s path cannot start with a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the program that has the function &quot;%1&quot; can run this migration. Run it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys are off while this migration runs, because it rebuilds tables. What it does to rows does not cascade; rows left pointing nowhere stop the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that are not there, or more often than this migration means: %2 (%3). Correct the data or the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that this migration adds are there already: %2 (%3). Correct the data or the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add rows to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row must be there once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1 that go with those of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the default %2, which is none of its values. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: ours is %3, theirs is %4, before it was %5.</source>
        <comment>object, property, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dropped in ours and changed in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in ours and dropped in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, order of &quot;%2&quot;: ours is %3; theirs is %4.</source>
        <comment>object, property, lists of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 in theirs, but ours drops %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 in ours, but theirs drops %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both sides gave this name, each to something of its own. Rename or drop one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: right on each side, wrong together. %2</source>
        <comment>object, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by hand, without ids: its lines were merged, and both sides changed the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each side has something else in this file, with an id of its own. Take one of the two, and put the other into a file with another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already; name one that is new or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its card was moved on both sides, to %2 in ours and to %3 in theirs. It lies where ours has it, without markers in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a migration is never merged, and the two sides have different ones of this id. Take the one that databases have applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of table %2 is inherited, so PostgreSQL drops it only with that of the parent table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL puts new columns of table %1 at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL keeps the columns of table %1 in the order in which they were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot change its type or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which PostgreSQL cannot make of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so a number below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 has the default &quot;%3&quot;, which enum %4 does not have any more. Give it another default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as smallint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as integer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as text with a check of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in a type that takes negative numbers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: in PostgreSQL tables, views, sequences, indexes and keys of one namespace share their names, and so do types and tables. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to a table that will not be there. Drop the foreign key as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 reads %3, which will not be there. Drop or change it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one row of %1 must be found by its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the rows must be in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop namespace %1, which nothing is in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materialized view %1 is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot change how the rows of table %1 are spread over partitions. Make a new table and move the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot change how the rows of partition %1 are spread over partitions of its own. Make a new partition and move the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces that begin with &quot;pg_&quot; belong to PostgreSQL. Rename %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table of PostgreSQL has a column %1 of its own. Rename that of table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no type; PostgreSQL keeps it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot number its rows: PostgreSQL does that only for smallint, integer and bigint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers its rows, so it cannot have a default. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is json, whose values PostgreSQL does not compare, so it cannot be in a key or index. Make it jsonb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to columns of %2 that are neither its primary key nor unique, which PostgreSQL refuses. Make them unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) cannot point to %3.%4 (%5): PostgreSQL does not compare the types. Give both one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have the partition %2: it is not spread over partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of table %1 must hold %2, by which its rows are spread over partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 has its statements in itself; PostgreSQL wants EXECUTE FUNCTION and a function of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is on a table that is not there. Drop or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not to hold %2 any more. Rows that do: %3 (%4). Give them another value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced here: name each replaced migration once, by its id, which is smaller than that of the migration that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, and of another branch. Join the branches in the window under Migrations, or with: new %3 --merge. It can be applied then, where their order makes no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 lies between migrations that %3 replaces, as when it was written on another branch at the same time. Restore the files of what is replaced, delete the squash, and make it again once the branches are joined.</source>
        <comment>app, id, squash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2/%3 both replace %4, as when two people squashed at the same time. Keep one of the two files and delete the other.</source>
        <comment>squash, app, squash, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaces migrations of which this database has only some: %2. Get the files of all it replaces back, for instance from the version before it, and apply the rest with: forwards %3. Or bring the database by hand to where it ends, then record that with: forwards %3 --to %4 --fake</source>
        <comment>squash, ids, app, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works on rows in its own way, so only a person can tell that it may run before or after %2. If so, join them in the window under Migrations, or with: new %3 --merge --auto-input y</source>
        <comment>migration, migration, app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them in the window under Migrations, or with: new %1 --merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of those that %2 replaces, so that removing its file would change nothing. Remove %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 cannot be deleted: the squash %2 replaces it and would do the same again. Go back without --clean. Or first apply the rest of what it replaces with: forwards %3 and then go back over all of it.</source>
        <comment>id, id, app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no migration %2. Look at the ids with: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mean several migrations of %2. Write more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to squash: from %1 to %2 there are not two migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range cuts through branches: %1 and %2 were written in parallel. Squash from before both to behind the migration that joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs without a transaction, so that it cannot become one with others. Squash what is before and what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the ids %1 and %2 there is no room for another. Choose another range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Squash of %n migration(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A migration of another app has to run in the middle of this range: %1 Choose a range that ends before it, or begins behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These migrations cannot be made one: it would not add up to the same. Squash a smaller range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not add up to what the migrations do that it replaces: one of the files was changed. Restore it, or delete the squash and make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 at this point of history. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n migration(s), so there is no state %2 before the last.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a year from 1901 to 2155</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that FLOAT can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time between 1970 and 2038</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are of the type ENUM, each with all the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as JSON, which is a text that is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It numbers its rows by AUTO_INCREMENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two indexes or keys called %2, whatever their case. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 (%3) as a whole, which MariaDB refuses. Give the column a length or the key a prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can take %2 bytes; MariaDB takes %3. Shorten its columns or give it a prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a full text index over %2, which is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a spatial index over %2, which takes NULL. Let it refuse NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to columns of %2 that no key or index begins with. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins a partitioned table, which MariaDB refuses. Remove the key or the partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins %2 (%3) to %4 (%5); MariaDB wants the same type, character set and collation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over %2 (%3), which has no length. Make it a varchar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says SET NULL, but %2 refuses NULL. Choose another action, or let it take NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has partitions, but does not say how its rows are spread over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has a bound that MariaDB does not know (%3). It wants VALUES LESS THAN or VALUES IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tables, views or sequences are called %1. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two foreign keys of the database are called %1, one of them of table %2. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB has no namespaces inside a database, so %1 cannot be moved to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB has no namespaces inside a database, so table %1 cannot be moved to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB cannot give table %1 another engine while it keeps the history of its rows. End that first, which forgets the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no columns, which MariaDB refuses. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two columns called %2, which MariaDB takes for one whatever their case. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has several columns that number its rows; MariaDB takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB takes no name that is empty or ends with a space (&quot;%1&quot;). Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB takes no characters beyond Unicode&apos;s basic plane in names (&quot;%1&quot;). Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is computed, and MariaDB lets no such column refuse NULL. It will take NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is invisible, refuses NULL and has no default, which MariaDB refuses. Give it a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no length, which MariaDB wants. It becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no precision, which MariaDB wants. It becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no type, which MariaDB wants. It becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2, which holds the years 1970 to 2038.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the type %2, which MariaDB does not know. Choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 64 texts in its set, which MariaDB refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the default %2, which is none of its texts. Choose one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a text with a comma in its set (%2), which MariaDB refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of %1 has a time zone (%2), which MariaDB refuses. Give it in UTC without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; MariaDB goes up to %3. Choose a smaller number or another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot number its rows: MariaDB does that only for numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers its rows, so MariaDB wants a key that begins with it. Add it to the primary key or give it an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls the function %2; MariaDB allows none of one&apos;s own there. Use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins texts by ||, which MariaDB takes for OR. Use CONCAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a query, which MariaDB refuses. Use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB calls every primary key PRIMARY; the name %1 stays in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 is on a table that is not there. Drop or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 does not say FOR EACH ROW, the only kind of trigger that MariaDB has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 calls a function as its body; MariaDB wants its statements there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 has a condition (WHEN); in MariaDB that is an IF in its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) joins texts by ||, which MariaDB takes for OR. Use CONCAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1 says AS or OWNED BY, which MariaDB does not know. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 may have become %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1.%2 may have become %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum %1 may have become %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value &quot;%2&quot; of enum %1 may have become &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have become %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2 is in table %3 now. Its values do not move along: copy them with SQL of your own before it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a merge conflict: keep one side of what stands between the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;, and take those lines and ======= out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each element %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so that many bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot use a value in the transaction that adds it, so enum %1 is made anew and these tables are rewritten: %2. Add the value in a migration of its own to avoid that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot drop or reorder the values of an enum, so %1 is made anew and these tables are rewritten: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2 is computed anew, which PostgreSQL does by making it again at the end of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is dropped and made again. Rights that were granted on it must be granted again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the values of %1 only 0 becomes false; all others become true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 lose their time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 lose their date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 are converted by the time zone of the session that runs this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 are rounded to fit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what domain %1 accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB cannot turn %1 into %2, as column %3 of table %4 would have to. Drop the column and add another, or change its type to text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that the character set %1 can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 are written with six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 lose the fractions of a second that %2 has no room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 get the date of the day on which this runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 are converted as times in UTC, whatever the time zone of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 lose the blanks at their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 that are shorter are filled up with zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take foreign key %1.%2 out of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put foreign key %1.%2 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty trigger %1 while rows are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring %1 up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a whole text, which MariaDB finds by its hash. That has no order, so descending says nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of an .sql migration; the one there is is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This .sql migration has format %1, which only a newer Joinery can read; update Joinery to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 in the form in which MariaDB keeps it</source>
        <comment>POINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value, %1</source>
        <comment>what it has to be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys of table %1 over the same columns (%2) say ON CONFLICT %3 and %4. Let them say the same, or drop one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the column takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2 is in another table now, which is to be called %1. Its values do not move along: copy them with SQL of your own before it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 does not fit after &quot;%3&quot; of %4: %5</source>
        <comment>operation, migration, operation, migration, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they make a mistake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them runs last decides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app %1 has newest migrations of two branches that cannot be joined: %2 and %3. %4 Remove the one that no database has yet with: remove %1 ID; its changes are pending again then and can be written after the other.</source>
        <comment>app, migration, migration, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of all the branches makes a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <comment>side of a merge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <comment>side of a merge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>side of a merge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of a merge, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read in %2, so only its lines were merged; see that it is right. %3</source>
        <comment>file, sides of a merge, reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between sides of a merge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This is no file of a project. Only its lines were merged; see that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns of table %1 are invisible, which MariaDB refuses. Let one be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has column %2 from %3, and keeps it when it no longer inherits. Add the column to the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 can begin to inherit from %2 only with all of its columns. Add column %3 to the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no columns, which SQLite refuses. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 ceases to be computed while what it is computed from is not there yet, so it would lose its values. Let it become a plain column in the next migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand in a statement. %2 Correct it.</source>
        <comment>what, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table: %3 takes it for a text. Correct the name, or put the text in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not one word. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says MATCH %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for the method hash, which %2 does not have. It becomes a btree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is partitioned by %2 but has no partitions; MariaDB wants at least one. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 takes all other rows by DEFAULT, which MariaDB knows of lists only. Write VALUES LESS THAN MAXVALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, which MariaDB does not know. Choose one of its own, such as utf8mb4_bin, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the option %2 = %3</source>
        <comment>column, name, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 of table %2 asks for the method %3, which PostgreSQL does not know. Use gin for texts and gist for shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned by &quot;%2&quot;, which PostgreSQL does not know. Write RANGE (…), LIST (…) or HASH (…), and each partition by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a bound that PostgreSQL does not know (%2). Write FOR VALUES FROM (…) TO (…), FOR VALUES IN (…) or DEFAULT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 leads to a table or column that is not there at this point. Let the migration depend on the one that makes it, or drop the foreign key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key points to table %1 of app %2, which is in no migration yet. Create the migration of %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment has a carriage return in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment at its end hides what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment in it is run as SQL (/*!).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a zero character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semicolon ends the statement in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stands outside of quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma makes two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: a whole number here is from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large to be read. A value of a row can be written as a text: { &quot;number&quot;: &quot;1e400&quot; }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is called &quot;%1&quot; before and &quot;%2&quot; after: give it another name with rename_column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot refuse NULL. Rows without a value, with those of the history: %2 (%3). The history cannot be changed: end it first, or let the column take NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to hold %2. Values that do not fit, with those of the history: %3 (%4). The history cannot be changed: end it first, or leave the column as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is computed when it is read, and the history would lose its values. Rows with those of the history: %2. Make it stored first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot rename &quot;%2&quot;. Rows that hold it, with those of the history: %3 (%4). The history cannot be changed: end it first, or keep the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, whose engine %3 has no foreign keys. Give it InnoDB, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would write to %2, which is computed. Choose other actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment of %1 has %2 characters; MariaDB takes %3. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %2.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary key of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique constraint %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1 of table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has %2 columns; MariaDB takes %3. Put some into another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has %2 keys and indexes, with those of its foreign keys; MariaDB takes %3. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over %2 columns; MariaDB takes %3. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over the first %2 characters of %3, which is %4. Leave out the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of table %1 can take %2 bytes without its large texts; MariaDB takes %3. Make a long varchar a text, or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 brings along an index of its name, which another index has. Rename one, or give %3 an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has a check and another constraint called %2, whatever their case. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2, which numbers the rows; MariaDB knows the number too late for that. Use a view or a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two partitions called %2, whatever their case. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has a bound of another kind (%3) than the table is spread by (%4). Ranges want VALUES LESS THAN, lists VALUES IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has the bound %3, which another has too. Change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique index %1 of table %2 must hold %3, by which its rows are spread over partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that no partition would take: %2 (%3). Add a partition for them, or move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks a sequence for a number, which MariaDB takes in defaults only. Use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute %1 of column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation %1 cannot be defined anew while it is in use. Add another collation and let what has this one have that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 cannot be defined anew while columns have it. Give the columns another type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 inherits from %2, which is no table of the model. Name one that is, or make sure that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2, which MariaDB takes in queries only. Use a view or a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2, which says something else at another time or in another session. MariaDB refuses that in checks and in what is stored or indexed. Use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2, to which foreign key %3 may write; MariaDB refuses that. Choose other actions for the key, or use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what is none of its texts, which no renaming keeps. Rows, with those of the history: %2 (%3). End the history and correct them first, or keep the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, which is computed; MariaDB refuses that. Use a unique constraint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can take %2 bytes of %3; MariaDB takes %4 with the row format %5. Shorten the column, give the key a prefix, or choose DYNAMIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a spatial index over %2 (%3), which is no shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a spatial index; MariaDB makes it over one column as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over columns that can take %2 bytes; MariaDB takes %3. Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is set to %3 whenever its row is updated, which MariaDB does for a DATETIME or TIMESTAMP only. Change its type, or use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is set to %3 whenever its row is updated; MariaDB knows CURRENT_TIMESTAMP only, with as many digits as the type. Write that, or use a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has %2 columns; PostgreSQL takes %3. Move some to another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; PostgreSQL goes up to %3. Choose a smaller number or another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; PostgreSQL begins with 1. Choose a greater number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 columns; PostgreSQL takes %3. Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions %1 and %2 of table %3 have moduli of which none divides the other (%4). Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions %1 and %2 of table %3 take the same rows (%4). Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is partitioned by &quot;%2&quot;; PostgreSQL takes one column for a list. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is partitioned by %2, which is computed; PostgreSQL refuses that. Spread it by the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is partitioned by &quot;%2&quot;, an expression, so PostgreSQL lets it have no key or unique index. Spread it by columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has the bound %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spread by a hash has no partition for other rows. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spread by ranges wants FROM (…) TO (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spread by a list wants IN (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spread by a hash wants WITH (MODULUS …, REMAINDER …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a value for each column that rows are spread by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends where it begins, or before. Give it a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remainder must be less than the modulus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for attribute %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to %2, which is unlogged and may lose its rows. Let both be unlogged, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two texts that its collation takes for one (%2). Change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a text (%2) that its character set %3 cannot hold; MariaDB would write ? for it. Change the character set or the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) cannot hold its default %3. Choose another default or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2, which has no value yet by then: MariaDB takes them in the order of the columns. Move %2 to the front, or spell out what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a full text index, which the engine %2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a full text index over %2, which is computed when it is read. Make it stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a full text index over %2 and %3, which are not of one collation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a shape (%2), which no partitioned table of MariaDB can hold. Put it into a table of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over the first %2 characters of %3 (%4), which is no text. Leave out the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the character set %2, but is no text. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, which MariaDB knows from version 11.4 on. An older one wants another, such as utf8mb4_unicode_ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the character set %2, which MariaDB does not know. Choose one of its own, such as utf8mb4, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is none of the character set %3. Choose one of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1 calls a routine that is defined anew, and PostgreSQL cannot give it its checks back while rows hold its values within arrays or other types. Let it call a routine of another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has column %2 from %3 and from %4, so PostgreSQL cannot change its type. Let the table leave one of them in a migration before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows to the partitions that take them from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of partition %2 would be in no partition of table %3 any more (%4). Add one that takes them, or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of partition %2 may belong to another one, which cannot be told from the bounds (%3). Move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1 that no other partition takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of table %2 names the type %3, which is not there any more. Name another type there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 cannot get another type, since %3 holds rows of that table as its values. Add a column of the new type instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for %1 (%2) is not installed. Install it (on Debian: apt install %3) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for MariaDB cannot compare a certificate with the host&apos;s name. Use sslmode=verify-ca with sslrootcert set to the authority of this server alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 has a semicolon in it, which Qt&apos;s driver for MariaDB cannot pass on. Use another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another migrator works on the database %1. Wait for it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another migrator works on the database %1 (%2). Wait for it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s setting %1 has a semicolon in it, which Qt&apos;s driver for PostgreSQL cannot pass on. Use another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let %1 in to %2. Check the user, the password and what the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1. Create it on the server, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host %1. Correct the name, or check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 server answers for %2. Check that it runs, the host and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers for %1 is not a %2 server. Check the port and the kind of database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected connection to %1 could be made. Check sslmode and the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Look at the status before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in %1 is in use by another program. Wait for it, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement took longer than is allowed. Allow more time with statement_timeout, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to: it is a read-only copy, or this connection only reads. Use the server that takes changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no right to do this in %2. Ask the database&apos;s administrator for it, or use another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1. Joinery works with %2 and newer; update the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1; what ran before it stays, since %2 cannot take back changes of tables. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection option %1 is not known. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection option sslmode cannot be %1. It can be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection option %1 needs a number, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is chosen. Name one in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is left out: this user has no right to read its text. Connect as a user who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 runs in the name of %3, which is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 was written under the SQL mode %3, which is not kept: its text may mean something else without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package %1 is left out: packages are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine and the comment of sequence %1 are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: things of the kind &quot;%2&quot; are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: checks, triggers and the actions of foreign keys may be missing, since this user may only read its rows. Connect as a user who may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 of table %2 is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2 says when a row was changed: it is left out, and rows keep that without a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 points to the database %3: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: the names of its subpartitions are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 of table %2 is left out, and that keys do not overlap in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no namespace %1. Its name is spelled as in the catalogue, with capitals and without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that index %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets of statistics of index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1. Make it again by SQL of your own.</source>
        <comment>something of a database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that table %1 has from its parent alone become its own as well. They stay when the parent loses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not read the rows of table %1. Ask its owner for SELECT before a migration has to look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how column %1 is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint %1 of foreign table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that table %1 is of type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that row level security is forced, but not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition %1, which is a foreign table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment of sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>part, table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision of %1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the database has such a name (%1). Look at how its tables and views are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tablespace of index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 of table %2 has the targets of statistics &quot;%3&quot;. Write the number of a part and its target, such as 1=1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what to do with which rows. Write it like author.email=value:none; after the = there may be value:TEXT, sql:EXPRESSION, null, delete or keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPRESSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be done with the rows in the way of %2. Choose %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen: values for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in the way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen: delete the rows in the way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen: another value in the rows in the way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen: keep the rows in the way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of %1 points to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 may have moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum %1 may have moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, and of another branch; the two branches cannot be joined. If no database has it yet, remove it with: remove %3 %4; its changes are pending again then and can be written after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about rows in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No migration of this run asks about the rows of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 of app %2 is in app %3 now. For a database one is dropped and another added, so its rows do not move along: move its file back, or carry them over in a table of another name, with SQL of your own before %2 drops it (new %2 --sql) and after %3 adds it (new %3 --sql).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still in the migrations of app %2, whose model does not have it any more. Create the migration of %2 first, which drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online changes are for servers; %1 changes a table in one transaction or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, but is no text, so MariaDB has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server refuses that:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others wait for table %1 while this is done: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1. Nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1. What ran before it stays up to the last COMMIT, since online changes are several transactions. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as CHAR(36).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads from columns to themselves, which MySQL refuses. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to columns of %2 that are no key of it. MySQL takes that from version 8.4 on only where restrict_fk_on_non_standard_key is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over %2, which is computed and not stored; MySQL refuses that. Store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of table %2 takes all other rows by DEFAULT, which MySQL does not know. List the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL has no time limit for statements that change tables; only how long they wait for others is limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is made anew, and whoever runs this becomes its definer: %3 has no statement that keeps the one it has. Run it as that user where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 keeps its character set and collation: MariaDB has no word for those of the database. Say which it is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the option %2, which PostgreSQL knows from version %3 on; this is %4. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is not to be computed any more, which PostgreSQL can do from version 13 on; this is %2. Add another column, fill it from this one, and drop this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole numbers of table %1 reach less far in %2 than in %3; larger ones are refused: %4. Take a wider type where they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 takes values that do not fit their type in table %1, which %3 refuses: %4. Add checks where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 bytes in %3 and more in %4; longer values are refused. Choose a type that holds more, or a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds numbers that %2 keeps as floating point only: those above 2^%3. Take text for them, or a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its digits in %2, but only about %3 of them in %4, as floating point. Take text, or a whole number of the smallest unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New column %1 is to hold %2, which its default is not, and the table is not empty (rows: %3). Give it another default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2 digits of a second in %3, but %4 in %5; the rest is lost. Say how many: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts in the %1 %2 have the collation %3, which is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2: backslashes may be missing from its text, and question marks may stand for other characters, since this user may not read all of it. Compare it with the database, or connect as a user who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view %1 is left out: it reads what is not there. Drop it, or make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables %1 puts together is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2: question marks in its default or expression may stand for other characters or bytes, which the catalogue does not show. Compare it with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2: question marks in its values may stand for other characters, which the catalogue does not show. Compare them with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 of table %2: question marks in it may stand for other characters, which this user may not read. Compare it with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot give it a type made anew: one with fewer values or another order, or other parts. Make a new table and move the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment of index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that index %1 is not on all partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 of %2 becomes a table, with its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 becomes a partition of %2, with its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 is neither on a materialized view nor on a single partition. Make it an index of its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let tables change beside indexes in a collation of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary key of %1 is the INTEGER column %2, which SQLite compares as numbers whatever the collation. Leave %3 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment of constraint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a column twice, which MariaDB refuses. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what ANALYZE has found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partitioned by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PlantUML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dictionary, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dictionary, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these sentences, as HTML names it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no columns, which not every database takes. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in table %1 consists of spaces, which not every database takes. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name differs from %1 in case only. Not every database tells them apart; better rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; says something of more columns than the key has (%2). Remove this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quoted name is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bracket is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to be pasted come with one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of %1 is left out: its target is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key from %1 to %2 is left out: there is no such table here with columns of a type that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions of table %1 are left out. Add them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not run: it is about %1, which this SQL does not make, or names a namespace. Take it out, or take the namespace out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not take it: %1. Correct it, take it out, or choose another dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements about rows were passed over: only what tables look like is read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not run: only definitions of tables, indexes, views, triggers, types and comments are read. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers of this database are read by a server alone. Add it by hand, or read the SQL with a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 before it in this SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no columns of its own. Read the SQL with a connection, or add it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has a primary key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has that column already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only additions to tables are read. Write the table as it is by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no such column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which table the index is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of types only enums and domains are read. Add this one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what the view shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood from here on: %1. Correct it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of table %2 is left out. Add it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key over %1 looks at the whole column here, not at its first %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the SQL was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this user make a scratch database. Read the SQL without it, or choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scratch database %1 could not be taken away. Drop it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more SQL than can be read at once. Take the rows out of it, or read a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id and timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, created_at, updated_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created and updated: when, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, name and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent_id with a foreign key to the table itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted_at, empty for rows that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no primary key to point to. Give it one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a title of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a template named %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement ends before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of table %2 have no place in the partition of %3 that it becomes (%4). Add a partition that takes them and move them there, or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has %1 characters; make it %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too small, too large or too far away: width and height are %1 to %2, and x and y lie within %3 of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 entries; a diagram has %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both sides wrote it anew. It is as ours has it, without markers in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diagram %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several diagrams are called %1. Say which app&apos;s with APP/NAME; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That app already has something named %1. Rename one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no app called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not run: %1 could do more than define a table. Take it out, or read the SQL without the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the types the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a free name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each column once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 belongs to a part of the model too; give this entry another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no primary key: its rows cannot be told apart. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 repeats %2. Drop it: it only costs room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index begins with the columns of %1: changes of what it refers to read all of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template named %1 any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Messages</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported, but for %n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database keeps these; the model does not show them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost when the project is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n files of this project</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were not read again because of your unsaved edits.

Saving replaces what the other program wrote there. Reading the files takes your edits back; Undo brings them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files changed after these edits were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits were made on what the files held before. Taking them takes back what changed in the files since; Undo brings that again, and nothing is written until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the files since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the files, discard the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard these edits for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in no file of the project, and nothing brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These edits are not in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking them is one undo step, and nothing is written until you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::MigrationChoice</name>
    <message>
        <source>There are no pending changes to write a migration of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pending changes are others by now. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen changes cannot be made without the others. Choose all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen changes need others that are not chosen: %1. Choose them too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::MigrationModel</name>
    <message>
        <source>batch %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than one that is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Squash of %n migration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MigrationOutput</name>
    <message>
        <source>Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of the selected migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a migration to see its SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is logged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is under way is rolled back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-- The file of this migration is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-- Nothing to run: it joins branches, so that new migrations can follow both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · statement %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::MigrationsPanel</name>
    <message>
        <source>No migrations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the model, then write your first migration from Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the state of the database again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply all migrations that are not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to apply: %1 is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to roll back on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration stays; those after it are taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as applied up to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the history only, for a database that has the changes already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied %1 · %2 (%3 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back %1 · %2 (%3 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n migrations before it were applied and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file of the selected migration, the newest one, so that its changes are pending again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove migration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 has this migration is not known; it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is deleted. The model stays as it is, so what the migration did is pending in Review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own SQL is in no other place and will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other databases that have it already will miss its file: remove it only before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove migration “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join branches of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May these branches run in any order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the branches of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n newest migration(s), written in parallel on different branches: %2. New ones follow once the branches are joined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Minimap</name>
    <message>
        <source>The whole diagram. Press to go to a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ModelEdits</name>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Navigator</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add table to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add enum to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::NavigatorModel</name>
    <message numerus="yes">
        <source>app %1, %n tables and other objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::NewProjectDialog</name>
    <message>
        <source>shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the project&apos;s folder be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the project&apos;s folder goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something already. Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ObjectPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a definition. Press Escape to take the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition, after CREATE VIEW %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition, after CREATE … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::OptionsPage</name>
    <message>
        <source>Strict types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite refuses values that are not of the column&apos;s type (STRICT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite keeps the rows in the primary key itself (WITHOUT ROWID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strict types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change row id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartDelegate</name>
    <message>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartForm</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartListModel</name>
    <message>
        <source>on delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by the pending changes. Press Enter to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartListView</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartSection</name>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PartsPage</name>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: first_name, last_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unique constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ column -&gt; table.column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: author_id -&gt; author.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: price &gt;= 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ columns or expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: unique title, lower(name) desc where price &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PrimaryKeyForm</name>
    <message>
        <source>Primary key columns, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::PrintPreview</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own size, on several pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the diagram is put on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read, and no rule of the model is broken. Whether the rows of a database allow the changes is asked in Review and when they are applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDifferences</name>
    <message numerus="yes">
        <source>%n cards moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>places of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apps it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project name: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details that are not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups, notes and links on the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDocument</name>
    <message>
        <source>The project has no app called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed files of this project. Save the project, or read it again, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app %1 has no branches to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %n renames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another window edits this project. Edit it there, or press “Edit here anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProjectFlows</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery projects (joinery.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProjectPage</name>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table on the diagram or in the list to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ProjectSharing</name>
    <message>
        <source>Another window edits this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of your windows edits this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window edits this project (%1, process %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window only reads the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This one only reads it, and follows what is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit here anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that edited this project is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::RecentDelegate</name>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::RecoveryOffer</name>
    <message>
        <source>Restore them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery ended unexpectedly. Edits of %1 were kept that are not in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery ended unexpectedly. Edits of %1 were kept, but the files were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits are back in the model; save to write them to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Remarks</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::RenameQuestions</name>
    <message>
        <source>Perhaps renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing under a new name: what is in it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different things: the old one goes with what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n were renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in another namespace: what is in it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n were renamed or moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ReviewPanel</name>
    <message>
        <source>No pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is what the migrations add up to. Edit a table and the change shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create migration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database the SQL is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database the SQL is written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ticked changes as a migration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 cannot take this yet.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Unless Review is told so, the old one is dropped with what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick changes to see their SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::RowChoicesBox</name>
    <message>
        <source>Put a value in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move these rows to a table beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these rows as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the rows in the way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL over the row, such as lower(name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::RunDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migrations as applied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This deletes data for good:&lt;/b&gt; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The data does not allow this yet.&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that will run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the production connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct these rows, or take the migration back with “Remove migration…” in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happens to these rows, or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with these choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SampleProject</name>
    <message>
        <source>%1 could not be written. Check that there is room and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project did not come with this installation. Make a new project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else. Move it away to get a copy of the sample there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ServerFields</name>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password comes from the environment variable JOINERY_PASSWORD; it is in no file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SettingControls</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should new projects go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SettingsDialog</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, saving, diagram, types and keys become what a new person finds. Projects stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SettingsPages</name>
    <message>
        <source>That of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast has text of 7:1 and more, and borders you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or fades by itself. Without it, the desktop&apos;s own wish counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved edits are kept aside every few seconds in any case, and offered again after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes edits to the project&apos;s files by itself; never over what others changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after an edit it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cards and links show, in all projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How links end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin with where you say nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database of new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SQL is what Review shows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for where the last one went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types in projects for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of id in a new table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a column that is given a name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into a field and press the new keys; Backspace leaves an action without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SheetTexts</name>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says neither null nor not null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more are pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, row %1 first: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SqlDialog</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop statements that create tables. They are read in a scratch database in memory that is thrown away; nothing else in them is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the &amp;app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server reads every word of its own dialect. It makes what the SQL defines in a place of its own, which is taken away again; PostgreSQL rolls all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Read to have it read by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enum of %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it creates a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be added is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SqlFindBar</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::SqlReadingJob</name>
    <message>
        <source>Reading the SQL took too long and was stopped. Read it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::StartPage</name>
    <message>
        <source>Joinery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the schema. Review the difference. Migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with joinery.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a SQLite file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a database you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookshop to try things on: 13 tables in three apps, two views, a trigger, a database with rows, and six changes that wait for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, or open the sample to look around. Projects you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a project folder or a SQLite file here to open or import it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::StatusSentence</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the migration files add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pending changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn, but in no migration yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations say all that was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unapplied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Migrations that did not run on this connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every migration ran on this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the migrations makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database holds something else than its history says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds what its history says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations are still being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::StepNames</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edit, of what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TableDetailTexts</name>
    <message>
        <source>Change options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlogged: faster, emptied after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the history of every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows spread over partitions by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TableNotices</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; was renamed from &lt;b&gt;%2&lt;/b&gt;. Programs that still read “%2” will fail after this migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old name back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem told at a field can be fixed at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TablePage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TableTool</name>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to place it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TakeOver</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TakeOverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says all that %1 holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;migration of it, and mark it as applied in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model lacks of the database. Ticked changes become one edit of the model, which can be undone; the database stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the &amp;app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model lacks of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: %1 lacks migrations of this project. Apply them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: the model has changes that are in no migration. Create theirs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a database that is to be migrated from here. You are asked before the mark is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TargetTexts</name>
    <message>
        <source>%1 cannot do this.</source>
        <comment>name of a database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these databases can do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TemplateDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selected table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add to %n selected tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add as new table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add as %n new tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TemplateFlow</name>
    <message>
        <source>Add tables of template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add template %1 to %n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tables have all of it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select tables or columns to make a template of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a template named %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the two tables to be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables could not be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add join table %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::ToastArea</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TopBar</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::TypedText</name>
    <message>
        <source>There is no table called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no column called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the table that the arrow leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no primary key. Name the column: %1.column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of table %1 has several columns. Add the foreign key on the Keys tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the default value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the collation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, then a type: email varchar(255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where it leads: author_id -&gt; author.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key leads from as many columns as to, but these are %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a column, or an expression.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::UniqueForm</name>
    <message>
        <source>Unique together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change unique constraint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::VisibilityNote</name>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tables hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Focus on %n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::Workspace</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the project changed and were read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this project&apos;s files, and there are edits here that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files, drop my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection could not be dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped %1 from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n tables from the model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The enum could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the project changed and cannot be read, so you see what they held before. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took over %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::WorkspaceActions</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joinery::WorkspaceSettings</name>
    <message>
        <source>The project could not save itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs database schemas in which every edit is a migration in the making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to this file, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project at a time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is as 1440x900, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs a project, and a file to write: --out diagram.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joinery needs a graphical desktop and found none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project as svg, png, pdf or html, and leave; needs --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export only this app; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels for each point of the diagram, for png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pictures without a ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export is svg, png, pdf or html, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, contrast or system, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export only this diagram, by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
