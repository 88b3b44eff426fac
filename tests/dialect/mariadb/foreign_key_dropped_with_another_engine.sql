-- forwards
-- take foreign key c.leads_up out of the way
ALTER TABLE `c` DROP FOREIGN KEY `leads_up`;

-- drop foreign key c.leads_up
-- change options of table c
ALTER TABLE `c`
    DROP INDEX `leads_up`,
    ENGINE = MyISAM;

-- backwards
-- change options of table c
-- add foreign key c.leads_up
ALTER TABLE `c`
    ADD CONSTRAINT `leads_up` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`),
    ENGINE = InnoDB;
