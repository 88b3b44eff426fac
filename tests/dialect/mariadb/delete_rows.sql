-- forwards
-- Each of the rows must be in genre
SELECT '`id` = 1' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE `id` = 1) = 0;

-- delete 1 rows of genre
DELETE FROM `genre` WHERE `id` = 1 LIMIT 1;

-- backwards
-- insert 1 rows into genre
INSERT INTO `genre` (`id`, `name`, `weight`) VALUES
    (1, 'fable', 0.1);
