CREATE TABLE item (id INTEGER PRIMARY KEY, name VARCHAR(10), price NUMERIC(10,2), ratio REAL, total NUMERIC(10,2));
INSERT INTO item VALUES (1, 'short', 1.25, 0.5, 7), (2, NULL, NULL, 2.0, 3.5);
