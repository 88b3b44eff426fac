-- forwards
-- take foreign key c.c_p_id_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_p_id_fk`;

-- drop primary key of table p
-- add unique constraint p.p_id
ALTER TABLE `p`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    ADD UNIQUE INDEX `p_id` (`id`);

-- add primary key to table p
ALTER TABLE `p` ADD PRIMARY KEY (`code`);

-- put foreign key c.c_p_id_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_p_id_fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- backwards
-- take foreign key c.c_p_id_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_p_id_fk`;

-- drop primary key of table p
-- drop unique constraint p.p_id
ALTER TABLE `p`
    DROP PRIMARY KEY,
    DROP INDEX `p_id`;

-- add primary key to table p
ALTER TABLE `p`
    MODIFY COLUMN `id` INT NOT NULL,
    ADD PRIMARY KEY (`id`);

-- put foreign key c.c_p_id_fk back
ALTER TABLE `c` ADD CONSTRAINT `c_p_id_fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
