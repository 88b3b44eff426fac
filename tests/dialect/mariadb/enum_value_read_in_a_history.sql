-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "c"
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    DROP CONSTRAINT `known`,
    DROP INDEX `t_g_unique`,
    DROP INDEX `t_h_index`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    MODIFY COLUMN `e` SMALLINT UNSIGNED NOT NULL;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('c', 'b') NOT NULL,
    ADD COLUMN `g` VARCHAR(9) GENERATED ALWAYS AS (if(e = 'c', 'one', 'other')) STORED,
    ADD COLUMN `h` INT GENERATED ALWAYS AS (case when e = 'c' then 1 when e = 'b' then 2 else 3 end + length(g)) VIRTUAL,
    ADD UNIQUE INDEX `t_g_unique` (`g`),
    ADD INDEX `t_h_index` (`h`),
    ADD CONSTRAINT `known` CHECK (e <> 'b' OR id > 0);

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "c" -> "a"
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    DROP CONSTRAINT `known`,
    DROP INDEX `t_g_unique`,
    DROP INDEX `t_h_index`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    MODIFY COLUMN `e` SMALLINT UNSIGNED NOT NULL;
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b') NOT NULL,
    ADD COLUMN `g` VARCHAR(9) GENERATED ALWAYS AS (if(e = 'a', 'one', 'other')) STORED,
    ADD COLUMN `h` INT GENERATED ALWAYS AS (case when e = 'a' then 1 when e = 'b' then 2 else 3 end + length(g)) VIRTUAL,
    ADD UNIQUE INDEX `t_g_unique` (`g`),
    ADD INDEX `t_h_index` (`h`),
    ADD CONSTRAINT `known` CHECK (e <> 'b' OR id > 0);
