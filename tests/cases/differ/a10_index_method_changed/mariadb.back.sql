-- change index page.page_token
ALTER TABLE `page`
    DROP INDEX `page_token`,
    ADD INDEX `page_token` (`token`(768));
