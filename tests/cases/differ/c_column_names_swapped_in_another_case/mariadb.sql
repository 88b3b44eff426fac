-- rename column t.given -> joinery_swap
-- rename column t.family -> Given
-- rename column t.joinery_swap -> Family
ALTER TABLE `t`
    RENAME COLUMN `given` TO `Family`,
    RENAME COLUMN `family` TO `Given`;

-- bring view names up to date
ALTER VIEW `names` AS SELECT `Family`, `Given` FROM t;
