-- warning: Enum mood is a type with a name of its own, which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.

BEGIN;

-- drop view persons
DROP VIEW "persons";

-- add view people
CREATE VIEW "people" AS SELECT id FROM person;

COMMIT;
