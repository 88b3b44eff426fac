-- rename column t.given -> joinery_swap
-- rename column t.family -> given
-- rename column t.joinery_swap -> family
ALTER TABLE `t`
    RENAME COLUMN `given` TO `family`,
    RENAME COLUMN `family` TO `given`;

-- bring view names up to date
ALTER VIEW `names` AS SELECT family, given FROM t;
