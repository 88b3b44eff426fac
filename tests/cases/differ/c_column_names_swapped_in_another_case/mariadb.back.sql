-- rename column t.Family -> joinery_swap
-- rename column t.Given -> family
-- rename column t.joinery_swap -> given
ALTER TABLE `t`
    RENAME COLUMN `Family` TO `given`,
    RENAME COLUMN `Given` TO `family`;

-- bring view names up to date
ALTER VIEW `names` AS SELECT given, family FROM t;
