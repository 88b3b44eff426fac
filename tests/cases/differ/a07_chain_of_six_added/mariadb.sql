-- add table planet (2 columns)
CREATE TABLE `planet` (
    `id` INT NOT NULL,
    `name` TEXT,
    PRIMARY KEY (`id`)
);

-- add table country (3 columns)
CREATE TABLE `country` (
    `id` INT NOT NULL,
    `name` TEXT,
    `planet_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `country_planet` FOREIGN KEY (`planet_id`) REFERENCES `planet` (`id`)
);

-- add table region (3 columns)
CREATE TABLE `region` (
    `id` INT NOT NULL,
    `name` TEXT,
    `country_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `region_country` FOREIGN KEY (`country_id`) REFERENCES `country` (`id`)
);

-- add table city (3 columns)
CREATE TABLE `city` (
    `id` INT NOT NULL,
    `name` TEXT,
    `region_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `city_region` FOREIGN KEY (`region_id`) REFERENCES `region` (`id`)
);

-- add table street (3 columns)
CREATE TABLE `street` (
    `id` INT NOT NULL,
    `name` TEXT,
    `city_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `street_city` FOREIGN KEY (`city_id`) REFERENCES `city` (`id`)
);

-- add table house (3 columns)
CREATE TABLE `house` (
    `id` INT NOT NULL,
    `name` TEXT,
    `street_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `house_street` FOREIGN KEY (`street_id`) REFERENCES `street` (`id`)
);
