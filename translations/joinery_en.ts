<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>joinery::AboutPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::BannerList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Cli</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migration(s)</source>
        <translation>
            <numerusform>Roll back %n migration</numerusform>
            <numerusform>Roll back %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migration(s) as applied</source>
        <translation>
            <numerusform>Mark %n migration as applied</numerusform>
            <numerusform>Mark %n migrations as applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s)</source>
        <translation>
            <numerusform>Apply %n migration</numerusform>
            <numerusform>Apply %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n migration(s) before it stay as reported.</source>
        <translation>
            <numerusform>The %n migration before it stays as reported.</numerusform>
            <numerusform>The %n migrations before it stay as reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, which replaces %n migration(s):</source>
        <translation>
            <numerusform>Wrote %1, which replaces %n migration:</numerusform>
            <numerusform>Wrote %1, which replaces %n migrations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make one migration of these %n, and delete their files?</source>
        <translation>
            <numerusform>Make one migration of this one, and delete its file?</numerusform>
            <numerusform>Make one migration of these %n, and delete their files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes the files of %n migration(s), and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead, or --keep to leave them there.</source>
        <translation>
            <numerusform>This deletes the file of %n migration, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead, or --keep to leave it there.</numerusform>
            <numerusform>This deletes the files of %n migrations, and there is no terminal to ask for your agreement. Nothing was changed; add --yes to go ahead, or --keep to leave them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>about %n row</numerusform>
            <numerusform>about %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the way now</source>
        <translation>
            <numerusform>%n row in the way now</numerusform>
            <numerusform>%n rows in the way now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ClipboardFlow</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n columns</source>
        <translation>
            <numerusform>Paste %n column</numerusform>
            <numerusform>Paste %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 and %n foreign keys to it</source>
        <translation>
            <numerusform>Cut %1 and %n foreign key to it</numerusform>
            <numerusform>Cut %1 and %n foreign keys to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ColumnsPage</name>
    <message numerus="yes">
        <source>Drop %n columns</source>
        <translation>
            <numerusform>Drop %n column</numerusform>
            <numerusform>Drop %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ConnectionTrial</name>
    <message numerus="yes">
        <source>It works: %1, %n tables.</source>
        <translation>
            <numerusform>It works: %1, %n table.</numerusform>
            <numerusform>It works: %1, %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::CreateMigrationDialog</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DiagramBook</name>
    <message numerus="yes">
        <source>Add %n tables to diagram %1</source>
        <translation>
            <numerusform>Add %n table to diagram %1</numerusform>
            <numerusform>Add %n tables to diagram %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables from diagram %1</source>
        <translation>
            <numerusform>Remove %n table from diagram %1</numerusform>
            <numerusform>Remove %n tables from diagram %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DiagramEdits</name>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>Drop %n object</numerusform>
            <numerusform>Drop %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DiagramText</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::DropQuestion</name>
    <message numerus="yes">
        <source>Drop %n tables from the model?</source>
        <translation>
            <numerusform>Drop %n table from the model?</numerusform>
            <numerusform>Drop %n tables from the model?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects?</source>
        <translation>
            <numerusform>Drop %n object?</numerusform>
            <numerusform>Drop %n objects?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::EnumPage</name>
    <message numerus="yes">
        <source>Enum, the type of %1 and %n more</source>
        <translation>
            <numerusform>Enum, the type of %1 and %n more</numerusform>
            <numerusform>Enum, the type of %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::LinkList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyColumns</name>
    <message numerus="yes">
        <source>Change type of %n columns</source>
        <translation>
            <numerusform>Change type of %n column</numerusform>
            <numerusform>Change type of %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change default of %n columns</source>
        <translation>
            <numerusform>Change default of %n column</numerusform>
            <numerusform>Change default of %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow null in %n columns</source>
        <translation>
            <numerusform>Allow null in %n column</numerusform>
            <numerusform>Allow null in %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forbid null in %n columns</source>
        <translation>
            <numerusform>Forbid null in %n column</numerusform>
            <numerusform>Forbid null in %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type of %n columns</source>
        <translation>
            <numerusform>Type of %n column</numerusform>
            <numerusform>Type of %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Default of %n columns; empty for none</source>
        <translation>
            <numerusform>Default of %n column; empty for none</numerusform>
            <numerusform>Default of %n columns; empty for none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyEditsBox</name>
    <message numerus="yes">
        <source>Change comment of %n tables</source>
        <translation>
            <numerusform>Change comment of %n table</numerusform>
            <numerusform>Change comment of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to a namespace</source>
        <translation>
            <numerusform>Move %n table to a namespace</numerusform>
            <numerusform>Move %n tables to a namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change engine of %n tables</source>
        <translation>
            <numerusform>Change engine of %n table</numerusform>
            <numerusform>Change engine of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add column %1 to %n tables</source>
        <translation>
            <numerusform>Add column %1 to %n table</numerusform>
            <numerusform>Add column %1 to %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables to %1</source>
        <translation>
            <numerusform>Move %n table to %1</numerusform>
            <numerusform>Move %n tables to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ManyPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>Drop %n object</numerusform>
            <numerusform>Drop %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Message</name>
    <message numerus="yes">
        <source>The SQL of %n tables holds comments, which are not kept.</source>
        <translation>
            <numerusform>The SQL of %n table holds comments, which are not kept.</numerusform>
            <numerusform>The SQL of %n tables holds comments, which are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign keys</source>
        <translation>
            <numerusform>%n foreign key</numerusform>
            <numerusform>%n foreign keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexes</source>
        <translation>
            <numerusform>%n index</numerusform>
            <numerusform>%n indexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n statement(s). Bring the database by hand to where it ends, then record that with: forwards %2 --to %3 --fake</source>
        <translation>
            <numerusform>%1 stopped after %n statement. Bring the database by hand to where it ends, then record that with: forwards %2 --to %3 --fake</numerusform>
            <numerusform>%1 stopped after %n statements. Bring the database by hand to where it ends, then record that with: forwards %2 --to %3 --fake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n migration cannot be taken back:</numerusform>
            <numerusform>%n migrations cannot be taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new order of table %1 must name each of its %n columns once.</source>
        <translation>
            <numerusform>The new order of table %1 must name its %n column once.</numerusform>
            <numerusform>The new order of table %1 must name each of its %n columns once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add table %1 (%n columns)</source>
        <translation>
            <numerusform>add table %1 (%n column)</numerusform>
            <numerusform>add table %1 (%n columns)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The default of %1 is longer than %n characters.</source>
        <translation>
            <numerusform>The default of %1 is longer than %n character.</numerusform>
            <numerusform>The default of %1 is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>enum, %n value</numerusform>
            <numerusform>enum, %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new order of enum %1 must name each of its %n values once.</source>
        <translation>
            <numerusform>The new order of enum %1 must name its %n value once.</numerusform>
            <numerusform>The new order of enum %1 must name each of its %n values once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add enum %1 (%n values)</source>
        <translation>
            <numerusform>add enum %1 (%n value)</numerusform>
            <numerusform>add enum %1 (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>insert %n rows into %1</source>
        <translation>
            <numerusform>insert %n row into %1</numerusform>
            <numerusform>insert %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n rows of %1</source>
        <translation>
            <numerusform>update %n row of %1</numerusform>
            <numerusform>update %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n rows of %1</source>
        <translation>
            <numerusform>delete %n row of %1</numerusform>
            <numerusform>delete %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n newest migrations, written in parallel on different branches: %2.</source>
        <comment>app, migrations</comment>
        <translation>
            <numerusform>The app %1 has %n newest migration, written in parallel on different branches: %2.</numerusform>
            <numerusform>The app %1 has %n newest migrations, written in parallel on different branches: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app %1 has %n migration(s), so there is no state %2 before the last.</source>
        <translation>
            <numerusform>The app %1 has %n migration, so there is no state %2 before the last.</numerusform>
            <numerusform>The app %1 has %n migrations, so there is no state %2 before the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Squash of %n migration(s), %1</source>
        <translation>
            <numerusform>Squash of %n migration, %1</numerusform>
            <numerusform>Squash of %n migrations, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements about rows were passed over: only what tables look like is read.</source>
        <translation>
            <numerusform>%n statement about rows was passed over: only what tables look like is read.</numerusform>
            <numerusform>%n statements about rows were passed over: only what tables look like is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are deleted with columns that the migration does not tell.</source>
        <translation>
            <numerusform>%n row of %1 is deleted with columns that the migration does not tell.</numerusform>
            <numerusform>%n rows of %1 are deleted with columns that the migration does not tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n statement(s) run without a transaction.</source>
        <translation>
            <numerusform>Its %n statement runs without a transaction.</numerusform>
            <numerusform>Its %n statements run without a transaction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Messages</name>
    <message numerus="yes">
        <source>Imported, but for %n things</source>
        <translation>
            <numerusform>Imported, but for %n thing</numerusform>
            <numerusform>Imported, but for %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n files of this project</source>
        <translation>
            <numerusform>Another program changed %n file of this project</numerusform>
            <numerusform>Another program changed %n files of this project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MigrationModel</name>
    <message numerus="yes">
        <source>Squash of %n migration(s)</source>
        <translation>
            <numerusform>Squash of %n migration</numerusform>
            <numerusform>Squash of %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::MigrationsPanel</name>
    <message numerus="yes">
        <source>%n migrations before it were applied and stay.</source>
        <translation>
            <numerusform>%n migration before it was applied and stays.</numerusform>
            <numerusform>%n migrations before it were applied and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n newest migration(s), written in parallel on different branches: %2. New ones follow once the branches are joined.</source>
        <translation>
            <numerusform>%1 has %n newest migration, written in parallel on different branches: %2. New ones follow once the branches are joined.</numerusform>
            <numerusform>%1 has %n newest migrations, written in parallel on different branches: %2. New ones follow once the branches are joined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ModelEdits</name>
    <message numerus="yes">
        <source>Drop %n objects</source>
        <translation>
            <numerusform>Drop %n object</numerusform>
            <numerusform>Drop %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::NavigatorModel</name>
    <message numerus="yes">
        <source>app %1, %n tables and other objects</source>
        <translation>
            <numerusform>app %1, %n table and other objects</numerusform>
            <numerusform>app %1, %n tables and other objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDifferences</name>
    <message numerus="yes">
        <source>%n cards moved</source>
        <translation>
            <numerusform>%n card moved</numerusform>
            <numerusform>%n cards moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::ProjectDocument</name>
    <message numerus="yes">
        <source>Take over %n renames</source>
        <translation>
            <numerusform>Take over %n rename</numerusform>
            <numerusform>Take over %n renames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::RecentDelegate</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::RenameQuestions</name>
    <message numerus="yes">
        <source>All %n were renamed</source>
        <translation>
            <numerusform>%n was renamed</numerusform>
            <numerusform>All %n were renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were renamed or moved</source>
        <translation>
            <numerusform>%n was renamed or moved</numerusform>
            <numerusform>All %n were renamed or moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::RunDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n migrations as applied</source>
        <translation>
            <numerusform>Mark %n migration as applied</numerusform>
            <numerusform>Mark %n migrations as applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n migrations</source>
        <translation>
            <numerusform>Roll back %n migration</numerusform>
            <numerusform>Roll back %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migrations</source>
        <translation>
            <numerusform>Apply %n migration</numerusform>
            <numerusform>Apply %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::SheetTexts</name>
    <message numerus="yes">
        <source>%n rows were left out, row %1 first: %2</source>
        <translation>
            <numerusform>%n row was left out, row %1 first: %2</numerusform>
            <numerusform>%n rows were left out, row %1 first: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::SqlDialog</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enum of %n values</source>
        <translation>
            <numerusform>enum of %n value</numerusform>
            <numerusform>enum of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements could not be read.</source>
        <translation>
            <numerusform>%n statement could not be read.</numerusform>
            <numerusform>%n statements could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::SqlFindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::StatusSentence</name>
    <message numerus="yes">
        <source>%n pending changes</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unapplied</source>
        <translation>
            <numerusform>%n unapplied</numerusform>
            <numerusform>%n unapplied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::TakeOverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::TemplateDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to %n selected tables</source>
        <translation>
            <numerusform>Add to %n selected table</numerusform>
            <numerusform>Add to %n selected tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add as %n new tables</source>
        <translation>
            <numerusform>Add as %n new table</numerusform>
            <numerusform>Add as %n new tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::TemplateFlow</name>
    <message numerus="yes">
        <source>Add template %1 to %n tables</source>
        <translation>
            <numerusform>Add template %1 to %n table</numerusform>
            <numerusform>Add template %1 to %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::VisibilityNote</name>
    <message numerus="yes">
        <source>%n tables hidden</source>
        <translation>
            <numerusform>%n table hidden</numerusform>
            <numerusform>%n tables hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Focus on %n tables</source>
        <translation>
            <numerusform>Focus on %n table</numerusform>
            <numerusform>Focus on %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joinery::Workspace</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n tables from the model</source>
        <translation>
            <numerusform>Dropped %n table from the model</numerusform>
            <numerusform>Dropped %n tables from the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n changes</source>
        <translation>
            <numerusform>Took over %n change</numerusform>
            <numerusform>Took over %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
