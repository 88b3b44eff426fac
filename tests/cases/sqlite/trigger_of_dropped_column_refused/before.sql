CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price REAL);
CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT, old_price REAL);
CREATE TRIGGER book_logged AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what, old_price) VALUES (NEW.title, OLD.price);
END;
CREATE TRIGGER book_added AFTER INSERT ON book BEGIN
    INSERT INTO log (what) VALUES (NEW.title);
END;
INSERT INTO book VALUES (1, 'Solaris', 12);
