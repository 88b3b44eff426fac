-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "B"
-- rename value of enum kind: "b" -> "A"
ALTER TABLE `t`
    DROP CONSTRAINT `short`,
    MODIFY COLUMN `e` ENUM('a', 'b', 'c', '~', '~2') NOT NULL DEFAULT '~';
UPDATE `t` SET `e` = CASE `e` WHEN 'a' THEN '~' WHEN 'b' THEN '~2' END WHERE `e` IN ('a', 'b');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('B', 'A', 'c', '~', '~2') NOT NULL DEFAULT 'B';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'B' WHEN '~2' THEN 'A' END WHERE `e` IN ('~', '~2');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('B', 'A', 'c') NOT NULL DEFAULT 'B',
    ADD CONSTRAINT `short` CHECK (length(e) < 9);

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "A" -> "b"
-- rename value of enum kind: "B" -> "a"
ALTER TABLE `t`
    DROP CONSTRAINT `short`,
    MODIFY COLUMN `e` ENUM('B', 'A', 'c', '~', '~2') NOT NULL DEFAULT '~';
UPDATE `t` SET `e` = CASE `e` WHEN 'B' THEN '~' WHEN 'A' THEN '~2' END WHERE `e` IN ('B', 'A');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'b', 'c', '~', '~2') NOT NULL DEFAULT 'a';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'a' WHEN '~2' THEN 'b' END WHERE `e` IN ('~', '~2');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c') NOT NULL DEFAULT 'a',
    ADD CONSTRAINT `short` CHECK (length(e) < 9);
