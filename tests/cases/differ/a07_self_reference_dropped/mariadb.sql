-- loses: table comment
-- loses: column category.parent_id

-- drop foreign key category.category_parent
ALTER TABLE `category`
    DROP FOREIGN KEY `category_parent`,
    DROP INDEX `category_parent`;

-- drop table comment
DROP TABLE `comment`;

-- drop column category.parent_id
ALTER TABLE `category` DROP COLUMN `parent_id`;
