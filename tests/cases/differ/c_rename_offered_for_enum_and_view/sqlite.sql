-- warning: Enum temper is a type with a name of its own, which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.

BEGIN;

-- drop view people
DROP VIEW "people";

-- add view persons
CREATE VIEW "persons" AS SELECT id FROM person;

COMMIT;
