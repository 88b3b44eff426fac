-- forwards
-- empty trigger watch_price while rows are filled
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_price');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'watch_price'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW ', its_place, 'BEGIN END');
END
//
DELIMITER ;

-- add column book.note (text)
-- change column book.price (not null, default none -> 1)
UPDATE `book` SET `price` = 1 WHERE `price` IS NULL;
ALTER TABLE `book`
    MODIFY COLUMN `price` INT NOT NULL DEFAULT 1,
    ADD COLUMN `note` TEXT;

-- let trigger watch_price run again
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_price');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'watch_price'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW ', its_place, 'BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END');
END
//
DELIMITER ;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- backwards
-- change column book.price (null allowed, default 1 -> none)
-- drop column book.note
ALTER TABLE `book`
    DROP COLUMN `note`,
    MODIFY COLUMN `price` INT;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;
