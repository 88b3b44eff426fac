-- loses: history of table u

-- change options of table u
ALTER TABLE `u` DROP SYSTEM VERSIONING;
ALTER TABLE `u`
    ENGINE = Aria,
    ROW_FORMAT = PAGE;

-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` TEXT,
    DEFAULT CHARACTER SET DEFAULT,
    COLLATE DEFAULT,
    ROW_FORMAT = DEFAULT;
