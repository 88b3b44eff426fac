-- forwards
-- drop column t.a
-- drop column t.b
ALTER TABLE `t`
    DROP COLUMN `a`,
    DROP COLUMN `b`,
    ADD COLUMN `joinery_placeholder` INT;

-- add column u.v (text)
ALTER TABLE `u` ADD COLUMN `v` TEXT;

-- add column t.c (text)
ALTER TABLE `t`
    DROP COLUMN `joinery_placeholder`,
    ADD COLUMN `c` TEXT;

-- backwards
-- drop column t.c
ALTER TABLE `t`
    DROP COLUMN `c`,
    ADD COLUMN `joinery_placeholder` INT;

-- drop column u.v
ALTER TABLE `u` DROP COLUMN `v`;

-- add column t.b (text)
-- add column t.a (integer)
ALTER TABLE `t`
    DROP COLUMN `joinery_placeholder`,
    ADD COLUMN `a` INT,
    ADD COLUMN `b` TEXT;
