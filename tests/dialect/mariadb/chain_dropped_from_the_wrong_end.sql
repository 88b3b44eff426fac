-- forwards
-- take foreign key b.b_a_id_fk out of the way
ALTER TABLE `b` DROP FOREIGN KEY `b_a_id_fk`;

-- drop table a
DROP TABLE `a`;

-- take foreign key c.c_b_id_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_b_id_fk`;

-- drop table b
DROP TABLE `b`;

-- take foreign key d.d_c_id_fk out of the way
ALTER TABLE `d` DROP FOREIGN KEY `d_c_id_fk`;

-- drop table c
DROP TABLE `c`;

-- drop table d
DROP TABLE `d`;

-- backwards
-- add table d (2 columns)
CREATE TABLE `d` (
    `id` INT NOT NULL,
    `c_id` INT,
    PRIMARY KEY (`id`),
    INDEX `d_c_id_fk` (`c_id`)
);

-- add table c (2 columns)
CREATE TABLE `c` (
    `id` INT NOT NULL,
    `b_id` INT,
    PRIMARY KEY (`id`),
    INDEX `c_b_id_fk` (`b_id`)
);

-- add table d (2 columns)
ALTER TABLE `d` ADD CONSTRAINT `d_c_id_fk` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`);

-- add table b (2 columns)
CREATE TABLE `b` (
    `id` INT NOT NULL,
    `a_id` INT,
    PRIMARY KEY (`id`),
    INDEX `b_a_id_fk` (`a_id`)
);

-- add table c (2 columns)
ALTER TABLE `c` ADD CONSTRAINT `c_b_id_fk` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);

-- add table a (1 columns)
CREATE TABLE `a` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add table b (2 columns)
ALTER TABLE `b` ADD CONSTRAINT `b_a_id_fk` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);
