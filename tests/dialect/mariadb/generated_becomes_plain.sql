-- forwards
-- change column t.b (no longer generated)
-- change column t.c (no longer generated)
ALTER TABLE `t` ADD COLUMN `joinery_copy_1` INT;
UPDATE `t` SET `joinery_copy_1` = `c`;
ALTER TABLE `t`
    DROP COLUMN `c`,
    MODIFY COLUMN `b` INT,
    CHANGE COLUMN `joinery_copy_1` `c` INT AFTER `b`;

-- backwards
-- change column t.c (generated as a * 3)
-- change column t.b (generated as a * 2)
ALTER TABLE `t`
    DROP COLUMN `b`,
    DROP COLUMN `c`,
    ADD COLUMN `b` INT GENERATED ALWAYS AS (a * 2) STORED,
    ADD COLUMN `c` INT GENERATED ALWAYS AS (a * 3) VIRTUAL;
