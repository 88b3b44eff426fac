-- forwards
-- change column t.b (generated as a * 2)
ALTER TABLE `t`
    DROP CONSTRAINT `b_even`,
    DROP INDEX `by_b`,
    DROP COLUMN `b`,
    ADD COLUMN `b` INT GENERATED ALWAYS AS (a * 2) STORED AFTER `a`,
    ADD INDEX `by_b` (`b`, `c`),
    ADD CONSTRAINT `b_even` CHECK (b % 2 = 0);

-- rename column t.b -> beta
ALTER TABLE `t` RENAME COLUMN `b` TO `beta`;

-- backwards
-- rename column t.beta -> b
ALTER TABLE `t` RENAME COLUMN `beta` TO `b`;

-- change column t.b (generated as a * 2)
ALTER TABLE `t`
    DROP CONSTRAINT `b_even`,
    DROP INDEX `by_b`,
    DROP COLUMN `b`,
    ADD COLUMN `b` INT GENERATED ALWAYS AS (a * 2) VIRTUAL AFTER `a`,
    ADD INDEX `by_b` (`b`, `c`),
    ADD CONSTRAINT `b_even` CHECK (b % 2 = 0);
