-- forwards
-- rename column t.a -> c
-- rename column t.b -> a
-- rename column t.c -> b
-- add unique constraint t.once
ALTER TABLE `t`
    RENAME COLUMN `a` TO `b`,
    RENAME COLUMN `b` TO `a`;
ALTER TABLE `t` ADD UNIQUE INDEX `once` (`b`);

-- backwards
-- drop unique constraint t.once
-- rename column t.b -> c
-- rename column t.a -> b
-- rename column t.c -> a
ALTER TABLE `t`
    DROP INDEX `once`,
    RENAME COLUMN `b` TO `a`,
    RENAME COLUMN `a` TO `b`;
