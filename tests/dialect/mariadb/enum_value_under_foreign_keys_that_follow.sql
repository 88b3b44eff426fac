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

-- add value "d" to enum kind
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c', 'd');

-- rename value of enum kind: "c" -> "y"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd', 'y');
UPDATE `c` SET `e` = 'y' WHERE `e` = 'c';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'y', 'd');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd', 'y') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c', 'd', 'y');
UPDATE `p` SET `e` = 'y' WHERE `e` = 'c';
UPDATE `p` SET `up` = 'y' WHERE `up` = 'c';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'y', 'd') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'y', 'd');

-- put foreign key c.c_e_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_e_fk` FOREIGN KEY (`e`) REFERENCES `p` (`e`) ON UPDATE SET NULL;

-- put foreign key p.p_up_fk back
ALTER TABLE `p` ADD CONSTRAINT `p_up_fk` FOREIGN KEY (`up`) REFERENCES `p` (`e`) ON UPDATE SET NULL;

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- take foreign key c.c_e_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_e_fk`;

-- take foreign key p.p_up_fk out of the way
ALTER TABLE `p` DROP FOREIGN KEY `p_up_fk`;

-- rename value of enum kind: "y" -> "c"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'y', 'd', 'c');
UPDATE `c` SET `e` = 'c' WHERE `e` = 'y';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'y', 'd', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'y', 'd', 'c');
UPDATE `p` SET `e` = 'c' WHERE `e` = 'y';
UPDATE `p` SET `up` = 'c' WHERE `up` = 'y';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c', 'd') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c', 'd');

-- drop value "d" of enum kind
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'x', 'c');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'x', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'x', 'c');

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
