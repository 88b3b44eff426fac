CREATE TABLE entry (word TEXT NOT NULL PRIMARY KEY, meaning TEXT);
CREATE TABLE word (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
INSERT INTO entry VALUES ('house', 'where people live'), ('Haus', NULL);
INSERT INTO word VALUES ('a'), ('b');
