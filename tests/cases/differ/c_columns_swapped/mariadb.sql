-- rename column t.given -> joinery_swap
ALTER TABLE `t` RENAME COLUMN `given` TO `joinery_swap`;

-- rename column t.family -> given
ALTER TABLE `t` RENAME COLUMN `family` TO `given`;

-- rename column t.joinery_swap -> family
ALTER TABLE `t` RENAME COLUMN `joinery_swap` TO `family`;
CREATE OR REPLACE VIEW `names` AS SELECT family, given FROM t;
