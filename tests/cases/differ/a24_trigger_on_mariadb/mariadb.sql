-- warning: The trigger book_logged is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.

-- rename column book.price -> amount
-- change column book.amount (type integer -> bigint)
ALTER TABLE `book` CHANGE COLUMN `price` `amount` BIGINT;
CREATE OR REPLACE TRIGGER `book_logged` AFTER UPDATE ON book FOR EACH ROW INSERT INTO log (what) VALUES (NEW.amount);
