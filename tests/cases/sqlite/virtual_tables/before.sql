CREATE TABLE page (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE search USING fts5(body);
CREATE VIRTUAL TABLE old USING fts5(body);
INSERT INTO search VALUES ('hello world');
INSERT INTO old VALUES ('hello world'), ('bye');
