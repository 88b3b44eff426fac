CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price REAL);
CREATE TABLE page (id INTEGER PRIMARY KEY, book_id INTEGER);
CREATE VIEW expensive AS SELECT b.title, b.price FROM book AS b WHERE b.price > 10;
CREATE VIEW expensive_titles AS SELECT title FROM expensive;
CREATE VIEW pages AS SELECT count(*) AS n FROM page;
INSERT INTO book VALUES (1, 'Solaris', 12);
