CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    mood TEXT NOT NULL DEFAULT 'ok' CHECK (mood IN ('sad', 'ok', 'glad')),
    other TEXT,
    CONSTRAINT other_mood CHECK (other IN ('sad', 'ok', 'glad')),
    CHECK (mood <> name)
);
CREATE INDEX person_mood ON person (mood) WHERE mood = 'glad';
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    what TEXT
);
CREATE VIEW glad AS SELECT name FROM person WHERE mood = 'glad';
CREATE TRIGGER mood_noted AFTER UPDATE OF mood ON person BEGIN
    INSERT INTO note (person_id, what) VALUES (NEW.id, NEW.mood);
END;
INSERT INTO person (id, name, mood, other) VALUES (1, 'Ida', 'sad', NULL), (2, 'Bo', 'ok', 'ok'), (3, 'Uma', 'glad', 'sad');
INSERT INTO note (id, person_id, what) VALUES (1, 1, 'hm'), (2, 3, 'good');
