CREATE TABLE tag (name TEXT, UNIQUE (name));
INSERT INTO tag VALUES ('a'), ('A'), ('b');
