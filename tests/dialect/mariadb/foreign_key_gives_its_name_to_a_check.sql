-- forwards
-- take foreign key c.leads_up out of the way
ALTER TABLE `c` DROP FOREIGN KEY `leads_up`;

-- drop foreign key c.leads_up
-- add check c.leads_up
ALTER TABLE `c`
    DROP INDEX `leads_up`,
    ADD CONSTRAINT `leads_up` CHECK (p_id > 0);

-- backwards
-- drop check c.leads_up
-- add foreign key c.leads_up
ALTER TABLE `c`
    DROP CONSTRAINT `leads_up`,
    ADD CONSTRAINT `leads_up` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
