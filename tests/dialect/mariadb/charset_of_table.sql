-- forwards
-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(20),
    DEFAULT CHARACTER SET = latin1,
    COLLATE = latin1_bin;

-- backwards
-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(20),
    DEFAULT CHARACTER SET DEFAULT,
    COLLATE DEFAULT;
