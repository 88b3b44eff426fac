BEGIN;

-- change index page.page_token
DROP INDEX "page_token";
CREATE INDEX "page_token" ON "page" ("token");

COMMIT;
