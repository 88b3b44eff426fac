-- warning: Index page_token of table page asks for the method hash, which InnoDB does not have. It becomes a btree.
-- must be 0: SELECT count(*) FROM `page`

-- add column page.token (varchar(64))
-- add column page.place (point not null)
-- add index page.page_body
-- add index page.page_place
-- add index page.page_token
ALTER TABLE `page`
    ADD COLUMN `token` VARCHAR(64),
    ADD COLUMN `place` point NOT NULL,
    ADD FULLTEXT INDEX `page_body` (`body`),
    ADD SPATIAL INDEX `page_place` (`place`),
    ADD INDEX `page_token` (`token`) USING HASH;
