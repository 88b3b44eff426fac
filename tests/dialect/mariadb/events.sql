-- forwards
-- add event sweep
CREATE EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t;

-- change event sweep
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'sweep');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' EVENT `sweep` ON SCHEDULE EVERY 2 DAY DISABLE DO DELETE FROM t WHERE id < 0');
END
//
DELIMITER ;

-- rename event sweep -> Sweep more
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'sweep');
    EXECUTE IMMEDIATE CONCAT('ALTER DEFINER = ', its_definer, ' EVENT `sweep` RENAME TO `Sweep more`');
END
//
DELIMITER ;

-- backwards
-- rename event Sweep more -> sweep
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'Sweep more');
    EXECUTE IMMEDIATE CONCAT('ALTER DEFINER = ', its_definer, ' EVENT `Sweep more` RENAME TO `sweep`');
END
//
DELIMITER ;

-- change event sweep
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'sweep');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t');
END
//
DELIMITER ;

-- drop event sweep
DROP EVENT `sweep`;
