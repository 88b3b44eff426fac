CREATE TABLE item (id INTEGER PRIMARY KEY, amount VARCHAR(20));
INSERT INTO item VALUES (1, '12'), (2, 'abc'), (3, NULL), (4, '1.5'), (5, '12abc'), (6, '');
