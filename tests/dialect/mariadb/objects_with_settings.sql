-- forwards
-- rename column t.a -> c
ALTER TABLE `t` RENAME COLUMN `a` TO `c`;

-- rename event early -> late
DELIMITER //
SET STATEMENT sql_mode = '', time_zone = '+02:00' FOR BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'early');
    EXECUTE IMMEDIATE CONCAT('ALTER DEFINER = ', its_definer, ' EVENT `early` RENAME TO `late`');
END
//
DELIMITER ;

-- bring trigger cut up to date
DELIMITER //
SET STATEMENT sql_mode = '' FOR BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'cut');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'cut'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `cut` BEFORE INSERT ON t FOR EACH ROW ', its_place, 'SET NEW.c = NEW.b');
END
//
DELIMITER ;

-- change procedure quoted
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'quoted' AND ROUTINE_TYPE = 'PROCEDURE');
EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' PROCEDURE `quoted`() SELECT ''x'' FROM t');

-- add function own
SET STATEMENT sql_mode = 'IGNORE_SPACE' FOR EXECUTE IMMEDIATE 'CREATE FUNCTION `own`() RETURNS int RETURN 1';

-- backwards
-- drop function own
DROP FUNCTION `own`;

-- change procedure quoted
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'quoted' AND ROUTINE_TYPE = 'PROCEDURE');
SET STATEMENT sql_mode = 'ANSI_QUOTES' FOR EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' PROCEDURE `quoted`() SELECT ''it''''s \\\\'' AS "x" FROM "t"');

-- rename event late -> early
DELIMITER //
SET STATEMENT sql_mode = '', time_zone = '+02:00' FOR BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = 'late');
    EXECUTE IMMEDIATE CONCAT('ALTER DEFINER = ', its_definer, ' EVENT `late` RENAME TO `early`');
END
//
DELIMITER ;

-- rename column t.c -> a
ALTER TABLE `t` RENAME COLUMN `c` TO `a`;

-- bring trigger cut up to date
DELIMITER //
SET STATEMENT sql_mode = '' FOR BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'cut');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'cut'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `cut` BEFORE INSERT ON t FOR EACH ROW ', its_place, 'SET NEW.a = NEW.b');
END
//
DELIMITER ;
