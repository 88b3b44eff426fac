-- forwards
-- empty trigger loud while rows are filled
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'loud');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'loud'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `loud` BEFORE UPDATE ON t FOR EACH ROW ', its_place, 'BEGIN END');
END
//
DELIMITER ;

-- change column t.n (not null, default none -> 7)
UPDATE `t` SET `n` = 7, `changed` = `changed` WHERE `n` IS NULL;
ALTER TABLE `t` MODIFY COLUMN `n` INT NOT NULL DEFAULT 7;

-- let trigger loud run again
DELIMITER //
BEGIN NOT ATOMIC
    DECLARE its_definer TEXT DEFAULT (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'loud');
    DECLARE its_place TEXT DEFAULT IFNULL((
        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')
        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next
            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)
        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = 'loud'
            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');
    EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', its_definer, ' TRIGGER `loud` BEFORE UPDATE ON t FOR EACH ROW ', its_place, 'SIGNAL SQLSTATE ''45000''');
END
//
DELIMITER ;

-- backwards
-- change column t.n (null allowed, default 7 -> none)
ALTER TABLE `t` MODIFY COLUMN `n` INT;
