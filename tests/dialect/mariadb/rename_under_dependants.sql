-- forwards
-- rename column book.price -> cost
ALTER TABLE `book` RENAME COLUMN `price` TO `cost`;

-- rename table book -> volume
RENAME TABLE `book` TO `volume`;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM volume;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT id, title, cost FROM volume WHERE cost > 10;

-- bring view sales up to date
ALTER VIEW `sales` AS SELECT id, sold FROM volume;

-- bring view very_dear up to date
ALTER VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.cost > 100;

-- bring trigger watch_price up to date
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
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_price` AFTER UPDATE ON volume FOR EACH ROW ', its_place, 'BEGIN IF NEW.cost <> OLD.cost THEN INSERT INTO log (what) VALUES (NEW.cost); END IF; END');
END
//
DELIMITER ;

-- bring trigger watch_sales up to date
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_sales');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'watch_sales'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_sales` BEFORE INSERT ON volume FOR EACH ROW ', its_place, 'SET NEW.sold = COALESCE(NEW.sold, 0)');
END
//
DELIMITER ;

-- backwards
-- rename table volume -> book
RENAME TABLE `volume` TO `book`;

-- rename column book.cost -> price
ALTER TABLE `book` RENAME COLUMN `cost` TO `price`;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT id, title, price FROM book WHERE price > 10;

-- bring view sales up to date
ALTER VIEW `sales` AS SELECT id, sold FROM book;

-- bring view very_dear up to date
ALTER VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.price > 100;

-- bring trigger watch_price up to date
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

-- bring trigger watch_sales up to date
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_sales');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'watch_sales'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW ', its_place, 'SET NEW.sold = COALESCE(NEW.sold, 0)');
END
//
DELIMITER ;
