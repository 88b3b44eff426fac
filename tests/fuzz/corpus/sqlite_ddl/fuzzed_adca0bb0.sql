CREATE TABLE "order" (-- end
),STRICT,
