CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price REAL);
CREATE INDEX titles ON book (title);
INSERT INTO book VALUES (1, 'Solaris', 9.5);
