-- warning: Enum temper is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- drop view people
DROP VIEW `people`;

-- add view persons
CREATE VIEW `persons` AS SELECT id FROM person;
