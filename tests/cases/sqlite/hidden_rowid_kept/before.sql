CREATE TABLE page (title TEXT, body TEXT, rowid TEXT);
CREATE VIRTUAL TABLE search USING fts5(title, body, content='page', content_rowid='_rowid_');
INSERT INTO page (_rowid_, title, body) VALUES (10, 'first', 'hello world'), (5, 'second', 'good night');
INSERT INTO search (search) VALUES ('rebuild');
