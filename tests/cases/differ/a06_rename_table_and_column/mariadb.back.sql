-- rename column writer.full_name -> name
ALTER TABLE `writer` RENAME COLUMN `full_name` TO `name`;

-- rename table writer -> author
RENAME TABLE `writer` TO `author`;
