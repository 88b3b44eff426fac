CREATE TABLE entry (word TEXT NOT NULL, language TEXT NOT NULL, meaning TEXT, PRIMARY KEY (word, language)) WITHOUT ROWID;
CREATE TABLE measure (id INTEGER PRIMARY KEY, value REAL, anything ANY) STRICT;
CREATE TABLE plain (id INTEGER PRIMARY KEY, amount INTEGER, name TEXT);
INSERT INTO entry VALUES ('house', 'en', 'where people live'), ('Haus', 'de', NULL);
INSERT INTO measure VALUES (1, 1.5, 'x'), (2, NULL, 5);
INSERT INTO plain VALUES (1, 5, 'x'), (2, '6', 7);
