-- forwards
-- add index t.ab
-- add index t.only_a
ALTER TABLE `t`
    DROP INDEX `t_a_fk`,
    ADD INDEX `ab` (`a`, `b`),
    ADD INDEX `only_a` (`a`);

-- drop index t.ab
-- drop index t.only_a
ALTER TABLE `t`
    DROP INDEX `ab`,
    DROP INDEX `only_a`,
    ADD INDEX `t_a_fk` (`a`);

-- backwards
-- add index t.only_a
-- add index t.ab
ALTER TABLE `t`
    DROP INDEX `t_a_fk`,
    ADD INDEX `ab` (`a`, `b`),
    ADD INDEX `only_a` (`a`);

-- drop index t.only_a
-- drop index t.ab
ALTER TABLE `t`
    DROP INDEX `ab`,
    DROP INDEX `only_a`,
    ADD INDEX `t_a_fk` (`a`);
