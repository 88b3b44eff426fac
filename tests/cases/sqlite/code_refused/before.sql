CREATE TABLE tag (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(20) NOT NULL UNIQUE, data BLOB, hot BOOLEAN, weight REAL);
CREATE TABLE book_tag (book INTEGER NOT NULL, tag_id INTEGER REFERENCES tag (id) ON DELETE CASCADE, lang TEXT, PRIMARY KEY (book, lang));
CREATE TABLE loose (a INTEGER, b TEXT);
INSERT INTO tag (id, name, data, hot, weight) VALUES (1, 'old', NULL, 0, NULL), (2, 'it''s', X'00FF', 1, 1.5), (9, 'gone', NULL, NULL, NULL);
DELETE FROM tag WHERE id = 9;
INSERT INTO book_tag (book, tag_id, lang) VALUES (1, 1, 'en'), (1, 2, 'de');
INSERT INTO loose (a, b) VALUES (1, 'x'), (1, 'x'), (NULL, 'y');
