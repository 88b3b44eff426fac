-- warning: The trigger book_logged is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- must be 0: SELECT count(*) FROM `book` WHERE `amount` IS NOT NULL AND (`amount` NOT BETWEEN -2147483648 AND 2147483647)

-- change column book.amount (type bigint -> integer)
-- rename column book.amount -> price
ALTER TABLE `book` CHANGE COLUMN `amount` `price` INT;
CREATE OR REPLACE TRIGGER `book_logged` AFTER UPDATE ON book FOR EACH ROW INSERT INTO log (what) VALUES (NEW.price);
