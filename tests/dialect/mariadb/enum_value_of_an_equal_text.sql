-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "A"
-- rename value of enum kind: "e" -> "é"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'e', 'c', '~', '~2') DEFAULT '~';
UPDATE `t` SET `e` = CASE `e` WHEN 'a' THEN '~' WHEN 'e' THEN '~2' END WHERE `e` IN ('a', 'e');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('A', 'é', 'c', '~', '~2') DEFAULT 'A';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'A' WHEN '~2' THEN 'é' END WHERE `e` IN ('~', '~2');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('A', 'é', 'c') DEFAULT 'A';

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "é" -> "e"
-- rename value of enum kind: "A" -> "a"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('A', 'é', 'c', '~', '~2') DEFAULT '~';
UPDATE `t` SET `e` = CASE `e` WHEN 'A' THEN '~' WHEN 'é' THEN '~2' END WHERE `e` IN ('A', 'é');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'e', 'c', '~', '~2') DEFAULT 'a';
UPDATE `t` SET `e` = CASE `e` WHEN '~' THEN 'a' WHEN '~2' THEN 'e' END WHERE `e` IN ('~', '~2');
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'e', 'c') DEFAULT 'a';
