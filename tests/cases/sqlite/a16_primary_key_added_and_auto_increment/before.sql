CREATE TABLE note (text TEXT, tag TEXT);
INSERT INTO note (rowid, text) VALUES (3, 'three'), (1, 'one'), (8, 'eight');
