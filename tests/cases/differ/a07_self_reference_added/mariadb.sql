-- add table comment (2 columns)
CREATE TABLE `comment` (
    `id` INT NOT NULL,
    `answers_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `comment_answers` FOREIGN KEY (`answers_id`) REFERENCES `comment` (`id`)
);

-- add column category.parent_id (integer)
-- add foreign key category.category_parent
ALTER TABLE `category`
    ADD COLUMN `parent_id` INT,
    ADD CONSTRAINT `category_parent` FOREIGN KEY (`parent_id`) REFERENCES `category` (`id`) ON DELETE CASCADE;
