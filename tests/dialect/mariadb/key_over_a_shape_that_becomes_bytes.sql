-- forwards
-- change column t.g (type point -> varbinary(100))
ALTER TABLE `t`
    DROP INDEX `by_g`,
    MODIFY COLUMN `g` varbinary(100) NOT NULL,
    ADD INDEX `by_g` (`g`);

-- backwards
-- change column t.g (type varbinary(100) -> point)
ALTER TABLE `t` MODIFY COLUMN `g` point NOT NULL;
