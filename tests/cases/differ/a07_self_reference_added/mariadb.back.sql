-- loses: column category.parent_id
-- loses: table comment

-- drop foreign key category.category_parent
-- drop column category.parent_id
ALTER TABLE `category`
    DROP FOREIGN KEY `category_parent`,
    DROP INDEX `category_parent`,
    DROP COLUMN `parent_id`;

-- drop table comment
DROP TABLE `comment`;
