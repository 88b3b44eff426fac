-- rename column t.family -> joinery_swap
ALTER TABLE `t` RENAME COLUMN `family` TO `joinery_swap`;

-- rename column t.given -> family
ALTER TABLE `t` RENAME COLUMN `given` TO `family`;

-- rename column t.joinery_swap -> given
ALTER TABLE `t` RENAME COLUMN `joinery_swap` TO `given`;
CREATE OR REPLACE VIEW `names` AS SELECT given, family FROM t;
