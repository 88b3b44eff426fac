-- warning: Index page_token of table page asks for the method hash, which InnoDB does not have. It becomes a btree.

-- change index page.page_token
ALTER TABLE `page`
    DROP INDEX `page_token`,
    ADD INDEX `page_token` (`token`) USING HASH;
