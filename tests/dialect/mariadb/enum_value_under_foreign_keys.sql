-- forwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- take foreign key c.c_e_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_e_fk`;

-- take foreign key p.p_up_fk out of the way
ALTER TABLE `p` DROP FOREIGN KEY `p_up_fk`;

-- rename value of enum kind: "a" -> "x"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'b', 'c', 'x');
UPDATE `c` SET `e` = 'x' WHERE `e` = 'a';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('x', 'b', 'c');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c', 'x') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'b', 'c', 'x');
UPDATE `p` SET `e` = 'x' WHERE `e` = 'a';
UPDATE `p` SET `up` = 'x' WHERE `up` = 'a';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('x', 'b', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('x', 'b', 'c');

-- put foreign key c.c_e_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_e_fk` FOREIGN KEY (`e`) REFERENCES `p` (`e`);

-- put foreign key p.p_up_fk back
ALTER TABLE `p` ADD CONSTRAINT `p_up_fk` FOREIGN KEY (`up`) REFERENCES `p` (`e`);

-- backwards
-- warning: Enum kind is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- take foreign key c.c_e_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_e_fk`;

-- take foreign key p.p_up_fk out of the way
ALTER TABLE `p` DROP FOREIGN KEY `p_up_fk`;

-- rename value of enum kind: "x" -> "a"
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('x', 'b', 'c', 'a');
UPDATE `c` SET `e` = 'a' WHERE `e` = 'x';
ALTER TABLE `c` MODIFY COLUMN `e` ENUM('a', 'b', 'c');
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('x', 'b', 'c', 'a') NOT NULL,
    MODIFY COLUMN `up` ENUM('x', 'b', 'c', 'a');
UPDATE `p` SET `e` = 'a' WHERE `e` = 'x';
UPDATE `p` SET `up` = 'a' WHERE `up` = 'x';
ALTER TABLE `p`
    MODIFY COLUMN `e` ENUM('a', 'b', 'c') NOT NULL,
    MODIFY COLUMN `up` ENUM('a', 'b', 'c');

-- put foreign key c.c_e_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_e_fk` FOREIGN KEY (`e`) REFERENCES `p` (`e`);

-- put foreign key p.p_up_fk back
ALTER TABLE `p` ADD CONSTRAINT `p_up_fk` FOREIGN KEY (`up`) REFERENCES `p` (`e`);
