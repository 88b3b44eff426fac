-- must be 0: SELECT count(*) FROM `t` WHERE `a` IS NOT NULL AND (HEX(CONVERT(CONVERT(`a` USING latin1) USING utf8mb4)) <> HEX(CONVERT(`a` USING utf8mb4)))
-- must be 0: SELECT count(*) FROM `t` WHERE `c` IS NOT NULL AND (`c` NOT BETWEEN 0 AND 4294967295)

-- change column t.a (collation none -> latin1_bin, character set none -> latin1)
-- change column t.b (default none -> current_timestamp, on update none -> current_timestamp)
-- change column t.c (type integer -> integer unsigned)
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_bin,
    MODIFY COLUMN `b` DATETIME DEFAULT CURRENT_TIMESTAMP ON UPDATE current_timestamp,
    MODIFY COLUMN `c` INT UNSIGNED;
