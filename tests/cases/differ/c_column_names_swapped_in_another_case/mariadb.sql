-- rename column t.given -> joinery_swap
-- rename column t.family -> Given
-- rename column t.joinery_swap -> Family
-- change check t.t_check
ALTER TABLE `t`
    RENAME COLUMN `given` TO `Family`,
    RENAME COLUMN `family` TO `Given`;

-- bring view names up to date
ALTER VIEW `names` AS SELECT Family, Given FROM t;

-- change view names
ALTER VIEW `names` AS SELECT `Family`, `Given` FROM t;
