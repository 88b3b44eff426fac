-- forwards
-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(9),
    DEFAULT CHARACTER SET = utf8mb4,
    COLLATE = utf8mb4_bin;

-- backwards
-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(9),
    DEFAULT CHARACTER SET DEFAULT,
    COLLATE = utf8mb4_bin;
