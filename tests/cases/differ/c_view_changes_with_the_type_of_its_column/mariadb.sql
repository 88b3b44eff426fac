-- must be 0: SELECT count(*) FROM `item` WHERE `label` IS NOT NULL AND (`label` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`label` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)

-- change column item.code (type integer -> text)
-- change column item.label (type varchar(20) -> integer)
ALTER TABLE `item`
    MODIFY COLUMN `code` TEXT,
    MODIFY COLUMN `label` INT;

-- change view shown
ALTER VIEW `shown` AS SELECT upper(code) AS next, label * 2 AS label FROM item;
