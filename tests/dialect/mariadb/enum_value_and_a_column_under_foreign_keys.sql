-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- take foreign key c.c_e_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_e_fk`;

-- take foreign key p.p_up_fk out of the way
ALTER TABLE `p` DROP FOREIGN KEY `p_up_fk`;

-- rename value of enum kind: "b" -> "x"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'b', 'c', 'x');
UPDATE `c` SET `e` = 'x' WHERE `e` = 'b';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c', 'x') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'b', 'c', 'x');
UPDATE `p` SET `e` = 'x' WHERE `e` = 'b';
UPDATE `p` SET `up` = 'x' WHERE `up` = 'b';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c');

-- rename column p.e -> f
ALTER TABLE `p` RENAME COLUMN `e` TO `f`;

-- put foreign key p.p_up_fk back
ALTER TABLE `p` ADD CONSTRAINT `p_up_fk` FOREIGN KEY (`up`) REFERENCES `p` (`f`) ON UPDATE SET NULL;

-- change column c.n (type integer -> varchar(9))
ALTER TABLE `c`
    MODIFY COLUMN `n` VARCHAR(9),
    ADD CONSTRAINT `c_e_fk` FOREIGN KEY (`e`) REFERENCES `p` (`f`) ON UPDATE SET NULL;

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- change column c.n (type varchar(9) -> integer)
ALTER TABLE `c` MODIFY COLUMN `n` INT;

-- rename column p.f -> e
ALTER TABLE `p` RENAME COLUMN `f` TO `e`;

-- take foreign key c.c_e_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_e_fk`;

-- take foreign key p.p_up_fk out of the way
ALTER TABLE `p` DROP FOREIGN KEY `p_up_fk`;

-- rename value of enum kind: "x" -> "b"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'b');
UPDATE `c` SET `e` = 'b' WHERE `e` = 'x';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'b', 'c');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'b') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c', 'b');
UPDATE `p` SET `e` = 'b' WHERE `e` = 'x';
UPDATE `p` SET `up` = 'b' WHERE `up` = 'x';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'b', 'c');

-- put foreign key c.c_e_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_e_fk` FOREIGN KEY (`e`) REFERENCES `p` (`e`) ON UPDATE SET NULL;

-- put foreign key p.p_up_fk back
ALTER TABLE `p` ADD CONSTRAINT `p_up_fk` FOREIGN KEY (`up`) REFERENCES `p` (`e`) ON UPDATE SET NULL;
