-- forwards
-- rename column p.id -> number
-- add check p.some
ALTER TABLE `p` RENAME COLUMN `id` TO `number`;
ALTER TABLE `p` ADD CONSTRAINT `some` CHECK (n <> 'q');

-- backwards
-- drop check p.some
-- rename column p.number -> id
ALTER TABLE `p` RENAME COLUMN `number` TO `id`;
ALTER TABLE `p` DROP CONSTRAINT `some`;
