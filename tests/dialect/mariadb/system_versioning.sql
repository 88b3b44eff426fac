-- forwards
-- change options of table t
-- add column t.c (integer)
-- change column t.b (options)
-- drop column t.a
ALTER TABLE `t` ADD SYSTEM VERSIONING;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    DROP COLUMN `a`,
    MODIFY COLUMN `b` INT WITHOUT SYSTEM VERSIONING,
    ADD COLUMN `c` INT;

-- backwards
-- add column t.a (varchar(9))
-- change column t.b (options)
-- drop column t.c
-- change options of table t
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    DROP COLUMN `c`,
    ADD COLUMN `a` VARCHAR(9) AFTER `id`,
    MODIFY COLUMN `b` INT;
ALTER TABLE `t` DROP SYSTEM VERSIONING;
