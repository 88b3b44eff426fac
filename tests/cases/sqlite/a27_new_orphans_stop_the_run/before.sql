CREATE TABLE author (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR(200) NOT NULL COLLATE NOCASE,
    born DATE
);
CREATE TABLE book (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    price REAL,
    code VARCHAR(20),
    author_id INTEGER REFERENCES author (id) ON DELETE CASCADE,
    label TEXT GENERATED ALWAYS AS (title || ' ' || coalesce(code, '')) VIRTUAL,
    CHECK (price >= 0)
);
CREATE INDEX book_title ON book (title COLLATE NOCASE, price DESC);
CREATE UNIQUE INDEX book_code ON book (code) WHERE code IS NOT NULL;
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    book_id INTEGER NOT NULL REFERENCES book (id) ON DELETE CASCADE,
    stars INTEGER
);
CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT);
CREATE VIEW expensive AS SELECT title, price FROM book WHERE price > 10;
CREATE VIEW expensive_count AS SELECT count(*) AS n FROM expensive;
CREATE TRIGGER book_logged AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;
CREATE TRIGGER review_logged AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;
INSERT INTO author (id, name, born) VALUES (1, 'Ursula', '1929-10-21'), (2, 'Stanisław', NULL), (7, 'gone', NULL);
INSERT INTO book (id, title, price, code, author_id) VALUES
    (1, 'The Dispossessed', 12.5, 'le-1', 1), (2, 'Solaris', NULL, NULL, 2), (3, 'Rocannon''s World', 9, 'le-2', 1),
    (9, 'gone', 1, 'x', 7);
INSERT INTO review (id, book_id, stars) VALUES (1, 1, 5), (2, 1, 4), (3, 2, 5);
DELETE FROM book WHERE id = 9;
DELETE FROM author WHERE id = 7;
PRAGMA foreign_keys=OFF;
INSERT INTO review (id, book_id, stars) VALUES (9, 99, 1);
PRAGMA foreign_keys=ON;
