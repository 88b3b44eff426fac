-- forwards
-- add unique constraint t.u
ALTER TABLE `t` ADD UNIQUE INDEX `u` (`a` DESC);

-- change unique constraint t.u
ALTER TABLE `t`
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`b`, `a` DESC);

-- backwards
-- change unique constraint t.u
ALTER TABLE `t`
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`a` DESC);

-- drop unique constraint t.u
ALTER TABLE `t` DROP INDEX `u`;
