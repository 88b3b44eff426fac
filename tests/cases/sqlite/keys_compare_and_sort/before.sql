CREATE TABLE tag (name TEXT, language TEXT COLLATE NOCASE, PRIMARY KEY (name COLLATE NOCASE, language DESC),
    UNIQUE (language COLLATE BINARY, name));
CREATE TABLE number (id INTEGER PRIMARY KEY DESC, what TEXT, UNIQUE (what COLLATE RTRIM DESC));
INSERT INTO tag VALUES ('Rust', 'en'), ('rust', 'de');
INSERT INTO number VALUES (NULL, 'none'), (3, 'three');
