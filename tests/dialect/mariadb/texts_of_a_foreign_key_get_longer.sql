-- forwards
-- warning: The values of c.f lose the blanks at their end.
-- take foreign key c.c_f_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_f_fk`;

-- change column p.u (type varchar(10) -> varchar(20))
ALTER TABLE `p` MODIFY COLUMN `u` VARCHAR(20) NOT NULL;

-- change column c.f (type varchar(99) -> char(15))
ALTER TABLE `c`
    MODIFY COLUMN `f` CHAR(15),
    ADD CONSTRAINT `c_f_fk` FOREIGN KEY (`f`) REFERENCES `p` (`u`);

-- backwards
-- take foreign key c.c_f_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_f_fk`;

-- change column c.f (type char(15) -> varchar(99))
ALTER TABLE `c` MODIFY COLUMN `f` VARCHAR(99);

-- change column p.u (type varchar(20) -> varchar(10))
ALTER TABLE `p` MODIFY COLUMN `u` VARCHAR(10) NOT NULL;

-- put foreign key c.c_f_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_f_fk` FOREIGN KEY (`f`) REFERENCES `p` (`u`);
