-- forwards
-- add unique constraint p.ab
ALTER TABLE `p` ADD UNIQUE INDEX `ab` (`a`, `b`);

-- add foreign key on c
ALTER TABLE `c` ADD CONSTRAINT `c_x_y_foreign` FOREIGN KEY (`x`, `y`) REFERENCES `p` (`a`, `b`) ON DELETE CASCADE;

-- backwards
-- drop foreign key on c
ALTER TABLE `c`
    DROP FOREIGN KEY `c_x_y_foreign`,
    DROP INDEX `c_x_y_foreign`;

-- drop unique constraint p.ab
ALTER TABLE `p` DROP INDEX `ab`;
