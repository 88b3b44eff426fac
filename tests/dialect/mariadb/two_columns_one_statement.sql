-- forwards
-- drop column t.a
-- drop column t.b
-- add column t.d (integer)
-- add column t.e (timestamptz(3) not null)
ALTER TABLE `t`
    DROP COLUMN `a`,
    DROP COLUMN `b`,
    ADD COLUMN `d` INT,
    ADD COLUMN `e` TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3);

-- backwards
-- drop column t.e
-- drop column t.d
-- add column t.b (text)
-- add column t.a (text)
ALTER TABLE `t`
    DROP COLUMN `d`,
    DROP COLUMN `e`,
    ADD COLUMN `a` TEXT AFTER `id`,
    ADD COLUMN `b` TEXT AFTER `a`;
