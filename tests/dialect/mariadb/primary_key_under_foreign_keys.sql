-- forwards
-- drop primary key of table p
-- add unique constraint p.p_id
ALTER TABLE `c` DROP FOREIGN KEY `c_p_id_fk`;
ALTER TABLE `p`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    ADD UNIQUE INDEX `p_id` (`id`);

-- add primary key to table p
ALTER TABLE `p` ADD PRIMARY KEY (`code`);

-- drop primary key of table p
-- add unique constraint p.p_id
ALTER TABLE `c` ADD CONSTRAINT `c_p_id_fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- backwards
-- drop primary key of table p
-- drop unique constraint p.p_id
ALTER TABLE `c` DROP FOREIGN KEY `c_p_id_fk`;
ALTER TABLE `p`
    DROP PRIMARY KEY,
    DROP INDEX `p_id`;

-- add primary key to table p
ALTER TABLE `p`
    MODIFY COLUMN `id` INT NOT NULL,
    ADD PRIMARY KEY (`id`);

-- drop primary key of table p
-- drop unique constraint p.p_id
ALTER TABLE `c` ADD CONSTRAINT `c_p_id_fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
