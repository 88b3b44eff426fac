-- add table continent (2 columns)
CREATE TABLE `continent` (
    `id` INT NOT NULL,
    `name` TEXT,
    PRIMARY KEY (`id`)
);

-- add table country (3 columns)
CREATE TABLE `country` (
    `id` INT NOT NULL,
    `name` TEXT,
    `continent_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `country_continent` FOREIGN KEY (`continent_id`) REFERENCES `continent` (`id`)
);

-- add table state (3 columns)
CREATE TABLE `state` (
    `id` INT NOT NULL,
    `name` TEXT,
    `country_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `state_country` FOREIGN KEY (`country_id`) REFERENCES `country` (`id`)
);

-- add table city (3 columns)
CREATE TABLE `city` (
    `id` INT NOT NULL,
    `name` TEXT,
    `state_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `city_state` FOREIGN KEY (`state_id`) REFERENCES `state` (`id`)
);

-- add table street (3 columns)
CREATE TABLE `street` (
    `id` INT NOT NULL,
    `name` TEXT,
    `city_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `street_city` FOREIGN KEY (`city_id`) REFERENCES `city` (`id`)
);
