-- forwards
-- insert 3 rows into genre
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR INSERT INTO `genre` (`id`, `name`, `weight`, `hidden`, `icon`) VALUES
    (7, 'it''s \\ new', 0.5, TRUE, x'01ff'),
    (8, 'x', NULL, 0, NULL),
    (0, 'zero', NULL, NULL, NULL);

-- backwards
-- Each of the rows must be in genre
SELECT '`id` = 0' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE `id` = 0) = 0
UNION ALL SELECT '`id` = 8' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE `id` = 8) = 0
UNION ALL SELECT '`id` = 7' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE `id` = 7) = 0;

-- delete 3 rows of genre
DELETE FROM `genre` WHERE `id` = 0 LIMIT 1;
DELETE FROM `genre` WHERE `id` = 8 LIMIT 1;
DELETE FROM `genre` WHERE `id` = 7 LIMIT 1;
