-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "joinery_swap"
-- rename value of enum kind: "b" -> "a"
-- rename value of enum kind: "joinery_swap" -> "b"
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b', '~', '~2') NOT NULL,
    MODIFY COLUMN `f` ENUM('a', 'b', '~', '~2') DEFAULT '~2';
UPDATE `t` SET `e` = CASE `e` WHEN 'a' THEN '~' WHEN 'b' THEN '~2' END WHERE `e` IN ('a', 'b');
UPDATE `t` SET `f` = CASE `f` WHEN 'a' THEN '~' WHEN 'b' THEN '~2' END WHERE `f` IN ('a', 'b');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('b', 'a', '~', '~2') NOT NULL,
    MODIFY COLUMN `f` ENUM('b', 'a', '~', '~2') DEFAULT 'a';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'b' WHEN '~2' THEN 'a' END WHERE `e` IN ('~', '~2');
UPDATE `t` SET `f` = CASE `f` WHEN '~' THEN 'b' WHEN '~2' THEN 'a' END WHERE `f` IN ('~', '~2');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('b', 'a') NOT NULL,
    MODIFY COLUMN `f` ENUM('b', 'a') DEFAULT 'a';

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "b" -> "joinery_swap"
-- rename value of enum kind: "a" -> "b"
-- rename value of enum kind: "joinery_swap" -> "a"
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('b', 'a', '~', '~2') NOT NULL,
    MODIFY COLUMN `f` ENUM('b', 'a', '~', '~2') DEFAULT '~2';
UPDATE `t` SET `e` = CASE `e` WHEN 'b' THEN '~' WHEN 'a' THEN '~2' END WHERE `e` IN ('b', 'a');
UPDATE `t` SET `f` = CASE `f` WHEN 'b' THEN '~' WHEN 'a' THEN '~2' END WHERE `f` IN ('b', 'a');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b', '~', '~2') NOT NULL,
    MODIFY COLUMN `f` ENUM('a', 'b', '~', '~2') DEFAULT 'b';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'a' WHEN '~2' THEN 'b' END WHERE `e` IN ('~', '~2');
UPDATE `t` SET `f` = CASE `f` WHEN '~' THEN 'a' WHEN '~2' THEN 'b' END WHERE `f` IN ('~', '~2');
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b') NOT NULL,
    MODIFY COLUMN `f` ENUM('a', 'b') DEFAULT 'b';
