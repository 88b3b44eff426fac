-- warning: Enum mood is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- drop view persons
DROP VIEW `persons`;

-- add view people
CREATE VIEW `people` AS SELECT id FROM person;
