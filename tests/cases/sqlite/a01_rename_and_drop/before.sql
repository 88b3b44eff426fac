CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE shop (id INTEGER PRIMARY KEY, name TEXT, town TEXT);
INSERT INTO author VALUES (1, 'Ursula');
INSERT INTO shop VALUES (1, 'Corner', 'Berlin');
