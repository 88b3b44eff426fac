-- must be 0: SELECT count(*) FROM `item` WHERE `code` IS NOT NULL AND (`code` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`code` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `item` WHERE `label` IS NOT NULL AND (CHAR_LENGTH(`label`) > 20)

-- change view shown
ALTER VIEW `shown` AS SELECT code + 1 AS next, upper(label) AS label FROM item;

-- change column item.label (type integer -> varchar(20))
-- change column item.code (type text -> integer)
ALTER TABLE `item`
    MODIFY COLUMN `code` INT,
    MODIFY COLUMN `label` VARCHAR(20);
