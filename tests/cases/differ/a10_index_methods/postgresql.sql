BEGIN;

-- add column page.token (text)
-- add column page.tags (text[])
-- add column page.data (jsonb)
-- add column page.area (box)
ALTER TABLE "page"
    ADD COLUMN "token" text,
    ADD COLUMN "tags" text[],
    ADD COLUMN "data" jsonb,
    ADD COLUMN "area" box;

-- add index page.page_address
CREATE INDEX "page_address" ON "page" USING btree ("address");

-- add index page.page_area
CREATE INDEX "page_area" ON "page" USING gist ("area");

-- add index page.page_data
CREATE INDEX "page_data" ON "page" USING gin ("data" jsonb_path_ops);

-- add index page.page_tags
CREATE INDEX "page_tags" ON "page" USING gin ("tags");

-- add index page.page_token
CREATE INDEX "page_token" ON "page" USING hash ("token");

COMMIT;
