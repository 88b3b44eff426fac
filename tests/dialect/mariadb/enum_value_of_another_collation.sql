-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "x" -> "A"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('x', 'a', 'A') COLLATE utf8mb4_bin NOT NULL;
UPDATE `t` SET `e` = 'A' WHERE `e` = 'x';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('A', 'a') COLLATE utf8mb4_bin NOT NULL;

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "A" -> "x"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('A', 'a', 'x') COLLATE utf8mb4_bin NOT NULL;
UPDATE `t` SET `e` = 'x' WHERE `e` = 'A';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('x', 'a') COLLATE utf8mb4_general_ci NOT NULL;
