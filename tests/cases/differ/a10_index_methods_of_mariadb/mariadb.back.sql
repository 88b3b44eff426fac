-- loses: column page.place
-- loses: column page.token

-- drop index page.page_token
-- drop index page.page_place
-- drop index page.page_body
-- drop column page.place
-- drop column page.token
ALTER TABLE `page`
    DROP INDEX `page_body`,
    DROP INDEX `page_place`,
    DROP INDEX `page_token`,
    DROP COLUMN `token`,
    DROP COLUMN `place`;
