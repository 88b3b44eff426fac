CREATE TABLE country (code CHAR(2) NOT NULL PRIMARY KEY, name TEXT);
INSERT INTO country VALUES ('de', 'Germany'), ('fr', 'France');
