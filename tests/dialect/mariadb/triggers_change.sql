-- forwards
-- rename trigger watch_sales -> count_sales
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
    DROP TRIGGER `watch_sales`;
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `count_sales` BEFORE INSERT ON book FOR EACH ROW ', its_place, 'SET NEW.sold = COALESCE(NEW.sold, 0)');
END
//
DELIMITER ;

-- change trigger watch_price
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_price');
    DROP TRIGGER `watch_price`;
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_price` BEFORE DELETE ON log FOR EACH ROW SET @gone = OLD.id');
END
//
DELIMITER ;

-- backwards
-- change trigger watch_price
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'watch_price');
    DROP TRIGGER `watch_price`;
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END');
END
//
DELIMITER ;

-- rename trigger count_sales -> watch_sales
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'count_sales');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'count_sales'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    DROP TRIGGER `count_sales`;
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW ', its_place, 'SET NEW.sold = COALESCE(NEW.sold, 0)');
END
//
DELIMITER ;
