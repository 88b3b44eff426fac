-- rename column t.family -> joinery_swap
-- rename column t.given -> family
-- rename column t.joinery_swap -> given
ALTER TABLE `t`
    RENAME COLUMN `family` TO `given`,
    RENAME COLUMN `given` TO `family`;

-- bring view names up to date
ALTER VIEW `names` AS SELECT given, family FROM t;
