-- forwards
-- add index t.i1
-- add index t.i2
-- add index t.i3
-- add index t.i4
ALTER TABLE `t`
    ADD INDEX `i1` (`a`(10) DESC, `b`),
    ADD FULLTEXT INDEX `i2` (`a`),
    ADD UNIQUE INDEX `i3` (`b`) USING BTREE COMMENT 'only one' IGNORED,
    ADD INDEX `i4` (`c`);

-- change index t.i4
-- rename index t.i1 -> i1 renamed
-- rename column t.a -> alpha
-- drop index t.i1 renamed
-- rename index t.i2 -> i1
ALTER TABLE `t`
    DROP INDEX `i1`,
    RENAME COLUMN `a` TO `alpha`,
    RENAME INDEX `i2` TO `i1`,
    ALTER INDEX `i4` IGNORED;

-- backwards
-- rename index t.i1 -> i2
-- add index t.i1 renamed
-- rename column t.alpha -> a
-- rename index t.i1 renamed -> i1
-- change index t.i4
ALTER TABLE `t`
    RENAME COLUMN `alpha` TO `a`,
    ADD INDEX `i1` (`a`(10) DESC, `b`),
    RENAME INDEX `i1` TO `i2`,
    ALTER INDEX `i4` NOT IGNORED;

-- drop index t.i4
-- drop index t.i3
-- drop index t.i2
-- drop index t.i1
ALTER TABLE `t`
    DROP INDEX `i1`,
    DROP INDEX `i2`,
    DROP INDEX `i3`,
    DROP INDEX `i4`;
