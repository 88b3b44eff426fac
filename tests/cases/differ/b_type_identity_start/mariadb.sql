-- add table b (1 columns)
CREATE TABLE `b` (
    `id` INT NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) AUTO_INCREMENT = 500;

-- change column a.id (numbering)
ALTER TABLE `a` AUTO_INCREMENT = 1000;
