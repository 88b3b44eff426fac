-- forwards
-- warning: The trigger watch_price is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- warning: The trigger watch_sales is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- rename column book.price -> cost
ALTER TABLE `book` RENAME COLUMN `price` TO `cost`;

-- rename table book -> volume
RENAME TABLE `book` TO `volume`;

-- rename column book.price -> cost
ALTER VIEW `all_books` AS SELECT * FROM volume;

-- rename table book -> volume
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;
ALTER VIEW `dear` AS SELECT id, title, cost FROM volume WHERE cost > 10;
ALTER VIEW `sales` AS SELECT id, sold FROM volume;
ALTER VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.cost > 100;
DELIMITER //
CREATE OR REPLACE TRIGGER `watch_price` AFTER UPDATE ON volume FOR EACH ROW BEGIN IF NEW.cost <> OLD.cost THEN INSERT INTO log (what) VALUES (NEW.cost); END IF; END
//
DELIMITER ;
CREATE OR REPLACE TRIGGER `watch_sales` BEFORE INSERT ON volume FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);

-- backwards
-- warning: The trigger watch_price is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- warning: The trigger watch_sales is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- rename table volume -> book
RENAME TABLE `volume` TO `book`;

-- rename column book.cost -> price
ALTER TABLE `book` RENAME COLUMN `cost` TO `price`;

-- rename table volume -> book
ALTER VIEW `all_books` AS SELECT * FROM book;

-- rename column book.cost -> price
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;
ALTER VIEW `dear` AS SELECT id, title, price FROM book WHERE price > 10;
ALTER VIEW `sales` AS SELECT id, sold FROM book;
ALTER VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.price > 100;
DELIMITER //
CREATE OR REPLACE TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END
//
DELIMITER ;
CREATE OR REPLACE TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);
