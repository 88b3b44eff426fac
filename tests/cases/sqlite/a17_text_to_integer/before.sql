CREATE TABLE item (id INTEGER PRIMARY KEY, amount VARCHAR(20), size TEXT NOT NULL);
INSERT INTO item VALUES (1, '12', '1.5'), (2, NULL, '2'), (3, '-7', '100');
