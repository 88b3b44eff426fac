-- forwards
-- drop table book
DROP TABLE `book`;

-- drop view very_dear
DROP VIEW `very_dear`;

-- drop view dear
DROP VIEW `dear`;

-- drop view all_of_all
DROP VIEW `all_of_all`;

-- drop view all_books
DROP VIEW `all_books`;

-- drop view sales
DROP VIEW `sales`;

-- backwards
-- add table book (5 columns)
CREATE TABLE `book` (
    `id` INT NOT NULL,
    `title` VARCHAR(50),
    `price` INT,
    `sold` INT,
    `tax` INT GENERATED ALWAYS AS (price DIV 10) STORED,
    PRIMARY KEY (`id`),
    INDEX `by_tax` (`tax`)
);

-- add view all_of_all
CREATE VIEW `all_books` AS SELECT * FROM book;

-- add view dear
CREATE VIEW `all_of_all` AS SELECT * FROM all_books;

-- add view very_dear
CREATE VIEW `dear` AS SELECT id, title, price FROM book WHERE price > 10;

-- add view all_books
CREATE VIEW `sales` AS SELECT id, sold FROM book;

-- add table book (5 columns)
CREATE VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.price > 100;
DELIMITER //
CREATE TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END
//
DELIMITER ;
CREATE TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);
