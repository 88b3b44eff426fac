-- forwards
-- add column t.r_id (integer)
-- add foreign key t.to_r
ALTER TABLE `t`
    ADD COLUMN `r_id` INT,
    ADD CONSTRAINT `to_r` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);

-- insert 1 rows into r
INSERT INTO `r` (`id`) VALUES
    (1);

-- insert 1 rows into t
INSERT INTO `t` (`id`, `r_id`) VALUES
    (1, 1);

-- add column t.note (text)
ALTER TABLE `t` ADD COLUMN `note` TEXT;

-- run SQL: UPDATE t SET note = 'a;b'; -- done; DO 1
UPDATE t SET note = 'a;b';
DO 1;

-- t.note cannot refuse NULL yet
SELECT `id` FROM `t` WHERE `note` IS NULL LIMIT 5;

-- change column t.note (not null)
ALTER TABLE `t` MODIFY COLUMN `note` TEXT NOT NULL;

-- backwards
-- change column t.note (null allowed)
ALTER TABLE `t` MODIFY COLUMN `note` TEXT;

-- run SQL: DO 2
DO 2;

-- drop column t.note
ALTER TABLE `t` DROP COLUMN `note`;

-- Each of the rows must be in t
SELECT '`id` = 1' AS wanted WHERE (SELECT count(*) FROM `t` WHERE `id` = 1) = 0;

-- delete 1 rows of t
DELETE FROM `t` WHERE `id` = 1 LIMIT 1;

-- Each of the rows must be in r
SELECT '`id` = 1' AS wanted WHERE (SELECT count(*) FROM `r` WHERE `id` = 1) = 0;

-- delete 1 rows of r
DELETE FROM `r` WHERE `id` = 1 LIMIT 1;

-- drop foreign key t.to_r
-- drop column t.r_id
ALTER TABLE `t`
    DROP FOREIGN KEY `to_r`,
    DROP INDEX `to_r`,
    DROP COLUMN `r_id`;
