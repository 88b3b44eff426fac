-- forwards
-- add column t.total (integer)
-- add column t.half (integer)
-- add index t.by_total
-- add index t.by_half
-- change column t.a (type integer -> bigint)
-- rename column t.a -> alpha
ALTER TABLE `t`
    CHANGE COLUMN `a` `alpha` BIGINT,
    ADD COLUMN `total` INT GENERATED ALWAYS AS (alpha + b) STORED,
    ADD COLUMN `half` INT GENERATED ALWAYS AS (total DIV 2) VIRTUAL,
    ADD INDEX `by_half` (`half`),
    ADD INDEX `by_total` (`total`);

-- change column t.total (generated as alpha - b)
-- change column t.half (generated as total DIV 3)
ALTER TABLE `t`
    DROP INDEX `by_half`,
    DROP COLUMN `half`,
    MODIFY COLUMN `total` INT GENERATED ALWAYS AS (alpha - b) STORED,
    ADD COLUMN `half` INT GENERATED ALWAYS AS (total DIV 3) VIRTUAL,
    ADD INDEX `by_half` (`half`);

-- backwards
-- change column t.half (generated as total DIV 2)
-- change column t.total (generated as alpha + b)
-- rename column t.alpha -> a
-- change column t.a (type bigint -> integer)
-- drop index t.by_half
-- drop index t.by_total
ALTER TABLE `t`
    DROP INDEX `by_half`,
    DROP INDEX `by_total`,
    DROP COLUMN `half`,
    CHANGE COLUMN `alpha` `a` INT,
    MODIFY COLUMN `total` INT GENERATED ALWAYS AS (a + b) STORED,
    ADD COLUMN `half` INT GENERATED ALWAYS AS (total DIV 2) VIRTUAL;

-- drop column t.half
-- drop column t.total
ALTER TABLE `t`
    DROP COLUMN `total`,
    DROP COLUMN `half`;
