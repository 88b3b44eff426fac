CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price REAL, note TEXT);
CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT);
CREATE VIEW broken AS SELECT b.missing FROM book AS b;
CREATE VIEW broken_too AS SELECT * FROM broken, book;
CREATE VIEW cheap AS SELECT b.title FROM book AS b WHERE b.price < 10;
CREATE TRIGGER book_broken AFTER DELETE ON book BEGIN
    INSERT INTO log (missing) VALUES (OLD.title);
END;
INSERT INTO book VALUES (1, 'Solaris', 12, NULL);
