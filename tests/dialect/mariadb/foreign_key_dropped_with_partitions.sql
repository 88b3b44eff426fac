-- forwards
-- take foreign key c.leads_up out of the way
ALTER TABLE `c` DROP FOREIGN KEY `leads_up`;

-- drop foreign key c.leads_up
-- change options of table c
ALTER TABLE `c` DROP INDEX `leads_up`
    PARTITION BY HASH (id) PARTITIONS 2;

-- backwards
-- change options of table c
-- add foreign key c.leads_up
ALTER TABLE `c` ADD INDEX `leads_up` (`p_id`)
    REMOVE PARTITIONING;
ALTER TABLE `c` ADD CONSTRAINT `leads_up` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
