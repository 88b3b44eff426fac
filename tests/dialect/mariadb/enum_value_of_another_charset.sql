-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "日"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'b', '~') CHARACTER SET utf8mb4 NOT NULL DEFAULT '~';
UPDATE `t` SET `e` = '~' WHERE `e` = 'a';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('日', 'b', '~') CHARACTER SET utf8mb4 NOT NULL DEFAULT '日';
UPDATE `t` SET `e` = '日' WHERE `e` = '~';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('日', 'b') CHARACTER SET utf8mb4 NOT NULL DEFAULT '日';

-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('日', 'b') NOT NULL DEFAULT '日',
    DEFAULT CHARACTER SET = utf8mb4;

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- change options of table t
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('日', 'b') CHARACTER SET utf8mb4 NOT NULL DEFAULT '日',
    DEFAULT CHARACTER SET = latin1;

-- rename value of enum kind: "日" -> "a"
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('日', 'b', '~') CHARACTER SET utf8mb4 NOT NULL DEFAULT '~';
UPDATE `t` SET `e` = '~' WHERE `e` = '日';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'b', '~') CHARACTER SET utf8mb4 NOT NULL DEFAULT 'a';
UPDATE `t` SET `e` = 'a' WHERE `e` = '~';
ALTER TABLE `t` MODIFY COLUMN `e` ENUM('a', 'b') NOT NULL DEFAULT 'a';
