-- forwards
-- warning: Column t.u has options (storage), which MariaDB does not know. They are left out.
-- add column t.u (uuid)
ALTER TABLE `t` ADD COLUMN `u` UUID;

-- backwards
-- drop column t.u
ALTER TABLE `t` DROP COLUMN `u`;
