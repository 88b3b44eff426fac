CREATE TABLE country (id INTEGER NOT NULL PRIMARY KEY, code TEXT NOT NULL, name TEXT);
INSERT INTO country VALUES (5, 'de', 'Germany'), (9, 'fr', 'France');
