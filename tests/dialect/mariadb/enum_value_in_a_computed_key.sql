-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "a" -> "c"
ALTER TABLE `t`
    DROP INDEX `t_g_unique`,
    DROP INDEX `t_h_index`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    MODIFY COLUMN `e` ENUM('a', 'b', 'c');
UPDATE `t` SET `e` = 'c' WHERE `e` = 'a';
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('c', 'b'),
    ADD COLUMN `g` VARCHAR(9) GENERATED ALWAYS AS (if(e = 'c', 'one', 'other')) STORED AFTER `e`,
    ADD COLUMN `h` INT GENERATED ALWAYS AS (case when e = 'c' then 1 when e = 'b' then 2 else 3 end + length(g)) VIRTUAL AFTER `g`,
    ADD UNIQUE INDEX `t_g_unique` (`g`),
    ADD INDEX `t_h_index` (`h`);

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename value of enum kind: "c" -> "a"
ALTER TABLE `t`
    DROP INDEX `t_g_unique`,
    DROP INDEX `t_h_index`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    MODIFY COLUMN `e` ENUM('c', 'b', 'a');
UPDATE `t` SET `e` = 'a' WHERE `e` = 'c';
ALTER TABLE `t`
    MODIFY COLUMN `e` ENUM('a', 'b'),
    ADD COLUMN `g` VARCHAR(9) GENERATED ALWAYS AS (if(e = 'a', 'one', 'other')) STORED AFTER `e`,
    ADD COLUMN `h` INT GENERATED ALWAYS AS (case when e = 'a' then 1 when e = 'b' then 2 else 3 end + length(g)) VIRTUAL AFTER `g`,
    ADD UNIQUE INDEX `t_g_unique` (`g`),
    ADD INDEX `t_h_index` (`h`);
