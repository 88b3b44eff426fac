CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT, gone_id INTEGER REFERENCES gone (id),
    parent_code TEXT REFERENCES parent (code), parent_id INTEGER REFERENCES parent);
INSERT INTO parent VALUES (1, 'a');
PRAGMA foreign_keys=OFF;
INSERT INTO child VALUES (1, 'x', 5, 'a', 1);
PRAGMA foreign_keys=ON;
