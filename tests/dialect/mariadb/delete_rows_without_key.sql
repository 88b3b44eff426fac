-- forwards
-- Each of the rows must be in t
SELECT 'BINARY CONVERT(`a` USING utf8mb4) = CONVERT(''x'' USING utf8mb4) AND JSON_EQUALS(`b`, ''{"k": 1}'') AND `c` = CAST(0.1 AS FLOAT)' AS wanted WHERE (SELECT count(*) FROM `t` WHERE BINARY CONVERT(`a` USING utf8mb4) = CONVERT('x' USING utf8mb4) AND JSON_EQUALS(`b`, '{"k": 1}') AND `c` = CAST(0.1 AS FLOAT)) = 0
UNION ALL SELECT '`a` IS NULL AND `b` IS NULL AND `c` IS NULL' AS wanted WHERE (SELECT count(*) FROM `t` WHERE `a` IS NULL AND `b` IS NULL AND `c` IS NULL) = 0
UNION ALL SELECT 'BINARY CONVERT(`a` USING utf8mb4) = CONVERT(''X'' USING utf8mb4) AND `b` IS NULL AND `c` IS NULL' AS wanted WHERE (SELECT count(*) FROM `t` WHERE BINARY CONVERT(`a` USING utf8mb4) = CONVERT('X' USING utf8mb4) AND `b` IS NULL AND `c` IS NULL) = 0;

-- delete 3 rows of t
DELETE FROM `t` WHERE BINARY CONVERT(`a` USING utf8mb4) = CONVERT('x' USING utf8mb4) AND JSON_EQUALS(`b`, '{"k": 1}') AND `c` = CAST(0.1 AS FLOAT) LIMIT 1;
DELETE FROM `t` WHERE `a` IS NULL AND `b` IS NULL AND `c` IS NULL LIMIT 1;
DELETE FROM `t` WHERE BINARY CONVERT(`a` USING utf8mb4) = CONVERT('X' USING utf8mb4) AND `b` IS NULL AND `c` IS NULL LIMIT 1;

-- backwards
-- insert 3 rows into t
INSERT INTO `t` (`a`, `b`, `c`) VALUES
    ('X', NULL, NULL),
    (NULL, NULL, NULL),
    ('x', '{"k": 1}', 0.1);
