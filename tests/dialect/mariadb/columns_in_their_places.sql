-- forwards
-- add column t.x (integer)
-- add column t.y (integer)
-- reorder columns of table t
-- rename column t.b -> beta
ALTER TABLE `t`
    MODIFY COLUMN `c` TEXT FIRST,
    ADD COLUMN `y` INT AFTER `id`,
    RENAME COLUMN `b` TO `beta`,
    ADD COLUMN `x` INT AFTER `beta`,
    MODIFY COLUMN `a` TEXT AFTER `x`;

-- backwards
-- rename column t.beta -> b
-- reorder columns of table t
-- drop column t.y
-- drop column t.x
ALTER TABLE `t`
    DROP COLUMN `y`,
    DROP COLUMN `x`,
    CHANGE COLUMN `beta` `b` TEXT AFTER `a`,
    MODIFY COLUMN `c` TEXT AFTER `b`;
