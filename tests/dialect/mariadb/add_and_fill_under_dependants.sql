-- forwards
-- warning: The trigger watch_price is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- add column book.note (text)
-- change column book.price (not null, default none -> 1)
DROP TRIGGER `watch_price`;
UPDATE `book` SET `price` = 1 WHERE `price` IS NULL;
ALTER TABLE `book`
    MODIFY COLUMN `price` INT NOT NULL DEFAULT 1,
    ADD COLUMN `note` TEXT;
DELIMITER //
CREATE TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END
//
DELIMITER ;
ALTER VIEW `all_books` AS SELECT * FROM book;
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- backwards
-- change column book.price (null allowed, default 1 -> none)
-- drop column book.note
ALTER TABLE `book`
    DROP COLUMN `note`,
    MODIFY COLUMN `price` INT;
ALTER VIEW `all_books` AS SELECT * FROM book;
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;
