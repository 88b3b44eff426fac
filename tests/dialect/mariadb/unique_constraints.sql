-- forwards
-- add unique constraint t.u1
-- rename constraint t.u1 -> u2
ALTER TABLE `t` ADD UNIQUE INDEX `u2` (`a`, `b`);

-- change unique constraint t.u2
ALTER TABLE `t`
    DROP INDEX `u2`,
    ADD UNIQUE INDEX `u2` (`b`(5)) COMMENT 'only one';

-- backwards
-- change unique constraint t.u2
-- rename constraint t.u2 -> u1
ALTER TABLE `t`
    DROP INDEX `u2`,
    ADD UNIQUE INDEX `u1` (`a`, `b`);

-- drop unique constraint t.u1
ALTER TABLE `t` DROP INDEX `u1`;
