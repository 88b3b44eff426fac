<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CardDrag</name>
    <message>
        <source>Move table</source>
        <translation>Tabelle verschieben</translation>
    </message>
    <message>
        <source>Move %1 tables</source>
        <translation>%1 Tabellen verschieben</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move tables and notes</source>
        <translation>Tabellen und Notizen verschieben</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Renamed from %1</source>
        <translation>Umbenannt von %1</translation>
    </message>
    <message>
        <source>Show the columns (+)</source>
        <translation>Spalten einblenden (+)</translation>
    </message>
    <message>
        <source>Collapse to the header (-)</source>
        <translation>Auf die Kopfzeile einklappen (-)</translation>
    </message>
    <message>
        <source>Drag to a column of another table to add a foreign key; with Ctrl held, a link without one.</source>
        <translation>Auf eine Spalte einer anderen Tabelle ziehen, um einen Fremdschlüssel hinzuzufügen; bei gedrückter Strg-Taste eine Verknüpfung ohne Fremdschlüssel.</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Liest %1</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Arranging the diagram was cancelled.</source>
        <translation>Das Anordnen des Diagramms wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Graphviz could not arrange the diagram with “%1”. Check that the package libgvc6 is complete.</source>
        <translation>Graphviz konnte das Diagramm nicht mit „%1“ anordnen. Prüfen, ob das Paket libgvc6 vollständig ist.</translation>
    </message>
    <message>
        <source>More than %1 linked tables cannot be arranged in layers. Arrange them by force, or a selection of them.</source>
        <translation>Mehr als %1 verbundene Tabellen lassen sich nicht in Ebenen anordnen. Stattdessen kräftebasiert anordnen oder nur eine Auswahl anordnen.</translation>
    </message>
</context>
<context>
    <name>NoteResize</name>
    <message>
        <source>Resize note</source>
        <translation>Notizgröße ändern</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>-- Nothing to run: it changes nothing in the database.</source>
        <translation>-- Nichts auszuführen: ändert nichts in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>joinery::AboutPanel</name>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Uses nothing else.</source>
        <translation>Verwendet nichts anderes.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing else uses it.</source>
        <translation>Wird von nichts anderem verwendet.</translation>
    </message>
    <message>
        <source>The migrations are still being read.</source>
        <translation>Die Migrationen werden noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No migration has it yet.</source>
        <translation>Noch in keiner Migration enthalten.</translation>
    </message>
</context>
<context>
    <name>joinery::ActionSet</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a folder with a new project</source>
        <translation>Einen Ordner mit einem neuen Projekt anlegen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a folder that holds joinery.json</source>
        <translation>Einen Ordner öffnen, der joinery.json enthält</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Try things on a copy of a bookshop&apos;s project</source>
        <translation>Joinery an einer Kopie des Projekts einer Buchhandlung ausprobieren</translation>
    </message>
    <message>
        <source>Make a project from a database you have</source>
        <translation>Ein Projekt aus einer vorhandenen Datenbank anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the model to the project&apos;s files</source>
        <translation>Das Modell in die Dateien des Projekts schreiben</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Neu von der Festplatte laden</translation>
    </message>
    <message>
        <source>Read the project&apos;s files again</source>
        <translation>Die Dateien des Projekts erneut lesen</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Zur Startseite zurückkehren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave Joinery</source>
        <translation>Joinery beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Rückgängiggemachte wiederherstellen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>Der Auswahl einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop what is selected from the model</source>
        <translation>Die Auswahl aus dem Modell löschen</translation>
    </message>
    <message>
        <source>Find or run…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Jump to a table or column, or run an action by its name</source>
        <translation>Zu einer Tabelle oder Spalte springen oder eine Aktion über ihren Namen ausführen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>Das Diagramm größer anzeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>Mehr vom Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show the diagram at 100 %</source>
        <translation>Das Diagramm mit 100 % anzeigen</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Das ganze Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Show or hide the list of tables</source>
        <translation>Liste der Tabellen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the details of the selection</source>
        <translation>Einzelheiten der Auswahl ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Review and migrations</source>
        <translation>Durchsicht und Migrationen</translation>
    </message>
    <message>
        <source>Show or hide the pane below the diagram</source>
        <translation>Den Bereich unter dem Diagramm ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters wechseln</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Go back to the part of the window before</source>
        <translation>Zum vorherigen Teil des Fensters wechseln</translation>
    </message>
    <message>
        <source>Go to navigator</source>
        <translation>Zum Navigator</translation>
    </message>
    <message>
        <source>Type into the list of tables</source>
        <translation>Die Eingabe auf die Liste der Tabellen richten</translation>
    </message>
    <message>
        <source>Go to diagram</source>
        <translation>Zum Diagramm</translation>
    </message>
    <message>
        <source>Type into the diagram</source>
        <translation>Die Eingabe auf das Diagramm richten</translation>
    </message>
    <message>
        <source>Go to inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>Type into the details of the selection</source>
        <translation>Die Eingabe auf die Einzelheiten der Auswahl richten</translation>
    </message>
    <message>
        <source>Go to review</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>Die ausstehenden Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Go to migrations</source>
        <translation>Zu den Migrationen</translation>
    </message>
    <message>
        <source>Show the migrations and where they ran</source>
        <translation>Die Migrationen anzeigen und wo sie gelaufen sind</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation>Zu den Problemen</translation>
    </message>
    <message>
        <source>Show what is wrong in the model</source>
        <translation>Anzeigen, was im Modell nicht stimmt</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a table to the model</source>
        <translation>Eine Tabelle zum Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a view to the model</source>
        <translation>Eine Sicht zum Modell hinzufügen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Lay out the tables by how they are linked</source>
        <translation>Die Tabellen nach ihren Verbindungen anordnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Look at the pending changes and their SQL</source>
        <translation>Die ausstehenden Änderungen und ihr SQL ansehen</translation>
    </message>
    <message>
        <source>Create migration…</source>
        <translation>Migration erstellen…</translation>
    </message>
    <message>
        <source>Write the pending changes as a migration file</source>
        <translation>Die ausstehenden Änderungen als Migrationsdatei schreiben</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Run the unapplied migrations on the chosen connection</source>
        <translation>Die noch nicht angewendeten Migrationen auf der gewählten Verbindung ausführen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the migrations that were applied last</source>
        <translation>Die zuletzt angewendeten Migrationen zurücknehmen</translation>
    </message>
    <message>
        <source>Look at the database again</source>
        <translation>Datenbank erneut ansehen</translation>
    </message>
    <message>
        <source>Read the state of the chosen connection anew</source>
        <translation>Den Stand der gewählten Verbindung neu lesen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Add, test, change or remove connections</source>
        <translation>Verbindungen hinzufügen, testen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>About Joinery</source>
        <translation>Über Joinery</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Add enum</source>
        <translation>Aufzählung hinzufügen</translation>
    </message>
    <message>
        <source>Add a list of values that columns can have as their type</source>
        <translation>Eine Werteliste hinzufügen, die Spalten als Typ haben können</translation>
    </message>
    <message>
        <source>Take over from the database…</source>
        <translation>Aus der Datenbank übernehmen…</translation>
    </message>
    <message>
        <source>See what the model lacks of the chosen connection, and take it in</source>
        <translation>Anzeigen, was dem Modell gegenüber der gewählten Verbindung fehlt, und es übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, or the model as text</source>
        <translation>Das Diagramm als Bild oder das Modell als Text schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Put the diagram on paper</source>
        <translation>Das Diagramm zu Papier bringen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Put the selected tables, or all, on the clipboard</source>
        <translation>Die ausgewählten oder alle Tabellen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Typen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the types of columns on the diagram</source>
        <translation>Spaltentypen im Diagramm ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Kennzeichen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide NN, UQ, CK and IX on the diagram</source>
        <translation>NN, UQ, CK und IX im Diagramm ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show comments</source>
        <translation>Kommentare anzeigen</translation>
    </message>
    <message>
        <source>Show or hide comments of tables and columns on the diagram</source>
        <translation>Kommentare von Tabellen und Spalten im Diagramm ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Nur Schlüssel</translation>
    </message>
    <message>
        <source>Show columns of keys alone, and those with pending changes</source>
        <translation>Nur Schlüsselspalten und Spalten mit ausstehenden Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Show indexes</source>
        <translation>Indizes anzeigen</translation>
    </message>
    <message>
        <source>Show or hide indexes below the columns</source>
        <translation>Indizes unter den Spalten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show constraints</source>
        <translation>Bedingungen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide unique constraints, checks and exclusions</source>
        <translation>Eindeutigkeits-, Prüf- und Ausschlussbedingungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show triggers</source>
        <translation>Trigger anzeigen</translation>
    </message>
    <message>
        <source>Show or hide triggers below the columns</source>
        <translation>Trigger unter den Spalten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show enums</source>
        <translation>Aufzählungen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide enums with their values as cards</source>
        <translation>Aufzählungen mit ihren Werten als Karten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Highlight links under the pointer</source>
        <translation>Verbindungslinien unter dem Zeiger hervorheben</translation>
    </message>
    <message>
        <source>Dim what the card under the pointer is not linked with</source>
        <translation>Abblenden, was mit der Karte unter dem Zeiger nicht verbunden ist</translation>
    </message>
    <message>
        <source>Crow&apos;s foot notation</source>
        <translation>Krähenfuß-Notation</translation>
    </message>
    <message>
        <source>Links end in crow&apos;s feet, bars and circles</source>
        <translation>Verbindungslinien enden in Krähenfüßen, Strichen und Kreisen</translation>
    </message>
    <message>
        <source>IE notation</source>
        <translation>IE-Notation</translation>
    </message>
    <message>
        <source>Information engineering: least and most at both ends, dashed where not identifying</source>
        <translation>Information Engineering: Mindest- und Höchstzahl an beiden Enden, gestrichelt, wenn nicht identifizierend</translation>
    </message>
    <message>
        <source>UML notation</source>
        <translation>UML-Notation</translation>
    </message>
    <message>
        <source>Links say 1, 0..1 and 0..*, with a diamond where identifying</source>
        <translation>Verbindungslinien zeigen 1, 0..1 und 0..*, mit einer Raute, wenn identifizierend</translation>
    </message>
    <message>
        <source>Show delete actions</source>
        <translation>Löschaktionen anzeigen</translation>
    </message>
    <message>
        <source>Show C, N, D or R at links for ON DELETE CASCADE, SET NULL, SET DEFAULT, RESTRICT</source>
        <translation>C, N, D oder R an Verbindungslinien für ON DELETE CASCADE, SET NULL, SET DEFAULT, RESTRICT anzeigen</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Ein- oder aufklappen</translation>
    </message>
    <message>
        <source>Show the headers of the selected cards alone, or all of them</source>
        <translation>Nur die Kopfzeilen der ausgewählten oder aller Karten anzeigen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Show the headers of all cards alone</source>
        <translation>Nur die Kopfzeilen aller Karten anzeigen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Show the columns of all cards</source>
        <translation>Die Spalten aller Karten anzeigen</translation>
    </message>
    <message>
        <source>Separate overlapping cards</source>
        <translation>Überlappende Karten trennen</translation>
    </message>
    <message>
        <source>Move cards apart that cover each other</source>
        <translation>Karten auseinanderschieben, die einander verdecken</translation>
    </message>
    <message>
        <source>Select overlapping cards</source>
        <translation>Überlappende Karten auswählen</translation>
    </message>
    <message>
        <source>Find the cards that cover each other</source>
        <translation>Die Karten finden, die einander verdecken</translation>
    </message>
    <message>
        <source>Select tables without a key</source>
        <translation>Tabellen ohne Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Find the tables that have no primary key</source>
        <translation>Die Tabellen finden, die keinen Primärschlüssel haben</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Choose how Joinery looks, saves and answers to keys</source>
        <translation>Festlegen, wie Joinery aussieht, speichert und auf Tasten reagiert</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window beside this one</source>
        <translation>Ein weiteres Fenster neben diesem öffnen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Take the selected tables or columns out, to be pasted</source>
        <translation>Die ausgewählten Tabellen oder Spalten zum Einfügen herausnehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tables or columns, also as SQL</source>
        <translation>Die ausgewählten Tabellen oder Spalten kopieren, auch als SQL</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tables or columns as Joinery&apos;s JSON</source>
        <translation>Die ausgewählten Tabellen oder Spalten als JSON von Joinery kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add copied tables or columns, or those that SQL creates</source>
        <translation>Kopierte Tabellen oder Spalten hinzufügen oder solche, die SQL erstellt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy the selected tables or columns beside themselves</source>
        <translation>Die ausgewählten Tabellen oder Spalten neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Make a diagram beside the one of all tables</source>
        <translation>Ein Diagramm neben dem aller Tabellen anlegen</translation>
    </message>
    <message>
        <source>New diagram from selection</source>
        <translation>Neues Diagramm aus Auswahl</translation>
    </message>
    <message>
        <source>Make a diagram of the selected tables</source>
        <translation>Ein Diagramm der ausgewählten Tabellen anlegen</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Give the diagram that is shown another title</source>
        <translation>Dem angezeigten Diagramm einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>Diagramm duplizieren</translation>
    </message>
    <message>
        <source>Make another diagram of the one that is shown</source>
        <translation>Ein weiteres Diagramm aus dem angezeigten anlegen</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagramm löschen</translation>
    </message>
    <message>
        <source>Delete the diagram that is shown; its tables stay</source>
        <translation>Das angezeigte Diagramm löschen; seine Tabellen bleiben</translation>
    </message>
    <message>
        <source>Add tables to diagram…</source>
        <translation>Tabellen zum Diagramm hinzufügen…</translation>
    </message>
    <message>
        <source>Choose what is put on the diagram that is shown</source>
        <translation>Auswählen, was auf das angezeigte Diagramm kommt</translation>
    </message>
    <message>
        <source>Add related tables to diagram</source>
        <translation>Verwandte Tabellen zum Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Put on it what foreign keys connect with the selection</source>
        <translation>Hinzufügen, was Fremdschlüssel mit der Auswahl verbinden</translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation>Aus Diagramm entfernen</translation>
    </message>
    <message>
        <source>Take the selected tables off it; they stay in the model</source>
        <translation>Die ausgewählten Tabellen daraus entfernen; im Modell bleiben sie</translation>
    </message>
    <message>
        <source>Next diagram</source>
        <translation>Nächstes Diagramm</translation>
    </message>
    <message>
        <source>Show the diagram after this one</source>
        <translation>Das Diagramm nach diesem anzeigen</translation>
    </message>
    <message>
        <source>Previous diagram</source>
        <translation>Vorheriges Diagramm</translation>
    </message>
    <message>
        <source>Show the diagram before this one</source>
        <translation>Das Diagramm vor diesem anzeigen</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Ebenen…</translation>
    </message>
    <message>
        <source>Show or hide tables by app and namespace</source>
        <translation>Tabellen nach App und Namensraum ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Alle Ebenen anzeigen</translation>
    </message>
    <message>
        <source>Show the tables of all apps and namespaces</source>
        <translation>Die Tabellen aller Apps und Namensräume anzeigen</translation>
    </message>
    <message>
        <source>Focus on selection</source>
        <translation>Auf Auswahl fokussieren</translation>
    </message>
    <message>
        <source>Show the selected tables and their neighbours alone; again for two steps</source>
        <translation>Nur die ausgewählten Tabellen und ihre Nachbarn anzeigen; nochmals für zwei Schritte</translation>
    </message>
    <message>
        <source>Show links to…</source>
        <translation>Verbindungen anzeigen zu…</translation>
    </message>
    <message>
        <source>Find the shortest way of foreign keys to another table</source>
        <translation>Den kürzesten Weg über Fremdschlüssel zu einer anderen Tabelle finden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show the whole diagram, and again what was seen before</source>
        <translation>Das ganze Diagramm anzeigen, und nochmals das, was zuvor zu sehen war</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the part of the diagram from where you jumped</source>
        <translation>Den Teil des Diagramms anzeigen, von dem aus gesprungen wurde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Show the part of the diagram from where you went back</source>
        <translation>Den Teil des Diagramms anzeigen, von dem aus zurückgegangen wurde</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Verbindungslinie folgen</translation>
    </message>
    <message>
        <source>Go to the other end of the selected link, or of a link of the selected column or table</source>
        <translation>Zum anderen Ende der ausgewählten Verbindungslinie oder einer der ausgewählten Spalte oder Tabelle gehen</translation>
    </message>
    <message>
        <source>Go to history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Show every edit, and go back to any</source>
        <translation>Alle Änderungen anzeigen und zu jeder zurückgehen können</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Farbschema mit hohem Kontrast</translation>
    </message>
    <message>
        <source>White text on black ground, strong borders</source>
        <translation>Weißer Text auf schwarzem Grund, kräftige Ränder</translation>
    </message>
    <message>
        <source>Place table</source>
        <translation>Tabelle platzieren</translation>
    </message>
    <message>
        <source>Take a new table in the hand: click or drag to place it, or arrow keys and Enter</source>
        <translation>Eine neue Tabelle in die Hand nehmen: durch Klicken oder Ziehen platzieren oder mit Pfeiltasten und Eingabetaste</translation>
    </message>
    <message>
        <source>Add from SQL…</source>
        <translation>Aus SQL hinzufügen…</translation>
    </message>
    <message>
        <source>Add the tables that statements create</source>
        <translation>Die Tabellen hinzufügen, die Anweisungen erstellen</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Add tables or columns that are often needed</source>
        <translation>Häufig benötigte Tabellen oder Spalten hinzufügen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep the selected tables or columns to be added again</source>
        <translation>Die ausgewählten Tabellen oder Spalten aufbewahren, um sie wieder hinzufügen zu können</translation>
    </message>
    <message>
        <source>Add join table</source>
        <translation>Verknüpfungstabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add the table between the two that are selected</source>
        <translation>Die Tabelle zwischen den beiden ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Arrange in layers</source>
        <translation>In Ebenen anordnen</translation>
    </message>
    <message>
        <source>Tables that are referred to come to the left, in columns</source>
        <translation>Tabellen, auf die verwiesen wird, kommen nach links, in Spalten</translation>
    </message>
    <message>
        <source>Arrange by force</source>
        <translation>Kräftebasiert anordnen</translation>
    </message>
    <message>
        <source>Linked tables draw each other near: for many tables</source>
        <translation>Verbundene Tabellen ziehen einander an: für viele Tabellen</translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Lay out the selected tables alone; the others stay</source>
        <translation>Nur die ausgewählten Tabellen anordnen; die anderen bleiben</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Pinned cards stay where they are when others are arranged</source>
        <translation>Angeheftete Karten bleiben an ihrem Platz, wenn andere angeordnet werden</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected cards to one left edge</source>
        <translation>Die ausgewählten Karten an eine linke Kante schieben</translation>
    </message>
    <message>
        <source>Align centers</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Move the selected cards below each other</source>
        <translation>Die ausgewählten Karten mittig untereinander schieben</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected cards to one right edge</source>
        <translation>Die ausgewählten Karten an eine rechte Kante schieben</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected cards to one top edge</source>
        <translation>Die ausgewählten Karten an eine obere Kante schieben</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Move the selected cards beside each other</source>
        <translation>Die ausgewählten Karten mittig nebeneinander schieben</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected cards to one bottom edge</source>
        <translation>Die ausgewählten Karten an eine untere Kante schieben</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Make the gaps between the selected cards equal, from left to right</source>
        <translation>Die Abstände zwischen den ausgewählten Karten von links nach rechts angleichen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Make the gaps between the selected cards equal, from top to bottom</source>
        <translation>Die Abstände zwischen den ausgewählten Karten von oben nach unten angleichen</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>An anderen Karten einrasten</translation>
    </message>
    <message>
        <source>Cards that are dragged line up with others; Ctrl held suspends it</source>
        <translation>Gezogene Karten richten sich an anderen aus; gedrückte Strg-Taste setzt das aus</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Put a frame with a title around the selected tables</source>
        <translation>Einen Rahmen mit Titel um die ausgewählten Tabellen legen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Take the frame away; the tables stay</source>
        <translation>Den Rahmen entfernen; die Tabellen bleiben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write on the diagram, in Markdown</source>
        <translation>Auf das Diagramm schreiben, in Markdown</translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation>Ohne Fremdschlüssel verknüpfen</translation>
    </message>
    <message>
        <source>Draw a line between the two selected tables, in no migration</source>
        <translation>Eine Linie zwischen den beiden ausgewählten Tabellen ziehen, in keiner Migration</translation>
    </message>
    <message>
        <source>Import a database…</source>
        <translation>Datenbank importieren…</translation>
    </message>
    <message>
        <source>Add materialized view</source>
        <translation>Materialisierte Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a view that keeps its rows until it is refreshed</source>
        <translation>Eine Sicht hinzufügen, die ihre Zeilen bis zur Aktualisierung behält</translation>
    </message>
    <message>
        <source>Add virtual table</source>
        <translation>Virtuelle Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a table that a module answers for, such as one for full text search</source>
        <translation>Eine Tabelle hinzufügen, für die ein Modul antwortet, etwa eine für die Volltextsuche</translation>
    </message>
    <message>
        <source>Add foreign table</source>
        <translation>Fremdtabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a table that another server holds</source>
        <translation>Eine Tabelle hinzufügen, die auf einem anderen Server liegt</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>Trigger hinzufügen</translation>
    </message>
    <message>
        <source>Add what runs when rows of the selected table change</source>
        <translation>Hinzufügen, was beim Ändern von Zeilen der ausgewählten Tabelle läuft</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Funktion hinzufügen</translation>
    </message>
    <message>
        <source>Add a function of your own that SQL can call</source>
        <translation>Eine eigene Funktion hinzufügen, die SQL aufrufen kann</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Prozedur hinzufügen</translation>
    </message>
    <message>
        <source>Add a procedure for CALL</source>
        <translation>Eine Prozedur für CALL hinzufügen</translation>
    </message>
    <message>
        <source>Add aggregate</source>
        <translation>Aggregat hinzufügen</translation>
    </message>
    <message>
        <source>Add a function over many rows</source>
        <translation>Eine Funktion über viele Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add what runs at a time</source>
        <translation>Hinzufügen, was zu einer bestimmten Zeit läuft</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add what is done besides or instead when the selected table is written to</source>
        <translation>Hinzufügen, was beim Schreiben in die ausgewählte Tabelle zusätzlich oder stattdessen geschieht</translation>
    </message>
    <message>
        <source>Add policy</source>
        <translation>Policy hinzufügen</translation>
    </message>
    <message>
        <source>Add which rows of the selected table a role may see or write</source>
        <translation>Hinzufügen, welche Zeilen der ausgewählten Tabelle eine Rolle sehen oder schreiben darf</translation>
    </message>
    <message>
        <source>Add sequence</source>
        <translation>Sequenz hinzufügen</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Einen Zähler hinzufügen</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Add a type with rules of its own</source>
        <translation>Einen Typ mit eigenen Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Add composite type</source>
        <translation>Zusammengesetzten Typ hinzufügen</translation>
    </message>
    <message>
        <source>Add a type of several named values</source>
        <translation>Einen Typ aus mehreren benannten Werten hinzufügen</translation>
    </message>
    <message>
        <source>Add collation</source>
        <translation>Sortierfolge hinzufügen</translation>
    </message>
    <message>
        <source>Add an order of texts</source>
        <translation>Eine Ordnung von Texten hinzufügen</translation>
    </message>
    <message>
        <source>Add namespace</source>
        <translation>Namensraum hinzufügen</translation>
    </message>
    <message>
        <source>Add a place for tables and objects, which PostgreSQL calls a schema</source>
        <translation>Einen Ort für Tabellen und Objekte hinzufügen, den PostgreSQL Schema nennt</translation>
    </message>
    <message>
        <source>Add extension</source>
        <translation>Erweiterung hinzufügen</translation>
    </message>
    <message>
        <source>Have the database load an extension; its name says which</source>
        <translation>Die Datenbank eine Erweiterung laden lassen; der Name sagt, welche</translation>
    </message>
    <message>
        <source>Add foreign server</source>
        <translation>Fremdserver hinzufügen</translation>
    </message>
    <message>
        <source>Add a server that foreign tables read from</source>
        <translation>Einen Server hinzufügen, von dem Fremdtabellen lesen</translation>
    </message>
    <message>
        <source>Add index of a materialized view</source>
        <translation>Index einer materialisierten Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Add an index to the selected materialized view</source>
        <translation>Der ausgewählten materialisierten Sicht einen Index hinzufügen</translation>
    </message>
    <message>
        <source>Add statistics object</source>
        <translation>Statistikobjekt hinzufügen</translation>
    </message>
    <message>
        <source>Have the planner look at several columns of the selected table together</source>
        <translation>Den Planer mehrere Spalten der ausgewählten Tabelle gemeinsam betrachten lassen</translation>
    </message>
    <message>
        <source>Add cast</source>
        <translation>Typumwandlung hinzufügen</translation>
    </message>
    <message>
        <source>Add a way from one type to another</source>
        <translation>Einen Weg von einem Typ zu einem anderen hinzufügen</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Operator hinzufügen</translation>
    </message>
    <message>
        <source>Add an operator of your own</source>
        <translation>Einen eigenen Operator hinzufügen</translation>
    </message>
    <message>
        <source>Add operator class</source>
        <translation>Operatorklasse hinzufügen</translation>
    </message>
    <message>
        <source>Add how an index compares a type</source>
        <translation>Hinzufügen, wie ein Index einen Typ vergleicht</translation>
    </message>
    <message>
        <source>Add operator family</source>
        <translation>Operatorfamilie hinzufügen</translation>
    </message>
    <message>
        <source>Add what holds operator classes together</source>
        <translation>Hinzufügen, was Operatorklassen zusammenhält</translation>
    </message>
    <message>
        <source>Add text search object</source>
        <translation>Textsuchobjekt hinzufügen</translation>
    </message>
    <message>
        <source>Add how texts are cut into words for full text search</source>
        <translation>Hinzufügen, wie Texte für die Volltextsuche in Wörter zerlegt werden</translation>
    </message>
    <message>
        <source>Go to SQL</source>
        <translation>Zu SQL gehen</translation>
    </message>
    <message>
        <source>Read the statements that make what is selected</source>
        <translation>Die Anweisungen lesen, die das Ausgewählte erzeugen</translation>
    </message>
    <message>
        <source>Show what views read</source>
        <translation>Zeigen, was Sichten lesen</translation>
    </message>
    <message>
        <source>Lines from views to the tables and views they read</source>
        <translation>Linien von Sichten zu den Tabellen und Sichten, die sie lesen</translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>App hinzufügen</translation>
    </message>
    <message>
        <source>Add a part of the project with tables and migrations of its own</source>
        <translation>Einen Teil des Projekts mit eigenen Tabellen und Migrationen hinzufügen</translation>
    </message>
    <message>
        <source>Project and its databases</source>
        <translation>Projekt und seine Datenbanken</translation>
    </message>
    <message>
        <source>Change the project&apos;s name, databases and apps</source>
        <translation>Namen, Datenbanken und Apps des Projekts ändern</translation>
    </message>
</context>
<context>
    <name>joinery::AddField</name>
    <message>
        <source>Add (Enter)</source>
        <translation>Hinzufügen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Enter keeps it, Escape does not.</source>
        <translation>Markdown. Strg+Eingabe übernimmt, Escape verwirft.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Beschriftung der Verknüpfung</translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationEdits</name>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppierung %1 aufheben</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Rename group to %1</source>
        <translation>Gruppe in %1 umbenennen</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>Verknüpfung beschriften</translation>
    </message>
    <message>
        <source>Color note</source>
        <translation>Notiz färben</translation>
    </message>
    <message>
        <source>Color group</source>
        <translation>Gruppe färben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verknüpfung löschen</translation>
    </message>
    <message>
        <source>Delete groups and notes</source>
        <translation>Gruppen und Notizen löschen</translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>This link does not say which columns it joins. Drag from a column to a column instead.</source>
        <translation>Diese Verknüpfung gibt nicht an, welche Spalten sie verbindet. Stattdessen von Spalte zu Spalte ziehen.</translation>
    </message>
    <message>
        <source>A foreign key joins columns of tables. An end of this link is something else; link the table instead.</source>
        <translation>Ein Fremdschlüssel verbindet Spalten von Tabellen. Ein Ende dieser Verknüpfung ist etwas anderes; stattdessen die Tabelle verknüpfen.</translation>
    </message>
    <message>
        <source>Make a foreign key of the link</source>
        <translation>Verknüpfung in Fremdschlüssel umwandeln</translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationMenus</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Select its tables</source>
        <translation>Ihre Tabellen auswählen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Make a foreign key of it</source>
        <translation>In Fremdschlüssel umwandeln</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verknüpfung löschen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation>In Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation>Ohne Fremdschlüssel verknüpfen</translation>
    </message>
    <message>
        <source>Add note here</source>
        <translation>Hier Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add group here</source>
        <translation>Hier Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
</context>
<context>
    <name>joinery::AnnotationPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation>Text, in Markdown</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Select its tables</source>
        <translation>Ihre Tabellen auswählen</translation>
    </message>
    <message>
        <source>Make a foreign key of it</source>
        <translation>In Fremdschlüssel umwandeln</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No tables yet. Drag tables into its frame.</source>
        <translation>Noch keine Tabellen. Tabellen in den Rahmen ziehen.</translation>
    </message>
    <message>
        <source>Tables: %1</source>
        <translation>Tabellen: %1</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes stand on the diagram alone: they are in no migration.</source>
        <translation>Notizen stehen nur auf dem Diagramm: Sie sind in keiner Migration.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Link without a foreign key</source>
        <translation>Verknüpfung ohne Fremdschlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>%1 → %2. It is on the diagram alone: no database knows it.</source>
        <translation>%1 → %2. Nur auf dem Diagramm: Keine Datenbank kennt sie.</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verknüpfung löschen</translation>
    </message>
</context>
<context>
    <name>joinery::AppBox</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Depends on, so that their migrations run first</source>
        <translation>Hängt ab von; deren Migrationen laufen daher zuerst</translation>
    </message>
    <message>
        <source>Color of its cards</source>
        <translation>Farbe ihrer Karten</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Views, triggers</source>
        <translation>Sichten, Trigger</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>joinery::AppColorMenu</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>joinery::AppCommands</name>
    <message>
        <source>Color of %1: %2</source>
        <translation>Farbe von %1: %2</translation>
    </message>
    <message>
        <source>It has this color</source>
        <translation>Hat diese Farbe bereits</translation>
    </message>
    <message>
        <source>The color of the app&apos;s cards</source>
        <translation>Die Farbe der Karten der App</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Add another app first</source>
        <translation>Zuerst eine weitere App hinzufügen</translation>
    </message>
    <message>
        <source>Migrations name this app</source>
        <translation>Migrationen nennen diese App</translation>
    </message>
    <message>
        <source>Rename app %1</source>
        <translation>App %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove app %1</source>
        <translation>App %1 entfernen</translation>
    </message>
    <message>
        <source>With all it holds</source>
        <translation>Mit allem, was sie enthält</translation>
    </message>
    <message>
        <source>Dependencies of app %1</source>
        <translation>Abhängigkeiten der App %1</translation>
    </message>
    <message>
        <source>The apps whose migrations run first</source>
        <translation>Die Apps, deren Migrationen zuerst laufen</translation>
    </message>
</context>
<context>
    <name>joinery::AppEdits</name>
    <message>
        <source>Add app %1</source>
        <translation>App %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename app %1 to %2</source>
        <translation>App %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove app %1</source>
        <translation>App %1 entfernen</translation>
    </message>
    <message>
        <source>Change what app %1 depends on</source>
        <translation>Abhängigkeiten der App %1 ändern</translation>
    </message>
    <message>
        <source>Change color of %1</source>
        <translation>Farbe von %1 ändern</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename project %1 to %2</source>
        <translation>Projekt %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Choose at least one database.</source>
        <translation>Mindestens eine Datenbank wählen.</translation>
    </message>
    <message>
        <source>Change target databases</source>
        <translation>Zieldatenbanken ändern</translation>
    </message>
</context>
<context>
    <name>joinery::AppRemoval</name>
    <message>
        <source>app %1, which depends on it</source>
        <translation>App %1, die davon abhängt</translation>
    </message>
    <message>
        <source>Remove app %1?</source>
        <translation>App %1 entfernen?</translation>
    </message>
    <message>
        <source>It goes with all it holds. Undo brings all of it back.</source>
        <translation>Sie verschwindet mit allem, was sie enthält. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mit entfernt wird</translation>
    </message>
    <message>
        <source>What stays and refers to it</source>
        <translation>Was bleibt und darauf verweist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>joinery::BackgroundTask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>joinery::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>joinery::BannerList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::BottomPane</name>
    <message>
        <source>Panes below the diagram</source>
        <translation>Bereiche unter dem Diagramm</translation>
    </message>
</context>
<context>
    <name>joinery::CanvasCommands</name>
    <message>
        <source>Select a table first</source>
        <translation>Zuerst eine Tabelle auswählen</translation>
    </message>
    <message>
        <source>Select a column first</source>
        <translation>Zuerst eine Spalte auswählen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Type a column of the selected table</source>
        <translation>Eine Spalte der ausgewählten Tabelle eingeben</translation>
    </message>
    <message>
        <source>Move column up</source>
        <translation>Spalte nach oben verschieben</translation>
    </message>
    <message>
        <source>Move column down</source>
        <translation>Spalte nach unten verschieben</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>All cards, groups and notes of the diagram</source>
        <translation>Alle Karten, Gruppen und Notizen des Diagramms</translation>
    </message>
    <message>
        <source>Select related tables</source>
        <translation>Verwandte Tabellen auswählen</translation>
    </message>
    <message>
        <source>Those that foreign keys connect with the selection</source>
        <translation>Jene, die Fremdschlüssel mit der Auswahl verbinden</translation>
    </message>
    <message>
        <source>Make a foreign key of the link</source>
        <translation>Verknüpfung in Fremdschlüssel umwandeln</translation>
    </message>
    <message>
        <source>Select a link without a foreign key first</source>
        <translation>Zuerst eine Verknüpfung ohne Fremdschlüssel auswählen</translation>
    </message>
    <message>
        <source>Keep the table after all</source>
        <translation>Tabelle doch behalten</translation>
    </message>
    <message>
        <source>Select a table that is to be dropped first</source>
        <translation>Zuerst eine Tabelle auswählen, die gelöscht werden soll</translation>
    </message>
    <message>
        <source>Take the column out of the primary key</source>
        <translation>Die Spalte aus dem Primärschlüssel nehmen</translation>
    </message>
    <message>
        <source>Put the column into the primary key</source>
        <translation>Die Spalte in den Primärschlüssel aufnehmen</translation>
    </message>
    <message>
        <source>Require the column (not null)</source>
        <translation>Werte in der Spalte verlangen (nicht NULL)</translation>
    </message>
    <message>
        <source>Let the column be null</source>
        <translation>NULL in der Spalte zulassen</translation>
    </message>
    <message>
        <source>Let values of the column repeat</source>
        <translation>Mehrfach vorkommende Werte in der Spalte zulassen</translation>
    </message>
    <message>
        <source>Make the column unique</source>
        <translation>Die Spalte eindeutig machen</translation>
    </message>
</context>
<context>
    <name>joinery::CanvasMenus</name>
    <message>
        <source>Add table here</source>
        <translation>Hier Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Select related tables</source>
        <translation>Verwandte Tabellen auswählen</translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <source>Drop %1 tables</source>
        <translation>%1 Tabellen löschen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep this column after all</source>
        <translation>Diese Spalte doch behalten</translation>
    </message>
    <message>
        <source>Keep this table after all</source>
        <translation>Diese Tabelle doch behalten</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>Nicht NULL</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drop column</source>
        <translation>Spalte löschen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Drop foreign key</source>
        <translation>Fremdschlüssel löschen</translation>
    </message>
    <message>
        <source>Separate overlapping cards</source>
        <translation>Überlappende Karten trennen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Drop this value</source>
        <translation>Diesen Wert löschen</translation>
    </message>
    <message>
        <source>Drop the enum</source>
        <translation>Aufzählung löschen</translation>
    </message>
    <message>
        <source>Place table…</source>
        <translation>Tabelle platzieren…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Arrange these</source>
        <translation>Diese anordnen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Verbindungslinie folgen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::CardCollapse</name>
    <message>
        <source>Collapse card</source>
        <translation>Karte einklappen</translation>
    </message>
    <message>
        <source>Expand card</source>
        <translation>Karte aufklappen</translation>
    </message>
    <message>
        <source>Collapse %1 cards</source>
        <translation>%1 Karten einklappen</translation>
    </message>
    <message>
        <source>Expand %1 cards</source>
        <translation>%1 Karten aufklappen</translation>
    </message>
</context>
<context>
    <name>joinery::CardNudge</name>
    <message>
        <source>Move tables</source>
        <translation>Tabellen verschieben</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move tables and notes</source>
        <translation>Tabellen und Notizen verschieben</translation>
    </message>
</context>
<context>
    <name>joinery::CardOrder</name>
    <message>
        <source>Pin card</source>
        <translation>Karte anheften</translation>
    </message>
    <message>
        <source>Unpin card</source>
        <translation>Karte lösen</translation>
    </message>
    <message>
        <source>Pin %1 cards</source>
        <translation>%1 Karten anheften</translation>
    </message>
    <message>
        <source>Unpin %1 cards</source>
        <translation>%1 Karten lösen</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centers</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
</context>
<context>
    <name>joinery::ChangeDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Auto increment</source>
        <translation>Auto-Inkrement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Aktion</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>verhindern</translation>
    </message>
    <message>
        <source>cascade</source>
        <translation>kaskadieren</translation>
    </message>
    <message>
        <source>set null</source>
        <translation>auf NULL setzen</translation>
    </message>
    <message>
        <source>set default</source>
        <translation>auf Vorgabewert setzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Aktualisieren</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Without rowid</source>
        <translation>Ohne rowid</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Partition by</source>
        <translation>Partitioniert nach</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>joinery::ChangeList</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>joinery::ChangeWords</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>joinery::CheckForm</name>
    <message>
        <source>Condition every row meets</source>
        <translation>Bedingung, die jede Zeile erfüllt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A check needs a condition. Press Escape to take the last one back.</source>
        <translation>Eine Prüfbedingung braucht einen Ausdruck. Mit Escape zum letzten zurückkehren.</translation>
    </message>
    <message>
        <source>Change check</source>
        <translation>Prüfbedingung ändern</translation>
    </message>
</context>
<context>
    <name>joinery::Cli</name>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Take back applied migrations of an app</source>
        <translation>Angewendete Migrationen einer App zurücknehmen</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>Back to this id (which stays), so many, or all</source>
        <translation>Zurück bis zu dieser ID (die bleibt), so viele oder all</translation>
    </message>
    <message>
        <source>Show the statements that would run and change nothing</source>
        <translation>Die Anweisungen anzeigen, die laufen würden, und nichts ändern</translation>
    </message>
    <message>
        <source>Also delete the files of what was taken back</source>
        <translation>Auch die Dateien des Zurückgenommenen löschen</translation>
    </message>
    <message>
        <source>How long to wait for another program that uses the database</source>
        <translation>Wie lange auf ein anderes Programm gewartet wird, das die Datenbank benutzt</translation>
    </message>
    <message>
        <source>Example: joinery-cli backwards catalog --to 2026-11-20T10:22:33:123456</source>
        <translation>Beispiel: joinery-cli backwards catalog --to 2026-11-20T10:22:33:123456</translation>
    </message>
    <message>
        <source>%1: changes with no migration</source>
        <translation>%1: Änderungen ohne Migration</translation>
    </message>
    <message>
        <source>Migrations not applied yet:</source>
        <translation>Noch nicht angewendete Migrationen:</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The model has mistakes:</source>
        <translation>Das Modell hat Fehler:</translation>
    </message>
    <message>
        <source>Look at the files alone, at no database</source>
        <translation>Nur die Dateien ansehen, keine Datenbank</translation>
    </message>
    <message>
        <source>Example: joinery-cli check --model-only</source>
        <translation>Beispiel: joinery-cli check --model-only</translation>
    </message>
    <message>
        <source>No differences between %1 and %2.</source>
        <translation>Keine Unterschiede zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Von %1 nach %2:</translation>
    </message>
    <message>
        <source>Show what differs; each side is model, snapshot, snapshot@ID, a connection, a URL, a project folder or an SQLite file. Exit code 3 if anything does</source>
        <translation>Unterschiede anzeigen; jede Seite ist model, snapshot, snapshot@ID, eine Verbindung, eine URL, ein Projektordner oder eine SQLite-Datei. Exitcode 3, wenn es Unterschiede gibt</translation>
    </message>
    <message>
        <source>The older side</source>
        <translation>Die ältere Seite</translation>
    </message>
    <message>
        <source>The newer side</source>
        <translation>Die neuere Seite</translation>
    </message>
    <message>
        <source>Examples: joinery-cli diff
          joinery-cli diff dev model --sql sqlite
          joinery-cli diff sqlite:///tmp/a.db sqlite:///tmp/b.db</source>
        <translation>Beispiele: joinery-cli diff
          joinery-cli diff dev model --sql sqlite
          joinery-cli diff sqlite:///tmp/a.db sqlite:///tmp/b.db</translation>
    </message>
    <message>
        <source>%1 holds what its history says.</source>
        <translation>%1 enthält, was ihr Migrationsverlauf besagt.</translation>
    </message>
    <message>
        <source>What %1 holds other than its history says:</source>
        <translation>Was %1 anders enthält, als ihr Migrationsverlauf besagt:</translation>
    </message>
    <message>
        <source>Compare a database with what its history says. Exit code 3 if it differs</source>
        <translation>Eine Datenbank mit dem vergleichen, was ihr Migrationsverlauf besagt. Exitcode 3, wenn sie abweicht</translation>
    </message>
    <message>
        <source>Example: joinery-cli drift --connection dev</source>
        <translation>Beispiel: joinery-cli drift --connection dev</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Say where the picture goes, for instance --out diagram.%1</source>
        <translation>Angeben, wohin das Bild kommt, zum Beispiel --out diagram.%1</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Example: joinery-cli export --format png --out diagram.png</source>
        <translation>Beispiel: joinery-cli export --format png --out diagram.png</translation>
    </message>
    <message>
        <source>Apply pending migrations</source>
        <translation>Ausstehende Migrationen anwenden</translation>
    </message>
    <message>
        <source>One app, with what it depends on; or all</source>
        <translation>Eine App mit dem, wovon sie abhängt; oder all</translation>
    </message>
    <message>
        <source>Up to this id, so many, or all</source>
        <translation>Bis zu dieser ID, so viele oder all</translation>
    </message>
    <message>
        <source>Only mark as applied; also accepts files that were changed afterwards</source>
        <translation>Nur als angewendet vermerken; nimmt auch Dateien an, die nachträglich geändert wurden</translation>
    </message>
    <message>
        <source>A batch for each, so that rollback takes back one at a time</source>
        <translation>Ein Stapel für jede, sodass rollback eine nach der anderen zurücknimmt</translation>
    </message>
    <message>
        <source>Also apply migrations older than the newest applied one</source>
        <translation>Auch Migrationen anwenden, die älter sind als die neueste angewendete</translation>
    </message>
    <message>
        <source>Example: joinery-cli forwards all --preview</source>
        <translation>Beispiel: joinery-cli forwards all --preview</translation>
    </message>
    <message>
        <source>The model says all that the database holds already.</source>
        <translation>Das Modell besagt bereits alles, was die Datenbank enthält.</translation>
    </message>
    <message>
        <source>Wrote %1 and marked it as applied in this database.</source>
        <translation>%1 geschrieben und in dieser Datenbank als angewendet vermerkt.</translation>
    </message>
    <message>
        <source>Only in the model, and left there: %1</source>
        <translation>Nur im Modell, dort belassen: %1</translation>
    </message>
    <message>
        <source>In the database, but not in the model:</source>
        <translation>In der Datenbank, aber nicht im Modell:</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import aus %1</translation>
    </message>
    <message>
        <source>Import %1 and note in its history that it was?</source>
        <translation>%1 importieren und das in ihrem Migrationsverlauf vermerken?</translation>
    </message>
    <message>
        <source>Take a database into the model, with a baseline migration marked as applied in it</source>
        <translation>Eine Datenbank in das Modell übernehmen, mit einer Basismigration, die in ihr als angewendet vermerkt wird</translation>
    </message>
    <message>
        <source>The app that gets it; made if it is not there</source>
        <translation>Die App, die es bekommt; wird angelegt, wenn es sie nicht gibt</translation>
    </message>
    <message>
        <source>Only tables of these names (* and ? allowed)</source>
        <translation>Nur Tabellen mit diesen Namen (* und ? erlaubt)</translation>
    </message>
    <message>
        <source>No tables of these names</source>
        <translation>Keine Tabellen mit diesen Namen</translation>
    </message>
    <message>
        <source>Write no migration and touch no database</source>
        <translation>Keine Migration schreiben und keine Datenbank anrühren</translation>
    </message>
    <message>
        <source>Example: joinery-cli import --from sqlite:///srv/shop.db --app shop --exclude &quot;tmp_*&quot;</source>
        <translation>Beispiel: joinery-cli import --from sqlite:///srv/shop.db --app shop --exclude &quot;tmp_*&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an app. Use letters, digits, _ and -.</source>
        <translation>„%1“ kann nicht der Name einer App sein. Buchstaben, Ziffern, _ und - verwenden.</translation>
    </message>
    <message>
        <source>Made the project %1 in %2, with the app %3.</source>
        <translation>Projekt %1 in %2 angelegt, mit der App %3.</translation>
    </message>
    <message>
        <source>Its connection %1 leads to %2.</source>
        <translation>Seine Verbindung %1 führt zu %2.</translation>
    </message>
    <message>
        <source>Next: draw tables in the window (joinery %1), or write them into %2; then joinery-cli new %3 --auto</source>
        <translation>Als Nächstes: Tabellen im Fenster zeichnen (joinery %1) oder in %2 schreiben; dann joinery-cli new %3 --auto</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Ein neues Projekt anlegen</translation>
    </message>
    <message>
        <source>Its folder; the current one by default</source>
        <translation>Sein Ordner; ohne Angabe der aktuelle</translation>
    </message>
    <message>
        <source>Name of the project; the folder&apos;s by default</source>
        <translation>Name des Projekts; ohne Angabe der des Ordners</translation>
    </message>
    <message>
        <source>Name of its first app</source>
        <translation>Name seiner ersten App</translation>
    </message>
    <message>
        <source>Example: joinery-cli init shop --app catalog</source>
        <translation>Beispiel: joinery-cli init shop --app catalog</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these renames? There is no terminal to ask; add --auto-input y for renames, or --auto-input n for drop and add:
%1</source>
        <translation>Sind das Umbenennungen? Es gibt kein Terminal für die Frage; --auto-input y für Umbenennungen oder --auto-input n für Löschen und Hinzufügen angeben:
%1</translation>
    </message>
    <message>
        <source>The model has mistakes; correct them first.</source>
        <translation>Das Modell hat Fehler; sie zuerst korrigieren.</translation>
    </message>
    <message>
        <source>--keep-data is not available in this version.</source>
        <translation>--keep-data ist in dieser Version nicht verfügbar.</translation>
    </message>
    <message>
        <source>--sql makes an empty file for SQL of your own and cannot go with --auto.</source>
        <translation>--sql legt eine leere Datei für eigenes SQL an und verträgt sich nicht mit --auto.</translation>
    </message>
    <message>
        <source>The project has no app %1. It has: %2.</source>
        <translation>Das Projekt hat keine App %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Write the statements below its headings; those for going back are optional.</source>
        <translation>Die Anweisungen unter die Überschriften schreiben; die für den Rückweg sind freigestellt.</translation>
    </message>
    <message>
        <source>Nothing to do: the migrations of %1 say all that its model holds.</source>
        <translation>Nichts zu tun: Die Migrationen von %1 besagen alles, was das Modell enthält.</translation>
    </message>
    <message>
        <source>Write a new migration</source>
        <translation>Eine neue Migration schreiben</translation>
    </message>
    <message>
        <source>The app it belongs to</source>
        <translation>Die App, zu der sie gehört</translation>
    </message>
    <message>
        <source>With the pending changes of the model</source>
        <translation>Mit den ausstehenden Änderungen des Modells</translation>
    </message>
    <message>
        <source>What it does, in a few words</source>
        <translation>Was sie tut, in wenigen Worten</translation>
    </message>
    <message>
        <source>An empty SQL file instead of JSON</source>
        <translation>Eine leere SQL-Datei statt JSON</translation>
    </message>
    <message>
        <source>Keep what it drops (not available in this version)</source>
        <translation>Aufbewahren, was sie löscht (in dieser Version nicht verfügbar)</translation>
    </message>
    <message>
        <source>Example: joinery-cli new catalog --auto --desc &quot;add authors&quot;</source>
        <translation>Beispiel: joinery-cli new catalog --auto --desc &quot;add authors&quot;</translation>
    </message>
    <message>
        <source>Take back the last batch of migrations</source>
        <translation>Den letzten Stapel von Migrationen zurücknehmen</translation>
    </message>
    <message>
        <source>How many batches</source>
        <translation>Wie viele Stapel</translation>
    </message>
    <message>
        <source>Example: joinery-cli rollback --batches 2 --preview</source>
        <translation>Beispiel: joinery-cli rollback --batches 2 --preview</translation>
    </message>
    <message>
        <source>Take back all migrations</source>
        <translation>Alle Migrationen zurücknehmen</translation>
    </message>
    <message>
        <source>Example: joinery-cli reset --preview</source>
        <translation>Beispiel: joinery-cli reset --preview</translation>
    </message>
    <message>
        <source>Take back all migrations and apply all of them again</source>
        <translation>Alle Migrationen zurücknehmen und alle wieder anwenden</translation>
    </message>
    <message>
        <source>Example: joinery-cli refresh --yes</source>
        <translation>Beispiel: joinery-cli refresh --yes</translation>
    </message>
    <message>
        <source>The project has no app %1.</source>
        <translation>Das Projekt hat keine App %1.</translation>
    </message>
    <message>
        <source>There is no such migration. Look at the ids with: status</source>
        <translation>Eine solche Migration gibt es nicht. Die IDs ansehen mit: status</translation>
    </message>
    <message>
        <source>Print the exact statements of migrations; needs no database</source>
        <translation>Die genauen Anweisungen von Migrationen ausgeben; braucht keine Datenbank</translation>
    </message>
    <message>
        <source>One app, or all</source>
        <translation>Eine App oder all</translation>
    </message>
    <message>
        <source>Migrations by the beginning of their id; all by default</source>
        <translation>Migrationen nach dem Anfang ihrer ID; ohne Angabe alle</translation>
    </message>
    <message>
        <source>The statements that take them back</source>
        <translation>Die Anweisungen, die sie zurücknehmen</translation>
    </message>
    <message>
        <source>Example: joinery-cli sql catalog 2026-11-20 --backwards</source>
        <translation>Beispiel: joinery-cli sql catalog 2026-11-20 --backwards</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>ausstehend, außer der Reihe</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>nichts ausstehend</translation>
    </message>
    <message>
        <source>no migrations</source>
        <translation>keine Migrationen</translation>
    </message>
    <message>
        <source>%1 applied, %2 pending</source>
        <translation>%1 angewendet, %2 ausstehend</translation>
    </message>
    <message>
        <source>Show which migrations a database has</source>
        <translation>Anzeigen, welche Migrationen eine Datenbank hat</translation>
    </message>
    <message>
        <source>Only what is not applied as it should be; exit code 3 if there is any</source>
        <translation>Nur was nicht wie vorgesehen angewendet ist; Exitcode 3, wenn es so etwas gibt</translation>
    </message>
    <message>
        <source>Example: joinery-cli status --connection dev</source>
        <translation>Beispiel: joinery-cli status --connection dev</translation>
    </message>
    <message>
        <source>Give either --connection or --url, not both.</source>
        <translation>Entweder --connection oder --url angeben, nicht beides.</translation>
    </message>
    <message>
        <source>The project has no connection. Give a database with --url, for instance --url sqlite:///path/to.db</source>
        <translation>Das Projekt hat keine Verbindung. Eine Datenbank mit --url angeben, zum Beispiel --url sqlite:///path/to.db</translation>
    </message>
    <message>
        <source>The project has no connection %1. It has: %2.</source>
        <translation>Das Projekt hat keine Verbindung %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>This changes a database, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation>Das ändert eine Datenbank, und es gibt kein Terminal, um die Zustimmung einzuholen. Nichts wurde geändert; zum Fortfahren --yes angeben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no migration %1. Look at the ids with: status</source>
        <translation>Es gibt keine Migration %1. Die IDs ansehen mit: status</translation>
    </message>
    <message>
        <source>%1 can mean several migrations. Write more of the id, or snapshot@APP/ID.</source>
        <translation>%1 kann mehrere Migrationen bedeuten. Mehr von der ID angeben oder snapshot@APP/ID.</translation>
    </message>
    <message>
        <source>%1 is not a connection, URL, project folder or database file. It can also be model, snapshot or snapshot@ID.</source>
        <translation>%1 ist weder Verbindung noch URL, Projektordner oder Datenbankdatei. Möglich sind auch model, snapshot und snapshot@ID.</translation>
    </message>
    <message>
        <source>Work in this folder instead of the current one</source>
        <translation>In diesem Ordner statt im aktuellen arbeiten</translation>
    </message>
    <message>
        <source>A connection of the project</source>
        <translation>Eine Verbindung des Projekts</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Ein einziges JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Es fehlt ein Befehl. Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Hilfe: %1 --help</translation>
    </message>
    <message>
        <source>Joinery: database schemas whose every edit is a migration</source>
        <translation>Joinery: Datenbankschemas, bei denen jede Änderung eine Migration ist</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Help on a command: joinery-cli COMMAND --help
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 differences or pending work found</source>
        <translation>Hilfe zu einem Befehl: joinery-cli BEFEHL --help
Exitcodes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 Unterschiede oder ausstehende Arbeit gefunden</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows not known before it runs</source>
        <translation>%1: Zeilenzahl vor dem Ausführen nicht bekannt</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>%1 verliert %2</translation>
    </message>
    <message>
        <source>%1 would fail: %2</source>
        <translation>%1 würde fehlschlagen: %2</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>PRODUCTION %1</source>
        <translation>PRODUKTION %1</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migration(s)</source>
        <translation>
            <numerusform>%n Migration zurücknehmen</numerusform>
            <numerusform>%n Migrationen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migration(s) as applied</source>
        <translation>
            <numerusform>%n Migration als angewendet vermerken</numerusform>
            <numerusform>%n Migrationen als angewendet vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s)</source>
        <translation>
            <numerusform>%n Migration anwenden</numerusform>
            <numerusform>%n Migrationen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <translation>Auf %2: %1?</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>done by another program</source>
        <translation>von einem anderen Programm erledigt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>statement %1 of %2: %3</source>
        <translation>Anweisung %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The %n migration(s) before it stay as reported.</source>
        <translation>
            <numerusform>Die %n Migration davor bleibt wie gemeldet.</numerusform>
            <numerusform>Die %n Migrationen davor bleiben wie gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A database, such as sqlite:///path/to.db, or an SQLite file</source>
        <translation>Eine Datenbank, etwa sqlite:///path/to.db, oder eine SQLite-Datei</translation>
    </message>
    <message>
        <source>Delete %1 (%2)?</source>
        <translation>%1 löschen (%2)?</translation>
    </message>
    <message>
        <source>Delete the newest migration of an app, which is not applied yet</source>
        <translation>Die neueste, noch nicht angewendete Migration einer App löschen</translation>
    </message>
    <message>
        <source>Its id, to be sure; the newest anyway</source>
        <translation>Ihre ID, zur Sicherheit; ohnehin die neueste</translation>
    </message>
    <message>
        <source>Example: joinery-cli remove catalog</source>
        <translation>Beispiel: joinery-cli remove catalog</translation>
    </message>
    <message>
        <source>This deletes %1, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation>Das löscht %1, und es gibt kein Terminal, um die Zustimmung einzuholen. Nichts wurde geändert; zum Fortfahren --yes angeben.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1. Give an SQLite file, or a URL such as sqlite:///path/to.db.</source>
        <translation>Es gibt keine Datei %1. Eine SQLite-Datei oder eine URL wie sqlite:///path/to.db angeben.</translation>
    </message>
    <message>
        <source>--merge joins branches and cannot go with --auto or --sql.</source>
        <translation>--merge führt Zweige zusammen und verträgt sich nicht mit --auto oder --sql.</translation>
    </message>
    <message>
        <source>--auto-input answers questions of --auto and --merge; add one of them.</source>
        <translation>--auto-input beantwortet Fragen von --auto und --merge; eines davon mit angeben.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has no branches to join.</source>
        <translation>Nichts zu tun: %1 hat keine Zweige zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Take what looks like a rename as one (y) or not (n), without asking; with --merge: SQL of one branch may run before or after the other (y)</source>
        <translation>Was wie eine Umbenennung aussieht, ohne Frage als solche nehmen (y) oder nicht (n); mit --merge: SQL des einen Zweigs darf vor oder nach dem anderen laufen (y)</translation>
    </message>
    <message>
        <source>Join the branches of the app that were written in parallel</source>
        <translation>Die parallel geschriebenen Zweige der App zusammenführen</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>Conflict in %1: %2</source>
        <translation>Konflikt in %1: %2</translation>
    </message>
    <message>
        <source>Whole projects are merged into a folder of their own: name it with --out DIR.</source>
        <translation>Ganze Projekte werden in einen eigenen Ordner zusammengeführt: ihn mit --out DIR angeben.</translation>
    </message>
    <message>
        <source>Wrote the merged project to %1.</source>
        <translation>Zusammengeführtes Projekt nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Give three files or folders: BASE OURS THEIRS.</source>
        <translation>Drei Dateien oder Ordner angeben: BASE OURS THEIRS.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Give three files, or the folders of three projects.</source>
        <translation>Drei Dateien oder die Ordner dreier Projekte angeben.</translation>
    </message>
    <message>
        <source>This changes the settings of a git repository, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead.</source>
        <translation>Das ändert die Einstellungen eines Git-Repositorys, und es gibt kein Terminal, um die Zustimmung einzuholen. Nichts wurde geändert; zum Fortfahren --yes angeben.</translation>
    </message>
    <message>
        <source>Let git merge this project&apos;s files with joinery-cli (in .git/config and %1)?</source>
        <translation>git die Dateien dieses Projekts mit joinery-cli zusammenführen lassen (in .git/config und %1)?</translation>
    </message>
    <message>
        <source>git merges this project&apos;s files with joinery-cli already.</source>
        <translation>git führt die Dateien dieses Projekts bereits mit joinery-cli zusammen.</translation>
    </message>
    <message>
        <source>From now on git merges this project&apos;s files with joinery-cli.</source>
        <translation>Von nun an führt git die Dateien dieses Projekts mit joinery-cli zusammen.</translation>
    </message>
    <message>
        <source>Commit %1; whoever else works on the project runs &quot;joinery-cli merge --install&quot; once.</source>
        <translation>%1 einchecken; wer sonst am Projekt arbeitet, führt einmal „joinery-cli merge --install“ aus.</translation>
    </message>
    <message>
        <source>--install takes no files.</source>
        <translation>--install nimmt keine Dateien.</translation>
    </message>
    <message>
        <source>Merge three versions of a project file by what it says, as a merge driver of git does; exit code 1 with conflicts, which are named and marked in the file</source>
        <translation>Drei Fassungen einer Projektdatei nach ihrem Inhalt zusammenführen, wie ein Merge-Treiber von git; Exitcode 1 bei Konflikten, die genannt und in der Datei markiert werden</translation>
    </message>
    <message>
        <source>What both sides began with</source>
        <translation>Womit beide Seiten begonnen haben</translation>
    </message>
    <message>
        <source>Our side; the result is written here</source>
        <translation>Unsere Seite; hierhin wird das Ergebnis geschrieben</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Where the file is in the repository</source>
        <translation>Wo die Datei im Repository liegt</translation>
    </message>
    <message>
        <source>How wide conflict markers are</source>
        <translation>Wie breit Konfliktmarkierungen sind</translation>
    </message>
    <message>
        <source>Write the result here instead; for whole projects, a new folder</source>
        <translation>Das Ergebnis stattdessen hierhin schreiben; bei ganzen Projekten ein neuer Ordner</translation>
    </message>
    <message>
        <source>Let git merge the files of this project so from now on</source>
        <translation>git die Dateien dieses Projekts von nun an so zusammenführen lassen</translation>
    </message>
    <message>
        <source>Examples: joinery-cli merge --install
          joinery-cli merge base.json ours.json theirs.json --out merged.json
          joinery-cli merge ../base . ../theirs --out ../merged</source>
        <translation>Beispiele: joinery-cli merge --install
          joinery-cli merge base.json ours.json theirs.json --out merged.json
          joinery-cli merge ../base . ../theirs --out ../merged</translation>
    </message>
    <message>
        <source>Do not ask before changing a database or a repository</source>
        <translation>Nicht fragen, bevor eine Datenbank oder ein Repository geändert wird</translation>
    </message>
    <message>
        <source>git was not found. Install it, or set up the merge driver by hand as the user guide says.</source>
        <translation>git wurde nicht gefunden. Es installieren oder den Merge-Treiber von Hand einrichten, wie im Benutzerhandbuch beschrieben.</translation>
    </message>
    <message>
        <source>This project is not in a git repository. Make one with &quot;git init&quot; first.</source>
        <translation>Dieses Projekt liegt in keinem Git-Repository. Zuerst mit „git init“ eines anlegen.</translation>
    </message>
    <message>
        <source>git did not take the setting %1. Check that its configuration can be written to.</source>
        <translation>git hat die Einstellung %1 nicht angenommen. Prüfen, ob seine Konfiguration beschreibbar ist.</translation>
    </message>
    <message>
        <source>Also show what is only spelled differently</source>
        <translation>Auch anzeigen, was nur anders geschrieben ist</translation>
    </message>
    <message>
        <source>Nothing is only spelled differently.</source>
        <translation>Nichts ist nur anders geschrieben.</translation>
    </message>
    <message>
        <source>Spelled differently, with the same meaning:</source>
        <translation>Anders geschrieben, bei gleicher Bedeutung:</translation>
    </message>
    <message>
        <source>This version does not know the dialect %1. It knows: %2.</source>
        <translation>Diese Version kennt den Dialekt %1 nicht. Sie kennt: %2.</translation>
    </message>
    <message>
        <source>As statements of this dialect: %1</source>
        <translation>Als Anweisungen dieses Dialekts: %1</translation>
    </message>
    <message>
        <source>%1 has no migration %2. Look at the ids with: status</source>
        <translation>%1 hat keine Migration %2. Die IDs ansehen mit: status</translation>
    </message>
    <message>
        <source>%1 can mean several migrations. Write more of the id.</source>
        <translation>%1 kann mehrere Migrationen bedeuten. Mehr von der ID angeben.</translation>
    </message>
    <message>
        <source>%1 has no migrations, so its snapshot is empty.</source>
        <translation>%1 hat keine Migrationen, daher ist der Snapshot leer.</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Show what the migrations of an app add up to, now or at any of them</source>
        <translation>Anzeigen, was die Migrationen einer App zusammen ergeben, jetzt oder bei einer von ihnen</translation>
    </message>
    <message>
        <source>Up to and including this migration; all by default</source>
        <translation>Bis einschließlich dieser Migration; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Only this table, as it was called then</source>
        <translation>Nur diese Tabelle, wie sie damals hieß</translation>
    </message>
    <message>
        <source>%1 has only some of these migrations and needs the files of the rest: %2. Apply them first with: forwards %3. Or keep the files next to the squash with --keep.</source>
        <translation>%1 hat nur einige dieser Migrationen und braucht die Dateien der übrigen: %2. Diese zuerst anwenden mit: forwards %3. Oder die Dateien mit --keep neben der Zusammenfassung belassen.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, which replaces %n migration(s):</source>
        <translation>
            <numerusform>%1 geschrieben, ersetzt %n Migration:</numerusform>
            <numerusform>%1 geschrieben, ersetzt %n Migrationen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written, each in its place:</source>
        <translation>Belassen wie geschrieben, jedes an seinem Platz:</translation>
    </message>
    <message>
        <source>Not done any more on the way, so that a database which has none of these keeps the values that it would have changed:</source>
        <translation>Unterwegs nicht mehr ausgeführt, sodass eine Datenbank, die keine davon hat, die Werte behält, die geändert worden wären:</translation>
    </message>
    <message numerus="yes">
        <source>Make one migration of these %n, and delete their files?</source>
        <translation>
            <numerusform>Aus dieser %n Migration eine machen und ihre Datei löschen?</numerusform>
            <numerusform>Aus diesen %n Migrationen eine machen und ihre Dateien löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the files of %n migration(s), and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead, or --keep to leave them there.</source>
        <translation>
            <numerusform>Das löscht die Datei von %n Migration, und es gibt kein Terminal, um die Zustimmung einzuholen. Nichts wurde geändert; zum Fortfahren --yes angeben oder --keep, um sie dort zu belassen.</numerusform>
            <numerusform>Das löscht die Dateien von %n Migrationen, und es gibt kein Terminal, um die Zustimmung einzuholen. Nichts wurde geändert; zum Fortfahren --yes angeben oder --keep, um sie dort zu belassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one migration of several</source>
        <translation>Mehrere Migrationen zu einer zusammenfassen</translation>
    </message>
    <message>
        <source>The first; that of the app by default</source>
        <translation>Die erste; ohne Angabe die der App</translation>
    </message>
    <message>
        <source>The last; that of the app by default</source>
        <translation>Die letzte; ohne Angabe die der App</translation>
    </message>
    <message>
        <source>What they do together, in a few words</source>
        <translation>Was sie zusammen tun, in wenigen Worten</translation>
    </message>
    <message>
        <source>Leave the files of what is replaced, for databases that have only some</source>
        <translation>Die Dateien des Ersetzten belassen, für Datenbanken, die nur einige davon haben</translation>
    </message>
    <message>
        <source>Example: joinery-cli squash catalog --to 2026-11-20 --keep</source>
        <translation>Beispiel: joinery-cli squash catalog --to 2026-11-20 --keep</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht NULL</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabewert %1</translation>
    </message>
    <message>
        <source>auto increment</source>
        <translation>Auto-Inkrement</translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
    <message>
        <source>computed as %1</source>
        <translation>berechnet als %1</translation>
    </message>
    <message>
        <source>collation %1</source>
        <translation>Sortierfolge %1</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>unique index</source>
        <translation>eindeutiger Index</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>wobei %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfbedingung</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschlussbedingung</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>Aufzählung %1</translation>
    </message>
    <message>
        <source>Perhaps renamed: %1 (%2)</source>
        <comment>what, how alike</comment>
        <translation>Vielleicht umbenannt: %1 (%2)</translation>
    </message>
    <message>
        <source>Worth knowing about the model:</source>
        <translation>Wissenswertes zum Modell:</translation>
    </message>
    <message>
        <source>Exit code 3 if the model has changes with no migration, an app has branches that are not joined, or migrations are pending; 1 if the model has mistakes, or asks for what the project&apos;s databases refuse</source>
        <translation>Exitcode 3, wenn das Modell Änderungen ohne Migration hat, eine App nicht zusammengeführte Zweige hat oder Migrationen ausstehen; 1, wenn das Modell Fehler hat oder verlangt, was die Datenbanken des Projekts ablehnen</translation>
    </message>
    <message>
        <source>Worth knowing on %1:</source>
        <comment>title of a dialect</comment>
        <translation>Wissenswertes zu %1:</translation>
    </message>
    <message>
        <source>--offset counts migrations back from the newest: 0 is after it, 1 before it. It cannot be %1.</source>
        <translation>--offset zählt Migrationen von der neuesten an zurück: 0 ist nach ihr, 1 vor ihr. %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>--offset counts back from the newest migration and --at names one. Give one of the two.</source>
        <translation>--offset zählt von der neuesten Migration an zurück, --at nennt eine. Eines von beiden angeben.</translation>
    </message>
    <message>
        <source>Before the first migration of %1 there is nothing.</source>
        <translation>Vor der ersten Migration von %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>So many migrations back from the newest: 0 is after it, 1 before it</source>
        <translation>So viele Migrationen von der neuesten an zurück: 0 ist nach ihr, 1 vor ihr</translation>
    </message>
    <message>
        <source>Examples: joinery-cli snapshot catalog --at 2026-11-20 --table book
          joinery-cli snapshot catalog --table book --offset 1</source>
        <translation>Beispiele: joinery-cli snapshot catalog --at 2026-11-20 --table book
          joinery-cli snapshot catalog --table book --offset 1</translation>
    </message>
    <message>
        <source>--namespace is for PostgreSQL alone. Leave it out.</source>
        <translation>--namespace gilt nur für PostgreSQL. Weglassen.</translation>
    </message>
    <message>
        <source>Only these namespaces of PostgreSQL</source>
        <translation>Nur diese Namensräume von PostgreSQL</translation>
    </message>
    <message>
        <source>Or say what is to happen to them: --rows &apos;%1=CHOICE&apos;, where CHOICE is %2.</source>
        <translation>Oder angeben, was mit ihnen geschehen soll: --rows &apos;%1=CHOICE&apos;, wobei CHOICE %2 ist.</translation>
    </message>
    <message>
        <source>10; 3 with --online</source>
        <translation>10; 3 mit --online</translation>
    </message>
    <message>
        <source>Let others go on using the tables meanwhile, in several transactions; for servers, not with SQLite</source>
        <translation>Andere die Tabellen unterdessen weiter benutzen lassen, in mehreren Transaktionen; für Server, nicht mit SQLite</translation>
    </message>
    <message>
        <source>With --online: how long a statement may hold others up; 0 for no limit</source>
        <translation>Mit --online: wie lange eine Anweisung andere aufhalten darf; 0 für keine Grenze</translation>
    </message>
    <message>
        <source>This version does not know the dialect %1. It knows: %2, mysql, and servers by their version, such as postgresql-12.</source>
        <translation>Diese Version kennt den Dialekt %1 nicht. Sie kennt: %2, mysql und Server nach Version, etwa postgresql-12.</translation>
    </message>
    <message>
        <source>%1, mysql; or one version: postgresql-12, mariadb-10.5, mysql-8.0</source>
        <translation>%1, mysql; oder eine Version: postgresql-12, mariadb-10.5, mysql-8.0</translation>
    </message>
    <message>
        <source>The page has no diagram: %1</source>
        <translation>Die Seite hat kein Diagramm: %1</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or name another place with --out.</source>
        <translation>Es gibt keinen Ordner %1. Ihn zuerst anlegen oder mit --out einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it with --out.</source>
        <translation>%1 ist ein Ordner. Mit --out eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>There is no format %1. There are: %2</source>
        <translation>Es gibt kein Format %1. Vorhanden: %2</translation>
    </message>
    <message>
        <source>Of pictures: light (the default) or dark</source>
        <translation>Bei Bildern: light (Vorgabe) oder dark</translation>
    </message>
    <message>
        <source>Of png: pixels for each point of the diagram; 2</source>
        <translation>Bei png: Pixel für jeden Punkt des Diagramms; 2</translation>
    </message>
    <message>
        <source>Of pictures: without a ground</source>
        <translation>Bei Bildern: ohne Hintergrund</translation>
    </message>
    <message>
        <source>Write the model as a script, a diagram as text, a document or a picture</source>
        <translation>Das Modell als Skript, Diagramm als Text, Dokument oder Bild schreiben</translation>
    </message>
    <message>
        <source>The file; what is text goes to standard output without it</source>
        <translation>Die Datei; ohne Angabe geht Text auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Only this app; may be given several times</source>
        <translation>Nur diese App; mehrfach möglich</translation>
    </message>
    <message>
        <source>Pictures are drawn by the program joinery, which is not beside this one (%1). Install the window, or export as text, such as mermaid or markdown.</source>
        <translation>Bilder zeichnet das Programm joinery, das nicht neben diesem liegt (%1). Das Fenster installieren oder als Text exportieren, etwa mermaid oder markdown.</translation>
    </message>
    <message>
        <source>Only what is on this diagram, by its title or the name of its file</source>
        <translation>Nur was auf diesem Diagramm ist, nach Titel oder Dateiname</translation>
    </message>
    <message>
        <source>%1. Was it moved?</source>
        <translation>%1. Wurde das verschoben?</translation>
    </message>
    <message>
        <source>%1. Is it a rename?</source>
        <translation>%1. Ist das eine Umbenennung?</translation>
    </message>
    <message>
        <source>Were these renamed in the database? There is no terminal to ask; add %1 for those that were, or --auto-input y for all, and --auto-input n if the others are something new:</source>
        <comment>options of the command line</comment>
        <translation>Wurde das in der Datenbank umbenannt? Es gibt kein Terminal für die Frage; %1 für Umbenanntes oder --auto-input y für alles angeben, und --auto-input n, wenn das Übrige etwas Neues ist:</translation>
    </message>
    <message>
        <source>--each asks about every change, and there is no terminal to ask. Leave it out, or say with --include and --exclude what to take.</source>
        <translation>--each fragt nach jeder Änderung, und es gibt kein Terminal für die Frage. Weglassen oder mit --include und --exclude angeben, was übernommen werden soll.</translation>
    </message>
    <message>
        <source>%1  Only the model has it. Drop it there?</source>
        <translation>%1  Nur im Modell vorhanden. Dort löschen?</translation>
    </message>
    <message>
        <source>%1  Take it over?</source>
        <translation>%1  Übernehmen?</translation>
    </message>
    <message>
        <source>No connection of the project leads to %1, so nothing remembers that only a part of it was asked for: drift takes the same --include, --exclude and --namespace.</source>
        <translation>Keine Verbindung des Projekts führt zu %1, daher wird nirgends vermerkt, dass nur ein Teil davon gewünscht war: drift nimmt dieselben --include, --exclude und --namespace.</translation>
    </message>
    <message>
        <source>The database: a URL, an SQLite file, or a connection of the project</source>
        <translation>Die Datenbank: eine URL, eine SQLite-Datei oder eine Verbindung des Projekts</translation>
    </message>
    <message>
        <source>What was renamed in the database: a table, or a column as TABLE.OLD=NEW</source>
        <translation>Was in der Datenbank umbenannt wurde: eine Tabelle, oder eine Spalte als TABELLE.ALT=NEU</translation>
    </message>
    <message>
        <source>Take what looks renamed for renames (y), or for something new (n), without asking</source>
        <translation>Was umbenannt aussieht, ohne Frage als Umbenennung nehmen (y) oder als etwas Neues (n)</translation>
    </message>
    <message>
        <source>Ask about each change</source>
        <translation>Nach jeder Änderung fragen</translation>
    </message>
    <message>
        <source>Does their order not matter?</source>
        <translation>Spielt ihre Reihenfolge keine Rolle?</translation>
    </message>
    <message>
        <source>%1 [%2/N]</source>
        <translation>%1 [%2/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Neither side has anything of such a name (%1). Look at how the tables are called.</source>
        <translation>Keine der beiden Seiten hat etwas mit einem solchen Namen (%1). Nachsehen, wie die Tabellen heißen.</translation>
    </message>
    <message>
        <source>What to do with rows that bar the run, after the name that it tells: author.email=value:none; or sql:EXPRESSION, using:EXPRESSION, null, delete, or keep (in a table beside)</source>
        <translation>Was mit Zeilen geschieht, die dem Lauf im Weg stehen, hinter dem Namen, den er nennt: author.email=value:none; oder sql:AUSDRUCK, using:AUSDRUCK, null, delete oder keep (in einer Tabelle daneben)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>etwa %n Zeile</numerusform>
            <numerusform>etwa %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no row is in the way now</source>
        <translation>derzeit steht keine Zeile im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the way now</source>
        <translation>
            <numerusform>derzeit steht %n Zeile im Weg</numerusform>
            <numerusform>derzeit stehen %n Zeilen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>operation %1: %2</source>
        <translation>Operation %1: %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>hingenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n Migration</numerusform>
            <numerusform>%n Migrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>This version does not know the dialect %1.</source>
        <translation>Diese Version kennt den Dialekt %1 nicht.</translation>
    </message>
    <message>
        <source>A database tells its dialect by itself: --dialect goes with --files.</source>
        <translation>Eine Datenbank nennt ihren Dialekt selbst: --dialect gehört zu --files.</translation>
    </message>
    <message>
        <source>Say what is risky about migrations before they are applied: those that are pending in the database, or those that are named</source>
        <translation>Sagen, was an Migrationen riskant ist, bevor sie angewendet werden: an denen, die in der Datenbank ausstehen, oder an den genannten</translation>
    </message>
    <message>
        <source>Migrations by the beginning of their id</source>
        <translation>Migrationen nach dem Anfang ihrer ID</translation>
    </message>
    <message>
        <source>Exit code 3 from this severity on: error, warning or info</source>
        <translation>Exitcode 3 ab diesem Schweregrad: error, warning oder info</translation>
    </message>
    <message>
        <source>Show what migrations accept as well, with the reason</source>
        <translation>Auch anzeigen, was Migrationen hinnehmen, mit dem Grund</translation>
    </message>
    <message>
        <source>Look at the files alone, at no database: at all migrations, unless some are named</source>
        <translation>Nur die Dateien ansehen, keine Datenbank: alle Migrationen, sofern keine genannt sind</translation>
    </message>
    <message>
        <source>With --files: the database they are for, such as postgresql-12; the project&apos;s first by default</source>
        <translation>Mit --files: die Datenbank, für die sie sind, etwa postgresql-12; ohne Angabe die erste des Projekts</translation>
    </message>
    <message>
        <source>Example: joinery-cli lint --fail-on warning</source>
        <translation>Beispiel: joinery-cli lint --fail-on warning</translation>
    </message>
</context>
<context>
    <name>joinery::ClipboardActions</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>joinery::ClipboardFlow</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a table or a column to copy it</source>
        <translation>Zum Kopieren eine Tabelle oder Spalte auswählen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Select a table or a column to cut it</source>
        <translation>Zum Ausschneiden eine Tabelle oder Spalte auswählen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausgeschnitten</translation>
    </message>
    <message>
        <source>The selection could not be cut</source>
        <translation>Die Auswahl konnte nicht ausgeschnitten werden</translation>
    </message>
    <message>
        <source>What was copied could not be read</source>
        <translation>Das Kopierte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The columns could not be pasted</source>
        <translation>Die Spalten konnten nicht eingefügt werden</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>The tables could not be pasted</source>
        <translation>Die Tabellen konnten nicht eingefügt werden</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here</source>
        <translation>In der Zwischenablage ist nichts, was hier eingefügt werden kann</translation>
    </message>
    <message>
        <source>“%1” is no column</source>
        <translation>„%1“ ist keine Spalte</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n columns</source>
        <translation>
            <numerusform>%n Spalte einfügen</numerusform>
            <numerusform>%n Spalten einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table that the columns are to go into first.</source>
        <translation>Zuerst die Tabelle auswählen, in die die Spalten sollen.</translation>
    </message>
    <message>
        <source>Select a table or a column to duplicate it</source>
        <translation>Zum Duplizieren eine Tabelle oder Spalte auswählen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>The columns could not be duplicated</source>
        <translation>Die Spalten konnten nicht dupliziert werden</translation>
    </message>
    <message>
        <source>The selection could not be duplicated</source>
        <translation>Die Auswahl konnte nicht dupliziert werden</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The tables could not be added</source>
        <translation>Die Tabellen konnten nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Add %1 from SQL</source>
        <translation>%1 aus SQL hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und noch %n.</numerusform>
            <numerusform>%1 Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>What is not as it was</source>
        <translation>Was nicht ist, wie es war</translation>
    </message>
    <message>
        <source>These things are otherwise here than where they come from:</source>
        <translation>Dies ist hier anders als dort, woher es kommt:</translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 and %n foreign keys to it</source>
        <translation>
            <numerusform>%1 und %n Fremdschlüssel darauf ausschneiden</numerusform>
            <numerusform>%1 und %n Fremdschlüssel darauf ausschneiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ColumnDelegate</name>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>Spaltenname</translation>
    </message>
    <message>
        <source>Column type</source>
        <translation>Spaltentyp</translation>
    </message>
    <message>
        <source>Default of the column</source>
        <translation>Vorgabewert der Spalte</translation>
    </message>
    <message>
        <source>Comment of the column</source>
        <translation>Kommentar der Spalte</translation>
    </message>
</context>
<context>
    <name>joinery::ColumnDetailTexts</name>
    <message>
        <source>Change column %1</source>
        <translation>Spalte %1 ändern</translation>
    </message>
    <message>
        <source>Numbers rows</source>
        <translation>Nummeriert Zeilen</translation>
    </message>
    <message>
        <source>where none is given</source>
        <translation>wenn keine Nummer angegeben ist</translation>
    </message>
    <message>
        <source>always, a number given is refused</source>
        <translation>immer, eine angegebene Nummer wird abgelehnt</translation>
    </message>
    <message>
        <source>from a sequence it owns (serial)</source>
        <translation>aus einer eigenen Sequenz (serial)</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Kleinste Nummer</translation>
    </message>
    <message>
        <source>Greatest number</source>
        <translation>Größte Nummer</translation>
    </message>
    <message>
        <source>Numbers taken at once</source>
        <translation>Auf einmal geholte Nummern</translation>
    </message>
    <message>
        <source>Begins again after the last number</source>
        <translation>Beginnt nach der letzten Nummer von vorn</translation>
    </message>
    <message>
        <source>Value whenever the row changes</source>
        <translation>Wert bei jeder Änderung der Zeile</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Left out of SELECT *</source>
        <translation>Von SELECT * ausgenommen</translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation>Optionen der Datenbank</translation>
    </message>
</context>
<context>
    <name>joinery::ColumnForm</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>Nicht NULL</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Auto increment</source>
        <translation>Auto-Inkrement</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Generiert als</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As SQL: &apos;text&apos;, 1.5, true, null, current_timestamp, or an expression</source>
        <translation>Als SQL: &apos;text&apos;, 1.5, true, null, current_timestamp oder ein Ausdruck</translation>
    </message>
    <message>
        <source>table.column</source>
        <translation>tabelle.spalte</translation>
    </message>
    <message>
        <source>price * quantity</source>
        <translation>price * quantity</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>Was diese Spalte enthält</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>The database numbers rows by itself</source>
        <translation>Die Datenbank nummeriert Zeilen selbst</translation>
    </message>
    <message>
        <source>Kept on disk; otherwise computed when read</source>
        <translation>Auf der Festplatte gehalten; sonst beim Lesen berechnet</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Anzeigen, was zur Wahl steht</translation>
    </message>
    <message>
        <source>Change default</source>
        <translation>Vorgabewert ändern</translation>
    </message>
    <message>
        <source>Change collation</source>
        <translation>Sortierfolge ändern</translation>
    </message>
    <message>
        <source>Change generated column</source>
        <translation>Generierte Spalte ändern</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Change not null</source>
        <translation>Nicht NULL ändern</translation>
    </message>
    <message>
        <source>Change auto increment</source>
        <translation>Auto-Inkrement ändern</translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
    <message>
        <source>Change unique</source>
        <translation>Eindeutigkeit ändern</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Type a whole number, or nothing.</source>
        <translation>Eine ganze Zahl eingeben oder nichts.</translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation>Fremdschlüssel ändern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>the key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
</context>
<context>
    <name>joinery::ColumnListModel</name>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht NULL</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Two columns are called %1. Rename one of them.</source>
        <translation>Zwei Spalten heißen %1. Eine davon umbenennen.</translation>
    </message>
    <message>
        <source>Dropped by the pending changes. Press Enter to restore it.</source>
        <translation>Durch die ausstehenden Änderungen gelöscht. Eingabetaste stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Renamed from %1</source>
        <translation>Umbenannt von %1</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation>Typ von %1 ändern</translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
    <message>
        <source>Make %1 unique</source>
        <translation>%1 eindeutig machen</translation>
    </message>
    <message>
        <source>Let %1 repeat</source>
        <translation>Wiederholungen in %1 zulassen</translation>
    </message>
    <message>
        <source>Require %1</source>
        <translation>NULL in %1 verbieten</translation>
    </message>
    <message>
        <source>Let %1 be null</source>
        <translation>NULL in %1 zulassen</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Click PK, NN or UQ to set or clear it: primary key, not null, unique. With the keyboard: arrow keys, then space.</source>
        <translation>PK, NN oder UQ anklicken, um es zu setzen oder zu entfernen: Primärschlüssel, NOT NULL, eindeutig. Mit der Tastatur: Pfeiltasten, dann Leertaste.</translation>
    </message>
    <message>
        <source>Change default of %1</source>
        <translation>Vorgabewert von %1 ändern</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>Kommentar von %1 ändern</translation>
    </message>
</context>
<context>
    <name>joinery::ColumnListView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>joinery::ColumnsPage</name>
    <message>
        <source>+ name type</source>
        <translation>+ Name Typ</translation>
    </message>
    <message>
        <source>For example: email varchar(255) not null unique
or a foreign key: author_id -&gt; author</source>
        <translation>Zum Beispiel: email varchar(255) not null unique
oder ein Fremdschlüssel: author_id -&gt; author</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Drop column %1</source>
        <translation>Spalte %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n columns</source>
        <translation>
            <numerusform>%n Spalte löschen</numerusform>
            <numerusform>%n Spalten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore column %1</source>
        <translation>Spalte %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Add index %1</source>
        <translation>Index %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back changes of a column</source>
        <translation>Änderungen einer Spalte zurücknehmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>the key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
</context>
<context>
    <name>joinery::CommandPalette</name>
    <message>
        <source>Find a table or column, or run an action</source>
        <translation>Tabelle oder Spalte suchen oder Aktion ausführen</translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionChooser</name>
    <message>
        <source>Connection %1, %2</source>
        <translation>Verbindung %1, %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Add a connection to a database</source>
        <translation>Eine Verbindung zu einer Datenbank hinzufügen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionForm</name>
    <message>
        <source>Yours to try things on.</source>
        <translation>Zum eigenen Ausprobieren.</translation>
    </message>
    <message>
        <source>Shared with others; marked amber.</source>
        <translation>Mit anderen geteilt; bernsteinfarben markiert.</translation>
    </message>
    <message>
        <source>Real data: marked red wherever it is chosen.</source>
        <translation>Echte Daten: überall rot markiert, wo sie gewählt ist.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>shop.db</source>
        <translation>shop.db</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>SQLite &amp;file</source>
        <translation>SQLite-&amp;Datei</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Choose a SQLite file, or name a new one</source>
        <translation>Eine SQLite-Datei auswählen oder eine neue benennen</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Dateien (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite-Datei wählen</translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionTrial</name>
    <message>
        <source>The folder %1 does not exist. Choose another file.</source>
        <translation>Der Ordner %1 existiert nicht. Eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>The file does not exist yet; the first migration makes it.</source>
        <translation>Die Datei existiert noch nicht; die erste Migration legt sie an.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %1, %n tables.</source>
        <translation>
            <numerusform>Es funktioniert: %1, %n Tabelle.</numerusform>
            <numerusform>Es funktioniert: %1, %n Tabellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Change connections</source>
        <translation>Verbindungen ändern</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation>Eine andere Verbindung heißt %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add the database that the migrations should be applied to.</source>
        <translation>Die Datenbank hinzufügen, auf die die Migrationen angewendet werden sollen.</translation>
    </message>
    <message>
        <source>Say below where the database is.</source>
        <translation>Unten angeben, wo die Datenbank ist.</translation>
    </message>
</context>
<context>
    <name>joinery::CountButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>joinery::CreateMigrationDialog</name>
    <message>
        <source>Create migration</source>
        <translation>Migration erstellen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>The file that will be written. The time in its name is that of writing.</source>
        <translation>Die Datei, die geschrieben wird. Die Zeit in ihrem Namen ist die des Schreibens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und noch %n</numerusform>
            <numerusform> und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 cannot take this migration yet&lt;/b&gt;, nor any after it.</source>
        <translation>&lt;b&gt;%1 kann diese Migration noch nicht aufnehmen&lt;/b&gt;, und auch keine danach.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Description for %1</source>
        <translation>Beschreibung für %1</translation>
    </message>
</context>
<context>
    <name>joinery::CreateProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>For these databases</source>
        <translation>Für diese Datenbanken</translation>
    </message>
    <message>
        <source>What one of them cannot do is told while you design. Migrations are for all of them.</source>
        <translation>Was eine davon nicht kann, wird beim Entwerfen gemeldet. Migrationen gelten für alle.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>It can come later as well: leave the database empty.</source>
        <translation>Die Verbindung kann auch später angegeben werden: Die Datenbank leer lassen.</translation>
    </message>
    <message>
        <source>Choose at least one database.</source>
        <translation>Mindestens eine Datenbank wählen.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
</context>
<context>
    <name>joinery::DatabaseSession</name>
    <message>
        <source>No connection is chosen. Add one with Connections… in the connection list.</source>
        <translation>Keine Verbindung gewählt. Mit Verbindungen… in der Verbindungsliste eine hinzufügen.</translation>
    </message>
</context>
<context>
    <name>joinery::DetailTexts</name>
    <message>
        <source>Write each option as a word and its value: fillfactor = 70</source>
        <translation>Jede Option als Wort mit ihrem Wert schreiben: fillfactor = 70</translation>
    </message>
    <message>
        <source>Type a whole number, or nothing.</source>
        <translation>Eine ganze Zahl eingeben oder nichts.</translation>
    </message>
    <message>
        <source>A key is made of columns: “%1” is none.</source>
        <translation>Ein Schlüssel besteht aus Spalten: „%1“ ist keine.</translation>
    </message>
</context>
<context>
    <name>joinery::DetailsBox</name>
    <message>
        <source>%1 (%2 set)</source>
        <translation>%1 (%2 gesetzt)</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramBook</name>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Add diagram %1</source>
        <translation>Diagramm %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate diagram %1</source>
        <translation>Diagramm %1 duplizieren</translation>
    </message>
    <message>
        <source>Rename diagram %1 to %2</source>
        <translation>Diagramm %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Delete diagram %1</source>
        <translation>Diagramm %1 löschen</translation>
    </message>
    <message>
        <source>Add %1 to diagram %2</source>
        <translation>%1 zum Diagramm %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tables to diagram %1</source>
        <translation>
            <numerusform>%n Tabelle zum Diagramm %1 hinzufügen</numerusform>
            <numerusform>%n Tabellen zum Diagramm %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from diagram %2</source>
        <translation>%1 aus Diagramm %2 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables from diagram %1</source>
        <translation>
            <numerusform>%n Tabelle aus Diagramm %1 entfernen</numerusform>
            <numerusform>%n Tabellen aus Diagramm %1 entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DiagramEdits</name>
    <message>
        <source>Add table %1</source>
        <translation>Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename table to %1</source>
        <translation>Tabelle in %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename view to %1</source>
        <translation>Sicht in %1 umbenennen</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename column to %1</source>
        <translation>Spalte in %1 umbenennen</translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation>Typ von %1 ändern</translation>
    </message>
    <message>
        <source>Allow null in %1</source>
        <translation>NULL in %1 zulassen</translation>
    </message>
    <message>
        <source>Forbid null in %1</source>
        <translation>NULL in %1 verbieten</translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
    <message>
        <source>Make column unique</source>
        <translation>Spalte eindeutig machen</translation>
    </message>
    <message>
        <source>Drop unique constraint</source>
        <translation>Eindeutigkeitsbedingung löschen</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Drop foreign key</source>
        <translation>Fremdschlüssel löschen</translation>
    </message>
    <message>
        <source>Drop column %1</source>
        <translation>Spalte %1 löschen</translation>
    </message>
    <message>
        <source>Keep column %1</source>
        <translation>Spalte %1 behalten</translation>
    </message>
    <message>
        <source>Keep table %1</source>
        <translation>Tabelle %1 behalten</translation>
    </message>
    <message>
        <source>Keep view %1</source>
        <translation>Sicht %1 behalten</translation>
    </message>
    <message>
        <source>A table needs a name.</source>
        <translation>Eine Tabelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a table or view named %1.</source>
        <translation>Es gibt bereits eine Tabelle oder Sicht namens %1.</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Table %1 already has a column named %2.</source>
        <translation>Tabelle %1 hat bereits eine Spalte namens %2.</translation>
    </message>
    <message>
        <source>Rename enum to %1</source>
        <translation>Aufzählung in %1 umbenennen</translation>
    </message>
    <message>
        <source>Keep enum %1</source>
        <translation>Aufzählung %1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Add foreign key %1 → %2</source>
        <translation>Fremdschlüssel %1 → %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add index on %1</source>
        <translation>Index auf %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add relationship %1 → %2</source>
        <translation>Beziehung %1 → %2 hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramMenuItems</name>
    <message>
        <source>Add tables to this diagram…</source>
        <translation>Tabellen zu diesem Diagramm hinzufügen…</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Focus on it and its neighbours</source>
        <translation>Auf sie und ihre Nachbarn fokussieren</translation>
    </message>
    <message>
        <source>Show links to…</source>
        <translation>Verbindungen anzeigen zu…</translation>
    </message>
    <message>
        <source>New diagram from selection</source>
        <translation>Neues Diagramm aus Auswahl</translation>
    </message>
    <message>
        <source>Add related tables</source>
        <translation>Verwandte Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation>Aus Diagramm entfernen</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramOverlays</name>
    <message>
        <source>No tables yet</source>
        <translation>Noch keine Tabellen</translation>
    </message>
    <message>
        <source>Double-click anywhere to add one, or import a database.</source>
        <translation>Doppelklick an beliebiger Stelle fügt eine hinzu; oder eine Datenbank importieren.</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Arranging tables…</source>
        <translation>Tabellen werden angeordnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All tables are hidden</source>
        <translation>Alle Tabellen sind ausgeblendet</translation>
    </message>
    <message>
        <source>Show them again with Show all above.</source>
        <translation>Mit „Alles anzeigen“ oben wieder einblenden.</translation>
    </message>
    <message>
        <source>Nothing on this diagram yet</source>
        <translation>Noch nichts auf diesem Diagramm</translation>
    </message>
    <message>
        <source>Drag tables here from the navigator, or double-click to add a new one.</source>
        <translation>Tabellen aus dem Navigator hierher ziehen oder mit Doppelklick eine neue hinzufügen.</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramPane</name>
    <message>
        <source>Deleted diagram %1</source>
        <translation>Diagramm %1 gelöscht</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Select a table first: its links to another one are shown</source>
        <translation>Zuerst eine Tabelle auswählen: Angezeigt werden ihre Verbindungen zu einer anderen</translation>
    </message>
    <message>
        <source>Links from %1 to</source>
        <translation>Verbindungen von %1 zu</translation>
    </message>
    <message>
        <source>No foreign keys lead from %1 to %2</source>
        <translation>Keine Fremdschlüssel führen von %1 zu %2</translation>
    </message>
    <message>
        <source>Select a table first: it and its neighbours are shown then</source>
        <translation>Zuerst eine Tabelle auswählen: Angezeigt werden dann sie und ihre Nachbarn</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>%1: a diagram kept in %2</source>
        <translation>%1: ein Diagramm, aufbewahrt in %2</translation>
    </message>
    <message>
        <source>The tables of all apps</source>
        <translation>Die Tabellen aller Apps</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagramm löschen</translation>
    </message>
    <message>
        <source>Title of the diagram</source>
        <translation>Titel des Diagramms</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramText</name>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabewert: %1</translation>
    </message>
    <message>
        <source>Numbers rows by itself</source>
        <translation>Nummeriert Zeilen selbst</translation>
    </message>
    <message>
        <source>Renamed from %1</source>
        <translation>Umbenannt von %1</translation>
    </message>
    <message>
        <source>Pending change: %1</source>
        <translation>Ausstehende Änderung: %1</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>virtuelle Tabelle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>On delete: %1</source>
        <translation>Beim Löschen: %1</translation>
    </message>
    <message>
        <source>On update: %1</source>
        <translation>Beim Aktualisieren: %1</translation>
    </message>
    <message>
        <source>There is no table to draw.</source>
        <translation>Es gibt keine Tabelle zum Zeichnen.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels. Choose a smaller scale, or SVG.</source>
        <translation>Das Bild wäre %1 × %2 Pixel groß. Einen kleineren Maßstab oder SVG wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Der Speicher reicht für das Bild nicht aus.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>1 more column</source>
        <translation>1 weitere Spalte</translation>
    </message>
    <message>
        <source>%1 more columns</source>
        <translation>%1 weitere Spalten</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>Only rows where %1</source>
        <translation>Nur Zeilen mit %1</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Row %1 of %2, column %3 of %4</source>
        <translation>Zeile %1 von %2, Spalte %3 von %4</translation>
    </message>
    <message>
        <source>The printer does not take anything. Look whether it is ready.</source>
        <translation>Der Drucker nimmt nichts an. Nachsehen, ob er bereit ist.</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindungslinie</numerusform>
            <numerusform>%n Verbindungslinien</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>Virtual table %1</source>
        <translation>Virtuelle Tabelle %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>Aufzählung %1</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt von %1</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht NULL</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>with a check</source>
        <translation>mit Prüfbedingung</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indiziert</translation>
    </message>
    <message>
        <source>a table that is not shown</source>
        <translation>eine nicht angezeigte Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit einer Warnung</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>with a mistake</source>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>Foreign key %1 to %2</source>
        <translation>Fremdschlüssel %1 zu %2</translation>
    </message>
    <message>
        <source>Enum of %1: %2</source>
        <translation>Aufzählung von %1: %2</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>eins zu eins</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Without a foreign key</source>
        <translation>Ohne Fremdschlüssel</translation>
    </message>
    <message>
        <source>no foreign key</source>
        <translation>kein Fremdschlüssel</translation>
    </message>
    <message>
        <source>Link without a foreign key, %1 to %2</source>
        <translation>Verknüpfung ohne Fremdschlüssel, %1 zu %2</translation>
    </message>
    <message>
        <source>Materialized view %1</source>
        <translation>Materialisierte Sicht %1</translation>
    </message>
    <message>
        <source>Foreign table %1</source>
        <translation>Fremdtabelle %1</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generiert</translation>
    </message>
    <message>
        <source>auto-increment</source>
        <translation>Auto-Inkrement</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>Gruppe ohne Titel</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color of these</source>
        <translation>Farbe dieser Karten</translation>
    </message>
    <message>
        <source>Change color</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>As its app</source>
        <translation>Wie die App</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Schlagwort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>identifizierend</translation>
    </message>
    <message>
        <source>Identifying: part of the primary key</source>
        <translation>Identifizierend: Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>Not identifying</source>
        <translation>Nicht identifizierend</translation>
    </message>
    <message>
        <source>not identifying</source>
        <translation>nicht identifizierend</translation>
    </message>
    <message>
        <source>view reads</source>
        <translation>Sicht liest</translation>
    </message>
</context>
<context>
    <name>joinery::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Arrange tables</source>
        <translation>Tabellen anordnen</translation>
    </message>
    <message>
        <source>Separate cards</source>
        <translation>Karten trennen</translation>
    </message>
    <message>
        <source>Select the tables that belong together first.</source>
        <translation>Zuerst die zusammengehörigen Tabellen auswählen.</translation>
    </message>
    <message>
        <source>Select the two tables to link first; or drag from a column to a column with Ctrl held.</source>
        <translation>Zuerst die beiden zu verknüpfenden Tabellen auswählen; oder bei gedrückter Strg-Taste von Spalte zu Spalte ziehen.</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Notizgröße ändern</translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Drop tables and notes</source>
        <translation>Tabellen und Notizen löschen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Make room for cards</source>
        <translation>Platz für Karten schaffen</translation>
    </message>
</context>
<context>
    <name>joinery::DisabledReasons</name>
    <message>
        <source>Open a project first</source>
        <translation>Zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>There are no pending changes</source>
        <translation>Es gibt keine ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>Choose a connection that lacks a migration</source>
        <translation>Eine Verbindung wählen, der eine Migration fehlt</translation>
    </message>
    <message>
        <source>Choose a connection on which migrations ran</source>
        <translation>Eine Verbindung wählen, auf der Migrationen liefen</translation>
    </message>
    <message>
        <source>Choose a connection first</source>
        <translation>Zuerst eine Verbindung wählen</translation>
    </message>
    <message>
        <source>There is no place to go to</source>
        <translation>Es gibt keine weitere Stelle</translation>
    </message>
    <message>
        <source>Show a diagram beside the main one first</source>
        <translation>Zuerst ein Diagramm neben dem Hauptdiagramm anzeigen</translation>
    </message>
    <message>
        <source>There is one diagram alone</source>
        <translation>Es gibt nur ein einziges Diagramm</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nichts ist ausgeblendet</translation>
    </message>
    <message>
        <source>Select two cards or more first</source>
        <translation>Zuerst zwei oder mehr Karten auswählen</translation>
    </message>
    <message>
        <source>Select three cards or more first</source>
        <translation>Zuerst drei oder mehr Karten auswählen</translation>
    </message>
    <message>
        <source>Select two tables first</source>
        <translation>Zuerst zwei Tabellen auswählen</translation>
    </message>
    <message>
        <source>Select a table or a column first</source>
        <translation>Zuerst eine Tabelle oder Spalte auswählen</translation>
    </message>
</context>
<context>
    <name>joinery::DropQuestion</name>
    <message>
        <source>Drop %1 from the model?</source>
        <translation>%1 aus dem Modell löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n tables from the model?</source>
        <translation>
            <numerusform>%n Tabelle aus dem Modell löschen?</numerusform>
            <numerusform>%n Tabellen aus dem Modell löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from every diagram, and with the next migration from the database. Removed from this diagram alone, it stays in the model.</source>
        <translation>Sie verschwindet aus jedem Diagramm und mit der nächsten Migration aus der Datenbank. Nur aus diesem Diagramm entfernt, bleibt sie im Modell.</translation>
    </message>
    <message>
        <source>They go from every diagram, and with the next migration from the database. Removed from this diagram alone, they stay in the model.</source>
        <translation>Sie verschwinden aus jedem Diagramm und mit der nächsten Migration aus der Datenbank. Nur aus diesem Diagramm entfernt, bleiben sie im Modell.</translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation>Aus Diagramm entfernen</translation>
    </message>
    <message>
        <source>Drop from the model</source>
        <translation>Aus dem Modell löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mit gelöscht wird</translation>
    </message>
    <message>
        <source>What stays and refers to it</source>
        <translation>Was bleibt und darauf verweist</translation>
    </message>
    <message>
        <source>Drop %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects?</source>
        <translation>
            <numerusform>%n Objekt löschen?</numerusform>
            <numerusform>%n Objekte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Other things depend on it. Undo brings all of it back.</source>
        <translation>Anderes hängt davon ab. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>joinery::EnumPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>+ value</source>
        <translation>+ Wert</translation>
    </message>
    <message>
        <source>Drop enum</source>
        <translation>Aufzählung löschen</translation>
    </message>
    <message>
        <source>Values, in the order in which they sort</source>
        <translation>Werte, in ihrer Sortierreihenfolge</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>Rename enum</source>
        <translation>Aufzählung umbenennen</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Add value %1</source>
        <translation>Wert %1 hinzufügen</translation>
    </message>
    <message>
        <source>A value needs a text. Press Escape to take the last one back.</source>
        <translation>Ein Wert braucht einen Text. Mit Escape zum letzten zurückkehren.</translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation>Es gibt bereits einen Wert %1.</translation>
    </message>
    <message>
        <source>Rename value %1</source>
        <translation>Wert %1 umbenennen</translation>
    </message>
    <message>
        <source>Move value</source>
        <translation>Wert verschieben</translation>
    </message>
    <message>
        <source>Remove value %1</source>
        <translation>Wert %1 entfernen</translation>
    </message>
    <message>
        <source>Enum, not used by any column</source>
        <translation>Aufzählung, von keiner Spalte verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Enum, the type of %1 and %n more</source>
        <translation>
            <numerusform>Aufzählung, Typ von %1 und noch %n</numerusform>
            <numerusform>Aufzählung, Typ von %1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enum, the type of %1</source>
        <translation>Aufzählung, Typ von %1</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wird durch die ausstehenden Änderungen gelöscht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Der vorgegebene</translation>
    </message>
    <message>
        <source>Move enum</source>
        <translation>Aufzählung verschieben</translation>
    </message>
</context>
<context>
    <name>joinery::EnumValueRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt von %1</translation>
    </message>
</context>
<context>
    <name>joinery::Environment</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>joinery::ExclusionForm</name>
    <message>
        <source>No two rows are alike in</source>
        <translation>Keine zwei Zeilen gleichen sich in</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Only rows where, empty for all</source>
        <translation>Nur Zeilen mit; leer für alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change exclusion constraint</source>
        <translation>Ausschlussbedingung ändern</translation>
    </message>
</context>
<context>
    <name>joinery::ExportDialog</name>
    <message>
        <source>Transparent ground</source>
        <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Other scale</source>
        <translation>Anderer Maßstab</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>As shown (dark)</source>
        <translation>Wie angezeigt (dunkel)</translation>
    </message>
    <message>
        <source>As shown (light)</source>
        <translation>Wie angezeigt (hell)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Fa&amp;rbschema</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>Eine Seite so groß wie das Diagramm</translation>
    </message>
    <message>
        <source>Sheets of paper, to be put together</source>
        <translation>Papierbögen zum Zusammensetzen</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>Ausgewähltes (%1)</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Sichtbarer Ausschnitt</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Angeben, wohin die Datei kommt.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Es gibt keinen Ordner %1. Einen anderen auswählen.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Das ist ein Ordner. Eine Datei darin benennen.</translation>
    </message>
    <message>
        <source>The file cannot be written to. Choose another one.</source>
        <translation>Die Datei ist nicht beschreibbar. Eine andere auswählen.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>As shown (high contrast)</source>
        <translation>Wie angezeigt (hoher Kontrast)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
</context>
<context>
    <name>joinery::ExportFlow</name>
    <message>
        <source>Drawing the diagram…</source>
        <translation>Diagramm wird gezeichnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Der Export ist nicht gelungen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>There is no table to print</source>
        <translation>Es gibt keine Tabelle zum Drucken</translation>
    </message>
    <message>
        <source>The diagram could not be printed</source>
        <translation>Das Diagramm konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The diagram could not be copied</source>
        <translation>Das Diagramm konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>Diagramm als Bild kopiert</translation>
    </message>
    <message>
        <source>Copied the selection as a picture</source>
        <translation>Auswahl als Bild kopiert</translation>
    </message>
</context>
<context>
    <name>joinery::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A preview of so many tables would take too long.</source>
        <translation>Eine Vorschau so vieler Tabellen würde zu lange dauern.</translation>
    </message>
    <message>
        <source>One page with a list of contents, the diagram, and a section for each table.</source>
        <translation>Eine Seite mit Inhaltsverzeichnis, dem Diagramm und einem Abschnitt für jede Tabelle.</translation>
    </message>
</context>
<context>
    <name>joinery::FindableItems</name>
    <message>
        <source>table in %1</source>
        <translation>Tabelle in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>enum in %1</source>
        <translation>Aufzählung in %1</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>diagram in %1</source>
        <translation>Diagramm in %1</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>index of %1</source>
        <translation>Index von %1</translation>
    </message>
    <message>
        <source>foreign key of %1</source>
        <translation>Fremdschlüssel von %1</translation>
    </message>
    <message>
        <source>unique constraint of %1</source>
        <translation>Eindeutigkeitsbedingung von %1</translation>
    </message>
    <message>
        <source>check of %1</source>
        <translation>Prüfbedingung von %1</translation>
    </message>
    <message>
        <source>exclusion constraint of %1</source>
        <translation>Ausschlussbedingung von %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>joinery::FoldSection</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>joinery::ForeignKeyForm</name>
    <message>
        <source>References table</source>
        <translation>Verweist auf Tabelle</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Aktualisieren</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at once, deferrable</source>
        <translation>sofort, aufschiebbar</translation>
    </message>
    <message>
        <source>at commit</source>
        <translation>beim COMMIT</translation>
    </message>
    <message>
        <source>Change on delete</source>
        <translation>Verhalten beim Löschen ändern</translation>
    </message>
    <message>
        <source>Change on update</source>
        <translation>Verhalten beim Aktualisieren ändern</translation>
    </message>
    <message>
        <source>Change when it is checked</source>
        <translation>Zeitpunkt der Prüfung ändern</translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation>Fremdschlüssel ändern</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Columns, each with the one it leads to</source>
        <translation>Spalten, jede mit der, zu der sie führt</translation>
    </message>
</context>
<context>
    <name>joinery::HistoryPanel</name>
    <message>
        <source>Steps that can be undone</source>
        <translation>Schritte, die rückgängig gemacht werden können</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Every edit becomes a step here. Click a step to go back to it, or forward.</source>
        <translation>Jede Änderung wird hier zu einem Schritt. Auf einen Schritt klicken, um zu ihm zurück oder vor zu gehen.</translation>
    </message>
</context>
<context>
    <name>joinery::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ready to be migrated from here</source>
        <translation>Von hier aus migrierbar machen</translation>
    </message>
    <message>
        <source>Import a database</source>
        <translation>Datenbank importieren</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Writes a first migration that says what the database holds, and marks it as applied there: the database gets a table joinery_migrations. Otherwise it is only read.</source>
        <translation>Schreibt eine erste Migration, die besagt, was die Datenbank enthält, und vermerkt sie dort als angewendet: Die Datenbank bekommt eine Tabelle joinery_migrations. Ansonsten wird sie nur gelesen.</translation>
    </message>
    <message>
        <source>Say where the database is.</source>
        <translation>Angeben, wo die Datenbank ist.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
</context>
<context>
    <name>joinery::ImportQuestions</name>
    <message>
        <source>Perhaps renamed</source>
        <translation>Vielleicht umbenannt</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Wurde verschoben</translation>
    </message>
    <message>
        <source>It was renamed</source>
        <translation>Wurde umbenannt</translation>
    </message>
    <message>
        <source>One thing under a new name: it keeps its place on the diagram</source>
        <translation>Dasselbe unter neuem Namen: Es behält seinen Platz auf dem Diagramm</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Two different things: the old one is gone from the database</source>
        <translation>Zwei verschiedene Dinge: Das alte ist in der Datenbank nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>joinery::InPlaceEditor</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>Not a portable type: it is kept as you write it.</source>
        <translation>Kein portabler Typ: Er bleibt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Name and type</source>
        <translation>Name und Typ</translation>
    </message>
    <message>
        <source>name type</source>
        <translation>Name Typ</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::IndexForm</name>
    <message>
        <source>Index name</source>
        <translation>Indexname</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>+ column or expression</source>
        <translation>+ Spalte oder Ausdruck</translation>
    </message>
    <message>
        <source>Columns, in order</source>
        <translation>Spalten, der Reihe nach</translation>
    </message>
    <message>
        <source>Rename index</source>
        <translation>Index umbenennen</translation>
    </message>
    <message>
        <source>Change index</source>
        <translation>Index ändern</translation>
    </message>
    <message>
        <source>Add to index</source>
        <translation>Zum Index hinzufügen</translation>
    </message>
    <message>
        <source>Only rows where, empty for all</source>
        <translation>Nur Zeilen mit; leer für alle</translation>
    </message>
    <message>
        <source>+ column</source>
        <translation>+ Spalte</translation>
    </message>
</context>
<context>
    <name>joinery::IndexPartFields</name>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>NULL-Werte</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Type a whole number, or nothing.</source>
        <translation>Eine ganze Zahl eingeben oder nichts.</translation>
    </message>
</context>
<context>
    <name>joinery::IndexPartRow</name>
    <message>
        <source>Column or expression</source>
        <translation>Spalte oder Ausdruck</translation>
    </message>
    <message>
        <source>A column, or an expression such as lower(name)</source>
        <translation>Eine Spalte oder ein Ausdruck wie lower(name)</translation>
    </message>
    <message>
        <source>Ascending or descending</source>
        <translation>Aufsteigend oder absteigend</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>desc</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>asc</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Compared by %1</source>
        <translation>Verglichen nach %1</translation>
    </message>
    <message>
        <source>Default collation</source>
        <translation>Vorgegebene Sortierfolge</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Collation, nulls, move, remove</source>
        <translation>Sortierfolge, NULL-Werte, verschieben, entfernen</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>NULL-Werte</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Operator class and length</source>
        <translation>Operatorklasse und Länge</translation>
    </message>
</context>
<context>
    <name>joinery::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>joinery::KeyControl</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>Take back the usual keys</source>
        <translation>Zu den üblichen Tasten zurückkehren</translation>
    </message>
    <message>
        <source>Usual keys of %1</source>
        <translation>Übliche Tasten für %1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt, or press a function key.</source>
        <translation>Strg oder Alt gedrückt halten oder eine Funktionstaste drücken.</translation>
    </message>
    <message>
        <source>%1 is for: %2</source>
        <translation>%1 ist vergeben für: %2</translation>
    </message>
    <message>
        <source>%1 selects all, on the diagram and in fields. Press other keys.</source>
        <translation>%1 wählt alles aus, auf dem Diagramm und in Feldern. Andere Tasten drücken.</translation>
    </message>
</context>
<context>
    <name>joinery::KeyDetailTexts</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at once, deferrable</source>
        <translation>sofort, aufschiebbar</translation>
    </message>
    <message>
        <source>at commit</source>
        <translation>beim COMMIT</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation>Optionen der Datenbank</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Columns with length, collation, order</source>
        <translation>Spalten mit Länge, Sortierfolge, Richtung</translation>
    </message>
    <message>
        <source>Columns kept for reading only</source>
        <translation>Nur zum Lesen mitgeführte Spalten</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Bei Konflikt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
    <message>
        <source>Nulls count as the same</source>
        <translation>NULL-Werte gelten als gleich</translation>
    </message>
    <message>
        <source>Where some of its columns are null</source>
        <translation>Wenn einige seiner Spalten NULL sind</translation>
    </message>
    <message>
        <source>it holds (simple)</source>
        <translation>gilt er (simple)</translation>
    </message>
    <message>
        <source>it fails (full)</source>
        <translation>schlägt er fehl (full)</translation>
    </message>
    <message>
        <source>the others must match (partial)</source>
        <translation>müssen die anderen übereinstimmen (partial)</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>new and changed rows</source>
        <translation>neue und geänderte Zeilen</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>Columns that ON DELETE sets</source>
        <translation>Spalten, die ON DELETE setzt</translation>
    </message>
    <message>
        <source>All of the key</source>
        <translation>Alle des Schlüssels</translation>
    </message>
    <message>
        <source>Not for tables that inherit from this one</source>
        <translation>Nicht für Tabellen, die von dieser erben</translation>
    </message>
    <message>
        <source>Written with the column</source>
        <translation>Bei der Spalte geschrieben</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Bei der Tabelle</translation>
    </message>
    <message>
        <source>Not used for queries</source>
        <translation>Nicht für Abfragen verwendet</translation>
    </message>
</context>
<context>
    <name>joinery::KeyField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the new keys; Backspace for none</source>
        <translation>Die neuen Tasten drücken; Rücktaste für keine</translation>
    </message>
</context>
<context>
    <name>joinery::KeyPairRow</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Referenced column</source>
        <translation>Referenzierte Spalte</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eine auswählen</translation>
    </message>
    <message>
        <source>Move, remove</source>
        <translation>Verschieben, entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The types differ: %1 and %2.</source>
        <translation>Die Typen unterscheiden sich: %1 und %2.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>joinery::KeyPairs</name>
    <message>
        <source>Add a pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>Change foreign key</source>
        <translation>Fremdschlüssel ändern</translation>
    </message>
    <message>
        <source>Move pair of foreign key</source>
        <translation>Paar des Fremdschlüssels verschieben</translation>
    </message>
    <message>
        <source>Remove pair of foreign key</source>
        <translation>Paar des Fremdschlüssels entfernen</translation>
    </message>
    <message>
        <source>Add pair to foreign key</source>
        <translation>Paar zum Fremdschlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::KeyPairsPopup</name>
    <message>
        <source>Add foreign key</source>
        <translation>Fremdschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Columns of the foreign key</source>
        <translation>Spalten des Fremdschlüssels</translation>
    </message>
    <message>
        <source>Columns of %1, each with the one of %2 it leads to</source>
        <translation>Spalten von %1, jede mit der von %2, zu der sie führt</translation>
    </message>
    <message>
        <source>Add columns for it</source>
        <translation>Spalten dafür hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Ohne Namensraum</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>joinery::LinkDrop</name>
    <message>
        <source>Added the foreign key; no index begins with %1</source>
        <translation>Fremdschlüssel hinzugefügt; kein Index beginnt mit %1</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Add join table %1</source>
        <translation>Verknüpfungstabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>1:n, many %1 for each %2</source>
        <translation>1:n, viele %1 je %2</translation>
    </message>
    <message>
        <source>1:1, one %1 for each %2</source>
        <translation>1:1, ein %1 je %2</translation>
    </message>
    <message>
        <source>n:m, with a join table</source>
        <translation>n:m, mit einer Verknüpfungstabelle</translation>
    </message>
    <message>
        <source>Lead to %1.%2 instead</source>
        <translation>Stattdessen zu %1.%2 führen</translation>
    </message>
    <message>
        <source>Lead there from %1 instead</source>
        <translation>Stattdessen von %1 aus dorthin führen</translation>
    </message>
    <message>
        <source>Make %1 %2 and add the key</source>
        <translation>%1 zu %2 machen und den Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::LinkList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n anzeigen</numerusform>
            <numerusform>Noch %n anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MainWindow</name>
    <message>
        <source>The project could not be opened</source>
        <translation>Das Projekt konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Joinery %1</source>
        <translation>Joinery %1</translation>
    </message>
    <message>
        <source>Designs database schemas in which every edit is a migration in the making.

The window is free software under the GNU General Public License, version 3 or later; its core is under the MIT licence.

Qt %1</source>
        <translation>Entwirft Datenbankschemas, bei denen jede Änderung eine entstehende Migration ist.

Das Fenster ist freie Software unter der GNU General Public License, Version 3 oder neuer; sein Kern steht unter der MIT-Lizenz.

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (only read)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
</context>
<context>
    <name>joinery::ManyColumns</name>
    <message numerus="yes">
        <source>Change type of %n columns</source>
        <translation>
            <numerusform>Typ von %n Spalte ändern</numerusform>
            <numerusform>Typ von %n Spalten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change default of %n columns</source>
        <translation>
            <numerusform>Vorgabewert von %n Spalte ändern</numerusform>
            <numerusform>Vorgabewert von %n Spalten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow null in %n columns</source>
        <translation>
            <numerusform>NULL in %n Spalte zulassen</numerusform>
            <numerusform>NULL in %n Spalten zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forbid null in %n columns</source>
        <translation>
            <numerusform>NULL in %n Spalte verbieten</numerusform>
            <numerusform>NULL in %n Spalten verbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Typ setzen…</translation>
    </message>
    <message>
        <source>Set default…</source>
        <translation>Vorgabewert setzen…</translation>
    </message>
    <message>
        <source>Forbid null</source>
        <translation>NULL verbieten</translation>
    </message>
    <message>
        <source>Allow null</source>
        <translation>NULL zulassen</translation>
    </message>
    <message>
        <source>Type a type, for example varchar(255).</source>
        <translation>Einen Typ eingeben, zum Beispiel varchar(255).</translation>
    </message>
    <message numerus="yes">
        <source>Type of %n columns</source>
        <translation>
            <numerusform>Typ von %n Spalte</numerusform>
            <numerusform>Typ von %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message numerus="yes">
        <source>Default of %n columns; empty for none</source>
        <translation>
            <numerusform>Vorgabewert von %n Spalte; leer für keinen</numerusform>
            <numerusform>Vorgabewert von %n Spalten; leer für keinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyEditsBox</name>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Strict types</source>
        <translation>Strikte Typen</translation>
    </message>
    <message>
        <source>Change strict types</source>
        <translation>Strikte Typen ändern</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Ohne rowid</translation>
    </message>
    <message>
        <source>Change row id</source>
        <translation>rowid ändern</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>Ohne Protokoll (UNLOGGED)</translation>
    </message>
    <message>
        <source>Change logging</source>
        <translation>Protokollierung ändern</translation>
    </message>
    <message>
        <source>name type, then Enter</source>
        <translation>Name Typ, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Add a column to all</source>
        <translation>Allen eine Spalte hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Change comment of %n tables</source>
        <translation>
            <numerusform>Kommentar von %n Tabelle ändern</numerusform>
            <numerusform>Kommentar von %n Tabellen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to a namespace</source>
        <translation>
            <numerusform>%n Tabelle in einen Namensraum verschieben</numerusform>
            <numerusform>%n Tabellen in einen Namensraum verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change engine of %n tables</source>
        <translation>
            <numerusform>Engine von %n Tabelle ändern</numerusform>
            <numerusform>Engine von %n Tabellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and links are added table by table.</source>
        <translation>Schlüssel und Verbindungslinien werden Tabelle für Tabelle hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Add column %1 to %n tables</source>
        <translation>
            <numerusform>Spalte %1 zu %n Tabelle hinzufügen</numerusform>
            <numerusform>Spalte %1 zu %n Tabellen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to %1</source>
        <translation>
            <numerusform>%n Tabelle nach %1 verschieben</numerusform>
            <numerusform>%n Tabellen nach %1 verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und noch %n</numerusform>
            <numerusform> und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
</context>
<context>
    <name>joinery::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnete</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>M&amp;igrations</source>
        <translation>M&amp;igrationen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>joinery::Message</name>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>virtuelle Tabelle</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 ist ein Ordner, keine Datenbank.</translation>
    </message>
    <message>
        <source>The folder of the database %1 does not exist. Create it, or correct the path.</source>
        <translation>Der Ordner der Datenbank %1 existiert nicht. Ihn anlegen oder den Pfad korrigieren.</translation>
    </message>
    <message>
        <source>There is no database at %1. Correct the path, or apply the migrations to create it.</source>
        <translation>Unter %1 gibt es keine Datenbank. Den Pfad korrigieren oder die Migrationen anwenden, um sie anzulegen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read. Check its permissions.</source>
        <translation>Die Datenbank %1 ist nicht lesbar. Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program or migrator. Wait for it, or close it, and try again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm oder Migrationslauf benutzt. Darauf warten oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program or migrator (%2). Wait for it, or close it, and try again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm oder Migrationslauf benutzt (%2). Darauf warten oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Check the permissions of the file and of its folder.</source>
        <translation>Die Datenbank %1 ist nicht beschreibbar. Die Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>Die Datenbank %1 ist beschädigt. Diese aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1. Free some and try again.</source>
        <translation>Für die Datenbank %1 ist kein Platz mehr. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check the path and the permissions.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen. Den Pfad und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Choose another file.</source>
        <translation>%1 ist keine SQLite-Datenbank. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>A constraint of the database does not allow this.</source>
        <translation>Eine Bedingung der Datenbank lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The database reports an error.</source>
        <translation>Die Datenbank meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Databases of the kind &quot;%1&quot; are not known. Known: %2.</source>
        <translation>Datenbanken der Art „%1“ sind nicht bekannt. Bekannt: %2.</translation>
    </message>
    <message>
        <source>The table %1 of this database was not made by Joinery, or by a newer version. Rename it, or use the newer version.</source>
        <translation>Die Tabelle %1 dieser Datenbank stammt nicht von Joinery oder aber von einer neueren Version. Diese umbenennen oder die neuere Version verwenden.</translation>
    </message>
    <message>
        <source>This SQL of the database cannot be read.</source>
        <translation>Dieses SQL der Datenbank ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>The SQL of %n tables holds comments, which are not kept.</source>
        <translation>
            <numerusform>Das SQL von %n Tabelle enthält Kommentare, die nicht übernommen werden.</numerusform>
            <numerusform>Das SQL von %n Tabellen enthält Kommentare, die nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 could not be read completely: its SQL says something else than SQLite reports. Compare its columns with the database before you rely on them.</source>
        <translation>Tabelle %1 konnte nicht vollständig gelesen werden: Ihr SQL sagt etwas anderes, als SQLite meldet. Ihre Spalten mit der Datenbank vergleichen, bevor sie verwendet wird.</translation>
    </message>
    <message>
        <source>The %1 %2 is left out: its SQL cannot be read.</source>
        <translation>Ausgelassen wird %1 %2: Das SQL ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The schema of the database cannot be read.</source>
        <translation>Das Schema der Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>NOT NULL ON CONFLICT %1 of column %2.%3 becomes a plain NOT NULL.</source>
        <translation>NOT NULL ON CONFLICT %1 der Spalte %2.%3 wird zu einem einfachen NOT NULL.</translation>
    </message>
    <message>
        <source>The name %1 of a NOT NULL, DEFAULT or COLLATE of column %2.%3 is not kept.</source>
        <translation>Der Name %1 eines NOT NULL, DEFAULT oder COLLATE der Spalte %2.%3 wird nicht übernommen.</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>Rows would break a foreign key. Correct the data or the migration.</source>
        <translation>Zeilen würden einen Fremdschlüssel verletzen. Die Daten oder die Migration korrigieren.</translation>
    </message>
    <message>
        <source>The rows do not fit (%1). Correct the data or the migration.</source>
        <translation>Die Zeilen passen nicht (%1). Die Daten oder die Migration korrigieren.</translation>
    </message>
    <message>
        <source>row %1 of %2 points to a row of %3 that is not there</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht gibt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 stays, so its rows cannot be kept (rows: %2). Delete them first, or keep a column.</source>
        <translation>Von %1 bleibt keine Spalte, daher sind die Zeilen nicht zu halten (Zeilen: %2). Diese zuerst löschen oder eine Spalte behalten.</translation>
    </message>
    <message>
        <source>New column %1 refuses NULL and has no default, but the table is not empty (rows: %2). Give it a default.</source>
        <translation>Die neue Spalte %1 lehnt NULL ab und hat keinen Vorgabewert, aber die Tabelle ist nicht leer (Zeilen: %2). Einen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>%1 is to hold %2. Values that do not fit: %3 (%4). Correct them first.</source>
        <translation>%1 soll %2 enthalten. Unpassende Werte: %3 (%4). Diese zuerst korrigieren.</translation>
    </message>
    <message>
        <source>%1 becomes the INTEGER primary key. Values that are no whole numbers: %2 (%3). Correct them first.</source>
        <translation>%1 wird zum INTEGER-Primärschlüssel. Werte, die keine ganzen Zahlen sind: %2 (%3). Diese zuerst korrigieren.</translation>
    </message>
    <message>
        <source>The primary key of %1 (%2)</source>
        <translation>Der Primärschlüssel von %1 (%2)</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>%1 must be unique. Values that occur more than once: %2 (%3). Remove the duplicates first.</source>
        <translation>%1 muss eindeutig sein. Mehrfach vorkommende Werte: %2 (%3). Die Dubletten zuerst entfernen.</translation>
    </message>
    <message>
        <source>A foreign key leads from %2 to %3. Rows that point nowhere: %1 (%4). Correct or clear %5 there first.</source>
        <translation>Ein Fremdschlüssel führt von %2 zu %3. Zeilen, die ins Leere verweisen: %1 (%4). Dort zuerst %5 korrigieren oder leeren.</translation>
    </message>
    <message>
        <source>Rows of %2 that break check %3: %1 (%4). Correct them first.</source>
        <translation>Zeilen von %2, die die Prüfbedingung %3 verletzen: %1 (%4). Diese zuerst korrigieren.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number with at most %1 digits before the point</source>
        <translation>eine Zahl mit höchstens %1 Stellen vor dem Komma</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a time such as 13:45</source>
        <translation>eine Uhrzeit wie 13:45</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20</source>
        <translation>ein Datum wie 2026-11-20</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>eine UUID</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>virtual table %1</source>
        <translation>virtuelle Tabelle %1</translation>
    </message>
    <message>
        <source>no row may point nowhere</source>
        <translation>keine Zeile darf ins Leere verweisen</translation>
    </message>
    <message>
        <source>SQL of this migration</source>
        <translation>SQL dieser Migration</translation>
    </message>
    <message>
        <source>foreign keys are off while tables change</source>
        <translation>Fremdschlüssel sind aus, während Tabellen sich ändern</translation>
    </message>
    <message>
        <source>back to normal</source>
        <translation>zurück zum Normalzustand</translation>
    </message>
    <message>
        <source>change %1 (rebuild)</source>
        <translation>%1 ändern (Neuaufbau)</translation>
    </message>
    <message>
        <source>change %1.%2 (rebuild)</source>
        <translation>%1.%2 ändern (Neuaufbau)</translation>
    </message>
    <message>
        <source>change %1: %2 (rebuild)</source>
        <translation>%1 ändern: %2 (Neuaufbau)</translation>
    </message>
    <message>
        <source>set views and triggers aside</source>
        <translation>Sichten und Trigger beiseitelegen</translation>
    </message>
    <message>
        <source>drop %1 %2</source>
        <translation>%1 %2 löschen</translation>
    </message>
    <message>
        <source>change %1 %2</source>
        <translation>%1 %2 ändern</translation>
    </message>
    <message>
        <source>drop virtual table %1</source>
        <translation>virtuelle Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>change index %1</source>
        <translation>Index %1 ändern</translation>
    </message>
    <message>
        <source>drop index %1</source>
        <translation>Index %1 löschen</translation>
    </message>
    <message>
        <source>drop table %1</source>
        <translation>Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>rename table %1 to %2</source>
        <translation>Tabelle %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>drop column %1.%2</source>
        <translation>Spalte %1.%2 löschen</translation>
    </message>
    <message>
        <source>rename column %1.%2 to %3</source>
        <translation>Spalte %1.%2 in %3 umbenennen</translation>
    </message>
    <message>
        <source>add column %1.%2</source>
        <translation>Spalte %1.%2 hinzufügen</translation>
    </message>
    <message>
        <source>add table %1</source>
        <translation>Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>add virtual table %1</source>
        <translation>virtuelle Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>let tables change under views and triggers</source>
        <translation>Tabellen unter Sichten und Triggern ändern lassen</translation>
    </message>
    <message>
        <source>add index %1</source>
        <translation>Index %1 hinzufügen</translation>
    </message>
    <message>
        <source>put views and triggers back</source>
        <translation>Sichten und Trigger zurücklegen</translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Trigger %1 is on %2, which will not be there. Drop or change the trigger as well.</source>
        <translation>Trigger %1 hängt an %2, das es nicht mehr geben wird. Auch den Trigger löschen oder ändern.</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation>Eindeutigkeit (%1)</translation>
    </message>
    <message>
        <source>foreign key to %1</source>
        <translation>Fremdschlüssel zu %1</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfbedingung</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfbedingung %1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>column order</source>
        <translation>Spaltenreihenfolge</translation>
    </message>
    <message>
        <source>%1 begins with &quot;sqlite_&quot;, which SQLite keeps for itself. Choose another name.</source>
        <translation>%1 beginnt mit „sqlite_“, was SQLite für sich behält. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Table %1 has two columns called %2; SQLite does not tell upper from lower case.</source>
        <translation>Tabelle %1 hat zwei Spalten namens %2; SQLite unterscheidet Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>Table %1 has only generated columns. Add one that holds something.</source>
        <translation>Tabelle %1 hat nur generierte Spalten. Eine hinzufügen, die selbst etwas enthält.</translation>
    </message>
    <message>
        <source>%1 is %2, but a STRICT table takes only INT, INTEGER, REAL, TEXT, BLOB and ANY. Choose one of them, or make the table not STRICT.</source>
        <translation>%1 ist %2, aber eine STRICT-Tabelle nimmt nur INT, INTEGER, REAL, TEXT, BLOB und ANY. Eines davon wählen oder die Tabelle nicht STRICT machen.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>SQLite cannot read &quot;%1&quot; as the type of %2. A type is words, then at most (n) or (n,n).</source>
        <translation>SQLite kann „%1“ nicht als Typ von %2 lesen. Ein Typ besteht aus Wörtern, dann höchstens (n) oder (n,n).</translation>
    </message>
    <message>
        <source>%1 is generated, so it cannot have a default. Remove one of the two.</source>
        <translation>%1 ist generiert und kann daher keinen Vorgabewert haben. Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>%1 is generated, so it cannot be part of the primary key.</source>
        <translation>%1 ist generiert und kann daher nicht Teil des Primärschlüssels sein.</translation>
    </message>
    <message>
        <source>%1 cannot number its rows: SQLite does that only for an INTEGER column that alone is the primary key of a table with rowid.</source>
        <translation>%1 kann seine Zeilen nicht nummerieren: SQLite tut das nur bei einer INTEGER-Spalte, die allein der Primärschlüssel einer Tabelle mit rowid ist.</translation>
    </message>
    <message>
        <source>Table %1 is WITHOUT ROWID, so it needs a primary key.</source>
        <translation>Tabelle %1 ist WITHOUT ROWID und braucht daher einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>A foreign key of table %1 has %2 columns but points to %3.</source>
        <translation>Ein Fremdschlüssel der Tabelle %1 hat %2 Spalten, verweist aber auf %3.</translation>
    </message>
    <message>
        <source>%1 is taken: in SQLite tables, views and indexes share their names, and case does not count. Rename one of them.</source>
        <translation>%1 ist vergeben: In SQLite teilen sich Tabellen, Sichten und Indizes ihre Namen, ohne Rücksicht auf Groß- und Kleinschreibung. Eines davon umbenennen.</translation>
    </message>
    <message>
        <source>SQLite cannot enforce a foreign key of table %1: what it points to must be there and be a primary key or unique. Writing to the table may fail.</source>
        <translation>SQLite kann einen Fremdschlüssel der Tabelle %1 nicht durchsetzen: Worauf er verweist, muss vorhanden und Primärschlüssel oder eindeutig sein. Das Schreiben in die Tabelle kann fehlschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign keys</source>
        <translation>
            <numerusform>%n Fremdschlüssel</numerusform>
            <numerusform>%n Fremdschlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexes</source>
        <translation>
            <numerusform>%n Index</numerusform>
            <numerusform>%n Indizes</numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht NULL</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabewert %1</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>Eindeutigkeit</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>order of columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>%1, new definition</source>
        <translation>%1, neue Definition</translation>
    </message>
    <message>
        <source>rename, keeps data</source>
        <translation>Umbenennung, behält Daten</translation>
    </message>
    <message>
        <source>Two migrations have the id %1: %2 and %3. Give one of them another id.</source>
        <translation>Zwei Migrationen haben die ID %1: %2 und %3. Einer davon eine andere ID geben.</translation>
    </message>
    <message>
        <source>%1 depends on %2, which the project does not have. Restore it, or correct the dependency.</source>
        <translation>%1 hängt von %2 ab, was das Projekt nicht hat. Es wiederherstellen oder die Abhängigkeit korrigieren.</translation>
    </message>
    <message>
        <source>These migrations depend on each other in a circle: %1. Remove one of the dependencies.</source>
        <translation>Diese Migrationen hängen im Kreis voneinander ab: %1. Eine der Abhängigkeiten entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a migration&apos;s id; one looks like 2026-11-20T10:22:33:123456.</source>
        <translation>„%1“ ist keine Migrations-ID; eine sieht aus wie 2026-11-20T10:22:33:123456.</translation>
    </message>
    <message>
        <source>This migration is of the app &quot;%1&quot; but lies in the folder of &quot;%2&quot;; move it, or correct the member &quot;app&quot;.</source>
        <translation>Diese Migration gehört zur App „%1“, liegt aber im Ordner von „%2“; sie verschieben oder den Eintrag &quot;app&quot; korrigieren.</translation>
    </message>
    <message>
        <source>The id %1 is also that of %2: give one of them another id, unless one is a copy to be deleted.</source>
        <translation>Die ID %1 gehört auch zu %2: Einer von beiden eine andere ID geben, es sei denn, eine ist eine zu löschende Kopie.</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Es gibt keine Migration %1.</translation>
    </message>
    <message>
        <source>Another program ran other migrations on this database in the meantime. Nothing was changed; look at the status and try again.</source>
        <translation>Ein anderes Programm hat inzwischen andere Migrationen auf dieser Datenbank ausgeführt. Nichts wurde geändert; den Status ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>statement %1 of %2</source>
        <translation>Anweisung %1 von %2</translation>
    </message>
    <message>
        <source>Stopped at %1; what ran before it stays, since this migration runs without a transaction. %2</source>
        <translation>Angehalten bei %1; was davor lief, bleibt, da diese Migration ohne Transaktion läuft. %2</translation>
    </message>
    <message>
        <source>Cancelled. Everything this migration did was rolled back.</source>
        <translation>Abgebrochen. Alles, was diese Migration getan hat, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The migration is applied, but %1 failed afterwards. Open the connection again.</source>
        <translation>Die Migration ist angewendet, aber danach ist %1 fehlgeschlagen. Die Verbindung erneut öffnen.</translation>
    </message>
    <message>
        <source>Failed at %1. Everything this migration did was rolled back. %2</source>
        <translation>Fehlgeschlagen bei %1. Alles, was diese Migration getan hat, wurde zurückgenommen. %2</translation>
    </message>
    <message>
        <source>Correct the migration or the data and run it again.</source>
        <translation>Die Migration oder die Daten korrigieren und erneut ausführen.</translation>
    </message>
    <message>
        <source>Headers stand above the first section; here only &quot;forwards&quot; and &quot;backwards&quot; can follow &quot;-- joinery:&quot;.</source>
        <translation>Kopfzeilen stehen über dem ersten Abschnitt; hier kann auf &quot;-- joinery:&quot; nur &quot;forwards&quot; oder &quot;backwards&quot; folgen.</translation>
    </message>
    <message>
        <source>Expected name=value after &quot;-- joinery:&quot;, found &quot;%1&quot;.</source>
        <translation>Nach &quot;-- joinery:&quot; wird Name=Wert erwartet, gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is there twice.</source>
        <translation>Die Kopfzeile „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>This migration is of the app &quot;%1&quot; but lies in the folder of &quot;%2&quot;; move it, or correct the header &quot;app&quot;.</source>
        <translation>Diese Migration gehört zur App „%1“, liegt aber im Ordner von „%2“; sie verschieben oder die Kopfzeile &quot;app&quot; korrigieren.</translation>
    </message>
    <message>
        <source>Write depends=APP or depends=APP/ID.</source>
        <translation>depends=APP oder depends=APP/ID schreiben.</translation>
    </message>
    <message>
        <source>transaction is &quot;auto&quot; or &quot;none&quot;.</source>
        <translation>transaction ist &quot;auto&quot; oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dialect; there are %2.</source>
        <translation>„%1“ ist kein Dialekt; es gibt %2.</translation>
    </message>
    <message>
        <source>This section is there twice.</source>
        <translation>Diesen Abschnitt gibt es zweimal.</translation>
    </message>
    <message>
        <source>SQL stands in a section: put &quot;-- joinery: forwards&quot; above it.</source>
        <translation>SQL steht in einem Abschnitt: &quot;-- joinery: forwards&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>The header &quot;-- joinery: id=…&quot; is missing.</source>
        <translation>Die Kopfzeile &quot;-- joinery: id=…&quot; fehlt.</translation>
    </message>
    <message>
        <source>The section &quot;-- joinery: forwards&quot; is missing.</source>
        <translation>Der Abschnitt &quot;-- joinery: forwards&quot; fehlt.</translation>
    </message>
    <message>
        <source>The file is too large for a migration.</source>
        <translation>Die Datei ist zu groß für eine Migration.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Only a migration with one SQL operation can be written as an .sql file.</source>
        <translation>Nur eine Migration mit einer einzigen SQL-Operation kann als .sql-Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is applied in this database, but its file is not in the project. Get the file back, for instance from the branch that has it; there it can be rolled back too.</source>
        <translation>%1 ist in dieser Datenbank angewendet, aber die Datei fehlt im Projekt. Die Datei zurückholen, zum Beispiel aus dem Zweig, der sie hat; dort lässt sich die Migration auch zurücknehmen.</translation>
    </message>
    <message>
        <source>The file of %1 was changed after it was applied. Restore it, or record it as it is now with: forwards %2 --to %3 --fake</source>
        <translation>Die Datei von %1 wurde nach dem Anwenden geändert. Diese wiederherstellen oder so, wie sie jetzt ist, vermerken mit: forwards %2 --to %3 --fake</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n statement(s). Bring the database by hand to where it ends, then record that with: forwards %2 --to %3 --fake</source>
        <translation>
            <numerusform>%1 hielt nach %n Anweisung an. Die Datenbank von Hand bis an ihr Ende bringen und das dann vermerken mit: forwards %2 --to %3 --fake</numerusform>
            <numerusform>%1 hielt nach %n Anweisungen an. Die Datenbank von Hand bis an ihr Ende bringen und das dann vermerken mit: forwards %2 --to %3 --fake</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, as after a merge of two branches. Roll back to before it and go forwards again, or, if the two do not touch the same things, allow it with: forwards %3 --out-of-order</source>
        <translation>%1 ist älter als %2, die bereits angewendet ist, etwa nach dem Zusammenführen zweier Zweige. Bis davor zurücknehmen und wieder vorwärts gehen oder, wenn die beiden nicht dasselbe berühren, es zulassen mit: forwards %3 --out-of-order</translation>
    </message>
    <message>
        <source>%1 is applied in this database, but its file is not in the project. Get the file back, for instance from the branch that has it.</source>
        <translation>%1 ist in dieser Datenbank angewendet, aber die Datei fehlt im Projekt. Die Datei zurückholen, zum Beispiel aus dem Zweig, der sie hat.</translation>
    </message>
    <message>
        <source>Taking back %1 removes the table %2, which the table %3 still points to. Go back with the migration that made that foreign key first.</source>
        <translation>Das Zurücknehmen von %1 entfernt die Tabelle %2, auf die die Tabelle %3 noch verweist. Zuerst die Migration zurücknehmen, die diesen Fremdschlüssel angelegt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n Migration kann nicht zurückgenommen werden:</numerusform>
            <numerusform>%n Migrationen können nicht zurückgenommen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>The app %1 has no migrations.</source>
        <translation>Die App %1 hat keine Migrationen.</translation>
    </message>
    <message>
        <source>There is no migration %1 here. Look at the ids with: status</source>
        <translation>Hier gibt es keine Migration %1. Die IDs ansehen mit: status</translation>
    </message>
    <message>
        <source>%1 can mean several migrations: %2. Write more of the id.</source>
        <translation>%1 kann mehrere Migrationen bedeuten: %2. Mehr von der ID angeben.</translation>
    </message>
    <message>
        <source>%1 is not applied in this database, so there is no going back to it.</source>
        <translation>%1 ist in dieser Datenbank nicht angewendet, daher ist ein Zurückgehen dahin nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is applied and depends on %2. Go back with %3 first: backwards %3</source>
        <translation>%1 ist angewendet und hängt von %2 ab. Zuerst die App %3 zurücknehmen: backwards %3</translation>
    </message>
    <message>
        <source>Column %1 is still part of %2. Drop or change that first.</source>
        <translation>Spalte %1 wird noch verwendet: %2. Dies zuerst löschen oder ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The new order of table %1 must name each of its %n columns once.</source>
        <translation>
            <numerusform>Die neue Reihenfolge der Tabelle %1 muss ihre %n Spalte genau einmal nennen.</numerusform>
            <numerusform>Die neue Reihenfolge der Tabelle %1 muss jede ihrer %n Spalten genau einmal nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or change what is there.</source>
        <translation>%1 existiert bereits. Einen anderen Namen wählen oder das Vorhandene ändern.</translation>
    </message>
    <message>
        <source>Table %1 does not exist at this point of history.</source>
        <translation>Tabelle %1 existiert an dieser Stelle des Verlaufs nicht.</translation>
    </message>
    <message>
        <source>%1 does not exist at this point of history.</source>
        <translation>%1 existiert an dieser Stelle des Verlaufs nicht.</translation>
    </message>
    <message>
        <source>A key or index of table %1 names a column that is not there (id %2).</source>
        <translation>Ein Schlüssel oder Index der Tabelle %1 nennt eine Spalte, die es nicht gibt (ID %2).</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>Eindeutigkeitsbedingung</translation>
    </message>
    <message numerus="yes">
        <source>add table %1 (%n columns)</source>
        <translation>
            <numerusform>Tabelle %1 hinzufügen (%n Spalte)</numerusform>
            <numerusform>Tabelle %1 hinzufügen (%n Spalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>rename table %1 -&gt; %2</source>
        <translation>Tabelle umbenennen: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>change options of table %1</source>
        <translation>Optionen der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>add column %1 (%2)</source>
        <translation>Spalte %1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>Spalte %1 löschen</translation>
    </message>
    <message>
        <source>rename column %1 -&gt; %2</source>
        <translation>Spalte umbenennen: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>change column %1 (%2)</source>
        <translation>Spalte %1 ändern (%2)</translation>
    </message>
    <message>
        <source>reorder columns of table %1</source>
        <translation>Spalten der Tabelle %1 umordnen</translation>
    </message>
    <message>
        <source>drop primary key of table %1</source>
        <translation>Primärschlüssel der Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>change primary key of table %1</source>
        <translation>Primärschlüssel der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>add primary key to table %1</source>
        <translation>Primärschlüssel zu Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>drop %1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2 löschen</translation>
    </message>
    <message>
        <source>change %1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2 ändern</translation>
    </message>
    <message>
        <source>rename constraint %1 -&gt; %2</source>
        <translation>Bedingung umbenennen: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>rename index %1 -&gt; %2</source>
        <translation>Index umbenennen: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>rename %1 %2 -&gt; %3</source>
        <comment>kind, name, new name</comment>
        <translation>%1 umbenennen: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>run SQL</source>
        <translation>SQL ausführen</translation>
    </message>
    <message>
        <source>run SQL: %1</source>
        <translation>SQL ausführen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 %2 -&gt; %3</source>
        <comment>property, old value, new value</comment>
        <translation>%1 %2 -&gt; %3</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>null allowed</source>
        <translation>NULL erlaubt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>generated as %1</source>
        <translation>generiert als %1</translation>
    </message>
    <message>
        <source>no longer generated</source>
        <translation>nicht mehr generiert</translation>
    </message>
    <message>
        <source>auto increment</source>
        <translation>Auto-Inkrement</translation>
    </message>
    <message>
        <source>no auto increment</source>
        <translation>kein Auto-Inkrement</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reverted. Give it backwards SQL, or restore a backup.</source>
        <translation>„%1“ kann nicht zurückgenommen werden. SQL für rückwärts angeben oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>Apps depend on each other in a circle: %1. Remove one of these dependencies.</source>
        <translation>Apps hängen im Kreis voneinander ab: %1. Eine dieser Abhängigkeiten entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a connection URL: %2. Right are sqlite:shop.db, sqlite:///home/ann/shop.db, postgresql://user@host:5432/database and mariadb://user@host:3306/database.</source>
        <translation>„%1“ ist keine Verbindungs-URL: %2. Richtig sind sqlite:shop.db, sqlite:///home/ann/shop.db, postgresql://user@host:5432/database und mariadb://user@host:3306/database.</translation>
    </message>
    <message>
        <source>an SQLite file takes no options after &quot;?&quot;</source>
        <translation>eine SQLite-Datei nimmt keine Optionen nach &quot;?&quot;</translation>
    </message>
    <message>
        <source>an absolute path has three slashes, a relative one has none</source>
        <translation>ein absoluter Pfad hat drei Schrägstriche, ein relativer keinen</translation>
    </message>
    <message>
        <source>the file&apos;s name is missing</source>
        <translation>der Dateiname fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not start with sqlite:, postgresql:// or mariadb://.</source>
        <translation>„%1“ beginnt nicht mit sqlite:, postgresql:// oder mariadb://.</translation>
    </message>
    <message>
        <source>&quot;//&quot; is missing after &quot;%1:&quot;</source>
        <translation>&quot;//&quot; fehlt nach &quot;%1:&quot;</translation>
    </message>
    <message>
        <source>a part of it is not written as in a URL</source>
        <translation>ein Teil davon ist nicht wie in einer URL geschrieben</translation>
    </message>
    <message>
        <source>it must end with one database name</source>
        <translation>am Ende muss genau ein Datenbankname stehen</translation>
    </message>
    <message>
        <source>there is a &quot;#&quot; in it; write %23 for that</source>
        <translation>es enthält ein &quot;#&quot;; dafür %23 schreiben</translation>
    </message>
    <message>
        <source>The app %1 has migrations that are not applied in this database, so the import cannot be marked as applied there. Apply them first, or import the model alone (--model-only).</source>
        <translation>Die App %1 hat Migrationen, die in dieser Datenbank nicht angewendet sind, daher lässt sich der Import dort nicht als angewendet vermerken. Diese zuerst anwenden oder nur das Modell importieren (--model-only).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an app. Use letters, digits, _ and -.</source>
        <translation>„%1“ kann nicht der Name einer App sein. Buchstaben, Ziffern, _ und - verwenden.</translation>
    </message>
    <message>
        <source>A password does not belong in a project file, which others can read: take it out of the URL.</source>
        <translation>Ein Kennwort gehört nicht in eine Projektdatei, die andere lesen können: Es aus der URL entfernen.</translation>
    </message>
    <message>
        <source>This path leads out of the project&apos;s folder; give an absolute one, as in sqlite:///home/ann/shop.db.</source>
        <translation>Dieser Pfad führt aus dem Ordner des Projekts hinaus; einen absoluten angeben, etwa sqlite:///home/ann/shop.db.</translation>
    </message>
    <message>
        <source>There are two connections &quot;%1&quot;.</source>
        <translation>Es gibt zwei Verbindungen „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an app: its folder&apos;s name has letters a-z, digits, _ and - only.</source>
        <translation>„%1“ kann keine App sein: Der Name ihres Ordners enthält nur Buchstaben a-z, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The app &quot;%1&quot; is there twice.</source>
        <translation>Die App „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The id %1 is there twice; remove one.</source>
        <translation>Die ID %1 ist doppelt vorhanden; eine entfernen.</translation>
    </message>
    <message>
        <source>The folder of the app &quot;%1&quot; is missing; restore it, or take the app out of &quot;apps&quot;.</source>
        <translation>Der Ordner der App „%1“ fehlt; ihn wiederherstellen oder die App aus &quot;apps&quot; entfernen.</translation>
    </message>
    <message>
        <source>The id %1 is also that of %2: delete the file that is out of date, or give the copy another id by leaving its &quot;id&quot; out.</source>
        <translation>Die ID %1 gehört auch zu %2: Die veraltete Datei löschen oder der Kopie durch Weglassen ihres Eintrags &quot;id&quot; eine andere ID geben.</translation>
    </message>
    <message>
        <source>There is no app &quot;%1&quot; to depend on.</source>
        <translation>Es gibt keine App „%1“, von der etwas abhängen könnte.</translation>
    </message>
    <message>
        <source>There is no project here: no joinery.json. &quot;joinery-cli init&quot; makes one.</source>
        <translation>Hier ist kein Projekt: Es fehlt joinery.json. „joinery-cli init“ legt eines an.</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translation>In diesem Ordner gibt es bereits ein Projekt.</translation>
    </message>
    <message>
        <source>A %1 of table %2</source>
        <comment>kind of part, table</comment>
        <translation>%1 der Tabelle %2</translation>
    </message>
    <message>
        <source>A table has no name. Give it one.</source>
        <translation>Eine Tabelle hat keinen Namen. Einen Namen vergeben.</translation>
    </message>
    <message>
        <source>A column of table %1 has no name. Give it one.</source>
        <translation>Eine Spalte der Tabelle %1 hat keinen Namen. Einen Namen vergeben.</translation>
    </message>
    <message>
        <source>The name %1 is longer than %2 bytes; not every database takes it. Shorten it.</source>
        <translation>Der Name %1 ist länger als %2 Byte; nicht jede Datenbank nimmt ihn an. Ihn kürzen.</translation>
    </message>
    <message>
        <source>The name %1 holds a zero character. Remove it.</source>
        <translation>Der Name %1 enthält ein Nullzeichen. Es entfernen.</translation>
    </message>
    <message>
        <source>%1 is a reserved word; other programs must quote it.</source>
        <translation>%1 ist ein reserviertes Wort; andere Programme müssen es in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Table %1 has two columns named %2. Rename one.</source>
        <translation>Tabelle %1 hat zwei Spalten namens %2. Eine umbenennen.</translation>
    </message>
    <message>
        <source>%1 counts by itself but is no integer. Change its type.</source>
        <translation>%1 zählt selbst, ist aber keine ganze Zahl. Den Typ ändern.</translation>
    </message>
    <message>
        <source>%1 is generated and cannot have a default too. Remove one of them.</source>
        <translation>%1 ist generiert und kann nicht auch einen Vorgabewert haben. Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>The length of %1 must be at least 1.</source>
        <translation>Die Länge von %1 muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The scale of %1 must lie between 0 and its precision, %2.</source>
        <translation>Die Nachkommastellen von %1 müssen zwischen 0 und der Stellenzahl %2 liegen.</translation>
    </message>
    <message>
        <source>%1 may not be null, yet its default is null. Change one of them.</source>
        <translation>%1 darf nicht NULL sein, der Vorgabewert ist aber NULL. Eines von beiden ändern.</translation>
    </message>
    <message>
        <source>The default of %1 is not a number.</source>
        <translation>Der Vorgabewert von %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The default of %1 is a text, but its type is %2.</source>
        <translation>Der Vorgabewert von %1 ist ein Text, der Typ aber %2.</translation>
    </message>
    <message numerus="yes">
        <source>The default of %1 is longer than %n characters.</source>
        <translation>
            <numerusform>Der Vorgabewert von %1 ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Vorgabewert von %1 ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an empty expression. Fill it in or remove it.</source>
        <translation>%1 hat einen leeren Ausdruck. Ihn ausfüllen oder das Ganze entfernen.</translation>
    </message>
    <message>
        <source>%1 has no columns. Choose at least one.</source>
        <translation>%1 hat keine Spalten. Mindestens eine wählen.</translation>
    </message>
    <message>
        <source>%1 names a column that is not in the table (id %2). Remove it from the key.</source>
        <translation>%1 nennt eine Spalte, die nicht in der Tabelle ist (ID %2). Diese aus dem Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>%1 names column %2 twice. Remove one.</source>
        <translation>%1 nennt Spalte %2 zweimal. Eine entfernen.</translation>
    </message>
    <message>
        <source>The primary key of table %1</source>
        <translation>Der Primärschlüssel der Tabelle %1</translation>
    </message>
    <message>
        <source>%1.%2 is generated and cannot be part of the primary key.</source>
        <translation>%1.%2 ist generiert und kann nicht Teil des Primärschlüssels sein.</translation>
    </message>
    <message>
        <source>Table %1 has two constraints named %2. Rename one.</source>
        <translation>Tabelle %1 hat zwei Bedingungen namens %2. Eine umbenennen.</translation>
    </message>
    <message>
        <source>An index of table %1 has no name. Give it one.</source>
        <translation>Ein Index der Tabelle %1 hat keinen Namen. Einen Namen vergeben.</translation>
    </message>
    <message>
        <source>%1 names a column that is not in the table (id %2). Remove it from the index.</source>
        <translation>%1 nennt eine Spalte, die nicht in der Tabelle ist (ID %2). Diese aus dem Index entfernen.</translation>
    </message>
    <message>
        <source>%1 points to %2, which is not in the model. Add that table or remove the key.</source>
        <translation>%1 verweist auf %2, was nicht im Modell ist. Diese Tabelle hinzufügen oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>%1 points to a table that is not there (id %2). Choose another or remove the key.</source>
        <translation>%1 verweist auf eine Tabelle, die es nicht gibt (ID %2). Eine andere wählen oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>%1 has %2 columns but points to %3 of table %4. Give it as many.</source>
        <translation>%1 hat %2 Spalten, verweist aber auf %3 der Tabelle %4. Gleich viele angeben.</translation>
    </message>
    <message>
        <source>%1 points to a column that is not in table %2 (id %3). Choose another.</source>
        <translation>%1 verweist auf eine Spalte, die nicht in Tabelle %2 ist (ID %3). Eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 joins %2 (%3) to %4.%5 (%6): the types differ.</source>
        <translation>%1 verbindet %2 (%3) mit %4.%5 (%6): Die Typen unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1 points to columns of table %2 that are neither its primary key nor unique. Make them unique, or the database refuses writes.</source>
        <translation>%1 verweist auf Spalten der Tabelle %2, die weder ihr Primärschlüssel noch eindeutig sind. Diese eindeutig machen, sonst lehnt die Datenbank das Schreiben ab.</translation>
    </message>
    <message>
        <source>%1 sets %2 to null, which that column does not allow. Change the action or the column.</source>
        <translation>%1 setzt %2 auf NULL, was diese Spalte nicht erlaubt. Die Aktion oder die Spalte ändern.</translation>
    </message>
    <message>
        <source>The name %1 is used twice. Rename one.</source>
        <translation>Der Name %1 wird zweimal verwendet. Eines davon umbenennen.</translation>
    </message>
    <message>
        <source>A %1 has no name. Give it one.</source>
        <translation>Ein Objekt (%1) hat keinen Namen. Einen Namen vergeben.</translation>
    </message>
    <message>
        <source>The file cannot be written; nothing was changed. Check the free space and the permissions of its folder.</source>
        <translation>Die Datei ist nicht beschreibbar; nichts wurde geändert. Den freien Platz und die Zugriffsrechte ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>This path leads out of the project&apos;s folder.</source>
        <translation>Dieser Pfad führt aus dem Ordner des Projekts hinaus.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Eine solche Datei gibt es bereits.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>a text or a list of lines</source>
        <translation>ein Text oder eine Liste von Zeilen</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id: twelve of the characters 0-9 and a-z without i, l, o and u. Leave it out to have one made.</source>
        <translation>„%1“ ist keine ID: zwölf der Zeichen 0-9 und a-z ohne i, l, o und u. Weglassen, dann wird eine erzeugt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation>„%1“ ist hier nicht bekannt; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is missing.</source>
        <translation>Der Eintrag „%1“ fehlt.</translation>
    </message>
    <message>
        <source>This file was made by a newer Joinery (format %1, this version reads up to %2); update Joinery to open it.</source>
        <translation>Diese Datei stammt von einem neueren Joinery (Format %1, diese Version liest bis %2); Joinery aktualisieren, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not known here.</source>
        <translation>Der Eintrag „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation>Der Eintrag „%1“ ist hier nicht bekannt; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is there twice; remove one.</source>
        <translation>Der Eintrag „%1“ ist doppelt vorhanden; einen entfernen.</translation>
    </message>
    <message>
        <source>This is not valid JSON: correct it, or take the file&apos;s last good version from version control.</source>
        <translation>Das ist kein gültiges JSON: Es korrigieren oder die letzte gute Fassung der Datei aus der Versionsverwaltung holen.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Listen und Objekte sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no project file is.</source>
        <translation>Die Datei ist größer als %1 MiB; so groß ist keine Projektdatei.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This names no column of the table.</source>
        <translation>Das nennt keine Spalte der Tabelle.</translation>
    </message>
    <message>
        <source>Several columns are named &quot;%1&quot;; name this one by its id.</source>
        <translation>Mehrere Spalten heißen „%1“; diese mit ihrer ID nennen.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known here; name it by its id.</source>
        <translation>Die Spalte „%1“ ist hier nicht bekannt; sie mit ihrer ID nennen.</translation>
    </message>
    <message>
        <source>The id %1 is there twice in this table; leave it out here to have a new one made.</source>
        <translation>Die ID %1 kommt in dieser Tabelle zweimal vor; sie hier weglassen, dann wird eine neue erzeugt.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; to point to.</source>
        <translation>Es gibt keine Tabelle „%1“ als Ziel.</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot; to point to.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“ als Ziel.</translation>
    </message>
    <message>
        <source>Migration %1 cannot follow the migrations before it: operation %2 (%3) does not fit. Correct the file, or restore the migration it relies on.</source>
        <translation>Migration %1 kann nicht auf die Migrationen davor folgen: Operation %2 (%3) passt nicht. Die Datei korrigieren oder die Migration wiederherstellen, auf der sie aufbaut.</translation>
    </message>
    <message>
        <source>Virtual table %1 speaks of %2, which is dropped or renamed. Change its definition as well.</source>
        <translation>Die virtuelle Tabelle %1 nennt %2, was gelöscht oder umbenannt wird. Auch ihre Definition ändern.</translation>
    </message>
    <message>
        <source>Cannot be rolled back while %1 has rows: %2.</source>
        <translation>Nicht zurückzunehmen, solange %1 Zeilen hat: %2.</translation>
    </message>
    <message>
        <source>none of its columns stays</source>
        <translation>keine ihrer Spalten bleibt</translation>
    </message>
    <message>
        <source>the default of %1 does not fit it</source>
        <translation>der Vorgabewert von %1 passt nicht dazu</translation>
    </message>
    <message>
        <source>%1 refuses NULL and has no default</source>
        <translation>%1 lehnt NULL ab und hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>%1 is in the primary key of a STRICT or WITHOUT ROWID table now, which takes no NULL there. Rows without a value: %2 (%3). Fill them in or give the column a default.</source>
        <translation>%1 gehört jetzt zum Primärschlüssel einer STRICT- oder WITHOUT ROWID-Tabelle, der kein NULL zulässt. Zeilen ohne Wert: %2 (%3). Diese ausfüllen oder der Spalte einen Vorgabewert geben.</translation>
    </message>
    <message>
        <source>%1 has the default %2, which a STRICT table does not take as %3. Rows that would get it: %4 (%5). Give it another default.</source>
        <translation>%1 hat den Vorgabewert %2, den eine STRICT-Tabelle nicht als %3 annimmt. Zeilen, die ihn bekämen: %4 (%5). Einen anderen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>View %1 would not work any more. Change or drop it in the same migration.</source>
        <translation>Sicht %1 würde nicht mehr funktionieren. Diese in derselben Migration ändern oder löschen.</translation>
    </message>
    <message>
        <source>Trigger %1 on %2, or another one it sets off, would not work any more. Change or drop it in the same migration.</source>
        <translation>Trigger %1 auf %2 oder ein weiterer, den er auslöst, würde nicht mehr funktionieren. Ihn in derselben Migration ändern oder löschen.</translation>
    </message>
    <message>
        <source>views and triggers must still work</source>
        <translation>Sichten und Trigger müssen weiterhin funktionieren</translation>
    </message>
    <message>
        <source>SQLite does not know the type %1 of %2 and treats it as NUMERIC: text that looks like a number becomes one. Write TEXT, INTEGER, REAL, BLOB or NUMERIC for what is meant.</source>
        <translation>SQLite kennt den Typ %1 von %2 nicht und behandelt ihn als NUMERIC: Text, der wie eine Zahl aussieht, wird zur Zahl. Das Gemeinte als TEXT, INTEGER, REAL, BLOB oder NUMERIC schreiben.</translation>
    </message>
    <message>
        <source>%1 has the default %2, which a STRICT table does not take as %3: rows that leave the column out are refused. Give it another default.</source>
        <translation>%1 hat den Vorgabewert %2, den eine STRICT-Tabelle nicht als %3 annimmt: Zeilen, die die Spalte weglassen, werden abgelehnt. Einen anderen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Its SQL begins or ends a transaction (%1), but every migration runs in one already. Leave that statement out, or let the migration run without a transaction.</source>
        <translation>Das SQL der Migration beginnt oder beendet eine Transaktion (%1), aber jede Migration läuft bereits in einer. Diese Anweisung weglassen oder die Migration ohne Transaktion laufen lassen.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>It holds more than a type.</source>
        <translation>Es enthält mehr als einen Typ.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 cannot be the type of %2. %3</source>
        <comment>type, column, why</comment>
        <translation>%1 kann nicht der Typ von %2 sein. %3</translation>
    </message>
    <message>
        <source>This migration would make view %1, which cannot be read: %2. Correct the view.</source>
        <translation>Diese Migration würde die Sicht %1 anlegen, die nicht lesbar ist: %2. Die Sicht korrigieren.</translation>
    </message>
    <message>
        <source>This migration cannot run on any database: %1. Correct the model.</source>
        <translation>Diese Migration kann auf keiner Datenbank laufen: %1. Das Modell korrigieren.</translation>
    </message>
    <message>
        <source>This migration could not be taken back: %1.</source>
        <translation>Diese Migration könnte nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table. Correct the expression.</source>
        <translation>%1 nennt %2, was keine Spalte der Tabelle ist. Den Ausdruck korrigieren.</translation>
    </message>
    <message>
        <source>%1 cannot refuse NULL yet. Rows without a value: %2 (%3). Fill them in, give the column a default, or let it take NULL.</source>
        <translation>%1 kann NULL noch nicht ablehnen. Zeilen ohne Wert: %2 (%3). Diese ausfüllen, der Spalte einen Vorgabewert geben oder NULL zulassen.</translation>
    </message>
    <message>
        <source>%1 has no migrations.</source>
        <translation>%1 hat keine Migrationen.</translation>
    </message>
    <message>
        <source>%1/%2 is not the newest migration of its app; remove %3 first.</source>
        <translation>%1/%2 ist nicht die neueste Migration der App; zuerst %3 entfernen.</translation>
    </message>
    <message>
        <source>%1 depends on %2; remove that one first.</source>
        <translation>%1 hängt von %2 ab; zuerst diese entfernen.</translation>
    </message>
    <message>
        <source>%1 is applied in this database; roll it back there first.</source>
        <translation>%1 ist in dieser Datenbank angewendet; dort zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Die Datei %1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The %1 %2 does not exist at this point of history.</source>
        <comment>kind, name</comment>
        <translation>An dieser Stelle des Verlaufs existiert %1 %2 nicht.</translation>
    </message>
    <message>
        <source>The %1 %2 reads %3, which is not there. Change the definition, or it fails when used.</source>
        <comment>kind, name, columns</comment>
        <translation>Die Definition von %1 %2 liest %3, was es nicht gibt. Diese ändern, sonst scheitert die Verwendung.</translation>
    </message>
    <message>
        <source>The %1 %2.%3</source>
        <comment>kind of part, table, name</comment>
        <translation>%1 %2.%3</translation>
    </message>
    <message>
        <source>The %1 %2 has no definition. Write one or remove it.</source>
        <comment>kind, name</comment>
        <translation>Die Definition von %1 %2 fehlt. Eine schreiben oder das Objekt entfernen.</translation>
    </message>
    <message>
        <source>Rows: %1. Empty the table first, or leave this migration and undo what it did in a new one, with a default.</source>
        <translation>Zeilen: %1. Zuerst die Tabelle leeren oder diese Migration belassen und das, was sie getan hat, in einer neuen mit einem Vorgabewert rückgängig machen.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einen der Werte %1</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>Ausschlussbedingung</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>Aufzählung, %n Wert</numerusform>
            <numerusform>Aufzählung, %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>order of values</source>
        <translation>Reihenfolge der Werte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>default namespace</source>
        <translation>Vorgabe-Namensraum</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message numerus="yes">
        <source>The new order of enum %1 must name each of its %n values once.</source>
        <translation>
            <numerusform>Die neue Reihenfolge der Aufzählung %1 muss ihren %n Wert genau einmal nennen.</numerusform>
            <numerusform>Die neue Reihenfolge der Aufzählung %1 muss jeden ihrer %n Werte genau einmal nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; of enum %2</source>
        <comment>value, enum</comment>
        <translation>„%1“ der Aufzählung %2</translation>
    </message>
    <message>
        <source>%1 is still needed by %2. Drop that first.</source>
        <translation>%1 wird noch gebraucht: %2. Dies zuerst löschen.</translation>
    </message>
    <message>
        <source>Enum %1 does not exist at this point of history.</source>
        <translation>Aufzählung %1 existiert an dieser Stelle des Verlaufs nicht.</translation>
    </message>
    <message>
        <source>the default namespace</source>
        <translation>Vorgabe-Namensraum</translation>
    </message>
    <message>
        <source>move table %1 to %2</source>
        <comment>table, namespace</comment>
        <translation>Tabelle %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>change comment of table %1</source>
        <translation>Kommentar der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>rename partition %1 -&gt; %2</source>
        <translation>Partition umbenennen: %1 -&gt; %2</translation>
    </message>
    <message numerus="yes">
        <source>add enum %1 (%n values)</source>
        <translation>
            <numerusform>Aufzählung %1 hinzufügen (%n Wert)</numerusform>
            <numerusform>Aufzählung %1 hinzufügen (%n Werte)</numerusform>
        </translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>Aufzählung %1 löschen</translation>
    </message>
    <message>
        <source>rename enum %1 -&gt; %2</source>
        <translation>Aufzählung umbenennen: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>move enum %1 to %2</source>
        <comment>enum, namespace</comment>
        <translation>Aufzählung %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>change comment of enum %1</source>
        <translation>Kommentar der Aufzählung %1 ändern</translation>
    </message>
    <message>
        <source>reorder values of enum %1</source>
        <translation>Werte der Aufzählung %1 umordnen</translation>
    </message>
    <message>
        <source>add value &quot;%1&quot; to enum %2</source>
        <translation>Wert „%1“ zur Aufzählung %2 hinzufügen</translation>
    </message>
    <message>
        <source>rename value of enum %1: &quot;%2&quot; -&gt; &quot;%3&quot;</source>
        <translation>Wert der Aufzählung %1 umbenennen: „%2“ -&gt; „%3“</translation>
    </message>
    <message>
        <source>drop value &quot;%1&quot; of enum %2</source>
        <translation>Wert „%1“ der Aufzählung %2 löschen</translation>
    </message>
    <message>
        <source>move %1 %2 to %3</source>
        <comment>kind, name, namespace</comment>
        <translation>%1 %2 nach %3 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>insert %n rows into %1</source>
        <translation>
            <numerusform>%n Zeile in %1 einfügen</numerusform>
            <numerusform>%n Zeilen in %1 einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile von %1 aktualisieren</numerusform>
            <numerusform>%n Zeilen von %1 aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile von %1 löschen</numerusform>
            <numerusform>%n Zeilen von %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>call %1 backwards</source>
        <translation>%1 rückwärts aufrufen</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>on update</source>
        <translation>beim Aktualisieren</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>%1.%2 does not exist at this point of history.</source>
        <translation>%1.%2 existiert an dieser Stelle des Verlaufs nicht.</translation>
    </message>
    <message>
        <source>%1 is computed by the database; leave it out of the rows.</source>
        <translation>%1 wird von der Datenbank berechnet; in den Zeilen weglassen.</translation>
    </message>
    <message>
        <source>%1 is named twice for the same rows.</source>
        <translation>%1 ist für dieselben Zeilen zweimal genannt.</translation>
    </message>
    <message>
        <source>The rows of table %1 name no column.</source>
        <translation>Die Zeilen der Tabelle %1 nennen keine Spalte.</translation>
    </message>
    <message>
        <source>it may not be null</source>
        <translation>NULL ist nicht erlaubt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <comment>value, type</comment>
        <translation>„%1“ ist kein Wert vom Typ %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2</source>
        <comment>value, type</comment>
        <translation>„%1“ ist länger als %2</translation>
    </message>
    <message>
        <source>bytes are no %1</source>
        <translation>Bytes sind kein Wert vom Typ %1</translation>
    </message>
    <message>
        <source>Row %1 for table %2 has %3 values for %4 columns.</source>
        <translation>Zeile %1 für Tabelle %2 hat %3 Werte für %4 Spalten.</translation>
    </message>
    <message>
        <source>Row %1 does not fit %2: %3.</source>
        <comment>number, column, why</comment>
        <translation>Zeile %1 passt nicht zu %2: %3.</translation>
    </message>
    <message>
        <source>%1 may not be null and has no default, yet the rows leave it out.</source>
        <translation>%1 darf nicht NULL sein und hat keinen Vorgabewert, fehlt aber in den Zeilen.</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>composite type</source>
        <translation>zusammengesetzter Typ</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>Typumwandlung</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>operator family</source>
        <translation>Operatorfamilie</translation>
    </message>
    <message>
        <source>text search object</source>
        <translation>Textsuchobjekt</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>statistics object</source>
        <translation>Statistikobjekt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>There is no format %1; this version reads 1 to %2.</source>
        <translation>Es gibt kein Format %1; diese Version liest 1 bis %2.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; or its id is there twice; take one out.</source>
        <translation>Der Wert „%1“ oder seine ID ist doppelt vorhanden; einen entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>These are no bytes in base 64.</source>
        <translation>Das sind keine Bytes in Base64.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is an array (%2)</source>
        <translation>%1 ist ein Array (%2)</translation>
    </message>
    <message>
        <source>Keep its values in a table of their own, or as JSON.</source>
        <translation>Die Werte in einer eigenen Tabelle oder als JSON halten.</translation>
    </message>
    <message>
        <source>%1 is unsigned (%2)</source>
        <translation>%1 ist vorzeichenlos (%2)</translation>
    </message>
    <message>
        <source>Take a wider type and a check.</source>
        <translation>Einen größeren Typ und eine Prüfbedingung nehmen.</translation>
    </message>
    <message>
        <source>%1 has the type %2</source>
        <translation>%1 hat den Typ %2</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>%1 has an expression as its default</source>
        <translation>%1 hat einen Ausdruck als Vorgabewert</translation>
    </message>
    <message>
        <source>Take a plain value, or set it in a trigger.</source>
        <translation>Einen einfachen Wert nehmen oder ihn in einem Trigger setzen.</translation>
    </message>
    <message>
        <source>%1 has a new UUID as its default</source>
        <translation>%1 hat eine neue UUID als Vorgabewert</translation>
    </message>
    <message>
        <source>Let the program choose it.</source>
        <translation>Sie vom Programm wählen lassen.</translation>
    </message>
    <message>
        <source>%1 has a default with a fraction of a second</source>
        <translation>%1 hat einen Vorgabewert mit Sekundenbruchteilen</translation>
    </message>
    <message>
        <source>It holds what the database&apos;s clock gives.</source>
        <translation>Der Wert ist, was die Uhr der Datenbank liefert.</translation>
    </message>
    <message>
        <source>%1 is generated and stored</source>
        <translation>%1 ist generiert und gespeichert</translation>
    </message>
    <message>
        <source>Fill it in a trigger.</source>
        <translation>In einem Trigger füllen.</translation>
    </message>
    <message>
        <source>%1 is generated and virtual</source>
        <translation>%1 ist generiert und virtuell</translation>
    </message>
    <message>
        <source>Make it stored, or compute it in a view.</source>
        <translation>Speichern lassen oder in einer Sicht berechnen.</translation>
    </message>
    <message>
        <source>%1 refuses a number given by hand</source>
        <translation>%1 lehnt von Hand angegebene Nummern ab</translation>
    </message>
    <message>
        <source>Let it number its rows in the usual way.</source>
        <translation>Die Zeilen auf die übliche Art nummerieren lassen.</translation>
    </message>
    <message>
        <source>%1 is a serial with a sequence of its own</source>
        <translation>%1 ist ein serial mit eigener Sequenz</translation>
    </message>
    <message>
        <source>%1 begins to count at a certain number</source>
        <translation>%1 zählt ab einer bestimmten Nummer</translation>
    </message>
    <message>
        <source>%1 counts in steps of its own</source>
        <translation>%1 zählt in eigener Schrittweite</translation>
    </message>
    <message>
        <source>%1 counts between bounds</source>
        <translation>%1 zählt zwischen Grenzen</translation>
    </message>
    <message>
        <source>Use a check instead.</source>
        <translation>Stattdessen eine Prüfbedingung verwenden.</translation>
    </message>
    <message>
        <source>%1 takes numbers in advance</source>
        <translation>%1 holt Nummern im Voraus</translation>
    </message>
    <message>
        <source>It takes one at a time.</source>
        <translation>Es wird jeweils nur eine geholt.</translation>
    </message>
    <message>
        <source>%1 begins again when its numbers are used up</source>
        <translation>%1 beginnt von vorn, wenn die Nummern verbraucht sind</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>Das weglassen.</translation>
    </message>
    <message>
        <source>%1 has the collation %2</source>
        <translation>%1 hat die Sortierfolge %2</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Eine von diesen wählen: %1.</translation>
    </message>
    <message>
        <source>%1 has the character set %2</source>
        <translation>%1 hat den Zeichensatz %2</translation>
    </message>
    <message>
        <source>The database has one for all its texts.</source>
        <translation>Die Datenbank hat einen für alle ihre Texte.</translation>
    </message>
    <message>
        <source>%1 is set to %2 whenever its row is updated</source>
        <translation>%1 wird bei jeder Aktualisierung der Zeile auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Set it in a trigger.</source>
        <translation>In einem Trigger setzen.</translation>
    </message>
    <message>
        <source>%1 is invisible</source>
        <translation>%1 ist unsichtbar</translation>
    </message>
    <message>
        <source>SELECT * will show it.</source>
        <translation>SELECT * wird sie zeigen.</translation>
    </message>
    <message>
        <source>%1 has options (%2)</source>
        <translation>%1 hat Optionen (%2)</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Unique constraint %1 of table %2</source>
        <translation>Eindeutigkeitsbedingung %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 takes NULL for equal to NULL</source>
        <translation>%1 behandelt NULL als gleich NULL</translation>
    </message>
    <message>
        <source>Let its columns refuse NULL, or leave that out.</source>
        <translation>Die Spalten NULL ablehnen lassen oder das weglassen.</translation>
    </message>
    <message>
        <source>%1 says ON CONFLICT %2</source>
        <translation>%1 sagt ON CONFLICT %2</translation>
    </message>
    <message>
        <source>Say so in the statements that insert instead.</source>
        <translation>Das stattdessen in den einfügenden Anweisungen sagen.</translation>
    </message>
    <message>
        <source>%1 is deferrable</source>
        <translation>%1 ist aufschiebbar</translation>
    </message>
    <message>
        <source>Make it not deferrable.</source>
        <translation>Nicht aufschiebbar machen.</translation>
    </message>
    <message>
        <source>%1 includes columns for reading</source>
        <translation>%1 führt Spalten zum Lesen mit</translation>
    </message>
    <message>
        <source>%1 looks at the first characters only</source>
        <translation>%1 betrachtet nur die ersten Zeichen</translation>
    </message>
    <message>
        <source>Let it look at whole values.</source>
        <translation>Ganze Werte betrachten lassen.</translation>
    </message>
    <message>
        <source>%1 asks for the method %2</source>
        <translation>%1 verlangt die Methode %2</translation>
    </message>
    <message>
        <source>The usual one takes its place.</source>
        <translation>Die übliche tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2</source>
        <translation>Fremdschlüssel %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 says MATCH FULL</source>
        <translation>%1 sagt MATCH FULL</translation>
    </message>
    <message>
        <source>Use a check that its columns are NULL together.</source>
        <translation>Mit einer Prüfbedingung sicherstellen, dass die Spalten nur gemeinsam NULL sind.</translation>
    </message>
    <message>
        <source>%1 says MATCH PARTIAL</source>
        <translation>%1 sagt MATCH PARTIAL</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Das weglassen.</translation>
    </message>
    <message>
        <source>%1 says SET DEFAULT</source>
        <translation>%1 sagt SET DEFAULT</translation>
    </message>
    <message>
        <source>Choose another action.</source>
        <translation>Eine andere Aktion wählen.</translation>
    </message>
    <message>
        <source>%1 sets only some of its columns</source>
        <translation>%1 setzt nur einige der Spalten</translation>
    </message>
    <message>
        <source>Let it set all of them.</source>
        <translation>Alle setzen lassen.</translation>
    </message>
    <message>
        <source>%1 leads to table %2, which is not there</source>
        <translation>%1 führt zur Tabelle %2, die es nicht gibt</translation>
    </message>
    <message>
        <source>Add the table, or drop the key.</source>
        <translation>Die Tabelle hinzufügen oder den Schlüssel löschen.</translation>
    </message>
    <message>
        <source>%1 is NOT VALID</source>
        <translation>%1 ist NOT VALID</translation>
    </message>
    <message>
        <source>Correct the rows that break it.</source>
        <translation>Die Zeilen korrigieren, die dagegen verstoßen.</translation>
    </message>
    <message>
        <source>%1 is NOT ENFORCED</source>
        <translation>%1 ist NOT ENFORCED</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>Durchsetzen oder löschen.</translation>
    </message>
    <message>
        <source>Check %1 of table %2</source>
        <translation>Prüfbedingung %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>Look at the values in the program.</source>
        <translation>Die Werte im Programm prüfen.</translation>
    </message>
    <message>
        <source>%1 says NO INHERIT</source>
        <translation>%1 sagt NO INHERIT</translation>
    </message>
    <message>
        <source>Exclusion constraint %1 of table %2</source>
        <translation>Ausschlussbedingung %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>Use a unique constraint, or look at the rows in a trigger.</source>
        <translation>Eine Eindeutigkeitsbedingung verwenden oder die Zeilen in einem Trigger prüfen.</translation>
    </message>
    <message>
        <source>Index %1 of table %2</source>
        <translation>Index %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>Leave the method empty.</source>
        <translation>Die Methode leer lassen.</translation>
    </message>
    <message>
        <source>%1 is for some rows only</source>
        <translation>%1 gilt nur für einige Zeilen</translation>
    </message>
    <message>
        <source>Let it be for all rows.</source>
        <translation>Für alle Zeilen gelten lassen.</translation>
    </message>
    <message>
        <source>Queries will use it.</source>
        <translation>Abfragen werden ihn verwenden.</translation>
    </message>
    <message>
        <source>%1 is over an expression</source>
        <translation>%1 steht über einem Ausdruck</translation>
    </message>
    <message>
        <source>Put it over a generated column.</source>
        <translation>Über eine generierte Spalte legen.</translation>
    </message>
    <message>
        <source>Give the column that collation.</source>
        <translation>Der Spalte diese Sortierfolge geben.</translation>
    </message>
    <message>
        <source>%1 has the operator class %2</source>
        <translation>%1 hat die Operatorklasse %2</translation>
    </message>
    <message>
        <source>The usual comparison takes its place.</source>
        <translation>Der übliche Vergleich tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Whole values take their place.</source>
        <translation>Ganze Werte treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 is in descending order</source>
        <translation>%1 steht in absteigender Reihenfolge</translation>
    </message>
    <message>
        <source>It is in ascending order.</source>
        <translation>Die Reihenfolge ist aufsteigend.</translation>
    </message>
    <message>
        <source>%1 says where NULL is in its order</source>
        <translation>%1 legt fest, wo NULL in der Reihenfolge steht</translation>
    </message>
    <message>
        <source>NULL is where it usually is.</source>
        <translation>NULL steht, wo es üblich ist.</translation>
    </message>
    <message>
        <source>%1 has a name of %2 bytes; %3 takes %4. Choose a shorter one.</source>
        <translation>%1 hat einen Namen mit %2 Byte; %3 erlaubt %4. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>%1 has a name of %2 characters; %3 takes %4. Choose a shorter one.</source>
        <translation>%1 hat einen Namen mit %2 Zeichen; %3 erlaubt %4. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>%1 has comments that %2 has no place for (%3). They stay in the model.</source>
        <translation>%1 hat Kommentare, für die %2 keinen Platz hat (%3). Sie bleiben im Modell.</translation>
    </message>
    <message>
        <source>%1, which %2 does not know. %3</source>
        <translation>%1: %2 kennt das nicht. %3</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1 is STRICT</source>
        <translation>%1 ist STRICT</translation>
    </message>
    <message>
        <source>Use checks of the values.</source>
        <translation>Prüfbedingungen für die Werte verwenden.</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID</source>
        <translation>%1 ist WITHOUT ROWID</translation>
    </message>
    <message>
        <source>It is an ordinary table there.</source>
        <translation>Dort ist es eine gewöhnliche Tabelle.</translation>
    </message>
    <message>
        <source>%1 is unlogged</source>
        <translation>%1 wird nicht protokolliert (UNLOGGED)</translation>
    </message>
    <message>
        <source>It is kept like any other.</source>
        <translation>Sie wird wie jede andere geführt.</translation>
    </message>
    <message>
        <source>%1 keeps the history of its rows</source>
        <translation>%1 bewahrt die Historie ihrer Zeilen</translation>
    </message>
    <message>
        <source>Keep it in a table of its own, with triggers.</source>
        <translation>Sie in einer eigenen Tabelle führen, mit Triggern.</translation>
    </message>
    <message>
        <source>%1 has the engine %2</source>
        <translation>%1 hat die Engine %2</translation>
    </message>
    <message>
        <source>%1 has the row format %2</source>
        <translation>%1 hat das Zeilenformat %2</translation>
    </message>
    <message>
        <source>%1 is in the tablespace %2</source>
        <translation>%1 liegt im Tablespace %2</translation>
    </message>
    <message>
        <source>%1 inherits from %2</source>
        <translation>%1 erbt von %2</translation>
    </message>
    <message>
        <source>Give it the columns of its own.</source>
        <translation>Die geerbten Spalten als eigene anlegen.</translation>
    </message>
    <message>
        <source>%1 has parameters (%2)</source>
        <translation>%1 hat Parameter (%2)</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Das wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is partitioned</source>
        <translation>%1 ist partitioniert</translation>
    </message>
    <message>
        <source>Keep all its rows in one table.</source>
        <translation>Alle Zeilen in einer Tabelle halten.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2</source>
        <translation>Partition %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 has partitions of its own, or is in one</source>
        <translation>%1 hat eigene Partitionen oder liegt in einer</translation>
    </message>
    <message>
        <source>Make them partitions of the table.</source>
        <translation>Sie zu Partitionen der Tabelle machen.</translation>
    </message>
    <message>
        <source>%1 is in a namespace</source>
        <translation>%1 liegt in einem Namensraum</translation>
    </message>
    <message>
        <source>Leave the namespace empty.</source>
        <translation>Den Namensraum leer lassen.</translation>
    </message>
    <message>
        <source>%1 is in the namespace %2</source>
        <translation>%1 liegt im Namensraum %2</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>Aufzählung %1</translation>
    </message>
    <message>
        <source>%1 is a type with a name of its own</source>
        <translation>%1 ist ein Typ mit eigenem Namen</translation>
    </message>
    <message>
        <source>Give its columns a text type and a check of their values.</source>
        <translation>Den Spalten einen Texttyp und eine Prüfbedingung für ihre Werte geben.</translation>
    </message>
    <message>
        <source>Value %1 of enum %2</source>
        <translation>Wert %1 der Aufzählung %2</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;</source>
        <translation>%1 ist von der Art „%2“</translation>
    </message>
    <message>
        <source>Remove it, or do not use this dialect for the app.</source>
        <translation>Es entfernen oder diesen Dialekt nicht für die App verwenden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is written down but not obeyed.</source>
        <translation>Es wird notiert, aber nicht beachtet.</translation>
    </message>
    <message>
        <source>It is kept as TEXT with a check of its values, and sorts by its text.</source>
        <translation>Sie wird als TEXT mit einer Prüfbedingung der Werte gehalten und nach ihrem Text sortiert.</translation>
    </message>
    <message>
        <source>It is kept as TEXT with a check of its values.</source>
        <translation>Sie wird als TEXT mit einer Prüfbedingung der Werte gehalten.</translation>
    </message>
    <message>
        <source>A number given by hand is taken.</source>
        <translation>Eine von Hand angegebene Nummer wird angenommen.</translation>
    </message>
    <message>
        <source>It numbers its rows in SQLite&apos;s own way.</source>
        <translation>Die Zeilen werden auf die SQLite eigene Art nummeriert.</translation>
    </message>
    <message>
        <source>It begins at 1.</source>
        <translation>Gezählt wird ab 1.</translation>
    </message>
    <message>
        <source>No table inherits from another there.</source>
        <translation>Dort erbt keine Tabelle von einer anderen.</translation>
    </message>
    <message>
        <source>An .sql file cannot say what its SQL does to the schema; keep the migration as JSON.</source>
        <translation>Eine .sql-Datei kann nicht sagen, was ihr SQL mit dem Schema macht; die Migration als JSON belassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be named in the header of an .sql file; keep the migration as JSON.</source>
        <translation>„%1“ kann in den Kopfzeilen einer .sql-Datei nicht genannt werden; die Migration als JSON belassen.</translation>
    </message>
    <message>
        <source>A line of the SQL starts with &quot;-- joinery:&quot; and would be taken for a header; write that comment otherwise.</source>
        <translation>Eine Zeile des SQL beginnt mit &quot;-- joinery:&quot; und würde für eine Kopfzeile gehalten; diesen Kommentar anders schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n newest migrations, written in parallel on different branches: %2.</source>
        <comment>app, migrations</comment>
        <translation>
            <numerusform>Die App %1 hat %n neueste Migration, parallel auf verschiedenen Zweigen geschrieben: %2.</numerusform>
            <numerusform>Die App %1 hat %n neueste Migrationen, parallel auf verschiedenen Zweigen geschrieben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join: %1</source>
        <translation>Zusammenführen: %1</translation>
    </message>
    <message>
        <source>a file&apos;s path cannot start with a colon</source>
        <translation>der Pfad einer Datei darf nicht mit einem Doppelpunkt beginnen</translation>
    </message>
    <message>
        <source>Only the program that has the function &quot;%1&quot; can run this migration. Run it there.</source>
        <translation>Nur das Programm, das die Funktion „%1“ hat, kann diese Migration ausführen. Diese dort ausführen.</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>beliebige der Werte %1</translation>
    </message>
    <message>
        <source>Foreign keys are off while this migration runs, because it rebuilds tables. What it does to rows does not cascade; rows left pointing nowhere stop the run.</source>
        <translation>Fremdschlüssel sind aus, während diese Migration läuft, weil sie Tabellen neu aufbaut. Was sie mit Zeilen macht, wird nicht kaskadiert; Zeilen, die danach ins Leere verweisen, halten den Lauf an.</translation>
    </message>
    <message>
        <source>Rows of %1 that are not there, or more often than this migration means: %2 (%3). Correct the data or the migration.</source>
        <translation>Zeilen von %1, die es nicht oder öfter gibt, als diese Migration meint: %2 (%3). Die Daten oder die Migration korrigieren.</translation>
    </message>
    <message>
        <source>Rows of %1 that this migration adds are there already: %2 (%3). Correct the data or the migration.</source>
        <translation>Zeilen von %1, die diese Migration hinzufügt, gibt es bereits: %2 (%3). Die Daten oder die Migration korrigieren.</translation>
    </message>
    <message>
        <source>add rows to %1</source>
        <translation>Zeilen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>change rows of %1</source>
        <translation>Zeilen von %1 ändern</translation>
    </message>
    <message>
        <source>the row must be there once</source>
        <translation>die Zeile muss genau einmal vorhanden sein</translation>
    </message>
    <message>
        <source>delete rows of %1</source>
        <translation>Zeilen von %1 löschen</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>rows of %1 that go with those of %2</source>
        <translation>Zeilen von %1, die mit denen von %2 verschwinden</translation>
    </message>
    <message>
        <source>%1 has the default %2, which is none of its values. Choose one of them.</source>
        <translation>%1 hat den Vorgabewert %2, der keiner der Werte ist. Einen davon wählen.</translation>
    </message>
    <message>
        <source>Cannot be rolled back: %1</source>
        <translation>Nicht zurückzunehmen: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: ours is %3, theirs is %4, before it was %5.</source>
        <comment>object, property, values</comment>
        <translation>%1, „%2“: bei uns %3, auf der anderen Seite %4, vorher %5.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 is dropped in ours and changed in theirs.</source>
        <translation>%1 wurde bei uns gelöscht und auf der anderen Seite geändert.</translation>
    </message>
    <message>
        <source>%1 is changed in ours and dropped in theirs.</source>
        <translation>%1 wurde bei uns geändert und auf der anderen Seite gelöscht.</translation>
    </message>
    <message>
        <source>%1, order of &quot;%2&quot;: ours is %3; theirs is %4.</source>
        <comment>object, property, lists of names</comment>
        <translation>%1, Reihenfolge von „%2“: bei uns %3; auf der anderen Seite %4.</translation>
    </message>
    <message>
        <source>drops %1</source>
        <translation>löscht %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>%1 needs %2 in theirs, but ours drops %2.</source>
        <translation>%1 braucht %2 auf der anderen Seite, bei uns wird %2 aber gelöscht.</translation>
    </message>
    <message>
        <source>%1 needs %2 in ours, but theirs drops %2.</source>
        <translation>%1 braucht %2 bei uns, auf der anderen Seite wird %2 aber gelöscht.</translation>
    </message>
    <message>
        <source>%1: both sides gave this name, each to something of its own. Rename or drop one of the two.</source>
        <translation>%1: Beide Seiten haben diesen Namen vergeben, jede für etwas Eigenes. Eines von beiden umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>%1: right on each side, wrong together. %2</source>
        <comment>object, a sentence</comment>
        <translation>%1: auf jeder Seite richtig, zusammen falsch. %2</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <source>%1 was written by hand, without ids: its lines were merged, and both sides changed the same ones.</source>
        <translation>%1 wurde von Hand geschrieben, ohne IDs: Die Zeilen wurden zusammengeführt, und beide Seiten haben dieselben geändert.</translation>
    </message>
    <message>
        <source>%1: each side has something else in this file, with an id of its own. Take one of the two, and put the other into a file with another name.</source>
        <translation>%1: Jede Seite hat etwas anderes in dieser Datei, mit eigener ID. Eines von beiden nehmen und das andere in eine Datei mit anderem Namen legen.</translation>
    </message>
    <message>
        <source>There is something in this folder already; name one that is new or empty.</source>
        <translation>In diesem Ordner ist bereits etwas; einen neuen oder leeren angeben.</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>%1: its card was moved on both sides, to %2 in ours and to %3 in theirs. It lies where ours has it, without markers in the file.</source>
        <translation>%1: Die Karte wurde auf beiden Seiten verschoben, bei uns nach %2, auf der anderen Seite nach %3. Sie liegt dort, wo sie bei uns liegt, ohne Markierungen in der Datei.</translation>
    </message>
    <message>
        <source>%1: a migration is never merged, and the two sides have different ones of this id. Take the one that databases have applied.</source>
        <translation>%1: Eine Migration wird nie zusammengeführt, und die beiden Seiten haben verschiedene mit dieser ID. Die nehmen, die Datenbanken angewendet haben.</translation>
    </message>
    <message>
        <source>Column %1 of table %2 is inherited, so PostgreSQL drops it only with that of the parent table.</source>
        <translation>Spalte %1 der Tabelle %2 ist geerbt, daher löscht PostgreSQL sie nur zusammen mit der der Elterntabelle.</translation>
    </message>
    <message>
        <source>PostgreSQL puts new columns of table %1 at the end.</source>
        <translation>PostgreSQL setzt neue Spalten der Tabelle %1 ans Ende.</translation>
    </message>
    <message>
        <source>PostgreSQL keeps the columns of table %1 in the order in which they were added.</source>
        <translation>PostgreSQL behält die Spalten der Tabelle %1 in der Reihenfolge, in der sie hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot change its type or drop it.</source>
        <translation>Die Zeilen der Tabelle %1 sind nach %2 auf Partitionen verteilt, daher kann PostgreSQL den Typ dieser Spalte nicht ändern und sie nicht löschen.</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>einen einzelnen Wert</translation>
    </message>
    <message>
        <source>%1, which PostgreSQL cannot make of %2</source>
        <translation>%1, was PostgreSQL aus %2 nicht machen kann</translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a whole number between %1 and %2</source>
        <translation>eine ganze Zahl zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1, so a number below %2</source>
        <translation>%1, also eine Zahl unter %2</translation>
    </message>
    <message>
        <source>%1.%2 has the default &quot;%3&quot;, which enum %4 does not have any more. Give it another default.</source>
        <translation>%1.%2 hat den Vorgabewert „%3“, den die Aufzählung %4 nicht mehr hat. Einen anderen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>It is kept as text.</source>
        <translation>Es wird als text gehalten.</translation>
    </message>
    <message>
        <source>It is kept as smallint.</source>
        <translation>Es wird als smallint gehalten.</translation>
    </message>
    <message>
        <source>It is kept as integer.</source>
        <translation>Es wird als integer gehalten.</translation>
    </message>
    <message>
        <source>It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.</source>
        <translation>Sie wird als text mit einer Prüfbedingung der Werte gehalten und nach ihrem Text sortiert. Eine Aufzählung mit eigenem Namen wäre dort ein Typ.</translation>
    </message>
    <message>
        <source>It is kept as text with a check of its values.</source>
        <translation>Sie wird als text mit einer Prüfbedingung der Werte gehalten.</translation>
    </message>
    <message>
        <source>It is kept in a type that takes negative numbers too.</source>
        <translation>Sie wird in einem Typ gehalten, der auch negative Zahlen annimmt.</translation>
    </message>
    <message>
        <source>It is stored.</source>
        <translation>Sie wird gespeichert.</translation>
    </message>
    <message>
        <source>%1 is taken: in PostgreSQL tables, views, sequences, indexes and keys of one namespace share their names, and so do types and tables. Rename one of them.</source>
        <translation>%1 ist vergeben: In PostgreSQL teilen sich Tabellen, Sichten, Sequenzen, Indizes und Schlüssel eines Namensraums ihre Namen, ebenso Typen und Tabellen. Eines davon umbenennen.</translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to a table that will not be there. Drop the foreign key as well.</source>
        <translation>Ein Fremdschlüssel der Tabelle %1 verweist auf eine Tabelle, die es nicht mehr geben wird. Auch den Fremdschlüssel löschen.</translation>
    </message>
    <message>
        <source>The %1 %2 reads %3, which will not be there. Drop or change it as well.</source>
        <translation>Die Definition von %1 %2 liest %3, was es nicht mehr geben wird. Auch dieses Objekt löschen oder ändern.</translation>
    </message>
    <message>
        <source>Exactly one row of %1 must be found by its key</source>
        <translation>Genau eine Zeile von %1 muss über ihren Schlüssel gefunden werden</translation>
    </message>
    <message>
        <source>Each of the rows must be in %1</source>
        <translation>Jede der Zeilen muss in %1 sein</translation>
    </message>
    <message>
        <source>Drop namespace %1, which nothing is in any more</source>
        <translation>Namensraum %1 löschen, in dem nichts mehr ist</translation>
    </message>
    <message>
        <source>Materialized view %1 is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.</source>
        <translation>Die materialisierte Sicht %1 wird gelöscht und mit ihren Zeilen neu angelegt. Indizes, die nicht im Modell sind, müssen von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change how the rows of table %1 are spread over partitions. Make a new table and move the rows.</source>
        <translation>PostgreSQL kann nicht ändern, wie die Zeilen der Tabelle %1 auf Partitionen verteilt sind. Eine neue Tabelle anlegen und die Zeilen verschieben.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change how the rows of partition %1 are spread over partitions of its own. Make a new partition and move the rows.</source>
        <translation>PostgreSQL kann nicht ändern, wie die Zeilen der Partition %1 auf eigene Partitionen verteilt sind. Eine neue Partition anlegen und die Zeilen verschieben.</translation>
    </message>
    <message>
        <source>Namespaces that begin with &quot;pg_&quot; belong to PostgreSQL. Rename %1.</source>
        <translation>Namensräume, die mit „pg_“ beginnen, gehören PostgreSQL. %1 umbenennen.</translation>
    </message>
    <message>
        <source>Every table of PostgreSQL has a column %1 of its own. Rename that of table %2.</source>
        <translation>Jede Tabelle von PostgreSQL hat eine eigene Spalte %1. Die der Tabelle %2 umbenennen.</translation>
    </message>
    <message>
        <source>%1 has no type; PostgreSQL keeps it as text.</source>
        <translation>%1 hat keinen Typ; PostgreSQL hält es als text.</translation>
    </message>
    <message>
        <source>%1 cannot number its rows: PostgreSQL does that only for smallint, integer and bigint.</source>
        <translation>%1 kann die Zeilen nicht nummerieren: PostgreSQL tut das nur bei smallint, integer und bigint.</translation>
    </message>
    <message>
        <source>%1 numbers its rows, so it cannot have a default. Remove one of the two.</source>
        <translation>%1 nummeriert die Zeilen und kann daher keinen Vorgabewert haben. Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>%1 is json, whose values PostgreSQL does not compare, so it cannot be in a key or index. Make it jsonb.</source>
        <translation>%1 ist json, dessen Werte PostgreSQL nicht vergleicht, und kann daher in keinem Schlüssel oder Index stehen. Zu jsonb machen.</translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to columns of %2 that are neither its primary key nor unique, which PostgreSQL refuses. Make them unique.</source>
        <translation>Ein Fremdschlüssel der Tabelle %1 verweist auf Spalten von %2, die weder ihr Primärschlüssel noch eindeutig sind; das lehnt PostgreSQL ab. Diese eindeutig machen.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot point to %3.%4 (%5): PostgreSQL does not compare the types. Give both one type.</source>
        <translation>%1 (%2) kann nicht auf %3.%4 (%5) verweisen: PostgreSQL vergleicht die Typen nicht. Beiden denselben Typ geben.</translation>
    </message>
    <message>
        <source>%1 cannot have the partition %2: it is not spread over partitions.</source>
        <translation>%1 kann die Partition %2 nicht haben: Die Zeilen sind nicht auf Partitionen verteilt.</translation>
    </message>
    <message>
        <source>A key of table %1 must hold %2, by which its rows are spread over partitions.</source>
        <translation>Ein Schlüssel der Tabelle %1 muss %2 enthalten, wonach ihre Zeilen auf Partitionen verteilt sind.</translation>
    </message>
    <message>
        <source>Trigger %1 has its statements in itself; PostgreSQL wants EXECUTE FUNCTION and a function of that name.</source>
        <translation>Trigger %1 enthält seine Anweisungen selbst; PostgreSQL verlangt EXECUTE FUNCTION und eine Funktion dieses Namens.</translation>
    </message>
    <message>
        <source>The %1 %2 is on a table that is not there. Drop or change it.</source>
        <translation>Die Tabelle, an der %1 %2 hängt, gibt es nicht. Das Objekt löschen oder ändern.</translation>
    </message>
    <message>
        <source>partition %1 of table %2</source>
        <translation>Partition %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 is not to hold %2 any more. Rows that do: %3 (%4). Give them another value first.</source>
        <translation>%1 soll nicht mehr %2 enthalten. Zeilen, die das tun: %3 (%4). Dort zuerst einen anderen Wert setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced here: name each replaced migration once, by its id, which is smaller than that of the migration that replaces it.</source>
        <translation>„%1“ kann hier nicht ersetzt werden: Jede ersetzte Migration genau einmal nennen, mit ihrer ID, die kleiner ist als die der ersetzenden Migration.</translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, and of another branch. Join the branches in the window under Migrations, or with: new %3 --merge. It can be applied then, where their order makes no difference.</source>
        <translation>%1 ist älter als %2, die bereits angewendet ist, und stammt von einem anderen Zweig. Die Zweige im Fenster unter Migrationen zusammenführen oder mit: new %3 --merge. Danach lässt sie sich anwenden, sofern die Reihenfolge keinen Unterschied macht.</translation>
    </message>
    <message>
        <source>%1/%2 lies between migrations that %3 replaces, as when it was written on another branch at the same time. Restore the files of what is replaced, delete the squash, and make it again once the branches are joined.</source>
        <comment>app, id, squash</comment>
        <translation>%1/%2 liegt zwischen Migrationen, die %3 ersetzt, etwa weil sie zur selben Zeit auf einem anderen Zweig geschrieben wurde. Die Dateien des Ersetzten wiederherstellen, die Zusammenfassung löschen und neu erstellen, sobald die Zweige zusammengeführt sind.</translation>
    </message>
    <message>
        <source>%1 and %2/%3 both replace %4, as when two people squashed at the same time. Keep one of the two files and delete the other.</source>
        <comment>squash, app, squash, id</comment>
        <translation>%1 und %2/%3 ersetzen beide %4, etwa weil zwei Personen zur selben Zeit zusammengefasst haben. Eine der beiden Dateien behalten und die andere löschen.</translation>
    </message>
    <message>
        <source>%1 replaces migrations of which this database has only some: %2. Get the files of all it replaces back, for instance from the version before it, and apply the rest with: forwards %3. Or bring the database by hand to where it ends, then record that with: forwards %3 --to %4 --fake</source>
        <comment>squash, ids, app, id</comment>
        <translation>%1 ersetzt Migrationen, von denen diese Datenbank nur einige hat: %2. Die Dateien von allem, was sie ersetzt, zurückholen, zum Beispiel aus der Fassung davor, und den Rest anwenden mit: forwards %3. Oder die Datenbank von Hand bis an ihr Ende bringen und das dann vermerken mit: forwards %3 --to %4 --fake</translation>
    </message>
    <message>
        <source>%1 works on rows in its own way, so only a person can tell that it may run before or after %2. If so, join them in the window under Migrations, or with: new %3 --merge --auto-input y</source>
        <comment>migration, migration, app</comment>
        <translation>%1 arbeitet auf eigene Weise mit Zeilen, daher kann nur ein Mensch sagen, ob sie vor oder nach %2 laufen darf. Wenn ja, sie im Fenster unter Migrationen zusammenführen oder mit: new %3 --merge --auto-input y</translation>
    </message>
    <message>
        <source>Join them in the window under Migrations, or with: new %1 --merge</source>
        <translation>Sie im Fenster unter Migrationen zusammenführen oder mit: new %1 --merge</translation>
    </message>
    <message>
        <source>%1 is one of those that %2 replaces, so that removing its file would change nothing. Remove %2 first.</source>
        <translation>%1 ist eine von denen, die %2 ersetzt, das Entfernen ihrer Datei würde daher nichts ändern. Zuerst %2 entfernen.</translation>
    </message>
    <message>
        <source>The file of %1 cannot be deleted: the squash %2 replaces it and would do the same again. Go back without --clean. Or first apply the rest of what it replaces with: forwards %3 and then go back over all of it.</source>
        <comment>id, id, app</comment>
        <translation>Die Datei von %1 kann nicht gelöscht werden: Die Zusammenfassung %2 ersetzt sie und würde dasselbe wieder tun. Ohne --clean zurückgehen. Oder zuerst den Rest des Ersetzten anwenden mit: forwards %3 und dann alles davon zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 has no migration %2. Look at the ids with: status</source>
        <translation>%1 hat keine Migration %2. Die IDs ansehen mit: status</translation>
    </message>
    <message>
        <source>%1 can mean several migrations of %2. Write more of the id.</source>
        <translation>%1 kann mehrere Migrationen von %2 bedeuten. Mehr von der ID angeben.</translation>
    </message>
    <message>
        <source>There is nothing to squash: from %1 to %2 there are not two migrations.</source>
        <translation>Es gibt nichts zusammenzufassen: Von %1 bis %2 sind es keine zwei Migrationen.</translation>
    </message>
    <message>
        <source>The range cuts through branches: %1 and %2 were written in parallel. Squash from before both to behind the migration that joins them.</source>
        <translation>Der Bereich schneidet durch Zweige: %1 und %2 wurden parallel geschrieben. Von vor beiden bis hinter die Migration zusammenfassen, die sie verbindet.</translation>
    </message>
    <message>
        <source>%1 runs without a transaction, so that it cannot become one with others. Squash what is before and what is behind it.</source>
        <translation>%1 läuft ohne Transaktion und kann daher nicht mit anderen eins werden. Das davor und das dahinter zusammenfassen.</translation>
    </message>
    <message>
        <source>Between the ids %1 and %2 there is no room for another. Choose another range.</source>
        <translation>Zwischen den IDs %1 und %2 ist kein Platz für eine weitere. Einen anderen Bereich wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Squash of %n migration(s), %1</source>
        <translation>
            <numerusform>Zusammenfassung von %n Migration, %1</numerusform>
            <numerusform>Zusammenfassung von %n Migrationen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A migration of another app has to run in the middle of this range: %1 Choose a range that ends before it, or begins behind it.</source>
        <translation>Eine Migration einer anderen App muss mitten in diesem Bereich laufen: %1 Einen Bereich wählen, der davor endet oder dahinter beginnt.</translation>
    </message>
    <message>
        <source>These migrations cannot be made one: it would not add up to the same. Squash a smaller range.</source>
        <translation>Diese Migrationen lassen sich nicht zu einer machen: Es käme nicht dasselbe heraus. Einen kleineren Bereich zusammenfassen.</translation>
    </message>
    <message>
        <source>%1 does not add up to what the migrations do that it replaces: one of the files was changed. Restore it, or delete the squash and make it again.</source>
        <translation>%1 ergibt nicht dasselbe wie die ersetzten Migrationen: Eine der Dateien wurde geändert. Diese wiederherstellen oder die Zusammenfassung löschen und neu erstellen.</translation>
    </message>
    <message>
        <source>There is no table %1 at this point of history. There are: %2.</source>
        <translation>An dieser Stelle des Verlaufs gibt es keine Tabelle %1. Vorhanden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n migration(s), so there is no state %2 before the last.</source>
        <translation>
            <numerusform>Die App %1 hat %n Migration, daher gibt es keinen Zustand %2 vor der letzten.</numerusform>
            <numerusform>Die App %1 hat %n Migrationen, daher gibt es keinen Zustand %2 vor der letzten.</numerusform>
        </translation>
    </message>
    <message>
        <source>a year from 1901 to 2155</source>
        <translation>ein Jahr von 1901 bis 2155</translation>
    </message>
    <message>
        <source>a number that FLOAT can hold</source>
        <translation>eine Zahl, die FLOAT aufnehmen kann</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Byte</translation>
    </message>
    <message>
        <source>a time between 1970 and 2038</source>
        <translation>eine Zeit zwischen 1970 und 2038</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation>eine Auswahl aus %1</translation>
    </message>
    <message>
        <source>Its columns are of the type ENUM, each with all the texts.</source>
        <translation>Die Spalten haben den Typ ENUM, jede mit allen Texten.</translation>
    </message>
    <message>
        <source>It is kept as JSON, which is a text that is checked.</source>
        <translation>Es wird als JSON gehalten, einem Text, der geprüft wird.</translation>
    </message>
    <message>
        <source>It numbers its rows by AUTO_INCREMENT.</source>
        <translation>Die Zeilen werden durch AUTO_INCREMENT nummeriert.</translation>
    </message>
    <message>
        <source>Table %1 has two indexes or keys called %2, whatever their case. Rename one.</source>
        <translation>Tabelle %1 hat zwei Indizes oder Schlüssel namens %2, ohne Rücksicht auf Groß- und Kleinschreibung. Einen umbenennen.</translation>
    </message>
    <message>
        <source>%1 holds %2 (%3) as a whole, which MariaDB refuses. Give the column a length or the key a prefix.</source>
        <translation>%1 enthält %2 (%3) als Ganzes, was MariaDB ablehnt. Der Spalte eine Länge oder dem Schlüssel ein Präfix geben.</translation>
    </message>
    <message>
        <source>%1 can take %2 bytes; MariaDB takes %3. Shorten its columns or give it a prefix.</source>
        <translation>%1 kann %2 Byte belegen; MariaDB erlaubt %3. Die Spalten kürzen oder ein Präfix angeben.</translation>
    </message>
    <message>
        <source>%1 is a full text index over %2, which is no text.</source>
        <translation>%1 ist ein Volltextindex über %2, was kein Text ist.</translation>
    </message>
    <message>
        <source>%1 is a spatial index over %2, which takes NULL. Let it refuse NULL.</source>
        <translation>%1 ist ein räumlicher Index über %2, wo NULL erlaubt ist. NULL ablehnen lassen.</translation>
    </message>
    <message>
        <source>%1 leads to columns of %2 that no key or index begins with. Add one.</source>
        <translation>%1 führt zu Spalten von %2, mit denen kein Schlüssel oder Index beginnt. Einen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 joins a partitioned table, which MariaDB refuses. Remove the key or the partitions.</source>
        <translation>%1 verbindet eine partitionierte Tabelle, was MariaDB ablehnt. Den Schlüssel oder die Partitionen entfernen.</translation>
    </message>
    <message>
        <source>%1 joins %2 (%3) to %4 (%5); MariaDB wants the same type, character set and collation.</source>
        <translation>%1 verbindet %2 (%3) mit %4 (%5); MariaDB verlangt denselben Typ, Zeichensatz und dieselbe Sortierfolge.</translation>
    </message>
    <message>
        <source>%1 is over %2 (%3), which has no length. Make it a varchar.</source>
        <translation>%1 steht über %2 (%3), das keine Länge hat. Zu varchar machen.</translation>
    </message>
    <message>
        <source>%1 says SET NULL, but %2 refuses NULL. Choose another action, or let it take NULL.</source>
        <translation>%1 sagt SET NULL, aber %2 lehnt NULL ab. Eine andere Aktion wählen oder NULL zulassen.</translation>
    </message>
    <message>
        <source>Table %1 has partitions, but does not say how its rows are spread over them.</source>
        <translation>Tabelle %1 hat Partitionen, sagt aber nicht, wie die Zeilen auf sie verteilt sind.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has a bound that MariaDB does not know (%3). It wants VALUES LESS THAN or VALUES IN.</source>
        <translation>Partition %1 der Tabelle %2 hat eine Grenze, die MariaDB nicht kennt (%3). Verlangt wird VALUES LESS THAN oder VALUES IN.</translation>
    </message>
    <message>
        <source>Two tables, views or sequences are called %1. Rename one.</source>
        <translation>Zwei Tabellen, Sichten oder Sequenzen heißen %1. Eine umbenennen.</translation>
    </message>
    <message>
        <source>Two foreign keys of the database are called %1, one of them of table %2. Rename one.</source>
        <translation>Zwei Fremdschlüssel der Datenbank heißen %1, einer davon in Tabelle %2. Einen umbenennen.</translation>
    </message>
    <message>
        <source>MariaDB has no namespaces inside a database, so %1 cannot be moved to another.</source>
        <translation>MariaDB hat keine Namensräume innerhalb einer Datenbank, daher kann %1 nicht in einen anderen verschoben werden.</translation>
    </message>
    <message>
        <source>MariaDB has no namespaces inside a database, so table %1 cannot be moved to another.</source>
        <translation>MariaDB hat keine Namensräume innerhalb einer Datenbank, daher kann Tabelle %1 nicht in einen anderen verschoben werden.</translation>
    </message>
    <message>
        <source>MariaDB cannot give table %1 another engine while it keeps the history of its rows. End that first, which forgets the history.</source>
        <translation>MariaDB kann der Tabelle %1 keine andere Engine geben, solange sie die Historie ihrer Zeilen bewahrt. Diese zuerst beenden; damit geht die Historie verloren.</translation>
    </message>
    <message>
        <source>Table %1 has no columns, which MariaDB refuses. Add one.</source>
        <translation>Tabelle %1 hat keine Spalten, was MariaDB ablehnt. Eine hinzufügen.</translation>
    </message>
    <message>
        <source>Table %1 has two columns called %2, which MariaDB takes for one whatever their case. Rename one.</source>
        <translation>Tabelle %1 hat zwei Spalten namens %2, die MariaDB ohne Rücksicht auf Groß- und Kleinschreibung für eine hält. Eine umbenennen.</translation>
    </message>
    <message>
        <source>Table %1 has several columns that number its rows; MariaDB takes one.</source>
        <translation>Tabelle %1 hat mehrere Spalten, die die Zeilen nummerieren; MariaDB erlaubt eine.</translation>
    </message>
    <message>
        <source>MariaDB takes no name that is empty or ends with a space (&quot;%1&quot;). Rename it.</source>
        <translation>MariaDB nimmt keinen Namen an, der leer ist oder mit einem Leerzeichen endet („%1“). Ihn ändern.</translation>
    </message>
    <message>
        <source>MariaDB takes no characters beyond Unicode&apos;s basic plane in names (&quot;%1&quot;). Rename it.</source>
        <translation>MariaDB nimmt in Namen keine Zeichen außerhalb der Basisebene von Unicode an („%1“). Den Namen ändern.</translation>
    </message>
    <message>
        <source>Column %1 is computed, and MariaDB lets no such column refuse NULL. It will take NULL.</source>
        <translation>Spalte %1 wird berechnet, und eine solche Spalte darf in MariaDB nicht NULL ablehnen. Sie wird NULL zulassen.</translation>
    </message>
    <message>
        <source>The default of %1</source>
        <translation>Der Vorgabewert von %1</translation>
    </message>
    <message>
        <source>Column %1 is invisible, refuses NULL and has no default, which MariaDB refuses. Give it a default.</source>
        <translation>Spalte %1 ist unsichtbar, lehnt NULL ab und hat keinen Vorgabewert, was MariaDB ablehnt. Einen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>%1 has no length, which MariaDB wants. It becomes %2.</source>
        <translation>%1 hat keine Länge, die MariaDB verlangt. Daraus wird %2.</translation>
    </message>
    <message>
        <source>%1 has no precision, which MariaDB wants. It becomes %2.</source>
        <translation>%1 hat keine Stellenzahl, die MariaDB verlangt. Daraus wird %2.</translation>
    </message>
    <message>
        <source>%1 has no type, which MariaDB wants. It becomes %2.</source>
        <translation>%1 hat keinen Typ, den MariaDB verlangt. Daraus wird %2.</translation>
    </message>
    <message>
        <source>%1 becomes %2, which holds the years 1970 to 2038.</source>
        <translation>%1 wird zu %2, das die Jahre 1970 bis 2038 umfasst.</translation>
    </message>
    <message>
        <source>%1 has the type %2, which MariaDB does not know. Choose another type.</source>
        <translation>%1 hat den Typ %2, den MariaDB nicht kennt. Einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>%1 has more than 64 texts in its set, which MariaDB refuses.</source>
        <translation>%1 hat mehr als 64 Texte in der Menge, was MariaDB ablehnt.</translation>
    </message>
    <message>
        <source>%1 has the default %2, which is none of its texts. Choose one of %3.</source>
        <translation>%1 hat den Vorgabewert %2, der keiner der Texte ist. Einen davon wählen: %3.</translation>
    </message>
    <message>
        <source>%1 has a text with a comma in its set (%2), which MariaDB refuses.</source>
        <translation>%1 hat einen Text mit Komma in der Menge (%2), was MariaDB ablehnt.</translation>
    </message>
    <message>
        <source>The default of %1 has a time zone (%2), which MariaDB refuses. Give it in UTC without one.</source>
        <translation>Der Vorgabewert von %1 hat eine Zeitzone (%2), was MariaDB ablehnt. Ihn in UTC ohne Zeitzone angeben.</translation>
    </message>
    <message>
        <source>%1 is %2; MariaDB goes up to %3. Choose a smaller number or another type.</source>
        <translation>%1 ist %2; MariaDB geht bis %3. Eine kleinere Zahl oder einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>%1 cannot number its rows: MariaDB does that only for numbers.</source>
        <translation>%1 kann die Zeilen nicht nummerieren: MariaDB tut das nur bei Zahlen.</translation>
    </message>
    <message>
        <source>%1 numbers its rows, so MariaDB wants a key that begins with it. Add it to the primary key or give it an index.</source>
        <translation>%1 nummeriert die Zeilen, daher verlangt MariaDB einen Schlüssel, der damit beginnt. In den Primärschlüssel aufnehmen oder einen Index geben.</translation>
    </message>
    <message>
        <source>%1 calls the function %2; MariaDB allows none of one&apos;s own there. Use a trigger.</source>
        <translation>%1 ruft die Funktion %2 auf; MariaDB erlaubt dort keine eigenen. Einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>%1 joins texts by ||, which MariaDB takes for OR. Use CONCAT.</source>
        <translation>%1 verbindet Texte mit ||, was MariaDB für OR hält. CONCAT verwenden.</translation>
    </message>
    <message>
        <source>%1 holds a query, which MariaDB refuses. Use a trigger.</source>
        <translation>%1 enthält eine Abfrage, was MariaDB ablehnt. Einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>MariaDB calls every primary key PRIMARY; the name %1 stays in the model.</source>
        <translation>MariaDB nennt jeden Primärschlüssel PRIMARY; der Name %1 bleibt im Modell.</translation>
    </message>
    <message>
        <source>Trigger %1 is on a table that is not there. Drop or change it.</source>
        <translation>Trigger %1 hängt an einer Tabelle, die es nicht gibt. Ihn löschen oder ändern.</translation>
    </message>
    <message>
        <source>Trigger %1 does not say FOR EACH ROW, the only kind of trigger that MariaDB has.</source>
        <translation>Trigger %1 sagt nicht FOR EACH ROW, die einzige Art von Trigger in MariaDB.</translation>
    </message>
    <message>
        <source>Trigger %1 calls a function as its body; MariaDB wants its statements there.</source>
        <translation>Trigger %1 ruft als Rumpf eine Funktion auf; MariaDB verlangt dort die Anweisungen.</translation>
    </message>
    <message>
        <source>Trigger %1 has a condition (WHEN); in MariaDB that is an IF in its body.</source>
        <translation>Trigger %1 hat eine Bedingung (WHEN); in MariaDB ist das ein IF im Rumpf.</translation>
    </message>
    <message>
        <source>%1 (%2) joins texts by ||, which MariaDB takes for OR. Use CONCAT.</source>
        <translation>%1 (%2) verbindet Texte mit ||, was MariaDB für OR hält. CONCAT verwenden.</translation>
    </message>
    <message>
        <source>Sequence %1 says AS or OWNED BY, which MariaDB does not know. Leave it out.</source>
        <translation>Sequenz %1 sagt AS oder OWNED BY, was MariaDB nicht kennt. Das weglassen.</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>gleicher Typ</translation>
    </message>
    <message>
        <source>similar type</source>
        <translation>ähnlicher Typ</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleiche Stelle</translation>
    </message>
    <message>
        <source>same keys</source>
        <translation>gleiche Schlüssel</translation>
    </message>
    <message>
        <source>%1 of %2 columns the same</source>
        <translation>%1 von %2 Spalten gleich</translation>
    </message>
    <message>
        <source>%1 of %2 values the same</source>
        <translation>%1 von %2 Werten gleich</translation>
    </message>
    <message>
        <source>same definition</source>
        <translation>gleiche Definition</translation>
    </message>
    <message>
        <source>similar definition</source>
        <translation>ähnliche Definition</translation>
    </message>
    <message>
        <source>table %1 may have become %2</source>
        <translation>Tabelle %1 könnte zu %2 geworden sein</translation>
    </message>
    <message>
        <source>column %1.%2 may have become %3</source>
        <translation>Spalte %1.%2 könnte zu %3 geworden sein</translation>
    </message>
    <message>
        <source>enum %1 may have become %2</source>
        <translation>Aufzählung %1 könnte zu %2 geworden sein</translation>
    </message>
    <message>
        <source>value &quot;%2&quot; of enum %1 may have become &quot;%3&quot;</source>
        <translation>Wert „%2“ der Aufzählung %1 könnte zu „%3“ geworden sein</translation>
    </message>
    <message>
        <source>%1 may have become %2</source>
        <translation>%1 könnte zu %2 geworden sein</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <comment>percent</comment>
        <translation>%1 % ähnlich</translation>
    </message>
    <message>
        <source>Column %1.%2 is in table %3 now. Its values do not move along: copy them with SQL of your own before it is dropped.</source>
        <translation>Spalte %1.%2 ist jetzt in Tabelle %3. Ihre Werte ziehen nicht mit um: Diese vor dem Löschen mit eigenem SQL kopieren.</translation>
    </message>
    <message>
        <source>This file holds a merge conflict: keep one side of what stands between the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;, and take those lines and ======= out.</source>
        <translation>Diese Datei enthält einen Merge-Konflikt: Von dem, was zwischen den Zeilen mit &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt; steht, eine Seite behalten und diese Zeilen sowie ======= entfernen.</translation>
    </message>
    <message>
        <source>for each element %1</source>
        <translation>je Element %1</translation>
    </message>
    <message>
        <source>%1, so that many bits</source>
        <translation>%1, also so viele Bits</translation>
    </message>
    <message>
        <source>PostgreSQL cannot use a value in the transaction that adds it, so enum %1 is made anew and these tables are rewritten: %2. Add the value in a migration of its own to avoid that.</source>
        <translation>PostgreSQL kann einen Wert nicht in der Transaktion verwenden, die ihn hinzufügt, daher wird die Aufzählung %1 neu angelegt, und diese Tabellen werden neu geschrieben: %2. Den Wert in einer eigenen Migration hinzufügen, um das zu vermeiden.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot drop or reorder the values of an enum, so %1 is made anew and these tables are rewritten: %2.</source>
        <translation>PostgreSQL kann Werte einer Aufzählung weder löschen noch umordnen, daher wird %1 neu angelegt, und diese Tabellen werden neu geschrieben: %2.</translation>
    </message>
    <message>
        <source>Column %1.%2 is computed anew, which PostgreSQL does by making it again at the end of the table.</source>
        <translation>Spalte %1.%2 wird neu berechnet; PostgreSQL legt sie dazu am Ende der Tabelle neu an.</translation>
    </message>
    <message>
        <source>The %1 %2 is dropped and made again. Rights that were granted on it must be granted again by hand.</source>
        <translation>Gelöscht und neu angelegt wird %1 %2. Darauf erteilte Rechte müssen von Hand neu erteilt werden.</translation>
    </message>
    <message>
        <source>Of the values of %1 only 0 becomes false; all others become true.</source>
        <translation>Von den Werten von %1 wird nur 0 zu false; alle anderen werden zu true.</translation>
    </message>
    <message>
        <source>The values of %1 lose their time of day.</source>
        <translation>Die Werte von %1 verlieren ihre Uhrzeit.</translation>
    </message>
    <message>
        <source>The values of %1 lose their date.</source>
        <translation>Die Werte von %1 verlieren ihr Datum.</translation>
    </message>
    <message>
        <source>The values of %1 are converted by the time zone of the session that runs this.</source>
        <translation>Die Werte von %1 werden nach der Zeitzone der Sitzung umgerechnet, die das ausführt.</translation>
    </message>
    <message>
        <source>The values of %1 are rounded to fit %2.</source>
        <translation>Die Werte von %1 werden gerundet, damit sie zu %2 passen.</translation>
    </message>
    <message>
        <source>what domain %1 accepts</source>
        <translation>einen Wert, den die Domäne %1 zulässt</translation>
    </message>
    <message>
        <source>MariaDB cannot turn %1 into %2, as column %3 of table %4 would have to. Drop the column and add another, or change its type to text first.</source>
        <translation>MariaDB kann %1 nicht in %2 umwandeln, wie es für Spalte %3 der Tabelle %4 nötig wäre. Die Spalte löschen und eine andere hinzufügen oder ihren Typ zuerst in Text ändern.</translation>
    </message>
    <message>
        <source>a row of type %1</source>
        <translation>eine Zeile vom Typ %1</translation>
    </message>
    <message>
        <source>history of table %1</source>
        <translation>Historie der Tabelle %1</translation>
    </message>
    <message>
        <source>text that the character set %1 can hold</source>
        <translation>Text, den der Zeichensatz %1 aufnehmen kann</translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation>eine nicht negative Zahl</translation>
    </message>
    <message>
        <source>a date without a time</source>
        <translation>ein Datum ohne Uhrzeit</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>The values of %1 are written with six digits.</source>
        <translation>Die Werte von %1 werden mit sechs Stellen geschrieben.</translation>
    </message>
    <message>
        <source>The values of %1 lose the fractions of a second that %2 has no room for.</source>
        <translation>Die Werte von %1 verlieren die Sekundenbruchteile, für die %2 keinen Platz hat.</translation>
    </message>
    <message>
        <source>The values of %1 get the date of the day on which this runs.</source>
        <translation>Die Werte von %1 erhalten das Datum des Tages, an dem das läuft.</translation>
    </message>
    <message>
        <source>The values of %1 are converted as times in UTC, whatever the time zone of the server.</source>
        <translation>Die Werte von %1 werden als Zeiten in UTC umgerechnet, unabhängig von der Zeitzone des Servers.</translation>
    </message>
    <message>
        <source>The values of %1 lose the blanks at their end.</source>
        <translation>Die Werte von %1 verlieren die Leerzeichen an ihrem Ende.</translation>
    </message>
    <message>
        <source>The values of %1 that are shorter are filled up with zero bytes.</source>
        <translation>Kürzere Werte von %1 werden mit Nullbytes aufgefüllt.</translation>
    </message>
    <message>
        <source>take foreign key %1.%2 out of the way</source>
        <translation>Fremdschlüssel %1.%2 vorübergehend entfernen</translation>
    </message>
    <message>
        <source>put foreign key %1.%2 back</source>
        <translation>Fremdschlüssel %1.%2 wiederherstellen</translation>
    </message>
    <message>
        <source>empty trigger %1 while rows are filled</source>
        <translation>Trigger %1 leeren, während Zeilen gefüllt werden</translation>
    </message>
    <message>
        <source>let %1 run again</source>
        <translation>%1 wieder laufen lassen</translation>
    </message>
    <message>
        <source>bring %1 up to date</source>
        <translation>%1 auf den aktuellen Stand bringen</translation>
    </message>
    <message>
        <source>%1 holds a whole text, which MariaDB finds by its hash. That has no order, so descending says nothing there.</source>
        <translation>%1 enthält einen ganzen Text, den MariaDB über seinen Hash findet. Der hat keine Reihenfolge, daher besagt „absteigend“ dort nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of an .sql migration; the one there is is 1.</source>
        <translation>„%1“ ist kein Format einer .sql-Migration; es gibt nur 1.</translation>
    </message>
    <message>
        <source>This .sql migration has format %1, which only a newer Joinery can read; update Joinery to use it.</source>
        <translation>Diese .sql-Migration hat das Format %1, das nur ein neueres Joinery lesen kann; Joinery aktualisieren, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>a %1 in the form in which MariaDB keeps it</source>
        <comment>POINT</comment>
        <translation>einen %1 in der Form, in der MariaDB ihn hält</translation>
    </message>
    <message>
        <source>a single value, %1</source>
        <comment>what it has to be</comment>
        <translation>einen einzelnen Wert, %1</translation>
    </message>
    <message>
        <source>an interval</source>
        <translation>ein Intervall</translation>
    </message>
    <message>
        <source>Two keys of table %1 over the same columns (%2) say ON CONFLICT %3 and %4. Let them say the same, or drop one of them.</source>
        <translation>Zwei Schlüssel der Tabelle %1 über dieselben Spalten (%2) sagen ON CONFLICT %3 und %4. Diese dasselbe sagen lassen oder einen löschen.</translation>
    </message>
    <message>
        <source>It is for all rows.</source>
        <translation>Er gilt für alle Zeilen.</translation>
    </message>
    <message>
        <source>That of the column takes its place.</source>
        <translation>Die der Spalte tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Column %1.%2 is in another table now, which is to be called %1. Its values do not move along: copy them with SQL of your own before it is dropped.</source>
        <translation>Spalte %1.%2 ist jetzt in einer anderen Tabelle, die %1 heißen soll. Ihre Werte ziehen nicht mit um: Diese vor dem Löschen mit eigenem SQL kopieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 does not fit after &quot;%3&quot; of %4: %5</source>
        <comment>operation, migration, operation, migration, reason</comment>
        <translation>„%1“ aus %2 passt nicht nach „%3“ aus %4: %5</translation>
    </message>
    <message>
        <source>Together they make a mistake: %1</source>
        <translation>Zusammen ergeben sie einen Fehler: %1</translation>
    </message>
    <message>
        <source>Which of them runs last decides: %1</source>
        <translation>Welche von ihnen zuletzt läuft, entscheidet: %1</translation>
    </message>
    <message>
        <source>The app %1 has newest migrations of two branches that cannot be joined: %2 and %3. %4 Remove the one that no database has yet with: remove %1 ID; its changes are pending again then and can be written after the other.</source>
        <comment>app, migration, migration, reason</comment>
        <translation>Die App %1 hat neueste Migrationen zweier Zweige, die sich nicht zusammenführen lassen: %2 und %3. %4 Die entfernen, die noch keine Datenbank hat, mit: remove %1 ID; ihre Änderungen stehen dann wieder aus und können nach der anderen geschrieben werden.</translation>
    </message>
    <message>
        <source>The order of all the branches makes a difference</source>
        <translation>Die Reihenfolge aller Zweige macht einen Unterschied</translation>
    </message>
    <message>
        <source>base</source>
        <comment>side of a merge</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>side of a merge</comment>
        <translation>unsere Seite</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>side of a merge</comment>
        <translation>andere Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of a merge, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read in %2, so only its lines were merged; see that it is right. %3</source>
        <comment>file, sides of a merge, reasons</comment>
        <translation>Nicht lesbar (%2): %1. Daher wurden nur die Zeilen zusammengeführt; nachsehen, ob das stimmt. %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between sides of a merge</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1: This is no file of a project. Only its lines were merged; see that it is right.</source>
        <translation>%1: Das ist keine Datei eines Projekts. Nur die Zeilen wurden zusammengeführt; nachsehen, ob das stimmt.</translation>
    </message>
    <message>
        <source>All columns of table %1 are invisible, which MariaDB refuses. Let one be seen.</source>
        <translation>Alle Spalten der Tabelle %1 sind unsichtbar, was MariaDB ablehnt. Eine sichtbar machen.</translation>
    </message>
    <message>
        <source>Table %1 has column %2 from %3, and keeps it when it no longer inherits. Add the column to the table first.</source>
        <translation>Tabelle %1 hat Spalte %2 von %3 und behält sie, wenn sie nicht mehr erbt. Die Spalte zuerst zur Tabelle hinzufügen.</translation>
    </message>
    <message>
        <source>Table %1 can begin to inherit from %2 only with all of its columns. Add column %3 to the table first.</source>
        <translation>Tabelle %1 kann nur mit allen Spalten von %2 beginnen, davon zu erben. Spalte %3 zuerst zur Tabelle hinzufügen.</translation>
    </message>
    <message>
        <source>Table %1 has no columns, which SQLite refuses. Add one.</source>
        <translation>Tabelle %1 hat keine Spalten, was SQLite ablehnt. Eine hinzufügen.</translation>
    </message>
    <message>
        <source>%1.%2 ceases to be computed while what it is computed from is not there yet, so it would lose its values. Let it become a plain column in the next migration.</source>
        <translation>%1.%2 wird nicht mehr berechnet, während das, woraus sie berechnet wird, noch fehlt; ihre Werte gingen daher verloren. Diese erst in der nächsten Migration zur einfachen Spalte machen.</translation>
    </message>
    <message>
        <source>%1 cannot stand in a statement. %2 Correct it.</source>
        <comment>what, why</comment>
        <translation>%1 kann nicht in einer Anweisung stehen. %2 Korrigieren.</translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table: %3 takes it for a text. Correct the name, or put the text in single quotes.</source>
        <translation>%1 nennt %2, was keine Spalte der Tabelle ist: %3 hält es für einen Text. Den Namen korrigieren oder den Text in einfache Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>%1, which is not one word. Correct it.</source>
        <translation>%1: Das ist nicht ein einzelnes Wort. Korrigieren.</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 says MATCH %2</source>
        <translation>%1 sagt MATCH %2</translation>
    </message>
    <message>
        <source>%1 asks for the method hash, which %2 does not have. It becomes a btree.</source>
        <translation>%1 verlangt die Methode hash, die %2 nicht hat. Daraus wird ein btree.</translation>
    </message>
    <message>
        <source>Table %1 is partitioned by %2 but has no partitions; MariaDB wants at least one. Add it.</source>
        <translation>Tabelle %1 ist nach %2 partitioniert, hat aber keine Partitionen; MariaDB verlangt mindestens eine. Diese hinzufügen.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 takes all other rows by DEFAULT, which MariaDB knows of lists only. Write VALUES LESS THAN MAXVALUE.</source>
        <translation>Partition %1 der Tabelle %2 nimmt alle übrigen Zeilen durch DEFAULT, was MariaDB nur bei Listen kennt. VALUES LESS THAN MAXVALUE schreiben.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which MariaDB does not know. Choose one of its own, such as utf8mb4_bin, or leave it empty.</source>
        <translation>%1 hat die Sortierfolge %2, die MariaDB nicht kennt. Eine eigene von MariaDB wählen, etwa utf8mb4_bin, oder sie leer lassen.</translation>
    </message>
    <message>
        <source>%1 has the option %2 = %3</source>
        <comment>column, name, value</comment>
        <translation>%1 hat die Option %2 = %3</translation>
    </message>
    <message>
        <source>Index %1 of table %2 asks for the method %3, which PostgreSQL does not know. Use gin for texts and gist for shapes.</source>
        <translation>Index %1 der Tabelle %2 verlangt die Methode %3, die PostgreSQL nicht kennt. Für Texte gin und für Formen gist verwenden.</translation>
    </message>
    <message>
        <source>%1 is partitioned by &quot;%2&quot;, which PostgreSQL does not know. Write RANGE (…), LIST (…) or HASH (…), and each partition by itself.</source>
        <translation>%1 ist nach „%2“ partitioniert, was PostgreSQL nicht kennt. RANGE (…), LIST (…) oder HASH (…) schreiben und jede Partition für sich.</translation>
    </message>
    <message>
        <source>%1 has a bound that PostgreSQL does not know (%2). Write FOR VALUES FROM (…) TO (…), FOR VALUES IN (…) or DEFAULT.</source>
        <translation>%1 hat eine Grenze, die PostgreSQL nicht kennt (%2). FOR VALUES FROM (…) TO (…), FOR VALUES IN (…) oder DEFAULT schreiben.</translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 leads to a table or column that is not there at this point. Let the migration depend on the one that makes it, or drop the foreign key.</source>
        <translation>Fremdschlüssel %1 der Tabelle %2 führt zu einer Tabelle oder Spalte, die es an dieser Stelle nicht gibt. Die Migration von der abhängen lassen, die sie anlegt, oder den Fremdschlüssel löschen.</translation>
    </message>
    <message>
        <source>A foreign key points to table %1 of app %2, which is in no migration yet. Create the migration of %2 first.</source>
        <translation>Ein Fremdschlüssel verweist auf Tabelle %1 der App %2, die noch in keiner Migration ist. Zuerst die Migration von %2 erstellen.</translation>
    </message>
    <message>
        <source>A comment has a carriage return in it.</source>
        <translation>Ein Kommentar enthält einen Wagenrücklauf.</translation>
    </message>
    <message>
        <source>A comment at its end hides what follows.</source>
        <translation>Ein Kommentar am Ende verdeckt, was folgt.</translation>
    </message>
    <message>
        <source>A comment in it is run as SQL (/*!).</source>
        <translation>Ein Kommentar darin wird als SQL ausgeführt (/*!).</translation>
    </message>
    <message>
        <source>It holds a zero character.</source>
        <translation>Es enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>Ein Kommentar ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A semicolon ends the statement in its middle.</source>
        <translation>Ein Semikolon beendet die Anweisung in der Mitte.</translation>
    </message>
    <message>
        <source>A backslash stands outside of quotes.</source>
        <translation>Ein umgekehrter Schrägstrich steht außerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>A comma makes two of it.</source>
        <translation>Ein Komma macht zwei daraus.</translation>
    </message>
    <message>
        <source>%1 is out of range: a whole number here is from %2 to %3.</source>
        <translation>%1 liegt außerhalb des Bereichs: Eine ganze Zahl geht hier von %2 bis %3.</translation>
    </message>
    <message>
        <source>This number is too large to be read. A value of a row can be written as a text: { &quot;number&quot;: &quot;1e400&quot; }.</source>
        <translation>Diese Zahl ist zu groß zum Lesen. Ein Wert einer Zeile lässt sich als Text schreiben: { &quot;number&quot;: &quot;1e400&quot; }.</translation>
    </message>
    <message>
        <source>The column is called &quot;%1&quot; before and &quot;%2&quot; after: give it another name with rename_column.</source>
        <translation>Die Spalte heißt vorher „%1“ und nachher „%2“: Für einen anderen Namen rename_column verwenden.</translation>
    </message>
    <message>
        <source>A name may not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 cannot refuse NULL. Rows without a value, with those of the history: %2 (%3). The history cannot be changed: end it first, or let the column take NULL.</source>
        <translation>%1 kann NULL nicht ablehnen. Zeilen ohne Wert, einschließlich der Historie: %2 (%3). Die Historie lässt sich nicht ändern: Diese zuerst beenden oder NULL in der Spalte zulassen.</translation>
    </message>
    <message>
        <source>%1 is to hold %2. Values that do not fit, with those of the history: %3 (%4). The history cannot be changed: end it first, or leave the column as it is.</source>
        <translation>%1 soll %2 enthalten. Unpassende Werte, einschließlich der Historie: %3 (%4). Die Historie lässt sich nicht ändern: Diese zuerst beenden oder die Spalte belassen, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is computed when it is read, and the history would lose its values. Rows with those of the history: %2. Make it stored first.</source>
        <translation>%1 wird beim Lesen berechnet, und die Historie würde die Werte verlieren. Zeilen einschließlich der Historie: %2. Zuerst zu einer gespeicherten Spalte machen.</translation>
    </message>
    <message>
        <source>%1 cannot rename &quot;%2&quot;. Rows that hold it, with those of the history: %3 (%4). The history cannot be changed: end it first, or keep the text.</source>
        <translation>%1 kann „%2“ nicht umbenennen. Zeilen, die es enthalten, einschließlich der Historie: %3 (%4). Die Historie lässt sich nicht ändern: Diese zuerst beenden oder den Text behalten.</translation>
    </message>
    <message>
        <source>%1 leads to %2, whose engine %3 has no foreign keys. Give it InnoDB, or remove the key.</source>
        <translation>%1 führt zu %2, dessen Engine %3 keine Fremdschlüssel hat. InnoDB als Engine angeben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>%1 would write to %2, which is computed. Choose other actions.</source>
        <translation>%1 würde in %2 schreiben, das berechnet wird. Andere Aktionen wählen.</translation>
    </message>
    <message>
        <source>The comment of %1 has %2 characters; MariaDB takes %3. Shorten it.</source>
        <translation>Der Kommentar zu %1 hat %2 Zeichen; MariaDB erlaubt %3. Ihn kürzen.</translation>
    </message>
    <message>
        <source>column %2.%1</source>
        <translation>Spalte %2.%1</translation>
    </message>
    <message>
        <source>the primary key of table %1</source>
        <translation>Primärschlüssel der Tabelle %1</translation>
    </message>
    <message>
        <source>unique constraint %1 of table %2</source>
        <translation>Eindeutigkeitsbedingung %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>index %1 of table %2</source>
        <translation>Index %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>Table %1 has %2 columns; MariaDB takes %3. Put some into another table.</source>
        <translation>Tabelle %1 hat %2 Spalten; MariaDB erlaubt %3. Einige in eine andere Tabelle legen.</translation>
    </message>
    <message>
        <source>Table %1 has %2 keys and indexes, with those of its foreign keys; MariaDB takes %3. Remove some.</source>
        <translation>Tabelle %1 hat %2 Schlüssel und Indizes, einschließlich derer ihrer Fremdschlüssel; MariaDB erlaubt %3. Einige entfernen.</translation>
    </message>
    <message>
        <source>%1 is over %2 columns; MariaDB takes %3. Remove some.</source>
        <translation>%1 steht über %2 Spalten; MariaDB erlaubt %3. Einige entfernen.</translation>
    </message>
    <message>
        <source>%1 is over the first %2 characters of %3, which is %4. Leave out the prefix.</source>
        <translation>%1 steht über den ersten %2 Zeichen von %3, das %4 ist. Das Präfix weglassen.</translation>
    </message>
    <message>
        <source>A row of table %1 can take %2 bytes without its large texts; MariaDB takes %3. Make a long varchar a text, or shorten it.</source>
        <translation>Eine Zeile der Tabelle %1 kann ohne ihre großen Texte %2 Byte belegen; MariaDB erlaubt %3. Ein langes varchar zu text machen oder kürzen.</translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 brings along an index of its name, which another index has. Rename one, or give %3 an index.</source>
        <translation>Fremdschlüssel %1 der Tabelle %2 bringt einen Index seines Namens mit, den ein anderer Index bereits hat. Einen umbenennen oder %3 einen Index geben.</translation>
    </message>
    <message>
        <source>Table %1 has a check and another constraint called %2, whatever their case. Rename one.</source>
        <translation>Tabelle %1 hat eine Prüfbedingung und eine weitere Bedingung namens %2, ohne Rücksicht auf Groß- und Kleinschreibung. Eine umbenennen.</translation>
    </message>
    <message>
        <source>%1 reads %2, which numbers the rows; MariaDB knows the number too late for that. Use a view or a trigger.</source>
        <translation>%1 liest %2, das die Zeilen nummeriert; MariaDB kennt die Nummer dafür zu spät. Eine Sicht oder einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>Table %1 has two partitions called %2, whatever their case. Rename one.</source>
        <translation>Tabelle %1 hat zwei Partitionen namens %2, ohne Rücksicht auf Groß- und Kleinschreibung. Eine umbenennen.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has a bound of another kind (%3) than the table is spread by (%4). Ranges want VALUES LESS THAN, lists VALUES IN.</source>
        <translation>Partition %1 der Tabelle %2 hat eine Grenze anderer Art (%3), als die Tabelle verteilt ist (%4). Bereiche verlangen VALUES LESS THAN, Listen VALUES IN.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has the bound %3, which another has too. Change one.</source>
        <translation>Partition %1 der Tabelle %2 hat die Grenze %3, die auch eine andere hat. Eine ändern.</translation>
    </message>
    <message>
        <source>Unique index %1 of table %2 must hold %3, by which its rows are spread over partitions.</source>
        <translation>Der eindeutige Index %1 der Tabelle %2 muss %3 enthalten, wonach ihre Zeilen auf Partitionen verteilt sind.</translation>
    </message>
    <message>
        <source>Rows of %1 that no partition would take: %2 (%3). Add a partition for them, or move them first.</source>
        <translation>Zeilen von %1, die keine Partition aufnähme: %2 (%3). Eine Partition für sie hinzufügen oder sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>%1 asks a sequence for a number, which MariaDB takes in defaults only. Use a trigger.</source>
        <translation>%1 verlangt eine Nummer von einer Sequenz, was MariaDB nur in Vorgabewerten erlaubt. Einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>attribute %1 of column %2</source>
        <translation>Attribut %1 der Spalte %2</translation>
    </message>
    <message>
        <source>Collation %1 cannot be defined anew while it is in use. Add another collation and let what has this one have that.</source>
        <translation>Sortierfolge %1 kann nicht neu definiert werden, solange sie verwendet wird. Eine andere Sortierfolge hinzufügen und sie überall dort verwenden, wo diese steht.</translation>
    </message>
    <message>
        <source>Type %1 cannot be defined anew while columns have it. Give the columns another type first.</source>
        <translation>Typ %1 kann nicht neu definiert werden, solange Spalten ihn haben. Den Spalten zuerst einen anderen Typ geben.</translation>
    </message>
    <message>
        <source>Table %1 inherits from %2, which is no table of the model. Name one that is, or make sure that it is there.</source>
        <translation>Tabelle %1 erbt von %2, das keine Tabelle des Modells ist. Eine des Modells nennen oder sicherstellen, dass es sie gibt.</translation>
    </message>
    <message>
        <source>%1 uses %2, which MariaDB takes in queries only. Use a view or a trigger.</source>
        <translation>%1 verwendet %2, was MariaDB nur in Abfragen erlaubt. Eine Sicht oder einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>%1 uses %2, which says something else at another time or in another session. MariaDB refuses that in checks and in what is stored or indexed. Use a trigger.</source>
        <translation>%1 verwendet %2, was zu anderer Zeit oder in einer anderen Sitzung etwas anderes ergibt. MariaDB lehnt das in Prüfbedingungen sowie in Gespeichertem oder Indiziertem ab. Einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>%1 reads %2, to which foreign key %3 may write; MariaDB refuses that. Choose other actions for the key, or use a trigger.</source>
        <translation>%1 liest %2, wohin Fremdschlüssel %3 schreiben darf; das lehnt MariaDB ab. Andere Aktionen für den Schlüssel wählen oder einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>%1 holds what is none of its texts, which no renaming keeps. Rows, with those of the history: %2 (%3). End the history and correct them first, or keep the texts.</source>
        <translation>%1 enthält etwas, das keiner der Texte ist, was kein Umbenennen erhält. Zeilen, einschließlich der Historie: %2 (%3). Die Historie beenden und sie zuerst korrigieren oder die Texte behalten.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is computed; MariaDB refuses that. Use a unique constraint.</source>
        <translation>%1 enthält %2, das berechnet wird; das lehnt MariaDB ab. Eine Eindeutigkeitsbedingung verwenden.</translation>
    </message>
    <message>
        <source>%1 can take %2 bytes of %3; MariaDB takes %4 with the row format %5. Shorten the column, give the key a prefix, or choose DYNAMIC.</source>
        <translation>%1 kann %2 Byte von %3 belegen; MariaDB erlaubt %4 mit dem Zeilenformat %5. Die Spalte kürzen, dem Schlüssel ein Präfix geben oder DYNAMIC wählen.</translation>
    </message>
    <message>
        <source>%1 is a spatial index over %2 (%3), which is no shape.</source>
        <translation>%1 ist ein räumlicher Index über %2 (%3), was keine Form ist.</translation>
    </message>
    <message>
        <source>%1 is a spatial index; MariaDB makes it over one column as a whole.</source>
        <translation>%1 ist ein räumlicher Index; MariaDB legt ihn über eine ganze Spalte an.</translation>
    </message>
    <message>
        <source>%1 is over columns that can take %2 bytes; MariaDB takes %3. Shorten them.</source>
        <translation>%1 steht über Spalten, die %2 Byte belegen können; MariaDB erlaubt %3. Diese kürzen.</translation>
    </message>
    <message>
        <source>%1 (%2) is set to %3 whenever its row is updated, which MariaDB does for a DATETIME or TIMESTAMP only. Change its type, or use a trigger.</source>
        <translation>%1 (%2) wird bei jeder Aktualisierung der Zeile auf %3 gesetzt, was MariaDB nur bei DATETIME oder TIMESTAMP tut. Den Typ ändern oder einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>%1 (%2) is set to %3 whenever its row is updated; MariaDB knows CURRENT_TIMESTAMP only, with as many digits as the type. Write that, or use a trigger.</source>
        <translation>%1 (%2) wird bei jeder Aktualisierung der Zeile auf %3 gesetzt; MariaDB kennt nur CURRENT_TIMESTAMP, mit so vielen Stellen wie der Typ. Das schreiben oder einen Trigger verwenden.</translation>
    </message>
    <message>
        <source>Table %1 has %2 columns; PostgreSQL takes %3. Move some to another table.</source>
        <translation>Tabelle %1 hat %2 Spalten; PostgreSQL erlaubt %3. Einige in eine andere Tabelle verschieben.</translation>
    </message>
    <message>
        <source>%1 is %2; PostgreSQL goes up to %3. Choose a smaller number or another type.</source>
        <translation>%1 ist %2; PostgreSQL geht bis %3. Eine kleinere Zahl oder einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>%1 is %2; PostgreSQL begins with 1. Choose a greater number.</source>
        <translation>%1 ist %2; PostgreSQL beginnt bei 1. Eine größere Zahl wählen.</translation>
    </message>
    <message>
        <source>%1 holds %2 columns; PostgreSQL takes %3. Leave some out.</source>
        <translation>%1 enthält %2 Spalten; PostgreSQL erlaubt %3. Einige weglassen.</translation>
    </message>
    <message>
        <source>Partitions %1 and %2 of table %3 have moduli of which none divides the other (%4). Change one of them.</source>
        <translation>Die Partitionen %1 und %2 der Tabelle %3 haben Moduli, von denen keiner den anderen teilt (%4). Einen davon ändern.</translation>
    </message>
    <message>
        <source>Partitions %1 and %2 of table %3 take the same rows (%4). Change one of them.</source>
        <translation>Die Partitionen %1 und %2 der Tabelle %3 nehmen dieselben Zeilen auf (%4). Eine davon ändern.</translation>
    </message>
    <message>
        <source>Table %1 is partitioned by &quot;%2&quot;; PostgreSQL takes one column for a list. Name one.</source>
        <translation>Tabelle %1 ist nach „%2“ partitioniert; PostgreSQL nimmt für eine Liste nur eine Spalte. Eine nennen.</translation>
    </message>
    <message>
        <source>Table %1 is partitioned by %2, which is computed; PostgreSQL refuses that. Spread it by the expression.</source>
        <translation>Tabelle %1 ist nach %2 partitioniert, das berechnet wird; das lehnt PostgreSQL ab. Nach dem Ausdruck verteilen.</translation>
    </message>
    <message>
        <source>Table %1 is partitioned by &quot;%2&quot;, an expression, so PostgreSQL lets it have no key or unique index. Spread it by columns.</source>
        <translation>Tabelle %1 ist nach „%2“ partitioniert, einem Ausdruck, daher erlaubt PostgreSQL keinen Schlüssel oder eindeutigen Index. Nach Spalten verteilen.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 has the bound %3. %4</source>
        <translation>Partition %1 der Tabelle %2 hat die Grenze %3. %4</translation>
    </message>
    <message>
        <source>What is spread by a hash has no partition for other rows. Remove it.</source>
        <translation>Bei einer Verteilung nach Hash gibt es keine Partition für übrige Zeilen. Diese entfernen.</translation>
    </message>
    <message>
        <source>What is spread by ranges wants FROM (…) TO (…).</source>
        <translation>Eine Verteilung nach Bereichen verlangt FROM (…) TO (…).</translation>
    </message>
    <message>
        <source>What is spread by a list wants IN (…).</source>
        <translation>Eine Verteilung nach einer Liste verlangt IN (…).</translation>
    </message>
    <message>
        <source>What is spread by a hash wants WITH (MODULUS …, REMAINDER …).</source>
        <translation>Eine Verteilung nach Hash verlangt WITH (MODULUS …, REMAINDER …).</translation>
    </message>
    <message>
        <source>It wants a value for each column that rows are spread by.</source>
        <translation>Für jede Spalte, nach der Zeilen verteilt werden, ist ein Wert nötig.</translation>
    </message>
    <message>
        <source>It ends where it begins, or before. Give it a later end.</source>
        <translation>Sie endet, wo sie beginnt, oder davor. Ein späteres Ende angeben.</translation>
    </message>
    <message>
        <source>The remainder must be less than the modulus.</source>
        <translation>Der Rest muss kleiner als der Modulus sein.</translation>
    </message>
    <message>
        <source>for attribute %1 %2</source>
        <translation>für Attribut %1 %2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>einen Wert</translation>
    </message>
    <message>
        <source>A foreign key of table %1 points to %2, which is unlogged and may lose its rows. Let both be unlogged, or neither.</source>
        <translation>Ein Fremdschlüssel der Tabelle %1 verweist auf %2, das nicht protokolliert wird (UNLOGGED) und Zeilen verlieren kann. Beide oder keine von beiden UNLOGGED machen.</translation>
    </message>
    <message>
        <source>%1 has two texts that its collation takes for one (%2). Change one.</source>
        <translation>%1 hat zwei Texte, die die Sortierfolge für einen hält (%2). Einen ändern.</translation>
    </message>
    <message>
        <source>%1 has a text (%2) that its character set %3 cannot hold; MariaDB would write ? for it. Change the character set or the text.</source>
        <translation>%1 hat einen Text (%2), den der Zeichensatz %3 nicht aufnehmen kann; MariaDB würde dafür ? schreiben. Den Zeichensatz oder den Text ändern.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot hold its default %3. Choose another default or type.</source>
        <translation>%1 (%2) kann den Vorgabewert %3 nicht aufnehmen. Einen anderen Vorgabewert oder Typ wählen.</translation>
    </message>
    <message>
        <source>%1 reads %2, which has no value yet by then: MariaDB takes them in the order of the columns. Move %2 to the front, or spell out what it says.</source>
        <translation>%1 liest %2, das dann noch keinen Wert hat: MariaDB nimmt sie in der Reihenfolge der Spalten. %2 nach vorn verschieben oder ausschreiben, was es besagt.</translation>
    </message>
    <message>
        <source>%1 names %2, which is no column of the table. Correct it.</source>
        <translation>%1 nennt %2, was keine Spalte der Tabelle ist. Korrigieren.</translation>
    </message>
    <message>
        <source>%1 is a full text index, which the engine %2 does not have.</source>
        <translation>%1 ist ein Volltextindex, den die Engine %2 nicht hat.</translation>
    </message>
    <message>
        <source>%1 is a full text index over %2, which is computed when it is read. Make it stored.</source>
        <translation>%1 ist ein Volltextindex über %2, das beim Lesen berechnet wird. Speichern lassen.</translation>
    </message>
    <message>
        <source>%1 is a full text index over %2 and %3, which are not of one collation.</source>
        <translation>%1 ist ein Volltextindex über %2 und %3, die nicht dieselbe Sortierfolge haben.</translation>
    </message>
    <message>
        <source>%1 is a shape (%2), which no partitioned table of MariaDB can hold. Put it into a table of its own.</source>
        <translation>%1 ist eine Form (%2), die keine partitionierte Tabelle von MariaDB enthalten kann. In eine eigene Tabelle legen.</translation>
    </message>
    <message>
        <source>%1 is over the first %2 characters of %3 (%4), which is no text. Leave out the prefix.</source>
        <translation>%1 steht über den ersten %2 Zeichen von %3 (%4), was kein Text ist. Das Präfix weglassen.</translation>
    </message>
    <message>
        <source>%1 has the character set %2, but is no text. Leave it out.</source>
        <translation>%1 hat den Zeichensatz %2, ist aber kein Text. Ihn weglassen.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which MariaDB knows from version 11.4 on. An older one wants another, such as utf8mb4_unicode_ci.</source>
        <translation>%1 hat die Sortierfolge %2, die MariaDB ab Version 11.4 kennt. Eine ältere verlangt eine andere, etwa utf8mb4_unicode_ci.</translation>
    </message>
    <message>
        <source>%1 has the character set %2, which MariaDB does not know. Choose one of its own, such as utf8mb4, or leave it empty.</source>
        <translation>%1 hat den Zeichensatz %2, den MariaDB nicht kennt. Einen eigenen von MariaDB wählen, etwa utf8mb4, oder ihn leer lassen.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is none of the character set %3. Choose one of that.</source>
        <translation>%1 hat die Sortierfolge %2, die nicht zum Zeichensatz %3 gehört. Eine davon wählen.</translation>
    </message>
    <message>
        <source>Domain %1 calls a routine that is defined anew, and PostgreSQL cannot give it its checks back while rows hold its values within arrays or other types. Let it call a routine of another name.</source>
        <translation>Domäne %1 ruft eine Routine auf, die neu definiert wird, und PostgreSQL kann ihr die Prüfbedingungen nicht zurückgeben, solange Zeilen ihre Werte in Arrays oder anderen Typen enthalten. Eine Routine mit anderem Namen aufrufen lassen.</translation>
    </message>
    <message>
        <source>Table %1 has column %2 from %3 and from %4, so PostgreSQL cannot change its type. Let the table leave one of them in a migration before this one.</source>
        <translation>Tabelle %1 hat Spalte %2 von %3 und von %4, daher kann PostgreSQL ihren Typ nicht ändern. Die Tabelle in einer Migration vor dieser von einer der beiden lösen.</translation>
    </message>
    <message>
        <source>Move rows to the partitions that take them from now on</source>
        <translation>Zeilen in die Partitionen verschieben, die sie von nun an aufnehmen</translation>
    </message>
    <message>
        <source>%1 rows of partition %2 would be in no partition of table %3 any more (%4). Add one that takes them, or delete them first.</source>
        <translation>Zeilen der Partition %2, die in keiner Partition der Tabelle %3 mehr wären: %1 (%4). Eine hinzufügen, die sie aufnimmt, oder sie zuerst löschen.</translation>
    </message>
    <message>
        <source>%1 rows of partition %2 may belong to another one, which cannot be told from the bounds (%3). Move them first.</source>
        <translation>Zeilen der Partition %2, die zu einer anderen gehören könnten, was sich aus den Grenzen nicht ersehen lässt: %1 (%3). Diese zuerst verschieben.</translation>
    </message>
    <message>
        <source>rows of %1 that no other partition takes</source>
        <translation>Zeilen von %1, die keine andere Partition aufnimmt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of table %2 names the type %3, which is not there any more. Name another type there.</source>
        <translation>„%1“ der Tabelle %2 nennt den Typ %3, den es nicht mehr gibt. Dort einen anderen Typ nennen.</translation>
    </message>
    <message>
        <source>%1.%2 cannot get another type, since %3 holds rows of that table as its values. Add a column of the new type instead.</source>
        <translation>%1.%2 kann keinen anderen Typ bekommen, da %3 Zeilen dieser Tabelle als Werte enthält. Stattdessen eine Spalte des neuen Typs hinzufügen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for %1 (%2) is not installed. Install it (on Debian: apt install %3) and try again.</source>
        <translation>Der Qt-Treiber für %1 (%2) ist nicht installiert. Ihn installieren (unter Debian: apt install %3) und erneut versuchen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for MariaDB cannot compare a certificate with the host&apos;s name. Use sslmode=verify-ca with sslrootcert set to the authority of this server alone.</source>
        <translation>Der Qt-Treiber für MariaDB kann ein Zertifikat nicht mit dem Hostnamen vergleichen. sslmode=verify-ca verwenden und sslrootcert auf die Zertifizierungsstelle allein dieses Servers setzen.</translation>
    </message>
    <message>
        <source>The path %1 has a semicolon in it, which Qt&apos;s driver for MariaDB cannot pass on. Use another path.</source>
        <translation>Der Pfad %1 enthält ein Semikolon, das der Qt-Treiber für MariaDB nicht weitergeben kann. Einen anderen Pfad verwenden.</translation>
    </message>
    <message>
        <source>The server does not offer TLS.</source>
        <translation>Der Server bietet kein TLS an.</translation>
    </message>
    <message>
        <source>Another migrator works on the database %1. Wait for it, and try again.</source>
        <translation>Ein anderer Migrationslauf arbeitet auf der Datenbank %1. Darauf warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another migrator works on the database %1 (%2). Wait for it, and try again.</source>
        <translation>Ein anderer Migrationslauf arbeitet auf der Datenbank %1 (%2). Darauf warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection&apos;s setting %1 has a semicolon in it, which Qt&apos;s driver for PostgreSQL cannot pass on. Use another value.</source>
        <translation>Die Verbindungseinstellung %1 enthält ein Semikolon, das der Qt-Treiber für PostgreSQL nicht weitergeben kann. Einen anderen Wert verwenden.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The server does not let %1 in to %2. Check the user, the password and what the server allows.</source>
        <translation>Der Server gewährt keinen Zugang zu %2 für %1. Den Benutzer, das Kennwort und die Freigaben des Servers prüfen.</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>diesen Benutzer</translation>
    </message>
    <message>
        <source>There is no database %1. Create it on the server, or correct the name.</source>
        <translation>Es gibt keine Datenbank %1. Diese auf dem Server anlegen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>There is no host %1. Correct the name, or check the network.</source>
        <translation>Es gibt keinen Host %1. Den Namen korrigieren oder das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No %1 server answers for %2. Check that it runs, the host and the port.</source>
        <translation>Kein %1-Server antwortet für %2. Prüfen, ob er läuft, und Host und Port prüfen.</translation>
    </message>
    <message>
        <source>What answers for %1 is not a %2 server. Check the port and the kind of database.</source>
        <translation>Was für %1 antwortet, ist kein %2-Server. Den Port und die Art der Datenbank prüfen.</translation>
    </message>
    <message>
        <source>No protected connection to %1 could be made. Check sslmode and the certificates.</source>
        <translation>Zu %1 konnte keine geschützte Verbindung aufgebaut werden. sslmode und die Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections now. Try again later.</source>
        <translation>Der Server von %1 nimmt derzeit keine Verbindungen mehr an. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Look at the status before trying again.</source>
        <translation>Die Verbindung zu %1 ist verloren. Vor einem neuen Versuch den Status ansehen.</translation>
    </message>
    <message>
        <source>Something in %1 is in use by another program. Wait for it, or close it, and try again.</source>
        <translation>Etwas in %1 wird von einem anderen Programm benutzt. Darauf warten oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The statement took longer than is allowed. Allow more time with statement_timeout, or try again later.</source>
        <translation>Die Anweisung dauerte länger als erlaubt. Mit statement_timeout mehr Zeit geben oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: it is a read-only copy, or this connection only reads. Use the server that takes changes.</source>
        <translation>%1 ist nicht beschreibbar: Es ist eine Nur-Lese-Kopie, oder diese Verbindung liest nur. Den Server verwenden, der Änderungen annimmt.</translation>
    </message>
    <message>
        <source>%1 has no right to do this in %2. Ask the database&apos;s administrator for it, or use another user.</source>
        <translation>%1 hat in %2 kein Recht dazu. Es bei der Datenbankverwaltung erbitten oder einen anderen Benutzer verwenden.</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Dieser Benutzer</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check the connection&apos;s settings.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen. Die Einstellungen der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>This is %1. Joinery works with %2 and newer; update the server.</source>
        <translation>Das ist %1. Joinery arbeitet mit %2 und neuer; den Server aktualisieren.</translation>
    </message>
    <message>
        <source>Stopped at %1; what ran before it stays, since %2 cannot take back changes of tables. %3</source>
        <translation>Angehalten bei %1; was davor lief, bleibt, da %2 Änderungen an Tabellen nicht zurücknehmen kann. %3</translation>
    </message>
    <message>
        <source>The connection option %1 is not known. There are: %2.</source>
        <translation>Die Verbindungsoption %1 ist nicht bekannt. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The connection option sslmode cannot be %1. It can be: %2.</source>
        <translation>Die Verbindungsoption sslmode kann nicht %1 sein. Möglich: %2.</translation>
    </message>
    <message>
        <source>The connection option %1 needs a number, not %2.</source>
        <translation>Die Verbindungsoption %1 braucht eine Zahl, nicht %2.</translation>
    </message>
    <message>
        <source>No database is chosen. Name one in the connection.</source>
        <translation>Keine Datenbank gewählt. In der Verbindung eine nennen.</translation>
    </message>
    <message>
        <source>The %1 %2 is left out: this user has no right to read its text. Connect as a user who may.</source>
        <translation>Ausgelassen wird %1 %2: Dieser Benutzer hat kein Recht, den Text zu lesen. Als Benutzer verbinden, der das darf.</translation>
    </message>
    <message>
        <source>The %1 %2 runs in the name of %3, which is not kept.</source>
        <translation>In wessen Namen %1 %2 läuft (%3), wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The %1 %2 was written under the SQL mode %3, which is not kept: its text may mean something else without it.</source>
        <translation>Der SQL-Modus %3, unter dem %1 %2 geschrieben wurde, wird nicht übernommen: Ohne ihn kann der Text etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>The package %1 is left out: packages are not known.</source>
        <translation>Das Paket %1 wird ausgelassen: Pakete sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The engine and the comment of sequence %1 are not kept.</source>
        <translation>Engine und Kommentar der Sequenz %1 werden nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 is left out: things of the kind &quot;%2&quot; are not known.</source>
        <translation>%1 wird ausgelassen: Objekte der Art „%2“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Table %1: checks, triggers and the actions of foreign keys may be missing, since this user may only read its rows. Connect as a user who may change it.</source>
        <translation>Tabelle %1: Prüfbedingungen, Trigger und die Aktionen von Fremdschlüsseln können fehlen, da dieser Benutzer nur ihre Zeilen lesen darf. Als Benutzer verbinden, der sie ändern darf.</translation>
    </message>
    <message>
        <source>The option %1 of table %2 is not kept.</source>
        <translation>Die Option %1 der Tabelle %2 wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Column %1.%2 says when a row was changed: it is left out, and rows keep that without a column.</source>
        <translation>Spalte %1.%2 sagt, wann eine Zeile geändert wurde: Sie wird ausgelassen, und Zeilen behalten das ohne Spalte.</translation>
    </message>
    <message>
        <source>Foreign key %1 of table %2 points to the database %3: it is left out.</source>
        <translation>Fremdschlüssel %1 der Tabelle %2 verweist auf die Datenbank %3: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>Table %1: the names of its subpartitions are not kept.</source>
        <translation>Tabelle %1: Die Namen ihrer Unterpartitionen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>The period %1 of table %2 is left out, and that keys do not overlap in it.</source>
        <translation>Der Zeitraum %1 der Tabelle %2 wird ausgelassen, ebenso dass sich Schlüssel darin nicht überschneiden.</translation>
    </message>
    <message>
        <source>The database has no namespace %1. Its name is spelled as in the catalogue, with capitals and without quotes.</source>
        <translation>Die Datenbank hat keinen Namensraum %1. Sein Name wird wie im Katalog geschrieben, mit Großbuchstaben und ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>that index %1 is not valid</source>
        <translation>dass Index %1 nicht gültig ist</translation>
    </message>
    <message>
        <source>the targets of statistics of index %1</source>
        <translation>die Statistikziele von Index %1</translation>
    </message>
    <message>
        <source>Not kept: %1. Make it again by SQL of your own.</source>
        <comment>something of a database</comment>
        <translation>Nicht übernommen: %1. Mit eigenem SQL neu anlegen.</translation>
    </message>
    <message>
        <source>This user may not read the rows of table %1. Ask its owner for SELECT before a migration has to look at them.</source>
        <translation>Dieser Benutzer darf die Zeilen der Tabelle %1 nicht lesen. Bei ihrem Eigentümer SELECT erbitten, bevor eine Migration sie ansehen muss.</translation>
    </message>
    <message>
        <source>the comment of column %1</source>
        <translation>der Kommentar der Spalte %1</translation>
    </message>
    <message>
        <source>how column %1 is stored</source>
        <translation>wie Spalte %1 gespeichert wird</translation>
    </message>
    <message>
        <source>constraint %1 of foreign table %2</source>
        <translation>Bedingung %1 der Fremdtabelle %2</translation>
    </message>
    <message>
        <source>that table %1 is of type %2</source>
        <translation>dass Tabelle %1 vom Typ %2 ist</translation>
    </message>
    <message>
        <source>that row level security is forced, but not enabled</source>
        <translation>dass Row Level Security erzwungen, aber nicht aktiviert ist</translation>
    </message>
    <message>
        <source>parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>partition %1, which is a foreign table</source>
        <translation>Partition %1, die eine Fremdtabelle ist</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>Replica Identity</translation>
    </message>
    <message>
        <source>access method %1</source>
        <translation>Zugriffsmethode %1</translation>
    </message>
    <message>
        <source>the comment of sequence %1</source>
        <translation>der Kommentar der Sequenz %1</translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>part, table</comment>
        <translation>%1 (Tabelle %2)</translation>
    </message>
    <message>
        <source>The precision of %1 must be at least %2.</source>
        <translation>Die Stellenzahl von %1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>Nothing in the database has such a name (%1). Look at how its tables and views are called.</source>
        <translation>Nichts in der Datenbank hat einen solchen Namen (%1). Nachsehen, wie ihre Tabellen und Sichten heißen.</translation>
    </message>
    <message>
        <source>the tablespace of index %1</source>
        <translation>der Tablespace von Index %1</translation>
    </message>
    <message>
        <source>Index %1 of table %2 has the targets of statistics &quot;%3&quot;. Write the number of a part and its target, such as 1=1000.</source>
        <translation>Index %1 der Tabelle %2 hat die Statistikziele „%3“. Die Nummer eines Bestandteils und sein Ziel schreiben, etwa 1=1000.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>EXPRESSION</source>
        <translation>AUSDRUCK</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>“%1” cannot be done with the rows in the way of %2. Choose %3.</source>
        <translation>„%1“ ist bei den Zeilen, die %2 im Weg stehen, nicht möglich. Möglich: %3.</translation>
    </message>
    <message>
        <source>as chosen: values for %1</source>
        <translation>wie gewählt: Werte für %1</translation>
    </message>
    <message>
        <source>rows in the way of %1</source>
        <translation>Zeilen, die %1 im Weg stehen</translation>
    </message>
    <message>
        <source>as chosen: delete the rows in the way of %1</source>
        <translation>wie gewählt: die Zeilen löschen, die %1 im Weg stehen</translation>
    </message>
    <message>
        <source>as chosen: another value in the rows in the way of %1</source>
        <translation>wie gewählt: ein anderer Wert in den Zeilen, die %1 im Weg stehen</translation>
    </message>
    <message>
        <source>as chosen: keep the rows in the way of %1</source>
        <translation>wie gewählt: die Zeilen aufbewahren, die %1 im Weg stehen</translation>
    </message>
    <message>
        <source>no row of %1 points to nothing</source>
        <translation>keine Zeile von %1 verweist ins Leere</translation>
    </message>
    <message>
        <source>table %1 may have moved to %2</source>
        <translation>Tabelle %1 könnte nach %2 verschoben worden sein</translation>
    </message>
    <message>
        <source>enum %1 may have moved to %2</source>
        <translation>Aufzählung %1 könnte nach %2 verschoben worden sein</translation>
    </message>
    <message>
        <source>%1 may have moved to %2</source>
        <translation>%1 könnte nach %2 verschoben worden sein</translation>
    </message>
    <message>
        <source>%1 is older than %2, which is applied already, and of another branch; the two branches cannot be joined. If no database has it yet, remove it with: remove %3 %4; its changes are pending again then and can be written after the other.</source>
        <translation>%1 ist älter als %2, die bereits angewendet ist, und stammt von einem anderen Zweig; die beiden Zweige lassen sich nicht zusammenführen. Hat sie noch keine Datenbank, sie entfernen mit: remove %3 %4; ihre Änderungen stehen dann wieder aus und können nach der anderen geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing is asked about rows in this run.</source>
        <translation>In diesem Lauf wird nichts zu Zeilen gefragt.</translation>
    </message>
    <message>
        <source>Asked about are: %1.</source>
        <translation>Gefragt wird nach: %1.</translation>
    </message>
    <message>
        <source>No migration of this run asks about the rows of “%1”.</source>
        <translation>Keine Migration dieses Laufs fragt nach den Zeilen von „%1“.</translation>
    </message>
    <message>
        <source>Table %1 of app %2 is in app %3 now. For a database one is dropped and another added, so its rows do not move along: move its file back, or carry them over in a table of another name, with SQL of your own before %2 drops it (new %2 --sql) and after %3 adds it (new %3 --sql).</source>
        <translation>Tabelle %1 der App %2 ist jetzt in App %3. Für eine Datenbank wird die eine gelöscht und die andere hinzugefügt, daher ziehen ihre Zeilen nicht mit um: Ihre Datei zurückverschieben oder die Zeilen in einer Tabelle anderen Namens hinübertragen, mit eigenem SQL, bevor %2 sie löscht (new %2 --sql) und nachdem %3 sie hinzufügt (new %3 --sql).</translation>
    </message>
    <message>
        <source>%1 is still in the migrations of app %2, whose model does not have it any more. Create the migration of %2 first, which drops it.</source>
        <translation>%1 ist noch in den Migrationen der App %2, deren Modell es nicht mehr hat. Zuerst die Migration von %2 erstellen, die es löscht.</translation>
    </message>
    <message>
        <source>Online changes are for servers; %1 changes a table in one transaction or not at all.</source>
        <translation>Änderungen im laufenden Betrieb gibt es nur für Server; %1 ändert eine Tabelle in einer einzigen Transaktion oder gar nicht.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, but is no text, so MariaDB has no place for it.</source>
        <translation>%1 hat die Sortierfolge %2, ist aber kein Text, daher hat MariaDB keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Where the server refuses that:</source>
        <translation>Wo der Server das ablehnt:</translation>
    </message>
    <message>
        <source>Others wait for table %1 while this is done: %2.</source>
        <translation>Andere warten auf Tabelle %1, während dies geschieht: %2.</translation>
    </message>
    <message>
        <source>Stopped at %1. Nothing was changed. %2</source>
        <translation>Angehalten bei %1. Nichts wurde geändert. %2</translation>
    </message>
    <message>
        <source>Stopped at %1. What ran before it stays up to the last COMMIT, since online changes are several transactions. %2</source>
        <translation>Angehalten bei %1. Was davor lief, bleibt bis zum letzten COMMIT, da Änderungen im laufenden Betrieb aus mehreren Transaktionen bestehen. %2</translation>
    </message>
    <message>
        <source>It is kept as JSON.</source>
        <translation>Es wird als JSON gehalten.</translation>
    </message>
    <message>
        <source>It is kept as CHAR(36).</source>
        <translation>Es wird als CHAR(36) gehalten.</translation>
    </message>
    <message>
        <source>%1 leads from columns to themselves, which MySQL refuses. Remove it.</source>
        <translation>%1 führt von Spalten zu sich selbst, was MySQL ablehnt. Entfernen.</translation>
    </message>
    <message>
        <source>%1 leads to columns of %2 that are no key of it. MySQL takes that from version 8.4 on only where restrict_fk_on_non_standard_key is off.</source>
        <translation>%1 führt zu Spalten von %2, die dort kein Schlüssel sind. MySQL nimmt das ab Version 8.4 nur an, wo restrict_fk_on_non_standard_key ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 is over %2, which is computed and not stored; MySQL refuses that. Store it.</source>
        <translation>%1 steht über %2, das berechnet und nicht gespeichert wird; das lehnt MySQL ab. Speichern lassen.</translation>
    </message>
    <message>
        <source>Partition %1 of table %2 takes all other rows by DEFAULT, which MySQL does not know. List the values.</source>
        <translation>Partition %1 der Tabelle %2 nimmt alle übrigen Zeilen durch DEFAULT, was MySQL nicht kennt. Die Werte auflisten.</translation>
    </message>
    <message>
        <source>MySQL has no time limit for statements that change tables; only how long they wait for others is limited.</source>
        <translation>MySQL hat keine Zeitgrenze für Anweisungen, die Tabellen ändern; begrenzt ist nur, wie lange sie auf andere warten.</translation>
    </message>
    <message>
        <source>%1 (%2) is made anew, and whoever runs this becomes its definer: %3 has no statement that keeps the one it has. Run it as that user where it matters.</source>
        <translation>%1 (%2) wird neu angelegt, und wer das ausführt, wird zum Definer: %3 hat keine Anweisung, die den bisherigen beibehält. Wo es darauf ankommt, als dieser Benutzer ausführen.</translation>
    </message>
    <message>
        <source>Table %1 keeps its character set and collation: MariaDB has no word for those of the database. Say which it is to have.</source>
        <translation>Tabelle %1 behält ihren Zeichensatz und ihre Sortierfolge: MariaDB hat kein Wort für die der Datenbank. Angeben, welche sie haben soll.</translation>
    </message>
    <message>
        <source>%1 has the option %2, which PostgreSQL knows from version %3 on; this is %4. Leave it out.</source>
        <translation>%1 hat die Option %2, die PostgreSQL ab Version %3 kennt; das hier ist %4. Die Option weglassen.</translation>
    </message>
    <message>
        <source>Column %1 is not to be computed any more, which PostgreSQL can do from version 13 on; this is %2. Add another column, fill it from this one, and drop this one.</source>
        <translation>Spalte %1 soll nicht mehr berechnet werden, was PostgreSQL ab Version 13 kann; das hier ist %2. Eine andere Spalte hinzufügen, sie aus dieser füllen und diese löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole numbers of table %1 reach less far in %2 than in %3; larger ones are refused: %4. Take a wider type where they are needed.</source>
        <translation>Ganze Zahlen der Tabelle %1 reichen in %2 weniger weit als in %3; größere werden abgelehnt: %4. Wo sie gebraucht werden, einen größeren Typ nehmen.</translation>
    </message>
    <message>
        <source>%2 takes values that do not fit their type in table %1, which %3 refuses: %4. Add checks where it matters.</source>
        <translation>%2 nimmt in Tabelle %1 Werte an, die nicht zu ihrem Typ passen; %3 lehnt sie ab: %4. Wo es darauf ankommt, Prüfbedingungen hinzufügen.</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>%1 takes %2 bytes in %3 and more in %4; longer values are refused. Choose a type that holds more, or a length.</source>
        <translation>%1 fasst %2 Byte in %3 und mehr in %4; längere Werte werden abgelehnt. Einen Typ wählen, der mehr fasst, oder eine Länge.</translation>
    </message>
    <message>
        <source>%1 holds numbers that %2 keeps as floating point only: those above 2^%3. Take text for them, or a check.</source>
        <translation>%1 enthält Zahlen, die %2 nur als Gleitkommazahl hält: die über 2^%3. Dafür Text oder eine Prüfbedingung nehmen.</translation>
    </message>
    <message>
        <source>%1 keeps its digits in %2, but only about %3 of them in %4, as floating point. Take text, or a whole number of the smallest unit.</source>
        <translation>%1 behält die Stellen in %2, aber nur etwa %3 davon in %4, als Gleitkommazahl. Text oder eine ganze Zahl der kleinsten Einheit nehmen.</translation>
    </message>
    <message>
        <source>New column %1 is to hold %2, which its default is not, and the table is not empty (rows: %3). Give it another default.</source>
        <translation>Die neue Spalte %1 soll %2 enthalten, was ihr Vorgabewert nicht ist, und die Tabelle ist nicht leer (Zeilen: %3). Einen anderen Vorgabewert angeben.</translation>
    </message>
    <message>
        <source>%1 keeps %2 digits of a second in %3, but %4 in %5; the rest is lost. Say how many: %6.</source>
        <translation>%1 behält %2 Sekundenstellen in %3, aber %4 in %5; der Rest geht verloren. Angeben, wie viele: %6.</translation>
    </message>
    <message>
        <source>The texts in the %1 %2 have the collation %3, which is not kept.</source>
        <translation>Die Texte in %1 %2 haben die Sortierfolge %3, die nicht übernommen wird.</translation>
    </message>
    <message>
        <source>The %1 %2: backslashes may be missing from its text, and question marks may stand for other characters, since this user may not read all of it. Compare it with the database, or connect as a user who may.</source>
        <translation>Zu %1 %2: Im Text können umgekehrte Schrägstriche fehlen und Fragezeichen für andere Zeichen stehen, da dieser Benutzer nicht alles davon lesen darf. Mit der Datenbank vergleichen oder als Benutzer verbinden, der das darf.</translation>
    </message>
    <message>
        <source>The view %1 is left out: it reads what is not there. Drop it, or make it anew.</source>
        <translation>Die Sicht %1 wird ausgelassen: Sie liest, was es nicht gibt. Diese löschen oder neu anlegen.</translation>
    </message>
    <message>
        <source>Which tables %1 puts together is not kept.</source>
        <translation>Welche Tabellen %1 zusammenfügt, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Column %1.%2: question marks in its default or expression may stand for other characters or bytes, which the catalogue does not show. Compare it with the database.</source>
        <translation>Spalte %1.%2: Fragezeichen in ihrem Vorgabewert oder Ausdruck können für andere Zeichen oder Bytes stehen, die der Katalog nicht zeigt. Mit der Datenbank vergleichen.</translation>
    </message>
    <message>
        <source>Column %1.%2: question marks in its values may stand for other characters, which the catalogue does not show. Compare them with the database.</source>
        <translation>Spalte %1.%2: Fragezeichen in ihren Werten können für andere Zeichen stehen, die der Katalog nicht zeigt. Mit der Datenbank vergleichen.</translation>
    </message>
    <message>
        <source>Check %1 of table %2: question marks in it may stand for other characters, which this user may not read. Compare it with the database.</source>
        <translation>Prüfbedingung %1 der Tabelle %2: Fragezeichen darin können für andere Zeichen stehen, die dieser Benutzer nicht lesen darf. Mit der Datenbank vergleichen.</translation>
    </message>
    <message>
        <source>The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot give it a type made anew: one with fewer values or another order, or other parts. Make a new table and move the rows.</source>
        <translation>Die Zeilen der Tabelle %1 sind nach %2 auf Partitionen verteilt, daher kann PostgreSQL dieser Spalte keinen neu angelegten Typ geben: einen mit weniger Werten, anderer Reihenfolge oder anderen Bestandteilen. Eine neue Tabelle anlegen und die Zeilen verschieben.</translation>
    </message>
    <message>
        <source>the comment of index %1</source>
        <translation>der Kommentar von Index %1</translation>
    </message>
    <message>
        <source>that index %1 is not on all partitions</source>
        <translation>dass Index %1 nicht auf allen Partitionen ist</translation>
    </message>
    <message>
        <source>Partition %1 of %2 becomes a table, with its rows</source>
        <translation>Partition %1 von %2 wird zu einer Tabelle, mit ihren Zeilen</translation>
    </message>
    <message>
        <source>Table %1 becomes a partition of %2, with its rows</source>
        <translation>Tabelle %1 wird zu einer Partition von %2, mit ihren Zeilen</translation>
    </message>
    <message>
        <source>Index %1 is neither on a materialized view nor on a single partition. Make it an index of its table.</source>
        <translation>Index %1 steht weder auf einer materialisierten Sicht noch auf einer einzelnen Partition. Ihn zu einem Index seiner Tabelle machen.</translation>
    </message>
    <message>
        <source>let tables change beside indexes in a collation of the application</source>
        <translation>Tabellen neben Indizes in einer Sortierfolge der Anwendung ändern lassen</translation>
    </message>
    <message>
        <source>The primary key of %1 is the INTEGER column %2, which SQLite compares as numbers whatever the collation. Leave %3 out.</source>
        <translation>Der Primärschlüssel von %1 ist die INTEGER-Spalte %2, die SQLite unabhängig von der Sortierfolge als Zahlen vergleicht. %3 weglassen.</translation>
    </message>
    <message>
        <source>the comment of constraint %1</source>
        <translation>der Kommentar der Bedingung %1</translation>
    </message>
    <message>
        <source>%1 names a column twice, which MariaDB refuses. Remove one.</source>
        <translation>%1 nennt eine Spalte zweimal, was MariaDB ablehnt. Eine entfernen.</translation>
    </message>
    <message>
        <source>keep what ANALYZE has found out</source>
        <translation>behalten, was ANALYZE herausgefunden hat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>numbers itself</source>
        <translation>nummeriert sich selbst</translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
    <message>
        <source>computed as %1</source>
        <translation>berechnet als %1</translation>
    </message>
    <message>
        <source>collation %1</source>
        <translation>Sortierfolge %1</translation>
    </message>
    <message>
        <source>character set %1</source>
        <translation>Zeichensatz %1</translation>
    </message>
    <message>
        <source>on update %1</source>
        <translation>beim Aktualisieren %1</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfbedingungen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>Engine %1</translation>
    </message>
    <message>
        <source>inherits %1</source>
        <translation>erbt von %1</translation>
    </message>
    <message>
        <source>partitioned by %1</source>
        <translation>partitioniert nach %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Columns there</source>
        <translation>Spalten dort</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Aktualisieren</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Verwiesen von</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>DBML</source>
        <translation>DBML</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>PlantUML</source>
        <translation>PlantUML</translation>
    </message>
    <message>
        <source>Data dictionary, Markdown</source>
        <translation>Datenverzeichnis, Markdown</translation>
    </message>
    <message>
        <source>Data dictionary, HTML</source>
        <translation>Datenverzeichnis, HTML</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these sentences, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Table %1 has no columns, which not every database takes. Add one.</source>
        <translation>Tabelle %1 hat keine Spalten, was nicht jede Datenbank annimmt. Eine hinzufügen.</translation>
    </message>
    <message>
        <source>A name in table %1 consists of spaces, which not every database takes. Rename it.</source>
        <translation>Ein Name in Tabelle %1 besteht aus Leerzeichen, was nicht jede Datenbank annimmt. Ihn ändern.</translation>
    </message>
    <message>
        <source>Another name differs from %1 in case only. Not every database tells them apart; better rename one.</source>
        <translation>Ein anderer Name unterscheidet sich von %1 nur in der Groß- und Kleinschreibung. Nicht jede Datenbank hält sie auseinander; besser einen umbenennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says something of more columns than the key has (%2). Remove this.</source>
        <translation>„%1“ sagt etwas über mehr Spalten, als der Schlüssel hat (%2). Das entfernen.</translation>
    </message>
    <message>
        <source>This comment is not closed.</source>
        <translation>Dieser Kommentar ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This quoted name is not closed.</source>
        <translation>Bei diesem Namen fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This text is not closed.</source>
        <translation>Dieser Text ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>No bracket is open here.</source>
        <translation>Hier ist keine Klammer offen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>Die ID %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Columns to be pasted come with one table.</source>
        <translation>Einzufügende Spalten kommen mit genau einer Tabelle.</translation>
    </message>
    <message>
        <source>A foreign key of %1 is left out: its target is not known.</source>
        <translation>Ein Fremdschlüssel von %1 wird ausgelassen: Sein Ziel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The foreign key from %1 to %2 is left out: there is no such table here with columns of a type that fits.</source>
        <translation>Der Fremdschlüssel von %1 zu %2 wird ausgelassen: Hier gibt es keine solche Tabelle mit Spalten eines passenden Typs.</translation>
    </message>
    <message>
        <source>The partitions of table %1 are left out. Add them by hand.</source>
        <translation>Die Partitionen der Tabelle %1 werden ausgelassen. Diese von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>It was not run: it is about %1, which this SQL does not make, or names a namespace. Take it out, or take the namespace out of it.</source>
        <translation>Nicht ausgeführt: Es geht um %1, was dieses SQL nicht anlegt, oder ein Namensraum ist genannt. Die Anweisung oder den Namensraum daraus entfernen.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>The database does not take it: %1. Correct it, take it out, or choose another dialect.</source>
        <translation>Die Datenbank nimmt es nicht an: %1. Es korrigieren, herausnehmen oder einen anderen Dialekt wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements about rows were passed over: only what tables look like is read.</source>
        <translation>
            <numerusform>%n Anweisung zu Zeilen wurde übergangen: Gelesen wird nur, wie Tabellen aussehen.</numerusform>
            <numerusform>%n Anweisungen zu Zeilen wurden übergangen: Gelesen wird nur, wie Tabellen aussehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not run: only definitions of tables, indexes, views, triggers, types and comments are read. Take it out.</source>
        <translation>Nicht ausgeführt: Gelesen werden nur Definitionen von Tabellen, Indizes, Sichten, Triggern, Typen und Kommentaren. Die Anweisung herausnehmen.</translation>
    </message>
    <message>
        <source>Triggers of this database are read by a server alone. Add it by hand, or read the SQL with a connection.</source>
        <translation>Trigger dieser Datenbank werden nur von einem Server gelesen. Ihn von Hand hinzufügen oder das SQL mit einer Verbindung lesen.</translation>
    </message>
    <message>
        <source>There is no table %1 before it in this SQL.</source>
        <translation>Davor gibt es in diesem SQL keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Table %1 is there twice.</source>
        <translation>Tabelle %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Table %1 has no columns of its own. Read the SQL with a connection, or add it by hand.</source>
        <translation>Tabelle %1 hat keine eigenen Spalten. Das SQL mit einer Verbindung lesen oder sie von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Table %1 has a primary key already.</source>
        <translation>Tabelle %1 hat bereits einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>Table %1 has that column already.</source>
        <translation>Tabelle %1 hat diese Spalte bereits.</translation>
    </message>
    <message>
        <source>Only additions to tables are read. Write the table as it is by then.</source>
        <translation>Gelesen werden nur Ergänzungen von Tabellen. Die Tabelle so schreiben, wie sie dann ist.</translation>
    </message>
    <message>
        <source>Table %1 has no such column.</source>
        <translation>Tabelle %1 hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>It does not say which table the index is on.</source>
        <translation>Es fehlt, auf welcher Tabelle der Index steht.</translation>
    </message>
    <message>
        <source>Of types only enums and domains are read. Add this one by hand.</source>
        <translation>Von Typen werden nur Aufzählungen und Domänen gelesen. Diesen von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>It does not say what the view shows.</source>
        <translation>Es fehlt, was die Sicht zeigt.</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>This is not understood from here on: %1. Correct it, or take it out.</source>
        <translation>Ab hier nicht verstanden: %1. Es korrigieren oder herausnehmen.</translation>
    </message>
    <message>
        <source>%1 of table %2 is left out. Add it by hand.</source>
        <translation>%1 der Tabelle %2 wird ausgelassen. Es von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>The key over %1 looks at the whole column here, not at its first %2 characters.</source>
        <translation>Der Schlüssel über %1 betrachtet hier die ganze Spalte, nicht ihre ersten %2 Zeichen.</translation>
    </message>
    <message>
        <source>Reading the SQL was cancelled.</source>
        <translation>Das Lesen des SQL wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not let this user make a scratch database. Read the SQL without it, or choose another connection.</source>
        <translation>Der Server lässt diesen Benutzer keine temporäre Datenbank anlegen. Das SQL ohne ihn lesen oder eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be taken away. Drop it by hand.</source>
        <translation>Die temporäre Datenbank %1 konnte nicht entfernt werden. Diese von Hand löschen.</translation>
    </message>
    <message>
        <source>This is more SQL than can be read at once. Take the rows out of it, or read a part.</source>
        <translation>Das ist mehr SQL, als sich auf einmal lesen lässt. Die Zeilen herausnehmen oder einen Teil lesen.</translation>
    </message>
    <message>
        <source>Id and timestamps</source>
        <translation>ID und Zeitstempel</translation>
    </message>
    <message>
        <source>id, created_at, updated_at</source>
        <translation>id, created_at, updated_at</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>Nachverfolgungsspalten</translation>
    </message>
    <message>
        <source>created and updated: when, and by whom</source>
        <translation>angelegt und geändert: wann und von wem</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>code, name and position</source>
        <translation>Code, Name und Position</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>parent_id with a foreign key to the table itself</source>
        <translation>parent_id mit einem Fremdschlüssel auf die Tabelle selbst</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Weiches Löschen</translation>
    </message>
    <message>
        <source>deleted_at, empty for rows that are there</source>
        <translation>deleted_at, leer bei vorhandenen Zeilen</translation>
    </message>
    <message>
        <source>Table %1 has no primary key to point to. Give it one first.</source>
        <translation>Tabelle %1 hat keinen Primärschlüssel als Ziel. Zuerst einen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder.</source>
        <translation>%1 ist nicht beschreibbar. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>A template needs a title of 1 to %1 characters.</source>
        <translation>Eine Vorlage braucht einen Titel mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is already a template named %1. Choose another name.</source>
        <translation>Es gibt bereits eine Vorlage namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The statement ends before this.</source>
        <translation>Die Anweisung endet davor.</translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation>SQLite: %1</translation>
    </message>
    <message>
        <source>%1 rows of table %2 have no place in the partition of %3 that it becomes (%4). Add a partition that takes them and move them there, or delete them first.</source>
        <translation>Zeilen der Tabelle %2, die in der Partition von %3, zu der sie wird, keinen Platz haben: %1 (%4). Eine Partition hinzufügen, die sie aufnimmt, und sie dorthin verschieben oder sie zuerst löschen.</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>expression of %1</source>
        <translation>Ausdruck von %1</translation>
    </message>
    <message>
        <source>options of the table</source>
        <translation>Optionen der Tabelle</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This text has %1 characters; make it %2 at most.</source>
        <translation>Dieser Text hat %1 Zeichen; auf höchstens %2 kürzen.</translation>
    </message>
    <message>
        <source>This is too small, too large or too far away: width and height are %1 to %2, and x and y lie within %3 of 0.</source>
        <translation>Das ist zu klein, zu groß oder zu weit weg: Breite und Höhe betragen %1 bis %2, x und y liegen höchstens %3 von 0 entfernt.</translation>
    </message>
    <message>
        <source>There are %1 entries; a diagram has %2 at most.</source>
        <translation>Es sind %1 Einträge; ein Diagramm hat höchstens %2.</translation>
    </message>
    <message>
        <source>%1: both sides wrote it anew. It is as ours has it, without markers in the file.</source>
        <translation>%1: Beide Seiten haben es neu geschrieben. Es ist so, wie es bei uns ist, ohne Markierungen in der Datei.</translation>
    </message>
    <message>
        <source>There is no diagram %1. There are: %2</source>
        <translation>Es gibt kein Diagramm %1. Vorhanden: %2</translation>
    </message>
    <message>
        <source>Several diagrams are called %1. Say which app&apos;s with APP/NAME; there are: %2</source>
        <translation>Mehrere Diagramme heißen %1. Mit APP/NAME angeben, welcher App; vorhanden: %2</translation>
    </message>
    <message>
        <source>That app already has something named %1. Rename one of them first.</source>
        <translation>Diese App hat bereits etwas namens %1. Zuerst eines davon umbenennen.</translation>
    </message>
    <message>
        <source>The project has no app called %1.</source>
        <translation>Das Projekt hat keine App namens %1.</translation>
    </message>
    <message>
        <source>It was not run: %1 could do more than define a table. Take it out, or read the SQL without the server.</source>
        <translation>Nicht ausgeführt: %1 könnte mehr tun, als eine Tabelle zu definieren. Es herausnehmen oder das SQL ohne den Server lesen.</translation>
    </message>
    <message>
        <source>Make the types the same</source>
        <translation>Typen angleichen</translation>
    </message>
    <message>
        <source>Make them unique</source>
        <translation>Eindeutig machen</translation>
    </message>
    <message>
        <source>Drop the foreign key</source>
        <translation>Fremdschlüssel löschen</translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation>Namen kürzen</translation>
    </message>
    <message>
        <source>Give it a free name</source>
        <translation>Freien Namen geben</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>Vorgabewert entfernen</translation>
    </message>
    <message>
        <source>Name each column once</source>
        <translation>Jede Spalte einmal nennen</translation>
    </message>
    <message>
        <source>Add a primary key</source>
        <translation>Primärschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Drop the index</source>
        <translation>Index löschen</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>The id %1 belongs to a part of the model too; give this entry another one.</source>
        <translation>Die ID %1 gehört auch zu einem Teil des Modells; diesem Eintrag eine andere geben.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key: its rows cannot be told apart. Add one.</source>
        <translation>Tabelle %1 hat keinen Primärschlüssel: Ihre Zeilen lassen sich nicht auseinanderhalten. Einen hinzufügen.</translation>
    </message>
    <message>
        <source>The index %1 repeats %2. Drop it: it only costs room.</source>
        <translation>Der Index %1 ist neben %2 überflüssig. Ihn löschen: Er kostet nur Platz.</translation>
    </message>
    <message>
        <source>No index begins with the columns of %1: changes of what it refers to read all of %2.</source>
        <translation>Kein Index beginnt mit den Spalten von %1: Bei Änderungen an dem, worauf er verweist, wird ganz %2 gelesen.</translation>
    </message>
    <message>
        <source>There is no template named %1 any more. Choose another.</source>
        <translation>Es gibt keine Vorlage namens %1 mehr. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Not all of %1 may have been read: this user has rights to single tables and views, and the server does not show that there are others. Connect as a user who may read all of it.</source>
        <translation>Möglicherweise wurde nicht alles von %1 gelesen: Dieser Benutzer hat Rechte an einzelnen Tabellen und Sichten, und der Server zeigt nicht, ob es weitere gibt. Als Benutzer verbinden, der alles lesen darf.</translation>
    </message>
    <message>
        <source>%1 and %2 differ in case only, and this server takes both for one (lower_case_table_names). Rename one.</source>
        <translation>%1 und %2 unterscheiden sich nur in Groß- und Kleinschreibung, und dieser Server hält beide für dasselbe (lower_case_table_names). Eines umbenennen.</translation>
    </message>
    <message>
        <source>Partitions of %1 come or go while others wait for the table: MariaDB has no other way. Choose a time when few use it.</source>
        <translation>Partitionen von %1 kommen hinzu oder fallen weg, während andere auf die Tabelle warten: MariaDB hat keinen anderen Weg. Einen Zeitpunkt wählen, zu dem wenige sie verwenden.</translation>
    </message>
    <message>
        <source>It lives on a table. Add a table first.</source>
        <translation>Es gehört zu einer Tabelle. Zuerst eine Tabelle hinzufügen.</translation>
    </message>
    <message>
        <source>It lives on a materialized view. Add one first; indexes of tables are added with the table.</source>
        <translation>Es gehört zu einer materialisierten Sicht. Zuerst eine hinzufügen; Indizes von Tabellen werden bei der Tabelle hinzugefügt.</translation>
    </message>
    <message>
        <source>It reads from a foreign server. Add a foreign server first.</source>
        <translation>Es liest von einem Fremdserver. Zuerst einen Fremdserver hinzufügen.</translation>
    </message>
    <message>
        <source>column %1 may hold the value</source>
        <translation>Spalte %1 kann den Wert enthalten</translation>
    </message>
    <message>
        <source>column %1 becomes text</source>
        <translation>Spalte %1 wird zu Text</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>table %1 (%2)</source>
        <translation>Tabelle %1 (%2)</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns: say which lead there.</source>
        <translation>Der Schlüssel von %1 hat %2 Spalten: Angeben, welche dorthin führen.</translation>
    </message>
    <message>
        <source>%1 refers to %2 already.</source>
        <translation>%1 verweist bereits auf %2.</translation>
    </message>
    <message>
        <source>A foreign key leads from as many columns as to.</source>
        <translation>Ein Fremdschlüssel hat auf beiden Seiten gleich viele Spalten.</translation>
    </message>
    <message>
        <source>Choose both columns of each pair.</source>
        <translation>Beide Spalten jedes Paares wählen.</translation>
    </message>
    <message>
        <source>Each column stands in one pair.</source>
        <translation>Jede Spalte steht in einem einzigen Paar.</translation>
    </message>
    <message>
        <source>The types differ: %1 is %2, %3 is %4.</source>
        <translation>Die Typen unterscheiden sich: %1 ist %2, %3 ist %4.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns: give each a pair.</source>
        <translation>Der Schlüssel von %1 hat %2 Spalten: Jeder ein Paar geben.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key. Drop the link on one of its columns.</source>
        <translation>Tabelle %1 hat keinen Primärschlüssel. Die Verbindungslinie auf einer ihrer Spalten ablegen.</translation>
    </message>
    <message>
        <source>namespace %1</source>
        <translation>Namensraum %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>tables of these names</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>tables of these names</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>The model of %1 has changes that are in no migration, so some of what the database holds cannot be marked as applied on its own. Create their migration first, or import the model alone (--model-only).</source>
        <translation>Das Modell von %1 hat Änderungen, die in keiner Migration sind, daher lässt sich einiges von dem, was die Datenbank enthält, nicht für sich als angewendet vermerken. Zuerst deren Migration erstellen oder nur das Modell importieren (--model-only).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rename. Write it as old=new, a column as table.old=new.</source>
        <translation>„%1“ ist keine Umbenennung. Als alt=neu schreiben, eine Spalte als Tabelle.alt=neu.</translation>
    </message>
    <message>
        <source>The model has nothing that is called %1. Look at its names, a column is table.column.</source>
        <translation>Das Modell hat nichts namens %1. Dessen Namen ansehen; eine Spalte ist Tabelle.Spalte.</translation>
    </message>
    <message>
        <source>Several things of the model are called %1. Write the name in full, with the namespace or table before it.</source>
        <translation>Mehreres im Modell heißt %1. Den Namen vollständig schreiben, mit dem Namensraum oder der Tabelle davor.</translation>
    </message>
    <message>
        <source>The database has nothing that is called %1. Look at how it is called there.</source>
        <translation>Die Datenbank hat nichts namens %1. Nachsehen, wie es dort heißt.</translation>
    </message>
    <message>
        <source>A card may have %1 tags at most; remove some.</source>
        <translation>Eine Karte darf höchstens %1 Schlagwörter haben; einige entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: write 1 to %2 letters without space around them.</source>
        <translation>„%1“ ist kein Schlagwort: 1 bis %2 Zeichen ohne Leerraum davor und danach schreiben.</translation>
    </message>
    <message>
        <source>Dates of table %1 reach less far in %2 than in %3; others are refused: %4. Take text where they are needed.</source>
        <translation>Datumswerte der Tabelle %1 reichen in %2 weniger weit als in %3; andere werden abgelehnt: %4. Wo sie gebraucht werden, Text nehmen.</translation>
    </message>
    <message>
        <source>%1 takes the years %2 to %3 in %4, and more in %5; others are refused. Choose a type that reaches further.</source>
        <translation>%1 nimmt in %4 die Jahre %2 bis %3 an, in %5 mehr; andere werden abgelehnt. Einen Typ wählen, der weiter reicht.</translation>
    </message>
    <message>
        <source>Unique index %1 of table %2</source>
        <translation>Eindeutiger Index %1 der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 takes texts in %2 that differ in nothing but case, which %3 takes for the same. Add a unique index on lower(…) where that matters.</source>
        <translation>%1 nimmt in %2 Texte an, die sich nur in Groß- und Kleinschreibung unterscheiden; %3 hält sie für gleich. Wo das wichtig ist, einen eindeutigen Index auf lower(…) hinzufügen.</translation>
    </message>
    <message>
        <source>%1 refuses texts in %2 that differ in nothing but case, which %3 tells apart. Choose a collation such as utf8mb4_bin there.</source>
        <translation>%1 lehnt in %2 Texte ab, die sich nur in Groß- und Kleinschreibung unterscheiden; %3 unterscheidet sie. Dort eine Sortierung wie utf8mb4_bin wählen.</translation>
    </message>
    <message>
        <source>%1 changes a column&apos;s type without an expression for its values. Add a column of the new type instead, fill it with SQL, and drop the old one.</source>
        <translation>%1 ändert den Typ einer Spalte ohne einen Ausdruck für ihre Werte. Eine Spalte des neuen Typs hinzufügen, sie mit SQL füllen und die alte löschen.</translation>
    </message>
    <message>
        <source>locks: %1</source>
        <comment>what others wait for</comment>
        <translation>Sperren: %1</translation>
    </message>
    <message>
        <source>Table %1 has partitions, for which PostgreSQL cannot do this while others use it. Run the migration without --online, or write it as SQL of your own, partition by partition.</source>
        <translation>Tabelle %1 hat Partitionen; dafür kann PostgreSQL das nicht tun, während andere sie benutzen. Die Migration ohne --online ausführen oder als eigenes SQL schreiben, Partition für Partition.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is another database&apos;s. Choose one of PostgreSQL&apos;s, such as &quot;C&quot; or &quot;und-x-icu&quot;, or add a collation of that name.</source>
        <translation>%1 hat die Sortierung %2, die zu einer anderen Datenbank gehört. Eine von PostgreSQL wählen, etwa &quot;C&quot; oder &quot;und-x-icu&quot;, oder eine Sortierung dieses Namens hinzufügen.</translation>
    </message>
    <message>
        <source>a point, such as (1,2)</source>
        <translation>ein Punkt, etwa (1,2)</translation>
    </message>
    <message>
        <source>two points, such as (1,2),(3,4)</source>
        <translation>zwei Punkte, etwa (1,2),(3,4)</translation>
    </message>
    <message>
        <source>a circle, such as &lt;(1,2),3&gt;</source>
        <translation>ein Kreis, etwa &lt;(1,2),3&gt;</translation>
    </message>
    <message>
        <source>a line, such as {1,2,3}</source>
        <translation>eine Gerade, etwa {1,2,3}</translation>
    </message>
    <message>
        <source>points, such as ((1,2),(3,4))</source>
        <translation>Punkte, etwa ((1,2),(3,4))</translation>
    </message>
    <message>
        <source>a range, such as [1,5)</source>
        <translation>ein Bereich, etwa [1,5)</translation>
    </message>
    <message>
        <source>a range, such as [2026-01-01,2026-02-01)</source>
        <translation>ein Bereich, etwa [2026-01-01,2026-02-01)</translation>
    </message>
    <message>
        <source>ranges in braces, such as {[1,5),[7,9)}</source>
        <translation>Bereiche in Klammern, etwa {[1,5),[7,9)}</translation>
    </message>
    <message>
        <source>a network address</source>
        <translation>eine Netzwerkadresse</translation>
    </message>
    <message>
        <source>a hardware address</source>
        <translation>eine Hardwareadresse</translation>
    </message>
    <message>
        <source>a place in the log</source>
        <translation>eine Stelle im Log</translation>
    </message>
    <message>
        <source>labels with points between</source>
        <translation>Bezeichnungen mit Punkten dazwischen</translation>
    </message>
    <message>
        <source>“%1” does not say what to do with which rows. Write it like author.email=value:none; after the = there may be value:TEXT, sql:EXPRESSION, using:EXPRESSION, null, delete or keep.</source>
        <translation>„%1“ sagt nicht, was mit welchen Zeilen geschehen soll. Zu schreiben wie author.email=value:none; hinter dem = kann value:TEXT, sql:AUSDRUCK, using:AUSDRUCK, null, delete oder keep stehen.</translation>
    </message>
    <message>
        <source>Rows of %2 that exclusion constraint %3 does not let stand beside each other: %1 (%4). Correct them first.</source>
        <translation>Zeilen von %2, die der Ausschluss-Constraint %3 nicht nebeneinander stehen lässt: %1 (%4). Erst sie berichtigen.</translation>
    </message>
    <message>
        <source>Table %1 is STRICT, which SQLite knows from version 3.37 on; this is %2. Let it not be strict, or use a newer library.</source>
        <translation>Tabelle %1 ist STRICT, was SQLite ab Version 3.37 kennt; dies ist %2. Sie nicht STRICT machen oder eine neuere Bibliothek verwenden.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>others wait to write to the same rows of %1</source>
        <translation>andere warten, um dieselben Zeilen von %1 zu schreiben</translation>
    </message>
    <message>
        <source>others wait to change the structure of %1</source>
        <translation>andere warten, um die Struktur von %1 zu ändern</translation>
    </message>
    <message>
        <source>others wait to write to %1</source>
        <translation>andere warten, um %1 zu schreiben</translation>
    </message>
    <message>
        <source>others wait to read or write %1</source>
        <translation>andere warten, um %1 zu lesen oder zu schreiben</translation>
    </message>
    <message>
        <source>Say why on the same line: allow=%1 reason=…</source>
        <translation>Den Grund in derselben Zeile nennen: allow=%1 reason=…</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is not known; there are id, app, description, depends, transaction, and allow with reason.</source>
        <translation>Die Kopfzeile &quot;%1&quot; ist unbekannt; es gibt id, app, description, depends, transaction und allow mit reason.</translation>
    </message>
    <message>
        <source>Write one finding a line: allow=CODE reason=…</source>
        <translation>Einen Befund je Zeile schreiben: allow=CODE reason=…</translation>
    </message>
    <message>
        <source>A reason follows the finding that it is about: allow=CODE reason=…</source>
        <translation>Ein Grund steht hinter dem Befund, um den es geht: allow=CODE reason=…</translation>
    </message>
    <message>
        <source>Say why the finding %1 is accepted here.</source>
        <translation>Sagen, warum der Befund %1 hier hingenommen wird.</translation>
    </message>
    <message>
        <source>Column %1 of table %2 is computed afterwards, so that no expression gives its values. Take “using” out of the operation.</source>
        <translation>Spalte %1 der Tabelle %2 wird danach berechnet, sodass kein Ausdruck ihre Werte liefert. „using“ aus der Operation nehmen.</translation>
    </message>
    <message>
        <source>change column %1 (%2; values by its own expression)</source>
        <translation>Spalte %1 ändern (%2; Werte nach eigenem Ausdruck)</translation>
    </message>
    <message>
        <source>Add the new one beside it, move programs over, and drop the old one in a later migration.</source>
        <translation>Das Neue daneben hinzufügen, Programme umstellen und das Alte in einer späteren Migration löschen.</translation>
    </message>
    <message>
        <source>Value &apos;%1&apos; of enum %2 becomes &apos;%3&apos;.</source>
        <translation>Wert „%1“ der Aufzählung %2 wird zu „%3“.</translation>
    </message>
    <message>
        <source>Add the new value first, and drop the old one in a later migration.</source>
        <translation>Zuerst den neuen Wert hinzufügen und den alten in einer späteren Migration löschen.</translation>
    </message>
    <message>
        <source>Table %1 is dropped.</source>
        <translation>Tabelle %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Column %1 is dropped.</source>
        <translation>Spalte %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Enum %1 is dropped.</source>
        <translation>Aufzählung %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Value &apos;%1&apos; of enum %2 is dropped.</source>
        <translation>Wert „%1“ der Aufzählung %2 wird gelöscht.</translation>
    </message>
    <message>
        <source>Let no program write it any more before this is applied.</source>
        <translation>Bevor dies angewendet wird, darf kein Programm ihn mehr schreiben.</translation>
    </message>
    <message>
        <source>The %1 %2 is dropped.</source>
        <translation>Gelöscht wird %1 %2.</translation>
    </message>
    <message>
        <source>Column %1 changes from %2 to %3.</source>
        <translation>Spalte %1 ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>%1 is renamed to %2.</source>
        <translation>%1 wird in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Let no program use it any more before this is applied.</source>
        <translation>Bevor dies angewendet wird, darf kein Programm es mehr verwenden.</translation>
    </message>
    <message>
        <source>Who inserts into %1 has to give a value for %2.</source>
        <translation>Wer in %1 einfügt, muss einen Wert für %2 angeben.</translation>
    </message>
    <message>
        <source>Give it a default, or let it take NULL until all programs give a value.</source>
        <translation>Einen Vorgabewert angeben oder NULL zulassen, bis alle Programme einen Wert angeben.</translation>
    </message>
    <message>
        <source>Column %1 refuses NULL and has no default for the rows of %2.</source>
        <translation>Spalte %1 lehnt NULL ab und hat keinen Vorgabewert für die Zeilen von %2.</translation>
    </message>
    <message>
        <source>Give it a default, or let it take NULL until every row has a value.</source>
        <translation>Einen Vorgabewert angeben oder NULL zulassen, bis jede Zeile einen Wert hat.</translation>
    </message>
    <message>
        <source>Column %1 is not to hold NULL any more.</source>
        <translation>Spalte %1 soll NULL nicht mehr enthalten.</translation>
    </message>
    <message>
        <source>Give rows without a value one first, or give the column a default.</source>
        <translation>Zeilen ohne Wert zuerst einen geben oder der Spalte einen Vorgabewert geben.</translation>
    </message>
    <message>
        <source>Column %1 changes from %2 to %3, which does not hold every value.</source>
        <translation>Spalte %1 wechselt von %2 zu %3, was nicht jeden Wert fasst.</translation>
    </message>
    <message>
        <source>Say with &quot;using&quot; how the values are made, or keep the wider type.</source>
        <translation>Mit &quot;using&quot; angeben, wie die Werte entstehen, oder den größeren Typ behalten.</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>Der Primärschlüssel</translation>
    </message>
    <message>
        <source>Table %1 becomes strict.</source>
        <translation>Tabelle %1 wird strikt.</translation>
    </message>
    <message>
        <source>Give rows with values of another type some of the column&apos;s first.</source>
        <translation>Zeilen mit Werten eines anderen Typs zuerst welche vom Typ der Spalte geben.</translation>
    </message>
    <message>
        <source>what it indexes</source>
        <translation>das, was er indiziert</translation>
    </message>
    <message>
        <source>%1 needs %2 to differ in all rows of %3.</source>
        <translation>%1 verlangt in allen Zeilen von %3 verschiedene Werte für %2.</translation>
    </message>
    <message>
        <source>Look for rows that are alike first, and make them differ.</source>
        <translation>Zuerst nach gleichen Zeilen suchen und sie verschieden machen.</translation>
    </message>
    <message>
        <source>Make it &quot;not_valid&quot; here, and valid in a later migration.</source>
        <translation>Hier &quot;not_valid&quot; machen und in einer späteren Migration gültig.</translation>
    </message>
    <message>
        <source>Look for such rows first, and change them.</source>
        <translation>Zuerst nach solchen Zeilen suchen und sie ändern.</translation>
    </message>
    <message>
        <source>All rows of %1 have to obey %2.</source>
        <translation>Alle Zeilen von %1 müssen %2 erfüllen.</translation>
    </message>
    <message>
        <source>All rows of %1 have to point to a row of %2 with %3.</source>
        <translation>Alle Zeilen von %1 müssen mit %3 auf eine Zeile von %2 verweisen.</translation>
    </message>
    <message>
        <source>No two rows of %1 may exclude each other by %2.</source>
        <translation>Keine zwei Zeilen von %1 dürfen einander nach %2 ausschließen.</translation>
    </message>
    <message>
        <source>Look for rows that do first, or let it hold for new rows with a WHERE.</source>
        <translation>Zuerst nach Zeilen suchen, die das tun, oder mit einem WHERE nur für neue Zeilen gelten lassen.</translation>
    </message>
    <message>
        <source>All rows of %1 need a place in its new partitions.</source>
        <translation>Alle Zeilen von %1 brauchen einen Platz in den neuen Partitionen.</translation>
    </message>
    <message>
        <source>Look for rows outside the bounds first, or add a default partition.</source>
        <translation>Zuerst nach Zeilen außerhalb der Grenzen suchen oder eine Vorgabe-Partition hinzufügen.</translation>
    </message>
    <message>
        <source>Save what is still needed first, or accept the loss with a reason.</source>
        <translation>Zuerst sichern, was noch gebraucht wird, oder den Verlust mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Table %1 is dropped with all its rows.</source>
        <translation>Tabelle %1 wird mit allen ihren Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Column %1 is dropped with all its values.</source>
        <translation>Spalte %1 wird mit allen ihren Werten gelöscht.</translation>
    </message>
    <message>
        <source>Partition %1 of %2 is dropped with its rows.</source>
        <translation>Partition %1 von %2 wird mit ihren Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Give rows that hold it another value first, in the same migration.</source>
        <translation>Zeilen, die ihn enthalten, zuerst einen anderen Wert geben, in derselben Migration.</translation>
    </message>
    <message>
        <source>Column %1 loses the value &apos;%2&apos;.</source>
        <translation>Spalte %1 verliert den Wert &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Say with &quot;using&quot; what rows that hold it get instead.</source>
        <translation>Mit &quot;using&quot; angeben, was Zeilen, die ihn enthalten, stattdessen bekommen.</translation>
    </message>
    <message>
        <source>Table %1 loses the former versions of its rows.</source>
        <translation>Tabelle %1 verliert die früheren Fassungen ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Copy them to a table of their own first, or accept the loss with a reason.</source>
        <translation>Diese zuerst in eine eigene Tabelle kopieren oder den Verlust mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Namespace %1 is dropped.</source>
        <translation>Namensraum %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Give the rights again if it comes back, or accept it with a reason.</source>
        <translation>Die Rechte neu erteilen, falls er wiederkommt, oder es mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>The %1 %2 is dropped with what it holds.</source>
        <translation>Gelöscht wird mitsamt Inhalt: %1 %2.</translation>
    </message>
    <message>
        <source>Copy what it holds first, or accept the loss with a reason.</source>
        <translation>Den Inhalt zuerst kopieren oder den Verlust mit einem Grund hinnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are deleted with columns that the migration does not tell.</source>
        <translation>
            <numerusform>%n Zeile von %1 wird mit Spalten gelöscht, die die Migration nicht nennt.</numerusform>
            <numerusform>%n Zeilen von %1 werden mit Spalten gelöscht, die die Migration nicht nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name every column, so that the way back brings the rows back whole.</source>
        <translation>Jede Spalte nennen, damit der Rückweg die Zeilen vollständig wiederbringt.</translation>
    </message>
    <message>
        <source>Namespace %1 is dropped with the last that was in it.</source>
        <translation>Namensraum %1 wird mit dem Letzten gelöscht, was darin war.</translation>
    </message>
    <message>
        <source>Add an object of the kind &quot;namespace&quot; with its name, and it stays.</source>
        <translation>Ein Objekt der Art &quot;namespace&quot; mit seinem Namen hinzufügen, dann bleibt er.</translation>
    </message>
    <message>
        <source>Add a primary key.</source>
        <translation>Einen Primärschlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Einen der beiden weglassen.</translation>
    </message>
    <message>
        <source>Add an index that begins with the columns of the key.</source>
        <translation>Einen Index hinzufügen, der mit den Spalten des Schlüssels beginnt.</translation>
    </message>
    <message>
        <source>The columns of index %1 are those that %2 begins with.</source>
        <translation>Die Spalten von Index %1 sind die, mit denen %2 beginnt.</translation>
    </message>
    <message>
        <source>Leave the index out.</source>
        <translation>Den Index weglassen.</translation>
    </message>
    <message>
        <source>%1 is accepted, but does not occur here.</source>
        <translation>%1 wird hingenommen, kommt hier aber nicht vor.</translation>
    </message>
    <message>
        <source>%1 is accepted, but there is no such rule.</source>
        <translation>%1 wird hingenommen, aber eine solche Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>Take it out of &quot;allow&quot;.</source>
        <translation>Aus &quot;allow&quot; herausnehmen.</translation>
    </message>
    <message>
        <source>A dropped table takes its rows with it.</source>
        <translation>Eine gelöschte Tabelle nimmt ihre Zeilen mit.</translation>
    </message>
    <message>
        <source>A dropped column takes the values of all rows with it.</source>
        <translation>Eine gelöschte Spalte nimmt die Werte aller Zeilen mit.</translation>
    </message>
    <message>
        <source>A dropped namespace takes along the rights that were given on it.</source>
        <translation>Ein gelöschter Namensraum nimmt die darauf erteilten Rechte mit.</translation>
    </message>
    <message>
        <source>Rows may hold the value: the change is refused, or they lose it.</source>
        <translation>Zeilen können den Wert enthalten: Die Änderung wird abgelehnt, oder sie verlieren ihn.</translation>
    </message>
    <message>
        <source>A dropped partition takes its rows with it.</source>
        <translation>Eine gelöschte Partition nimmt ihre Zeilen mit.</translation>
    </message>
    <message>
        <source>It holds rows or values of its own.</source>
        <translation>Es enthält eigene Zeilen oder Werte.</translation>
    </message>
    <message>
        <source>The former versions of all rows are gone when the table keeps them no more.</source>
        <translation>Die früheren Fassungen aller Zeilen sind verloren, wenn die Tabelle sie nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Deleted rows come back as the file says, no more.</source>
        <translation>Gelöschte Zeilen kommen nur so wieder, wie die Datei sie nennt.</translation>
    </message>
    <message>
        <source>It fails where two rows hold the same values.</source>
        <translation>Es scheitert, wo zwei Zeilen dieselben Werte enthalten.</translation>
    </message>
    <message>
        <source>It fails where a row holds NULL.</source>
        <translation>Es scheitert, wo eine Zeile NULL enthält.</translation>
    </message>
    <message>
        <source>It fails as soon as the table has a row, which would have no value.</source>
        <translation>Es scheitert, sobald die Tabelle eine Zeile hat, denn die hätte keinen Wert.</translation>
    </message>
    <message>
        <source>It fails where a row does not obey.</source>
        <translation>Es scheitert, wo eine Zeile die Bedingung nicht erfüllt.</translation>
    </message>
    <message>
        <source>It fails where a row points to none.</source>
        <translation>Es scheitert, wo eine Zeile auf keine verweist.</translation>
    </message>
    <message>
        <source>It fails where two rows exclude each other.</source>
        <translation>Es scheitert, wo zwei Zeilen einander ausschließen.</translation>
    </message>
    <message>
        <source>Values that the new type does not hold are refused, or changed.</source>
        <translation>Werte, die der neue Typ nicht fasst, werden abgelehnt oder verändert.</translation>
    </message>
    <message>
        <source>It fails where a row holds a value of another type.</source>
        <translation>Es scheitert, wo eine Zeile einen Wert eines anderen Typs enthält.</translation>
    </message>
    <message>
        <source>It fails where a row has no place in the new partitions.</source>
        <translation>Es scheitert, wo eine Zeile keinen Platz in den neuen Partitionen hat.</translation>
    </message>
    <message>
        <source>Programs that run while the migration is applied still use the old name.</source>
        <translation>Programme, die während des Anwendens der Migration laufen, verwenden noch den alten Namen.</translation>
    </message>
    <message>
        <source>Programs that run while the migration is applied expect values of the old type.</source>
        <translation>Programme, die während des Anwendens der Migration laufen, erwarten Werte des alten Typs.</translation>
    </message>
    <message>
        <source>Programs that run while the migration is applied fail where they still use it.</source>
        <translation>Programme, die während des Anwendens der Migration laufen, scheitern, wo sie das Gelöschte noch verwenden.</translation>
    </message>
    <message>
        <source>Programs that run while the migration is applied insert rows without the value.</source>
        <translation>Programme, die während des Anwendens der Migration laufen, fügen Zeilen ohne den Wert ein.</translation>
    </message>
    <message>
        <source>Programs that run while the migration is applied still write the old value.</source>
        <translation>Programme, die während des Anwendens der Migration laufen, schreiben noch den alten Wert.</translation>
    </message>
    <message>
        <source>Every row is written anew, and others wait for as long as that takes.</source>
        <translation>Jede Zeile wird neu geschrieben, und andere warten, solange das dauert.</translation>
    </message>
    <message>
        <source>Every row is read, and others wait for as long as that takes.</source>
        <translation>Jede Zeile wird gelesen, und andere warten, solange das dauert.</translation>
    </message>
    <message>
        <source>An index is built from all rows, and others wait for as long as that takes.</source>
        <translation>Ein Index wird aus allen Zeilen aufgebaut, und andere warten, solange das dauert.</translation>
    </message>
    <message>
        <source>The statement keeps others waiting until it, or its transaction, is done.</source>
        <translation>Die Anweisung lässt andere warten, bis sie oder ihre Transaktion fertig ist.</translation>
    </message>
    <message>
        <source>The statement takes rows away.</source>
        <translation>Die Anweisung entfernt Zeilen.</translation>
    </message>
    <message>
        <source>Without WHERE the statement is about every row of the table.</source>
        <translation>Ohne WHERE betrifft die Anweisung jede Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>The snapshot does not know what the statement changes, so the database drifts from it.</source>
        <translation>Der Snapshot weiß nicht, was die Anweisung ändert, daher weicht die Datenbank von ihm ab.</translation>
    </message>
    <message>
        <source>Without a primary key rows cannot be told apart, nor replicated one by one.</source>
        <translation>Ohne Primärschlüssel lassen sich Zeilen weder unterscheiden noch einzeln replizieren.</translation>
    </message>
    <message>
        <source>Whenever a row of the table it points to changes its key or goes, all rows are read.</source>
        <translation>Immer wenn eine Zeile der Tabelle, auf die er verweist, ihren Schlüssel ändert oder wegfällt, werden alle Zeilen gelesen.</translation>
    </message>
    <message>
        <source>It costs room and time with every change of a row, and says nothing new.</source>
        <translation>Er kostet bei jeder Änderung einer Zeile Platz und Zeit und sagt nichts Neues.</translation>
    </message>
    <message>
        <source>Another index begins with the same columns and serves the same queries.</source>
        <translation>Ein anderer Index beginnt mit denselben Spalten und dient denselben Abfragen.</translation>
    </message>
    <message>
        <source>Databases cut or refuse names that are too long for them.</source>
        <translation>Datenbanken kürzen Namen, die ihnen zu lang sind, oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>joinery.json says what names are to be like.</source>
        <translation>joinery.json legt fest, wie Namen aussehen sollen.</translation>
    </message>
    <message>
        <source>A word of SQL has to be quoted wherever somebody writes it.</source>
        <translation>Ein Wort von SQL muss überall, wo es jemand schreibt, in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The migration cannot be taken back.</source>
        <translation>Die Migration kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The migration cannot be taken back as soon as the table has a row.</source>
        <translation>Die Migration kann nicht zurückgenommen werden, sobald die Tabelle eine Zeile hat.</translation>
    </message>
    <message>
        <source>While rows are changed, the locks of what was changed before are held.</source>
        <translation>Während Zeilen geändert werden, bleiben die Sperren des zuvor Geänderten bestehen.</translation>
    </message>
    <message>
        <source>Where a statement fails, what was done before it stays.</source>
        <translation>Wo eine Anweisung scheitert, bleibt bestehen, was davor getan wurde.</translation>
    </message>
    <message>
        <source>Rows that are there get values that differ from database to database.</source>
        <translation>Vorhandene Zeilen bekommen Werte, die sich von Datenbank zu Datenbank unterscheiden.</translation>
    </message>
    <message>
        <source>Sorting and comparing by the enum give other results, for rows that are there too.</source>
        <translation>Sortieren und Vergleichen nach der Aufzählung ergeben anderes, auch für vorhandene Zeilen.</translation>
    </message>
    <message>
        <source>What is accepted does not occur.</source>
        <translation>Was hingenommen wird, kommt nicht vor.</translation>
    </message>
    <message>
        <source>An index is built from all rows of %1</source>
        <translation>Ein Index wird aus allen Zeilen von %1 aufgebaut</translation>
    </message>
    <message>
        <source>All rows of %1 are read</source>
        <translation>Alle Zeilen von %1 werden gelesen</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>Alle Zeilen von %1 werden neu geschrieben</translation>
    </message>
    <message>
        <source>Apply it while nobody needs the database, or accept it with a reason.</source>
        <translation>Anwenden, während niemand die Datenbank braucht, oder den Befund mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Add a column beside it and move the values in parts, or apply it while nobody needs the table.</source>
        <translation>Eine Spalte daneben hinzufügen und die Werte in Teilen übertragen, oder anwenden, während niemand die Tabelle braucht.</translation>
    </message>
    <message>
        <source>Have a check (… IS NOT NULL) made valid in a migration before, or apply it with --online.</source>
        <translation>In einer früheren Migration eine Prüfbedingung (… IS NOT NULL) gültig machen oder mit --online anwenden.</translation>
    </message>
    <message>
        <source>Apply it with --online, which lets others go on meanwhile.</source>
        <translation>Mit --online anwenden; andere können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a style of names (%2) nor a regular expression.</source>
        <translation>„%1“ ist weder ein Namensstil (%2) noch ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The name %1 is not %2.</source>
        <translation>Der Name %1 entspricht nicht %2.</translation>
    </message>
    <message>
        <source>Call it %1.</source>
        <translation>Den Namen %1 geben.</translation>
    </message>
    <message>
        <source>Give it a name that fits.</source>
        <translation>Einen passenden Namen geben.</translation>
    </message>
    <message>
        <source>The name %1 has %2 bytes; %3 are the most.</source>
        <translation>Der Name %1 hat %2 Byte; erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Einen kürzeren Namen geben.</translation>
    </message>
    <message>
        <source>The name %1 is a word of SQL.</source>
        <translation>Der Name %1 ist ein Wort von SQL.</translation>
    </message>
    <message>
        <source>Give it a name that needs no quotes.</source>
        <translation>Einen Namen geben, der keine Anführungszeichen braucht.</translation>
    </message>
    <message>
        <source>Its SQL takes rows away: %1</source>
        <translation>Das SQL der Migration entfernt Zeilen: %1</translation>
    </message>
    <message>
        <source>Copy them first, or accept the loss with a reason.</source>
        <translation>Sie zuerst kopieren oder den Verlust mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Its SQL is about every row: %1</source>
        <translation>Das SQL der Migration betrifft jede Zeile: %1</translation>
    </message>
    <message>
        <source>Say with WHERE which rows it is about; do many rows in parts.</source>
        <translation>Mit WHERE angeben, um welche Zeilen es geht; viele Zeilen in Teilen bearbeiten.</translation>
    </message>
    <message>
        <source>Its SQL changes the schema, and the snapshot is not told: %1</source>
        <translation>Das SQL der Migration ändert das Schema, und der Snapshot erfährt nichts davon: %1</translation>
    </message>
    <message>
        <source>Say with &quot;effect&quot; what it does, or use an operation.</source>
        <translation>Mit &quot;effect&quot; angeben, was es bewirkt, oder eine Operation verwenden.</translation>
    </message>
    <message>
        <source>Use the CONCURRENTLY or LOCK=NONE of the database, or accept it with a reason.</source>
        <translation>CONCURRENTLY oder LOCK=NONE der Datenbank verwenden oder den Befund mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>The rows of %1 get whatever %2 is when this is applied, as their %3.</source>
        <translation>Die Zeilen von %1 bekommen als %3, was %2 beim Anwenden gerade ergibt.</translation>
    </message>
    <message>
        <source>Add the column without a default, and give it the default in a step of its own.</source>
        <translation>Die Spalte ohne Vorgabewert hinzufügen und ihr den Vorgabewert in einem eigenen Schritt geben.</translation>
    </message>
    <message>
        <source>The values of enum %1 get another order.</source>
        <translation>Die Werte der Aufzählung %1 bekommen eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Leave them in their order, and sort by a column of its own.</source>
        <translation>Ihre Reihenfolge beibehalten und nach einer eigenen Spalte sortieren.</translation>
    </message>
    <message>
        <source>The values of %1 get another order.</source>
        <translation>Die Werte von %1 bekommen eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no way back: %1.</source>
        <translation>Es gibt keinen Weg zurück: %1.</translation>
    </message>
    <message>
        <source>Say how it is taken back, or accept it with a reason.</source>
        <translation>Angeben, wie es zurückgenommen wird, oder den Befund mit einem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Give the column a default before it is dropped: rows have a value then.</source>
        <translation>Der Spalte vor dem Löschen einen Vorgabewert geben: Dann haben Zeilen einen Wert.</translation>
    </message>
    <message>
        <source>The migration changes tables that are there and rows as well.</source>
        <translation>Die Migration ändert vorhandene Tabellen und außerdem Zeilen.</translation>
    </message>
    <message>
        <source>Make two migrations of it: the tables in one, the rows in another.</source>
        <translation>Zwei Migrationen daraus machen: die Tabellen in der einen, die Zeilen in der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n statement(s) run without a transaction.</source>
        <translation>
            <numerusform>%n Anweisung der Migration läuft ohne Transaktion.</numerusform>
            <numerusform>%n Anweisungen der Migration laufen ohne Transaktion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave only what needs it in a migration with &quot;transaction&quot;: &quot;none&quot;.</source>
        <translation>In einer Migration mit &quot;transaction&quot;: &quot;none&quot; nur lassen, was das braucht.</translation>
    </message>
    <message>
        <source>There is an app called %1 already. Choose another name.</source>
        <translation>Es gibt bereits eine App namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is the project&apos;s only app. Add another one first.</source>
        <translation>%1 ist die einzige App des Projekts. Zuerst eine weitere hinzufügen.</translation>
    </message>
    <message>
        <source>The app %1 has migrations, whose files and history in databases name it: it keeps its name and stays. Roll its migrations back and remove them first.</source>
        <translation>Die App %1 hat Migrationen, deren Dateien und deren Verlauf in Datenbanken sie nennen: Sie behält ihren Namen und bleibt. Zuerst ihre Migrationen zurücknehmen und entfernen.</translation>
    </message>
    <message>
        <source>The migration %1 depends on the app %2, which therefore keeps its name and stays. Remove that migration first.</source>
        <translation>Die Migration %1 hängt von der App %2 ab, die daher ihren Namen behält und bleibt. Zuerst diese Migration entfernen.</translation>
    </message>
    <message>
        <source>The folder %1 of the project holds files of an app already. Choose another name, or move them away first.</source>
        <translation>Der Ordner %1 des Projekts enthält bereits Dateien einer App. Einen anderen Namen wählen oder sie zuerst anderswohin verschieben.</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>Tabellen: %1</translation>
    </message>
    <message>
        <source>enums: %1</source>
        <translation>Aufzählungen: %1</translation>
    </message>
    <message>
        <source>views, triggers and other objects: %1</source>
        <translation>Sichten, Trigger und andere Objekte: %1</translation>
    </message>
    <message>
        <source>diagrams: %1</source>
        <translation>Diagramme: %1</translation>
    </message>
    <message>
        <source>groups, notes and links on the main diagram</source>
        <translation>Gruppen, Notizen und Verknüpfungen auf dem Hauptdiagramm</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; the guide lists them under lint.</source>
        <translation>Es gibt keine Regel „%1“; das Benutzerhandbuch führt die Regeln unter lint auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity; there are %2.</source>
        <translation>„%1“ ist kein Schweregrad; es gibt %2.</translation>
    </message>
    <message>
        <source>Names have 1 to 1000 bytes.</source>
        <translation>Namen haben 1 bis 1000 Byte.</translation>
    </message>
</context>
<context>
    <name>joinery::Messages</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Imported, but for %n things</source>
        <translation>
            <numerusform>Importiert, mit %n Ausnahme</numerusform>
            <numerusform>Importiert, mit %n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The database keeps these; the model does not show them:</source>
        <translation>Die Datenbank behält dies; das Modell zeigt es nicht:</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the project is closed.</source>
        <translation>Nicht Gespeichertes geht beim Schließen des Projekts verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n files of this project</source>
        <translation>
            <numerusform>Ein anderes Programm hat %n Datei dieses Projekts geändert</numerusform>
            <numerusform>Ein anderes Programm hat %n Dateien dieses Projekts geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>They were not read again because of your unsaved edits.

Saving replaces what the other program wrote there. Reading the files takes your edits back; Undo brings them again.</source>
        <translation>Wegen der nicht gespeicherten Änderungen wurden sie nicht neu gelesen.

Speichern ersetzt, was das andere Programm dort geschrieben hat. Das Lesen der Dateien nimmt die Änderungen zurück; Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Save over them</source>
        <translation>Darüber speichern</translation>
    </message>
    <message>
        <source>The files changed after these edits were made</source>
        <translation>Die Dateien haben sich nach diesen Änderungen geändert</translation>
    </message>
    <message>
        <source>The edits were made on what the files held before. Taking them takes back what changed in the files since; Undo brings that again, and nothing is written until you save.</source>
        <translation>Die Änderungen entstanden auf dem früheren Stand der Dateien. Sie zu übernehmen nimmt zurück, was sich seitdem in den Dateien geändert hat; Rückgängig bringt das wieder, und bis zum Speichern wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Edits of %1</source>
        <translation>Änderungen von %1</translation>
    </message>
    <message>
        <source>Changed in the files since</source>
        <translation>Seitdem in den Dateien geändert</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Keep the files, discard the edits</source>
        <translation>Dateien behalten, Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard these edits for good?</source>
        <translation>Diese Änderungen endgültig verwerfen?</translation>
    </message>
    <message>
        <source>They are in no file of the project, and nothing brings them back.</source>
        <translation>Sie sind in keiner Datei des Projekts, und nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>These edits are not in the files</source>
        <translation>Diese Änderungen sind nicht in den Dateien</translation>
    </message>
    <message>
        <source>Taking them is one undo step, and nothing is written until you save.</source>
        <translation>Sie zu übernehmen ist ein einziger Schritt, der rückgängig gemacht werden kann, und bis zum Speichern wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>joinery::MigrationChoice</name>
    <message>
        <source>There are no pending changes to write a migration of.</source>
        <translation>Es gibt keine ausstehenden Änderungen für eine Migration.</translation>
    </message>
    <message>
        <source>The pending changes are others by now. Choose again.</source>
        <translation>Die ausstehenden Änderungen sind inzwischen andere. Neu auswählen.</translation>
    </message>
    <message>
        <source>The chosen changes cannot be made without the others. Choose all of them.</source>
        <translation>Die ausgewählten Änderungen sind ohne die anderen nicht möglich. Alle auswählen.</translation>
    </message>
    <message>
        <source>The chosen changes need others that are not chosen: %1. Choose them too.</source>
        <translation>Die ausgewählten Änderungen brauchen andere, die nicht ausgewählt sind: %1. Auch diese auswählen.</translation>
    </message>
</context>
<context>
    <name>joinery::MigrationModel</name>
    <message>
        <source>batch %1 · %2</source>
        <translation>Stapel %1 · %2</translation>
    </message>
    <message>
        <source>stopped after statement %1</source>
        <translation>nach Anweisung %1 angehalten</translation>
    </message>
    <message>
        <source>older than one that is applied</source>
        <translation>älter als eine angewendete</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Partly applied</source>
        <translation>Teilweise angewendet</translation>
    </message>
    <message numerus="yes">
        <source>Squash of %n migration(s)</source>
        <translation>
            <numerusform>Zusammenfassung von %n Migration</numerusform>
            <numerusform>Zusammenfassung von %n Migrationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MigrationOutput</name>
    <message>
        <source>Forwards</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>SQL of the selected migration</source>
        <translation>SQL der ausgewählten Migration</translation>
    </message>
    <message>
        <source>Select a migration to see its SQL.</source>
        <translation>Eine Migration auswählen, um ihr SQL zu sehen.</translation>
    </message>
    <message>
        <source>What runs is logged here.</source>
        <translation>Was läuft, wird hier protokolliert.</translation>
    </message>
    <message>
        <source>Log of runs</source>
        <translation>Protokoll der Läufe</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Stopping; what is under way is rolled back…</source>
        <translation>Wird angehalten; Laufendes wird zurückgenommen…</translation>
    </message>
    <message>
        <source>-- The file of this migration is not in the project.</source>
        <translation>-- Die Datei dieser Migration ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>-- Nothing to run: it joins branches, so that new migrations can follow both.</source>
        <translation>-- Nichts auszuführen: Sie verbindet Zweige, sodass neue Migrationen auf beide folgen können.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 · statement %2 of %3</source>
        <translation>%1 · Anweisung %2 von %3</translation>
    </message>
</context>
<context>
    <name>joinery::MigrationsPanel</name>
    <message>
        <source>No migrations yet</source>
        <translation>Noch keine Migrationen</translation>
    </message>
    <message>
        <source>Edit the model, then write your first migration from Review.</source>
        <translation>Das Modell bearbeiten und dann in der Durchsicht die erste Migration schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Read the state of the database again</source>
        <translation>Den Stand der Datenbank erneut lesen</translation>
    </message>
    <message>
        <source>Take back the last batch</source>
        <translation>Den letzten Stapel zurücknehmen</translation>
    </message>
    <message>
        <source>Apply all migrations that are not applied yet</source>
        <translation>Alle noch nicht angewendeten Migrationen anwenden</translation>
    </message>
    <message>
        <source>Nothing to apply: %1 is up to date.</source>
        <translation>Nichts anzuwenden: %1 ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Nothing to roll back on %1.</source>
        <translation>Auf %1 ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>Bis hierher anwenden…</translation>
    </message>
    <message>
        <source>Roll back to here…</source>
        <translation>Bis hierher zurücknehmen…</translation>
    </message>
    <message>
        <source>This migration stays; those after it are taken back</source>
        <translation>Diese Migration bleibt; die danach werden zurückgenommen</translation>
    </message>
    <message>
        <source>Mark as applied up to here…</source>
        <translation>Bis hierher als angewendet vermerken…</translation>
    </message>
    <message>
        <source>Writes the history only, for a database that has the changes already</source>
        <translation>Schreibt nur den Migrationsverlauf, für eine Datenbank, die die Änderungen bereits hat</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Applied %1 · %2 (%3 ms)</source>
        <translation>Angewendet: %1 · %2 (%3 ms)</translation>
    </message>
    <message>
        <source>Rolled back %1 · %2 (%3 ms)</source>
        <translation>Zurückgenommen: %1 · %2 (%3 ms)</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Anweisung: %1</translation>
    </message>
    <message>
        <source>The database says: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations before it were applied and stay.</source>
        <translation>
            <numerusform>%n Migration davor wurde angewendet und bleibt.</numerusform>
            <numerusform>%n Migrationen davor wurden angewendet und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Delete the file of the selected migration, the newest one, so that its changes are pending again</source>
        <translation>Die Datei der ausgewählten, neuesten Migration löschen, sodass ihre Änderungen wieder ausstehen</translation>
    </message>
    <message>
        <source>Remove migration…</source>
        <translation>Migration entfernen…</translation>
    </message>
    <message>
        <source>Whether %1 has this migration is not known; it could not be read.</source>
        <translation>Ob %1 diese Migration hat, ist nicht bekannt; die Datenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is deleted. The model stays as it is, so what the migration did is pending in Review again.</source>
        <translation>Die Datei %1 wird gelöscht. Das Modell bleibt, wie es ist, daher steht in der Durchsicht wieder aus, was die Migration getan hat.</translation>
    </message>
    <message>
        <source>Its own SQL is in no other place and will be lost.</source>
        <translation>Ihr eigenes SQL steht nirgends sonst und geht verloren.</translation>
    </message>
    <message>
        <source>Other databases that have it already will miss its file: remove it only before you share it.</source>
        <translation>Anderen Datenbanken, die sie bereits haben, wird ihre Datei fehlen: Diese nur entfernen, bevor sie weitergegeben wird.</translation>
    </message>
    <message>
        <source>Remove migration “%1”?</source>
        <translation>Migration „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed %1 · %2</source>
        <translation>Entfernt: %1 · %2</translation>
    </message>
    <message>
        <source>Join branches</source>
        <translation>Zweige zusammenführen</translation>
    </message>
    <message>
        <source>Join branches of %1</source>
        <translation>Zweige von %1 zusammenführen</translation>
    </message>
    <message>
        <source>May these branches run in any order?</source>
        <translation>Dürfen diese Zweige in beliebiger Reihenfolge laufen?</translation>
    </message>
    <message>
        <source>Yes, in any order</source>
        <translation>Ja, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Joined the branches of %1.</source>
        <translation>Zweige von %1 zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n newest migration(s), written in parallel on different branches: %2. New ones follow once the branches are joined.</source>
        <translation>
            <numerusform>%1 hat %n neueste Migration, parallel auf verschiedenen Zweigen geschrieben: %2. Neue folgen, sobald die Zweige zusammengeführt sind.</numerusform>
            <numerusform>%1 hat %n neueste Migrationen, parallel auf verschiedenen Zweigen geschrieben: %2. Neue folgen, sobald die Zweige zusammengeführt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Minimap</name>
    <message>
        <source>The whole diagram. Press to go to a place.</source>
        <translation>Das ganze Diagramm. Darauf klicken, um zu einer Stelle zu gehen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>joinery::ModelEdits</name>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Rename table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Add enum</source>
        <translation>Aufzählung hinzufügen</translation>
    </message>
    <message>
        <source>Rename enum</source>
        <translation>Aufzählung umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>joinery::Navigator</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Tables and objects</source>
        <translation>Tabellen und Objekte</translation>
    </message>
    <message>
        <source>Show on the diagram</source>
        <translation>Auf dem Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add table to %1</source>
        <translation>Tabelle zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt von %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Add enum to %1</source>
        <translation>Aufzählung zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add to this diagram</source>
        <translation>Zu diesem Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>App hinzufügen</translation>
    </message>
    <message>
        <source>Edit app</source>
        <translation>App bearbeiten</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>joinery::NavigatorModel</name>
    <message numerus="yes">
        <source>app %1, %n tables and other objects</source>
        <translation>
            <numerusform>App %1, %n Tabelle oder anderes Objekt</numerusform>
            <numerusform>App %1, %n Tabellen und andere Objekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::NewProjectDialog</name>
    <message>
        <source>shop</source>
        <translation>shop</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Where should the project&apos;s folder be?</source>
        <translation>Wo soll der Ordner des Projekts liegen?</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Legt %1 an</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dem Projekt einen Namen geben.</translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation>Der Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Choose the folder that the project&apos;s folder goes into.</source>
        <translation>Den Ordner auswählen, in den der Ordner des Projekts kommt.</translation>
    </message>
    <message>
        <source>%1 holds something already. Choose another name or place.</source>
        <translation>%1 enthält bereits etwas. Einen anderen Namen oder Ort wählen.</translation>
    </message>
</context>
<context>
    <name>joinery::ObjectDetailTexts</name>
    <message>
        <source>Type names with commas between them.</source>
        <translation>Namen mit Kommas dazwischen eingeben.</translation>
    </message>
    <message>
        <source>There is no table or object called %1.</source>
        <translation>Es gibt keine Tabelle und kein Objekt namens %1.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Der vorgegebene</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Auf der Tabelle</translation>
    </message>
    <message>
        <source>There is no table called %1 in this app.</source>
        <translation>Diese App hat keine Tabelle namens %1.</translation>
    </message>
    <message>
        <source>Types of its arguments</source>
        <translation>Typen der Argumente</translation>
    </message>
    <message>
        <source>Needs, where its text does not say so</source>
        <translation>Benötigt, soweit der Text es nicht sagt</translation>
    </message>
    <message>
        <source>Tables and objects</source>
        <translation>Tabellen und Objekte</translation>
    </message>
</context>
<context>
    <name>joinery::ObjectPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>It needs a definition. Press Escape to take the last one back.</source>
        <translation>Eine Definition ist erforderlich. Mit Escape zur letzten zurückkehren.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Definition, after CREATE VIEW %1</source>
        <translation>Definition, nach CREATE VIEW %1</translation>
    </message>
    <message>
        <source>Definition, after CREATE … %1</source>
        <translation>Definition, nach CREATE … %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wird durch die ausstehenden Änderungen gelöscht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of object, table</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>joinery::OptionsPage</name>
    <message>
        <source>Strict types</source>
        <translation>Strikte Typen</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Ohne rowid</translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <source>SQLite refuses values that are not of the column&apos;s type (STRICT).</source>
        <translation>SQLite lehnt Werte ab, die nicht vom Typ der Spalte sind (STRICT).</translation>
    </message>
    <message>
        <source>SQLite keeps the rows in the primary key itself (WITHOUT ROWID).</source>
        <translation>SQLite hält die Zeilen im Primärschlüssel selbst (WITHOUT ROWID).</translation>
    </message>
    <message>
        <source>Change strict types</source>
        <translation>Strikte Typen ändern</translation>
    </message>
    <message>
        <source>Change row id</source>
        <translation>rowid ändern</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>joinery::PartDelegate</name>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
</context>
<context>
    <name>joinery::PartForm</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Rename constraint</source>
        <translation>Bedingung umbenennen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>joinery::PartListModel</name>
    <message>
        <source>on delete %1</source>
        <translation>beim Löschen %1</translation>
    </message>
    <message>
        <source>on update %1</source>
        <translation>beim Aktualisieren %1</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>wobei %1</translation>
    </message>
    <message>
        <source>Dropped by the pending changes. Press Enter to restore it.</source>
        <translation>Durch die ausstehenden Änderungen gelöscht. Eingabetaste stellt es wieder her.</translation>
    </message>
    <message>
        <source>using %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>spread by %1</source>
        <translation>verteilt nach %1</translation>
    </message>
</context>
<context>
    <name>joinery::PartListView</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>joinery::PartSection</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>the key over %1</source>
        <translation>Schlüssel über %1</translation>
    </message>
</context>
<context>
    <name>joinery::PartitionDetailTexts</name>
    <message>
        <source>Change partition %1</source>
        <translation>Partition %1 ändern</translation>
    </message>
    <message>
        <source>Part of the partition</source>
        <translation>Teil der Partition</translation>
    </message>
    <message>
        <source>The table itself</source>
        <translation>Die Tabelle selbst</translation>
    </message>
    <message>
        <source>The table has no other partition called %1.</source>
        <translation>Die Tabelle hat keine andere Partition namens %1.</translation>
    </message>
    <message>
        <source>Spread further by</source>
        <translation>Weiter verteilt nach</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation>Optionen der Datenbank</translation>
    </message>
</context>
<context>
    <name>joinery::PartitionForm</name>
    <message>
        <source>Partition name</source>
        <translation>Name der Partition</translation>
    </message>
    <message>
        <source>Holds the rows</source>
        <translation>Enthält die Zeilen</translation>
    </message>
    <message>
        <source>As SQL: FOR VALUES FROM (1) TO (9), VALUES LESS THAN (9), VALUES IN (1, 2), DEFAULT</source>
        <translation>Als SQL: FOR VALUES FROM (1) TO (9), VALUES LESS THAN (9), VALUES IN (1, 2), DEFAULT</translation>
    </message>
    <message>
        <source>A partition needs a name.</source>
        <translation>Eine Partition braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename partition</source>
        <translation>Partition umbenennen</translation>
    </message>
    <message>
        <source>Change partition %1</source>
        <translation>Partition %1 ändern</translation>
    </message>
</context>
<context>
    <name>joinery::PartsPage</name>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>+ columns</source>
        <translation>+ Spalten</translation>
    </message>
    <message>
        <source>For example: id</source>
        <translation>Zum Beispiel: id</translation>
    </message>
    <message>
        <source>Set primary key</source>
        <translation>Primärschlüssel setzen</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutigkeit</translation>
    </message>
    <message>
        <source>For example: first_name, last_name</source>
        <translation>Zum Beispiel: first_name, last_name</translation>
    </message>
    <message>
        <source>Add unique constraint</source>
        <translation>Eindeutigkeitsbedingung hinzufügen</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>+ column -&gt; table.column</source>
        <translation>+ Spalte -&gt; Tabelle.Spalte</translation>
    </message>
    <message>
        <source>For example: author_id -&gt; author.id</source>
        <translation>Zum Beispiel: author_id -&gt; author.id</translation>
    </message>
    <message>
        <source>Add foreign key</source>
        <translation>Fremdschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfbedingungen</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ Bedingung</translation>
    </message>
    <message>
        <source>For example: price &gt;= 0</source>
        <translation>Zum Beispiel: price &gt;= 0</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Prüfbedingung hinzufügen</translation>
    </message>
    <message>
        <source>+ columns or expressions</source>
        <translation>+ Spalten oder Ausdrücke</translation>
    </message>
    <message>
        <source>For example: unique title, lower(name) desc where price &gt; 0</source>
        <translation>Zum Beispiel: unique title, lower(name) desc where price &gt; 0</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>Ausschlussbedingungen</translation>
    </message>
    <message>
        <source>+ column with comparison</source>
        <translation>+ Spalte mit Vergleich</translation>
    </message>
    <message>
        <source>For example: room with =, during with &amp;&amp; where active</source>
        <translation>Zum Beispiel: room with =, during with &amp;&amp; where active</translation>
    </message>
    <message>
        <source>Add exclusion constraint</source>
        <translation>Ausschlussbedingung hinzufügen</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>+ name and the rows it holds</source>
        <translation>+ Name und die enthaltenen Zeilen</translation>
    </message>
    <message>
        <source>For example: p2026 values less than (2027)</source>
        <translation>Zum Beispiel: p2026 values less than (2027)</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Partition hinzufügen</translation>
    </message>
    <message>
        <source>Triggers, rules and policies</source>
        <translation>Trigger, Regeln und Policies</translation>
    </message>
    <message>
        <source>+ trigger</source>
        <translation>+ Trigger</translation>
    </message>
    <message>
        <source>For example: stamp before update</source>
        <translation>Zum Beispiel: stamp before update</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>Trigger hinzufügen</translation>
    </message>
    <message>
        <source>Say first how rows are spread: in the details above, for example RANGE (created_at).</source>
        <translation>Zuerst angeben, wie Zeilen verteilt sind: oben in den Einzelheiten, zum Beispiel RANGE (created_at).</translation>
    </message>
</context>
<context>
    <name>joinery::PlaceKeys</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>List of columns</source>
        <translation>Liste der Spalten</translation>
    </message>
    <message>
        <source>Row of a new column, type</source>
        <translation>Zeile einer neuen Spalte, Typ</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>To the next card, to the one before</source>
        <translation>Zur nächsten Karte, zur vorigen</translation>
    </message>
    <message>
        <source>The same, and what was selected stays so</source>
        <translation>Ebenso, wobei das Ausgewählte ausgewählt bleibt</translation>
    </message>
    <message>
        <source>Into the rows of the selected card, and from row to row</source>
        <translation>In die Zeilen der ausgewählten Karte und von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Move the selected column</source>
        <translation>Die ausgewählte Spalte verschieben</translation>
    </message>
    <message>
        <source>Rename what is selected</source>
        <translation>Ausgewähltes umbenennen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Drop what is selected</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>Collapse the selected cards, open them</source>
        <translation>Die ausgewählten Karten einklappen, aufklappen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>End a drag, leave the focus, select nothing</source>
        <translation>Ziehen beenden, Fokus verlassen, nichts auswählen</translation>
    </message>
    <message>
        <source>Edit the name or the type</source>
        <translation>Den Namen oder den Typ bearbeiten</translation>
    </message>
    <message>
        <source>Move the selected columns</source>
        <translation>Die ausgewählten Spalten verschieben</translation>
    </message>
    <message>
        <source>Go to the row that adds a column</source>
        <translation>Zur Zeile gehen, die eine Spalte hinzufügt</translation>
    </message>
    <message>
        <source>Drop the selected columns</source>
        <translation>Die ausgewählten Spalten löschen</translation>
    </message>
    <message>
        <source>What else begins with what is typed</source>
        <translation>Was noch mit dem Eingegebenen beginnt</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Im Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>Make the lines comments, or no comments</source>
        <translation>Die Zeilen zu Kommentaren machen oder diese aufheben</translation>
    </message>
    <message>
        <source>To the next of what is sought, to the one before</source>
        <translation>Zum nächsten Treffer, zum vorigen</translation>
    </message>
    <message>
        <source>Propose what can follow</source>
        <translation>Vorschlagen, was folgen kann</translation>
    </message>
    <message>
        <source>Take the text over</source>
        <translation>Den Text übernehmen</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Den Text übernehmen</translation>
    </message>
    <message>
        <source>Open it in a window of its own, bring it back</source>
        <translation>In einem eigenen Fenster öffnen, zurückholen</translation>
    </message>
    <message>
        <source>While it is held, the mouse moves the canvas</source>
        <translation>Solange gedrückt, verschiebt die Maus die Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>joinery::PrimaryKeyForm</name>
    <message>
        <source>Primary key columns, in order</source>
        <translation>Spalten des Primärschlüssels, der Reihe nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chosen by the database</source>
        <translation>Von der Datenbank gewählt</translation>
    </message>
    <message>
        <source>Change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
</context>
<context>
    <name>joinery::PrintPreview</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alles auf einer Seite</translation>
    </message>
    <message>
        <source>In its own size, on several pages</source>
        <translation>In Originalgröße, auf mehreren Seiten</translation>
    </message>
    <message>
        <source>How the diagram is put on paper</source>
        <translation>Wie das Diagramm auf das Papier kommt</translation>
    </message>
</context>
<context>
    <name>joinery::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Every file could be read, and no rule of the model is broken. Whether the rows of a database allow the changes is asked in Review and when they are applied.</source>
        <translation>Jede Datei war lesbar, und keine Regel des Modells ist verletzt. Ob die Zeilen einer Datenbank die Änderungen zulassen, wird in der Durchsicht und beim Anwenden gefragt.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>%1 (Alt+Return)</source>
        <translation>%1 (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDifferences</name>
    <message numerus="yes">
        <source>%n cards moved</source>
        <translation>
            <numerusform>%n Karte verschoben</numerusform>
            <numerusform>%n Karten verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>places of cards</source>
        <translation>Plätze von Karten</translation>
    </message>
    <message>
        <source>apps it depends on</source>
        <translation>Apps, von denen sie abhängt</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>project name: %1 → %2</source>
        <translation>Projektname: %1 → %2</translation>
    </message>
    <message>
        <source>target databases</source>
        <translation>Zieldatenbanken</translation>
    </message>
    <message>
        <source>details that are not shown here</source>
        <translation>hier nicht angezeigte Einzelheiten</translation>
    </message>
    <message>
        <source>diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>groups, notes and links on the diagram</source>
        <translation>Gruppen, Notizen und Verknüpfungen auf dem Diagramm</translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDocument</name>
    <message>
        <source>The project has no app called %1.</source>
        <translation>Das Projekt hat keine App namens %1.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Neu von der Festplatte laden</translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Another program changed files of this project. Save the project, or read it again, first.</source>
        <translation>Ein anderes Programm hat Dateien dieses Projekts geändert. Zuerst das Projekt speichern oder neu lesen.</translation>
    </message>
    <message>
        <source>The app %1 has no branches to join.</source>
        <translation>Die App %1 hat keine Zweige zum Zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n renames</source>
        <translation>
            <numerusform>%n Umbenennung übernehmen</numerusform>
            <numerusform>%n Umbenennungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window edits this project. Edit it there, or press “Edit here anyway”.</source>
        <translation>Ein anderes Fenster bearbeitet dieses Projekt. Dort bearbeiten oder „Trotzdem hier bearbeiten“ drücken.</translation>
    </message>
</context>
<context>
    <name>joinery::ProjectFlows</name>
    <message>
        <source>The project could not be made</source>
        <translation>Das Projekt konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Joinery projects (joinery.json)</source>
        <translation>Joinery-Projekte (joinery.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The database could not be imported</source>
        <translation>Die Datenbank konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>Copying the sample…</source>
        <translation>Beispiel wird kopiert…</translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation>Das Beispiel konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>joinery::ProjectPage</name>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Select a table on the diagram or in the list to see and edit it here.</source>
        <translation>Eine Tabelle auf dem Diagramm oder in der Liste auswählen, um sie hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>+ app</source>
        <translation>+ App</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>For example: shop. It becomes a folder with tables and migrations of its own.</source>
        <translation>Zum Beispiel: shop. Daraus wird ein Ordner mit eigenen Tabellen und Migrationen.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>joinery::ProjectSharing</name>
    <message>
        <source>Another window edits this project.</source>
        <translation>Ein anderes Fenster bearbeitet dieses Projekt.</translation>
    </message>
    <message>
        <source>Another of your windows edits this project.</source>
        <translation>Ein weiteres eigenes Fenster bearbeitet dieses Projekt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Another window edits this project (%1, process %2).</source>
        <translation>Ein anderes Fenster bearbeitet dieses Projekt (%1, Prozess %2).</translation>
    </message>
    <message>
        <source>This window only reads the project</source>
        <translation>Dieses Fenster liest das Projekt nur</translation>
    </message>
    <message>
        <source>%1 This one only reads it, and follows what is saved there.</source>
        <translation>%1 Dieses liest es nur und folgt dem, was dort gespeichert wird.</translation>
    </message>
    <message>
        <source>Edit here anyway</source>
        <translation>Trotzdem hier bearbeiten</translation>
    </message>
    <message>
        <source>The window that edited this project is gone.</source>
        <translation>Das Fenster, das dieses Projekt bearbeitet hat, ist geschlossen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>joinery::RecentDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved edits, %1</source>
        <translation>nicht gespeicherte Änderungen, %1</translation>
    </message>
</context>
<context>
    <name>joinery::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Joinery ended unexpectedly here. Open the project to restore its unsaved edits.</source>
        <translation>Joinery wurde hier unerwartet beendet. Das Projekt öffnen, um die nicht gespeicherten Änderungen wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1, with unsaved edits</source>
        <translation>%1, mit nicht gespeicherten Änderungen</translation>
    </message>
</context>
<context>
    <name>joinery::RecoveryOffer</name>
    <message>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Joinery ended unexpectedly. Edits of %1 were kept that are not in the files.</source>
        <translation>Joinery wurde unerwartet beendet. Aufbewahrt wurden Änderungen von %1, die nicht in den Dateien sind.</translation>
    </message>
    <message>
        <source>Joinery ended unexpectedly. Edits of %1 were kept, but the files were changed since.</source>
        <translation>Joinery wurde unerwartet beendet. Aufbewahrt wurden Änderungen von %1, aber die Dateien wurden seitdem geändert.</translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation>Beides ansehen…</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>The edits could not be read</source>
        <translation>Die Änderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The edits could not be restored</source>
        <translation>Die Änderungen konnten nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The edits are back in the model; save to write them to the files</source>
        <translation>Die Änderungen sind wieder im Modell; durch Speichern kommen sie in die Dateien</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Keep the files…</source>
        <translation>Dateien behalten…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>joinery::Remarks</name>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
</context>
<context>
    <name>joinery::RenameQuestions</name>
    <message>
        <source>Perhaps renamed</source>
        <translation>Vielleicht umbenannt</translation>
    </message>
    <message>
        <source>It was renamed</source>
        <translation>Wurde umbenannt</translation>
    </message>
    <message>
        <source>One thing under a new name: what is in it stays</source>
        <translation>Ein und dasselbe unter neuem Namen: Der Inhalt bleibt</translation>
    </message>
    <message>
        <source>Drop and add</source>
        <translation>Löschen und hinzufügen</translation>
    </message>
    <message>
        <source>Two different things: the old one goes with what is in it</source>
        <translation>Zwei verschiedene Dinge: Das alte verschwindet mit seinem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>All %n were renamed</source>
        <translation>
            <numerusform>%n wurde umbenannt</numerusform>
            <numerusform>Alle %n wurden umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Wurde verschoben</translation>
    </message>
    <message>
        <source>One thing in another namespace: what is in it stays</source>
        <translation>Ein und dasselbe in einem anderen Namensraum: Der Inhalt bleibt</translation>
    </message>
    <message numerus="yes">
        <source>All %n were renamed or moved</source>
        <translation>
            <numerusform>%n wurde umbenannt oder verschoben</numerusform>
            <numerusform>Alle %n wurden umbenannt oder verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ReviewPanel</name>
    <message>
        <source>No pending changes</source>
        <translation>Keine ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>The model is what the migrations add up to. Edit a table and the change shows up here.</source>
        <translation>Das Modell entspricht dem, was die Migrationen ergeben. Wird eine Tabelle bearbeitet, erscheint die Änderung hier.</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Create migration…</source>
        <translation>Migration erstellen…</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>SQL der ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>Database the SQL is for</source>
        <translation>Datenbank, für die das SQL ist</translation>
    </message>
    <message>
        <source>The database the SQL is written for</source>
        <translation>Die Datenbank, für die das SQL geschrieben ist</translation>
    </message>
    <message>
        <source>Write the ticked changes as a migration file</source>
        <translation>Die angehakten Änderungen als Migrationsdatei schreiben</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 cannot take this yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 kann das noch nicht aufnehmen.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 Unless Review is told so, the old one is dropped with what is in it.</source>
        <translation>%1 Ohne Antwort in der Durchsicht wird das alte mit seinem Inhalt gelöscht.</translation>
    </message>
    <message>
        <source>Tick changes to see their SQL.</source>
        <translation>Änderungen anhaken, um ihr SQL zu sehen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The migrations are still being read.</source>
        <translation>Die Migrationen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
</context>
<context>
    <name>joinery::RowChoicesBox</name>
    <message>
        <source>Put a value in</source>
        <translation>Einen Wert einsetzen</translation>
    </message>
    <message>
        <source>Compute a value</source>
        <translation>Einen Wert berechnen</translation>
    </message>
    <message>
        <source>Set to NULL</source>
        <translation>Auf NULL setzen</translation>
    </message>
    <message>
        <source>Delete these rows</source>
        <translation>Diese Zeilen löschen</translation>
    </message>
    <message>
        <source>Move these rows to a table beside</source>
        <translation>Diese Zeilen in eine Tabelle daneben verschieben</translation>
    </message>
    <message>
        <source>Leave these rows as they are</source>
        <translation>Diese Zeilen belassen, wie sie sind</translation>
    </message>
    <message>
        <source>What happens to the rows in the way of %1</source>
        <translation>Was mit den Zeilen geschieht, die %1 im Weg stehen</translation>
    </message>
    <message>
        <source>New value for %1</source>
        <translation>Neuer Wert für %1</translation>
    </message>
    <message>
        <source>SQL over the row, such as lower(name)</source>
        <translation>SQL über die Zeile, etwa lower(name)</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Convert by an expression</source>
        <translation>Mit einem Ausdruck umwandeln</translation>
    </message>
</context>
<context>
    <name>joinery::RunDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migrations as applied</source>
        <translation>
            <numerusform>%n Migration als angewendet vermerken</numerusform>
            <numerusform>%n Migrationen als angewendet vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migrations</source>
        <translation>
            <numerusform>%n Migration zurücknehmen</numerusform>
            <numerusform>%n Migrationen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migrations</source>
        <translation>
            <numerusform>%n Migration anwenden</numerusform>
            <numerusform>%n Migrationen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This deletes data for good:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Das löscht Daten endgültig:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The data does not allow this yet.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Die Daten lassen das noch nicht zu.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Statements that will run</source>
        <translation>Anweisungen, die laufen werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Name of the production connection</source>
        <translation>Name der Produktionsverbindung</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Das ist Produktion.</translation>
    </message>
    <message>
        <source>Correct these rows, or take the migration back with “Remove migration…” in its menu.</source>
        <translation>Diese Zeilen korrigieren oder die Migration mit „Migration entfernen…“ in ihrem Menü zurücknehmen.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Als angewendet vermerken</translation>
    </message>
    <message>
        <source>Choose what happens to these rows, or correct them.</source>
        <translation>Wählen, was mit diesen Zeilen geschieht, oder sie korrigieren.</translation>
    </message>
    <message>
        <source>Plan with these choices</source>
        <translation>Mit dieser Wahl planen</translation>
    </message>
</context>
<context>
    <name>joinery::SampleProject</name>
    <message>
        <source>%1 could not be written. Check that there is room and that the folder may be written to.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen, ob Platz ist und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The sample project did not come with this installation. Make a new project instead.</source>
        <translation>Das Beispielprojekt gehört nicht zu dieser Installation. Stattdessen ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>%1 holds something else. Move it away to get a copy of the sample there.</source>
        <translation>%1 enthält etwas anderes. Es wegschieben, um dort eine Kopie des Beispiels zu erhalten.</translation>
    </message>
</context>
<context>
    <name>joinery::ScopeFields</name>
    <message>
        <source>Only a &amp;part of the database</source>
        <translation>Nur ein &amp;Teil der Datenbank</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>What else is in the database is then no affair of this project&apos;s, and no drift</source>
        <translation>Was sonst in der Datenbank ist, geht dieses Projekt dann nichts an und ist keine Abweichung</translation>
    </message>
    <message>
        <source>Names of tables and views with commas between them; * and ? stand for any characters</source>
        <translation>Namen von Tabellen und Sichten mit Kommas dazwischen; * und ? stehen für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Their names with commas between them</source>
        <translation>Die Namen mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>joinery::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>joinery::ServerFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;ptionen</translation>
    </message>
    <message>
        <source>The password comes from the environment variable JOINERY_PASSWORD; it is in no file.</source>
        <translation>Das Kennwort kommt aus der Umgebungsvariablen JOINERY_PASSWORD; es steht in keiner Datei.</translation>
    </message>
</context>
<context>
    <name>joinery::SettingControls</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where should new projects go?</source>
        <translation>Wohin sollen neue Projekte kommen?</translation>
    </message>
</context>
<context>
    <name>joinery::SettingsDialog</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alles zurücksetzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Theme, saving, diagram, types and keys become what a new person finds. Projects stay as they are.</source>
        <translation>Farbschema, Speichern, Diagramm, Typen und Tasten werden wie bei einer neuen Installation. Projekte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>joinery::SettingsPages</name>
    <message>
        <source>That of the desktop</source>
        <translation>Die der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>High contrast has text of 7:1 and more, and borders you can see.</source>
        <translation>Hoher Kontrast hat Text mit 7:1 und mehr sowie deutlich sichtbare Ränder.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves or fades by itself. Without it, the desktop&apos;s own wish counts.</source>
        <translation>Nichts bewegt sich oder blendet von selbst. Ohne dies gilt die Einstellung der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Used from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Unsaved edits are kept aside every few seconds in any case, and offered again after a crash.</source>
        <translation>Nicht gespeicherte Änderungen werden in jedem Fall alle paar Sekunden beiseitegelegt und nach einem Absturz wieder angeboten.</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Writes edits to the project&apos;s files by itself; never over what others changed there.</source>
        <translation>Schreibt Änderungen von selbst in die Dateien des Projekts; nie über das, was andere dort geändert haben.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How long after an edit it is saved.</source>
        <translation>Wie lange nach einer Änderung gespeichert wird.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>What cards and links show, in all projects.</source>
        <translation>Was Karten und Verbindungslinien zeigen, in allen Projekten.</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>How links end.</source>
        <translation>Wie Verbindungslinien enden.</translation>
    </message>
    <message>
        <source>New projects and columns</source>
        <translation>Neue Projekte und Spalten</translation>
    </message>
    <message>
        <source>What you begin with where you say nothing else.</source>
        <translation>Womit begonnen wird, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>Database of new projects</source>
        <translation>Datenbank neuer Projekte</translation>
    </message>
    <message>
        <source>Its SQL is what Review shows first.</source>
        <translation>Ihr SQL zeigt die Durchsicht zuerst.</translation>
    </message>
    <message>
        <source>Folder of new projects</source>
        <translation>Ordner neuer Projekte</translation>
    </message>
    <message>
        <source>Empty for where the last one went.</source>
        <translation>Leer für den Ort des letzten.</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Der letzte</translation>
    </message>
    <message>
        <source>Types in projects for %1</source>
        <translation>Typen in Projekten für %1</translation>
    </message>
    <message>
        <source>Primary key (%1)</source>
        <translation>Primärschlüssel (%1)</translation>
    </message>
    <message>
        <source>Of id in a new table.</source>
        <translation>Für id in einer neuen Tabelle.</translation>
    </message>
    <message>
        <source>Column (%1)</source>
        <translation>Spalte (%1)</translation>
    </message>
    <message>
        <source>Of a column that is given a name alone.</source>
        <translation>Für eine Spalte, zu der nur ein Name angegeben ist.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Go into a field and press the new keys; Backspace leaves an action without.</source>
        <translation>In ein Feld gehen und die neuen Tasten drücken; die Rücktaste lässt eine Aktion ohne.</translation>
    </message>
    <message>
        <source>Ask before dropping</source>
        <translation>Vor dem Löschen fragen</translation>
    </message>
    <message>
        <source>Shows what depends on a thing first. Where nothing does, nobody asks in any case.</source>
        <translation>Zeigt zuerst, was davon abhängt. Wo nichts davon abhängt, wird ohnehin nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>joinery::SheetTexts</name>
    <message>
        <source>It has no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>There is a column %1 already.</source>
        <translation>Es gibt bereits eine Spalte %1.</translation>
    </message>
    <message>
        <source>“%1” says neither null nor not null.</source>
        <translation>„%1“ sagt weder null noch not null.</translation>
    </message>
    <message>
        <source>No more are pasted at once.</source>
        <translation>Mehr werden nicht auf einmal eingefügt.</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2</source>
        <translation>Zeile %1 wurde ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, row %1 first: %2</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, zuerst Zeile %1: %2</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, zuerst Zeile %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>Aktion oder Ort</translation>
    </message>
</context>
<context>
    <name>joinery::SqlDialog</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add from SQL</source>
        <translation>Aus SQL hinzufügen</translation>
    </message>
    <message>
        <source>Paste or drop statements that create tables. They are read in a scratch database in memory that is thrown away; nothing else in them is run.</source>
        <translation>Anweisungen, die Tabellen erstellen, einfügen oder hier ablegen. Sie werden in einer temporären Datenbank im Speicher gelesen, die danach verworfen wird; sonst wird nichts darin ausgeführt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Geschrieben für</translation>
    </message>
    <message>
        <source>&amp;Read with</source>
        <translation>Ge&amp;lesen mit</translation>
    </message>
    <message>
        <source>Into the &amp;app</source>
        <translation>In die &amp;App</translation>
    </message>
    <message>
        <source>a database in memory</source>
        <translation>Datenbank im Speicher</translation>
    </message>
    <message>
        <source>A server reads every word of its own dialect. It makes what the SQL defines in a place of its own, which is taken away again; PostgreSQL rolls all of it back.</source>
        <translation>Ein Server liest jedes Wort seines eigenen Dialekts. Er legt an einem eigenen Ort an, was das SQL definiert, und dieser wird wieder entfernt; PostgreSQL nimmt alles davon zurück.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Was hinzugefügt würde</translation>
    </message>
    <message>
        <source>Press Read to have it read by %1.</source>
        <translation>„Lesen“ drücken, um es von %1 lesen zu lassen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Würde hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enum of %n values</source>
        <translation>
            <numerusform>Aufzählung mit %n Wert</numerusform>
            <numerusform>Aufzählung mit %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing in it creates a table.</source>
        <translation>Nichts darin erstellt eine Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements could not be read.</source>
        <translation>
            <numerusform>%n Anweisung konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Anweisungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open SQL</source>
        <translation>SQL öffnen</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What would be added is listed here.</source>
        <translation>Hier wird aufgelistet, was hinzugefügt würde.</translation>
    </message>
</context>
<context>
    <name>joinery::SqlField</name>
    <message>
        <source>Open larger</source>
        <translation>Größer öffnen</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
    <message>
        <source>It is open in a window of its own</source>
        <translation>Ist in einem eigenen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Open larger: in a window of its own (F4)</source>
        <translation>Größer öffnen: in einem eigenen Fenster (F4)</translation>
    </message>
</context>
<context>
    <name>joinery::SqlFindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this SQL</source>
        <translation>In diesem SQL suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Überall ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>joinery::SqlPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Statements that make what is selected</source>
        <translation>Anweisungen, die das Ausgewählte erzeugen</translation>
    </message>
    <message>
        <source>Database the statements are for</source>
        <translation>Datenbank, für die die Anweisungen sind</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>Anweisungen kopieren</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select tables, views or other objects to read the statements that make them.</source>
        <translation>Tabellen, Sichten oder andere Objekte auswählen, um die Anweisungen zu lesen, die sie erzeugen.</translation>
    </message>
    <message>
        <source>Too many are selected</source>
        <translation>Zu viele ausgewählt</translation>
    </message>
    <message>
        <source>Up to %1 are shown here. Write the statements of more with Project &gt; Export.</source>
        <translation>Bis zu %1 werden hier gezeigt. Die Anweisungen von mehr schreibt Projekt &gt; Exportieren.</translation>
    </message>
    <message>
        <source>%1 cannot make what is selected</source>
        <translation>%1 kann das Ausgewählte nicht erzeugen</translation>
    </message>
    <message>
        <source>No statement is needed</source>
        <translation>Keine Anweisung nötig</translation>
    </message>
    <message>
        <source>%1 has nothing of this kind.</source>
        <translation>%1 hat nichts dieser Art.</translation>
    </message>
</context>
<context>
    <name>joinery::SqlReadingJob</name>
    <message>
        <source>Reading the SQL took too long and was stopped. Read it in parts.</source>
        <translation>Das Lesen des SQL dauerte zu lange und wurde angehalten. Es in Teilen lesen.</translation>
    </message>
</context>
<context>
    <name>joinery::StartPage</name>
    <message>
        <source>Joinery</source>
        <translation>Joinery</translation>
    </message>
    <message>
        <source>Draw the schema. Review the difference. Migrate.</source>
        <translation>Das Schema zeichnen. Den Unterschied durchsehen. Migrieren.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>A folder with joinery.json</source>
        <translation>Ein Ordner mit joinery.json</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>A bookshop to try things on: 13 tables in three apps, two views, a trigger, a database with rows, and six changes that wait for review.</source>
        <translation>Eine Buchhandlung zum Ausprobieren: 13 Tabellen in drei Apps, zwei Sichten, ein Trigger, eine Datenbank mit Zeilen und sechs Änderungen, die auf die Durchsicht warten.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>Make one, or open the sample to look around. Projects you open are listed here.</source>
        <translation>Eines anlegen oder zum Umsehen das Beispiel öffnen. Geöffnete Projekte werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Drop a project folder or a SQLite file here to open or import it.</source>
        <translation>Einen Projektordner oder eine SQLite-Datei hier ablegen, um sie zu öffnen oder zu importieren.</translation>
    </message>
    <message>
        <source>A folder for a schema and its migrations</source>
        <translation>Ein Ordner für ein Schema und seine Migrationen</translation>
    </message>
    <message>
        <source>Import a database…</source>
        <translation>Datenbank importieren…</translation>
    </message>
    <message>
        <source>SQLite, PostgreSQL, MariaDB or MySQL</source>
        <translation>SQLite, PostgreSQL, MariaDB oder MySQL</translation>
    </message>
</context>
<context>
    <name>joinery::StatusSentence</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What you drew</source>
        <translation>Was gezeichnet ist</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>What the migration files add up to</source>
        <translation>Was die Migrationsdateien ergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n pending changes</source>
        <translation>
            <numerusform>%n ausstehende Änderung</numerusform>
            <numerusform>%n ausstehende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn, but in no migration yet</source>
        <translation>Gezeichnet, aber noch in keiner Migration</translation>
    </message>
    <message>
        <source>no pending changes</source>
        <translation>keine ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>The migrations say all that was drawn</source>
        <translation>Die Migrationen besagen alles, was gezeichnet ist</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>The connection in use</source>
        <translation>Die verwendete Verbindung</translation>
    </message>
    <message>
        <source>applied nowhere</source>
        <translation>nirgends angewendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n unapplied</source>
        <translation>
            <numerusform>%n nicht angewendet</numerusform>
            <numerusform>%n nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Migrations that did not run on this connection yet</source>
        <translation>Migrationen, die auf dieser Verbindung noch nicht gelaufen sind</translation>
    </message>
    <message>
        <source>all applied</source>
        <translation>alle angewendet</translation>
    </message>
    <message>
        <source>Every migration ran on this connection</source>
        <translation>Jede Migration ist auf dieser Verbindung gelaufen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation>noch keine Datenbank</translation>
    </message>
    <message>
        <source>Applying the migrations makes it</source>
        <translation>Das Anwenden der Migrationen legt sie an</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The database holds something else than its history says</source>
        <translation>Die Datenbank enthält etwas anderes, als ihr Migrationsverlauf besagt</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>The database holds what its history says</source>
        <translation>Die Datenbank enthält, was ihr Migrationsverlauf besagt</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>wird verglichen…</translation>
    </message>
    <message>
        <source>The migrations are still being read</source>
        <translation>Die Migrationen werden noch gelesen</translation>
    </message>
</context>
<context>
    <name>joinery::StepNames</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>edit, of what</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>joinery::TableDetailTexts</name>
    <message>
        <source>Change options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Der vorgegebene</translation>
    </message>
    <message>
        <source>Move table</source>
        <translation>Tabelle verschieben</translation>
    </message>
    <message>
        <source>Unlogged: faster, emptied after a crash</source>
        <translation>Ohne Protokoll: schneller, nach einem Absturz leer</translation>
    </message>
    <message>
        <source>Keeps the history of every row</source>
        <translation>Bewahrt die Historie jeder Zeile</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>Zeilenformat</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Of the character set</source>
        <translation>Die des Zeichensatzes</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>Rows spread over partitions by</source>
        <translation>Zeilen auf Partitionen verteilt nach</translation>
    </message>
    <message>
        <source>Options of the database</source>
        <translation>Optionen der Datenbank</translation>
    </message>
</context>
<context>
    <name>joinery::TableNotices</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; was renamed from &lt;b&gt;%2&lt;/b&gt;. Programs that still read “%2” will fail after this migration.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wurde von &lt;b&gt;%2&lt;/b&gt; umbenannt. Programme, die noch „%2“ lesen, werden nach dieser Migration fehlschlagen.</translation>
    </message>
    <message>
        <source>Take the old name back</source>
        <translation>Zum alten Namen zurückkehren</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is dropped by the pending changes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wird durch die ausstehenden Änderungen gelöscht.</translation>
    </message>
    <message>
        <source>Restore table</source>
        <translation>Tabelle wiederherstellen</translation>
    </message>
    <message>
        <source>Restore table %1</source>
        <translation>Tabelle %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>joinery::TablePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What this table holds</source>
        <translation>Was diese Tabelle enthält</translation>
    </message>
    <message>
        <source>Parts of the table</source>
        <translation>Teile der Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>A table needs a name.</source>
        <translation>Eine Tabelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
</context>
<context>
    <name>joinery::TableTool</name>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>Click or drag to place it</source>
        <translation>Zum Platzieren klicken oder ziehen</translation>
    </message>
</context>
<context>
    <name>joinery::TakeOver</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The database could not be read</source>
        <translation>Die Datenbank konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>joinery::TakeOverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>The model says all that %1 holds.</source>
        <translation>Das Modell besagt alles, was %1 enthält.</translation>
    </message>
    <message>
        <source>Write a &amp;migration of it, and mark it as applied in %1</source>
        <translation>Daraus eine &amp;Migration schreiben und in %1 als angewendet vermerken</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Aus %1 übernehmen</translation>
    </message>
    <message>
        <source>What the model lacks of the database. Ticked changes become one edit of the model, which can be undone; the database stays as it is.</source>
        <translation>Was dem Modell gegenüber der Datenbank fehlt. Angehakte Änderungen werden zu einer einzigen Änderung des Modells, die rückgängig gemacht werden kann; die Datenbank bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Into the &amp;app</source>
        <translation>In die &amp;App</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the model lacks of the database</source>
        <translation>Was dem Modell gegenüber der Datenbank fehlt</translation>
    </message>
    <message>
        <source>Not possible now: %1 lacks migrations of this project. Apply them first.</source>
        <translation>Derzeit nicht möglich: %1 fehlen Migrationen dieses Projekts. Diese zuerst anwenden.</translation>
    </message>
    <message>
        <source>Not possible now: the model has changes that are in no migration. Create theirs first.</source>
        <translation>Derzeit nicht möglich: Das Modell hat Änderungen, die in keiner Migration sind. Zuerst deren Migration erstellen.</translation>
    </message>
    <message>
        <source>For a database that is to be migrated from here. You are asked before the mark is set.</source>
        <translation>Für eine Datenbank, die von hier aus migriert werden soll. Vor dem Vermerk wird gefragt.</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>The connection is about a part of the database: %1.</source>
        <translation>Die Verbindung betrifft einen Teil der Datenbank: %1.</translation>
    </message>
</context>
<context>
    <name>joinery::TargetTexts</name>
    <message>
        <source>%1 cannot do this.</source>
        <comment>name of a database</comment>
        <translation>%1 kann das nicht.</translation>
    </message>
    <message>
        <source>None of these databases can do this: %1.</source>
        <translation>Keine dieser Datenbanken kann das: %1.</translation>
    </message>
</context>
<context>
    <name>joinery::TargetsBox</name>
    <message>
        <source>Designed for</source>
        <translation>Entworfen für</translation>
    </message>
    <message>
        <source>For these databases</source>
        <translation>Für diese Datenbanken</translation>
    </message>
    <message>
        <source>Types reach as far as in this database. Where another one falls short, Problems tells it.</source>
        <translation>Typen reichen so weit wie in dieser Datenbank. Wo eine andere dahinter zurückbleibt, steht es unter Probleme.</translation>
    </message>
</context>
<context>
    <name>joinery::TemplateDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add to the selected table</source>
        <translation>Zur ausgewählten Tabelle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n selected tables</source>
        <translation>
            <numerusform>Zu %n ausgewählter Tabelle hinzufügen</numerusform>
            <numerusform>Zu %n ausgewählten Tabellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as new table</source>
        <translation>Als neue Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add as %n new tables</source>
        <translation>
            <numerusform>Als %n neue Tabelle hinzufügen</numerusform>
            <numerusform>Als %n neue Tabellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a title.</source>
        <translation>Eine Vorlage braucht einen Titel.</translation>
    </message>
    <message>
        <source>There is already a template named %1. Choose another name.</source>
        <translation>Es gibt bereits eine Vorlage namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>joinery::TemplateFlow</name>
    <message>
        <source>Add tables of template %1</source>
        <translation>Tabellen der Vorlage %1 hinzufügen</translation>
    </message>
    <message>
        <source>The template could not be added</source>
        <translation>Die Vorlage konnte nicht hinzugefügt werden</translation>
    </message>
    <message numerus="yes">
        <source>Add template %1 to %n tables</source>
        <translation>
            <numerusform>Vorlage %1 zu %n Tabelle hinzufügen</numerusform>
            <numerusform>Vorlage %1 zu %n Tabellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables have all of it already</source>
        <translation>Die Tabellen haben bereits alles davon</translation>
    </message>
    <message>
        <source>Select tables or columns to make a template of them</source>
        <translation>Tabellen oder Spalten auswählen, um daraus eine Vorlage zu machen</translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation>Die Vorlage konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is already a template named %1. Choose another name.</source>
        <translation>Es gibt bereits eine Vorlage namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Vorlage %1 gespeichert</translation>
    </message>
    <message>
        <source>Select the two tables to be joined</source>
        <translation>Die beiden zu verknüpfenden Tabellen auswählen</translation>
    </message>
    <message>
        <source>The tables could not be joined</source>
        <translation>Die Tabellen konnten nicht verknüpft werden</translation>
    </message>
    <message>
        <source>Add join table %1</source>
        <translation>Verknüpfungstabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>A template needs a title.</source>
        <translation>Eine Vorlage braucht einen Titel.</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>joinery::ToastArea</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>joinery::TopBar</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>+ Table</source>
        <translation>+ Tabelle</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>joinery::TypedText</name>
    <message>
        <source>There is no table called %1.</source>
        <translation>Es gibt keine Tabelle namens %1.</translation>
    </message>
    <message>
        <source>Table %1 has no column called %2.</source>
        <translation>Tabelle %1 hat keine Spalte namens %2.</translation>
    </message>
    <message>
        <source>Type the name of a column.</source>
        <translation>Den Namen einer Spalte eingeben.</translation>
    </message>
    <message>
        <source>Column %1 is named twice.</source>
        <translation>Spalte %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Type the table that the arrow leads to.</source>
        <translation>Die Tabelle eingeben, zu der der Pfeil führt.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Es fehlt eine schließende Klammer.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key. Name the column: %1.column</source>
        <translation>Tabelle %1 hat keinen Primärschlüssel. Die Spalte nennen: %1.spalte</translation>
    </message>
    <message>
        <source>The key of table %1 has several columns. Add the foreign key on the Keys tab.</source>
        <translation>Der Schlüssel der Tabelle %1 hat mehrere Spalten. Den Fremdschlüssel auf der Seite „Schlüssel“ hinzufügen.</translation>
    </message>
    <message>
        <source>Type the default value.</source>
        <translation>Den Vorgabewert eingeben.</translation>
    </message>
    <message>
        <source>Type the name of the collation.</source>
        <translation>Den Namen der Sortierfolge eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Type a name, then a type: email varchar(255)</source>
        <translation>Einen Namen, dann einen Typ eingeben: email varchar(255)</translation>
    </message>
    <message>
        <source>Type where it leads: author_id -&gt; author.id</source>
        <translation>Eingeben, wohin er führt: author_id -&gt; author.id</translation>
    </message>
    <message>
        <source>A foreign key leads from as many columns as to, but these are %1 and %2.</source>
        <translation>Ein Fremdschlüssel führt von ebenso vielen Spalten wie zu, hier sind es aber %1 und %2.</translation>
    </message>
    <message>
        <source>Type the name of a column, or an expression.</source>
        <translation>Den Namen einer Spalte oder einen Ausdruck eingeben.</translation>
    </message>
    <message>
        <source>Type “nulls first” or “nulls last”.</source>
        <translation>„nulls first“ oder „nulls last“ eingeben.</translation>
    </message>
    <message>
        <source>Type the method: gist, spgist, btree, hash.</source>
        <translation>Die Methode eingeben: gist, spgist, btree, hash.</translation>
    </message>
    <message>
        <source>Type how rows are compared: room with =, during with &amp;&amp;</source>
        <translation>Eingeben, wie Zeilen verglichen werden: room with =, during with &amp;&amp;</translation>
    </message>
    <message>
        <source>Type a name and the rows it holds: p2026 values less than (2027)</source>
        <translation>Einen Namen und die enthaltenen Zeilen eingeben: p2026 values less than (2027)</translation>
    </message>
    <message>
        <source>Type which rows it holds: for values from (1) to (9), values in (1, 2), default</source>
        <translation>Eingeben, welche Zeilen enthalten sind: for values from (1) to (9), values in (1, 2), default</translation>
    </message>
    <message>
        <source>Type a name: stamp, or stamp before update</source>
        <translation>Einen Namen eingeben: stamp oder stamp before update</translation>
    </message>
    <message>
        <source>Type when it runs: before or after, then insert, update or delete.</source>
        <translation>Eingeben, wann er läuft: before oder after, dann insert, update oder delete.</translation>
    </message>
</context>
<context>
    <name>joinery::UniqueForm</name>
    <message>
        <source>Unique together</source>
        <translation>Gemeinsam eindeutig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change unique constraint</source>
        <translation>Eindeutigkeitsbedingung ändern</translation>
    </message>
</context>
<context>
    <name>joinery::VisibilityNote</name>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>How far from the selection</source>
        <translation>Wie weit von der Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n tables hidden</source>
        <translation>
            <numerusform>%n Tabelle ausgeblendet</numerusform>
            <numerusform>%n Tabellen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Focus on %1</source>
        <translation>Fokus auf %1</translation>
    </message>
    <message numerus="yes">
        <source>Focus on %n tables</source>
        <translation>
            <numerusform>Fokus auf %n Tabelle</numerusform>
            <numerusform>Fokus auf %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation>Fokus verlassen</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Alles wieder anzeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>joinery::Workspace</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The name could not be changed</source>
        <translation>Der Name konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>Das Projekt konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The project could not be read again</source>
        <translation>Das Projekt konnte nicht neu gelesen werden</translation>
    </message>
    <message>
        <source>Files of the project changed and were read again</source>
        <translation>Dateien des Projekts wurden geändert und neu gelesen</translation>
    </message>
    <message>
        <source>Another program changed this project&apos;s files, and there are edits here that are not saved.</source>
        <translation>Ein anderes Programm hat Dateien dieses Projekts geändert, und hier gibt es nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Read the files, drop my edits</source>
        <translation>Dateien lesen, Änderungen hier verwerfen</translation>
    </message>
    <message>
        <source>Keep my edits</source>
        <translation>Änderungen hier behalten</translation>
    </message>
    <message>
        <source>The table could not be added</source>
        <translation>Die Tabelle konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>The selection could not be dropped</source>
        <translation>Die Auswahl konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Dropped %1 from the model</source>
        <translation>%1 aus dem Modell gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n tables from the model</source>
        <translation>
            <numerusform>%n Tabelle aus dem Modell gelöscht</numerusform>
            <numerusform>%n Tabellen aus dem Modell gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The enum could not be added</source>
        <translation>Die Aufzählung konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Files of the project changed and cannot be read, so you see what they held before. %1</source>
        <translation>Dateien des Projekts wurden geändert und sind nicht lesbar; angezeigt wird daher ihr früherer Stand. %1</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n changes</source>
        <translation>
            <numerusform>%n Änderung übernommen</numerusform>
            <numerusform>%n Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The %1 could not be added</source>
        <translation>Hinzufügen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>The app keeps its name</source>
        <translation>Die App behält ihren Namen</translation>
    </message>
    <message>
        <source>The app %1 has migrations: it stays, under this name</source>
        <translation>Die App %1 hat Migrationen: Sie bleibt, unter diesem Namen</translation>
    </message>
    <message>
        <source>The app stays</source>
        <translation>Die App bleibt</translation>
    </message>
    <message>
        <source>Removed the app %1</source>
        <translation>App %1 entfernt</translation>
    </message>
</context>
<context>
    <name>joinery::WorkspaceActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>joinery::WorkspaceSettings</name>
    <message>
        <source>The project could not save itself: %1</source>
        <translation>Das Projekt konnte nicht automatisch gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs database schemas in which every edit is a migration in the making.</source>
        <translation>Entwirft Datenbankschemas, bei denen jede Änderung eine entstehende Migration ist.</translation>
    </message>
    <message>
        <source>Folder of the project to open.</source>
        <translation>Ordner des zu öffnenden Projekts.</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file, and leave.</source>
        <translation>Ein Bild des Fensters in diese Datei schreiben und beenden.</translation>
    </message>
    <message>
        <source>Size of the window, as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation>Die Datei, die --export schreibt.</translation>
    </message>
    <message>
        <source>One project at a time: %1</source>
        <translation>Immer nur ein Projekt: %1</translation>
    </message>
    <message>
        <source>--size is as 1440x900, not %1.</source>
        <translation>--size ist etwa 1440x900, nicht %1.</translation>
    </message>
    <message>
        <source>--export needs a project, and a file to write: --out diagram.%1</source>
        <translation>--export braucht ein Projekt und eine Zieldatei: --out diagram.%1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Joinery needs a graphical desktop and found none: %1</source>
        <translation>Joinery braucht eine grafische Arbeitsumgebung und fand keine: %1</translation>
    </message>
    <message>
        <source>Write the project as svg, png, pdf or html, and leave; needs --out.</source>
        <translation>Das Projekt als svg, png, pdf oder html schreiben und beenden; braucht --out.</translation>
    </message>
    <message>
        <source>Export only this app; may be given several times.</source>
        <translation>Nur diese App exportieren; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Pixels for each point of the diagram, for png.</source>
        <translation>Pixel für jeden Punkt des Diagramms, bei png.</translation>
    </message>
    <message>
        <source>Export pictures without a ground.</source>
        <translation>Bilder ohne Hintergrund exportieren.</translation>
    </message>
    <message>
        <source>--export is svg, png, pdf or html, not %1.</source>
        <translation>--export ist svg, png, pdf oder html, nicht %1.</translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2.</source>
        <translation>--scale ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system, for this run.</source>
        <translation>light, dark, contrast oder system, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Export only this diagram, by its title.</source>
        <translation>Nur dieses Diagramm exportieren, nach seinem Titel.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not %1.</source>
        <translation>--theme ist light, dark, contrast oder system, nicht %1.</translation>
    </message>
</context>
</TS>
