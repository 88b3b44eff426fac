-- forwards
-- add table team (3 columns)
CREATE TABLE `team` (
    `id` INT NOT NULL,
    `captain_id` INT,
    `parent_id` INT,
    PRIMARY KEY (`id`),
    INDEX `team_captain_id_fk` (`captain_id`),
    CONSTRAINT `team_parent_id_fk` FOREIGN KEY (`parent_id`) REFERENCES `team` (`id`)
);

-- add table player (2 columns)
CREATE TABLE `player` (
    `id` INT NOT NULL,
    `team_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `player_team_id_fk` FOREIGN KEY (`team_id`) REFERENCES `team` (`id`)
);

-- add table team (3 columns)
ALTER TABLE `team` ADD CONSTRAINT `team_captain_id_fk` FOREIGN KEY (`captain_id`) REFERENCES `player` (`id`);

-- backwards
-- take foreign key team.team_captain_id_fk out of the way
ALTER TABLE `team` DROP FOREIGN KEY `team_captain_id_fk`;

-- drop table player
DROP TABLE `player`;

-- drop table team
DROP TABLE `team`;
