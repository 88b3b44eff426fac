CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE book (id INTEGER PRIMARY KEY, by_code TEXT REFERENCES author (code), by_id INTEGER REFERENCES writer (id));
PRAGMA foreign_keys=OFF;
INSERT INTO author VALUES (1, 'Ursula');
INSERT INTO book VALUES (1, NULL, 1);
PRAGMA foreign_keys=ON;
