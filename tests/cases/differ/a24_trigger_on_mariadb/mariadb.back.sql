-- must be 0: SELECT count(*) FROM `book` WHERE `amount` IS NOT NULL AND (`amount` NOT BETWEEN -2147483648 AND 2147483647)

-- change column book.amount (type bigint -> integer)
-- rename column book.amount -> price
ALTER TABLE `book` CHANGE COLUMN `amount` `price` INT;

-- bring trigger book_logged up to date
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'book_logged');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'book_logged'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `book_logged` AFTER UPDATE ON book FOR EACH ROW ', its_place, 'INSERT INTO log (what) VALUES (NEW.price)');
END
//
DELIMITER ;
