-- forwards
-- Exactly one row of genre must be found by its key
SELECT 'BINARY CONVERT(`name` USING utf8mb4) = CONVERT(''fable'' USING utf8mb4)' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE BINARY CONVERT(`name` USING utf8mb4) = CONVERT('fable' USING utf8mb4)) <> 1;

-- update 1 rows of genre
UPDATE `genre` SET `name` = 'tale', `weight` = NULL WHERE BINARY CONVERT(`name` USING utf8mb4) = CONVERT('fable' USING utf8mb4);

-- backwards
-- Exactly one row of genre must be found by its key
SELECT 'BINARY CONVERT(`name` USING utf8mb4) = CONVERT(''tale'' USING utf8mb4)' AS wanted WHERE (SELECT count(*) FROM `genre` WHERE BINARY CONVERT(`name` USING utf8mb4) = CONVERT('tale' USING utf8mb4)) <> 1;

-- update 1 rows of genre
UPDATE `genre` SET `name` = 'fable', `weight` = 0.1 WHERE BINARY CONVERT(`name` USING utf8mb4) = CONVERT('tale' USING utf8mb4);
