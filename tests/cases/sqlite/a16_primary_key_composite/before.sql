CREATE TABLE line (order_id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, what TEXT);
INSERT INTO line VALUES (7, 1, 'a'), (8, 1, 'b');
