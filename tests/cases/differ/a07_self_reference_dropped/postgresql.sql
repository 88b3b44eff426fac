-- loses: table comment
-- loses: column category.parent_id

BEGIN;

-- drop foreign key category.category_parent
ALTER TABLE "category" DROP CONSTRAINT "category_parent";

-- drop table comment
DROP TABLE "comment";

-- drop column category.parent_id
ALTER TABLE "category" DROP COLUMN "parent_id";

COMMIT;
