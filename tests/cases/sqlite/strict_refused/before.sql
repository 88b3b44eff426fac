CREATE TABLE plain (id INTEGER PRIMARY KEY, amount INTEGER, name TEXT);
INSERT INTO plain VALUES (1, 'five', 'x'), (2, 1.5, x'41'), (3, 7, 'y');
