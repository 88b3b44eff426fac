-- forwards
-- change options of table t
ALTER TABLE `t`
    DROP INDEX `t_a_index`,
    DROP INDEX `t_b_index`,
    MODIFY COLUMN `a` VARCHAR(1000),
    MODIFY COLUMN `b` TEXT,
    MODIFY COLUMN `c` VARCHAR(700),
    ADD INDEX `t_a_index` (`a`(768)),
    ADD INDEX `t_b_index` (`b`(768)),
    DEFAULT CHARACTER SET = utf8mb4;

-- backwards
-- change options of table t
ALTER TABLE `t`
    DROP INDEX `t_a_index`,
    DROP INDEX `t_b_index`,
    MODIFY COLUMN `a` VARCHAR(1000),
    MODIFY COLUMN `b` TEXT,
    MODIFY COLUMN `c` VARCHAR(700),
    ADD INDEX `t_a_index` (`a`),
    ADD INDEX `t_b_index` (`b`(3072)),
    DEFAULT CHARACTER SET = latin1;
