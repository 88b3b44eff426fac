-- loses: column page.area
-- loses: column page.data
-- loses: column page.tags
-- loses: column page.token

BEGIN;

-- drop index page.page_token
DROP INDEX "page_token";

-- drop index page.page_tags
DROP INDEX "page_tags";

-- drop index page.page_data
DROP INDEX "page_data";

-- drop index page.page_area
DROP INDEX "page_area";

-- drop index page.page_address
DROP INDEX "page_address";

-- drop column page.area
-- drop column page.data
-- drop column page.tags
-- drop column page.token
ALTER TABLE "page"
    DROP COLUMN "area",
    DROP COLUMN "data",
    DROP COLUMN "tags",
    DROP COLUMN "token";

COMMIT;
