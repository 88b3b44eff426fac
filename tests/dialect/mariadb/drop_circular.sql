-- forwards
-- take foreign key player.player_team_id_fk out of the way
ALTER TABLE `player` DROP FOREIGN KEY `player_team_id_fk`;

-- drop table team
DROP TABLE `team`;

-- drop table player
DROP TABLE `player`;

-- backwards
-- add table player (2 columns)
CREATE TABLE `player` (
    `id` INT NOT NULL,
    `team_id` INT,
    PRIMARY KEY (`id`),
    INDEX `player_team_id_fk` (`team_id`)
);

-- add table team (3 columns)
CREATE TABLE `team` (
    `id` INT NOT NULL,
    `captain_id` INT,
    `parent_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `team_captain_id_fk` FOREIGN KEY (`captain_id`) REFERENCES `player` (`id`),
    CONSTRAINT `team_parent_id_fk` FOREIGN KEY (`parent_id`) REFERENCES `team` (`id`)
);

-- add table player (2 columns)
ALTER TABLE `player` ADD CONSTRAINT `player_team_id_fk` FOREIGN KEY (`team_id`) REFERENCES `team` (`id`);
