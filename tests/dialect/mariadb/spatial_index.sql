-- forwards
-- add index t.where_it_is
ALTER TABLE `t` ADD SPATIAL INDEX `where_it_is` (`g`);

-- backwards
-- drop index t.where_it_is
ALTER TABLE `t` DROP INDEX `where_it_is`;
