-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` TEXT,
    DEFAULT CHARACTER SET = utf8mb4,
    COLLATE = utf8mb4_unicode_ci,
    ROW_FORMAT = COMPRESSED;

-- change options of table u
ALTER TABLE `u`
    ENGINE = InnoDB,
    ROW_FORMAT = DEFAULT;
ALTER TABLE `u` ADD SYSTEM VERSIONING;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `u` PAGE_CHECKSUM = DEFAULT;
