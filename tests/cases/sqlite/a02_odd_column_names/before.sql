CREATE TABLE item (id INTEGER PRIMARY KEY, "Display Name" TEXT, name TEXT);
INSERT INTO item VALUES (1, 'A "thing"', 'thing');
