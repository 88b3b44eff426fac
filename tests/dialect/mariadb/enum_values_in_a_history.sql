-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "joinery_swap"
-- rename value of enum kind: "b" -> "a"
-- rename value of enum kind: "joinery_swap" -> "b"
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` SMALLINT UNSIGNED NOT NULL,
    MODIFY COLUMN `f` SMALLINT UNSIGNED;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('b', 'a', 'c') NOT NULL DEFAULT 'a',
    MODIFY COLUMN `f` ENUM('b', 'a', 'c') CHARACTER SET latin1;

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "b" -> "joinery_swap"
-- rename value of enum kind: "a" -> "b"
-- rename value of enum kind: "joinery_swap" -> "a"
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` SMALLINT UNSIGNED NOT NULL,
    MODIFY COLUMN `f` SMALLINT UNSIGNED;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c') NOT NULL DEFAULT 'b',
    MODIFY COLUMN `f` ENUM('a', 'b', 'c') CHARACTER SET latin1;
